//! What is known of a log without reading it again: an index of its records, kept beside it.
//!
//! The index is a file that may be lost or outdated at any time. It covers the log up to a place; what follows is read.
//! It is believed only if the log still has the record there that it before when the index was written. Every slot has
//! a checksum of its own, and what a slot leads to is read and checked again in the log.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::domain::event::{Event, IntentId};
use crate::journal::chain::{self, Chain};
use crate::journal::error::JournalError;
use crate::journal::file::{self, Access, Disk};
use crate::journal::line::{self, Line};
use crate::journal::port::Log;
use crate::journal::reader::{BLOCK, Damage, Findings, Given, LineProblem, Lines, Newer, Scan};
use crate::journal::slot::{Kind, Slot};
use crate::journal::snapshot::Snapshot;
use crate::journal::{Knows, tail};
use crate::world::files;

/// Bytes of a log after the index, beyond which the index is written anew.
const FRESH: u64 = 256 << 10;
/// The most bytes of an index's head.
const HEAD: u64 = 16 << 20;

/// The head of an index: one line, framed like a record. The slots follow it, in order.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Head {
    /// The format of the index; another one is not read.
    format: u64,
    /// The version of this program that wrote it: another one may know other records.
    by: String,
    /// The bytes of the log that it covers.
    covers: u64,
    /// The lines in them.
    lines: usize,
    /// Where the last of these lines starts.
    last_line: u64,
    /// The hashes of the last records, oldest first.
    hashes: Vec<String>,
    /// The slots.
    slots: u64,
    /// Lines that are damaged, and how.
    damages: Vec<(usize, String)>,
    /// Lines that were truncated and are repaired.
    repaired: Vec<usize>,
    /// What was skipped, and how often.
    skipped: BTreeMap<String, usize>,
    /// The changes that it belongs to.
    skipped_ids: Vec<String>,
    /// Changes of which records are there and no intent.
    orphans: BTreeSet<String>,
    /// Changes whose outcome is not known.
    open: BTreeSet<String>,
}

/// The format of an index.
const FORMAT: u64 = 2;
/// The version of this program.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// An index that the log agrees with.
#[derive(Debug)]
struct Stored {
    head: Head,
    file: File,
    /// Where the slots start.
    start: u64,
}

/// A log, as far as commands need to know it.
#[derive(Debug, Default)]
pub(super) struct Overview {
    stored: Option<Stored>,
    /// The slots of the records after the index, in order.
    fresh: Vec<Slot>,
    /// What is wrong with the log.
    pub(super) findings: Findings,
    /// Changes of which records are there and no intent.
    pub(super) orphans: BTreeSet<IntentId>,
    /// Changes whose outcome is not known.
    pub(super) open: BTreeSet<IntentId>,
    /// Where the log ends.
    pub(super) end: u64,
    /// The lines before that.
    pub(super) lines: usize,
    /// The records of the changes that were open at the snapshot from which the log is known, and its place.
    pub(super) carried: (Vec<Event>, u64),
}

/// Brings the index of `log` up to date: reads what follows its index, and writes the index anew if that is much.
///
/// # Errors
/// The log cannot be read, or a later version of this program wrote it.
pub(super) async fn overview(log: &dyn Log, place: &Path, knows: Knows) -> Result<Overview, JournalError> {
    let Some(end) = log.end().await? else { return Ok(Overview::default()) };
    let first = log.start()?;
    let stored = match log.index().filter(|_| first == 0) {
        Some(path) => stored(log, &path, end).await?,
        None => None,
    };
    let mut walk = if first == 0 { Walk::after(stored.as_ref(), knows) } else { Walk::within(first, knows) };
    let (mut from, mut lines) = (walk.scan.at, Lines::default());
    let start = from;
    while from < end {
        let block = log.read(from, end.min(from + BLOCK)).await?;
        if block.is_empty() {
            break;
        }
        from += block.len() as u64;
        lines.block(&block, |line| walk.line(line)).map_err(|newer| newer.at(place))?;
    }
    if walk.awaits_snapshot {
        // What this machine has of the log does not say enough.
        log.complete().await?;
        return Box::pin(overview(log, place, knows)).await;
    }
    let settled = walk.settled();
    lines.end(|line| walk.line(line)).map_err(|newer| newer.at(place))?;
    let mut overview = walk.finish(stored, end);
    let is_worth_it = first == 0 && from - start > FRESH;
    if let (Some(settled), Some(path)) = (settled.filter(|_| is_worth_it), log.index()) {
        // Without an index everything works, and takes longer.
        let _ = overview.keep(&settled, &path);
    }
    Ok(overview)
}

