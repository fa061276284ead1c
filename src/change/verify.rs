//! Proving a change by reading, and settling one whose fate is unknown.
//!
//! What became of a call is found out by reading until it shows, or until the window is over. Sent again is only what
//! the service left open after taking a call, and once what every reading over the window shows as not made. What to do
//! about an outcome is said by the walk.

use std::fmt;
use std::time::Duration;

use super::record::OpenIntent;
use super::report_builder::note_after;
use super::send::{self, SendResult};
use super::steps::Part;
use super::wait::{self, until_still};
use super::{Reading, Request, WritableList};
use crate::app::interrupt;
use crate::domain::plan::{Current, Plan, Proof, Verb};
use crate::domain::report::{ChangeReport, Outcome};
use crate::domain::settle::{Certainty, Seen, Settling, Step};
use crate::error::{Code, Error};

/// A client token is not used again after this long: the service states no lifetime for it.
const TOKEN_LIFE: Duration = Duration::from_mins(10);

/// A part of a plan that shows.
pub(super) struct Proved {
    /// The reading that shows it.
    pub(super) reading: Reading,
    /// What the reading says of it.
    proof: Proof,
    /// What was known before it was read.
    outgone: SendResult,
}

/// Settles what became of the calls of the last part of a plan, and waits for the plan to take effect.
pub(super) async fn settle(
    list: &dyn WritableList,
    request: &Request<'_>,
    part: &Part<'_>,
    outgone: SendResult,
    record: &OpenIntent<'_>,
    report: &mut ChangeReport,
) -> Result<(), Error> {
    let proved = seen(list, request, part, outgone, record, report).await?;
    conclude(part.goal, &proved, report)?;
    take_effect(list, request, part.goal, proved.reading, report).await
}

/// Reads until the goal of `part` shows, or until it is clear that it does not.
pub(super) async fn seen(
    list: &dyn WritableList,
    request: &Request<'_>,
    part: &Part<'_>,
    mut outgone: SendResult,
    record: &OpenIntent<'_>,
    report: &mut ChangeReport,
) -> Result<Proved, Error> {
    let run_options = request.run_options;
    let begun = run_options.clock.elapsed();
    let mut settling = Settling::new(outgone.fate, begun, run_options.settle);
    // Somebody may have taken the change back before it was read, so that it looks unmade. Only where the service knows
    // it by its token a second send is no second change; and without a window a single reading is no ground for one.
    let is_known = list.identity().token.is_some();
    let may_be_repeated = is_known && !run_options.settle.is_zero() && run_options.settle < TOKEN_LIFE;
    let (mut may_complete, mut may_repeat) = (outgone.is_ambiguous, may_be_repeated);
    let mut readings = 0_u32;
    loop {
        readings += 1;
        let reading = match read_after(list, part.goal, report).await {
            Ok(reading) => reading,
            // A reading that fails for now shows nothing, which is not the same as showing the list as it was.
            Err(error) => match settling.next(Seen::Neither, false, run_options.clock.elapsed()) {
                Step::ReadIn(pause) if error.retryable => {
                    wait::pause(run_options, pause, begun, "the list cannot be read; trying again").await;
                    continue;
                }
                _ => return Err(unproved(&outgone, error, report)),
            },
        };
        let proof = part.goal.proof(&reading.current);
        if may_complete && !proof.holds() {
            if let Some(signal) = run_options.interrupt.raised() {
                return Err(cut_short(part.goal, &proof, interrupt::error(signal, "nothing more was sent"), report));
            }
            may_complete = false;
            let rest = Plan::new(&request.desired, &reading.current);
            outgone = match send::all(list, request, &rest, part.place, record, report).await {
                Ok(again) => again,
                Err(error) => return Err(cut_short(part.goal, &proof, error, report)),
            };
            settling = Settling::new(outgone.fate, run_options.clock.elapsed(), run_options.settle);
            continue;
        }
        let looks = Attempts { readings, over: run_options.clock.elapsed().saturating_sub(begun) };
        // Where nothing of it shows, the reading may lag behind, whatever else it shows.
        let shows_a_part = !proof.holds() && proof.failing.len() < part.goal.asked();
        if outgone.fate == Certainty::Taken && part.plan.verb == Verb::Cover && shows_a_part && proof.has_drift() {
            return Err(missed(Step::NotShown, part, &proof, outgone, &looks, report));
        }
        let now = run_options.clock.elapsed();
        let changing = reading.is_changing && now.saturating_sub(begun) < run_options.wait;
        match settling.next(shown(part, &proof, &reading), changing, now) {
            Step::ReadIn(pause) => {
                wait::pause(run_options, pause, begun, "the change does not show yet; reading it again").await;
            }
            Step::Done => return Ok(Proved { reading, proof, outgone }),
            Step::NotApplied if may_repeat && run_options.interrupt.raised().is_none() && !is_redirect(&outgone) => {
                may_repeat = false;
                (run_options.progress)(
                    "every reading shows the list as it was: the change was not made; sending it again",
                );
                outgone = repeat(list, request, part, outgone, record, report).await?;
                settling = Settling::new(outgone.fate, run_options.clock.elapsed(), run_options.settle);
            }
            step => return Err(missed(step, part, &proof, outgone, &looks, report)),
        }
    }
}

