//! A group without the field `ips`. The Go SDK leaves an empty list out, so the service gets such a group for an empty
//! one.

use serde_json::Value;

use super::failure::Failure;
use crate::sandbox::assumptions::{Assumptions, COVER_WITHOUT_IPS};
use crate::sandbox::exchange::Exchange;

/// Refuses a group without `ips` where the switch says so. Otherwise it counts as a group with an empty list.
pub(super) fn check(exchange: &Exchange, assumptions: &Assumptions) -> Result<(), Failure> {
    if assumptions.is(&COVER_WITHOUT_IPS, "delete") {
        return Ok(());
    }
    let body = serde_json::from_slice::<Value>(&exchange.body).unwrap_or_default();
    let group = body.get("whiteIpGroup").and_then(Value::as_object);
    if group.is_some_and(|group| group.get("ips").is_none_or(Value::is_null)) {
        return Err(Failure::invalid_parameter("ips is required."));
    }
    Ok(())
}
