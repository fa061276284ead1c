//! The text of a record, format 1: JSON types and both conversions. Frozen: fields may be added, nothing may change.
//!
//! A reader passes over fields that it does not know, and refuses a format with a higher number.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::domain::entry::Entry;
use crate::domain::event::{Conclusion, Event, Failure, Found, Intent, IntentId, Moment, Sent};
use crate::domain::instance::{InstanceId, Network, UserId};
use crate::domain::owner::{ApiKeyId, OrgId};
use crate::domain::plan::{Desired, Verb};
use crate::domain::report::Outcome;
use crate::domain::target::{Path, Target};

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

/// The kinds of list that this format began with have their parts beside the service. Every later kind has them in a
/// place of their own, so that a reader of the beginning takes none of them for a list that it knows.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum TargetV1 {
    Later {
        service: String,
        parts: PathV1,
    },
    First {
        service: String,
        #[serde(flatten)]
        parts: PathV1,
    },
}

#[derive(Serialize, Deserialize)]
struct PathV1 {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    list: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    region: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    instance: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    network: Option<NetworkV1>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    group: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    host: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    user: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    org: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    api_key: Option<String>,
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
        let Target { service, path } = target.clone();
        let is_later = path.list.is_some();
        let Path { list, region, instance, network, group, host, user, org, api_key } = path;
        let network = network.map(NetworkV1::from);
        let parts = PathV1 { list, region, instance, network, group, host, user, org, api_key };
        if is_later { Self::Later { service, parts } } else { Self::First { service, parts } }
    }
}

impl TryFrom<TargetV1> for Target {
    type Error = Unread;

    fn try_from(target: TargetV1) -> Result<Self, Unread> {
        let (service, parts, is_first) = match target {
            TargetV1::Later { service, parts } => (service, parts, false),
            TargetV1::First { service, parts } => (service, parts, true),
        };
        if is_first && !parts.name_a_list()? {
            return Err(Unread::Meaningless);
        }
        let PathV1 { list, region, instance, network, group, host, user, org, api_key } = parts;
        let network = network.map(Network::from);
        Ok(Self { service, path: Path { list, region, instance, network, group, host, user, org, api_key } })
    }
}

impl PathV1 {
    /// Whether the parts are those of a kind of list that the format began with: a group of an instance, the list of a
    /// user, the list of a programmatic key. An error if one of the names cannot be.
    fn name_a_list(&self) -> Result<bool, Unread> {
        match (self, &self.instance, &self.user, (&self.org, &self.api_key)) {
            (Self { region: Some(_), host: None, .. }, Some(instance), None, (None, None)) => {
                parsed::<InstanceId>(instance).map(|_| true)
            }
            (Self { host: Some(_), .. }, None, Some(user), (None, None)) => parsed::<UserId>(user).map(|_| true),
            (Self { host: Some(_), .. }, None, None, (Some(org), Some(key))) => {
                parsed::<OrgId>(org).and_then(|_| parsed::<ApiKeyId>(key)).map(|_| true)
            }
            _ => Ok(false),
        }
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
