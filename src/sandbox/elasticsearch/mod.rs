//! The Elasticsearch API (version 2017-06-13): the calls that read instances and change whitelists.
//!
//! The service routes, verifies, counts and reads a request before the rules of `lists` apply. This order is assumed.

mod absent_ips;
mod backstage;
mod entry;
mod failure;
pub(crate) mod filler;
mod lists;
mod request;
mod seed;
mod sender;
mod state;
mod tags;
mod wire;

use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, SystemTime};

use http::Method;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

pub(crate) use self::backstage::{enact, instance_of, rival};
use self::failure::Failure;
use self::lists::Change;
use self::request::{Modify, Query, UpdateKibana};
use self::state::Status;
pub(crate) use self::state::{Group, Instance, State};
use crate::sandbox::assumptions::{self, Assumptions};
use crate::sandbox::exchange::{Exchange, Reply};
use crate::sandbox::verify::acs3::{Key, Nonces};

const VERSION: &str = "2017-06-13";

/// What the service remembers until the process ends. How long the real service remembers client tokens is not
/// documented.
#[derive(Debug, Default)]
pub(crate) struct Service {
    nonces: Nonces,
    calls: VecDeque<SystemTime>,
    tokens: BTreeMap<String, Remembered>,
}

/// A write that succeeded under a client token.
#[derive(Debug)]
struct Remembered {
    request: [u8; 32],
    result: Value,
}

/// What a path and a method stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Route {
    List,
    Describe(String),
    UpdateKibana(String),
    Modify(String),
}

impl Route {
    fn of(exchange: &Exchange) -> Result<Self, Failure> {
        let segments: Vec<&str> = exchange.path().split('/').skip(1).collect();
        let (route, write) = match segments[..] {
            ["openapi", "instances"] => (Self::List, false),
            ["openapi", "instances", id] if !id.is_empty() => (Self::Describe(request::decode(id)?), false),
            ["openapi", "instances", id, "kibana-white-ips"] => (Self::UpdateKibana(request::decode(id)?), true),
            ["openapi", "instances", id, "actions", "modify-white-ips"] => (Self::Modify(request::decode(id)?), true),
            _ => return Err(Failure::unknown_api()),
        };
        let allowed: &[Method] = if write { &[Method::POST, Method::PATCH] } else { &[Method::GET] };
        if allowed.contains(&exchange.method) { Ok(route) } else { Err(Failure::unsupported_method()) }
    }

    fn action(&self) -> &'static str {
        match self {
            Self::List => "ListInstance",
            Self::Describe(_) => "DescribeInstance",
            Self::UpdateKibana(_) => "UpdateKibanaWhiteIps",
            Self::Modify(_) => "ModifyWhiteIps",
        }
    }
}

impl Service {
    /// Answers one request.
    pub(crate) fn answer(&mut self, state: &mut State, assumptions: &Assumptions, exchange: &Exchange) -> Reply {
        let id = request_id(exchange);
        match self.result(state, assumptions, exchange) {
            Ok(mut body) => {
                body["RequestId"] = json!(id);
                Reply::json(200, &body).with("x-acs-request-id", id)
            }
            Err(failure) => failure.reply(&id, exchange.header("host").unwrap_or_default()),
        }
    }

