//! Version 1 of the JSON, which is frozen. A field may be added. A change or removal would be version 2.
//!
//! A field that can be absent is documented so. Every other field is always present, and null if its value is unknown.
//! Arrays are never null, except `before` and `after`: null is "not read", `[]` is "read and empty".
//!
//! The doc comments become the descriptions of the schema.

mod assemble;
mod audit;
mod convert;
mod declared;
mod doctor;
mod leases;
mod profile;
#[cfg(test)]
mod schema;
mod why;

use std::collections::BTreeMap;

use serde::Serialize;

/// The version in every document.
const VERSION: u8 = 1;

/// Common part of every document and every line.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "{T}"))]
pub(super) struct Envelope<T> {
    /// The version of the format. Within a version, fields can be added, but none is changed or removed.
    #[cfg_attr(test, schemars(schema_with = "schema::version"))]
    schema_version: u8,
    /// The kind of document, and its contents.
    #[serde(flatten)]
    body: T,
}

/// The document of `-o json`.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum Document {
    /// Changes, one result per list.
    Change(Results<Change>),
    /// Lists, one result per list.
    List(Results<List>),
    /// Look-ups, one result per requested address or block.
    Get(Results<Get>),
    /// What admits addresses and blocks, over all lists in scope.
    Why(why::Why),
    /// Entries that were removed from all lists, and what still admits them.
    Revoke(why::Revoke),
    /// The instances of a region.
    Instances(Instances),
    /// Addresses and credentials of a served sandbox, on one line in both formats.
    Sandbox(Sandbox),
    /// A text of the program: a completion script, a manual page or help.
    Text(Text),
    /// The changes in the journal.
    History(Remembered),
    /// Records that were added to the journal.
    JournalImport(JournalImport),
    /// The saved state of the sandbox.
    SandboxStatus(SandboxStatus),
    /// The profiles of the settings file.
    Profiles(profile::Profiles),
    /// The settings in force.
    Settings(profile::InForce),
    /// A change of a profile.
    Profile(profile::ProfileChange),
    /// The checks of `doctor`.
    Doctor(doctor::Doctor),
    /// Leases of instances.
    Leases(leases::Leases),
    /// Findings about lists as they are.
    Audit(audit::Audit),
    /// Lists side by side, one result per pair.
    Diff(Results<audit::Comparison>),
    /// The findings about a declaration.
    Check(declared::Findings),
    /// What a declaration would change.
    Plan(declared::Plan),
}

/// A line of `-o jsonl` on standard output.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum Line {
    /// The change of one list.
    Change(Box<Change>),
    /// One list.
    List(Box<List>),
    /// One look-up.
    Get(Box<Get>),
    /// What admits one address or block, over all lists in scope.
    Why(Box<why::Answer>),
    /// What is left of one address or block after it was revoked.
    Left(Box<why::Answer>),
    /// One instance of a region.
    Instances(InstanceLine),
    /// Addresses and credentials of a served sandbox.
    Sandbox(Sandbox),
    /// A text of the program: a completion script, a manual page or help.
    Text(Text),
    /// A change in the journal.
    History(Box<RememberedChange>),
    /// Records that were added to the journal.
    JournalImport(JournalImport),
    /// The saved state of the sandbox.
    SandboxStatus(SandboxStatus),
    /// A profile of the settings file.
    Profiles(profile::Profile),
    /// The settings in force.
    Settings(profile::InForce),
    /// A change of a profile.
    Profile(profile::ProfileChange),
    /// One check of `doctor`.
    Doctor(Box<doctor::Check>),
    /// One lease.
    Leases(Box<leases::Lease>),
    /// One finding about a list as it is.
    Audit(Box<audit::AuditFinding>),
    /// Two lists side by side.
    Diff(Box<audit::Comparison>),
    /// The findings about a declaration.
    Check(declared::Findings),
    /// What a declaration would change.
    Plan(Box<declared::Plan>),
    /// The last line of results.
    Summary(Closing),
}

/// A line on standard error, with `-o json` and `-o jsonl`.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum Talk {
    /// An error.
    Error {
        /// The error.
        error: Box<Error>,
    },
    /// A warning.
    Warning {
        /// The text.
        message: String,
    },
    /// Progress.
    Progress {
        /// The text.
        message: String,
    },
    /// A request or response; printed only with `--verbose`.
    Trace {
        /// The text, without secrets.
        message: String,
    },
}

