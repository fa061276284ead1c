//! Credentials from a profile of the settings file, which may keep its secrets at other places or name a profile of a
//! vendor's tool. Those places are opened only when the credential is needed.

use std::path::Path;
use std::time::SystemTime;

use super::chain::{Look, Looking, Seeing};
use super::command;
use super::error::{CredentialError, Holder};
use super::parts::{self, Part, Value};
use super::secret_reader::SecretReader;
use super::trace::Seen;
use super::{AlibabaCredential, DigestCredential, Source, vendor};
use crate::auth::secret::Secret;
use crate::config::profile_keys::{ALIBABA_COMMAND, OPS_MANAGER_COMMAND};
use crate::config::{Profile, SecretKey, SecretLocation};

/// The keys of an access key: id, secret and, for a temporary key, its token.
pub const ALIBABA: [&str; 3] = ["access_key_id", "access_key_secret", "security_token"];
/// The keys of a login to Ops Manager: user name or public key, API key or private key.
pub const OPS_MANAGER: [&str; 2] = ["ops_manager_username", "ops_manager_api_key"];

/// The names of the parts in the output of a command.
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
    /// Reads its secrets; its environment is also that of a command.
    pub vault: SecretReader<'a>,
}

impl ProfileSource<'_> {
    pub(super) fn holder(&self) -> Holder {
        Holder::Profile { name: self.name.to_owned(), path: self.path.to_owned() }
    }

    /// The secret `key`, which is `inline` if the file itself holds it.
    async fn secret(&self, key: SecretKey, inline: Option<&Secret>) -> Result<Option<Secret>, CredentialError> {
        let elsewhere = self.profile.places.elsewhere.get(&key);
        match (inline, elsewhere) {
            (Some(secret), _) => Ok(Some(secret.clone())),
            (None, Some(place)) => self.vault.secret((self.name, self.path), key, place).await.map(Some),
            (None, None) => Ok(None),
        }
    }

    /// The name of this source in messages, with the places of the secrets `keys`, or with the profile `vendor` of a
    /// tool.
    fn description(&self, keys: &[SecretKey], vendor: Option<(&str, &str)>) -> String {
        let place = |key: &SecretKey| match self.profile.places.elsewhere.get(key)? {
            SecretLocation::File(path) => Some(format!("{} in {path}", key.name())),
            SecretLocation::Keyring => Some(format!("{} in the keyring", key.name())),
        };
        let mut parts = vec![self.holder().to_string()];
        parts.extend(keys.iter().filter_map(place));
        parts.extend(vendor.map(|(tool, name)| format!("profile {name} of {tool}")));
        parts.join(", ")
    }

    /// The name of the command at `key` as a source, in messages.
    fn by_command(&self, key: &'static str) -> String {
        format!("{}, `{key}`", self.holder())
    }

    fn command(&self, key: &'static str) -> Holder {
        Holder::Command { key, name: self.name.to_owned(), path: self.path.to_owned() }
    }

    /// Refuses a command with a credential beside it, because it is not clear which to use.
    fn nothing_beside(&self, command: &'static str, parts: &[Part<'_>]) -> Result<(), CredentialError> {
        let beside: Vec<&'static str> =
            parts.iter().filter(|part| !matches!(part.value, Value::Absent)).map(|part| part.name).collect();
        if beside.is_empty() { Ok(()) } else { Err(CredentialError::Both { holder: self.holder(), command, beside }) }
    }

    async fn printed<const N: usize>(
        &self,
        key: &'static str,
        line: &[String],
        names: [&str; N],
    ) -> Result<[Option<Secret>; N], CredentialError> {
        let broken = |problem| CredentialError::Command { holder: self.command(key), problem };
        command::parts(line, names, self.vault.env, command::LIMIT).await.map_err(broken)
    }
}