    /// The body of the answer without `RequestId`.
    fn result(&mut self, state: &mut State, assumptions: &Assumptions, exchange: &Exchange) -> Result<Value, Failure> {
        let route = Route::of(exchange)?;
        sender::verify(exchange, route.action(), state, assumptions, &mut self.nonces)?;
        self.count(assumptions, exchange.now)?;
        absent_ips::check(exchange, assumptions)?;
        match &route {
            Route::List => list(state, exchange),
            Route::Describe(id) => {
                Query::read(exchange, &[])?;
                let instance = &state.instances[place(state, exchange.region, id, assumptions)?];
                let status = instance.status_at(exchange.now);
                Ok(json!({"Result": wire::instance(state, instance, status, assumptions)}))
            }
            Route::UpdateKibana(id) => {
                let query = Query::read(exchange, &["clientToken", "modifyMode"])?;
                let read = || request::body::<UpdateKibana>(exchange)?.change(query.get("modifyMode"));
                self.once(exchange, &query, assumptions, || {
                    let place = write(state, id, &read()?, assumptions, exchange)?;
                    // The page's sample answers `active`, although the instance may be busy from here on.
                    let instance = &state.instances[place];
                    Ok(json!({"Result": wire::instance(state, instance, Status::Active, assumptions)}))
                })
            }
            Route::Modify(id) => {
                let query = Query::read(exchange, &["clientToken"])?;
                self.once(exchange, &query, assumptions, || {
                    let change = request::body::<Modify>(exchange)?.change()?;
                    write(state, id, &change, assumptions, exchange)?;
                    Ok(json!({"Result": true}))
                })
            }
        }
    }

    /// Counts a call, or refuses it if the account made too many calls within the last second.
    fn count(&mut self, assumptions: &Assumptions, now: SystemTime) -> Result<(), Failure> {
        const SECOND: Duration = Duration::from_secs(1);
        let age = |call: &SystemTime| now.duration_since(*call).ok().filter(|age| *age < SECOND);
        self.calls.retain(|call| age(call).is_some());
        let most = assumptions.number(&assumptions::CALLS_PER_SECOND);
        if self.calls.len() as u64 >= most {
            let wait = SECOND.saturating_sub(self.calls.front().and_then(age).unwrap_or_default());
            return Err(Failure::throttled(assumptions, u64::try_from(wait.as_millis()).unwrap_or(1).max(1)));
        }
        self.calls.push_back(now);
        Ok(())
    }

    /// Runs `act`. If a request with this client token succeeded before, repeats its answer instead. The token of a
    /// refused request can be used again (assumed).
    fn once(
        &mut self,
        exchange: &Exchange,
        query: &Query,
        assumptions: &Assumptions,
        act: impl FnOnce() -> Result<Value, Failure>,
    ) -> Result<Value, Failure> {
        let token = query.client_token()?.filter(|_| assumptions.is(&assumptions::TOKEN_REPLAY, "answer"));
        let Some(token) = token else { return act() };
        let hash = Sha256::new_with_prefix(exchange.path()).chain_update("\n").chain_update(query.essence());
        let request = hash.chain_update(&exchange.body).finalize().into();
        if let Some(first) = self.tokens.get(token) {
            return if first.request == request { Ok(first.result.clone()) } else { Err(Failure::token_mismatch()) };
        }
        let result = act()?;
        self.tokens.insert(token.to_owned(), Remembered { request, result: result.clone() });
        Ok(result)
    }
}

/// The access key `id`, permanent or temporary.
fn key<'a>(state: &'a State, id: &str) -> Option<Key<'a>> {
    if id == state.access_key_id {
        return Some(Key { secret: &state.access_key_secret, token: None });
    }
    let sts = state.sts.as_ref().filter(|sts| sts.access_key_id == id)?;
    Some(Key { secret: &sts.access_key_secret, token: Some(&sts.security_token) })
}

/// Where the instance `id` stands in `state`. The address of a region knows the instances of that region alone.
fn place(state: &State, region: Option<&str>, id: &str, assumptions: &Assumptions) -> Result<usize, Failure> {
    let is_asked = |instance: &Instance| instance.id == id && instance.region.as_deref() == region;
    let place = state.instances.iter().position(is_asked);
    place.ok_or_else(|| Failure::instance_not_found(assumptions))
}

/// Makes `change` on the instance `id` if its status allows, and returns the instance's place.
fn write(
    state: &mut State,
    id: &str,
    change: &Change,
    assumptions: &Assumptions,
    exchange: &Exchange,
) -> Result<usize, Failure> {
    let now = exchange.now;
    let place = place(state, exchange.region, id, assumptions)?;
    let instance = &mut state.instances[place];
    match instance.status_at(now) {
        Status::Active => {}
        Status::Activating => return Err(Failure::instance_busy(assumptions)),
        Status::Inactive | Status::Invalid | Status::Unknown => return Err(Failure::instance_not_active()),
    }
    if lists::apply(instance, change, assumptions)? {
        instance.touch(now, assumptions.number(&assumptions::ACTIVATING));
    }
    Ok(place)
}

