//! The addresses of the two services, validated before anything is sent to them.
//!
//! Nothing here repeats the text that it refuses: an address may carry a password.

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

use http::Uri;

/// The path below which Ops Manager's resources lie; tolerated at the end of its URL.
const API_PATH: &str = "/api/public/v1.0";
/// The longest label of a host name (RFC 1035 section 2.3.4).
const LONGEST_LABEL: usize = 63;
/// The longest host name as text (RFC 1035 section 2.3.4, less the root and the first length byte).
const LONGEST_HOST: usize = 253;

/// Why an address or a region cannot be used. Reads on after "… is not usable: ".
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressProblem {
    /// Not a URL at all.
    #[error("it is not a URL")]
    Malformed,
    /// Neither http nor https, or no scheme.
    #[error("it must start with https://")]
    Scheme,
    /// A user name or password before the host.
    #[error("it may not have a user name or password")]
    UserInfo,
    /// A host that is no name and no address, or an impossible port.
    #[error("its host or port is not valid")]
    Host,
    /// A query or a fragment.
    #[error("it may not have a query or a fragment")]
    Extra,
    /// A path where none may be.
    #[error("it may not have a path")]
    Path,
    /// A base path with empty or dotted segments or unusual characters.
    #[error("its path may hold only plain segments of letters, digits, `-`, `.`, `_` and `~`")]
    OddPath,
    /// Plain http to another machine.
    #[error("plain http is only for this machine; use https")]
    PlainHttp,
    /// Several addresses that do not each name a region of their own.
    #[error("it is one URL, or REGION=URL for each region, separated by commas")]
    Pairs,
    /// Addresses of other regions than the one that is asked for.
    #[error("it has no address for the selected region")]
    OtherRegion,
    /// Not the address of a proxy.
    #[error(
        "a proxy is http://, https://, socks5:// or socks5h://, a host, and a port if it is not the usual one; `none` \
         means none"
    )]
    Proxy,
    /// Neither of the two sides that a region has.
    #[error("an endpoint type is public or vpc")]
    Side,
    /// Neither true nor false.
    #[error("it is neither true nor false")]
    Switch,
    /// A region that cannot be part of a host name.
    #[error("a region holds only lower-case letters, digits and hyphens, at most 63 of them")]
    Region,
}

/// Whether `text` is the address of a proxy: http, https or SOCKS 5, a host, a port, no path. A user name and a
/// password may stand before the host.
pub fn validate_proxy(text: &str) -> Result<(), AddressProblem> {
    let uri: Uri = text.parse().map_err(|_| AddressProblem::Proxy)?;
    let has_host = uri.host().and_then(canonical_host).is_some();
    let is_bare = matches!(uri.path(), "" | "/") && uri.query().is_none() && !text.contains('#');
    let fits = matches!(uri.scheme_str(), Some("http" | "https" | "socks5" | "socks5h")) && has_host && is_bare;
    if fits { Ok(()) } else { Err(AddressProblem::Proxy) }
}

/// Scheme, host and port.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Site {
    https: bool,
    /// Lower case; an IPv6 address in its brackets and canonical.
    host: String,
    /// Absent if it is the scheme's own.
    port: Option<u16>,
}

impl fmt::Display for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme(), self.authority())
    }
}

impl Site {
    fn scheme(&self) -> &'static str {
        if self.https { "https" } else { "http" }
    }

    fn authority(&self) -> String {
        match self.port {
            Some(port) => format!("{}:{port}", self.host),
            None => self.host.clone(),
        }
    }

    /// Reads `text`; the path comes back beside the site. `plain_http` says whether it may be another machine's.
    fn parse(text: &str, plain_http: bool) -> Result<(Self, String), AddressProblem> {
        if text.contains('#') {
            return Err(AddressProblem::Extra);
        }
        if !text.contains("://") {
            return Err(AddressProblem::Scheme);
        }
        let uri: Uri = text.parse().map_err(|_| AddressProblem::Malformed)?;
        let https = match uri.scheme_str().map(str::to_ascii_lowercase).as_deref() {
            Some("https") => true,
            Some("http") => false,
            _ => return Err(AddressProblem::Scheme),
        };
        let given = uri.authority().ok_or(AddressProblem::Host)?;
        if given.as_str().contains('@') {
            return Err(AddressProblem::UserInfo);
        }
        if uri.query().is_some() {
            return Err(AddressProblem::Extra);
        }
        let port = given.port_u16();
        let spelled = port.map_or_else(|| given.host().to_owned(), |port| format!("{}:{port}", given.host()));
        if spelled != given.as_str() || port == Some(0) {
            return Err(AddressProblem::Host);
        }
        let host = canonical_host(given.host()).ok_or(AddressProblem::Host)?;
        if !https && !plain_http && !is_loopback(&host) {
            return Err(AddressProblem::PlainHttp);
        }
        let port = port.filter(|port| *port != if https { 443 } else { 80 });
        Ok((Self { https, host, port }, uri.path().to_owned()))
    }
}

