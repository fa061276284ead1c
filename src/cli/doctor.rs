//! `doctor`.

use clap::Args;

use super::ServiceArg;
use super::command_help::CommandHelp;
use super::uses;

#[derive(Args, Debug)]
#[command(fit(uses::services))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Doctor {
    /// Check only this service [default: every service that is configured]
    #[arg(long, value_enum, value_name = "SERVICE")]
    pub service: Option<ServiceArg>,

    /// Print the smallest RAM policy that kibana-whitelist needs, and run no check
    #[arg(long, conflicts_with = "service")]
    pub policy: bool,
}
