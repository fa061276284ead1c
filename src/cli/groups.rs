//! What the verbs on groups of entries have in common: those of `kibana-whitelist` and of `es-whitelist`.

use clap::{Args, ValueEnum};

use super::Entries;

// Which lists are read.
#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct GroupScope {
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
pub struct GroupChange {
    /// Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]
    #[arg(short, long = "instance", value_name = "INSTANCE")]
    pub instances: Vec<String>,

    /// Whitelist group (default: the profile's, else `default`)
    #[arg(short, long, value_name = "GROUP")]
    pub group: Option<String>,

    /// Which list (default for Kibana: the profile's, else public; default for the cluster: private)
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

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct GroupList {
    /// Scope
    #[command(flatten)]
    pub scope: GroupScope,
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct GroupGet {
    /// Scope
    #[command(flatten)]
    pub scope: GroupScope,

    /// Count only an entry of its own, not a wider block
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

    /// Delete the group with all its entries; stands alone, never for `default`
    #[arg(long, conflicts_with_all = ["create_group", "gradual"])]
    pub delete_group: bool,

    /// Append what is missing and prove it, then delete what is extra: nobody who stays listed is shut out in between,
    /// and entries that others add meanwhile are kept
    #[arg(long, conflicts_with = "create_group")]
    pub gradual: bool,

    /// What the group is to hold
    #[command(flatten)]
    pub entries: Entries,
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct GroupAppend {
    /// Scope
    #[command(flatten)]
    pub scope: GroupChange,

    /// Create the group if it does not exist
    #[arg(long)]
    pub create_group: bool,

    /// What is added
    #[command(flatten)]
    pub entries: Entries,
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct GroupDelete {
    /// Scope
    #[command(flatten)]
    pub scope: GroupChange,

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
