//! A store in memory, for tests and for the figures of the append protocol.
//!
//! It keeps the rules of the object stores: a place is taken once, and what was taken does not change. A fault can be
//! set for the next append, and rules can be broken, so that a check shows that it finds the damage.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::domain::event::Moment;
use crate::journal::error::{JournalError, StoreProblem};
use crate::journal::port::Pending;
use crate::journal::store::{Batches, Inspection, Mark, Repeated, Store, Stored};

/// What happens to the next append.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AppendFault {
    /// Nothing.
    #[default]
    None,
    /// The request is lost: nothing is stored, and the writer learns it from its next reading.
    RequestLost,
    /// The answer is lost: the batch is stored, and the writer finds that by reading.
    AnswerLost,
    /// The request arrives twice.
    Duplicated,
    /// The request arrives after the writer has given it up and sent another one.
    Delayed,
}

/// The batches of a store in memory, shared by its clients.
#[derive(Debug, Default)]
pub struct Shelf {
    /// The batches, in order.
    pub batches: RefCell<Vec<Rc<[u8]>>>,
    /// The requests so far.
    pub requests: Cell<u64>,
    /// What happens to the next append.
    pub fault: Cell<AppendFault>,
    /// Appends that are still on their way: the place and the batch.
    pub late: RefCell<Vec<(u64, Rc<[u8]>)>>,
    /// Whether the condition of an append is ignored: a broken store.
    pub ignores_condition: Cell<bool>,
    /// The time of the store.
    pub now: Cell<u64>,
    /// Whether the store cannot be reached.
    pub is_down: Cell<bool>,
}

/// A client of a store in memory.
#[derive(Debug, Default)]
pub struct MemoryStore(pub Rc<Shelf>);

impl MemoryStore {
    fn request(&self) -> Result<(), JournalError> {
        self.0.requests.set(self.0.requests.get() + 1);
        if self.0.is_down.get() {
            let problem = StoreProblem::Unreachable("it is switched off".to_owned());
            return Err(JournalError::Store { place: self.name(), problem });
        }
        Ok(())
    }

    fn put(&self, number: u64, batch: &[u8]) -> Stored {
        let mut batches = self.0.batches.borrow_mut();
        let place = usize::try_from(number).unwrap_or(usize::MAX);
        if self.0.ignores_condition.get() && place < batches.len() {
            batches[place] = batch.into();
            return Stored::Done;
        }
        if batches.len() != place {
            return Stored::Taken;
        }
        batches.push(batch.into());
        Stored::Done
    }

    /// Whether the batch at a place is `batch`.
    fn settle(&self, number: u64, batch: &[u8]) -> Option<Stored> {
        let place = usize::try_from(number).unwrap_or(usize::MAX);
        let batches = self.0.batches.borrow();
        batches.get(place).map(|found| if **found == *batch { Stored::Done } else { Stored::Taken })
    }

    fn append_now(&self, mark: Mark, batch: &[u8]) -> Result<Stored, JournalError> {
        self.request()?;
        let late = std::mem::take(&mut *self.0.late.borrow_mut());
        for (number, late) in late {
            self.put(number, &late);
        }
        match self.0.fault.take() {
            AppendFault::None => Ok(self.put(mark.number, batch)),
            AppendFault::RequestLost => {
                self.request()?;
                Ok(self.settle(mark.number, batch).unwrap_or_else(|| self.put(mark.number, batch)))
            }
            AppendFault::AnswerLost => {
                self.put(mark.number, batch);
                self.request()?;
                Ok(self.settle(mark.number, batch).unwrap_or(Stored::Taken))
            }
            AppendFault::Delayed => {
                self.0.late.borrow_mut().push((mark.number, batch.into()));
                self.request()?;
                Ok(self.put(mark.number, batch))
            }
            AppendFault::Duplicated => {
                let first = self.put(mark.number, batch);
                self.put(mark.number, batch);
                Ok(first)
            }
        }
    }

    fn after_now(&self, mark: Mark) -> Result<Batches, JournalError> {
        self.request()?;
        let batches = self.0.batches.borrow();
        let first = usize::try_from(mark.number).unwrap_or(usize::MAX).min(batches.len());
        let mut found = Batches { start: mark.bytes, ..Batches::default() };
        for batch in &batches[first..] {
            found.bytes.extend_from_slice(batch);
            found.ends.push(mark.bytes + found.bytes.len() as u64);
        }
        Ok(found)
    }
}

impl Store for MemoryStore {
    fn name(&self) -> String {
        "memory".to_owned()
    }

    fn after(&self, mark: Mark) -> Pending<'_, Batches> {
        Box::pin(async move { self.after_now(mark) })
    }

    fn repeats(&self, _: u64) -> u64 {
        0
    }

    fn append<'call>(&'call self, mark: Mark, batch: &'call [u8], _: &'call Repeated) -> Pending<'call, Stored> {
        Box::pin(async move { self.append_now(mark, batch) })
    }

    fn inspect(&self) -> Pending<'_, Inspection> {
        Box::pin(async {
            self.request()?;
            let batches = self.0.batches.borrow();
            Ok(Inspection { bytes: batches.concat(), batches: batches.len() as u64, faults: Vec::new() })
        })
    }

    fn probe(&self) -> Pending<'_, Vec<String>> {
        Box::pin(async { self.request().map(|()| Vec::new()) })
    }

    fn now(&self) -> Option<Moment> {
        Some(Moment::from_millis(self.0.now.get()))
    }
}
