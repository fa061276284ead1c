//! `kibana-whitelist` and its verbs.

use clap::{Args, Subcommand, ValueEnum};

use super::Entries;

/// The verbs.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub enum KibanaWhitelist {
    /// Show the entries of every group and network
    #[command(
        visible_alias = "ls",
        after_help = "Examples:
  whitelistctl kibana-whitelist list -i es-cn-n6w1o1x0w001cabcd
  whitelistctl kibana-whitelist list -i web -g office --network public -o plain"
    )]
    List(KibanaList),

    /// Show which entries admit an address or block; exit 5 if none does
    #[command(
        visible_alias = "show",
        after_help = "Examples:
  whitelistctl kibana-whitelist get -i es-cn-n6w1o1x0w001cabcd 198.51.100.7
  whitelistctl kibana-whitelist get -i web --exact 203.0.113.0/24"
    )]
    Get(KibanaGet),

    /// Make a group exactly the named entries; what is not named goes
    #[command(after_help = "Examples:
  whitelistctl kibana-whitelist cover -i web 198.51.100.7 203.0.113.0/24
  whitelistctl kibana-whitelist cover -i web -g office --create-group -f office.txt
  whitelistctl kibana-whitelist cover -i web -g office --delete-group
  whitelistctl kibana-whitelist cover -i web --gradual -f office.txt
  whitelistctl kibana-whitelist cover -i web 198.51.100.7 --dry-run

Cover cannot be made safe against somebody who changes the group at the same moment; append, delete and
cover --gradual can.")]
    Cover(KibanaCover),

    /// Add entries to a group
    #[command(after_help = "Examples:
  whitelistctl kibana-whitelist append -i web 198.51.100.7 203.0.113.0/24
  whitelistctl kibana-whitelist append -i web -g ci --create-group 198.51.100.7
  generate-list | whitelistctl kibana-whitelist append -i web -f -")]
    Append(KibanaAppend),

    /// Remove entries from a group
    #[command(
        visible_alias = "rm",
        after_help = "Examples:
  whitelistctl kibana-whitelist delete -i web 198.51.100.7
  whitelistctl kibana-whitelist delete -i web --stored 10.0.0.5/24
  whitelistctl kibana-whitelist delete -i web -g office --delete-group"
    )]
    Delete(KibanaDelete),
}

// Which lists are read.
#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct KibanaScope {
    /// Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]
    #[arg(short, long = "instance", value_name = "INSTANCE")]
    pub instances: Vec<String>,

    /// Only this group (default: all)
    #[arg(short, long, value_name = "GROUP")]
    pub group: Option<String>,

    /// Only this network's list (default: all)
    #[arg(long, value_name = "NETWORK")]
    pub network: Option<Networks>,
}

// Which list is changed.
#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct KibanaChange {
    /// Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]
    #[arg(short, long = "instance", value_name = "INSTANCE")]
    pub instances: Vec<String>,

    /// Whitelist group (default: the profile's, else `default`)
    #[arg(short, long, value_name = "GROUP")]
    pub group: Option<String>,

    /// Which Kibana list (default: the profile's, else public)
    #[arg(long, value_name = "NETWORK")]
    pub network: Option<NetworkArg>,
}

/// A network to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum NetworkArg {
    /// Access over the internet
    Public,
    /// Access from the VPC
    Private,
}

/// Networks to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Networks {
    /// Access over the internet
    Public,
    /// Access from the VPC
    Private,
    /// Both
    All,
}

/// How a cover is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum StyleArg {
    /// As one group
    #[default]
    Group,
    /// As the plain list of group `default`
    List,
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct KibanaList {
    /// Scope
    #[command(flatten)]
    pub scope: KibanaScope,
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct KibanaGet {
    /// Scope
    #[command(flatten)]
    pub scope: KibanaScope,

    /// Count only an entry of its own, not a wider block
    #[arg(long)]
    pub exact: bool,

    /// Addresses and blocks to look up
    #[command(flatten)]
    pub entries: Entries,
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct KibanaCover {
    /// Scope
    #[command(flatten)]
    pub scope: KibanaChange,

    /// Create the group if it does not exist
    #[arg(long)]
    pub create_group: bool,

    /// Delete the group with all its entries; stands alone, never for `default`
    #[arg(long, conflicts_with_all = ["create_group", "style", "gradual"])]
    pub delete_group: bool,

    /// Append what is missing and prove it, then delete what is extra: nobody who stays listed is shut out in between,
    /// and entries that others add meanwhile are kept
    #[arg(long, conflicts_with_all = ["create_group", "style"])]
    pub gradual: bool,

    /// How the change is sent; `list` is for group `default` while there is no other
    #[arg(long, value_name = "STYLE")]
    pub style: Option<StyleArg>,

    /// What the group is to hold
    #[command(flatten)]
    pub entries: Entries,
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct KibanaAppend {
    /// Scope
    #[command(flatten)]
    pub scope: KibanaChange,

    /// Create the group if it does not exist
    #[arg(long)]
    pub create_group: bool,

    /// What is added
    #[command(flatten)]
    pub entries: Entries,
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct KibanaDelete {
    /// Scope
    #[command(flatten)]
    pub scope: KibanaChange,

    /// Delete the group with all its entries; stands alone, never for `default`
    #[arg(long, conflicts_with = "stored")]
    pub delete_group: bool,

    /// Delete the entry that the server spells exactly so; may be repeated
    #[arg(long, value_name = "TEXT")]
    pub stored: Vec<String>,

    /// What is removed
    #[command(flatten)]
    pub entries: Entries,
}
