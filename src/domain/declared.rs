//! What a declaration says of one list, and the difference that makes a list so.
//!
//! Every mode of ownership ends in a difference: entries to add, and texts to remove. Entries that the difference does
//! not name are left alone, also if another client adds them in the meantime.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use crate::domain::entry::Entry;
use crate::domain::history::{Change, History};
use crate::domain::plan::{Current, Desired, Verb};
use crate::domain::report::Outcome;
use crate::domain::stored::{Key, Stored};
use crate::domain::target::Target;

/// Which entries of a list a declaration may remove.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owns {
    /// All of them: the list holds exactly what is declared.
    All,
    /// Those that an earlier `apply` added or that were adopted.
    Added,
    /// None: entries are only added.
    Nothing,
}

impl Owns {
    /// Every mode.
    pub const ALL: [Self; 3] = [Self::All, Self::Added, Self::Nothing];
}

impl fmt::Display for Owns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::All => "all",
            Self::Added => "added",
            Self::Nothing => "nothing",
        })
    }
}

/// A text that names no mode of ownership.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotOwns;

impl FromStr for Owns {
    type Err = NotOwns;

    fn from_str(text: &str) -> Result<Self, NotOwns> {
        Self::ALL.into_iter().find(|owns| owns.to_string() == text).ok_or(NotOwns)
    }
}

/// What one list should become.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared {
    /// Which entries may be removed.
    pub owns: Owns,
    /// Entries that the list must hold. A text stands for an entry that the service stores and this program cannot
    /// read: it is kept, and never added.
    pub wanted: BTreeSet<Key>,
    /// Entries that the list must not hold, whatever it owns.
    pub absent: BTreeSet<Entry>,
    /// What earlier runs added or adopted, and did not remove since.
    pub claims: BTreeSet<Key>,
}

impl Declared {
    /// The difference between `current` and what is declared.
    #[must_use]
    pub fn desired(&self, current: &Current) -> Desired {
        let goes = |stored: &&Stored| {
            let key = stored.key();
            let is_absent = stored.entry.is_some_and(|entry| self.absent.contains(&entry));
            let is_owned = match self.owns {
                Owns::All => true,
                Owns::Added => self.claims.contains(&key),
                Owns::Nothing => false,
            };
            is_absent || (is_owned && !self.wanted.contains(&key))
        };
        let entries = self.wanted.iter().filter_map(|key| match key {
            Key::Value(entry) => Some(*entry).filter(|entry| !self.absent.contains(entry)),
            Key::Text(_) => None,
        });
        Desired {
            verb: Verb::Apply,
            entries: entries.collect(),
            texts: current.list.entries().iter().filter(goes).map(|stored| stored.text.clone()).collect(),
            whole_group: false,
        }
    }

    /// Wanted texts that `current` does not hold: nothing can add them.
    #[must_use]
    pub fn lost_texts(&self, current: &Current) -> Vec<String> {
        let held = current.list.keys();
        let lost = self.wanted.iter().filter(|key| matches!(key, Key::Text(_)) && !held.contains(key));
        lost.map(ToString::to_string).collect()
    }

    /// The entries of `current` that the declaration neither wants nor may remove.
    #[must_use]
    pub fn foreign(&self, current: &Current) -> usize {
        let desired = self.desired(current);
        let is_foreign =
            |stored: &&Stored| !desired.texts.contains(&stored.text) && !self.wanted.contains(&stored.key());
        current.list.entries().iter().filter(is_foreign).count()
    }
}

/// What declarations put on lists, and no change removed since. An `apply` names exactly the entries that it adds, or
/// that it found to be there already.
#[derive(Clone, Debug, Default)]
pub struct Claims(BTreeMap<Target, BTreeSet<Key>>);

impl Claims {
    /// Those of `history`.
    #[must_use]
    pub fn of(history: &History) -> Self {
        let mut claims: BTreeMap<Target, BTreeSet<Key>> = BTreeMap::new();
        let is_made = |change: &&Change| change.is_made() || change.outcome() == Outcome::Unchanged;
        for Change { intent, .. } in history.changes().iter().filter(is_made) {
            let claimed = claims.entry(intent.target.clone()).or_default();
            for text in &intent.removed {
                claimed.remove(&Stored::new(text.as_str()).key());
            }
            if intent.verb == Verb::Apply {
                claimed.extend(intent.desired.entries.iter().copied().map(Key::Value));
            }
        }
        Self(claims)
    }

