//! The journal: every intent is on disk before the first byte of its change is on the wire.
//!
//! `port` says what a log has to be able to do, and `file` is the log in a file. `line` frames a record with length and
//! checksum, `record_v1` is its text, and `chain` links it to the one before. `snapshot`
//! is a record of what is known up to its place. `reader` reads a whole log, `tail` its
//! end, `index` keeps what is known of it (in a `slot` a record), and `excerpt` reads the changes that a command needs.
//! `import` takes printed records back, and `lock` keeps two processes from changing one list at once. `shared` is the
//! log in a store on another machine, and `store` says what that store has to be able to do. The journal may use
//! `domain` and `world`. It does not decide what becomes of a change, and no record has room for a secret.

mod chain;
mod error;
mod excerpt;
mod file;
mod import;
mod index;
mod line;
pub mod lock;
pub mod port;
mod reader;
mod record_v1;
pub mod shared;
mod slot;
mod snapshot;
pub mod store;
mod tail;
mod verify;

use std::cell::RefCell;
use std::fmt::{self, Write as _};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

pub use error::{FileProblem, JournalError, StoreProblem};
pub use excerpt::{Excerpt, State};
pub use file::LogFile;
pub use import::{Imported, NotImported, Printed, printed};
pub use reader::{Damage, Findings, LineProblem, Reading, read};
pub use verify::Verified;

use crate::domain::event::{Conclusion, Event, Intent, Moment, Sent};
use crate::domain::target::Target;
use crate::world::Clock;
use crate::world::files::shell_word;
pub use snapshot::is_in as has_snapshot;

use lock::{Holder, Lock};
use port::{Appended, Log};
use shared::protocol;
use snapshot::Snapshot;
use tail::Tail;

/// What the address of a store begins with.
const SCHEMES: [&str; 2] = ["s3://", "oss://"];

/// The file's name in the directory of state.
pub const FILE: &str = "journal.jsonl";

/// Where records go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sink {
    /// To this file.
    File(PathBuf),
    /// To the store with this address, which other machines share.
    Shared(PathBuf),
    /// To standard error, as JSON without a frame; nothing can be undone or settled from there.
    Stderr,
    /// Nowhere; nothing can be undone or settled.
    None,
}

impl Sink {
    /// What the text of an option means: `-`, `none`, or a path. A file called `none` is `./none`.
    #[must_use]
    pub fn named(text: &std::ffi::OsStr) -> Self {
        match text.to_str() {
            Some("-") => Self::Stderr,
            Some("none") => Self::None,
            Some(text) if SCHEMES.iter().any(|scheme| text.starts_with(scheme)) => Self::Shared(PathBuf::from(text)),
            _ => Self::File(PathBuf::from(text)),
        }
    }

    /// The name of the place if records can be read from there again: a file, or the address of a store.
    #[must_use]
    pub fn place(&self) -> Option<&Path> {
        match self {
            Self::File(place) | Self::Shared(place) => Some(place),
            Self::Stderr | Self::None => None,
        }
    }
}

/// Whether this version of the program knows the list that a target names. Records of other lists are skipped.
pub type Knows = fn(&Target) -> bool;

/// Prints a line, without its newline, on standard error.
pub type Print = Box<dyn Fn(&str) -> io::Result<()>>;

/// The journal of a run. Any number of these, in any number of processes, can work on one log.
pub struct Journal {
    sink: Sink,
    print: Print,
    locks: PathBuf,
    log: Option<Box<dyn Log>>,
    /// Which lists this version of the program knows.
    knows: Knows,
    /// Where the log ends and the hash of its last record, as this run left it.
    known: RefCell<Option<(u64, String)>>,
}

impl Journal {
    /// Writes to `sink`, with the locks of lists in the folder `locks`. `print` is used for [`Sink::Stderr`], and for
    /// records that could not be written. Records of lists that `knows` does not know are skipped. Opens and makes
    /// nothing yet.
    #[must_use]
    pub fn new(sink: Sink, locks: PathBuf, print: Print, knows: Knows) -> Self {
        let log: Option<Box<dyn Log>> = match &sink {
            Sink::File(path) => Some(Box::new(LogFile::new(path.clone(), locks.clone()))),
            Sink::Shared(_) | Sink::Stderr | Sink::None => None,
        };
        Self { sink, print, locks, log, knows, known: RefCell::default() }
    }

    /// Writes to `log` from now on, which other machines share.
    pub fn share(&mut self, log: Box<dyn Log>) {
        self.log = Some(log);
    }

    /// The folder of the locks of this machine.
    #[must_use]
    pub fn locks(&self) -> &Path {
        &self.locks
    }

