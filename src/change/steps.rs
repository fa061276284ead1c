//! Sending a plan part by part, each proved before the next, and settling what became of it.

use super::record::OpenIntent;
use super::{Reading, Request, WritableList, send, verify, wait};
use crate::app::interrupt;
use crate::domain::list::Fingerprint;
use crate::domain::plan::Plan;
use crate::domain::report::{ChangeReport, Outcome};
use crate::error::{Code, Error};

/// Sends the change and settles what became of it.
pub(super) async fn make(
    list: &dyn WritableList,
    request: &Request<'_>,
    plan: &Plan,
    begun: &OpenIntent<'_>,
    report: &mut ChangeReport,
) -> Result<(), Error> {
    let parts = list.steps(plan);
    let end = parts.len().saturating_sub(1);
    let mut before = plan.before;
    for (place, part) in parts.iter().enumerate() {
        if let Some(signal) = request.run_options.interrupt.raised() {
            let error = interrupt::error(signal, "nothing more was sent").outcome(Outcome::NotApplied);
            return Err(if place > 0 { after_a_part(error, report) } else { error });
        }
        let goal = if place == end { plan } else { part };
        let part = Part { plan: part, place, goal, before };
        let made = if place == end {
            make_last(list, request, &part, begun, report).await
        } else {
            make_part(list, request, &part, begun, report).await.map(|reading| {
                before = reading.current.list.fingerprint();
            })
        };
        made.map_err(|error| if place > 0 { after_a_part(error, report) } else { error })?;
    }
    Ok(())
}

/// A part of a plan on its way.
pub(super) struct Part<'plan> {
    /// What is sent.
    pub(super) plan: &'plan Plan,
    /// Its place among the parts, from 0.
    pub(super) place: usize,
    /// What has to show afterwards: the part, or with the last one the whole plan.
    pub(super) goal: &'plan Plan,
    /// What the list held before it.
    pub(super) before: Fingerprint,
}

/// Sends a part, proves it, and waits until the next can be sent.
async fn make_part(
    list: &dyn WritableList,
    request: &Request<'_>,
    part: &Part<'_>,
    begun: &OpenIntent<'_>,
    report: &mut ChangeReport,
) -> Result<Reading, Error> {
    let sent = send::when_ready(list, request, part, begun, report).await?;
    let proved = verify::seen(list, request, part, sent, begun, report).await?;
    // From here on something is made, whatever becomes of the rest.
    wait::until_ready(list, request.run_options, proved.reading).await.map_err(|error| after_a_part(error, report))
}

/// Sends the last part, proves the plan, and waits for it to take effect.
async fn make_last(
    list: &dyn WritableList,
    request: &Request<'_>,
    part: &Part<'_>,
    begun: &OpenIntent<'_>,
    report: &mut ChangeReport,
) -> Result<(), Error> {
    let sent = send::when_ready(list, request, part, begun, report).await?;
    verify::settle(list, request, part, sent, begun, report).await
}

/// The error for a plan of which an earlier part is made and a later one is not.
fn after_a_part(error: Error, report: &mut ChangeReport) -> Error {
    if error.outcome.unwrap_or(report.outcome) != Outcome::NotApplied {
        return error;
    }
    report.outcome = Outcome::Partial;
    let message = format!("what was to come in is in, what was to go is still there; {}", error.message);
    let code = if error.is_interruption() { error.code } else { Code::Partial };
    Error { code, message, hint: None, outcome: Some(Outcome::Partial), ..error }
}
