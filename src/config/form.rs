//! The forms that the value of a setting can have, and how a value is validated.
//!
//! A message never repeats a value: it may be a secret in the wrong place.

use std::net::IpAddr;

use super::endpoint::{ElasticsearchEndpoint, OpsManagerUrl, Side, validate_proxy};
use super::endpoints::Endpoints;
use super::switch;
use crate::domain::instance::UserId;
use crate::domain::owner::{ApiKeyId, OrgId};
use crate::transport::tls::Pin;

/// The value of a proxy setting for no proxy.
pub(super) const NO_PROXY: &str = "none";

/// The form of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Any text; the code that uses it validates it.
    Text,
    /// A region of Alibaba Cloud.
    Region,
    /// The address of the Elasticsearch service.
    Endpoint,
    /// One of the two addresses of a region.
    EndpointType,
    /// The address of an Ops Manager.
    OpsManagerUrl,
    /// A Kibana list: `public` or `private`.
    Network,
    /// The ID of an Ops Manager user.
    User,
    /// The ID of an organization.
    Org,
    /// The ID of a programmatic key.
    ApiKeyId,
    /// An IP address, or `unknown`.
    Caller,
    /// The path of a file of certificates to trust.
    TrustFile,
    /// A switch that decides which certificates are trusted.
    TrustSwitch,
    /// The SHA-256 of a certificate to trust.
    TlsPin,
    /// The path of a file with a certificate or a key of the caller.
    IdentityFile,
    /// The address of a proxy, or `none`.
    Proxy,
    /// The path of a file that directs nothing.
    File,
    /// Where changes are recorded. The address of a store names the host that signed requests go to.
    Journal,
}

impl Form {
    /// Whether a value of this form decides where secrets are sent or whose certificates are trusted.
    #[must_use]
    pub const fn directs(self) -> bool {
        match self {
            Self::Text
            | Self::File
            | Self::Region
            | Self::Network
            | Self::User
            | Self::Org
            | Self::ApiKeyId
            | Self::Caller => false,
            Self::Endpoint
            | Self::EndpointType
            | Self::OpsManagerUrl
            | Self::TrustFile
            | Self::TrustSwitch
            | Self::TlsPin
            | Self::IdentityFile
            | Self::Proxy
            | Self::Journal => true,
        }
    }

    /// Whether `value` has this form. The error follows "the value of KEY is not usable: ".
    pub fn validate(self, value: &str) -> Result<(), String> {
        let text = |problem: &dyn ToString| problem.to_string();
        match self {
            Self::File if matches!(value, "" | "-") => Err("it is not the path of a file".to_owned()),
            Self::Text | Self::File | Self::TrustFile | Self::IdentityFile => Ok(()),
            Self::Region => {
                ElasticsearchEndpoint::for_region(value, Side::Public).map(drop).map_err(|problem| text(&problem))
            }
            Self::Endpoint => Endpoints::parse(value).map(drop).map_err(|problem| text(&problem)),
            Self::EndpointType => value.parse::<Side>().map(drop).map_err(|problem| text(&problem)),
            Self::OpsManagerUrl => OpsManagerUrl::parse(value, false).map(drop).map_err(|problem| text(&problem)),
            Self::Network if matches!(value, "public" | "private") => Ok(()),
            Self::Network => Err("it is neither public nor private".to_owned()),
            Self::User => value.parse::<UserId>().map(drop).map_err(|problem| text(&problem)),
            Self::Org => value.parse::<OrgId>().map(drop).map_err(|problem| text(&problem)),
            Self::ApiKeyId => value.parse::<ApiKeyId>().map(drop).map_err(|problem| text(&problem)),
            Self::Caller if value == "unknown" || value.parse::<IpAddr>().is_ok() => Ok(()),
            Self::Caller => Err("it is neither an address nor `unknown`".to_owned()),
            Self::TrustSwitch if switch::parse(value).is_some() => Ok(()),
            Self::TrustSwitch => Err("it is neither true nor false".to_owned()),
            Self::TlsPin => value.parse::<Pin>().map(drop).map_err(|problem| text(&problem)),
            Self::Proxy if value == NO_PROXY => Ok(()),
            Self::Journal if is_journal(value) => Ok(()),
            Self::Journal => {
                Err("it is neither s3://BUCKET/PREFIX, oss://BUCKET/PREFIX nor the path of a file".to_owned())
            }
            Self::Proxy => validate_proxy(value).map_err(|problem| text(&problem)),
        }
    }
}

/// Whether a profile can name this place for its journal. A profile cannot turn the journal off.
fn is_journal(value: &str) -> bool {
    let is_store = ["s3://", "oss://"].iter().any(|scheme| value.len() > scheme.len() && value.starts_with(scheme));
    is_store || !(matches!(value, "" | "-" | "none") || value.contains("://"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_accepts_its_values_and_no_others() {
        for (form, good, bad) in [
            (Form::Region, "cn-hangzhou", "CN Hangzhou"),
            (Form::Endpoint, "https://es.example", "http://es.example"),
            (Form::EndpointType, "vpc", "private"),
            (Form::OpsManagerUrl, "https://om.example/base", "om.example"),
            (Form::Network, "private", "vpc"),
            (Form::User, "5356823b3004dee37132bb7b", "ann"),
            (Form::Org, "5356823b3004dee37132bb70", "acme"),
            (Form::ApiKeyId, "5d1d143c87d9d63e6d694746", "abcdefgh"),
            (Form::Caller, "unknown", "203.0.113.0/24"),
            (Form::TrustSwitch, "on", "maybe"),
            (Form::File, "lists/prod.toml", "-"),
            (Form::TlsPin, "2f8ccf7ba7cbe4ac6f0b1a7a3a8d3c9f3c4a9b8c7d6e5f4031425364758697a8", "00:11"),
            (Form::Proxy, "none", "ftp://proxy.example"),
            (Form::Journal, "s3://team-state/prod?region=eu-central-1", "none"),
            (Form::Journal, "/var/lib/team.jsonl", "gs://team-state/prod"),
        ] {
            assert_eq!(form.validate(good), Ok(()), "{form:?}");
            assert!(form.validate(bad).is_err(), "{form:?}");
        }
    }
}
