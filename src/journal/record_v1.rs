//! The text of a record, format 1: JSON types and both conversions. Frozen: fields may be added, nothing may change.
//!
//! The format has a major and a minor version. A reader passes over fields that it does not know, and skips a record
//! whose kind, service, verb or outcome it does not know. It refuses a newer major version.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::domain::description::Description;
use crate::domain::entry::Entry;
use crate::domain::event::{Conclusion, Event, Failure, Found, Intent, IntentId, Moment, Sent, Uptime};
use crate::domain::instance::{InstanceId, Network, UserId};
use crate::domain::owner::{ApiKeyId, OrgId};
use crate::domain::plan::{Desired, Verb};
use crate::domain::report::Outcome;
use crate::domain::target::{Path, Target};
use crate::journal::Knows;

/// The major version of this format.
pub(super) const MAJOR: u64 = 1;
/// The minor version: 1 added the hash of the record before and the ID of the run; 2 what the other groups held, the
/// clock that no user sets, and changes that were dismissed.
pub(super) const MINOR: u64 = 2;

/// Why a text is not a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unread {
    /// It has this major version, which is a later one.
    Newer(u64),
    /// A later version of this program wrote it: what this one does not know, and the change that it belongs to.
    Unknown(Unknown),
    /// It lacks something, or holds an invalid value.
    Invalid,
}

/// A record of a later version of this program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unknown {
    /// What this version does not know, such as "service `gateway`".
    pub(super) what: String,
    /// The change, if the record names one.
    pub(super) id: Option<IntentId>,
    /// How the record is linked to the records before it.
    pub(super) link: Link,
}

/// A record with its link to the records before it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Record {
    /// What happened.
    pub(super) event: Event,
    /// What it says of the lines before it.
    pub(super) link: Link,
}

/// What a record says of the lines before it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Link {
    /// The hash of the record before it; `None` in the first record, and in records of version 1.0.
    pub(super) previous: Option<String>,
    /// Whether the lines just before it were found truncated when it was written.
    pub(super) repairs: bool,
}

/// The text of a record; it holds no tab and no newline, because JSON escapes them.
pub(super) fn write(event: &Event, link: &Link) -> Result<Vec<u8>, serde_json::Error> {
    let Link { previous, repairs } = link.clone();
    serde_json::to_vec(&RecordV1 { v: MAJOR, minor: MINOR, prev: previous, repairs, event: event.into() })
}

/// Reads the text of a record. One of a list that `knows` does not know is unknown.
pub(super) fn read(text: &[u8], knows: Knows) -> Result<Record, Unread> {
    let head: HeadV1 = serde_json::from_slice(text).map_err(|_| Unread::Invalid)?;
    match head.v {
        MAJOR => {}
        newer if newer > MAJOR => return Err(Unread::Newer(newer)),
        _ => return Err(Unread::Invalid),
    }
    let link = Link { previous: head.prev, repairs: head.repairs };
    match serde_json::from_slice::<EventV1>(text).map_err(|_| Unread::Invalid).and_then(Event::try_from) {
        Ok(Event::Intent(intent)) if !knows(&intent.target) => {
            let what = unknown_list(&intent.target.service);
            Err(Unread::Unknown(Unknown { what, id: Some(intent.id), link }))
        }
        Ok(event) => Ok(Record { event, link }),
        Err(unread) => Err(unknown(text, head.minor, link).map_or(unread, Unread::Unknown)),
    }
}

/// What a later version of this program put into a record that cannot be read; `None` if the record is invalid.
fn unknown(text: &[u8], minor: u64, link: Link) -> Option<Unknown> {
    let record: Value = serde_json::from_slice(text).ok()?;
    let id = record["id"].as_str().and_then(|id| id.parse().ok());
    let is_known = |kind: &str| ["intent", "sent", "outcome"].contains(&kind);
    let verb_of = |value: &Value| value["verb"].as_str().filter(|verb| !knows::<VerbV1>(verb)).map(ToOwned::to_owned);
    let kind = record["kind"].as_str()?;
    let what = if !is_known(kind) {
        format!("record kind `{kind}`")
    } else if kind == "outcome" && record["outcome"].as_str().is_some_and(|outcome| !knows::<OutcomeV1>(outcome)) {
        format!("outcome `{}`", record["outcome"].as_str()?)
    } else if let Some(verb) = verb_of(&record).or_else(|| verb_of(&record["wish"])).filter(|_| kind == "intent") {
        format!("verb `{verb}`")
    } else if kind == "intent" && !is_target(&record["target"]) {
        unknown_list(record["target"]["service"].as_str()?)
    } else if minor > MINOR {
        format!("record format {MAJOR}.{minor}")
    } else {
        return None;
    };
    Some(Unknown { what, id, link })
}

/// What is unknown of a list of `service`.
fn unknown_list(service: &str) -> String {
    format!("service `{service}` or its kind of list")
}

