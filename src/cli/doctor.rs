//! `doctor`.

use clap::Args;

use super::ServiceArg;

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Doctor {
    /// Check this service alone; else each that anything is set up for
    #[arg(long, value_enum, value_name = "SERVICE")]
    pub service: Option<ServiceArg>,

    /// Print the RAM policy that the verbs of kibana-whitelist need and no more, and check nothing
    #[arg(long, conflicts_with = "service")]
    pub policy: bool,
}
