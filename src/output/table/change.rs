//! A change as text: the list as a difference, the effect on which addresses are admitted, and the outcome.

use std::collections::BTreeSet;

use crate::domain::exposure::Exposure;
use crate::domain::hazard::{Hazard, Name, Verdict};
use crate::domain::plan::Verb;
use crate::domain::report::{ChangeReport, Outcome};
use crate::domain::stored::{Key, Stored};
use crate::domain::target::Target;
use crate::error::Code;
use crate::output::page::{Page, Style};
use crate::output::table::change_groups::titled;
use crate::output::view::Changed;
use crate::output::{count, explanations};

/// Unchanged entries are shown one by one up to this number, and counted beyond it.
const KEPT: usize = 40;

/// Requested entries that need no change are shown up to this number, and counted beyond it.
const LISTED: usize = 10;

/// A hazard names at most this many entries.
const NAMED: usize = 8;

/// The change of one target, with its outcome. The plan is left out if it `is_seen`: the prompt showed it, and the user
/// declined.
pub(super) fn show(page: &mut Page, changed: &Changed, is_seen: bool) {
    if is_seen {
        page.line(Style::Heading, &titled(&changed.report));
    } else {
        show_plan(page, changed);
    }
    let (style, ending) = ending(changed);
    page.sentence(style, &ending);
}

/// The change of one target as planned, before anything is sent.
pub(super) fn show_plan(page: &mut Page, changed: &Changed) {
    let report = &changed.report;
    let dry = if report.dry_run { " (dry run)" } else { "" };
    page.line(Style::Heading, &format!("{}{}{dry}", verb_phrase(report), titled(report)));
    if let Some(lease) = &report.lease {
        page.labelled("  ", "lease", Style::Plain, &format!("{} until {}", lease.id, lease.end_text()));
    }
    show_difference(page, changed);
    show_named(page, report);
    show_exposure(page, report);
    report.hazards.iter().for_each(|hazard| show_hazard(page, report, hazard));
    show_drift(page, report);
    report.notes.iter().for_each(|note| page.labelled("  ", "note", Style::Caution, note));
    for request in &report.requests {
        page.line(Style::Plain, &format!("  would send: {} {}", request.method, request.path()));
        request.body.iter().for_each(|body| page.line(Style::Plain, &format!("    {body}")));
    }
}

/// The verb as the beginning of a heading; the list follows.
pub(super) fn verb_phrase(report: &ChangeReport) -> &'static str {
    match report.verb {
        Verb::Append => "append to ",
        Verb::Add => "add to ",
        Verb::Delete => "delete from ",
        Verb::Cover => "cover ",
        Verb::Undo if report.is_redo => "redo on ",
        Verb::Undo => "undo on ",
        Verb::Replace => "replace in ",
        Verb::Apply => "apply to ",
    }
}

/// What happened to one entry.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Kept,
    Added,
    Removed,
}

/// A line of the difference.
struct Line {
    mark: Mark,
    text: String,
    remark: &'static str,
}

/// Before, after and what changed, in one list sorted by value. Entries are compared by value and shown as spelled.
fn difference(changed: &Changed) -> Vec<Line> {
    let report = &changed.report;
    let (added, came, went) = (keys(&report.added), keys(&report.drift_added), keys(&report.drift_removed));
    let removed: BTreeSet<&String> = report.removed.iter().collect();
    let (was, is) = (report.before.as_deref().map(keys), report.after.as_deref().map(keys));
    // If the change may not have worked completely, the difference is compared with the list as it is now.
    let doubtful = match report.outcome {
        Outcome::NotApplied | Outcome::Partial | Outcome::Unknown => true,
        Outcome::Applied => changed.error.is_some(),
        Outcome::Planned | Outcome::Unchanged | Outcome::NotStarted => false,
    };
    let current = report.after.as_ref().filter(|_| doubtful);
    let line = |(key, text): (Key, &String)| {
        let (was_there, is_there) =
            (was.as_ref().map(|was| was.contains(&key)), is.as_ref().map(|is| is.contains(&key)));
        let (mark, remark) = if removed.contains(text) {
            (Mark::Removed, if current.is_some_and(|list| list.contains(text)) { " (still present)" } else { "" })
        } else if added.contains(&key) {
            (Mark::Added, if current.is_some() && is_there == Some(false) { " (not present)" } else { "" })
        } else if came.contains(&key) || (was_there, is_there) == (Some(false), Some(true)) {
            (Mark::Added, " (by another client)")
        } else if went.contains(&key) || (was_there, is_there) == (Some(true), Some(false)) {
            (Mark::Removed, " (by another client)")
        } else {
            (Mark::Kept, "")
        };
        Line { mark, text: text.clone(), remark }
    };
    spelled(report).into_iter().map(line).collect()
}

