//! `history`, `undo` and `resume`: the commands that use the journal.

use clap::{Args, Subcommand, ValueEnum};

use super::global::{CommandHelp, uses};

#[derive(Args, Debug)]
#[command(fit(uses::journal))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct History {
    /// Verb
    #[command(subcommand)]
    pub show: Option<HistoryShow>,

    /// Only changes of targets with this prefix, for example `elasticsearch/cn-hangzhou`
    #[arg(long, value_name = "TARGET")]
    pub target: Option<String>,

    /// Only changes since this time: an age (`90s`, `30m`, `2h`, `3d`, `4w`) or a time (2026-11-23T12:00:00Z)
    #[arg(long, value_name = "WHEN")]
    pub since: Option<String>,

    /// Only changes with this outcome
    #[arg(long, value_name = "OUTCOME")]
    pub outcome: Option<OutcomeArg>,
}

#[derive(Debug, Subcommand)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub enum HistoryShow {
    /// Show one change in full
    #[command(notes(
        "Examples:
  whitelistctl history show 019a3c52"
    ))]
    Show {
        /// Change ID, or a unique prefix of it
        #[arg(value_name = "ID")]
        id: String,
    },
}

/// Outcomes of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum OutcomeArg {
    /// Applied, and verified by reading
    Applied,
    /// Not applied
    #[value(name = "not_applied")]
    NotApplied,
    /// Partly applied
    Partial,
    /// Unknown
    Unknown,
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Undo {
    /// Change ID, or a unique prefix of it [default: the latest applied change]
    #[arg(value_name = "ID")]
    pub id: Option<String>,
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Resume {
    /// Change ID, or a unique prefix of it [default: every change whose outcome is unknown]
    #[arg(value_name = "ID")]
    pub id: Option<String>,

    /// Send the rest of the recorded difference, after the hazard checks and the prompt
    #[arg(long)]
    pub finish: bool,
}
