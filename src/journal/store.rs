//! What a store on another machine has to be able to do to keep a journal: the port of the object stores.
//!
//! A store keeps batches of records in a row. It appends a batch only if no other batch took the place, and it returns
//! what follows a place. It knows the time of its own servers. Nothing here knows a bucket, a signature or HTTP.

use std::fmt;

use crate::domain::event::Moment;
use crate::journal::port::Pending;

/// A place between two batches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mark {
    /// The number of batches before it, as far as the store counts them.
    pub number: u64,
    /// The bytes of these batches.
    pub bytes: u64,
}

/// Batches that follow a place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Batches {
    /// Where `bytes` starts in the log; at the place, or before it if the store repeats earlier batches.
    pub start: u64,
    /// The bytes.
    pub bytes: Vec<u8>,
    /// Where each of the batches after the place ends in the log.
    pub ends: Vec<u64>,
    /// Whether more may follow.
    pub more: bool,
}

/// Batches that are stored again together with a new one, so that a reader needs few requests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Repeated {
    /// Where they start in the log.
    pub start: u64,
    /// Where each of them ends.
    pub ends: Vec<u64>,
    /// Their bytes.
    pub bytes: Vec<u8>,
}

/// The outcome of a batch in a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stored {
    /// It lasts at its place.
    Done,
    /// Another batch took the place first.
    Taken,
}

/// A finding about one object of a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The object.
    pub object: String,
    /// What is wrong with it; reads on after its name.
    pub problem: String,
}

/// Everything that a store holds, and what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inspection {
    /// The bytes of the log, as far as they are there.
    pub bytes: Vec<u8>,
    /// The number of batches.
    pub batches: u64,
    /// What is wrong, in order.
    pub faults: Vec<Fault>,
}

/// How often a log has a snapshot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Every {
    /// In each batch whose number is a multiple of this, so that its place is known.
    Batches(u64),
    /// Once in so many bytes.
    Bytes(u64),
}

/// The end of a log, from a place in its middle.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Latest {
    /// The place.
    pub mark: Mark,
    /// Batches that follow it, among them one with a snapshot.
    pub batches: Batches,
}

/// A store that keeps a journal.
pub trait Store: fmt::Debug {
    /// How often a log in it has a snapshot.
    fn snapshots(&self) -> Every;

    /// The end of the log, from a place before its last snapshot; `None` if the log is short, or has no snapshot where
    /// one belongs.
    fn latest(&self) -> Pending<'_, Option<Latest>>;

    /// Its name for messages, such as `s3://bucket/prefix`.
    fn name(&self) -> String;

    /// The batches after `mark`, at least one of them if there is one.
    fn after(&self, mark: Mark) -> Pending<'_, Batches>;

    /// How many of the batches before number `number` belong into its object.
    fn repeats(&self, number: u64) -> u64;

    /// Appends `batch` if the log ends at `mark`. When this returns [`Stored::Done`], the batch lasts. A lost answer is
    /// settled by reading.
    fn append<'call>(&'call self, mark: Mark, batch: &'call [u8], repeated: &'call Repeated) -> Pending<'call, Stored>;

    /// Reads every object.
    fn inspect(&self) -> Pending<'_, Inspection>;

    /// Makes sure that a second conditional write to one place fails, and that everything else that is needed is
    /// permitted. Says what was checked.
    fn probe(&self) -> Pending<'_, Vec<String>>;

    /// The time by the clock of the store's servers; `None` before the first answer.
    fn now(&self) -> Option<Moment>;
}
