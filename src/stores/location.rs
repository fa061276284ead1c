//! The address of a shared journal: `s3://BUCKET/PREFIX?region=R&endpoint=URL&style=path` and `oss://BUCKET/PREFIX?…`.

use std::fmt;
use std::net::IpAddr;

/// Which protocol a store speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// S3.
    S3,
    /// OSS.
    Oss,
}

/// Where a shared journal is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// The protocol.
    pub kind: Kind,
    /// The bucket.
    pub bucket: String,
    /// What the names of all objects begin with; without a slash at either end, never empty.
    pub prefix: String,
    /// The region, if the address names it.
    pub region: Option<String>,
    /// The origin of the service, such as `https://minio.example:9000`, if the address names it.
    pub endpoint: Option<String>,
    /// Whether the bucket stands in the path and not in the host, if the address says so.
    pub path_style: Option<bool>,
}

/// Why a text is not the address of a shared journal. Reads on after the text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LocationError {
    /// Another scheme.
    #[error("does not begin with s3:// or oss://")]
    Scheme,
    /// No bucket, or an invalid one.
    #[error("names no valid bucket: 3 to 63 lower-case letters, digits, dots and hyphens")]
    Bucket,
    /// A prefix with other characters.
    #[error("needs a prefix after the bucket, of letters, digits and `-`, `_`, `.`, `/`")]
    Prefix,
    /// An option that there is not.
    #[error("has the unknown option `{0}`; known are region, endpoint and style")]
    Option(String),
    /// A region with other characters.
    #[error("has an invalid region")]
    Region,
    /// An endpoint that is no origin.
    #[error("has an invalid endpoint: an address such as https://minio.example:9000 is needed, without a path")]
    Endpoint,
    /// A style that there is not.
    #[error("has an invalid style: `path` or `host` is needed")]
    Style,
}

impl std::str::FromStr for Location {
    type Err = LocationError;

    fn from_str(text: &str) -> Result<Self, LocationError> {
        let (scheme, rest) = text.split_once("://").ok_or(LocationError::Scheme)?;
        let kind = match scheme {
            "s3" => Kind::S3,
            "oss" => Kind::Oss,
            _ => return Err(LocationError::Scheme),
        };
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (bucket, prefix) = path.split_once('/').unwrap_or((path, ""));
        let is_bucket = (3..=63).contains(&bucket.len())
            && bucket.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-".contains(&byte))
            && !bucket.contains("..")
            && bucket.starts_with(|first: char| first.is_ascii_alphanumeric());
        if !is_bucket {
            return Err(LocationError::Bucket);
        }
        let prefix = prefix.trim_matches('/');
        let is_prefix = !prefix.is_empty()
            && prefix.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_./".contains(&byte))
            && prefix.split('/').all(|part| !matches!(part, "" | "." | ".."));
        if !is_prefix {
            return Err(LocationError::Prefix);
        }
        let (bucket, prefix) = (bucket.to_owned(), prefix.to_owned());
        let mut location = Self { kind, bucket, prefix, region: None, endpoint: None, path_style: None };
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            location.set(name, value)?;
        }
        Ok(location)
    }
}

impl Location {
    fn set(&mut self, name: &str, value: &str) -> Result<(), LocationError> {
        match name {
            "region" => {
                let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
                if value.is_empty() || !value.bytes().all(fits) {
                    return Err(LocationError::Region);
                }
                self.region = Some(value.to_owned());
            }
            "endpoint" => self.endpoint = Some(origin(value, self.kind)?),
            "style" => {
                self.path_style = Some(match value {
                    "path" => true,
                    "host" => false,
                    _ => return Err(LocationError::Style),
                });
            }
            _ => return Err(LocationError::Option(name.chars().take(40).collect())),
        }
        Ok(())
    }

    /// The origin of the service in `region`, without the bucket.
    #[must_use]
    pub fn origin(&self, region: &str) -> String {
        match (&self.endpoint, self.kind) {
            (Some(endpoint), _) if endpoint == INTERNAL => format!("https://oss-{region}-internal.aliyuncs.com"),
            (Some(endpoint), _) => endpoint.clone(),
            (None, Kind::Oss) => format!("https://oss-{region}.aliyuncs.com"),
            (None, Kind::S3) if region.starts_with("cn-") => format!("https://s3.{region}.amazonaws.com.cn"),
            (None, Kind::S3) => format!("https://s3.{region}.amazonaws.com"),
        }
    }

    /// Whether the bucket stands in the path of requests to `origin`. A host that is an address, and a bucket with
    /// dots, whose certificate would not fit, leave no other way.
    #[must_use]
    pub fn is_path_style(&self, origin: &str) -> bool {
        self.path_style.unwrap_or_else(|| {
            let host = host(origin);
            host == "localhost" || host.parse::<IpAddr>().is_ok() || self.bucket.contains('.')
        })
    }