impl ProfileSource<'_> {
    async fn access_key(&self) -> Result<Option<AlibabaCredential>, CredentialError> {
        let keys = &self.profile.alibaba;
        let secret = self.secret(SecretKey::AccessKeySecret, keys.access_key_secret.as_ref()).await?;
        let token = self.secret(SecretKey::SecurityToken, keys.security_token.as_ref()).await?;
        let id = Part { name: ALIBABA[0], value: Value::from(keys.access_key_id.as_deref()) };
        let (key, token) = (part(ALIBABA[1], secret.as_ref()), part(ALIBABA[2], token.as_ref()));
        match &keys.command {
            None => parts::alibaba(&self.holder(), id, key, token),
            Some(line) => {
                self.nothing_beside(ALIBABA_COMMAND, &[id, key, token])?;
                let [id, key, token] = self.printed(ALIBABA_COMMAND, line, ALIBABA).await?;
                let [id, key, token] =
                    [(ALIBABA[0], id.as_ref()), (ALIBABA[1], key.as_ref()), (ALIBABA[2], token.as_ref())]
                        .map(|(name, secret)| part(name, secret));
                parts::alibaba(&self.command(ALIBABA_COMMAND), id, key, token)
            }
        }
    }

    async fn login(&self) -> Result<Option<DigestCredential>, CredentialError> {
        if let Some(name) = &self.profile.places.mongocli {
            return vendor::mongocli(self.vault.env, name).map(Some);
        }
        let keys = &self.profile.ops_manager;
        let key = self.secret(SecretKey::OpsManagerApiKey, keys.api_key.as_ref()).await?;
        let username = Part { name: OPS_MANAGER[0], value: Value::from(keys.username.as_deref()) };
        let key = part(OPS_MANAGER[1], key.as_ref());
        match &keys.command {
            None => parts::digest(&self.holder(), username, key),
            Some(line) => {
                self.nothing_beside(OPS_MANAGER_COMMAND, &[username, key])?;
                let [username, key] = self.printed(OPS_MANAGER_COMMAND, line, PRINTED).await?;
                let [username, key] = [(PRINTED[0], username.as_ref()), (PRINTED[1], key.as_ref())]
                    .map(|(name, secret)| part(name, secret));
                parts::digest(&self.command(OPS_MANAGER_COMMAND), username, key)
            }
        }
    }
}

/// The access key that the profile itself has. One of a profile of the aliyun CLI is read from that tool's file, see
/// [`super::alibaba`].
impl Source<AlibabaCredential> for ProfileSource<'_> {
    fn name(&self) -> String {
        let vendor = self.profile.places.aliyun.as_deref().map(|name| ("aliyun", name));
        self.description(&[SecretKey::AccessKeySecret, SecretKey::SecurityToken], vendor)
    }

    fn look(&self) -> Looking<'_, AlibabaCredential> {
        Box::pin(async move { Ok(Look::of(self.access_key().await?, || Source::<AlibabaCredential>::name(self))) })
    }

    fn see(&self, _now: SystemTime) -> Seeing<'_> {
        Box::pin(async move {
            let keys = &self.profile.alibaba;
            if keys.command.is_none() {
                let found = self.access_key().await?;
                return Ok(found.map(|_| Seen { source: Source::<AlibabaCredential>::name(self), is_certain: true }));
            }
            self.nothing_beside(
                ALIBABA_COMMAND,
                &[
                    Part { name: ALIBABA[0], value: Value::from(keys.access_key_id.as_deref()) },
                    part(ALIBABA[1], keys.access_key_secret.as_ref()),
                    part(ALIBABA[2], keys.security_token.as_ref()),
                ],
            )?;
            Ok(Some(Seen { source: self.by_command(ALIBABA_COMMAND), is_certain: false }))
        })
    }
}

impl Source<DigestCredential> for ProfileSource<'_> {
    fn name(&self) -> String {
        let vendor = self.profile.places.mongocli.as_deref().map(|name| ("mongocli", name));
        self.description(&[SecretKey::OpsManagerApiKey], vendor)
    }

    fn look(&self) -> Looking<'_, DigestCredential> {
        Box::pin(async move { Ok(Look::of(self.login().await?, || Source::<DigestCredential>::name(self))) })
    }

    fn see(&self, _now: SystemTime) -> Seeing<'_> {
        Box::pin(async move {
            let keys = &self.profile.ops_manager;
            if keys.command.is_none() {
                let found = self.login().await?;
                return Ok(found.map(|_| Seen { source: Source::<DigestCredential>::name(self), is_certain: true }));
            }
            self.nothing_beside(
                OPS_MANAGER_COMMAND,
                &[
                    Part { name: OPS_MANAGER[0], value: Value::from(keys.username.as_deref()) },
                    part(OPS_MANAGER[1], keys.api_key.as_ref()),
                ],
            )?;
            Ok(Some(Seen { source: self.by_command(OPS_MANAGER_COMMAND), is_certain: false }))
        })
    }
}

/// A key whose value is a secret, as a part.
fn part<'a>(name: &'static str, value: Option<&'a Secret>) -> Part<'a> {
    Part { name, value: Value::from(value.map(Secret::expose)) }
}
