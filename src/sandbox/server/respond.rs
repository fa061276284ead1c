//! Answers one request, with the faults that the script has for it.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode};
use http_body_util::{BodyExt, Collected, Full, LengthLimitError, Limited};
use hyper::body::{Body, Incoming};

use super::{Peer, Shared};
use crate::sandbox::exchange::{Exchange, Reply};
use crate::sandbox::faults::{End, Fault, FaultPoint};
use crate::sandbox::line::Line;
use crate::sandbox::services::Judged;

/// The largest body that is read.
pub(super) const LARGEST_BODY: usize = 8 * 1024 * 1024;

/// The connection ends here, without an answer or with a part of it.
#[derive(Debug, thiserror::Error)]
#[error("a fault ended the connection")]
pub(super) struct HungUp;

/// Answers one request.
pub(super) async fn respond(
    request: Request<Incoming>,
    shared: &Shared,
    line: &Line,
    peer: Peer,
) -> Result<Response<Full<Bytes>>, HungUp> {
    let (parts, mut body) = request.into_parts();
    // Without random bytes a nonce could be guessed.
    let Ok(random) = shared.chance.bytes() else { return Ok(Reply::empty(500).response(shared.clock.now())) };
    let mut exchange = Exchange {
        target: parts.uri.path_and_query().map_or_else(|| parts.uri.to_string(), ToString::to_string),
        method: parts.method,
        headers: parts.headers,
        body: Bytes::new(),
        region: peer.region,
        caller: peer.caller,
        now: shared.clock.now(),
        skew: 0,
        random,
    };
    if body.size_hint().lower() > LARGEST_BODY as u64 {
        return Ok(Reply::empty(413).response(exchange.now));
    }
    // For some requests the verdict needs the body. For all others it comes before the body is read.
    let early = if shared.services().needs_body(&exchange) { None } else { Some(shared.services().judge(&exchange)) };
    if let Some(place) = early.as_ref().and_then(|judged| judged.verdict.reset()) {
        skip_to(place, &mut body, line.head_bytes()).await;
        return Err(reset(line));
    }
    let refusal = match read(body).await {
        Ok(body) => {
            exchange.body = body;
            None
        }
        Err(status) => Some(status),
    };
    let judged = early.unwrap_or_else(|| shared.services().judge(&exchange));
    let request_bytes = line.head_bytes() + exchange.body.len() as u64;
    line.next_request();
    shared.services().complete(judged.number, |seen| seen.request_bytes = request_bytes);
    if let Some(status) = refusal {
        shared.services().complete(judged.number, |seen| seen.status = status);
        return Ok(Reply::empty(status).response(exchange.now));
    }
    if judged.verdict.reset().is_some() {
        return Err(reset(line));
    }
    answer(exchange, &judged, shared, line).await
}

/// Answers a request that was read and judged.
async fn answer(
    mut exchange: Exchange,
    judged: &Judged,
    shared: &Shared,
    line: &Line,
) -> Result<Response<Full<Bytes>>, HungUp> {
    let fate = judged.verdict.fate();
    if let Some(Fault::Stall { ms, applied: false }) = fate {
        stall(shared, *ms).await;
    }
    if !shared.latency.is_zero() {
        shared.clock.pause(shared.latency).await;
    }
    exchange.now = shared.clock.now();
    exchange.skew = judged.verdict.skew();
    let date = exchange.told_time();
    let reply = {
        let mut services = shared.services();
        let reply = services.answer(&exchange, judged);
        services.complete(judged.number, |seen| seen.answer_bytes = reply.bytes(date, 0).len() as u64);
        reply
    };
    deliver(shared, line, fate, reply, date).await
}

fn reset(line: &Line) -> HungUp {
    line.reset_at_end();
    HungUp
}

