//! Where a request may go: to another machine by https, unless plain http is allowed, to this one by either.

use std::net::IpAddr;

use http::Uri;

use super::SendError;

/// Where a request goes.
pub(super) struct Destination {
    /// Host and port, for messages.
    pub(super) name: String,
    /// Whether that is this machine.
    pub(super) loopback: bool,
}

impl Destination {
    /// The place of `uri`, or why nothing may be sent there; `plain_http` says whether another machine may be spoken to
    /// by it.
    pub(super) fn of(uri: &Uri, plain_http: bool) -> Result<Self, SendError> {
        let forbidden = |why: &str| SendError::Forbidden(why.to_owned());
        let authority = uri.authority().ok_or_else(|| forbidden("the address of the service has no host"))?;
        if authority.as_str().contains('@') {
            return Err(forbidden("the address of the service must not contain a user name or password"));
        }
        let (host, scheme) = (authority.host(), uri.scheme_str());
        let port = authority.port_u16().unwrap_or(if scheme == Some("http") { 80 } else { 443 });
        let place = Self { name: format!("{host}:{port}"), loopback: is_loopback(host) };
        match scheme {
            Some("https") => Ok(place),
            Some("http") if place.loopback || plain_http => Ok(place),
            Some("http") => {
                let name = place.name;
                Err(SendError::Forbidden(format!("{name} is another machine, and plain http goes to this one only")))
            }
            _ => Err(forbidden("the address of the service must begin with https://")),
        }
    }
}

/// Whether `host` is a literal loopback address or the name `localhost`.
fn is_loopback(host: &str) -> bool {
    let literal = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    host.eq_ignore_ascii_case("localhost") || literal.parse().is_ok_and(|address: IpAddr| address.is_loopback())
}

/// Whether an answer from `uri` can only be the service's own: over TLS, which is always verified, or from this
/// machine.
pub(crate) fn is_authentic(uri: &Uri) -> bool {
    uri.scheme_str() == Some("https") || uri.host().is_some_and(is_loopback)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machine_is_known_by_its_literal_addresses_and_its_name() {
        for host in ["127.0.0.1", "127.9.9.9", "[::1]", "localhost", "LOCALHOST"] {
            assert!(is_loopback(host) && is_authentic(&format!("http://{host}/").parse().unwrap()), "{host}");
        }
        for host in ["127.0.0.1.example", "localhost.example", "192.0.2.1", "[2001:db8::1]", "0.0.0.0"] {
            assert!(!is_loopback(host) && !is_authentic(&format!("http://{host}/").parse().unwrap()), "{host}");
            assert!(is_authentic(&format!("https://{host}/").parse().unwrap()), "{host}");
        }
    }
}
