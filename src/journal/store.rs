//! The file of the journal: opened with care, appended to in one write a record, synced before anybody goes on.
//!
//! What it asks of the system stands behind [`Storage`], so that a test can refuse any of it.

use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use crate::domain::event::Event;
use crate::journal::error::{FileProblem, JournalError};
use crate::journal::{line, record_v1};
use crate::world::files;

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
    /// Waits until no other process appends, and keeps others from it until the file is closed; readers share.
    fn lock(&self, file: &File, access: Access) -> io::Result<()>;
    /// The last bytes, at most `most`.
    fn tail(&self, file: &File, length: u64, most: usize) -> io::Result<Vec<u8>>;
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

    fn lock(&self, file: &File, access: Access) -> io::Result<()> {
        let locked = if access == Access::Read { file.lock_shared() } else { file.lock() };
        match locked {
            // Some file systems have no locks; appending in one write has to do there.
            Err(error) if error.kind() == io::ErrorKind::Unsupported => Ok(()),
            result => result,
        }
    }

    fn tail(&self, mut file: &File, length: u64, most: usize) -> io::Result<Vec<u8>> {
        file.seek(SeekFrom::Start(length.saturating_sub(most as u64)))?;
        let mut bytes = Vec::with_capacity(most);
        file.take(most as u64).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn write(&self, mut file: &File, bytes: &[u8]) -> io::Result<usize> {
        file.write(bytes)
    }

    fn sync(&self, file: &File) -> io::Result<()> {
        file.sync_data()
    }
}

/// Opens the journal at `path` and makes sure that nobody else could have written it.
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

/// Appends `event` to the journal at `path`. When this returns without an error, the record lasts.
///
/// An intent makes the journal if there is none; the records that follow it do not, because without the intent they
/// mean nothing. If the last line was cut short, a newline and a mark in the new record mend it.
pub(super) fn append(storage: &dyn Storage, path: &Path, event: &Event) -> Result<(), JournalError> {
    let failed = |doing| move |cause| JournalError::Io { doing, path: path.to_owned(), cause };
    let folder = files::parent(path);
    let access = if matches!(event, Event::Intent(_)) { Access::Create } else { Access::Append };
    if access == Access::Create {
        let made = patiently(|| storage.make_folder(folder));
        made.map_err(|cause| JournalError::Io { doing: "make", path: folder.to_owned(), cause })?;
    }
    let file = open(storage, path, access)?;
    patiently(|| storage.lock(&file, access)).map_err(failed("lock"))?;
    let length = patiently(|| storage.facts(&file)).map_err(failed("look at"))?.len();
    if length == 0 {
        // Before the first record, and not when the file is made: whoever made it may have died right after.
        patiently(|| storage.sync_folder(folder)).map_err(failed("keep the name of"))?;
    }
    let tail = patiently(|| storage.tail(&file, length, line::LONGEST_END)).map_err(failed("read"))?;
    let bytes = bytes(event, &tail).map_err(failed("write"))?;
    let taken = patiently(|| storage.write(&file, &bytes)).map_err(failed("write"))?;
    if taken < bytes.len() {
        let message = format!("{taken} of {} bytes were taken", bytes.len());
        return Err(failed("write")(io::Error::new(io::ErrorKind::WriteZero, message)));
    }
    patiently(|| storage.sync(&file)).map_err(failed("sync"))
}

/// The bytes that record `event` after a file that ends with `tail`.
fn bytes(event: &Event, tail: &[u8]) -> io::Result<Vec<u8>> {
    let mends = !line::ends_whole(tail);
    let mut bytes = Vec::new();
    if mends && !tail.ends_with(b"\n") {
        bytes.push(b'\n');
    }
    bytes.extend(line::frame(&record_v1::write(event, mends)?));
    Ok(bytes)
}

/// Does it again as long as a signal cuts in; then nothing was done.
fn patiently<T>(mut act: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match act() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}

#[cfg(test)]
#[path = "store_tests.rs"]
mod tests;
