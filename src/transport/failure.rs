//! What an error of the HTTP library means for the request: never sent, not trusted, or fate unknown.

use std::error::Error;
use std::io;

use rustls::CertificateError;

use super::SendError;

/// The class and message of `error`, met while talking to `place`.
pub(super) fn classify(place: &str, error: &reqwest::Error) -> SendError {
    if !error.is_connect() {
        return SendError::Unanswered(format!("the exchange with {place} broke off: {}", cause(error)));
    }
    match find::<rustls::Error>(error) {
        Some(error) => SendError::Untrusted(untrusted(place, error)),
        None if error.is_dns() => SendError::NotSent(format!("cannot find {place}: its name does not resolve")),
        None => SendError::NotSent(format!("cannot connect to {place}: {}", cause(error))),
    }
}

/// Why TLS with `place` cannot be set up.
pub(super) fn untrusted(place: &str, error: &rustls::Error) -> String {
    match error {
        rustls::Error::InvalidCertificate(reason) => format!("the certificate of {place} {}", fault(reason)),
        rustls::Error::General(reason) if reason.starts_with("No CA certificates") => {
            format!("the certificate of {place} cannot be judged: this system has no CA certificates")
        }
        rustls::Error::InvalidMessage(_) => format!("{place} does not speak TLS on this port"),
        rustls::Error::PeerIncompatible(_) | rustls::Error::AlertReceived(_) => {
            format!(
                "{place} and this program have no TLS version or cipher in common, or it wants a client certificate"
            )
        }
        rustls::Error::General(reason) => reason.clone(),
        _ => format!("TLS with {place} failed"),
    }
}

/// What is wrong with a certificate.
fn fault(reason: &CertificateError) -> &'static str {
    match reason {
        CertificateError::UnknownIssuer => "is signed by no authority that this system trusts",
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => "has expired",
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "is not valid yet; is the clock right?"
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "is for another host name"
        }
        CertificateError::Revoked => "has been revoked",
        // Self-made certificates often are; other clients let them pass.
        CertificateError::Other(other) if format!("{other:?}").contains("CaUsedAsEndEntity") => {
            "is a CA's own; a server needs one that is not marked as a CA"
        }
        _ => "is not valid",
    }
}

/// The innermost thing worth saying. Texts of the library are not passed on: they may hold the whole URL.
fn cause(error: &reqwest::Error) -> &'static str {
    if error.is_timeout() {
        return "timed out";
    }
    // TLS 1.3 lets a client finish the handshake before the server has looked at its certificate.
    if let Some(rustls::Error::AlertReceived(_)) = find(error) {
        return "the server ended TLS; it may want a client certificate";
    }
    match find::<io::Error>(error).map(io::Error::kind) {
        Some(io::ErrorKind::ConnectionRefused) => "connection refused",
        Some(io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionAborted) => "connection reset",
        Some(io::ErrorKind::BrokenPipe | io::ErrorKind::UnexpectedEof) => "connection closed",
        Some(io::ErrorKind::HostUnreachable | io::ErrorKind::NetworkUnreachable) => "host unreachable",
        Some(io::ErrorKind::PermissionDenied) => "not permitted by this system",
        _ if find::<hyper::Error>(error).is_some_and(hyper::Error::is_incomplete_message) => "connection closed",
        _ if find::<hyper::Error>(error).is_some_and(hyper::Error::is_parse) => "the answer is not HTTP",
        _ if error.is_connect() => "no connection, or the proxy refused it",
        _ => "no complete answer",
    }
}

/// The innermost `E` among the sources of `error`. An `io::Error` hides what it wraps from `source`, so look inside.
fn find<E: Error + 'static>(error: &reqwest::Error) -> Option<&E> {
    let mut found = None;
    let mut next = error.source();
    while let Some(error) = next {
        found = error.downcast_ref::<E>().or(found);
        next = match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
            Some(inner) => Some(inner),
            None => error.source(),
        };
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fault_of_a_certificate_is_named() {
        let told = |reason| untrusted("host:443", &rustls::Error::InvalidCertificate(reason));
        assert_eq!(told(CertificateError::Expired), "the certificate of host:443 has expired");
        assert!(told(CertificateError::UnknownIssuer).ends_with("no authority that this system trusts"));
        assert!(told(CertificateError::NotValidForName).ends_with("is for another host name"));
        assert!(told(CertificateError::BadEncoding).ends_with("is not valid"));
        let none = rustls::Error::General("No CA certificates were loaded from the system".to_owned());
        assert!(untrusted("host:443", &none).ends_with("this system has no CA certificates"));
    }
}
