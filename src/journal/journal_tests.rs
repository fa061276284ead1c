use std::cell::RefCell;
use std::rc::Rc;

use super::*;
use crate::domain::event::sample;

fn nowhere() -> PathBuf {
    PathBuf::from("/nonexistent")
}

#[test]
fn an_option_names_a_file_or_one_of_two_words() {
    let named = |text: &str| Sink::named(text.as_ref());
    assert_eq!((named("-"), named("none")), (Sink::Stderr, Sink::None));
    assert_eq!(named("./none"), Sink::File("./none".into()));
    assert_eq!(named("/var/j.jsonl"), Sink::File("/var/j.jsonl".into()));
}

#[test]
fn on_standard_error_every_record_is_one_line_of_ascii_json() {
    let lines = Rc::new(RefCell::new(Vec::new()));
    let seen = Rc::clone(&lines);
    let print: Print = Box::new(move |line| {
        seen.borrow_mut().push(line.to_owned());
        Ok(())
    });
    let journal = Journal::new(Sink::Stderr, nowhere(), print, |_| true);
    let intent = Intent { reason: Some("a\nb\u{9b}2J\u{202e}\u{7f}\u{1f600}".to_owned()), ..sample::intent(1) };
    now(journal.begin(intent.clone())).unwrap();
    let lines = lines.borrow();
    assert_eq!(lines.len(), 1);
    assert!(lines[0].bytes().all(|byte| (b' '..=b'~').contains(&byte)), "{}", lines[0]);
    assert_eq!(printed(lines[0].as_bytes(), |_| true).unwrap().events, [Event::Intent(Box::new(intent))]);
}

#[test]
fn a_record_that_could_not_be_printed_is_an_error() {
    let print: Print = Box::new(|_| Err(io::ErrorKind::BrokenPipe.into()));
    let result = now(Journal::new(Sink::Stderr, nowhere(), print, |_| true).begin(sample::intent(1)));
    assert!(matches!(result, Err(JournalError::Printed(_))));
}

#[test]
fn without_a_place_nothing_is_recorded_and_nothing_fails() {
    let print: Print = Box::new(|_| Err(io::ErrorKind::BrokenPipe.into()));
    assert!(now(Journal::new(Sink::None, nowhere(), print, |_| true).begin(sample::intent(1))).is_ok());
}

#[test]
fn what_was_recorded_is_read_back_in_order_and_linked() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("state").join(FILE);
    assert_eq!(read(&path, |_| true).unwrap(), Reading::default());
    // Two runs, of which the second finds the end that the first left.
    for numbers in [[1, 2], [3, 4]] {
        let journal = Journal::new(Sink::File(path.clone()), nowhere(), Box::new(|_| Ok(())), |_| true);
        for number in numbers {
            now(journal.begin(sample::intent(number))).unwrap();
        }
    }
    let reading = read(&path, |_| true).unwrap();
    let ids: Vec<_> = reading.records.iter().map(|event| event.id().clone()).collect();
    assert_eq!(ids, [1, 2, 3, 4].map(sample::id));
    assert_eq!(reading.findings, Findings::default());
    let text = std::fs::read_to_string(&path).unwrap();
    let hashes = text.lines().filter(|line| line.contains("\"prev\":\""));
    assert_eq!(hashes.count(), 3, "the first record has none before it");
}
