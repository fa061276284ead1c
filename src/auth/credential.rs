//! The credentials of the two services, as values. Where they come from is not known here.

use super::secret::Secret;
use crate::redactor::Redactor;

/// An Alibaba Cloud access key, with a token where the key is a temporary one.
#[derive(Clone, Debug)]
pub struct AlibabaCredential {
    /// The public half, sent with every request.
    pub access_key_id: String,
    /// The signing key.
    pub access_key_secret: Secret,
    /// The token that goes with a temporary key of the Security Token Service.
    pub security_token: Option<Secret>,
}

impl AlibabaCredential {
    /// Makes `redactor` remove its secrets from everything printed from now on.
    pub(crate) fn register_secrets(&self, redactor: &Redactor) {
        for secret in [Some(&self.access_key_secret), self.security_token.as_ref()].into_iter().flatten() {
            secret.register_secret(redactor);
        }
    }
}

/// A user of HTTP Digest: for Ops Manager a login name and an API key, or a public and a private key.
#[derive(Clone, Debug)]
pub struct DigestCredential {
    /// The name, sent in clear text unless the server requests its hash.
    pub username: String,
    /// The password.
    pub password: Secret,
}
