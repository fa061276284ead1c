use proptest::prelude::*;

use super::*;
use crate::domain::event::sample;
use crate::domain::list::List;
use crate::domain::plan::{Desired, Plan, Verb};

fn current(texts: &[&str], exists: bool) -> Current {
    Current {
        list: texts.iter().copied().map(Stored::new).collect(),
        exists,
        others: List::default(),
        similar: None,
        is_union: false,
    }
}

fn change(verb: Verb, entries: &[&str], before: &Current) -> (Intent, Plan) {
    let whole_group = verb == Verb::Cover && entries.is_empty();
    let entries = entries.iter().map(|text| Entry::parse(text).unwrap()).collect();
    intend(Desired { verb, entries, texts: BTreeSet::new(), whole_group }, before)
}

fn intend(desired: Desired, before: &Current) -> (Intent, Plan) {
    let plan = Plan::new(&desired, before);
    let intent = Intent {
        verb: desired.verb,
        added: plan.added.clone(),
        removed: plan.removed.iter().map(|stored| stored.text.clone()).collect(),
        before: Found::from(before).texts,
        existed: before.exists,
        creates: plan.creates,
        deletes: plan.deletes,
        desired,
        ..sample::intent(1)
    };
    (intent, plan)
}

fn skipped(reversal: &Reversal) -> Vec<(&str, Reason)> {
    reversal.skipped.iter().map(|skipped| (skipped.text.as_str(), skipped.reason)).collect()
}

fn removed(reversal: &Reversal) -> Vec<&str> {
    reversal.remove.iter().map(|stored| stored.text.as_str()).collect()
}

fn added(reversal: &Reversal) -> Vec<String> {
    reversal.add.iter().map(Entry::to_string).collect()
}

#[test]
fn what_was_added_goes_in_the_spelling_that_the_server_has() {
    let (intent, _) = change(Verb::Append, &["192.0.2.7", "192.0.2.8"], &current(&["192.0.2.8"], true));
    let live = current(&["192.0.2.7/32", "192.0.2.8", "203.0.113.1"], true);
    let reversal = Reversal::new(&intent, &Found::from(&live), &live);
    assert_eq!(removed(&reversal), ["192.0.2.7/32"]);
    assert!(reversal.add.is_empty() && reversal.skipped.is_empty());
}

#[test]
fn what_changed_since_is_named_and_left_alone() {
    let before = current(&["192.0.2.1", "192.0.2.2", "sg-1"], true);
    let (intent, _) = change(Verb::Cover, &["192.0.2.3", "192.0.2.4"], &before);
    let found = Found::from(&current(&["192.0.2.3", "192.0.2.4"], true));
    let live = current(&["192.0.2.4", "192.0.2.1/32", "198.51.100.9"], true);
    let reversal = Reversal::new(&intent, &found, &live);
    assert_eq!((added(&reversal), removed(&reversal)), (vec!["192.0.2.2".to_owned()], vec!["192.0.2.4"]));
    let expected = [("192.0.2.3", Reason::Gone), ("192.0.2.1", Reason::Back), ("sg-1", Reason::Unreadable)];
    assert_eq!(skipped(&reversal), expected);
    assert_eq!(reversal.left_alone().count(), 3);
    let conflicts: Vec<&str> = reversal.conflicts().map(|skipped| skipped.text.as_str()).collect();
    assert_eq!(conflicts, ["sg-1"], "what another client took back is as it was");
}

#[test]
fn what_was_not_done_is_not_undone() {
    let (intent, _) = change(Verb::Cover, &["192.0.2.3", "192.0.2.4"], &current(&["192.0.2.1"], true));
    let found = Found::from(&current(&["192.0.2.1", "192.0.2.3"], true));
    let live = current(&["192.0.2.1", "192.0.2.3", "192.0.2.4"], true);
    let reversal = Reversal::new(&intent, &found, &live);
    assert_eq!((added(&reversal), removed(&reversal)), (vec![], vec!["192.0.2.3"]));
    assert_eq!(skipped(&reversal), [("192.0.2.4", Reason::NotDone), ("192.0.2.1", Reason::NotDone)]);
    assert_eq!(reversal.left_alone().count(), 0);
}

#[test]
fn a_spelling_that_went_while_the_value_stayed_is_no_loss() {
    let before = current(&["10.0.0.5/24", "10.0.0.0/24"], true);
    let texts = BTreeSet::from(["10.0.0.5/24".to_owned()]);
    let desired = Desired { verb: Verb::Delete, entries: BTreeSet::new(), texts, whole_group: false };
    let (intent, _) = intend(desired, &before);
    let live = current(&["10.0.0.0/24"], true);
    let reversal = Reversal::new(&intent, &Found::from(&live), &live);
    assert!(reversal.add.is_empty() && reversal.remove.is_empty() && !reversal.removes_group);
    assert_eq!(reversal.left_alone().count(), 0);
}

