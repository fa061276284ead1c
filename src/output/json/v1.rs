//! Version 1 of the JSON shapes: frozen. A field may be added; none may change, move or go. That would be version 2.
//!
//! A field that is absent where it does not apply is marked so; every other one is always there, null where it is not
//! known. Arrays are never null, but for `before` and `after`: null is "not read", `[]` is "read and empty".
//!
//! The doc comments become the descriptions of the schema.

mod assemble;
mod convert;
mod doctor;
mod profile;
#[cfg(test)]
mod schema;

use serde::Serialize;

/// The version that every document names.
const VERSION: u8 = 1;

/// What every document and every line has.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "{T}"))]
pub(super) struct Envelope<T> {
    /// The version of these shapes. Fields may be added within a version; none changes or goes.
    #[cfg_attr(test, schemars(schema_with = "schema::version"))]
    schema_version: u8,
    /// What kind of document it is, and what it says.
    #[serde(flatten)]
    body: T,
}

/// The document of `-o json`.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum Document {
    /// What a verb that writes did, one result a list.
    Change(Results<Change>),
    /// What lists hold, one result a list.
    List(Results<List>),
    /// What admits addresses, one result an address or block that was asked for.
    Get(Results<Get>),
    /// The instances of a region.
    Instances(Instances),
    /// Where a served sandbox is and how to get in; one line in both forms.
    Sandbox(Sandbox),
    /// A completion script or a manual page.
    Text(Text),
    /// The changes that the journal remembers.
    History(Remembered),
    /// What the kept sandbox holds.
    SandboxStatus(SandboxStatus),
    /// The profiles of the settings file.
    Profiles(profile::Profiles),
    /// The settings in force.
    Settings(profile::InForce),
    /// What became of a profile.
    Profile(profile::ProfileChange),
    /// The checks of `doctor`.
    Doctor(doctor::Doctor),
}

/// A line of `-o jsonl` on standard output.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum Line {
    /// What a verb that writes did to one list.
    Change(Box<Change>),
    /// What one list holds.
    List(Box<List>),
    /// What admits one address or block.
    Get(Box<Get>),
    /// One instance of a region.
    Instances(InstanceLine),
    /// Where a served sandbox is and how to get in.
    Sandbox(Sandbox),
    /// A completion script or a manual page.
    Text(Text),
    /// A change that the journal remembers.
    History(Box<RememberedChange>),
    /// What the kept sandbox holds.
    SandboxStatus(SandboxStatus),
    /// A profile of the settings file.
    Profiles(profile::Profile),
    /// The settings in force.
    Settings(profile::InForce),
    /// What became of a profile.
    Profile(profile::ProfileChange),
    /// One check of `doctor`.
    Doctor(Box<doctor::Check>),
    /// The last line of results.
    Summary(Closing),
}

/// A line on standard error, with `-o json` and `-o jsonl`.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum Talk {
    /// Something failed.
    Error {
        /// What failed.
        error: Box<Error>,
    },
    /// Something deserves attention.
    Warning {
        /// What it is.
        message: String,
    },
    /// Something takes its time.
    Progress {
        /// How far it is.
        message: String,
    },
    /// Something went over the wire; told only where it is asked for.
    Trace {
        /// What it was, without secrets.
        message: String,
    },
}

/// Results with their sums.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "{T}Results"))]
#[expect(clippy::struct_field_names, reason = "the names are the frozen ones")]
pub(super) struct Results<T> {
    /// One result for each target or query; an array even for one.
    results: Vec<T>,
    /// The sums.
    summary: Summary,
    /// What deserves attention, in sentences; remarks on a change name its list.
    warnings: Vec<String>,
    /// The exit code of the command.
    #[cfg_attr(test, schemars(with = "schema::ExitCode"))]
    exit_code: u8,
}

/// Sums over results.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Summary {
    /// How many results there are.
    targets: usize,
    /// How many lists are known to have changed; absent where nothing was to be changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    changed: Option<usize>,
    /// How many results have an error.
    failed: usize,
}

/// The last line of results.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Closing {
    /// The sums.
    summary: Summary,
    /// Why there are no results; absent unless a result could not carry it.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<Error>,
    /// What deserves attention, in sentences; remarks on a change name its list.
    warnings: Vec<String>,
    /// The exit code of the command.
    #[cfg_attr(test, schemars(with = "schema::ExitCode"))]
    exit_code: u8,
}

