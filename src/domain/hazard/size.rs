//! How many entries go, and how many there would be.

use std::collections::BTreeSet;

use super::case::{Case, number};
use super::{Hazard, Name};
use crate::domain::stored::{Key, Stored};

/// Removing most of fewer entries than this is everyday work, unless a pipe may have been cut off.
const MANY: usize = 10;

pub(super) fn check(case: &Case<'_>) -> Vec<Hazard> {
    large_removal(case).into_iter().chain(too_many(case)).collect()
}

/// More than half of ten or more entries; of any number when the entries came through a pipe, because a program that
/// fails half-way leaves a shorter list than was meant. What was removed a short while ago counts as part of the list
/// and as removed. Deleting a group is a hazard of its own.
fn large_removal(case: &Case<'_>) -> Option<Hazard> {
    let gone = gone_recently(case);
    let (now, earlier) = (case.plan.removed.len(), gone.len());
    let (all, removed) = (case.current.list.len() + earlier, now + earlier);
    let counts = all >= MANY || case.context.from_stdin;
    if now == 0 || !counts || removed * 2 <= all || case.plan.deletes {
        return None;
    }
    let before = if earlier == 0 {
        String::new()
    } else {
        format!(", {earlier} of them in the last {} minutes", super::LOOK_BACK.as_secs() / 60)
    };
    let piped =
        if case.context.from_stdin { "; the entries came through a pipe, which may have been cut off" } else { "" };
    let reason = format!("{removed} of {all} entries would be gone{before}{piped}");
    let entries = case.plan.removed.iter().filter_map(|stored| stored.entry);
    Some(case.hazard(Name::LargeRemoval, number(removed), reason).about(entries))
}

/// What was removed a short while ago, is not back, and does not come back with this change.
fn gone_recently<'a>(case: &Case<'a>) -> Vec<&'a Key> {
    if case.context.removed_recently.is_empty() {
        return Vec::new();
    }
    let there: BTreeSet<Key> = case.current.list.entries().iter().map(Stored::key).collect();
    let comes = |key: &Key| matches!(key, Key::Value(entry) if case.after.contains(entry));
    case.context.removed_recently.iter().filter(|key| !there.contains(key) && !comes(key)).collect()
}

fn too_many(case: &Case<'_>) -> Option<Hazard> {
    let limit = case.rules.limit?;
    let size = case.plan.size();
    let holds = case.reads("would hold", "holds");
    let reason = format!("the group {holds} {size} entries; the service states a limit of {limit}");
    let existing = size <= case.current.list.len();
    (size > limit).then(|| case.hazard(Name::TooManyEntries, number(size), reason).existing(existing))
}
