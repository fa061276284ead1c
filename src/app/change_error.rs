//! The error that people see, made of a typed failure of the engine. Every message and next step of a change is written
//! here.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::app::context::Context;
use crate::app::interrupt;
use crate::change::failure::{ChangeFailure, Ending, Interrupted, LocalFailure, Missing, Moved, Since};
use crate::change::goal::{GoalObstacle, Shortfall};
use crate::domain::hazard::{Hazard, Name};
use crate::domain::list::Fingerprint;
use crate::domain::plan::Verb;
use crate::domain::report::{ChangeReport, Outcome};
use crate::error::{Code, Error};
use crate::services::{Certainty, Failure};
use crate::world::Signal;

/// The error of a change with this ending, or `None` if it succeeded.
pub(crate) fn of(ending: &Ending, report: &ChangeReport, context: &Context) -> Option<Error> {
    let error = describe(ending.failure.as_ref()?, report);
    Some(finished(error.outcome(ending.outcome), report, context))
}

/// `error` with what `report` knows of the change, and with what can be done about it.
pub(crate) fn finished(error: Error, report: &ChangeReport, context: &Context) -> Error {
    let outcome = error.outcome.unwrap_or(report.outcome);
    let error = error.outcome(outcome).at(&report.target);
    let Some(next) = next_step(&error, report, context) else { return error };
    error.and_hint(next)
}

fn describe(failure: &ChangeFailure, report: &ChangeReport) -> Error {
    match failure {
        ChangeFailure::Service(failure) => Error::from(failure.clone()),
        ChangeFailure::Local(failure) => local(failure),
        ChangeFailure::Interrupted(signal, state) => interrupted(*signal, *state),
        ChangeFailure::Declined => Error::new(Code::Declined, "declined; nothing was sent"),
        ChangeFailure::PromptForbidden => {
            let message = format!("refused: {} needs a confirmation, and --no-input forbids prompts", report.verb);
            Error::new(Code::Refused, message).hint("pass --yes to skip the prompt")
        }
        ChangeFailure::Hazards => refused(&report.hazards),
        ChangeFailure::Goal(obstacle) => goal(obstacle),
        ChangeFailure::Unmatched(planned) => unmatched(*planned, report),
        ChangeFailure::Moved(found) => moved(found, report),
        ChangeFailure::StillChanging { obstacle, waited } => still_changing(obstacle.as_deref(), *waited),
        ChangeFailure::SomeCalls { taken, all, cause } => {
            wrapped(cause, report, |cause| format!("{taken} of {all} calls were accepted; {cause}"))
        }
        ChangeFailure::RemovalsMissing(cause) => {
            let error =
                wrapped(cause, report, |cause| format!("the additions are made, the removals are not; {cause}"));
            Error { hints: Vec::new(), ..error }
        }
        ChangeFailure::Incomplete(missing, cause) => {
            wrapped(cause, report, |cause| format!("{} is not there; {cause}", missing.join(", ")))
        }
        ChangeFailure::Unverified { accepted, cause } => unverified(*accepted, cause),
        ChangeFailure::NotMade(cause) => {
            let error = describe(cause, report);
            let message = format!("{}; every reading since shows the list as it was", error.message);
            Error { code: Code::Unavailable, message, retryable: true, ..error }
                .hint("the change was not made; try again")
        }
        ChangeFailure::UnderWay(cause) => {
            let error = describe(cause, report);
            let message = format!("{}; no reading shows it yet", error.message);
            Error { code: Code::Unknown, message, hints: Vec::new(), retryable: false, ..error }
        }
        ChangeFailure::Undecided(missing, cause) => {
            let error = describe(cause, report);
            let missing = missing.join(", ");
            let message = format!("{}; the list is neither as it was nor as wanted: {missing}", error.message);
            let is_open = cause.service().is_some_and(|failure| failure.fate == Certainty::Unknown);
            let code = if is_open { Code::Unknown } else { error.code };
            Error { code, message, hints: Vec::new(), retryable: !is_open && error.retryable, ..error }
        }
        ChangeFailure::PartShown(missing) => {
            let code = if missing.replaces { Code::Conflict } else { Code::Partial };
            let readings = readings(missing);
            let entries = missing.entries.join(", ");
            let message = format!(
                "the service accepted the change, but {readings} only a part of it, not {entries}; the rest may come \
                 later"
            );
            Error::new(code, message)
        }
        ChangeFailure::NotShown(missing) => {
            let (readings, entries) = (readings(missing), missing.entries.join(", "));
            let message = format!(
                "the service accepted the change, but {readings} nothing of it: {entries}; it may still come, or \
                 another client reverted it"
            );
            // A list without groups can be the wanted one, although no reading shows it.
            let code = if missing.is_blind { Code::Unknown } else { Code::Conflict };
            Error::new(code, message)
        }
        ChangeFailure::NotWanted(drift) => {
            Error::new(Code::Conflict, format!("the list is not the one wanted: {}", drift.join(" ")))
                .hint("another client changed it meanwhile; list it and decide again")
        }
        ChangeFailure::Lost(missing) => {
            let missing = missing.join(", ");
            Error::new(Code::Conflict, format!("the change was made and verified, then the list lost it: {missing}"))
                .hint("another client changed it while it took effect; list it and decide again")
        }
        ChangeFailure::NotEffective => {
            Error::new(Code::NotEffective, "the change is made, but the instance is still activating")
                .hint("it takes effect when the instance is active; --wait waits longer, --no-wait not at all")
        }
        ChangeFailure::EffectUnread(cause) => {
            let error = Error::from(cause.clone());
            let message = format!("the change is made; whether it is in effect could not be read: {}", error.message);
            Error { code: Code::NotEffective, message, retryable: false, ..error }
        }
        ChangeFailure::Shortfall(shortfall) => short(shortfall),
    }
}

