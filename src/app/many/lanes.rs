//! Jobs in lanes: those of one instance one after the other, those of others at the same time. Makes no change.

use std::collections::BTreeMap;

use super::Job;
use crate::app::fan_out;
use crate::domain::target::{Path, Target};

/// The results of `work` on `jobs`, in their order. Jobs of one instance are worked on one after the other, those of
/// others at the same time.
pub(super) async fn in_lanes<'run, 'session, F: Future>(
    jobs: Vec<Job<'run, 'session>>,
    parallel: usize,
    work: impl Fn(Job<'run, 'session>) -> F,
) -> Vec<F::Output> {
    let (mut lanes, mut places) = (Vec::<Vec<(usize, Job<'run, 'session>)>>::new(), BTreeMap::new());
    for (number, job) in jobs.into_iter().enumerate() {
        let place = *places.entry(job.lane()).or_insert(lanes.len());
        if place == lanes.len() {
            lanes.push(Vec::new());
        }
        lanes[place].push((number, job));
    }
    let in_turn = async |lane: Vec<(usize, Job<'run, 'session>)>| {
        let mut results = Vec::new();
        for (number, job) in lane {
            results.push((number, work(job).await));
        }
        results
    };
    let mut results: Vec<_> = fan_out::in_order(lanes, parallel, in_turn).await.into_iter().flatten().collect();
    results.sort_unstable_by_key(|(number, _)| *number);
    results.into_iter().map(|(_, result)| result).collect()
}

impl Job<'_, '_> {
    /// What its change must not overtake: the instance, or the list itself.
    fn lane(&self) -> Target {
        let Target { service, path } = &self.target;
        let path = if path.instance.is_some() {
            Path { network: None, group: None, list: None, ..path.clone() }
        } else {
            path.clone()
        };
        Target { service: service.clone(), path }
    }
}
