//! A failed call: what kind of failure it is, what it means for a change, and what to say about it.

use std::num::NonZeroU32;

use http::Uri;
use http::header::LOCATION;

use crate::transport::limits::SHOWN_TEXT;
use crate::transport::retry::RetryClass;
use crate::transport::{Response, SendError};

/// The kinds of failure that a caller may have to distinguish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The server could not be reached; nothing was sent.
    Unreachable,
    /// The server's identity could not be verified; nothing was sent.
    Untrusted,
    /// The request may not be sent as it is, because of its address or because it cannot be signed; nothing was sent.
    Unsendable,
    /// No complete answer came.
    Unanswered,
    /// The service takes no more calls for now.
    Throttled,
    /// The instance is changing or out of service.
    Busy,
    /// The service cannot answer now.
    Unavailable,
    /// The credentials are not accepted.
    Unauthenticated,
    /// The proxy requires a login; the server was not reached.
    ProxyLogin,
    /// The server wants another client certificate, or one at all.
    ClientCertificate,
    /// The credentials do not permit the call.
    NotPermitted,
    /// The caller's address is not on the list that guards the call.
    NotListed,
    /// The clocks are too far apart.
    Clock,
    /// The instance, user or group does not exist.
    NotFound,
    /// The list has no such entry.
    NoSuchEntry,
    /// The path does not exist on this server.
    NoSuchResource,
    /// The list has the entry already.
    AlreadyThere,
    /// The caller's own address cannot be removed.
    CallerEntry,
    /// A rule of the list or of the verb stands against the change.
    Refused,
    /// Another client changed what the call is about since it was read.
    Changed,
    /// The service does not take the request.
    Invalid,
    /// The answer is not what the service's pages say.
    Unexpected,
    /// The service says that this program went wrong.
    Bug,
}

/// What a failed call means for its change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// It was not made.
    NotApplied,
    /// It may have been made.
    Unknown,
}

/// A failed call.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct Failure {
    /// What kind of failure.
    pub kind: Kind,
    /// The thing and the cause, in one sentence; server text in it is shortened, not escaped.
    pub message: String,
    /// The next step.
    pub hint: Option<String>,
    /// What it means for a change.
    pub fate: Certainty,
    /// The HTTP status, if there was an answer.
    pub http_status: Option<u16>,
    /// The service's own code.
    pub service_code: Option<String>,
    /// The service's name for the call.
    pub request_id: Option<String>,
    /// For how many seconds the service asks to be left alone, where it does; the most there are if what it says makes
    /// no sense.
    pub retry_after: Option<NonZeroU32>,
}

impl Failure {
    /// A failure that left no change behind.
    #[must_use]
    pub fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            hint: None,
            fate: if kind == Kind::Unanswered { Certainty::Unknown } else { Certainty::NotApplied },
            http_status: None,
            service_code: None,
            request_id: None,
            retry_after: None,
        }
    }

    /// The same for an answer that is not in the service's own form: something on the way gave it, and the service may
    /// have got the call all the same. Only a proxy that wants a login is known not to have passed it on.
    #[must_use]
    pub(crate) fn of_something_between(mut self) -> Self {
        if self.kind != Kind::ProxyLogin {
            self.fate = Certainty::Unknown;
        }
        self
    }

    /// Whether the same call may succeed later.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        use Kind::{Busy, Throttled, Unanswered, Unavailable, Unreachable};
        matches!(self.kind, Unreachable | Unanswered | Unavailable | Throttled | Busy)
    }

    /// The same with the next step.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

impl From<SendError> for Failure {
    fn from(error: SendError) -> Self {
        let kind = match &error {
            SendError::NotSent(_) => Kind::Unreachable,
            SendError::Untrusted(..) => Kind::Untrusted,
            SendError::Forbidden(_) => Kind::Unsendable,
            SendError::Challenge(_) | SendError::NoKey(_) => Kind::Unauthenticated,
            SendError::Stale(_) => Kind::Unavailable,
            SendError::ClientCertificate(_) => Kind::ClientCertificate,
            SendError::ProxyLogin(_) => Kind::ProxyLogin,
            SendError::Unanswered(_) => Kind::Unanswered,
        };
        let failure = Self::new(kind, error.to_string());
        match error {
            SendError::Untrusted(_, doubt) => failure.hint(doubt.fix()),
            SendError::NotSent(_) => failure.hint("check the address, the region, the network and the proxy variables"),
            SendError::Stale(_) => {
                failure.hint("try again later; check whether a proxy spreads the calls over several servers")
            }
            SendError::ClientCertificate(_) => failure.hint("--client-cert and --client-key name the one to come with"),
            SendError::ProxyLogin(_) => {
                failure.hint("give them in --proxy http://USER:PASSWORD@HOST:PORT or its variable")
            }
            _ => failure,
        }
    }
}

