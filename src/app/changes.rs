//! Changes of this run: the engine driven with the run's clock, journal, terminal and requests to end.
//!
//! What the engine decides is done here and in the engine's driver; what people read comes from `change_report` and
//! `change_error`.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;
use std::time::Duration;

use crate::app::recorder::{OpenIntent, Recorded};
use crate::app::{change_error, change_report};
use crate::change::core::{Announcement, Core, Known, Pause, Reason};
use crate::change::driver::{Host, drive};
use crate::change::failure::{Ending, LocalFailure};
use crate::change::spec::{Approval, PolicyContext, Spec};
use crate::domain::lease::LeaseChange;
use crate::domain::plan::Verb;
use crate::domain::planned::PlannedChange;
use crate::domain::report::{ChangeReport, Outcome};
use crate::domain::stored::Key;
use crate::domain::target::Target;
use crate::error::Error;
use crate::journal::lock::Lock;
use crate::output::view::Changed;
use crate::services::port::{Identity, WritableList};
use crate::world::Signal;

pub(crate) use crate::app::request::{Question, Request, RunOptions, Stage};

/// Changes one list as requested, and returns the report.
pub(crate) async fn run(target: Target, list: &dyn WritableList, request: &Request<'_>) -> Changed {
    run_planned(target, list, request, Preset::default()).await.0
}

/// What an earlier run decided about a change.
#[derive(Clone, Copy, Default)]
pub(crate) struct Preset<'a> {
    /// Whether nothing is sent, whatever the options of the run say.
    pub(crate) dry_run: bool,
    /// The plan that the change has to be.
    pub(crate) planned: Option<&'a PlannedChange>,
    /// Whether another list than the planned one will do if the difference is the same.
    pub(crate) rebase: bool,
    /// What a declaration says of the entries, recorded behind the reason of the run.
    pub(crate) remarks: Option<&'a str>,
}

/// Changes one list as requested and as `preset`. Returns the report, and the change as a value if the list was read.
pub(crate) async fn run_planned(
    target: Target,
    list: &dyn WritableList,
    request: &Request<'_>,
    preset: Preset<'_>,
) -> (Changed, Option<PlannedChange>) {
    let options = request.run_options;
    options.interrupt.arm();
    let dry_run = options.dry_run || preset.dry_run;
    let removed = removed_recently(&target, request).await;
    let spec = Rc::new(Spec {
        policy: PolicyContext { removed_recently: removed, ..request.policy_context.clone() },
        // Of many changes, all are planned before one question is asked.
        dry_run: dry_run || request.stage == Stage::Plan,
        planned: preset.planned.cloned(),
        rebase: preset.rebase,
        ..spec(list, request)
    });
    let mut core = Core::new(spec.clone());
    let blank = change_report::blank(target, request.verb, &request.goal, dry_run);
    let remarks = preset.remarks;
    let host = Run {
        list,
        request,
        remarks,
        report: RefCell::new(blank),
        lock: RefCell::default(),
        intent: RefCell::default(),
    };
    let ending = drive(&mut core, list, &host).await;
    let Run { report, lock, intent, .. } = host;
    let (mut report, intent) = (report.into_inner(), intent.into_inner());
    let recorded = std::mem::take(&mut report.notes);
    change_report::fill(&mut report, core.known(), &ending, &list.rules(), &options.context);
    report.notes.extend(recorded);
    report.lease = list.lease().map(|change| change.lease.clone());
    let error = change_error::of(&ending, &report, &options.context);
    match intent {
        Some(intent) => intent.finish(&mut report, error.as_ref(), &options.context).await,
        None if report.outcome == Outcome::Unchanged => {
            note_unchanged(&mut report, core.known(), list, request, (error.as_ref(), remarks)).await;
        }
        None => {}
    }
    drop(lock);
    let planned = as_value(&report.target, core.known(), list, request.verb);
    (Changed { report, error }, planned)
}

