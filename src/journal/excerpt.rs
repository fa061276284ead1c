//! The changes that a command needs, read without the rest: the last ones, those that are open, or one by its ID.
//!
//! What is wrong with the journal is known for the whole of it: from the index up to where that reaches, and by reading
//! from there on. If the index leads nowhere, the whole journal is read.

use std::path::Path;

use crate::domain::event::{Event, IntentId};
use crate::domain::history::History;
use crate::journal::chain::Chain;
use crate::journal::error::JournalError;
use crate::journal::index::{self, Overview};
use crate::journal::line::{self, Line};
use crate::journal::port::Log;
use crate::journal::reader::{self, Findings, Given, Lines, Scan};
use crate::journal::slot::{Kind, Slot};
use crate::journal::{Journal, Sink, record_v1, tail};

/// Bytes from the end that are read first for the last changes; each further reading is four times as long.
const FIRST: u64 = 64 << 10;
/// Slots that are looked at for one prefix. A prefix that fits more is ambiguous in any case.
const SLOTS: usize = 4096;
/// Changes that are read for one prefix.
const CANDIDATES: usize = 12;

/// A part of a journal, or all of it.
#[derive(Debug, Default)]
pub struct Excerpt {
    /// The changes that were asked for.
    pub history: History,
    /// What is wrong with the journal as a whole.
    pub findings: Findings,
    /// Changes of the journal whose intent was lost while later records of them are there.
    pub orphans: Vec<IntentId>,
}

/// What a change has to know of the journal before it is recorded.
#[derive(Debug, Default)]
pub struct State(Overview);

impl State {
    /// What is wrong with the journal.
    #[must_use]
    pub fn findings(&self) -> &Findings {
        &self.0.findings
    }

    /// Whether the journal holds a change whose ID begins like `id`, as far as a short ID shows it.
    #[must_use]
    pub fn has_like(&self, id: &IntentId) -> bool {
        let short = IntentId::key_of(id.beginning(8));
        self.0.slots(&short, 1).is_ok_and(|slots| !slots.is_empty())
    }
}

impl Journal {
    /// What has to be known before a change is recorded.
    ///
    /// # Errors
    /// The journal cannot be read, or a later version of this program wrote it.
    pub async fn state(&self) -> Result<State, JournalError> {
        match self.place() {
            Some((log, place)) => Ok(State(index::overview(log, place).await?)),
            None => Ok(State::default()),
        }
    }

    /// The whole journal.
    ///
    /// # Errors
    /// The journal cannot be read, or a later version of this program wrote it.
    pub fn all(&self) -> Result<Excerpt, JournalError> {
        let Some((_, place)) = self.place() else { return Ok(Excerpt::default()) };
        let reading = reader::read(place)?;
        let history = History::with_skipped(reading.records, reading.findings.skipped_ids.clone());
        let orphans = history.orphans().to_vec();
        Ok(Excerpt { history, findings: reading.findings, orphans })
    }

    /// The last changes: so many that `suffices` says so, or all.
    ///
    /// # Errors
    /// The journal cannot be read, or a later version of this program wrote it.
    pub async fn recent(&self, suffices: &dyn Fn(&History) -> bool) -> Result<Excerpt, JournalError> {
        let Some((log, place)) = self.place() else { return Ok(Excerpt::default()) };
        let overview = index::overview(log, place).await?;
        let mut length = FIRST;
        loop {
            let (start, bytes) = tail::lines(log, overview.end, length).await?;
            let skipped = overview.findings.skipped_ids.iter().cloned();
            let history = History::with_skipped(events(start, &bytes, place)?, skipped);
            if start == 0 || suffices(&history) {
                return Ok(overview.excerpt(history));
            }
            length *= 4;
        }
    }

    /// The changes whose outcome is not known.
    ///
    /// # Errors
    /// The journal cannot be read, or a later version of this program wrote it.
    pub async fn unsettled(&self) -> Result<Excerpt, JournalError> {
        let Some((log, place)) = self.place() else { return Ok(Excerpt::default()) };
        let overview = index::overview(log, place).await?;
        let keys: Vec<String> = overview.open.iter().map(IntentId::key).collect();
        match changes(log, &overview, &keys).await? {
            Some(history) => Ok(overview.excerpt(history)),
            None => self.all(),
        }
    }

