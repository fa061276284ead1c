//! What is known of a change, put into its report.

use super::{Reading, Request};
use crate::domain::event::Found;
use crate::domain::exposure::Exposure;
use crate::domain::plan::{Current, Plan};
use crate::domain::report::{ChangeReport, Outcome, spellings};
use crate::domain::rules::Rules;
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::services::Kind;

/// The report on a list of which nothing is known yet.
pub(super) fn blank(target: Target, request: &Request<'_>) -> ChangeReport {
    let mut report = ChangeReport::new(target, request.verb, request.run_options.dry_run);
    report.wanted =
        request.desired.entries.iter().map(ToString::to_string).chain(request.desired.texts.clone()).collect();
    report
}

/// The error with what the report knows of the change.
pub(super) fn finish(error: Error, report: &ChangeReport) -> Error {
    let outcome = error.outcome.unwrap_or(report.outcome);
    error.outcome(outcome).at(&report.target)
}

pub(super) fn note_reading(report: &mut ChangeReport, request: &Request<'_>, reading: &Reading) {
    report.before = Some(spellings(&reading.current.list));
    report.fingerprint = Some(reading.current.list.fingerprint());
    report.notes = request.notes.iter().chain(&reading.notes).cloned().collect();
    report.request_ids.extend(reading.request_id.clone());
}

pub(super) fn note_plan(report: &mut ChangeReport, plan: &Plan, current: &Current, rules: &Rules) {
    report.added = plan.added.iter().map(ToString::to_string).collect();
    report.removed = plan.removed.iter().map(|stored| stored.text.clone()).collect();
    report.unchanged = plan.unchanged.iter().map(ToString::to_string).collect();
    report.not_present.clone_from(&plan.not_present);
    let admitting = |entries| rules.admitting(entries);
    let (before, after) = (admitting(current.list.values()), admitting(plan.result()));
    report.exposure = Some(Exposure::between(&before, &after, &admitting(current.others.values())));
}

pub(super) fn note_after(report: &mut ChangeReport, after: &Current) {
    report.after = Some(spellings(&after.list));
    report.fingerprint = Some(after.list.fingerprint());
    let texts = after.list.entries().iter().map(|stored| stored.text.clone()).collect();
    report.found = Some(Found { texts, exists: after.exists });
}

/// Ends a dry run: what would keep the change from being made for good is an error, a busy instance a remark.
pub(super) fn end_dry_run(reading: Reading, report: &mut ChangeReport) -> Result<(), Error> {
    match reading.obstacle {
        Some(obstacle) if obstacle.kind != Kind::Busy => Err(obstacle.into()),
        Some(obstacle) => {
            report.notes.push(obstacle.message);
            Ok(())
        }
        None => Ok(()),
    }
}

/// The error for a list that moved after it was shown or planned against, as `when` says: planned against, found, wanted.
pub(super) fn moved(when: &str, found: &Current, report: &mut ChangeReport) -> Error {
    let planned = report.before.clone().unwrap_or_default();
    let found = spellings(&found.list);
    let came = found.iter().filter(|entry| !planned.contains(entry)).map(|entry| format!("+{entry}"));
    let went = planned.iter().filter(|entry| !found.contains(entry)).map(|entry| format!("-{entry}"));
    let moved: Vec<String> = came.chain(went).collect();
    let wanted = report.wanted.join(", ");
    let message = format!(
        "the list changed {when} ({}); it holds {}; wanted was {wanted}",
        moved.join(" "),
        if found.is_empty() { "nothing".to_owned() } else { found.join(", ") },
    );
    report.before = Some(found);
    report.outcome = Outcome::NotApplied;
    Error::new(Code::Conflict, message)
        .hint("nothing was changed; run the command again to plan against the list as it is")
}
