//! AssumeRole and AssumeRoleWithOIDC of the Security Token Service, version 2015-04-01.
//!
//! AssumeRole is signed like every other call; its parameters are in the query. AssumeRoleWithOIDC is not signed, and
//! its token is in the body, because addresses end up in logs. The service's messages are never repeated: they may echo
//! what was sent.

use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use serde::Deserialize;

use super::expiring_key::{Answered, ExpiringKey, date};
use super::provider_deps::ProviderDeps;
use crate::auth::acs3::canonical_query;
use crate::auth::credential::AlibabaCredential;
use crate::auth::layer::Acs3;
use crate::config::ElasticsearchEndpoint;
use crate::config::secure_read;
use crate::credentials::fault::{Class, Fault};
use crate::transport::pace::Pace;
use crate::transport::retry::{Retry, RetryClass};
use crate::transport::{Request, Response, Transport};
use crate::world::files;

const VERSION: &str = "2015-04-01";
/// The time for one call with its repetitions.
const TOTAL: Duration = Duration::from_secs(30);
/// How long a role is assumed for if nothing sets it: the default of the service.
const SECONDS: u64 = 3600;
/// The longest token of an identity provider that the service takes.
const LONGEST_TOKEN: usize = 20_000;

/// A role to assume. Has no `Debug`, because the external ID is a shared secret.
pub struct Role {
    /// Its name, `acs:ram::ACCOUNT:role/NAME`.
    pub arn: String,
    /// The name of the session; one of our own if nothing sets it.
    pub session: Option<String>,
    /// For how long, in seconds.
    pub seconds: Option<u64>,
    /// The external ID that the owner of the role requires.
    pub external_id: Option<String>,
    /// A policy that narrows the role.
    pub policy: Option<String>,
    /// The address of the service: scheme, host, port.
    pub endpoint: String,
}

impl Role {
    /// The parameters of either call.
    fn parameters(&self, deps: &ProviderDeps) -> Vec<(String, String)> {
        let now = deps.clock.now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default().as_secs();
        let session = self.session.clone().unwrap_or_else(|| format!("whitelistctl-{now}"));
        let given = [
            ("RoleArn", Some(self.arn.clone())),
            ("RoleSessionName", Some(session)),
            ("DurationSeconds", Some(self.seconds.unwrap_or(SECONDS).to_string())),
            ("ExternalId", self.external_id.clone()),
            ("Policy", self.policy.clone()),
        ];
        given.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
    }
}

/// The address of the service in a profile; each part has precedence over its variable.
#[derive(Clone, Copy, Default)]
pub(super) struct Wanted<'a> {
    /// A host, or an address.
    pub(super) endpoint: Option<&'a str>,
    /// A region.
    pub(super) region: Option<&'a str>,
    /// Whether to use the address inside a VPC.
    pub(super) vpc: bool,
}

/// The address of the service: `wanted`, else that of the variables, else the central one.
pub(super) fn endpoint(deps: &ProviderDeps, wanted: Wanted<'_>) -> Result<String, Fault> {
    let unusable = |what: &str, problem| Fault::broken(format!("the {what} of the Security Token Service {problem}"));
    let named = |text: &str| {
        let address = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
        // The same rules as for every address that credentials go to.
        let endpoint = ElasticsearchEndpoint::parse(&address);
        endpoint
            .map(|endpoint| endpoint.origin())
            .map_err(|problem| unusable("address", format!("is not usable: {problem}")))
    };
    let in_region = |region: &str| {
        let plain = region.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        let vpc = if wanted.vpc || deps.is_on("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED") { "-vpc" } else { "" };
        let fits = plain && (1..=63).contains(&region.len());
        fits.then(|| format!("https://sts{vpc}.{region}.aliyuncs.com"))
            .ok_or_else(|| unusable("region", "holds a character that no region has".to_owned()))
    };
    match (wanted.endpoint, wanted.region) {
        (Some(text), _) => named(text),
        (None, Some(region)) => in_region(region),
        (None, None) => match (deps.env.get("ALIBABA_CLOUD_STS_ENDPOINT"), deps.env.get("ALIBABA_CLOUD_STS_REGION")) {
            (Some(text), _) => named(text),
            (None, Some(region)) => in_region(region),
            (None, None) => Ok("https://sts.aliyuncs.com".to_owned()),
        },
    }
}

/// Assumes `role` with `key`.
pub(super) async fn assume_role(
    deps: &ProviderDeps,
    key: AlibabaCredential,
    role: &Role,
) -> Result<ExpiringKey, Fault> {
    if let Some(shared) = &role.external_id {
        deps.redactor.learn(shared);
    }
    let uri = format!("{}/?{}", role.endpoint, canonical_query(&role.parameters(deps)));
    let request = http::Request::post(uri).header("x-acs-action", "AssumeRole").header("x-acs-version", VERSION);
    let request = request.body(Bytes::new()).map_err(unsendable)?;
    let signed = Acs3::new(
        deps.sts.clone(),
        key,
        deps.clock.clone(),
        deps.entropy.clone(),
        refuses_time,
        deps.correction.clone(),
        deps.redactor.clone(),
    );
    let answer = send(deps, signed, request).await?;
    lease(deps, &answer, "AssumeRole")
}

