//! What the journal remembers of a change: the intent before it, what was sent, and how it ended.
//!
//! Plain values: how they are written down is the journal's matter, and time and randomness come from outside. None of
//! them may hold a secret; an account is named by a fingerprint that the caller makes.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use crate::domain::description::Description;
use crate::domain::entry::Entry;
pub use crate::domain::moment::Moment;
use crate::domain::outcome::Outcome;
use crate::domain::plan::{Current, Desired, Verb};
use crate::domain::stored::{Key, Stored};
use crate::domain::target::Target;

/// The ID of a change: 26 to 36 ASCII letters, digits and `-`. New ones are random from the first digit on, so that a
/// short prefix is unique; older journals hold UUIDs of version 7, which begin with the time.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IntentId(String);

/// A text that is not the ID of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnIntentId;

impl IntentId {
    /// The ID of a UUID, as its 32 hexadecimal digits without hyphens.
    #[must_use]
    pub fn of_uuid(uuid: u128) -> Self {
        Self(format!("{uuid:032x}"))
    }

    /// What IDs are compared by: the letters and digits alone, in lower case.
    #[must_use]
    pub fn key(&self) -> String {
        Self::key_of(&self.0)
    }

    /// What a typed ID, or the beginning of one, is compared by.
    #[must_use]
    pub fn key_of(text: &str) -> String {
        text.chars().filter(|letter| *letter != '-').map(|letter| letter.to_ascii_lowercase()).collect()
    }

    /// The beginning that holds `count` letters and digits; all of it if it has no more.
    #[must_use]
    pub fn beginning(&self, count: usize) -> &str {
        let mut ends = self.0.char_indices().filter(|(_, letter)| *letter != '-').map(|(at, _)| at + 1);
        count.checked_sub(1).and_then(|skipped| ends.nth(skipped)).map_or(self.as_str(), |end| &self.0[..end])
    }

    /// The ID as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for IntentId {
    type Err = NotAnIntentId;

    fn from_str(text: &str) -> Result<Self, NotAnIntentId> {
        let plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if plain && (26..=36).contains(&text.len()) { Ok(Self(text.to_owned())) } else { Err(NotAnIntentId) }
    }
}

impl fmt::Display for IntentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Display for NotAnIntentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a change ID (26 to 36 letters, digits and `-`)")
    }
}

impl std::error::Error for NotAnIntentId {}

/// A change that is about to be sent, with all that undoing, settling and auditing it will need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intent {
    /// Its ID.
    pub id: IntentId,
    /// The ID that all changes of one command share; `None` in journals of the first format.
    pub run: Option<String>,
    /// When it was made.
    pub at: Moment,
    /// Who is logged in on this machine.
    pub user: String,
    /// This machine.
    pub host: String,
    /// The profile in use, if any.
    pub profile: Option<String>,
    /// The version of this program.
    pub tool_version: String,
    /// Where requests go: the base address of the service.
    pub endpoint: String,
    /// The fingerprint of the account that signs; never a key.
    pub account: String,
    /// The list.
    pub target: Target,
    /// The verb that was typed.
    pub verb: Verb,
    /// What was asked for.
    pub desired: Desired,
    /// Entries that are to come in.
    pub added: Vec<Entry>,
    /// Entries that are to go, in the server's spelling.
    pub removed: Vec<String>,
    /// The whole list as read before, in the server's spelling.
    pub before: Vec<String>,
    /// What the other groups of the instance and network held then, in the server's spelling; `None` if it was not
    /// recorded, as before format 1.2.
    pub others: Option<Vec<String>>,
    /// The descriptions that the change gives, changes or takes away; none on lists without descriptions.
    pub descriptions: Vec<Description>,
    /// Whether the list existed before.
    pub existed: bool,
    /// Whether the change creates the list.
    pub creates: bool,
    /// Whether the change deletes the list itself.
    pub deletes: bool,
    /// The token that every attempt carries, where the service takes one.
    pub token: Option<String>,
    /// Why, in the user's words.
    pub reason: Option<String>,
    /// The intent that this one reverts.
    pub reverts: Option<IntentId>,
    /// Until when the change holds the list unless it is concluded before, by the clock that all users of a shared
    /// journal have in common; `None` in a journal of one machine.
    pub holds_until: Option<Moment>,
}