/// The exact filters of `ListInstance`, and the field of an item that each one compares.
const FILTERS: &[(&str, &str)] = &[
    ("instanceId", "/instanceId"),
    ("esVersion", "/esVersion"),
    ("resourceGroupId", "/resourceGroupId"),
    ("vpcId", "/networkConfig/vpcId"),
    ("zoneId", "/zoneInfos/0/zoneId"),
    ("paymentType", "/paymentType"),
    ("instanceCategory", "/instanceCategory"),
    ("status", "/status"),
];

fn list(state: &State, exchange: &Exchange) -> Result<Value, Failure> {
    let mut known = vec!["page", "size", "description", "tags"];
    known.extend(FILTERS.iter().map(|(name, _)| *name));
    let query = Query::read(exchange, &known)?;
    let (page, size) = (query.number("page", 1, usize::MAX)?, query.number("size", 10, 100)?);
    if query.get("status").is_some_and(|asked| Status::ALL.iter().all(|status| status.as_str() != asked)) {
        return Err(Failure::invalid_parameter("The parameter status is not valid."));
    }
    let of_region = state.instances.iter().filter(|instance| instance.region.as_deref() == exchange.region);
    let mut items: Vec<Value> = of_region.map(|instance| wire::item(state, instance, exchange.now)).collect();
    for (name, field) in FILTERS {
        if let Some(wanted) = query.get(name) {
            items.retain(|item| item.pointer(field).and_then(Value::as_str) == Some(wanted));
        }
    }
    if let Some(tags) = query.get("tags") {
        tags::filter(&mut items, tags)?;
    }
    if let Some(part) = query.get("description") {
        items.retain(|item| item["description"].as_str().is_some_and(|name| name.contains(part)));
    }
    let total = items.len();
    let shown: Vec<Value> = items.into_iter().skip((page - 1).saturating_mul(size)).take(size).collect();
    Ok(json!({"Headers": {"X-Total-Count": total}, "Result": shown}))
}

/// What a request names; nothing is verified.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Named {
    /// `x-acs-action`.
    pub(crate) action: Option<String>,
    /// `modifyMode`, of query or body.
    pub(crate) mode: Option<String>,
    /// `clientToken`.
    pub(crate) token: Option<String>,
}

/// What a request names, for the log of requests and for tests that look for a request.
pub(crate) fn describe(exchange: &Exchange) -> Named {
    let query = Query::read(exchange, &["clientToken", "modifyMode"]).ok();
    let named = |name| query.as_ref().and_then(|query| query.get(name).map(str::to_owned));
    let in_body =
        || Some(serde_json::from_slice::<Value>(&exchange.body).ok()?.get("modifyMode")?.as_str()?.to_owned());
    Named {
        action: exchange.header("x-acs-action").map(str::to_owned),
        mode: named("modifyMode").or_else(in_body),
        token: named("clientToken"),
    }
}

/// A refusal in the service's form.
pub(crate) fn refusal(exchange: &Exchange, status: u16, code: &str, message: &str) -> Reply {
    let failure = Failure::new(status, code, message);
    failure.reply(&request_id(exchange), exchange.header("host").unwrap_or_default())
}

/// The answer of a service that cannot use its state.
pub(crate) fn broken(exchange: &Exchange, message: &str) -> Reply {
    Failure::internal(message).reply(&request_id(exchange), exchange.header("host").unwrap_or_default())
}

/// A random UUID in the upper case of the service.
fn request_id(exchange: &Exchange) -> String {
    let bytes = std::array::from_fn(|place| exchange.random[place]);
    format!("{:X}", uuid::Builder::from_random_bytes(bytes).into_uuid().hyphenated())
}

#[cfg(test)]
pub(crate) mod tests;
