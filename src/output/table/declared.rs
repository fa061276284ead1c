//! Findings about a declaration, and what it would change, as text.

use super::change;
use crate::declaration::{Finding, Level};
use crate::output::count;
use crate::output::page::{Page, Style};
use crate::output::view::declared::{Checked, LineShown, PlanGroup, PlanShown};

/// Lists of a group are named up to this number, and counted beyond it.
const NAMED: usize = 10;
/// Entries of a group are shown up to this number, and counted beyond it.
const SHOWN: usize = 40;

/// The findings, by place, and the verdict.
pub(super) fn show_check(page: &mut Page, checked: &Checked) {
    checked.findings.iter().for_each(|finding| show_finding(page, finding));
    checked.done.iter().for_each(|done| page.line(Style::Good, done));
    if !checked.counts_findings {
        return;
    }
    let (errors, warnings) = (checked.count(Level::Error), checked.count(Level::Warning));
    let held = format!("{}, {}", number(checked.lists, "list block"), count::entries(checked.entries));
    if errors + warnings == 0 {
        page.line(Style::Good, &format!("{}: no findings ({held})", checked.file));
    } else {
        let (errors, warnings) = (number(errors, "error"), number(warnings, "warning"));
        page.line(Style::Plain, &format!("{}: {errors}, {warnings} ({held})", checked.file));
    }
}

/// `1 list`, `2 lists`.
pub(in crate::output) fn number(count: usize, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}

fn show_finding(page: &mut Page, finding: &Finding) {
    let style = match finding.level {
        Level::Error => Style::Bad,
        Level::Warning => Style::Caution,
        Level::Note => Style::Plain,
    };
    page.line(style, &finding.to_string());
    finding.hint.iter().for_each(|hint| page.labelled("  ", "hint", Style::Plain, hint));
}

/// The plan: a block for each kind of change, then what cannot be planned, then the tests and the sums.
pub(super) fn show_plan(page: &mut Page, plan: &PlanShown) {
    plan.findings.iter().for_each(|finding| show_finding(page, finding));
    for group in &plan.groups {
        page.gap();
        show_group(page, group);
    }
    for failed in &plan.failed {
        page.gap();
        if failed.report.before.is_some() {
            change::show(page, failed, false);
        } else {
            page.line(Style::Bad, &format!("cannot plan {}", failed.report.target));
        }
    }
    let failing = plan.failing();
    if !plan.tests.is_empty() {
        page.gap();
        for judged in &failing {
            page.line(Style::Bad, &format!("test fails: list {}: {} ({})", judged.list, judged.claim, judged.spot));
        }
        let style = if failing.is_empty() { Style::Good } else { Style::Bad };
        page.line(style, &format!("{} of {} hold", plan.tests.len() - failing.len(), number(plan.tests.len(), "test")));
    }
    page.gap();
    page.line(Style::Heading, &sums(plan));
    if plan.foreign > 0 {
        let left = format!("{} that the declaration does not own: left alone", count::entries(plan.foreign));
        page.line(Style::Plain, &left);
    }
    plan.written.iter().for_each(|file| page.line(Style::Plain, &format!("plan {} is in {file}", short(&plan.id))));
}

/// What the plan comes to, in one line.
pub(in crate::output) fn sums(plan: &PlanShown) -> String {
    let changing = plan.changing();
    let (added, removed) = plan.groups.iter().fold((0, 0), |(added, removed), group| {
        let (report, lists) = (&group.changed.report, group.targets.len());
        (added + report.added.len() * lists, removed + report.removed.len() * lists)
    });
    let mut parts = vec![if changing == 0 {
        "no changes".to_owned()
    } else {
        format!("{} to change: {added} added, {removed} removed", number(changing, "list"))
    }];
    parts.push(format!("{} as declared", number(plan.unchanged.len(), "list")));
    if !plan.failed.is_empty() {
        parts.push(format!("{} failed", plan.failed.len()));
    }
    parts.join("; ")
}

/// The first digits of a plan ID, enough to recognize it.
pub(in crate::output) fn short(id: &str) -> &str {
    id.get(..12).unwrap_or(id)
}

/// `+2 -1 on 38 lists: …`.
pub(in crate::output) fn title(group: &PlanGroup) -> String {
    let report = &group.changed.report;
    let mut named: Vec<String> = group.targets.iter().take(NAMED).map(|(target, _)| target.to_string()).collect();
    if group.targets.len() > NAMED {
        named.push(format!("and {} more", group.targets.len() - NAMED));
    }
    let on = if let [one] = named.as_slice() {
        one.clone()
    } else {
        format!("{}: {}", number(group.targets.len(), "list"), named.join(", "))
    };
    format!("+{} -{} on {on}", report.added.len(), report.removed.len())
}

/// What is said of a declared entry, in one line.
pub(in crate::output) fn about(line: &LineShown) -> String {
    let set = line.set.iter().map(|set| format!("@{set}"));
    let expires = line.expires.iter().map(|expires| format!("until {expires}"));
    let said = [&line.owner, &line.reason, &line.ticket].into_iter().flatten().cloned();
    let parts: Vec<String> =
        std::iter::once(format!("{}:{}", line.file, line.line)).chain(set).chain(said).chain(expires).collect();
    parts.join(", ")
}

fn show_group(page: &mut Page, group: &PlanGroup) {
    let report = &group.changed.report;
    page.line(Style::Heading, &title(group));
    let most = if page.is_full() { usize::MAX } else { SHOWN };
    let width = report.added.iter().chain(&report.removed).map(|text| text.chars().count()).max().unwrap_or_default();
    for entry in report.added.iter().take(most) {
        let about = group.lines.get(entry).map(about).unwrap_or_default();
        page.line(Style::Good, format!("  + {entry:width$}  {about}").trim_end());
    }
    for text in report.removed.iter().take(most) {
        let about = group.lines.get(text).map_or_else(|| "not declared".to_owned(), about);
        page.line(Style::Bad, &format!("  - {text:width$}  {about}"));
    }
    let more = report.added.len().saturating_sub(most) + report.removed.len().saturating_sub(most);
    if more > 0 {
        page.line(Style::Plain, &format!("    and {more} more; --full shows them"));
    }
    change::show_exposure(page, report);
    report.hazards.iter().for_each(|hazard| change::show_hazard(page, report, hazard));
    report.notes.iter().for_each(|note| page.labelled("  ", "note", Style::Caution, note));
    if !report.requests.is_empty() {
        let calls = number(report.requests.len() * group.targets.len(), "request");
        page.line(Style::Plain, &format!("  takes {calls}"));
    }
}
