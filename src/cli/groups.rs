//! The options of the commands on groups of entries: those of `kibana-whitelist` and `es-whitelist`.

use clap::{Args, ValueEnum};

use super::command_help::CommandHelp;
use super::scope::{Rollout, Selection};
use super::uses;
use super::{Entries, LeaseLength};

// Which lists a reading command is about.
#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct GroupScope {
    /// Instances
    #[command(flatten)]
    pub selection: Selection,

    /// Only these groups: names and patterns, separated by commas [default: all]
    #[arg(short, long, value_name = "GROUP")]
    pub group: Option<String>,

    /// Only the list of this network [default: all]
    #[arg(long, value_name = "NETWORK")]
    pub network: Option<Networks>,
}

// Which list a changing command is about.
#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct GroupChange {
    /// Instances
    #[command(flatten)]
    pub selection: Selection,

    /// How a change of many lists goes
    #[command(flatten)]
    pub rollout: Rollout,

    /// Whitelist groups: names and patterns, separated by commas [default: from the profile, else `default`]
    #[arg(short, long, value_name = "GROUP")]
    pub group: Option<String>,

    /// Network of the lists
    ///
    /// Without it, a list of Kibana is the one that the profile says, else the public one; a list of the cluster is the
    /// private one.
    #[arg(long, value_name = "NETWORK")]
    pub network: Option<Networks>,
}

/// Networks of lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Networks {
    /// Access over the internet
    Public,
    /// Access from the VPC
    Private,
    /// Both
    All,
}

#[derive(Args, Debug)]
#[command(fit(uses::elasticsearch_list))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct GroupList {
    /// Scope
    #[command(flatten)]
    pub scope: GroupScope,

    /// Show owner, reason, ticket and end of each entry, as the declaration of --declaration or the profile has them
    #[arg(long)]
    pub notes: bool,
}

#[derive(Args, Debug)]
#[command(fit(uses::elasticsearch))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct GroupGet {
    /// Scope
    #[command(flatten)]
    pub scope: GroupScope,

    /// Match only an equal entry, not a wider block
    #[arg(long)]
    pub exact: bool,

    /// Addresses and blocks to look up
    #[command(flatten)]
    pub entries: Entries,
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct GroupCover {
    /// Scope
    #[command(flatten)]
    pub scope: GroupChange,

    /// Create the group if it does not exist
    #[arg(long)]
    pub create_group: bool,

    /// Delete the group and its entries
    #[arg(long, conflicts_with_all = ["create_group", "gradual"])]
    pub delete_group: bool,

    /// Append first, verify, then delete; keeps entries that other clients add meanwhile
    #[arg(long, conflicts_with = "create_group")]
    pub gradual: bool,

    /// Entries that the group will hold
    #[command(flatten)]
    pub entries: Entries,
}

#[derive(Args, Debug)]
#[command(fit(uses::elasticsearch_change))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct GroupAppend {
    /// Scope
    #[command(flatten)]
    pub scope: GroupChange,

    /// Create the group if it does not exist
    #[arg(long)]
    pub create_group: bool,

    /// End of the entries; they are put into a group of their own
    #[command(flatten)]
    pub length: LeaseLength,

    /// Entries to add
    #[command(flatten)]
    pub entries: Entries,
}

#[derive(Args, Debug)]
#[command(fit(uses::elasticsearch_change))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct GroupEdit {
    /// Scope
    #[command(flatten)]
    pub scope: GroupChange,
}

#[derive(Args, Debug)]
#[command(fit(uses::elasticsearch_change))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct GroupDelete {
    /// Scope
    #[command(flatten)]
    pub scope: GroupChange,

    /// Delete the group and its entries
    #[arg(long, conflicts_with = "stored")]
    pub delete_group: bool,

    /// Remove an entry by the exact text that the server holds; can be repeated
    #[arg(long, value_name = "TEXT")]
    pub stored: Vec<String>,

    /// Entries to remove
    #[command(flatten)]
    pub entries: Entries,
}