/// Whether something led the call elsewhere: it will do so again.
fn is_redirect(outgone: &SendResult) -> bool {
    let status = outgone.failure.as_ref().and_then(|failure| failure.answer.http_status);
    status.is_some_and(|status| (300..400).contains(&status))
}

/// Sends once more what was proved not to have happened. A service that is busy now may be so with the first attempt.
async fn repeat(
    list: &dyn WritableList,
    request: &Request<'_>,
    part: &Part<'_>,
    first: SendResult,
    record: &OpenIntent<'_>,
    report: &mut ChangeReport,
) -> Result<SendResult, Error> {
    match send::all(list, request, part.plan, part.place, record, report).await {
        Err(error) if send::is_busy(&error) => Ok(first),
        sent => sent,
    }
}

/// What was missing after a call that left open what it did was refused when it was sent again.
fn cut_short(plan: &Plan, proof: &Proof, error: Error, report: &mut ChangeReport) -> Error {
    if proof.failing.len() >= plan.asked() {
        report.outcome = Outcome::NotApplied;
        return Error { outcome: Some(Outcome::NotApplied), ..error };
    }
    report.outcome = Outcome::Partial;
    let message = format!("{} is not there; {}", proof.failing.join(", "), error.message);
    let code = if error.is_interruption() { error.code } else { Code::Partial };
    Error { code, message, outcome: Some(Outcome::Partial), ..error }
}

fn shown(part: &Part<'_>, proof: &Proof, reading: &Reading) -> Seen {
    if proof.holds() {
        Seen::Wanted
    } else if reading.current.list.fingerprint() == part.before {
        Seen::Before
    } else {
        Seen::Neither
    }
}

async fn read_after(list: &dyn WritableList, plan: &Plan, report: &mut ChangeReport) -> Result<Reading, Error> {
    let reading = list.read().await?;
    if reading.current.is_union && !plan.is_of_union {
        // An entry of another group would pass for one of this group.
        return Err(Error::new(Code::Unexpected, "the answer tells the groups of the list no longer apart"));
    }
    note_after(report, &reading.current);
    report.request_ids.extend(reading.request_id.clone());
    Ok(reading)
}

/// The reading after the change failed: the change is unproved.
fn unproved(outgone: &SendResult, error: Error, report: &mut ChangeReport) -> Error {
    report.outcome = Outcome::Unknown;
    // That it may be tried again is said of the reading, which is not what is to be made again.
    let hint = error.hint.clone().filter(|_| !error.retryable);
    let sent = match outgone.fate {
        Certainty::Taken => "the service says that it took the change",
        Certainty::Unknown => "the change got no answer",
    };
    let message = format!("{sent}, but it could not be proved by reading: {}", error.message);
    Error { code: Code::Unknown, message, hint, outcome: Some(Outcome::Unknown), retryable: false, ..error }
}

/// The change shows.
fn conclude(plan: &Plan, proved: &Proved, report: &mut ChangeReport) -> Result<(), Error> {
    let Proved { proof, outgone, .. } = proved;
    report.outcome = Outcome::Applied;
    if let Some(failure) = &outgone.failure {
        let said = if send::is_turned_away(failure) {
            "the service turned the call away"
        } else {
            "the call got no usable answer"
        };
        report.notes.push(format!("{said} ({}); reading proved the change", failure.message));
    }
    as_wanted(plan, proof, report)
}

/// Foreign changes beside a change that shows are drift; for a cover, and where they concern what was named, they mean
/// that the list is not the one wanted.
fn as_wanted(plan: &Plan, proof: &Proof, report: &mut ChangeReport) -> Result<(), Error> {
    report.drift_added.clone_from(&proof.drift_added);
    report.drift_removed.clone_from(&proof.drift_removed);
    let any_drift_counts = plan.verb == Verb::Cover && !plan.is_blind();
    if proof.conflicting.is_empty() && !(any_drift_counts && proof.has_drift()) {
        return Ok(());
    }
    let came = proof.drift_added.iter().map(|entry| format!("+{entry}"));
    let drift: Vec<String> = came.chain(proof.drift_removed.iter().map(|entry| format!("-{entry}"))).collect();
    Err(Error::new(Code::Conflict, format!("the list is not the one wanted: {}", drift.join(" ")))
        .hint("somebody else changed it meanwhile; list it and decide again"))
}

