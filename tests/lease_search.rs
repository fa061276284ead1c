//! The rules of leases that share an entry, searched: no interleaving of three actors with a fault breaks a promise, and
//! every rule that is broken on purpose is caught.

#![allow(clippy::unwrap_used, reason = "a search whose scene cannot be set up has failed")]

#[path = "search/leases.rs"]
mod leases;

use leases::{Broken, Found, scopes, search};

#[test]
fn no_interleaving_of_three_actors_cuts_a_lease_off() {
    let mut sum = Found::default();
    for scope in scopes(1, None) {
        let found = search(&scope);
        assert_eq!(found.violation, None, "{:?}", scope.roles);
        sum = Found { states: sum.states + found.states, depth: sum.depth.max(found.depth), violation: None };
    }
    println!("leases: {} states, depth {}, violations: 0", sum.states, sum.depth);
    assert!(sum.states > 10_000 && sum.depth > 15, "{sum:?}");
}

#[test]
fn every_broken_rule_of_leases_is_caught() {
    for broken in Broken::ALL {
        // The searches without a fault are shorter, and one of them finds most of the rules.
        let all = [scopes(0, Some(broken)), scopes(1, Some(broken))].concat();
        let caught = all.iter().find_map(|scope| search(scope).violation);
        println!("broken rule {broken:?}: {}", caught.as_deref().unwrap_or("NOT CAUGHT"));
        assert!(caught.is_some(), "{broken:?} is not caught");
    }
}