/// Which list is meant.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Target {
    /// `elasticsearch/REGION/INSTANCE[/[es-]NETWORK[/GROUP]]` or `ops-manager/HOST[:PORT][/BASE]`, followed by `/user/ID`,
    /// `/org/ORG/api-key/ID` or `/global`.
    text: String,
    /// The service that keeps the list.
    #[cfg_attr(test, schemars(with = "Service"))]
    service: String,
    /// The kind of list: `es` for one of the cluster itself, `global` for that of a whole installation; absent for those
    /// that the other fields tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<String>,
    /// The region; absent unless the service is elasticsearch.
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<String>,
    /// The instance's id; absent unless the service is elasticsearch.
    #[serde(skip_serializing_if = "Option::is_none")]
    instance: Option<String>,
    /// Which of the instance's lists of its kind; absent if none is singled out.
    #[serde(skip_serializing_if = "Option::is_none")]
    network: Option<Network>,
    /// The group; absent if none is singled out.
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<String>,
    /// `HOST[:PORT][/BASE]` of the installation; absent unless the service is ops-manager.
    #[serde(skip_serializing_if = "Option::is_none")]
    host: Option<String>,
    /// The user's id; absent unless it is a user's list.
    #[serde(skip_serializing_if = "Option::is_none")]
    user: Option<String>,
    /// The organization's id; absent unless it is the list of a programmatic key.
    #[serde(skip_serializing_if = "Option::is_none")]
    org: Option<String>,
    /// The programmatic key's id; absent unless it is the list of one.
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

/// Which of an instance's Kibana lists.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum Network {
    /// For access over the internet.
    Public,
    /// For access from the VPC.
    Private,
}

/// What is done to a list.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum Verb {
    /// Make the list exactly the named entries; with none, delete the group.
    Cover,
    /// Add the named entries to a Kibana group.
    Append,
    /// Add the named entries to a user's list.
    Add,
    /// Remove the named entries.
    Delete,
    /// Take a change back.
    Undo,
}

/// How a change ended, as far as is known.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum Outcome {
    /// Nothing was sent: a dry run, or a refusal.
    Planned,
    /// Nothing had to be done.
    Unchanged,
    /// Done, and seen by reading.
    Applied,
    /// Known not to have happened.
    NotApplied,
    /// Some of it happened.
    Partial,
    /// It may or may not have happened.
    Unknown,
}

/// What happened to one list. Entries are in canonical text, or in the server's where that cannot be read.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Change {
    /// The list.
    target: Target,
    /// What was to be done.
    verb: Verb,
    /// Whether the list changed; null if that is not known.
    changed: Option<bool>,
    /// Whether nothing was to be sent in any case.
    dry_run: bool,
    /// How it ended.
    outcome: Outcome,
    /// What was named.
    wanted: Vec<String>,
    /// What the change adds, in canonical text: as planned, whatever the outcome; `before` and `after` say what happened.
    added: Vec<String>,
    /// What the change removes, as the server spells it: as planned, whatever the outcome.
    removed: Vec<String>,
    /// Named entries that were there already.
    unchanged: Vec<String>,
    /// Entries named for deletion that were not there.
    not_present: Vec<String>,
    /// The list before; null if it was not read.
    before: Option<Vec<String>>,
    /// The list after; null if it was not read.
    after: Option<Vec<String>>,
    /// What changed meanwhile and was not asked for.
    drift: Drift,
    /// A name for the content of the list at its latest reading, equal for equal content; null if it was not read.
    fingerprint: Option<String>,
    /// What the change does to who gets in.
    exposure: Exposure,
    /// The dangers found.
    hazards: Vec<Hazard>,
    /// The requests that would make the change: of a dry run that nothing stands against; empty otherwise. `TOKEN` stands
    /// where each change has a token of its own.
    requests: Vec<Preview>,
    /// The service's names for the calls that were made.
    request_ids: Vec<String>,
    /// The journal's name for the change; null if nothing was to be recorded, or not where it can be found again.
    intent: Option<String>,
    /// Why it did not go as asked; null if it did.
    error: Option<Error>,
}

/// Entries that came and went from elsewhere.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Drift {
    /// Entries that appeared.
    added: Vec<String>,
    /// Entries that vanished.
    removed: Vec<String>,
}

/// How many addresses a change lets in and shuts out, and which entries make no difference.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Exposure {
    /// Addresses of IPv4.
    ipv4: Ipv4Count,
    /// Addresses of IPv6.
    ipv6: Ipv6Count,
    /// Added entries that another entry of the result admits anyway.
    redundant: Vec<String>,
    /// Kept entries that an added entry now admits as well.
    shadowed: Vec<String>,
}

/// Counts of IPv4 addresses, 4294967296 at most.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Ipv4Count {
    /// Addresses that get in and did not before.
    gained: u64,
    /// Addresses that got in and no longer do.
    lost: u64,
}

// Strings, because most programs read JSON numbers as doubles, which are exact up to 2^53 only (RFC 8259, section 6);
// a single /64 holds 2^64 addresses.
/// Counts of IPv6 addresses, as decimal digits in strings: they go beyond what JSON numbers carry exactly. All of
/// IPv6 is 340282366920938463463374607431768211455, one less than it holds.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Ipv6Count {
    /// Addresses that get in and did not before.
    gained: String,
    /// Addresses that got in and no longer do.
    lost: String,
}