/// Results with a summary.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "{T}Results"))]
#[expect(clippy::struct_field_names, reason = "the names are the frozen ones")]
pub(super) struct Results<T> {
    /// One result for each target or query; an array even for one.
    results: Vec<T>,
    /// The summary.
    summary: Summary,
    /// Why there are no results; absent if the error is part of a result.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<Error>,
    /// Warnings. Notes on a change start with the name of its list.
    warnings: Vec<String>,
    /// The exit code of the command.
    #[cfg_attr(test, schemars(with = "schema::ExitCode"))]
    exit_code: u8,
}

/// A summary of the results.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Summary {
    /// Number of results.
    targets: usize,
    /// Number of lists known to be changed; absent if the command changes nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    changed: Option<usize>,
    /// Number of results with an error.
    failed: usize,
}

/// The last line of results.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Closing {
    /// The summary.
    summary: Summary,
    /// Why there are no results; absent if the error is part of a result.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<Error>,
    /// Warnings. Notes on a change start with the name of its list.
    warnings: Vec<String>,
    /// The exit code of the command.
    #[cfg_attr(test, schemars(with = "schema::ExitCode"))]
    exit_code: u8,
}

/// The name of a list.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Target {
    /// `elasticsearch/REGION/INSTANCE[/[es-]NETWORK[/GROUP]]` or `ops-manager/HOST[:PORT][/BASE]`, followed by
    /// `/user/ID`, `/org/ORG/api-key/ID` or `/global`.
    text: String,
    /// The service of the list.
    #[cfg_attr(test, schemars(with = "Service"))]
    service: String,
    /// The kind of list: `es` for one of the cluster, `global` for that of a whole installation; absent for those that
    /// the other fields name.
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<String>,
    /// The region; absent unless the service is elasticsearch.
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<String>,
    /// The instance ID; absent unless the service is elasticsearch.
    #[serde(skip_serializing_if = "Option::is_none")]
    instance: Option<String>,
    /// The network; absent if the name is about several.
    #[serde(skip_serializing_if = "Option::is_none")]
    network: Option<Network>,
    /// The group; absent if the name is about several.
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<String>,
    /// `HOST[:PORT][/BASE]` of Ops Manager; absent unless the service is ops-manager.
    #[serde(skip_serializing_if = "Option::is_none")]
    host: Option<String>,
    /// The user ID; absent unless it is the list of a user.
    #[serde(skip_serializing_if = "Option::is_none")]
    user: Option<String>,
    /// The organization ID; absent unless it is the list of a programmatic API key.
    #[serde(skip_serializing_if = "Option::is_none")]
    org: Option<String>,
    /// The ID of the programmatic API key; absent unless it is the list of one.
    #[serde(skip_serializing_if = "Option::is_none")]
    api_key: Option<String>,
}

/// A service.
#[cfg(test)]
#[derive(Debug, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(dead_code, reason = "it says in the schema which names there are")]
enum Service {
    /// Kibana of an Alibaba Cloud Elasticsearch instance.
    Elasticsearch,
    /// MongoDB Ops Manager or Cloud Manager.
    OpsManager,
}

/// The network of a Kibana list.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum Network {
    /// For access over the internet.
    Public,
    /// For access from the VPC.
    Private,
}

/// The command that changes a list.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum Verb {
    /// Replace the entries of a group; without entries, delete the group.
    Cover,
    /// Add entries to a Kibana group.
    Append,
    /// Add entries to the list of a user or key.
    Add,
    /// Remove entries.
    Delete,
    /// Revert a change.
    Undo,
    /// Add entries, then remove others.
    Replace,
    /// Make a declared difference.
    Apply,
}

/// The outcome of a change, as far as it is known.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum Outcome {
    /// Nothing was sent: a dry run or a refusal.
    Planned,
    /// Nothing to do.
    Unchanged,
    /// Applied, and verified by reading.
    Applied,
    /// Not applied.
    NotApplied,
    /// Partly applied.
    Partial,
    /// Unknown: the change may or may not be applied.
    Unknown,
    /// Not begun: the run over many lists ended before.
    NotStarted,
}

