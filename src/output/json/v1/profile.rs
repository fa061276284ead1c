//! The shapes of profiles. Credentials have the names of their sources and no value.

use serde::Serialize;

#[cfg(test)]
use super::schema;
use crate::output::view::profile as view;

/// The profiles of the settings file.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::output::json) struct Profiles {
    /// The settings file; it need not exist.
    file: String,
    /// The profiles, by name.
    results: Vec<Profile>,
    /// What deserves attention, in sentences.
    warnings: Vec<String>,
    /// The exit code of the command.
    #[cfg_attr(test, schemars(with = "schema::ExitCode"))]
    exit_code: u8,
}

/// What a profile is for.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::output::json) struct Profile {
    /// Its name.
    name: String,
    /// Whether it counts where none is named.
    default: bool,
    /// The services that it says anything about: `elasticsearch`, `ops-manager`.
    services: Vec<&'static str>,
    /// Its region; null if it has none.
    region: Option<String>,
    /// The names of its instances.
    instances: Vec<String>,
    /// The address of its Ops Manager; null if it has none.
    ops_manager_url: Option<String>,
    /// Its user of Ops Manager; null if it has none.
    user: Option<String>,
    /// Where its credentials are, in words, a place a service.
    credentials: Vec<String>,
    /// Whether it demands anything of changes.
    policy: bool,
}

/// The settings in force and where they come from.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::output::json) struct InForce {
    /// The settings file; it need not exist.
    file: String,
    /// The profile in force; null if there is none.
    profile: Option<ProfileInForce>,
    /// Every setting that has a value.
    settings: Vec<Setting>,
    /// The credentials, one a service.
    credentials: Vec<Credential>,
    /// What deserves attention, in sentences.
    warnings: Vec<String>,
    /// The exit code of the command.
    #[cfg_attr(test, schemars(with = "schema::ExitCode"))]
    exit_code: u8,
}

/// The profile in force.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ProfileInForce {
    /// Its name.
    name: String,
    /// Whether it was named; else it is the default.
    named: bool,
    /// Whether it demands anything of changes.
    policy: bool,
}

/// A setting in force.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Setting {
    /// Its key.
    name: String,
    /// Its value; a password in an address is left out.
    value: String,
    /// Where it comes from.
    origin: Origin,
}

/// Where a setting comes from.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Origin {
    /// What kind of place it is.
    kind: OriginKind,
    /// The option, variable or profile.
    name: String,
}

/// A kind of place that settings come from.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum OriginKind {
    /// An option.
    Flag,
    /// A variable, ours or a vendor's.
    Variable,
    /// A profile of the settings file.
    Profile,
}

/// Whether there is a credential.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Credential {
    /// What it is for: `elasticsearch` or `ops-manager`.
    service: &'static str,
    /// Whether there is one.
    state: CredentialState,
    /// Where it is from, or would be; null if there is none or it is broken.
    source: Option<String>,
    /// Why it cannot be used; null unless it is broken.
    problem: Option<String>,
    /// The next step; null unless it is broken.
    hint: Option<String>,
}

/// Whether there is a credential.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum CredentialState {
    /// There is.
    Present,
    /// Only a call, or a program, tells: `source` would be asked.
    Unasked,
    /// No source has one.
    Absent,
    /// A source has one that cannot be used.
    Broken,
}

/// What became of a profile.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::output::json) struct ProfileChange {
    /// The profile.
    profile: String,
    /// The settings file.
    file: String,
    /// What was done: `set`, `use`, `remove` or `login`.
    verb: &'static str,
    /// Whether anything is another than before, or would be.
    changed: bool,
    /// Whether nothing was to be written in any case.
    dry_run: bool,
    /// The keys that have a value now.
    set: Vec<String>,
    /// The keys that have none any more.
    unset: Vec<String>,
    /// The secrets that were kept.
    secrets: Vec<KeptSecret>,
    /// The default profile afterwards; null if there is none.
    default_profile: Option<String>,
    /// What deserves attention, in sentences.
    warnings: Vec<String>,
    /// The exit code of the command.
    #[cfg_attr(test, schemars(with = "schema::ExitCode"))]
    exit_code: u8,
}

/// A secret that was kept.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct KeptSecret {
    /// Its key in a profile.
    key: String,
    /// Where it is: `keyring` or `file`.
    store: &'static str,
}

impl Profiles {
    pub(super) fn new(profiles: &view::Profiles, warnings: &[String]) -> Self {
        Self {
            file: profiles.file.clone(),
            results: profiles.profiles.iter().map(Profile::from).collect(),
            warnings: warnings.to_vec(),
            exit_code: 0,
        }
    }
}

impl From<&view::ProfileSummary> for Profile {
    fn from(profile: &view::ProfileSummary) -> Self {
        Self {
            name: profile.name.clone(),
            default: profile.is_default,
            services: profile.services.clone(),
            region: profile.region.clone(),
            instances: profile.instances.clone(),
            ops_manager_url: profile.ops_manager_url.clone(),
            user: profile.user.clone(),
            credentials: profile.credentials.clone(),
            policy: profile.has_policy,
        }
    }
}

impl InForce {
    pub(super) fn new(shown: &view::SettingsShown, warnings: &[String]) -> Self {
        let setting = |setting: &view::SettingShown| Setting {
            name: setting.name.clone(),
            value: setting.value.clone(),
            origin: Origin {
                kind: match setting.origin.kind {
                    view::OriginKind::Flag => OriginKind::Flag,
                    view::OriginKind::Variable => OriginKind::Variable,
                    view::OriginKind::Profile => OriginKind::Profile,
                },
                name: setting.origin.name.clone(),
            },
        };
        Self {
            file: shown.file.clone(),
            profile: shown.profile.as_ref().map(|profile| ProfileInForce {
                name: profile.name.clone(),
                named: profile.is_named,
                policy: profile.has_policy,
            }),
            settings: shown.settings.iter().map(setting).collect(),
            credentials: shown.credentials.iter().map(Credential::from).collect(),
            warnings: warnings.to_vec(),
            exit_code: 0,
        }
    }
}

impl From<&view::CredentialShown> for Credential {
    fn from(shown: &view::CredentialShown) -> Self {
        let (state, source, problem, hint) = match &shown.state {
            view::CredentialState::Present(source) => (CredentialState::Present, Some(source.clone()), None, None),
            view::CredentialState::Unasked(source) => (CredentialState::Unasked, Some(source.clone()), None, None),
            view::CredentialState::Absent => (CredentialState::Absent, None, None, None),
            view::CredentialState::Broken(why, hint) => {
                (CredentialState::Broken, None, Some(why.clone()), Some(hint.clone()))
            }
        };
        Self { service: shown.service, state, source, problem, hint }
    }
}

impl ProfileChange {
    pub(super) fn new(changed: &view::ProfileChanged, warnings: &[String]) -> Self {
        let secret = |(key, store): &(String, &'static str)| KeptSecret { key: key.clone(), store };
        Self {
            profile: changed.profile.clone(),
            file: changed.file.clone(),
            verb: changed.verb,
            changed: changed.changed,
            dry_run: changed.dry_run,
            set: changed.set.clone(),
            unset: changed.unset.clone(),
            secrets: changed.secrets.iter().map(secret).collect(),
            default_profile: changed.default_profile.clone(),
            warnings: warnings.to_vec(),
            exit_code: 0,
        }
    }
}
