//! `user-whitelist` and its verbs.

use std::time::Duration;

use clap::{Args, Subcommand, ValueEnum};

use super::Entries;
use super::command_help::CommandHelp;
use super::lease::LeaseLength;
use super::span::span;
use super::uses;

/// The verbs.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub enum UserWhitelist {
    /// Show the entries, with the use that the server recorded
    #[command(
        visible_alias = "ls",
        notes(
            "Examples:
  whitelistctl user-whitelist list
  whitelistctl user-whitelist list -u 5356823b3004dee37132bb7b
  whitelistctl user-whitelist list --unused-for 90d --sort last-used
  whitelistctl user-whitelist list --notes --declaration lists.toml
  whitelistctl user-whitelist list --api-key 5d1d143c87d9d63e6d694746 \\
    --org 5356823b3004dee37132bb70
  whitelistctl user-whitelist list -o json | jq '.results[].entries[].text'"
        )
    )]
    List(UserList),

    /// Show which entries admit an address or block; exit 5 if none does
    #[command(
        visible_alias = "show",
        notes(
            "Examples:
  whitelistctl user-whitelist get -u 5356823b3004dee37132bb7b 198.51.100.7
  whitelistctl user-whitelist get --exact 203.0.113.0/24
  whitelistctl user-whitelist get --stored 10.0.0.5/24"
        )
    )]
    Get(UserGet),

    /// Add entries to the list
    #[command(
        visible_aliases = ["append", "allow"],
        notes(
        "Examples:
  whitelistctl user-whitelist add -u 5356823b3004dee37132bb7b 198.51.100.7
  whitelistctl user-whitelist add --api-key 5d1d143c87d9d63e6d694746 \\
    --org 5356823b3004dee37132bb70 198.51.100.7
  whitelistctl user-whitelist add --global --description office 203.0.113.0/24
  whitelistctl user-whitelist add --global 198.51.100.7 --for 2h
  whitelistctl user-whitelist add -f offices.txt --dry-run

Ops Manager accepts the call only from an address that is on the list.")
    )]
    Add(UserAdd),

    /// Replace the entries of the list
    ///
    /// Afterwards, the list holds exactly the given entries. The missing ones are added and verified first, then the
    /// others are removed, one call per entry.
    #[command(
        visible_alias = "set",
        notes(
            "Examples:
  whitelistctl user-whitelist cover 198.51.100.7 203.0.113.0/24 --dry-run
  whitelistctl user-whitelist cover -f offices.txt

An entry that another client adds meanwhile stays, and ends the run with exit code 6."
        )
    )]
    Cover(UserCover),

    /// Remove entries from the list, one call per entry
    #[command(
        visible_aliases = ["rm", "remove"],
        notes(
            "Examples:
  whitelistctl user-whitelist delete -u 5356823b3004dee37132bb7b 198.51.100.7
  whitelistctl user-whitelist delete --stored 10.0.0.5/24

Ops Manager does not remove the address that the call comes from."
        )
    )]
    Delete(UserDelete),

    /// Edit the list in the editor of VISUAL or EDITOR
    ///
    /// The text has one entry per line. Saving it starts the steps of `cover`; an empty or unchanged text changes
    /// nothing.
    #[command(notes(
        "Examples:
  whitelistctl user-whitelist edit
  EDITOR='code --wait' whitelistctl user-whitelist edit --global

A note after `#` becomes part of the recorded reason."
    ))]
    Edit(UserEdit),

    /// Remove entries that have not been used for some time
    ///
    /// The service counts the use of the lists of users and of programmatic API keys. An entry that was never used
    /// counts from the day it was added. Entries whose use is unknown stay, and so do the addresses of `must_admit` and
    /// of the caller.
    #[command(notes(
        "Examples:
  whitelistctl user-whitelist prune --unused-for 90d --dry-run
  whitelistctl user-whitelist prune --unused-for 90d
  whitelistctl user-whitelist prune --unused-for 26w --yes

Without a terminal, --yes is required."
    ))]
    Prune(UserPrune),
}

