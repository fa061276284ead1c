//! `why`: every list that lets an address or block in, with the entry, and what is known of the entry.

use std::collections::BTreeMap;

use crate::app::session::Session;
use crate::cli::Why;
use crate::commands::notes::DeclaredNotes;
use crate::commands::{history, lookup, survey};
use crate::domain::entry::Entry;
use crate::domain::hazard::Admission;
use crate::domain::history::Change;
use crate::domain::report::{ListReport, Outcome};
use crate::domain::stored::Stored;
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::output::view::why::{Admitting, Answer, Nearest, Provenance, Unread, WhyReport};
use crate::output::view::{Document, Listed};
use crate::services::registry::Place;
use crate::world::files::shell_word;

pub(crate) async fn run(args: &Why, session: &mut Session<'_>) -> Result<Document, Error> {
    let operands = session.operands(&args.entries)?;
    if operands.entries.is_empty() {
        return Err(Error::new(Code::Usage, "nothing to look for: no entries given").hint("name an address or block"));
    }
    let notes = DeclaredNotes::find(session)?;
    let mut lists = survey::read(&args.reach, session).await?;
    if let Some(notes) = notes {
        notes.add_to(&mut lists, session).await;
    }
    Ok(Document::Why(report(&operands.order, &lists, session).await))
}

/// What `lists` say of each of `queries`.
pub(crate) async fn report(queries: &[Entry], lists: &[Listed], session: &Session<'_>) -> WhyReport {
    // What admits an address does not depend on the journal, so that one that cannot be read is no obstacle.
    let past = history::read(session).await.map(|past| past.history).unwrap_or_default();
    let known = Known { added: last_additions(past.changes()), session };
    let unread: Vec<Unread> = lists
        .iter()
        .filter_map(|listed| {
            let error = listed.outcome.as_ref().err()?;
            Some(Unread { target: listed.target.clone(), error: error.clone() })
        })
        .collect();
    let read: Vec<&ListReport> = lists.iter().filter_map(|listed| listed.outcome.as_ref().ok()).collect();
    let by_target: BTreeMap<&Target, &ListReport> = read.iter().map(|report| (&report.target, *report)).collect();
    let answer = |query: &Entry| answer(query, lists, &by_target, unread.len(), &known);
    WhyReport { answers: queries.iter().map(answer).collect(), lists: read.len(), unread }
}

/// What is known of entries besides the lists.
struct Known<'a, 'run> {
    /// The latest change in the journal that added an entry to a list.
    added: BTreeMap<(&'a Target, Entry), &'a Change>,
    session: &'a Session<'run>,
}

fn answer(
    query: &Entry,
    lists: &[Listed],
    read: &BTreeMap<&Target, &ListReport>,
    unread: usize,
    known: &Known<'_, '_>,
) -> Answer {
    let found = lookup::entry(query, lists, false).report;
    let admitting = |target: &Target, stored: &Stored, kind: Admission| {
        let report = read.get(target);
        Admitting {
            name: report.and_then(|report| report.name.clone()),
            is_off: report.is_some_and(|report| report.inspection.is_off()),
            note: report.and_then(|report| report.note(stored)).cloned(),
            provenance: stored.entry.and_then(|entry| Some(provenance(known.added.get(&(target, entry))?))),
            command: command(target, stored, known.session),
            target: target.clone(),
            entry: stored.clone(),
            kind,
        }
    };
    let kind = |stored: &Stored| if stored.entry == Some(*query) { Admission::Exact } else { Admission::Wider };
    let admitted = found.admitted_by.iter().map(|(target, stored)| admitting(target, stored, kind(stored)));
    let partly = found.partly.iter().map(|part| admitting(&part.target, &part.entry, Admission::Inside));
    let unclear = found.unreadable.iter().map(|(target, stored)| admitting(target, stored, Admission::Unreadable));
    let admitted: Vec<Admitting> = admitted.chain(partly).chain(unclear).collect();
    let is_in = admitted.iter().any(|one| one.kind != Admission::Unreadable);
    let nearest = if is_in { None } else { nearest(query, read.values()) };
    Answer::new(*query, admitted, nearest, unread)
}

/// The command that removes `stored` from `target`.
fn command(target: &Target, stored: &Stored, session: &Session<'_>) -> Option<String> {
    let entry = match stored.entry {
        Some(entry) => format!(" {entry}"),
        None => format!(" --stored {}", shell_word(std::path::Path::new(&stored.text))),
    };
    Some(session.run_options().context.line(&Place::of(target)?.command("delete", &entry)))
}

/// The latest of `changes`, which are in the order of their times, that added an entry to a list.
fn last_additions<'a>(changes: &'a [Change]) -> BTreeMap<(&'a Target, Entry), &'a Change> {
    let made = changes.iter().filter(|change| matches!(change.outcome(), Outcome::Applied | Outcome::Partial));
    let added = |change: &'a Change| {
        let intent = &change.intent;
        intent.added.iter().map(move |entry| ((&intent.target, *entry), change))
    };
    made.flat_map(added).collect()
}

/// Who added an entry, by the `change` that did.
fn provenance(change: &Change) -> Provenance {
    let intent = &change.intent;
    Provenance { change: intent.id.to_string(), at: intent.at, by: intent.user.clone(), reason: intent.reason.clone() }
}

/// The entry with the fewest addresses between it and `query`.
fn nearest<'a>(query: &Entry, read: impl Iterator<Item = &'a &'a ListReport>) -> Option<Nearest> {
    let candidates = read.flat_map(|report| report.list.entries().iter().map(move |stored| (*report, stored)));
    let near = candidates.filter_map(|(report, stored)| {
        let distance = stored.entry.as_ref()?.distance(query)?;
        Some((distance, report, stored))
    });
    let (distance, report, stored) = near.min_by_key(|(distance, ..)| *distance)?;
    Some(Nearest { target: report.target.clone(), entry: stored.clone(), distance })
}
