//! What the journal removed from a list a short while ago, so that a removal in several steps is judged as one.

use std::collections::BTreeSet;
use std::time::Duration;

use crate::domain::event::Moment;
use crate::domain::history::{Change, History};
use crate::domain::outcome::Outcome;
use crate::domain::stored::{Key, Stored};
use crate::domain::target::Target;

/// How far `large-removal` looks back.
pub const LOOK_BACK: Duration = Duration::from_mins(10);

/// What the changes of `history` removed from the list `target`, or may have removed, within [`LOOK_BACK`] before
/// `now`. A change that is dated later than `now`, because a clock went back, counts as well.
#[must_use]
pub fn removed_recently(history: &History, target: &Target, now: Moment) -> BTreeSet<Key> {
    let look_back = u64::try_from(LOOK_BACK.as_millis()).unwrap_or(u64::MAX);
    let since = now.as_millis().saturating_sub(look_back);
    let counts = |change: &&Change| {
        let is_made = matches!(change.outcome(), Outcome::Applied | Outcome::Partial | Outcome::Unknown);
        is_made && change.intent.target == *target && change.intent.at.as_millis() >= since
    };
    let removed = history.changes().iter().filter(counts).flat_map(|change| &change.intent.removed);
    removed.map(|text| Stored::new(text.as_str()).key()).collect()
}
