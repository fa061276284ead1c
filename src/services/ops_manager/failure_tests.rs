//! What each code means, in both spellings, and what an answer without one does.

use bytes::Bytes;

use super::*;
use crate::services::Certainty;

fn failure(status: u16, challenge: bool, body: &'static str) -> Failure {
    let mut answer = http::Response::builder().status(status);
    if challenge {
        answer = answer.header("www-authenticate", "Digest realm=\"x\"");
    }
    let owner = Owner::User("5356823b3004dee37132bb7b".parse().unwrap());
    let context = Context { username: "ann", owner: Some(&owner) };
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
    assert_eq!((bare.kind, bare.fate), (Kind::Unavailable, Certainty::Unknown));
    let throttled = failure(503, false, r#"{"errorCode":"RATE_LIMITED"}"#);
    assert_eq!((throttled.kind, throttled.fate), (Kind::Throttled, Certainty::NotApplied));
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

/// The codes that the vendor's tables give for these calls, in the spelling before 5.0 where there is one: status,
/// kind.
const CODES: &[(u16, &str, Kind)] = &[
    (403, "IP_ADDRESS_NOT_ON_WHITELIST", Kind::NotListed),
    (403, "RESOURCE_REQUIRES_WHITELIST", Kind::NotListed),
    (403, "ORG_REQUIRES_WHITELIST", Kind::NotListed),
    (403, "GLOBAL_USER_OUTSIDE_SUBNET", Kind::NotListed),
    (401, "WHITELIST_ACCESS_DENIED", Kind::NotPermitted),
    (404, "WHITELIST_NOT_FOUND", Kind::NoSuchEntry),
    (409, "ADDRESS_ALREADY_IN_WHITELIST", Kind::AlreadyThere),
    (400, "DUPLICATE_ADDRESSES_IN_INPUT", Kind::Invalid),
    (400, "BAD_WHITELIST_ADD_REQUEST", Kind::Invalid),
    (400, "CANNOT_REMOVE_CALLER_FROM_WHITELIST", Kind::CallerEntry),
    (400, "CANNOT_ADD_IP_ADDRESS_TO_WHITELIST", Kind::Invalid),
    (400, "CANNOT_ADD_IP_ADDRESS_TO_API_KEY_WHITELIST", Kind::Invalid),
    (400, "INVALID_IP_ADDRESS_OR_CIDR_NOTATION", Kind::Invalid),
    (400, "INVALID_CIDR_BLOCK", Kind::Invalid),
    (400, "IPV6_UNSUPPORTED", Kind::Invalid),
    (400, "IPV6_PERMISSION_ENTRY_NOT_SUPPORTED", Kind::Invalid),
    (404, "API_KEY_WHITELIST_NOT_FOUND", Kind::NoSuchEntry),
    (400, "API_KEY_WHITELIST_ACCESS_DENIED", Kind::NotPermitted),
    (401, "API_KEY_WHITELIST_ACCESS_DENIED", Kind::NotPermitted),
    (404, "INVALID_USER_ID", Kind::NotFound),
    (404, "USER_NOT_FOUND", Kind::NotFound),
    (404, "USERNAME_NOT_FOUND", Kind::NotFound),
    (404, "RESOURCE_NOT_FOUND", Kind::NoSuchResource),
    (401, "USER_UNAUTHORIZED", Kind::NotPermitted),
    (401, "NO_CURRENT_USER", Kind::NotPermitted),
    (401, "NOT_IN_GROUP", Kind::NotPermitted),
    (401, "NOT_USER_ADMIN", Kind::NotPermitted),
    (401, "NOT_GROUP_USER_ADMIN", Kind::NotPermitted),
    (401, "NOT_GLOBAL_USER_ADMIN", Kind::NotPermitted),
    (401, "NOT_ORG_ADMIN", Kind::NotPermitted),
    (403, "ACCESS_FORBIDDEN", Kind::NotPermitted),
    (403, "FEATURE_UNSUPPORTED", Kind::NotPermitted),
    (403, "NO_FREE_TIER_API", Kind::NotPermitted),
    (400, "INVALID_ATTRIBUTE", Kind::Invalid),
    (400, "INVALID_JSON", Kind::Invalid),
    (400, "INVALID_JSON_ATTRIBUTE", Kind::Invalid),
    (400, "MALFORMED_JSON", Kind::Invalid),
    (400, "MISSING_ATTRIBUTE", Kind::Invalid),
    (400, "MISSING_ONE_OF_ATTRIBUTES", Kind::Invalid),
    (400, "INVALID_QUERY_PARAMETER", Kind::Invalid),
    (405, "WRITES_NOT_ALLOWED_DURING_APP_UPGRADES", Kind::Unavailable),
    (410, "PERSONAL_API_KEYS_DEPRECATED", Kind::NotPermitted),
    (429, "RATE_LIMITED", Kind::Throttled),
    (429, "RATE_LIMITED_TOKEN_BUCKET", Kind::Throttled),
];

#[test]
fn every_code_of_the_tables_has_its_kind_and_a_text_of_ours_in_both_spellings() {
    for (status, old, kind) in CODES {
        for code in [(*old).to_owned(), old.replace("WHITELIST", "ACCESS_LIST")] {
            let body = format!(r#"{{"errorCode":"{code}","detail":"Theirs.","parameters":["192.0.2.9"]}}"#);
            let failure = failure(*status, false, Box::leak(body.into_boxed_str()));
            assert_eq!((failure.kind, failure.fate), (*kind, Certainty::NotApplied), "{code}");
            assert_eq!(failure.service_code.as_deref(), Some(code.as_str()));
            let shown = format!("{} {}", failure.message, failure.hint.unwrap_or_default());
            assert!(!shown.contains("Theirs") && !shown.contains(['{', '}']), "{code}: {shown}");
        }
    }
}

#[test]
fn the_code_that_stands_for_anything_is_judged_by_its_status() {
    let body = r#"{"errorCode":"UNEXPECTED_ERROR","detail":"x"}"#;
    assert_eq!(failure(404, false, body).kind, Kind::NotFound);
    assert_eq!(failure(500, false, body).fate, Certainty::Unknown);
    assert_eq!(failure(401, true, body).service_code, None);
}

#[test]
fn what_others_say_is_never_taken_for_a_gap() {
    let body = r#"{"errorCode":"IP_ADDRESS_NOT_ON_WHITELIST","parameters":["{ways} {owner} {username}"]}"#;
    let message = failure(403, false, body).message;
    assert!(message.starts_with("{ways} {owner} {username}, "), "{message}");
}

#[test]
fn a_refusal_about_a_key_names_the_key_and_its_own_ways_on() {
    let (org, key) = ("5356823b3004dee37132bb70".parse().unwrap(), "5d1d143c87d9d63e6d694746".parse().unwrap());
    let owner = Owner::ApiKey { org, key };
    let context = Context { username: "abcdefgh", owner: Some(&owner) };
    let of = |status: u16, code: &str| {
        let body = format!(r#"{{"errorCode":"{code}","parameters":["192.0.2.9"]}}"#);
        failure_of(&http::Response::builder().status(status).body(Bytes::from(body)).unwrap(), &context)
    };
    let denied = of(401, "API_KEY_ACCESS_LIST_ACCESS_DENIED");
    assert_eq!(denied.message, "abcdefgh may not use the list of API key 5d1d143c87d9d63e6d694746");
    assert!(of(403, "RESOURCE_REQUIRES_ACCESS_LIST").hint.unwrap().contains("Organization Access Manager"));
}

#[test]
fn what_an_answer_says_of_its_call_follows_from_its_code() {
    for (status, body, expected) in [
        (200, r#"{"results":[]}"#, RetryClass::Final),
        (200, "<html>", RetryClass::Passing),
        (503, r#"{"errorCode":"RATE_LIMITED"}"#, RetryClass::Refused),
        (405, r#"{"errorCode":"WRITES_NOT_ALLOWED_DURING_APP_UPGRADES"}"#, RetryClass::Final),
        (503, "<html>", RetryClass::Final),
    ] {
        let answer = http::Response::builder().status(status).body(Bytes::from(body)).unwrap();
        assert_eq!(standing(&answer), expected, "{status} {body}");
    }
}