/// `host` in the one spelling that we use, if it is an address or an ASCII name.
fn canonical_host(host: &str) -> Option<String> {
    if let Some(inner) = host.strip_prefix('[') {
        let address: Ipv6Addr = inner.strip_suffix(']')?.parse().ok()?;
        return Some(format!("[{address}]"));
    }
    let label = |label: &str| {
        (1..=LONGEST_LABEL).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
    };
    (host.len() <= LONGEST_HOST && host.split('.').all(label)).then(|| host.to_ascii_lowercase())
}

/// Whether `host`, in canonical spelling, is this machine: `localhost`, 127.0.0.0/8 or `[::1]`.
fn is_loopback(host: &str) -> bool {
    host == "localhost" || host == "[::1]" || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
}

/// Which of a region's two addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// For all callers.
    Public,
    /// For callers inside a VPC of the region.
    Vpc,
}

impl FromStr for Side {
    type Err = AddressProblem;

    fn from_str(text: &str) -> Result<Self, AddressProblem> {
        match text {
            "public" => Ok(Self::Public),
            "vpc" => Ok(Self::Vpc),
            _ => Err(AddressProblem::Side),
        }
    }
}

/// Where the Elasticsearch service of one region answers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ElasticsearchEndpoint(Site);

impl ElasticsearchEndpoint {
    /// The service's address in `region`: `https://elasticsearch.REGION.aliyuncs.com`, or from inside a VPC
    /// `https://elasticsearch-vpc.REGION.aliyuncs.com`. No region is an exception.
    ///
    /// Fails if `region` is empty or holds anything but lower-case letters, digits and hyphens.
    pub fn for_region(region: &str, side: Side) -> Result<Self, AddressProblem> {
        Self::validate_region(region)?;
        let service = match side {
            Side::Public => "elasticsearch",
            Side::Vpc => "elasticsearch-vpc",
        };
        Ok(Self(Site { https: true, host: format!("{service}.{region}.aliyuncs.com"), port: None }))
    }

    /// Whether `region` can be part of a host name.
    ///
    /// # Errors
    /// It is empty, too long, or holds anything but lower-case letters, digits and hyphens.
    pub fn validate_region(region: &str) -> Result<(), AddressProblem> {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let fits = (1..=LONGEST_LABEL).contains(&region.len()) && region.bytes().all(plain);
        if fits { Ok(()) } else { Err(AddressProblem::Region) }
    }

    /// Reads an address given in place of the region's: https (plain http only for this machine), host, port.
    pub fn parse(text: &str) -> Result<Self, AddressProblem> {
        match Site::parse(text, false)? {
            (site, path) if path == "/" || path.is_empty() => Ok(Self(site)),
            _ => Err(AddressProblem::Path),
        }
    }

    /// `https://host`, with the port where it is not the scheme's own.
    #[must_use]
    pub fn origin(&self) -> String {
        self.0.to_string()
    }

    /// Whether it is on this machine.
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        is_loopback(&self.0.host)
    }
}

impl fmt::Display for ElasticsearchEndpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Where one Ops Manager answers: everything before `/api/public/v1.0`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OpsManagerUrl {
    site: Site,
    base: String,
}

impl OpsManagerUrl {
    /// Reads an address: https (plain http for this machine, and for others where `plain_http` allows it), host, port,
    /// base path. A slash or `/api/public/v1.0` at its end is taken off, so that every spelling of one server compares
    /// equal.
    pub fn parse(text: &str, plain_http: bool) -> Result<Self, AddressProblem> {
        let (site, path) = Site::parse(text, plain_http)?;
        let path = path.strip_suffix('/').unwrap_or(&path);
        let path = path.strip_suffix(API_PATH).unwrap_or(path);
        let base = path.strip_suffix('/').unwrap_or(path);
        if !base.is_empty() && !base.split('/').skip(1).all(is_plain_segment) {
            return Err(AddressProblem::OddPath);
        }
        Ok(Self { site, base: base.to_owned() })
    }

    /// The host in lower case; an IPv6 address in brackets.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.site.host
    }

    /// The path before `/api/public/v1.0`: empty, or with a slash at its beginning and none at its end.
    #[must_use]
    pub fn base(&self) -> &str {
        &self.base
    }

    /// `https://host`, with the port where it is not the scheme's own.
    #[must_use]
    pub fn origin(&self) -> String {
        self.site.to_string()
    }

    /// What the `host` header says: the host, with the port where it is not the scheme's own.
    #[must_use]
    pub fn authority(&self) -> String {
        self.site.authority()
    }

    /// Whether it is on this machine.
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        is_loopback(&self.site.host)
    }

    /// Whether calls to it cross a network by plain http.
    #[must_use]
    pub fn is_exposed(&self) -> bool {
        !self.site.https && !self.is_loopback()
    }
}

impl fmt::Display for OpsManagerUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.site, self.base)
    }
}

/// Whether `segment` reaches the server unchanged through any proxy.
fn is_plain_segment(segment: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
    !matches!(segment, "" | "." | "..") && segment.bytes().all(plain)
}

#[cfg(test)]
#[path = "endpoint_tests.rs"]
mod tests;
