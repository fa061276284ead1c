//! The copy that this machine keeps of a shared journal: the bytes of the log, and where each batch ends.
//!
//! The copy may be lost at any time. If its two files do not fit together, it is removed and read again from the store.

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
/// Bytes of an end.
const END: u64 = 8;

/// A copy of a log.
#[derive(Debug)]
pub enum Copy {
    /// In memory, for one run.
    Memory {
        /// The bytes.
        bytes: Vec<u8>,
        /// Where each batch ends.
        ends: Vec<u64>,
    },
    /// In files.
    Files(Files),
}

/// The files of a copy.
#[derive(Debug)]
pub struct Files {
    log: LogFile,
    ends: LogFile,
    log_path: PathBuf,
    ends_path: PathBuf,
}

impl Copy {
    /// A copy that lasts as long as the run.
    #[must_use]
    pub fn in_memory() -> Self {
        Self::Memory { bytes: Vec::new(), ends: Vec::new() }
    }

    /// A copy in `folder`, which need not exist.
    #[must_use]
    pub fn in_folder(folder: &Path) -> Self {
        let (log_path, ends_path) = (folder.join(LOG), folder.join(ENDS));
        let open = |path: &Path| LogFile::new(path.to_owned(), folder.to_owned());
        Self::Files(Files { log: open(&log_path), ends: open(&ends_path), log_path, ends_path })
    }

    /// Where the copy ends.
    pub(super) fn mark(&mut self) -> Result<Mark, JournalError> {
        match self {
            Self::Memory { bytes, ends } => Ok(Mark { number: ends.len() as u64, bytes: bytes.len() as u64 }),
            Self::Files(files) => files.mark(),
        }
    }

    /// The bytes from `from` up to `to`.
    pub(super) fn read(&mut self, from: u64, to: u64) -> Result<Vec<u8>, JournalError> {
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
        let first = mark.number.saturating_sub(count);
        let mut found = if first == 0 { vec![0] } else { Vec::new() };
        match self {
            Self::Memory { ends, .. } => {
                let first = usize::try_from(first.saturating_sub(1)).unwrap_or(usize::MAX).min(ends.len());
                found.extend(&ends[first..]);
            }
            Self::Files(files) => found.extend(files.ends(first.saturating_sub(1), mark.number)?),
        }
        Ok(found)
    }

    /// Adds batches at `mark`. Does nothing if another run on this machine has added them.
    pub(super) fn add(&mut self, mark: Mark, new: &[u8], new_ends: &[u64]) -> Result<(), JournalError> {
        match self {
            Self::Memory { bytes, ends } => {
                bytes.extend_from_slice(new);
                ends.extend_from_slice(new_ends);
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
            let number = self.ends.end_now()?.unwrap_or(0) / END;
            let bytes = self.ends(number.saturating_sub(1), number)?.last().copied().unwrap_or(0);
            if self.log.end_now()?.unwrap_or(0) == bytes {
                return Ok(Mark { number, bytes });
            }
        }
        for path in [&self.log_path, &self.ends_path] {
            // What stays is found not to fit again.
            let _ = fs::remove_file(path);
        }
        Ok(Mark::default())
    }

    fn ends(&self, from: u64, to: u64) -> Result<Vec<u64>, JournalError> {
        let bytes = self.ends.read_now(from * END, to * END)?;
        let (chunks, _) = bytes.as_chunks::<8>();
        Ok(chunks.iter().map(|end| u64::from_be_bytes(*end)).collect())
    }

    fn add(&self, mark: Mark, new: &[u8], ends: &[u64]) -> Result<(), JournalError> {
        if let Appended::Moved(_) = self.log.append_now(new, mark.bytes, true)? {
            return Ok(());
        }
        let bytes: Vec<u8> = ends.iter().flat_map(|end| end.to_be_bytes()).collect();
        self.ends.append_now(&bytes, mark.number * END, true)?;
        // Another user's file in the place would be read as ours.
        file::open(&Disk, &self.ends_path, Access::Read).map(drop)
    }
}
