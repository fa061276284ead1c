//! Which global options the long help of a command shows. The functions are called when the global options are there:
//! in a structure of arguments or in a deferred definition.

use clap::{Arg, Command};

const OUTPUT: &[&str] = &["output", "full", "query", "columns", "quiet", "verbose", "color"];
const SERVICE: &[&str] = &[
    "profile",
    "sandbox",
    "ca_file",
    "ca_only",
    "tls_pin",
    "client_cert",
    "client_key",
    "proxy",
    "no_proxy",
    "timeout",
    "caller",
];
const ELASTICSEARCH: &[&str] = &["region", "endpoint", "endpoint_type"];
const OPS_MANAGER: &[&str] = &["ops_manager_url"];
const NOTES: &[&str] = &["declaration"];
const CHANGE: &[&str] = &[
    "dry_run",
    "allow",
    "yes",
    "no_input",
    "if_match",
    "wait",
    "no_wait",
    "settle",
    "reason",
    "journal",
    "journal_optional",
];

fn only(command: Command, sets: &[&[&str]]) -> Command {
    let is_used = |arg: &Arg| sets.iter().any(|set| set.contains(&arg.get_id().as_str()));
    // A family has hidden the options that its verbs inherit, so that this also shows options.
    command.mut_args(|arg| {
        let hidden = arg.is_hide_set();
        let hide = if arg.is_global_set() { !is_used(&arg) } else { hidden };
        arg.hide(hide)
    })
}

/// A family of verbs, whose own help is about the verbs.
pub(in crate::cli) fn none(command: Command) -> Command {
    only(command, &[])
}

/// A command that calls no service.
pub(in crate::cli) fn output(command: Command) -> Command {
    only(command, &[OUTPUT])
}

/// A command that lists entries of Elasticsearch.
pub(in crate::cli) fn elasticsearch_list(command: Command) -> Command {
    only(command, &[SERVICE, ELASTICSEARCH, NOTES, OUTPUT])
}

/// A command that lists entries of Ops Manager.
pub(in crate::cli) fn ops_manager_list(command: Command) -> Command {
    only(command, &[SERVICE, OPS_MANAGER, NOTES, OUTPUT])
}

/// A command that looks at the lists of both services and at what is known of their entries.
pub(in crate::cli) fn lists(command: Command) -> Command {
    only(command, &[SERVICE, ELASTICSEARCH, OPS_MANAGER, &["journal"], NOTES, OUTPUT])
}

/// A command that reads from Elasticsearch.
pub(in crate::cli) fn elasticsearch(command: Command) -> Command {
    only(command, &[SERVICE, ELASTICSEARCH, OUTPUT])
}

/// The command that lists instances, and may wait for them.
pub(in crate::cli) fn instances(command: Command) -> Command {
    only(command, &[SERVICE, ELASTICSEARCH, &["wait"], OUTPUT])
}

/// A command that changes a list of Elasticsearch.
pub(in crate::cli) fn elasticsearch_change(command: Command) -> Command {
    only(command, &[SERVICE, ELASTICSEARCH, CHANGE, OUTPUT])
}

/// A command that reads from Ops Manager.
pub(in crate::cli) fn ops_manager(command: Command) -> Command {
    only(command, &[SERVICE, OPS_MANAGER, OUTPUT])
}

/// A command that changes a list of Ops Manager.
pub(in crate::cli) fn ops_manager_change(command: Command) -> Command {
    only(command, &[SERVICE, OPS_MANAGER, CHANGE, OUTPUT])
}

/// A command that reads from both services and from the journal.
pub(in crate::cli) fn services(command: Command) -> Command {
    only(command, &[SERVICE, ELASTICSEARCH, OPS_MANAGER, &["journal"], OUTPUT])
}

/// A command that fetches published lists.
pub(in crate::cli) fn declared_check(command: Command) -> Command {
    only(command, &[&["profile", "ca_file", "ca_only", "tls_pin", "proxy", "no_proxy", "timeout"], OUTPUT])
}

/// A command that changes lists of both services.
pub(in crate::cli) fn services_change(command: Command) -> Command {
    only(command, &[SERVICE, ELASTICSEARCH, OPS_MANAGER, CHANGE, OUTPUT])
}

/// A command that reads the journal.
pub(in crate::cli) fn journal(command: Command) -> Command {
    only(command, &[&["profile", "sandbox", "journal"], OUTPUT])
}

/// A command that shows the settings in force.
pub(in crate::cli) fn settings(command: Command) -> Command {
    let shown: &[&str] = &["no_input", "wait", "no_wait", "settle", "reason", "journal", "declaration"];
    only(command, &[SERVICE, ELASTICSEARCH, OPS_MANAGER, shown, OUTPUT])
}

/// A command that writes to the configuration.
pub(in crate::cli) fn configuration(command: Command) -> Command {
    only(command, &[&["dry_run"], OUTPUT])
}

/// A command that removes something from the configuration.
pub(in crate::cli) fn removal(command: Command) -> Command {
    only(command, &[&["dry_run", "yes", "no_input"], OUTPUT])
}

/// The dialogue that tries credentials and writes them to the configuration.
pub(in crate::cli) fn login(command: Command) -> Command {
    only(command, &[SERVICE, ELASTICSEARCH, OPS_MANAGER, &["dry_run"], OUTPUT])
}

/// A command that serves the sandbox.
pub(in crate::cli) fn sandbox(command: Command) -> Command {
    only(command, &[&["caller"], OUTPUT])
}
