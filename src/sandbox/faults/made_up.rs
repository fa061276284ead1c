//! Answers that do not come from a service, as a script describes them.

use bytes::Bytes;
use http::StatusCode;
use serde_json::json;

use super::fault::{Answer, Throttle};
use super::rule::ServiceName;
use crate::sandbox::elasticsearch;
use crate::sandbox::exchange::{Exchange, Reply};

/// Bytes that are not text in any usual encoding, with control characters of terminals.
const GARBAGE: &[u8] = b"\x00\xff\xfe{\x1b[31m\x1b]0;title\x07\"Result\": \xc3\x28 \r\n<\x80\x9b2J";

/// The answer that a script describes.
pub(crate) fn answer(answer: &Answer, service: Option<ServiceName>, exchange: &Exchange) -> Reply {
    let reply = match (&answer.text, &answer.code) {
        (Some(text), _) => {
            let typed = answer.headers.keys().any(|name| name.eq_ignore_ascii_case("content-type"));
            let reply = Reply { body: Bytes::from(text.clone()), ..Reply::empty(answer.status) };
            if typed { reply } else { reply.with("content-type", "text/html") }
        }
        (None, Some(code)) => {
            let message = answer.message.as_deref().unwrap_or("This answer was ordered.");
            error(service, exchange, answer.status, code, message)
        }
        (None, None) => Reply::empty(answer.status),
    };
    answer.headers.iter().fold(reply, |reply, (name, value)| reply.with(name.to_ascii_lowercase(), value.to_string()))
}

/// The refusal for too many calls.
pub(crate) fn throttled(throttle: &Throttle, service: Option<ServiceName>, exchange: &Exchange) -> Reply {
    let (status, code, message, own) = if service == Some(ServiceName::OpsManager) {
        (429, "RATE_LIMITED", "Too many calls.", ("retry-after", "1"))
    } else {
        (400, "Throttling.User", "Request was denied due to user flow control.", ("x-acs-retry-after", "1000"))
    };
    let reply = error(service, exchange, throttle.status.unwrap_or(status), code, message);
    let asked = [("x-acs-retry-after", &throttle.x_acs_retry_after), ("retry-after", &throttle.retry_after)];
    let fields: Vec<_> =
        asked.into_iter().filter_map(|(name, value)| Some((name, value.as_ref()?.to_string()))).collect();
    if fields.is_empty() {
        return reply.with(own.0, own.1);
    }
    fields.into_iter().fold(reply, |reply, (name, value)| reply.with(name, value))
}

/// Status 200 with the media type of JSON and a body that is not JSON.
pub(crate) fn garbage() -> Reply {
    Reply { body: Bytes::from_static(GARBAGE), ..Reply::empty(200).with("content-type", "application/json") }
}

/// An error in the shape of the service.
fn error(service: Option<ServiceName>, exchange: &Exchange, status: u16, code: &str, message: &str) -> Reply {
    if service != Some(ServiceName::OpsManager) {
        return elasticsearch::refusal(exchange, status, code, message);
    }
    let reason = StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason());
    let body = json!({"detail": message, "error": status, "errorCode": code, "parameters": null, "reason": reason});
    Reply::json(status, &body)
}
