//! `history`, `undo`, `resume` and `journal`: what the journal is for.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct History {
    /// What to show
    #[command(subcommand)]
    pub show: Option<HistoryShow>,

    /// Show only the latest N changes
    #[arg(short = 'n', long, value_name = "N", value_parser = parse_count)]
    pub count: Option<usize>,

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
  whitelistctl history show 6f2c91d4")]
    Show {
        /// The change ID, or a unique prefix of it
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
    /// The change ID, or a unique prefix of it [default: the latest change that was made]
    #[arg(value_name = "ID")]
    pub id: Option<String>,
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Resume {
    /// Only the change with this ID or unique prefix [default: every change whose outcome is unknown]
    #[arg(value_name = "ID")]
    pub id: Option<String>,

    /// Send what was not made of the recorded difference, through plan, hazards and the question
    #[arg(long)]
    pub finish: bool,
}

/// The verbs of `journal`.
#[derive(Debug, Subcommand)]
pub enum Journal {
    /// Add records to the journal that a run printed because its journal could not be written
    #[command(after_help = "Examples:
  whitelistctl journal import saved-stderr.txt
  ssh runner cat run.log | whitelistctl journal import -

Lines that are not records are ignored, and records that the journal has already are not added again. What
`--journal -` printed can be imported too.")]
    Import(JournalImport),
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct JournalImport {
    /// The file with the printed records, or `-` for standard input
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

/// A number of changes: one at least.
fn parse_count(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(0) | Err(_) => Err("a whole number of 1 or more is needed".to_owned()),
        Ok(count) => Ok(count),
    }
}
