//! Who has to get in and who never may: nobody at all, the addresses of the policy, the caller itself.

use std::collections::BTreeSet;

use super::case::{Case, addresses, number};
use super::ranges::is_loopback;
use super::{Hazard, Name, Verdict};
use crate::domain::entry::Entry;
use crate::domain::exposure::{Union, size};
use crate::domain::stored::Stored;

pub(super) fn judge(case: &Case<'_>) -> Vec<Hazard> {
    let mut found: Vec<Hazard> = deny_all(case).into_iter().chain(empties_list(case)).collect();
    found.extend(lock_out(case));
    found.extend(guarded(case));
    found.extend(never_admit(case));
    found
}

/// Only `127.0.0.1` and `::1` are left, or nothing, in all groups together. The number is how many entries admitted
/// somebody and no longer do.
fn deny_all(case: &Case<'_>) -> Option<Hazard> {
    if !case.rules.marks_nobody || !case.whole_after().all(is_loopback) {
        return None;
    }
    let shut_out: Vec<Entry> = case.whole_before().filter(|entry| !is_loopback(entry)).copied().collect();
    let reason = "the list would admit nobody".to_owned();
    let existing = shut_out.is_empty();
    Some(case.hazard(Name::DenyAll, number(shut_out.len()), reason).about(shut_out).existing(existing))
}

/// The number is how many entries go.
fn empties_list(case: &Case<'_>) -> Option<Hazard> {
    let is_emptied = !case.rules.keeps_one && case.plan.empties();
    let reason = "an empty list is open to everybody on old servers, and closed to everybody where an organization \
                  demands a list";
    let entries = case.plan.removed.iter().filter_map(|stored| stored.entry);
    let count = number(case.plan.removed.len());
    is_emptied.then(|| case.hazard(Name::EmptiesList, count, reason.to_owned()).about(entries))
}

/// Addresses of `must_admit` that the result does not admit, over the union of all groups. The number is how many
/// addresses are shut out.
fn lock_out(case: &Case<'_>) -> Vec<Hazard> {
    let must = &case.context.policy.must_admit;
    if must.is_empty() {
        return Vec::new();
    }
    let (before, after) = (case.union_before(), case.union_after());
    let was_open = is_open(case);
    let missing = |entry: &Entry| size(entry).saturating_sub(after.shared(entry));
    let grew = |entry: &Entry| was_open || before.shared(entry) > after.shared(entry);
    let shut_out = must.iter().filter(|entry| missing(entry) > 0).copied();
    let (new, old): (BTreeSet<Entry>, BTreeSet<Entry>) = shut_out.partition(grew);
    let hazard = |entries: BTreeSet<Entry>, reads: &str| {
        let first = entries.first()?;
        let count = entries.iter().map(missing).fold(0, u128::saturating_add);
        let reason = format!("{first} {reads}, but has to get in{}", others(entries.len()));
        Some(case.hazard(Name::LockOut, addresses(count), reason).about(entries))
    };
    let new = hazard(new, "would no longer be admitted");
    let old = hazard(old, "is not admitted").map(|hazard| hazard.existing(true));
    new.into_iter().chain(old).collect()
}

/// "; 2 others alike", or nothing.
fn others(all: usize) -> String {
    if all > 1 { format!("; {} more alike", all - 1) } else { String::new() }
}

/// Whether nothing stood in the way before: an empty user list admits everybody on old servers.
fn is_open(case: &Case<'_>) -> bool {
    case.rules.guards_calls && case.current.list.is_empty()
}

/// What a list that rules the calls to the service itself does to the caller. That it gets emptied is a hazard of its
/// own.
fn guarded(case: &Case<'_>) -> Vec<Hazard> {
    if !case.rules.guards_calls || case.plan.size() == 0 {
        return Vec::new();
    }
    if is_open(case) { vec![first_entry(case)] } else { shuts_caller_out(case).into_iter().collect() }
}

