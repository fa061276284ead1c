//! Making the calls of a plan.

use super::WritableList;
use super::facts::note_after;
use super::record::Begun;
use crate::domain::plan::Plan;
use crate::domain::report::{ChangeReport, Outcome};
use crate::domain::settle::Fate;
use crate::error::{Code, Error};

/// What is known after the calls.
pub(super) struct Outgone {
    /// Whether the service took them, or nobody knows.
    pub(super) fate: Fate,
    /// Whether the service left open what it did.
    pub(super) is_vague: bool,
    /// The failure that left the fate open.
    pub(super) failure: Option<Error>,
}

/// Makes the calls of `plan`. A call that the service refuses for the sake of its entry alone, or whose fate is unknown,
/// does not keep the others from being made; every other failure ends the line. An unknown fate is settled by reading.
pub(super) async fn all<L: WritableList>(
    list: &L,
    plan: &Plan,
    begun: &Begun<'_>,
    report: &mut ChangeReport,
) -> Result<Outgone, Error> {
    let mut taken = 0_usize;
    let mut is_vague = false;
    let mut failure: Option<Error> = None;
    let mut unknown: Option<Error> = None;
    let calls = list.calls(plan);
    for call in &calls {
        let sent = match begun.sending(&list.name(call)) {
            Ok(()) => list.send(call).await,
            Err(error) => Err(error),
        };
        match sent {
            Ok(sent) => {
                taken += 1;
                is_vague |= sent.is_vague;
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
        return Ok(Outgone { fate: Fate::Unknown, is_vague, failure: unknown });
    }
    match failure {
        None => Ok(Outgone { fate: Fate::Taken, is_vague, failure: None }),
        Some(error) if taken == 0 => {
            report.outcome = error.outcome.unwrap_or(Outcome::NotApplied);
            Err(error)
        }
        Some(error) => Err(partly(list, error, taken, calls.len(), report).await),
    }
}

/// The error for a change of which only some calls were taken. The list is read, so that the report says what is there.
async fn partly<L: WritableList>(list: &L, error: Error, taken: usize, all: usize, report: &mut ChangeReport) -> Error {
    report.outcome = Outcome::Partial;
    if let Ok(reading) = list.read().await {
        note_after(report, &reading.current);
    }
    let message = format!("{taken} of {all} calls were taken; {}", error.message);
    Error { code: Code::Partial, message, outcome: Some(Outcome::Partial), ..error }
}
