//! The list as a whole: its group is created or deleted, or its network is switched off.

use super::case::{Case, number};
use super::{Hazard, Name};

pub(super) fn check(case: &Case<'_>) -> Vec<Hazard> {
    [creates(case), deletes(case), network_off(case)].into_iter().flatten().collect()
}

fn creates(case: &Case<'_>) -> Option<Hazard> {
    let similar = case.current.similar.as_ref().map(|name| format!("; did you mean {name}?")).unwrap_or_default();
    let added = &case.plan.added;
    let reason = format!("the group does not exist and would be created{similar}");
    case.plan.creates.then(|| case.hazard(Name::CreatesGroup, number(added.len()), reason).about(added.iter().copied()))
}

fn deletes(case: &Case<'_>) -> Option<Hazard> {
    let size = case.current.list.len();
    let entries = if size == 1 { "1 entry".to_owned() } else { format!("{size} entries") };
    let reason = format!("the group would be deleted; it holds {entries}");
    case.plan.deletes.then(|| case.hazard(Name::DeletesGroup, number(size), reason).about(case.before.iter().copied()))
}

/// The number is how many entries the change adds and removes without effect, or how many an unchanged list holds.
fn network_off(case: &Case<'_>) -> Option<Hazard> {
    let changed = case.plan.added.len() + case.plan.removed.len();
    let touched = if case.is_standing { case.current.list.len() } else { changed };
    let reason = "the network of this list is switched off, so the list has no effect".to_owned();
    (case.context.is_on == Some(false)).then(|| case.hazard(Name::NetworkOff, number(touched), reason))
}
