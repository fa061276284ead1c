//! The command line: clap structures and the texts of help, nothing else. Doc comments are the help, the manual pages
//! and the completions.
//!
//! Most of the start-up time of a large command tree is spent on options that a run does not use. Arguments are
//! therefore added only when their command is reached (`defer`), and `parse` uses a part of the tree where that is
//! enough.

mod audit;
mod command_help;
mod complete;
mod cursor;
mod declared;
mod diff;
mod doctor;
mod entries;
mod es;
mod explain;
mod global;
mod groups;
mod instances;
mod journal;
mod kibana;
mod lease;
mod pages;
mod parse;
mod profile;
mod sandbox;
mod scope;
mod span;
pub(crate) mod topics;
mod user;
mod uses;
mod why;

use clap::{Parser, Subcommand};

use command_help::CommandHelp;

pub use audit::{Audit, LevelArg};
pub use complete::{Complete, Completions, CompletionsVerb, ShellArg};
pub use cursor::{Cursor, Offer, cursor};
pub use declared::{Adopt, Apply, Check, DeclarationFile, Export, Fmt, Plan};
pub use diff::Diff;
pub use doctor::Doctor;
pub use entries::Entries;
pub use es::EsWhitelist;
pub use explain::Explain;
pub(crate) use global::seconds;
pub use global::{ColorArg, Global, HyperlinkArg, OutputArg};
pub use groups::Networks;
pub use groups::{GroupAppend, GroupChange, GroupCover, GroupDelete, GroupEdit, GroupGet, GroupList, GroupScope};
pub use instances::Instances;
pub use journal::{
    History, HistoryShow, Journal, JournalCopy, JournalImport, JournalInit, JournalVerify, OutcomeArg, Redo, Resume,
    Undo,
};
pub use kibana::{KibanaCover, KibanaWhitelist, StyleArg};
pub use lease::{
    Lease, LeaseAdd, LeaseEnd, LeaseExtend, LeaseLength, LeaseList, LeaseListArg, LeaseReap, LeaseRun, LeaseScope,
    LeaseTarget, NetworkArg,
};
pub use pages::{Help, Man, Schema, SchemaArg};
pub use parse::parse;
pub use profile::{Profile, ProfileLogin, ProfileName, ProfileRemove, ProfileSet, ProfileShow, ServiceArg, StoreArg};
pub use sandbox::{Sandbox, SandboxReset, SandboxRun, SandboxServe, SandboxState};
pub use scope::{Limit, Pace, Rollout, Selection};
pub use user::{
    SortArg, UserAdd, UserCover, UserDelete, UserEdit, UserGet, UserList, UserPrune, UserScope, UserWhitelist,
};
pub use why::{Reach, Replace, Revoke, Why};

/// Change IP whitelists of Kibana and Ops Manager, and verify the result
///
/// The Kibana lists belong to instances of Alibaba Cloud Elasticsearch, the API lists to users of MongoDB Ops Manager.
/// Every change is shown as a difference, sent, and verified by reading the list again. Exit code 0 means that the
/// server holds the list that you asked for.
#[derive(Debug, Parser)]
#[command(
    name = "whitelistctl",
    version,
    disable_help_subcommand = true,
    max_term_width = WIDTH,
    after_help = topics::SHORT,
    after_long_help = topics::LONG
)]
pub struct Cli {
    /// Options of every command
    #[command(flatten)]
    pub global: Global,

    /// The command
    #[command(subcommand)]
    pub command: Command,
}

/// The largest width of help.
pub(crate) const WIDTH: usize = 100;

