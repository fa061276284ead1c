//! What can be done about how a change ended. One outcome has one advice, whatever led to it.

use crate::app::context::Context;
use crate::domain::plan::Verb;
use crate::domain::report::{ChangeReport, Outcome};
use crate::error::Error;

/// `error` with the next step, where what became of the change decides on it. What the error says itself comes first.
pub(super) fn with(error: Error, report: &ChangeReport, context: &Context) -> Error {
    let Some(advice) = about(&error, report, context) else { return error };
    let hint = error.hint.as_ref().map_or_else(|| advice.clone(), |own| format!("{own}; {advice}"));
    error.hint(hint)
}

fn about(error: &Error, report: &ChangeReport, context: &Context) -> Option<String> {
    let Some(id) = &report.intent else { return without_journal(error, report) };
    let command = |rest: &str| context.command(&rest.replace("ID", id));
    match error.outcome? {
        Outcome::Unknown => Some(format!("{} finds out by reading what became of it", command("resume ID"))),
        Outcome::Partial => Some(format!(
            "{} sends the rest, {} takes back what was made",
            command("resume ID --finish"),
            command("undo ID")
        )),
        Outcome::Applied if error.is_interruption() => Some(format!("{} takes it back", command("undo ID"))),
        _ => None,
    }
}

/// A cover that is repeated may take away what somebody else added meanwhile.
fn without_journal(error: &Error, report: &ChangeReport) -> Option<String> {
    let is_difference = matches!(report.verb, Verb::Append | Verb::Add | Verb::Delete);
    match error.outcome? {
        Outcome::Unknown | Outcome::Partial => Some(if is_difference {
            "list it to see what it holds; the same command changes nothing that is there".to_owned()
        } else {
            "list it to see what it holds, and decide anew".to_owned()
        }),
        _ => None,
    }
}