/// The index at `path`, if it is one and the log agrees with it.
async fn stored(log: &dyn Log, path: &Path, end: u64) -> Result<Option<Stored>, JournalError> {
    let Some(stored) = open(path) else { return Ok(None) };
    let head = &stored.head;
    if head.covers > end || head.last_line >= head.covers {
        return Ok(None);
    }
    let line = tail::line_at(log, head.last_line).await?;
    let is_end = head.last_line + line.len() as u64 + 1 == head.covers;
    let is_same = match line::look(&line) {
        Line::Whole(text) => head.hashes.last() == Some(&chain::hash(text)),
        _ => false,
    };
    Ok(Some(stored).filter(|_| is_end && is_same))
}

/// Opens the index at `path`. What cannot be read is no index.
fn open(path: &Path) -> Option<Stored> {
    let mut file = file::open(&Disk, path, Access::Read).ok()?;
    let mut bytes = Vec::new();
    loop {
        let before = bytes.len();
        (&mut file).take(BLOCK).read_to_end(&mut bytes).ok()?;
        if let Some(length) = bytes.iter().position(|byte| *byte == b'\n') {
            let Line::Whole(text) = line::look(&bytes[..length]) else { return None };
            let head: Head =
                serde_json::from_slice(text).ok().filter(|head: &Head| head.format == FORMAT && head.by == VERSION)?;
            let start = length as u64 + 1;
            let is_whole = file.metadata().ok()?.len() == start + head.slots * Slot::BYTES;
            return Some(Stored { head, file, start }).filter(|_| is_whole);
        }
        if bytes.len() == before || bytes.len() as u64 > HEAD {
            return None;
        }
    }
}

impl Stored {
    fn slot(&self, number: u64) -> io::Result<Slot> {
        let mut bytes = [0; Slot::LENGTH];
        let mut file = &self.file;
        file.seek(SeekFrom::Start(self.start + number * Slot::BYTES))?;
        file.read_exact(&mut bytes)?;
        Slot::read(&bytes).ok_or_else(|| io::ErrorKind::InvalidData.into())
    }

    fn all(&self) -> io::Result<Vec<Slot>> {
        let mut file = &self.file;
        file.seek(SeekFrom::Start(self.start))?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        let slots = bytes.chunks_exact(Slot::LENGTH).map(Slot::read);
        slots.collect::<Option<Vec<Slot>>>().ok_or_else(|| io::ErrorKind::InvalidData.into())
    }

    /// The number of the first slot whose key is `key` or comes after it.
    fn first(&self, key: &str) -> io::Result<u64> {
        let (mut low, mut high) = (0, self.head.slots);
        while low < high {
            let middle = low.midpoint(high);
            if self.slot(middle)?.key().as_str() < key { low = middle + 1 } else { high = middle }
        }
        Ok(low)
    }
}

/// A walk over the records after an index.
struct Walk {
    scan: Scan,
    slots: Vec<Slot>,
    /// Changes whose intent follows the index.
    begun: BTreeSet<String>,
    open: BTreeMap<String, IntentId>,
    /// Records whose intent does not follow the index.
    earlier: Vec<IntentId>,
    orphans: BTreeSet<IntentId>,
    last_line: u64,
    /// Whether the walk began in the middle of the log, and nothing is known of what is before.
    awaits_snapshot: bool,
    /// What the snapshot from which the log is known carries, and its place; none if the walk began at the start.
    carried: Option<(Vec<Event>, u64)>,
}

