//! Leases: entries with an end that the list itself carries.
//!
//! A lease is a group of its own whose name holds the end, or an entry whose description holds it ([`CarriedLeases`]). Any machine with the
//! key can find it, judge it and end it; no store is needed. Time is always the server's: it comes in as a [`Moment`]
//! of a verified answer, and nothing here reads a clock.

mod calendar;
mod carried;

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use crate::domain::moment::Moment;

pub use calendar::{TimeError, parse};
pub use carried::{CarriedLeases, TooManyLeases};

/// The beginning of a carrier's name.
const PREFIX: &str = "lease_";
/// The characters of an ID; the first character is a letter. RFC 4648 section 6, in lower case.
const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
/// The characters of an ID.
const ID: usize = 8;
/// How long after its end a lease is left alone, so that an end never comes before its time.
pub const GRACE: Duration = Duration::from_mins(1);
/// How long a lease lasts where nothing else is requested.
pub const USUAL: Duration = Duration::from_hours(1);
/// The longest lease where the profile's policy sets no other limit.
pub const LONGEST: Duration = Duration::from_hours(24);

/// Why a text is not the length of a lease.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a time such as 45m, 2h or 1d")]
pub struct LengthError;

/// Reads the length of a lease: a whole number of seconds, minutes, hours or days.
///
/// # Errors
/// The text is no such length, or it is zero.
pub fn length(text: &str) -> Result<Duration, LengthError> {
    let (number, unit) = match text.char_indices().next_back() {
        Some((at, 's')) => (&text[..at], 1),
        Some((at, 'm')) => (&text[..at], 60),
        Some((at, 'h')) => (&text[..at], 60 * 60),
        Some((at, 'd')) => (&text[..at], 24 * 60 * 60),
        _ => ("", 0),
    };
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    let seconds = number.parse::<u64>().ok().filter(|_| is_number).and_then(|number| number.checked_mul(unit));
    seconds.filter(|seconds| *seconds > 0).map(Duration::from_secs).ok_or(LengthError)
}

/// The ID of a lease: eight lower-case letters and digits, a letter first. It stays the same when the lease is
/// extended.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LeaseId(String);

/// The text is not the ID of a lease.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a lease ID (8 lower-case letters and digits, or the name of a group `lease_…`)")]
pub struct NotALeaseId;

/// A lease, as its carrier shows it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lease {
    /// Its ID.
    pub id: LeaseId,
    /// When it ends by the server's clock, in whole seconds.
    pub end: Moment,
}

/// The state of a lease at a moment of the server's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeaseState {
    /// Its end is still to come.
    Active,
    /// Its end has passed, but not the grace after it.
    Ending,
    /// End and grace have passed: it must be ended.
    Expired,
}

/// What a change does to a lease.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeaseChange {
    /// The lease.
    pub lease: Lease,
    /// What becomes of it.
    pub step: LeaseStep,
}

/// What becomes of a lease, as the journal says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeaseStep {
    /// It is added.
    Added,
    /// A command that names it ends it.
    Ended,
    /// A later end takes its place.
    Extended,
    /// Its time is over, and it was looked for.
    Reaped,
    /// Its time is over, and another change of the instance is made.
    Expired,
}

impl LeaseChange {
    /// Whether the lease ends.
    #[must_use]
    pub fn ends(&self) -> bool {
        self.step != LeaseStep::Added
    }

    /// What the journal says of it, before the words of the user.
    #[must_use]
    pub fn occasion(&self) -> String {
        let (id, end) = (&self.lease.id, self.lease.end_text());
        match self.step {
            LeaseStep::Added => format!("lease {id} until {end}"),
            LeaseStep::Ended => format!("lease {id} ended"),
            LeaseStep::Extended => format!("lease {id} extended"),
            LeaseStep::Reaped => format!("lease {id} reaped after its end {end}"),
            LeaseStep::Expired => format!("lease {id} expired {end}"),
        }
    }
}

impl LeaseId {
    /// The ID that random `bytes` give.
    #[must_use]
    pub fn of_bytes(bytes: [u8; 16]) -> Self {
        let letter = |(place, byte): (usize, &u8)| {
            let among = if place == 0 { 26 } else { ALPHABET.len() };
            char::from(ALPHABET[usize::from(*byte) % among])
        };
        Self(bytes.iter().take(ID).enumerate().map(letter).collect())
    }

    /// The ID as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for LeaseId {
    type Err = NotALeaseId;

    /// Takes the name of the carrier, too.
    fn from_str(text: &str) -> Result<Self, NotALeaseId> {
        if let Some(lease) = Lease::of_group(text) {
            return Ok(lease.id);
        }
        let is_first_letter = text.as_bytes().first().is_some_and(u8::is_ascii_lowercase);
        let is_id = text.len() == ID && is_first_letter && text.bytes().all(|byte| ALPHABET.contains(&byte));
        if is_id { Ok(Self(text.to_owned())) } else { Err(NotALeaseId) }
    }
}

impl fmt::Display for LeaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl Lease {
    /// A lease that ends `length` after `now`, a moment of the server's clock.
    #[must_use]
    pub fn lasting(id: LeaseId, now: Moment, length: Duration) -> Self {
        let length = u64::try_from(length.as_millis()).unwrap_or(u64::MAX);
        let end = now.as_millis().saturating_add(length);
        Self { id, end: Moment::from_millis(end.div_ceil(1000).saturating_mul(1000)) }
    }

