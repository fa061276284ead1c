//! The checks of `doctor` as text.

use crate::output::page::{Page, Style};
use crate::output::view::doctor::{Check, Checkup, Finding};

/// One line per check, and the fix of a failed one below it. Consecutive checks skipped for one reason share a line.
pub(super) fn show(page: &mut Page, checkup: &Checkup) {
    let same = |one: &Check, other: &Check| matches!((&one.finding, &other.finding), (Finding::Skipped(a), Finding::Skipped(b)) if a == b);
    for group in checkup.checks.chunk_by(same) {
        let [check, more @ ..] = group else { continue };
        let (word, style, text) = match &check.finding {
            Finding::Well(text) => ("ok", Style::Good, text),
            Finding::Note(text) => ("note", Style::Plain, text),
            Finding::Wrong(error) => ("failed", Style::Bad, &error.message),
            Finding::Skipped(why) => ("skipped", Style::Caution, why),
        };
        let title = match more.last() {
            Some(last) => format!("{} to {}", check.title, last.title),
            None => check.title.to_owned(),
        };
        page.labelled("", &format!("{word:<8} {title}"), style, text);
        if let Finding::Wrong(error) = &check.finding {
            for hint in &error.hints {
                page.labelled("           ", "fix", Style::Heading, hint);
            }
        }
    }
    page.gap();
    match checkup.blocking() {
        None => {
            page.sentence(Style::Good, "all checks passed");
            if let Some(next) = &checkup.next {
                page.labelled("", "next", Style::Heading, next);
            }
        }
        Some((check, _)) => page.labelled("", "fix this first", Style::Bad, check.title),
    }
}
