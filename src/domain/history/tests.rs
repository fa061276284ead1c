use super::*;
use crate::domain::event::sample::{id, intent};

fn in_group(number: u8, name: &str) -> Intent {
    let mut intent = intent(number);
    intent.target.path.group = Some(name.to_owned());
    intent
}

fn begun(number: u8, group: &str) -> Event {
    Event::Intent(Box::new(in_group(number, group)))
}

fn sent(number: u8) -> Event {
    let at = Moment::from_millis(100);
    Event::Sent(Sent { id: id(number), at, attempt: 1, call: "UpdateKibanaWhiteIps Append".to_owned(), uptime: None })
}

fn concluded(number: u8, outcome: Outcome) -> Event {
    let at = Moment::from_millis(101);
    let request_ids = Vec::new();
    Event::Concluded(Conclusion {
        id: id(number),
        at,
        outcome,
        found: None,
        request_ids,
        error: None,
        dismissed: false,
        by: None,
    })
}

fn numbers<'history>(changes: impl Iterator<Item = &'history Change>) -> Vec<u64> {
    changes.map(|change| change.intent.at.as_millis()).collect()
}

#[test]
fn a_target_is_named_by_a_prefix_a_part_or_a_pattern() {
    let target = "elasticsearch/cn-hangzhou/es-cn-1/kibana/public/office";
    for text in ["elasticsearch/cn-h", "es-cn-1", "office", "off*", "*/kibana/*/office", "es-cn-?"] {
        assert!(names_target(text, target), "{text}");
    }
    for text in ["es-cn-2", "ffice", "*/private/*", "es-cn-??", "offices"] {
        assert!(!names_target(text, target), "{text}");
    }
}

#[test]
fn an_entry_is_found_by_containment_in_both_directions() {
    let entry = |text: &str| Entry::parse(text).unwrap();
    let intent = Intent { added: vec![entry("203.0.113.0/28")], removed: vec!["198.51.100.7".to_owned()], ..intent(1) };
    for text in ["203.0.113.7", "203.0.113.0/24", "198.51.100.0/24", "198.51.100.7"] {
        assert!(intent.touches(&entry(text)), "{text}");
    }
    assert!(!intent.touches(&entry("203.0.113.16")) && !intent.touches(&entry("192.0.2.1")));
}

#[test]
fn the_last_conclusion_counts_and_unknown_stays_open() {
    let events = [
        begun(1, "a"),
        begun(2, "a"),
        begun(3, "a"),
        sent(2),
        concluded(1, Outcome::Applied),
        concluded(2, Outcome::Unknown),
        sent(3),
    ];
    let mut history: History = events.into_iter().collect();
    assert_eq!(numbers(history.open()), [2, 3]);
    assert!(!history.changes()[0].was_sent() && history.changes()[1].was_sent());
    history.take(concluded(2, Outcome::NotApplied));
    assert_eq!(numbers(history.open()), [3]);
    assert_eq!(history.get(&id(2)).unwrap().outcome(), Outcome::NotApplied);
    assert_eq!(history.get(&id(2)).unwrap().conclusions.len(), 2);
}

#[test]
fn changes_are_filtered_by_target_time_and_outcome() {
    let events = [begun(1, "web"), begun(2, "db"), begun(3, "web"), concluded(3, Outcome::Applied)];
    let history: History = events.into_iter().collect();
    let web = "elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001cabcd/public/web";
    let filter = Filter { target: Some(web.to_owned()), ..Filter::default() };
    assert_eq!(numbers(history.matching(&filter)), [1, 3]);
    let filter = Filter { since: Some(Moment::from_millis(2)), ..Filter::default() };
    assert_eq!(numbers(history.matching(&filter)), [2, 3]);
    let filter = Filter { outcome: Some(Outcome::Unknown), ..filter };
    assert_eq!(numbers(history.matching(&filter)), [2]);
    assert_eq!(numbers(history.matching(&Filter::default())), [1, 2, 3]);
}

#[test]
fn a_change_is_found_by_a_unique_prefix_of_its_id() {
    let history: History = [begun(0x1a, "a"), begun(0x1b, "a"), begun(0x20, "a")].into_iter().collect();
    let found = |text: &str| history.find(text).map(|change| change.intent.id.clone());
    assert_eq!(found("01900000-0000-7000-8000-00000000002"), Ok(id(0x20)));
    assert_eq!(found(id(0x1a).as_str()), Ok(id(0x1a)));
    assert_eq!(found(&id(0x1b).as_str().to_uppercase()), Ok(id(0x1b)));
    assert_eq!(found("0190"), Err(WhichError::Ambiguous(vec![id(0x1a), id(0x1b), id(0x20)])));
    for text in ["", "02", "é", "01900000-0000-7000-8000-0000000000200"] {
        assert_eq!(found(text), Err(WhichError::Unknown), "{text}");
    }
    assert_eq!(history.short(&id(0x20)), "01900000-0000-7000-8000-00000000002");
    assert_eq!(history.short(&id(0x1b)), id(0x1b).as_str());
    let ambiguous = history.find("0190").unwrap_err().to_string();
    assert_eq!(ambiguous, format!("matches {}, {}, {}", id(0x1a), id(0x1b), id(0x20)));
    assert_eq!(found("019000000000-70008000-00000000002"), Ok(id(0x20)), "hyphens do not count");
}

