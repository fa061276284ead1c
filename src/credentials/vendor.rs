//! Credentials from the configuration files of the vendors' own tools.

use super::error::{Cause, CredentialError, Holder};
use super::parts::{self, Part, Value};
use super::{DigestCredential, Source};
use crate::auth::secret::Secret;
use crate::config::VendorFile;
use crate::world::Env;

/// The programmatic key in the file of one tool.
#[derive(Clone, Debug)]
pub struct VendorSource {
    /// The file.
    pub file: VendorFile,
}

impl Source<DigestCredential> for VendorSource {
    fn name(&self) -> String {
        let path = self.file.path().map(|path| path.display().to_string());
        format!("{} of {}", path.unwrap_or_else(|| "the file".to_owned()), self.file.tool)
    }

    fn load(&self) -> Result<Option<DigestCredential>, CredentialError> {
        let Some(profile) = self.file.load()? else { return Ok(None) };
        let holder = Holder::Vendor { tool: self.file.tool, name: Some(profile.name), path: profile.path };
        let public = Part { name: "public_api_key", value: Value::from(profile.public_key.as_deref()) };
        let private = profile.private_key.as_ref().map(Secret::expose);
        parts::digest(&holder, public, Part { name: "private_api_key", value: Value::from(private) })
    }
}

/// The key of the profile `name` of mongocli. Fails if it is not there.
pub fn mongocli(env: &Env, name: &str) -> Result<DigestCredential, CredentialError> {
    let file = VendorFile::mongocli(env, name);
    let holder = Holder::Vendor { tool: file.tool, name: Some(name.to_owned()), path: file.expected().to_owned() };
    let why =
        if file.exists() { "it holds no key; mongocli may keep it in the keyring" } else { "there is no such file" };
    let cause = Box::new(Cause { why: why.to_owned(), hint: None });
    VendorSource { file }.load()?.ok_or(CredentialError::Vendor { holder, cause })
}
