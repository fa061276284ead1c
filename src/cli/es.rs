//! `es-whitelist` and its verbs.

use clap::Subcommand;

use super::groups::{GroupAppend, GroupCover, GroupDelete, GroupGet, GroupList};

/// The verbs.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub enum EsWhitelist {
    /// Show the entries of every group and network
    #[command(
        visible_alias = "ls",
        after_help = "Examples:
  whitelistctl es-whitelist list -i es-cn-n6w1o1x0w001cabcd
  whitelistctl es-whitelist list -i web -g app --network private -o plain

A note says where Kibana is shut and port 9200 is open, and the reverse."
    )]
    List(GroupList),

    /// Show which entries admit an address or block; exit 5 if none does
    #[command(
        visible_alias = "show",
        after_help = "Examples:
  whitelistctl es-whitelist get -i es-cn-n6w1o1x0w001cabcd 10.0.0.7
  whitelistctl es-whitelist get -i web --exact 10.1.0.0/16"
    )]
    Get(GroupGet),

    /// Make a group exactly the named entries; what is not named goes
    #[command(after_help = "Examples:
  whitelistctl es-whitelist cover -i web 10.0.0.7 10.1.0.0/16
  whitelistctl es-whitelist cover -i web -g app --create-group -f app.txt
  whitelistctl es-whitelist cover -i web --network public 198.51.100.7 --dry-run

Cover cannot be made safe against somebody who changes the group at the same moment; append, delete and
cover --gradual can.")]
    Cover(GroupCover),

    /// Add entries to a group
    #[command(after_help = "Examples:
  whitelistctl es-whitelist append -i web 10.0.0.7 10.1.0.0/16
  whitelistctl es-whitelist append -i web --network public -g ci --create-group 198.51.100.7")]
    Append(GroupAppend),

    /// Remove entries from a group
    #[command(
        visible_alias = "rm",
        after_help = "Examples:
  whitelistctl es-whitelist delete -i web 10.0.0.7
  whitelistctl es-whitelist delete -i web -g app --delete-group"
    )]
    Delete(GroupDelete),
}
