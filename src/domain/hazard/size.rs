//! How many entries go, and how many there would be.

use super::case::{Case, number};
use super::{Hazard, Name};

/// Removing most of fewer entries than this is everyday work, unless a pipe may have been cut off.
const MANY: usize = 10;

pub(super) fn judge(case: &Case<'_>) -> Vec<Hazard> {
    large_removal(case).into_iter().chain(too_many(case)).collect()
}

/// More than half of ten or more entries; of any number when the entries came through standard input, because a program
/// that fails half-way leaves a shorter list than was meant. Deleting a group is a hazard of its own.
fn large_removal(case: &Case<'_>) -> Option<Hazard> {
    let (all, removed) = (case.current.list.len(), case.plan.removed.len());
    let counts = all >= MANY || case.context.from_stdin;
    if !counts || removed * 2 <= all || case.plan.deletes {
        return None;
    }
    let piped =
        if case.context.from_stdin { "; the entries came through a pipe, which may have been cut off" } else { "" };
    let reason = format!("{removed} of {all} entries would go{piped}");
    let entries = case.plan.removed.iter().filter_map(|stored| stored.entry);
    Some(case.hazard(Name::LargeRemoval, number(removed), reason).about(entries))
}

fn too_many(case: &Case<'_>) -> Option<Hazard> {
    let limit = case.rules.limit?;
    let size = case.plan.size();
    let reason = format!("the group would hold {size} entries; the service states a limit of {limit}");
    let existing = size <= case.current.list.len();
    (size > limit).then(|| case.hazard(Name::TooManyEntries, number(size), reason).existing(existing))
}
