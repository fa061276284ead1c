//! Takes printed records back into a journal: what a run printed on standard error when its journal was gone, or what
//! `--journal -` printed.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::event::{Event, IntentId};
use crate::journal::error::JournalError;
use crate::journal::line::{self, Line};
use crate::journal::record_v1::{self, Unread};
use crate::journal::{Begins, Journal, Knows, snapshot};

/// What a text of printed records holds.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Printed {
    /// The records, in order.
    pub events: Vec<Event>,
    /// Lines that are no records, such as other messages on standard error.
    pub others: usize,
}

/// The outcome of printed records.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Records that were added.
    pub added: usize,
    /// Records that the journal had already.
    pub known: usize,
    /// The changes that were added to, in order.
    pub changes: Vec<IntentId>,
}

/// Why records cannot be imported. Lines are counted from one.
#[derive(Debug, thiserror::Error)]
pub enum NotImported {
    /// A line looks like a record and is not one.
    #[error("line {0} is not a valid record: it is damaged or incomplete")]
    Invalid(usize),
    /// A line is a record of a later version.
    #[error("line {0} was written by a newer whitelistctl")]
    Newer(usize),
    /// Records of a change whose intent is neither printed nor in the journal.
    #[error("the intent of change {0} is missing")]
    NoIntent(IntentId),
    /// The journal has another intent with this ID.
    #[error("the journal has another change with the ID {0}")]
    Other(IntentId),
    /// No file is named that could take them.
    #[error("no journal file takes the records: --journal names no file")]
    NoFile,
    /// The journal cannot be read or written.
    #[error(transparent)]
    Journal(#[from] JournalError),
}

/// Reads printed records. Lines that are no JSON object with a format version are passed over; a list that `knows` does
/// not know is one of a later version.
///
/// # Errors
/// A line is a damaged record, or one of a later version.
pub fn printed(bytes: &[u8], knows: Knows) -> Result<Printed, NotImported> {
    let mut found = Printed::default();
    for (number, line) in (1..).zip(bytes.split(|byte| *byte == b'\n')) {
        let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
        let text = match line::look(line) {
            Line::Whole(text) => text,
            Line::Damaged => return Err(NotImported::Invalid(number)),
            Line::Truncated => line.trim_ascii(),
        };
        if snapshot::read(text).is_some() {
            found.others += 1;
            continue;
        }
        match record_v1::read(text, knows) {
            Ok(record) => found.events.push(record.event),
            Err(Unread::Newer(_) | Unread::Unknown(_)) => return Err(NotImported::Newer(number)),
            Err(Unread::Invalid) if text.starts_with(br#"{"v":"#) => return Err(NotImported::Invalid(number)),
            Err(Unread::Invalid) => found.others += usize::from(!text.is_empty()),
        }
    }
    Ok(found)
}

impl Journal {
    /// Appends those of `events` that the journal does not have yet, in one batch.
    ///
    /// # Errors
    /// The records do not fit together or to the journal, or the journal cannot be read or written. Then nothing is
    /// added.
    pub async fn import(&self, events: &[Event]) -> Result<Imported, NotImported> {
        if self.sink.place().is_none() {
            return Err(NotImported::NoFile);
        }
        let ids: BTreeSet<&IntentId> = events.iter().map(Event::id).collect();
        let mut known: BTreeMap<IntentId, Vec<Event>> = BTreeMap::new();
        for id in ids {
            known.insert(id.clone(), self.records(id).await?);
        }
        let (mut imported, mut batch) = (Imported::default(), Vec::new());
        for event in events {
            let records = known.entry(event.id().clone()).or_default();
            if is_told(event, records) {
                imported.known += 1;
                continue;
            }
            match (event, records.is_empty()) {
                (Event::Intent(intent), false) => return Err(NotImported::Other(intent.id.clone())),
                (Event::Intent(_), true) | (_, false) => {}
                (_, true) => return Err(NotImported::NoIntent(event.id().clone())),
            }
            records.push(event.clone());
            batch.push(event.clone());
            if !imported.changes.contains(event.id()) {
                imported.changes.push(event.id().clone());
            }
        }
        imported.added = batch.len();
        if !batch.is_empty() {
            self.append_as(&batch, Begins::Earlier).await?;
        }
        Ok(imported)
    }

    /// The records of the change `id`, its intent first.
    async fn records(&self, id: &IntentId) -> Result<Vec<Event>, JournalError> {
        let excerpt = self.named(id.as_str()).await?;
        let Some(change) = excerpt.history.get(id) else { return Ok(Vec::new()) };
        let intent = Event::Intent(Box::new(change.intent.clone()));
        let sent = change.sent.iter().cloned().map(Event::Sent);
        let conclusions = change.conclusions.iter().cloned().map(Event::Concluded);
        Ok(std::iter::once(intent).chain(sent).chain(conclusions).collect())
    }
}

/// Whether `records` hold `event`, or a later conclusion in its place.
fn is_told(event: &Event, records: &[Event]) -> bool {
    records.iter().any(|record| match (record, event) {
        (Event::Concluded(known), Event::Concluded(new)) => record == event || known.at > new.at,
        _ => record == event,
    })
}

#[cfg(test)]
#[path = "import_tests.rs"]
mod tests;
