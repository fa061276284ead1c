//! Changes of many lists in one run: planned together, confirmed once, made at the same time, and all accounted for.
//!
//! Each change is one of the engine's. This module decides which changes begin: it asks, changes the first lists before
//! the others, and begins nothing more when too many fail, when an account is denied, or when the run is to end. Lists
//! of one instance are changed one after the other, because an instance takes one change at a time.

mod lanes;

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::future::ready;
use std::pin::Pin;
use std::time::Duration;

use crate::app::auth_breaker::AuthGates;
use crate::app::changes::{self, Preset, Question, Request, RunOptions, Stage};
use crate::app::interrupt;
use crate::app::leases;
use crate::app::session::Session;
use crate::cli;
use crate::domain::list::Fingerprint;
use crate::domain::plan::Verb;
use crate::domain::report::{ChangeReport, Outcome};
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::output::view::{Changed, Tally};
use crate::services::port::WritableList;

use lanes::in_lanes;

/// A list that is opened when its turn comes.
pub(crate) type Opening<'run> = Pin<Box<dyn Future<Output = Result<Box<dyn WritableList + 'run>, Error>> + 'run>>;

/// One change of a run.
pub(crate) struct Job<'run, 'session> {
    /// The list.
    pub(crate) target: Target,
    /// The display name of its instance, if a look-up showed it.
    pub(crate) name: Option<String>,
    /// What is wanted of it.
    pub(crate) request: Request<'run>,
    /// What an earlier run decided about it.
    pub(crate) preset: Preset<'run>,
    /// The list of the same instance that takes the place of this one: if its change fails, this one does not begin.
    /// Its job comes first.
    pub(crate) after: Option<Target>,
    /// The session of its profile.
    pub(crate) session: &'run Session<'session>,
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

impl Rollout {
    /// How a run over `lists` lists goes, as `typed`.
    pub(crate) fn of(typed: &cli::Rollout, parallel: u16, lists: usize) -> Self {
        Self {
            parallel: usize::from(parallel),
            canary: typed.canary.map(usize::from),
            soak: Duration::from_secs(typed.soak.unwrap_or(0)),
            max_failed: typed.max_failed.map(|limit| limit.of(lists)),
            ..Self::default()
        }
    }
}

/// Makes the changes of `jobs`, and returns a result for each, in their order. Each result is shown as soon as it is
/// there, where the format has a line for it. Leases that have ended on the same instances are ended.
pub(crate) async fn run(jobs: Vec<Job<'_, '_>>, rollout: Rollout) -> Vec<Changed> {
    run_beside(&[], jobs, rollout).await
}

/// As [`run`], beside lists of the command whose results are there already: their failures count.
pub(crate) async fn run_beside(settled: &[Changed], jobs: Vec<Job<'_, '_>>, rollout: Rollout) -> Vec<Changed> {
    let Some(session) = jobs.first().map(|job| job.session) else { return Vec::new() };
    let options = session.run_options();
    let (is_one, all) = (jobs.len() == 1 && !session.is_one_of_many(), jobs.len() + settled.len());
    let (failed, done, began) = (Cell::default(), Cell::default(), options.clock.elapsed());
    let (unverified, accounts) = (RefCell::default(), AuthGates::default());
    let run = Run { rollout, options, session, all, failed, done, unverified, began, accounts };
    options.interrupt.arm();
    for changed in settled {
        run.note(changed);
    }
    if !is_one && run.has_question(&jobs) {
        return run.make_after_question(jobs).await;
    }
    let stage = if is_one { Stage::Whole } else { Stage::AmongOthers };
    run.make(jobs.into_iter().map(|job| job.at(stage)).collect()).await
}

struct Run<'run, 'session> {
    rollout: Rollout,
    /// What all sessions of the run have in common: the clock, the terminal, requests to end.
    options: &'run RunOptions,
    session: &'run Session<'session>,
    all: usize,
    failed: Cell<usize>,
    done: Cell<usize>,
    /// The lists whose change was not made and verified.
    unverified: RefCell<BTreeSet<Target>>,
    began: Duration,
    /// What is known of the accounts.
    accounts: AuthGates,
}

/// A change that was planned and not made yet.
struct Planned<'run, 'session> {
    /// The job that makes it, if its list could be opened.
    job: Option<Job<'run, 'session>>,
    changed: Changed,
}

impl<'run, 'session> Job<'run, 'session> {
    /// The change that `request` names of the list `target`, which `open` opens.
    pub(crate) fn new(
        target: Target,
        name: Option<String>,
        request: Request<'run>,
        session: &'run Session<'session>,
        open: Opening<'run>,
    ) -> Self {
        Self { target, name, request, preset: Preset::default(), after: None, session, open }
    }

    fn at(self, stage: Stage) -> Self {
        Self { request: Request { stage, ..self.request }, ..self }
    }
}

impl<'run, 'session> Run<'run, 'session> {
    /// Whether the user is asked. What was looked up is shown before it changes, also if entries are only added. An
    /// `apply` has its approval already.
    fn has_question(&self, jobs: &[Job<'_, '_>]) -> bool {
        let removes =
            |job: &Job<'_, '_>| matches!(job.request.verb, Verb::Cover | Verb::Delete | Verb::Undo | Verb::Replace);
        let is_asked = matches!(self.options.question, Question::Ask(_)) && !self.options.dry_run;
        let shows_plan = self.rollout.is_looked_up || self.session.is_plan_shown();
        is_asked && (shows_plan || jobs.iter().any(removes))
    }

