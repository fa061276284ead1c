//! Changes of many lists in one run: planned together, confirmed once, made at the same time, and all accounted for.
//!
//! Each change is one of the engine's. This module decides which changes begin: it asks, changes the first lists before
//! the others, and begins nothing more when too many fail, when an account is denied, or when the run is to end. Lists
//! of one instance are changed one after the other, because an instance takes one change at a time.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::future::ready;
use std::pin::Pin;
use std::rc::Rc;
use std::time::Duration;

use crate::app::auth_breaker::AuthGate;
use crate::app::changes::{self, Question, Request, RunOptions, Stage};
use crate::app::fan_out;
use crate::app::interrupt;
use crate::app::leases;
use crate::app::session::Session;
use crate::domain::list::Fingerprint;
use crate::domain::plan::Verb;
use crate::domain::report::{ChangeReport, Outcome};
use crate::domain::target::{Path, Target};
use crate::error::{Code, Error};
use crate::output::view::{Changed, Tally};
use crate::services::port::WritableList;

/// A list that is opened when its turn comes.
pub(crate) type Opening<'run> = Pin<Box<dyn Future<Output = Result<Box<dyn WritableList + 'run>, Error>> + 'run>>;

/// One change of a run.
pub(crate) struct Job<'run> {
    /// The list.
    pub(crate) target: Target,
    /// The display name of its instance, if a look-up showed it.
    pub(crate) name: Option<String>,
    /// What is wanted of it.
    pub(crate) request: Request<'run>,
    /// Opens it.
    pub(crate) open: Opening<'run>,
}

/// How a run over many lists goes.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Rollout {
    /// How many changes are under way at the same time.
    pub(crate) parallel: usize,
    /// How many lists are changed and verified before the others.
    pub(crate) canary: Option<usize>,
    /// How long to wait after them.
    pub(crate) soak: Duration,
    /// After more failures than this, no further change begins.
    pub(crate) max_failed: Option<usize>,
    /// Whether the lists were looked up: then the user sees them before any of them changes.
    pub(crate) is_looked_up: bool,
}

/// Makes the changes of `jobs`, and returns a result for each, in their order. Each result is shown as soon as it is
/// there, where the format has a line for it. Leases that have ended on the same instances are ended.
pub(crate) async fn run<'run>(jobs: Vec<Job<'run>>, rollout: Rollout, session: &'run Session<'_>) -> Vec<Changed> {
    let options = session.run_options();
    let (all, began) = (jobs.len(), options.clock.elapsed());
    let (failed, done, accounts) = (Cell::new(0), Cell::new(0), RefCell::default());
    let run = Run { rollout, options, session, all, failed, done, began, accounts };
    options.interrupt.arm();
    let is_among_others = all > 1 || session.is_one_of_many();
    if is_among_others && run.has_question(&jobs) {
        return run.make_after_question(jobs).await;
    }
    let stage = if is_among_others { Stage::AmongOthers } else { Stage::Whole };
    run.make(jobs.into_iter().map(|job| job.at(stage)).collect()).await
}

struct Run<'run, 'session> {
    rollout: Rollout,
    options: &'run RunOptions,
    session: &'run Session<'session>,
    all: usize,
    failed: Cell<usize>,
    done: Cell<usize>,
    began: Duration,
    /// What is known of the accounts, by service.
    accounts: RefCell<BTreeMap<String, Rc<AuthGate>>>,
}

/// A change that was planned and not made yet.
struct Planned<'run> {
    target: Target,
    name: Option<String>,
    request: Request<'run>,
    list: Option<Box<dyn WritableList + 'run>>,
    changed: Changed,
}

impl Job<'_> {
    fn at(self, stage: Stage) -> Self {
        Self { request: Request { stage, ..self.request }, ..self }
    }

    /// What its change must not overtake: the instance, or the list itself.
    fn lane(&self) -> Target {
        let Target { service, path } = &self.target;
        let path = if path.instance.is_some() {
            Path { network: None, group: None, list: None, ..path.clone() }
        } else {
            path.clone()
        };
        Target { service: service.clone(), path }
    }
}

