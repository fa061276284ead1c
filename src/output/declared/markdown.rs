//! Markdown for the comment of a merge request: sums first, long parts folded.

use std::fmt::Write as _;

use crate::declaration::Level;
use crate::output::count;
use crate::output::table::declared::{about, number, short, sums, title};
use crate::output::view::declared::{Checked, PlanGroup, PlanShown};

/// A group with more lines is folded.
const FOLDED: usize = 15;
/// Entries of a group are shown up to this number: a comment has at most 65,536 characters.
const SHOWN: usize = 100;
/// Groups are shown up to this number.
const GROUPS: usize = 50;

/// The plan.
pub(super) fn plan(plan: &PlanShown) -> String {
    let mut text = format!("### Whitelists: {}\n\n", escaped(&sums(plan)));
    if !plan.id.is_empty() {
        // Writing to a text cannot fail.
        let _ = writeln!(text, "Plan `{}`\n", short(&plan.id));
    }
    for group in plan.groups.iter().take(GROUPS) {
        text.push_str(&group_block(group));
    }
    if plan.groups.len() > GROUPS {
        let _ = writeln!(text, "and {} more kinds of change\n", plan.groups.len() - GROUPS);
    }
    for failed in &plan.failed {
        let why = failed.error.as_ref().map(|error| error.message.as_str()).unwrap_or_default();
        let _ = writeln!(text, "- :x: `{}`: {}", code(&failed.report.target.to_string()), escaped(why));
    }
    if !plan.failed.is_empty() {
        text.push('\n');
    }
    let failing = plan.failing();
    for judged in &failing {
        let place = format!("{}:{}", judged.spot.source.name, judged.spot.line());
        let _ = writeln!(text, "- :x: test `{}` on list {} ({})", code(&judged.claim), judged.list, escaped(&place));
    }
    if !plan.tests.is_empty() {
        let held = plan.tests.len() - failing.len();
        let _ = writeln!(text, "{held} of {} hold.", number(plan.tests.len(), "test"));
    }
    if plan.foreign > 0 {
        let left = count::entries(plan.foreign);
        let _ = writeln!(text, "{left} not owned by the declaration: left alone.");
    }
    text
}

fn group_block(group: &PlanGroup) -> String {
    let report = &group.changed.report;
    let lines = report.added.len() + report.removed.len();
    let is_folded = lines > FOLDED || group.targets.len() > FOLDED;
    let mut text = if is_folded {
        format!("<details><summary>{}</summary>\n\n", html(&title(group)))
    } else {
        format!("**{}**\n\n", escaped(&title(group)))
    };
    text.push_str("```diff\n");
    for entry in report.added.iter().take(SHOWN) {
        let about = group.lines.get(entry).map(|line| format!("  # {}", about(line))).unwrap_or_default();
        let _ = writeln!(text, "+ {}", fenced(&format!("{entry}{about}")));
    }
    for entry in report.removed.iter().take(SHOWN) {
        let _ = writeln!(text, "- {}", fenced(entry));
    }
    text.push_str("```\n\n");
    let more = report.added.len().saturating_sub(SHOWN) + report.removed.len().saturating_sub(SHOWN);
    if more > 0 {
        let _ = writeln!(text, "and {more} more\n");
    }
    for hazard in report.hazards.iter().filter(|hazard| !hazard.existing) {
        let state = if hazard.accepted { "accepted".to_owned() } else { hazard.verdict.to_string() };
        let _ = writeln!(text, "- :warning: **{}** ({state}): {}", hazard.name, escaped(&hazard.reason));
    }
    if is_folded {
        text.push_str("\n</details>\n");
    }
    text.push('\n');
    text
}

/// The findings as a list.
pub(super) fn findings(checked: &Checked) -> String {
    let (errors, warnings) = (checked.count(Level::Error), checked.count(Level::Warning));
    let (errors, warnings) = (number(errors, "error"), number(warnings, "warning"));
    let mut text = format!("### {}: {errors}, {warnings}\n\n", escaped(&checked.file));
    for finding in &checked.findings {
        let hint = finding.hint.as_ref().map(|hint| format!(" ({})", escaped(hint))).unwrap_or_default();
        let place = code(&finding.spot.to_string());
        let _ = writeln!(text, "- `{place}` **{}**: {}{hint}", finding.level, escaped(&finding.message));
    }
    text
}

/// `text` as prose: nothing in it is markup, and it mentions no user.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars().map(visible) {
        if matches!(c, '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '@' | '!') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// `text` between backquotes.
fn code(text: &str) -> String {
    text.chars().map(visible).map(|c| if c == '`' { '\'' } else { c }).collect()
}

/// `text` on a line of a fenced block, which it cannot end.
fn fenced(text: &str) -> String {
    text.chars().map(visible).collect::<String>().replace("```", "'''")
}

/// `text` in HTML.
fn html(text: &str) -> String {
    let text: String = text.chars().map(visible).collect();
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn visible(c: char) -> char {
    if c.is_control() { '?' } else { c }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_others_is_no_markup() {
        assert_eq!(escaped("@all <b>*x*"), "\\@all \\<b\\>\\*x\\*");
        assert_eq!(fenced("a\n```\nb"), "a?'''?b");
        assert_eq!((code("a`b"), html("<script>")), ("a'b".to_owned(), "&lt;script&gt;".to_owned()));
    }
}
