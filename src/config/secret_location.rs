//! Where a profile keeps what must stay private: in the file itself, in a file of its own, in the keyring of the system, or
//! in the set-up of a vendor's tool.

use std::collections::BTreeMap;

use toml_edit::TableLike;

use super::error::{ConfigError, ContentProblem};
use super::file::Profile;
use super::schema::{TableReader, kind};

/// The key of a profile that lists what the keyring holds.
pub const KEYRING: &str = "keyring";
/// The key of a profile that names a profile of the aliyun CLI.
pub const ALIYUN: &str = "aliyun_profile";
/// The key of a profile that names a profile of mongocli.
pub const MONGOCLI: &str = "mongocli_profile";

/// The key of a profile that allows plain http to its Ops Manager; a switch.
pub const ALLOW_HTTP: &str = "allow_http";
/// The key of a profile that names a command which prints an access key.
pub const ALIBABA_COMMAND: &str = "alibaba_credential_command";
/// The key of a profile that names a command which prints a login to Ops Manager.
pub const OPS_MANAGER_COMMAND: &str = "ops_manager_credential_command";

/// A key of a profile whose value is a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SecretKey {
    /// The secret half of an access key.
    AccessKeySecret,
    /// The token of a temporary access key.
    SecurityToken,
    /// The secret half of a login to Ops Manager.
    OpsManagerApiKey,
}

impl SecretKey {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::AccessKeySecret, Self::SecurityToken, Self::OpsManagerApiKey];

    /// The key in a profile.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::AccessKeySecret => "access_key_secret",
            Self::SecurityToken => "security_token",
            Self::OpsManagerApiKey => "ops_manager_api_key",
        }
    }

    /// The key in a profile that names a file with the secret.
    #[must_use]
    pub fn file_key(self) -> &'static str {
        match self {
            Self::AccessKeySecret => "access_key_secret_file",
            Self::SecurityToken => "security_token_file",
            Self::OpsManagerApiKey => "ops_manager_api_key_file",
        }
    }

    /// The secret that `name` is the key of.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|key| key.name() == name)
    }
}

/// A place for a secret outside of the settings file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecretLocation {
    /// A file that holds nothing else; the path as written.
    File(String),
    /// The keyring of the system.
    Keyring,
}

/// What a profile says of the places of its secrets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecretLocations {
    /// The secrets that are not in the settings file.
    pub elsewhere: BTreeMap<SecretKey, SecretLocation>,
    /// The profile of the aliyun CLI whose access key it uses.
    pub aliyun: Option<String>,
    /// The profile of mongocli whose key it uses.
    pub mongocli: Option<String>,
}

impl SecretLocations {
    /// Whether it names any.
    #[must_use]
    pub fn are_named(&self) -> bool {
        *self != Self::default()
    }
}

