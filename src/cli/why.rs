//! The commands about all lists at once: `why`, `revoke` and `replace`.

use clap::Args;

use super::Entries;
use super::command_help::CommandHelp;
use super::groups::Networks;
use super::scope::{Rollout, Selection};
use super::user::UserScope;
use super::uses;

// Which lists of both services a command is about.
#[derive(Args, Debug, Default)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Reach {
    /// All lists of every profile that has credentials, in all regions
    #[arg(long, conflicts_with_all = ["instances", "tags", "all_instances", "scope", "user", "api_key", "global"])]
    pub everywhere: bool,

    /// Instances
    #[command(flatten)]
    pub selection: Selection,

    /// Only these groups: names and patterns, separated by commas [default: all]
    #[arg(short, long, value_name = "GROUP")]
    pub group: Option<String>,

    /// Only the lists of this network [default: all]
    #[arg(long, value_name = "NETWORK")]
    pub network: Option<Networks>,

    /// Ops Manager's list
    #[command(flatten)]
    pub user: UserScope,
}

#[derive(Args, Debug)]
#[command(fit(uses::lists))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Why {
    /// Lists
    #[command(flatten)]
    pub reach: Reach,

    /// Addresses and blocks to look for
    #[command(flatten)]
    pub entries: Entries,
}

#[derive(Args, Debug)]
#[command(fit(uses::services_change))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Revoke {
    /// Lists
    #[command(flatten)]
    pub reach: Reach,

    /// How the change goes
    #[command(flatten)]
    pub rollout: Rollout,

    /// Addresses and blocks to remove from every list
    #[command(flatten)]
    pub entries: Entries,
}

#[derive(Args, Debug)]
#[command(fit(uses::services_change))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Replace {
    /// Lists
    #[command(flatten)]
    pub reach: Reach,

    /// How the change goes
    #[command(flatten)]
    pub rollout: Rollout,

    /// Entry to replace, where a list has it as an entry of its own
    #[arg(value_name = "OLD")]
    pub old: String,

    /// Entry to put in its place
    #[arg(value_name = "NEW")]
    pub new: String,
}
