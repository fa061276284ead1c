//! Many changes as text: lists that change in the same way are one block with one difference.

use std::collections::BTreeMap;

use crate::domain::hazard::Name;
use crate::domain::report::{ChangeReport, Outcome};
use crate::error::Code;
use crate::output::page::{Page, Style};
use crate::output::table::change::{ending, show_hazard, verb_phrase};
use crate::output::view::Changed;

/// Up to this number of changes, each is shown on its own.
const FEW: usize = 3;
/// A block names at most this many lists.
const NAMED: usize = 10;

/// What lists of one block have in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Likeness {
    verb: &'static str,
    outcome: &'static str,
    added: Vec<String>,
    removed: Vec<String>,
    hazards: Vec<Name>,
    error: Option<(&'static str, String)>,
}

/// Shows `changes`, one at a time with `each` or, where many are alike, as blocks. `has_ended` says whether they were
/// made, so that a block says how they ended.
pub(super) fn show(page: &mut Page, changes: &[Changed], has_ended: bool, each: impl Fn(&mut Page, &Changed)) {
    for block in blocks(changes, page.is_full()) {
        page.gap();
        match block.as_slice() {
            [one] => each(page, one),
            several => show_block(page, several, has_ended),
        }
    }
}

/// The changes in their order, each block at the place of its first one.
fn blocks(changes: &[Changed], is_full: bool) -> Vec<Vec<&Changed>> {
    if is_full || changes.len() <= FEW {
        return changes.iter().map(|one| vec![one]).collect();
    }
    let (mut places, mut blocks) = (BTreeMap::new(), Vec::<Vec<&Changed>>::new());
    for one in changes {
        let place = *places.entry(likeness(one)).or_insert(blocks.len());
        match blocks.get_mut(place) {
            Some(block) => block.push(one),
            None => blocks.push(vec![one]),
        }
    }
    blocks
}

fn likeness(changed: &Changed) -> Likeness {
    let report = &changed.report;
    let hazards = report.hazards.iter().filter(|hazard| !hazard.existing).map(|hazard| hazard.name).collect();
    Likeness {
        verb: verb_phrase(report),
        outcome: report.outcome.as_str(),
        added: report.added.clone(),
        removed: report.removed.clone(),
        hazards,
        error: changed.error.as_ref().map(|error| (error.code.as_str(), shared_message(report, &error.message))),
    }
}

/// `message` without the instance, so that two instances with the same problem are alike.
fn shared_message(report: &ChangeReport, message: &str) -> String {
    match &report.target.path.instance {
        Some(instance) => message.replace(instance.as_str(), "the instance"),
        None => message.to_owned(),
    }
}

fn show_block(page: &mut Page, block: &[&Changed], has_ended: bool) {
    let Some(first) = block.first() else { return };
    let report = &first.report;
    let dry = if report.dry_run { " (dry run)" } else { "" };
    page.line(Style::Heading, &format!("{}{} lists{dry}", verb_phrase(report), block.len()));
    for one in block.iter().take(NAMED) {
        page.line(Style::Plain, &format!("    {}", titled(&one.report)));
    }
    if block.len() > NAMED {
        page.line(Style::Plain, &format!("    … and {} more (--full shows each)", block.len() - NAMED));
    }
    report.added.iter().for_each(|entry| page.line(Style::Good, &format!("  + {entry}")));
    report.removed.iter().for_each(|entry| page.line(Style::Bad, &format!("  - {entry}")));
    report.hazards.iter().filter(|hazard| !hazard.existing).for_each(|hazard| show_hazard(page, report, hazard));
    if has_ended {
        let (style, text) = match (&first.error, report.outcome) {
            (Some(error), Outcome::NotStarted) => (Style::Caution, shared_message(report, &error.message)),
            (Some(error), _) if error.code != Code::Refused => (Style::Bad, shared_message(report, &error.message)),
            _ => ending(first),
        };
        page.sentence(style, &format!("{} lists: {text}", block.len()));
    }
}

/// A list with the display name of its instance, and the profile in a run over several.
pub(super) fn titled(report: &ChangeReport) -> String {
    let profile = report.profile.as_ref().map(|profile| format!("profile {profile}"));
    let parts: Vec<String> = report.name.clone().into_iter().chain(profile).collect();
    if parts.is_empty() { report.target.to_string() } else { format!("{} ({})", report.target, parts.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::Verb;
    use crate::domain::target::{Path, Target};

    fn changed(instance: &str, added: &str, outcome: Outcome) -> Changed {
        let path = Path { instance: Some(instance.to_owned()), ..Path::default() };
        let mut report = ChangeReport::new(Target::new("elasticsearch", path), Verb::Append, false);
        (report.added, report.outcome, report.before) = (vec![added.to_owned()], outcome, Some(Vec::new()));
        Changed { report, error: None }
    }

    #[test]
    fn lists_that_change_alike_are_one_block() {
        let mut all: Vec<Changed> =
            (0..12).map(|n| changed(&format!("es-cn-{n}"), "203.0.113.0/28", Outcome::Applied)).collect();
        all.insert(5, changed("es-cn-x", "198.51.100.7", Outcome::Applied));
        let sizes: Vec<usize> = blocks(&all, false).iter().map(Vec::len).collect();
        assert_eq!(sizes, [12, 1]);
        assert_eq!(blocks(&all, true).len(), 13);
        assert_eq!(blocks(&all[..3], false).len(), 3);
        let mut page = Page::new(None, false);
        show(&mut page, &all, true, |page, one| page.line(Style::Plain, &titled(&one.report)));
        let text = page.into_text();
        assert!(text.contains("append to 12 lists\n") && text.contains("… and 2 more"), "{text}");
        assert!(text.contains("12 lists: appended 1 entry; verified\n"), "{text}");
    }
}
