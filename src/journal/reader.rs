//! Reads a journal line by line: every record that can be read, and what is wrong with the lines between.

use std::collections::BTreeMap;
use std::path::Path;

use crate::domain::event::{Event, IntentId};
use crate::journal::Knows;
use crate::journal::chain::Chain;
use crate::journal::error::JournalError;
use crate::journal::file::LogFile;
use crate::journal::line::{self, Line};
use crate::journal::port::Log;
use crate::journal::record_v1::{self, Record, Unread};
use crate::journal::snapshot::{self, Snapshot};

/// How many bytes are read at once.
pub(super) const BLOCK: u64 = 1 << 20;

/// What a journal holds. Lines are counted from one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The records that could be read, oldest first.
    pub records: Vec<Event>,
    /// What else its lines say.
    pub findings: Findings,
}

/// What the lines of a journal say besides their records. Lines are counted from one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// What is missing or cannot be read although it was once written whole: undoing past a damage is not safe.
    pub damages: Vec<Damage>,
    /// The line at the end that is truncated. Nothing was sent because of it; the next record repairs it.
    pub truncated: Option<usize>,
    /// The lines that were truncated like that once and have been repaired since.
    pub repaired: Vec<usize>,
    /// Records of later versions of this program that were skipped: what this one does not know of them, and how many.
    pub skipped: BTreeMap<String, usize>,
    /// The changes that skipped records belong to.
    pub skipped_ids: Vec<IntentId>,
}

/// A line that is damaged, or after damage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damage {
    /// Which.
    pub line: usize,
    /// How.
    pub problem: LineProblem,
}

/// What is wrong with a line. Reads on after its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LineProblem {
    /// It is truncated, and the next record does not say that it was so before.
    #[error("is truncated")]
    Truncated,
    /// Its length or checksum does not fit.
    #[error("does not match its length and checksum")]
    Checksum,
    /// It is as it was written, but not a valid record.
    #[error("is not a valid record")]
    Invalid,
    /// The record that it follows is missing.
    #[error("follows a record that is missing")]
    Gap,
}

impl LineProblem {
    /// Its name in an index.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Truncated => "truncated",
            Self::Checksum => "checksum",
            Self::Invalid => "invalid",
            Self::Gap => "gap",
        }
    }

    /// The problem of this name.
    pub(super) fn named(name: &str) -> Option<Self> {
        [Self::Truncated, Self::Checksum, Self::Invalid, Self::Gap].into_iter().find(|problem| problem.name() == name)
    }
}

impl Findings {
    /// How many records were skipped.
    #[must_use]
    pub fn skipped_records(&self) -> usize {
        self.skipped.values().sum()
    }
}

/// A line of a newer major format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Newer {
    pub(super) line: usize,
    pub(super) version: u64,
}

impl Newer {
    /// The error for a journal at `place`.
    pub(super) fn at(self, place: &Path) -> JournalError {
        JournalError::Newer { path: place.to_owned(), line: self.line, version: self.version }
    }
}

/// What a line gave.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Given {
    /// A record.
    Event(Event),
    /// A record that was skipped, of this change if it names one.
    Skipped(Option<IntentId>),
    /// A snapshot of the log before it.
    Snapshot(Box<Snapshot>),
    /// Nothing that can be used.
    Nothing,
}

/// A walk over the lines of a log, from its start or from a place in the middle.
#[derive(Clone, Debug)]
pub(super) struct Scan {
    /// Where the next line starts.
    pub(super) at: u64,
    /// The lines before it.
    pub(super) lines: usize,
    /// The hashes of the last records.
    pub(super) chain: Chain,
    /// What was found so far.
    pub(super) findings: Findings,
    /// Truncated lines of which it is not known yet whether the next record repairs them.
    truncated: Vec<usize>,
    /// Whether the last line was whole.
    is_whole: bool,
    /// Which lists this version knows.
    knows: Knows,
}

impl Scan {
    /// A walk from the start of a log.
    pub(super) fn new(knows: Knows) -> Self {
        Self::from(0, 0, Chain::default(), Findings::default(), knows)
    }

    /// A walk that goes on at `at`, after `lines` lines.
    pub(super) fn from(at: u64, lines: usize, chain: Chain, findings: Findings, knows: Knows) -> Self {
        Self { at, lines, chain, findings, truncated: Vec::new(), is_whole: false, knows }
    }

    /// Goes on as if it had read everything before `snapshot`, whose line was read last.
    pub(super) fn seed(&mut self, snapshot: &Snapshot) {
        self.lines = snapshot.lines + 1;
        self.findings = snapshot.findings();
    }

    /// Which lists this version knows.
    pub(super) fn knows(&self) -> Knows {
        self.knows
    }

    /// Whether the last line was whole, so that what was found is final up to here.
    pub(super) fn is_settled(&self) -> bool {
        self.is_whole
    }

