//! What a deletion leaves open: the entries that still admit what was to go, in the list itself or in another group.
//!
//! It names entries and how they admit. Which group holds an entry, and which command would end it, is known to those
//! who read the groups.

use std::collections::{BTreeMap, BTreeSet};

use ipnet::IpNet;

use super::carried::{carried, meant, with_carried};
use super::case::{Case, more, number};
use super::{Hazard, Name, Verdict};
use crate::domain::entry::Entry;
use crate::domain::plan::{Current, Plan, Verb};
use crate::domain::rules::Rules;
use crate::domain::stored::Stored;

/// An entry that still admits an address or block, or a part of it, after its deletion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StillAdmitted {
    /// What was named for deletion.
    pub named: Entry,
    /// The entry that admits it.
    pub by: Stored,
    /// How it does.
    pub kind: Admission,
    /// Whether another group of the instance and network holds the entry, and not the list itself.
    pub is_elsewhere: bool,
}

/// How an entry admits an address or block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Admission {
    /// It has the same value.
    Exact,
    /// It is a wider block.
    Wider,
    /// It lies inside, so that a part is admitted.
    Inside,
    /// It cannot be read, and might stand for it.
    Unreadable,
}

impl Admission {
    /// The word in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Wider => "wider",
            Self::Inside => "inside",
            Self::Unreadable => "unreadable",
        }
    }
}

/// The entries that still admit what `plan` deletes, or names for deletion and does not find. Empty for any other verb.
/// Sorted by what was named, then by kind; those of the list itself come before those of other groups.
#[must_use]
pub fn still_admitted_by(plan: &Plan, current: &Current, rules: &Rules) -> Vec<StillAdmitted> {
    if plan.verb != Verb::Delete {
        return Vec::new();
    }
    let index = Index::of(plan, current, rules);
    let named = rules.admitting(named(plan));
    named.iter().flat_map(|named| index.admitting(named)).collect()
}

/// What the deletion is about, by value.
fn named(plan: &Plan) -> BTreeSet<Entry> {
    let absent = plan.not_present.iter().filter_map(|text| Entry::read(text));
    // A word that might stand for everybody names no address.
    let readings = plan.removed.iter().flat_map(Stored::readings).filter(|entry| entry.net().prefix_len() > 0);
    readings.chain(plan.removed.iter().filter_map(|stored| stored.entry)).chain(absent).collect()
}

/// The entries that stay, by everything that they stand for.
struct Index<'a> {
    entries: BTreeMap<Entry, Vec<(&'a Stored, bool)>>,
}

impl<'a> Index<'a> {
    fn of(plan: &'a Plan, current: &'a Current, rules: &Rules) -> Self {
        let mut entries: BTreeMap<Entry, Vec<(&Stored, bool)>> = BTreeMap::new();
        let here = plan.kept.iter().map(|stored| (stored, false));
        for (stored, is_elsewhere) in here.chain(current.others.entries().iter().map(|stored| (stored, true))) {
            for value in rules.admitting(stored.readings()) {
                for value in carried(&value).into_iter().chain([value]) {
                    entries.entry(value).or_default().push((stored, is_elsewhere));
                }
            }
        }
        Self { entries }
    }

    fn admitting(&self, named: &Entry) -> Vec<StillAdmitted> {
        let mut found: Vec<StillAdmitted> = Vec::new();
        for block in meant(named) {
            let around = std::iter::successors(block.net().supernet(), IpNet::supernet).map(Entry::of_block);
            let wider = around.filter_map(|around| self.entries.get_key_value(&around));
            // Blocks inside sort right behind the block itself.
            let inside = self.entries.range(block..).take_while(|(held, _)| block.admits(held));
            for (held, entries) in wider.chain(inside) {
                let kind = if *held == block {
                    Admission::Exact
                } else if held.admits(&block) {
                    Admission::Wider
                } else {
                    Admission::Inside
                };
                found.extend(entries.iter().map(|(stored, is_elsewhere)| StillAdmitted {
                    named: *named,
                    by: (*stored).clone(),
                    kind: if stored.entry.is_some() { kind } else { Admission::Unreadable },
                    is_elsewhere: *is_elsewhere,
                }));
            }
        }
        found.sort_by(|one, other| order(one).cmp(&order(other)));
        // An entry that admits in several ways is named once, for the nearest.
        found.dedup_by(|one, other| (&one.by.text, one.is_elsewhere) == (&other.by.text, other.is_elsewhere));
        found.sort_by_key(|still| (still.kind, still.is_elsewhere, still.by.entry));
        found
    }
}

fn order(still: &StillAdmitted) -> (bool, &str, Admission) {
    (still.is_elsewhere, &still.by.text, still.kind)
}

/// The number is how many of the named addresses and blocks are still admitted, or parts of them. It refuses if
/// `never_admit` names what is still admitted, unless the policy has a verdict of its own.
pub(super) fn check(case: &Case<'_>) -> Option<Hazard> {
    let still = still_admitted_by(case.plan, case.current, case.rules);
    let first = still.first()?;
    let named: BTreeSet<Entry> = still.iter().map(|still| still.named).collect();
    let entries: BTreeSet<Entry> = still.iter().filter_map(|still| still.by.entry).collect();
    let policy = case.context.policy;
    let is_forbidden = still.iter().any(|still| policy.never_admit.iter().any(|never| admits(still, never)));
    let hazard = case.hazard(Name::StillAdmitted, number(named.len()), reason(first, named.len())).about(entries);
    let is_raised = is_forbidden && !policy.verdicts.contains_key(&Name::StillAdmitted);
    Some(if is_raised { Hazard { verdict: Verdict::Refuse, ..hazard } } else { hazard })
}

/// Whether an address that `never` forbids is among those that are still admitted. Blocks nest or lie apart, so three
/// that overlap in pairs share an address.
fn admits(still: &StillAdmitted, never: &Entry) -> bool {
    let overlap = |one: &Entry, other: &Entry| one.admits(other) || other.admits(one);
    let (named, by) = (meant(&still.named), with_carried(&still.by.readings()));
    let is_forbidden = |block: &Entry, by: &Entry| {
        meant(never).iter().any(|never| overlap(never, block) && overlap(never, by)) && overlap(block, by)
    };
    named.iter().any(|block| by.iter().any(|by| is_forbidden(block, by)))
}

fn reason(still: &StillAdmitted, all: usize) -> String {
    let StillAdmitted { named, by, kind, is_elsewhere } = still;
    let by = by.display();
    let group = if *is_elsewhere { " in another group" } else { "" };
    let text = match kind {
        Admission::Exact | Admission::Wider => format!("{named} is still admitted by {by}{group}"),
        Admission::Inside => format!("a part of {named} is still admitted by {by}{group}"),
        Admission::Unreadable => format!("{named} may still be admitted by the unreadable entry {by}{group}"),
    };
    format!("{text}{}", more(all))
}
