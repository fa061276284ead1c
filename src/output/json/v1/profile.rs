//! The JSON of profiles. Credentials are named by their source, without a value.

use serde::Serialize;

#[cfg(test)]
use super::schema;
use crate::output::view::profile as view;

/// The profiles of the settings file.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::output::json) struct Profiles {
    /// The settings file, which may not exist.
    file: String,
    /// The profiles, by name.
    results: Vec<Profile>,
    /// Warnings.
    warnings: Vec<String>,
    /// The exit code of the command.
    #[cfg_attr(test, schemars(with = "schema::ExitCode"))]
    exit_code: u8,
}

/// A profile.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::output::json) struct Profile {
    /// Its name.
    name: String,
    /// Whether it is the default.
    default: bool,
    /// The services that it has settings for: `elasticsearch`, `ops-manager`.
    services: Vec<&'static str>,
    /// Its region; null if it has none.
    region: Option<String>,
    /// Names of its instances.
    instances: Vec<String>,
    /// The URL of its Ops Manager; null if it has none.
    ops_manager_url: Option<String>,
    /// Its Ops Manager user; null if it has none.
    user: Option<String>,
    /// The sources of its credentials, one per service.
    credentials: Vec<String>,
    /// Whether it has a policy.
    policy: bool,
}

/// The settings in force, and their sources.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::output::json) struct InForce {
    /// The settings file, which may not exist.
    file: String,
    /// The profile in force; null if there is none.
    profile: Option<ProfileInForce>,
    /// Every setting with a value.
    settings: Vec<Setting>,
    /// The credentials, one per service.
    credentials: Vec<Credential>,
    /// Warnings.
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
    /// Whether it was named; otherwise it is the default.
    named: bool,
    /// Whether it has a policy.
    policy: bool,
}

/// A setting in force.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Setting {
    /// Its key.
    name: String,
    /// Its value; a password in a URL is omitted.
    value: String,
    /// Its source.
    origin: Origin,
}

/// The source of a setting.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Origin {
    /// The kind of source.
    kind: OriginKind,
    /// The option, variable or profile.
    name: String,
}

/// A kind of source of settings.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum OriginKind {
    /// An option.
    Flag,
    /// A variable, of this program or of a vendor.
    Variable,
    /// A profile of the settings file.
    Profile,
}

/// The state of a credential.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Credential {
    /// The service: `elasticsearch` or `ops-manager`.
    service: &'static str,
    /// Its state.
    state: CredentialState,
    /// Its source; null if it is absent or broken.
    source: Option<String>,
    /// Why it is unusable; null unless it is broken.
    problem: Option<String>,
    /// The next step; null unless it is broken.
    hint: Option<String>,
}

/// The state of a credential.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum CredentialState {
    /// Found.
    Present,
    /// Not checked: `source` is a call or a program.
    Unasked,
    /// Not found.
    Absent,
    /// Found, but unusable.
    Broken,
}

/// A change of a profile.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::output::json) struct ProfileChange {
    /// The profile.
    profile: String,
    /// The settings file.
    file: String,
    /// The command: `set`, `use`, `remove` or `login`.
    verb: &'static str,
    /// Whether anything changed, or would change.
    changed: bool,
    /// Whether nothing was to be written in any case.
    dry_run: bool,
    /// The keys that were set.
    set: Vec<String>,
    /// The keys that were removed.
    unset: Vec<String>,
    /// The secrets that were stored.
    secrets: Vec<KeptSecret>,
    /// The default profile after the change; null if there is none.
    default_profile: Option<String>,
    /// Warnings.
    warnings: Vec<String>,
    /// The exit code of the command.
    #[cfg_attr(test, schemars(with = "schema::ExitCode"))]
    exit_code: u8,
}

/// A stored secret.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct KeptSecret {
    /// Its key in the profile.
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
