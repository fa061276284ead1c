//! Where a profile keeps what must stay private: in the file itself, in a file of its own, in the keyring of the
//! system, or in the set-up of a vendor's tool.

use std::collections::BTreeMap;

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
    /// Every secret.
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

/// Where a profile keeps its secrets.
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
    /// Whether it names a place.
    #[must_use]
    pub fn are_named(&self) -> bool {
        *self != Self::default()
    }
}
