//! The simulated Ops Manager: one user and one programmatic key, the list of each and that of the installation under
//! both of their names, behind HTTP Digest.
//!
//! A request passes digest, pace, route, guard and resource, in this order; the first refusal is the answer. The order
//! of the real server is not known. This module reads no clock and no socket: time and caller come with the exchange.

mod additions;
mod backstage;
mod entry;
mod failure;
mod global;
mod guard;
mod list;
mod organizations;
mod query;
mod resource;
mod route;
mod state;
#[cfg(test)]
mod tests;
mod wire;

use http::Method;

use failure::Failure;
use guard::{Call, Pace};
use resource::Request;
use route::{Name, Route};

use super::assumptions::{APP_UPGRADE, Assumptions, DIGEST};
use super::exchange::{Exchange, Reply};
use super::verify::digest::{Claim, Offer, Verifier};

pub(crate) use backstage::{enact, holder_of, is_global, rival};
pub(crate) use state::{Holder, State};

/// The build in the root of the API and in the version header.
const BUILD: &str = "5a4d1b0c0de05a4d1b0c0de05a4d1b0c0de05a4d";
/// A version whose pages have both names of the list.
const VERSION: &str = "5.0.0.100.20210713T0900Z";

/// What the service remembers until the process ends: nonces, and the calls of the minute.
#[derive(Debug, Default)]
pub(crate) struct Service {
    verifier: Verifier,
    pace: Pace,
}

impl Service {
    /// Answers one request, and changes `state` as it says.
    pub(crate) fn answer(&mut self, state: &mut State, assumptions: &Assumptions, exchange: &Exchange) -> Reply {
        let reply = match self.authenticate(state, assumptions, exchange) {
            Err(reply) => reply,
            Ok(login) => self.serve(state, login, assumptions, exchange).unwrap_or_else(|failure| failure.reply()),
        };
        reply.with("x-mongodb-service-version", format!("gitHash={BUILD}; versionString={VERSION}"))
    }

    /// A refusal of the digest layer. A nonce that is not `known` is valid for no request.
    pub(crate) fn challenge(
        &mut self,
        assumptions: &Assumptions,
        stale: bool,
        known: bool,
        exchange: &Exchange,
    ) -> Reply {
        let mut forgotten = Verifier::default();
        let verifier = if known { &mut self.verifier } else { &mut forgotten };
        let challenges = verifier.challenges(offer(assumptions), stale, exchange.now, &exchange.random);
        let refused = failure::unauthenticated();
        challenges.into_iter().fold(refused, |reply, challenge| reply.with("www-authenticate", challenge))
    }

    fn authenticate(&mut self, state: &State, assumptions: &Assumptions, exchange: &Exchange) -> Result<Holder, Reply> {
        let mut fields = exchange.headers.get_all("authorization").iter();
        let authorization = fields.next().filter(|_| fields.next().is_none()).map(http::HeaderValue::as_bytes);
        let claim = Claim { method: &exchange.method, authorization };
        let key = state.programmatic();
        let accounts = [state.credentials(), (key.public.as_str(), key.private.as_str())];
        let checked = self.verifier.check(&accounts, offer(assumptions), claim, exchange.now);
        let holder = |at| if at == 0 { Holder::User } else { Holder::Key };
        checked.map(holder).map_err(|refusal| self.challenge(assumptions, refusal.is_stale(), true, exchange))
    }

    fn serve(
        &mut self,
        state: &mut State,
        login: Holder,
        assumptions: &Assumptions,
        exchange: &Exchange,
    ) -> Result<Reply, Failure> {
        self.pace.count(assumptions, exchange.path(), exchange.now)?;
        let route = Route::parse(exchange.path());
        let served = route.name().is_none_or(|name| name.is_served(assumptions));
        let name = route.name().filter(|_| served).unwrap_or_else(|| Name::spoken(assumptions));
        let changes = served && is_change(&route, &exchange.method);
        if changes && assumptions.is(&APP_UPGRADE, "yes") {
            return Err(Failure::upgrading());
        }
        let call = Call { name, changes, caller: exchange.caller, now: exchange.now };
        guard::admit(state.list_mut(login), assumptions, call)?;
        let request = Request { assumptions, exchange, origin: &wire::Origin::of(exchange), login };
        if served { request.resource(state, route) } else { request.missing() }
    }
}

/// The algorithms that challenges name.
fn offer(assumptions: &Assumptions) -> Offer {
    match assumptions.of(&DIGEST) {
        "SHA-256" => Offer::Sha256,
        "both" => Offer::Both,
        _ => Offer::Md5,
    }
}

/// Whether a request would change the list.
fn is_change(route: &Route, method: &Method) -> bool {
    match route {
        Route::List(..) | Route::Global(_) => method == Method::POST,
        Route::Entry(..) => method == Method::DELETE,
        Route::GlobalEntry(..) => method == Method::DELETE || method == Method::PATCH,
        _ => false,
    }
}