/// The commands.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub enum Command {
    /// Show or change the Kibana whitelists
    #[command(
        subcommand,
        visible_alias = "kibana",
        alias = "kibana-allowlist",
        fit_later(uses::none),
        notes(
            "Examples:
  whitelistctl kibana-whitelist list -i es-cn-n6w1o1x0w001cabcd
  whitelistctl kibana-whitelist append -i web 198.51.100.7 --dry-run"
        )
    )]
    KibanaWhitelist(KibanaWhitelist),

    /// Show or change the whitelists of a cluster
    #[command(
        subcommand,
        visible_alias = "es",
        alias = "es-allowlist",
        fit_later(uses::none),
        notes(
            "Examples:
  whitelistctl es-whitelist list -i es-cn-n6w1o1x0w001cabcd
  whitelistctl es-whitelist append -i web 10.1.0.0/16 --dry-run"
        )
    )]
    EsWhitelist(EsWhitelist),

    /// Show or change the API whitelists of users
    #[command(
        subcommand,
        visible_alias = "user",
        alias = "user-access-list",
        fit_later(uses::none),
        notes(
            "Examples:
  whitelistctl user-whitelist list
  whitelistctl user-whitelist add 198.51.100.7 --dry-run"
        )
    )]
    UserWhitelist(UserWhitelist),

    /// Show which lists of all services admit an address or block
    ///
    /// Without options, the lists of the settings in force are searched: those of the instance and of the user. Exit
    /// code 0 means that an entry admits it, 5 that none does, 7 that lists could not be read and no other one admits
    /// it.
    #[command(notes(
        "Examples:
  whitelistctl why 203.0.113.9 --everywhere
  whitelistctl why 203.0.113.9 --declaration lists.toml
  whitelistctl why 203.0.113.0/24 -i 'web-*' --network public
  whitelistctl why 203.0.113.9 -p prod,staging --all-instances -o json"
    ))]
    Why(Why),

    /// Remove entries from all lists, and name what admits them
    ///
    /// Entries of their own are deleted and verified. Wider blocks stay, and are named with the command that removes
    /// them. Exit code 6 means that something still admits an address.
    #[command(notes(
        "Examples:
  whitelistctl revoke 203.0.113.9 --everywhere --dry-run
  whitelistctl revoke 203.0.113.9 --everywhere --reason 'Bob has left'
  whitelistctl revoke -f leavers.txt -i 'web-*' --canary 1 --soak 60s

`whitelistctl undo` reverts the change on all lists."
    ))]
    Revoke(Revoke),

    /// Replace an entry in every list that has it
    ///
    /// The new entry is added and verified, then the old one is removed.
    #[command(notes(
        "Examples:
  whitelistctl replace 203.0.113.0/28 198.51.100.16/28 --everywhere --dry-run
  whitelistctl replace 203.0.113.7 203.0.113.8 -i 'web-*'"
    ))]
    Replace(Replace),

    /// List the Elasticsearch instances of a region
    #[command(notes(
        "Examples:
  whitelistctl instances --region cn-hangzhou
  whitelistctl instances --region all --tag env=prod
  whitelistctl instances --name web --wait-status active
  whitelistctl instances -o plain"
    ))]
    Instances(Instances),

    /// Add, list and end entries that end by themselves
    #[command(
        subcommand,
        fit_later(uses::none),
        notes(
            "Examples:
  whitelistctl lease add 198.51.100.7 --for 2h
  whitelistctl lease list
  whitelistctl lease reap --all-instances"
        )
    )]
    Lease(Lease),

    /// Report what is wrong with lists as they are
    ///
    /// The findings are the hazards that exist, entries without effect, unused entries, and single addresses of which
    /// neither owner nor reason is known. Without a scope, the lists of the profile are read: those of its instance,
    /// and that of its Ops Manager user. Nothing is changed.
    #[command(notes(
        "Examples:
  whitelistctl audit
  whitelistctl audit -i web -i logs --exit-code
  whitelistctl audit -o html > audit.html
  whitelistctl audit -o json | jq '.results[] | select(.level == \"error\")'

