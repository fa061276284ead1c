//! What a journal has to be able to do: the port behind which a file stands, and whatever else can keep a log.
//!
//! One primitive carries everything: append a batch if the log still ends at N, read from N. Positions are bytes from
//! the start of the log. Nothing here knows what a record means. The calls are asynchronous in form, so that a log can
//! stand on another machine.

use std::fmt;
use std::path::PathBuf;
use std::pin::Pin;
use std::time::Duration;

use crate::domain::event::Moment;
use crate::domain::target::Target;
use crate::journal::error::JournalError;
use crate::journal::lock::{Holder, Lock};
use crate::journal::store::Inspection;
use crate::world::Clock;

/// What becomes of a call to a log.
pub type Pending<'call, T> = Pin<Box<dyn Future<Output = Result<T, JournalError>> + 'call>>;

/// The outcome of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Appended {
    /// It lasts, and the log ends here now.
    Done(u64),
    /// Another client appended first: the log ends here, and nothing was written.
    Moved(u64),
}

/// A log of lines that only grows.
pub trait Log: fmt::Debug {
    /// Where it ends; `None` if it does not exist yet.
    fn end(&self) -> Pending<'_, Option<u64>>;

    /// Its bytes from `from` up to `to`, fewer if it ends before. A line that is being written is not seen in part.
    fn read(&self, from: u64, to: u64) -> Pending<'_, Vec<u8>>;

    /// Appends `batch` if the log ends at `at`. When this returns [`Appended::Done`], the batch lasts. Makes a log that
    /// does not exist only if `creates` says so.
    fn append<'call>(&'call self, batch: &'call [u8], at: u64, creates: bool) -> Pending<'call, Appended>;

    /// Takes the lock of `target` in the name of `me`, and waits up to `patience` on `clock` while another has it.
    fn lock<'call>(
        &'call self,
        target: &'call Target,
        me: &'call Holder,
        patience: Duration,
        clock: &'call dyn Clock,
    ) -> Pending<'call, Lock>;

    /// Who holds `target` by the records of other machines that were read so far; `None` where locks are not records.
    ///
    /// # Errors
    /// What was read cannot be read again.
    fn holder(&self, _target: &Target) -> Result<Option<Holder>, JournalError> {
        Ok(None)
    }

    /// The time by the clock that all users of the log share; `None` where each machine has its own.
    fn now(&self) -> Option<Moment> {
        None
    }

    /// What this machine has read of the log in earlier runs; nothing where the log is a file.
    ///
    /// # Errors
    /// What was read cannot be read again.
    fn known(&self) -> Result<Vec<u8>, JournalError> {
        Ok(Vec::new())
    }

    /// Where what this machine has of the log starts. Positions before it can be read after [`Log::complete`].
    ///
    /// # Errors
    /// What was read cannot be read again.
    fn start(&self) -> Result<u64, JournalError> {
        Ok(0)
    }

    /// Reads the log from its beginning, if this machine has only its end.
    fn complete(&self) -> Pending<'_, ()> {
        Box::pin(async { Ok(()) })
    }

    /// Whether the next batch has to begin with a snapshot.
    ///
    /// # Errors
    /// What was read cannot be read again.
    fn wants_snapshot(&self) -> Result<bool, JournalError> {
        Ok(false)
    }

    /// Everything that the store of the log holds, read anew; `None` where the log is a file.
    fn inspect(&self) -> Pending<'_, Option<Inspection>> {
        Box::pin(async { Ok(None) })
    }

    /// Makes sure that the store of the log keeps the rules, and says what was checked.
    fn probe(&self) -> Pending<'_, Vec<String>> {
        Box::pin(async { Ok(Vec::new()) })
    }

    /// Where this machine can keep an index of the log; `None` if it can keep none.
    fn index(&self) -> Option<PathBuf>;

    /// What to know of the place that the log is in, said once, such as that it has no locks.
    fn remark(&self) -> Option<String>;
}
