//! What is counted, and the threads that count it.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// How much is to be played, and from which seed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    /// Runs.
    pub(crate) runs: u64,
    /// The seed of the first scene; each further one has the next.
    pub(crate) seed: u64,
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tally {
    /// How many runs were judged.
    pub(crate) runs: u64,
    /// How many of them were wrong.
    pub(crate) wrong: u64,
    /// What was wrong with the first of them.
    pub(crate) told: Vec<String>,
    /// What else was counted.
    pub(crate) counts: BTreeMap<String, u64>,
    /// What could not be judged here, and why.
    pub(crate) unjudged: Vec<String>,
}

/// How many wrong runs are told in full.
const TOLD: usize = 5;

impl Tally {
    /// Counts a run.
    pub(crate) fn run(&mut self) {
        self.runs += 1;
    }

    /// Counts something else.
    pub(crate) fn count(&mut self, what: impl Into<String>) {
        *self.counts.entry(what.into()).or_default() += 1;
    }

    /// Counts a wrong run.
    pub(crate) fn wrong(&mut self, why: impl Into<String>) {
        self.wrong += 1;
        if self.told.len() < TOLD {
            self.told.push(why.into());
        }
    }

    fn add(&mut self, other: Self) {
        self.runs += other.runs;
        self.wrong += other.wrong;
        self.told.extend(other.told);
        self.told.truncate(TOLD);
        for (what, count) in other.counts {
            *self.counts.entry(what).or_default() += count;
        }
        self.unjudged.extend(other.unjudged);
    }

    /// What was counted besides, in one line.
    pub(crate) fn details(&self) -> String {
        let counts: Vec<String> = self.counts.iter().map(|(what, count)| format!("{what} {count}")).collect();
        counts.join(", ")
    }
}

impl Plan {
    /// Plays scenes of `size` runs each, the last one perhaps of fewer, on every core. `play` gets the scene's seed and
    /// runs.
    pub(crate) fn scenes(self, size: u64, play: impl Fn(u64, u64, &mut Tally) + Sync) -> Tally {
        over(self.runs.div_ceil(size), |number, tally| {
            play(self.seed.wrapping_add(number), size.min(self.runs - number * size), tally);
        })
    }
}

/// Plays what is numbered from 0 to `count`, on every core.
pub(crate) fn over(count: u64, play: impl Fn(u64, &mut Tally) + Sync) -> Tally {
    let (next, all) = (AtomicU64::new(0), Mutex::new(Tally::default()));
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|threads| {
        for _ in 0..cores {
            threads.spawn(|| {
                let mut tally = Tally::default();
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= count {
                        break;
                    }
                    play(number, &mut tally);
                }
                all.lock().unwrap().add(tally);
            });
        }
    });
    all.into_inner().unwrap()
}

/// Plays, and measures how long that takes.
pub(crate) fn timed(play: impl FnOnce() -> Tally) -> (Tally, Duration) {
    let start = Instant::now();
    (play(), start.elapsed())
}
