//! Credentials from a profile of the settings file, which may keep its secrets at other places or lean on the set-up of a
//! vendor's tool. Such places are opened when the credential is asked for, and not before.

use std::path::Path;

use super::elsewhere::Vault;
use super::error::{CredentialError, Holder};
use super::parts::{self, Part, Value};
use super::{AlibabaCredential, DigestCredential, Source, vendor};
use crate::auth::secret::Secret;
use crate::config::{Place, Profile, SecretKey};

/// The keys of an access key: id, secret and, for a temporary key, its token.
pub const ALIBABA: [&str; 3] = ["access_key_id", "access_key_secret", "security_token"];
/// The keys of a login to Ops Manager: user name or public key, API key or private key.
pub const OPS_MANAGER: [&str; 2] = ["ops_manager_username", "ops_manager_api_key"];

/// The credentials that one profile holds.
#[derive(Clone, Copy)]
pub struct ProfileSource<'a> {
    /// The profile's name.
    pub name: &'a str,
    /// The file it is in.
    pub path: &'a Path,
    /// The profile.
    pub profile: &'a Profile,
    /// Where its secrets can be had from.
    pub vault: Vault<'a>,
}

impl ProfileSource<'_> {
    fn holder(&self) -> Holder {
        Holder::Profile { name: self.name.to_owned(), path: self.path.to_owned() }
    }

    /// The secret `key`, which is `inline` if the file itself holds it.
    fn secret(&self, key: SecretKey, inline: Option<&Secret>) -> Result<Option<Secret>, CredentialError> {
        let elsewhere = self.profile.places.elsewhere.get(&key);
        match (inline, elsewhere) {
            (Some(secret), _) => Ok(Some(secret.clone())),
            (None, Some(place)) => self.vault.secret((self.name, self.path), key, place).map(Some),
            (None, None) => Ok(None),
        }
    }

    /// What messages call this source of a credential with the secrets `keys`, or with the profile `vendor` of a tool.
    fn told(&self, keys: &[SecretKey], vendor: Option<(&str, &str)>) -> String {
        let place = |key: &SecretKey| match self.profile.places.elsewhere.get(key)? {
            Place::File(path) => Some(format!("{} in {path}", key.name())),
            Place::Keyring => Some(format!("{} in the keyring", key.name())),
        };
        let mut parts = vec![self.holder().to_string()];
        parts.extend(keys.iter().filter_map(place));
        parts.extend(vendor.map(|(tool, name)| format!("profile {name} of {tool}")));
        parts.join(", ")
    }
}

impl Source<AlibabaCredential> for ProfileSource<'_> {
    fn name(&self) -> String {
        let vendor = self.profile.places.aliyun.as_deref().map(|name| ("aliyun", name));
        self.told(&[SecretKey::AccessKeySecret, SecretKey::SecurityToken], vendor)
    }

    fn load(&self) -> Result<Option<AlibabaCredential>, CredentialError> {
        if let Some(name) = &self.profile.places.aliyun {
            return vendor::aliyun(self.vault.env, name).map(Some);
        }
        let keys = &self.profile.alibaba;
        let secret = self.secret(SecretKey::AccessKeySecret, keys.access_key_secret.as_ref())?;
        let token = self.secret(SecretKey::SecurityToken, keys.security_token.as_ref())?;
        let id = Part { name: ALIBABA[0], value: Value::from(keys.access_key_id.as_deref()) };
        parts::alibaba(&self.holder(), id, part(ALIBABA[1], secret.as_ref()), part(ALIBABA[2], token.as_ref()))
    }
}

impl Source<DigestCredential> for ProfileSource<'_> {
    fn name(&self) -> String {
        let vendor = self.profile.places.mongocli.as_deref().map(|name| ("mongocli", name));
        self.told(&[SecretKey::OpsManagerApiKey], vendor)
    }

    fn load(&self) -> Result<Option<DigestCredential>, CredentialError> {
        if let Some(name) = &self.profile.places.mongocli {
            return vendor::mongocli(self.vault.env, name).map(Some);
        }
        let keys = &self.profile.ops_manager;
        let key = self.secret(SecretKey::OpsManagerApiKey, keys.api_key.as_ref())?;
        let username = Part { name: OPS_MANAGER[0], value: Value::from(keys.username.as_deref()) };
        parts::digest(&self.holder(), username, part(OPS_MANAGER[1], key.as_ref()))
    }
}

/// A key whose value is a secret, as a part.
fn part<'a>(name: &'static str, value: Option<&'a Secret>) -> Part<'a> {
    Part { name, value: Value::from(value.map(Secret::expose)) }
}
