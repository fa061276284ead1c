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

#[test]
fn only_a_cover_of_a_union_of_groups_is_made_blindly() {
    let union = Current { is_union: true, ..current(&["192.0.2.1"]) };
    let same = |verb, current: &Current| Plan::new(&desired(verb, &["192.0.2.1"]), current);
    let blind = same(Verb::Cover, &union);
    assert!(blind.is_blind() && blind.changes(), "what it removes is unknown, so it is sent");
    let separate = same(Verb::Cover, &current(&["192.0.2.1"]));
    assert!(!separate.is_blind() && !separate.changes());
    assert!(!same(Verb::Append, &union).is_blind());
    let missing = Current { exists: false, ..current(&[]) };
    assert!(Plan::new(&desired(Verb::Cover, &["192.0.2.1"]), &missing).changes(), "it creates the list");
}

fn stored_texts(stored: &[Stored]) -> Vec<&str> {
    stored.iter().map(|stored| stored.text.as_str()).collect()
}

#[test]
fn the_two_parts_of_a_plan_add_first_and_remove_second() {
    let now = current(&["192.0.2.1", "192.0.2.3"]);
    let plan = Plan::new(&desired(Verb::Cover, &["192.0.2.1", "192.0.2.2"]), &now);
    let [coming, going]: [Plan; 2] = plan.gradual().try_into().unwrap();
    assert_eq!((coming.verb, texts(&coming.added)), (Verb::Append, vec!["192.0.2.2".to_owned()]));
    assert_eq!((stored_texts(&coming.kept), coming.removed.len()), (vec!["192.0.2.1", "192.0.2.3"], 0));
    assert_eq!((going.verb, stored_texts(&going.removed)), (Verb::Delete, vec!["192.0.2.3"]));
    assert_eq!((stored_texts(&going.kept), going.added.len()), (vec!["192.0.2.1", "192.0.2.2"], 0));
    assert!(going.unchanged.is_empty() && coming.unchanged == plan.unchanged);
    let missing = Current { exists: false, ..current(&[]) };
    let created = Plan::new(&desired(Verb::Cover, &["192.0.2.1"]), &missing);
    assert!(created.coming().creates && !created.going().creates);
    assert_eq!(created.gradual().len(), 1);
    let nothing = Plan::new(&desired(Verb::Append, &["192.0.2.1"]), &now);
    assert_eq!(nothing.gradual(), std::slice::from_ref(&nothing));
}

#[test]
fn a_plan_seen_from_another_list_leads_to_the_same_list() {
    let plan = Plan::new(&desired(Verb::Append, &["192.0.2.2"]), &current(&["192.0.2.1", "sg-1"]));
    let other = current(&["192.0.2.2/32", "sg-1", "sg-2", "203.0.113.9"]);
    let seen = plan.seen_from(&other);
    assert_eq!(texts(&seen.added), ["192.0.2.1"]);
    assert_eq!(stored_texts(&seen.kept), ["192.0.2.2/32", "sg-1"]);
    assert_eq!(stored_texts(&seen.removed), ["203.0.113.9", "sg-2"]);
    assert_eq!(seen.before, other.list.fingerprint());
    let missing = || Current { exists: false, ..current(&[]) };
    let created = Plan::new(&desired(Verb::Cover, &["192.0.2.1"]), &missing());
    assert!(created.seen_from(&missing()).creates && !created.seen_from(&other).creates);
    assert!(!plan.seen_from(&missing()).creates);
    let whole = Desired { whole_group: true, ..desired(Verb::Delete, &[]) };
    let deleted = Plan::new(&whole, &other);
    assert!(deleted.seen_from(&other).deletes && !deleted.seen_from(&missing()).deletes);
    assert!(!plan.seen_from(&other).deletes);
}

#[test]
fn the_rest_of_a_plan_is_what_a_reading_does_not_show() {
    let now = current(&["192.0.2.1", "192.0.2.3"]);
    let plan = Plan::new(&desired(Verb::Cover, &["192.0.2.2", "192.0.2.4"]), &now);
    let rest = plan.rest(&current(&["192.0.2.2", "192.0.2.3"]));
    assert_eq!((texts(&rest.added), stored_texts(&rest.removed)), (vec!["192.0.2.4".to_owned()], vec!["192.0.2.3"]));
    assert_eq!(plan.rest(&now), plan);
    let whole = Desired { whole_group: true, ..desired(Verb::Delete, &[]) };
    let deleted = Plan::new(&whole, &now);
    assert!(deleted.rest(&now).deletes && !deleted.rest(&Current { exists: false, ..current(&[]) }).deletes);
}

#[test]
fn a_removed_entry_that_lingers_in_another_spelling_is_not_gone() {
    let plan = Plan::new(&desired(Verb::Delete, &["192.0.2.1"]), &current(&["192.0.2.1/32", "192.0.2.9"]));
    let proof = plan.proof(&current(&["192.0.2.1", "192.0.2.9"]));
    assert!(!proof.holds() && !proof.has_drift(), "{proof:?}");
    assert!(plan.proof(&current(&["192.0.2.9"])).holds());
    // Of two spellings of one value, the text that was named has to go.
    let named = Desired { texts: BTreeSet::from(["192.0.2.1/32".to_owned()]), ..desired(Verb::Delete, &[]) };
    let both = current(&["192.0.2.1/32", "192.0.2.1"]);
    let plan = Plan::new(&named, &both);
    assert_eq!(plan.proof(&both).failing.len(), 1);
    assert!(plan.proof(&current(&["192.0.2.1"])).holds());
}

#[test]
fn drift_is_what_came_and_what_went() {
    let plan = Plan::new(&desired(Verb::Append, &["192.0.2.2"]), &current(&["192.0.2.1"]));
    let drift = |texts: &[&str]| plan.proof(&current(texts)).has_drift();
    assert!(!drift(&["192.0.2.1", "192.0.2.2"]));
    assert!(drift(&["192.0.2.2"]), "one went");
    assert!(drift(&["192.0.2.1", "192.0.2.2", "192.0.2.3"]), "one came");
}

#[test]
fn differences_and_the_greatest_size_are_counted() {
    let described = |texts: &[(&str, &str)]| {
        let stored = |(text, description): &(&str, &str)| {
            let mut stored = Stored::new(*text);
            stored.usage.description = Some((*description).to_owned());
            stored
        };
        Current { list: texts.iter().map(stored).collect(), ..current(&[]) }
    };
    let now = described(&[("192.0.2.1", "a"), ("192.0.2.3", "b"), ("192.0.2.4", "c")]);
    let mut plan = Plan::new(&desired(Verb::Cover, &["192.0.2.1", "192.0.2.2"]), &now);
    plan.described =
        vec![Description { text: "192.0.2.1".to_owned(), before: Some("a".to_owned()), after: Some("new".to_owned()) }];
    assert_eq!((plan.size(), plan.greatest(), plan.asked()), (2, 4, 4));
    let after = |description| described(&[("192.0.2.1", description), ("192.0.2.2", "")]);
    assert_eq!(plan.proof(&after("a")).failing, ["the description of 192.0.2.1"]);
    assert!(plan.proof(&after("new")).holds());
    assert_eq!((plan.rest(&now).described.len(), plan.rest(&after("new")).described.len()), (1, 0));
    let whole = Desired { whole_group: true, ..desired(Verb::Delete, &[]) };
    assert_eq!(Plan::new(&whole, &now).asked(), 4);
}