    /// Whether other machines use this journal, too.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        matches!(self.sink, Sink::Shared(_))
    }

    /// The time by the clock that all users of the journal share; `None` where each machine has its own.
    #[must_use]
    pub fn shared_time(&self) -> Option<Moment> {
        self.log.as_ref()?.now()
    }

    /// Where records go.
    #[must_use]
    pub fn sink(&self) -> &Sink {
        &self.sink
    }

    /// What to know of the place that the records are in, such as that its file system has no locks.
    #[must_use]
    pub fn remark(&self) -> Option<String> {
        self.log.as_ref()?.remark()
    }

    /// Records what is about to be done. Nothing may be sent before this returned without an error.
    ///
    /// # Errors
    /// The record may not last: then nothing may be sent. It may be on disk all the same, as an intent without a call.
    pub async fn begin(&self, intent: Intent) -> Result<(), JournalError> {
        self.append(&[Event::Intent(Box::new(intent))]).await
    }

    /// Records an intent together with its first call, which saves a request where the log is on another machine.
    ///
    /// # Errors
    /// The records may not last: then nothing may be sent. Another machine may hold the list.
    pub async fn begin_sending(&self, intent: Intent, sent: Sent) -> Result<(), JournalError> {
        self.append(&[Event::Intent(Box::new(intent)), Event::Sent(sent)]).await
    }

    /// Records that a call is about to be sent, so that an intent without one is known never to have been sent.
    ///
    /// # Errors
    /// The record may not last: then the call may not be made.
    pub async fn note_sent(&self, sent: Sent) -> Result<(), JournalError> {
        self.append(&[Event::Sent(sent)]).await
    }

    /// Records the outcome of an intent, or what a later reading found out.
    ///
    /// # Errors
    /// The record may not last. The intent does: it stays open, and can be settled later.
    pub async fn finish(&self, conclusion: Conclusion) -> Result<(), JournalError> {
        self.append(&[Event::Concluded(conclusion)]).await
    }

    /// Records a change that had nothing to do, in one step with its outcome.
    ///
    /// # Errors
    /// The records may not last.
    pub async fn note_unchanged(&self, intent: Intent, conclusion: Conclusion) -> Result<(), JournalError> {
        self.append(&[Event::Intent(Box::new(intent)), Event::Concluded(conclusion)]).await
    }

    /// Prints `events` on standard error, a line each, in the form that [`printed`] reads.
    ///
    /// # Errors
    /// Standard error cannot be written.
    pub fn print(&self, events: &[Event]) -> Result<(), JournalError> {
        let print = |event| text(event).and_then(|text| (self.print)(&text));
        events.iter().try_for_each(print).map_err(JournalError::Printed)
    }

    /// Takes the lock of `target` in the name of `me`; waits up to `patience` on `clock` while another process has it.
    ///
    /// # Errors
    /// Another process still has it, or the lock's file cannot be made, opened or written.
    pub async fn lock(
        &self,
        target: &Target,
        me: &Holder,
        patience: Duration,
        clock: &dyn Clock,
    ) -> Result<Lock, JournalError> {
        match &self.log {
            Some(log) => log.lock(target, me, patience, clock).await,
            None => lock::take(&self.locks, target, me, patience, clock).await,
        }
    }

    async fn append(&self, events: &[Event]) -> Result<(), JournalError> {
        self.append_as(events, Begins::Now).await
    }

    async fn append_as(&self, events: &[Event], begins: Begins) -> Result<(), JournalError> {
        match (&self.sink, &self.log) {
            (Sink::File(path) | Sink::Shared(path), Some(log)) => {
                // A batch may need a snapshot, whose future is large.
                Box::pin(self.append_to(log.as_ref(), path, events, begins)).await
            }
            (Sink::Stderr, _) => self.print(events),
            _ => Ok(()),
        }
    }

    /// Appends `events` at the end of `log`, wherever that is by then. The records of a change that is under way go
    /// only into the log that its intent is in.
    async fn append_to(
        &self,
        log: &dyn Log,
        path: &Path,
        events: &[Event],
        begins: Begins,
    ) -> Result<(), JournalError> {
        let creates = events.iter().any(|event| matches!(event, Event::Intent(_)));
        let known = self.known.take();
        let shortest = known.as_ref().map_or(0, |(end, _)| *end);
        let mut place = known.map(|(end, last)| (end, Tail { last: Some(last), ..Tail::default() }));
        let mut events = events.to_vec();
        loop {
            let (end, tail) = if let Some(place) = place.take() {
                place
            } else {
                let end = log.end().await?.unwrap_or(0);
                (end, tail::read(log, end).await?)
            };
            if end < shortest && !creates {
                return Err(JournalError::Replaced { path: path.to_owned() });
            }
            let failed = |cause| JournalError::Io { doing: "write", path: path.to_owned(), cause };
            let snapshot = if log.wants_snapshot()? { Box::pin(self.snapshot(log, path)).await? } else { None };
            let (batch, last) = batch(snapshot.as_ref(), &events, tail).map_err(failed)?;
            let moved = match log.append(&batch, end, creates).await? {
                Appended::Done(end) => {
                    self.known.replace(last.map(|last| (end, last)));
                    return Ok(());
                }
                Appended::Moved(moved) => moved,
            };
            // Another machine appended first, or an earlier run of this one whose batch arrived late.
            if moved > end {
                let appended = excerpt::events(end, &log.read(end, moved).await?, path, self.knows)?;
                events = protocol::missing(&events, &appended);
            }
            if events.is_empty() {
                return Ok(());
            }
            if begins == Begins::Now {
                // What the other machine began may hold the list of these events.
                held_by_another(log, &events)?;
            }
        }
    }
}