/// The change of one list. Entries are canonical, or the text of the server if it is not an address or block.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Change {
    /// The list.
    target: Target,
    /// The display name of the instance; absent if it was not looked up.
    #[serde(skip_serializing_if = "Option::is_none")]
    instance_name: Option<String>,
    /// The profile that leads to the list; absent unless the run is over several.
    #[serde(skip_serializing_if = "Option::is_none")]
    profile: Option<String>,
    /// The command.
    verb: Verb,
    /// Whether the list changed; null if unknown.
    changed: Option<bool>,
    /// Whether it was a dry run.
    dry_run: bool,
    /// The outcome.
    outcome: Outcome,
    /// The entries of the request.
    wanted: Vec<String>,
    /// The planned additions, canonical, independent of the outcome. Compare `before` and `after` for what happened.
    added: Vec<String>,
    /// The planned removals, as the server stores them, independent of the outcome.
    removed: Vec<String>,
    /// Requested entries that were already present.
    unchanged: Vec<String>,
    /// Entries to delete that were not present.
    not_present: Vec<String>,
    /// The list before; null if it was not read.
    before: Option<Vec<String>>,
    /// The list after; null if it was not read.
    after: Option<Vec<String>>,
    /// Changes by other clients at the same time.
    drift: Drift,
    /// A hash of the list as last read, equal for equal contents; null if it was not read.
    fingerprint: Option<String>,
    /// The effect on which addresses are admitted.
    exposure: Exposure,
    /// The hazards of the change.
    hazards: Vec<Hazard>,
    /// The entries that still admit what a deletion names, or a part of it. A deletion of what is not there has them,
    /// too.
    still_admitted_by: Vec<StillAdmitted>,
    /// The requests that would make the change, for a dry run that is not refused; empty otherwise. `TOKEN` is a
    /// placeholder for the token of the change.
    requests: Vec<Preview>,
    /// The request IDs of the calls.
    request_ids: Vec<String>,
    /// The change ID; null if nothing was recorded, or not in a file.
    intent: Option<String>,
    /// Why the change did not succeed; null if it did.
    error: Option<Error>,
    /// The lease that the change adds or ends; absent for other changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    lease: Option<leases::OfChange>,
}

/// Entries that other clients added and removed.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Drift {
    /// Entries added.
    added: Vec<String>,
    /// Entries removed.
    removed: Vec<String>,
}

/// How many addresses become admitted or are no longer admitted, and which entries have no effect.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Exposure {
    /// IPv4 addresses.
    ipv4: Ipv4Count,
    /// IPv6 addresses.
    ipv6: Ipv6Count,
    /// Added entries that another entry of the resulting list covers.
    redundant: Vec<String>,
    /// Existing entries that an added entry covers.
    shadowed: Vec<String>,
}

/// Numbers of IPv4 addresses, at most 4294967296.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Ipv4Count {
    /// Addresses that become admitted.
    gained: u64,
    /// Addresses that are no longer admitted.
    lost: u64,
}

// Strings, because most programs read JSON numbers as doubles, which are exact up to 2^53 only (RFC 8259, section 6);
// a single /64 holds 2^64 addresses.
/// Numbers of IPv6 addresses as decimal strings, because they exceed what JSON numbers represent exactly. All of
/// IPv6 is 340282366920938463463374607431768211455, one less than its number of addresses.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Ipv6Count {
    /// Addresses that become admitted.
    gained: String,
    /// Addresses that are no longer admitted.
    lost: String,
}

/// A request that would be sent. Headers are omitted, because they are equal for every call or secret.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Preview {
    /// The method.
    method: String,
    /// The whole URL, with its query.
    url: String,
    /// The body, unchanged; null if there is none.
    body: Option<String>,
}

/// A hazard of a change.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Hazard {
    /// The name, as in `--allow`.
    #[cfg_attr(test, schemars(with = "schema::HazardName"))]
    name: String,
    /// Its effect on the change.
    verdict: Verdict,
    /// Whether `--allow` or the policy accepted it.
    accepted: bool,
    /// Whether it existed before and is no worse.
    existing: bool,
    /// Its size; `--allow NAME=N` accepts it up to a number.
    number: u64,
    /// The reason.
    reason: String,
    /// The entries that cause it.
    entries: Vec<String>,
}

/// An entry that still admits what a deletion names, or a part of it.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct StillAdmitted {
    /// What the deletion names, canonical.
    named: String,
    /// The list that holds the entry.
    target: Target,
    /// The entry, canonical, or the text of the server if it is not an address or block.
    entry: String,
    /// How it admits.
    kind: AdmissionKind,
    /// Whether the list is another group of the same instance and network.
    other_group: bool,
    /// The command that removes all such entries from that list; null if there is none.
    command: Option<String>,
}