/// A call of an intent that is about to leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// The intent.
    pub id: IntentId,
    /// When it was noted.
    pub at: Moment,
    /// Which attempt it is, counted from one over all calls of the intent.
    pub attempt: u32,
    /// The kind of call, such as `UpdateKibanaWhiteIps Append`; no addresses, no secrets.
    pub call: String,
    /// When it was noted, by a clock that is never set; `None` where the system has none.
    pub uptime: Option<Uptime>,
}

/// A moment on a clock that runs from the start of the machine and is never set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uptime {
    /// The name of this run of the machine, which no other one has.
    pub boot: String,
    /// Milliseconds since it started.
    pub millis: u64,
}

/// How an intent ended, or what a later look made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conclusion {
    /// The intent.
    pub id: IntentId,
    /// When this was known.
    pub at: Moment,
    /// The outcome.
    pub outcome: Outcome,
    /// The list as found afterwards; `None` if it could not be read.
    pub found: Option<Found>,
    /// The service's IDs of the calls that were made.
    pub request_ids: Vec<String>,
    /// What went wrong, if anything did.
    pub error: Option<Failure>,
    /// Whether the change was dismissed: its outcome is not looked for any more.
    pub dismissed: bool,
    /// The user and machine that found this out, as in `ann on desk`, where they are not those of the change.
    pub by: Option<String>,
}

/// A list as found by reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its entries in the server's spelling.
    pub texts: Vec<String>,
    /// Whether the list exists.
    pub exists: bool,
}

/// An error as it was reported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Its code in reports.
    pub code: String,
    /// Its message.
    pub message: String,
}

/// One record of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A change is about to be sent.
    Intent(Box<Intent>),
    /// A call is about to leave.
    Sent(Sent),
    /// A change ended, or was looked at again.
    Concluded(Conclusion),
}

impl Event {
    /// The intent that it is about.
    #[must_use]
    pub fn id(&self) -> &IntentId {
        match self {
            Self::Intent(intent) => &intent.id,
            Self::Sent(sent) => &sent.id,
            Self::Concluded(conclusion) => &conclusion.id,
        }
    }
}

impl Conclusion {
    /// Whether the outcome of the change has yet to be found out.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.outcome == Outcome::Unknown && !self.dismissed
    }
}

impl Sent {
    /// How long before `now` and `uptime` it was noted; `None` if that cannot be known: the machine was started anew
    /// since, or a clock went back.
    #[must_use]
    pub fn age(&self, now: Moment, uptime: Option<&Uptime>) -> Option<Duration> {
        let millis = match (&self.uptime, uptime) {
            (Some(then), Some(now)) if then.boot == now.boot => now.millis.checked_sub(then.millis),
            (None, None) => now.as_millis().checked_sub(self.at.as_millis()),
            _ => None,
        };
        millis.map(Duration::from_millis)
    }
}

impl Found {
    /// What the list is compared by.
    #[must_use]
    pub fn keys(&self) -> BTreeSet<Key> {
        self.texts.iter().map(|text| Stored::new(text.as_str()).key()).collect()
    }
}

impl From<&Current> for Found {
    fn from(current: &Current) -> Self {
        let texts = current.list.entries().iter().map(|stored| stored.text.clone()).collect();
        Self { texts, exists: current.exists }
    }
}

#[cfg(test)]
pub(crate) mod sample {
    //! An intent for tests to vary.

    use super::*;

