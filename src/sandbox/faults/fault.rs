//! What can go wrong with a request, as a script spells it.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A fault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", deny_unknown_fields)]
pub enum Fault {
    /// Another answer than the service's.
    Answer(Answer),
    /// The service refuses because there are too many calls; nothing is done.
    Throttle(Throttle),
    /// A refusal of the digest layer, with a challenge; nothing is done. Only Ops Manager refuses so: other requests
    /// pass.
    Challenge {
        /// Whether the challenge says `stale=true`.
        #[serde(default = "yes")]
        stale: bool,
        /// Whether its nonce is one that the service will take.
        #[serde(default = "yes")]
        known: bool,
    },
    /// Status 200 and a body that is neither JSON nor text.
    Garbage {
        /// Whether the request is carried out all the same.
        #[serde(default)]
        applied: bool,
    },
    /// The connection is reset while the request comes in; nothing is done.
    Reset {
        /// How much of the request is read before.
        at: FaultPoint,
    },
    /// No answer for a while.
    Stall {
        /// Milliseconds; without them until the sandbox stops or the client leaves.
        #[serde(skip_serializing_if = "Option::is_none")]
        ms: Option<u64>,
        /// Whether the request is carried out before the pause instead of after it.
        #[serde(default)]
        applied: bool,
    },
    /// The request is carried out, and its answer ends early.
    Cut {
        /// Bytes of the answer that are sent, head included.
        after: usize,
        /// How the connection ends there.
        #[serde(default)]
        then: End,
    },
    /// The request is carried out, and the answer has a `Content-Length` that is not its body's.
    Length {
        /// What is added to the right length.
        by: i64,
    },
    /// The request is carried out, and the connection is closed without an answer.
    LoseAnswer,
    /// The request is carried out later.
    Later {
        /// Milliseconds until then.
        ms: u64,
        /// Whether the answer, which otherwise comes at once, is lost.
        #[serde(default)]
        lost: bool,
    },
    /// The answer says that all went well, and nothing is done.
    Swallow,
    /// The server's clock is wrong, in the `Date` of its answer and where it judges the date of a request.
    Skew {
        /// Seconds that it is ahead; negative if it is behind.
        seconds: i64,
    },
    /// Readings show the list as it was before its last change.
    Stale {
        /// How many, from here on; a reading that is hit itself is one of them.
        reads: u32,
    },
    /// Another operator changes the list just before the request is carried out.
    Rival(Rival),
}

/// An answer that the service did not give. With a code it has the shape of the service's errors; with a text, or with
/// neither, it may come from anybody.
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
    /// More header fields; `content-type` is `text/html` where a text comes without.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<String, Word>,
    /// Whether the request is carried out all the same.
    #[serde(default)]
    pub applied: bool,
}

/// A refusal for too many calls. Header fields are sent as they are given, sensible or not; without any the service's
/// own is sent, asking for one second.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Throttle {
    /// The status, if it is not the service's (400 of Elasticsearch, 429 of Ops Manager).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// `x-acs-retry-after`, by the vendor in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x_acs_retry_after: Option<Word>,
    /// `Retry-After`, seconds or a date (RFC 9110 section 10.2.3).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<Word>,
}

/// What another operator does to a list: first cover, then delete, then append, by the service's rules for entries but
/// whatever the instance's status, which it leaves as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Rival {
    /// Whose list: by default that of the service that is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<super::ServiceName>,
    /// The instance; by default the one that is asked for, or else the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instance: Option<String>,
    /// The list, such as `PUBLIC_KIBANA`; by default that of the request, or else this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<String>,
    /// The group; by default that of the request, or else `default`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// What the group or list holds from then on; nothing at all deletes a group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover: Option<Vec<String>>,
    /// What is taken away.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub delete: Vec<String>,
    /// What is added.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub append: Vec<String>,
}

/// A place in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Word", into = "Word")]
pub enum FaultPoint {
    /// Once its head is known, before its body is read.
    Before,
    /// Half-way through its body.
    Middle,
    /// At its end.
    After,
    /// After so many bytes, head included; never before the head is known.
    Byte(u64),
}

/// How a connection ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum End {
    /// It is closed in good order.
    #[default]
    Close,
    /// It is reset.
    Reset,
    /// It does not: nothing more comes.
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
    /// Whether it leaves the request its way, so that others can hit it too.
    pub(super) fn is_circumstance(&self) -> bool {
        matches!(self, Self::Skew { .. } | Self::Stale { .. } | Self::Rival(_))
    }
}

/// As a script spells it: `fault = "swallow"` or `fault.cut = { after = 31, then = "close" }`.
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

/// A value as TOML on one line. JSON's texts, numbers and truth values are TOML's as well.
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
