//! The results of commands: reports with their errors, independent of the output format.

pub mod audit;
pub mod declared;
pub mod doctor;
mod joined;
pub mod leases;
pub mod profile;
pub mod why;

use std::borrow::Cow;

use std::path::PathBuf;
use std::time::Duration;

use crate::domain::history::Change;
use crate::domain::instance::Instance;
use crate::domain::report::{ChangeReport, GetReport, ListReport, Outcome};
use crate::domain::target::Target;
use crate::error::Error;
use crate::exit::Exit;
use audit::{Audited, Compared};
use declared::{Checked, PlanShown};
use doctor::Checkup;
use why::{Revoked, WhyReport};

use leases::Leases;
use profile::{ProfileChanged, Profiles, SettingsShown};

/// The format of the result on standard output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Text for people.
    #[default]
    Table,
    /// One JSON document.
    Json,
    /// One JSON document per line: each result, then the summary.
    Jsonl,
    /// One entry per line, for a single target.
    Plain,
    /// The JSON document as YAML.
    Yaml,
    /// Rows with a header, separated by commas.
    Csv,
    /// Rows as a table of Markdown.
    Markdown,
    /// One page for a browser; only of an audit.
    Html,
    /// Annotations of GitHub Actions.
    Github,
    /// SARIF 2.1.0, for findings with a place.
    Sarif,
}

/// The result of a command.
#[derive(Clone, Debug)]
pub enum Document {
    /// Changes, one result per target.
    Change(Vec<Changed>),
    /// Lists, one result per target.
    List(Vec<Listed>),
    /// Look-ups, one result per query.
    Get(Vec<Got>),
    /// What admits addresses and blocks, over many lists.
    Why(WhyReport),
    /// Entries that were removed from many lists.
    Revoke(Revoked),
    /// Instances of a region.
    Instances(InstancesFound),
    /// Addresses and credentials of a served sandbox.
    Sandbox(SandboxAccount),
    /// The saved state of the sandbox.
    SandboxStatus(SandboxStatus),
    /// A text of the program: a completion script, a manual page or help.
    Text(Text),
    /// The changes in the journal.
    History(Remembered),
    /// Records that were added to the journal.
    JournalImport(JournalImported),
    /// The profiles of the settings file.
    Profiles(Profiles),
    /// The settings in force.
    Settings(SettingsShown),
    /// A change of a profile.
    Profile(ProfileChanged),
    /// The checks of `doctor`.
    Doctor(Checkup),
    /// Leases of instances.
    Leases(Leases),
    /// Findings about lists as they are.
    Audit(Audited),
    /// Lists side by side.
    Diff(Compared),
    /// The findings about a declaration.
    Check(Checked),
    /// What a declaration would change.
    Plan(PlanShown),
}

/// Changes in the journal, latest first.
#[derive(Clone, Debug)]
pub struct Remembered {
    /// The changes.
    pub changes: Vec<RememberedChange>,
    /// Whether to show them in full, with their lists.
    pub in_full: bool,
    /// Records of later versions of this program that were skipped.
    pub skipped: usize,
}

/// The result of an import into the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalImported {
    /// The journal's file.
    pub journal: PathBuf,
    /// Records that were added.
    pub added: usize,
    /// Records that the journal had already.
    pub known: usize,
    /// Lines that are no records.
    pub others: usize,
    /// The changes that were added to.
    pub changes: Vec<String>,
}

/// A change with its short ID.
#[derive(Clone, Debug)]
pub struct RememberedChange {
    /// The shortest unique prefix of its ID.
    pub short: String,
    /// The command that settles its outcome, if that is unknown.
    pub next: Option<String>,
    /// The ID of the change that undid it, if it is undone.
    pub undone_by: Option<String>,
    /// The change.
    pub change: Change,
}

/// A text of the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The name, such as `completions/bash`.
    pub name: String,
    /// The text.
    pub text: String,
}