/// Assumes `role` with the token in `token_file`, which `provider` issued.
pub(super) async fn assume_role_with_oidc(
    deps: &ProviderDeps,
    provider: &str,
    token_file: &Path,
    role: &Role,
) -> Result<ExpiringKey, Fault> {
    let token = token(token_file)?;
    deps.redactor.learn(&token);
    let mut form = role.parameters(deps);
    let more = [
        ("Action", "AssumeRoleWithOIDC".to_owned()),
        ("Format", "JSON".to_owned()),
        ("Version", VERSION.to_owned()),
        ("Timestamp", date(deps.clock.now())),
        ("SignatureNonce", deps.entropy.nonce()),
        ("OIDCProviderArn", provider.to_owned()),
        ("OIDCToken", token.clone()),
    ];
    form.extend(more.map(|(name, value)| (name.to_owned(), value)));
    let request = http::Request::post(format!("{}/", role.endpoint))
        .header(ACCEPT, "application/json")
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    let request = request.body(Bytes::from(canonical_query(&form))).map_err(unsendable)?;
    let answer = send(deps, deps.sts.clone(), request).await?;
    lease(deps, &answer, "AssumeRoleWithOIDC")
}

/// The token in `path`. Platforms let others read it, so only a file that others can write is refused.
fn token(path: &Path) -> Result<String, Fault> {
    let fault = |what: String| Fault::broken(format!("the token file {} {what}", path.display()));
    let reading = match secure_read::read(path) {
        Ok(Some(reading)) => reading,
        Ok(None) => return Err(fault("does not exist".to_owned())),
        Err(crate::config::ConfigError::File { problem, .. }) => return Err(fault(problem.to_string())),
        Err(crate::config::ConfigError::Unreadable { cause, .. }) => {
            return Err(fault(format!("cannot be read: {}", files::reason(&cause))));
        }
        Err(error) => return Err(fault(format!("cannot be used: {error}"))),
    };
    let token = reading.text.trim();
    if token.is_empty() {
        return Err(fault("is empty".to_owned()));
    }
    if token.len() > LONGEST_TOKEN || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(fault("holds no token".to_owned()));
    }
    Ok(token.to_owned())
}

fn unsendable(_: http::Error) -> Fault {
    Fault::broken("its values are invalid in a request")
}

async fn send(deps: &ProviderDeps, through: impl Transport, request: Request) -> Result<Response, Fault> {
    let (clock, entropy, notice) = (deps.clock.clone(), deps.entropy.clone(), deps.notice.clone());
    // One call in a long while: its pace is its own.
    let pace = Rc::new(Pace::new(clock.clone()));
    Ok(Retry::new(through, clock, entropy, TOTAL, |_| RetryClass::Final, pace, notice).send(request).await?)
}

/// Whether an answer refuses a request for its time alone.
fn refuses_time(answer: &Response) -> bool {
    #[derive(Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Refusal {
        code: String,
    }
    let refusal = serde_json::from_slice::<Refusal>(answer.body());
    !answer.status().is_success() && refusal.is_ok_and(|refusal| refusal.code.starts_with("InvalidTimeStamp"))
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Taken {
    credentials: Option<Answered>,
}

#[derive(Deserialize)]
struct Refusal {
    #[serde(alias = "code", alias = "Code")]
    code: Option<String>,
}

fn lease(deps: &ProviderDeps, answer: &Response, action: &str) -> Result<ExpiringKey, Fault> {
    if answer.status() != http::StatusCode::OK {
        return Err(refused(answer, action));
    }
    let unreadable = || {
        Fault::broken(format!("the answer to {action} does not match its documentation"))
            .hint("another server may respond in its place: check the STS endpoint and the proxy")
    };
    let taken: Taken = serde_json::from_slice(answer.body()).map_err(|_| unreadable())?;
    let lease = taken.credentials.ok_or_else(unreadable)?.lease(deps.clock.now())?;
    // The key of a role always expires.
    if lease.expires.is_some() { Ok(lease) } else { Err(unreadable()) }
}

/// A code of the service, or the prefix of a family of codes; its class; the next step.
type Row = (&'static str, Class, &'static str);

const CODES: &[Row] = &[
    (
        "NoPermission",
        Class::Broken,
        "the key may not take the role: see the role's trust policy and the key's own policies",
    ),
    ("EntityNotExist", Class::Broken, "check the ARN of the role"),
    ("InvalidAccessKeyId", Class::Broken, "check the access key id"),
    ("SignatureDoesNotMatch", Class::Broken, "check the access key secret"),
    ("IncompleteSignature", Class::Broken, "check the access key secret"),
    ("InvalidSecurityToken", Class::Broken, "get a new temporary key"),
    ("InvalidTimeStamp", Class::Broken, "set this machine's clock"),
    ("AuthenticationFail", Class::Broken, "check the token file, the provider and the role's trust policy"),
    ("Throttling", Class::Throttled, "try again later"),
    ("ServiceUnavailable", Class::Unavailable, "try again later"),
    ("InternalError", Class::Unavailable, "try again later"),
];

/// The refusal of `action`, by its status and its code.
fn refused(answer: &Response, action: &str) -> Fault {
    let status = answer.status().as_u16();
    let code = serde_json::from_slice::<Refusal>(answer.body()).ok().and_then(|refusal| refusal.code);
    // A code has no digits; one with digits may repeat what was sent.
    let plain = |code: &&str| code.len() <= 64 && code.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'.');
    let code = code.as_deref().filter(plain).filter(|code| !code.is_empty());
    let row = code.and_then(|code| CODES.iter().find(|(known, ..)| code.starts_with(known)));
    let class = match (row, status) {
        (Some((_, class, _)), _) => *class,
        (None, 429) => Class::Throttled,
        (None, 500..) => Class::Unavailable,
        _ => Class::Broken,
    };
    let said = code.map(|code| format!(" ({code})")).unwrap_or_default();
    let fault = Fault::new(class, format!("{action} was refused with HTTP {status}{said}"));
    match row {
        Some((.., hint)) => fault.hint(*hint),
        None if class == Class::Broken => fault,
        None => fault.hint("try again later"),
    }
}