/// How long a change was looked for.
struct Attempts {
    readings: u32,
    over: Duration,
}

impl fmt::Display for Attempts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (s, does) = if self.readings == 1 { ("", "does") } else { ("s", "do") };
        write!(f, "{} reading{s} over {} s {does} not show", self.readings, self.over.as_secs())
    }
}

/// The change does not show, and reading is over. What the service says that it took and no reading shows may still
/// come, so that nobody knows of it; the list is not the one wanted all the same.
fn missed(
    step: Step,
    part: &Part<'_>,
    proof: &Proof,
    outgone: SendResult,
    looks: &Attempts,
    report: &mut ChangeReport,
) -> Error {
    report.drift_added.clone_from(&proof.drift_added);
    report.drift_removed.clone_from(&proof.drift_removed);
    let failing = proof.failing.join(", ");
    match (step, outgone.failure) {
        (Step::NotApplied, Some(failure)) => {
            report.outcome = Outcome::NotApplied;
            let message = format!("{}; every reading since shows the list as it was", failure.message);
            Error { code: Code::Unavailable, message, outcome: Some(Outcome::NotApplied), retryable: true, ..failure }
                .hint("the change was not made; try again")
        }
        (Step::Unknown, Some(failure)) => {
            report.outcome = Outcome::Unknown;
            let message = format!("{}; the list is neither as it was nor as wanted: {failing}", failure.message);
            Error { message, hint: None, outcome: Some(Outcome::Unknown), ..failure }
        }
        _ if proof.failing.len() < part.goal.asked() => {
            report.outcome = Outcome::Partial;
            // A cover is made in one piece: what shows of it was changed by somebody else since.
            let code = if part.plan.verb == Verb::Cover { Code::Conflict } else { Code::Partial };
            let message = format!("the service took the change, but {looks} all of it: {failing}; that may still come");
            Error::new(code, message).outcome(Outcome::Partial)
        }
        _ => {
            report.outcome = Outcome::Unknown;
            let message = format!(
                "the service took the change, but {looks} it: {failing}; it may still come, or somebody took it back"
            );
            Error::new(Code::Conflict, message).outcome(Outcome::Unknown)
        }
    }
}

/// Waits until the instance is still again, so that the change has its effect.
async fn take_effect(
    list: &dyn WritableList,
    request: &Request<'_>,
    plan: &Plan,
    reading: Reading,
    report: &mut ChangeReport,
) -> Result<(), Error> {
    if !reading.is_changing {
        return Ok(());
    }
    if !request.run_options.waits_after {
        report.notes.push("the instance is still activating; the change takes effect when it is active".to_owned());
        return Ok(());
    }
    let waited = until_still(list, request.run_options, reading, "it to take effect").await;
    match waited {
        Ok((reading, true)) => still_shows(plan, &reading.current, report),
        // The walk tells it as an interruption.
        Ok((_, false)) if request.run_options.interrupt.raised().is_some() => {
            report.notes.push("the instance is still activating; the change takes effect when it is active".to_owned());
            Ok(())
        }
        Ok((_, false)) => {
            Err(Error::new(Code::NotEffective, "the change is made, but the instance is still activating")
                .hint("it takes effect when the instance is active; --wait waits longer, --no-wait not at all"))
        }
        Err(error) => {
            let message = format!("the change is made; whether it is in effect could not be read: {}", error.message);
            Err(Error { code: Code::NotEffective, message, retryable: false, ..error })
        }
    }
}

/// The last reading counts: what somebody did to the list while it took effect is not passed over.
fn still_shows(plan: &Plan, after: &Current, report: &mut ChangeReport) -> Result<(), Error> {
    if after.is_union && !plan.is_of_union {
        return Ok(());
    }
    note_after(report, after);
    let proof = plan.proof(after);
    as_wanted(plan, &proof, report)?;
    if proof.holds() {
        return Ok(());
    }
    let failing = proof.failing.join(", ");
    Err(Error::new(Code::Conflict, format!("the change was made and seen, but the list shows it no longer: {failing}"))
        .hint("somebody else changed it while it took effect; list it and decide again"))
}
