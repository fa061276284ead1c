//! The changes that a command needs, read without the rest: the last ones, those that are open, or one by its ID.
//!
//! What is wrong with the journal is known for the whole of it: from the index up to where that reaches, and by reading
//! from there on. If the index leads nowhere, the whole journal is read.

use std::collections::{BTreeMap, BTreeSet};
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
use crate::journal::snapshot::Snapshot;
use crate::journal::{Journal, Knows, Sink, record_v1, tail};

/// Bytes from the end that are read first for the last changes; each further reading is four times as long.
const FIRST: u64 = 64 << 10;
/// Letters of a short ID.
const SHORT: usize = 8;
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

impl Excerpt {
    /// The records of its changes, change by change.
    #[must_use]
    pub fn events(&self) -> Vec<Event> {
        let mut events = Vec::new();
        for change in self.history.changes() {
            events.push(Event::Intent(Box::new(change.intent.clone())));
            events.extend(change.sent.iter().cloned().map(Event::Sent));
            events.extend(change.conclusions.iter().cloned().map(Event::Concluded));
        }
        events
    }
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
            Some((log, place)) => Ok(State(index::overview(log, place, self.knows).await?)),
            None => Ok(State::default()),
        }
    }

    /// The whole journal.
    ///
    /// # Errors
    /// The journal cannot be read, or a later version of this program wrote it.
    pub async fn all(&self) -> Result<Excerpt, JournalError> {
        let Some((log, place)) = self.place() else { return Ok(Excerpt::default()) };
        let reading = reader::whole(log, place, self.knows).await?;
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
        let mut overview = index::overview(log, place, self.knows).await?;
        let mut length = FIRST;
        loop {
            let (start, bytes) = tail::lines(log, overview.end, length).await?;
            let skipped = overview.findings.skipped_ids.iter().cloned();
            let history = History::with_skipped(events(start, &bytes, place, self.knows)?, skipped);
            if start == 0 || suffices(&history) {
                return Ok(overview.excerpt(history));
            }
            if start == log.start()? {
                log.complete().await?;
                overview = index::overview(log, place, self.knows).await?;
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
        let overview = index::overview(log, place, self.knows).await?;
        let keys: Vec<String> = overview.open.iter().map(IntentId::key).collect();
        match changes(log, &overview, keys, Width::Alone, self.knows).await? {
            Some(history) => Ok(overview.excerpt(history)),
            None => self.all().await,
        }
    }

    /// The changes whose ID begins with `text`, those of the same runs, and those that take them back. If there are
    /// very many, only the first.
    ///
    /// # Errors
    /// The journal cannot be read, or a later version of this program wrote it.
    pub async fn named(&self, text: &str) -> Result<Excerpt, JournalError> {
        let Some((log, place)) = self.place() else { return Ok(Excerpt::default()) };
        let mut overview = index::overview(log, place, self.knows).await?;
        let prefix = IntentId::key_of(text);
        if log.start()? > 0 && !overview.holds_all_of(&prefix) {
            log.complete().await?;
            overview = index::overview(log, place, self.knows).await?;
        }
        let Ok(slots) = overview.slots(&prefix, SLOTS) else { return self.all().await };
        let mut keys = Vec::new();
        for slot in slots.iter().filter(|slot| slot.kind == Kind::Intent).take(CANDIDATES) {
            match event_at(log, slot.at, self.knows).await? {
                Some(event) if event.id().key().starts_with(&prefix) => keys.push(event.id().key()),
                Some(_) => {}
                None => return self.all().await,
            }
        }
        let carried = overview.carried.0.iter().map(|event| event.id().key());
        keys.extend(carried.filter(|key| key.starts_with(&prefix)));
        keys.dedup();
        match changes(log, &overview, keys, Width::Run, self.knows).await? {
            Some(history) => Ok(overview.excerpt(history)),
            None => self.all().await,
        }
    }

    /// The snapshot of the log up to its end; `None` if it would be too long.
    pub(super) async fn snapshot(&self, log: &dyn Log, place: &Path) -> Result<Option<Snapshot>, JournalError> {
        let overview = index::overview(log, place, self.knows).await?;
        let keys: Vec<String> = overview.open.iter().map(IntentId::key).collect();
        let Some(history) = changes(log, &overview, keys, Width::Alone, self.knows).await? else { return Ok(None) };
        let all = Excerpt { history, ..Excerpt::default() }.events();
        let open: Vec<Event> = all.into_iter().filter(|event| overview.open.contains(event.id())).collect();
        Ok(Snapshot::new(overview.lines, &overview.findings, &overview.orphans, &open))
    }

    /// Whether the intent of the change `id` can be read from the journal.
    pub async fn holds(&self, id: &IntentId) -> bool {
        self.named(id.as_str()).await.is_ok_and(|excerpt| excerpt.history.get(id).is_some())
    }

    pub(super) fn place(&self) -> Option<(&dyn Log, &Path)> {
        match (&self.log, &self.sink) {
            (Some(log), Sink::File(path) | Sink::Shared(path)) => Some((log.as_ref(), path)),
            _ => None,
        }
    }
}

impl Overview {
    /// Whether what is known of a log from its middle on suffices for the changes with this prefix and their runs: one
    /// is there, named by a short ID at least, and none stands so early that its run may have begun before.
    fn holds_all_of(&self, prefix: &str) -> bool {
        let slots = self.slots(prefix, SLOTS).unwrap_or_default();
        let is_late = |slot: &Slot| slot.at >= self.carried.1;
        prefix.len() >= SHORT && !slots.is_empty() && slots.iter().all(is_late)
    }

    /// `history` with what is known of the whole journal.
    fn excerpt(self, mut history: History) -> Excerpt {
        let keys: Vec<String> = history.changes().iter().map(|change| change.intent.id.key()).collect();
        // A neighbour that was read is known by its whole key; the beginning of it would be taken for another change.
        let read: BTreeSet<String> = keys.iter().map(|key| Slot::cut(key)).collect();
        for key in keys {
            // Without neighbours a short ID is unique among what was read.
            let others = self.neighbours(&key).unwrap_or_default().into_iter().filter(|other| !read.contains(other));
            others.for_each(|other| history.add_other(other));
        }
        Excerpt { history, orphans: self.orphans.into_iter().collect(), findings: self.findings }
    }
}

/// The records in the lines `bytes`, which start at `start`.
pub(super) fn events(start: u64, bytes: &[u8], place: &Path, knows: Knows) -> Result<Vec<Event>, JournalError> {
    let chain = if start == 0 { Chain::default() } else { Chain::unknown() };
    let (mut scan, mut events) = (Scan::from(start, 0, chain, Findings::default(), knows), Vec::new());
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

/// Which changes are read together with those that were asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Width {
    /// Those that take them back, and those that take these back.
    Alone,
    /// These and the other changes of their runs.
    Run,
}

/// The changes with these keys, with the others of `width`. `None` if the index leads nowhere.
async fn changes(
    log: &dyn Log,
    overview: &Overview,
    keys: Vec<String>,
    width: Width,
    knows: Knows,
) -> Result<Option<History>, JournalError> {
    let (mut seen, mut waiting) = (BTreeSet::new(), keys);
    let (mut events, mut carried) = (BTreeMap::new(), Vec::new());
    let (open, snapshot_at) = &overview.carried;
    while let Some(key) = waiting.pop() {
        if !seen.insert(key.clone()) {
            continue;
        }
        let Ok(slots) = overview.slots(&key, usize::MAX) else { return Ok(None) };
        for slot in slots {
            if slot.kind == Kind::Skipped {
                continue;
            }
            let event = match events.get(&slot.at) {
                Some(event) => event,
                None => match event_at(log, slot.at, knows).await? {
                    Some(event) => events.entry(slot.at).or_insert(event),
                    None => return Ok(None),
                },
            };
            waiting.push(event.id().key());
            if let (Event::Intent(intent), Width::Run) = (event, width) {
                waiting.extend(intent.run.as_deref().map(IntentId::key_of));
            }
        }
    }
    for key in seen {
        let is_of = |event: &Event| event.id().key() == key;
        if !events.values().any(|event| is_of(event) && matches!(event, Event::Intent(_))) {
            // The intent stands before what is known of the log; the snapshot carries the records up to its place.
            carried.extend(open.iter().filter(|event| is_of(event)).cloned());
            events.retain(|at, event| !is_of(event) || at > snapshot_at);
        }
    }
    let events = carried.into_iter().chain(events.into_values());
    Ok(Some(History::with_skipped(events, overview.findings.skipped_ids.iter().cloned())))
}

/// The record that starts at `at`; `None` if none does that this version can read.
async fn event_at(log: &dyn Log, at: u64, knows: Knows) -> Result<Option<Event>, JournalError> {
    let line = tail::line_at(log, at).await?;
    let line = if at == 0 { line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&line) } else { &line };
    Ok(match line::look(line) {
        Line::Whole(text) => record_v1::read(text, knows).ok().map(|record| record.event),
        Line::Truncated | Line::Damaged => None,
    })
}

#[cfg(test)]
#[path = "excerpt_tests.rs"]
mod tests;