-o html is one file with a map of the admitted addresses, for a browser or a printer."
    ))]
    Audit(Audit),

    /// Compare two lists or two instances by value
    #[command(notes(
        "Examples:
  whitelistctl diff staging production
  whitelistctl diff staging/public/office production/public/office
  whitelistctl diff web/public/default web/private/default --exit-code
  whitelistctl diff user/5356823b3004dee37132bb7b global"
    ))]
    Diff(Diff),

    /// Write lists as a declaration
    ///
    /// The declaration has one block for each list, and applying it at once changes nothing. Without a selection, it has
    /// all instances of the region and the list of the user whom the credentials belong to.
    #[command(notes(
        "Examples:
  whitelistctl export --into whitelists.toml
  whitelistctl export -i web,'logs-*' --network public > whitelists.toml
  whitelistctl export --everywhere > whitelists.toml"
    ))]
    Export(Export),

    /// Check a declaration without calling a service
    ///
    /// All findings are reported at once, each with its file, line and column. Published lists are fetched with
    /// --refresh only.
    #[command(notes(
        "Examples:
  whitelistctl check -f whitelists.toml
  whitelistctl check -f whitelists.toml --refresh
  whitelistctl check -f whitelists.toml -o github
  whitelistctl check -f whitelists.toml -o sarif > findings.sarif"
    ))]
    Check(Check),

    /// Put a declaration into canonical form
    ///
    /// Entries are sorted with their comments, one a line, and entries past their end are removed.
    #[command(notes(
        "Examples:
  whitelistctl fmt -f whitelists.toml
  whitelistctl fmt -f whitelists.toml --check"
    ))]
    Fmt(Fmt),

    /// Show what a declaration would change
    ///
    /// The lists are read; nothing is sent that changes one.
    #[command(notes(
        "Examples:
  whitelistctl plan -f whitelists.toml
  whitelistctl plan -f whitelists.toml --out whitelists.plan
  whitelistctl plan -f whitelists.toml --exit-code -o markdown
  whitelistctl plan --show whitelists.plan

Exit code: 0 planned, 2 invalid declaration, 3 a hazard or a test refuses the plan, 12 something differs (--exit-code)."
    ))]
    Plan(Plan),

    /// Make lists as a declaration says
    ///
    /// Each list is changed only if it is the planned one, and verified. A list that another client changed in the
    /// meantime is a conflict, and the others go on. A plan can be applied again until all of it is done.
    #[command(notes(
        "Examples:
  whitelistctl apply whitelists.plan
  whitelistctl apply -f whitelists.toml
  whitelistctl apply -f whitelists.toml --target kibana-prod --yes
  whitelistctl apply whitelists.plan --canary 1 --soak 60

Without a terminal, `apply -f` needs --yes."
    ))]
    Apply(Apply),

    /// Take over entries that another client added
    ///
    /// Declared entries that are on the list already count as added by the declaration from now on. Nothing is sent
    /// that changes a list.
    #[command(notes(
        "Examples:
  whitelistctl adopt -f whitelists.toml
  whitelistctl adopt -f whitelists.toml --target office"
    ))]
    Adopt(Adopt),

    /// Show the changes in the journal, latest first
    #[command(notes(
        "Examples:
  whitelistctl history
  whitelistctl history --target elasticsearch/cn-hangzhou --since 2d
  whitelistctl history --outcome unknown -o json
  whitelistctl history -n 20
  whitelistctl history show 6f2c91d4"
    ))]
    History(History),

    /// Revert a change, and leave later changes of others alone
    ///
    /// The inverse of the recorded difference is applied to the list as it is now. Without an ID, the newest change
    /// that is not undone is reverted; the next undo reverts the change before it. A change of several lists is undone
    /// on all of them.
    #[command(notes(
        "Examples:
  whitelistctl undo
  whitelistctl undo 6f2c91d4 --dry-run
  whitelistctl undo --last
  whitelistctl undo 6f2c91d4 --list elasticsearch/cn-hangzhou

Entries that another client has already reverted are left alone and named (exit 0). \
A change is undone once; `whitelistctl redo` makes it again."
    ))]
    Undo(Undo),

    /// Make an undone change again
    ///
    /// Without an ID, what was undone last is made again, unless another change was made since.
    #[command(notes(
        "Examples:
  whitelistctl redo
  whitelistctl redo 6f2c91d4 --dry-run
  whitelistctl redo --last"
    ))]
    Redo(Redo),

    /// Find out the outcome of changes whose outcome is unknown
    ///
    /// The lists are read and compared with the journal. Nothing is sent without --finish.
    #[command(notes(
        "Examples:
  whitelistctl resume
  whitelistctl resume 6f2c91d4 --finish
  whitelistctl resume --dismiss 6f2c91d4