/// Every entry of the report, by value and text. An entry whose text changed is included once, with its current text;
/// an entry that was only requested is included with the text of the request.
fn spelled(report: &ChangeReport) -> BTreeSet<(Key, &String)> {
    let with_key = |text| (Stored::new(String::as_str(text)).key(), text);
    let mut all: BTreeSet<(Key, &String)> = report.after.iter().flatten().map(with_key).collect();
    all.extend(report.removed.iter().map(with_key));
    for texts in
        [report.before.as_deref().unwrap_or_default(), &report.added, &report.drift_added, &report.drift_removed]
    {
        let known: BTreeSet<Key> = all.iter().map(|(key, _)| key.clone()).collect();
        all.extend(texts.iter().map(with_key).filter(|(key, _)| !known.contains(key)));
    }
    all
}

fn keys(texts: &[String]) -> BTreeSet<Key> {
    texts.iter().map(|text| Stored::new(text.as_str()).key()).collect()
}

fn show_difference(page: &mut Page, changed: &Changed) {
    let lines = difference(changed);
    let kept = lines.iter().filter(|line| line.mark == Mark::Kept).count();
    // In a long list, the change would be out of sight.
    let shows_all = kept <= KEPT || page.is_full();
    for line in lines.iter().filter(|line| shows_all || line.mark != Mark::Kept) {
        let (glyph, style) = match line.mark {
            Mark::Kept => (' ', Style::Plain),
            Mark::Added => ('+', Style::Good),
            Mark::Removed => ('-', Style::Bad),
        };
        page.line(style, &format!("  {glyph} {}{}", line.text, line.remark));
    }
    if !shows_all {
        page.line(Style::Plain, &format!("    … {kept} unchanged entries not shown (--full shows all)"));
    }
    if changed.report.before.is_none() {
        page.line(Style::Caution, "    (the list was not read)");
    } else if lines.is_empty() {
        page.line(Style::Plain, "    (empty)");
    }
}

/// Requested entries that need no change.
fn show_named(page: &mut Page, report: &ChangeReport) {
    let adding = matches!(report.verb, Verb::Append | Verb::Add);
    if adding && !report.unchanged.is_empty() {
        page.labelled("  ", "already present", Style::Plain, &named(page, &report.unchanged));
    }
    if !report.not_present.is_empty() {
        page.labelled("  ", "not present", Style::Plain, &named(page, &report.not_present));
    }
}

/// Entries by their texts, or their number if there are many.
fn named(page: &Page, texts: &[String]) -> String {
    if texts.len() <= LISTED || page.is_full() {
        return texts.join(", ");
    }
    format!("{} (--full shows them)", count::entries(texts.len()))
}

pub(super) fn show_exposure(page: &mut Page, report: &ChangeReport) {
    let Some(exposure) = &report.exposure else { return };
    if report.added.is_empty() && report.removed.is_empty() {
        return;
    }
    let would = if report.outcome == Outcome::Applied { "" } else { "would " };
    page.labelled("  ", "exposure", Style::Plain, &effect(exposure, would));
    let names = |entries: &[_]| entries.iter().map(ToString::to_string).collect::<Vec<String>>().join(", ");
    if !exposure.redundant.is_empty() {
        let text = format!("{} (covered by another entry)", names(&exposure.redundant));
        page.labelled("  ", "redundant", Style::Plain, &text);
    }
    if !exposure.shadowed.is_empty() {
        let text = format!("{} (covered by an added entry)", names(&exposure.shadowed));
        page.labelled("  ", "shadowed", Style::Plain, &text);
    }
}