impl UserWhitelist {
    /// Whether the verb changes lists.
    #[must_use]
    pub fn is_change(&self) -> bool {
        !matches!(self, Self::List(_) | Self::Get(_))
    }
}

// Which list a command is about.
#[derive(Args, Debug, Default)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct UserScope {
    /// User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the
    /// credentials]
    #[arg(short, long, value_name = "USER", conflicts_with = "api_key")]
    pub user: Option<String>,

    /// ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the
    /// profile]
    #[arg(long, value_name = "KEY")]
    pub api_key: Option<String>,

    /// ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]
    #[arg(long, value_name = "ORG", conflicts_with = "user", hide_short_help = true)]
    pub org: Option<String>,

    /// Use the list of the whole installation, which guards the calls of every user with a Global role; changing it
    /// takes the role Global Owner
    #[arg(long, conflicts_with_all = ["user", "api_key", "org"])]
    pub global: bool,
}

#[derive(Args, Debug)]
#[command(fit(uses::ops_manager_list))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct UserList {
    /// Scope
    #[command(flatten)]
    pub scope: UserScope,

    /// Show only entries that have not been used for this time, for example 90d or 12w
    #[arg(long, value_name = "TIME", value_parser = span)]
    pub unused_for: Option<Duration>,

    /// Order of the entries
    #[arg(long, value_name = "ORDER", default_value = "entry")]
    pub sort: SortArg,

    /// Show owner, reason, ticket and end of each entry, as the declaration of --declaration or the profile has them
    #[arg(long)]
    pub notes: bool,
}

/// Orders of entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SortArg {
    /// By value
    Entry,
    /// Least recently used first
    LastUsed,
}

#[derive(Args, Debug)]
#[command(fit(uses::ops_manager_change))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct UserCover {
    /// Scope
    #[command(flatten)]
    pub scope: UserScope,

    /// Purpose of these entries of the global list, 1 to 250 characters
    #[arg(long, value_name = "TEXT", requires = "global")]
    pub description: Option<String>,

    /// Entries that the list will hold
    #[command(flatten)]
    pub entries: Entries,
}

#[derive(Args, Debug)]
#[command(fit(uses::ops_manager_change))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct UserEdit {
    /// Scope
    #[command(flatten)]
    pub scope: UserScope,
}

#[derive(Args, Debug)]
#[command(fit(uses::ops_manager_change))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct UserPrune {
    /// Scope
    #[command(flatten)]
    pub scope: UserScope,

    /// Remove entries that have not been used for this time, for example 90d or 12w
    #[arg(long, value_name = "TIME", value_parser = span)]
    pub unused_for: Duration,
}

#[derive(Args, Debug)]
#[command(fit(uses::ops_manager))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct UserGet {
    /// Scope
    #[command(flatten)]
    pub scope: UserScope,

    /// Match only an equal entry, not a wider block
    #[arg(long)]
    pub exact: bool,

    /// Look up an entry by the exact text that the server holds; can be repeated
    #[arg(long, value_name = "TEXT")]
    pub stored: Vec<String>,

    /// Addresses and blocks to look up
    #[command(flatten)]
    pub entries: Entries,
}

#[derive(Args, Debug)]
#[command(fit(uses::ops_manager_change))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct UserAdd {
    /// Scope
    #[command(flatten)]
    pub scope: UserScope,

    /// Purpose of these entries of the global list, 1 to 250 characters
    #[arg(long, value_name = "TEXT", requires = "global")]
    pub description: Option<String>,

    /// How long, on the global list
    #[command(flatten)]
    pub length: LeaseLength,

    /// Entries to add
    #[command(flatten)]
    pub entries: Entries,
}

#[derive(Args, Debug)]
#[command(fit(uses::ops_manager_change))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct UserDelete {
    /// Scope
    #[command(flatten)]
    pub scope: UserScope,

    /// Remove an entry by the exact text that the server holds; can be repeated
    #[arg(long, value_name = "TEXT")]
    pub stored: Vec<String>,

    /// Entries to remove
    #[command(flatten)]
    pub entries: Entries,
}
