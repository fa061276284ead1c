//! One request and its reply, as plain values.
//!
//! The services are functions over these values. Only `server` knows sockets.

use std::borrow::Cow;
use std::net::IpAddr;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, Method};
use serde_json::Value;

use super::chance;

/// A request as received.
#[derive(Clone, Debug)]
pub(crate) struct Exchange {
    /// The method of the request line.
    pub(crate) method: Method,
    /// Path and query exactly as the request line had them, percent-encoding untouched.
    pub(crate) target: String,
    /// All header fields, in order.
    pub(crate) headers: HeaderMap,
    /// The whole body.
    pub(crate) body: Bytes,
    /// The region whose address it was sent to, if that is not the account's own one.
    pub(crate) region: Option<&'static str>,
    /// The address that the request counts as coming from.
    pub(crate) caller: IpAddr,
    /// When it was received.
    pub(crate) now: SystemTime,
    /// Seconds by which the clock for dates is ahead of `now`.
    pub(crate) skew: i64,
    /// Random bytes for the IDs and nonces of the answer.
    pub(crate) random: [u8; chance::LENGTH],
}

impl Exchange {
    /// The path as sent, still encoded.
    pub(crate) fn path(&self) -> &str {
        self.target.split_once('?').map_or(self.target.as_str(), |(path, _)| path)
    }

    /// The query as sent, still encoded; empty if there is none.
    pub(crate) fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }

    /// The time on the clock of the service.
    pub(crate) fn told_time(&self) -> SystemTime {
        let skew = Duration::from_secs(self.skew.unsigned_abs());
        let shown = if self.skew < 0 { self.now.checked_sub(skew) } else { self.now.checked_add(skew) };
        shown.unwrap_or(self.now)
    }

    /// The first value of the header `name`, if there is one and it is ASCII.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// The reply to a request.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    /// The status code.
    pub(crate) status: u16,
    /// Header fields besides `content-length` and `date`, which the server adds. Names are in lower case.
    pub(crate) headers: Vec<(Cow<'static, str>, String)>,
    /// The body; empty for none.
    pub(crate) body: Bytes,
}

impl Reply {
    /// A reply with a JSON body.
    pub(crate) fn json(status: u16, body: &Value) -> Self {
        Self {
            status,
            headers: vec![("content-type".into(), "application/json;charset=utf-8".to_owned())],
            body: Bytes::from(body.to_string()),
        }
    }

    /// A reply without a body.
    pub(crate) fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Bytes::new() }
    }

    /// The same reply with one more header field.
    pub(crate) fn with(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }
}