/// How many addresses become admitted, and how many are no longer admitted.
fn effect(exposure: &Exposure, would: &str) -> String {
    type Count = fn(u128, &str) -> String;
    let families = [(exposure.v4, count::v4 as Count), (exposure.v6, count::v6 as Count)];
    let sum = |more: &str, pick: fn(&crate::domain::exposure::Delta) -> u128| {
        let counts = families.iter().filter(|(delta, _)| pick(delta) > 0);
        counts.map(|(delta, count)| count(pick(delta), more)).collect::<Vec<_>>().join(" and ")
    };
    let s = if would.is_empty() { "s" } else { "" };
    let (gained, lost) = (sum("more", |delta| delta.gained), sum("", |delta| delta.lost));
    match (gained.as_str(), lost.as_str()) {
        ("", "") => format!("{would}admit{s} the same addresses"),
        (gained, "") => format!("{would}admit{s} {gained}"),
        ("", lost) => format!("{would}no longer admit{s} {lost}"),
        (gained, lost) => format!("{would}admit{s} {gained}; {would}no longer admit{s} {lost}"),
    }
}

pub(super) fn show_hazard(page: &mut Page, report: &ChangeReport, hazard: &Hazard) {
    let (style, state) = if hazard.existing {
        (Style::Plain, "existing")
    } else if hazard.accepted {
        (Style::Caution, "accepted")
    } else {
        match hazard.verdict {
            Verdict::Refuse => (Style::Bad, "refused"),
            Verdict::Warn => (Style::Caution, "warning"),
            Verdict::Note => (Style::Plain, "note"),
        }
    };
    let entries: Vec<String> = hazard.entries.iter().map(ToString::to_string).collect();
    let is_named = entries.len() == 1 && hazard.reason.contains(&entries[0]);
    let seen = entries.is_empty() || entries == report.added || entries == report.removed || is_named;
    let lists_them = hazard.name == Name::StillAdmitted && !report.still_admitted_by.is_empty();
    let entries = if seen || lists_them { String::new() } else { format!(" ({})", some_of(&entries)) };
    let (name, text) = (hazard.name.to_string(), format!("{} ({state}): {}{entries}", hazard.name, hazard.reason));
    page.linked(("  ", "hazard", style), &text, (&name, &explanations::of_hazard(&name)));
    if hazard.name == Name::StillAdmitted {
        show_still_admitted(page, report);
    }
}

/// The lists that still admit what was named for deletion, each with the command that ends that.
fn show_still_admitted(page: &mut Page, report: &ChangeReport) {
    let lists: BTreeSet<&Target> = report.still_admitted_by.iter().map(|still| &still.target).collect();
    for list in lists {
        let of_list = || report.still_admitted_by.iter().filter(|still| still.target == *list);
        let mut entries: Vec<String> =
            of_list().map(|still| format!("{} ({})", still.entry.display(), still.kind.as_str())).collect();
        entries.dedup();
        page.line(Style::Plain, &format!("    {list}: {}", some_of(&entries)));
        if let Some(command) = of_list().find_map(|still| still.command.as_ref()) {
            page.line(Style::Plain, &format!("      end it with: {command}"));
        }
    }
}

/// The first of `entries`, and how many more there are.
pub(super) fn some_of(entries: &[String]) -> String {
    let named = entries.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
    let more = if entries.len() > NAMED { format!(" and {} more", entries.len() - NAMED) } else { String::new() };
    format!("{named}{more}")
}

fn show_drift(page: &mut Page, report: &ChangeReport) {
    let (came, went) = (report.drift_added.len(), report.drift_removed.len());
    if came + went > 0 {
        let (came, went) = (count::entries(came), count::entries(went));
        let text = format!("another client added {came} and removed {went} at the same time");
        page.labelled("  ", "drift", Style::Caution, &text);
    }
}

