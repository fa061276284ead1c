//! The figures that this program has to reach, measured: `cargo bench --bench figures`.
//!
//! Whole processes, ours and another's in turn, so that what slows the machine down slows both. Compared are ratios;
//! single times say little. `docs/benchmarks.md` tells what each line means. The exit code is 0 unless something
//! could not be measured: a figure that is not met is a line to read, not a failure.

mod access;
mod binary;
mod calls;
mod declared;
mod journal;
mod many;
mod memory;
mod paired;
mod planning;
mod report;
mod requests;
mod startup;
#[path = "../support/mod.rs"]
mod support;

use std::error::Error;
use std::process::ExitCode;

use access::{Observed, Served};
use report::Report;

/// What can go wrong while measuring; told to a person and nothing else.
type Failure = Box<dyn Error>;

/// The program under test, built in the profile of benchmarks, which is that of releases.
const BINARY: &str = env!("CARGO_BIN_EXE_whitelistctl");

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [first, program @ ..] if first == memory::PROBE => memory::probe(program),
        _ if arguments.iter().any(|argument| argument == "--bench") => measured(),
        // Built in another profile, by `cargo test --all-targets`, there is nothing to learn.
        _ => ExitCode::SUCCESS,
    }
}

fn measured() -> ExitCode {
    let mut report = Report::new();
    report.add("start-up", startup::lines());
    match sandboxes() {
        Ok((served, observed)) => {
            report.add("one call", calls::lines(&served, &observed));
            report.add("peak memory", memory::lines(&served));
            report.add("journal", journal::lines(&served.access));
            report.add("requests", requests::lines(&observed));
        }
        Err(error) => report.add("sandbox", Err(error)),
    }
    report.add("many instances", many::lines());
    report.add("binary", binary::lines());
    report.add("planning", planning::lines());
    report.add("lists as code", declared::lines());
    report.exit()
}

/// One sandbox in a process of its own, for time and memory, and one in this process, which can be asked what it saw.
fn sandboxes() -> Result<(Served, Observed), Failure> {
    Ok((Served::start()?, Observed::start()?))
}
