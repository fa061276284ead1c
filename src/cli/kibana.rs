//! `kibana-whitelist` and its verbs.

use clap::{Args, Subcommand, ValueEnum};

use super::command_help::CommandHelp;
use super::groups::{GroupAppend, GroupCover, GroupDelete, GroupEdit, GroupGet, GroupList};
use super::uses;

/// The verbs.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub enum KibanaWhitelist {
    /// Show the entries of every group and network
    #[command(
        visible_alias = "ls",
        notes(
            "Examples:
  whitelistctl kibana-whitelist list -i es-cn-n6w1o1x0w001cabcd
  whitelistctl kibana-whitelist list -i web -g office --network public -o plain
  whitelistctl kibana-whitelist list -i web --notes --declaration lists.toml"
        )
    )]
    List(GroupList),

    /// Show which entries admit an address or block; exit 5 if none does
    #[command(
        visible_alias = "show",
        notes(
            "Examples:
  whitelistctl kibana-whitelist get -i es-cn-n6w1o1x0w001cabcd 198.51.100.7
  whitelistctl kibana-whitelist get -i web --exact 203.0.113.0/24"
        )
    )]
    Get(GroupGet),

    /// Replace the entries of a group
    ///
    /// After the change, the group holds exactly the given entries.
    #[command(
        visible_alias = "set",
        notes(
            "Examples:
  whitelistctl kibana-whitelist cover -i web 198.51.100.7 203.0.113.0/24
  whitelistctl kibana-whitelist cover -i web -g ci --create-group -f ci.txt
  whitelistctl kibana-whitelist cover -i web -g office --delete-group
  whitelistctl kibana-whitelist cover -i web --gradual -f office.txt
  whitelistctl kibana-whitelist cover -i web 198.51.100.7 --dry-run

A change that another client makes at the same moment is lost. To keep it, use \
--gradual, append or delete."
        )
    )]
    Cover(KibanaCover),

    /// Add entries to a group
    #[command(
        visible_aliases = ["add", "allow"],
        notes(
        "Examples:
  whitelistctl kibana-whitelist append -i web 198.51.100.7 203.0.113.0/24
  whitelistctl kibana-whitelist append -i web -g ci --create-group 198.51.100.7
  generate-list | whitelistctl kibana-whitelist append -i web -f -")
    )]
    Append(GroupAppend),

    /// Remove entries from a group
    #[command(
        visible_aliases = ["rm", "remove"],
        notes(
            "Examples:
  whitelistctl kibana-whitelist delete -i web 198.51.100.7
  whitelistctl kibana-whitelist delete -i web --stored 10.0.0.5/24
  whitelistctl kibana-whitelist delete -i web -g office --delete-group"
        )
    )]
    Delete(GroupDelete),

    /// Edit a group in the editor of VISUAL or EDITOR
    ///
    /// The text has one entry per line. Saving it starts the steps of every change; an empty or unchanged text changes
    /// nothing.
    #[command(notes(
        "Examples:
  whitelistctl kibana-whitelist edit -i web -g office
  EDITOR='code --wait' whitelistctl kibana-whitelist edit -i web

A note after `#` becomes part of the recorded reason."
    ))]
    Edit(GroupEdit),
}

impl KibanaWhitelist {
    /// Whether the verb changes lists.
    #[must_use]
    pub fn is_change(&self) -> bool {
        !matches!(self, Self::List(_) | Self::Get(_))
    }
}

/// How `cover` sends a change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum StyleArg {
    /// As one group
    #[default]
    Group,
    /// As the list of group `default`
    List,
}

#[derive(Args, Debug)]
#[command(fit(uses::elasticsearch_change))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct KibanaCover {
    /// What every cover takes
    #[command(flatten)]
    pub cover: GroupCover,

    /// Form of the request; `list` needs `default` to be the only group
    #[arg(long, value_name = "STYLE", conflicts_with_all = ["create_group", "delete_group", "gradual"])]
    pub style: Option<StyleArg>,
}
