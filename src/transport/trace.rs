//! Says what goes over the wire, for those who ask for it: one line a request, one an answer.
//!
//! Headers are shown by a list of harmless names, so that an unexpected header stays unseen. Whatever a server
//! sent is escaped before it is handed on.

use std::fmt::Write as _;
use std::rc::Rc;

use http::{HeaderMap, Uri};

use super::{Request, Response, SendError, Transport};
use crate::world::Clock;

/// The headers that are shown. Never here: anything with a credential, a signature, a token or a nonce in it.
const SHOWN: [&str; 14] = [
    "accept",
    "content-length",
    "content-type",
    "date",
    "deprecation",
    "location",
    "retry-after",
    "sunset",
    "x-acs-action",
    "x-acs-request-id",
    "x-acs-retry-after",
    "x-acs-version",
    "x-error-code",
    "x-mongodb-service-version",
];

/// Hands a line for every request and every answer of `inner` to a sink.
pub struct Trace<T> {
    inner: T,
    clock: Rc<dyn Clock>,
    sink: Rc<dyn Fn(&str)>,
}

impl<T> Trace<T> {
    /// Wraps `inner`; `sink` gets lines without a line end.
    pub fn new(inner: T, clock: Rc<dyn Clock>, sink: Rc<dyn Fn(&str)>) -> Self {
        Self { inner, clock, sink }
    }
}

impl<T: Transport> Transport for Trace<T> {
    async fn send(&self, request: Request) -> Result<Response, SendError> {
        let what = format!("{} {}", request.method(), without_userinfo(request.uri()));
        (self.sink)(&format!("> {what}{}", shown(request.headers())));
        let start = self.clock.elapsed();
        let outcome = self.inner.send(request).await;
        let took = self.clock.elapsed().saturating_sub(start).as_millis();
        (self.sink)(&match &outcome {
            Ok(answer) => format!("< {} {what} {took} ms{}", answer.status().as_u16(), shown(answer.headers())),
            Err(error) => format!("< failed {what} {took} ms: {}", escaped(&error.to_string())),
        });
        outcome
    }
}

/// Scheme, host, port, path and query.
fn without_userinfo(uri: &Uri) -> String {
    let mut text = String::new();
    if let (Some(scheme), Some(host)) = (uri.scheme_str(), uri.host()) {
        let _ = write!(text, "{scheme}://{host}");
        if let Some(port) = uri.port() {
            let _ = write!(text, ":{port}");
        }
    }
    text.push_str(uri.path_and_query().map_or("/", |target| target.as_str()));
    escaped(&text)
}

fn shown(headers: &HeaderMap) -> String {
    let mut text = String::new();
    for name in SHOWN {
        for value in headers.get_all(name).iter().filter(|value| !value.is_sensitive()) {
            let value = String::from_utf8_lossy(value.as_bytes());
            let value = if name == "location" { place(&value) } else { &value };
            let _ = write!(text, " {name}={:?}", Escaped(value));
        }
    }
    text
}

/// Scheme, host and path of a redirect's goal. What follows may be a token; a goal with a user's name and password is
/// not shown at all.
fn place(goal: &str) -> &str {
    let end = goal.find(['?', '#', ';']).unwrap_or(goal.len());
    if goal[..end].contains('@') { "(not shown)" } else { &goal[..end] }
}

/// Text in quotes, escaped.
struct Escaped<'a>(&'a str);

impl std::fmt::Debug for Escaped<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "\"{}\"", escaped(self.0))
    }
}

/// `text` with everything but printable ASCII written as an escape.
fn escaped(text: &str) -> String {
    let mut safe = String::new();
    for char in text.chars() {
        if char == ' ' || char.is_ascii_graphic() {
            safe.push(char);
        } else {
            safe.extend(char.escape_default());
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::script::{Script, Stopped, answer, request, run, sink};

    #[test]
    fn a_request_and_its_answer_are_a_line_each() {
        let script = Script::new([Ok(answer(200, &[("content-type", "application/json"), ("x-other", "no")]))]);
        let (sink, lines) = sink();
        let mut request = request("GET", "http://127.0.0.1:8080/a%2Fb?c=d", "");
        request.headers_mut().insert("x-acs-action", "ListInstance".parse().unwrap());
        run(Trace::new(script, Stopped::at(0), sink).send(request)).unwrap();
        assert_eq!(
            lines.take(),
            [
                "> GET http://127.0.0.1:8080/a%2Fb?c=d x-acs-action=\"ListInstance\"",
                "< 200 GET http://127.0.0.1:8080/a%2Fb?c=d 0 ms content-type=\"application/json\"",
            ]
        );
    }

    #[test]
    fn no_secret_and_no_raw_byte_reaches_the_sink() {
        let headers = [
            ("authorization", "Digest hidden"),
            ("www-authenticate", "Digest nonce=\"hidden\""),
            ("authentication-info", "hidden"),
            ("x-acs-security-token", "hidden"),
            ("x-acs-signature-nonce", "hidden"),
            ("cookie", "hidden"),
        ];
        let mut reply = answer(401, &headers);
        reply.headers_mut().insert("date", http::HeaderValue::from_bytes(b"a\tb\xc2\x9b2J\xe2\x80\xae").unwrap());
        let (sink, lines) = sink();
        let mut request = request("GET", "http://user:hidden@localhost/", "");
        *request.headers_mut() = answer(200, &headers).headers().clone();
        run(Trace::new(Script::new([Ok(reply)]), Stopped::at(0), sink).send(request)).unwrap();
        let lines = lines.take().join("\n");
        assert!(!lines.contains("hidden"), "{lines}");
        assert!(lines.ends_with("date=\"a\\tb\\u{9b}2J\\u{202e}\""), "{lines}");
    }

    #[test]
    fn a_redirect_is_shown_without_what_may_be_a_token() {
        let shown = [
            ("https://sso.example/login?token=hidden", "location=\"https://sso.example/login\""),
            ("/login;jsessionid=hidden", "location=\"/login\""),
            ("https://sso.example/#hidden", "location=\"https://sso.example/\""),
            ("https://ann:hidden@sso.example/", "location=\"(not shown)\""),
        ];
        for (goal, expected) in shown {
            let (sink, lines) = sink();
            let script = Script::new([Ok(answer(302, &[("location", goal)]))]);
            run(Trace::new(script, Stopped::at(0), sink).send(request("GET", "http://localhost/", ""))).unwrap();
            assert!(lines.borrow()[1].ends_with(expected), "{:?}", lines.borrow());
        }
    }

    #[test]
    fn a_failure_is_told_without_its_control_characters() {
        let (sink, lines) = sink();
        let script = Script::new([Err(SendError::NotSent("gone\x1b[0m".to_owned()))]);
        let outcome = run(Trace::new(script, Stopped::at(0), sink).send(request("GET", "http://localhost/", "")));
        assert!(outcome.is_err());
        assert_eq!(lines.borrow()[1], "< failed GET http://localhost/ 0 ms: gone\\u{1b}[0m");
    }
}
