//! The lists before their last change, for readings that lag behind.

use std::collections::BTreeMap;

use super::state::Saved;
use super::truth::{Subject, Truth};

/// The state before the last change of each subject, and how many readings still show it.
#[derive(Debug, Default)]
pub(crate) struct History {
    before: BTreeMap<Subject, Saved>,
    stale: BTreeMap<Subject, u32>,
}

impl History {
    /// Compares two states, remembers the older one, and returns whether any list changed.
    pub(crate) fn note(&mut self, before: &Saved, after: &Saved) -> bool {
        let changed = Truth::of(before).differences(&Truth::of(after));
        let any = !changed.is_empty();
        self.before.extend(changed.into_iter().map(|subject| (subject, before.clone())));
        any
    }

    /// Makes at least the next `reads` readings of `subject` stale.
    pub(crate) fn make_stale(&mut self, subject: Subject, reads: u32) {
        let left = self.stale.entry(subject).or_default();
        *left = reads.max(*left);
    }

    /// The older state for a reading of `subject`, if the reading is stale. Counts the reading.
    pub(crate) fn stale_view(&mut self, subject: &Subject) -> Option<Saved> {
        let left = self.stale.get_mut(subject).filter(|left| **left > 0)?;
        *left -= 1;
        self.before.get(subject).cloned()
    }
}