impl TableReader<'_> {
    /// Reads the places of the profile in `table`; what the file itself holds of it is in `profile`.
    pub(super) fn places(&self, table: &dyn TableLike, profile: &Profile) -> Result<SecretLocations, ConfigError> {
        let (alibaba, ops_manager) = (&profile.alibaba, &profile.ops_manager);
        let inline = [&alibaba.access_key_secret, &alibaba.security_token, &ops_manager.api_key];
        let in_keyring = self.in_keyring(table)?;
        let mut places = SecretLocations {
            aliyun: self.text(table, ALIYUN)?,
            mongocli: self.text(table, MONGOCLI)?,
            ..SecretLocations::default()
        };
        for (key, inline) in SecretKey::ALL.into_iter().zip(inline) {
            let file = self.text(table, key.file_key())?.map(SecretLocation::File);
            let keyring = in_keyring.contains(&key).then_some(SecretLocation::Keyring);
            if usize::from(inline.is_some()) + usize::from(file.is_some()) + usize::from(keyring.is_some()) > 1 {
                return Err(self.at_key(table, key.name(), ContentProblem::TwoPlaces(key)));
            }
            places.elsewhere.extend(file.or(keyring).map(|place| (key, place)));
        }
        let has = |keys: &[SecretKey]| keys.iter().any(|key| places.elsewhere.contains_key(key));
        for (command, is_there, keys) in [
            (ALIBABA_COMMAND, alibaba.command.is_some(), &[SecretKey::AccessKeySecret, SecretKey::SecurityToken][..]),
            (OPS_MANAGER_COMMAND, ops_manager.command.is_some(), &[SecretKey::OpsManagerApiKey][..]),
        ] {
            if is_there && has(keys) {
                return Err(self.at_key(
                    table,
                    command,
                    ContentProblem::TwoCredentials(command, "a place for a secret"),
                ));
            }
        }
        let own_access_key = alibaba.command.is_some()
            || alibaba.access_key_id.is_some()
            || inline[..2].iter().any(|secret| secret.is_some())
            || has(&[SecretKey::AccessKeySecret, SecretKey::SecurityToken]);
        let own_login = ops_manager.command.is_some()
            || ops_manager.username.is_some()
            || ops_manager.api_key.is_some()
            || has(&[SecretKey::OpsManagerApiKey]);
        if places.aliyun.is_some() && own_access_key {
            return Err(self.at_key(table, ALIYUN, ContentProblem::TwoCredentials(ALIYUN, "an access key")));
        }
        if places.mongocli.is_some() && own_login {
            return Err(self.at_key(table, MONGOCLI, ContentProblem::TwoCredentials(MONGOCLI, "a login")));
        }
        Ok(places)
    }

    /// The secrets that `keyring` lists.
    fn in_keyring(&self, table: &dyn TableLike) -> Result<Vec<SecretKey>, ConfigError> {
        let Some(item) = table.get(KEYRING) else {
            return Ok(Vec::new());
        };
        let Some(array) = item.as_array() else {
            let wanted = "an array of strings";
            let problem = ContentProblem::WrongType { key: KEYRING.to_owned(), wanted, found: kind(item) };
            return Err(self.at_value(table, KEYRING, problem));
        };
        let key = |value: &toml_edit::Value| {
            let key = value.as_str().and_then(SecretKey::named);
            key.ok_or_else(|| self.at(value.span(), ContentProblem::NoSecretKey))
        };
        array.iter().map(key).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::super::schema::parse;
    use super::*;

    fn places(lines: &str) -> Result<SecretLocations, String> {
        let file = parse(Path::new("c.toml"), &format!("[profiles.p]\n{lines}\n"));
        file.map(|file| file.profiles["p"].places.clone()).map_err(|error| error.to_string())
    }

    #[test]
    fn each_secret_has_its_place() {
        let found = places(
            "keyring = [\"access_key_secret\"]\nops_manager_api_key_file = \"om.key\"\nsecurity_token = \"Zq7hemmelig\"",
        );
        let elsewhere = [
            (SecretKey::AccessKeySecret, SecretLocation::Keyring),
            (SecretKey::OpsManagerApiKey, SecretLocation::File("om.key".to_owned())),
        ];
        assert_eq!(found, Ok(SecretLocations { elsewhere: elsewhere.into(), ..SecretLocations::default() }));
        let vendors = SecretLocations {
            aliyun: Some("default".to_owned()),
            mongocli: Some("lab".to_owned()),
            ..SecretLocations::default()
        };
        assert_eq!(places("aliyun_profile = \"default\"\nmongocli_profile = \"lab\""), Ok(vendors));
    }

    #[test]
    fn a_secret_with_two_places_has_none() {
        for lines in [
            "access_key_secret = \"Zq7hemmelig\"\nkeyring = [\"access_key_secret\"]",
            "access_key_secret_file = \"a\"\nkeyring = [\"access_key_secret\"]",
            "access_key_secret_file = \"a\"\naccess_key_secret = \"Zq7hemmelig\"",
        ] {
            let error = places(lines).unwrap_err();
            assert!(error.contains("`access_key_secret` has more than one place"), "{error}");
            assert!(!error.contains("Zq7hemmelig"));
        }
        for (lines, said) in [
            ("aliyun_profile = \"a\"\naccess_key_id = \"b\"", "c.toml:2:1: `aliyun_profile` beside an access key"),
            ("aliyun_profile = \"a\"\nalibaba_credential_command = [\"/b\"]", "`aliyun_profile` beside an access key"),
            (
                "ops_manager_credential_command = [\"/b\"]\nops_manager_api_key_file = \"k\"",
                "`ops_manager_credential_command` beside a place for a secret",
            ),
            ("mongocli_profile = \"a\"\nkeyring = [\"ops_manager_api_key\"]", "`mongocli_profile` beside a login"),
        ] {
            let error = places(lines).unwrap_err();
            assert!(error.contains(said), "{error}");
        }
    }

    #[test]
    fn the_keyring_holds_known_secrets_only_and_a_value_there_is_not_repeated() {
        for lines in ["keyring = [\"Zq7hemmelig\"]", "keyring = [5]", "keyring = \"Zq7hemmelig\"", "keyring = true"] {
            let error = places(lines).unwrap_err();
            assert!(error.starts_with("c.toml:2:1") && !error.contains("Zq7hemmelig"), "{error}");
        }
    }
}
