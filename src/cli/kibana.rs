//! `kibana-whitelist` and its verbs.

use clap::{Args, Subcommand, ValueEnum};

use super::Entries;
use super::global::{CommandHelp, uses};

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
  whitelistctl kibana-whitelist list -i web -g office --network public -o plain"
        )
    )]
    List(KibanaList),

    /// Show which entries admit an address or block; exit 5 if none does
    #[command(
        visible_alias = "show",
        notes(
            "Examples:
  whitelistctl kibana-whitelist get -i es-cn-n6w1o1x0w001cabcd 198.51.100.7
  whitelistctl kibana-whitelist get -i web --exact 203.0.113.0/24"
        )
    )]
    Get(KibanaGet),

    /// Replace the entries of a group
    ///
    /// After the change, the group holds exactly the given entries.
    #[command(notes(
        "Examples:
  whitelistctl kibana-whitelist cover -i web 198.51.100.7 203.0.113.0/24
  whitelistctl kibana-whitelist cover -i web -g ci --create-group -f ci.txt
  whitelistctl kibana-whitelist cover -i web -g office --delete-group
  whitelistctl kibana-whitelist cover -i web --gradual -f office.txt
  whitelistctl kibana-whitelist cover -i web 198.51.100.7 --dry-run

A change that another client makes at the same moment is lost. To keep it, use \
--gradual, append or delete."
    ))]
    Cover(KibanaCover),

    /// Add entries to a group
    #[command(notes(
        "Examples:
  whitelistctl kibana-whitelist append -i web 198.51.100.7 203.0.113.0/24
  whitelistctl kibana-whitelist append -i web -g ci --create-group 198.51.100.7
  generate-list | whitelistctl kibana-whitelist append -i web -f -"
    ))]
    Append(KibanaAppend),

    /// Remove entries from a group
    #[command(
        visible_alias = "rm",
        notes(
            "Examples:
  whitelistctl kibana-whitelist delete -i web 198.51.100.7
  whitelistctl kibana-whitelist delete -i web --stored 10.0.0.5/24
  whitelistctl kibana-whitelist delete -i web -g office --delete-group"
        )
    )]
    Delete(KibanaDelete),
}

// Which lists a reading command is about.
#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct KibanaScope {
    /// Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]
    #[arg(short, long = "instance", value_name = "INSTANCE")]
    pub instances: Vec<String>,

    /// Only this group [default: all]
    #[arg(short, long, value_name = "GROUP")]
    pub group: Option<String>,

    /// Only the list of this network [default: all]
    #[arg(long, value_name = "NETWORK")]
    pub network: Option<Networks>,
}

// Which list a changing command is about.
#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct KibanaChange {
    /// Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]
    #[arg(short, long = "instance", value_name = "INSTANCE")]
    pub instances: Vec<String>,

    /// Whitelist group [default: from the profile, else `default`]
    #[arg(short, long, value_name = "GROUP")]
    pub group: Option<String>,

    /// Network of the list [default: from the profile, else public]
    #[arg(long, value_name = "NETWORK")]
    pub network: Option<NetworkArg>,
}

/// Networks whose list can be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum NetworkArg {
    /// Access over the internet
    Public,
    /// Access from the VPC
    Private,
}

/// Networks whose list can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Networks {
    /// Access over the internet
    Public,
    /// Access from the VPC
    Private,
    /// Both
    All,
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
#[command(fit(uses::elasticsearch))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct KibanaList {
    /// Scope
    #[command(flatten)]
    pub scope: KibanaScope,
}

#[derive(Args, Debug)]
#[command(fit(uses::elasticsearch))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct KibanaGet {
    /// Scope
    #[command(flatten)]
    pub scope: KibanaScope,

    /// Match only an equal entry, not a wider block
    #[arg(long)]
    pub exact: bool,

    /// Addresses and blocks to look up
    #[command(flatten)]
    pub entries: Entries,
}

#[derive(Args, Debug)]
#[command(fit(uses::elasticsearch_change))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct KibanaCover {
    /// Scope
    #[command(flatten)]
    pub scope: KibanaChange,

    /// Create the group if it does not exist
    #[arg(long)]
    pub create_group: bool,

    /// Delete the group and its entries
    #[arg(long, conflicts_with_all = ["create_group", "style", "gradual"])]
    pub delete_group: bool,

    /// Append first, verify, then delete; keeps entries that other clients add meanwhile
    #[arg(long, conflicts_with_all = ["create_group", "style"])]
    pub gradual: bool,

    /// Form of the request; `list` needs `default` to be the only group
    #[arg(long, value_name = "STYLE")]
    pub style: Option<StyleArg>,

    /// Entries that the group will hold
    #[command(flatten)]
    pub entries: Entries,
}

#[derive(Args, Debug)]
#[command(fit(uses::elasticsearch_change))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct KibanaAppend {
    /// Scope
    #[command(flatten)]
    pub scope: KibanaChange,

    /// Create the group if it does not exist
    #[arg(long)]
    pub create_group: bool,

    /// Entries to add
    #[command(flatten)]
    pub entries: Entries,
}

#[derive(Args, Debug)]
#[command(fit(uses::elasticsearch_change))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct KibanaDelete {
    /// Scope
    #[command(flatten)]
    pub scope: KibanaChange,

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
