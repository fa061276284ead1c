//! The text of a record, format 1: JSON types and both conversions. Frozen: fields may be added, nothing may change.
//!
//! A reader passes over fields that it does not know, and refuses a format with a higher number.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::domain::entry::Entry;
use crate::domain::event::{Conclusion, Event, Failure, Found, Intent, IntentId, Moment, Sent};
use crate::domain::instance::Network;
use crate::domain::plan::{Desired, Verb};
use crate::domain::report::Outcome;
use crate::domain::target::Target;

/// The number of this format.
pub(super) const FORMAT: u64 = 1;

/// Why a text is not a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unread {
    /// It has this format, which is a later one.
    Newer(u64),
    /// It lacks something, or something in it means nothing.
    Meaningless,
}

/// A record, and what it says of the lines before it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Record {
    /// What happened.
    pub(super) event: Event,
    /// Whether the lines just before it were found cut short when it was written.
    pub(super) mends: bool,
}

/// The text of a record; it holds no tab and no newline, for JSON escapes them.
pub(super) fn write(event: &Event, mends: bool) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(&RecordV1 { v: FORMAT, mends, event: event.into() })
}

/// Reads the text of a record.
pub(super) fn read(text: &[u8]) -> Result<Record, Unread> {
    let head: HeadV1 = serde_json::from_slice(text).map_err(|_| Unread::Meaningless)?;
    match head.v {
        FORMAT => {}
        newer if newer > FORMAT => return Err(Unread::Newer(newer)),
        _ => return Err(Unread::Meaningless),
    }
    let event: EventV1 = serde_json::from_slice(text).map_err(|_| Unread::Meaningless)?;
    Ok(Record { event: event.try_into()?, mends: head.mends })
}

#[derive(Serialize)]
struct RecordV1 {
    v: u64,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    mends: bool,
    #[serde(flatten)]
    event: EventV1,
}