/// How an entry admits an address or block.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum AdmissionKind {
    /// It has the same value.
    Exact,
    /// It is a wider block.
    Wider,
    /// It is inside, so that a part is admitted.
    Inside,
    /// It is neither address nor block, and might stand for it.
    Unreadable,
}

/// The effect of a hazard on a change.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum Verdict {
    /// The change is refused, unless the hazard is accepted or existed before.
    Refuse,
    /// The change is made, with a warning.
    Warn,
    /// The hazard is only reported.
    Note,
}

/// One list.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct List {
    /// The list, or the known part of its name.
    target: Target,
    /// The display name of the instance; absent if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    instance_name: Option<String>,
    /// A hash of the list, equal for equal contents; null if it was not read.
    fingerprint: Option<String>,
    /// The status of the instance; absent if the service has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<String>,
    /// Notes.
    notes: Vec<String>,
    /// The entries, sorted by value unless another order was requested; empty if it was not read, or if no entry is of
    /// the requested kind.
    entries: Vec<Stored>,
    /// The hazards of the list as it is, all existing.
    hazards: Vec<Hazard>,
    /// Entries that a wider block of the list covers.
    redundant: Vec<Overlap>,
    /// Entries that another group of the instance and network covers.
    shadowed: Vec<Overlap>,
    /// Why it could not be read; null if it was.
    error: Option<Error>,
}

/// An entry that has no effect, because another one admits the same addresses.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Overlap {
    /// The entry, canonical.
    entry: String,
    /// The narrowest entry that covers it, canonical.
    by: String,
}

/// An entry as the server stores it.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Stored {
    /// The canonical address or block; null if the text of the server is neither.
    entry: Option<String>,
    /// The text of the server.
    text: String,
    /// The address family; null if the text of the server is neither address nor block.
    family: Option<Family>,
    /// When it was added, in the format of the server; absent if the service does not report it.
    #[serde(skip_serializing_if = "Option::is_none")]
    created: Option<String>,
    /// Number of calls from it; absent if the service does not report it.
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<u64>,
    /// When it was last used, in the format of the server; absent if the service does not report it.
    #[serde(skip_serializing_if = "Option::is_none")]
    last_used: Option<String>,
    /// The address of the last call; absent if the service does not report it.
    #[serde(skip_serializing_if = "Option::is_none")]
    last_used_address: Option<String>,
    /// The description; absent if the service has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    /// The name that the service addresses it by; absent where that is its text.
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    /// What the declaration says of it; absent if no declaration was asked or it does not have the entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    declared: Option<Note>,
}

/// What a declaration says of an entry.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Note {
    /// Who is responsible; null if that is not said.
    owner: Option<String>,
    /// Why it is there; null if that is not said.
    reason: Option<String>,
    /// The ticket; null if there is none.
    ticket: Option<String>,
    /// From when on it is not wanted any more, as RFC 3339; null if it does not end.
    expires: Option<String>,
    /// The set that has it; null if the list block itself has it.
    set: Option<String>,
    /// The place in the declaration: `FILE:LINE:COLUMN`.
    place: String,
}

/// An address family.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum Family {
    /// IPv4.
    Ipv4,
    /// IPv6.
    Ipv6,
}

/// One look-up.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Get {
    /// The requested address or block, canonical.
    query: String,
    /// Whether an entry was found: an equal or wider one in `admitted_by`, or one inside in `partly`.
    found: bool,
    /// The equal entry; null if no list has one.
    entry: Option<Stored>,
    /// Every entry that admits the address or block, with its list.
    admitted_by: Vec<Admission>,
    /// Every entry inside the block, with its list; each admits a part of it.
    partly: Vec<Part>,
    /// Every entry that is neither address nor block and might stand for the query or a part of it.
    unreadable: Vec<Admission>,
    /// What is wrong with the entries that admit it: hazards that exist, and entries without effect.
    notes: Vec<String>,
    /// Why nothing was found; null if an entry was found.
    error: Option<Error>,
}

/// An entry that admits the query, with its list.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Admission {
    /// The list.
    target: Target,
    /// The entry.
    entry: Stored,
}

/// An entry that admits a part of the query, with its list.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Part {
    /// The list.
    target: Target,
    /// The entry.
    entry: Stored,
    /// How many addresses it admits.
    addresses: Addresses,
}

// As in `Ipv6Count`, what may exceed 2^53 is a string.
/// A number of addresses: a number for IPv4, a decimal string for IPv6.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged)]
enum Addresses {
    /// IPv4 addresses.
    Ipv4(u64),
    /// IPv6 addresses.
    Ipv6(String),
}

