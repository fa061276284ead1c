//! A store in memory, for tests and for the figures of the append protocol.
//!
//! It keeps the rules of the object stores: a place is taken once, and what was taken does not change. A fault can be
//! set for the next append, and rules can be broken, so that a check shows that it finds the damage.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::domain::event::Moment;
use crate::journal::error::{JournalError, StoreProblem};
use crate::journal::port::Pending;
use crate::journal::shared::protocol::{Answer, Attempt, Step};
use crate::journal::store::{Batches, Every, Inspection, Latest, Mark, Repeated, Store, Stored};

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
    /// The request arrives twice, and the answer is the second one.
    Duplicated,
    /// The request arrives after the writer has given it up and sent another one.
    Delayed,
}

/// The batches of a store in memory, shared by its clients.
#[derive(Debug)]
pub struct Shelf {
    /// The batches, in order.
    pub batches: RefCell<Vec<Rc<[u8]>>>,
    /// The number of batches from one snapshot to the next.
    pub snapshots_every: Cell<u64>,
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

impl Default for Shelf {
    fn default() -> Self {
        Self {
            batches: RefCell::default(),
            snapshots_every: Cell::new(1024),
            requests: Cell::default(),
            fault: Cell::default(),
            late: RefCell::default(),
            ignores_condition: Cell::default(),
            now: Cell::default(),
            is_down: Cell::default(),
        }
    }
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

    fn put(&self, number: u64, batch: &[u8]) -> Answer {
        let mut batches = self.0.batches.borrow_mut();
        let place = usize::try_from(number).unwrap_or(usize::MAX);
        if self.0.ignores_condition.get() && place < batches.len() {
            batches[place] = batch.into();
            return Answer::Stored;
        }
        if batches.len() != place {
            return Answer::Taken;
        }
        batches.push(batch.into());
        Answer::Stored
    }

    /// Sends a batch with a fault.
    fn send(&self, number: u64, batch: &[u8], fault: AppendFault) -> Answer {
        match fault {
            AppendFault::None => self.put(number, batch),
            AppendFault::RequestLost => Answer::Unclear,
            AppendFault::AnswerLost => {
                self.put(number, batch);
                Answer::Unclear
            }
            AppendFault::Delayed => {
                self.0.late.borrow_mut().push((number, batch.into()));
                Answer::Unclear
            }
            AppendFault::Duplicated => {
                self.put(number, batch);
                self.put(number, batch)
            }
        }
    }

    fn append_now(&self, mark: Mark, batch: &[u8]) -> Result<Stored, JournalError> {
        let late = std::mem::take(&mut *self.0.late.borrow_mut());
        for (number, late) in late {
            self.put(number, &late);
        }
        let mut attempt = Attempt::default();
        loop {
            self.request()?;
            let mut step = attempt.answered(self.send(mark.number, batch, self.0.fault.take()));
            if step == Step::Look {
                self.request()?;
                let place = usize::try_from(mark.number).unwrap_or(usize::MAX);
                step = attempt.looked(self.0.batches.borrow().get(place).is_some_and(|found| **found == *batch));
            }
            if let Step::Finish(stored) = step {
                return Ok(stored);
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

    fn snapshots(&self) -> Every {
        Every::Batches(self.0.snapshots_every.get().max(1))
    }

    fn latest(&self) -> Pending<'_, Option<Latest>> {
        Box::pin(async {
            let (every, all) = (self.0.snapshots_every.get().max(1), self.0.batches.borrow().len() as u64);
            let Some(before) = (all / every * every).checked_sub(1) else { return Ok(None) };
            let earlier = self
                .0
                .batches
                .borrow()
                .iter()
                .take(usize::try_from(before).unwrap_or(usize::MAX))
                .map(|batch| batch.len() as u64)
                .sum();
            let mark = Mark { number: before, bytes: earlier };
            Ok(Some(Latest { mark, batches: self.after_now(mark)? }))
        })
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