#[derive(Deserialize)]
struct HeadV1 {
    v: u64,
    #[serde(default)]
    mends: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum EventV1 {
    Intent(Box<IntentV1>),
    Sent(SentV1),
    Outcome(ConclusionV1),
}

#[derive(Serialize, Deserialize)]
struct IntentV1 {
    id: String,
    /// Milliseconds since 1970 began, in UTC.
    at: u64,
    user: String,
    host: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    profile: Option<String>,
    tool_version: String,
    endpoint: String,
    account: String,
    target: TargetV1,
    verb: VerbV1,
    wish: DesiredV1,
    added: Vec<String>,
    removed: Vec<String>,
    before: Vec<String>,
    existed: bool,
    creates: bool,
    deletes: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reverts: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct DesiredV1 {
    verb: VerbV1,
    entries: Vec<String>,
    texts: BTreeSet<String>,
    whole_group: bool,
}

#[derive(Serialize, Deserialize)]
struct SentV1 {
    id: String,
    at: u64,
    attempt: u32,
    call: String,
}

#[derive(Serialize, Deserialize)]
struct ConclusionV1 {
    id: String,
    at: u64,
    outcome: OutcomeV1,
    /// Null if the list could not be read.
    found: Option<FoundV1>,
    request_ids: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<FailureV1>,
}

#[derive(Serialize, Deserialize)]
struct FoundV1 {
    texts: Vec<String>,
    exists: bool,
}

#[derive(Serialize, Deserialize)]
struct FailureV1 {
    code: String,
    message: String,
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "service")]
enum TargetV1 {
    #[serde(rename = "elasticsearch")]
    Kibana {
        region: String,
        instance: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        network: Option<NetworkV1>,
        #[serde(skip_serializing_if = "Option::is_none")]
        group: Option<String>,
    },
    /// The list of `user`, or of `api_key` of `org`.
    #[serde(rename = "ops-manager")]
    OpsManager {
        host: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        user: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        org: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        api_key: Option<String>,
    },
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum NetworkV1 {
    Public,
    Private,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum VerbV1 {
    Cover,
    Append,
    Add,
    Delete,
    Undo,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum OutcomeV1 {
    Planned,
    Unchanged,
    Applied,
    NotApplied,
    Partial,
    Unknown,
}

/// A name or entry as the domain has it; what it refuses means nothing here.
fn parsed<T: std::str::FromStr>(text: &str) -> Result<T, Unread> {
    text.parse().map_err(|_| Unread::Meaningless)
}

/// Entries were written in canonical text, of which the lenient reading is the exact inverse.
fn entries<C: FromIterator<Entry>>(texts: &[String]) -> Result<C, Unread> {
    texts.iter().map(|text| Entry::read(text).ok_or(Unread::Meaningless)).collect()
}

fn texts<'entries>(entries: impl IntoIterator<Item = &'entries Entry>) -> Vec<String> {
    entries.into_iter().map(Entry::to_string).collect()
}

impl From<&Event> for EventV1 {
    fn from(event: &Event) -> Self {
        match event {
            Event::Intent(intent) => Self::Intent(Box::new(intent.as_ref().into())),
            Event::Sent(sent) => Self::Sent(sent.into()),
            Event::Concluded(conclusion) => Self::Outcome(conclusion.into()),
        }
    }
}

impl TryFrom<EventV1> for Event {
    type Error = Unread;

    fn try_from(event: EventV1) -> Result<Self, Unread> {
        Ok(match event {
            EventV1::Intent(intent) => Self::Intent(Box::new((*intent).try_into()?)),
            EventV1::Sent(sent) => Self::Sent(sent.try_into()?),
            EventV1::Outcome(conclusion) => Self::Concluded(conclusion.try_into()?),
        })
    }
}

impl From<&Intent> for IntentV1 {
    fn from(intent: &Intent) -> Self {
        Self {
            id: intent.id.to_string(),
            at: intent.at.as_millis(),
            user: intent.user.clone(),
            host: intent.host.clone(),
            profile: intent.profile.clone(),
            tool_version: intent.tool_version.clone(),
            endpoint: intent.endpoint.clone(),
            account: intent.account.clone(),
            target: (&intent.target).into(),
            verb: intent.verb.into(),
            wish: (&intent.desired).into(),
            added: texts(&intent.added),
            removed: intent.removed.clone(),
            before: intent.before.clone(),
            existed: intent.existed,
            creates: intent.creates,
            deletes: intent.deletes,
            token: intent.token.clone(),
            reason: intent.reason.clone(),
            reverts: intent.reverts.as_ref().map(IntentId::to_string),
        }
    }
}

impl TryFrom<IntentV1> for Intent {
    type Error = Unread;

    fn try_from(intent: IntentV1) -> Result<Self, Unread> {
        Ok(Self {
            id: parsed(&intent.id)?,
            at: Moment::from_millis(intent.at),
            user: intent.user,
            host: intent.host,
            profile: intent.profile,
            tool_version: intent.tool_version,
            endpoint: intent.endpoint,
            account: intent.account,
            target: intent.target.try_into()?,
            verb: intent.verb.into(),
            desired: intent.wish.try_into()?,
            added: entries(&intent.added)?,
            removed: intent.removed,
            before: intent.before,
            existed: intent.existed,
            creates: intent.creates,
            deletes: intent.deletes,
            token: intent.token,
            reason: intent.reason,
            reverts: intent.reverts.as_deref().map(parsed).transpose()?,
        })
    }
}

impl From<&Desired> for DesiredV1 {
    fn from(wish: &Desired) -> Self {
        Self {
            verb: wish.verb.into(),
            entries: texts(&wish.entries),
            texts: wish.texts.clone(),
            whole_group: wish.whole_group,
        }
    }
}

impl TryFrom<DesiredV1> for Desired {
    type Error = Unread;

    fn try_from(wish: DesiredV1) -> Result<Self, Unread> {
        let DesiredV1 { verb, entries: named, texts, whole_group } = wish;
        Ok(Self { verb: verb.into(), entries: entries(&named)?, texts, whole_group })
    }
}

impl From<&Sent> for SentV1 {
    fn from(sent: &Sent) -> Self {
        let (id, at) = (sent.id.to_string(), sent.at.as_millis());
        Self { id, at, attempt: sent.attempt, call: sent.call.clone() }
    }
}

impl TryFrom<SentV1> for Sent {
    type Error = Unread;

    fn try_from(sent: SentV1) -> Result<Self, Unread> {
        let SentV1 { id, at, attempt, call } = sent;
        Ok(Self { id: parsed(&id)?, at: Moment::from_millis(at), attempt, call })
    }
}

impl From<&Conclusion> for ConclusionV1 {
    fn from(conclusion: &Conclusion) -> Self {
        let found = |found: &Found| FoundV1 { texts: found.texts.clone(), exists: found.exists };
        let error = |error: &Failure| FailureV1 { code: error.code.clone(), message: error.message.clone() };
        Self {
            id: conclusion.id.to_string(),
            at: conclusion.at.as_millis(),
            outcome: conclusion.outcome.into(),
            found: conclusion.found.as_ref().map(found),
            request_ids: conclusion.request_ids.clone(),
            error: conclusion.error.as_ref().map(error),
        }
    }
}

impl TryFrom<ConclusionV1> for Conclusion {
    type Error = Unread;

    fn try_from(conclusion: ConclusionV1) -> Result<Self, Unread> {
        Ok(Self {
            id: parsed(&conclusion.id)?,
            at: Moment::from_millis(conclusion.at),
            outcome: conclusion.outcome.into(),
            found: conclusion.found.map(|FoundV1 { texts, exists }| Found { texts, exists }),
            request_ids: conclusion.request_ids,
            error: conclusion.error.map(|FailureV1 { code, message }| Failure { code, message }),
        })
    }
}

impl From<&Target> for TargetV1 {
    fn from(target: &Target) -> Self {
        match target {
            Target::Kibana { region, instance, network, group } => Self::Kibana {
                region: region.clone(),
                instance: instance.to_string(),
                network: network.map(NetworkV1::from),
                group: group.clone(),
            },
            Target::User { host, user } => {
                Self::OpsManager { host: host.clone(), user: Some(user.to_string()), org: None, api_key: None }
            }
            Target::ApiKey { host, org, key } => Self::OpsManager {
                host: host.clone(),
                user: None,
                org: Some(org.to_string()),
                api_key: Some(key.to_string()),
            },
        }
    }
}

impl TryFrom<TargetV1> for Target {
    type Error = Unread;

    fn try_from(target: TargetV1) -> Result<Self, Unread> {
        Ok(match target {
            TargetV1::Kibana { region, instance, network, group } => {
                Self::Kibana { region, instance: parsed(&instance)?, network: network.map(Network::from), group }
            }
            TargetV1::OpsManager { host, user: Some(user), org: None, api_key: None } => {
                Self::User { host, user: parsed(&user)? }
            }
            TargetV1::OpsManager { host, user: None, org: Some(org), api_key: Some(key) } => {
                Self::ApiKey { host, org: parsed(&org)?, key: parsed(&key)? }
            }
            TargetV1::OpsManager { .. } => return Err(Unread::Meaningless),
        })
    }
}

/// Both directions between two enumerations of the same names.
macro_rules! same_names {
    ($domain:ident, $wire:ident, $($name:ident),+) => {
        impl From<$domain> for $wire {
            fn from(value: $domain) -> Self {
                match value { $($domain::$name => Self::$name),+ }
            }
        }

        impl From<$wire> for $domain {
            fn from(value: $wire) -> Self {
                match value { $($wire::$name => Self::$name),+ }
            }
        }
    };
}

same_names!(Network, NetworkV1, Public, Private);
same_names!(Verb, VerbV1, Cover, Append, Add, Delete, Undo);
same_names!(Outcome, OutcomeV1, Planned, Unchanged, Applied, NotApplied, Partial, Unknown);

#[cfg(test)]
#[path = "record_v1_tests.rs"]
mod tests;
