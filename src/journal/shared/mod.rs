//! A journal that several machines share: the log stands in a store, and this machine keeps a copy of what it has read.
//!
//! The store decides where a batch comes: it takes one only at the end of the log. The copy makes reading cheap and is
//! never trusted for that decision. A list is held by the intent of a change that is under way, until the intent is
//! concluded or its time is over by the clock of the store.

mod copy;
mod held;
pub mod memory;
pub mod protocol;

use std::cell::{Cell, RefCell};
use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

pub use copy::Copy;

use crate::domain::event::Moment;
use crate::domain::target::Target;
use crate::journal::Knows;
use crate::journal::error::{JournalError, StoreProblem};
use crate::journal::lock::{self, Holder, Lock};
use crate::journal::port::{Appended, Log, Pending};
use crate::journal::snapshot;
use crate::journal::store::{Every, Inspection, Latest, Mark, Repeated, Store, Stored};
use crate::world::Clock;

/// The most bytes of earlier batches that are stored again with a new one.
const MOST_REPEATED: u64 = 4 << 20;
/// The first pause between two looks at a list that another machine holds; each later one is twice as long.
const FIRST_PAUSE: Duration = Duration::from_millis(500);
/// The longest pause between two looks.
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// A log in a store.
pub struct SharedLog {
    store: Box<dyn Store>,
    copy: RefCell<Copy>,
    locks: PathBuf,
    knows: Knows,
    /// Whether this run has read the end of the log.
    is_fresh: Cell<bool>,
    /// Whether this run needs the log from its beginning.
    needs_all: Cell<bool>,
}

impl SharedLog {
    /// The log in `store`, with what was read of it in `copy` and the locks of this machine in the folder `locks`.
    /// Records of lists that `knows` does not know are skipped. Sends nothing yet.
    #[must_use]
    pub fn new(store: Box<dyn Store>, copy: Copy, locks: PathBuf, knows: Knows) -> Self {
        Self { store, copy: RefCell::new(copy), locks, knows, is_fresh: Cell::new(false), needs_all: Cell::new(false) }
    }

    /// Reads what other machines have appended since.
    async fn refresh(&self) -> Result<u64, JournalError> {
        if self.copy.borrow_mut().mark()? == Mark::default() && !self.needs_all.get() {
            // A machine that has nothing of the log begins with its end.
            let latest = self.store.latest().await?;
            // Another reading of this run may have begun the copy meanwhile.
            let is_empty = self.copy.borrow_mut().mark()? == Mark::default();
            if let Some(Latest { mark, batches }) = latest.filter(|_| is_empty) {
                self.copy.borrow_mut().restart(mark)?;
                self.take(mark, batches.start, &batches.bytes, &batches.ends)?;
            }
        }
        loop {
            let mark = self.copy.borrow_mut().mark()?;
            let batches = self.store.after(mark).await?;
            if !batches.ends.is_empty() {
                self.take(mark, batches.start, &batches.bytes, &batches.ends)?;
            }
            if !batches.more {
                self.is_fresh.set(true);
                return Ok(self.copy.borrow_mut().mark()?.bytes);
            }
        }
    }

    /// Adds the batches that end at `ends` to the copy. `bytes` may begin before its end, and then has to agree with
    /// it.
    fn take(&self, mark: Mark, start: u64, bytes: &[u8], ends: &[u64]) -> Result<(), JournalError> {
        let fault = |problem: &str| self.fault(StoreProblem::Damaged(problem.to_owned()));
        let known = usize::try_from(mark.bytes.saturating_sub(start)).unwrap_or(usize::MAX);
        let whole = ends.last().copied().unwrap_or_default() == start + bytes.len() as u64;
        let Some((old, new)) = bytes.split_at_checked(known).filter(|_| whole && start <= mark.bytes) else {
            return Err(fault("an object does not have the length that it names"));
        };
        let mut copy = self.copy.borrow_mut();
        if copy.read(start, mark.bytes)? != old {
            return Err(self.fault(StoreProblem::Changed));
        }
        copy.add(mark, new, ends)
    }

    fn fault(&self, problem: StoreProblem) -> JournalError {
        JournalError::Store { place: self.store.name(), problem }
    }

    async fn complete_now(&self) -> Result<(), JournalError> {
        self.needs_all.set(true);
        let is_part = self.copy.borrow().start()? != Mark::default();
        if is_part {
            self.copy.borrow_mut().restart(Mark::default())?;
            self.refresh().await?;
        }
        Ok(())
    }

    /// Whether a snapshot belongs into the batch that follows `mark`.
    fn wants_snapshot_at(&self, mark: Mark) -> Result<bool, JournalError> {
        match self.store.snapshots() {
            Every::Batches(count) => Ok((mark.number + 1).is_multiple_of(count)),
            Every::Bytes(count) => {
                let boundary = mark.bytes / count * count;
                let since = self.copy.borrow_mut().read(boundary, mark.bytes)?;
                Ok(boundary > 0 && !snapshot::is_in(&since))
            }
        }
    }

