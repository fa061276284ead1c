//! The figures of safe changes: what the program says, held against what the sandbox knows to be true, very often.
//!
//! Each figure is a module with one function: it plays so many runs that follow from a seed, and tells what was wrong.
//! `cargo bench --bench stress` plays them in full, `tests/safe_changes.rs` plays a small part of each in `cargo test`.
//! `docs/benchmarks.md` says what each of them proves.
//!
//! `tally` has what is counted and the threads that play, `dice` the numbers, `operator` a person who uses the
//! program inside this process, on a clock of their own.

#![allow(dead_code, reason = "the full figures and the short ones use different parts")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a figure whose scene cannot be set up has failed")]

pub(crate) mod address_sets;
pub(crate) mod appends;
pub(crate) mod cuts;
pub(crate) mod deaths;
pub(crate) mod declarations;
pub(crate) mod dice;
pub(crate) mod full_disk;
pub(crate) mod histories;
pub(crate) mod interleavings;
pub(crate) mod judgements;
pub(crate) mod kills;
pub(crate) mod leases;
pub(crate) mod many_kills;
pub(crate) mod memory;
pub(crate) mod operations;
pub(crate) mod operator;
pub(crate) mod plan_kills;
pub(crate) mod reads;
pub(crate) mod tally;

#[path = "../support/store/mod.rs"]
mod store;

use tally::{Plan, Tally};

/// One figure.
pub(crate) struct Figure {
    /// What it is called on the command line.
    pub(crate) name: &'static str,
    /// What has to be true of every run.
    pub(crate) claim: &'static str,
    /// How many runs the figure asks for.
    pub(crate) runs: u64,
    /// How many are enough for `cargo test`.
    pub(crate) few: u64,
    /// Plays them.
    pub(crate) play: fn(Plan) -> Tally,
}

/// Every figure.
pub(crate) const FIGURES: &[Figure] = &[
    Figure {
        name: "operations",
        claim: "under random faults no verdict is denied by the truth",
        runs: 100_000,
        few: 150,
        play: operations::play,
    },
    Figure {
        name: "memory",
        claim: "without sockets the same, and a seed gives the same bytes again",
        runs: 1_000_000,
        few: 400,
        play: memory::play,
    },
    Figure {
        name: "cuts",
        claim: "cut at any byte, no verdict is wrong, and one resume settles what is unknown",
        runs: cuts::ALL,
        few: 120,
        play: cuts::play,
    },
    Figure {
        name: "histories",
        claim: "undo after foreign edits is what the model makes of it",
        runs: 50_000,
        few: 40,
        play: histories::play,
    },
    Figure {
        name: "interleavings",
        claim: "operators who append and delete lose nothing of each other's",
        runs: 100_000,
        few: 60,
        play: interleavings::play,
    },
    Figure {
        name: "judgements",
        claim: "what the policy's hazards refuse is what a model of address sets refuses",
        runs: 100_000,
        few: 4_000,
        play: judgements::play,
    },
    Figure {
        name: "kills",
        claim: "killed at a random moment, no intent is lost, and one resume says what is true",
        runs: 5_000,
        few: 24,
        play: kills::play,
    },
    Figure {
        name: "many-kills",
        claim: "a run over 200 lists, killed and resumed, ends as wanted with one call a list",
        runs: 500,
        few: 12,
        play: many_kills::play,
    },
    Figure {
        name: "deaths",
        claim: "a machine dies at any request, and another one settles and undoes its change, once",
        runs: deaths::ALL,
        few: 24,
        play: deaths::play,
    },
    Figure {
        name: "appends",
        claim: "64 writers of one shared journal lose no record, write none twice and none out of order",
        runs: 1_000_000,
        few: 2_000,
        play: appends::play,
    },
    Figure {
        name: "leases",
        claim: "lease jobs die anywhere, and one reap leaves nothing past its end and takes nothing else",
        runs: 100_000,
        few: 120,
        play: leases::play,
    },
    Figure {
        name: "declarations",
        claim: "plans of random declarations are the difference of sets, and an export changes nothing",
        runs: 50_000,
        few: 60,
        play: declarations::play,
    },
    Figure {
        name: "reads",
        claim: "verbs that read and dry runs send no write",
        runs: 100_000,
        few: 100,
        play: reads::play,
    },
    Figure {
        name: "plan-kills",
        claim: "a plan over 1,000 lists, killed and applied again, ends as planned with one call a list",
        runs: 5_000,
        few: 6,
        play: plan_kills::play,
    },
    Figure {
        name: "full-disk",
        claim: "without room or right to write, nothing is sent without a record that lasts",
        runs: full_disk::ALL,
        few: 40,
        play: full_disk::play,
    },
];
