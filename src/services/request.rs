//! Requests against either service (base URL, encoded path segments, encoded query, JSON body) and reading answers.
//!
//! Segments and values are encoded once, here, and sent byte for byte: the signed path and the sent path are the same.

use bytes::Bytes;
use http::Method;
use http::header::{CONTENT_TYPE, DATE};
use percent_encoding::{AsciiSet, utf8_percent_encode};
use serde::Serialize;

use crate::domain::moment::Moment;
use crate::domain::report::Preview;
use crate::services::failure::{Failure, Kind};
use crate::text::RESERVED;
use crate::transport::{Request, Response, date, destination};

/// RFC 3986 3.3: a colon is legal in a segment, and the colons of IPv6 are sent as they are.
const SEGMENT: &AsciiSet = &RESERVED.remove(b':');

/// A request in the making.
pub(super) struct Call {
    method: Method,
    url: String,
    has_query: bool,
    headers: Vec<(&'static str, &'static str)>,
    body: Bytes,
}

impl Call {
    /// A call of `method` to `base` (scheme, host, and path without a slash at the end) and `segments` below it.
    pub(super) fn new(method: Method, base: &str, segments: &[&str]) -> Self {
        let mut url = base.to_owned();
        for segment in segments {
            url.push('/');
            url.extend(utf8_percent_encode(segment, SEGMENT));
        }
        Self { method, url, has_query: false, headers: Vec::new(), body: Bytes::new() }
    }

    /// The same with one more query parameter.
    pub(super) fn query(mut self, name: &str, value: &str) -> Self {
        self.url.push(if self.has_query { '&' } else { '?' });
        self.has_query = true;
        self.url.extend(utf8_percent_encode(name, RESERVED));
        self.url.push('=');
        self.url.extend(utf8_percent_encode(value, RESERVED));
        self
    }

    /// The same with one more header field.
    pub(super) fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.push((name, value));
        self
    }

    /// The same with a JSON body.
    pub(super) fn json(mut self, body: &impl Serialize) -> Result<Self, Failure> {
        let bytes =
            serde_json::to_vec(body).map_err(|_| Failure::new(Kind::Invalid, "the request has no JSON form"))?;
        self.body = Bytes::from(bytes);
        self.headers.push(("content-type", "application/json; charset=utf-8"));
        Ok(self)
    }

    /// What would go over the wire, for people: no header, because those are the same for every call or secret.
    pub(super) fn preview(self) -> Result<Preview, Failure> {
        let request = self.build()?;
        let body = String::from_utf8_lossy(request.body()).into_owned();
        let body = Some(body).filter(|body| !body.is_empty());
        Ok(Preview { method: request.method().to_string(), url: request.uri().to_string(), body })
    }

    /// The finished request, asking for JSON.
    pub(super) fn build(self) -> Result<Request, Failure> {
        let mut request =
            http::Request::builder().method(self.method).uri(&self.url).header("accept", "application/json");
        for (name, value) in self.headers {
            request = request.header(name, value);
        }
        let invalid = |_| Failure::new(Kind::Unsendable, "the configured address does not make a valid URL");
        request.body(self.body).map_err(invalid)
    }
}

/// Reads the JSON body of a 2xx answer. `kind` says what it means if that cannot be done: a write of which the answer
/// is unreadable is unproved. The message names the place, never the text.
pub(super) fn decode<'body, B: serde::Deserialize<'body>>(answer: &'body Response, kind: Kind) -> Result<B, Failure> {
    serde_json::from_slice(answer.body()).map_err(|error| {
        let mut failure = if is_html(answer) {
            Failure::new(kind, "a web page (HTML) came instead of the service's answer: not the service")
                .hint("check the URL; a proxy or a login page may have answered")
        } else {
            let place = format!("line {}, column {}", error.line(), error.column());
            Failure::new(kind, format!("the service's answer cannot be read ({place})"))
        };
        failure.http_status = Some(answer.status().as_u16());
        failure
    })
}

/// The server's time of `answer` from below `url`: its `Date`, where no one between can have written it.
pub(super) fn time_of(answer: &Response, url: &str) -> Option<Moment> {
    let is_authentic = url.parse().is_ok_and(|uri| destination::is_authentic(&uri));
    let date = answer.headers().get(DATE)?.to_str().ok()?;
    is_authentic.then(|| date::parse(date).map(Moment::from))?
}

/// Whether `answer` is a web page, by its type or its first characters.
fn is_html(answer: &Response) -> bool {
    let of_type = answer.headers().get(CONTENT_TYPE).is_some_and(|of| of.as_bytes().starts_with(b"text/html"));
    let start: Vec<u8> = answer.body().trim_ascii_start().iter().take(14).map(u8::to_ascii_lowercase).collect();
    of_type || start.starts_with(b"<!doctype html") || start.starts_with(b"<html")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::limits::DEPTH;

    #[test]
    fn a_block_in_a_path_keeps_its_colons_and_loses_its_slash() {
        let call = Call::new(Method::DELETE, "https://om.example", &["users", "2001:db8::/48"]);
        assert_eq!(call.build().unwrap().uri(), "https://om.example/users/2001:db8::%2F48");
    }

    #[test]
    fn endless_nesting_is_refused_in_known_fields_and_skipped_elsewhere() {
        #[derive(Debug, serde::Deserialize)]
        struct Known {
            known: u8,
        }
        let answer = |depth: usize| {
            let nested = format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
            http::Response::new(Bytes::from(format!(r#"{{"known":7,"other":{nested}}}"#)))
        };
        for depth in [1, DEPTH, 1_000_000] {
            assert_eq!(decode::<Known>(&answer(depth), Kind::Unexpected).unwrap().known, 7, "{depth}");
            // The object around it is one level more.
            let kept = decode::<serde_json::Value>(&answer(depth), Kind::Unexpected);
            assert_eq!(kept.is_ok(), depth + 1 < DEPTH, "{depth}");
        }
        assert!(decode::<serde_json::Value>(&answer(DEPTH - 2), Kind::Unexpected).is_ok());
    }

    #[test]
    fn a_web_page_is_called_one() {
        let message = |kind: &str, body: &'static str| {
            let answer = http::Response::builder().header(CONTENT_TYPE, kind).body(Bytes::from(body)).unwrap();
            decode::<u8>(&answer, Kind::Unexpected).unwrap_err().message
        };
        for page in [message("text/html; charset=utf-8", "Sign in"), message("text/plain", "\n<!DOCTYPE html>")] {
            assert!(page.contains("a web page (HTML)"), "{page}");
        }
        assert_eq!(message("application/json", "x"), "the service's answer cannot be read (line 1, column 1)");
    }

    #[test]
    fn query_values_are_encoded_by_rfc_3986() {
        let call = Call::new(Method::GET, "https://es.example", &["a b"]).query("q", "x&y=z *~").query("e", "");
        assert_eq!(call.build().unwrap().uri(), "https://es.example/a%20b?q=x%26y%3Dz%20%2A~&e=");
    }
}
