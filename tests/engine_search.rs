//! A small search of the engine's core; `cargo bench --bench search` makes it in full.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a search whose scene cannot be set up has failed")]

mod search;

use std::rc::Rc;
use std::time::Duration;

use search::broken::Rule;
use search::list::{self, ModelList, Operation};
use search::{REPEATABLE, Scope, actor, catches, combinations, combinations_of, search as look};
use whitelistctl::change::core::{Action, Core, Event, Observation};
use whitelistctl::change::failure::{ChangeFailure, Since};
use whitelistctl::change::spec::Spec;
use whitelistctl::domain::plan::Plan;
use whitelistctl::domain::planned::PlannedChange;
use whitelistctl::domain::report::Outcome;
use whitelistctl::domain::target::{Path, Target};

#[test]
fn no_interleaving_of_two_changes_with_a_fault_breaks_a_promise() {
    let (mut states, mut depth) = (0, 0);
    for operations in combinations(2) {
        let found =
            look(&Scope { begins: 0b001, operations, faults: 1, rule: None, ignores_repeats: false, most: 100_000 });
        assert!(found.is_complete && found.violations.is_empty(), "{:?}", found.violations);
        (states, depth) = (states + found.states, depth.max(found.depth));
    }
    assert!(states > 1_000 && depth > 10, "{states} states, depth {depth}");
}

#[test]
fn a_call_that_is_made_again_at_once_breaks_no_promise() {
    for operations in combinations_of(&REPEATABLE, 2) {
        let found =
            look(&Scope { begins: 0b001, operations, faults: 1, rule: None, ignores_repeats: true, most: 100_000 });
        assert!(found.is_complete && found.violations.is_empty(), "{:?}", found.violations);
    }
}

#[test]
fn every_rule_that_is_broken_is_caught() {
    for rule in Rule::ALL {
        assert!(catches(rule, 20_000).is_some(), "{rule:?} is not caught");
    }
}

const COVER: Operation = Operation::Cover(0b110);

/// A change that an earlier run planned on the list `planned`, applied to the list `now`: the first action after the
/// reading.
fn applied(operation: Operation, planned: u8, now: u8, rebase: bool) -> Action {
    let (desired, then) = (operation.desired(), list::current(planned));
    let plan = Plan::new(&desired, &then);
    let target = Target::new("model", Path::default());
    let planned = PlannedChange::new(target, ("", ""), operation.verb(), &desired, &plan, &then);
    let spec = Spec { planned: Some(planned), rebase, ..actor::spec(operation, None) };
    let mut core = Core::new(Rc::new(spec));
    let list = ModelList { is_gradual: false, ignores_repeats: false };
    let observe = |event| Observation { now: Duration::ZERO, interrupt: None, event };
    assert_eq!(core.next(&list, observe(Event::Begin)), Action::Read);
    core.next(&list, observe(Event::Read(Ok(list::reading(now)))))
}

#[test]
fn a_planned_change_is_applied_to_the_list_that_it_was_planned_on() {
    assert_eq!(applied(COVER, 0b001, 0b001, false), Action::Lock);
}

#[test]
fn a_planned_change_that_is_done_already_is_unchanged() {
    let Action::Finish(ending) = applied(COVER, 0b001, 0b110, false) else { panic!("it goes on") };
    assert_eq!((ending.outcome, ending.failure), (Outcome::Unchanged, None));
}

#[test]
fn a_planned_change_is_refused_on_another_list_unless_the_difference_is_the_same() {
    // Between the planned list and the wanted one, the change is partly made and goes on.
    assert_eq!(applied(COVER, 0b001, 0b011, false), Action::Lock);
    let Action::Finish(ending) = applied(COVER, 0b100, 0b101, true) else { panic!("it goes on") };
    assert_eq!(ending.outcome, Outcome::NotApplied);
    let Some(ChangeFailure::Moved(moved)) = ending.failure else { panic!("{:?}", ending.failure) };
    assert_eq!((moved.since, moved.found), (Since::Planned, vec!["192.0.2.1".to_owned(), "192.0.2.3".to_owned()]));
    let append = Operation::Append(0b010);
    assert_eq!(applied(append, 0b001, 0b101, true), Action::Lock);
    assert!(matches!(applied(append, 0b001, 0b101, false), Action::Finish(_)));
}