/// The instances of a region.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Instances {
    /// The region.
    region: String,
    /// The instances; empty if they could not be read.
    results: Vec<Instance>,
    /// Why they could not be read; null if they were.
    error: Option<Error>,
    /// Warnings.
    warnings: Vec<String>,
    /// The exit code of the command.
    #[cfg_attr(test, schemars(with = "schema::ExitCode"))]
    exit_code: u8,
}

/// One instance as a line.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct InstanceLine {
    /// The region.
    region: String,
    /// The instance.
    #[serde(flatten)]
    instance: Instance,
}

/// An instance.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Instance {
    /// The ID.
    id: String,
    /// The display name; null if there is none.
    name: Option<String>,
    /// The status, such as `active` or `activating`; null if the service does not report it.
    status: Option<String>,
    /// The version of Elasticsearch; null if the service does not report it.
    version: Option<String>,
    /// The region, where the document is about several; absent otherwise, and in a line, which has it.
    #[serde(rename = "in_region", skip_serializing_if = "Option::is_none")]
    in_region: Option<String>,
}

/// Addresses and credentials of a served sandbox.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Sandbox {
    /// The Elasticsearch service.
    elasticsearch: SandboxElasticsearch,
    /// Ops Manager.
    ops_manager: SandboxOpsManager,
    /// The state directory for programs that use the sandbox.
    state_directory: String,
}

/// A sandbox's Elasticsearch service. Only this sandbox has its secrets.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct SandboxElasticsearch {
    /// The base URL.
    endpoint: String,
    /// The region of that URL.
    region: String,
    /// The further regions, each with the base URL that serves its instances.
    further_regions: BTreeMap<String, String>,
    /// The ID of the key.
    access_key_id: String,
    /// The secret of the key.
    access_key_secret: String,
    /// The instance IDs.
    instances: Vec<String>,
    /// Temporary credentials of the same account.
    temporary_key: Option<SandboxTemporaryKey>,
}

/// Temporary credentials of a sandbox's Elasticsearch service.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct SandboxTemporaryKey {
    /// The key's id.
    access_key_id: String,
    /// The key's secret.
    access_key_secret: String,
    /// The token that must be sent with the key.
    security_token: String,
}

/// A sandbox's Ops Manager. Only this sandbox has its keys.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct SandboxOpsManager {
    /// The base URL.
    url: String,
    /// The user name.
    username: String,
    /// The API key.
    api_key: String,
    /// The user ID.
    user: String,
    /// The programmatic API key.
    programmatic_key: SandboxProgrammaticKey,
}

/// A programmatic API key of the Ops Manager of a sandbox. It protects nothing.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct SandboxProgrammaticKey {
    /// The organization ID.
    org: String,
    /// The ID of the key.
    api_key: String,
    /// The public key.
    public_key: String,
    /// The private key.
    private_key: String,
}

/// A text of the program: a completion script, a manual page or help.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[expect(clippy::struct_field_names, reason = "the names are those of the documents")]
pub(super) struct Text {
    /// The name, such as `completions/bash` or `man/whitelistctl`.
    name: String,
    /// The text.
    text: String,
    /// Warnings.
    warnings: Vec<String>,
    /// The exit code of the command.
    exit_code: u8,
}

/// The changes in the journal, latest first.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Remembered {
    /// One result per change.
    results: Vec<RememberedChange>,
    /// Records that a later version of the program wrote and this one skipped.
    skipped: usize,
    /// What deserves attention, in sentences.
    warnings: Vec<String>,
    /// The exit code of the program.
    exit_code: u8,
}

/// Records that were added to the journal.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct JournalImport {
    /// The journal's file.
    journal: String,
    /// Records that were added.
    added: usize,
    /// Records that the journal had already.
    known: usize,
    /// Lines of the input that are no records.
    others: usize,
    /// The IDs of the changes that were added to.
    changes: Vec<String>,
    /// What deserves attention, in sentences.
    warnings: Vec<String>,
    /// The exit code of the command.
    exit_code: u8,
}

