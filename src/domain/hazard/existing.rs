//! What is wrong with a list as it is, without any change: its hazards, the entries that make no difference, and the
//! spellings that are likely to be mistakes.

use std::collections::BTreeSet;

use ipnet::IpNet;

use super::case::Case;
use super::{Context, Hazard};
use crate::domain::entry::Entry;
use crate::domain::list::List;
use crate::domain::plan::{Current, Desired, Plan, Verb};
use crate::domain::rules::Rules;
use crate::domain::stored::Stored;

/// What is to be said of a list as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inspection {
    /// Its hazards, all marked as existing.
    pub hazards: Vec<Hazard>,
    /// The entries that make no difference.
    pub overlaps: Vec<Overlap>,
    /// The entries that are the one address `0.0.0.0` or `::`.
    pub unspecified: Vec<Stored>,
}

impl Inspection {
    /// Whether the network of the list is switched off, so that the list has no effect.
    #[must_use]
    pub fn is_off(&self) -> bool {
        self.hazards.iter().any(|hazard| hazard.name == super::Name::NetworkOff)
    }

    /// What is to be said of `current`.
    #[must_use]
    pub fn of(current: &Current, rules: &Rules, context: &Context<'_>) -> Self {
        Self {
            hazards: existing(current, rules, context),
            overlaps: overlaps(current),
            unspecified: unspecified(&current.list).cloned().collect(),
        }
    }
}

/// The hazards of the list `current` as it is, all marked as existing, in the order of [`super::Name::ALL`]. A list
/// that does not exist has none.
#[must_use]
pub fn existing(current: &Current, rules: &Rules, context: &Context<'_>) -> Vec<Hazard> {
    if !current.exists {
        return Vec::new();
    }
    let nothing = Desired { verb: Verb::Append, entries: BTreeSet::new(), texts: BTreeSet::new(), whole_group: false };
    // Of a union of groups nothing can be planned, but what it admits is known.
    let current = Current { is_union: false, ..current.clone() };
    let plan = Plan::new(&nothing, &current);
    let found = super::found_in(&Case::new(&plan, &current, rules, context));
    found.into_iter().map(|hazard| hazard.existing(true)).collect()
}

/// An entry without which the same addresses would be admitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlap {
    /// A wider block of the same list admits it.
    Redundant {
        /// The entry.
        entry: Entry,
        /// The narrowest block around it.
        by: Entry,
    },
    /// Another group of the instance and network has it, or a block around it.
    Shadowed {
        /// The entry.
        entry: Entry,
        /// The narrowest entry of the other groups that admits it.
        by: Entry,
    },
}

/// The entries of the list that make no difference, sorted. An entry that is both is redundant.
#[must_use]
pub fn overlaps(current: &Current) -> Vec<Overlap> {
    let (list, others) = (current.list.values(), current.others.values());
    let around = |entry: &Entry| std::iter::successors(entry.net().supernet(), IpNet::supernet).map(Entry::of_block);
    let overlap = |entry: &Entry| {
        let (entry, redundant) = (*entry, around(entry).find(|by| list.contains(by)));
        let shadowed = || std::iter::once(entry).chain(around(&entry)).find(|by| others.contains(by));
        let by_list = redundant.map(|by| Overlap::Redundant { entry, by });
        by_list.or_else(|| shadowed().map(|by| Overlap::Shadowed { entry, by }))
    };
    list.iter().filter_map(overlap).collect()
}

/// The entries that are the one address `0.0.0.0` or `::`, which no client has. Whoever wrote one most likely meant
/// every address (`0.0.0.0/0`), and some servers read it so.
pub fn unspecified(list: &List) -> impl Iterator<Item = &Stored> {
    let is_unspecified = |entry: Entry| entry.is_address() && entry.net().addr().is_unspecified();
    list.entries().iter().filter(move |stored| stored.entry.is_some_and(is_unspecified))
}