/// What an index can cover: everything up to a whole line.
struct Settled {
    scan: Scan,
    last_line: u64,
}

impl Walk {
    fn after(stored: Option<&Stored>, knows: Knows) -> Self {
        let head = stored.map(|stored| stored.head.clone()).unwrap_or_default();
        let ids = |texts: &BTreeSet<String>| texts.iter().filter_map(|id| id.parse().ok()).collect::<Vec<IntentId>>();
        let findings = Findings {
            damages: head.damages.iter().filter_map(damage).collect(),
            truncated: None,
            repaired: head.repaired,
            skipped: head.skipped,
            skipped_ids: head.skipped_ids.iter().filter_map(|id| id.parse().ok()).collect(),
        };
        Self {
            open: ids(&head.open).into_iter().map(|id| (id.key(), id)).collect(),
            orphans: ids(&head.orphans).into_iter().collect(),
            scan: Scan::from(head.covers, head.lines, Chain::after(head.hashes), findings, knows),
            slots: Vec::new(),
            begun: BTreeSet::new(),
            earlier: Vec::new(),
            last_line: head.last_line,
            awaits_snapshot: false,
            carried: None,
        }
    }

    /// A walk that begins at `first`, in the middle of a log.
    fn within(first: u64, knows: Knows) -> Self {
        let scan = Scan::from(first, 0, Chain::unknown(), Findings::default(), knows);
        Self { scan, awaits_snapshot: true, ..Self::after(None, knows) }
    }

    /// Takes what the snapshot at `at` knows of the log before it.
    fn seed(&mut self, snapshot: &Snapshot, at: u64) {
        let open = snapshot.open(self.scan.knows());
        self.scan.seed(snapshot);
        self.orphans = snapshot.orphans().collect();
        self.open = open.iter().map(|event| (event.id().key(), event.id().clone())).collect();
        self.awaits_snapshot = false;
        self.carried = Some((open, at));
    }

    fn line(&mut self, bytes: &[u8]) -> Result<(), Newer> {
        let at = self.scan.at;
        match self.scan.line(bytes)? {
            Given::Event(event) => self.event(&event, at),
            Given::Skipped(Some(id)) => {
                self.begun.insert(id.key());
                self.slots.push(Slot::new(&id, Kind::Skipped, at));
            }
            Given::Snapshot(snapshot) if self.awaits_snapshot => self.seed(&snapshot, at),
            Given::Snapshot(_) | Given::Skipped(None) | Given::Nothing => {}
        }
        self.last_line = at;
        Ok(())
    }

    /// The place after the last line, if that line is whole.
    fn settled(&self) -> Option<Settled> {
        self.scan.is_settled().then(|| Settled { scan: self.scan.clone(), last_line: self.last_line })
    }

    fn event(&mut self, event: &Event, at: u64) {
        let id = event.id();
        let key = id.key();
        let kind = match event {
            Event::Intent(intent) => {
                if let Some(reverted) = &intent.reverts {
                    self.slots.push(Slot::new(reverted, Kind::RevertedBy, at));
                }
                if let Some(run) = intent.run.as_deref().and_then(|run| run.parse().ok()) {
                    self.slots.push(Slot::new(&run, Kind::Run, at));
                }
                self.begun.insert(key.clone());
                self.open.insert(key.clone(), id.clone());
                Kind::Intent
            }
            Event::Sent(_) => Kind::Sent,
            Event::Concluded(conclusion) => {
                if conclusion.is_open() {
                    self.open.insert(key.clone(), id.clone());
                } else {
                    self.open.remove(&key);
                }
                Kind::Outcome
            }
        };
        if kind != Kind::Intent && !self.begun.contains(&key) {
            self.earlier.push(id.clone());
        }
        self.slots.push(Slot::new(id, kind, at));
    }

