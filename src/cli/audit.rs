//! `audit`.

use std::time::Duration;

use clap::{Args, ValueEnum};

use super::Reach;
use super::command_help::CommandHelp;
use super::span::span;
use super::uses;

#[derive(Args, Debug)]
#[command(fit(uses::lists))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Audit {
    /// Lists
    #[command(flatten)]
    pub reach: Reach,

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
