//! What a change of the global list does to entries that carry leases.
//!
//! Pure. The list takes an address once, so that all leases of it share an entry: one lease joins and leaves by the
//! description, and the entry is deleted with the last of them. An entry without a lease has no end, and gets none.

use crate::domain::description::Description;
use crate::domain::lease::{CarriedLeases, Lease, LeaseChange, LeaseState};
use crate::domain::moment::Moment;
use crate::domain::plan::{Plan, Verb};
use crate::domain::stored::Stored;
use crate::services::failure::{Failure, Kind};

/// The leases that `stored` carries.
pub(crate) fn carried(stored: &Stored) -> Option<CarriedLeases> {
    CarriedLeases::read(stored.usage.description.as_deref()?)
}

/// Whether `stored` carries a lease that is over at `now`, a moment of the server's clock.
pub(super) fn is_over(stored: &Stored, now: Moment) -> bool {
    let is_over = |lease: &Lease| lease.state(now) == LeaseState::Expired;
    carried(stored).is_some_and(|held| held.leases().iter().any(is_over))
}

/// `plan` without the removals that leases forbid. The end of a lease removes the entries that it alone needs; another
/// change removes an entry of leases only where it names the entry.
pub(super) fn fitted(mut plan: Plan, change: Option<&LeaseChange>) -> Plan {
    let verb = plan.verb;
    let stays = |stored: &Stored| match (change, carried(stored)) {
        (Some(change), Some(held)) => held.holds_other_than(&change.lease),
        (Some(_), None) => true,
        (None, None) => false,
        (None, Some(held)) => match verb {
            Verb::Delete => false,
            // The change that is reverted knew one lease; another one has joined since.
            Verb::Undo | Verb::Replace => held.leases().len() > 1,
            Verb::Cover | Verb::Apply | Verb::Append | Verb::Add => true,
        },
    };
    let (kept, removed): (Vec<Stored>, Vec<Stored>) = plan.removed.into_iter().partition(stays);
    plan.removed = removed;
    plan.kept.extend(kept);
    plan
}

/// Remarks on the entries of leases that a change leaves alone, and on those that it removes by their names.
pub(super) fn remarks(plan: &Plan) -> Vec<String> {
    let is_whole = matches!(plan.verb, Verb::Cover | Verb::Apply);
    let named = |stored: &Stored| stored.entry.is_some_and(|entry| plan.unchanged.contains(&entry));
    let about = |what: &str, stored: &Stored| {
        let held = carried(stored)?;
        let ids: Vec<&str> = held.leases().iter().map(|lease| lease.id.as_str()).collect();
        Some(format!("{what} {} (lease {})", stored.text, ids.join(", ")))
    };
    let kept = plan.kept.iter().filter(|stored| is_whole && !named(stored));
    let removed = plan.removed.iter().filter_map(|stored| about("ends with the entry:", stored));
    kept.filter_map(|stored| about("left alone:", stored)).chain(removed).collect()
}

/// The descriptions by which the lease of `change` joins or leaves entries that stay, and remarks on entries without an
/// end.
pub(super) fn descriptions(plan: &Plan, change: &LeaseChange) -> (Vec<Description>, Vec<String>) {
    let (mut changes, mut notes) = (Vec::new(), Vec::new());
    for stored in &plan.kept {
        let is_named = stored.entry.is_some_and(|entry| plan.unchanged.contains(&entry));
        let after = match carried(stored) {
            Some(held) if change.ends() => {
                let left = held.without(&change.lease);
                let stays = left.as_ref().is_some_and(|left| carried(stored).as_ref() != Some(left));
                notes.extend(stays.then(|| format!("{} stays: another lease needs it", stored.text)));
                left
            }
            Some(held) if is_named => Some(held.with(&change.lease)),
            None if is_named => {
                notes.push(format!("{} is on the list without an end, and stays", stored.text));
                None
            }
            _ => None,
        };
        // What has no room is objected to.
        let Some(Ok(after)) = after.map(|after| after.description()) else { continue };
        let before = stored.usage.description.clone();
        if before.as_ref() != Some(&after) {
            if !change.ends() && held_by_others(stored, change) {
                notes.push(format!("{} is shared with another lease, and stays until both have ended", stored.text));
            }
            changes.push(Description { text: stored.text.clone(), before, after: Some(after) });
        }
    }
    (changes, notes)
}

fn held_by_others(stored: &Stored, change: &LeaseChange) -> bool {
    carried(stored).is_some_and(|held| held.leases().iter().any(|lease| lease.id != change.lease.id))
}

/// Why the lease of `change` cannot join an entry.
pub(super) fn objection(plan: &Plan, change: &LeaseChange) -> Option<Failure> {
    let is_full = |stored: &&Stored| {
        let is_named = stored.entry.is_some_and(|entry| plan.unchanged.contains(&entry));
        is_named && carried(stored).is_some_and(|held| held.with(&change.lease).description().is_err())
    };
    let full = plan.kept.iter().filter(|_| !change.ends()).find(is_full)?;
    let message = format!("refused: {} carries as many leases as its description has room for", full.text);
    Some(Failure::new(Kind::Refused, message).hint("end a lease of it with `lease end`; `lease list` shows them"))
}
