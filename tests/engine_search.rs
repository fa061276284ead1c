//! A small search of the engine's core; `cargo bench --bench search` makes it in full.

#![allow(clippy::unwrap_used, reason = "a search whose scene cannot be set up has failed")]

mod search;

use search::broken::Rule;
use search::{Scope, catches, combinations, search as look};

#[test]
fn no_interleaving_of_two_changes_with_a_fault_breaks_a_promise() {
    let (mut states, mut depth) = (0, 0);
    for operations in combinations(2) {
        let found = look(&Scope { begins: 0b001, operations, faults: 1, rule: None, most: 100_000 });
        assert!(found.is_complete && found.violations.is_empty(), "{:?}", found.violations);
        (states, depth) = (states + found.states, depth.max(found.depth));
    }
    assert!(states > 1_000 && depth > 10, "{states} states, depth {depth}");
}

#[test]
fn every_rule_that_is_broken_is_caught() {
    for rule in Rule::ALL {
        assert!(catches(rule, 20_000).is_some(), "{rule:?} is not caught");
    }
}