    /// Takes a line, with its newline if it has one.
    pub(super) fn line(&mut self, bytes: &[u8]) -> Result<Given, Newer> {
        self.lines += 1;
        let start = if self.at == 0 { bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes) } else { bytes };
        self.at += bytes.len() as u64;
        let line = line::look(start.strip_suffix(b"\n").unwrap_or(start));
        self.is_whole = matches!(line, Line::Whole(_));
        match line {
            Line::Truncated => {
                self.truncated.push(self.lines);
                Ok(Given::Nothing)
            }
            Line::Damaged => {
                self.lost();
                self.damage(LineProblem::Checksum);
                Ok(Given::Nothing)
            }
            Line::Whole(text) => self.whole(text),
        }
    }

    fn whole(&mut self, text: &[u8]) -> Result<Given, Newer> {
        if let Some((snapshot, previous)) = snapshot::read(text) {
            self.lost();
            if !self.chain.add(text, previous.as_ref()) {
                self.damage(LineProblem::Gap);
            }
            return Ok(Given::Snapshot(Box::new(snapshot)));
        }
        let (link, given, is_invalid) = match record_v1::read(text, self.knows) {
            Ok(Record { event, link }) => (link, Given::Event(event), false),
            Err(Unread::Newer(version)) => return Err(Newer { line: self.lines, version }),
            Err(Unread::Unknown(unknown)) => {
                *self.findings.skipped.entry(unknown.what).or_default() += 1;
                self.findings.skipped_ids.extend(unknown.id.clone());
                (unknown.link, Given::Skipped(unknown.id), false)
            }
            Err(Unread::Invalid) => (record_v1::Link::default(), Given::Nothing, true),
        };
        if link.repairs {
            self.findings.repaired.append(&mut self.truncated);
        }
        self.lost();
        if !self.chain.add(text, link.previous.as_ref()) {
            self.damage(LineProblem::Gap);
        }
        if is_invalid {
            self.damage(LineProblem::Invalid);
        }
        Ok(given)
    }

    /// Truncated lines that nothing repairs are damage.
    fn lost(&mut self) {
        if !self.truncated.is_empty() {
            self.chain.breaks();
        }
        let lost = self.truncated.drain(..).map(|line| Damage { line, problem: LineProblem::Truncated });
        self.findings.damages.extend(lost);
    }

    fn damage(&mut self, problem: LineProblem) {
        if problem == LineProblem::Checksum {
            self.chain.breaks();
        }
        self.findings.damages.push(Damage { line: self.lines, problem });
    }

    /// What was found, at the end of the log.
    pub(super) fn finish(mut self) -> Findings {
        self.findings.truncated = self.truncated.first().copied();
        self.findings
    }
}

/// Cuts blocks of bytes into lines; what follows the last newline waits for the next block.
#[derive(Debug, Default)]
pub(super) struct Lines {
    rest: Vec<u8>,
}

impl Lines {
    /// Gives the lines that `block` completes, with their newlines, to `take`.
    pub(super) fn block<E>(&mut self, block: &[u8], mut take: impl FnMut(&[u8]) -> Result<(), E>) -> Result<(), E> {
        for line in block.split_inclusive(|byte| *byte == b'\n') {
            if !self.rest.is_empty() || !line.ends_with(b"\n") {
                self.rest.extend_from_slice(line);
            }
            match (line.ends_with(b"\n"), self.rest.is_empty()) {
                (true, true) => take(line)?,
                (true, false) => {
                    take(&self.rest)?;
                    self.rest.clear();
                }
                (false, _) => {}
            }
        }
        Ok(())
    }

    /// Gives what is left at the end of the log, if anything is.
    pub(super) fn end<E>(self, take: impl FnOnce(&[u8]) -> Result<(), E>) -> Result<(), E> {
        if self.rest.is_empty() { Ok(()) } else { take(&self.rest) }
    }
}

/// Reads the journal at `path`; one that does not exist holds nothing. Waits for a record that is being written. Skips
/// the records of lists that `knows` does not know.
///
/// # Errors
/// It cannot be read, others could have written it, or a later version of this program wrote it.
pub fn read(path: &Path, knows: Knows) -> Result<Reading, JournalError> {
    let log = LogFile::new(path.to_owned(), path.to_owned());
    let end = log.end_now()?.unwrap_or(0);
    let (mut scan, mut lines, mut records) = (Scan::new(knows), Lines::default(), Vec::new());
    let mut from = 0;
    while from < end {
        let block = log.read_now(from, end.min(from + BLOCK))?;
        if block.is_empty() {
            break;
        }
        from += block.len() as u64;
        lines.block(&block, |line| take(&mut scan, line, &mut records)).map_err(|newer| newer.at(path))?;
    }
    lines.end(|line| take(&mut scan, line, &mut records)).map_err(|newer| newer.at(path))?;
    Ok(Reading { records, findings: scan.finish() })
}

/// Reads the whole of `log`, which is called `place`.
pub(super) async fn whole(log: &dyn Log, place: &Path, knows: Knows) -> Result<Reading, JournalError> {
    log.complete().await?;
    let end = log.end().await?.unwrap_or(0);
    let (mut scan, mut lines, mut records) = (Scan::new(knows), Lines::default(), Vec::new());
    let mut from = 0;
    while from < end {
        let block = log.read(from, end.min(from + BLOCK)).await?;
        if block.is_empty() {
            break;
        }
        from += block.len() as u64;
        lines.block(&block, |line| take(&mut scan, line, &mut records)).map_err(|newer| newer.at(place))?;
    }
    lines.end(|line| take(&mut scan, line, &mut records)).map_err(|newer| newer.at(place))?;
    Ok(Reading { records, findings: scan.finish() })
}

fn take(scan: &mut Scan, line: &[u8], records: &mut Vec<Event>) -> Result<(), Newer> {
    if let Given::Event(event) = scan.line(line)? {
        records.push(event);
    }
    Ok(())
}

/// Reads the bytes of a journal, whatever they are.
#[cfg(test)]
pub(super) fn parse(bytes: &[u8]) -> Result<Reading, Newer> {
    let (mut scan, mut lines, mut records) =
        (Scan::new(|target| target.service != "gateway"), Lines::default(), Vec::new());
    lines.block(bytes, |line| take(&mut scan, line, &mut records))?;
    lines.end(|line| take(&mut scan, line, &mut records))?;
    Ok(Reading { records, findings: scan.finish() })
}

#[cfg(test)]
#[path = "reader_tests.rs"]
mod tests;