/// A request that would be sent. Headers are left out: they are the same for every call, or secret.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Preview {
    /// The method.
    method: String,
    /// The whole address, query included.
    url: String,
    /// The body, byte for byte; null if there is none.
    body: Option<String>,
}

/// A danger found in a change.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Hazard {
    /// Its name, as `--allow` takes it.
    #[cfg_attr(test, schemars(with = "schema::HazardName"))]
    name: String,
    /// What it does.
    verdict: Verdict,
    /// Whether it was accepted in advance.
    accepted: bool,
    /// Whether it was there before and is no worse.
    existing: bool,
    /// How bad it is; an acceptance may name the greatest number it covers.
    number: u64,
    /// Why, in a few words.
    reason: String,
    /// The entries it is about.
    entries: Vec<String>,
}

/// What a hazard does to a change.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum Verdict {
    /// The change is refused unless the hazard is accepted or was there before.
    Refuse,
    /// The change is made, with a warning.
    Warn,
    /// It is told, and no more.
    Note,
}

/// What one list holds.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct List {
    /// The list, or as much of its name as is known.
    target: Target,
    /// A name for the content of the list, equal for equal content; null if it was not read.
    fingerprint: Option<String>,
    /// The instance's status; absent where the service tells none.
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<String>,
    /// Remarks worth reading.
    notes: Vec<String>,
    /// The entries, sorted by value; empty if it was not read.
    entries: Vec<Stored>,
    /// Why it could not be read; null if it was.
    error: Option<Error>,
}

/// An entry as a server holds it.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Stored {
    /// The address or block in canonical text; null if the server's text is neither.
    entry: Option<String>,
    /// The server's own text.
    text: String,
    /// The family; null if the server's text is neither address nor block.
    family: Option<Family>,
    /// When it was added, as the server wrote it; absent where the service does not tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    created: Option<String>,
    /// Calls from it so far; absent where the service does not tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<u64>,
    /// When it was last used, as the server wrote it; absent where the service does not tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    last_used: Option<String>,
    /// The address of the last call; absent where the service does not tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    last_used_address: Option<String>,
    /// What people say of it; absent where the service does not tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    /// The name that the service addresses it by; absent where that is its text.
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
}

/// A family of addresses.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum Family {
    /// IPv4.
    Ipv4,
    /// IPv6.
    Ipv6,
}

/// What admits one address or block.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Get {
    /// What was asked for, in canonical text.
    query: String,
    /// Whether it was found as asked.
    found: bool,
    /// Its own entry; null if no list has one.
    entry: Option<Stored>,
    /// Every entry that admits it, with its list.
    admitted_by: Vec<Admission>,
    /// Why it was not found, or could not be looked up; null if it was found.
    error: Option<Error>,
}

/// An entry that admits, and where.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Admission {
    /// The list.
    target: Target,
    /// The entry.
    entry: Stored,
}

/// The instances of a region.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Instances {
    /// The region that was asked.
    region: String,
    /// The instances; empty if they could not be read.
    results: Vec<Instance>,
    /// Why they could not be read; null if they were.
    error: Option<Error>,
    /// What deserves attention, in sentences.
    warnings: Vec<String>,
    /// The exit code of the command.
    #[cfg_attr(test, schemars(with = "schema::ExitCode"))]
    exit_code: u8,
}

/// One instance as a line.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct InstanceLine {
    /// The region that was asked.
    region: String,
    /// The instance.
    #[serde(flatten)]
    instance: Instance,
}

/// What the service tells about an instance.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Instance {
    /// The id.
    id: String,
    /// The display name; null if it has none.
    name: Option<String>,
    /// The status, such as `active` or `activating`; null if the service does not tell.
    status: Option<String>,
    /// The version of Elasticsearch; null if the service does not tell.
    version: Option<String>,
}

/// How to reach a served sandbox.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Sandbox {
    /// The Elasticsearch service.
    elasticsearch: SandboxElasticsearch,
    /// Ops Manager.
    ops_manager: SandboxOpsManager,
}

/// A sandbox's Elasticsearch service. Its secret protects nothing.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct SandboxElasticsearch {
    /// The base URL.
    endpoint: String,
    /// The region.
    region: String,
    /// The key's id.
    access_key_id: String,
    /// The key's secret.
    access_key_secret: String,
    /// The ids of the instances.
    instances: Vec<String>,
}

/// A sandbox's Ops Manager. Its key protects nothing.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct SandboxOpsManager {
    /// The base URL.
    url: String,
    /// The login.
    username: String,
    /// The login's key.
    api_key: String,
    /// The login's user id.
    user: String,
    /// The programmatic key.
    programmatic_key: SandboxProgrammaticKey,
}

