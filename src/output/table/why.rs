//! What admits an address, over many lists, as text.

use crate::domain::hazard::Admission;
use crate::output::count;
use crate::output::grid::Grid;
use crate::output::notes;
use crate::output::page::{Page, Style};
use crate::output::table::change_groups;
use crate::output::table::history::when;
use crate::output::view::why::{Admitting, Answer, Provenance, Revoked, Unread, WhyReport};

/// The answers, and the lists that could not be read.
pub(super) fn show(page: &mut Page, report: &WhyReport) {
    for answer in &report.answers {
        page.gap();
        show_answer(page, answer, report.lists);
    }
    show_unread(page, &report.unread);
}

/// The changes, and what is left.
pub(super) fn show_revoked(page: &mut Page, revoked: &Revoked) {
    if revoked.changes.is_empty() {
        page.sentence(Style::Plain, "nothing to revoke: no list has an entry of its own");
    }
    change_groups::show(page, &revoked.changes, true, |page, one| super::change::show(page, one, false));
    for answer in &revoked.left.answers {
        page.gap();
        if answer.is_admitted() {
            let still = if revoked.is_dry_run { "would still be" } else { "is still" };
            page.sentence(Style::Bad, &format!("{} {still} admitted by", answer.query));
            show_entries(page, answer);
        } else if revoked.left.unread.is_empty() {
            let none = if revoked.is_dry_run { "no list would admit" } else { "no list admits" };
            page.sentence(Style::Good, &format!("{none} {}; {}", answer.query, lists_read(revoked.left.lists)));
        } else {
            page.sentence(Style::Caution, &format!("no list that was read admits {}", answer.query));
        }
    }
    show_unread(page, &revoked.left.unread);
}

fn show_answer(page: &mut Page, answer: &Answer, lists: usize) {
    let query = &answer.query;
    if answer.is_admitted() {
        let admitting = answer.admitted.iter().filter(|one| one.kind != Admission::Unreadable).count();
        page.sentence(Style::Heading, &format!("{query} is admitted by {}", count::entries(admitting)));
    } else if let Some(error) = &answer.error {
        page.sentence(Style::Plain, &format!("{}; {}", error.message, lists_read(lists)));
    }
    show_entries(page, answer);
    if let Some(nearest) = &answer.nearest {
        let text = format!("{} in {}", nearest.entry.display(), nearest.target);
        page.labelled("  ", "nearest entry", Style::Plain, &text);
    }
}

fn show_entries(page: &mut Page, answer: &Answer) {
    let mut grid = Grid::new(&["entry", "kind", "name", "declared", "last used", "added", "list"]);
    for one in &answer.admitted {
        let off = if one.is_off { " (list is off)" } else { "" };
        grid.row(vec![
            Some(one.entry.display()),
            Some(one.kind.as_str().to_owned()),
            one.name.clone(),
            one.note.as_ref().and_then(notes::sentence),
            one.entry.usage.last_used.clone(),
            one.provenance.as_ref().map(added),
            Some(format!("{}{off}", one.target)),
        ]);
    }
    grid.without_empty_columns().show(page, "  ");
    let is_other = |one: &&Admitting| one.kind != Admission::Exact;
    for command in answer.admitted.iter().filter(is_other).filter_map(|one| one.command.as_ref()) {
        page.line(Style::Plain, &format!("  end it with: {command}"));
    }
}

fn added(provenance: &Provenance) -> String {
    let Provenance { at, by, reason, change } = provenance;
    let reason = reason.as_ref().map_or_else(String::new, |reason| format!(": {reason}"));
    format!("{} by {by}{reason} ({})", when(*at), change.get(..8).unwrap_or(change))
}

fn show_unread(page: &mut Page, unread: &[Unread]) {
    if unread.is_empty() {
        return;
    }
    page.gap();
    page.line(Style::Caution, "not read:");
    for one in unread {
        page.line(Style::Caution, &format!("  {}: {}", one.target, one.error.message));
    }
}

fn lists_read(lists: usize) -> String {
    if lists == 1 { "1 list was read".to_owned() } else { format!("{lists} lists were read") }
}
