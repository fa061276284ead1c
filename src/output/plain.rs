//! One entry per line, for shell loops. It shows only one list, because lines of two lists cannot be told apart.

use crate::domain::audit::Finding;
use crate::domain::difference::Difference;
use crate::domain::note::Note;
use crate::domain::report::{ChangeReport, ListReport, Outcome, texts};
use crate::domain::stored::Stored;
use crate::domain::target::Target;
use crate::output::error::OutputError;
use crate::output::table;
use crate::output::view::why::{Admitting, Revoked, WhyReport};
use crate::output::view::{Document, Format, Got};
use crate::output::{escape, notes, page};

/// Checks, before any call, that `format` can show these targets. Only plain cannot show several.
pub fn check_targets(format: Format, targets: &[Target]) -> Result<(), OutputError> {
    if format != Format::Plain || targets.len() < 2 {
        return Ok(());
    }
    let of_instances = targets.iter().any(|target| target.path.instance.is_some());
    let narrow = if of_instances { "--instance, --network and --group" } else { "--user or --api-key" };
    Err(OutputError::NotShown {
        message: format!("plain output shows one list, and the command is about {}", targets.len()),
        hint: format!("name one list with {narrow}, or use -o table, json or jsonl"),
    })
}

/// Checks that `format` can show this number of look-ups.
pub fn check_queries(format: Format, queries: usize) -> Result<(), OutputError> {
    if format != Format::Plain || queries < 2 {
        return Ok(());
    }
    Err(OutputError::NotShown {
        message: format!("plain output shows one look-up, and the command has {queries}"),
        hint: "name one entry, or use -o table, json or jsonl".to_owned(),
    })
}

/// Checks that `format` can show a document.
pub fn check(format: Format, document: &Document) -> Result<(), OutputError> {
    match document {
        Document::Change(results) => {
            check_targets(format, &results.iter().map(|result| result.report.target.clone()).collect::<Vec<_>>())
        }
        Document::List(results) => {
            check_targets(format, &results.iter().map(|result| result.target.clone()).collect::<Vec<_>>())
        }
        Document::Get(results) => check_queries(format, results.len()),
        Document::SandboxStatus(_) if format == Format::Plain => Err(OutputError::NotShown {
            message: "the state of the sandbox has no plain output".to_owned(),
            hint: "use -o table or json".to_owned(),
        }),
        Document::Why(_)
        | Document::Revoke(_)
        | Document::Instances(_)
        | Document::Sandbox(_)
        | Document::SandboxStatus(_)
        | Document::Text(_)
        | Document::History(_)
        | Document::JournalImport(_)
        | Document::Profiles(_)
        | Document::Settings(_)
        | Document::Profile(_)
        | Document::Doctor(_)
        | Document::Leases(_)
        | Document::Audit(_)
        | Document::Check(_)
        | Document::Plan(_) => Ok(()),
        Document::Diff(compared) => {
            let pairs: Vec<Target> = compared.pairs.iter().map(|pair| pair.left.clone()).collect();
            check_targets(format, &pairs)
        }
    }
}

/// The entries that admit the queries, each with its list.
fn all_admitting(report: &WhyReport) -> Vec<String> {
    let line = |one: &Admitting| {
        let (entry, target) = (one.entry.display(), one.target.to_string());
        let said = one.note.as_ref().and_then(notes::sentence).map_or_else(String::new, |said| format!(" # {said}"));
        format!("{entry} {target}{said}")
    };
    report.answers.iter().flat_map(|answer| &answer.admitted).map(line).collect()
}

/// The lines of a document that passes [`check`]. What is unknown has no lines.
pub(crate) fn render(document: &Document) -> Result<String, OutputError> {
    check(Format::Plain, document)?;
    let lines = match document {
        Document::Text(text) => return Ok(text.text.clone()),
        Document::History(past) => {
            past.changes.iter().map(|remembered| remembered.change.intent.id.to_string()).collect()
        }
        Document::JournalImport(imported) => imported.changes.clone(),
        Document::Why(report) | Document::Revoke(Revoked { left: report, .. }) => all_admitting(report),
        Document::Change(results) => results.iter().flat_map(|result| current(&result.report)).cloned().collect(),
        Document::List(results) => {
            results.iter().filter_map(|result| result.outcome.as_ref().ok()).flat_map(shown).collect()
        }
        Document::Get(results) => {
            let lines = results.iter().flat_map(admitting);
            return Ok(lines.flat_map(|line| [line, "\n".to_owned()]).collect());
        }
        Document::Instances(found) => {
            found.outcome.iter().flatten().map(|instance| instance.id.clone()).collect::<Vec<_>>()
        }
        Document::Profiles(profiles) => profiles.profiles.iter().map(|profile| profile.name.clone()).collect(),
        Document::Settings(shown) => {
            shown.settings.iter().map(|setting| format!("{}={}", setting.name, setting.value)).collect()
        }
        Document::Profile(changed) => vec![changed.profile.clone()],
        Document::Audit(audited) => {
            audited.findings.iter().map(|one| finding(one, &notes::of_finding(audited, one))).collect()
        }
        Document::Diff(compared) => {
            compared.pairs.iter().filter_map(|pair| pair.outcome.as_ref().ok()).flat_map(alone).collect()
        }
        Document::Doctor(checkup) => checkup.blocking().map(|(check, _)| check.id.to_owned()).into_iter().collect(),
        Document::Leases(found) => found.leases.iter().map(|item| item.lease.id.to_string()).collect(),
        Document::Check(checked) => checked.findings.iter().map(ToString::to_string).collect(),
        Document::Plan(plan) => plan.lines(),
        Document::Sandbox(_) | Document::SandboxStatus(_) => {
            return Ok(table::render(document, page::Page::new(None, false)));
        }
    };
    Ok(lines.iter().flat_map(|line| [escape::text(line), "\n".into()]).collect())
}