/// A programmatic key of a sandbox's Ops Manager. It protects nothing.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct SandboxProgrammaticKey {
    /// The organization's id.
    org: String,
    /// The key's id.
    api_key: String,
    /// The public half.
    public_key: String,
    /// The private half.
    private_key: String,
}

/// A text of the program's own: a completion script or a manual page.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[expect(clippy::struct_field_names, reason = "the names are those of the documents")]
pub(super) struct Text {
    /// What it is, such as `completions/bash` or `man/whitelistctl`.
    name: String,
    /// The text.
    text: String,
    /// What deserves attention, in sentences.
    warnings: Vec<String>,
    /// The exit code of the program.
    exit_code: u8,
}

/// The changes that the journal remembers, latest first.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Remembered {
    /// One result a change.
    results: Vec<RememberedChange>,
    /// What deserves attention, in sentences.
    warnings: Vec<String>,
    /// The exit code of the program.
    exit_code: u8,
}

/// A change as the journal remembers it.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct RememberedChange {
    /// The journal's name for it.
    intent: String,
    /// When it was begun, in UTC.
    at: String,
    /// Who was logged in.
    user: String,
    /// On which machine.
    host: String,
    /// The profile in use.
    profile: Option<String>,
    /// The base address of the service.
    endpoint: String,
    /// The fingerprint of the account.
    account: String,
    /// The list.
    target: Target,
    /// What was done.
    verb: Verb,
    /// How it ended, as far as is known.
    outcome: Outcome,
    /// What was to come in, in canonical text.
    added: Vec<String>,
    /// What was to go, as the server spelled it.
    removed: Vec<String>,
    /// The list before.
    before: Vec<String>,
    /// The list as last found after it; null if it was not read.
    after: Option<Vec<String>>,
    /// The calls that left, or were about to.
    calls: Vec<String>,
    /// The token that repeated sends carried.
    token: Option<String>,
    /// Why, in the user's words.
    reason: Option<String>,
    /// The change that it takes back.
    reverts: Option<String>,
    /// The changes that were to take it back.
    reverted_by: Vec<String>,
}

/// What the kept sandbox holds.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct SandboxStatus {
    /// The file of its state.
    file: String,
    /// Whether that file exists; without it the rest is what a sandbox starts with.
    kept: bool,
    /// The instances.
    instances: Vec<SandboxInstance>,
    /// The Ops Manager user.
    user: SandboxUser,
    /// The programmatic key of Ops Manager.
    programmatic_key: SandboxKey,
    /// The switches, each a question that the vendors' pages leave open.
    assumptions: Vec<Assumption>,
    /// What deserves attention, in sentences.
    warnings: Vec<String>,
    /// The exit code of the command.
    #[cfg_attr(test, schemars(with = "schema::ExitCode"))]
    exit_code: u8,
}

/// An instance of the kept sandbox.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct SandboxInstance {
    /// The id.
    id: String,
    /// The display name.
    name: String,
    /// The status.
    status: String,
    /// The groups of its lists.
    groups: Vec<SandboxGroup>,
}

/// A group of an instance of the kept sandbox.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct SandboxGroup {
    /// The type of the list, as the service names it.
    #[serde(rename = "type")]
    list_type: String,
    /// The group's name.
    name: String,
    /// The entries.
    entries: Vec<String>,
}

/// The programmatic key of the kept sandbox.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct SandboxKey {
    /// The organization's id.
    org: String,
    /// The key's id.
    api_key: String,
    /// The entries of its list.
    entries: Vec<String>,
}

/// The Ops Manager user of the kept sandbox.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct SandboxUser {
    /// The id.
    id: String,
    /// The entries.
    entries: Vec<String>,
}

/// A switch of the sandbox.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Assumption {
    /// The name.
    name: String,
    /// The value in force.
    value: String,
    /// What it decides.
    about: String,
}

/// A failure.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Error {
    /// What went wrong, from a closed list.
    #[cfg_attr(test, schemars(with = "schema::ErrorCode"))]
    code: &'static str,
    /// The thing and the cause, in one sentence; wording may change.
    message: String,
    /// The next step; null if there is none to name.
    hint: Option<String>,
    /// The exit code that goes with the code.
    #[cfg_attr(test, schemars(with = "schema::ExitCode"))]
    exit_code: u8,
    /// What is known of the change; null where none was asked for.
    outcome: Option<Outcome>,
    /// Whether the same command may succeed later.
    retryable: bool,
    /// The HTTP status of the service's answer; null if there was none.
    http_status: Option<u16>,
    /// The service's own error code; null if there was none.
    service_code: Option<String>,
    /// The service's name for the call; null if it gave none.
    request_id: Option<String>,
    /// The list in question; null if there is none.
    target: Option<Target>,
}
