//! The journal as a file: opened with care, appended to in one write a batch, synced before anybody goes on.
//!
//! What it asks of the system stands behind [`Storage`], so that a test can refuse any of it.

use std::cell::Cell;
use std::fmt;
use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::domain::target::Target;
use crate::journal::error::{FileProblem, JournalError};
use crate::journal::lock::{self, Holder, Lock};
use crate::journal::port::{Appended, Log, Pending};
use crate::world::{Clock, files};

/// What a file is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Access {
    /// To be read.
    Read,
    /// To be appended to.
    Append,
    /// To be appended to, and made if it is missing.
    Create,
}

/// What the journal asks of the system.
pub(super) trait Storage {
    /// Makes a folder, and those above it, where they are missing.
    fn make_folder(&self, folder: &Path) -> io::Result<()>;
    /// Makes the names in a folder last.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;
    /// Opens a file, but not through a link.
    fn open(&self, path: &Path, access: Access) -> io::Result<File>;
    /// Owner, mode and length.
    fn facts(&self, file: &File) -> io::Result<Metadata>;
    /// Waits until no other process appends, and keeps others from it until the file is closed; readers share. False if
    /// the file system has no locks.
    fn lock(&self, file: &File, access: Access) -> io::Result<bool>;
    /// The bytes from `from` on, at most `most`.
    fn read(&self, file: &File, from: u64, most: u64) -> io::Result<Vec<u8>>;
    /// Writes at the end, once, and says how many bytes were taken.
    fn write(&self, file: &File, bytes: &[u8]) -> io::Result<usize>;
    /// Waits until what was written lasts.
    fn sync(&self, file: &File) -> io::Result<()>;
}

/// The system itself.
#[derive(Clone, Copy, Debug)]
pub(super) struct Disk;

impl Storage for Disk {
    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        files::make_folder(folder)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        files::sync_folder(folder)
    }

    fn open(&self, path: &Path, access: Access) -> io::Result<File> {
        let mut options = OpenOptions::new();
        options.read(true).append(access != Access::Read).create(access == Access::Create);
        files::follow_no_link(&mut options);
        files::open_privately(&mut options);
        options.open(path)
    }

    fn facts(&self, file: &File) -> io::Result<Metadata> {
        file.metadata()
    }

    fn lock(&self, file: &File, access: Access) -> io::Result<bool> {
        let locked = if access == Access::Read { file.lock_shared() } else { file.lock() };
        match locked {
            Err(error) if lock::is_unsupported(&error) => Ok(false),
            result => result.map(|()| true),
        }
    }

    fn read(&self, mut file: &File, from: u64, most: u64) -> io::Result<Vec<u8>> {
        file.seek(SeekFrom::Start(from))?;
        let mut bytes = Vec::new();
        file.take(most).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn write(&self, mut file: &File, bytes: &[u8]) -> io::Result<usize> {
        file.write(bytes)
    }

    fn sync(&self, file: &File) -> io::Result<()> {
        file.sync_data()
    }
}

/// Opens the file at `path` and makes sure that no other user could have written it.
pub(super) fn open(storage: &dyn Storage, path: &Path, access: Access) -> Result<File, JournalError> {
    let untrusted = |problem| JournalError::Untrusted { path: path.to_owned(), problem };
    let file = patiently(|| storage.open(path, access)).map_err(|cause| {
        let is_link = path.symlink_metadata().is_ok_and(|facts| facts.is_symlink());
        if is_link {
            untrusted(FileProblem::Link)
        } else {
            JournalError::Io { doing: "open", path: path.to_owned(), cause }
        }
    })?;
    let facts = patiently(|| storage.facts(&file));
    let facts = facts.map_err(|cause| JournalError::Io { doing: "look at", path: path.to_owned(), cause })?;
    judge(&facts, files::me()).map_err(untrusted)?;
    Ok(file)
}

/// Whether a file of these facts is a regular one that only `me` can write.
fn judge(facts: &Metadata, me: u32) -> Result<(), FileProblem> {
    const OTHERS_WRITE: u32 = 0o022;
    const BITS: u32 = 0o777;
    if !facts.is_file() {
        return Err(FileProblem::NotRegular);
    }
    match files::rights(facts) {
        Some(rights) if rights.owner != me => Err(FileProblem::Owner),
        Some(rights) if rights.mode & OTHERS_WRITE != 0 => Err(FileProblem::Writable(rights.mode & BITS)),
        _ => Ok(()),
    }
}

/// A journal in a file, and the folder of the locks on this machine.
pub struct LogFile {
    path: PathBuf,
    locks: PathBuf,
    storage: Box<dyn Storage>,
    lacks_locks: Cell<bool>,
}

