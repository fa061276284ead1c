//! Lists and look-ups as text.

use crate::domain::entry::Entry;
use crate::domain::exposure::size;
use crate::domain::hazard::{Inspection, Name, Overlap, Verdict};
use crate::domain::report::GetReport;
use crate::domain::stored::Stored;
use crate::domain::target::Target;
use crate::error::Code;
use crate::output::count;
use crate::output::grid::Grid;
use crate::output::notes;
use crate::output::page::{Page, Style};
use crate::output::table::change::some_of;
use crate::output::view::{Got, Listed};

/// One list under its name.
pub(super) fn show_list(page: &mut Page, listed: &Listed) {
    let Ok(report) = &listed.outcome else {
        page.line(Style::Heading, &listed.target.to_string());
        page.line(Style::Caution, "  (not read)");
        return;
    };
    let status = report.status.as_ref().map_or_else(String::new, |status| format!(" ({status})"));
    let name = report.name.as_ref().map_or_else(String::new, |name| format!(" {name}"));
    page.line(Style::Heading, &format!("{}{name}{status}", report.target));
    if report.list.is_empty() {
        page.line(Style::Plain, "  (empty)");
    } else if report.entries().is_empty() {
        page.line(Style::Plain, &format!("  (none of {})", count::entries(report.list.len())));
    }
    let mut grid = Grid::new(&[
        "entry",
        "created",
        "count",
        "last used",
        "from",
        "description",
        "owner",
        "reason",
        "ticket",
        "expires",
    ]);
    for stored in report.entries() {
        let mut cells = vec![Some(entry(stored))];
        cells.extend(usage(stored));
        cells.extend(notes::cells(report.note(stored)));
        grid.row(cells);
    }
    grid.without_empty_columns().show(page, "  ");
    for note in &report.notes {
        page.labelled("  ", "note", Style::Caution, note);
    }
    show_inspection(page, &report.inspection);
    page.labelled("  ", "fingerprint", Style::Plain, &report.list.fingerprint().to_string());
}

/// The hazards of a list as it is, and its entries without effect. That its network is off is a note.
fn show_inspection(page: &mut Page, inspection: &Inspection) {
    for hazard in inspection.hazards.iter().filter(|hazard| hazard.name != Name::NetworkOff) {
        let style = match hazard.verdict {
            Verdict::Refuse => Style::Bad,
            Verdict::Warn => Style::Caution,
            Verdict::Note => Style::Plain,
        };
        let entries: Vec<String> = hazard.entries.iter().map(ToString::to_string).collect();
        let is_named = entries.iter().all(|entry| hazard.reason.contains(entry));
        let entries = if is_named { String::new() } else { format!(" ({})", some_of(&entries)) };
        page.labelled("  ", "hazard", style, &format!("{} (existing): {}{entries}", hazard.name, hazard.reason));
    }
    let (mut redundant, mut shadowed) = (Vec::new(), Vec::new());
    for overlap in &inspection.overlaps {
        match overlap {
            Overlap::Redundant { entry, by } => redundant.push(format!("{entry} (covered by {by})")),
            Overlap::Shadowed { entry, by } => shadowed.push(format!("{entry} (covered by {by} in another group)")),
        }
    }
    for (label, entries) in [("redundant", redundant), ("shadowed", shadowed)] {
        if !entries.is_empty() {
            page.labelled("  ", label, Style::Caution, &some_of(&entries));
        }
    }
}

/// The entries that admit an address or block, or a part of it.
pub(super) fn show_look_up(page: &mut Page, got: &Got) {
    let report = &got.report;
    let rows = admitting(got);
    let is_denied = got.error.as_ref().is_some_and(|error| error.code == Code::NotAdmitted);
    let query = &report.query;
    let (style, text) = if !rows.is_empty() {
        (Style::Heading, format!("{query} is admitted by"))
    } else if !report.partly.is_empty() {
        (Style::Heading, partly(report))
    } else if got.error.is_some() && !is_denied {
        (Style::Caution, format!("cannot tell which entries admit {query}"))
    } else if let Some(error) = got.error.as_ref().filter(|_| !report.by_text) {
        (Style::Plain, error.message.clone())
    } else {
        (Style::Plain, format!("no entry has the text {query}"))
    };
    page.sentence(style, &text);
    let headings = ["entry", "kind", "addresses", "created", "count", "last used", "from", "description", "list"];
    let mut grid = Grid::new(&headings);
    let mut row = |target: Option<&Target>, stored: &Stored, kind: &str, addresses: Option<String>| {
        let mut cells = vec![Some(entry(stored)), Some(kind.to_owned()), addresses];
        cells.extend(usage(stored));
        cells.push(target.map(ToString::to_string));
        grid.row(cells);
    };
    for (target, stored) in rows {
        let own = stored.display() == report.query || stored.text == report.query;
        row(target, stored, if own { "exact" } else { "wider" }, None);
    }
    for part in &report.partly {
        row(Some(&part.target), &part.entry, "partly", Some(count::digits(&part.addresses)));
    }
    for (target, stored) in &report.unreadable {
        row(Some(target), stored, "unreadable", None);
    }
    grid.without_empty_columns().show(page, "  ");
    for note in &report.notes {
        page.labelled("  ", "note", Style::Caution, note);
    }
}

