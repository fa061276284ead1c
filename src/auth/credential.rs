//! What each service takes as proof of who is calling.

use super::secret::Secret;

/// An access key of Alibaba Cloud, temporary if it comes with a security token.
#[derive(Clone, Debug)]
pub struct AlibabaCredential {
    /// The id of the key; sent in clear with every request.
    pub access_key_id: String,
    /// The key that signs.
    pub access_key_secret: Secret,
    /// The token of a temporary key.
    pub security_token: Option<Secret>,
}

/// A user or programmatic API key of Ops Manager, used by HTTP Digest.
#[derive(Clone, Debug)]
pub struct DigestCredential {
    /// The user name, or the public key.
    pub username: String,
    /// The API key, or the private key.
    pub password: Secret,
}