    /// Plans all changes, asks once, and makes those that can be made.
    async fn make_after_question(&self, jobs: Vec<Job<'run, 'session>>) -> Vec<Changed> {
        let plan = |job: Job<'run, 'session>| self.plan(job);
        let planned: Vec<Planned<'run, 'session>> = in_lanes(jobs, self.rollout.parallel, plan).await;
        let is_ready = |one: &&Planned<'run, 'session>| one.changed.error.is_none();
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
        let (places, jobs): (Vec<usize>, Vec<Job<'run, 'session>>) = ready_jobs.into_iter().unzip();
        let made = self.make(jobs).await;
        settled.extend(places.into_iter().zip(made));
        settled.sort_by_key(|(place, _)| *place);
        settled.into_iter().map(|(_, changed)| changed).collect()
    }

    async fn plan(&self, job: Job<'run, 'session>) -> Planned<'run, 'session> {
        let gate = self.accounts.of(job.session, &job.target.service);
        let job = job.at(Stage::Plan);
        let (target, request, preset, open) = (&job.target, &job.request, job.preset, job.open);
        let work = async {
            match open.await {
                Err(error) => (None, changes::failed(target.clone(), request, error)),
                Ok(list) => {
                    let changed = changes::run_planned(target.clone(), &*list, request, preset).await.0;
                    (Some(list), changed)
                }
            }
        };
        let stop = || self.options.interrupt.raised().map(|signal| interrupt::error(signal, "not started"));
        let worked = gate.enter_unless(stop, work, |(_, changed): &(_, Changed)| changed.error.as_ref()).await;
        let (list, mut changed) = worked.unwrap_or_else(|stop| (None, not_started(target.clone(), request, stop)));
        // The question is about lists, not about requests.
        changed.report.requests.clear();
        changed.report.name.clone_from(&job.name);
        changed.report.profile = job.session.profile_of_many();
        let job = list.map(|list| Job { open: Box::pin(ready(Ok(list))), ..job });
        Planned { job, changed }
    }

    /// The job that makes a planned change, or the result of a change that is not made.
    fn next(planned: Planned<'run, 'session>, goes_on: bool) -> Result<Job<'run, 'session>, Box<Changed>> {
        let Planned { job, mut changed } = planned;
        let declined = || Error::new(Code::Declined, "declined; nothing was sent");
        let error = match (changed.error.take(), goes_on || !would_change(&changed.report)) {
            (None, true) => None,
            (None, false) => Some(declined()),
            (Some(error), _) => Some(error),
        };
        if let (None, Some(job)) = (&error, job) {
            let pinned: Option<Fingerprint> =
                if job.request.verb == Verb::Cover { changed.report.fingerprint } else { None };
            return Ok(job.at(Stage::Approved(pinned)));
        }
        if changed.report.outcome == Outcome::Planned {
            changed.report.outcome = Outcome::NotApplied;
        }
        let outcome = changed.report.outcome;
        changed.error = error.map(|error| error.outcome(outcome).at(&changed.report.target));
        Err(Box::new(changed))
    }

    /// Makes the changes: the first ones before the others, if that is wanted.
    async fn make(&self, mut jobs: Vec<Job<'run, 'session>>) -> Vec<Changed> {
        let first = self.rollout.canary.unwrap_or(0).min(jobs.len());
        let rest = jobs.split_off(first);
        let mut results = self.make_at_once(jobs).await;
        if first > 0 && !rest.is_empty() && self.stop().is_none() && !self.options.dry_run {
            let (clock, soak) = (&self.options.clock, self.rollout.soak);
            // A request to end is seen before the next change begins.
            let _ = self.options.interrupt.unless(clock.sleep(soak)).await;
        }
        results.extend(self.make_at_once(rest).await);
        results
    }

    async fn make_at_once(&self, jobs: Vec<Job<'run, 'session>>) -> Vec<Changed> {
        in_lanes(jobs, self.rollout.parallel, |job: Job<'run, 'session>| self.make_one(job)).await
    }

    async fn make_one(&self, job: Job<'run, 'session>) -> Changed {
        let gate = self.accounts.of(job.session, &job.target.service);
        let Job { target, name, request, preset, after, session, open } = job;
        let work = Box::pin(async {
            match open.await {
                Err(error) => changes::failed(target.clone(), &request, error),
                Ok(list) => {
                    let changed = changes::run_planned(target.clone(), &*list, &request, preset).await.0;
                    leases::end_expired(&list.expired(), &changed, session).await;
                    changed
                }
            }
        });
        let stop = || self.stop().or_else(|| self.unverified(after.as_ref()));
        let worked = gate.enter_unless(stop, work, |changed: &Changed| changed.error.as_ref()).await;
        let mut changed = worked.unwrap_or_else(|stop| not_started(target.clone(), &request, stop));
        changed.report.name = name;
        changed.report.profile = session.profile_of_many();
        self.note(&changed);
        changed
    }

    /// Why a change that comes `after` that of another list does not begin although others do.
    fn unverified(&self, after: Option<&Target>) -> Option<Error> {
        let before = after.filter(|list| self.unverified.borrow().contains(list))?;
        let message = format!("not started: the change of {before} comes first, and it is not verified");
        Some(Error::new(Code::NotApplied, message).hint("fix the cause; the same command goes on"))
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

    fn note(&self, changed: &Changed) {
        self.done.set(self.done.get() + 1);
        let has_failed = changed.error.is_some() && changed.report.outcome != Outcome::NotStarted;
        self.failed.set(self.failed.get() + usize::from(has_failed));
        if changed.error.is_some() {
            self.unverified.borrow_mut().insert(changed.report.target.clone());
        }
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

/// The result of a change that is not begun.
fn not_started(target: Target, request: &Request<'_>, stop: Error) -> Changed {
    let mut changed = changes::failed(target, request, stop.outcome(Outcome::NotStarted));
    changed.report.outcome = Outcome::NotStarted;
    changed
}
