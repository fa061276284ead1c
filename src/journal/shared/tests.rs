//! Two machines with one store in memory.

use std::rc::Rc;

use super::memory::{AppendFault, MemoryStore, Shelf};
use super::*;
use crate::domain::event::{Conclusion, Event, Intent, IntentId, Sent, sample};
use crate::domain::report::Outcome;
use crate::journal::{Journal, Sink, now};
use crate::transport::script::{Stopped, run};

fn machine(shelf: &Rc<Shelf>, folder: &std::path::Path) -> Journal {
    let store = Box::new(MemoryStore(Rc::clone(shelf)));
    let log = SharedLog::new(store, Copy::in_folder(&folder.join("copy")), folder.join("locks"), |_| true);
    let mut journal =
        Journal::new(Sink::Shared("s3://b/p".into()), folder.join("locks"), Box::new(|_| Ok(())), |_| true);
    journal.share(Box::new(log));
    journal
}

fn intent(number: u8, holds_until: Option<u64>) -> Intent {
    Intent { holds_until: holds_until.map(Moment::from_millis), ..sample::intent(number) }
}

/// An intent whose ID begins like no other.
fn apart(number: u8) -> Intent {
    Intent { id: IntentId::of_uuid(u128::from(number) << 120), ..sample::intent(number) }
}

fn sent(intent: &Intent) -> Sent {
    Sent { id: intent.id.clone(), at: intent.at, attempt: 1, call: "Update".to_owned(), uptime: None }
}

fn concluded(intent: &Intent) -> Conclusion {
    let (id, at, outcome) = (intent.id.clone(), intent.at, Outcome::Applied);
    Conclusion { id, at, outcome, found: None, request_ids: Vec::new(), error: None, dismissed: false, by: None }
}

fn ids(journal: &Journal) -> Vec<String> {
    let all = now(journal.all()).unwrap();
    assert_eq!((all.findings.damages.len(), all.orphans.len()), (0, 0));
    all.history.changes().iter().map(|change| change.intent.id.to_string()).collect()
}

#[test]
fn each_machine_reads_what_the_other_appended_under_every_fault() {
    let (shelf, folders) = (Rc::new(Shelf::default()), [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()]);
    let mut expected = Vec::new();
    for (number, fault) in (1..).zip([
        AppendFault::None,
        AppendFault::RequestLost,
        AppendFault::AnswerLost,
        AppendFault::Duplicated,
        AppendFault::None,
    ]) {
        // A new run each time, on the two machines in turn.
        let journal = machine(&shelf, folders[usize::from(number % 2)].path());
        let intent = intent(number, None);
        expected.push(intent.id.to_string());
        shelf.fault.set(fault);
        now(journal.begin_sending(intent.clone(), sent(&intent))).unwrap();
        now(journal.finish(concluded(&intent))).unwrap();
        assert_eq!(ids(&journal), expected, "{fault:?}");
    }
    assert_eq!(shelf.batches.borrow().len(), 10);
    assert_eq!(ids(&machine(&shelf, tempfile::tempdir().unwrap().path())), expected, "an empty home");
}

#[test]
fn two_runs_that_read_the_same_end_both_append() {
    let (shelf, folder) = (Rc::new(Shelf::default()), tempfile::tempdir().unwrap());
    let other = tempfile::tempdir().unwrap();
    let (one, two) = (machine(&shelf, folder.path()), machine(&shelf, other.path()));
    assert!(now(one.state()).is_ok() && now(two.state()).is_ok());
    now(one.begin(intent(1, None))).unwrap();
    now(two.begin(intent(2, None))).unwrap();
    assert_eq!(ids(&machine(&shelf, tempfile::tempdir().unwrap().path())).len(), 2);
}

#[test]
fn a_store_that_ignores_conditions_loses_records_and_the_chain_shows_it() {
    let (shelf, folder) = (Rc::new(Shelf::default()), tempfile::tempdir().unwrap());
    let other = tempfile::tempdir().unwrap();
    shelf.ignores_condition.set(true);
    let (one, two) = (machine(&shelf, folder.path()), machine(&shelf, other.path()));
    assert!(now(one.state()).is_ok() && now(two.state()).is_ok());
    now(one.begin(intent(1, None))).unwrap();
    now(two.begin(intent(2, None))).unwrap();
    now(one.begin(intent(3, None))).unwrap();
    let all = now(machine(&shelf, tempfile::tempdir().unwrap().path()).all()).unwrap();
    assert_eq!((all.history.changes().len(), all.findings.damages.len()), (2, 1));
}

