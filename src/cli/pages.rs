//! Commands that print a page of the program itself.

use clap::{Args, ValueEnum};

use super::command_help::CommandHelp;
use super::uses;

/// Documents that have a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SchemaArg {
    /// What `-o json` and `-o jsonl` write
    Output,
    /// A plan file
    Plan,
    /// A declaration
    Declaration,
}

#[derive(Args, Debug)]
#[command(fit(uses::output))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Schema {
    /// Document that the schema describes
    #[arg(value_name = "DOCUMENT", default_value = "output")]
    pub document: SchemaArg,
}

#[derive(Args, Debug)]
#[command(fit(uses::output))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Man {
    /// Command that the page is about [default: the program itself]
    #[arg(value_name = "COMMAND")]
    pub words: Vec<String>,
}

#[derive(Args, Debug)]
#[command(fit(uses::output))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Help {
    /// Command or topic
    #[arg(value_name = "COMMAND")]
    pub words: Vec<String>,
}
