use std::path::PathBuf;

use super::*;
use crate::domain::event::{Conclusion, Intent, Moment, Sent, sample};
use crate::domain::history::WhichError;
use crate::domain::report::Outcome;
use crate::journal::reader::{Damage, LineProblem};
use crate::journal::{FILE, now};

/// The ID of change `number`: the first digits are spread, so that the order of IDs is not that of changes.
fn id(number: u32) -> IntentId {
    IntentId::of_uuid(u128::from(number.wrapping_mul(0x9e37_79b1)) << 96 | u128::from(number))
}

fn change(number: u32, outcome: Option<Outcome>, reverts: Option<u32>) -> Vec<Event> {
    let (at, reason) = (Moment::from_millis(u64::from(number)), Some("x".repeat(300)));
    let intent = Intent { id: id(number), at, reason, reverts: reverts.map(id), ..sample::intent(1) };
    let sent = Sent { id: id(number), at, attempt: 1, call: "call".to_owned(), uptime: None };
    let mut events = vec![Event::Intent(Box::new(intent)), Event::Sent(sent)];
    events.extend(outcome.map(|outcome| concluded(number, outcome)));
    events
}

fn concluded(number: u32, outcome: Outcome) -> Event {
    let (id, at) = (id(number), Moment::from_millis(u64::from(number)));
    Event::Concluded(Conclusion {
        id,
        at,
        outcome,
        found: None,
        request_ids: Vec::new(),
        error: None,
        dismissed: false,
        by: None,
    })
}

struct Kept {
    directory: tempfile::TempDir,
}

impl Kept {
    /// A journal of `count` changes, every tenth without an outcome.
    fn of(count: u32) -> Self {
        let kept = Self { directory: tempfile::tempdir().unwrap() };
        let outcome = |number: u32| (!number.is_multiple_of(10)).then_some(Outcome::Applied);
        let events: Vec<Event> = (1..=count).flat_map(|number| change(number, outcome(number), None)).collect();
        now(kept.journal().append(&events)).unwrap();
        kept
    }

    fn path(&self) -> PathBuf {
        self.directory.path().join(FILE)
    }

    fn index(&self) -> PathBuf {
        self.directory.path().join(format!("{FILE}.index"))
    }

    fn journal(&self) -> Journal {
        Journal::new(Sink::File(self.path()), self.path(), Box::new(|_| Ok(())), |_| true)
    }

    fn open(&self) -> Vec<IntentId> {
        let excerpt = now(self.journal().unsettled()).unwrap();
        excerpt.history.open().map(|change| change.intent.id.clone()).collect()
    }
}

/// Changes enough for an index, and some after it.
const MANY: u32 = 600;

#[test]
fn an_index_is_written_for_a_long_journal_and_gives_what_the_whole_gives() {
    for count in [20, MANY] {
        let kept = Kept::of(count);
        now(kept.journal().state()).unwrap();
        assert_eq!(kept.index().exists(), count == MANY);
        let undo = change(count + 1, Some(Outcome::Applied), Some(7));
        now(kept.journal().append(&undo)).unwrap();
        now(kept.journal().append(&[concluded(10, Outcome::NotApplied)])).unwrap();
        let all = now(kept.journal().all()).unwrap();
        let of_all: Vec<IntentId> = all.history.open().map(|change| change.intent.id.clone()).collect();
        assert_eq!(kept.open(), of_all);
        assert!(!of_all.contains(&id(10)) && of_all.contains(&id(20)));
        for number in [1, 7, 10, 20, count, count + 1] {
            let text = id(number).to_string();
            let named = now(kept.journal().named(all.history.short(&id(number)))).unwrap();
            let found = named.history.find(&text).unwrap();
            assert_eq!(found, all.history.get(&id(number)).unwrap(), "{number}");
            assert_eq!(named.history.short(&id(number)), all.history.short(&id(number)));
        }
        let taken_back = now(kept.journal().named(id(7).as_str())).unwrap();
        assert_eq!(taken_back.history.get(&id(7)).unwrap().reverted_by, [id(count + 1)]);
        assert_eq!(taken_back.history.get(&id(count + 1)).unwrap().outcome(), Outcome::Applied);
    }
}