fn local(failure: &LocalFailure) -> Error {
    let code = if failure.is_held { Code::Busy } else { Code::LocalState };
    Error { hints: failure.hint.iter().cloned().collect(), ..Error::new(code, failure.message.clone()) }
}

fn interrupted(signal: Signal, state: Interrupted) -> Error {
    let state = match state {
        Interrupted::NothingSent => "nothing was sent",
        Interrupted::NothingMoreSent => "nothing more was sent",
        Interrupted::NoAnswer => "the call had no answer yet",
        Interrupted::UnderWay => "the change was under way, and its outcome is unknown",
        Interrupted::Verified => "the change is made and verified",
    };
    interrupt::error(signal, state)
}

/// `cause` with a sentence before it. What is partly done has a code of its own, unless a request to end is behind it.
fn wrapped(cause: &ChangeFailure, report: &ChangeReport, message: impl FnOnce(&str) -> String) -> Error {
    let error = describe(cause, report);
    let code = if error.is_interruption() { error.code } else { Code::Partial };
    Error { code, message: message(&error.message), ..error }
}

fn refused(hazards: &[Hazard]) -> Error {
    let refusing: Vec<&Hazard> = hazards.iter().filter(|hazard| hazard.refuses()).collect();
    let reasons: Vec<String> = refusing.iter().map(|hazard| format!("{} ({})", hazard.name, hazard.reason)).collect();
    Error::new(Code::Refused, format!("refused: {}", reasons.join("; ")))
        .hint(format!("to make the change all the same, pass {}", flags(&refusing).join(" ")))
}

/// The options that accept `hazards`: one a name, for the worst of that name.
fn flags(hazards: &[&Hazard]) -> Vec<String> {
    let mut worst: BTreeMap<Name, &Hazard> = BTreeMap::new();
    for hazard in hazards {
        let known = worst.entry(hazard.name).or_insert(hazard);
        if hazard.number > known.number {
            *known = hazard;
        }
    }
    worst.values().map(|hazard| hazard.flag()).collect()
}

fn goal(obstacle: &GoalObstacle) -> Error {
    match obstacle {
        GoalObstacle::WouldCreateGroup => {
            Error::new(Code::Refused, "refused: the change would create a group, which needs a new command")
                .hint("run the command again, with --create-group")
        }
        GoalObstacle::GroupRefilled(came) => {
            let came = came.join(", ");
            let message = format!("the change would delete a group that has new entries since: {came}");
            Error::new(Code::Conflict, message)
                .hint("nothing was sent; to delete these too, delete the group with a new command")
        }
    }
}

/// The error for a list that is not the one of `--if-match`: planned against, found, wanted.
fn unmatched(planned: Fingerprint, report: &ChangeReport) -> Error {
    let found = report.fingerprint.map_or_else(String::new, |found| found.to_string());
    let differences = [('+', &report.added), ('-', &report.removed)];
    let signed = differences.iter().flat_map(|(sign, texts)| texts.iter().map(move |text| format!("{sign}{text}")));
    let signed: Vec<String> = signed.collect();
    let change = if signed.is_empty() { "no change".to_owned() } else { signed.join(" ") };
    let message = format!(
        "the list has the fingerprint {found}, not {planned}; it holds {}; wanted: {}, which would now be {change}",
        holds(report.before.as_deref().unwrap_or_default()),
        report.wanted.join(", "),
    );
    Error::new(Code::Conflict, message).hint("nothing was changed; check the list and decide again")
}

