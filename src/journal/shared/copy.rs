//! The copy that this machine keeps of a shared journal: the bytes of the log, and where each batch ends.
//!
//! A copy may start in the middle of the log. It may be lost at any time. If its files do not fit together, it is removed
//! and read again from the store.

use std::fs;
use std::path::{Path, PathBuf};

use crate::journal::error::JournalError;
use crate::journal::file::{self, Access, Disk, LogFile};
use crate::journal::port::Appended;
use crate::journal::store::Mark;

/// The file of the bytes, in the folder of a copy.
const LOG: &str = "log.jsonl";
/// The file of the ends: eight bytes each, the most significant first.
const ENDS: &str = "ends";
/// The file of the place where the copy starts, as two numbers like the ends; without it, a copy starts with the log.
const START: &str = "start";
/// Bytes of an end.
const END: u64 = 8;

/// A copy of a log.
#[derive(Debug)]
pub enum Copy {
    /// In memory, for one run.
    Memory {
        /// Where the copy starts.
        start: Mark,
        /// The bytes.
        bytes: Vec<u8>,
        /// Where each batch ends.
        ends: Vec<u64>,
    },
    /// In files.
    Files(Box<Files>),
}

/// The files of a copy.
#[derive(Debug)]
pub struct Files {
    log: LogFile,
    ends: LogFile,
    start: LogFile,
    log_path: PathBuf,
    ends_path: PathBuf,
    start_path: PathBuf,
}

impl Copy {
    /// A copy that lasts as long as the run.
    #[must_use]
    pub fn in_memory() -> Self {
        Self::Memory { start: Mark::default(), bytes: Vec::new(), ends: Vec::new() }
    }

    /// A copy in `folder`, which need not exist.
    #[must_use]
    pub fn in_folder(folder: &Path) -> Self {
        let (log_path, ends_path, start_path) = (folder.join(LOG), folder.join(ENDS), folder.join(START));
        let open = |path: &Path| LogFile::new(path.to_owned(), folder.to_owned());
        let (log, ends, start) = (open(&log_path), open(&ends_path), open(&start_path));
        Self::Files(Box::new(Files { log, ends, start, log_path, ends_path, start_path }))
    }

    /// Where the copy starts.
    pub(super) fn start(&self) -> Result<Mark, JournalError> {
        match self {
            Self::Memory { start, .. } => Ok(*start),
            Self::Files(files) => files.start(),
        }
    }

    /// Forgets everything; what is added next follows `start`.
    pub(super) fn restart(&mut self, start: Mark) -> Result<(), JournalError> {
        match self {
            Self::Memory { .. } => {
                *self = Self::Memory { start, bytes: Vec::new(), ends: Vec::new() };
                Ok(())
            }
            Self::Files(files) => files.restart(start),
        }
    }

    /// Where the copy ends.
    pub(super) fn mark(&mut self) -> Result<Mark, JournalError> {
        match self {
            Self::Memory { start, bytes, ends } => {
                Ok(Mark { number: start.number + ends.len() as u64, bytes: start.bytes + bytes.len() as u64 })
            }
            Self::Files(files) => files.mark(),
        }
    }

    /// The bytes from `from` up to `to`, as far as the copy has them.
    pub(super) fn read(&mut self, from: u64, to: u64) -> Result<Vec<u8>, JournalError> {
        let start = self.start()?.bytes;
        let (from, to) = (from.saturating_sub(start), to.saturating_sub(start));
        match self {
            Self::Memory { bytes, .. } => {
                let place = |at: u64| usize::try_from(at).unwrap_or(usize::MAX).min(bytes.len());
                Ok(bytes[place(from)..place(to).max(place(from))].to_vec())
            }
            Self::Files(files) => files.log.read_now(from, to),
        }
    }

