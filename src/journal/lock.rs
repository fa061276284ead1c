//! One change at a time on a list: a lock that the system gives back however its holder ends.
//!
//! The lock is on a file of its own, one a list, that is never renamed or removed. The holder writes its name into it
//! for those who have to wait; what stands there after it is gone means nothing. On network file systems a lock may
//! not keep out processes on other machines.

use std::fmt::Write as _;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write as _};
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
    _file: File,
    waited: bool,
}

impl Lock {
    /// Whether somebody else had it first, so that what was read before may be out of date.
    #[must_use]
    pub fn waited(&self) -> bool {
        self.waited
    }
}

/// Takes the lock of `target` in `folder`, which is made if need be, in the name of `me`. While another process has it,
/// waits up to `patience` on `clock`.
///
/// # Errors
/// Somebody else still has it, or the lock's file cannot be made, opened or written.
pub async fn take(
    folder: &Path,
    target: &Target,
    me: &Holder,
    patience: Duration,
    clock: &dyn Clock,
) -> Result<Lock, JournalError> {
    let path = folder.join(file_name(target));
    let mut file = open(folder, &path)?;
    let (start, mut pause, mut has_waited) = (clock.elapsed(), FIRST_PAUSE, false);
    loop {
        match file.try_lock() {
            Ok(()) => break,
            Err(TryLockError::Error(cause)) => return Err(JournalError::Io { doing: "lock", path, cause }),
            Err(TryLockError::WouldBlock) => {}
        }
        let waited = clock.elapsed().saturating_sub(start);
        let left = patience.saturating_sub(waited);
        if left.is_zero() {
            let holder = holder(&mut file);
            return Err(JournalError::Held { target: Box::new(target.clone()), holder, waited });
        }
        has_waited = true;
        clock.sleep(pause.min(left)).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
    sign(&mut file, target, me).map_err(|cause| JournalError::Io { doing: "write", path, cause })?;
    Ok(Lock { _file: file, waited: has_waited })
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

fn sign(file: &mut File, target: &Target, me: &Holder) -> std::io::Result<()> {
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
