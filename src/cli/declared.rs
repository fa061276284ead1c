//! `export`, `check`, `fmt`, `plan`, `apply` and `adopt`: the commands on declarations.

use std::path::PathBuf;

use clap::Args;

use super::command_help::CommandHelp;
use super::uses;
use super::{Pace, Reach, Rollout};

// The declaration that a command is about.
#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct DeclarationFile {
    /// Declaration to read, TOML or JSON; `-` is standard input
    #[arg(short = 'f', long, value_name = "FILE")]
    pub file: PathBuf,
}

#[derive(Args, Debug)]
#[command(fit(uses::services))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Export {
    /// Lists [default: all instances of the region, and the own list of Ops Manager]
    #[command(flatten)]
    pub reach: Reach,

    /// Only lists of this service
    #[arg(long, value_name = "SERVICE")]
    pub service: Option<super::ServiceArg>,

    /// Edit this declaration, and keep its comments and its order; a new one gets its schema beside it
    #[arg(long, value_name = "FILE")]
    pub into: Option<PathBuf>,
}

#[derive(Args, Debug)]
#[command(fit(uses::declared_check))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Check {
    /// Declaration
    #[command(flatten)]
    pub declaration: DeclarationFile,

    /// Fetch the published lists, check them against their guards, and pin them in whitelists.lock
    #[arg(long)]
    pub refresh: bool,

    /// Treat warnings as errors
    #[arg(long)]
    pub strict: bool,
}

#[derive(Args, Debug)]
#[command(fit(uses::output))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Fmt {
    /// Declaration
    #[command(flatten)]
    pub declaration: DeclarationFile,

    /// Write nothing; exit 12 if the file is not in canonical form
    #[arg(long)]
    pub check: bool,
}

#[derive(Args, Debug)]
#[command(fit(uses::services_change))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Plan {
    /// Declaration to read, TOML or JSON; `-` is standard input
    #[arg(short = 'f', long, value_name = "FILE", required_unless_present = "show")]
    pub file: Option<PathBuf>,

    /// Show what this plan file changes, without calling a service
    #[arg(long, value_name = "PLAN", conflicts_with_all = ["file", "out", "targets", "exit_code"])]
    pub show: Option<PathBuf>,

    /// Write the plan to this file, for `apply`
    #[arg(long, value_name = "PLAN")]
    pub out: Option<PathBuf>,

    /// Only the lists of this block, or only this target; can be repeated
    #[arg(long = "target", value_name = "LIST")]
    pub targets: Vec<String>,

    /// Lists at the same time
    #[command(flatten)]
    pub pace: Pace,

    /// Exit 12 if something differs
    #[arg(long)]
    pub exit_code: bool,
}

#[derive(Args, Debug)]
#[command(fit(uses::services_change))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Apply {
    /// Plan file, written by `plan --out`
    #[arg(value_name = "PLAN", required_unless_present = "file")]
    pub plan: Option<PathBuf>,

    /// Declaration to apply without a plan file; with one, the declaration that the plan must be of
    #[arg(short = 'f', long, value_name = "FILE")]
    pub file: Option<PathBuf>,

    /// Also apply to lists that changed since the plan, if the difference is still the planned one
    #[arg(long)]
    pub rebase: bool,

    /// Only the lists of this block, or only this target; can be repeated
    #[arg(long = "target", value_name = "LIST")]
    pub targets: Vec<String>,

    /// Lists at the same time
    #[command(flatten)]
    pub pace: Pace,

    /// How the change goes
    #[command(flatten)]
    pub rollout: Rollout,
}

#[derive(Args, Debug)]
#[command(fit(uses::services_change))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Adopt {
    /// Declaration
    #[command(flatten)]
    pub declaration: DeclarationFile,

    /// Only the lists of this block, or only this target; can be repeated
    #[arg(long = "target", value_name = "LIST")]
    pub targets: Vec<String>,

    /// Lists at the same time
    #[command(flatten)]
    pub pace: Pace,
}
