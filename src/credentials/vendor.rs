//! Credentials from the configuration files of the vendors' own tools.

use super::chain::{self, Look, Looking};
use super::error::{Cause, CredentialError, Holder};
use super::parts::{self, Part, Value};
use super::trace::Absence;
use super::{DigestCredential, Source};
use crate::auth::secret::Secret;
use crate::config::{OpsManagerUrl, VendorFile, VendorProfile};
use crate::world::Env;

/// The programmatic key in the file of one tool.
#[derive(Clone, Debug)]
pub struct VendorSource {
    /// The file.
    pub file: VendorFile,
    /// The address that the key would be sent to. The key of a profile with another address, or with none, is not sent
    /// there. `None` if the address does not matter: a profile of ours names the profile of the tool.
    pub address: Option<OpsManagerUrl>,
}

impl VendorSource {
    fn find(&self) -> Result<Look<DigestCredential>, CredentialError> {
        let Some(profile) = self.file.load()? else { return Ok(Look::Absent(Absence::NotSet)) };
        if self.address.as_ref().is_some_and(|address| !profile.belongs_to(address)) {
            let is_there = profile.public_key.is_some();
            let absence = profile.no_key.map_or(Absence::NotSet, Absence::ToolLogin);
            return Ok(Look::Absent(if is_there { Absence::OtherAddress } else { absence }));
        }
        if let Some(no_key) = profile.no_key {
            return Ok(Look::Absent(Absence::ToolLogin(no_key)));
        }
        Ok(Look::of(self.key(profile)?, || self.name()))
    }

    /// The key of `profile`.
    fn key(&self, profile: VendorProfile) -> Result<Option<DigestCredential>, CredentialError> {
        let holder = Holder::Vendor { tool: self.file.tool, name: Some(profile.name), path: profile.path };
        let public = Part { name: "public_api_key", value: Value::from(profile.public_key.as_deref()) };
        let private = profile.private_key.as_ref().map(Secret::expose);
        parts::digest(&holder, public, Part { name: "private_api_key", value: Value::from(private) })
    }
}

impl Source<DigestCredential> for VendorSource {
    fn name(&self) -> String {
        let path = self.file.path().map(|path| path.display().to_string());
        format!("{} of {}", path.unwrap_or_else(|| "the file".to_owned()), self.file.tool)
    }

    fn look(&self) -> Looking<'_, DigestCredential> {
        chain::ready(self.find())
    }
}

/// The key of the profile `name` of mongocli. Fails if it is not there.
pub fn mongocli(env: &Env, name: &str) -> Result<DigestCredential, CredentialError> {
    let file = VendorFile::mongocli(env, name);
    let holder = Holder::Vendor { tool: file.tool, name: Some(name.to_owned()), path: file.expected().to_owned() };
    let is_there = file.exists();
    let source = VendorSource { file, address: None };
    let profile = source.file.load()?;
    let why = match profile.as_ref().and_then(|profile| profile.no_key) {
        Some(no_key) => no_key.to_string(),
        None if is_there => "it has no key; mongocli may keep it in the system's keyring".to_owned(),
        None => "there is no such file".to_owned(),
    };
    let cause = Box::new(Cause { why, hint: None });
    let key = profile.map(|profile| source.key(profile)).transpose()?.flatten();
    key.ok_or(CredentialError::Vendor { holder, cause })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_named_profile_has_a_key_or_an_error_says_why_not() {
        let home = tempfile::tempdir().unwrap();
        let env: Env = [("HOME", home.path()), ("APPDATA", &home.path().join(".config"))].into_iter().collect();
        let said = |name: &str, env: &Env| mongocli(env, name).unwrap_err().to_string();
        assert!(said("default", &env).contains("there is no such file"));
        let path = VendorFile::mongocli(&env, "default").expected().to_owned();
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let text = "[default]\npublic_api_key = \"abcdefgh\"\nprivate_api_key = \"Zq7hemmelig\"\n[empty]\n";
        fs::write(&path, text).unwrap();
        #[cfg(unix)]
        fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
        let key = mongocli(&env, "default").unwrap();
        assert_eq!((key.username.as_str(), key.password.expose()), ("abcdefgh", "Zq7hemmelig"));
        assert!(said("empty", &env).contains("it has no key; mongocli may keep it in the system's keyring"));
        assert!(said("none", &env).contains("no profile `none` in "));
    }
}
