//! `audit`.

use std::time::Duration;

use clap::{Args, ValueEnum};

use super::UserScope;
use super::global::{CommandHelp, uses};
use super::span::span;

#[derive(Args, Debug)]
#[command(fit(uses::services))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Audit {
    /// Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]
    #[arg(short, long = "instance", value_name = "INSTANCE")]
    pub instances: Vec<String>,

    /// List of Ops Manager
    #[command(flatten)]
    pub owner: UserScope,

    /// Report entries that have not been used for this time, for example 90d or 12w
    #[arg(long, value_name = "TIME", value_parser = span, default_value = "90d")]
    pub unused_for: Duration,

    /// Exit with 12 if there is a finding of this level or a higher one [default level: warning]
    #[arg(long, value_name = "LEVEL", num_args = 0..=1, require_equals = true, default_missing_value = "warning")]
    pub exit_code: Option<LevelArg>,
}

/// Levels of findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LevelArg {
    /// A change that leads to it is refused
    Error,
    /// Probably wrong
    Warning,
    /// Worth knowing
    Note,
}