    async fn end_now(&self) -> Result<Option<u64>, JournalError> {
        let end = if self.is_fresh.get() { self.copy.borrow_mut().mark()?.bytes } else { self.refresh().await? };
        Ok((end > 0).then_some(end))
    }

    async fn append_now(&self, batch: &[u8], at: u64) -> Result<Appended, JournalError> {
        let mark = self.copy.borrow_mut().mark()?;
        if mark.bytes != at {
            return Ok(Appended::Moved(mark.bytes));
        }
        let repeats = self.store.repeats(mark.number + 1);
        let repeated = self.copy.borrow_mut().last(mark, repeats, MOST_REPEATED)?;
        match self.store.append(mark, batch, &repeated).await? {
            Stored::Taken => Ok(Appended::Moved(self.refresh().await?)),
            Stored::Done => {
                let end = mark.bytes + batch.len() as u64;
                // The record lasts in the store. A copy that cannot be written is read again by the next run.
                let _ = self.copy.borrow_mut().add(mark, batch, &[end]);
                Ok(Appended::Done(end))
            }
        }
    }

    /// Who holds `target` by the records that were read; only holders whose time is not over.
    fn holder_now(&self, target: &Target) -> Result<Option<Holder>, JournalError> {
        let now = self.store.now();
        let mut copy = self.copy.borrow_mut();
        let end = copy.mark()?.bytes;
        let bytes = copy.read(end.saturating_sub(held::WINDOW), end)?;
        Ok(held::holder(&bytes, target, now, self.knows))
    }

    async fn lock_now(
        &self,
        target: &Target,
        me: &Holder,
        patience: Duration,
        clock: &dyn Clock,
    ) -> Result<Lock, JournalError> {
        let mut lock = lock::take(&self.locks, target, me, patience, clock).await?;
        let (start, mut pause) = (clock.elapsed(), FIRST_PAUSE);
        self.end_now().await?;
        while let Some(holder) = self.holder_now(target)? {
            let passed = clock.elapsed().saturating_sub(start);
            let left = patience.saturating_sub(passed);
            if left.is_zero() {
                let target = Box::new(target.clone());
                return Err(JournalError::Held { target, holder: Some(holder), waited: passed });
            }
            lock.note_waiting();
            clock.sleep(pause.min(left)).await;
            pause = (pause * 2).min(LONGEST_PAUSE);
            self.refresh().await?;
        }
        Ok(lock)
    }
}

impl Log for SharedLog {
    fn end(&self) -> Pending<'_, Option<u64>> {
        Box::pin(self.end_now())
    }

    fn read(&self, from: u64, to: u64) -> Pending<'_, Vec<u8>> {
        Box::pin(async move { self.copy.borrow_mut().read(from, to) })
    }

    fn append<'call>(&'call self, batch: &'call [u8], at: u64, _creates: bool) -> Pending<'call, Appended> {
        Box::pin(self.append_now(batch, at))
    }

    fn lock<'call>(
        &'call self,
        target: &'call Target,
        me: &'call Holder,
        patience: Duration,
        clock: &'call dyn Clock,
    ) -> Pending<'call, Lock> {
        Box::pin(self.lock_now(target, me, patience, clock))
    }

    fn holder(&self, target: &Target) -> Result<Option<Holder>, JournalError> {
        self.holder_now(target)
    }

    fn now(&self) -> Option<Moment> {
        self.store.now()
    }

    fn known(&self) -> Result<Vec<u8>, JournalError> {
        let mut copy = self.copy.borrow_mut();
        let end = copy.mark()?.bytes;
        copy.read(0, end)
    }

    fn start(&self) -> Result<u64, JournalError> {
        Ok(self.copy.borrow().start()?.bytes)
    }

    fn complete(&self) -> Pending<'_, ()> {
        Box::pin(self.complete_now())
    }

    fn wants_snapshot(&self) -> Result<bool, JournalError> {
        let mark = self.copy.borrow_mut().mark()?;
        self.wants_snapshot_at(mark)
    }

    fn inspect(&self) -> Pending<'_, Option<Inspection>> {
        Box::pin(async { self.store.inspect().await.map(Some) })
    }

    fn probe(&self) -> Pending<'_, Vec<String>> {
        self.store.probe()
    }

    fn index(&self) -> Option<PathBuf> {
        self.copy.borrow().index()
    }

    fn remark(&self) -> Option<String> {
        None
    }
}

impl fmt::Debug for SharedLog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedLog").field("store", &self.store).finish_non_exhaustive()
    }
}

impl Copy {
    /// The last `count` batches before `mark`, at most `most` bytes of them.
    fn last(&mut self, mark: Mark, count: u64, most: u64) -> Result<Repeated, JournalError> {
        let mut ends = self.ends(mark, count)?;
        let mut start = if ends.is_empty() { mark.bytes } else { ends.remove(0) };
        while mark.bytes - start > most && !ends.is_empty() {
            start = ends.remove(0);
        }
        Ok(Repeated { start, bytes: self.read(start, mark.bytes)?, ends })
    }
}

#[cfg(test)]
mod tests;
