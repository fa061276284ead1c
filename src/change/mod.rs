//! The one line that every change walks: read, plan, judge, ask, record, send, prove by reading, record, report.
//!
//! What differs between lists stands behind [`WritableList`]; what order things happen in stands here and nowhere else.
//! `judge` works the wish out and asks, `parts` sends a plan part by part, `send` makes the calls, `prove` settles what
//! became of them, `wait` waits for an instance, `record` keeps the journal, `facts` puts what is known into the report,
//! `advice` says what can be done about how it ended.

mod hints;
mod judge;
mod list;
pub(crate) mod record;
mod report_builder;
mod request;
mod send;
mod steps;
mod verify;
mod wait;

pub(crate) use list::{Identity, Reading, Sent, WritableList};
pub(crate) use request::{Question, Request, RunOptions};
pub(crate) use wait::pause;

use std::time::Duration;

use crate::app::interrupt;
use crate::change::record::OpenIntent;
use crate::change::report_builder::moved;
use crate::domain::plan::{Current, Plan, Verb};
use crate::domain::report::{ChangeReport, Outcome, Preview};
use crate::domain::target::Target;
use crate::error::Error;
use crate::journal::lock::Lock;
use crate::output::view::Changed;
use crate::world::Signal;

/// After this long a reading is too old to send on.
const STALE: Duration = Duration::from_secs(5);

/// Changes one list as asked, and says what happened.
pub(crate) async fn run<L: WritableList>(target: Target, list: &L, request: &Request<'_>) -> Changed {
    let mut report = report_builder::blank(target, request);
    let error = walk(list, request, &mut report).await.err();
    let error = error.map(|error| finished(error, &report, request.run_options));
    Changed { report, error }
}

/// The report on a list that could not even be asked.
pub(crate) fn failed(target: Target, request: &Request<'_>, error: Error) -> Changed {
    let report = report_builder::blank(target, request);
    Changed { error: Some(report_builder::finish(error, &report)), report }
}

/// `error` with what `report` knows of the change, and with what can be done about it.
pub(crate) fn finished(error: Error, report: &ChangeReport, run_options: &RunOptions) -> Error {
    hints::with(report_builder::finish(error, report), report, &run_options.context)
}

async fn walk<L: WritableList>(list: &L, request: &Request<'_>, report: &mut ChangeReport) -> Result<(), Error> {
    let run_options = request.run_options;
    let nothing_sent = |signal| interrupt::error(signal, "nothing was sent");
    run_options.interrupt.arm();
    if let Some(signal) = run_options.interrupt.raised() {
        return Err(nothing_sent(signal));
    }
    let ready =
        run_options.interrupt.unless(Box::pin(prepare(list, request, report))).await.map_err(nothing_sent)??;
    let Some(Ready { plan, current, lock }) = ready else { return Ok(()) };
    let begun = run_options.recorder.begin(request, &plan, &current, list.identity(), report).await?;
    let made = Box::pin(steps::make(list, request, &plan, &begun, report));
    let made = run_options.interrupt.with_grace(run_options.clock.as_ref(), run_options.progress.as_ref(), made).await;
    let ended = match made {
        Ok(Ok(())) => run_options.interrupt.raised().map_or(Ok(()), |signal| {
            let error = interrupt::error(signal, "the change was under way; it is made and proved");
            Err(error.outcome(report.outcome))
        }),
        Ok(failed) => failed,
        Err(signal) => Err(cut_off(signal, &begun, report)),
    };
    begun.finish(report, ended.as_ref().err(), &run_options.context).await;
    drop(lock);
    ended
}

/// A change that can be sent.
struct Ready {
    plan: Plan,
    current: Current,
    lock: Lock,
}

/// Everything before the first byte of a change is sent. `None` if there is nothing to send.
async fn prepare<L: WritableList>(
    list: &L,
    request: &Request<'_>,
    report: &mut ChangeReport,
) -> Result<Option<Ready>, Error> {
    let mut read_at = request.run_options.clock.elapsed();
    let mut reading = list.read().await?;
    let Some(mut plan) = judge::judge(list, request, &reading, report)? else { return Ok(None) };
    if request.run_options.dry_run {
        judge::forbidden(request)?;
        report_builder::end_dry_run(reading, report)?;
        report.requests = requests(list, &plan)?;
        return Ok(None);
    }
    if reading.is_changing {
        reading = wait::until_ready(list, request.run_options, reading).await?;
        read_at = request.run_options.clock.elapsed();
        let Some(again) = judge::judge(list, request, &reading, report)? else { return Ok(None) };
        plan = again;
    }
    if let Some(obstacle) = reading.obstacle.take() {
        return Err(obstacle);
    }
    let asked = judge::ask(request, report).await?;
    let lock = request.run_options.recorder.hold(report).await?;
    if asked || lock.waited() || request.run_options.clock.elapsed().saturating_sub(read_at) > STALE {
        let Some((again, seen)) = look_again(list, request, &plan, report).await? else { return Ok(None) };
        (plan, reading) = (again, seen);
    }
    Ok(Some(Ready { plan, current: reading.current, lock }))
}

/// The error of a run that was asked to end and could not find out in time what became of its change.
fn cut_off(signal: Signal, begun: &OpenIntent<'_>, report: &mut ChangeReport) -> Error {
    if !begun.has_sent() {
        report.outcome = Outcome::NotApplied;
        return interrupt::error(signal, "nothing was sent").outcome(Outcome::NotApplied);
    }
    report.outcome = Outcome::Unknown;
    let error = interrupt::error(signal, "the change was under way, and what became of it is not known");
    error.outcome(Outcome::Unknown)
}

/// The requests that would make `plan` true.
fn requests<L: WritableList>(list: &L, plan: &Plan) -> Result<Vec<Preview>, Error> {
    let parts = list.parts(plan);
    let calls = parts.iter().enumerate().flat_map(|(place, part)| list.calls(part, place));
    calls.map(|call| list.preview(&call)).collect()
}

/// Reads the list once more before sending. Cover replaces what it does not name, so it goes on only against the list
/// that was shown; additions and deletions are worked out anew.
async fn look_again<L: WritableList>(
    list: &L,
    request: &Request<'_>,
    shown: &Plan,
    report: &mut ChangeReport,
) -> Result<Option<(Plan, Reading)>, Error> {
    let reading = wait::until_ready(list, request.run_options, list.read().await?).await?;
    let is_wanted = || !Plan::new(&request.desired, &reading.current).changes();
    if request.verb == Verb::Cover && reading.current.list.fingerprint() != shown.before && !is_wanted() {
        return Err(moved("after the plan was shown", &reading.current, report));
    }
    let Some(plan) = judge::judge(list, request, &reading, report)? else { return Ok(None) };
    match reading.obstacle {
        Some(obstacle) => Err(obstacle),
        None => Ok(Some((plan, reading))),
    }
}
