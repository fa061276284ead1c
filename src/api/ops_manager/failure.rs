//! What the API's error codes mean: one table, to be read like documentation.
//!
//! Since 5.0 the codes say ACCESS_LIST where they said WHITELIST; they are compared in the newer spelling.

use super::wire::ErrorBody;
use crate::api::failure::{Failure, Kind, Row, by_status, excerpt, listed, readable};
use crate::transport::Response;
use crate::transport::retry::Standing;

/// The caller.
pub(super) struct Context<'call> {
    pub(super) username: &'call str,
    pub(super) user: &'call str,
}

const WAYS_IN: &str = "add it in the web interface (Account, Public API Access); for the first user of an installation \
                       pass `whitelist=ADDRESS` when that user is created";

/// `{address}` is the code's first parameter, `{username}` and `{user}` are the caller's.
const TABLE: &[Row] = &[
    (
        "IP_ADDRESS_NOT_ON_ACCESS_LIST",
        Kind::NotListed,
        "{address}, the address this call comes from, is not on the API whitelist of user {username}",
        WAYS_IN,
    ),
    (
        "RESOURCE_REQUIRES_ACCESS_LIST",
        Kind::NotListed,
        "the call must come from an address on the API whitelist of user {username}; it came from {address}",
        WAYS_IN,
    ),
    (
        "ORG_REQUIRES_ACCESS_LIST",
        Kind::NotListed,
        "the organization demands an API whitelist, and {address}, where this call comes from, is not on that of {username}",
        WAYS_IN,
    ),
    ("GLOBAL_USER_OUTSIDE_SUBNET", Kind::NotListed, "global users may not call from this address", "call from inside"),
    (
        "ACCESS_LIST_ACCESS_DENIED",
        Kind::NotPermitted,
        "user {user} is not the one that the credentials belong to; only one's own list can be used",
        "check -u; a programmatic key has a list of its own and belongs to no user",
    ),
    ("ACCESS_LIST_NOT_FOUND", Kind::NoSuchEntry, "the list of {username} has no such entry", ""),
    ("ADDRESS_ALREADY_IN_ACCESS_LIST", Kind::AlreadyThere, "an entry is on the list already", ""),
    (
        "CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST",
        Kind::CallerEntry,
        "the server does not remove the address that the call comes from",
        "delete it from another listed address",
    ),
    ("CANNOT_ADD_IP_ADDRESS_TO_ACCESS_LIST", Kind::Invalid, "the server does not take this address", ""),
    ("INVALID_IP_ADDRESS_OR_CIDR_NOTATION", Kind::Invalid, "the server does not read an entry as address or block", ""),
    ("IPV6_UNSUPPORTED", Kind::Invalid, "this server takes no IPv6 entries", "name IPv4 entries only"),
    ("USER_NOT_FOUND", Kind::NotFound, "there is no user {user}", "check -u"),
    ("INVALID_USER_ID", Kind::NotFound, "there is no user {user}", "check -u"),
    ("RESOURCE_NOT_FOUND", Kind::NoSuchResource, "the server does not know this path", "check the Ops Manager URL"),
    ("WRITES_NOT_ALLOWED_DURING_APP_UPGRADES", Kind::Unavailable, "the server is being upgraded", "try again later"),
    ("RATE_LIMITED", Kind::Throttled, "the server takes no more calls for now", "try again later"),
    ("USER_UNAUTHORIZED", Kind::NotPermitted, "{username} may not make this call", "ask for the role that it needs"),
    (
        "NO_CURRENT_USER",
        Kind::NotPermitted,
        "the credentials belong to no user",
        "a programmatic key has a list of its own",
    ),
    ("ACCESS_FORBIDDEN", Kind::NotPermitted, "{username} may not make this call", "ask for the role that it needs"),
];

/// The failure that an answer of status 3xx, 4xx or 5xx stands for.
pub(super) fn failure_of(answer: &Response, context: &Context<'_>) -> Failure {
    let status = answer.status().as_u16();
    let challenged = answer.headers().contains_key("www-authenticate");
    let body: ErrorBody = serde_json::from_slice(answer.body()).unwrap_or_default();
    let code = body.error_code.clone().filter(|_| !(status == 401 && challenged)).unwrap_or_default();
    let renamed = code.replace("WHITELIST", "ACCESS_LIST");
    let mut failure = listed(TABLE, &renamed, |text| fill(text, &body, context))
        .unwrap_or_else(|| unlisted(answer, challenged, &code, body.detail.as_deref().unwrap_or_default(), context));
    failure.http_status = Some(status);
    failure.service_code = (!code.is_empty()).then_some(code);
    failure
}

fn fill(text: &str, body: &ErrorBody, context: &Context<'_>) -> String {
    let address = body.parameters.iter().flatten().find_map(serde_json::Value::as_str);
    let address = address.map_or_else(|| "an address the server does not name".to_owned(), excerpt);
    text.replace("{address}", &address).replace("{username}", context.username).replace("{user}", context.user)
}

