//! `lease` and its verbs: access that ends by itself.

use std::ffi::OsString;

use clap::{Args, Subcommand, ValueEnum};

use super::Entries;
use super::command_help::CommandHelp;
use super::scope::Selection;
use super::uses;

/// Networks of the list of a lease.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum NetworkArg {
    /// Access over the internet
    Public,
    /// Access from the VPC
    Private,
}

/// The verbs.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub enum Lease {
    /// Run a command while a lease lasts, and end the lease
    ///
    /// The command starts when the lease is verified and in effect. Signals are passed on to it, and its exit code is
    /// passed back. It finds WHITELISTCTL_LEASE_ID, WHITELISTCTL_LEASE_ADDRESS and WHITELISTCTL_LEASE_ENDS in its
    /// environment.
    #[command(notes(
        "Examples:
  whitelistctl lease run --my-ip --for 45m -- ./deploy.sh
  whitelistctl lease run --my-ip --for 1h -- curl https://kibana.example.com

If the lease cannot be added, the command does not start. If the lease cannot be ended, the exit code is 13; the lease \
is then ended by the next change of the instance or by `lease reap`."
    ))]
    Run(LeaseRun),

    /// Add entries that end by themselves
    ///
    /// The entries are put into a group of their own, whose name holds the end; on the global list, their description
    /// holds it. Any machine with the key can end the lease.
    #[command(notes(
        "Examples:
  whitelistctl lease add 198.51.100.7 --for 2h
  whitelistctl lease add 198.51.100.7 --until 2026-11-28T18:00Z --reason NET-211
  whitelistctl lease add --my-ip
  whitelistctl lease add -i web --list es --network public 198.51.100.0/28
  whitelistctl lease add --list global 198.51.100.7 --for 2h

The time is the server's, and the end is fixed when the lease is added. The lease is ended by `lease end`, by the next \
change that whitelistctl makes on the instance after the end, or by `lease reap`."
    ))]
    Add(LeaseAdd),

    /// List leases with their ends
    #[command(notes(
        "Examples:
  whitelistctl lease list
  whitelistctl lease list --all-instances -o json
  whitelistctl lease list --list global
  whitelistctl lease list --expired --exit-code

A lease is `active`, `ending` (its end has passed, and less than a minute has gone by) or `expired`."
    ))]
    List(LeaseList),

    /// Move the end of a lease to a later time
    ///
    /// A group with the new end is added and verified before the old one is deleted. On the global list, the description
    /// changes.
    #[command(notes(
        "Examples:
  whitelistctl lease extend k3x5q2ab --for 1h"
    ))]
    Extend(LeaseExtend),

    /// End leases before their time
    #[command(notes(
        "Examples:
  whitelistctl lease end k3x5q2ab
  whitelistctl lease end k3x5q2ab --dry-run"
    ))]
    End(LeaseEnd),

    /// End every lease whose time is over
    ///
    /// A lease is ended one minute after its end by the server's clock. Several machines can do this at the same time.
    #[command(notes(
        "Examples:
  whitelistctl lease reap --all-instances
  whitelistctl lease reap --list global
  whitelistctl lease reap --dry-run -o json"
    ))]
    Reap(LeaseReap),
}

// Which list a lease is added to.
#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct LeaseTarget {
    /// Instances
    #[command(flatten)]
    pub selection: Selection,

    /// List that the lease is added to
    #[arg(long, value_name = "LIST", default_value = "kibana")]
    pub list: LeaseListArg,

    /// Network of the list [default for Kibana: from the profile, else public; for the cluster: private]
    #[arg(long, value_name = "NETWORK")]
    pub network: Option<NetworkArg>,
}

// Which lists are searched for leases.
#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct LeaseScope {
    /// Instances
    #[command(flatten)]
    pub selection: Selection,

    /// Only this kind of list [default: all lists of the instances]
    #[arg(long, value_name = "LIST")]
    pub list: Option<LeaseListArg>,
}

// When a lease ends.
#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct LeaseLength {
    /// Length of the lease, such as 45m, 2h or 1d [default of `lease`: 1h]
    #[arg(long = "for", value_name = "TIME", conflicts_with = "until")]
    pub length: Option<String>,

    /// End of the lease with its offset, such as 2026-11-28T18:00Z
    #[arg(long, value_name = "TIME")]
    pub until: Option<String>,
}

/// Lists that a lease can be requested for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LeaseListArg {
    /// Kibana of the instance
    Kibana,
    /// The cluster of the instance
    Es,
    /// The global list of Ops Manager, which admits the calls of users with a Global role
    Global,
    /// The list of an Ops Manager user
    User,
    /// The list of a programmatic key
    ApiKey,
}

#[derive(Args, Debug)]
#[command(fit(uses::services_change))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct LeaseAdd {
    /// Where
    #[command(flatten)]
    pub target: LeaseTarget,

    /// How long
    #[command(flatten)]
    pub length: LeaseLength,

    /// Entries to add
    #[command(flatten)]
    pub entries: Entries,
}

#[derive(Args, Debug)]
#[command(fit(uses::services_change))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct LeaseRun {
    /// The lease
    #[command(flatten)]
    pub add: LeaseAdd,

    /// Command and arguments, after `--`
    #[arg(last = true, required = true, value_name = "COMMAND")]
    pub command: Vec<OsString>,
}

#[derive(Args, Debug)]
#[command(fit(uses::services))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct LeaseList {
    /// Where
    #[command(flatten)]
    pub scope: LeaseScope,

    /// Only expired leases
    #[arg(long)]
    pub expired: bool,

    /// Exit with 12 if a lease is listed
    #[arg(long)]
    pub exit_code: bool,
}

#[derive(Args, Debug)]
#[command(fit(uses::services_change))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct LeaseExtend {
    /// Where
    #[command(flatten)]
    pub scope: LeaseScope,

    /// How long from now on
    #[command(flatten)]
    pub length: LeaseLength,

    /// ID of the lease, or the name of its group
    #[arg(value_name = "LEASE")]
    pub lease: String,
}

#[derive(Args, Debug)]
#[command(fit(uses::services_change))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct LeaseEnd {
    /// Where
    #[command(flatten)]
    pub scope: LeaseScope,

    /// IDs of leases, or names of their groups
    #[arg(value_name = "LEASE", required = true)]
    pub leases: Vec<String>,
}

#[derive(Args, Debug)]
#[command(fit(uses::services_change))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct LeaseReap {
    /// Where
    #[command(flatten)]
    pub scope: LeaseScope,
}
