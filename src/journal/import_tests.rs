use super::*;
use crate::domain::event::{Conclusion, Intent, Moment, Sent, sample};
use crate::domain::report::Outcome;
use crate::journal::Sink;
use crate::journal::{FILE, now, read, text};

fn intent(number: u8) -> Event {
    Event::Intent(Box::new(sample::intent(number)))
}

fn sent(number: u8) -> Event {
    let at = Moment::from_millis(9);
    Event::Sent(Sent { id: sample::id(number), at, attempt: 1, call: "call".to_owned(), uptime: None })
}

fn conclusion(number: u8, at: u64, outcome: Outcome) -> Event {
    let (id, at, request_ids) = (sample::id(number), Moment::from_millis(at), Vec::new());
    Event::Concluded(Conclusion { id, at, outcome, found: None, request_ids, error: None, dismissed: false, by: None })
}

fn lines(events: &[Event]) -> String {
    events.iter().map(|event| text(event).unwrap() + "\n").collect()
}

fn journal(directory: &tempfile::TempDir) -> Journal {
    let path = directory.path().join(FILE);
    Journal::new(Sink::File(path.clone()), path, Box::new(|_| Ok(())), |_| true)
}

#[test]
fn records_are_found_among_other_lines() {
    let events = [intent(1), sent(1)];
    let text = format!(
        "warning: something\r\n{{\"schema_version\":1,\"kind\":\"warning\"}}\n\n  {}",
        lines(&events).replace('\n', "\r\n")
    );
    assert_eq!(printed(text.as_bytes(), |_| true).unwrap(), Printed { events: events.to_vec(), others: 2 });
}

#[test]
fn a_broken_record_is_refused_with_its_line() {
    let whole = lines(&[intent(1), sent(1)]);
    let cut = &whole[..whole.len() - 10];
    assert!(matches!(printed(cut.as_bytes(), |_| true), Err(NotImported::Invalid(2))));
    let newer = whole.replacen("{\"v\":1", "{\"v\":2", 1);
    assert!(matches!(printed(newer.as_bytes(), |_| true), Err(NotImported::Newer(1))));
    let damaged = line::frame(lines(&[sent(1)]).trim().as_bytes());
    let damaged = String::from_utf8(damaged).unwrap().replace("call", "wall");
    assert!(matches!(printed(damaged.as_bytes(), |_| true), Err(NotImported::Invalid(1))));
}

#[test]
fn what_is_there_is_not_added_again() {
    let directory = tempfile::tempdir().unwrap();
    let events = [intent(1), sent(1), conclusion(1, 20, Outcome::Applied)];
    let import = |events: &[Event]| now(journal(&directory).import(events)).unwrap();
    assert_eq!(import(&events[..2]), Imported { added: 2, known: 0, changes: vec![sample::id(1)] });
    assert_eq!(import(&events), Imported { added: 1, known: 2, changes: vec![sample::id(1)] });
    assert_eq!(import(&events), Imported { added: 0, known: 3, changes: vec![] });
    // What was found out later counts, whatever is imported after it.
    let earlier = conclusion(1, 10, Outcome::Unknown);
    assert_eq!(import(&[earlier]), Imported { added: 0, known: 1, changes: vec![] });
    assert_eq!(read(&directory.path().join(FILE), |_| true).unwrap().records, events);
}

#[test]
fn records_that_do_not_fit_are_refused_and_nothing_is_added() {
    let directory = tempfile::tempdir().unwrap();
    let import = |events: &[Event]| now(journal(&directory).import(events));
    import(&[intent(1)]).unwrap();
    assert!(matches!(import(&[intent(2), sent(3)]), Err(NotImported::NoIntent(id)) if id == sample::id(3)));
    let other = Event::Intent(Box::new(Intent { user: "bob".to_owned(), ..sample::intent(1) }));
    assert!(matches!(import(&[other]), Err(NotImported::Other(_))));
    assert_eq!(read(&directory.path().join(FILE), |_| true).unwrap().records, [intent(1)]);
}