    /// An intent that appends nothing to the group `web`, made `number` milliseconds after 1970 began.
    pub(crate) fn intent(number: u8) -> Intent {
        let network = Some(crate::domain::instance::Network::Public);
        let target =
            crate::domain::target::sample::group("cn-hangzhou", "es-cn-n6w1o1x0w001cabcd", network, Some("web"));
        let (entries, texts) = (BTreeSet::new(), BTreeSet::new());
        Intent {
            id: id(number),
            run: None,
            at: Moment::from_millis(u64::from(number)),
            user: "ann".to_owned(),
            host: "desk".to_owned(),
            profile: None,
            tool_version: "0.1.0".to_owned(),
            endpoint: "https://elasticsearch.cn-hangzhou.aliyuncs.com".to_owned(),
            account: "f1".to_owned(),
            target,
            verb: Verb::Append,
            desired: Desired { verb: Verb::Append, entries, texts, whole_group: false },
            added: Vec::new(),
            removed: Vec::new(),
            before: Vec::new(),
            others: None,
            descriptions: Vec::new(),
            existed: true,
            creates: false,
            deletes: false,
            token: None,
            reason: None,
            reverts: None,
            holds_until: None,
        }
    }

    /// An ID that ends with `number`.
    pub(crate) fn id(number: u8) -> IntentId {
        format!("01900000-0000-7000-8000-0000000000{number:02x}").parse().unwrap()
    }
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    #[test]
    fn a_uuid_is_32_digits_and_its_beginning_counts_digits_alone() {
        let id = IntentId::of_uuid(0x0a1b_2c3d_4e5f_4678_9abc_def0_1234_5678);
        assert_eq!((id.as_str(), id.beginning(8)), ("0a1b2c3d4e5f46789abcdef012345678", "0a1b2c3d"));
        let old: IntentId = "017F22E2-79b0-7cc3-98c4-dc0c0c07398f".parse().unwrap();
        assert_eq!(old.key(), "017f22e279b07cc398c4dc0c0c07398f");
        assert_eq!((old.beginning(8), old.beginning(9), old.beginning(99)), ("017F22E2", "017F22E2-7", old.as_str()));
    }

    #[test]
    fn an_id_reads_back_and_nothing_else_is_one() {
        let id = IntentId::of_uuid(7);
        assert_eq!(id.to_string().parse(), Ok(id));
        assert!("01ARZ3NDEKTSV4RRFFQ69G5FAV".parse::<IntentId>().is_ok(), "a ULID");
        for text in ["", "0", "../../../../../../../etc/passwd", "017f22e2-79b0-7cc3-98c4-dc0c0c07398f0"] {
            assert_eq!(text.parse::<IntentId>(), Err(NotAnIntentId), "{text}");
        }
    }

    #[test]
    fn a_clock_before_1970_shows_its_first_moment() {
        let early = UNIX_EPOCH - Duration::from_secs(1);
        assert_eq!(Moment::from(early).as_millis(), 0);
    }
    #[test]
    fn the_age_of_a_call_is_told_by_the_clock_that_nobody_sets() {
        let uptime = |boot: &str, millis| Some(Uptime { boot: boot.to_owned(), millis });
        let at = Moment::from_millis(5_000);
        let sent = |uptime| Sent { id: sample::id(1), at, attempt: 1, call: "call".to_owned(), uptime };
        let (earlier, later) = (Moment::from_millis(1_000), Moment::from_millis(9_000_000));
        let age = |then, now, uptime: Option<Uptime>| sent(then).age(now, uptime.as_ref()).map(|age| age.as_millis());
        assert_eq!(age(uptime("a", 100), later, uptime("a", 350)), Some(250), "however the calendar jumped");
        assert_eq!(age(uptime("a", 100), earlier, uptime("a", 350)), Some(250));
        assert_eq!(age(uptime("a", 100), later, uptime("b", 350)), None, "the machine was started anew");
        assert_eq!(age(uptime("a", 100), later, None), None);
        assert_eq!(age(None, Moment::from_millis(5_100), None), Some(100));
        assert_eq!(age(None, earlier, None), None, "the clock went back");
        assert_eq!(age(None, later, uptime("a", 350)), None, "nothing tells whether the clock jumped");
    }
}
