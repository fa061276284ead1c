//! The `whitelistctl` program: hands the process's world to the library and exits with what comes back.

use std::io::Write;
use std::process::ExitCode;

use anyhow::Context;
use whitelistctl::exit::Exit;
use whitelistctl::world::World;

fn main() -> ExitCode {
    let exit = start().unwrap_or_else(|error| {
        // The terminal of the library does not exist yet, and if this cannot be said there is nowhere to say it.
        let _ = writeln!(std::io::stderr(), "error: {error:#}");
        Exit::LOCAL_STATE
    });
    ExitCode::from(exit.code())
}

fn start() -> anyhow::Result<Exit> {
    let world = World::of_process().context("this system gives no randomness")?;
    Ok(whitelistctl::run(world))
}