/// The entries to show, each value once.
fn shown(report: &ListReport) -> Vec<String> {
    if report.declared.is_empty() {
        return report
            .shown
            .as_ref()
            .map_or_else(|| texts(&report.list), |shown| shown.iter().map(Stored::display).collect());
    }
    report.entries().iter().map(|stored| with_note(stored, report.note(stored))).collect()
}

/// An entry, and what the declaration says of it as a comment: a file of entries may hold such a line.
fn with_note(stored: &Stored, note: Option<&Note>) -> String {
    let said = note.and_then(notes::sentence);
    said.map_or_else(|| stored.display(), |said| format!("{} # {said}", stored.display()))
}

/// A finding: its level, its name, its list, its entries, and as a comment what the declaration says of them.
fn finding(finding: &Finding, notes: &[String]) -> String {
    let Finding { level, kind, target, entries, .. } = finding;
    let line = [level.as_str(), kind.as_str(), &target.to_string(), &entries.join(" ")].join(" ").trim_end().to_owned();
    if notes.is_empty() { line } else { format!("{line} # {}", notes.join("; ")) }
}

/// What only one of two lists has, each entry behind `-` or `+`.
fn alone(difference: &Difference) -> Vec<String> {
    let left = difference.only_left.iter().map(|lone| format!("-{}", lone.stored.display()));
    left.chain(difference.only_right.iter().map(|lone| format!("+{}", lone.stored.display()))).collect()
}

/// The list as it is now: as read after the change, or as read before if it cannot have changed.
fn current(report: &ChangeReport) -> &[String] {
    let untouched = matches!(report.outcome, Outcome::Planned | Outcome::Unchanged | Outcome::NotApplied);
    let before = report.before.as_deref().filter(|_| untouched);
    report.after.as_deref().or(before).unwrap_or_default()
}

/// The entries that admit the address or a part of the block, each with its list behind a blank: they may be of several
/// lists.
fn admitting(got: &Got) -> Vec<String> {
    let report = &got.report;
    let own = report.entry.iter().filter(|_| report.admitted_by.is_empty());
    let own = own.map(|stored| (report.target.as_ref(), stored));
    let listed = report.admitted_by.iter().map(|(target, stored)| (Some(target), stored));
    let parts = report.partly.iter().map(|part| (Some(&part.target), &part.entry));
    let mut lines: Vec<String> = Vec::new();
    for (target, stored) in own.chain(listed).chain(parts) {
        let entry = stored.display();
        let entry = escape::text(&entry);
        let line =
            target.map_or_else(|| entry.to_string(), |target| format!("{entry} {}", escape::text(&target.to_string())));
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::sample;

    #[test]
    fn a_list_is_one_entry_per_line() {
        assert_eq!(render(&sample::kibana_list()).unwrap(), "10.0.0.0/24\n198.51.100.7\n2001:db8::1\nsg-\\x1b[2J\n");
    }

    #[test]
    fn a_change_shows_the_current_list() {
        assert_eq!(render(&sample::appended()).unwrap(), "192.0.2.0/24\n198.51.100.0/24\n198.51.100.7\n");
        assert_eq!(render(&sample::refused()).unwrap(), "192.0.2.7\n");
    }

    #[test]
    fn a_look_up_shows_the_admitting_entries_with_their_lists() {
        let list = "elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001c1abc/public";
        let expected = format!("198.51.100.7 {list}/default\n198.51.100.0/24 {list}/ops\n");
        assert_eq!(render(&sample::found()).unwrap(), expected);
    }

    #[test]
    fn two_lists_are_refused_with_the_options_that_select_one() {
        let Document::List(mut results) = sample::kibana_list() else { unreachable!() };
        results.push(results[0].clone());
        let error = render(&Document::List(results)).unwrap_err().to_error().unwrap();
        assert_eq!(error.message, "plain output shows one list, and the command is about 2");
        assert!(error.hints[0].contains("--network and --group"));
        assert!(check_queries(Format::Plain, 2).is_err() && check_queries(Format::Json, 2).is_ok());
    }
}