    /// The lease that a group of this name carries. A name that only begins like one carries none.
    #[must_use]
    pub fn of_group(name: &str) -> Option<Self> {
        let (time, id) = name.strip_prefix(PREFIX)?.split_once('_')?;
        let lease = Self { id: id.parse().ok()?, end: calendar::read_compact(time)? };
        (lease.group() == name).then_some(lease)
    }

    /// The name of the group that carries it: `lease_20261128t045500z_k3x5q2ab`. It has lower-case letters, digits and
    /// underscores only and at most 32 characters, which is inside the rules that the vendor publishes for sibling
    /// services; those of this service are not documented.
    #[must_use]
    pub fn group(&self) -> String {
        format!("{PREFIX}{}_{}", calendar::compact(self.end), self.id)
    }

    /// Its state at `now`, a moment of the server's clock.
    #[must_use]
    pub fn state(&self, now: Moment) -> LeaseState {
        let grace = u64::try_from(GRACE.as_millis()).unwrap_or(u64::MAX);
        let (end, now) = (self.end.as_millis(), now.as_millis());
        if now < end {
            LeaseState::Active
        } else if now < end.saturating_add(grace) {
            LeaseState::Ending
        } else {
            LeaseState::Expired
        }
    }

    /// How long it still lasts at `now`; zero once its end has passed.
    #[must_use]
    pub fn left(&self, now: Moment) -> Duration {
        Duration::from_millis(self.end.as_millis().saturating_sub(now.as_millis()))
    }

    /// Its end in UTC, as in RFC 3339.
    #[must_use]
    pub fn end_text(&self) -> String {
        calendar::text(self.end)
    }
}

impl LeaseState {
    /// The name in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Ending => "ending",
            Self::Expired => "expired",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-11-28T04:55:00Z.
    const END: u64 = 1_795_841_700_000;

    fn lease() -> Lease {
        Lease { id: "k3x5q2ab".parse().unwrap(), end: Moment::from_millis(END) }
    }

    #[test]
    fn a_group_name_carries_id_and_end_within_the_strictest_rules() {
        let name = lease().group();
        assert_eq!(name, "lease_20261128t045500z_k3x5q2ab");
        assert!(
            name.len() <= 32
                && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
        );
        assert_eq!(Lease::of_group(&name), Some(lease()));
        assert_eq!(name.parse::<LeaseId>(), Ok(lease().id));
    }

    #[test]
    fn a_name_that_only_looks_like_a_lease_is_none() {
        for name in [
            "lease_",
            "leases",
            "lease_office",
            "lease_20261128t045500z_",
            "lease_20261128t045500z_k3x5q2a",
            "lease_20261128t045500z_k3x5q2ab_",
            "lease_20261128t045500z_33x5q2ab",
            "lease_20261128t045500z_k3x5q2a9",
            "lease_20261128T045500Z_k3x5q2ab",
            "lease_20260230t045500z_k3x5q2ab",
            "lease_20261128t245500z_k3x5q2ab",
            "lease_20261128t0455z_k3x5q2ab",
            "lease_lease_20261128t045500z_k3x5q2ab",
            " lease_20261128t045500z_k3x5q2ab",
        ] {
            assert_eq!(Lease::of_group(name), None, "{name}");
        }
    }

    #[test]
    fn a_lease_is_expired_one_minute_after_its_end() {
        let state = |seconds: i64| lease().state(Moment::from_millis(END.saturating_add_signed(seconds * 1000)));
        assert_eq!((state(-86_400), state(-1)), (LeaseState::Active, LeaseState::Active));
        assert_eq!((state(0), state(59)), (LeaseState::Ending, LeaseState::Ending));
        assert_eq!((state(60), state(86_400)), (LeaseState::Expired, LeaseState::Expired));
        assert_eq!(lease().left(Moment::from_millis(END - 1500)), Duration::from_millis(1500));
        assert_eq!(lease().left(Moment::from_millis(END + 1)), Duration::ZERO);
    }

    #[test]
    fn a_length_is_counted_from_the_servers_time_and_rounded_up() {
        let id = || lease().id;
        let one = Lease::lasting(id(), Moment::from_millis(END - 3_600_000), USUAL);
        assert_eq!(one, lease());
        let rounded = Lease::lasting(id(), Moment::from_millis(END - 3_599_001), USUAL);
        assert_eq!(rounded.end_text(), "2026-11-28T04:55:01Z");
        assert_eq!(Lease::of_group(&rounded.group()), Some(rounded));
    }

    #[test]
    fn a_length_is_a_number_with_a_unit() {
        for (text, seconds) in [("90s", 90), ("45m", 2700), ("2h", 7200), ("1d", 86_400)] {
            assert_eq!(length(text), Ok(Duration::from_secs(seconds)), "{text}");
        }
        for text in ["", "0m", "60", "h", "-1h", "+1h", "1.5h", "2 h", "1w", "99999999999999999d"] {
            assert_eq!(length(text), Err(LengthError), "{text}");
        }
    }

    #[test]
    fn an_id_is_made_of_random_bytes() {
        assert_eq!(LeaseId::of_bytes([0; 16]).as_str(), "aaaaaaaa");
        assert_eq!(LeaseId::of_bytes([255; 16]).as_str(), "v7777777");
        for byte in 0..=255 {
            let id = LeaseId::of_bytes([byte; 16]);
            assert_eq!(id.as_str().parse(), Ok(id.clone()), "{id}");
        }
        for text in ["", "k3x5q2a", "K3X5Q2AB", "k3x5q2abc", "33x5q2ab", "k3x5-2ab"] {
            assert_eq!(text.parse::<LeaseId>(), Err(NotALeaseId), "{text}");
        }
    }
}
