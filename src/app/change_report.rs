//! The report on a change, made of what the engine knows of it.

use crate::change::core::Known;
use crate::change::failure::{ChangeFailure, Ending};
use crate::change::goal::{Goal, named};
use crate::domain::event::Found;
use crate::domain::plan::Verb;
use crate::domain::report::{ChangeReport, spellings};
use crate::domain::rules::Rules;
use crate::domain::target::Target;

/// The report on a list that was not read.
pub(crate) fn blank(target: Target, verb: Verb, goal: &Goal, dry_run: bool) -> ChangeReport {
    let mut report = ChangeReport::new(target, verb, dry_run);
    report.wanted = goal.named();
    report
}

/// Copies what is `known` about a change with this ending to `report`.
pub(crate) fn fill(report: &mut ChangeReport, known: &Known, ending: &Ending, rules: &Rules) {
    report.outcome = ending.outcome;
    report.notes.clone_from(&known.notes);
    report.request_ids.clone_from(&known.request_ids);
    report.hazards.clone_from(&known.hazards);
    report.requests.clone_from(&known.requests);
    (report.drift_added, report.drift_removed) = known.drift.clone();
    report.exposure = known.exposure(rules);
    if let Some(worked) = &known.worked {
        let plan = &worked.plan;
        report.wanted = named(&worked.desired);
        report.added = plan.added.iter().map(ToString::to_string).collect();
        report.removed = plan.removed.iter().map(|stored| stored.text.clone()).collect();
        report.unchanged = plan.unchanged.iter().map(ToString::to_string).collect();
        report.not_present.clone_from(&plan.not_present);
    }
    if let Some(before) = &known.before {
        report.before = Some(spellings(&before.list));
        report.fingerprint = Some(before.list.fingerprint());
    }
    let changes_nothing = known.plan().is_some_and(|plan| !plan.changes());
    if changes_nothing && !matches!(ending.failure, Some(ChangeFailure::Service(_) | ChangeFailure::Unmatched(_))) {
        report.after.clone_from(&report.before);
    }
    if let Some(after) = &known.after {
        report.after = Some(spellings(&after.list));
        report.fingerprint = Some(after.list.fingerprint());
        report.found = Some(Found::from(after));
    }
}