#[test]
fn a_list_is_held_until_its_change_is_concluded_or_its_time_is_over() {
    let (shelf, folder) = (Rc::new(Shelf::default()), tempfile::tempdir().unwrap());
    let other = tempfile::tempdir().unwrap();
    shelf.now.set(10_000);
    let held = intent(1, Some(70_000));
    let me = Holder { pid: 7, host: "desk".to_owned(), since: held.at };
    // The clock of each machine is an hour from the store's, and does not count.
    let clock = Stopped::at(3_600);
    let take =
        |journal: &Journal| run(journal.lock(&held.target, &me, Duration::from_secs(2), clock.as_ref())).map(drop);
    let ann = machine(&shelf, folder.path());
    now(ann.begin_sending(held.clone(), sent(&held))).unwrap();
    let refused = take(&machine(&shelf, other.path())).unwrap_err();
    assert!(matches!(&refused, JournalError::Held { holder: Some(_), .. }), "{refused}");
    assert!(refused.to_string().contains("another machine, desk"), "{refused}");
    shelf.now.set(70_000);
    assert!(take(&machine(&shelf, other.path())).is_ok(), "a dead holder's time is over");
    shelf.now.set(10_000);
    now(ann.finish(concluded(&held))).unwrap();
    assert!(take(&machine(&shelf, other.path())).is_ok(), "it was concluded");
}

#[test]
fn of_two_changes_of_one_list_at_the_same_time_one_is_refused() {
    let (shelf, folder) = (Rc::new(Shelf::default()), tempfile::tempdir().unwrap());
    let other = tempfile::tempdir().unwrap();
    let (one, two) = (machine(&shelf, folder.path()), machine(&shelf, other.path()));
    assert!(now(one.state()).is_ok() && now(two.state()).is_ok());
    let (first, second) = (intent(1, Some(60_000)), intent(2, Some(60_000)));
    now(one.begin_sending(first.clone(), sent(&first))).unwrap();
    assert!(matches!(now(two.begin_sending(second.clone(), sent(&second))), Err(JournalError::Held { .. })));
    assert_eq!(shelf.batches.borrow().len(), 1);
}

#[test]
fn records_that_another_run_handed_in_meanwhile_are_not_added_twice() {
    let (shelf, folder) = (Rc::new(Shelf::default()), tempfile::tempdir().unwrap());
    let other = tempfile::tempdir().unwrap();
    let (one, two) = (machine(&shelf, folder.path()), machine(&shelf, other.path()));
    let (kept, new) = (intent(1, Some(60_000)), intent(2, None));
    let events = [Event::Intent(Box::new(kept.clone())), Event::Sent(sent(&kept)), Event::Concluded(concluded(&kept))];
    assert!(now(one.state()).is_ok());
    now(two.import(&events[..2])).unwrap();
    now(two.begin(new.clone())).unwrap();
    // The list is held by the late record itself, which stops nothing.
    assert_eq!(now(one.import(&events)).unwrap().added, 3, "as it was read before");
    assert_eq!(ids(&one), [kept.id.to_string(), new.id.to_string()]);
    assert_eq!(shelf.batches.borrow().len(), 3);
    assert_eq!(shelf.batches.borrow()[2].split(|byte| *byte == b'\n').count(), 2, "the outcome alone");
}

