//! The faults of a request, in the notation of a script.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A fault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", deny_unknown_fields)]
pub enum Fault {
    /// An answer that does not come from the service.
    Answer(Answer),
    /// The service refuses because of too many calls. Nothing is carried out.
    Throttle(Throttle),
    /// A refusal of the digest layer, with a challenge. Nothing is carried out. It applies only to Ops Manager; other
    /// requests pass.
    Challenge {
        /// Whether the challenge says `stale=true`.
        #[serde(default = "yes")]
        stale: bool,
        /// Whether the service accepts its nonce.
        #[serde(default = "yes")]
        known: bool,
    },
    /// Status 200 and a body that is neither JSON nor text.
    Garbage {
        /// Whether the request is carried out anyway.
        #[serde(default)]
        applied: bool,
    },
    /// The connection is reset while the request arrives. Nothing is carried out.
    Reset {
        /// How much of the request is read before the reset.
        at: FaultPoint,
    },
    /// The answer is delayed.
    Stall {
        /// Milliseconds. Without them, until the sandbox stops or the client leaves.
        #[serde(skip_serializing_if = "Option::is_none")]
        ms: Option<u64>,
        /// Whether the request is carried out before the delay and not after it.
        #[serde(default)]
        applied: bool,
    },
    /// The request is carried out, and its answer ends early.
    Cut {
        /// Bytes of the answer that are sent, head included.
        after: usize,
        /// How the connection ends.
        #[serde(default)]
        then: End,
    },
    /// The request is carried out, and the answer has a wrong `Content-Length`.
    Length {
        /// The difference to the right length.
        by: i64,
    },
    /// The request is carried out, and the connection is closed without an answer.
    LoseAnswer,
    /// The request is carried out later.
    Later {
        /// The delay in milliseconds.
        ms: u64,
        /// Whether the answer is lost. Otherwise it is sent at once.
        #[serde(default)]
        lost: bool,
    },
    /// The answer reports success, and nothing is carried out.
    Swallow,
    /// The server's clock is wrong, for the `Date` of its answer and for the check of the date of a request.
    Skew {
        /// Seconds that it is ahead. Negative if it is behind.
        seconds: i64,
    },
    /// Readings show the list as it was before its last change.
    Stale {
        /// The number of stale readings from now on, this one included.
        reads: u32,
    },
    /// Another operator changes the list just before the request is carried out.
    Rival(Rival),
}

/// An answer that does not come from the service. With a code it has the shape of the service's errors. With a text, or
/// with neither, it is like an answer of a proxy.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Answer {
    /// The status, 200 to 999.
    pub status: u16,
    /// The service's error code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The message that goes with the code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The whole body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// More header fields. For a text, the default of `content-type` is `text/html`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<String, Word>,
    /// Whether the request is carried out anyway.
    #[serde(default)]
    pub applied: bool,
}

/// A refusal for too many calls. Header fields are sent as given, valid or not. Without any, the answer has the header
/// of the service with one second.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Throttle {
    /// The status, if it is not the service's (400 of Elasticsearch, 429 of Ops Manager).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// `x-acs-retry-after`, in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x_acs_retry_after: Option<Word>,
    /// `Retry-After`, seconds or a date (RFC 9110 section 10.2.3).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<Word>,
}

/// A change of another operator: cover, then delete, then append. The service's rules for entries apply. The status of
/// the instance is ignored and stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Rival {
    /// The service of the list. By default that of the request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<super::ServiceName>,
    /// The instance. By default that of the request, or else the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instance: Option<String>,
    /// The list, for example `PUBLIC_KIBANA`. By default that of the request, or else `PUBLIC_KIBANA`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<String>,
    /// The group. By default that of the request, or else `default`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// The new content of the group or list. An empty one deletes a group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover: Option<Vec<String>>,
    /// The entries to remove.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub delete: Vec<String>,
    /// The entries to add.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub append: Vec<String>,
}

/// A place in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Word", into = "Word")]
pub enum FaultPoint {
    /// After its head, before its body.
    Before,
    /// In the middle of its body.
    Middle,
    /// At its end.
    After,
    /// After this number of bytes, head included, but never before the end of the head.
    Byte(u64),
}

/// How a connection ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum End {
    /// It is closed.
    #[default]
    Close,
    /// It is reset.
    Reset,
    /// It stays open, and no more bytes are sent.
    Stall,
}

/// A number or a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, expecting = "expected a whole number or a text")]
pub enum Word {
    /// A number.
    Number(i64),
    /// A text.
    Text(String),
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

impl TryFrom<Word> for FaultPoint {
    type Error = String;

    fn try_from(word: Word) -> Result<Self, String> {
        match &word {
            Word::Text(text) if text == "before" => Ok(Self::Before),
            Word::Text(text) if text == "middle" => Ok(Self::Middle),
            Word::Text(text) if text == "after" => Ok(Self::After),
            Word::Number(byte) if *byte >= 0 => Ok(Self::Byte(byte.unsigned_abs())),
            _ => Err(format!("a place is `before`, `middle`, `after` or a number of bytes, not `{word}`")),
        }
    }
}

impl From<FaultPoint> for Word {
    fn from(place: FaultPoint) -> Self {
        match place {
            FaultPoint::Before => Self::Text("before".to_owned()),
            FaultPoint::Middle => Self::Text("middle".to_owned()),
            FaultPoint::After => Self::Text("after".to_owned()),
            FaultPoint::Byte(byte) => Self::Number(i64::try_from(byte).unwrap_or(i64::MAX)),
        }
    }
}

impl Fault {
    /// Whether other faults can apply to the same request.
    pub(super) fn is_circumstance(&self) -> bool {
        matches!(self, Self::Skew { .. } | Self::Stale { .. } | Self::Rival(_))
    }
}

/// In the notation of a script: `fault = "swallow"` or `fault.cut = { after = 31, then = "close" }`.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match serde_json::to_value(self).map_err(|_| fmt::Error)? {
            Value::Object(fields) => {
                for (name, value) in fields {
                    write!(f, "fault.{name} = ")?;
                    inline(&value, f)?;
                }
                Ok(())
            }
            value => write!(f, "fault = {value}"),
        }
    }
}

/// A value as TOML on one line. Strings, numbers and booleans of JSON are valid TOML.
fn inline(value: &Value, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let Value::Object(fields) = value else { return write!(f, "{value}") };
    for (place, (name, value)) in fields.iter().enumerate() {
        write!(f, "{} {name} = ", if place == 0 { "{" } else { "," })?;
        inline(value, f)?;
    }
    f.write_str(if fields.is_empty() { "{}" } else { " }" })
}

fn yes() -> bool {
    true
}