Exit code: 0 applied, 1 not applied, 7 partly applied, 8 list not readable."
    ))]
    Resume(Resume),

    /// Check, verify, copy and repair the journal
    #[command(
        subcommand,
        fit_later(uses::none),
        notes(
            "Examples:
  whitelistctl journal import saved-stderr.txt"
        )
    )]
    Journal(Journal),

    /// Manage profiles of settings and credentials
    #[command(
        subcommand,
        fit_later(uses::none),
        notes(
            "Examples:
  whitelistctl profile login
  whitelistctl profile show prod"
        )
    )]
    Profile(Profile),

    /// Check settings, credentials, network and services
    ///
    /// The checks run in order and change nothing. Each problem comes with the command that fixes it.
    #[command(notes(
        "Examples:
  whitelistctl doctor
  whitelistctl doctor -p prod --service elasticsearch -o json
  whitelistctl doctor --policy > policy.json

Exit 0 if every check passes, else the exit code of the first failed check."
    ))]
    Doctor(Doctor),

    /// Serve, use, inspect or reset the simulator
    #[command(
        subcommand,
        fit_later(uses::none),
        notes(
            "Examples:
  whitelistctl sandbox run -- whitelistctl kibana-whitelist list
  whitelistctl sandbox status"
        )
    )]
    Sandbox(Sandbox),

    /// Explain an error code, hazard, outcome or exit code
    ///
    /// A page says what the code means, why it happens, and what to do.
    #[command(notes(
        "Examples:
  whitelistctl explain lock-out
  whitelistctl explain unreachable
  whitelistctl explain 8"
    ))]
    Explain(Explain),

    /// Print a completion script for a shell
    #[command(notes(
        "Examples:
  whitelistctl completions install
  whitelistctl completions zsh > ~/.zfunc/_whitelistctl

The script asks the program for the names of profiles, instances, groups, changes
and entries. It reads local files and calls no service."
    ))]
    Completions(Completions),

    /// Print what fits at the cursor of a command line
    #[command(
        hide = true,
        notes(
            "Examples:
  whitelistctl complete bash -- whitelistctl kibana-whitelist list -i \"\""
        )
    )]
    Complete(Complete),

    /// Show the manual page of a command
    ///
    /// In a pipe or a file, the page is roff.
    #[command(notes(
        "Examples:
  whitelistctl man
  whitelistctl man kibana-whitelist append
  whitelistctl man undo > whitelistctl-undo.1"
    ))]
    Man(Man),

    /// Print the JSON Schema of a document
    #[command(notes(
        "Examples:
  whitelistctl schema > whitelistctl.schema.json
  whitelistctl schema plan
  whitelistctl schema declaration > declaration.schema.json"
    ))]
    Schema(Schema),

    /// Print the help of a command or a topic
    #[command(notes(
        "Topics:
  options      the options of every command
  credentials  environment variables, and the precedence of settings
  hazards      what is refused by default, and how to accept it
  exit-codes   what each exit code means

Examples:
  whitelistctl help kibana-whitelist append
  whitelistctl help exit-codes"
    ))]
    Help(Help),
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first help lines of the verbs of `family`.
    fn abouts(family: &clap::Command) -> Vec<String> {
        family.get_subcommands().map(|verb| verb.get_about().unwrap_or_default().to_string()).collect()
    }

    /// The arguments of a verb are added when it is reached, and a comment on their structure would replace its help.
    #[test]
    fn the_list_of_verbs_and_the_help_of_a_verb_agree() {
        let families: [fn(clap::Command) -> clap::Command; 7] = [
            KibanaWhitelist::augment_subcommands,
            EsWhitelist::augment_subcommands,
            UserWhitelist::augment_subcommands,
            Sandbox::augment_subcommands,
            Profile::augment_subcommands,
            Journal::augment_subcommands,
            Lease::augment_subcommands,
        ];
        for family in families {
            let mut family = family(clap::Command::new("family").disable_help_subcommand(true));
            let listed = abouts(&family);
            family.build();
            assert_eq!(abouts(&family), listed);
        }
    }
}