/// An answer that no row is about, judged by its status.
fn unlisted(answer: &Response, challenged: bool, code: &str, detail: &str, context: &Context<'_>) -> Failure {
    let status = answer.status().as_u16();
    let said = match (code, detail) {
        ("", _) => format!("the server answered with HTTP {status} and no error code"),
        (code, "") => format!("the server refused with {}", excerpt(code)),
        (code, detail) => format!("the server refused with {}: {}", excerpt(code), excerpt(detail)),
    };
    match status {
        // Only the digest layer challenges: the key is wrong. Without a challenge the key is right and the role is not.
        401 if challenged => Failure::new(
            Kind::Unauthenticated,
            format!("the server does not accept the API key of {}", context.username),
        )
        .hint("check user name and key"),
        // Neither a challenge nor a code of the API: whoever answered has not asked for the key.
        401 if code.is_empty() => {
            Failure::new(Kind::Unauthenticated, "the server refuses without asking for the API key")
                .hint("check the Ops Manager URL; a proxy may have answered")
        }
        401 => Failure::new(Kind::NotPermitted, said)
            .hint("the credentials are right but not allowed this; a programmatic key has a list of its own"),
        403 => Failure::new(Kind::NotPermitted, said),
        404 | 405 if code.is_empty() || status == 405 => Failure::new(Kind::NoSuchResource, said)
            .hint("check the Ops Manager URL; a proxy may have changed the path"),
        404 => Failure::new(Kind::NotFound, said),
        400..=406 | 409..=428 | 430..=499 => Failure::new(Kind::Invalid, said),
        _ => by_status(answer, said),
    }
}

/// What an answer says of its call.
#[must_use]
pub fn standing(answer: &Response) -> Standing {
    if answer.status().is_success() {
        return readable(answer);
    }
    let body: ErrorBody = serde_json::from_slice(answer.body()).unwrap_or_default();
    let code = body.error_code.unwrap_or_default();
    let throttled = |(known, kind, ..): &Row| *kind == Kind::Throttled && code.starts_with(known);
    if TABLE.iter().any(throttled) { Standing::Refused } else { Standing::Final }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;
    use crate::api::Fate;

    fn failure(status: u16, challenge: bool, body: &'static str) -> Failure {
        let mut answer = http::Response::builder().status(status);
        if challenge {
            answer = answer.header("www-authenticate", "Digest realm=\"x\"");
        }
        let context = Context { username: "ann", user: "5356823b3004dee37132bb7b" };
        failure_of(&answer.body(Bytes::from(body)).unwrap(), &context)
    }

    #[test]
    fn both_spellings_of_a_code_mean_the_same() {
        for code in ["IP_ADDRESS_NOT_ON_WHITELIST", "IP_ADDRESS_NOT_ON_ACCESS_LIST"] {
            let body = format!(r#"{{"errorCode":"{code}","parameters":["192.0.2.9"]}}"#);
            let failure = failure(403, false, Box::leak(body.into_boxed_str()));
            assert_eq!(failure.kind, Kind::NotListed);
            assert!(failure.message.starts_with("192.0.2.9, the address this call comes from"), "{}", failure.message);
        }
    }

    #[test]
    fn an_answer_of_503_leaves_a_write_unknown_unless_the_service_itself_refused_it() {
        let bare = failure(503, false, "<html>Service Unavailable</html>");
        assert_eq!((bare.kind, bare.fate), (Kind::Unavailable, Fate::Unknown));
        let throttled = failure(503, false, r#"{"errorCode":"RATE_LIMITED"}"#);
        assert_eq!((throttled.kind, throttled.fate), (Kind::Throttled, Fate::NotApplied));
    }

    #[test]
    fn what_an_answer_says_of_its_call_follows_from_its_code() {
        for (status, body, expected) in [
            (200, r#"{"results":[]}"#, Standing::Final),
            (200, "<html>", Standing::Passing),
            (503, r#"{"errorCode":"RATE_LIMITED"}"#, Standing::Refused),
            (405, r#"{"errorCode":"WRITES_NOT_ALLOWED_DURING_APP_UPGRADES"}"#, Standing::Final),
            (503, "<html>", Standing::Final),
        ] {
            let answer = http::Response::builder().status(status).body(Bytes::from(body)).unwrap();
            assert_eq!(standing(&answer), expected, "{status} {body}");
        }
    }

    #[test]
    fn a_challenge_means_a_wrong_key_whatever_the_body_says() {
        let failure = failure(401, true, r#"{"errorCode":"UNEXPECTED_ERROR","detail":"Unexpected server error"}"#);
        assert_eq!(failure.kind, Kind::Unauthenticated);
        assert_eq!(failure.service_code, None);
    }

    #[test]
    fn a_refusal_without_a_challenge_and_without_a_code_says_nothing_of_the_key() {
        let failure = failure(401, false, "<html>");
        assert_eq!(failure.kind, Kind::Unauthenticated);
        assert!(!failure.hint.unwrap().contains("credentials are right"));
    }

    #[test]
    fn a_refusal_without_a_challenge_means_the_role() {
        assert_eq!(failure(401, false, r#"{"errorCode":"NOT_ORG_ADMIN"}"#).kind, Kind::NotPermitted);
    }

    #[test]
    fn an_unknown_name_of_the_resource_is_told_from_an_upgrade() {
        assert_eq!(failure(404, false, r#"{"errorCode":"RESOURCE_NOT_FOUND"}"#).kind, Kind::NoSuchResource);
        assert_eq!(failure(404, false, "<html>").kind, Kind::NoSuchResource);
        assert_eq!(failure(405, false, "").kind, Kind::NoSuchResource);
        let upgrade = failure(405, false, r#"{"errorCode":"WRITES_NOT_ALLOWED_DURING_APP_UPGRADES"}"#);
        assert_eq!(upgrade.kind, Kind::Unavailable);
    }
}