/// When the changes of a batch begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Begins {
    /// Now: another change that is under way stops them.
    Now,
    /// They began earlier, and are only recorded now.
    Earlier,
}

/// Refuses `events` if one of them begins a change of a list that another machine holds by now.
fn held_by_another(log: &dyn Log, events: &[Event]) -> Result<(), JournalError> {
    for event in events {
        let Event::Intent(intent) = event else { continue };
        if let Some(holder) = log.holder(&intent.target)?.filter(|_| intent.holds_until.is_some()) {
            let target = Box::new(intent.target.clone());
            return Err(JournalError::Held { target, holder: Some(holder), waited: Duration::ZERO });
        }
    }
    Ok(())
}

/// The lines of `snapshot` and `events` after a log that ends with `tail`, and the hash of the last of them.
fn batch(snapshot: Option<&Snapshot>, events: &[Event], tail: Tail) -> io::Result<(Vec<u8>, Option<String>)> {
    let Tail { mut last, mut is_truncated, lacks_newline } = tail;
    let mut bytes = if lacks_newline { vec![b'\n'] } else { Vec::new() };
    if let Some(snapshot) = snapshot {
        let text = snapshot::write(snapshot, last)?;
        last = Some(chain::hash(&text));
        bytes.extend(line::frame(&text));
    }
    for event in events {
        let text = record_v1::write(event, &record_v1::Link { previous: last, repairs: is_truncated })?;
        last = Some(chain::hash(&text));
        is_truncated = false;
        bytes.extend(line::frame(&text));
    }
    Ok((bytes, last))
}

impl fmt::Debug for Journal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Journal").field("sink", &self.sink).finish_non_exhaustive()
    }
}

/// How to put a damaged journal at `path` aside, as the next step of a sentence.
#[must_use]
pub fn set_aside(path: &Path) -> String {
    if matches!(Sink::named(path.as_os_str()), Sink::Shared(_)) {
        return "`whitelistctl journal verify` names the records; restore them from a copy of the bucket, or use another \
                prefix"
            .to_owned();
    }
    let mut aside = path.as_os_str().to_owned();
    aside.push(".damaged");
    format!(
        "`mv {} {}` keeps what can be read, and the next change starts a new journal",
        shell_word(path),
        shell_word(aside.as_ref())
    )
}

/// A record as one line of JSON without a frame, to be printed where no file takes it. It is ASCII alone, so that
/// nothing in it can steer a terminal.
///
/// # Errors
/// It cannot be written as JSON, which no record of this program brings about.
pub fn text(event: &Event) -> io::Result<String> {
    let bytes = record_v1::write(event, &record_v1::Link::default())?;
    let text = String::from_utf8(bytes).map_err(io::Error::other)?;
    let mut ascii = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_ascii() && !letter.is_ascii_control() {
            ascii.push(letter);
        } else {
            let mut units = [0; 2];
            for unit in letter.encode_utf16(&mut units) {
                // Writing to a string cannot fail.
                let _ = write!(ascii, "\\u{unit:04x}");
            }
        }
    }
    Ok(ascii)
}

/// The result of a future that never has to wait.
#[cfg(test)]
fn now<T>(future: impl Future<Output = T>) -> T {
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match std::pin::pin!(future).poll(&mut context) {
        std::task::Poll::Ready(value) => value,
        std::task::Poll::Pending => panic!("the future waits"),
    }
}

#[cfg(test)]
#[path = "journal_tests.rs"]
mod tests;