/// The change as a value, once its list is read.
fn as_value(target: &Target, known: &Known, list: &dyn WritableList, verb: Verb) -> Option<PlannedChange> {
    let (worked, before) = (known.worked.as_ref()?, known.before.as_ref()?);
    let Identity { endpoint, account, .. } = list.identity();
    let whose = (endpoint.as_str(), account.as_str());
    Some(PlannedChange::new(target.clone(), whose, verb, &worked.desired, &worked.plan, before))
}

/// Records a change that had nothing to do: whoever undoes it by its ID has nothing undone, and no older change.
async fn note_unchanged(
    report: &mut ChangeReport,
    known: &Known,
    list: &dyn WritableList,
    request: &Request<'_>,
    (error, remarks): (Option<&Error>, Option<&str>),
) {
    let target = report.target.clone();
    let Some(change) = recorded(&target, known, list, request, remarks) else { return };
    match request.run_options.recorder.note_unchanged(change, error).await {
        Ok(id) => report.intent = id,
        Err(remark) => report.notes.push(remark),
    }
}

/// A change as the journal keeps it, once its list is read.
fn recorded<'a>(
    target: &'a Target,
    known: &'a Known,
    list: &dyn WritableList,
    request: &Request<'_>,
    remarks: Option<&'a str>,
) -> Option<Recorded<'a>> {
    let (worked, before) = (known.worked.as_ref()?, known.before.as_ref()?);
    let (verb, identity, reverts) = (request.verb, list.identity(), request.goal.reverts().cloned());
    let descriptions = list.recorded_descriptions(&worked.plan);
    let occasion = list.lease().map(LeaseChange::occasion);
    Some(Recorded { target, verb, worked, before, identity, descriptions, reverts, occasion, remarks })
}

/// The report on a list that could not be read.
pub(crate) fn failed(target: Target, request: &Request<'_>, error: Error) -> Changed {
    let report = change_report::blank(target, request.verb, &request.goal, request.run_options.dry_run);
    let outcome = error.outcome.unwrap_or(report.outcome);
    Changed { error: Some(error.outcome(outcome).at(&report.target)), report }
}

/// `error` with what `report` knows of the change, and with what can be done about it.
pub(crate) fn finished(error: Error, report: &ChangeReport, run_options: &RunOptions) -> Error {
    change_error::finished(error, report, &run_options.context)
}

/// What the journal removed from the list a short while ago, where the change may remove more.
async fn removed_recently(target: &Target, request: &Request<'_>) -> BTreeSet<Key> {
    match request.verb {
        Verb::Append | Verb::Add => BTreeSet::new(),
        Verb::Cover | Verb::Delete | Verb::Undo | Verb::Replace | Verb::Apply => {
            request.run_options.recorder.removed_recently(target).await
        }
    }
}

fn spec(list: &dyn WritableList, request: &Request<'_>) -> Spec {
    let options = request.run_options;
    Spec {
        goal: request.goal.clone(),
        verb: request.verb,
        notes: request.notes.clone(),
        dry_run: options.dry_run,
        if_match: match request.stage {
            Stage::Approved(Some(planned)) => Some(planned),
            _ => options.if_match,
        },
        planned: None,
        rebase: false,
        approval: match options.question {
            _ if matches!(request.stage, Stage::Approved(_) | Stage::Plan) => Approval::Given,
            // The end was agreed on when the lease was added.
            _ if list.lease().is_some_and(LeaseChange::ends) => Approval::Given,
            Question::No => Approval::Given,
            Question::Forbidden => Approval::Forbidden,
            Question::Ask(_) => Approval::Ask,
        },
        policy: request.policy_context.clone(),
        allowed: request.allowed.to_vec(),
        wait: options.wait,
        waits_after: options.waits_after,
        settle: options.settle,
        has_token: list.identity().token.is_some(),
    }
}

/// One change of this run, as the engine's host.
struct Run<'run> {
    list: &'run dyn WritableList,
    request: &'run Request<'run>,
    remarks: Option<&'run str>,
    /// What the journal and the lock say about the change.
    report: RefCell<ChangeReport>,
    lock: RefCell<Option<Lock>>,
    intent: RefCell<Option<Rc<OpenIntent<'run>>>>,
}

impl<'run> Run<'run> {
    fn options(&self) -> &'run RunOptions {
        self.request.run_options
    }
}

