//! The journal as text: one line per change, or one change in full.

use crate::domain::event::{Intent, Moment};
use crate::output::grid::Grid;
use crate::output::page::{Page, Style};
use crate::output::view::{Remembered, RememberedChange};

/// The changes, latest first.
pub(super) fn show(page: &mut Page, past: &Remembered) {
    if past.in_full {
        past.changes.iter().for_each(|remembered| show_one(page, remembered));
        return;
    }
    if past.changes.is_empty() {
        return page.sentence(Style::Plain, "no matching change in the journal");
    }
    let mut grid = Grid::new(&["change", "when", "verb", "outcome", "added", "removed", "list", "reason"]);
    for RememberedChange { short, change, .. } in &past.changes {
        let intent = &change.intent;
        grid.row(vec![
            Some(short.clone()),
            Some(when(intent.at)),
            Some(intent.verb.to_string()),
            Some(change.outcome().as_str().to_owned()),
            Some(intent.added.len().to_string()),
            Some(intent.removed.len().to_string()),
            Some(intent.target.to_string()),
            intent.reason.clone(),
        ]);
    }
    grid.without_empty_columns().show(page, "");
}

fn show_one(page: &mut Page, remembered: &RememberedChange) {
    let change = &remembered.change;
    let intent = &change.intent;
    page.line(Style::Heading, &format!("{} {} ({})", intent.verb, intent.target, change.outcome().as_str()));
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
        let text = format!("{} {}{error}", when(conclusion.at), conclusion.outcome.as_str());
        page.labelled("  ", "ended", Style::Plain, &text);
    }
    for id in &change.reverted_by {
        page.labelled("  ", "reverted by", Style::Plain, id.as_str());
    }
    if let Some(next) = &remembered.next {
        page.labelled("  ", "next", Style::Heading, next);
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
fn when(moment: Moment) -> String {
    let millis = i64::try_from(moment.as_millis()).unwrap_or(i64::MAX);
    jiff::Timestamp::from_millisecond(millis).map_or_else(|_| "?".to_owned(), |time| format!("{time:.0}"))
}
