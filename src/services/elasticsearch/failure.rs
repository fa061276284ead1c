//! What the service's error codes mean: one table, to be read like documentation.
//!
//! Codes are matched, not statuses: the vendor's pages print the same code with different statuses.

use std::num::NonZeroU32;

use super::wire::ErrorBody;
use crate::services::failure::{Certainty, Failure, Kind, Row, by_status, excerpt, listed, readable};
use crate::transport::Response;
use crate::transport::retry::RetryClass;

/// The call that failed.
pub(super) struct Context<'call> {
    pub(super) action: &'static str,
    pub(super) instance: Option<&'call str>,
    pub(super) region: &'call str,
}

/// The gateway's header with the time until the next try; the gateway refuses before any work.
const RETRY_AFTER: &str = "x-acs-retry-after";

/// The code of a call whose token belongs to a call that is not done yet.
const UNDER_WAY: &str = "TokenPreviousRequestProcessError";

/// `{instance}`, `{region}` and `{action}` are filled in.
const TABLE: &[Row] = &[
    (
        "InstanceNotFound",
        Kind::NotFound,
        "{instance} is not in {region}",
        "an ID does not contain its region; set it with --region, or see `whitelistctl instances`",
    ),
    (
        "InstanceActivating",
        Kind::Busy,
        "{instance} is activating: a change is in progress",
        "try again when it is active",
    ),
    (
        "InstanceStatusNotSupportCurrentAction",
        Kind::Busy,
        "{instance} is running tasks or out of service",
        "try again when it is active",
    ),
    (
        "TargetInstanceStatusNotSupportCurrentAction",
        Kind::Busy,
        "{instance} is running tasks or out of service",
        "try again when it is active",
    ),
    ("ConcurrencyUpdateInstanceConflict", Kind::Busy, "another change of {instance} is in progress", "try again later"),
    ("InstanceDuplicateScheduledTask", Kind::Busy, "another change of {instance} is scheduled", "try again later"),
    (
        "TokenPreviousRequestProcessError",
        Kind::Busy,
        "the service is still working on this very change",
        "list the group",
    ),
    ("NotFound", Kind::NotFound, "the group does not exist on {instance}", "create it with `cover --create-group`"),
    ("Throttling", Kind::Throttled, "the service takes no more calls for now", "try again later"),
    ("Rejected.Throttling", Kind::Throttled, "the service takes no more calls for now", "try again later"),
    ("QPS Limit Exceeded", Kind::Throttled, "the service takes no more calls for now", "try again later"),
    ("ServiceUnavailable", Kind::Unanswered, "the service is unavailable", "try again later"),
    (
        "InvalidTimeStamp",
        Kind::Clock,
        "the service refuses the request's time: clocks are more than 15 minutes apart",
        "set this machine's clock; taking the time of the service's answers was not enough",
    ),
    (
        "SignatureDoesNotMatch",
        Kind::Unauthenticated,
        "the signature does not match",
        "the access key secret does not belong to the access key id; set both anew",
    ),
    (
        // Every send has its own nonce: what was seen before is this very send, and the first of it may have had
        // effect.
        "SignatureNonceUsed",
        Kind::Unanswered,
        "the service already received this request: something on the network path sends requests twice",
        "look for a proxy that repeats requests",
    ),
    ("InvalidAccessKeyId.Inactive", Kind::Unauthenticated, "the access key is disabled", "enable it or use another"),
    (
        "InvalidAccessKeyId",
        Kind::Unauthenticated,
        "the access key id does not exist",
        "check ALIBABA_CLOUD_ACCESS_KEY_ID",
    ),
    (
        "InvalidSecurityToken",
        Kind::Unauthenticated,
        "the security token is expired or belongs to another key",
        "get new temporary credentials",
    ),
    (
        "MissingSecurityToken",
        Kind::Unauthenticated,
        "the key needs its security token",
        "set ALIBABA_CLOUD_SECURITY_TOKEN",
    ),
    ("Forbidden", Kind::NotPermitted, "{action} is not permitted", "ask the account's owner for the permission"),
    ("NoPermission", Kind::NotPermitted, "{action} is not permitted", "ask the account's owner for the permission"),
    ("InvalidApi.NotFound", Kind::Unexpected, "this server does not know {action}", "check the endpoint"),
    ("InvalidProduct.NotFound", Kind::Unexpected, "this server is not an Elasticsearch endpoint", "check the endpoint"),
    (
        "IdempotentParameterMismatch",
        Kind::Unanswered,
        "the service saw the change's token with another request",
        "list the group to see what it holds; look for a proxy that changes requests",
    ),
    ("InternalServerError", Kind::Unanswered, "the service failed within", "list the group to see what it holds"),
];

