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

    /// The own list of Ops Manager; a command sets this where nothing is named
    #[arg(skip)]
    pub own: bool,
}

impl Reach {
    /// Whether it says which lists are meant.
    #[must_use]
    pub fn is_named(&self) -> bool {
        self.everywhere || self.names_groups() || self.names_callers()
    }

    /// Whether it names groups of instances.
    #[must_use]
    pub fn names_groups(&self) -> bool {
        self.selection.is_named() || self.group.is_some() || self.network.is_some()
    }

    /// Whether it names a list of Ops Manager.
    #[must_use]
    pub fn names_callers(&self) -> bool {
        let UserScope { user, api_key, org, global } = &self.user;
        self.own || user.is_some() || api_key.is_some() || org.is_some() || *global
    }
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
