//! Credentials from a profile of the settings file.

use std::path::Path;

use super::command;
use super::error::{CredentialError, Holder};
use super::parts::{self, Part, Value};
use super::{AlibabaCredential, DigestCredential, Source};
use crate::auth::secret::Secret;
use crate::config::Profile;
use crate::world::Env;

/// The keys of an access key: id, secret and, for a temporary key, its token.
pub const ALIBABA: [&str; 3] = ["access_key_id", "access_key_secret", "security_token"];
/// The keys of a login to Ops Manager: user name or public key, API key or private key.
pub const OPS_MANAGER: [&str; 2] = ["ops_manager_username", "ops_manager_api_key"];

/// The key of a command that prints an access key.
const ALIBABA_COMMAND: &str = "alibaba_credential_command";
/// The key of a command that prints a login to Ops Manager.
const OPS_MANAGER_COMMAND: &str = "ops_manager_credential_command";
/// What it calls the parts.
const PRINTED: [&str; 2] = ["username", "api_key"];

/// The credentials that one profile holds, or that its command prints. No `Debug`: the environment holds secrets.
#[derive(Clone, Copy)]
pub struct ProfileSource<'a> {
    /// The profile's name.
    pub name: &'a str,
    /// The file it is in.
    pub path: &'a Path,
    /// The profile.
    pub profile: &'a Profile,
    /// The environment, for a command of the profile.
    pub env: &'a Env,
}

impl ProfileSource<'_> {
    fn holder(&self) -> Holder {
        Holder::Profile { name: self.name.to_owned(), path: self.path.to_owned() }
    }

    fn command(&self, key: &'static str) -> Holder {
        Holder::Command { key, name: self.name.to_owned(), path: self.path.to_owned() }
    }

    /// Refuses a command with a credential beside it: only one of the two can be meant.
    fn nothing_beside(&self, command: &'static str, parts: &[Part<'_>]) -> Result<(), CredentialError> {
        let beside: Vec<&'static str> =
            parts.iter().filter(|part| !matches!(part.value, Value::Absent)).map(|part| part.name).collect();
        if beside.is_empty() { Ok(()) } else { Err(CredentialError::Both { holder: self.holder(), command, beside }) }
    }

    fn printed<const N: usize>(
        &self,
        key: &'static str,
        line: &[String],
        names: [&str; N],
    ) -> Result<[Option<Secret>; N], CredentialError> {
        let broken = |flaw| CredentialError::Command { holder: self.command(key), flaw };
        command::parts(line, names, self.env, command::LIMIT).map_err(broken)
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
        match &keys.command {
            None => parts::alibaba(&self.holder(), id, key, token),
            Some(line) => {
                self.nothing_beside(ALIBABA_COMMAND, &[id, key, token])?;
                let [id, key, token] = self.printed(ALIBABA_COMMAND, line, ALIBABA)?;
                let [id, key, token] =
                    [(ALIBABA[0], id.as_ref()), (ALIBABA[1], key.as_ref()), (ALIBABA[2], token.as_ref())]
                        .map(|(name, part)| secret(name, part));
                parts::alibaba(&self.command(ALIBABA_COMMAND), id, key, token)
            }
        }
    }
}

impl Source<DigestCredential> for ProfileSource<'_> {
    fn name(&self) -> String {
        self.holder().to_string()
    }

    fn load(&self) -> Result<Option<DigestCredential>, CredentialError> {
        let keys = &self.profile.ops_manager;
        let username = Part { name: OPS_MANAGER[0], value: Value::from(keys.username.as_deref()) };
        let key = secret(OPS_MANAGER[1], keys.api_key.as_ref());
        match &keys.command {
            None => parts::digest(&self.holder(), username, key),
            Some(line) => {
                self.nothing_beside(OPS_MANAGER_COMMAND, &[username, key])?;
                let [username, key] = self.printed(OPS_MANAGER_COMMAND, line, PRINTED)?;
                let [username, key] = [(PRINTED[0], username.as_ref()), (PRINTED[1], key.as_ref())]
                    .map(|(name, part)| secret(name, part));
                parts::digest(&self.command(OPS_MANAGER_COMMAND), username, key)
            }
        }
    }
}

/// A key whose value is a secret, as a part.
fn secret<'a>(name: &'static str, value: Option<&'a Secret>) -> Part<'a> {
    Part { name, value: Value::from(value.map(Secret::expose)) }
}