    /// Those on the list at `target`.
    #[must_use]
    pub fn on(&self, target: &Target) -> BTreeSet<Key> {
        self.0.get(target).cloned().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::list::List;
    use crate::domain::plan::Plan;

    fn key(text: &str) -> Key {
        Stored::new(text).key()
    }

    fn current(texts: &[&str]) -> Current {
        let list: List = texts.iter().map(|text| Stored::new(*text)).collect();
        Current { list, exists: true, others: List::default(), similar: None, is_union: false }
    }

    fn declared(owns: Owns, wanted: &[&str], claims: &[&str]) -> Declared {
        let keys = |texts: &[&str]| texts.iter().map(|text| key(text)).collect();
        Declared { owns, wanted: keys(wanted), absent: BTreeSet::new(), claims: keys(claims) }
    }

    fn difference(declared: &Declared, current: &Current) -> (Vec<String>, Vec<String>) {
        let plan = Plan::new(&declared.desired(current), current);
        let removed = plan.removed.iter().map(|stored| stored.text.clone()).collect();
        (plan.added.iter().map(ToString::to_string).collect(), removed)
    }

    #[test]
    fn each_mode_removes_what_it_owns_and_nothing_else() {
        let current = current(&["192.0.2.1", "192.0.2.2", "10.0.0.5/24", "sg-1"]);
        let wanted = ["192.0.2.1", "192.0.2.9"];
        let added = vec!["192.0.2.9".to_owned()];
        let of = |owns, claims: &[&str]| difference(&declared(owns, &wanted, claims), &current);
        let all = ["10.0.0.5/24", "192.0.2.2", "sg-1"].map(str::to_owned).to_vec();
        assert_eq!(of(Owns::All, &[]), (added.clone(), all));
        let claimed = of(Owns::Added, &["192.0.2.2", "192.0.2.1", "198.51.100.1"]);
        assert_eq!(claimed, (added.clone(), vec!["192.0.2.2".to_owned()]));
        assert_eq!(of(Owns::Nothing, &["192.0.2.2"]), (added, Vec::new()));
        assert_eq!(declared(Owns::Nothing, &wanted, &[]).foreign(&current), 3);
    }

    #[test]
    fn what_is_absent_goes_in_every_spelling_and_is_never_added() {
        let mut declared = declared(Owns::Nothing, &["0.0.0.0/0", "192.0.2.1"], &[]);
        declared.absent.insert(Entry::parse("0.0.0.0/0").unwrap());
        let (added, removed) = difference(&declared, &current(&["0.0.0.0/0", "10.0.0.0/0", "192.0.2.2"]));
        assert_eq!(added, ["192.0.2.1"]);
        assert_eq!(removed, ["0.0.0.0/0", "10.0.0.0/0"]);
    }

    #[test]
    fn an_unreadable_text_that_is_declared_stays() {
        let declared = declared(Owns::All, &["sg-1", "sg-2"], &[]);
        let current = current(&["sg-1"]);
        assert_eq!(difference(&declared, &current), (Vec::new(), Vec::new()));
        assert_eq!(declared.lost_texts(&current), ["sg-2"]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        /// The model: sets of small numbers, without blocks, spellings or services.
        #[test]
        fn the_result_is_that_of_sets(
            held in proptest::collection::btree_set(0_u8..24, 0..16),
            wanted in proptest::collection::btree_set(0_u8..24, 0..16),
            claims in proptest::collection::btree_set(0_u8..24, 0..16),
            absent in proptest::collection::btree_set(0_u8..24, 0..3),
            mode in 0_usize..3,
        ) {
            let address = |low: &u8| format!("192.0.2.{low}");
            let keys = |set: &BTreeSet<u8>| set.iter().map(|low| key(&address(low))).collect::<BTreeSet<_>>();
            let entries: BTreeSet<Entry> = absent.iter().map(|low| Entry::parse(&address(low)).unwrap()).collect();
            let declared =
                Declared { owns: Owns::ALL[mode], wanted: keys(&wanted), absent: entries, claims: keys(&claims) };
            let texts: Vec<String> = held.iter().map(address).collect();
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            let current = current(&texts);
            let plan = Plan::new(&declared.desired(&current), &current);
            let kept = |low: &u8| match Owns::ALL[mode] {
                Owns::All => false,
                Owns::Added => !claims.contains(low),
                Owns::Nothing => true,
            };
            let model: BTreeSet<u8> = held.iter().copied().filter(kept).chain(held.intersection(&wanted).copied())
                .chain(wanted.iter().copied()).filter(|low| !absent.contains(low)).collect();
            let result: BTreeSet<Key> = plan.result().into_iter().map(Key::Value).collect();
            prop_assert_eq!(result, keys(&model));
        }
    }
}