#[test]
fn a_deleted_group_comes_back_unless_it_was_created_again() {
    let before = current(&["192.0.2.1", "192.0.2.2"], true);
    let (intent, _) = change(Verb::Cover, &[], &before);
    assert!(intent.deletes);
    let gone = current(&[], false);
    let reversal = Reversal::new(&intent, &Found::from(&gone), &gone);
    assert!(reversal.recreates_group && !reversal.removes_group);
    assert_eq!(added(&reversal), ["192.0.2.1", "192.0.2.2"]);
    let reversal = Reversal::new(&intent, &Found::from(&gone), &current(&["192.0.2.2"], true));
    assert!(!reversal.recreates_group);
    assert_eq!(
        (added(&reversal), skipped(&reversal)),
        (vec!["192.0.2.1".to_owned()], vec![("192.0.2.2", Reason::Back)])
    );
}

#[test]
fn a_created_group_goes_only_if_it_holds_nothing_else() {
    let (intent, _) = change(Verb::Append, &["192.0.2.1", "192.0.2.2"], &current(&[], false));
    assert!(intent.creates);
    let found = Found::from(&current(&["192.0.2.1", "192.0.2.2"], true));
    for (texts, exists, goes, left) in [
        (&["192.0.2.1", "192.0.2.2"][..], true, true, 0),
        (&["192.0.2.1"][..], true, true, 1),
        (&["192.0.2.1", "192.0.2.2", "203.0.113.1"][..], true, false, 0),
        (&["192.0.2.1", "sg-1"][..], true, false, 1),
        (&[][..], false, false, 2),
    ] {
        let reversal = Reversal::new(&intent, &found, &current(texts, exists));
        assert_eq!((reversal.removes_group, reversal.left_alone().count()), (goes, left), "{texts:?}");
    }
}

/// One step of a history: a change of ours, or an edit of another client. Entries are numbers.
#[derive(Clone, Debug)]
enum Step {
    Ours(Verb, BTreeSet<u8>),
    Foreign(BTreeSet<u8>, BTreeSet<u8>),
}

/// Numbers from here on stand for texts that are no address, which only others can put into a list.
const UNREADABLE: u8 = 10;

/// How a list would spell a number; each has two spellings.
fn spelling(number: u8, odd: bool) -> String {
    match (number, odd) {
        (UNREADABLE.., _) => format!("sg-{number}"),
        (_, true) => format!("192.0.2.{number}/32"),
        (_, false) => format!("192.0.2.{number}"),
    }
}

fn live(numbers: &BTreeSet<u8>, odd: bool) -> Current {
    let texts: Vec<String> = numbers.iter().map(|number| spelling(*number, odd)).collect();
    current(&texts.iter().map(String::as_str).collect::<Vec<_>>(), true)
}

fn number(text: &str) -> u8 {
    let digits = text.trim_end_matches("/32").rsplit(['.', '-']).next().unwrap();
    digits.parse().unwrap()
}

/// What the verb makes of a list, said without plans.
fn model(verb: Verb, named: &BTreeSet<u8>, before: &BTreeSet<u8>) -> BTreeSet<u8> {
    match verb {
        Verb::Append | Verb::Add | Verb::Undo | Verb::Replace | Verb::Apply => before | named,
        Verb::Delete => before - named,
        Verb::Cover => named.clone(),
    }
}

/// The list after undoing a change that made `after` of `before`, now that it is `now`; and what had to be left alone.
fn model_undo(before: &BTreeSet<u8>, after: &BTreeSet<u8>, now: &BTreeSet<u8>) -> (BTreeSet<u8>, BTreeSet<u8>) {
    let (came, went) = (after - before, before - after);
    let lost: BTreeSet<u8> = went.iter().copied().filter(|number| *number >= UNREADABLE).collect();
    let left = &(&came - now) | &(&(&went & now) | &lost);
    (&(now - &came) | &(&went - &lost), left)
}

fn undone(now: &BTreeSet<u8>, reversal: &Reversal) -> BTreeSet<u8> {
    let gone: BTreeSet<u8> = reversal.remove.iter().map(|stored| number(&stored.text)).collect();
    let back: BTreeSet<u8> = reversal.add.iter().map(|entry| number(&entry.to_string())).collect();
    &(now - &gone) | &back
}

fn some(most: u8) -> impl Strategy<Value = BTreeSet<u8>> {
    proptest::collection::btree_set(0..most, 0..6)
}

