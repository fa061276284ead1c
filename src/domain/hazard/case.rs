//! The facts that the hazards are checked on: what was admitted before, what would be admitted after, and what is new.

use std::collections::BTreeSet;

use super::carried::with_carried;
use super::{Context, Earlier, Hazard, Name};
use crate::domain::entry::Entry;
use crate::domain::exposure::{Union, size};
use crate::domain::list::List;
use crate::domain::plan::{Current, Plan};
use crate::domain::rules::Rules;
use crate::domain::stored::Stored;

/// One plan with all that it is checked with.
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
    /// What they held before; absent if that is the same.
    others_before: Option<BTreeSet<Entry>>,
    /// Whether nothing changes, and the list is judged as it is.
    pub(super) is_standing: bool,
}

impl<'a> Case<'a> {
    pub(super) fn new(plan: &'a Plan, current: &'a Current, rules: &'a Rules, context: &'a Context<'a>) -> Self {
        let (before, after, others) = (current.list.values(), plan.result(), current.others.values());
        let is_standing = !plan.changes();
        Self { plan, current, rules, context, before, after, others, others_before: None, is_standing }
    }

    /// The same, with the other groups as `earlier` has them on the side of before. Even a plan that leaves the list as
    /// it was at that time may be a change of the whole instance. Groups that nothing recorded count as empty, so that
    /// only the list itself is known to have been open.
    pub(super) fn since(self, earlier: &Earlier<'_>) -> Self {
        let others_before = Some(earlier.others.map(List::values).unwrap_or_default());
        Self { others_before, is_standing: false, ..self }
    }

    /// All entries of the instance and network before.
    pub(super) fn whole_before(&self) -> impl Iterator<Item = &Entry> {
        self.before.iter().chain(self.others_before.as_ref().unwrap_or(&self.others))
    }

    /// All entries of the instance and network after.
    pub(super) fn whole_after(&self) -> impl Iterator<Item = &Entry> {
        self.after.iter().chain(&self.others)
    }

    /// Everything that the unreadable entries among `stored` might stand for.
    pub(super) fn doubtful<'s>(stored: impl IntoIterator<Item = &'s Stored>) -> BTreeSet<Entry> {
        let unreadable = stored.into_iter().filter(|stored| stored.entry.is_none());
        unreadable.flat_map(Stored::readings).collect()
    }

    /// `would` for a change, `does` for a list that is judged as it is.
    pub(super) fn reads<'t>(&self, would: &'t str, does: &'t str) -> &'t str {
        if self.is_standing { does } else { would }
    }

    /// A hazard that the change causes, with the verdict of the policy.
    pub(super) fn hazard(&self, name: Name, number: u64, reason: String) -> Hazard {
        let verdict = self.context.policy.verdict(name);
        Hazard { name, verdict, accepted: false, existing: false, number, reason, entries: Vec::new() }
    }
}

/// The addresses of two lists, before and after, to be counted inside given blocks.
pub(super) struct Sides {
    before: Union,
    after: Union,
    both: Union,
}

impl Sides {
    pub(super) fn of<'e>(
        before: impl IntoIterator<Item = &'e Entry>,
        after: impl IntoIterator<Item = &'e Entry>,
    ) -> Self {
        let (before, after) = (Union::of(before.into_iter()), Union::of(after.into_iter()));
        let both = before.joined(&after);
        Self { before, after, both }
    }

    /// The same with the IPv4 addresses that IPv6 entries carry.
    pub(super) fn carrying<'e>(
        before: impl IntoIterator<Item = &'e Entry>,
        after: impl IntoIterator<Item = &'e Entry>,
    ) -> Self {
        Self::of(&with_carried(before), &with_carried(after))
    }

    /// How many addresses of `blocks` got in before and no longer would.
    pub(super) fn lost(&self, blocks: &[Entry]) -> u128 {
        total(blocks, |block| self.both.shared(block) - self.after.shared(block))
    }

    /// How many addresses of `blocks` would get in and did not before.
    pub(super) fn gained(&self, blocks: &[Entry]) -> u128 {
        total(blocks, |block| self.both.shared(block) - self.before.shared(block))
    }

    /// How many addresses of `blocks` would not get in.
    pub(super) fn missing(&self, blocks: &[Entry]) -> u128 {
        total(blocks, |block| size(block) - self.after.shared(block))
    }

    /// How many addresses of `blocks` would get in.
    pub(super) fn admitted(&self, blocks: &[Entry]) -> u128 {
        total(blocks, |block| self.after.shared(block))
    }
}

fn total(blocks: &[Entry], count: impl Fn(&Entry) -> u128) -> u128 {
    blocks.iter().map(count).fold(0, u128::saturating_add)
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

/// " (+2 more)", or nothing for a single one.
pub(super) fn more(all: usize) -> String {
    if all > 1 { format!(" (+{} more)", all - 1) } else { String::new() }
}
