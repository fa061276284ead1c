//! Sixty-four writers that append to one log in a store, under every fault that a network has.
//!
//! A writer knows only its own copy of the log, which is old more often than not. Afterwards a checker reads the store:
//! each record that a writer was told to last is there once, in the order in which its writer wrote them, and no two
//! writers were given one place.

use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use whitelistctl::journal::JournalError;
use whitelistctl::journal::port::{Appended, Log};
use whitelistctl::journal::shared::memory::{AppendFault, MemoryStore, Shelf};
use whitelistctl::journal::shared::{Copy, SharedLog};

use super::dice::Dice;
use super::operator::home;
use super::tally::{Plan, Tally};

/// Writers of one log.
const WRITERS: usize = 64;
/// Appends to one log.
const SCENE: u64 = 250_000;
/// Appends to one log up to which the copies are files. Each append is synced there, which long scenes have no time for.
const IN_FILES: u64 = 10_000;

/// The faults of a network, and how often each comes, in percent.
const FAULTS: [(u64, AppendFault); 4] = [
    (8, AppendFault::RequestLost),
    (8, AppendFault::AnswerLost),
    (8, AppendFault::Duplicated),
    (8, AppendFault::Delayed),
];

/// A writer with its copy of the log.
struct Writer {
    log: SharedLog,
    /// Records that last, as the writer was told, with the place where each ends.
    told: Vec<u64>,
}

/// Plays appends.
pub(crate) fn play(plan: Plan) -> Tally {
    plan.scenes(SCENE, |seed, runs, tally| {
        let shelf = Rc::new(Shelf::default());
        let written = write(&shelf, seed, runs, tally);
        if let Err(why) = written.and_then(|told| check(&shelf, &told)) {
            tally.wrong(format!("seed {seed}: {why}"));
        }
    })
}

/// Whether the checker finds the damage that a store does which ignores the condition of an append.
pub(crate) fn finds_a_store_without_conditions(seed: u64) -> bool {
    let shelf = Rc::new(Shelf::default());
    shelf.ignores_condition.set(true);
    let written = write(&shelf, seed, 200, &mut Tally::default());
    written.and_then(|told| check(&shelf, &told)).is_err()
}

/// Lets the writers append `runs` records in an order that `seed` gives. Returns where the records of each end.
fn write(shelf: &Rc<Shelf>, seed: u64, runs: u64, tally: &mut Tally) -> Result<Vec<Vec<u64>>, String> {
    // The batches are no records, and have no snapshots.
    shelf.snapshots_every.set(u64::MAX);
    let (folder, mut dice) = (home(), Dice::new(seed));
    let mut writers: Vec<Writer> = (0..WRITERS)
        .map(|number| {
            let own = folder.path().join(number.to_string());
            let store = Box::new(MemoryStore(Rc::clone(shelf)));
            let copy = if runs <= IN_FILES { Copy::in_folder(&own.join("copy")) } else { Copy::in_memory() };
            let log = SharedLog::new(store, copy, own.join("locks"), |_| true);
            Writer { log, told: Vec::new() }
        })
        .collect();
    for _ in 0..runs {
        let number = usize::try_from(dice.below(WRITERS as u64)).unwrap();
        tally.run();
        writers[number].append(number, shelf, &mut dice, tally).map_err(|error| error.to_string())?;
    }
    Ok(writers.into_iter().map(|writer| writer.told).collect())
}

impl Writer {
    /// Appends the next record of writer `number`, wherever the log ends by then.
    fn append(&mut self, number: usize, store: &Shelf, dice: &mut Dice, tally: &mut Tally) -> Result<(), JournalError> {
        let batch = format!("{number} {}\n", self.told.len());
        let mut at = now(self.log.end())?.unwrap_or(0);
        loop {
            let drawn = dice.below(100);
            let mut sum = 0;
            let fault = FAULTS.iter().find(|(percent, _)| {
                sum += percent;
                drawn < sum
            });
            store.fault.set(fault.map_or(AppendFault::None, |(_, fault)| *fault));
            match now(self.log.append(batch.as_bytes(), at, true))? {
                Appended::Done(end) => {
                    self.told.push(end);
                    return Ok(());
                }
                Appended::Moved(end) => {
                    tally.count("places taken first by others");
                    at = end;
                }
            }
        }
    }
}

/// Holds the log against what the writers were told.
fn check(shelf: &Shelf, told: &[Vec<u64>]) -> Result<(), String> {
    let text = String::from_utf8(shelf.batches.borrow().concat()).map_err(|error| error.to_string())?;
    let (mut next, mut end) = (vec![0; told.len()], 0);
    for line in text.split_inclusive('\n') {
        end += line.len() as u64;
        let numbers: Option<(usize, usize)> = line
            .trim_end()
            .split_once(' ')
            .and_then(|(writer, record)| Some((writer.parse().ok()?, record.parse().ok()?)));
        let (writer, record) = numbers.ok_or_else(|| format!("`{line}` is no record"))?;
        if record != next[writer] {
            return Err(format!("writer {writer}: record {record} where {} was to follow", next[writer]));
        }
        if told[writer].get(record) != Some(&end) {
            return Err(format!("writer {writer} was told another place for record {record}"));
        }
        next[writer] += 1;
    }
    let lost = told.iter().zip(&next).position(|(told, found)| told.len() != *found);
    lost.map_or(Ok(()), |writer| Err(format!("writer {writer} lost records")))
}

/// The result of a future that never waits.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("a store in memory does not wait"),
    }
}
