//! `config.toml`: profiles, each with settings, named instances and, in a private file, secrets.
//!
//! These are values alone: `super::load` reads them.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::error::ConfigError;
use super::my_ip::MyIp;
use super::policy::PolicyTables;
use super::proxy;
use super::secret_location::SecretLocations;
use super::suggest::nearest;
use super::table_reader::is_name;
use super::values::Layer;
use crate::auth::secret::Secret;
use crate::redactor::Redactor;

/// The content of the file.
#[derive(Clone, Debug, Default)]
pub struct ConfigFile {
    /// Where the file is, or would be.
    pub path: PathBuf,
    /// The profile in force when none is named; one of `profiles`.
    pub default_profile: Option<String>,
    /// The profiles by name.
    pub profiles: BTreeMap<String, Profile>,
}

/// A named set of settings and credentials.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// Its settings.
    pub settings: Layer,
    /// Its instances by name.
    pub instances: BTreeMap<String, NamedInstance>,
    /// Whether plain http is allowed to its Ops Manager on another machine.
    pub allow_http: bool,
    /// Its policy for changes.
    pub policy: PolicyTables,
    /// How it finds the address of this machine.
    pub my_ip: MyIp,
    /// Its access key of Alibaba Cloud, as far as it has one.
    pub alibaba: AlibabaKeys,
    /// Its login to Ops Manager, as far as it has one.
    pub ops_manager: OpsManagerKeys,
    /// Where it keeps what is not in the file.
    pub places: SecretLocations,
    /// Whether a key of it decides where credentials go or come from.
    pub directs: bool,
}

/// An instance that a profile gives a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedInstance {
    /// The service's id, not validated.
    pub id: String,
    /// Its region, where it is not the profile's.
    pub region: Option<String>,
}

/// The access key of a profile, not validated.
#[derive(Clone, Debug, Default)]
pub struct AlibabaKeys {
    /// `access_key_id`.
    pub access_key_id: Option<String>,
    /// `access_key_secret`.
    pub access_key_secret: Option<Secret>,
    /// `security_token`.
    pub security_token: Option<Secret>,
    /// `alibaba_credential_command`: what prints them, path and arguments.
    pub command: Option<Vec<String>>,
}

/// The login of a profile, not validated.
#[derive(Clone, Debug, Default)]
pub struct OpsManagerKeys {
    /// `ops_manager_username`.
    pub username: Option<String>,
    /// `ops_manager_api_key`.
    pub api_key: Option<Secret>,
    /// `ops_manager_credential_command`: what prints them, path and arguments.
    pub command: Option<Vec<String>>,
}

impl Profile {
    fn secrets(&self) -> impl Iterator<Item = &Secret> {
        let secrets = [&self.alibaba.access_key_secret, &self.alibaba.security_token, &self.ops_manager.api_key];
        secrets.into_iter().flatten()
    }

    /// Whether it holds anything that must stay private.
    pub(super) fn holds_secrets(&self) -> bool {
        let proxy_has_password = self.settings.proxy.as_ref().is_some_and(|proxy| proxy.contains('@'));
        proxy_has_password || self.secrets().next().is_some()
    }

    /// Makes `redactor` remove its secrets from everything printed from now on.
    fn register_secret(&self, redactor: &Redactor) {
        self.secrets().for_each(|secret| secret.register_secret(redactor));
        self.settings.proxy.iter().for_each(|proxy| proxy::register_secret(proxy, redactor));
    }

    /// Whether it holds anything that a run in the sandbox ignores.
    #[must_use]
    pub fn holds_more_than_policy(&self) -> bool {
        let names = [&self.alibaba.access_key_id, &self.ops_manager.username];
        self.settings != Layer::default()
            || self.allow_http
            || !self.instances.is_empty()
            || names.iter().any(|name| name.is_some())
            || self.places.are_named()
            || self.has_command()
            || self.holds_secrets()
    }

    fn has_command(&self) -> bool {
        self.alibaba.command.is_some() || self.ops_manager.command.is_some()
    }
}

impl ConfigFile {
    /// Makes `redactor` remove the secrets of all profiles from everything printed from now on.
    pub fn register_secret(&self, redactor: &Redactor) {
        self.profiles.values().for_each(|profile| profile.register_secret(redactor));
    }

    /// The error that the file has no profile `name`. A name that no profile can have is not repeated.
    #[must_use]
    pub fn unknown_profile(&self, name: &str) -> ConfigError {
        if !is_name(name) {
            return ConfigError::ProfileName;
        }
        let names: Vec<String> = self.profiles.keys().cloned().collect();
        let nearest = nearest(name, names.iter().map(String::as_str)).map(str::to_owned);
        ConfigError::UnknownProfile { name: name.to_owned(), path: self.path.clone(), names, nearest }
    }
}
