//! `history`, `undo` and `resume`: what the journal is for.

use clap::{Args, Subcommand, ValueEnum};

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct History {
    /// What to show
    #[command(subcommand)]
    pub show: Option<HistoryShow>,

    /// Only changes of lists whose name begins so, for example `elasticsearch/cn-hangzhou`
    #[arg(long, value_name = "TARGET")]
    pub target: Option<String>,

    /// Only changes since then: `90s`, `30m`, `2h`, `3d`, `4w` ago, or a time such as 2026-11-23T12:00:00Z
    #[arg(long, value_name = "WHEN")]
    pub since: Option<String>,

    /// Only changes that ended so
    #[arg(long, value_name = "OUTCOME")]
    pub outcome: Option<OutcomeArg>,
}

#[derive(Debug, Subcommand)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub enum HistoryShow {
    /// Show one change with all that is known of it
    #[command(after_help = "Examples:
  whitelistctl history show 019a3c52")]
    Show {
        /// The change's name, or a beginning of it that no other has
        #[arg(value_name = "ID")]
        id: String,
    },
}

/// How a change ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum OutcomeArg {
    /// Made, and seen by reading
    Applied,
    /// Known not to have been made
    #[value(name = "not_applied")]
    NotApplied,
    /// Partly made
    Partial,
    /// Not known
    Unknown,
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Undo {
    /// The change's name, or a beginning of it that no other has (default: the latest that was made)
    #[arg(value_name = "ID")]
    pub id: Option<String>,
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Resume {
    /// Only this change (default: every change whose outcome is not known)
    #[arg(value_name = "ID")]
    pub id: Option<String>,

    /// Send what was not made of the recorded difference, through plan, hazards and the question
    #[arg(long)]
    pub finish: bool,
}
