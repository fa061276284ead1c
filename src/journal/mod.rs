//! The record of changes: every intent is on disk before the first byte of its change is on the wire.
//!
//! One line a record, appended in one write and synced; `line` frames it with length and checksum, `record_v1` is its
//! text, `store` the file, `reader` the way back, `lock` keeps two processes from changing one list at once. It may use
//! `domain` and `world`. Nothing here decides what becomes of a change, and no record has room for a secret.

mod error;
mod line;
pub mod lock;
mod reader;
mod record_v1;
mod store;

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

pub use error::{FileProblem, JournalError};
pub use reader::{Damage, LineProblem, Reading, first_damage, read};

use crate::domain::event::{Conclusion, Event, Intent, Sent};
use crate::world::files::shell_word;
use store::{Disk, Storage};

/// The file's name in the directory of state.
pub const FILE: &str = "journal.jsonl";

/// Where records go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sink {
    /// To this file.
    File(PathBuf),
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
            _ => Self::File(PathBuf::from(text)),
        }
    }
}

/// Tells a line, without its newline, on standard error.
pub type Tell = Box<dyn Fn(&str) -> io::Result<()>>;

/// The way records are written. Each one is opened for, locked, written and synced by itself, so that any number of
/// these, in any number of processes, can work on one file.
pub struct Journal {
    sink: Sink,
    tell: Tell,
    storage: Box<dyn Storage>,
}

impl Journal {
    /// Writes to `sink`; `tell` is used for [`Sink::Stderr`] alone. Opens and makes nothing yet.
    #[must_use]
    pub fn new(sink: Sink, tell: Tell) -> Self {
        Self { sink, tell, storage: Box::new(Disk) }
    }

    /// Where records go.
    #[must_use]
    pub fn sink(&self) -> &Sink {
        &self.sink
    }

    /// Records what is about to be done. Nothing may be sent before this returned without an error.
    ///
    /// # Errors
    /// The record may not last: then nothing may be sent. It may be on disk all the same, as an intent without a call.
    pub fn begin(&self, intent: Intent) -> Result<(), JournalError> {
        self.append(&Event::Intent(Box::new(intent)))
    }

    /// Records that a call is about to leave, so that an intent without one is known never to have been sent.
    ///
    /// # Errors
    /// The record may not last: then the call may not be made.
    pub fn note_sent(&self, sent: Sent) -> Result<(), JournalError> {
        self.append(&Event::Sent(sent))
    }

    /// Records what became of an intent, or what a later look made of it.
    ///
    /// # Errors
    /// The record may not last. The intent does: it stays open, and can be settled later.
    pub fn finish(&self, conclusion: Conclusion) -> Result<(), JournalError> {
        self.append(&Event::Concluded(conclusion))
    }

    fn append(&self, event: &Event) -> Result<(), JournalError> {
        match &self.sink {
            Sink::File(path) => store::append(self.storage.as_ref(), path, event),
            Sink::Stderr => text(event).and_then(|text| (self.tell)(&text)).map_err(JournalError::Told),
            Sink::None => Ok(()),
        }
    }
}

impl fmt::Debug for Journal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Journal").field("sink", &self.sink).finish_non_exhaustive()
    }
}

/// How to put a damaged journal at `path` aside, as the next step of a sentence.
#[must_use]
pub fn begin_anew(path: &Path) -> String {
    let mut aside = path.as_os_str().to_owned();
    aside.push(".damaged");
    format!(
        "`mv {} {}` keeps what can be read, and the next change begins a new journal",
        shell_word(path),
        shell_word(aside.as_ref())
    )
}

/// A record as one line of JSON without a frame, to be told where no file takes it.
///
/// # Errors
/// It cannot be written as JSON, which no record of this program brings about.
pub fn text(event: &Event) -> io::Result<String> {
    let bytes = record_v1::write(event, false)?;
    String::from_utf8(bytes).map_err(io::Error::other)
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::rc::Rc;

    use super::*;
    use crate::domain::event::sample;

    #[test]
    fn an_option_names_a_file_or_one_of_two_words() {
        let named = |text: &str| Sink::named(text.as_ref());
        assert_eq!((named("-"), named("none")), (Sink::Stderr, Sink::None));
        assert_eq!(named("./none"), Sink::File("./none".into()));
        assert_eq!(named("/var/j.jsonl"), Sink::File("/var/j.jsonl".into()));
    }

    #[test]
    fn on_standard_error_every_record_is_one_line_of_json() {
        let lines = Rc::new(RefCell::new(Vec::new()));
        let told = Rc::clone(&lines);
        let tell: Tell = Box::new(move |line| {
            told.borrow_mut().push(line.to_owned());
            Ok(())
        });
        let journal = Journal::new(Sink::Stderr, tell);
        journal.begin(Intent { reason: Some("a\nb".to_owned()), ..sample::intent(1) }).unwrap();
        let lines = lines.borrow();
        assert_eq!(lines.len(), 1);
        let value: serde_json::Value = serde_json::from_str(&lines[0]).unwrap();
        assert_eq!((&value["kind"], &value["v"]), (&"intent".into(), &1.into()));
        assert!(!lines[0].contains('\n'));
    }

    #[test]
    fn a_record_that_could_not_be_told_is_an_error() {
        let tell: Tell = Box::new(|_| Err(io::ErrorKind::BrokenPipe.into()));
        assert!(matches!(Journal::new(Sink::Stderr, tell).begin(sample::intent(1)), Err(JournalError::Told(_))));
    }

    #[test]
    fn without_a_place_nothing_is_recorded_and_nothing_fails() {
        let tell: Tell = Box::new(|_| Err(io::ErrorKind::BrokenPipe.into()));
        assert!(Journal::new(Sink::None, tell).begin(sample::intent(1)).is_ok());
    }

    #[test]
    fn what_was_recorded_is_read_back_in_order() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("state").join(FILE);
        let journal = Journal::new(Sink::File(path.clone()), Box::new(|_| Ok(())));
        assert_eq!(read(&path).unwrap(), Reading::default());
        journal.begin(sample::intent(1)).unwrap();
        journal.begin(sample::intent(2)).unwrap();
        let reading = read(&path).unwrap();
        let ids: Vec<_> = reading.records.iter().map(|event| event.id().clone()).collect();
        assert_eq!(ids, [sample::id(1), sample::id(2)]);
        assert_eq!((reading.damages, reading.torn, reading.mended), (vec![], None, vec![]));
    }
}
