//! TLS as this program wants it: rustls with ring, version 1.2 or later, and no cost before the first handshake.
//!
//! There is no way to speak to a server that was not judged: what can be chosen is by what it is judged.

mod judge;

use std::fmt;
use std::sync::Arc;

use rustls::client::ResolvesClientCert;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use rustls::{ClientConfig, Error, InconsistentKeys};

pub(super) use judge::NotPinned;
pub use judge::Pin;

/// What makes a server's certificate good.
#[derive(Clone, Debug)]
pub enum Trust {
    /// An authority of the system's, or one of these besides.
    System(Certificates),
    /// One of these authorities and no other.
    Only(Certificates),
    /// To be this very certificate. It is compared and nothing else: neither its name nor its dates count.
    Pin(Pin),
}

impl Default for Trust {
    fn default() -> Self {
        Self::System(Certificates::default())
    }
}

/// Certificates of a file.
#[derive(Clone, Debug, Default)]
pub struct Certificates(Vec<CertificateDer<'static>>);

impl Certificates {
    /// The certificates in `pem`: at least one, and none that is damaged.
    #[must_use]
    pub fn from_pem(pem: &[u8]) -> Option<Self> {
        let found: Vec<_> = CertificateDer::pem_slice_iter(pem).collect::<Result<_, _>>().ok()?;
        (!found.is_empty()).then_some(Self(found))
    }
}

/// A client's certificate with its key.
#[derive(Clone)]
pub struct Identity(Arc<CertifiedKey>);

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity").finish_non_exhaustive()
    }
}

/// Why a certificate and a key make no identity. Reads on after the name of the file of the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyProblem {
    /// Nothing in it is a private key, or the key is encrypted.
    #[error("it holds no private key in PEM form (PKCS#8, SEC1 or PKCS#1, not encrypted)")]
    None,
    /// A key of a kind or size that is not spoken.
    #[error("its key is of a kind that is not supported")]
    Kind,
    /// The key of another certificate.
    #[error("its key does not belong to the client certificate")]
    Other,
}

impl Identity {
    /// The identity of `chain`, the client's own certificate first, with the first key in `key` (PEM).
    pub fn new(chain: Certificates, key: &[u8]) -> Result<Self, KeyProblem> {
        let key = PrivateKeyDer::from_pem_slice(key).map_err(|_| KeyProblem::None)?;
        let key = provider().key_provider.load_private_key(key).map_err(|_| KeyProblem::Kind)?;
        let certified = CertifiedKey::new(chain.0, key);
        match certified.keys_match() {
            Err(Error::InconsistentKeys(InconsistentKeys::KeyMismatch)) => Err(KeyProblem::Other),
            // A certificate of X.509 version 1 cannot be compared; whether it will do is the server's to say.
            _ => Ok(Self(Arc::new(certified))),
        }
    }
}

/// A client configuration that judges servers by `trust` and comes with `identity` to those that ask for one.
pub(super) fn config(trust: &Trust, identity: Option<&Identity>) -> Result<ClientConfig, Error> {
    let provider = Arc::new(provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(judge::of(trust, provider));
    Ok(match identity {
        Some(Identity(certified)) => {
            let resolver: Arc<dyn ResolvesClientCert> = Arc::new(SingleCertAndKey::from(Arc::clone(certified)));
            builder.with_client_cert_resolver(resolver)
        }
        None => builder.with_no_client_auth(),
    })
}

fn provider() -> CryptoProvider {
    rustls::crypto::ring::default_provider()
}

#[cfg(test)]
#[path = "tls_tests.rs"]
mod tests;
