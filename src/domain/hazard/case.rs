//! The facts that the hazards are judged on: who got in before, who would get in after, and what is new.

use std::collections::BTreeSet;

use super::{Context, Hazard, Name};
use crate::domain::entry::Entry;
use crate::domain::exposure::Union;
use crate::domain::plan::{Current, Plan};
use crate::domain::rules::Rules;

/// One plan with all that it is judged by.
pub(super) struct Case<'a> {
    pub(super) plan: &'a Plan,
    pub(super) current: &'a Current,
    pub(super) rules: &'a Rules,
    pub(super) context: &'a Context<'a>,
    /// The readable entries of the list before.
    pub(super) before: BTreeSet<Entry>,
    /// The readable entries of the list after.
    pub(super) after: BTreeSet<Entry>,
    /// What the other groups of the instance and network hold.
    pub(super) others: BTreeSet<Entry>,
}

impl<'a> Case<'a> {
    pub(super) fn new(plan: &'a Plan, current: &'a Current, rules: &'a Rules, context: &'a Context<'a>) -> Self {
        let (before, after, others) = (current.list.values(), plan.result(), current.others.values());
        Self { plan, current, rules, context, before, after, others }
    }

    /// All entries of the instance and network before.
    pub(super) fn whole_before(&self) -> impl Iterator<Item = &Entry> {
        self.before.iter().chain(&self.others)
    }

    /// All entries of the instance and network after.
    pub(super) fn whole_after(&self) -> impl Iterator<Item = &Entry> {
        self.after.iter().chain(&self.others)
    }

    /// Who got in before, by any group.
    pub(super) fn union_before(&self) -> Union {
        Union::of(self.whole_before())
    }

    /// Who would get in after, by any group.
    pub(super) fn union_after(&self) -> Union {
        Union::of(self.whole_after())
    }

    /// A hazard that the change causes, with the verdict of the policy.
    pub(super) fn hazard(&self, name: Name, number: u64, reason: String) -> Hazard {
        let verdict = self.context.policy.verdict(name);
        Hazard { name, verdict, accepted: false, existing: false, number, reason, entries: Vec::new() }
    }
}

impl Hazard {
    /// The same about these entries.
    pub(super) fn about(self, entries: impl IntoIterator<Item = Entry>) -> Self {
        Self { entries: entries.into_iter().collect(), ..self }
    }

    /// The same, there before or not.
    pub(super) fn existing(self, existing: bool) -> Self {
        Self { existing, ..self }
    }
}

/// A count as the number of a hazard.
pub(super) fn number(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

/// Addresses as the number of a hazard; more than fit are the greatest number.
pub(super) fn addresses(count: u128) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}
