//! What the API's error codes mean: one table, to be read like documentation.
//!
//! Since 5.0 the codes say ACCESS_LIST where they said WHITELIST; they are compared in the newer spelling.

use std::num::NonZeroU32;

use super::wire::ErrorBody;
use crate::domain::owner::Owner;
use crate::services::failure::{Failure, Kind, Row, by_status, excerpt, listed, readable};
use crate::transport::Response;
use crate::transport::retry::RetryClass;

/// The call: its user, and the owner of its list, if it has one.
pub(super) struct Context<'call> {
    pub(super) username: &'call str,
    pub(super) owner: Option<&'call Owner>,
}

/// How to get onto the list that guards the calls of a user.
const USER_WAYS: &str = "add it in the web interface (Account, Public API Access); for the first user of an installation \
                         pass `whitelist=ADDRESS` when that user is created";
/// How to get onto the list that guards the calls of a programmatic key.
const KEY_WAYS: &str = "add it in the web interface (Organization Access Manager, API Keys), or as an owner of the \
                        organization from an address that is listed for that owner";
/// How to get onto the global list.
const GLOBAL_WAYS: &str = "add it in the web interface (Admin, General, API Keys, Global Access List), or from an address that \
                           is listed";
const ROLE: &str = "ask for the role that it needs";
const VERSION: &str = "the server may be of a version that this program does not know; -v shows what was sent";

