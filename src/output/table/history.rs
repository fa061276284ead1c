//! The journal as text: one line per change, or one change in full.

use std::collections::BTreeMap;

use crate::domain::event::{Intent, Moment};
use crate::output::grid::Grid;
use crate::output::page::{Page, Style};
use crate::output::view::{JournalImported, Remembered, RememberedChange};

/// The changes, latest first.
pub(super) fn show(page: &mut Page, past: &Remembered) {
    if past.in_full {
        past.changes.iter().for_each(|remembered| show_one(page, remembered));
        return;
    }
    if past.changes.is_empty() {
        return page.sentence(Style::Plain, "no matching change in the journal");
    }
    let mut grid = Grid::new(&["run", "change", "when", "verb", "outcome", "added", "removed", "list", "reason"]);
    for (remembered, run) in grouped(&past.changes) {
        let RememberedChange { short, change, .. } = remembered;
        let intent = &change.intent;
        grid.row(vec![
            run,
            Some(short.clone()),
            Some(when(intent.at)),
            Some(intent.verb.to_string()),
            Some(ended(remembered)),
            Some(intent.added.len().to_string()),
            Some(intent.removed.len().to_string()),
            Some(intent.target.to_string()),
            intent.reason.clone(),
        ]);
    }
    grid.without_empty_columns().show(page, "");
}

/// The changes with those of one run together, at the place of its latest change. With each change stands what its row
/// says of the run: the beginning of the run's ID in the first row, a mark in the others, and nothing for a run of one.
fn grouped(changes: &[RememberedChange]) -> Vec<(&RememberedChange, Option<String>)> {
    /// Letters that are shown of a run's ID.
    const SHOWN: usize = 8;
    let mut runs: BTreeMap<&str, Vec<&RememberedChange>> = BTreeMap::new();
    for remembered in changes {
        if let Some(run) = &remembered.change.intent.run {
            runs.entry(run).or_default().push(remembered);
        }
    }
    let mut rows = Vec::new();
    for remembered in changes {
        let Some(run) = &remembered.change.intent.run else {
            rows.push((remembered, None));
            continue;
        };
        // The first change of a run brings the others along.
        let members = runs.remove(run.as_str()).unwrap_or_default();
        let is_group = members.len() > 1;
        for (place, member) in members.into_iter().enumerate() {
            let mark = if place == 0 { run.chars().take(SHOWN).collect() } else { "\"".to_owned() };
            rows.push((member, is_group.then_some(mark)));
        }
    }
    rows
}

/// The result of an import.
pub(super) fn show_import(page: &mut Page, imported: &JournalImported) {
    let JournalImported { journal, added, known, others, changes } = imported;
    let records = |count: usize| format!("{count} {}", if count == 1 { "record" } else { "records" });
    page.sentence(Style::Plain, &format!("added {} to {}", records(*added), journal.display()));
    for id in changes {
        page.labelled("  ", "change", Style::Plain, id);
    }
    if *known > 0 {
        page.sentence(Style::Plain, &format!("  the journal has {} already", records(*known)));
    }
    if *others > 0 {
        page.sentence(Style::Plain, &format!("  lines that are not records: {others}"));
    }
}

fn show_one(page: &mut Page, remembered: &RememberedChange) {
    let change = &remembered.change;
    let intent = &change.intent;
    page.line(Style::Heading, &format!("{} {} ({})", intent.verb, intent.target, ended(remembered)));
    for (label, value) in facts(intent) {
        page.labelled("  ", label, Style::Plain, &value);
    }
    intent.added.iter().for_each(|entry| page.line(Style::Good, &format!("  + {entry}")));
    intent.removed.iter().for_each(|text| page.line(Style::Bad, &format!("  - {text}")));
    page.labelled("  ", "before", Style::Plain, &listed(&intent.before));
    if let Some(found) = change.found() {
        page.labelled("  ", "found after", Style::Plain, &listed(&found.texts));
    }
    for sent in &change.sent {
        page.labelled("  ", "sent", Style::Plain, &format!("{} {}", when(sent.at), sent.call));
    }
    for conclusion in &change.conclusions {
        let error = conclusion.error.as_ref().map(|error| format!(": {}", error.message)).unwrap_or_default();
        let by = conclusion.by.as_ref().map(|by| format!(", found by {by}")).unwrap_or_default();
        let text = format!("{} {}{by}{error}", when(conclusion.at), conclusion.outcome.as_str());
        page.labelled("  ", "ended", Style::Plain, &text);
    }
    for id in &change.reverted_by {
        page.labelled("  ", "reverted by", Style::Plain, id.as_str());
    }
    if let Some(by) = &remembered.undone_by {
        page.labelled("  ", "undone by", Style::Plain, by);
    }
    if let Some(next) = &remembered.next {
        page.labelled("  ", "next", Style::Heading, next);
    }
}

/// The outcome, and the later state of the change.
fn ended(remembered: &RememberedChange) -> String {
    let outcome = remembered.change.outcome().as_str();
    match &remembered.undone_by {
        Some(_) => format!("{outcome}, undone"),
        None if remembered.change.is_dismissed() => format!("{outcome}, dismissed"),
        None => outcome.to_owned(),
    }
}

fn facts(intent: &Intent) -> Vec<(&'static str, String)> {
    let mut facts = vec![
        ("change", intent.id.to_string()),
        ("when", when(intent.at)),
        ("by", format!("{} on {}", intent.user, intent.host)),
        ("at", intent.endpoint.clone()),
        ("account", intent.account.clone()),
    ];
    let optional = [
        ("run", intent.run.clone()),
        ("profile", intent.profile.clone()),
        ("reason", intent.reason.clone()),
        ("token", intent.token.clone()),
        ("reverts", intent.reverts.as_ref().map(ToString::to_string)),
    ];
    facts.extend(optional.into_iter().filter_map(|(label, value)| Some((label, value?))));
    facts
}

fn listed(texts: &[String]) -> String {
    if texts.is_empty() { "(empty)".to_owned() } else { texts.join(", ") }
}

/// A moment in UTC, to the second.
pub(super) fn when(moment: Moment) -> String {
    let millis = i64::try_from(moment.as_millis()).unwrap_or(i64::MAX);
    jiff::Timestamp::from_millisecond(millis).map_or_else(|_| "?".to_owned(), |time| format!("{time:.0}"))
}
