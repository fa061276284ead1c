//! A small part of each figure of safe changes; `cargo bench --bench stress` plays them in full.

#![allow(clippy::unwrap_used, reason = "a test whose scene cannot be set up has failed")]

mod stress;
mod support;

use stress::FIGURES;
use stress::tally::Plan;

/// Plays a few runs of the figure `name`.
#[track_caller]
fn holds(name: &str) {
    let figure = FIGURES.iter().find(|figure| figure.name == name).unwrap();
    let tally = (figure.play)(Plan { runs: figure.few, seed: 1 });
    assert!(tally.wrong == 0, "{} of {} runs: {}", tally.wrong, tally.runs, tally.told.join("\n"));
    assert!(tally.runs >= figure.few, "only {} runs were judged", tally.runs);
}

#[test]
fn under_random_faults_no_verdict_is_denied_by_the_truth() {
    holds("operations");
}

#[test]
fn without_sockets_no_verdict_is_wrong_and_a_seed_gives_the_same_bytes_again() {
    holds("memory");
}

#[test]
fn cut_at_any_byte_no_verdict_is_wrong_and_one_resume_settles_what_is_unknown() {
    holds("cuts");
}

#[test]
fn undo_after_foreign_edits_is_what_the_model_makes_of_it() {
    holds("histories");
}

#[test]
fn plans_of_random_declarations_are_the_difference_of_sets() {
    holds("declarations");
}

#[test]
fn verbs_that_read_and_dry_runs_send_no_write() {
    holds("reads");
}

#[cfg(unix)]
#[test]
fn a_plan_killed_at_a_random_moment_and_applied_again_ends_as_planned() {
    holds("plan-kills");
}

#[test]
fn the_hazards_refuse_what_a_model_of_address_sets_refuses() {
    holds("judgements");
}

#[test]
fn operators_who_append_and_delete_lose_nothing_of_each_others() {
    holds("interleavings");
}

#[test]
fn a_machine_that_dies_at_any_request_is_settled_and_undone_by_another() {
    holds("deaths");
}

#[test]
fn writers_of_one_shared_journal_lose_nothing_under_faults() {
    holds("appends");
}

#[test]
fn the_checker_of_appends_finds_a_store_without_conditions() {
    assert!(stress::appends::finds_a_store_without_conditions(1));
}

#[test]
fn lease_jobs_that_die_anywhere_leave_nothing_after_one_reap() {
    holds("leases");
}

#[cfg(unix)]
#[test]
fn killed_at_a_random_moment_no_intent_is_lost_and_one_resume_says_what_is_true() {
    holds("kills");
}

#[cfg(unix)]
#[test]
fn without_room_or_right_to_write_nothing_is_sent_without_a_record_that_lasts() {
    holds("full-disk");
}

#[cfg(unix)]
#[test]
fn a_run_over_many_lists_that_is_killed_ends_as_wanted_with_one_call_a_list() {
    holds("many-kills");
}
