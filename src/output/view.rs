//! What a command hands over to be shown: reports with their errors, in no particular form.

pub mod doctor;
pub mod profile;

use std::path::PathBuf;

use crate::domain::history::Change;
use crate::domain::instance::Instance;
use crate::domain::report::{ChangeReport, GetReport, ListReport, Outcome};
use crate::domain::target::Target;
use crate::error::Error;
use crate::exit::Exit;
use doctor::Checkup;
use profile::{ProfileChanged, Profiles, SettingsShown};

/// The form of the result on standard output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For people.
    #[default]
    Table,
    /// One JSON document.
    Json,
    /// One JSON document a line: each result, then the summary.
    Jsonl,
    /// One entry a line; one target only.
    Plain,
}

/// The result of a command.
#[derive(Clone, Debug)]
pub enum Document {
    /// Changes, one result a target.
    Change(Vec<Changed>),
    /// Lists, one result a target.
    List(Vec<Listed>),
    /// A look-up, one result a query.
    Get(Vec<Got>),
    /// Instances of a region.
    Instances(InstancesFound),
    /// Where a served sandbox is and how to get in.
    Sandbox(SandboxAccount),
    /// What the kept sandbox holds.
    SandboxStatus(SandboxStatus),
    /// A text of this program's own: a completion script or a manual page.
    Text(Text),
    /// The changes that the journal remembers.
    History(Remembered),
    /// Records that were added to the journal.
    JournalImport(JournalImported),
    /// The profiles of the settings file.
    Profiles(Profiles),
    /// The settings in force.
    Settings(SettingsShown),
    /// What became of a profile.
    Profile(ProfileChanged),
    /// The checks of `doctor`.
    Doctor(Checkup),
}

/// Changes that the journal remembers, latest first.
#[derive(Clone, Debug)]
pub struct Remembered {
    /// The changes.
    pub changes: Vec<RememberedChange>,
    /// Whether all that is known of them is wanted, the lists included.
    pub in_full: bool,
    /// Records of later versions of this program that were skipped.
    pub skipped: usize,
}

/// What became of records that were to be added to the journal.
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

/// A change with its short name.
#[derive(Clone, Debug)]
pub struct RememberedChange {
    /// The shortest beginning of its name that no other has.
    pub short: String,
    /// The command that finds out what became of it, where that is not known.
    pub next: Option<String>,
    /// What is known of it.
    pub change: Change,
}

/// A text of this program's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// What it is, such as `completions/bash`.
    pub name: String,
    /// The text.
    pub text: String,
}

/// One target's change.
#[derive(Clone, Debug)]
pub struct Changed {
    /// What happened.
    pub report: ChangeReport,
    /// Why it did not go as asked.
    pub error: Option<Error>,
}

/// One target's list, or why it is not known.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The list, or as much of its name as was given.
    pub target: Target,
    /// What it holds.
    pub outcome: Result<ListReport, Error>,
}

/// One look-up, or why it failed. Nothing found is an error with code `not_admitted` next to the report.
#[derive(Clone, Debug)]
pub struct Got {
    /// What was found.
    pub report: GetReport,
    /// Why nothing was found, or could be.
    pub error: Option<Error>,
}

/// The instances of a region, or why they are not known.
#[derive(Clone, Debug)]
pub struct InstancesFound {
    /// The region that was asked.
    pub region: String,
    /// The instances.
    pub outcome: Result<Vec<Instance>, Error>,
}

/// How to reach a served sandbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SandboxAccount {
    /// Base URL of the Elasticsearch service.
    pub endpoint: String,
    /// Its region.
    pub region: String,
    /// Key id.
    pub access_key_id: String,
    /// Key secret; the sandbox's secrets protect nothing.
    pub access_key_secret: String,
    /// Ids of its instances.
    pub instances: Vec<String>,
    /// Base URL of Ops Manager.
    pub ops_manager_url: String,
    /// Login.
    pub username: String,
    /// Key of the login.
    pub api_key: String,
    /// The login's user id.
    pub user: String,
    /// The programmatic key.
    pub programmatic: ProgrammaticKey,
    /// The address that every call counts as coming from, where that is not the real one.
    pub caller: Option<String>,
}

/// A programmatic key of a served sandbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammaticKey {
    /// The organization's id.
    pub org: String,
    /// The key's id.
    pub id: String,
    /// Its public half.
    pub public_key: String,
    /// Its private half.
    pub private_key: String,
}

