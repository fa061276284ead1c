//! The checks of `doctor` for people.

use crate::output::page::{Page, Style};
use crate::output::view::doctor::{Check, Checkup, Finding};

/// The checks, one a line, what is wrong with its next step. Checks in a row that were left out for one reason are one line.
pub(super) fn show(page: &mut Page, checkup: &Checkup) {
    let same = |one: &Check, other: &Check| matches!((&one.finding, &other.finding), (Finding::Skipped(a), Finding::Skipped(b)) if a == b);
    for group in checkup.checks.chunk_by(same) {
        let [check, more @ ..] = group else { continue };
        let (word, style, text) = match &check.finding {
            Finding::Well(text) => ("ok", Style::Good, text),
            Finding::Note(text) => ("note", Style::Plain, text),
            Finding::Wrong(error) => ("wrong", Style::Bad, &error.message),
            Finding::Skipped(why) => ("skipped", Style::Caution, why),
        };
        let title = match more.last() {
            Some(last) => format!("{} to {}", check.title, last.title),
            None => check.title.to_owned(),
        };
        page.labelled("", &format!("{word:<8} {title}"), style, text);
        if let Finding::Wrong(error) = &check.finding
            && let Some(hint) = &error.hint
        {
            page.labelled("           ", "mend", Style::Heading, hint);
        }
    }
    page.gap();
    match checkup.blocking() {
        None => page.sentence(Style::Good, "all is well"),
        Some((check, _)) => page.labelled("", "mend this first", Style::Bad, check.title),
    }
}
