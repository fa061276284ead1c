//! What an answer of an object store means: one table for the codes of S3 and OSS, which are mostly the same.

use http::StatusCode;

use crate::journal::StoreProblem;
use crate::transport::retry::RetryClass;
use crate::transport::{Response, SendError};

/// The code of an error, and what it means.
type Row = (&'static str, fn() -> StoreProblem);

/// Codes of errors, and what they mean. Sources: Amazon S3 API Reference, "Error responses"; OSS, "Error codes".
const TABLE: &[Row] = &[
    ("NoSuchBucket", || StoreProblem::NoBucket),
    ("RequestTimeTooSkewed", || StoreProblem::Clock),
    ("AuthorizationHeaderMalformed", || StoreProblem::Region(None)),
    ("IllegalLocationConstraintException", || StoreProblem::Region(None)),
    ("PermanentRedirect", || StoreProblem::Redirected),
    ("TemporaryRedirect", || StoreProblem::Redirected),
    ("Redirect", || StoreProblem::Redirected),
    ("SecondLevelDomainForbidden", || StoreProblem::Redirected),
    ("InvalidAccessKeyId", || StoreProblem::Unauthenticated("its ID is unknown".to_owned())),
    ("SignatureDoesNotMatch", || StoreProblem::Unauthenticated("the signature does not match".to_owned())),
    ("InvalidToken", || StoreProblem::Unauthenticated("its session token is invalid".to_owned())),
    ("ExpiredToken", || StoreProblem::Unauthenticated("its session token is expired".to_owned())),
    ("InvalidSecurityToken", || StoreProblem::Unauthenticated("its session token is invalid".to_owned())),
    ("SecurityTokenExpired", || StoreProblem::Unauthenticated("its session token is expired".to_owned())),
    ("NotImplemented", || StoreProblem::NoConditions),
    ("FileImmutable", || StoreProblem::Retention),
    ("ObjectNotAppendable", || StoreProblem::Retention),
    ("InvalidObjectState", || StoreProblem::Retention),
    ("KmsServiceNotEnabled", || StoreProblem::Retention),
];

/// The problem behind an `answer` to `action`, which is its name in policies.
pub(super) fn problem(action: &'static str, answer: &Response) -> StoreProblem {
    let (status, code) = (answer.status(), code(answer));
    let known = code.as_deref().and_then(|code| TABLE.iter().find(|(name, _)| *name == code));
    let region = answer.headers().get("x-amz-bucket-region").and_then(|region| region.to_str().ok());
    let region = region.filter(|region| region.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'));
    match known {
        Some((_, problem)) => match problem() {
            StoreProblem::Region(_) => StoreProblem::Region(region.map(ToOwned::to_owned)),
            problem => problem,
        },
        None if status.is_redirection() => match region {
            Some(region) => StoreProblem::Region(Some(region.to_owned())),
            None => StoreProblem::Redirected,
        },
        None if matches!(status, StatusCode::FORBIDDEN | StatusCode::UNAUTHORIZED) => StoreProblem::Denied(action),
        None if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS => {
            StoreProblem::Unreachable(format!("the store answered with status {}", status.as_u16()))
        }
        None => StoreProblem::Other { action, status: status.as_u16(), code },
    }
}

/// The problem behind a request that was not answered.
pub(super) fn unsent(error: SendError) -> StoreProblem {
    match error {
        SendError::NoKey(why) => StoreProblem::NoKey(why),
        other => StoreProblem::Unreachable(other.to_string()),
    }
}

/// The code of an error in an answer's XML; only a plain word.
pub(super) fn code(answer: &Response) -> Option<String> {
    let code = texts(answer.body(), "Code").into_iter().next()?;
    (code.len() <= 64 && !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_alphanumeric())).then_some(code)
}

/// The texts of the elements `name` in an answer of XML, with the five entities of XML put back.
pub(super) fn texts(xml: &[u8], name: &str) -> Vec<String> {
    let xml = String::from_utf8_lossy(xml);
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    let parts = xml.split(&open).skip(1).filter_map(|rest| rest.split_once(&close)).map(|(text, _)| text);
    let put_back = |text: &str| {
        let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")];
        entities.iter().fold(text.to_owned(), |text, (entity, letter)| text.replace(entity, letter))
    };
    parts.map(put_back).collect()
}

/// What an answer says of its request, for the layer that repeats requests.
#[must_use]
pub fn standing(answer: &Response) -> RetryClass {
    match code(answer).as_deref() {
        Some("SlowDown" | "ServiceUnavailable" | "QpsLimitExceeded") => RetryClass::Refused,
        _ => RetryClass::Final,
    }
}

/// Whether an answer refuses a request for its time alone.
#[must_use]
pub fn refuses_time(answer: &Response) -> bool {
    !answer.status().is_success() && code(answer).as_deref() == Some("RequestTimeTooSkewed")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, body: &str) -> Response {
        http::Response::builder().status(status).body(body.to_owned().into()).unwrap()
    }

    #[test]
    fn each_refusal_has_its_reason() {
        let of = |status, code: &str| {
            problem("s3:PutObject", &answer(status, &format!("<Error><Code>{code}</Code><Message>x</Message></Error>")))
        };
        assert_eq!(of(404, "NoSuchBucket"), StoreProblem::NoBucket);
        assert_eq!(of(403, "AccessDenied"), StoreProblem::Denied("s3:PutObject"));
        assert_eq!(of(501, "NotImplemented"), StoreProblem::NoConditions);
        assert_eq!(of(403, "RequestTimeTooSkewed"), StoreProblem::Clock);
        assert_eq!(of(301, "PermanentRedirect"), StoreProblem::Redirected);
        assert_eq!(of(400, "AuthorizationHeaderMalformed"), StoreProblem::Region(None));
        assert!(of(503, "InternalError").may_pass());
        let other = StoreProblem::Other { action: "s3:PutObject", status: 400, code: Some("Strange".to_owned()) };
        assert_eq!(of(400, "Strange"), other);
    }

    #[test]
    fn no_text_of_a_server_is_repeated() {
        let page = answer(418, "<html><Code>rm -rf \u{1b}[2J</Code></html>");
        assert_eq!(code(&page), None);
        assert!(!problem("s3:GetObject", &page).to_string().contains("rm"));
    }

    #[test]
    fn texts_of_elements_are_found_in_order() {
        let xml = b"<R><Key>a&amp;b</Key><X/><Key>c</Key><Key>cut";
        assert_eq!(texts(xml, "Key"), ["a&b", "c"]);
    }
}
