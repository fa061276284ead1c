//! What the verbs of `profile` hand over. Credentials are here by the names of their sources only.

/// The profiles of a settings file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profiles {
    /// The file; it need not exist.
    pub file: String,
    /// The profiles, by name.
    pub profiles: Vec<ProfileSummary>,
}

/// What a profile is for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProfileSummary {
    /// Its name.
    pub name: String,
    /// Whether it counts where none is named.
    pub is_default: bool,
    /// The services that it says anything about: `elasticsearch`, `ops-manager`.
    pub services: Vec<&'static str>,
    /// Its region.
    pub region: Option<String>,
    /// The names of its instances.
    pub instances: Vec<String>,
    /// The address of its Ops Manager.
    pub ops_manager_url: Option<String>,
    /// Its user of Ops Manager.
    pub user: Option<String>,
    /// Where its credentials are, a place a service.
    pub credentials: Vec<String>,
    /// Whether it demands anything of changes.
    pub has_policy: bool,
}

/// The settings in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsShown {
    /// The settings file; it need not exist.
    pub file: String,
    /// The profile in force.
    pub profile: Option<ProfileInForce>,
    /// Every setting that has a value.
    pub settings: Vec<SettingShown>,
    /// The credentials, one a service.
    pub credentials: Vec<CredentialShown>,
}

/// The profile in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileInForce {
    /// Its name.
    pub name: String,
    /// Whether it was named; else it is the default.
    pub is_named: bool,
    /// Whether it demands anything of changes.
    pub has_policy: bool,
}

/// A setting in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingShown {
    /// Its key.
    pub name: String,
    /// Its value; a password in an address is left out.
    pub value: String,
    /// Where it comes from.
    pub origin: OriginShown,
}

/// Where a setting comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OriginShown {
    /// What kind of place it is.
    pub kind: OriginKind,
    /// The option, variable or profile.
    pub name: String,
}

/// A kind of place that settings come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OriginKind {
    /// An option.
    Flag,
    /// A variable, ours or a vendor's.
    Variable,
    /// A profile of the settings file.
    Profile,
}

/// Whether there is a credential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CredentialShown {
    /// What it is for: `elasticsearch` or `ops-manager`.
    pub service: &'static str,
    /// Whether there is one.
    pub state: CredentialState,
}

/// Whether there is a credential, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CredentialState {
    /// There is, from this source.
    Present(String),
    /// Only a call, or a program, would tell: this source would be asked.
    Unasked(String),
    /// No source has one.
    Absent,
    /// A source has one that cannot be used: why, and the next step.
    Broken(String, String),
}

/// What became of a profile.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProfileChanged {
    /// The profile.
    pub profile: String,
    /// The settings file.
    pub file: String,
    /// What was done to it: `set`, `use`, `remove`, `login`.
    pub verb: &'static str,
    /// Whether anything is another than before.
    pub changed: bool,
    /// Whether nothing was to be written in any case.
    pub dry_run: bool,
    /// The keys that have a value now.
    pub set: Vec<String>,
    /// The keys that have none any more.
    pub unset: Vec<String>,
    /// The secrets that were kept: key, and `keyring` or `file`.
    pub secrets: Vec<(String, &'static str)>,
    /// The default profile afterwards.
    pub default_profile: Option<String>,
    /// A command to go on with.
    pub next: Option<String>,
}
