//! `completions` and `complete`: the scripts of the shells, and the hidden command that they call.

use std::ffi::OsString;

use clap::{Args, Subcommand, ValueEnum};

use super::command_help::CommandHelp;
use super::uses;

#[derive(Args, Debug)]
#[command(fit(uses::output), args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Completions {
    /// Verb
    #[command(subcommand)]
    pub verb: Option<CompletionsVerb>,

    /// Shell
    #[arg(required = true)]
    pub shell: Option<ShellArg>,
}

#[derive(Debug, Subcommand)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub enum CompletionsVerb {
    /// Write the script to the folder where the shell looks for it
    #[command(notes(
        "Examples:
  whitelistctl completions install
  whitelistctl completions install zsh"
    ))]
    Install {
        /// Shell [default: the one in SHELL]
        shell: Option<ShellArg>,
    },
}

/// Shells with a completion script.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ShellArg {
    /// GNU Bash
    Bash,
    /// Z shell
    Zsh,
    /// fish
    Fish,
    /// `PowerShell`
    Powershell,
    /// Elvish
    Elvish,
    /// Nushell
    Nushell,
}

#[derive(Args, Debug)]
#[command(fit(uses::output))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Complete {
    /// Shell that reads the result
    pub shell: ShellArg,

    /// Words of the line, up to the one at the cursor
    #[arg(last = true, value_name = "WORD", allow_hyphen_values = true)]
    pub words: Vec<OsString>,
}
