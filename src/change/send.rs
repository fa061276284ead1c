//! Making the calls of a plan.

use std::num::NonZeroU32;
use std::time::Duration;

use super::record::OpenIntent;
use super::report_builder::{moved, note_after};
use super::steps::Part;
use super::wait;
use super::{Request, RunOptions, Sent, WritableList};
use crate::app::interrupt;
use crate::domain::plan::{Current, Plan, Verb};
use crate::domain::report::{ChangeReport, Outcome};
use crate::domain::settle::Certainty;
use crate::error::{Code, Error};

/// What is known after the calls.
pub(super) struct SendResult {
    /// Whether the service took them, or nobody knows.
    pub(super) fate: Certainty,
    /// Whether the service left open what it did.
    pub(super) is_ambiguous: bool,
    /// The failure that left the fate open.
    pub(super) failure: Option<Error>,
}

impl SendResult {
    /// A call that the service turned away, as `busy` says, and that shows all the same.
    fn in_spite_of(busy: Error) -> Self {
        Self { fate: Certainty::Unknown, is_ambiguous: false, failure: Some(busy) }
    }
}

/// The first pause after a call that a busy service turned away; each one is longer by [`BUSY_MORE`].
const BUSY_FIRST: Duration = Duration::from_secs(3);
const BUSY_MORE: Duration = Duration::from_secs(5);
/// How long a busy service is waited for, however long the user would wait for an instance.
const BUSY_LONGEST: Duration = Duration::from_mins(5);

/// Makes the calls of a part, and again after a while if a busy service turned the first of them away: what is turned
/// away so is not done. Where a reading shows it all the same, it is done, whatever the service said. A cover goes on only
/// against the list that it was planned against.
pub(super) async fn when_ready<L: WritableList>(
    list: &L,
    request: &Request<'_>,
    part: &Part<'_>,
    begun: &OpenIntent<'_>,
    report: &mut ChangeReport,
) -> Result<SendResult, Error> {
    let run_options = request.run_options;
    let since = run_options.clock.elapsed();
    let until = since.saturating_add(run_options.wait.min(BUSY_LONGEST));
    let mut pause = BUSY_FIRST;
    loop {
        let busy = match all(list, request, part.plan, part.place, begun, report).await {
            Err(error) if list.is_busy_at_times() && passes(&error, part.plan.verb) => error,
            ended => return ended,
        };
        goes_on(run_options, &busy)?;
        let told = busy.answer.retry_after.map_or(0, NonZeroU32::get);
        let told = pause.max(Duration::from_secs(told.into()));
        if run_options.clock.elapsed().saturating_add(told) > until {
            let reading = list.read().await;
            let shows = reading.is_ok_and(|reading| shows(part, &reading.current));
            return if shows { Ok(SendResult::in_spite_of(busy)) } else { Err(busy) };
        }
        wait::pause(run_options, told, since, &format!("{}; sending it again", busy.message)).await;
        goes_on(run_options, &busy)?;
        pause += BUSY_MORE;
        let reading = wait::until_ready(list, run_options, list.read().await?).await?;
        if shows(part, &reading.current) {
            return Ok(SendResult::in_spite_of(busy));
        }
        if part.plan.verb == Verb::Cover && reading.current.list.fingerprint() != part.before {
            return Err(overtaken(part, &reading.current, report));
        }
        if let Some(obstacle) = reading.obstacle {
            return Err(obstacle);
        }
        goes_on(run_options, &busy)?;
    }
}

/// An error if somebody asked the run to end while the service was `busy`.
fn goes_on(run_options: &RunOptions, busy: &Error) -> Result<(), Error> {
    let Some(signal) = run_options.interrupt.raised() else { return Ok(()) };
    let error = interrupt::error(signal, &format!("{}; nothing more was sent", busy.message));
    Err(error.outcome(Outcome::NotApplied))
}

/// Whether a reading shows what was to be.
fn shows(part: &Part<'_>, current: &Current) -> bool {
    current.is_union == part.goal.is_of_union && !part.goal.is_blind() && part.goal.proof(current).holds()
}

