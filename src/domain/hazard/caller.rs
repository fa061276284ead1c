//! What a list that rules the calls to the service itself does to the caller.

use super::admittance::is_open;
use super::case::{Case, number};
use super::{Hazard, Name, Verdict};
use crate::domain::entry::Entry;
use crate::domain::exposure::Union;
use crate::domain::stored::Stored;

/// That the list gets emptied is a hazard of its own.
pub(super) fn check(case: &Case<'_>) -> Vec<Hazard> {
    if !case.rules.guards_calls || case.plan.size() == 0 {
        return Vec::new();
    }
    if is_open(case) { vec![first_entry(case)] } else { shuts_caller_out(case).into_iter().collect() }
}

fn first_entry(case: &Case<'_>) -> Hazard {
    let reason = "every address is admitted now; after the change only listed addresses are".to_owned();
    let hazard = case.hazard(Name::FirstEntry, 1, reason).about(case.after.iter().copied());
    let Some(caller) = case.context.caller else {
        // Whoever accepts that the caller may lose access need not know its address.
        if case.context.accepts(Name::FirstEntry, 1) {
            return hazard;
        }
        return caller_unknown(case, 1, hazard.verdict, "may lose access by the first entry of this list");
    };
    let caller = Entry::from(caller.to_canonical());
    if Union::of(case.after.iter()).admits(&caller) {
        return Hazard { verdict: Verdict::Note, ..hazard };
    }
    let reason = format!("after the change only listed addresses are admitted, and the caller {caller} is not listed");
    Hazard { reason, ..hazard }
}

/// The caller is no longer admitted, or its address is unknown. The server keeps the caller's own address, but not a
/// block. An unreadable entry that goes may have been what admitted it.
fn shuts_caller_out(case: &Case<'_>) -> Option<Hazard> {
    let doubtful = Case::doubtful(&case.plan.removed);
    let (before, after) = (Union::of(case.before.iter().chain(&doubtful)), Union::of(case.after.iter()));
    let Some(caller) = case.context.caller else {
        let shrinks = case.plan.removed.iter().filter_map(|stored| stored.entry).any(|entry| !after.admits(&entry));
        let unreadable = case.plan.removed.iter().any(|stored: &Stored| stored.entry.is_none());
        let count = number(case.plan.removed.len());
        let verdict = case.hazard(Name::CallerUnknown, 0, String::new()).verdict;
        return (shrinks || unreadable).then(|| caller_unknown(case, count, verdict, "may lose access"));
    };
    let caller = Entry::from(caller.to_canonical());
    if after.admits(&caller) {
        return None;
    }
    let was_admitted = before.admits(&caller);
    let reads = if was_admitted { "would no longer be admitted" } else { "is not admitted" };
    let kept = if case.before.contains(&caller) { "; the server keeps a caller's own address" } else { "" };
    let reason = format!("the caller {caller} {reads}{kept}");
    Some(case.hazard(Name::LockOut, 1, reason).about([caller]).existing(!was_admitted))
}

/// `verdict` is that of the hazard that cannot be ruled out, unless the policy has its own.
fn caller_unknown(case: &Case<'_>, count: u64, verdict: Verdict, fear: &str) -> Hazard {
    let verdict = case.context.policy.verdicts.get(&Name::CallerUnknown).copied().unwrap_or(verdict);
    let reason = format!("the caller {fear}, and its address is unknown (--caller sets it)");
    Hazard { verdict, ..case.hazard(Name::CallerUnknown, count, reason) }
}
