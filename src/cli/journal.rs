//! `history`, `undo`, `redo`, `resume` and `journal`: the commands that use the journal.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::command_help::CommandHelp;
use super::uses;

#[derive(Args, Debug)]
#[command(fit(uses::journal))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct History {
    /// Verb
    #[command(subcommand)]
    pub show: Option<HistoryShow>,

    /// Show only the latest N changes
    #[arg(short = 'n', long, value_name = "N", value_parser = parse_count)]
    pub count: Option<usize>,

    /// Only changes of these targets: a prefix, a part or a pattern, for example `office` or `*/kibana/*/web-*`
    #[arg(long, value_name = "TARGET", value_parser = parse_filter)]
    pub target: Option<String>,

    /// Only changes that added or removed this address or block, one around it, or one within it
    #[arg(long, value_name = "ENTRY")]
    pub entry: Option<String>,

    /// Only changes by this user; may contain `*` and `?`
    #[arg(long, value_name = "USER", value_parser = parse_filter)]
    pub by: Option<String>,

    /// Only changes of the run with this ID, or a prefix of it
    #[arg(long, value_name = "ID", value_parser = parse_id)]
    pub run: Option<String>,

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
  whitelistctl history show 6f2c91d4"
    ))]
    Show {
        /// Change ID, or a unique prefix of it
        #[arg(value_name = "ID", value_parser = parse_id)]
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
    /// Nothing to do
    Unchanged,
    /// Unknown
    Unknown,
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Undo {
    /// Change ID, or a unique prefix of it [default: the newest change that is not undone]
    #[arg(value_name = "ID", value_parser = parse_id)]
    pub id: Option<String>,

    /// Undo the newest change that is not undone; needed without an ID where no terminal is
    #[arg(long, conflicts_with = "id")]
    pub last: bool,

    /// Of a change of several lists, undo only what it did to this one
    #[arg(long, value_name = "TARGET", value_parser = parse_filter)]
    pub list: Option<String>,
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Redo {
    /// ID of an undone change or of its undo, or a unique prefix of it [default: what was undone last]
    #[arg(value_name = "ID", value_parser = parse_id)]
    pub id: Option<String>,

    /// Redo what was undone last; needed without an ID where no terminal is
    #[arg(long, conflicts_with = "id")]
    pub last: bool,

    /// Of a change of several lists, redo only what it did to this one
    #[arg(long, value_name = "TARGET", value_parser = parse_filter)]
    pub list: Option<String>,
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Resume {
    /// Change ID, or a unique prefix of it [default: every change whose outcome is unknown]
    #[arg(value_name = "ID", value_parser = parse_id)]
    pub id: Option<String>,

    /// Stop looking for the outcome of this change, for example because its list is gone for good
    #[arg(long, requires = "id", conflicts_with = "finish")]
    pub dismiss: bool,

    /// Send the rest of the recorded difference, after the hazard checks and the prompt
    #[arg(long)]
    pub finish: bool,
}

/// The verbs of `journal`.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub enum Journal {
    /// Add records that a run printed because it could not write its journal
    ///
    /// Lines that are not records are ignored, and records that the journal has already are not added again. The output
    /// of `--journal -` can be imported, too.
    #[command(notes(
        "Examples:
  whitelistctl journal import saved-stderr.txt
  ssh runner cat run.log | whitelistctl journal import -"
    ))]
    Import(JournalImport),

    /// Check that a shared journal can be used
    ///
    /// Writes two small objects below `probe/`, to make sure that the store refuses the second write of a name.
    #[command(notes(
        "Examples:
  whitelistctl journal init --journal 's3://team-state/w?region=eu-central-1'
  whitelistctl journal init --journal oss://team-state/whitelists --policy"
    ))]
    Init(JournalInit),

    /// Show where the journal is, what it holds and where it ends
    #[command(
        fit_later(uses::journal),
        notes(
            "Examples:
  whitelistctl journal status"
        )
    )]
    Status,

    /// Look for records that were changed, removed or cut off
    #[command(notes(
        "Examples:
  whitelistctl journal verify
  whitelistctl journal verify --head 5f0c7d1e0b6a4c2d9e8f7a6b5c4d3e2f

Exit code: 0 sound, 10 something is wrong."
    ))]
    Verify(JournalVerify),

    /// Copy the changes of a journal on this machine into the shared journal
    #[command(notes(
        "Examples:
  whitelistctl journal copy --journal 's3://team-state/w?region=eu-central-1'"
    ))]
    Copy(JournalCopy),
}

#[derive(Args, Debug)]
#[command(fit(uses::journal))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct JournalImport {
    /// The file with the printed records, or `-` for standard input
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

#[derive(Args, Debug)]
#[command(fit(uses::journal))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct JournalInit {
    /// Print the policy with exactly the needed permissions, and check nothing
    #[arg(long)]
    pub policy: bool,
}

#[derive(Args, Debug)]
#[command(fit(uses::journal))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct JournalVerify {
    /// Also look for the record with this hash, as an earlier `journal status` printed it
    #[arg(long, value_name = "HASH")]
    pub head: Option<String>,
}

#[derive(Args, Debug)]
#[command(fit(uses::journal))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct JournalCopy {
    /// The file of the journal on this machine [default: journal.jsonl in the state directory]
    #[arg(long, value_name = "FILE")]
    pub from: Option<PathBuf>,
}

/// The ID of a change. An empty one, as an unset variable in quotes leaves it, names no change.
fn parse_id(text: &str) -> Result<String, String> {
    if text.trim().is_empty() { Err("the ID is empty".to_owned()) } else { Ok(text.trim().to_owned()) }
}

/// What selects changes. An empty text would select all of them, or none.
fn parse_filter(text: &str) -> Result<String, String> {
    if text.trim().is_empty() { Err("the value is empty".to_owned()) } else { Ok(text.to_owned()) }
}

/// A number of changes: one at least.
fn parse_count(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(0) | Err(_) => Err("a whole number of 1 or more is needed".to_owned()),
        Ok(count) => Ok(count),
    }
}
