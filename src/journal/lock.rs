//! One change at a time on a list: a lock that the system gives back however its holder ends.
//!
//! The lock is on a file of its own, one a list. The holder writes its name into it for those who have to wait, and
//! removes it before it gives the lock back. A process that gets the lock of a file that was removed meanwhile opens
//! the new one and tries again, so that two processes never hold locks of two files with the same name. What a dead
//! holder left is used again. On network file systems a lock may not keep out processes on other machines, and on some
//! file systems there are no locks: then nothing keeps other processes out, and the lock says so.

use std::fmt::Write as _;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use sha2::{Digest, Sha256};

use crate::domain::event::Moment;
use crate::domain::target::Target;
use crate::journal::error::{FileProblem, JournalError};
use crate::world::{Clock, files};

/// The folder of the locks in the directory of state.
pub const FOLDER: &str = "locks";

/// The first pause between two tries; each later one is twice as long, up to [`LONGEST_PAUSE`].
const FIRST_PAUSE: Duration = Duration::from_millis(20);
/// The longest pause between two tries.
const LONGEST_PAUSE: Duration = Duration::from_millis(500);
/// The most bytes that are read of a holder's name.
const LONGEST_NAME: u64 = 4096;

/// Who holds a lock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// The process.
    pub pid: u32,
    /// The machine.
    pub host: String,
    /// Since when.
    pub since: Moment,
}

/// The right to change a list; given back when dropped.
#[derive(Debug)]
#[must_use = "the lock is given back when this is dropped"]
pub struct Lock {
    file: File,
    path: PathBuf,
    waited: bool,
    excludes: bool,
}

impl Lock {
    /// Whether another process had it first, so that what was read before may be out of date.
    #[must_use]
    pub fn waited(&self) -> bool {
        self.waited
    }

    /// Notes that the holder of the list on another machine had to be waited for.
    pub(super) fn note_waiting(&mut self) {
        self.waited = true;
    }

    /// Whether it keeps other processes out; false on a file system without locks.
    #[must_use]
    pub fn excludes(&self) -> bool {
        self.excludes
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Only the file that this lock is on, and only where the system can tell: another one may stand there by now.
        if self.excludes && is_at(&self.file, &self.path) == Some(true) {
            // A file that stays is used again.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

/// Whether the open `file` is the one at `path`; `None` where the system cannot tell.
fn is_at(file: &File, path: &Path) -> Option<bool> {
    let open = files::identity(&file.metadata().ok()?)?;
    Some(path.symlink_metadata().ok().and_then(|facts| files::identity(&facts)) == Some(open))
}

/// Whether `error` says that the file system has no locks.
pub(super) fn is_unsupported(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::Unsupported || files::has_no_locks(error)
}

/// Takes the lock of `target` in `folder`, which is made if need be, in the name of `me`. While another process has it,
/// waits up to `patience` on `clock`.
///
/// # Errors
/// Another process still has it, or the lock's file cannot be made, opened or written.
pub async fn take(
    folder: &Path,
    target: &Target,
    me: &Holder,
    patience: Duration,
    clock: &dyn Clock,
) -> Result<Lock, JournalError> {
    let path = folder.join(file_name(target));
    let mut file = open(folder, &path)?;
    let (start, mut pause, mut waited) = (clock.elapsed(), FIRST_PAUSE, false);
    loop {
        match file.try_lock() {
            // Its last holder removed it: the lock that counts is on the file that is there now.
            Ok(()) if is_at(&file, &path) == Some(false) => {
                file = open(folder, &path)?;
                continue;
            }
            Ok(()) => break,
            Err(TryLockError::Error(error)) if is_unsupported(&error) => {
                return Ok(Lock { file, path, waited, excludes: false });
            }
            Err(TryLockError::Error(cause)) => return Err(JournalError::Io { doing: "lock", path, cause }),
            Err(TryLockError::WouldBlock) => {}
        }
        let passed = clock.elapsed().saturating_sub(start);
        let left = patience.saturating_sub(passed);
        if left.is_zero() {
            let holder = holder(&mut file);
            return Err(JournalError::Held { target: Box::new(target.clone()), holder, waited: passed });
        }
        waited = true;
        clock.sleep(pause.min(left)).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
    // Taken from here on, so that it is removed even if the name cannot be written.
    let mut lock = Lock { file, path, waited, excludes: true };
    let signed = sign(&mut lock.file, target, me);
    signed.map_err(|cause| JournalError::Io { doing: "write", path: lock.path.clone(), cause })?;
    Ok(lock)
}

/// Opens the lock's file without a look at its content.
fn open(folder: &Path, path: &PathBuf) -> Result<File, JournalError> {
    let made = files::make_folder(folder);
    made.map_err(|cause| JournalError::Io { doing: "make", path: folder.to_owned(), cause })?;
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    files::follow_no_link(&mut options);
    files::open_privately(&mut options);
    let opened = options.open(path).and_then(|file| file.metadata().map(|facts| (file, facts)));
    let (file, facts) = opened.map_err(|cause| JournalError::Io { doing: "open", path: path.clone(), cause })?;
    let is_mine = files::rights(&facts).is_none_or(|rights| rights.owner == files::me());
    let problem = match (facts.is_file(), is_mine) {
        (false, _) => FileProblem::NotRegular,
        (true, false) => FileProblem::Owner,
        (true, true) => return Ok(file),
    };
    Err(JournalError::Untrusted { path: path.clone(), problem })
}

/// The name of the lock's file: a digest of the target's text, because that may hold anything and be of any length.
fn file_name(target: &Target) -> String {
    let digest = Sha256::digest(target.to_string().as_bytes());
    let mut name = String::new();
    for byte in &digest[..16] {
        // Writing to a text cannot fail.
        let _ = write!(name, "{byte:02x}");
    }
    name + ".lock"
}

fn sign(file: &mut File, target: &Target, me: &Holder) -> io::Result<()> {
    let line = |text: &str| text.replace(['\n', '\r'], " ");
    let (host, target) = (line(&me.host), line(&target.to_string()));
    let text = format!("pid {}\nhost {host}\nsince {}\ntarget {target}\n", me.pid, me.since.as_millis());
    file.set_len(0)?;
    file.rewind()?;
    file.write_all(text.as_bytes())
}

/// The name in a lock's file; none if it is being written, or cannot be read while it is locked.
fn holder(file: &mut File) -> Option<Holder> {
    let mut text = String::new();
    file.rewind().ok()?;
    file.take(LONGEST_NAME).read_to_string(&mut text).ok()?;
    let field = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    Some(Holder {
        pid: field("pid")?.parse().ok()?,
        host: field("host")?.to_owned(),
        since: Moment::from_millis(field("since")?.parse().ok()?),
    })
}

#[cfg(test)]
#[path = "lock_tests.rs"]
mod tests;
