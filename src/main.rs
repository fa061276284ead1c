//! The `whitelistctl` program: passes the world of the process to the library, and exits with the returned code.
//!
//! A panic is a bug in this program. It ends the process with one line that names its location, and with the exit code
//! for bugs. The message of the panic is not printed, because it may contain a secret.

use std::io::Write;
use std::panic::{Location, PanicHookInfo};
use std::process::ExitCode;

use anyhow::Context;
use whitelistctl::exit::Exit;
use whitelistctl::world::World;

fn main() -> ExitCode {
    std::panic::set_hook(Box::new(end_by_bug));
    let exit = start().unwrap_or_else(|error| {
        // The output of the library does not exist yet. A failure to write has nowhere to be reported.
        let _ = writeln!(std::io::stderr(), "error: {error:#}");
        Exit::LOCAL_STATE
    });
    ExitCode::from(exit.code())
}

fn start() -> anyhow::Result<Exit> {
    let world = World::of_process().context("cannot get random bytes from the system")?;
    Ok(whitelistctl::run(world))
}

#[expect(clippy::exit, reason = "a panic aborts, and an abort would end the process with a signal instead of a code")]
fn end_by_bug(panic: &PanicHookInfo<'_>) {
    let _ = writeln!(std::io::stderr(), "{}", bug(panic.location()));
    std::process::exit(i32::from(Exit::BUG.code()));
}

/// The line about a panic at `place`.
fn bug(place: Option<&Location<'_>>) -> String {
    let place = place.map_or_else(|| "at an unknown place".to_owned(), |at| format!("{}:{}", at.file(), at.line()));
    format!(
        "error: a bug in whitelistctl: {place}; please report it. If a change was running, read the list to see its state"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bug_is_one_line_with_its_location() {
        let line = bug(Some(Location::caller()));
        assert!(line.starts_with("error: a bug in whitelistctl: src/main.rs:"), "{line}");
        assert_eq!((line.lines().count(), bug(None).lines().count()), (1, 1));
    }

    /// The test runs itself again as a child process, because the hook ends the process.
    #[test]
    fn a_panic_exits_with_the_code_for_bugs_and_hides_its_message() {
        const CHILD: &str = "WHITELISTCTL_TEST_OF_A_PANIC";
        if std::env::var_os(CHILD).is_some() {
            std::panic::set_hook(Box::new(end_by_bug));
            panic!("hidden");
        }
        let name = "tests::a_panic_exits_with_the_code_for_bugs_and_hides_its_message";
        let mut child = std::process::Command::new(std::env::current_exe().unwrap());
        let output = child.args(["--exact", name, "--nocapture"]).env(CHILD, "1").output().unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(i32::from(Exit::BUG.code())), "{stderr}");
        assert!(
            stderr.contains("error: a bug in whitelistctl: src/main.rs:") && !stderr.contains("hidden"),
            "{stderr}"
        );
    }
}