    /// The URL of the bucket itself in `region`, without a slash at its end.
    #[must_use]
    pub fn base(&self, region: &str) -> String {
        let origin = self.origin(region);
        if self.is_path_style(&origin) {
            return format!("{origin}/{}", self.bucket);
        }
        let (scheme, rest) = origin.split_once("://").unwrap_or(("https", &origin));
        format!("{scheme}://{}.{rest}", self.bucket)
    }

    /// Whether its requests stay on this machine.
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        let endpoint = self.endpoint.as_deref().unwrap_or_default();
        let host = host(endpoint);
        host == "localhost" || host.parse().is_ok_and(|address: IpAddr| address.is_loopback())
    }
}

impl fmt::Display for Location {
    /// The address without its options.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = match self.kind {
            Kind::S3 => "s3",
            Kind::Oss => "oss",
        };
        write!(f, "{scheme}://{}/{}", self.bucket, self.prefix)
    }
}

/// The endpoint of OSS within the network of a region.
const INTERNAL: &str = "internal";

/// The host of an origin, without a port and brackets.
fn host(origin: &str) -> &str {
    let rest = origin.split_once("://").map_or(origin, |(_, rest)| rest);
    match rest.strip_prefix('[') {
        Some(rest) => rest.split_once(']').map_or(rest, |(host, _)| host),
        None => rest.split_once(':').map_or(rest, |(host, _)| host),
    }
}

/// The origin that `value` names. A host alone is one of https.
fn origin(value: &str, kind: Kind) -> Result<String, LocationError> {
    if kind == Kind::Oss && matches!(value, "internal" | "vpc") {
        return Ok(INTERNAL.to_owned());
    }
    let value = value.strip_suffix('/').unwrap_or(value);
    let (scheme, rest) = value.split_once("://").unwrap_or(("https", value));
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-.:[]".contains(&byte);
    if !matches!(scheme, "http" | "https") || rest.is_empty() || !rest.bytes().all(fits) {
        return Err(LocationError::Endpoint);
    }
    Ok(format!("{scheme}://{}", rest.to_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Location, LocationError> {
        text.parse()
    }

    #[test]
    fn an_address_has_a_bucket_a_prefix_and_options() {
        let location = read("s3://team-state/whitelists/prod/?endpoint=http://127.0.0.1:9000&region=eu-1&style=path");
        let location = location.unwrap();
        assert_eq!((location.bucket.as_str(), location.prefix.as_str()), ("team-state", "whitelists/prod"));
        assert_eq!(location.base("eu-1"), "http://127.0.0.1:9000/team-state");
        assert_eq!(location.to_string(), "s3://team-state/whitelists/prod");
        assert!(location.is_loopback());
    }

    #[test]
    fn the_bucket_is_in_the_host_unless_that_cannot_be() {
        let base = |text: &str, region: &str| read(text).unwrap().base(region);
        assert_eq!(base("s3://state/w", "eu-central-1"), "https://state.s3.eu-central-1.amazonaws.com");
        assert_eq!(base("s3://state/w", "cn-north-1"), "https://state.s3.cn-north-1.amazonaws.com.cn");
        assert_eq!(base("s3://a.b/w", "eu-1"), "https://s3.eu-1.amazonaws.com/a.b");
        assert_eq!(base("s3://state/w?endpoint=minio.example:9000", "x"), "https://state.minio.example:9000");
        assert_eq!(base("oss://state/w", "cn-hangzhou"), "https://state.oss-cn-hangzhou.aliyuncs.com");
        let internal = "https://state.oss-cn-hangzhou-internal.aliyuncs.com";
        assert_eq!(base("oss://state/w?endpoint=internal", "cn-hangzhou"), internal);
        assert_eq!(base("oss://state/w?endpoint=http://[::1]:80", "x"), "http://[::1]:80/state");
    }

    #[test]
    fn what_is_no_address_is_refused_with_the_reason() {
        for (text, error) in [
            ("gs://bucket/p", LocationError::Scheme),
            ("s3://B/p", LocationError::Bucket),
            ("s3://bucket", LocationError::Prefix),
            ("s3://bucket/a//b", LocationError::Prefix),
            ("s3://bucket/../b", LocationError::Prefix),
            ("s3://bucket/p?acl=x", LocationError::Option("acl".to_owned())),
            ("s3://bucket/p?region=", LocationError::Region),
            ("s3://bucket/p?endpoint=http://h/path", LocationError::Endpoint),
            ("s3://bucket/p?endpoint=ftp://h", LocationError::Endpoint),
            ("s3://bucket/p?style=dns", LocationError::Style),
        ] {
            assert_eq!(read(text), Err(error), "{text}");
        }
    }
}
