//! Who sent a request: which signature it carries, and whether that signature holds.

use super::failure::Failure;
use super::{VERSION, key};
use crate::sandbox::assumptions::{Assumptions, OLDER_SIGNATURE};
use crate::sandbox::elasticsearch::State;
use crate::sandbox::exchange::Exchange;
use crate::sandbox::verify::acs3::{self, Nonces};
use crate::sandbox::verify::roa;

/// Whether `exchange` carries the older signature and the service accepts it.
fn is_older(exchange: &Exchange, assumptions: &Assumptions) -> bool {
    roa::is_used(exchange) && assumptions.is(&OLDER_SIGNATURE, "accept")
}

/// Verifies the signature of `exchange`, and that its headers name `action` of the API that is simulated. Clients of
/// the older signature need not name the action (assumed).
pub(super) fn verify(
    exchange: &Exchange,
    action: &str,
    state: &State,
    assumptions: &Assumptions,
    nonces: &mut Nonces,
) -> Result<(), Failure> {
    let lookup = |id: &str| key(state, id);
    let older = is_older(exchange, assumptions);
    if older {
        roa::verify(exchange, lookup, exchange.told_time(), nonces)?;
    } else {
        acs3::verify(exchange, lookup, exchange.told_time(), nonces)?;
    }
    let named = exchange.header("x-acs-action");
    let fits = named == Some(action) || (older && named.is_none());
    if fits && exchange.header("x-acs-version") == Some(VERSION) { Ok(()) } else { Err(Failure::unknown_api()) }
}

/// Whether `name` is a query parameter of the gateway, which the older clients add to every call.
pub(super) fn is_gateway_parameter(exchange: &Exchange, name: &str) -> bool {
    name == "RegionId" && roa::is_used(exchange)
}