#[test]
fn an_empty_machine_begins_at_the_last_snapshot() {
    let (shelf, folder) = (Rc::new(Shelf::default()), tempfile::tempdir().unwrap());
    shelf.snapshots_every.set(8);
    let ann = machine(&shelf, folder.path());
    let open = apart(1);
    now(ann.begin_sending(open.clone(), sent(&open))).unwrap();
    for number in 2..=31 {
        let intent = apart(number);
        now(ann.begin_sending(intent.clone(), sent(&intent))).unwrap();
        now(ann.finish(concluded(&intent))).unwrap();
    }
    assert_eq!(shelf.batches.borrow().len(), 61);
    let other = tempfile::tempdir().unwrap();
    let bob = machine(&shelf, other.path());
    shelf.requests.set(0);
    let recent = now(bob.recent(&|history| history.changes().len() >= 2)).unwrap();
    assert_eq!((shelf.requests.get(), recent.orphans.len(), recent.findings.damages.len()), (2, 0, 0));
    assert!((2..10).contains(&recent.history.changes().len()), "not the whole log");
    // A change that is open since before is carried by the snapshots, with its call.
    let unsettled = now(bob.unsettled()).unwrap();
    assert_eq!(unsettled.history.changes().len(), 1);
    assert_eq!((&unsettled.history.changes()[0].intent.id, unsettled.history.changes()[0].sent.len()), (&open.id, 1));
    now(bob.finish(concluded(&open))).unwrap();
    assert_eq!(now(bob.unsettled()).unwrap().history.changes().len(), 0);
    // What is further back is read where it is needed.
    let early = apart(3);
    assert_eq!(now(bob.named(early.id.as_str())).unwrap().history.changes().len(), 1);
    assert_eq!(ids(&bob).len(), 31);
    assert_eq!(ids(&machine(&shelf, tempfile::tempdir().unwrap().path())).len(), 31);
    for journal in [&ann, &bob, &machine(&shelf, tempfile::tempdir().unwrap().path())] {
        let verified = now(journal.verify(None)).unwrap();
        assert_eq!((verified.faults, verified.records), (Vec::new(), 30 * 3 + 2 + 1 + 7));
    }
}

#[test]
fn an_empty_machine_knows_who_holds_a_list_since_before_the_snapshot() {
    let (shelf, folder, other) =
        (Rc::new(Shelf::default()), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    shelf.snapshots_every.set(8);
    shelf.now.set(10_000);
    let ann = machine(&shelf, folder.path());
    let held = Intent { holds_until: Some(Moment::from_millis(60_000)), ..apart(1) };
    now(ann.begin_sending(held.clone(), sent(&held))).unwrap();
    for number in 2..=31 {
        let mut intent = apart(number);
        intent.target.path.group = Some("elsewhere".to_owned());
        now(ann.begin_sending(intent.clone(), sent(&intent))).unwrap();
        now(ann.finish(concluded(&intent))).unwrap();
    }
    let me = Holder { pid: 7, host: "desk".to_owned(), since: held.at };
    let take = |journal: &Journal| {
        run(journal.lock(&held.target, &me, Duration::from_secs(2), Stopped::at(0).as_ref())).map(drop)
    };
    let bob = machine(&shelf, other.path());
    assert!(matches!(take(&bob), Err(JournalError::Held { .. })), "{:?}", take(&bob).err());
    shelf.now.set(70_000);
    assert!(take(&bob).is_ok());
}

#[test]
fn a_snapshot_of_a_log_that_lost_records_is_named() {
    let (shelf, folder) = (Rc::new(Shelf::default()), tempfile::tempdir().unwrap());
    shelf.snapshots_every.set(4);
    let ann = machine(&shelf, folder.path());
    (1..=5).for_each(|number| now(ann.begin(intent(number, None))).unwrap());
    shelf.batches.borrow_mut().remove(1);
    let faults = now(machine(&shelf, tempfile::tempdir().unwrap().path()).verify(None)).unwrap().faults;
    assert!(faults.iter().any(|fault| fault.contains("a snapshot that counts 3 records before it")), "{faults:?}");
    assert!(faults.iter().any(|fault| fault.contains("follows a record that is missing")), "{faults:?}");
}

#[test]
fn a_copy_that_does_not_fit_together_is_read_again() {
    let (shelf, folder) = (Rc::new(Shelf::default()), tempfile::tempdir().unwrap());
    now(machine(&shelf, folder.path()).begin(intent(1, None))).unwrap();
    std::fs::write(folder.path().join("copy/ends"), [0; 8]).unwrap();
    assert_eq!(ids(&machine(&shelf, folder.path())).len(), 1);
}

#[test]
fn records_that_were_read_before_and_are_different_now_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut copy = Copy::in_folder(folder.path());
    copy.add(Mark::default(), b"old", &[3]).unwrap();
    let log = SharedLog::new(Box::new(MemoryStore::default()), copy, folder.path().into(), |_| true);
    let mark = Mark { number: 1, bytes: 3 };
    let refused = log.take(mark, 0, b"newer", &[5]).unwrap_err();
    assert!(matches!(refused, JournalError::Store { problem: StoreProblem::Changed, .. }));
    assert!(log.take(mark, 0, b"older", &[5]).is_ok());
    assert!(log.take(mark, 0, b"older", &[6]).is_err(), "another length");
}