#[test]
fn the_last_changes_are_read_from_the_end() {
    let kept = Kept::of(MANY);
    let excerpt = now(kept.journal().recent(&|history| history.changes().len() >= 5)).unwrap();
    let found = excerpt.history.changes();
    assert!((5..MANY as usize).contains(&found.len()), "{}", found.len());
    assert_eq!(found.last().unwrap().intent.id, id(MANY));
    assert!(excerpt.orphans.is_empty(), "records of changes before the part that was read are no orphans");
    let all = now(kept.journal().recent(&|_| false)).unwrap();
    assert_eq!(all.history.changes().len(), MANY as usize);
}

#[test]
fn a_prefix_of_several_ids_is_ambiguous_and_one_of_none_is_unknown() {
    let kept = Kept::of(MANY);
    now(kept.journal().state()).unwrap();
    let named = |text: &str| now(kept.journal().named(text)).unwrap().history.find(text).cloned();
    assert!(matches!(named("9"), Err(WhichError::Ambiguous(ids)) if ids.len() > 1));
    assert_eq!(named("ffffffffffff").unwrap_err(), WhichError::Unknown);
    assert_eq!(named("").unwrap_err(), WhichError::Unknown);
    assert!(now(kept.journal().holds(&id(3))) && !now(kept.journal().holds(&id(MANY + 9))));
    let state = now(kept.journal().state()).unwrap();
    assert!(state.has_like(&id(3)) && !state.has_like(&id(MANY + 9)));
}

#[test]
fn an_index_that_the_journal_does_not_agree_with_is_not_believed() {
    let kept = Kept::of(MANY);
    now(kept.journal().state()).unwrap();
    let index = std::fs::read(kept.index()).unwrap();
    let expected = kept.open();
    // Another journal stands in its place.
    let other = Kept::of(MANY + 11);
    std::fs::write(other.index(), &index).unwrap();
    assert_eq!(other.open().len(), 61);
    // The index is cut, emptied, or changed anywhere.
    let head = index.iter().position(|byte| *byte == b'\n').unwrap();
    for at in [0, head / 2, head, head + 40, index.len() / 2, index.len() - 1] {
        let mut changed = index.clone();
        changed[at] ^= 1;
        std::fs::write(kept.index(), &changed).unwrap();
        assert_eq!(kept.open(), expected, "byte {at}");
        std::fs::write(kept.index(), &index[..at]).unwrap();
        assert_eq!(kept.open(), expected, "cut at {at}");
    }
}

#[test]
fn a_lost_intent_is_named_and_its_records_are_no_change() {
    for count in [20, MANY] {
        let kept = Kept::of(count);
        let text = std::fs::read_to_string(kept.path()).unwrap();
        let lost = text.lines().find(|line| line.contains("intent") && line.contains(id(5).as_str())).unwrap();
        std::fs::write(kept.path(), text.replace(&format!("{lost}\n"), "")).unwrap();
        // The second time, what is known of it comes from the index.
        for _ in 0..2 {
            let excerpt = now(kept.journal().recent(&|_| true)).unwrap();
            assert_eq!(excerpt.orphans, [id(5)]);
            assert_eq!(excerpt.findings.damages, [Damage { line: 13, problem: LineProblem::Gap }]);
            assert_eq!(now(kept.journal().all()).unwrap().orphans, [id(5)]);
        }
        assert!(!now(kept.journal().holds(&id(5))));
    }
}

#[test]
fn skipped_changes_leave_no_orphans() {
    let kept = Kept::of(MANY);
    let text = format!("{{\"v\":1,\"kind\":\"lease\",\"id\":\"{}\"}}", id(9999));
    let line = line::frame(text.as_bytes());
    let mut bytes = std::fs::read(kept.path()).unwrap();
    bytes.extend(line);
    std::fs::write(kept.path(), bytes).unwrap();
    now(kept.journal().append(&[concluded(9999, Outcome::Applied)])).unwrap();
    for _ in 0..2 {
        let excerpt = now(kept.journal().recent(&|_| true)).unwrap();
        assert!(excerpt.orphans.is_empty());
        assert_eq!(excerpt.findings.skipped_records(), 1);
        assert_eq!(excerpt.findings.damages, []);
    }
}