    /// The changes whose ID begins with `text`, and those that take them back. If there are very many, only the first.
    ///
    /// # Errors
    /// The journal cannot be read, or a later version of this program wrote it.
    pub async fn named(&self, text: &str) -> Result<Excerpt, JournalError> {
        let Some((log, place)) = self.place() else { return Ok(Excerpt::default()) };
        let overview = index::overview(log, place).await?;
        let prefix = IntentId::key_of(text);
        let Ok(slots) = overview.slots(&prefix, SLOTS) else { return self.all() };
        let mut keys = Vec::new();
        for slot in slots.iter().filter(|slot| slot.kind == Kind::Intent).take(CANDIDATES) {
            match event_at(log, slot.at).await? {
                Some(event) if event.id().key().starts_with(&prefix) => keys.push(event.id().key()),
                Some(_) => {}
                None => return self.all(),
            }
        }
        keys.dedup();
        match changes(log, &overview, &keys).await? {
            Some(history) => Ok(overview.excerpt(history)),
            None => self.all(),
        }
    }

    /// Whether the intent of the change `id` can be read from the journal.
    pub async fn holds(&self, id: &IntentId) -> bool {
        self.named(id.as_str()).await.is_ok_and(|excerpt| excerpt.history.get(id).is_some())
    }

    fn place(&self) -> Option<(&dyn Log, &Path)> {
        match (&self.log, &self.sink) {
            (Some(log), Sink::File(path)) => Some((log.as_ref(), path)),
            _ => None,
        }
    }
}

impl Overview {
    /// `history` with what is known of the whole journal.
    fn excerpt(self, mut history: History) -> Excerpt {
        let keys: Vec<String> = history.changes().iter().map(|change| change.intent.id.key()).collect();
        for key in keys {
            // Without neighbours a short ID is unique among what was read.
            self.neighbours(&key).unwrap_or_default().into_iter().for_each(|other| history.add_other(other));
        }
        Excerpt { history, orphans: self.orphans.into_iter().collect(), findings: self.findings }
    }
}

/// The records in the lines `bytes`, which start at `start`.
fn events(start: u64, bytes: &[u8], place: &Path) -> Result<Vec<Event>, JournalError> {
    let chain = if start == 0 { Chain::default() } else { Chain::unknown() };
    let (mut scan, mut events) = (Scan::from(start, 0, chain, Findings::default()), Vec::new());
    let mut take = |line: &[u8]| {
        if let Given::Event(event) = scan.line(line)? {
            events.push(event);
        }
        Ok(())
    };
    let mut lines = Lines::default();
    let read = lines.block(bytes, &mut take).and_then(|()| lines.end(&mut take));
    read.map_err(|newer: reader::Newer| newer.at(place))?;
    Ok(events)
}

/// The changes with these keys, with those that take them back. `None` if the index leads nowhere.
async fn changes(log: &dyn Log, overview: &Overview, keys: &[String]) -> Result<Option<History>, JournalError> {
    let mut places = Vec::new();
    for key in keys {
        let Ok(slots) = overview.slots(key, usize::MAX) else { return Ok(None) };
        for slot in &slots {
            places.push(slot.at);
            if slot.kind == Kind::RevertedBy {
                let Some(event) = event_at(log, slot.at).await? else { return Ok(None) };
                let Ok(others) = overview.slots(&event.id().key(), usize::MAX) else { return Ok(None) };
                places.extend(others.iter().filter(|other| other.kind != Kind::RevertedBy).map(|other| other.at));
            }
        }
    }
    places.sort_unstable();
    places.dedup();
    let mut events = Vec::new();
    for at in places {
        match event_at(log, at).await? {
            Some(event) => events.push(event),
            None if overview.is_skipped(at, keys) => {}
            None => return Ok(None),
        }
    }
    Ok(Some(History::with_skipped(events, overview.findings.skipped_ids.iter().cloned())))
}

impl Overview {
    /// Whether the record at `at` is one that this version skips.
    fn is_skipped(&self, at: u64, keys: &[String]) -> bool {
        let slots = keys.iter().flat_map(|key| self.slots(key, usize::MAX).unwrap_or_default());
        slots.into_iter().any(|slot: Slot| slot.at == at && slot.kind == Kind::Skipped)
    }
}

/// The record that starts at `at`; `None` if none does that this version can read.
async fn event_at(log: &dyn Log, at: u64) -> Result<Option<Event>, JournalError> {
    let line = tail::line_at(log, at).await?;
    let line = if at == 0 { line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&line) } else { &line };
    Ok(match line::look(line) {
        Line::Whole(text) => record_v1::read(text).ok().map(|record| record.event),
        Line::Truncated | Line::Damaged => None,
    })
}

#[cfg(test)]
#[path = "excerpt_tests.rs"]
mod tests;
