//! `sandbox` and its verbs.

use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Subcommand};

/// The verbs.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub enum Sandbox {
    /// Serve both services on loopback until interrupted, and print how to reach them
    #[command(after_help = "Examples:
  whitelistctl sandbox serve
  whitelistctl sandbox serve --env-file sandbox.env &
  whitelistctl sandbox serve -o json --ephemeral --assume duplicate=conflict
  whitelistctl sandbox serve --ephemeral --faults lost-answer.toml")]
    Serve(SandboxServe),

    /// Serve, run a command with the variables set, stop, and end with the command's exit code
    #[command(after_help = "Examples:
  whitelistctl sandbox run -- whitelistctl kibana-whitelist list
  whitelistctl sandbox run --ephemeral -- ./nightly.sh
  whitelistctl sandbox run --ephemeral --faults storm.toml -- ./nightly.sh")]
    Run(SandboxRun),

    /// Put the kept state back to the seed
    #[command(after_help = "Examples:
  whitelistctl sandbox reset
  whitelistctl sandbox reset --assume access-list=off")]
    Reset(SandboxReset),

    /// Show what the kept state holds, and every switch
    #[command(after_help = "Examples:
  whitelistctl sandbox status
  whitelistctl sandbox status -o json")]
    Status(SandboxState),
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct SandboxState {
    /// Directory of the state (default: the one that --sandbox uses)
    #[arg(long = "state", value_name = "DIR")]
    pub directory: Option<PathBuf>,
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct SandboxServe {
    /// State
    #[command(flatten)]
    pub state: SandboxState,

    /// Start from the seed and keep nothing
    #[arg(long, conflicts_with = "directory")]
    pub ephemeral: bool,

    /// Loopback address and port; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:0")]
    pub listen: SocketAddr,

    /// Settle an open question about the services, for this run; may be repeated
    #[arg(long, value_name = "NAME=VALUE")]
    pub assume: Vec<String>,

    /// Let requests go wrong as a script says (its format: docs/faults.md)
    #[arg(long, value_name = "FILE")]
    pub faults: Option<PathBuf>,

    /// Write the variables to a file as well
    #[arg(long, value_name = "FILE")]
    pub env_file: Option<PathBuf>,
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct SandboxRun {
    /// What is served
    #[command(flatten)]
    pub serve: SandboxServe,

    /// The command and its arguments, after `--`
    #[arg(last = true, required = true, value_name = "COMMAND")]
    pub command: Vec<OsString>,
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct SandboxReset {
    /// State
    #[command(flatten)]
    pub state: SandboxState,

    /// Settle an open question about the services, from now on; may be repeated
    #[arg(long, value_name = "NAME=VALUE")]
    pub assume: Vec<String>,
}