/// How much of a block the entries inside admit.
fn partly(report: &GetReport) -> String {
    let (query, admitted) = (&report.query, count::digits(&report.partly_admitted));
    match Entry::read(query).as_ref().map(size) {
        Some(all) if all == report.partly_admitted => format!("{query} is admitted by the entries inside it"),
        Some(all) => format!("{query} is partly admitted, {admitted} of {} addresses, by", count::digits(&all)),
        None => format!("{query} is partly admitted, {admitted} addresses, by"),
    }
}

/// Every entry that admits the address. The entry of the look-up is first if no list names it.
fn admitting(got: &Got) -> Vec<(Option<&Target>, &Stored)> {
    let report = &got.report;
    let listed = report.admitted_by.iter().map(|(target, stored)| (Some(target), stored));
    let own = report.entry.as_ref().map(|stored| (report.target.as_ref(), stored));
    let listed_already = |own: &(Option<&Target>, &Stored)| {
        report.admitted_by.iter().any(|(target, stored)| stored == own.1 && own.0.is_none_or(|list| list == target))
    };
    own.filter(|own| !listed_already(own)).into_iter().chain(listed).collect()
}

/// The entry, with the server's text if it differs.
fn entry(stored: &Stored) -> String {
    match stored.entry {
        None => format!("{} (not an address or block)", stored.text),
        Some(entry) if stored.is_spelled_oddly() => format!("{entry} (stored as \"{}\")", stored.text),
        Some(entry) => entry.to_string(),
    }
}

fn usage(stored: &Stored) -> [Option<String>; 5] {
    let usage = &stored.usage;
    [
        usage.created.clone(),
        usage.count.map(|count| count.to_string()),
        usage.last_used.clone(),
        usage.last_used_address.clone(),
        usage.description.clone(),
    ]
}

#[cfg(test)]
mod tests {
    use crate::output::page::Page;
    use crate::output::table::render;
    use crate::output::{sample, view::Document};

    fn shown(document: &Document, width: usize) -> String {
        render(document, Page::new(Some(width), false))
    }

    #[test]
    fn a_kibana_list_is_its_entries_under_its_name() {
        let expected = "\
elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001c1abc/public/default (active)
  10.0.0.0/24 (stored as \"10.0.0.9/24\")
  198.51.100.7
  2001:db8::1
  sg-\\x1b[2J (not an address or block)
  note: the public network is off, so the list has no effect
  fingerprint: 126f57a5f169cf5f
";
        assert_eq!(shown(&sample::kibana_list(), 100), expected);
        assert_eq!(shown(&sample::kibana_list(), 60), expected);
    }

    #[test]
    fn a_user_list_shows_the_use_of_its_entries() {
        let document = sample::user_list();
        assert_eq!(
            shown(&document, 100),
            "\
ops-manager/ops.example.net:8080/user/5f0c1e2d3a4b5c6d7e8f9a0b
  entry            created               count  last used             from
  198.51.100.0/24  2026-03-01T12:00:00Z  0
  203.0.113.9      2026-03-02T08:30:00Z  42     2026-09-01T10:11:12Z  203.0.113.9
  fingerprint: e9beff901d23c68a
"
        );
        assert_eq!(
            shown(&document, 60),
            "\
ops-manager/ops.example.net:8080/user/5f0c1e2d3a4b5c6d7e8f9a0b
  198.51.100.0/24
    created: 2026-03-01T12:00:00Z
    count: 0
  203.0.113.9
    created: 2026-03-02T08:30:00Z
    count: 42
    last used: 2026-09-01T10:11:12Z
    from: 203.0.113.9
  fingerprint: e9beff901d23c68a
"
        );
    }

    #[test]
    fn lists_are_separated_and_show_when_they_are_empty_or_unread() {
        assert_eq!(
            shown(&sample::lists_empty_and_unread(), 60),
            "\
elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001c1abc/public/ops
  (empty)
  fingerprint: cbf29ce484222325

elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001c1abc
  (not read)
"
        );
    }

    #[test]
    fn a_look_up_names_the_admitting_entries() {
        assert_eq!(
            shown(&sample::found(), 100),
            "\
198.51.100.7 is admitted by
  entry            kind   list
  198.51.100.7     exact  elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001c1abc/public/default
  198.51.100.0/24  wider  elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001c1abc/public/ops
"
        );
        assert_eq!(
            shown(&sample::found(), 60),
            "\
198.51.100.7 is admitted by
  198.51.100.7
    kind: exact
    list:
      elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001c1abc/public/default
  198.51.100.0/24
    kind: wider
    list:
      elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001c1abc/public/ops
"
        );
    }

    #[test]
    fn a_look_up_that_finds_nothing_says_so() {
        assert_eq!(shown(&sample::not_found(), 60), "no entry admits 203.0.113.9\n");
        let Document::Get(mut results) = sample::not_found() else { unreachable!("a look-up") };
        results[0].report.by_text = true;
        assert_eq!(shown(&Document::Get(results), 60), "no entry has the text 203.0.113.9\n");
    }
}