impl Host for Run<'_> {
    fn now(&self) -> Duration {
        self.options().clock.elapsed()
    }

    fn interrupt(&self) -> Option<Signal> {
        self.options().interrupt.raised()
    }

    async fn unless_interrupted<F: Future>(&self, future: F) -> Result<F::Output, Signal> {
        self.options().interrupt.unless(future).await
    }

    async fn within_grace<F: Future>(&self, future: F) -> Result<F::Output, Signal> {
        let options = self.options();
        options.interrupt.with_grace(options.clock.as_ref(), options.progress.as_ref(), future).await
    }

    async fn within_half_the_grace<F: Future>(&self, future: F) -> Result<F::Output, Signal> {
        self.options().interrupt.with_half_the_grace(self.options().clock.as_ref(), future).await
    }

    async fn pause(&self, pause: &Pause) {
        let reason = match &pause.reason {
            Reason::AnotherChange => "the instance is activating; waiting for another change to end",
            Reason::Effect => "the instance is activating; waiting for the change to take effect",
            Reason::Unreadable => "the list cannot be read; trying again",
            Reason::NotShownYet => "the change does not show yet; reading again",
            Reason::Busy(busy) => &format!("{busy}; sending again"),
        };
        let is_shown = self.request.stage == Stage::Whole;
        self::pause(self.options(), pause.length, pause.since, Some(reason).filter(|_| is_shown)).await;
    }

    async fn ask(&self, known: &Known) -> bool {
        let Question::Ask(ask) = &self.options().question else { return true };
        let mut shown = self.report.borrow().clone();
        let planned = Ending { outcome: Outcome::NotApplied, failure: None };
        change_report::fill(&mut shown, known, &planned, &self.list.rules(), &self.options().context);
        ask(&[&shown]).await
    }

    async fn lock(&self) -> Result<bool, LocalFailure> {
        let target = self.report.borrow().target.clone();
        let (lock, remark) = self.options().recorder.hold(&target).await?;
        self.report.borrow_mut().notes.extend(remark);
        let waited = lock.waited();
        *self.lock.borrow_mut() = Some(lock);
        Ok(waited)
    }

    async fn record(&self, known: &Known) -> Result<(), LocalFailure> {
        let target = self.report.borrow().target.clone();
        let Some(change) = recorded(&target, known, self.list, self.request, self.remarks) else { return Ok(()) };
        let (intent, notes) = self.options().recorder.begin(change).await?;
        let mut report = self.report.borrow_mut();
        report.intent = intent.shown_id();
        report.notes.extend(notes);
        *self.intent.borrow_mut() = Some(Rc::new(intent));
        Ok(())
    }

    async fn record_call(&self, name: &str) -> Result<(), LocalFailure> {
        let intent = self.intent.borrow().clone();
        match intent {
            Some(intent) => intent.sending(name).await,
            None => Ok(()),
        }
    }

    fn announce(&self, announcement: Announcement) {
        (self.options().progress)(match announcement {
            Announcement::SendingAgain => "every reading shows the list as it was; sending the change again",
            Announcement::SendingRest => "no answer came, and the list does not show the change; sending it again",
        });
    }
}

/// Waits for `pause`, and shows the reason, if there is one, and the time since `since`. Ends early when a request to
/// end comes, so that whoever waits decides again; later ones do not shorten it.
pub(crate) async fn pause(run_options: &RunOptions, pause: Duration, since: Duration, reason: Option<&str>) {
    let until = run_options.clock.elapsed().saturating_add(pause);
    let was_interrupted = run_options.interrupt.raised().is_some();
    loop {
        let now = run_options.clock.elapsed();
        let left = until.saturating_sub(now);
        if left.is_zero() {
            return;
        }
        let again = reason.and_then(|reason| (run_options.waiting)(reason, now.saturating_sub(since)));
        let slept = run_options.clock.sleep(again.map_or(left, |again| again.min(left)));
        if was_interrupted {
            slept.await;
        } else if run_options.interrupt.unless(slept).await.is_err() {
            return;
        }
    }
}
