//! A search over everything that can happen to writers of one shared log.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a search whose scene cannot be set up has failed")]
#![allow(clippy::print_stdout, reason = "what was searched is shown with the result")]

#[path = "append_search/world.rs"]
mod world;
#[path = "append_search/writer.rs"]
mod writer;

use std::collections::{HashSet, VecDeque};

use world::World;
use writer::Rule;

/// States of a search that has more of them than a test can look at.
const MOST: usize = 60_000;

/// What a search found.
#[derive(Debug, Default)]
struct Found {
    states: usize,
    depth: usize,
    violation: Option<String>,
    /// Whether every state was looked at.
    is_complete: bool,
}

/// Searches what so many writers and faults can bring about, until a promise is broken: all of it, or the `most` nearest
/// states.
fn search(writers: usize, faults: u8, most: usize, rule: Option<Rule>) -> Found {
    let first = World::new(writers, faults);
    let (mut found, mut seen) = (Found { is_complete: true, ..Found::default() }, HashSet::from([first.digest()]));
    let mut queue = VecDeque::from([first]);
    while let Some(world) = queue.pop_front() {
        found.states += 1;
        found.depth = found.depth.max(world.steps_so_far().len());
        let next = world.successors(rule);
        let ended = if next.is_empty() { world.final_violation() } else { None };
        found.violation = ended.map(|broken| format!("{broken}: {}", world.steps_so_far().join(", ")));
        for next in next {
            if let Some(broken) = next.violation() {
                found.violation = Some(format!("{broken}: {}", next.steps_so_far().join(", ")));
                break;
            }
            if seen.len() >= most {
                found.is_complete = false;
            } else if seen.insert(next.digest()) {
                queue.push_back(next);
            }
        }
        if found.violation.is_some() {
            return found;
        }
    }
    found
}

#[test]
fn no_interleaving_of_appends_with_faults_breaks_a_promise() {
    for (writers, faults, most) in [(2, 1, usize::MAX), (2, 2, MOST), (3, 1, MOST)] {
        let Found { states, depth, violation, is_complete } = search(writers, faults, most, None);
        let part = if is_complete { "all" } else { "the nearest" };
        println!("{writers} writers, {faults} faults: {part} {states} states, depth {depth}, violation {violation:?}");
        assert_eq!(violation, None);
        assert!(states > 2_000 && depth > 8, "{states} states, depth {depth}");
    }
}

#[test]
fn every_rule_of_an_append_that_is_broken_is_caught() {
    for rule in Rule::ALL {
        let caught = search(2, 2, MOST, Some(rule)).violation;
        println!("broken rule {rule:?}: {}", caught.as_deref().unwrap_or("NOT CAUGHT"));
        assert!(caught.is_some(), "{rule:?} is not caught");
    }
}
