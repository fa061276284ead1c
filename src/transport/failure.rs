//! What an error of the HTTP library means for the request: never sent, not trusted, or fate unknown.

use std::error::Error as StdError;
use std::io;

use rustls::{AlertDescription, CertificateError, Error};

use super::tls::NotPinned;
use super::{SendError, TlsFailure};

/// The class and message of `error`, met while talking to `place`.
pub(super) fn classify(place: &str, error: &reqwest::Error) -> SendError {
    if let Some(Error::AlertReceived(alert)) = find(error)
        && is_about_us(*alert)
    {
        return SendError::ClientCertificate(format!(
            "{place} does not accept this program's client certificate, or the lack of one"
        ));
    }
    if !error.is_connect() {
        return SendError::Unanswered(format!("the exchange with {place} broke off: {}", cause(error)));
    }
    match (find::<Error>(error), by_proxy(error)) {
        (Some(error), _) => untrusted(place, error),
        (None, Some(Refusal::Login)) => {
            SendError::ProxyLogin(format!("the proxy on the way to {place} wants a user name and a password"))
        }
        (None, Some(Refusal::Other)) => SendError::NotSent(format!("the proxy does not connect to {place}")),
        (None, Some(Refusal::Silence)) => {
            SendError::NotSent(format!("cannot connect to the proxy on the way to {place}"))
        }
        (None, None) if error.is_dns() => SendError::NotSent(format!("cannot find {place}: its name does not resolve")),
        (None, None) => SendError::NotSent(format!("cannot connect to {place}: {}", cause(error))),
    }
}

/// How a proxy does not connect us.
#[derive(Clone, Copy)]
enum Refusal {
    /// It wants a login, or not this one.
    Login,
    /// It does not answer.
    Silence,
    /// It does not connect.
    Other,
}

/// What the library says of a proxy that did not connect us: one that was asked by CONNECT (RFC 9110 section 9.3.6),
/// and one of SOCKS (RFC 1928, RFC 1929). Its types for that are closed, so that only the texts tell.
const REFUSALS: [(&str, &[(&str, Refusal)]); 2] = [
    (
        "tunnel error: ",
        &[
            ("proxy authorization required", Refusal::Login),
            ("unsuccessful", Refusal::Other),
            ("unexpected end of file", Refusal::Other),
            ("proxy response headers too long", Refusal::Other),
        ],
    ),
    (
        "SOCKS error: ",
        &[
            ("credentials not accepted", Refusal::Login),
            ("server does not support user/pass authentication", Refusal::Login),
            ("server implements authentication incorrectly", Refusal::Login),
            ("failed to create underlying connection", Refusal::Silence),
            ("", Refusal::Other),
        ],
    ),
];

fn by_proxy(error: &reqwest::Error) -> Option<Refusal> {
    let mut next = StdError::source(error);
    while let Some(error) = next {
        let said = error.to_string();
        for (kind, refusals) in REFUSALS {
            if let Some(said) = said.strip_prefix(kind) {
                return refusals.iter().find(|(text, _)| said.starts_with(text)).map(|(_, refusal)| *refusal);
            }
        }
        next = error.source();
    }
    None
}

/// Whether a server that ends TLS with `alert` does so for our certificate or the want of one. All of these belong to
/// the handshake: a server that has sent one has not read a request.
fn is_about_us(alert: AlertDescription) -> bool {
    use AlertDescription as Alert;
    matches!(
        alert,
        Alert::CertificateRequired
            | Alert::NoCertificate
            | Alert::BadCertificate
            | Alert::UnsupportedCertificate
            | Alert::CertificateRevoked
            | Alert::CertificateExpired
            | Alert::CertificateUnknown
            | Alert::UnknownCA
            | Alert::AccessDenied
            | Alert::DecryptError
    )
}

/// That TLS with `place` cannot be set up because of `error`.
pub(super) fn untrusted(place: &str, error: &Error) -> SendError {
    SendError::Untrusted(mistrust(place, error), doubt(error))
}

/// What `error` of TLS is about.
fn doubt(error: &Error) -> TlsFailure {
    use CertificateError as Problem;
    match error {
        Error::InvalidCertificate(
            Problem::Expired
            | Problem::ExpiredContext { .. }
            | Problem::NotValidYet
            | Problem::NotValidYetContext { .. },
        ) => TlsFailure::Dates,
        Error::InvalidCertificate(Problem::NotValidForName | Problem::NotValidForNameContext { .. }) => {
            TlsFailure::Name
        }
        Error::InvalidMessage(_) | Error::PeerIncompatible(_) | Error::AlertReceived(_) => TlsFailure::Protocol,
        _ => TlsFailure::Signer,
    }
}