/// A service's code, or the beginning of a family of codes; its kind; what to say; what to do, empty if there is
/// nothing. Each service has a table of these, with gaps in braces that its own caller fills in.
pub(crate) type Row = (&'static str, Kind, &'static str, &'static str);

/// The failure of the first row of `table` that is about `code`, its texts completed by `fill`.
pub(crate) fn listed(table: &[Row], code: &str, fill: impl Fn(&str) -> String) -> Option<Failure> {
    let (_, kind, cause, hint) = table.iter().find(|(known, ..)| code.starts_with(known))?;
    let failure = Failure::new(*kind, fill(cause));
    Some(if hint.is_empty() { failure } else { failure.hint(fill(hint)) })
}

/// What an answer of success says of its call: nothing, if it is not JSON. Both services answer every reading in JSON.
pub(crate) fn readable(answer: &Response) -> RetryClass {
    let read = serde_json::from_slice::<serde::de::IgnoredAny>(answer.body());
    if read.is_ok() { RetryClass::Final } else { RetryClass::Passing }
}

/// The failure of an answer that no row is about and whose status means the same everywhere; `said` is the server's
/// text. For any other answer the outcome of the call is unknown.
pub(crate) fn by_status(answer: &Response, said: String) -> Failure {
    match answer.status().as_u16() {
        300..=399 => redirected(answer),
        // A proxy's answer to plain http; to https it gives none that would come so far.
        407 => SendError::ProxyLogin("the proxy wants a user name and a password".to_owned()).into(),
        429 => Failure::new(Kind::Throttled, said).hint("try again later"),
        // Without a code of the service it may come from something before it that gave up waiting for the answer.
        503 => Failure { fate: Certainty::Unknown, ..Failure::new(Kind::Unavailable, said).hint("try again later") },
        _ => Failure::new(Kind::Unanswered, said),
    }
}

/// A redirect, which is never followed: whoever answers is not the service, or not at this address. What was asked for
/// may have been done all the same.
fn redirected(answer: &Response) -> Failure {
    let goal = answer.headers().get(LOCATION).and_then(|goal| goal.to_str().ok()?.parse::<Uri>().ok());
    let host = goal
        .as_ref()
        .and_then(Uri::host)
        .map_or_else(|| "elsewhere".to_owned(), |host| format!("to {}", excerpt(host)));
    let message = format!("the server redirects the call {host} instead of answering it");
    let failure = Failure::new(Kind::Unexpected, message).hint("check the URL of the service");
    Failure { fate: Certainty::Unknown, ..failure }
}

/// Server text for a message: one line of bounded length.
pub(crate) fn excerpt(text: &str) -> String {
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut shown: String = line.chars().take(SHOWN_TEXT).collect();
    if line.chars().count() > SHOWN_TEXT {
        shown.push('…');
    }
    shown.trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::script::answer;

    #[test]
    fn an_answer_of_503_that_no_row_is_about_leaves_a_write_unknown() {
        let failure = by_status(&answer(503, &[]), String::new());
        assert_eq!((failure.kind, failure.fate), (Kind::Unavailable, Certainty::Unknown));
    }

    #[test]
    fn no_more_of_a_server_s_words_is_shown_than_the_limit_allows() {
        assert_eq!(excerpt(" a\n\tb. "), "a b");
        let long = "ü".repeat(SHOWN_TEXT + 1);
        assert_eq!(excerpt(&long).chars().count(), SHOWN_TEXT + 1);
        assert!(excerpt(&long).ends_with("ü…"));
        assert_eq!(excerpt(&long["ü".len()..]).chars().count(), SHOWN_TEXT);
    }

    #[test]
    fn a_proxy_that_wants_a_login_is_no_service() {
        let failure = by_status(&answer(407, &[]), String::new());
        assert_eq!((failure.kind, failure.fate), (Kind::ProxyLogin, Certainty::NotApplied));
        assert!(failure.hint.unwrap().contains("--proxy"));
    }

    #[test]
    fn a_redirect_is_told_by_its_host_alone_and_leaves_a_write_unknown() {
        let goals = [
            ("https://ann:hidden@sso.example:8443/login?token=hidden", "to sso.example instead"),
            ("/login?token=hidden", "the call elsewhere instead"),
        ];
        for status in [301, 302, 303, 307, 308] {
            for (goal, part) in goals {
                let mut redirect = answer(status, &[]);
                redirect.headers_mut().insert(LOCATION, goal.parse().unwrap());
                let failure = by_status(&redirect, String::new());
                assert_eq!((failure.kind, failure.fate), (Kind::Unexpected, Certainty::Unknown));
                assert!(failure.message.contains(part) && !failure.message.contains("hidden"), "{}", failure.message);
            }
        }
    }
}
