//! `user-whitelist` and its verbs.

use clap::{Args, Subcommand};

use super::Entries;

/// The verbs.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub enum UserWhitelist {
    /// Show the entries with what the server knows of their use
    #[command(
        visible_alias = "ls",
        after_help = "Examples:
  whitelistctl user-whitelist list
  whitelistctl user-whitelist list -u 5356823b3004dee37132bb7b
  whitelistctl user-whitelist list --api-key 5d1d143c87d9d63e6d694746 --org 5356823b3004dee37132bb70
  whitelistctl user-whitelist list -o json | jq '.results[].entries[].text'"
    )]
    List(UserList),

    /// Show an entry, or the blocks that admit an address; exit 5 if nothing does
    #[command(
        visible_alias = "show",
        after_help = "Examples:
  whitelistctl user-whitelist get -u 5356823b3004dee37132bb7b 198.51.100.7
  whitelistctl user-whitelist get --exact 203.0.113.0/24
  whitelistctl user-whitelist get --stored 10.0.0.5/24"
    )]
    Get(UserGet),

    /// Add entries
    #[command(after_help = "Examples:
  whitelistctl user-whitelist add -u 5356823b3004dee37132bb7b 198.51.100.7 203.0.113.0/24
  whitelistctl user-whitelist add --api-key 5d1d143c87d9d63e6d694746 --org 5356823b3004dee37132bb70 198.51.100.7
  whitelistctl user-whitelist add --global --description office 203.0.113.0/24
  whitelistctl user-whitelist add -f offices.txt --dry-run

The call must come from an address that is on the list already.")]
    Add(UserAdd),

    /// Remove entries, one call each
    #[command(
        visible_alias = "rm",
        after_help = "Examples:
  whitelistctl user-whitelist delete -u 5356823b3004dee37132bb7b 198.51.100.7
  whitelistctl user-whitelist delete --stored 10.0.0.5/24

The address that the call comes from cannot be removed."
    )]
    Delete(UserDelete),
}

// Which list.
#[derive(Args, Debug, Default)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct UserScope {
    /// User id, 24 hexadecimal digits (default: the profile's, else the user that the credentials belong to) [env:
    /// WHITELISTCTL_USER]
    #[arg(short, long, value_name = "USER", conflicts_with = "api_key")]
    pub user: Option<String>,

    /// Programmatic key whose own list is meant, by its id: 24 hexadecimal digits (default: the profile's `api_key_id`)
    /// [env: WHITELISTCTL_API_KEY_ID]
    #[arg(long, value_name = "KEY")]
    pub api_key: Option<String>,

    /// Organization of the programmatic key, by its id: 24 hexadecimal digits (default: the profile's) [env:
    /// WHITELISTCTL_ORG]
    #[arg(long, value_name = "ORG", conflicts_with = "user")]
    pub org: Option<String>,

    /// The list of the whole installation, which rules the calls of everybody who has a Global role; to change it takes the
    /// role Global Owner
    #[arg(long, conflicts_with_all = ["user", "api_key", "org"])]
    pub global: bool,
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct UserList {
    /// Scope
    #[command(flatten)]
    pub scope: UserScope,
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct UserGet {
    /// Scope
    #[command(flatten)]
    pub scope: UserScope,

    /// Count only an entry of its own, not a wider block
    #[arg(long)]
    pub exact: bool,

    /// Look up the entry that the server spells exactly so; may be repeated
    #[arg(long, value_name = "TEXT")]
    pub stored: Vec<String>,

    /// Addresses and blocks to look up
    #[command(flatten)]
    pub entries: Entries,
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct UserAdd {
    /// Scope
    #[command(flatten)]
    pub scope: UserScope,

    /// What the new entries of the global list are for, 1 to 250 characters
    #[arg(long, value_name = "TEXT", requires = "global")]
    pub description: Option<String>,

    /// What is added
    #[command(flatten)]
    pub entries: Entries,
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct UserDelete {
    /// Scope
    #[command(flatten)]
    pub scope: UserScope,

    /// Delete the entry that the server spells exactly so; may be repeated
    #[arg(long, value_name = "TEXT")]
    pub stored: Vec<String>,

    /// What is removed
    #[command(flatten)]
    pub entries: Entries,
}