    fn finish(mut self, stored: Option<Stored>, end: u64) -> Overview {
        self.slots.sort_unstable();
        let lines = self.scan.lines;
        let mut overview = Overview { stored, fresh: self.slots, end, lines, ..Overview::default() };
        if let Some(carried) = self.carried.take() {
            // The intents of these records may stand before the snapshot.
            self.earlier.clear();
            overview.carried = carried;
        }
        let has_intent = |id: &IntentId| {
            let slots = overview.slots(&id.key(), usize::MAX).unwrap_or_default();
            slots.iter().any(|slot| matches!(slot.kind, Kind::Intent | Kind::Skipped))
        };
        self.earlier.sort_unstable();
        self.earlier.dedup();
        let lost: Vec<IntentId> = self.earlier.into_iter().filter(|id| !has_intent(id)).collect();
        self.orphans.extend(lost);
        overview.open = self.open.into_values().filter(|id| !self.orphans.contains(id)).collect();
        overview.orphans = self.orphans;
        overview.findings = self.scan.finish();
        overview
    }
}

fn damage((line, problem): &(usize, String)) -> Option<Damage> {
    Some(Damage { line: *line, problem: LineProblem::named(problem)? })
}

impl Overview {
    /// The slots whose keys begin with `prefix`, in order, at most `most`.
    pub(super) fn slots(&self, prefix: &str, most: usize) -> io::Result<Vec<Slot>> {
        let short = Slot::cut(prefix);
        let mut found = Vec::new();
        if let Some(stored) = &self.stored {
            let mut number = stored.first(&short)?;
            while number < stored.head.slots && found.len() < most {
                let slot = stored.slot(number)?;
                if !slot.key().starts_with(&short) {
                    break;
                }
                found.push(slot);
                number += 1;
            }
        }
        let first = self.fresh.partition_point(|slot| slot.key() < short);
        let fresh = self.fresh[first..].iter().take_while(|slot| slot.key().starts_with(&short));
        found.extend(fresh.take(most).copied());
        found.sort_unstable();
        found.truncate(most);
        Ok(found)
    }

    /// The beginnings of the keys before and after `key` that are not its own.
    pub(super) fn neighbours(&self, key: &str) -> io::Result<Vec<String>> {
        let own = Slot::cut(key);
        let mut found = Vec::new();
        if let Some(stored) = &self.stored {
            let mut number = stored.first(&own)?;
            if number > 0 {
                found.push(stored.slot(number - 1)?.key());
            }
            while number < stored.head.slots {
                let slot = stored.slot(number)?.key();
                if slot != own {
                    found.push(slot);
                    break;
                }
                number += 1;
            }
        }
        let first = self.fresh.partition_point(|slot| slot.key() < own);
        found.extend(first.checked_sub(1).map(|before| self.fresh[before].key()));
        found.extend(self.fresh[first..].iter().map(Slot::key).find(|slot| *slot != own));
        Ok(found)
    }

    /// Writes the index anew, up to the place `settled`.
    fn keep(&mut self, settled: &Settled, path: &Path) -> io::Result<()> {
        let mut slots = self.stored.as_ref().map(Stored::all).transpose()?.unwrap_or_default();
        slots.extend(self.fresh.iter().copied().filter(|slot| slot.at < settled.scan.at));
        slots.sort();
        let texts = |ids: &BTreeSet<IntentId>| ids.iter().map(ToString::to_string).collect();
        let findings = &settled.scan.findings;
        let head = Head {
            format: FORMAT,
            by: VERSION.to_owned(),
            covers: settled.scan.at,
            lines: settled.scan.lines,
            last_line: settled.last_line,
            hashes: settled.scan.chain.hashes().cloned().collect(),
            slots: slots.len() as u64,
            damages: findings.damages.iter().map(|damage| (damage.line, damage.problem.name().to_owned())).collect(),
            repaired: findings.repaired.clone(),
            skipped: findings.skipped.clone(),
            skipped_ids: findings.skipped_ids.iter().map(ToString::to_string).collect(),
            orphans: texts(&self.orphans),
            open: texts(&self.open),
        };
        let mut bytes = line::frame(&serde_json::to_vec(&head)?);
        for slot in slots {
            bytes.extend_from_slice(&slot.bytes());
        }
        files::replace(path, &bytes)
    }
}
