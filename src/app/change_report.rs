//! The report on a change, made of what the engine knows of it.

use std::collections::BTreeSet;
use std::path::Path;

use crate::app::context::Context;
use crate::change::core::Known;
use crate::change::failure::{ChangeFailure, Ending};
use crate::change::goal::{Goal, named};
use crate::domain::event::Found;
use crate::domain::instance::DEFAULT_GROUP;
use crate::domain::list::List;
use crate::domain::plan::Verb;
use crate::domain::report::{ChangeReport, StillHeld, spellings};
use crate::domain::rules::Rules;
use crate::domain::stored::Stored;
use crate::domain::target::Target;
use crate::services::registry::Place;
use crate::world::files::shell_word;

/// The report on a list that was not read.
pub(crate) fn blank(target: Target, verb: Verb, goal: &Goal, dry_run: bool) -> ChangeReport {
    let mut report = ChangeReport::new(target, verb, dry_run);
    report.wanted = goal.named();
    report.is_redo = goal.is_redo();
    report
}

/// Copies what is `known` about a change with this ending to `report`. Suggested commands repeat the options of
/// `context`.
pub(crate) fn fill(report: &mut ChangeReport, known: &Known, ending: &Ending, rules: &Rules, context: &Context) {
    report.outcome = ending.outcome;
    report.notes.clone_from(&known.notes);
    report.request_ids.clone_from(&known.request_ids);
    report.hazards.clone_from(&known.hazards);
    report.still_admitted_by = still_admitted(&report.target, known, rules, context);
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

/// The entries of the list `own` and of those beside it that still admit what a deletion names, with the commands that
/// would remove them.
fn still_admitted(own: &Target, known: &Known, rules: &Rules, context: &Context) -> Vec<StillHeld> {
    let mut found: Vec<StillHeld> = Vec::new();
    for still in known.still_admitted(rules) {
        let holds = |list: &List| list.texts().contains(still.by.text.as_str());
        let beside = known.beside.iter().filter(|(_, list)| holds(list)).map(|(target, _)| target);
        let holders: Vec<&Target> = if still.is_elsewhere { beside.collect() } else { vec![own] };
        found.extend(holders.into_iter().map(|target| StillHeld {
            named: still.named,
            target: target.clone(),
            entry: still.by.clone(),
            kind: still.kind,
            is_elsewhere: still.is_elsewhere,
            command: None,
        }));
    }
    let targets: BTreeSet<Target> = found.iter().map(|still| still.target.clone()).collect();
    for target in targets {
        let of_target = |still: &&StillHeld| still.target == target;
        let mut entries: Vec<&Stored> = found.iter().filter(of_target).map(|still| &still.entry).collect();
        entries.sort_by_key(|stored| (stored.entry.is_none(), stored.entry, &stored.text));
        entries.dedup();
        let beside = known.beside.iter().find(|(beside, _)| *beside == target).map(|(_, list)| list.len());
        let staying = beside.or_else(|| known.plan().map(|plan| plan.kept.len())).unwrap_or_default();
        let is_all = rules.keeps_one && entries.len() >= staying;
        let command = removal(&target, &entries, is_all).map(|command| context.line(&command));
        found.iter_mut().filter(|still| still.target == target).for_each(|still| still.command.clone_from(&command));
    }
    found
}

/// The command that removes `entries` from the list `target`. A group that may not become empty goes as a whole, and
/// the group that always exists is closed. An unreadable entry is named by its text.
fn removal(target: &Target, entries: &[&Stored], is_all: bool) -> Option<String> {
    let place = Place::of(target)?;
    if is_all && target.path.group.as_deref() == Some(DEFAULT_GROUP) {
        return Some(place.command("cover", " 127.0.0.1 --allow deny-all"));
    }
    if is_all {
        return Some(place.command("delete", " --delete-group"));
    }
    let operand = |stored: &&Stored| match stored.entry {
        Some(entry) => format!(" {entry}"),
        None => format!(" --stored {}", shell_word(Path::new(&stored.text))),
    };
    Some(place.command("delete", &entries.iter().map(operand).collect::<String>()))
}