fn first_entry(case: &Case<'_>) -> Hazard {
    let reason = "until now everybody gets in; from then on only listed addresses do".to_owned();
    let hazard = case.hazard(Name::FirstEntry, 1, reason).about(case.after.iter().copied());
    let Some(caller) = case.context.caller else {
        // Who accepts that the caller may be shut out need not know who it is.
        if case.context.accepts(Name::FirstEntry, 1) {
            return hazard;
        }
        return caller_unknown(case, 1, hazard.verdict, "may be shut out by the first entry of this list");
    };
    let caller = Entry::from(caller.to_canonical());
    if Union::of(case.after.iter()).admits(&caller) {
        return Hazard { verdict: Verdict::Note, ..hazard };
    }
    let reason = format!("from then on only listed addresses get in, and {caller}, where calls come from, is not");
    Hazard { reason, ..hazard }
}

/// The caller is no longer admitted, or nobody knows. The server keeps the caller's own address, but not a block.
fn shuts_caller_out(case: &Case<'_>) -> Option<Hazard> {
    let (before, after) = (Union::of(case.before.iter()), Union::of(case.after.iter()));
    let Some(caller) = case.context.caller else {
        let shrinks = case.plan.removed.iter().filter_map(|stored| stored.entry).any(|entry| !after.admits(&entry));
        let unreadable = case.plan.removed.iter().any(|stored: &Stored| stored.entry.is_none());
        let count = number(case.plan.removed.len());
        let verdict = case.hazard(Name::CallerUnknown, 0, String::new()).verdict;
        return (shrinks || unreadable).then(|| caller_unknown(case, count, verdict, "may be shut out"));
    };
    let caller = Entry::from(caller.to_canonical());
    if after.admits(&caller) {
        return None;
    }
    let was_admitted = before.admits(&caller);
    let reads = if was_admitted { "would no longer be admitted" } else { "is not admitted" };
    let kept = if case.before.contains(&caller) { "; the server keeps a caller's own address" } else { "" };
    let reason = format!("{caller}, where calls come from, {reads}{kept}");
    Some(case.hazard(Name::LockOut, 1, reason).about([caller]).existing(!was_admitted))
}

/// `verdict` is what the hazard does that cannot be ruled out, unless the policy has its own.
fn caller_unknown(case: &Case<'_>, count: u64, verdict: Verdict, fear: &str) -> Hazard {
    let verdict = case.context.policy.verdicts.get(&Name::CallerUnknown).copied().unwrap_or(verdict);
    let reason = format!("the address that calls come from {fear}, and nothing tells it (--caller does)");
    Hazard { verdict, ..case.hazard(Name::CallerUnknown, count, reason) }
}

/// Addresses of `never_admit` that the list would admit, and how many more of them than before.
fn never_admit(case: &Case<'_>) -> Vec<Hazard> {
    let never = &case.context.policy.never_admit;
    if never.is_empty() {
        return Vec::new();
    }
    let (before, after) = (Union::of(case.before.iter()), Union::of(case.after.iter()));
    let admitted = never.iter().filter(|entry| after.shared(entry) > 0).copied();
    let (new, old): (BTreeSet<Entry>, BTreeSet<Entry>) =
        admitted.partition(|entry| after.shared(entry) > before.shared(entry));
    let hazard = |entries: BTreeSet<Entry>| {
        let first = entries.first()?;
        let count = entries.iter().map(|entry| after.shared(entry)).fold(0, u128::saturating_add);
        let part = if after.admits(first) { "" } else { "a part of " };
        let reason = format!("{part}{first} would get in, but never may{}", others(entries.len()));
        let touches = |entry: &&Entry| entries.iter().any(|never| never.admits(entry) || entry.admits(never));
        let guilty: Vec<Entry> = case.after.iter().filter(touches).copied().collect();
        Some(case.hazard(Name::NeverAdmit, addresses(count), reason).about(guilty))
    };
    let old = hazard(old).map(|hazard| hazard.existing(true));
    hazard(new).into_iter().chain(old).collect()
}