/// A change in the journal.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct RememberedChange {
    /// Its ID in the journal.
    intent: String,
    /// The ID that all changes of one command share; null in records of version 0.1.
    run: Option<String>,
    /// When it was begun, in UTC.
    at: String,
    /// The user of the machine.
    user: String,
    /// The name of the machine.
    host: String,
    /// The profile in use.
    profile: Option<String>,
    /// The base URL of the service.
    endpoint: String,
    /// The fingerprint of the account.
    account: String,
    /// The list.
    target: Target,
    /// The command.
    verb: Verb,
    /// How it ended, as far as is known.
    outcome: Outcome,
    /// The planned additions, canonical.
    added: Vec<String>,
    /// The planned removals, as the server stored them.
    removed: Vec<String>,
    /// The list before the change.
    before: Vec<String>,
    /// The list as last read after the change; null if it was not read.
    after: Option<Vec<String>>,
    /// The calls that were sent, or were about to be sent.
    calls: Vec<String>,
    /// The token of the call and its retries.
    token: Option<String>,
    /// The reason given by the user.
    reason: Option<String>,
    /// The change that it reverts.
    reverts: Option<String>,
    /// The changes that revert it.
    reverted_by: Vec<String>,
    /// Whether it is undone.
    undone: bool,
    /// The change that undid it; null if it is not undone.
    undone_by: Option<String>,
    /// Whether it was put away although its outcome is unknown.
    dismissed: bool,
    /// The user and machine that settled it, such as `ann on desk`; null if the run that made it did.
    settled_by: Option<String>,
}

/// The saved state of the sandbox.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct SandboxStatus {
    /// The file of the state.
    file: String,
    /// Whether the file exists; if not, the rest is the initial state.
    kept: bool,
    /// The instances.
    instances: Vec<SandboxInstance>,
    /// The Ops Manager user.
    user: SandboxUser,
    /// The programmatic API key of Ops Manager.
    programmatic_key: SandboxKey,
    /// The assumptions about points that the documentation of the services leaves open.
    assumptions: Vec<Assumption>,
    /// Warnings.
    warnings: Vec<String>,
    /// The exit code of the command.
    #[cfg_attr(test, schemars(with = "schema::ExitCode"))]
    exit_code: u8,
}

/// An instance of the sandbox.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct SandboxInstance {
    /// The ID.
    id: String,
    /// The display name.
    name: String,
    /// The status.
    status: String,
    /// The groups of its lists.
    groups: Vec<SandboxGroup>,
}

/// A group of an instance of the sandbox.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct SandboxGroup {
    /// The type of the list, in the terms of the service.
    #[serde(rename = "type")]
    list_type: String,
    /// The name of the group.
    name: String,
    /// The entries.
    entries: Vec<String>,
}

/// The programmatic API key of the sandbox.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct SandboxKey {
    /// The organization ID.
    org: String,
    /// The ID of the key.
    api_key: String,
    /// The entries of its list.
    entries: Vec<String>,
}

/// The Ops Manager user of the sandbox.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct SandboxUser {
    /// The ID.
    id: String,
    /// The entries.
    entries: Vec<String>,
}

/// An assumption of the sandbox.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Assumption {
    /// The name.
    name: String,
    /// The value in force.
    value: String,
    /// What it is about.
    about: String,
}

/// An error.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Error {
    /// The error code, from a closed list.
    #[cfg_attr(test, schemars(with = "schema::ErrorCode"))]
    code: &'static str,
    /// What failed and why; the wording can change.
    message: String,
    /// The next step; null if there is none.
    hint: Option<String>,
    /// The next steps one by one; empty if there is none.
    hints: Vec<String>,
    /// The exit code of this error code.
    #[cfg_attr(test, schemars(with = "schema::ExitCode"))]
    exit_code: u8,
    /// The outcome of the change; null if the command is not a change.
    outcome: Option<Outcome>,
    /// Whether the same command may succeed later.
    retryable: bool,
    /// The HTTP status of the response; null if there was none.
    http_status: Option<u16>,
    /// The error code of the service; null if there was none.
    service_code: Option<String>,
    /// The request ID of the service; null if there was none.
    request_id: Option<String>,
    /// The list that the error is about; null if there is none.
    target: Option<Target>,
    /// The entries that cannot be used; absent unless that is what failed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    bad_entries: Vec<BadEntry>,
}

/// An entry that cannot be used.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct BadEntry {
    /// The file that it stands in; null for an argument.
    file: Option<String>,
    /// Its line, counted from 1; null for an argument and for a whole file.
    line: Option<usize>,
    /// The character of the line, counted from 1; null for an argument and for a whole file.
    column: Option<usize>,
    /// Its text, shortened; empty for a whole file.
    text: String,
    /// Why it cannot be used; wording may change.
    cause: String,
}