/// Whether `name` is one of the names of the enumeration `T`.
fn knows<T: for<'de> Deserialize<'de>>(name: &str) -> bool {
    serde_json::from_value::<T>(name.into()).is_ok()
}

/// Whether `value` is a target that this version knows.
fn is_target(value: &Value) -> bool {
    serde_json::from_value::<TargetV1>(value.clone()).is_ok_and(|target| Target::try_from(target).is_ok())
}

#[derive(Serialize)]
struct RecordV1 {
    v: u64,
    minor: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    prev: Option<String>,
    #[serde(rename = "mends", skip_serializing_if = "std::ops::Not::not")]
    repairs: bool,
    #[serde(flatten)]
    event: EventV1,
}

#[derive(Deserialize)]
struct HeadV1 {
    v: u64,
    #[serde(default)]
    minor: u64,
    #[serde(default)]
    prev: Option<String>,
    #[serde(rename = "mends", default)]
    repairs: bool,
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    run: Option<String>,
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    others: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    descriptions: Vec<DescriptionV1>,
    existed: bool,
    creates: bool,
    deletes: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reverts: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    holds_until: Option<u64>,
}

/// What becomes of the description of one entry.
#[derive(Serialize, Deserialize)]
struct DescriptionV1 {
    text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    before: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    after: Option<String>,
}

impl From<&Description> for DescriptionV1 {
    fn from(description: &Description) -> Self {
        let Description { text, before, after } = description.clone();
        Self { text, before, after }
    }
}

impl From<DescriptionV1> for Description {
    fn from(DescriptionV1 { text, before, after }: DescriptionV1) -> Self {
        Self { text, before, after }
    }
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    uptime: Option<UptimeV1>,
}

#[derive(Serialize, Deserialize)]
struct UptimeV1 {
    boot: String,
    millis: u64,
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
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    dismissed: bool,
    /// Absent where those who made the change concluded it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    by: Option<String>,
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
    Replace,
    Apply,
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
    NotStarted,
}

/// A name or ID as the domain has it; what the domain refuses is invalid here.
fn parsed<T: std::str::FromStr>(text: &str) -> Result<T, Unread> {
    text.parse().map_err(|_| Unread::Invalid)
}

/// Entries were written in canonical text, of which the lenient reading is the exact inverse.
fn entries<C: FromIterator<Entry>>(texts: &[String]) -> Result<C, Unread> {
    texts.iter().map(|text| Entry::read(text).ok_or(Unread::Invalid)).collect()
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
            run: intent.run.clone(),
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
            others: intent.others.clone(),
            descriptions: intent.descriptions.iter().map(Into::into).collect(),
            existed: intent.existed,
            creates: intent.creates,
            deletes: intent.deletes,
            token: intent.token.clone(),
            reason: intent.reason.clone(),
            reverts: intent.reverts.as_ref().map(IntentId::to_string),
            holds_until: intent.holds_until.map(Moment::as_millis),
        }
    }
}

impl TryFrom<IntentV1> for Intent {
    type Error = Unread;

    fn try_from(intent: IntentV1) -> Result<Self, Unread> {
        Ok(Self {
            id: parsed(&intent.id)?,
            run: intent.run,
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
            others: intent.others,
            descriptions: intent.descriptions.into_iter().map(Into::into).collect(),
            existed: intent.existed,
            creates: intent.creates,
            deletes: intent.deletes,
            token: intent.token,
            reason: intent.reason,
            reverts: intent.reverts.as_deref().map(parsed).transpose()?,
            holds_until: intent.holds_until.map(Moment::from_millis),
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
        let uptime =
            sent.uptime.as_ref().map(|Uptime { boot, millis }| UptimeV1 { boot: boot.clone(), millis: *millis });
        Self { id, at, attempt: sent.attempt, call: sent.call.clone(), uptime }
    }
}

impl TryFrom<SentV1> for Sent {
    type Error = Unread;

    fn try_from(sent: SentV1) -> Result<Self, Unread> {
        let SentV1 { id, at, attempt, call, uptime } = sent;
        let uptime = uptime.map(|UptimeV1 { boot, millis }| Uptime { boot, millis });
        Ok(Self { id: parsed(&id)?, at: Moment::from_millis(at), attempt, call, uptime })
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
            dismissed: conclusion.dismissed,
            by: conclusion.by.clone(),
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
            dismissed: conclusion.dismissed,
            by: conclusion.by,
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
            return Err(Unread::Invalid);
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
same_names!(Verb, VerbV1, Cover, Append, Add, Delete, Undo, Replace, Apply);
same_names!(Outcome, OutcomeV1, Planned, Unchanged, Applied, NotApplied, Partial, Unknown, NotStarted);

#[cfg(test)]
#[path = "record_v1_tests.rs"]
mod tests;
