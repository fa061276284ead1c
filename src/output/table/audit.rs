//! Audits and comparisons as text.

use crate::domain::audit::{Finding, Level};
use crate::domain::difference::{Difference, Lone};
use crate::domain::stored::Stored;
use crate::output::count;
use crate::output::notes;
use crate::output::page::{Page, Style};
use crate::output::table::change::some_of;
use crate::output::view::audit::{Audited, Compared, Pair};

/// The findings by list, the most serious ones first, then a summary.
pub(super) fn show(page: &mut Page, audited: &Audited) {
    for finding in &audited.findings {
        show_finding(page, finding, &notes::of_finding(audited, finding));
    }
    for listed in audited.lists.iter().filter(|listed| listed.outcome.is_err()) {
        page.labelled("", "not read", Style::Caution, &listed.target.to_string());
    }
    page.gap();
    page.sentence(Style::Heading, &summary(audited));
}

fn show_finding(page: &mut Page, finding: &Finding, notes: &[String]) {
    let style = match finding.level {
        Level::Error => Style::Bad,
        Level::Warning => Style::Caution,
        Level::Note => Style::Plain,
    };
    let is_named = finding.entries.iter().all(|entry| finding.reason.contains(entry.as_str()));
    let is_cut = finding.reason.ends_with(" more");
    let entries = if is_named || is_cut { String::new() } else { format!(" ({})", some_of(&finding.entries)) };
    page.labelled(
        "",
        finding.level.as_str(),
        style,
        &format!("{}: {}{entries}", finding.kind.as_str(), finding.reason),
    );
    page.line(Style::Plain, &format!("  {}", finding.target));
    if !notes.is_empty() {
        page.labelled("  ", "declared", Style::Plain, &some_of(notes));
    }
}

/// How much was read and found, in a sentence.
pub(in crate::output) fn summary(audited: &Audited) -> String {
    let read = audited.read().count();
    let unread = audited.lists.len() - read;
    let lists = if read == 1 { "1 list".to_owned() } else { format!("{read} lists") };
    let unread = if unread == 0 { String::new() } else { format!(", {unread} not read") };
    let levels: Vec<String> = Level::ALL
        .into_iter()
        .filter_map(|level| match audited.count(level) {
            0 => None,
            1 => Some(format!("1 {level}")),
            many => Some(format!("{many} {level}s")),
        })
        .collect();
    let found = if levels.is_empty() { "no findings".to_owned() } else { levels.join(", ") };
    format!("{lists} with {}{unread}: {found}", count::entries(audited.entries()))
}

/// Each pair of lists with what only one of them has.
pub(super) fn show_compared(page: &mut Page, compared: &Compared) {
    for pair in &compared.pairs {
        page.gap();
        show_pair(page, pair);
    }
    if compared.pairs.is_empty() {
        page.sentence(Style::Plain, "there is no list to compare");
    }
}

fn show_pair(page: &mut Page, pair: &Pair) {
    page.line(Style::Heading, &format!("--- {}", pair.left));
    page.line(Style::Heading, &format!("+++ {}", pair.right));
    let Ok(difference) = &pair.outcome else {
        page.line(Style::Caution, "  (not read)");
        return;
    };
    for (lone, is_left) in lone(difference) {
        let (mark, style) = if is_left { ("-", Style::Bad) } else { ("+", Style::Good) };
        let covered = lone.covered_by.as_ref().map(|by| format!(" (covered by {} in the other list)", by.display()));
        page.line(style, &format!("  {mark} {}{}", lone.stored.display(), covered.unwrap_or_default()));
    }
    for (exists, target) in
        [(difference.left_fingerprint.is_some(), &pair.left), (difference.right_fingerprint.is_some(), &pair.right)]
    {
        if !exists {
            page.labelled("  ", "does not exist", Style::Caution, &target.to_string());
        }
    }
    let both = count::entries(difference.both.len());
    let text = if difference.is_equal() { format!("equal: {both}") } else { format!("in both: {both}") };
    page.line(Style::Plain, &format!("  {text}"));
}

/// What only one list has, sorted by value.
fn lone(difference: &Difference) -> Vec<(&Lone, bool)> {
    let left = difference.only_left.iter().map(|lone| (lone, true));
    let mut all: Vec<(&Lone, bool)> = left.chain(difference.only_right.iter().map(|lone| (lone, false))).collect();
    all.sort_by_key(|(lone, is_left)| (Stored::key(&lone.stored), !is_left));
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::list::List;
    use crate::output::table::render;
    use crate::output::{sample, view::Document};

    #[test]
    fn findings_come_with_their_list_and_a_summary() {
        let shown = render(&Document::Audit(sample::audit()), Page::new(Some(100), false));
        assert_eq!(
            shown,
            "\
error: open-to-world: the block admits every IPv4 address (0.0.0.0/0)
  elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001c1abc/public/default
note: unowned: neither owner nor reason is known (198.51.100.7)
  elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001c1abc/public/default
not read: elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001c1abc

2 lists with 3 entries, 1 not read: 1 error, 1 note
"
        );
    }

    #[test]
    fn a_comparison_marks_what_only_one_list_has() {
        let list = |texts: &[&str]| texts.iter().copied().map(Stored::new).collect::<List>();
        let (left, right) = (list(&["8.8.8.8", "9.9.9.9"]), list(&["8.8.8.0/24", "9.9.9.9"]));
        let (one, other) = (sample::group("default"), sample::group("ops"));
        let difference = Difference::between((one.clone(), Some(&left)), (other.clone(), Some(&right)));
        let pair = Pair { left: one, right: other, outcome: Ok(difference) };
        let document = Document::Diff(Compared { pairs: vec![pair], exit_code: false });
        assert_eq!(
            render(&document, Page::new(None, false)),
            "\
--- elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001c1abc/public/default
+++ elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001c1abc/public/ops
  + 8.8.8.0/24
  - 8.8.8.8 (covered by 8.8.8.0/24 in the other list)
  in both: 1 entry
"
        );
    }
}
