//! What the journal remembers of a change: the intent before it, what was sent, and how it ended.
//!
//! Plain values: how they are written down is the journal's matter, and time and randomness come from outside. None of
//! them may hold a secret; an account is named by a fingerprint that somebody else made.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::domain::entry::Entry;
use crate::domain::plan::{Current, Desired, Verb};
use crate::domain::report::Outcome;
use crate::domain::stored::{Key, Stored};
use crate::domain::target::Target;

/// A moment of calendar time, in milliseconds since 1970 began in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(u64);

impl Moment {
    /// The moment `millis` milliseconds after 1970 began.
    #[must_use]
    pub fn from_millis(millis: u64) -> Self {
        Self(millis)
    }

    /// Milliseconds since 1970 began.
    #[must_use]
    pub fn as_millis(self) -> u64 {
        self.0
    }
}

impl From<SystemTime> for Moment {
    /// A clock that is set before 1970 shows its first moment.
    fn from(time: SystemTime) -> Self {
        let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
        Self(u64::try_from(since.as_millis()).unwrap_or(u64::MAX))
    }
}

/// The name of an intent: 26 to 36 letters, digits and `-`, of which later ones sort after earlier ones.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IntentId(String);

/// A text that is not the name of an intent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnIntentId;

impl IntentId {
    /// A name for an intent of the moment `at`: a UUID of version 7 (RFC 9562, section 5.7) with bits of `random`.
    #[must_use]
    pub fn new(at: Moment, random: [u8; 16]) -> Self {
        const VERSION_7: u128 = 7 << 76;
        const VARIANT: u128 = 0b10 << 62;
        const FREE: u128 = (0xfff << 64) | (u128::MAX >> 66);
        let time = u128::from(at.0 & 0xffff_ffff_ffff) << 80;
        let digits = format!("{:032x}", time | VERSION_7 | VARIANT | (u128::from_be_bytes(random) & FREE));
        let parts = [0..8, 8..12, 12..16, 16..20, 20..32].map(|part| &digits[part]);
        Self(parts.join("-"))
    }

    /// The name.
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
        f.write_str("it is not the name of an intent (26 to 36 letters, digits and `-`)")
    }
}

impl std::error::Error for NotAnIntentId {}

/// A change that is about to be sent, with all that undoing, settling and auditing it will need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intent {
    /// Its name.
    pub id: IntentId,
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
    /// The intent that this one takes back.
    pub reverts: Option<IntentId>,
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
}

/// How an intent ended, or what a later look made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conclusion {
    /// The intent.
    pub id: IntentId,
    /// When this was known.
    pub at: Moment,
    /// What became of it.
    pub outcome: Outcome,
    /// The list as found afterwards; `None` if it could not be read.
    pub found: Option<Found>,
    /// The service's names for the calls that were made.
    pub request_ids: Vec<String>,
    /// What went wrong, if anything did.
    pub error: Option<Failure>,
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
            existed: true,
            creates: false,
            deletes: false,
            token: None,
            reason: None,
            reverts: None,
        }
    }

    /// A name that ends with `number`.
    pub(crate) fn id(number: u8) -> IntentId {
        format!("01900000-0000-7000-8000-0000000000{number:02x}").parse().unwrap()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_uuid_of_version_7() {
        // The example of RFC 9562, appendix A.6.
        let at = Moment::from_millis(0x017F_22E2_79B0);
        let random = 0x0000_0000_0000_0CC3_18C4_DC0C_0C07_398F_u128.to_be_bytes();
        assert_eq!(IntentId::new(at, random).as_str(), "017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
        let all_ones = IntentId::new(Moment::from_millis(u64::MAX), [0xff; 16]);
        assert_eq!(all_ones.as_str(), "ffffffff-ffff-7fff-bfff-ffffffffffff");
    }

    #[test]
    fn names_sort_by_time() {
        let at = |millis| IntentId::new(Moment::from_millis(millis), [0xff; 16]);
        assert!(at(1_700_000_000_000) < at(1_700_000_000_001));
        assert!(at(0xff) < at(0x100));
    }

    #[test]
    fn a_name_reads_back_and_nothing_else_is_one() {
        let id = IntentId::new(Moment::from_millis(1), [7; 16]);
        assert_eq!(id.to_string().parse(), Ok(id));
        assert!("01ARZ3NDEKTSV4RRFFQ69G5FAV".parse::<IntentId>().is_ok(), "a ULID");
        for text in ["", "0", "../../../../../../../etc/passwd", "017f22e2-79b0-7cc3-98c4-dc0c0c07398f0"] {
            assert_eq!(text.parse::<IntentId>(), Err(NotAnIntentId), "{text}");
        }
    }

    #[test]
    fn a_clock_before_1970_shows_its_first_moment() {
        let early = UNIX_EPOCH - std::time::Duration::from_secs(1);
        assert_eq!(Moment::from(early).as_millis(), 0);
    }
}
