//! Credentials from the configuration files of the vendors' own tools.

use super::error::{CredentialError, Holder};
use super::parts::{self, Part, Value};
use super::{DigestCredential, Source};
use crate::auth::secret::Secret;
use crate::config::VendorFile;

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
        let holder = Holder::Vendor { tool: self.file.tool, name: profile.name, path: profile.path };
        let public = Part { name: "public_api_key", value: Value::from(profile.public_key.as_deref()) };
        let private = profile.private_key.as_ref().map(Secret::expose);
        parts::digest(&holder, public, Part { name: "private_api_key", value: Value::from(private) })
    }
}
