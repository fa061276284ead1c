//! Differences, and what a reading verifies.

use super::*;

fn current(texts: &[&str]) -> Current {
    Current {
        list: texts.iter().copied().map(Stored::new).collect(),
        exists: true,
        others: List::default(),
        similar: None,
        is_union: false,
    }
}

fn desired(verb: Verb, texts: &[&str]) -> Desired {
    let entries = texts.iter().map(|text| Entry::parse(text).unwrap()).collect();
    Desired { verb, entries, texts: BTreeSet::new(), whole_group: false }
}

fn texts(entries: &[Entry]) -> Vec<String> {
    entries.iter().map(Entry::to_string).collect()
}

#[test]
fn append_adds_only_what_is_missing() {
    let plan = Plan::new(&desired(Verb::Append, &["192.0.2.7", "192.0.2.8"]), &current(&["192.0.2.7/32"]));
    assert_eq!(texts(&plan.added), ["192.0.2.8"]);
    assert_eq!(texts(&plan.unchanged), ["192.0.2.7"]);
    assert!(plan.removed.is_empty());
}

#[test]
fn cover_drops_what_was_not_named_unreadable_text_included() {
    let plan = Plan::new(&desired(Verb::Cover, &["192.0.2.7"]), &current(&["192.0.2.7", "192.0.2.8", "sg-1"]));
    let removed: Vec<_> = plan.removed.iter().map(|stored| stored.text.as_str()).collect();
    assert_eq!(removed, ["192.0.2.8", "sg-1"]);
    assert!(plan.added.is_empty() && plan.changes());
}

#[test]
fn delete_takes_every_spelling_and_names_what_is_absent() {
    let plan = Plan::new(
        &desired(Verb::Delete, &["192.0.2.7", "192.0.2.9"]),
        &current(&["192.0.2.7", "192.0.2.7/32", "192.0.2.8"]),
    );
    assert_eq!(plan.removed.len(), 2);
    assert_eq!(plan.not_present, ["192.0.2.9"]);
    assert!(!plan.empties());
}

#[test]
fn a_text_is_deleted_byte_for_byte() {
    let mut desired = desired(Verb::Delete, &[]);
    desired.texts = BTreeSet::from(["10.0.0.5/24".to_owned(), "nowhere".to_owned()]);
    let plan = Plan::new(&desired, &current(&["10.0.0.5/24", "10.0.0.0/24"]));
    assert_eq!(plan.removed.len(), 1);
    assert_eq!(plan.not_present, ["nowhere"]);
    let after = current(&["10.0.0.0/24"]);
    assert!(plan.proof(&after).holds(), "the other spelling of the same value was not named");
}

#[test]
fn an_unchanged_list_needs_nothing() {
    let plan = Plan::new(&desired(Verb::Cover, &["192.0.2.8", "192.0.2.7"]), &current(&["192.0.2.7", "192.0.2.8/32"]));
    assert!(!plan.changes());
}

#[test]
fn a_missing_entry_fails_the_proof_and_a_foreign_one_is_drift() {
    let plan = Plan::new(&desired(Verb::Append, &["192.0.2.8"]), &current(&["192.0.2.7", "192.0.2.1"]));
    let proof = plan.proof(&current(&["192.0.2.7", "203.0.113.1"]));
    assert_eq!(proof.failing, ["192.0.2.8"]);
    assert_eq!(proof.drift_added, ["203.0.113.1"]);
    assert_eq!(proof.drift_removed, ["192.0.2.1"]);
}

#[test]
fn a_named_entry_that_changed_since_is_a_conflict_and_no_failure() {
    let plan = Plan::new(&desired(Verb::Append, &["192.0.2.7", "192.0.2.8"]), &current(&["192.0.2.7", "192.0.2.1"]));
    let proof = plan.proof(&current(&["192.0.2.8", "192.0.2.1"]));
    assert!(proof.holds(), "{proof:?}");
    assert_eq!((&proof.conflicting, &proof.drift_removed), (&vec!["192.0.2.7".to_owned()], &proof.conflicting));
    let plan = Plan::new(&desired(Verb::Delete, &["192.0.2.7", "192.0.2.8"]), &current(&["192.0.2.7", "192.0.2.1"]));
    let proof = plan.proof(&current(&["192.0.2.8", "192.0.2.1"]));
    assert!(proof.holds(), "{proof:?}");
    assert_eq!((&proof.conflicting, &proof.drift_added), (&vec!["192.0.2.8".to_owned()], &proof.conflicting));
    assert_eq!(plan.proof(&current(&["203.0.113.1"])).conflicting, [""; 0]);
}

#[test]
fn a_lingering_entry_fails_the_proof_of_a_deletion() {
    let plan = Plan::new(&desired(Verb::Delete, &["192.0.2.8"]), &current(&["192.0.2.7", "192.0.2.8"]));
    assert_eq!(plan.proof(&current(&["192.0.2.7", "192.0.2.8"])).failing, ["192.0.2.8"]);
    assert!(plan.proof(&current(&["192.0.2.7"])).holds());
}
