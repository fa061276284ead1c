//! The profiles of `~/.aliyun/config.json` as they are read, before their modes are validated.

use std::path::PathBuf;

use serde::Deserialize;

use super::expiring_key::secret;
use super::provider_deps::shown;
use crate::auth::secret::Secret;
use crate::credentials::fault::Fault;

/// A profile, not validated. Has no `Debug`: it holds secrets.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Profile {
    pub(super) name: String,
    pub(super) mode: Option<String>,
    pub(super) access_key_id: Option<String>,
    #[serde(deserialize_with = "secret")]
    pub(super) access_key_secret: Option<Secret>,
    #[serde(deserialize_with = "secret")]
    pub(super) sts_token: Option<Secret>,
    pub(super) sts_expiration: Option<i64>,
    pub(super) sts_region: Option<String>,
    pub(super) sts_endpoint: Option<String>,
    pub(super) enable_vpc: Option<bool>,
    pub(super) ram_role_name: Option<String>,
    pub(super) ram_role_arn: Option<String>,
    pub(super) ram_session_name: Option<String>,
    pub(super) expired_seconds: Option<u64>,
    pub(super) external_id: Option<String>,
    pub(super) policy: Option<String>,
    #[serde(rename = "source_profile")]
    pub(super) source: Option<String>,
    #[serde(deserialize_with = "secret")]
    pub(super) process_command: Option<Secret>,
    #[serde(deserialize_with = "secret")]
    pub(super) credentials_uri: Option<Secret>,
    pub(super) oidc_provider_arn: Option<String>,
    pub(super) oidc_token_file: Option<String>,
    pub(super) cloud_sso_account_id: Option<String>,
    pub(super) cloud_sso_access_config: Option<String>,
    pub(super) region_id: Option<String>,
    pub(super) endpoint: Option<String>,
    pub(super) endpoint_type: Option<String>,
}

/// The profiles of a file that was read.
pub(super) struct Profiles {
    pub(super) path: PathBuf,
    pub(super) all: Vec<Profile>,
}

impl Profiles {
    /// The profile `name`; `None` if there is none, a fault if there are more.
    pub(super) fn get(&self, name: &str) -> Result<Option<&Profile>, Fault> {
        let mut with_name = self.all.iter().filter(|profile| profile.name == name);
        match (with_name.next(), with_name.next()) {
            (found, None) => Ok(found),
            (_, Some(_)) => Err(Fault::broken("is there more than once").hint("remove one of the two")),
        }
    }

    /// What messages call the profile `name`.
    pub(super) fn title(&self, name: &str) -> String {
        let path = self.path.display();
        shown(name).map_or_else(|| format!("a profile in {path}"), |name| format!("profile {name} in {path}"))
    }
}
