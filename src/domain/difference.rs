//! The difference between two lists, by value: neither spelling nor order counts. Pure.

use std::collections::BTreeSet;

use crate::domain::list::{Fingerprint, List};
use crate::domain::stored::{Key, Stored};
use crate::domain::target::Target;

/// Two lists side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The first list.
    pub left: Target,
    /// The second list.
    pub right: Target,
    /// Entries of the first list alone.
    pub only_left: Vec<Lone>,
    /// Entries of the second list alone.
    pub only_right: Vec<Lone>,
    /// Entries of both, each value once.
    pub both: Vec<Stored>,
    /// The fingerprint of the first list; `None` if it does not exist.
    pub left_fingerprint: Option<Fingerprint>,
    /// The fingerprint of the second list; `None` if it does not exist.
    pub right_fingerprint: Option<Fingerprint>,
}

/// An entry that only one of the two lists has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lone {
    /// The entry.
    pub stored: Stored,
    /// The narrowest entry of the other list that admits it.
    pub covered_by: Option<Stored>,
}

impl Difference {
    /// Compares two lists; `None` stands for a list that does not exist.
    #[must_use]
    pub fn between(left: (Target, Option<&List>), right: (Target, Option<&List>)) -> Self {
        let nothing = List::default();
        let (one, other) = (left.1.unwrap_or(&nothing), right.1.unwrap_or(&nothing));
        let others = other.keys();
        let mut seen = BTreeSet::new();
        let is_shared = |stored: &&Stored| others.contains(&stored.key());
        let mut is_first = |stored: &&Stored| seen.insert(stored.key());
        Self {
            only_left: lone(one, other),
            only_right: lone(other, one),
            both: one.entries().iter().filter(is_shared).filter(|stored| is_first(stored)).cloned().collect(),
            left_fingerprint: left.1.map(List::fingerprint),
            right_fingerprint: right.1.map(List::fingerprint),
            left: left.0,
            right: right.0,
        }
    }

    /// Whether both lists exist and hold the same entries, or neither exists.
    #[must_use]
    pub fn is_equal(&self) -> bool {
        self.left_fingerprint.is_some() == self.right_fingerprint.is_some()
            && self.only_left.is_empty()
            && self.only_right.is_empty()
    }
}

/// The entries of `list` that `other` has not, each value once.
fn lone(list: &List, other: &List) -> Vec<Lone> {
    let others: BTreeSet<Key> = other.keys();
    let mut seen = BTreeSet::new();
    let missing = list.entries().iter().filter(|stored| !others.contains(&stored.key()) && seen.insert(stored.key()));
    let lone = |stored: &Stored| {
        // Of the blocks around an entry, the narrowest comes last.
        let covered_by = stored.entry.and_then(|entry| other.admitting(&entry).last().cloned());
        Lone { stored: stored.clone(), covered_by }
    };
    missing.map(lone).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::target::sample;

    fn list(texts: &[&str]) -> List {
        texts.iter().copied().map(Stored::new).collect()
    }

    fn between(left: Option<&List>, right: Option<&List>) -> Difference {
        let user = |name| sample::user("ops", name);
        Difference::between((user("a"), left), (user("b"), right))
    }

    fn shown(lone: &[Lone]) -> Vec<(String, Option<String>)> {
        lone.iter().map(|lone| (lone.stored.display(), lone.covered_by.as_ref().map(Stored::display))).collect()
    }

    #[test]
    fn spelling_and_order_do_not_count() {
        let difference = between(
            Some(&list(&["8.8.8.8/32", "2001:DB8::1", "sg-1"])),
            Some(&list(&["sg-1", "2001:db8::1", "8.8.8.8"])),
        );
        assert!(difference.is_equal());
        assert_eq!(difference.both.len(), 3);
        assert_eq!(difference.left_fingerprint, difference.right_fingerprint);
    }

    #[test]
    fn what_one_list_has_alone_is_named_with_what_covers_it_in_the_other() {
        let difference = between(
            Some(&list(&["8.8.8.8", "9.9.9.9", "sg-1"])),
            Some(&list(&["8.8.0.0/16", "8.8.8.0/24", "9.9.9.9", "7.7.7.7"])),
        );
        let expected = [("8.8.8.8".to_owned(), Some("8.8.8.0/24".to_owned())), ("sg-1".to_owned(), None)];
        assert_eq!(shown(&difference.only_left), expected);
        assert_eq!(difference.only_right.len(), 3);
        assert!(!difference.is_equal());
    }

    #[test]
    fn a_list_that_does_not_exist_differs_from_an_empty_one() {
        let empty = List::default();
        assert!(!between(Some(&empty), None).is_equal());
        assert!(between(None, None).is_equal() && between(Some(&empty), Some(&empty)).is_equal());
    }
}
