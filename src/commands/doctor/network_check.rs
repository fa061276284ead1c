//! Proxy and name resolution for a service, before anything is sent.

use std::net::IpAddr;

use super::check_chain::CheckChain;
use crate::app::session::Session;
use crate::error::{Code, Error};

/// At most this many addresses of a name are shown; the rest is counted.
const SHOWN: usize = 2;
/// The alternative if this machine resolves a name for the proxy.
const OR_ELSE: &str = "; or let the proxy resolve it with a socks5h:// proxy";

/// The result for one service.
pub(super) struct NetworkCheck {
    /// URL of the proxy.
    pub(super) proxy: Option<String>,
    /// Text of the proxy check.
    pub(super) proxy_text: String,
    /// Text of the DNS check.
    pub(super) name_text: String,
}

/// Checks proxy and name for `origin`. `None` if one of the two checks failed.
pub(super) async fn look(
    chain: &mut CheckChain<'_>,
    session: &Session<'_>,
    origin: &str,
    is_loopback: bool,
) -> Option<NetworkCheck> {
    let proxy = match session.proxy(origin, is_loopback) {
        Ok(proxy) => proxy,
        Err(error) => {
            chain.stop(error);
            return None;
        }
    };
    let unless = |except: &String| format!(", except for the hosts in NO_PROXY ({except})");
    let proxy_text = match &proxy {
        None if is_loopback => "not used for this machine".to_owned(),
        None => "none".to_owned(),
        Some(proxy) => format!("{}{}", proxy.place, proxy.except.as_ref().map(unless).unwrap_or_default()),
    };
    let hosts = match &proxy {
        None => vec![(host(origin), "")],
        Some(proxy) if proxy.is_told_addresses => vec![(host(&proxy.place), ""), (host(origin), OR_ELSE)],
        Some(proxy) => vec![(host(&proxy.place), "")],
    };
    let mut names = Vec::new();
    for (host, or_else) in hosts {
        match session.resolve(host).await {
            None => names.push(format!("{host} is an IP address")),
            Some(Ok(addresses)) => names.push(found(host, &addresses)),
            Some(Err(why)) => {
                let error = Error::new(Code::Unreachable, format!("the name {host} does not resolve: {why}"));
                let hint =
                    format!("check the spelling and the resolver of this machine: `getent hosts {host}`{or_else}");
                chain.pass(proxy_text);
                chain.stop(error.hint(hint));
                return None;
            }
        }
    }
    if proxy.as_ref().is_some_and(|proxy| !proxy.is_told_addresses) {
        names.push("the proxy resolves the other names".to_owned());
    }
    Some(NetworkCheck { proxy: proxy.map(|proxy| proxy.place), proxy_text, name_text: names.join("; ") })
}

fn found(host: &str, addresses: &[IpAddr]) -> String {
    let shown: Vec<String> = addresses.iter().take(SHOWN).map(ToString::to_string).collect();
    let more = addresses.len().saturating_sub(SHOWN);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("{host} resolves to {}{more}", shown.join(", "))
}

/// The host in `SCHEME://HOST[:PORT]` or `HOST[:PORT]`.
fn host(place: &str) -> &str {
    let place = place.split_once("://").map_or(place, |(_, place)| place);
    match place.strip_prefix('[').and_then(|inner| inner.split_once(']')) {
        Some((address, _)) => address,
        None => place.split([':', '/']).next().unwrap_or(place),
    }
}

/// Adds the proxy to the hint of `error`, because the proxy may be what is unreachable.
pub(super) fn by_proxy(error: Error, proxy: Option<&str>) -> Error {
    match proxy.filter(|_| error.code == Code::Unreachable) {
        Some(proxy) => {
            error.hint(format!("calls use the proxy {proxy}: check that it runs and permits them, or pass --no-proxy"))
        }
        None => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_found_in_every_form() {
        for (place, host_of_it) in [
            ("https://es.example", "es.example"),
            ("http://127.0.0.1:80", "127.0.0.1"),
            ("https://[2001:db8::1]:8443", "2001:db8::1"),
            ("proxy.example:3128", "proxy.example"),
            ("[::1]:3128", "::1"),
        ] {
            assert_eq!(host(place), host_of_it);
        }
    }
}