/// The failure of an answer of status 3xx, 4xx or 5xx.
pub(super) fn failure_of(answer: &Response, context: &Context<'_>) -> Failure {
    let status = answer.status().as_u16();
    let body: ErrorBody = serde_json::from_slice(answer.body()).unwrap_or_default();
    let code = body.code.unwrap_or_default();
    let fill = |text: &str| {
        let instance = context.instance.unwrap_or("the instance");
        text.replace("{instance}", instance).replace("{region}", context.region).replace("{action}", context.action)
    };
    let mut failure = listed(TABLE, &code, fill)
        .unwrap_or_else(|| unlisted(answer, &code, body.message.as_deref().unwrap_or_default(), context));
    // A code that no page has counts as the service's own only beside the name that the service gives every call.
    let is_known = TABLE.iter().any(|(known, ..)| code.starts_with(known));
    let is_own = is_known || (!code.is_empty() && body.request_id.is_some());
    if !is_own && !answer.headers().contains_key(RETRY_AFTER) {
        failure = failure.of_something_between();
    }
    if let Some(action) = body.denied.and_then(|denied| denied.action).filter(|_| failure.kind == Kind::NotPermitted) {
        failure.message = format!("{} is not permitted: the policy lacks {}", context.action, excerpt(&action));
        failure.hint = Some(format!("ask the account's owner to allow {} on the instance", excerpt(&action)));
    }
    // The change that the service is working on is this one.
    if code == UNDER_WAY {
        failure.fate = Certainty::Unknown;
    }
    failure.http_status = Some(status);
    failure.service_code = (!code.is_empty()).then_some(code);
    failure.request_id = body.request_id;
    failure.retry_after = answer.headers().get(RETRY_AFTER).and_then(|millis| {
        let millis = millis.to_str().ok().and_then(|text| text.trim().parse::<u32>().ok());
        NonZeroU32::new(millis.map_or(u32::MAX, |millis| millis.div_ceil(1000)))
    });
    failure
}

/// A code that is not in the table, classified by its status.
fn unlisted(answer: &Response, code: &str, message: &str, context: &Context<'_>) -> Failure {
    let status = answer.status().as_u16();
    let said = match (code, message) {
        ("", _) => format!("{} was answered with HTTP {status} and no error code", context.action),
        (code, "") => format!("{} was refused with {}", context.action, excerpt(code)),
        (code, message) => format!("{} was refused with {}: {}", context.action, excerpt(code), excerpt(message)),
    };
    match status {
        _ if answer.headers().contains_key(RETRY_AFTER) => Failure::new(Kind::Throttled, said).hint("try again later"),
        401 | 403 => Failure::new(Kind::NotPermitted, said).hint("ask the account's owner for the permission"),
        409 if !code.is_empty() => Failure::new(Kind::Busy, said).hint("try again later"),
        400..=406 | 410..=428 | 430..=499 if !code.is_empty() => Failure::new(Kind::Invalid, said),
        404 => Failure::new(Kind::Unexpected, said).hint("check the endpoint"),
        400..=406 | 409..=428 | 430..=499 => Failure::new(Kind::Unexpected, said),
        _ => by_status(answer, said),
    }
}

/// What an answer says of its call.
#[must_use]
pub fn standing(answer: &Response) -> RetryClass {
    if answer.status().is_success() {
        return readable(answer);
    }
    match known(answer) {
        _ if answer.headers().contains_key(RETRY_AFTER) => RetryClass::Refused,
        Some(Kind::Throttled) => RetryClass::Refused,
        Some(Kind::Unanswered) => RetryClass::Passing,
        _ => RetryClass::Final,
    }
}

/// Whether an answer says that the service refused the call for its time alone.
#[must_use]
pub fn refuses_time(answer: &Response) -> bool {
    !answer.status().is_success() && known(answer) == Some(Kind::Clock)
}