/// `{address}` is the code's first parameter, `{username}` the caller, `{owner}` whose list it is, `{ways}` how that
/// one gets an address listed, `{check}` which option names the owner.
const TABLE: &[Row] = &[
    (
        "IP_ADDRESS_NOT_ON_ACCESS_LIST",
        Kind::NotListed,
        "{address}, the address this call comes from, is not on the API whitelist of {username}",
        "{ways}",
    ),
    (
        "RESOURCE_REQUIRES_ACCESS_LIST",
        Kind::NotListed,
        "the call must come from an address on the API whitelist of {username}; it came from {address}",
        "{ways}",
    ),
    (
        "ORG_REQUIRES_ACCESS_LIST",
        Kind::NotListed,
        "the organization demands an API whitelist, and {address}, where this call comes from, is not on that of {username}",
        "{ways}",
    ),
    ("GLOBAL_USER_OUTSIDE_SUBNET", Kind::NotListed, "global users may not call from this address", "call from inside"),
    (
        "ACCESS_LIST_ACCESS_DENIED",
        Kind::NotPermitted,
        "{owner} does not belong to the credentials; only the list of their own user can be used",
        "check -u; a programmatic key has a list of its own (--api-key) and belongs to no user",
    ),
    (
        "API_KEY_ACCESS_LIST_ACCESS_DENIED",
        Kind::NotPermitted,
        "{username} may not use the list of {owner}",
        "only the key itself and an owner of its organization may; check --api-key and --org",
    ),
    ("ACCESS_LIST_NOT_FOUND", Kind::NoSuchEntry, "the list of {owner} has no such entry", ""),
    ("API_KEY_ACCESS_LIST_NOT_FOUND", Kind::NoSuchEntry, "the list of {owner} has no such entry", ""),
    ("ADDRESS_ALREADY_IN_ACCESS_LIST", Kind::AlreadyThere, "an entry is on the list already", ""),
    ("DUPLICATE_ADDRESSES_IN_INPUT", Kind::Invalid, "the server treats two of the entries as the same one", ""),
    (
        "CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST",
        Kind::CallerEntry,
        "the server does not remove the address that the call comes from",
        "delete it from another listed address",
    ),
    ("DUPLICATE_GLOBAL_ACCESS_LIST_ENTRY", Kind::AlreadyThere, "an entry is on the list already", ""),
    ("GLOBAL_ACCESS_LIST_ENTRY_NOT_FOUND", Kind::NoSuchEntry, "the list of {owner} has no such entry", ""),
    (
        "GLOBAL_ACCESS_LIST_ENTRY_REQUIRES",
        Kind::Invalid,
        "the server requires a field that the request does not have",
        VERSION,
    ),
    (
        "NO_CIDR_BLOCK_OR_DESCRIPTION",
        Kind::Invalid,
        "the server requires a field that the request does not have",
        VERSION,
    ),
    (
        "INVALID_GLOBAL_ACCESS_LIST_DESCRIPTION",
        Kind::Invalid,
        "the server rejects the description",
        "write 1 to 250 characters in --description",
    ),
    ("CANNOT_ADD_IP_ADDRESS_TO_ACCESS_LIST", Kind::Invalid, "the server rejects this address", ""),
    ("CANNOT_ADD_IP_ADDRESS_TO_API_KEY_ACCESS_LIST", Kind::Invalid, "the server rejects this address", ""),
    ("BAD_ACCESS_LIST_ADD_REQUEST", Kind::Invalid, "the server rejects the form of an entry", VERSION),
    (
        "INVALID_IP_ADDRESS_OR_CIDR_NOTATION",
        Kind::Invalid,
        "the server reads an entry neither as an address nor as a block",
        "",
    ),
    ("INVALID_CIDR_BLOCK", Kind::Invalid, "the server cannot read an entry as a block", ""),
    ("IPV6_UNSUPPORTED", Kind::Invalid, "this server accepts no IPv6 entries", "name IPv4 entries only"),
    (
        "IPV6_PERMISSION_ENTRY_NOT_SUPPORTED",
        Kind::Invalid,
        "this server accepts no IPv6 entries",
        "name IPv4 entries only",
    ),
    ("INVALID_ATTRIBUTE", Kind::Invalid, "the server does not know a field of the request", VERSION),
    ("INVALID_JSON", Kind::Invalid, "the server cannot read the body of the request", VERSION),
    ("MALFORMED_JSON", Kind::Invalid, "the server cannot read the body of the request", VERSION),
    ("MISSING_ATTRIBUTE", Kind::Invalid, "the server requires a field that the request does not have", VERSION),
    ("MISSING_ONE_OF_ATTRIBUTES", Kind::Invalid, "the server requires a field that the request does not have", VERSION),
    ("INVALID_QUERY_PARAMETER", Kind::Invalid, "the server rejects a parameter of the request", VERSION),
    ("USER_NOT_FOUND", Kind::NotFound, "the server does not know {owner}", "{check}"),
    ("INVALID_USER_ID", Kind::NotFound, "the server does not know {owner}", "{check}"),
    ("USERNAME_NOT_FOUND", Kind::NotFound, "there is no user {username}", "check the user name of the credentials"),
    ("RESOURCE_NOT_FOUND", Kind::NoSuchResource, "the server does not know this path", "check the Ops Manager URL"),
    ("WRITES_NOT_ALLOWED_DURING_APP_UPGRADES", Kind::Unavailable, "the server is being upgraded", "try again later"),
    ("RATE_LIMITED", Kind::Throttled, "the server takes no more calls for now", "try again later"),
    ("USER_UNAUTHORIZED", Kind::NotPermitted, "{username} may not make this call", ROLE),
    (
        "NO_CURRENT_USER",
        Kind::NotPermitted,
        "the credentials belong to no user",
        "a programmatic key has a list of its own (--api-key)",
    ),
    ("NOT_IN_GROUP", Kind::NotPermitted, "{username} is not in the project of this call", ROLE),
    ("NOT_USER_ADMIN", Kind::NotPermitted, "{username} may not manage users", ROLE),
    ("NOT_GROUP_USER_ADMIN", Kind::NotPermitted, "{username} may not manage the users of the project", ROLE),
    ("NOT_GLOBAL_USER_ADMIN", Kind::NotPermitted, "{username} may not manage the users of the installation", ROLE),
    ("NOT_ORG_ADMIN", Kind::NotPermitted, "{username} may not manage the organization", ROLE),
    ("ACCESS_FORBIDDEN", Kind::NotPermitted, "{username} may not make this call", ROLE),
    ("FEATURE_UNSUPPORTED", Kind::NotPermitted, "the server's plan or licence has no such lists", ""),
    ("NO_FREE_TIER_API", Kind::NotPermitted, "the API is not open to a free plan", ""),
    (
        "PERSONAL_API_KEYS_DEPRECATED",
        Kind::NotPermitted,
        "the server takes no personal API keys any more",
        "use a programmatic key and its list (--api-key, --org)",
    ),
];