#[test]
fn a_short_id_is_unique_among_the_changes_that_were_not_read_too() {
    let mut history: History = [begun(1, "a")].into_iter().collect();
    assert_eq!(history.short(&id(1)), "01900000");
    history.add_other("0190000000017000".to_owned());
    history.add_other("019".to_owned());
    assert_eq!(history.short(&id(1)), "01900000-0000");
}

#[test]
fn records_without_their_intent_are_reported_once() {
    let events = [sent(9), begun(1, "a"), concluded(9, Outcome::Applied), begun(1, "other")];
    let history: History = events.into_iter().collect();
    assert_eq!(history.orphans(), [id(9)]);
    assert_eq!(history.changes().len(), 1);
    assert!(history.changes()[0].intent.target.to_string().ends_with("/a"), "the first of two counts");
}

/// A change that was made and reverts the change `reverts`.
fn made(number: u8, reverts: Option<u8>) -> [Event; 2] {
    let intent = Intent { reverts: reverts.map(id), ..intent(number) };
    [Event::Intent(Box::new(intent)), concluded(number, Outcome::Applied)]
}

/// The numbers of what is undone next and redone next in a history of `changes`.
fn next(changes: &[(u8, Option<u8>)]) -> (Option<u64>, Option<u64>) {
    let history: History = changes.iter().flat_map(|(number, reverts)| made(*number, *reverts)).collect();
    let number = |change: &Change| change.intent.at.as_millis();
    (history.undoable().map(number), history.redoable().undo().map(number))
}

#[test]
fn undo_goes_back_change_by_change_and_redo_goes_forward() {
    let all = [(1, None), (2, None), (3, Some(2)), (4, Some(1)), (5, Some(4)), (6, Some(3))];
    let expected =
        [(Some(1), None), (Some(2), None), (Some(1), Some(3)), (None, Some(4)), (Some(1), Some(3)), (Some(2), None)];
    for (count, expected) in (1..).zip(expected) {
        assert_eq!(next(&all[..count]), expected, "{count}");
    }
    assert_eq!(next(&[(1, None), (2, Some(1)), (3, None)]), (Some(3), None), "a new change ends what can be redone");
    assert_eq!(next(&[(1, None), (2, Some(1)), (3, Some(2)), (4, Some(3))]), (None, Some(2)), "the redo is undone");
}

#[test]
fn an_undo_that_failed_or_had_nothing_to_do_is_told_apart() {
    for (outcome, undone) in [
        (Outcome::Applied, true),
        (Outcome::Unchanged, true),
        (Outcome::NotApplied, false),
        (Outcome::Partial, false),
        (Outcome::Unknown, false),
    ] {
        let undo = Event::Intent(Box::new(Intent { reverts: Some(id(1)), ..intent(2) }));
        let history: History = made(1, None).into_iter().chain([undo, concluded(2, outcome)]).collect();
        let change = history.get(&id(1)).unwrap();
        assert_eq!(history.undone_by(change).is_some(), undone, "{}", outcome.as_str());
        assert_eq!(history.undoable().is_none(), undone, "{}", outcome.as_str());
    }
}

#[test]
fn what_can_be_redone_is_not_guessed_from_a_part_of_the_history() {
    let history: History = made(2, Some(1)).into_iter().collect();
    assert_eq!(history.redoable(), Redoable::Unclear);
}

#[test]
fn a_change_that_was_put_away_is_not_open() {
    let Event::Concluded(conclusion) = concluded(1, Outcome::Unknown) else { panic!() };
    let dismissal = Event::Concluded(Conclusion { dismissed: true, ..conclusion });
    let history: History = [begun(1, "a"), sent(1), dismissal].into_iter().collect();
    assert_eq!((history.open().count(), history.changes()[0].outcome()), (0, Outcome::Unknown));
}

#[test]
fn a_change_knows_what_took_it_back() {
    let undo = Intent { reverts: Some(id(1)), ..intent(2) };
    let history: History = [begun(1, "a"), Event::Intent(Box::new(undo))].into_iter().collect();
    assert_eq!(history.changes()[0].reverted_by, [id(2)]);
    assert!(history.changes()[1].reverted_by.is_empty());
}