/// The kind of the row that an answer's code has, if it has one.
fn known(answer: &Response) -> Option<Kind> {
    let body: ErrorBody = serde_json::from_slice(answer.body()).unwrap_or_default();
    let code = body.code.unwrap_or_default();
    TABLE.iter().find(|(known, ..)| code.starts_with(known)).map(|(_, kind, ..)| *kind)
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;
    use crate::services::Certainty;

    fn answer(status: u16, body: &'static str) -> Response {
        http::Response::builder().status(status).body(Bytes::from(body)).unwrap()
    }

    fn failure(status: u16, body: &'static str) -> Failure {
        let answer = answer(status, body);
        let context = Context { action: "DescribeInstance", instance: Some("es-cn-x"), region: "cn-hangzhou" };
        failure_of(&answer, &context)
    }

    #[test]
    fn an_instance_elsewhere_is_told_with_its_region() {
        for status in [400, 404] {
            let failure = failure(status, r#"{"Code":"InstanceNotFound","Message":"...","RequestId":"R"}"#);
            assert_eq!(failure.message, "es-cn-x is not in cn-hangzhou");
            assert_eq!((failure.kind, failure.request_id.as_deref()), (Kind::NotFound, Some("R")));
        }
    }

    #[test]
    fn a_missing_permission_is_called_by_its_name() {
        let body = r#"{"Code":"Forbidden.RAM","AccessDeniedDetail":{"AuthAction":"elasticsearch:UpdateKibanaIps"}}"#;
        let failure = failure(403, body);
        assert_eq!(
            failure.message,
            "DescribeInstance is not permitted: the policy lacks elasticsearch:UpdateKibanaIps"
        );
    }

    #[test]
    fn the_message_of_a_bad_signature_is_not_repeated() {
        let body = r#"{"Code":"SignatureDoesNotMatch","Message":"server string to sign is: secret"}"#;
        assert!(!failure(400, body).message.contains("secret"));
    }

    #[test]
    fn an_answer_of_503_leaves_a_write_unknown_unless_the_service_itself_refused_it() {
        let bare = failure(503, "<html>Service Unavailable</html>");
        assert_eq!((bare.kind, bare.fate), (Kind::Unavailable, Certainty::Unknown));
        let strange = failure(503, r#"{"Code":"SomethingNew"}"#);
        assert_eq!((strange.kind, strange.fate), (Kind::Unavailable, Certainty::Unknown));
        let unavailable = failure(503, r#"{"Code":"ServiceUnavailable"}"#);
        assert_eq!(unavailable.fate, Certainty::Unknown, "the service may have fallen over half-way");
        for code in ["Throttling.User", "Rejected.Throttling"] {
            let body = format!(r#"{{"Code":"{code}"}}"#);
            let throttled = failure(503, Box::leak(body.into_boxed_str()));
            assert_eq!((throttled.kind, throttled.fate), (Kind::Throttled, Certainty::NotApplied));
        }
        let asking = http::Response::builder().status(503).header(RETRY_AFTER, "500").body(Bytes::new()).unwrap();
        let context = Context { action: "DescribeInstance", instance: None, region: "cn-hangzhou" };
        let asking = failure_of(&asking, &context);
        assert_eq!((asking.kind, asking.fate), (Kind::Throttled, Certainty::NotApplied));
    }

    #[test]
    fn a_nonce_that_was_used_leaves_a_write_unknown_and_lets_a_reading_be_made_again() {
        let body = r#"{"Code":"SignatureNonceUsed","Message":"..."}"#;
        let failure = failure(400, body);
        assert_eq!((failure.kind, failure.fate), (Kind::Unanswered, Certainty::Unknown));
        assert!(failure.message.contains("twice") && failure.hint.unwrap().contains("proxy"));
        assert_eq!(standing(&answer(400, body)), RetryClass::Passing);
    }

    #[test]
    fn what_an_answer_says_of_its_call_follows_from_its_code() {
        for (status, body, expected) in [
            (200, r#"{"Result":[]}"#, RetryClass::Final),
            (200, "<html>", RetryClass::Passing),
            (200, r#"{"Result":["#, RetryClass::Passing),
            (400, r#"{"Code":"Throttling.User"}"#, RetryClass::Refused),
            (503, r#"{"Code":"Rejected.Throttling"}"#, RetryClass::Refused),
            (400, r#"{"Code":"InternalServerError"}"#, RetryClass::Passing),
            (400, r#"{"Code":"InstanceActivating"}"#, RetryClass::Final),
            (400, r#"{"Code":"InvalidTimeStamp.Expired"}"#, RetryClass::Final),
            (302, "", RetryClass::Final),
        ] {
            assert_eq!(standing(&answer(status, body)), expected, "{status} {body}");
        }
        assert!(refuses_time(&answer(400, r#"{"Code":"InvalidTimeStamp.Expired"}"#)));
        assert!(!refuses_time(&answer(200, r#"{"Code":"InvalidTimeStamp.Expired"}"#)));
        assert!(!refuses_time(&answer(400, r#"{"Code":"SignatureDoesNotMatch"}"#)));
    }

    #[test]
    fn a_page_of_a_proxy_is_no_code_and_leaves_a_write_unknown() {
        let failure = failure(502, "<html>Bad Gateway</html>");
        assert_eq!((failure.kind, failure.fate), (Kind::Unanswered, Certainty::Unknown));
        assert_eq!(failure.message, "DescribeInstance was answered with HTTP 502 and no error code");
    }
}
