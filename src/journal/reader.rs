//! Reads a journal: every record that can be read, and what stands between them.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use crate::domain::event::Event;
use crate::journal::error::JournalError;
use crate::journal::line::{self, Line};
use crate::journal::record_v1::{self, Unread};
use crate::journal::store::{self, Access, Disk, Storage};

/// What a journal holds. Lines are counted from one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The records that could be read, oldest first.
    pub records: Vec<Event>,
    /// What could not be read although it was once written whole: changes are missing, and undoing past a damage is
    /// not safe.
    pub damages: Vec<Damage>,
    /// The line at the end that was cut short. Nothing was sent on the strength of it; the next record mends it.
    pub torn: Option<usize>,
    /// The lines that were cut short like that once and have been mended since.
    pub mended: Vec<usize>,
}

/// A line that cannot be read.
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
    /// It was cut short, and nothing tells that it was so when the next record was written.
    #[error("was cut short")]
    Cut,
    /// Its length or checksum does not fit.
    #[error("does not have the length and checksum that it was written with")]
    Checksum,
    /// It is as it was written, but no record that this program knows.
    #[error("is no record that this version of whitelistctl knows")]
    Meaningless,
}

/// A line of a format that this program cannot read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Newer {
    pub(super) line: usize,
    pub(super) version: u64,
}

/// Reads the journal at `path`; one that does not exist holds nothing. Waits for a record that is being written.
///
/// # Errors
/// It cannot be read, others could have written it, or a later version of this program wrote it.
pub fn read(path: &Path) -> Result<Reading, JournalError> {
    let failed = |doing, cause| JournalError::Io { doing, path: path.to_owned(), cause };
    let file = match store::open(&Disk, path, Access::Read) {
        Err(JournalError::Io { cause, .. }) if cause.kind() == io::ErrorKind::NotFound => return Ok(Reading::default()),
        opened => opened?,
    };
    Disk.lock(&file, Access::Read).map_err(|cause| failed("lock", cause))?;
    let bytes = all_of(&file).map_err(|cause| failed("read", cause))?;
    parse(&bytes).map_err(|Newer { line, version }| JournalError::Newer { path: path.to_owned(), line, version })
}

/// The first damaged line of the journal at `path`, if there is one: by the lines' lengths and checksums, not by what
/// the records mean, and without holding more than a line, so that it can be asked before every change.
///
/// # Errors
/// The file cannot be read, or is not one that only its owner can write. A journal that is not there has no damage.
pub fn first_damage(path: &Path) -> Result<Option<Damage>, JournalError> {
    let failed = |doing, cause| JournalError::Io { doing, path: path.to_owned(), cause };
    let file = match store::open(&Disk, path, Access::Read) {
        Err(JournalError::Io { cause, .. }) if cause.kind() == io::ErrorKind::NotFound => return Ok(None),
        opened => opened?,
    };
    Disk.lock(&file, Access::Read).map_err(|cause| failed("lock", cause))?;
    damage_in(BufReader::new(file)).map_err(|cause| failed("read", cause))
}

fn damage_in(journal: impl BufRead) -> io::Result<Option<Damage>> {
    let mut cut = None;
    for (number, line) in (1..).zip(journal.split(b'\n')) {
        let line = line?;
        let problem = match line::look(&line) {
            Line::Cut => {
                cut.get_or_insert(number);
                continue;
            }
            Line::Damaged => {
                let cut = cut.map(|line| Damage { line, problem: LineProblem::Cut });
                cut.or(Some(Damage { line: number, problem: LineProblem::Checksum }))
            }
            Line::Whole(text) => {
                let mended = cut.is_none() || record_v1::read(text).is_ok_and(|record| record.mends);
                cut.take().filter(|_| !mended).map(|line| Damage { line, problem: LineProblem::Cut })
            }
        };
        if problem.is_some() {
            return Ok(problem);
        }
    }
    Ok(None)
}

fn all_of(mut file: &File) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).map(|_| bytes)
}

/// Reads the bytes of a journal, whatever they are.
pub(super) fn parse(bytes: &[u8]) -> Result<Reading, Newer> {
    let mut reading = Reading::default();
    // Lines cut short of which it is not yet known whether the next record mends them.
    let mut cut = Vec::new();
    for (number, line) in (1..).zip(bytes.split_inclusive(|byte| *byte == b'\n')) {
        let problem = match line::look(line.strip_suffix(b"\n").unwrap_or(line)) {
            Line::Cut => {
                cut.push(number);
                continue;
            }
            Line::Damaged => Some(LineProblem::Checksum),
            Line::Whole(text) => reading.take(number, text, &mut cut)?,
        };
        reading.damages.extend(cut.drain(..).map(|line| Damage { line, problem: LineProblem::Cut }));
        reading.damages.extend(problem.map(|problem| Damage { line: number, problem }));
    }
    reading.torn = cut.first().copied();
    Ok(reading)
}

impl Reading {
    /// Takes the record `text` of the line `number`, and says why if it cannot.
    fn take(&mut self, number: usize, text: &[u8], cut: &mut Vec<usize>) -> Result<Option<LineProblem>, Newer> {
        match record_v1::read(text) {
            Ok(record) => {
                if record.mends {
                    self.mended.append(cut);
                }
                self.records.push(record.event);
                Ok(None)
            }
            Err(Unread::Newer(version)) => Err(Newer { line: number, version }),
            Err(Unread::Meaningless) => Ok(Some(LineProblem::Meaningless)),
        }
    }
}

#[cfg(test)]
#[path = "reader_tests.rs"]
mod tests;
