//! `es-whitelist` and its verbs.

use clap::Subcommand;

use super::command_help::CommandHelp;
use super::groups::{GroupAppend, GroupCover, GroupDelete, GroupEdit, GroupGet, GroupList};
use super::uses;

/// The verbs.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub enum EsWhitelist {
    /// Show the entries of every group and network
    #[command(
        visible_alias = "ls",
        notes(
            "Examples:
  whitelistctl es-whitelist list -i es-cn-n6w1o1x0w001cabcd
  whitelistctl es-whitelist list -i web -g app --network private -o plain
  whitelistctl es-whitelist list -i web --notes --declaration lists.toml

A note says where Kibana is closed and port 9200 is open, and the reverse."
        )
    )]
    List(GroupList),

    /// Show which entries admit an address or block; exit 5 if none does
    #[command(
        visible_alias = "show",
        notes(
            "Examples:
  whitelistctl es-whitelist get -i es-cn-n6w1o1x0w001cabcd 10.0.0.7
  whitelistctl es-whitelist get -i web --exact 10.1.0.0/16"
        )
    )]
    Get(GroupGet),

    /// Replace the entries of a group
    ///
    /// After the change, the group holds exactly the given entries.
    #[command(
        visible_alias = "set",
        fit(uses::elasticsearch_change),
        notes(
            "Examples:
  whitelistctl es-whitelist cover -i web 10.0.0.7 10.1.0.0/16
  whitelistctl es-whitelist cover -i web -g app --create-group -f app.txt
  whitelistctl es-whitelist cover -i web --network public 198.51.100.7 --dry-run

A change that another client makes at the same moment can be lost. \
Use append, delete or --gradual to prevent that."
        )
    )]
    Cover(GroupCover),

    /// Add entries to a group
    #[command(
        visible_aliases = ["add", "allow"],
        notes(
        "Examples:
  whitelistctl es-whitelist append -i web 10.0.0.7 10.1.0.0/16
  whitelistctl es-whitelist append -i web --network public 198.51.100.7
  whitelistctl es-whitelist append -i web -g ci --create-group 10.2.0.9")
    )]
    Append(GroupAppend),

    /// Remove entries from a group
    #[command(
        visible_aliases = ["rm", "remove"],
        notes(
            "Examples:
  whitelistctl es-whitelist delete -i web 10.0.0.7
  whitelistctl es-whitelist delete -i web -g app --delete-group"
        )
    )]
    Delete(GroupDelete),

    /// Edit a group in the editor of VISUAL or EDITOR
    ///
    /// The text has one entry per line. Saving it starts the steps of every change; an empty or unchanged text changes
    /// nothing.
    #[command(notes(
        "Examples:
  whitelistctl es-whitelist edit -i web -g office
  EDITOR='code --wait' whitelistctl es-whitelist edit -i web

A note after `#` becomes part of the recorded reason."
    ))]
    Edit(GroupEdit),
}

impl EsWhitelist {
    /// Whether the verb changes lists.
    #[must_use]
    pub fn is_change(&self) -> bool {
        !matches!(self, Self::List(_) | Self::Get(_))
    }
}
