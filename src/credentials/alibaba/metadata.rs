//! The metadata service of an ECS instance, which gives the key of the instance's role.
//!
//! A token is requested first (the hardened mode, IMDSv2). If the service refuses it, the key is requested without one,
//! as in the vendor's libraries, unless `ALIBABA_CLOUD_IMDSV1_DISABLED` is on. These requests use no proxy.

use bytes::Bytes;
use http::{Method, StatusCode};

use super::answer::within;
use super::expiring_key::{Answered, ExpiringKey};
use super::provider_deps::{NO_METADATA, ProviderDeps};
use crate::credentials::fault::{Class, Fault};
use crate::transport::{Response, SendError, Transport};

/// The one address of the service.
pub const HOST: &str = "100.100.100.200";
/// The lifetime that is requested for a token, in seconds: the maximum.
const TOKEN_SECONDS: &str = "21600";
const NO_V1: &str = "ALIBABA_CLOUD_IMDSV1_DISABLED";
const ROLES: &str = "latest/meta-data/ram/security-credentials/";

/// The key of `role`, or of the role that the service names.
pub(super) async fn key(deps: &ProviderDeps, role: Option<&str>) -> Result<ExpiringKey, Fault> {
    if deps.is_on(NO_METADATA) {
        return Err(Fault::broken(format!("{NO_METADATA} switches the metadata service off")));
    }
    let token = token(deps).await?;
    let role = match role {
        Some(role) => validated(role).map_err(|()| Fault::broken("the role name is invalid"))?,
        None => &name(deps, token.as_deref()).await?,
    };
    let answer = get(deps, &format!("{ROLES}{role}"), token.as_deref()).await?;
    match answer.status() {
        StatusCode::OK => {}
        StatusCode::NOT_FOUND => {
            return Err(Fault::broken("the instance has no such role").hint("check the role's name"));
        }
        status => return Err(refused(status)),
    }
    let unreadable = || {
        Fault::broken("the answer of the metadata service does not match its documentation")
            .hint("another server may respond in its place: check the routes to 100.100.100.200")
    };
    let answered: Answered = serde_json::from_slice(answer.body()).map_err(|_| unreadable())?;
    if answered.code.as_deref() != Some("Success") {
        return Err(unreadable());
    }
    answered.lease(deps.clock.now())
}

/// The name of the instance's role.
async fn name(deps: &ProviderDeps, token: Option<&str>) -> Result<String, Fault> {
    let answer = get(deps, ROLES, token).await?;
    match answer.status() {
        StatusCode::OK => {}
        StatusCode::NOT_FOUND => return Err(not_available("the instance has no role")),
        status => return Err(refused(status)),
    }
    let text = std::str::from_utf8(answer.body()).unwrap_or_default().trim();
    let named = validated(text).map_err(|()| Fault::broken("the metadata service returned an invalid role name"))?;
    Ok(named.to_owned())
}

/// A token of the service; `None` if it gives none and none is needed.
async fn token(deps: &ProviderDeps) -> Result<Option<String>, Fault> {
    let request = http::Request::builder()
        .method(Method::PUT)
        .uri(format!("http://{HOST}/latest/api/token"))
        .header("X-aliyun-ecs-metadata-token-ttl-seconds", TOKEN_SECONDS);
    let request = request.body(Bytes::new()).map_err(|_| not_available("the metadata service cannot be asked"))?;
    let answer = match deps.metadata.send(request).await {
        Ok(answer) => answer,
        // Outside of an instance the address leads nowhere, or to a host that accepts the connection and does not
        // respond.
        Err(SendError::NotSent(_) | SendError::Unanswered(_)) => {
            return Err(not_available("the metadata service does not answer; is this machine an ECS instance?"));
        }
        Err(error) => return Err(error.into()),
    };
    if answer.status() == StatusCode::OK {
        let token = std::str::from_utf8(within(&answer)?).unwrap_or_default().trim();
        if token.is_empty() || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Fault::broken("the metadata service returned an invalid token"));
        }
        deps.redactor.learn(token);
        return Ok(Some(token.to_owned()));
    }
    if deps.is_on(NO_V1) {
        let message = format!("the metadata service gives no token, and {NO_V1} forbids to go on without");
        return Err(Fault::broken(message));
    }
    Ok(None)
}

async fn get(deps: &ProviderDeps, path: &str, token: Option<&str>) -> Result<Response, Fault> {
    let mut request = http::Request::get(format!("http://{HOST}/{path}"));
    if let Some(token) = token {
        let unfit = |_| Fault::broken("the metadata service returned an invalid token");
        let mut value = http::HeaderValue::from_str(token).map_err(unfit)?;
        value.set_sensitive(true);
        request = request.header("X-aliyun-ecs-metadata-token", value);
    }
    let request = request.body(Bytes::new()).map_err(|_| Fault::broken("the role name is invalid in an address"))?;
    let answer = deps.metadata.send(request).await?;
    within(&answer)?;
    Ok(answer)
}

/// `name`, if a role can have it.
fn validated(name: &str) -> Result<&str, ()> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    if (1..=64).contains(&name.len()) && name.bytes().all(plain) { Ok(name) } else { Err(()) }
}

/// The fault that this machine has no such service.
fn not_available(message: &str) -> Fault {
    Fault::new(Class::NotAvailable, message)
}

fn refused(status: StatusCode) -> Fault {
    let class = if status.is_server_error() { Class::Unavailable } else { Class::Broken };
    Fault::new(class, format!("the metadata service refuses with HTTP {}", status.as_u16()))
}
