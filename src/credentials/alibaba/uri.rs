//! An address that answers with a key: `ALIBABA_CLOUD_CREDENTIALS_URI`, or `credentials_uri` of a profile.
//!
//! It may be anywhere over https; over plain http only on this machine, by a literal address; and never in the range of
//! metadata services, for which there is the role of an instance. No redirect, no proxy; the response is never shown.

use std::net::IpAddr;

use bytes::Bytes;
use http::{StatusCode, Uri};

use super::answer::within;
use super::expiring_key::{Answered, ExpiringKey};
use super::metadata;
use super::provider_deps::ProviderDeps;
use crate::credentials::fault::{Class, Fault};
use crate::transport::Transport;

/// The key that `uri` answers with.
pub(super) async fn key(deps: &ProviderDeps, uri: &str) -> Result<ExpiringKey, Fault> {
    let uri = validated(uri)?;
    if let Some(query) = uri.query() {
        // The query may authenticate the caller, so its values are secrets.
        query.split('&').for_each(|pair| deps.redactor.learn(pair.split_once('=').map_or(pair, |(_, value)| value)));
    }
    let request = http::Request::get(uri).header("accept", "application/json").body(Bytes::new());
    let request = request.map_err(|_| Fault::broken("the address of the credentials URI is no URL"))?;
    let answer = deps.direct.send(request).await?;
    let status = answer.status();
    if status != StatusCode::OK {
        let class = if status.is_server_error() { Class::Unavailable } else { Class::Broken };
        return Err(Fault::new(class, format!("the credentials URI answers with HTTP {}", status.as_u16())));
    }
    let unreadable = || Fault::broken("the response of the credentials URI is not a key in the documented form");
    let answered: Answered = serde_json::from_slice(within(&answer)?).map_err(|_| unreadable())?;
    if answered.code.as_deref() != Some("Success") {
        return Err(unreadable());
    }
    answered.lease(deps.clock.now())
}

/// `text` as an address that may be called.
fn validated(text: &str) -> Result<Uri, Fault> {
    let flawed = |what: &str| Fault::broken(format!("the address of the credentials URI {what}"));
    let uri: Uri = text.parse().map_err(|_| flawed("is no URL"))?;
    let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else { return Err(flawed("is no URL")) };
    if authority.as_str().contains('@') {
        return Err(flawed("may not carry a user name or password"));
    }
    let host = authority.host();
    let literal: Option<IpAddr> = host.trim_start_matches('[').trim_end_matches(']').parse().ok();
    if literal.is_some_and(keeps_keys) {
        return Err(flawed("is one of a metadata service").hint("use the mode EcsRamRole for the role of an instance"));
    }
    match scheme {
        "https" => Ok(uri),
        "http" if literal.is_some_and(|address| address.is_loopback()) => Ok(uri),
        "http" => Err(flawed("is neither https nor a loopback address such as http://127.0.0.1")),
        _ => Err(flawed("must begin with https://")),
    }
}

/// Whether `address` is one of metadata services: link-local, or the vendor's own.
fn keeps_keys(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(address) => address.is_link_local() || address.to_string() == metadata::HOST,
        IpAddr::V6(address) => address.is_unicast_link_local(),
    }
}
