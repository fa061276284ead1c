//! Credentials from a profile of the settings file.

use std::path::Path;

use super::error::{CredentialError, Holder};
use super::parts::{self, Part, Value};
use super::{AlibabaCredential, DigestCredential, Source};
use crate::auth::secret::Secret;
use crate::config::Profile;

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
}

impl ProfileSource<'_> {
    fn holder(&self) -> Holder {
        Holder::Profile { name: self.name.to_owned(), path: self.path.to_owned() }
    }
}

impl Source<AlibabaCredential> for ProfileSource<'_> {
    fn name(&self) -> String {
        self.holder().to_string()
    }

    fn load(&self) -> Result<Option<AlibabaCredential>, CredentialError> {
        let keys = &self.profile.alibaba;
        let id = Part { name: ALIBABA[0], value: Value::from(keys.access_key_id.as_deref()) };
        let key = secret(ALIBABA[1], keys.access_key_secret.as_ref());
        let token = secret(ALIBABA[2], keys.security_token.as_ref());
        parts::alibaba(&self.holder(), id, key, token)
    }
}

impl Source<DigestCredential> for ProfileSource<'_> {
    fn name(&self) -> String {
        self.holder().to_string()
    }

    fn load(&self) -> Result<Option<DigestCredential>, CredentialError> {
        let keys = &self.profile.ops_manager;
        let username = Part { name: OPS_MANAGER[0], value: Value::from(keys.username.as_deref()) };
        parts::digest(&self.holder(), username, secret(OPS_MANAGER[1], keys.api_key.as_ref()))
    }
}

/// A key whose value is a secret, as a part.
fn secret<'a>(name: &'static str, value: Option<&'a Secret>) -> Part<'a> {
    Part { name, value: Value::from(value.map(Secret::expose)) }
}
