//! A sandbox of many instances, for trials and measurements: the seeded instances first, then made-up ones.

use super::elasticsearch::{State, filler};

/// Makes `state` hold `count` instances over `regions` regions, of which there are at most four. An instance that is
/// there already stays as it is.
pub(crate) fn fill(state: &mut State, count: usize, regions: usize) {
    state.instances.truncate(count);
    for number in state.instances.len()..count {
        state.instances.push(filler::instance(number, regions));
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn made_up_instances_have_three_groups_and_ids_of_their_own() {
        let mut state = State::seeded();
        let seeded = state.instances[0].clone();
        fill(&mut state, 1000, 2);
        let ids: BTreeSet<&str> = state.instances.iter().map(|instance| instance.id.as_str()).collect();
        assert_eq!((ids.len(), &state.instances[0]), (1000, &seeded));
        assert!(state.instances[3..].iter().all(|instance| instance.groups.len() == 3 && instance.id.len() == 23));
        let far = state.instances.iter().filter(|instance| instance.region.as_deref() == Some("ap-southeast-1"));
        assert_eq!(far.filter(|instance| instance.id.starts_with("es-sg-")).count(), 499);
        fill(&mut state, 2, 2);
        assert_eq!(state.instances.len(), 2);
    }

    #[test]
    fn a_sandbox_of_one_region_has_all_its_instances_there() {
        let mut state = State::seeded();
        fill(&mut state, 40, 1);
        assert!(state.instances.iter().all(|instance| instance.region.is_none()));
    }
}
