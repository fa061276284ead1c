use super::*;
use crate::output::sample;
use crate::output::table::render;
use crate::output::view::Document;

fn shown(document: &Document, width: usize) -> String {
    render(document, Page::new(Some(width), false))
}

fn change(document: Document) -> Changed {
    let Document::Change(mut results) = document else { unreachable!() };
    results.remove(0)
}

fn altered(document: Document, alter: impl FnOnce(&mut ChangeReport)) -> String {
    let mut changed = change(document);
    alter(&mut changed.report);
    shown(&Document::Change(vec![changed]), 100)
}

#[test]
fn an_applied_change() {
    let expected = "\
append to elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001c1abc/public/default
    192.0.2.0/24
  + 198.51.100.0/24
  + 198.51.100.7
  already present: 192.0.2.0/24
  exposure: admits 256 more IPv4 addresses
  redundant: 198.51.100.7 (covered by another entry)
appended 2 entries; verified
";
    assert_eq!(shown(&sample::appended(), 100), expected);
    assert_eq!(shown(&sample::appended(), 60), expected);
}

#[test]
fn a_refused_change_at_100_columns() {
    assert_eq!(
        shown(&sample::refused(), 100),
        "\
cover elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001c1abc/public/default
  + 0.0.0.0/1
  - 192.0.2.7
  + 2001:db8::/32
  exposure: would admit 2,147,483,648 more IPv4 addresses and 1 more /32 of IPv6; would no longer
    admit 1 IPv4 address
  hazard: open-to-world (refused): the list would admit 50% of the internet (0.0.0.0/1)
refused: nothing was sent
"
    );
}

#[test]
fn a_refused_change_at_60_columns() {
    assert_eq!(
        shown(&sample::refused(), 60),
        "\
cover elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001c1abc/public/default
  + 0.0.0.0/1
  - 192.0.2.7
  + 2001:db8::/32
  exposure: would admit 2,147,483,648 more IPv4 addresses
    and 1 more /32 of IPv6; would no longer admit 1 IPv4
    address
  hazard: open-to-world (refused): the list would admit 50%
    of the internet (0.0.0.0/1)
refused: nothing was sent
"
    );
}

#[test]
fn a_dry_run_and_an_unknown_outcome() {
    let dry = altered(sample::appended(), |report| {
        report.dry_run = true;
        report.outcome = Outcome::Planned;
        report.after = None;
    });
    assert!(dry.contains("default (dry run)\n") && dry.contains("would admit 256 more"), "{dry}");
    assert!(dry.ends_with("\ndry run: nothing was sent\n"), "{dry}");
    let unknown = altered(sample::appended(), |report| {
        report.outcome = Outcome::Unknown;
        report.after = Some(sample::texts(&["192.0.2.0/24", "198.51.100.7"]));
    });
    assert!(unknown.contains("  + 198.51.100.0/24 (not present)\n  + 198.51.100.7\n"), "{unknown}");
    assert!(unknown.contains("\nOUTCOME UNKNOWN: "), "{unknown}");
}

#[test]
fn changes_by_other_clients_are_marked() {
    let shown = altered(sample::appended(), |report| {
        report.drift_added = sample::texts(&["203.0.113.1"]);
        report.drift_removed = sample::texts(&["192.0.2.0/24"]);
        report.after = Some(sample::texts(&["198.51.100.0/24", "198.51.100.7", "203.0.113.1"]));
    });
    assert!(shown.contains("  - 192.0.2.0/24 (by another client)\n"), "{shown}");
    assert!(shown.contains("  + 203.0.113.1 (by another client)\n"), "{shown}");
    assert!(shown.contains("  drift: another client added 1 entry and removed 1 entry at the same time\n"), "{shown}");
}

#[test]
fn a_partial_change_counts_what_was_applied() {
    let shown = altered(sample::appended(), |report| {
        report.outcome = Outcome::Partial;
        report.after = Some(sample::texts(&["192.0.2.0/24", "198.51.100.7"]));
    });
    assert!(shown.ends_with("\nPARTLY APPLIED: 1 of 2 entries\n"), "{shown}");
}

#[test]
fn many_unchanged_entries_are_counted() {
    let kept: Vec<String> = (1..=41).map(|last| format!("192.0.2.{last}")).collect();
    let with = |count: usize| {
        altered(sample::appended(), |report| {
            report.before = Some(kept[..count].to_vec());
            report.after = Some([&kept[..count], &report.added].concat());
            report.unchanged.clear();
        })
    };
    let many = "\
append to elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001c1abc/public/default
  + 198.51.100.0/24
  + 198.51.100.7
    … 41 unchanged entries not shown (--full shows all)
  exposure: admits 256 more IPv4 addresses
";
    assert!(with(41).starts_with(many), "{}", with(41));
    let full = render(&Document::Change(Vec::new()), Page::new(None, false).full(true));
    assert_eq!(full, "no change has an unknown outcome\n");
    let few = with(40);
    assert!(few.contains("    192.0.2.40\n") && !few.contains("not shown"), "{few}");
}

#[test]
fn nothing_to_do_and_an_unread_list() {
    let same = altered(sample::appended(), |report| {
        report.outcome = Outcome::Unchanged;
        report.added.clear();
        report.after.clone_from(&report.before);
    });
    assert!(
        same.ends_with(
            "    192.0.2.0/24\n  already present: 192.0.2.0/24\nnothing to do: the entry is already present\n"
        )
    );
    let report = ChangeReport::new(sample::user(), Verb::Delete, false);
    let unread = Changed { report, error: Some(sample::forbidden()) };
    assert_eq!(
        shown(&Document::Change(vec![unread]), 100),
        "delete from ops-manager/ops.example.net:8080/user/5f0c1e2d3a4b5c6d7e8f9a0b\n    (the list was not read)\nnot changed\n"
    );
}

#[test]
fn colour_adds_nothing_but_colour() {
    let plain = render(&sample::refused(), Page::new(None, false));
    let coloured = render(&sample::refused(), Page::new(None, true));
    assert!(coloured.contains("\u{1b}[32m  + 0.0.0.0/1\u{1b}[0m\n"));
    let mut stripped = coloured;
    for sequence in ["\u{1b}[0m", "\u{1b}[1m", "\u{1b}[31m", "\u{1b}[32m", "\u{1b}[33m"] {
        stripped = stripped.replace(sequence, "");
    }
    assert_eq!(stripped, plain);
}