/// The outcome as a sentence.
pub(super) fn ending(changed: &Changed) -> (Style, String) {
    let report = &changed.report;
    let refused = changed.error.as_ref().is_some_and(|error| error.code == Code::Refused);
    match report.outcome {
        Outcome::Planned if report.dry_run && refused => {
            (Style::Bad, "dry run: nothing was sent, and the change would be refused".to_owned())
        }
        Outcome::Planned if report.dry_run => (Style::Plain, "dry run: nothing was sent".to_owned()),
        Outcome::Planned if refused => (Style::Bad, "refused: nothing was sent".to_owned()),
        Outcome::Planned => (Style::Bad, "nothing was sent".to_owned()),
        Outcome::Unchanged => (Style::Plain, nothing_to_do(report)),
        Outcome::Applied if changed.error.as_ref().is_some_and(|error| error.code == Code::NotEffective) => {
            (Style::Caution, format!("{}; verified, but not in effect yet", done(report)))
        }
        Outcome::Applied if changed.error.as_ref().is_some_and(|error| !error.is_interruption()) => {
            (Style::Caution, format!("{}, but the list differs from the one wanted", done(report)))
        }
        Outcome::Applied if !report.still_admitted_by.is_empty() => {
            (Style::Caution, format!("{}; verified, but what was named is still admitted", done(report)))
        }
        Outcome::Applied => (Style::Good, format!("{}; verified", done(report))),
        Outcome::NotApplied => (Style::Bad, "not changed".to_owned()),
        Outcome::NotStarted => (Style::Caution, "not started".to_owned()),
        Outcome::Partial if changed.error.as_ref().is_some_and(|error| error.code == Code::Conflict) => {
            (Style::Bad, "the server accepted the change, but the list differs from the one wanted".to_owned())
        }
        Outcome::Partial => (Style::Bad, partly(report)),
        Outcome::Unknown => (
            Style::Bad,
            "OUTCOME UNKNOWN: the change may or may not be applied; read the list before you retry".to_owned(),
        ),
    }
}

fn nothing_to_do(report: &ChangeReport) -> String {
    let named = count::entries(report.unchanged.len());
    match report.verb {
        Verb::Append | Verb::Add if report.unchanged.len() == 1 => {
            "nothing to do: the entry is already present".to_owned()
        }
        Verb::Append | Verb::Add => format!("nothing to do: all {named} are already present"),
        Verb::Delete if report.wanted.is_empty() => "nothing to do: no entry is to be removed".to_owned(),
        Verb::Delete if report.still_admitted_by.is_empty() => {
            "nothing to do: none of the entries is present".to_owned()
        }
        Verb::Delete => "nothing to do: none of the entries is present, but they are still admitted".to_owned(),
        Verb::Cover => "nothing to do: the list already holds exactly these entries".to_owned(),
        Verb::Undo if report.is_redo => "nothing to do: the change is already made".to_owned(),
        Verb::Undo => "nothing to do: the change is already reverted".to_owned(),
        Verb::Replace => "nothing to do: the entry is already replaced".to_owned(),
        Verb::Apply => "nothing to do: the list is as declared".to_owned(),
    }
}

fn done(report: &ChangeReport) -> String {
    let (added, removed) = (count::entries(report.added.len()), count::entries(report.removed.len()));
    let hazard = |name| report.hazards.iter().any(|hazard| hazard.name == name);
    match report.verb {
        _ if hazard(Name::CreatesGroup) => format!("created the group with {added}"),
        _ if hazard(Name::DeletesGroup) => format!("deleted the group with {removed}"),
        Verb::Append => format!("appended {added}"),
        Verb::Add => format!("added {added}"),
        Verb::Delete => format!("deleted {removed}"),
        Verb::Undo => {
            let parts =
                [(report.added.len(), format!("{added} added")), (report.removed.len(), format!("{removed} removed"))];
            let parts: Vec<String> = parts.into_iter().filter(|(count, _)| *count > 0).map(|(_, part)| part).collect();
            let what = if report.is_redo { "made the change again" } else { "reverted the change" };
            format!("{what}: {}", parts.join(", "))
        }
        Verb::Cover => format!("replaced the entries: {added} added, {removed} removed"),
        Verb::Replace => format!("replaced {removed} by {added}"),
        Verb::Apply => format!("applied the declaration: {added} added, {removed} removed"),
    }
}

/// How much of the plan is visible in the list as read.
fn partly(report: &ChangeReport) -> String {
    let all = report.added.len() + report.removed.len();
    let Some(after) = &report.after else { return "PARTLY APPLIED; the list was not read afterwards".to_owned() };
    let there = keys(after);
    let came = keys(&report.added).intersection(&there).count();
    let went = report.removed.iter().filter(|text| !after.contains(text)).count();
    format!("PARTLY APPLIED: {} of {}", came + went, count::entries(all))
}

#[cfg(test)]
mod tests;