/// Sends `reply` as `fate` says.
async fn deliver(
    shared: &Shared,
    line: &Line,
    fate: Option<&Fault>,
    reply: Reply,
    date: SystemTime,
) -> Result<Response<Full<Bytes>>, HungUp> {
    match fate {
        Some(Fault::LoseAnswer | Fault::Later { lost: true, .. }) => Err(HungUp),
        Some(Fault::Length { by }) => {
            // An error means that the client has gone.
            let _ = line.send(&reply.bytes(date, *by)).await;
            Err(HungUp)
        }
        Some(Fault::Cut { after, then }) => {
            let bytes = reply.bytes(date, 0);
            let _ = line.send(&bytes[..bytes.len().min(*after)]).await;
            match then {
                End::Close => {}
                End::Reset => line.reset_at_end(),
                End::Stall => std::future::pending().await,
            }
            Err(HungUp)
        }
        Some(Fault::Stall { ms, applied: true }) => {
            stall(shared, *ms).await;
            Ok(reply.response(date))
        }
        _ => Ok(reply.response(date)),
    }
}

/// Waits for `ms` milliseconds, or without a number until the sandbox stops or the client leaves.
async fn stall(shared: &Shared, ms: Option<u64>) {
    match ms {
        Some(ms) => shared.clock.pause(Duration::from_millis(ms)).await,
        None => std::future::pending().await,
    }
}

/// Reads the whole body, or returns the status of the refusal.
async fn read(body: Incoming) -> Result<Bytes, u16> {
    let read = Limited::new(body, LARGEST_BODY).collect().await;
    read.map(Collected::to_bytes).map_err(|error| if error.is::<LengthLimitError>() { 413 } else { 400 })
}

/// Reads a body up to `place`, after a head of so many bytes.
async fn skip_to(place: FaultPoint, body: &mut Incoming, head: u64) {
    let end = match place {
        FaultPoint::Before => 0,
        FaultPoint::Middle => body.size_hint().lower() / 2,
        FaultPoint::After => u64::MAX,
        FaultPoint::Byte(byte) => byte.saturating_sub(head),
    };
    let mut read = 0;
    while read < end {
        let Some(Ok(frame)) = body.frame().await else { return };
        read += frame.data_ref().map_or(0, |data| data.len() as u64);
    }
}

impl Reply {
    /// The answer for hyper, with `date` in its header.
    fn response(self, date: SystemTime) -> Response<Full<Bytes>> {
        let headers = self.fields(date);
        let mut response = Response::new(Full::new(self.body));
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        *response.headers_mut() = headers;
        response
    }

    /// The answer on the wire, with `wrong` added to its content length.
    fn bytes(&self, date: SystemTime, wrong: i64) -> Vec<u8> {
        let reason = StatusCode::from_u16(self.status).ok().and_then(|status| status.canonical_reason());
        let mut bytes = format!("HTTP/1.1 {} {}\r\n", self.status, reason.unwrap_or("Unknown")).into_bytes();
        let mut field = |name: &str, value: &[u8]| {
            bytes.extend_from_slice(name.as_bytes());
            bytes.extend_from_slice(b": ");
            bytes.extend_from_slice(value);
            bytes.extend_from_slice(b"\r\n");
        };
        for (name, value) in &self.fields(date) {
            field(name.as_str(), value.as_bytes());
        }
        if ![204, 304].contains(&self.status) {
            let length = (self.body.len() as u64).saturating_add_signed(wrong);
            field("content-length", length.to_string().as_bytes());
        }
        bytes.extend_from_slice(b"\r\n");
        bytes.extend_from_slice(&self.body);
        bytes
    }

    fn fields(&self, date: SystemTime) -> HeaderMap {
        let mut fields = HeaderMap::new();
        for (name, value) in &self.headers {
            if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::from_str(value)) {
                fields.append(name, value);
            }
        }
        // IMF-fixdate (RFC 9110 section 5.6.7).
        let date = jiff::Timestamp::try_from(date).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        if let Ok(date) = HeaderValue::from_str(&date.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()) {
            fields.entry("date").or_insert(date);
        }
        fields
    }
}