/// The error for a list that is another one after the service turned a cover away. Where it shows a part of the cover,
/// the service may have made it all the same, and somebody changed it since.
fn overtaken(part: &Part<'_>, found: &Current, report: &mut ChangeReport) -> Error {
    let error = moved("after the plan was made", found, report);
    if part.goal.proof(found).failing.len() >= part.goal.asked() {
        return error;
    }
    report.outcome = Outcome::Unknown;
    Error { hint: None, ..error }.outcome(Outcome::Unknown)
}

/// Whether the service turned the call away for now, before it did anything. Any other change is sent again by the
/// transport for as long as a call may take; a cover is not, because the list may have changed meanwhile.
fn passes(error: &Error, verb: Verb) -> bool {
    let is_throttled = error.code == Code::Throttled && is_turned_away(error);
    is_busy(error) || (is_throttled && verb == Verb::Cover)
}

/// Whether the service said that it did nothing.
pub(super) fn is_turned_away(error: &Error) -> bool {
    error.outcome == Some(Outcome::NotApplied)
}

/// Whether a busy service turned the call away before it did anything.
pub(super) fn is_busy(error: &Error) -> bool {
    error.code == Code::Busy && is_turned_away(error)
}

/// Makes the calls of `plan`, which stands at `place` among the parts of its plan. A call that the service refuses for the sake of its entry alone, or whose fate is unknown,
/// does not keep the others from being made; every other failure ends the line. An unknown fate is settled by reading.
pub(super) async fn all<L: WritableList>(
    list: &L,
    request: &Request<'_>,
    plan: &Plan,
    place: usize,
    begun: &OpenIntent<'_>,
    report: &mut ChangeReport,
) -> Result<SendResult, Error> {
    let interrupt = &request.run_options.interrupt;
    let mut taken = 0_usize;
    let mut is_ambiguous = false;
    let mut failure: Option<Error> = None;
    let mut unknown: Option<Error> = None;
    let calls = list.calls(plan, place);
    for (made, call) in calls.iter().enumerate() {
        // The first is checked by whoever decided to send.
        if let Some(signal) = interrupt.raised().filter(|_| made > 0) {
            failure = Some(interrupt::error(signal, "nothing more was sent").outcome(Outcome::NotApplied));
            break;
        }
        let sent = match begun.sending(&list.name(call)).await {
            Ok(()) => send_one(list, request, call).await,
            Err(error) => Err(error),
        };
        match sent {
            Ok(sent) => {
                taken += 1;
                is_ambiguous |= sent.is_ambiguous;
                report.request_ids.extend(sent.request_id);
            }
            Err(error) if error.outcome == Some(Outcome::Unknown) => unknown = Some(error),
            Err(error) => {
                let goes_on = error.code == Code::CallerEntry;
                failure = Some(error);
                if !goes_on {
                    break;
                }
            }
        }
    }
    if unknown.is_some() {
        return Ok(SendResult { fate: Certainty::Unknown, is_ambiguous, failure: unknown });
    }
    match failure {
        None => Ok(SendResult { fate: Certainty::Taken, is_ambiguous, failure: None }),
        Some(error) if taken == 0 => {
            report.outcome = error.outcome.unwrap_or(Outcome::NotApplied);
            Err(error)
        }
        Some(error) => Err(partly(list, error, taken, calls.len(), report).await),
    }
}

/// Makes one call. When a request to end comes it is waited for a while only, and its fate left to the readings.
async fn send_one<L: WritableList>(list: &L, request: &Request<'_>, call: &L::Call) -> Result<Sent, Error> {
    let run_options = request.run_options;
    let sent = run_options.interrupt.with_half_the_grace(run_options.clock.as_ref(), list.send(call)).await;
    sent.unwrap_or_else(|signal| Err(interrupt::error(signal, "the call had no answer yet").outcome(Outcome::Unknown)))
}

/// The error for a change of which only some calls were taken. The list is read, so that the report says what is there.
async fn partly<L: WritableList>(list: &L, error: Error, taken: usize, all: usize, report: &mut ChangeReport) -> Error {
    report.outcome = Outcome::Partial;
    if let Ok(reading) = list.read().await {
        note_after(report, &reading.current);
    }
    let message = format!("{taken} of {all} calls were taken; {}", error.message);
    let code = if error.is_interruption() { error.code } else { Code::Partial };
    Error { code, message, outcome: Some(Outcome::Partial), ..error }
}
