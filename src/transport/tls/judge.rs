//! The judges of a server's certificate.
//!
//! Reading the system's roots takes some milliseconds on Linux and fails where there are none, so it is put off until a
//! certificate is there to be judged. PolicyContext by authorities is left to the platform's verifier, or to webpki
//! where only authorities of one's own count. A pinned certificate is compared; that the server has its key is verified
//! as ever.

use std::fmt;
use std::str::FromStr;
use std::sync::{Arc, OnceLock};

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, DigitallySignedStruct, Error, OtherError, RootCertStore, SignatureScheme};
use rustls_platform_verifier::Verifier;
use sha2::{Digest as _, Sha256};

use super::{Certificates, Trust};

/// The judge that `trust` asks for.
pub(super) fn of(trust: &Trust, provider: Arc<CryptoProvider>) -> Arc<dyn ServerCertVerifier> {
    match trust {
        Trust::System(extra) => Arc::new(Authorities::new(extra.clone(), false, provider)),
        Trust::Only(all) => Arc::new(Authorities::new(all.clone(), true, provider)),
        Trust::Pin(pin) => Arc::new(Pinned { pin: *pin, provider }),
    }
}

/// The judgement of authorities, which are gathered when they are first asked.
#[derive(Debug)]
struct Authorities {
    own: Certificates,
    only_own: bool,
    provider: Arc<CryptoProvider>,
    verifier: OnceLock<Result<Arc<dyn ServerCertVerifier>, Error>>,
}

impl Authorities {
    fn new(own: Certificates, only_own: bool, provider: Arc<CryptoProvider>) -> Self {
        Self { own, only_own, provider, verifier: OnceLock::new() }
    }

    fn get(&self) -> Result<&dyn ServerCertVerifier, Error> {
        let verifier = self.verifier.get_or_init(|| self.build()).as_ref();
        verifier.map(Arc::as_ref).map_err(Clone::clone)
    }

    fn build(&self) -> Result<Arc<dyn ServerCertVerifier>, Error> {
        let (own, provider) = (self.own.0.iter().cloned(), Arc::clone(&self.provider));
        let unusable = || Error::General("the CA file has a certificate that cannot be used".to_owned());
        if !self.only_own {
            return Ok(Arc::new(Verifier::new_with_extra_roots(own, provider)?));
        }
        let mut roots = RootCertStore::empty();
        for certificate in own {
            roots.add(certificate).map_err(|_| unusable())?;
        }
        let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider).build();
        Ok(verifier.map_err(|_| unusable())?)
    }
}

impl ServerCertVerifier for Authorities {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        self.get()?.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.get()?.verify_tls12_signature(message, cert, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.get()?.verify_tls13_signature(message, cert, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

/// The SHA-256 of a certificate in DER form.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Pin([u8; 32]);

impl Pin {
    fn of(certificate: &CertificateDer<'_>) -> Self {
        Self(Sha256::digest(certificate).into())
    }
}

/// Sixty-four hexadecimal digits, with a colon after every second one or with none: both are what openssl prints.
impl FromStr for Pin {
    type Err = PinProblem;

    fn from_str(text: &str) -> Result<Self, PinProblem> {
        let digits = match text.len() {
            64 => text.to_owned(),
            95 if text.split(':').all(|pair| pair.len() == 2) => text.replace(':', ""),
            _ => return Err(PinProblem),
        };
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(digits.as_bytes().chunks(2)) {
            let pair =
                std::str::from_utf8(pair).ok().filter(|pair| pair.bytes().all(|digit| digit.is_ascii_hexdigit()));
            *byte = pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()).ok_or(PinProblem)?;
        }
        Ok(Self(bytes))
    }
}

impl fmt::Display for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, byte) in self.0.iter().enumerate() {
            write!(f, "{}{byte:02X}", if place == 0 { "" } else { ":" })?;
        }
        Ok(())
    }
}

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A text that is no pin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a pin is the SHA-256 of the server's certificate: 64 hexadecimal digits, with or without colons")]
pub struct PinProblem;

/// A certificate that is not the pinned one. Reads on after "the certificate of …".
#[derive(Debug, thiserror::Error)]
#[error("is not the pinned one; its SHA-256 is {0}")]
pub(in crate::transport) struct NotPinned(Pin);

/// The judgement by one certificate.
#[derive(Debug)]
struct Pinned {
    pin: Pin,
    provider: Arc<CryptoProvider>,
}

impl ServerCertVerifier for Pinned {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let found = Pin::of(end_entity);
        if found == self.pin {
            return Ok(ServerCertVerified::assertion());
        }
        Err(CertificateError::Other(OtherError(Arc::new(NotPinned(found)))).into())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls12_signature(message, cert, signature, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(message, cert, signature, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_s_roots_are_read_when_a_certificate_is_there_to_be_judged() {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let lazy = Authorities::new(Certificates::default(), false, provider);
        assert!(!lazy.supported_verify_schemes().is_empty());
        assert!(lazy.verifier.get().is_none());
    }

    #[test]
    fn a_pin_is_read_as_openssl_prints_it_and_in_no_other_way() {
        let plain = "00ff".repeat(16);
        let pairs: Vec<String> = plain.as_bytes().chunks(2).map(|pair| String::from_utf8_lossy(pair).into()).collect();
        let pin: Pin = plain.parse().unwrap();
        assert_eq!(pin.to_string(), pairs.join(":").to_uppercase());
        assert_eq!(pairs.join(":").parse(), Ok(pin));
        assert_eq!(plain.to_uppercase().parse(), Ok(pin));
        for text in [
            String::new(),
            plain[1..].to_owned(),
            format!("{plain}0"),
            format!("g{}", &plain[1..]),
            format!("+{}", &plain[1..]),
            pairs.join(" "),
            format!("sha256:{plain}"),
            format!("{}:", pairs[..31].join(":")),
            pairs.join(":").replace("00:ff", "00f:f"),
            "é".repeat(32),
        ] {
            assert_eq!(text.parse::<Pin>(), Err(PinProblem), "{text}");
        }
    }
}
