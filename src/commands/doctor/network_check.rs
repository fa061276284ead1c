//! The way to a service, before anything is sent: which proxy there is on it, and whether its name resolves.

use std::net::IpAddr;

use super::check_chain::CheckChain;
use crate::app::session::Session;
use crate::error::{Code, Error};

/// More addresses of a name than this are counted only.
const SHOWN: usize = 2;
/// What else helps where this machine looks a name up for the proxy.
const OR_ELSE: &str = "; or let the proxy look it up, as one that begins with socks5h:// does";

/// What there is to say of the way.
pub(super) struct NetworkCheck {
    /// The proxy.
    pub(super) proxy: Option<String>,
    /// Of the proxy, in words.
    pub(super) told: String,
    /// Of the name, in words.
    pub(super) name: String,
}

/// Looks at the way to `origin`, which may be on this machine. Nothing if a rung breaks: the proxy's, or the name's.
pub(super) async fn look(
    chain: &mut CheckChain<'_>,
    session: &Session<'_>,
    origin: &str,
    is_loopback: bool,
) -> Option<NetworkCheck> {
    let proxy = match session.proxy(origin, is_loopback) {
        Ok(proxy) => proxy,
        Err(error) => {
            chain.breaks(error);
            return None;
        }
    };
    let unless = |except: &String| format!(", unless NO_PROXY ({except}) leaves it out");
    let told = match &proxy {
        None if is_loopback => "none is asked for this machine".to_owned(),
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
            None => names.push(format!("{host} is an address, no name")),
            Some(Ok(addresses)) => names.push(found(host, &addresses)),
            Some(Err(why)) => {
                let error = Error::new(Code::Unreachable, format!("the name {host} does not resolve: {why}"));
                let hint = format!("check its spelling and this machine's resolver: getent hosts {host}{or_else}");
                chain.well(told);
                chain.breaks(error.hint(hint));
                return None;
            }
        }
    }
    if proxy.as_ref().is_some_and(|proxy| !proxy.is_told_addresses) {
        names.push("the proxy looks up the rest".to_owned());
    }
    Some(NetworkCheck { proxy: proxy.map(|proxy| proxy.place), told, name: names.join("; ") })
}

fn found(host: &str, addresses: &[IpAddr]) -> String {
    let shown: Vec<String> = addresses.iter().take(SHOWN).map(ToString::to_string).collect();
    let more = addresses.len().saturating_sub(SHOWN);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("{host} is {}{more}", shown.join(", "))
}

/// The host in `SCHEME://HOST[:PORT]` or `HOST[:PORT]`.
fn host(place: &str) -> &str {
    let place = place.split_once("://").map_or(place, |(_, place)| place);
    match place.strip_prefix('[').and_then(|inner| inner.split_once(']')) {
        Some((address, _)) => address,
        None => place.split([':', '/']).next().unwrap_or(place),
    }
}

/// `error` of a call that went by `proxy`, which may be what does not answer.
pub(super) fn by_proxy(error: Error, proxy: Option<&str>) -> Error {
    match proxy.filter(|_| error.code == Code::Unreachable) {
        Some(proxy) => error.hint(format!(
            "calls go by the proxy {proxy}: check that it runs and lets them through, or leave it out with --no-proxy"
        )),
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
