//! The errors of the service: code, message, status, and the body that carries them.

use serde_json::json;

use crate::sandbox::assumptions::{self, Assumptions};
use crate::sandbox::exchange::Reply;
use crate::sandbox::verify::acs3;

/// A refusal. Codes and statuses come from the `UpdateKibanaWhiteIps` page and the common error pages, unless a comment
/// says "assumed".
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    /// The HTTP status.
    pub(crate) status: u16,
    /// `Code`.
    pub(crate) code: String,
    /// `Message`.
    pub(crate) message: String,
    /// How many milliseconds a throttled caller has to wait.
    pub(crate) retry_after: Option<u64>,
}

impl Failure {
    /// A refusal with this status, code and message.
    pub(super) fn new(status: u16, code: &str, message: impl Into<String>) -> Self {
        Self { status, code: code.to_owned(), message: message.into(), retry_after: None }
    }

    /// A parameter that is missing, unknown or has no legal value.
    pub(crate) fn invalid_parameter(message: impl Into<String>) -> Self {
        Self::new(400, "InvalidParameter", message)
    }

    /// The path or method does not exist, or the action or version is not that of the path.
    pub(crate) fn unknown_api() -> Self {
        Self::new(404, "InvalidApi.NotFound", "Specified api is not found, please check your url and method.")
    }

    /// The path exists, but not with this method. Code and status are assumed.
    pub(crate) fn unsupported_method() -> Self {
        Self::new(405, "UnsupportedHTTPMethod", "This http method is not supported.")
    }

    /// No instance has the id.
    pub(crate) fn instance_not_found(assumptions: &Assumptions) -> Self {
        let status = status(assumptions.of(&assumptions::INSTANCE_NOT_FOUND));
        Self::new(status, "InstanceNotFound", "The instanceId provided does not exist.")
    }

    /// The instance is still applying an earlier change. The statuses of all codes but the first are assumed.
    pub(crate) fn instance_busy(assumptions: &Assumptions) -> Self {
        let code = assumptions.of(&assumptions::BUSY_CODE);
        let message = match code {
            "ConcurrencyUpdateInstanceConflict" => "The instance is being updated. Please try again later.",
            "InstanceActivating" => "Instance is activating.",
            _ => "The cluster is running tasks or in an error status. Please try again later.",
        };
        Self::new(400, code, message)
    }

    /// The instance is frozen or released. The status is assumed.
    pub(crate) fn instance_not_active() -> Self {
        let message = "The cluster is running tasks or in an error status. Please try again later.";
        Self::new(400, "InstanceStatusNotSupportCurrentAction", message)
    }

    /// Append or Delete of a group that does not exist.
    pub(crate) fn group_not_found(assumptions: &Assumptions, name: &str) -> Self {
        let status = status(assumptions.of(&assumptions::GROUP_NOT_FOUND));
        Self::new(status, "NotFound", format!("The white ip group {name} is not found."))
    }

    /// Delete that would leave the group empty.
    pub(crate) fn last_entry(assumptions: &Assumptions) -> Self {
        let code = assumptions.of(&assumptions::DELETE_LAST);
        Self::new(400, code, "The white ip group must retain at least one ip.")
    }

    /// A client token that an earlier, different request used. The code is that of other products and assumed here.
    pub(crate) fn token_mismatch() -> Self {
        let message = "The request uses the same client token as a previous, but non-identical request.";
        Self::new(400, "IdempotentParameterMismatch", message)
    }

    /// Too many calls. The service accepts the next one after `wait` milliseconds.
    pub(crate) fn throttled(assumptions: &Assumptions, wait: u64) -> Self {
        let status = status(assumptions.of(&assumptions::THROTTLE_STATUS));
        let failure = Self::new(status, "Throttling.User", "Request was denied due to user flow control.");
        Self { retry_after: Some(wait), ..failure }
    }

    /// The service itself failed.
    pub(crate) fn internal(message: impl Into<String>) -> Self {
        Self::new(500, "InternalServerError", message)
    }

    /// The answer to the request `id` that was sent to `host`.
    pub(crate) fn reply(&self, id: &str, host: &str) -> Reply {
        let body = json!({
            "RequestId": id,
            "HostId": host,
            "Code": self.code,
            "Message": self.message,
            "Recommend": format!("https://api.aliyun.com/troubleshoot?q={}&product=elasticsearch&requestId={id}", self.code),
        });
        let reply = Reply::json(self.status, &body).with("x-acs-request-id", id);
        match self.retry_after {
            Some(wait) => reply.with("x-acs-retry-after", wait.to_string()),
            None => reply,
        }
    }
}

impl From<acs3::Failure> for Failure {
    fn from(failure: acs3::Failure) -> Self {
        Self::new(failure.status(), &failure.code(), failure.to_string())
    }
}

/// The status that an assumption names.
fn status(text: &str) -> u16 {
    text.parse().unwrap_or(400)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_carries_the_fields_of_the_error_pages() {
        let reply =
            Failure::instance_busy(&Assumptions::default()).reply("ID-1", "elasticsearch.cn-hangzhou.aliyuncs.com");
        let body: serde_json::Value = serde_json::from_slice(&reply.body).unwrap();
        assert_eq!(reply.status, 400);
        assert_eq!(body["Code"], "InstanceActivating");
        assert_eq!(body["HostId"], "elasticsearch.cn-hangzhou.aliyuncs.com");
        assert_eq!(body["RequestId"], "ID-1");
        assert!(reply.headers.contains(&("x-acs-request-id".into(), "ID-1".to_owned())));
    }

    #[test]
    fn statuses_that_pages_disagree_on_follow_the_switches() {
        let mut assumptions = Assumptions::default();
        assert_eq!(Failure::instance_not_found(&assumptions).status, 400);
        assumptions.set("instance-not-found", "404").unwrap();
        assumptions.set("group-not-found", "400").unwrap();
        assumptions.set("throttle-status", "429").unwrap();
        assumptions.set("delete-last", "WhiteIpsEmpty").unwrap();
        assert_eq!(Failure::instance_not_found(&assumptions).status, 404);
        assert_eq!(Failure::group_not_found(&assumptions, "g").status, 400);
        assert_eq!(Failure::throttled(&assumptions, 5).status, 429);
        assert_eq!(Failure::last_entry(&assumptions).code, "WhiteIpsEmpty");
    }
}