impl<'run> Run<'run, '_> {
    /// Whether the user is asked. What was looked up is shown before it changes, also if entries are only added.
    fn has_question(&self, jobs: &[Job<'_>]) -> bool {
        let removes = |job: &Job<'_>| {
            matches!(job.request.verb, Verb::Cover | Verb::Delete | Verb::Undo | Verb::Replace | Verb::Apply)
        };
        let is_asked = matches!(self.options.question, Question::Ask(_)) && !self.options.dry_run;
        let shows_plan = self.rollout.is_looked_up || self.session.is_plan_shown();
        is_asked && (shows_plan || jobs.iter().any(removes))
    }

    /// Plans all changes, asks once, and makes those that can be made.
    async fn make_after_question(&self, jobs: Vec<Job<'run>>) -> Vec<Changed> {
        let planned: Vec<Planned<'run>> = in_lanes(jobs, self.rollout.parallel, |job: Job<'run>| self.plan(job)).await;
        let is_ready = |one: &&Planned<'run>| one.changed.error.is_none();
        let shown: Vec<&ChangeReport> = planned
            .iter()
            .filter(is_ready)
            .map(|one| &one.changed.report)
            .filter(|report| would_change(report))
            .collect();
        let goes_on = match &self.options.question {
            Question::Ask(ask) if !shown.is_empty() => ask(&shown).await,
            _ => true,
        };
        let (mut ready_jobs, mut settled) = (Vec::new(), Vec::new());
        for (place, one) in planned.into_iter().enumerate() {
            match Self::next(one, goes_on) {
                Ok(job) => ready_jobs.push((place, job)),
                Err(changed) => settled.push((place, *changed)),
            }
        }
        for (_, changed) in &settled {
            self.note(changed);
        }
        let (places, jobs): (Vec<usize>, Vec<Job<'run>>) = ready_jobs.into_iter().unzip();
        let made = self.make(jobs).await;
        settled.extend(places.into_iter().zip(made));
        settled.sort_by_key(|(place, _)| *place);
        settled.into_iter().map(|(_, changed)| changed).collect()
    }

    async fn plan(&self, job: Job<'run>) -> Planned<'run> {
        let Job { target, name, request, open } = job.at(Stage::Plan);
        let gate = self.account(&target);
        let worked = if let Some(signal) = self.options.interrupt.raised() {
            Err(interrupt::error(signal, "not started"))
        } else {
            let work = async {
                match open.await {
                    Err(error) => (None, changes::failed(target.clone(), &request, error)),
                    Ok(list) => {
                        let changed = changes::run(target.clone(), &*list, &request).await;
                        (Some(list), changed)
                    }
                }
            };
            gate.enter(work, |(_, changed): &(_, Changed)| changed.error.as_ref()).await
        };
        let (list, mut changed) = worked.unwrap_or_else(|stop| (None, not_started(target.clone(), &request, stop)));
        // The question is about lists, not about requests.
        changed.report.requests.clear();
        changed.report.name.clone_from(&name);
        changed.report.profile = self.session.profile_of_many();
        Planned { target, name, request, list, changed }
    }

    /// The job that makes a planned change, or the result of a change that is not made.
    fn next(planned: Planned<'run>, goes_on: bool) -> Result<Job<'run>, Box<Changed>> {
        let Planned { target, name, request, list, mut changed } = planned;
        let declined = || Error::new(Code::Declined, "declined; nothing was sent");
        let error = match (changed.error.take(), goes_on || !would_change(&changed.report)) {
            (None, true) => None,
            (None, false) => Some(declined()),
            (Some(error), _) => Some(error),
        };
        if let (None, Some(list)) = (&error, list) {
            let pinned: Option<Fingerprint> =
                if request.verb == Verb::Cover { changed.report.fingerprint } else { None };
            let request = Request { stage: Stage::Approved(pinned), ..request };
            return Ok(Job { target, name, request, open: Box::pin(ready(Ok(list))) });
        }
        if changed.report.outcome == Outcome::Planned {
            changed.report.outcome = Outcome::NotApplied;
        }
        let outcome = changed.report.outcome;
        changed.error = error.map(|error| error.outcome(outcome).at(&target));
        Err(Box::new(changed))
    }

    /// Makes the changes: the first ones before the others, if that is wanted.
    async fn make(&self, mut jobs: Vec<Job<'run>>) -> Vec<Changed> {
        let first = self.rollout.canary.unwrap_or(0).min(jobs.len());
        let rest = jobs.split_off(first);
        let mut results = self.make_at_once(jobs).await;
        if first > 0 && !rest.is_empty() && self.stop().is_none() {
            let (clock, soak) = (&self.options.clock, self.rollout.soak);
            // A request to end is seen before the next change begins.
            let _ = self.options.interrupt.unless(clock.sleep(soak)).await;
        }
        results.extend(self.make_at_once(rest).await);
        results
    }

    async fn make_at_once(&self, jobs: Vec<Job<'run>>) -> Vec<Changed> {
        in_lanes(jobs, self.rollout.parallel, |job: Job<'run>| self.make_one(job)).await
    }

    async fn make_one(&self, job: Job<'run>) -> Changed {
        let Job { target, name, request, open } = job;
        let gate = self.account(&target);
        let work = Box::pin(async {
            match open.await {
                Err(error) => changes::failed(target.clone(), &request, error),
                Ok(list) => {
                    let changed = changes::run(target.clone(), &*list, &request).await;
                    leases::end_expired(&list.expired(), &changed, self.session).await;
                    changed
                }
            }
        });
        let worked = match self.stop() {
            Some(stop) => Err(stop),
            None => gate.enter(work, |changed: &Changed| changed.error.as_ref()).await,
        };
        let mut changed = worked.unwrap_or_else(|stop| not_started(target.clone(), &request, stop));
        changed.report.name = name;
        changed.report.profile = self.session.profile_of_many();
        self.note(&changed);
        changed
    }

    /// Why no further change begins.
    fn stop(&self) -> Option<Error> {
        if let Some(signal) = self.options.interrupt.raised().filter(|_| self.all > 1) {
            let hint = "the same command goes on: what is done already is left as it is";
            return Some(interrupt::error(signal, "not started").hint(hint));
        }
        let most = self.rollout.max_failed.or(self.rollout.canary.map(|_| 0))?;
        let failed = self.failed.get();
        (failed > most).then(|| {
            let message = format!("not started: {failed} of {} changes failed, and at most {most} may", self.all);
            Error::new(Code::NotApplied, message).hint("fix the cause; the same command goes on where this one stopped")
        })
    }

    fn account(&self, target: &Target) -> Rc<AuthGate> {
        Rc::clone(self.accounts.borrow_mut().entry(target.service.clone()).or_default())
    }

    fn note(&self, changed: &Changed) {
        self.done.set(self.done.get() + 1);
        let has_failed = changed.error.is_some() && changed.report.outcome != Outcome::NotStarted;
        self.failed.set(self.failed.get() + usize::from(has_failed));
        if self.all > 1 {
            self.session.stream(changed);
            let (done, failed) = (self.done.get(), self.failed.get());
            let elapsed = self.options.clock.elapsed().saturating_sub(self.began);
            (self.options.tally)(&Tally { all: self.all, done, failed, elapsed });
        }
    }
}

/// Whether a planned change has anything to do.
fn would_change(report: &ChangeReport) -> bool {
    !report.added.is_empty() || !report.removed.is_empty() || report.before.is_some() && report.after != report.before
}

/// The results of `work` on `jobs`, in their order. Jobs of one instance are worked on one after the other, those of
/// others at the same time.
async fn in_lanes<'run, F: Future>(
    jobs: Vec<Job<'run>>,
    parallel: usize,
    work: impl Fn(Job<'run>) -> F,
) -> Vec<F::Output> {
    let (mut lanes, mut places) = (Vec::<Vec<(usize, Job<'run>)>>::new(), BTreeMap::new());
    for (number, job) in jobs.into_iter().enumerate() {
        let place = *places.entry(job.lane()).or_insert(lanes.len());
        if place == lanes.len() {
            lanes.push(Vec::new());
        }
        lanes[place].push((number, job));
    }
    let in_turn = async |lane: Vec<(usize, Job<'run>)>| {
        let mut results = Vec::new();
        for (number, job) in lane {
            results.push((number, work(job).await));
        }
        results
    };
    let mut results: Vec<_> = fan_out::in_order(lanes, parallel, in_turn).await.into_iter().flatten().collect();
    results.sort_unstable_by_key(|(number, _)| *number);
    results.into_iter().map(|(_, result)| result).collect()
}

/// The result of a change that is not begun.
fn not_started(target: Target, request: &Request<'_>, stop: Error) -> Changed {
    let mut changed = changes::failed(target, request, stop.outcome(Outcome::NotStarted));
    changed.report.outcome = Outcome::NotStarted;
    changed
}