/// The failure of an answer of status 3xx, 4xx or 5xx.
pub(super) fn failure_of(answer: &Response, context: &Context<'_>) -> Failure {
    let status = answer.status().as_u16();
    let challenged = answer.headers().contains_key("www-authenticate");
    let body: ErrorBody = serde_json::from_slice(answer.body()).unwrap_or_default();
    let code = body.error_code.clone().filter(|_| !(status == 401 && challenged)).unwrap_or_default();
    let renamed = code.replace("WHITELIST", "ACCESS_LIST");
    let mut failure = listed(TABLE, &renamed, |text| fill(text, &body, context))
        .unwrap_or_else(|| unlisted(answer, challenged, &code, body.detail.as_deref().unwrap_or_default(), context));
    // The key was asked for and refused; only the API's own form beside that says that nothing was done. A code that no
    // page has counts only beside the other fields of that form.
    let is_known = TABLE.iter().any(|(known, ..)| renamed.starts_with(known));
    let is_own = is_known || (!code.is_empty() && body.has_own_form());
    if !(is_own || status == 401 && challenged) {
        failure = failure.of_something_between();
    }
    failure.retry_after = retry_after(answer);
    failure.http_status = Some(status);
    failure.service_code = (!code.is_empty()).then_some(code);
    failure
}

/// The pause that the server asks for, in whole seconds.
fn retry_after(answer: &Response) -> Option<NonZeroU32> {
    let text = answer.headers().get(http::header::RETRY_AFTER)?.to_str().ok()?;
    NonZeroU32::new(text.trim().parse().ok()?)
}

fn fill(text: &str, body: &ErrorBody, context: &Context<'_>) -> String {
    let address = body.parameters.iter().flatten().find_map(serde_json::Value::as_str);
    let address = address.map_or_else(|| "an address the server does not name".to_owned(), excerpt);
    let (ways, check) = match context.owner {
        Some(Owner::ApiKey { .. }) => (KEY_WAYS, "check --api-key and --org"),
        Some(Owner::Global) => (GLOBAL_WAYS, "check the Ops Manager URL"),
        Some(Owner::User(_)) | None => (USER_WAYS, "check -u"),
    };
    let owner = context.owner.map_or_else(|| "the caller".to_owned(), Owner::to_string);
    // Texts of the server come last: a brace in them has no meaning.
    let ours = text.replace("{ways}", ways).replace("{check}", check).replace("{owner}", &owner);
    ours.replace("{username}", context.username).replace("{address}", &address)
}

/// An answer that no row is about, classified by its status.
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
        // Neither a challenge nor a code of the API: the server did not request the key.
        401 if code.is_empty() => {
            Failure::new(Kind::Unauthenticated, "the server refuses without asking for the API key")
                .hint("check the Ops Manager URL; a proxy may have answered")
        }
        401 => Failure::new(Kind::NotPermitted, said)
            .hint("the credentials are right but not allowed this; a programmatic key has a list of its own"),
        403 => Failure::new(Kind::NotPermitted, said).hint(ROLE),
        404 | 405 if code.is_empty() || status == 405 => Failure::new(Kind::NoSuchResource, said)
            .hint("check the Ops Manager URL; a proxy may have changed the path"),
        404 => Failure::new(Kind::NotFound, said),
        409 if !code.is_empty() => Failure::new(Kind::Busy, said).hint("try again later"),
        400..=406 | 409..=428 | 430..=499 => Failure::new(Kind::Invalid, said),
        _ => by_status(answer, said),
    }
}

/// What an answer says of its call.
#[must_use]
pub fn standing(answer: &Response) -> RetryClass {
    if answer.status().is_success() {
        return readable(answer);
    }
    let body: ErrorBody = serde_json::from_slice(answer.body()).unwrap_or_default();
    let code = body.error_code.unwrap_or_default();
    let throttled = |(known, kind, ..): &Row| *kind == Kind::Throttled && code.starts_with(known);
    if TABLE.iter().any(throttled) { RetryClass::Refused } else { RetryClass::Final }
}

#[cfg(test)]
#[path = "failure_tests.rs"]
mod tests;