impl LogFile {
    /// The log at `path`, with locks in the folder `locks`. Opens and makes nothing yet.
    #[must_use]
    pub fn new(path: PathBuf, locks: PathBuf) -> Self {
        Self::on(Box::new(Disk), path, locks)
    }

    pub(super) fn on(storage: Box<dyn Storage>, path: PathBuf, locks: PathBuf) -> Self {
        Self { path, locks, storage, lacks_locks: Cell::new(false) }
    }

    fn failed(&self, doing: &'static str) -> impl FnOnce(io::Error) -> JournalError {
        move |cause| JournalError::Io { doing, path: self.path.clone(), cause }
    }

    /// Opens the file and locks it. `None` if it does not exist and is not to be created.
    fn opened(&self, access: Access) -> Result<Option<File>, JournalError> {
        let file = match open(self.storage.as_ref(), &self.path, access) {
            Err(JournalError::Io { cause, .. })
                if access == Access::Read && cause.kind() == io::ErrorKind::NotFound =>
            {
                return Ok(None);
            }
            opened => opened?,
        };
        let is_locked = patiently(|| self.storage.lock(&file, access)).map_err(self.failed("lock"))?;
        self.lacks_locks.set(self.lacks_locks.get() || !is_locked);
        Ok(Some(file))
    }

    fn length(&self, file: &File) -> Result<u64, JournalError> {
        Ok(patiently(|| self.storage.facts(file)).map_err(self.failed("look at"))?.len())
    }

    /// Where the file ends; `None` if there is none.
    pub(super) fn end_now(&self) -> Result<Option<u64>, JournalError> {
        self.opened(Access::Read)?.map(|file| self.length(&file)).transpose()
    }

    /// The bytes from `from` up to `to`.
    pub(super) fn read_now(&self, from: u64, to: u64) -> Result<Vec<u8>, JournalError> {
        let Some(file) = self.opened(Access::Read)? else { return Ok(Vec::new()) };
        patiently(|| self.storage.read(&file, from, to.saturating_sub(from))).map_err(self.failed("read"))
    }

    pub(super) fn append_now(&self, batch: &[u8], at: u64, creates: bool) -> Result<Appended, JournalError> {
        let folder = files::parent(&self.path);
        if creates {
            let made = patiently(|| self.storage.make_folder(folder));
            made.map_err(|cause| JournalError::Io { doing: "make", path: folder.to_owned(), cause })?;
        }
        let access = if creates { Access::Create } else { Access::Append };
        let Some(file) = self.opened(access)? else { return Ok(Appended::Moved(0)) };
        let length = self.length(&file)?;
        if length != at {
            return Ok(Appended::Moved(length));
        }
        if length == 0 {
            // Before the first record, and not when the file is made: whoever made it may have died right after.
            patiently(|| self.storage.sync_folder(folder)).map_err(self.failed("keep the name of"))?;
        }
        let taken = patiently(|| self.storage.write(&file, batch)).map_err(self.failed("write"))?;
        if taken < batch.len() {
            let message = format!("only {taken} of {} bytes were written", batch.len());
            return Err(self.failed("write")(io::Error::new(io::ErrorKind::WriteZero, message)));
        }
        patiently(|| self.storage.sync(&file)).map_err(self.failed("sync"))?;
        Ok(Appended::Done(length + taken as u64))
    }
}

impl Log for LogFile {
    fn end(&self) -> Pending<'_, Option<u64>> {
        Box::pin(async { self.end_now() })
    }

    fn read(&self, from: u64, to: u64) -> Pending<'_, Vec<u8>> {
        Box::pin(async move { self.read_now(from, to) })
    }

    fn append<'call>(&'call self, batch: &'call [u8], at: u64, creates: bool) -> Pending<'call, Appended> {
        Box::pin(async move { self.append_now(batch, at, creates) })
    }

    fn lock<'call>(
        &'call self,
        target: &'call Target,
        me: &'call Holder,
        patience: Duration,
        clock: &'call dyn Clock,
    ) -> Pending<'call, Lock> {
        Box::pin(lock::take(&self.locks, target, me, patience, clock))
    }

    fn index(&self) -> Option<PathBuf> {
        let mut index = self.path.clone().into_os_string();
        index.push(".index");
        Some(index.into())
    }

    fn remark(&self) -> Option<String> {
        let place = self.path.display();
        self.lacks_locks.get().then(|| {
            format!(
                "the file system of {place} has no locks: two runs at the same time can disturb each other's records"
            )
        })
    }
}

impl fmt::Debug for LogFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LogFile").field("path", &self.path).finish_non_exhaustive()
    }
}

/// Repeats a call that a signal interrupted; such a call did nothing.
fn patiently<T>(mut act: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match act() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}

#[cfg(test)]
#[path = "file_tests.rs"]
mod tests;