/// What the kept sandbox holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SandboxStatus {
    /// The file of its state.
    pub file: String,
    /// Whether that file exists; without it the seed is shown.
    pub kept: bool,
    /// Instances with their groups.
    pub instances: Vec<SandboxInstance>,
    /// The user's id.
    pub user: String,
    /// The user's entries.
    pub entries: Vec<String>,
    /// The organization of the programmatic key.
    pub org: String,
    /// The programmatic key's id.
    pub api_key: String,
    /// The programmatic key's entries.
    pub key_entries: Vec<String>,
    /// Every switch: name, value in force, what it decides.
    pub assumptions: Vec<(String, String, String)>,
}

/// An instance of the kept sandbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SandboxInstance {
    /// The id.
    pub id: String,
    /// The display name.
    pub name: String,
    /// The status.
    pub status: String,
    /// Each group: list type, name, entries.
    pub groups: Vec<(String, String, Vec<String>)>,
}

/// Variables that would lead a client past the served sandbox: a profile of one's own, a region that stands above the
/// vendor's variable, a group, a network, a caller or a programmatic key of the real account, a sandbox of its own, and a token of another
/// key. What [`SandboxAccount::variables`] sets after them stands.
pub const SANDBOX_UNSET: &[&str] = &[
    "WHITELISTCTL_PROFILE",
    "WHITELISTCTL_REGION",
    "WHITELISTCTL_GROUP",
    "WHITELISTCTL_NETWORK",
    "WHITELISTCTL_CALLER",
    "WHITELISTCTL_API_KEY_ID",
    "WHITELISTCTL_SANDBOX",
    "ALIBABA_CLOUD_SECURITY_TOKEN",
];

impl SandboxAccount {
    /// The variables that point a client at the sandbox.
    #[must_use]
    pub fn variables(&self) -> Vec<(&'static str, &str)> {
        let mut variables = vec![
            ("WHITELISTCTL_ENDPOINT", self.endpoint.as_str()),
            ("ALIBABA_CLOUD_REGION_ID", &self.region),
            ("ALIBABA_CLOUD_ACCESS_KEY_ID", &self.access_key_id),
            ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", &self.access_key_secret),
            ("WHITELISTCTL_OPS_MANAGER_URL", &self.ops_manager_url),
            ("WHITELISTCTL_OPS_MANAGER_USERNAME", &self.username),
            ("WHITELISTCTL_OPS_MANAGER_API_KEY", &self.api_key),
        ];
        variables.extend(self.instances.first().map(|instance| ("WHITELISTCTL_INSTANCE", instance.as_str())));
        variables.push(("WHITELISTCTL_USER", &self.user));
        variables.push(("WHITELISTCTL_ORG", &self.programmatic.org));
        variables.extend(self.caller.as_ref().map(|caller| ("WHITELISTCTL_CALLER", caller.as_str())));
        variables
    }
}

impl Document {
    /// The errors of all results, in order.
    pub fn errors(&self) -> impl Iterator<Item = &Error> {
        let errors: Vec<&Error> = match self {
            Self::Change(results) => results.iter().filter_map(|result| result.error.as_ref()).collect(),
            Self::List(results) => results.iter().filter_map(|result| result.outcome.as_ref().err()).collect(),
            Self::Get(results) => results.iter().filter_map(|result| result.error.as_ref()).collect(),
            Self::Instances(found) => found.outcome.as_ref().err().into_iter().collect(),
            Self::Doctor(checkup) => checkup.blocking().map(|(_, error)| error).into_iter().collect(),
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

    /// How many targets the document is about.
    #[must_use]
    pub fn targets(&self) -> usize {
        match self {
            Self::Change(results) => results.len(),
            Self::List(results) => results.len(),
            Self::Get(results) => results.len(),
            Self::Instances(_)
            | Self::Sandbox(_)
            | Self::SandboxStatus(_)
            | Self::Text(_)
            | Self::History(_)
            | Self::JournalImport(_)
            | Self::Settings(_)
            | Self::Profile(_)
            | Self::Doctor(_) => 1,
            Self::Profiles(profiles) => profiles.profiles.len(),
        }
    }

    /// The exit code that all results together amount to.
    #[must_use]
    pub fn exit(&self) -> Exit {
        let failed: Vec<Exit> = self.errors().map(Error::exit).collect();
        let done = self.targets().saturating_sub(failed.len());
        let mut codes = failed;
        codes.extend(std::iter::repeat_n(Exit::DONE, done));
        let changed = match self {
            Self::Change(results) => {
                results.iter().any(|result| matches!(result.report.outcome, Outcome::Applied | Outcome::Partial))
            }
            _ => done > 0,
        };
        Exit::of_all(&codes, changed)
    }
}
