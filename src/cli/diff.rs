//! `diff`.

use clap::Args;

use super::command_help::CommandHelp;
use super::uses;

#[derive(Args, Debug)]
#[command(fit(uses::services))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Diff {
    /// The first list, as reports name it, or `INSTANCE[/[es-]NETWORK[/GROUP]]`, `user/ID`, `org/ORG/api-key/KEY`,
    /// `global`
    #[arg(value_name = "TARGET")]
    pub left: String,

    /// The second list
    #[arg(value_name = "TARGET")]
    pub right: String,

    /// Exit with 12 if the lists differ
    #[arg(long)]
    pub exit_code: bool,
}
