//! The credentials of the two services, as values. Where they come from is not known here.

use super::secret::Secret;

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

/// A user of HTTP Digest: for Ops Manager a login name and an API key, or a public and a private key.
#[derive(Clone, Debug)]
pub struct DigestCredential {
    /// The name, sent in clear text unless the server requests its hash.
    pub username: String,
    /// The password.
    pub password: Secret,
}