/// Why TLS with `place` cannot be set up.
fn mistrust(place: &str, error: &Error) -> String {
    match error {
        Error::InvalidCertificate(reason) => format!("the certificate of {place} {}", fault(reason)),
        Error::General(reason) if reason.starts_with("No CA certificates") => {
            format!("the certificate of {place} cannot be judged: this system has no CA certificates")
        }
        Error::InvalidMessage(_) => format!("{place} does not speak TLS on this port"),
        Error::PeerIncompatible(_) | Error::AlertReceived(_) => {
            format!(
                "{place} and this program have no TLS version or cipher in common, or it wants a client certificate"
            )
        }
        Error::General(reason) => reason.clone(),
        _ => format!("TLS with {place} failed"),
    }
}

/// What is wrong with a certificate.
fn fault(reason: &CertificateError) -> String {
    if let CertificateError::Other(other) = reason
        && let Some(not_pinned) = other.0.downcast_ref::<NotPinned>()
    {
        return not_pinned.to_string();
    }
    let fault = match reason {
        CertificateError::UnknownIssuer => "is not signed by a trusted authority",
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => "has expired",
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "is not valid yet; is the clock right?"
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "is for another host name"
        }
        CertificateError::Revoked => "has been revoked",
        CertificateError::BadSignature => {
            "has a signature that does not hold; another authority of the same name may have signed it"
        }
        // Self-made certificates often are; other clients let them pass.
        CertificateError::Other(other) if format!("{other:?}").contains("CaUsedAsEndEntity") => {
            "is a CA's own; a server needs one that is not marked as a CA, or a pin (--tls-pin)"
        }
        _ => "is not valid",
    };
    fault.to_owned()
}

/// The innermost thing worth saying. Texts of the library are not passed on: they may hold the whole URL.
fn cause(error: &reqwest::Error) -> &'static str {
    if error.is_timeout() {
        return "timed out";
    }
    // TLS 1.3 lets a client finish the handshake before the server has looked at its certificate.
    if let Some(Error::AlertReceived(_)) = find(error) {
        return "the server ended TLS; it may want a client certificate";
    }
    known_cause(find::<io::Error>(error), find::<hyper::Error>(error)).unwrap_or(if error.is_connect() {
        "no connection, or the proxy refused it"
    } else {
        "no complete answer"
    })
}

/// The cause that an error of the system or of the HTTP protocol names.
fn known_cause(system: Option<&io::Error>, protocol: Option<&hyper::Error>) -> Option<&'static str> {
    match system.map(io::Error::kind) {
        Some(io::ErrorKind::ConnectionRefused) => Some("connection refused"),
        Some(io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionAborted) => Some("connection reset"),
        Some(io::ErrorKind::BrokenPipe | io::ErrorKind::UnexpectedEof) => Some("connection closed"),
        Some(io::ErrorKind::HostUnreachable | io::ErrorKind::NetworkUnreachable) => Some("host unreachable"),
        Some(io::ErrorKind::PermissionDenied) => Some("not permitted by this system"),
        _ if protocol.is_some_and(hyper::Error::is_incomplete_message) => Some("connection closed"),
        _ if protocol.is_some_and(hyper::Error::is_parse) => Some("the answer is not HTTP"),
        _ => None,
    }
}

/// That an exchange with `place` over an open connection ended with `error`.
pub(super) fn broken_off(place: &str, error: &hyper::Error) -> SendError {
    let system = StdError::source(error).and_then(|source| source.downcast_ref::<io::Error>());
    let cause = known_cause(system, Some(error)).unwrap_or("no complete answer");
    SendError::Unanswered(format!("the exchange with {place} broke off: {cause}"))
}

/// The innermost `E` among the sources of `error`. An `io::Error` hides what it wraps from `source`, so look inside.
fn find<E: StdError + 'static>(error: &reqwest::Error) -> Option<&E> {
    let mut found = None;
    let mut next = StdError::source(error);
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
        let told = |error: Error| match untrusted("host:443", &error) {
            SendError::Untrusted(why, doubt) => (why, doubt),
            other => panic!("{other:?}"),
        };
        let flawed = |reason| told(Error::InvalidCertificate(reason));
        for (reason, end, doubt) in [
            (CertificateError::Expired, "the certificate of host:443 has expired", TlsFailure::Dates),
            (CertificateError::UnknownIssuer, "not signed by a trusted authority", TlsFailure::Signer),
            (CertificateError::NotValidForName, "is for another host name", TlsFailure::Name),
            (CertificateError::BadEncoding, "is not valid", TlsFailure::Signer),
        ] {
            let (why, of) = flawed(reason);
            assert!(why.ends_with(end) && of == doubt, "{why} {of:?}");
        }
        let (why, doubt) = told(Error::General("No CA certificates were loaded from the system".to_owned()));
        assert!(why.ends_with("this system has no CA certificates") && doubt == TlsFailure::Signer, "{why}");
    }
}