    /// The ends of the `count` batches before `mark`, and before them the place where the first of them starts.
    pub(super) fn ends(&mut self, mark: Mark, count: u64) -> Result<Vec<u64>, JournalError> {
        let start = self.start()?;
        let first = mark.number.saturating_sub(start.number).saturating_sub(count);
        let mut found = if first == 0 { vec![start.bytes] } else { Vec::new() };
        match self {
            Self::Memory { ends, .. } => {
                let first = usize::try_from(first.saturating_sub(1)).unwrap_or(usize::MAX).min(ends.len());
                found.extend(&ends[first..]);
            }
            Self::Files(files) => found.extend(files.ends(first.saturating_sub(1), mark.number - start.number)?),
        }
        Ok(found)
    }

    /// Adds batches at `mark`. Does nothing if another run on this machine has added them.
    pub(super) fn add(&mut self, mark: Mark, new: &[u8], new_ends: &[u64]) -> Result<(), JournalError> {
        match self {
            Self::Memory { start, bytes, ends } => {
                // Another reading of this run may have added them while this one waited for the store.
                if start.bytes + bytes.len() as u64 == mark.bytes {
                    bytes.extend_from_slice(new);
                    ends.extend_from_slice(new_ends);
                }
                Ok(())
            }
            Self::Files(files) => files.add(mark, new, new_ends),
        }
    }

    /// Where an index of the copy can be kept.
    pub(super) fn index(&self) -> Option<PathBuf> {
        use crate::journal::port::Log;
        match self {
            Self::Memory { .. } => None,
            Self::Files(files) => files.log.index(),
        }
    }
}

impl Files {
    fn mark(&self) -> Result<Mark, JournalError> {
        // Bytes are added before ends, so that the two can differ while another run adds a batch.
        for _ in 0..3 {
            let start = self.start()?;
            let number = self.ends.end_now()?.unwrap_or(0) / END;
            let bytes = self.ends(number.saturating_sub(1), number)?.last().copied().unwrap_or(start.bytes);
            if start.bytes + self.log.end_now()?.unwrap_or(0) == bytes {
                return Ok(Mark { number: start.number + number, bytes });
            }
        }
        self.remove();
        Ok(Mark::default())
    }

    fn remove(&self) {
        for path in [&self.log_path, &self.ends_path, &self.start_path] {
            // What stays is found not to fit again.
            let _ = fs::remove_file(path);
        }
    }

    fn start(&self) -> Result<Mark, JournalError> {
        let bytes = self.start.read_now(0, 2 * END)?;
        let (numbers, _) = bytes.as_chunks::<8>();
        let [number, bytes] = numbers else { return Ok(Mark::default()) };
        Ok(Mark { number: u64::from_be_bytes(*number), bytes: u64::from_be_bytes(*bytes) })
    }

    fn restart(&self, start: Mark) -> Result<(), JournalError> {
        self.remove();
        if start != Mark::default() {
            let bytes = [start.number.to_be_bytes(), start.bytes.to_be_bytes()].concat();
            self.start.append_now(&bytes, 0, true)?;
        }
        Ok(())
    }

    fn ends(&self, from: u64, to: u64) -> Result<Vec<u64>, JournalError> {
        let bytes = self.ends.read_now(from * END, to * END)?;
        let (chunks, _) = bytes.as_chunks::<8>();
        Ok(chunks.iter().map(|end| u64::from_be_bytes(*end)).collect())
    }

    fn add(&self, mark: Mark, new: &[u8], ends: &[u64]) -> Result<(), JournalError> {
        let start = self.start()?;
        if let Appended::Moved(_) = self.log.append_now(new, mark.bytes.saturating_sub(start.bytes), true)? {
            return Ok(());
        }
        let bytes: Vec<u8> = ends.iter().flat_map(|end| end.to_be_bytes()).collect();
        self.ends.append_now(&bytes, mark.number.saturating_sub(start.number) * END, true)?;
        // Another user's file in the place would be read as ours.
        file::open(&Disk, &self.ends_path, Access::Read).map(drop)
    }
}
