//! Which sources are asked for the address of this machine, and how many of them have to agree.

use http::Uri;

use crate::app::session::Session;
use crate::config::MyIp;
use crate::domain::entry::Family;
use crate::error::{Code, Error};

/// The variable that names the sources, separated by commas. The sandbox sets it for its clients.
const VARIABLE: &str = "WHITELISTCTL_MY_IP_SOURCES";
/// Echo services of different operators, for IPv4: Cloudflare, Webshare and Amazon.
const V4: [&str; 3] = ["https://ipv4.icanhazip.com", "https://api.ipify.org", "https://checkip.amazonaws.com"];
/// The same for IPv6: Cloudflare, Webshare and ident.me.
const V6: [&str; 3] = ["https://ipv6.icanhazip.com", "https://api6.ipify.org", "https://v6.ident.me"];
/// How many sources have to agree, where there are as many.
const QUORUM: usize = 2;

/// What is asked.
pub(super) struct Plan {
    /// The sources, in order.
    pub(super) sources: Vec<Source>,
    /// The family of the address.
    pub(super) family: Family,
    /// How many sources have to agree.
    pub(super) needed: usize,
}

/// One source.
pub(super) struct Source {
    /// Where it is asked.
    pub(super) uri: Uri,
    /// Its host, for messages.
    pub(super) name: String,
    /// Whether it stands on this machine.
    pub(super) is_local: bool,
}

/// The sources of `session`: those of the variable or the profile, else the built-in ones. A sandbox of this run is its
/// own source.
pub(super) fn of(session: &Session<'_>) -> Result<Plan, Error> {
    let table = session.settings().my_ip.clone();
    let family = family(&table)?;
    let named = match session.sandbox_echo() {
        Some(url) => vec![url],
        None => named(session, &table),
    };
    let built_in = if family == Family::V6 { V6 } else { V4 };
    let texts = if named.is_empty() { built_in.map(ToOwned::to_owned).to_vec() } else { named };
    let sources = texts.iter().map(|text| source(text)).collect::<Result<Vec<Source>, Error>>()?;
    let needed = needed(&table, sources.len(), session.sandbox_echo().is_some())?;
    Ok(Plan { sources, family, needed })
}

fn named(session: &Session<'_>, table: &MyIp) -> Vec<String> {
    match session.env().get(VARIABLE) {
        Some(text) => text.split(',').map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect(),
        None => table.sources.iter().map(|placed| placed.text.clone()).collect(),
    }
}

fn family(table: &MyIp) -> Result<Family, Error> {
    match table.family.as_ref().map(|placed| (placed.text.as_str(), placed)) {
        None | Some(("v4", _)) => Ok(Family::V4),
        Some(("v6", _)) => Ok(Family::V6),
        Some((_, placed)) => Err(Error::new(Code::Config, format!("{}: `family` must be v4 or v6", placed.place))),
    }
}

fn needed(table: &MyIp, sources: usize, in_sandbox: bool) -> Result<usize, Error> {
    match table.quorum {
        Some(quorum) if !in_sandbox && usize::from(quorum) > sources => {
            let message = format!("`quorum` of the table `my_ip` is {quorum}, but only {sources} sources are named");
            Err(Error::new(Code::Config, message).hint("name more sources, or set a smaller number"))
        }
        Some(quorum) if !in_sandbox => Ok(usize::from(quorum.max(1))),
        _ => Ok(QUORUM.min(sources)),
    }
}

/// The source that `text` names. The text is not repeated: it may hold a password.
fn source(text: &str) -> Result<Source, Error> {
    let unusable = |why: &str| {
        Error::new(Code::Usage, format!("a source of --my-ip cannot be used: {why}"))
            .hint("a source is an https URL that answers with the bare address")
    };
    let uri: Uri = text.parse().map_err(|_| unusable("it is not a URL"))?;
    let host = uri.host().ok_or_else(|| unusable("it has no host"))?.to_owned();
    if uri.authority().is_some_and(|authority| authority.as_str().contains('@')) {
        return Err(unusable("it has a user name"));
    }
    let bare = host.trim_matches(['[', ']']);
    let is_local = host == "localhost" || bare.parse().is_ok_and(|address: std::net::IpAddr| address.is_loopback());
    if uri.scheme_str() != Some("https") && !(is_local && uri.scheme_str() == Some("http")) {
        return Err(unusable("it does not begin with https://"));
    }
    let name = uri.authority().map_or(host, ToString::to_string);
    Ok(Source { uri, name, is_local })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_asked_over_https_or_on_this_machine() {
        for (text, name, is_local) in [
            ("https://ip.example/me", "ip.example", false),
            ("http://127.0.0.1:8080/my-ip", "127.0.0.1:8080", true),
            ("http://[::1]:80/", "[::1]:80", true),
        ] {
            let source = source(text).map_err(|error| error.message).unwrap();
            assert_eq!((source.name.as_str(), source.is_local), (name, is_local), "{text}");
        }
        for text in ["http://ip.example", "ftp://127.0.0.1", "ip.example", "", "https://ann:Zq7hemmelig@ip.example"] {
            let error = source(text).err().unwrap();
            assert!(!error.message.contains("hemmelig"), "{}", error.message);
        }
    }

    #[test]
    fn every_built_in_source_can_be_asked() {
        for text in V4.iter().chain(&V6) {
            assert!(source(text).is_ok(), "{text}");
        }
    }
}
