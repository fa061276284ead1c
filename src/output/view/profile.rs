//! The results of `profile`. Credentials are named by their source, without a value.

/// The profiles of a settings file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profiles {
    /// The file, which may not exist.
    pub file: String,
    /// The profiles, by name.
    pub profiles: Vec<ProfileSummary>,
}

/// A profile.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProfileSummary {
    /// Its name.
    pub name: String,
    /// Whether it is the default.
    pub is_default: bool,
    /// The services that it has settings for: `elasticsearch`, `ops-manager`.
    pub services: Vec<&'static str>,
    /// The region.
    pub region: Option<String>,
    /// Names of its instances.
    pub instances: Vec<String>,
    /// The URL of its Ops Manager.
    pub ops_manager_url: Option<String>,
    /// Its Ops Manager user.
    pub user: Option<String>,
    /// The sources of its credentials, one per service.
    pub credentials: Vec<String>,
    /// Whether it has a policy.
    pub has_policy: bool,
}

/// The settings in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsShown {
    /// The settings file, which may not exist.
    pub file: String,
    /// The profile in force.
    pub profile: Option<ProfileInForce>,
    /// Every setting with a value.
    pub settings: Vec<SettingShown>,
    /// The credentials, one per service.
    pub credentials: Vec<CredentialShown>,
}

/// The profile in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileInForce {
    /// Its name.
    pub name: String,
    /// Whether it was named; otherwise it is the default.
    pub is_named: bool,
    /// Whether it has a policy.
    pub has_policy: bool,
}

/// A setting in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingShown {
    /// Its key.
    pub name: String,
    /// Its value; a password in a URL is omitted.
    pub value: String,
    /// Its source.
    pub origin: OriginShown,
}

/// The source of a setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OriginShown {
    /// The kind of source.
    pub kind: OriginKind,
    /// The option, variable or profile.
    pub name: String,
}

/// A kind of source of settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OriginKind {
    /// An option.
    Flag,
    /// A variable, of this program or of a vendor.
    Variable,
    /// A profile of the settings file.
    Profile,
}

/// The state of a credential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CredentialShown {
    /// The service: `elasticsearch` or `ops-manager`.
    pub service: &'static str,
    /// Its state.
    pub state: CredentialState,
}

/// The state of a credential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CredentialState {
    /// Found in this source.
    Present(String),
    /// Not checked: this source is a call or a program.
    Unasked(String),
    /// Not found.
    Absent,
    /// Found, but unusable: the reason and the next step.
    Broken(String, String),
}

/// A change of a profile.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProfileChanged {
    /// The profile.
    pub profile: String,
    /// The settings file.
    pub file: String,
    /// The command: `set`, `use`, `remove` or `login`.
    pub verb: &'static str,
    /// Whether anything changed.
    pub changed: bool,
    /// Whether nothing was to be written in any case.
    pub dry_run: bool,
    /// The keys that were set.
    pub set: Vec<String>,
    /// The keys that were removed.
    pub unset: Vec<String>,
    /// The stored secrets: key, and `keyring` or `file`.
    pub secrets: Vec<(String, &'static str)>,
    /// The default profile after the change.
    pub default_profile: Option<String>,
    /// The next command.
    pub next: Option<String>,
}
