//! Which addresses must be admitted and which must not: an empty list, and the addresses of the policy.
//!
//! The policy is about addresses. A required address that is lost and a forbidden one that is admitted are the work of
//! the change, whatever else of the same block was wrong before.

use std::collections::BTreeSet;

use super::carried::{meant, with_carried};
use super::case::{Case, Sides, addresses, more, number};
use super::ranges::is_loopback;
use super::{Hazard, Name};
use crate::domain::entry::Entry;

pub(super) fn check(case: &Case<'_>) -> Vec<Hazard> {
    let mut found: Vec<Hazard> = deny_all(case).into_iter().chain(empties_list(case)).collect();
    found.extend(lock_out(case));
    found.extend(never_admit(case));
    found
}

/// Only `127.0.0.1` and `::1` are left, or nothing, in all groups together. The number is how many entries admitted
/// addresses and no longer do.
fn deny_all(case: &Case<'_>) -> Option<Hazard> {
    if !case.rules.marks_nobody || !case.whole_after().all(is_loopback) {
        return None;
    }
    // What an unreadable entry admits is unknown: a change may not rely on it, and nothing is claimed of it either.
    if case.is_standing && !Case::doubtful(case.current.list.entries()).is_empty() {
        return None;
    }
    let shut_out: Vec<Entry> = case.whole_before().filter(|entry| !is_loopback(entry)).copied().collect();
    let reason = format!("the list {} no address", case.reads("would admit", "admits"));
    let existing = shut_out.is_empty();
    Some(case.hazard(Name::DenyAll, number(shut_out.len()), reason).about(shut_out).existing(existing))
}

/// The number is how many entries go.
fn empties_list(case: &Case<'_>) -> Option<Hazard> {
    let is_emptied = !case.rules.keeps_one && case.plan.empties();
    let reason = "an empty list is open to everybody on old servers, and closed to everybody where an organization \
                  requires a list";
    let entries = case.plan.removed.iter().filter_map(|stored| stored.entry);
    let count = number(case.plan.removed.len());
    is_emptied.then(|| case.hazard(Name::EmptiesList, count, reason.to_owned()).about(entries))
}

/// Addresses of `must_admit` that the result does not admit, over the union of all groups. The number is how many
/// addresses are no longer admitted.
///
/// IPv6 that carries IPv4 is counted in both ways, because only the server knows how it compares the two: an address is
/// lost if it is lost in either. An unreadable entry that goes may have admitted what it might stand for; one that
/// stays is no proof that anything is admitted.
fn lock_out(case: &Case<'_>) -> Vec<Hazard> {
    let must = &case.context.policy.must_admit;
    if must.is_empty() {
        return Vec::new();
    }
    let was_open = is_open(case);
    let doubtful = Case::doubtful(&case.plan.removed);
    let before = || case.whole_before().chain(&doubtful);
    let (plain, carrying) = (Sides::of(before(), case.whole_after()), Sides::carrying(before(), case.whole_after()));
    let missing = |entry: &Entry| plain.missing(&[*entry]).max(carrying.missing(&required(entry)));
    let is_lost = |entry: &Entry| was_open || plain.lost(&[*entry]) > 0 || carrying.lost(&required(entry)) > 0;
    let shut_out = must.iter().filter(|entry| missing(entry) > 0).copied();
    let (new, old): (BTreeSet<Entry>, BTreeSet<Entry>) = shut_out.partition(is_lost);
    let hazard = |entries: BTreeSet<Entry>, reads: &str| {
        let first = entries.first()?;
        let count = entries.iter().map(missing).fold(0, u128::saturating_add);
        let reason = format!("must_admit {} {reads}: {first}{}", kind(first), more(entries.len()));
        Some(case.hazard(Name::LockOut, addresses(count), reason).about(entries))
    };
    let new = hazard(new, "no longer admitted");
    let old = hazard(old, "not admitted").map(|hazard| hazard.existing(true));
    new.into_iter().chain(old).collect()
}

/// What must be admitted for `entry`: the IPv4 addresses that it names in an IPv6 form, or itself.
fn required(entry: &Entry) -> Vec<Entry> {
    let mut blocks = meant(entry);
    if blocks.len() > 1 {
        blocks.remove(0);
    }
    blocks
}

/// The word for what the policy names.
fn kind(entry: &Entry) -> &'static str {
    if entry.is_address() { "address" } else { "block" }
}

/// Whether every address was admitted before: an empty user list admits everybody on old servers.
pub(super) fn is_open(case: &Case<'_>) -> bool {
    case.rules.guards_calls && case.current.list.is_empty()
}

/// Addresses of `never_admit` that the list would admit. The number is how many addresses of those blocks get in.
fn never_admit(case: &Case<'_>) -> Vec<Hazard> {
    let never = &case.context.policy.never_admit;
    if never.is_empty() {
        return Vec::new();
    }
    // A list that is judged as it is admits whatever it might stand for.
    let doubtful = if case.is_standing { Case::doubtful(case.current.list.entries()) } else { BTreeSet::new() };
    let sides = Sides::carrying(&case.before, case.after.iter().chain(&doubtful));
    let admitted = never.iter().filter(|entry| sides.admitted(&meant(entry)) > 0).copied();
    let (new, old): (BTreeSet<Entry>, BTreeSet<Entry>) = admitted.partition(|entry| sides.gained(&meant(entry)) > 0);
    let hazard = |entries: BTreeSet<Entry>| {
        let first = entries.first()?;
        let count = entries.iter().map(|entry| sides.admitted(&meant(entry))).fold(0, u128::saturating_add);
        let part = if sides.missing(&[*first]) == 0 { "" } else { " in part" };
        let reason = format!("never_admit {} admitted{part}: {first}{}", kind(first), more(entries.len()));
        let touches = |entry: &&Entry| entries.iter().any(|never| overlaps(never, entry));
        let guilty: Vec<Entry> = case.after.iter().filter(touches).copied().collect();
        Some(case.hazard(Name::NeverAdmit, addresses(count), reason).about(guilty))
    };
    let old = hazard(old).map(|hazard| hazard.existing(true));
    hazard(new).into_iter().chain(old).collect()
}

/// Whether an address of the policy's `named` is among those of `entry`, in any form.
fn overlaps(named: &Entry, entry: &Entry) -> bool {
    let (named, held) = (meant(named), with_carried([entry]));
    named.iter().any(|named| held.iter().any(|held| named.admits(held) || held.admits(named)))
}
