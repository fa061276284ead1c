//! `sandbox` and its verbs.

use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Subcommand};

use super::command_help::CommandHelp;
use super::uses;

/// The verbs.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub enum Sandbox {
    /// Serve both services on a loopback address until interrupted
    ///
    /// The variables for the clients are printed.
    #[command(notes(
        "Examples:
  whitelistctl sandbox serve
  whitelistctl sandbox serve --env-file sandbox.env &
  whitelistctl sandbox serve -o json --ephemeral --assume duplicate=conflict
  whitelistctl sandbox serve --ephemeral --faults lost-answer.toml
  whitelistctl sandbox serve --ephemeral --instances 500 --latency 50ms"
    ))]
    Serve(SandboxServe),

    /// Run a command against the sandbox and exit with its exit code
    #[command(notes(
        "Examples:
  whitelistctl sandbox run -- whitelistctl kibana-whitelist list
  whitelistctl sandbox run --ephemeral -- ./nightly.sh
  whitelistctl sandbox run --ephemeral --instances 40 --regions 2 -- sh
  whitelistctl sandbox run --ephemeral --faults storm.toml -- ./nightly.sh"
    ))]
    Run(SandboxRun),

    /// Reset the saved state to the initial lists
    #[command(notes(
        "Examples:
  whitelistctl sandbox reset
  whitelistctl sandbox reset --assume access-list=off"
    ))]
    Reset(SandboxReset),

    /// Show the saved state and the value of each assumption
    #[command(notes(
        "Examples:
  whitelistctl sandbox status
  whitelistctl sandbox status -o json"
    ))]
    Status(SandboxState),
}

#[derive(Args, Debug)]
#[command(fit(uses::output))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct SandboxState {
    /// Directory of the state [default: the one that --sandbox uses]
    #[arg(long = "state", value_name = "DIR")]
    pub directory: Option<PathBuf>,
}

#[derive(Args, Debug)]
#[command(fit(uses::sandbox))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct SandboxServe {
    /// State
    #[command(flatten)]
    pub state: SandboxState,

    /// Start from the initial lists and save nothing
    #[arg(long, conflicts_with = "directory")]
    pub ephemeral: bool,

    /// Loopback address and port; port 0 picks a free port
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:0")]
    pub listen: SocketAddr,

    /// Choose how the services behave where their documentation is unclear; can be repeated
    #[arg(long, value_name = "NAME=VALUE")]
    pub assume: Vec<String>,

    /// Inject faults from a script (format: docs/faults.md)
    #[arg(long, value_name = "FILE")]
    pub faults: Option<PathBuf>,

    /// Write the variables to a file, too
    #[arg(long, value_name = "FILE")]
    pub env_file: Option<PathBuf>,

    /// Serve this many instances, made-up ones included
    #[arg(long, value_name = "N", requires = "ephemeral", value_parser = clap::value_parser!(u32).range(1..=10_000))]
    pub instances: Option<u32>,

    /// Spread the made-up instances over this many regions; each further region has a port of its own
    #[arg(long, value_name = "N", requires = "instances", value_parser = clap::value_parser!(u8).range(1..=4))]
    pub regions: Option<u8>,

    /// Delay every answer by this time, for example 50ms or 2s
    #[arg(long, value_name = "TIME", value_parser = latency)]
    pub latency: Option<Duration>,
}

#[derive(Args, Debug)]
#[command(fit(uses::sandbox))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct SandboxRun {
    /// What is served
    #[command(flatten)]
    pub serve: SandboxServe,

    /// Command and arguments, after `--`
    #[arg(last = true, required = true, value_name = "COMMAND")]
    pub command: Vec<OsString>,
}

#[derive(Args, Debug)]
#[command(fit(uses::output))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct SandboxReset {
    /// State
    #[command(flatten)]
    pub state: SandboxState,

    /// Choose how the services behave from now on where their documentation is unclear; can be repeated
    #[arg(long, value_name = "NAME=VALUE")]
    pub assume: Vec<String>,
}

/// Reads a time of at most one minute: whole milliseconds or seconds.
fn latency(text: &str) -> Result<Duration, String> {
    let milliseconds = match (text.strip_suffix("ms"), text.strip_suffix('s')) {
        (Some(digits), _) => digits.parse::<u64>().ok(),
        (None, Some(digits)) => digits.parse::<u64>().ok().and_then(|seconds| seconds.checked_mul(1000)),
        (None, None) => None,
    };
    let milliseconds = milliseconds.filter(|milliseconds| *milliseconds <= 60_000);
    milliseconds
        .map(Duration::from_millis)
        .ok_or_else(|| "expected a time up to 60s, for example 50ms or 2s".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_latency_is_in_milliseconds_or_seconds() {
        assert_eq!(latency("50ms"), Ok(Duration::from_millis(50)));
        assert_eq!(latency("2s"), Ok(Duration::from_secs(2)));
        for text in ["", "50", "ms", "-1s", "61s", "1.5s", "50 ms"] {
            assert!(latency(text).is_err(), "{text}");
        }
    }
}