/// How far a run over many lists is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// The lists.
    pub all: usize,
    /// Those that have a result.
    pub done: usize,
    /// Those of them that failed.
    pub failed: usize,
    /// The time since the first one began.
    pub elapsed: Duration,
}

/// The change of one target.
#[derive(Clone, Debug)]
pub struct Changed {
    /// The report.
    pub report: ChangeReport,
    /// Why the change did not succeed.
    pub error: Option<Error>,
}

/// The list of one target, or why it is unknown.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The list, or the given part of its name.
    pub target: Target,
    /// Its contents.
    pub outcome: Result<ListReport, Error>,
}

/// One look-up. If nothing was found, the error has the code `not_admitted`.
#[derive(Clone, Debug)]
pub struct Got {
    /// The report.
    pub report: GetReport,
    /// Why nothing was found.
    pub error: Option<Error>,
}

/// The instances of a region, or why they are unknown.
#[derive(Clone, Debug)]
pub struct InstancesFound {
    /// The region.
    pub region: String,
    /// The instances.
    pub outcome: Result<Vec<Instance>, Error>,
    /// The region of each instance, if there are several.
    pub regions: Vec<String>,
}

/// Addresses and credentials of a served sandbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SandboxAccount {
    /// Base URL of the Elasticsearch service.
    pub endpoint: String,
    /// The region of that URL.
    pub region: String,
    /// The further regions, each with its own base URL.
    pub further: Vec<(String, String)>,
    /// Access key ID.
    pub access_key_id: String,
    /// Key secret, which only this sandbox has.
    pub access_key_secret: String,
    /// Temporary credentials of the same account.
    pub temporary_key: Option<TemporaryKey>,
    /// Ids of its instances.
    pub instances: Vec<String>,
    /// Base URL of Ops Manager.
    pub ops_manager_url: String,
    /// User name.
    pub username: String,
    /// API key.
    pub api_key: String,
    /// The user ID.
    pub user: String,
    /// The programmatic API key.
    pub programmatic: ProgrammaticKey,
    /// The source address of every call, if it is not the real one.
    pub caller: Option<String>,
    /// The state directory for programs that use the sandbox: changes of a sandbox do not belong in the user's journal.
    pub state_directory: String,
    /// The URL that answers with the address that a client is seen from.
    pub my_ip_url: String,
}

/// Temporary credentials of a served sandbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemporaryKey {
    /// Key id.
    pub access_key_id: String,
    /// Key secret.
    pub access_key_secret: String,
    /// The token that must be sent with the key.
    pub security_token: String,
}

/// A programmatic API key of a served sandbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammaticKey {
    /// The organization ID.
    pub org: String,
    /// The ID of the key.
    pub id: String,
    /// The public key.
    pub public_key: String,
    /// The private key.
    pub private_key: String,
}

/// The saved state of the sandbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SandboxStatus {
    /// The file of the state.
    pub file: String,
    /// Whether the file exists; if not, the initial state is shown.
    pub kept: bool,
    /// Instances with their groups.
    pub instances: Vec<SandboxInstance>,
    /// The user ID.
    pub user: String,
    /// The entries of the user.
    pub entries: Vec<String>,
    /// The organization of the programmatic API key.
    pub org: String,
    /// The ID of the programmatic API key.
    pub api_key: String,
    /// The entries of the programmatic API key.
    pub key_entries: Vec<String>,
    /// Every assumption: name, value, and what it is about.
    pub assumptions: Vec<(String, String, String)>,
}

/// An instance of the sandbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SandboxInstance {
    /// The ID.
    pub id: String,
    /// The display name.
    pub name: String,
    /// The status.
    pub status: String,
    /// Each group: list type, name, entries.
    pub groups: Vec<(String, String, Vec<String>)>,
}

