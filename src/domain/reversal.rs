//! Undo, worked out: the inverse of the difference that a change made, against the list as it is now.
//!
//! What the change did not do is not undone, and what another client changed since is left alone and named. Entries are
//! compared by value, so that another spelling of an entry is the same entry.

use std::collections::BTreeSet;
use std::fmt;

use crate::domain::entry::Entry;
use crate::domain::event::{Found, Intent};
use crate::domain::plan::Current;
use crate::domain::stored::{Key, Stored};

/// What would take a change back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reversal {
    /// What the change removed and is still absent, sorted.
    pub add: Vec<Entry>,
    /// What the change added and is still there, in the spelling that the server has now.
    pub remove: Vec<Stored>,
    /// What is left as it is, and why; additions first.
    pub skipped: Vec<Skipped>,
    /// Whether the change deleted the list, it is still gone, and the additions create it anew.
    pub recreates_group: bool,
    /// Whether the change created the list, and all that it holds now would go: then the list itself goes.
    pub removes_group: bool,
    /// What others put into a list that the change created, so that the list stays.
    pub keeps_group: Vec<String>,
}

/// An entry of the change that undoing it leaves alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// The entry, in canonical text if it can be read.
    pub text: String,
    /// Why.
    pub reason: Reason,
}

/// Why an entry of a change is left alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The change added it, and another client removed it since.
    Gone,
    /// The change removed it, and another client put it back since.
    Back,
    /// The change removed a text that is no address, which no call adds.
    Unreadable,
    /// The list found after the change does not show that the change did it.
    NotDone,
}

impl Reason {
    /// Whether the entry is therefore not as it was before the change. One that another client took back is.
    #[must_use]
    pub fn is_conflict(self) -> bool {
        self == Self::Unreadable
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Gone => "added by the change, removed since",
            Self::Back => "removed by the change, back since",
            Self::Unreadable => "removed by the change, but it is no address and cannot be added",
            Self::NotDone => "not done by the change",
        })
    }
}

impl Reversal {
    /// Reverts `intent`, after which the list was `found`, now that it is `live`.
    ///
    /// A list that the change deleted is created anew only if no other client did so; one that it created goes only if
    /// it holds nothing but what the change added.
    #[must_use]
    pub fn new(intent: &Intent, found: &Found, live: &Current) -> Self {
        let (after, now) = (found.keys(), live.list.keys());
        let mut reversal = Self::default();
        let mut going = BTreeSet::new();
        let added: BTreeSet<Key> = intent.added.iter().copied().map(Key::Value).collect();
        for key in added {
            if !after.contains(&key) {
                reversal.skip(&key, Reason::NotDone);
            } else if now.contains(&key) {
                going.insert(key);
            } else {
                reversal.skip(&key, Reason::Gone);
            }
        }
        let removed: BTreeSet<Key> = intent.removed.iter().map(|text| Stored::new(text.as_str()).key()).collect();
        for key in removed {
            if after.contains(&key) {
                reversal.skip(&key, Reason::NotDone);
            } else if now.contains(&key) {
                reversal.skip(&key, Reason::Back);
            } else if let Key::Value(entry) = key {
                reversal.add.push(entry);
            } else {
                reversal.skip(&key, Reason::Unreadable);
            }
        }
        let holds_ours_alone = now.is_subset(&going) && reversal.add.is_empty();
        reversal.removes_group = intent.creates && found.exists && live.exists && holds_ours_alone;
        if intent.creates && found.exists && live.exists && !reversal.removes_group {
            let others = live.list.entries().iter().filter(|stored| !going.contains(&stored.key()));
            reversal.keeps_group = others.map(Stored::display).collect();
        }
        reversal.recreates_group = intent.deletes && !found.exists && !live.exists && !reversal.add.is_empty();
        reversal.remove = live.list.entries().iter().filter(|stored| going.contains(&stored.key())).cloned().collect();
        reversal
    }

    /// The entries that are left alone although the change was about them: another client took them back, or they
    /// cannot be.
    pub fn left_alone(&self) -> impl Iterator<Item = &Skipped> {
        self.skipped.iter().filter(|skipped| skipped.reason != Reason::NotDone)
    }

    /// The entries that cannot be put back: with any of them, undoing is not whole.
    pub fn conflicts(&self) -> impl Iterator<Item = &Skipped> {
        self.skipped.iter().filter(|skipped| skipped.reason.is_conflict())
    }

    fn skip(&mut self, key: &Key, reason: Reason) {
        self.skipped.push(Skipped { text: key.to_string(), reason });
    }
}

#[cfg(test)]
#[path = "reversal_tests.rs"]
mod tests;