fn ours() -> impl Strategy<Value = Step> {
    let verbs = prop_oneof![Just(Verb::Append), Just(Verb::Add), Just(Verb::Delete), Just(Verb::Cover)];
    let named = proptest::collection::btree_set(0..UNREADABLE, 1..6);
    (verbs, named).prop_map(|(verb, named)| Step::Ours(verb, named))
}

/// Histories of at least one change of ours, each step with a choice of spelling.
fn history() -> impl Strategy<Value = Vec<(Step, bool)>> {
    let foreign = (some(14), some(14)).prop_map(|(add, remove)| Step::Foreign(add, remove));
    let others = proptest::collection::vec((prop_oneof![ours(), foreign], any::<bool>()), 0..12);
    (others, (ours(), any::<bool>()), any::<proptest::sample::Index>()).prop_map(|(mut steps, one, at)| {
        steps.insert(at.index(steps.len() + 1), one);
        steps
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(2_000), ..ProptestConfig::default() })]

    #[test]
    fn undo_in_a_random_history_does_what_the_model_does(
        start in some(14),
        steps in history(),
        pick in any::<proptest::sample::Index>(),
    ) {
        let mut now = start;
        let mut ours = Vec::new();
        for (step, odd) in steps {
            match step {
                Step::Foreign(add, remove) => now = &(&now - &remove) | &add,
                Step::Ours(verb, named) => {
                    let entries = named.iter().map(|n| Entry::parse(&spelling(*n, false)).unwrap()).collect();
                    let desired = Desired { verb, entries, texts: BTreeSet::new(), whole_group: false };
                    let (intent, _) = intend(desired, &live(&now, odd));
                    let after = model(verb, &named, &now);
                    ours.push((intent, now, after.clone(), odd));
                    now = after;
                }
            }
        }
        let (intent, before, after, odd) = &ours[pick.index(ours.len())];
        let found = Found::from(&live(after, !odd));
        let reversal = Reversal::new(intent, &found, &live(&now, *odd));
        let (expected, left) = model_undo(before, after, &now);
        prop_assert_eq!(undone(&now, &reversal), expected);
        let told: BTreeSet<u8> = reversal.left_alone().map(|skipped| number(&skipped.text)).collect();
        prop_assert_eq!(told, left);
        prop_assert!(reversal.skipped.iter().all(|skipped| skipped.reason != Reason::NotDone));
        prop_assert!(!reversal.removes_group && !reversal.recreates_group);
    }

    #[test]
    fn undoing_an_undo_brings_the_list_back(start in some(UNREADABLE), named in some(UNREADABLE), foreign in some(14)) {
        let (intent, _) = intend(
            Desired {
                verb: Verb::Cover,
                entries: named.iter().map(|n| Entry::parse(&spelling(*n, false)).unwrap()).collect(),
                texts: BTreeSet::new(),
                whole_group: false,
            },
            &live(&start, false),
        );
        let now = &(&named - &foreign) | &foreign.iter().copied().filter(|number| *number >= UNREADABLE).collect();
        let first = Reversal::new(&intent, &Found::from(&live(&named, false)), &live(&now, false));
        let between = undone(&now, &first);
        let undo = Intent {
            added: first.add.clone(),
            removed: first.remove.iter().map(|stored| stored.text.clone()).collect(),
            reverts: Some(intent.id.clone()),
            ..sample::intent(2)
        };
        let second = Reversal::new(&undo, &Found::from(&live(&between, true)), &live(&between, true));
        prop_assert_eq!(undone(&between, &second), now);
        prop_assert!(second.skipped.is_empty());
    }
}

#[test]
fn an_entry_that_was_respelled_meanwhile_is_not_taken_for_undone() {
    let (intent, _) = change(Verb::Append, &["8.8.8.8"], &current(&["192.0.2.1"], true));
    let read = current(&["192.0.2.1", "8.8.8.8"], true);
    let respelled = current(&["192.0.2.1", "8.8.8.8/32"], true);
    let plan = |live: &Current| {
        let reversal = Reversal::new(&intent, &Found::from(&read), live);
        let texts = reversal.remove.iter().map(|stored| stored.text.clone()).collect();
        let desired = Desired { verb: Verb::Undo, entries: BTreeSet::new(), texts, whole_group: false };
        Plan::new(&desired, live)
    };
    assert!(!plan(&read).proof(&respelled).holds(), "the entry is still there");
    assert!(plan(&read).proof(&current(&["192.0.2.1"], true)).holds());
    assert!(plan(&respelled).changes() && !plan(&respelled).proof(&read).holds());
}