/// Variables that would lead a client past the served sandbox: a profile of one's own, a region that stands above the
/// vendor's variable, a group, a network, a caller or a programmatic key of the real account, a sandbox of its own, a
/// journal, and a token of another key. What [`SandboxAccount::variables`] sets after them stands.
pub const SANDBOX_UNSET: &[&str] = &[
    "WHITELISTCTL_PROFILE",
    "WHITELISTCTL_REGION",
    "WHITELISTCTL_GROUP",
    "WHITELISTCTL_NETWORK",
    "WHITELISTCTL_CALLER",
    "WHITELISTCTL_API_KEY_ID",
    "WHITELISTCTL_SANDBOX",
    "WHITELISTCTL_JOURNAL",
    "ALIBABA_CLOUD_SECURITY_TOKEN",
];

impl SandboxAccount {
    /// The variables that point a client at the sandbox.
    #[must_use]
    pub fn variables(&self) -> Vec<(&'static str, Cow<'_, str>)> {
        let mut variables: Vec<(_, Cow<'_, str>)> = vec![("WHITELISTCTL_ENDPOINT", self.endpoints())];
        variables.extend(self.texts().map(|(name, text)| (name, Cow::Borrowed(text))));
        variables
    }

    /// The endpoint setting: one URL, or `REGION=URL` for each region.
    fn endpoints(&self) -> Cow<'_, str> {
        if self.further.is_empty() {
            return Cow::Borrowed(&self.endpoint);
        }
        let mut pairs = vec![format!("{}={}", self.region, self.endpoint)];
        pairs.extend(self.further.iter().map(|(region, url)| format!("{region}={url}")));
        Cow::Owned(pairs.join(","))
    }

    /// The variables whose value is a text of the account.
    fn texts(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let mut variables = vec![
            ("ALIBABA_CLOUD_REGION_ID", self.region.as_str()),
            ("ALIBABA_CLOUD_ACCESS_KEY_ID", &self.access_key_id),
            ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", &self.access_key_secret),
            ("WHITELISTCTL_OPS_MANAGER_URL", &self.ops_manager_url),
            ("WHITELISTCTL_OPS_MANAGER_USERNAME", &self.username),
            ("WHITELISTCTL_OPS_MANAGER_API_KEY", &self.api_key),
        ];
        variables.extend(self.instances.first().map(|instance| ("WHITELISTCTL_INSTANCE", instance.as_str())));
        variables.push(("WHITELISTCTL_USER", &self.user));
        variables.push(("WHITELISTCTL_ORG", &self.programmatic.org));
        variables.push(("WHITELISTCTL_STATE_DIR", &self.state_directory));
        variables.push(("WHITELISTCTL_MY_IP_SOURCES", &self.my_ip_url));
        variables.extend(self.caller.as_ref().map(|caller| ("WHITELISTCTL_CALLER", caller.as_str())));
        variables.into_iter()
    }
}

impl Document {
    /// The errors of all results, in order.
    pub fn errors(&self) -> impl Iterator<Item = &Error> {
        let errors: Vec<&Error> = match self {
            Self::Change(results) => results.iter().filter_map(|result| result.error.as_ref()).collect(),
            Self::List(results) => results.iter().filter_map(|result| result.outcome.as_ref().err()).collect(),
            Self::Get(results) => results.iter().filter_map(|result| result.error.as_ref()).collect(),
            Self::Why(report) => report.answers.iter().filter_map(|answer| answer.error.as_ref()).collect(),
            Self::Revoke(revoked) => {
                revoked.changes.iter().filter_map(|one| one.error.as_ref()).chain(&revoked.error).collect()
            }
            Self::Instances(found) => found.outcome.as_ref().err().into_iter().collect(),
            Self::Leases(found) => found.errors().collect(),
            Self::Doctor(checkup) => checkup.blocking().map(|(_, error)| error).into_iter().collect(),
            Self::Audit(audited) => audited.lists.iter().filter_map(|listed| listed.outcome.as_ref().err()).collect(),
            Self::Diff(compared) => compared.pairs.iter().filter_map(|pair| pair.outcome.as_ref().err()).collect(),
            Self::Check(checked) => checked.error.iter().collect(),
            Self::Plan(plan) => plan.errors().collect(),
            Self::Sandbox(_)
            | Self::SandboxStatus(_)
            | Self::Text(_)
            | Self::History(_)
            | Self::JournalImport(_)
            | Self::Profiles(_)
            | Self::Settings(_)
            | Self::Profile(_) => Vec::new(),
        };
        errors.into_iter()
    }

