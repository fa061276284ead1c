//! A moment of calendar time, as the journal and the leases count it.

use std::time::{SystemTime, UNIX_EPOCH};

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