fn holds(texts: &[String]) -> String {
    if texts.is_empty() { "nothing".to_owned() } else { texts.join(", ") }
}

/// The error for a list that changed after it was planned against.
fn moved(moved: &Moved, report: &ChangeReport) -> Error {
    let Moved { since, planned, found, shows_part } = moved;
    let when = match since {
        Since::Shown => "after the plan was shown",
        Since::Planned => "after the plan was made",
    };
    let came = found.iter().filter(|entry| !planned.contains(entry)).map(|entry| format!("+{entry}"));
    let went = planned.iter().filter(|entry| !found.contains(entry)).map(|entry| format!("-{entry}"));
    let difference: Vec<String> = came.chain(went).collect();
    let (difference, wanted) = (difference.join(" "), report.wanted.join(", "));
    let message = format!("the list changed {when} ({difference}); it holds {}; wanted: {wanted}", holds(found));
    let error = Error::new(Code::Conflict, message);
    if *shows_part {
        return error;
    }
    error.hint("nothing was changed; run the command again to plan against the list as it is now")
}

fn still_changing(obstacle: Option<&Failure>, waited: Duration) -> Error {
    let obstacle = obstacle.map_or("the instance is still changing", |obstacle| obstacle.message.as_str());
    Error::new(Code::Busy, format!("{obstacle}; waited {} s", waited.as_secs()))
        .hint("nothing was changed; --wait waits longer")
}

/// The reading after the change failed: the change is not verified.
fn unverified(accepted: bool, cause: &Failure) -> Error {
    let error = Error::from(cause.clone());
    // That the reading may be tried again says nothing about the change.
    let hints = if error.retryable { Vec::new() } else { error.hints.clone() };
    let sent = if accepted { "the service accepted the change" } else { "the change got no answer" };
    let message = format!("{sent}, but the list could not be read to verify it: {}", error.message);
    Error { code: Code::Unknown, message, hints, retryable: false, ..error }
}

/// The readings of a change that does not show, up to the verb.
fn readings(missing: &Missing) -> String {
    let (s, show) = if missing.readings == 1 { ("", "shows") } else { ("s", "show") };
    format!("{} reading{s} over {} s {show}", missing.readings, missing.over.as_secs())
}

fn short(shortfall: &Shortfall) -> Error {
    match shortfall {
        Shortfall::LeftAlone(skipped) => {
            let skipped: Vec<String> =
                skipped.iter().map(|skipped| format!("{} ({})", skipped.text, skipped.reason)).collect();
            Error::new(Code::Conflict, format!("the list is not as it was before; left alone: {}", skipped.join(", ")))
                .hint("check the list, and change these entries by hand if needed")
        }
        Shortfall::ChangedSince(drift) => {
            let message = format!("the list is not the one wanted: another client changed it ({})", drift.join(" "));
            Error::new(Code::Conflict, message).hint("list it and decide again")
        }
    }
}

/// The next step after the ending of a change. Each outcome has one next step, whatever its cause.
fn next_step(error: &Error, report: &ChangeReport, context: &Context) -> Option<String> {
    let Some(id) = &report.intent else { return without_journal(error, report) };
    let command = |rest: &str| context.command(&rest.replace("ID", id));
    match error.outcome? {
        Outcome::Unknown => Some(format!("{} reads the list to find out", command("resume ID"))),
        Outcome::Partial => Some(format!(
            "{} sends the rest, {} reverts what was applied",
            command("resume ID --finish"),
            command("undo ID")
        )),
        Outcome::Applied if error.is_interruption() => Some(format!("{} reverts it", command("undo ID"))),
        _ => None,
    }
}

/// A cover that is repeated may remove what another client added meanwhile.
fn without_journal(error: &Error, report: &ChangeReport) -> Option<String> {
    let is_difference = matches!(report.verb, Verb::Append | Verb::Add | Verb::Delete);
    match error.outcome? {
        Outcome::Unknown | Outcome::Partial => Some(if is_difference {
            "list it to see what it holds; repeating the command changes nothing that is done already".to_owned()
        } else {
            "list it to see what it holds, and decide again".to_owned()
        }),
        _ => None,
    }
}