    /// Replaces every error about a service with what `explain` makes of it.
    pub fn explain_errors(&mut self, explain: impl Fn(Error) -> Error) {
        let errors: Vec<&mut Error> = match self {
            Self::Change(results) => results.iter_mut().filter_map(|result| result.error.as_mut()).collect(),
            Self::List(results) => results.iter_mut().filter_map(|result| result.outcome.as_mut().err()).collect(),
            Self::Get(results) => results.iter_mut().filter_map(|result| result.error.as_mut()).collect(),
            Self::Revoke(revoked) => revoked.changes.iter_mut().filter_map(|one| one.error.as_mut()).collect(),
            Self::Instances(found) => found.outcome.as_mut().err().into_iter().collect(),
            Self::Leases(found) => found.errors_mut().collect(),
            Self::Audit(audited) => {
                audited.lists.iter_mut().filter_map(|listed| listed.outcome.as_mut().err()).collect()
            }
            Self::Diff(compared) => compared.pairs.iter_mut().filter_map(|pair| pair.outcome.as_mut().err()).collect(),
            Self::Plan(plan) => plan.failed.iter_mut().filter_map(|result| result.error.as_mut()).collect(),
            _ => Vec::new(),
        };
        for error in errors {
            *error = explain(error.clone());
        }
    }

    /// Number of targets.
    #[must_use]
    pub fn targets(&self) -> usize {
        match self {
            Self::Change(results) => results.len(),
            Self::List(results) => results.len(),
            Self::Get(results) => results.len(),
            Self::Why(report) => report.answers.len(),
            Self::Revoke(revoked) => revoked.changes.len(),
            Self::Audit(audited) => audited.lists.len(),
            Self::Diff(compared) => compared.pairs.len(),
            Self::Instances(_)
            | Self::Sandbox(_)
            | Self::SandboxStatus(_)
            | Self::Text(_)
            | Self::History(_)
            | Self::JournalImport(_)
            | Self::Settings(_)
            | Self::Profile(_)
            | Self::Doctor(_)
            | Self::Check(_) => 1,
            Self::Plan(plan) => plan.targets(),
            Self::Profiles(profiles) => profiles.profiles.len(),
            Self::Leases(found) => found.leases.len() + found.unread.len(),
        }
    }

    /// Whether there is a difference or a finding that an option asks to exit for.
    fn differs(&self) -> bool {
        match self {
            Self::Audit(audited) => audited.fails(),
            Self::Diff(compared) => compared.exit_code && compared.differs(),
            Self::Leases(found) => found.has_finding(),
            _ => false,
        }
    }

    /// The exit code of all results together.
    #[must_use]
    pub fn exit(&self) -> Exit {
        if let Self::Revoke(revoked) = self {
            return revoked.exit();
        }
        if let Self::Plan(plan) = self {
            return plan.exit();
        }
        let failed: Vec<Exit> = self.errors().map(Error::exit).collect();
        if failed.is_empty() && self.differs() {
            return Exit::FOUND;
        }
        let done = self.targets().saturating_sub(failed.len());
        let mut codes = failed;
        codes.extend(std::iter::repeat_n(Exit::DONE, done));
        // Of several changes an unknown outcome counts, whatever led to it.
        if let Self::Change(results) = self
            && results.len() > 1
            && results.iter().any(|result| result.report.outcome == Outcome::Unknown)
        {
            codes.push(Exit::UNKNOWN);
        }
        let changed = match self {
            Self::Change(results) => {
                results.iter().any(|result| matches!(result.report.outcome, Outcome::Applied | Outcome::Partial))
            }
            _ => done > 0,
        };
        Exit::of_all(&codes, changed)
    }
}
