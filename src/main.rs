//! The `whitelistctl` program: hands the process's world to the library and exits with what comes back.
//!
//! A panic is a fault of this program. It ends the process in order, with a line that names its place and the exit code
//! that the table promises for it; what the panic says is left out, for it may hold anything.

use std::io::Write;
use std::panic::{Location, PanicHookInfo};
use std::process::ExitCode;

use anyhow::Context;
use whitelistctl::exit::Exit;
use whitelistctl::world::World;

fn main() -> ExitCode {
    std::panic::set_hook(Box::new(end_by_bug));
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

#[expect(clippy::exit, reason = "panics abort, and an abort would end the process by a signal instead of by a code")]
fn end_by_bug(panic: &PanicHookInfo<'_>) {
    let _ = writeln!(std::io::stderr(), "{}", bug(panic.location()));
    std::process::exit(i32::from(Exit::BUG.code()));
}

/// The one line about a panic at `place`.
fn bug(place: Option<&Location<'_>>) -> String {
    let place = place.map_or_else(|| "at an unknown place".to_owned(), |at| format!("{}:{}", at.file(), at.line()));
    format!("error: a bug in whitelistctl: {place}; please report it. If a change was being made, list it to see")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bug_is_one_line_that_names_its_place() {
        let line = bug(Some(Location::caller()));
        assert!(line.starts_with("error: a bug in whitelistctl: src/main.rs:"), "{line}");
        assert_eq!((line.lines().count(), bug(None).lines().count()), (1, 1));
    }

    /// The test runs itself once more as a child, because the hook ends the process.
    #[test]
    fn a_panic_ends_the_process_with_the_code_for_a_bug_and_keeps_what_it_says_to_itself() {
        const CHILD: &str = "WHITELISTCTL_TEST_OF_A_PANIC";
        if std::env::var_os(CHILD).is_some() {
            std::panic::set_hook(Box::new(end_by_bug));
            panic!("hidden");
        }
        let name = "tests::a_panic_ends_the_process_with_the_code_for_a_bug_and_keeps_what_it_says_to_itself";
        let mut child = std::process::Command::new(std::env::current_exe().unwrap());
        let output = child.args(["--exact", name, "--nocapture"]).env(CHILD, "1").output().unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(i32::from(Exit::BUG.code())), "{told}");
        assert!(told.contains("error: a bug in whitelistctl: src/main.rs:") && !told.contains("hidden"), "{told}");
    }
}
