//! `explain`.

use clap::Args;

use super::command_help::CommandHelp;
use super::uses;

#[derive(Args, Debug)]
#[command(fit(uses::output))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Explain {
    /// Error code, hazard, outcome or exit code [default: list all of them]
    #[arg(value_name = "CODE")]
    pub code: Option<String>,
}
