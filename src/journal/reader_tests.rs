use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::domain::event::sample;

fn event(number: u8) -> Event {
    Event::Intent(Box::new(sample::intent(number)))
}

fn line_of(number: u8, mends: bool) -> Vec<u8> {
    line::frame(&record_v1::write(&event(number), mends).unwrap())
}

fn journal(numbers: impl IntoIterator<Item = u8>) -> Vec<u8> {
    numbers.into_iter().flat_map(|number| line_of(number, false)).collect()
}

fn damage(line: usize, problem: LineProblem) -> Damage {
    Damage { line, problem }
}

#[test]
fn damage_in_the_middle_is_named_and_the_rest_is_readable() {
    let mut bytes = journal([1, 2, 3]);
    let second = journal([1]).len();
    bytes[second + 40] ^= 1;
    let reading = parse(&bytes).unwrap();
    assert_eq!(reading.records, [event(1), event(3)]);
    assert_eq!((reading.damages, reading.torn), (vec![damage(2, LineProblem::Checksum)], None));
}

#[test]
fn a_line_that_somebody_shortened_is_damage_unless_the_next_record_mends_it() {
    let cut = [&b"{\"v\":1,\"kind\":"[..], b"\n"].concat();
    let damaged = [journal([1]), cut.clone(), journal([2])].concat();
    assert_eq!(parse(&damaged).unwrap().damages, [damage(2, LineProblem::Cut)]);
    let mended = [journal([1]), cut.clone(), cut, line_of(2, true)].concat();
    let reading = parse(&mended).unwrap();
    assert_eq!((reading.damages, reading.mended), (vec![], vec![2, 3]));
    assert_eq!(reading.records, [event(1), event(2)]);
}

#[test]
fn mending_forgives_no_line_that_had_once_been_whole() {
    let mut bytes = journal([1, 2]);
    let last = bytes.len() - 2;
    bytes[last] = if bytes[last] == b'0' { b'1' } else { b'0' };
    let reading = parse(&[bytes, b"{\"v\n".to_vec(), line_of(3, true)].concat()).unwrap();
    assert_eq!((reading.damages, reading.mended), (vec![damage(2, LineProblem::Checksum)], vec![3]));
}

#[test]
fn a_whole_line_that_is_no_record_is_damage() {
    let other = line::frame(br#"{"v":1,"kind":"lease"}"#);
    let reading = parse(&[other, journal([1])].concat()).unwrap();
    assert_eq!((reading.damages, reading.records.len()), (vec![damage(1, LineProblem::Meaningless)], 1));
}

#[test]
fn a_journal_of_a_later_format_is_refused_with_its_line() {
    let bytes = [journal([1]), line::frame(br#"{"v":2}"#), journal([2])].concat();
    assert_eq!(parse(&bytes), Err(Newer { line: 2, version: 2 }));
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("journal.jsonl");
    std::fs::write(&path, bytes).unwrap();
    let message = read(&path).unwrap_err().to_string();
    assert!(
        message.ends_with("line 2 has records of format 2, and this version of whitelistctl reads format 1"),
        "{message}"
    );
}

#[test]
fn a_hole_of_zeros_at_the_end_is_a_torn_line() {
    let reading = parse(&[journal([1, 2]), vec![0; 4096]].concat()).unwrap();
    assert_eq!((reading.records.len(), reading.damages, reading.torn), (2, vec![], Some(3)));
}

#[test]
fn a_folder_is_no_journal() {
    let directory = tempfile::tempdir().unwrap();
    assert!(matches!(read(directory.path()), Err(JournalError::Untrusted { .. } | JournalError::Io { .. })));
}

proptest! {
    #[test]
    fn no_bytes_bring_the_reader_down(bytes in vec(prop_oneof![any::<u8>(), Just(b'\n'), Just(b'\t')], 0..300)) {
        let reading = parse(&bytes).unwrap();
        prop_assert!(reading.records.is_empty());
        let seen = reading.damages.len() + usize::from(reading.torn.is_some());
        prop_assert_eq!(seen > 0, !bytes.is_empty());
    }

    #[test]
    fn a_mangled_journal_never_tells_of_what_was_not_recorded(
        edits in vec((any::<proptest::sample::Index>(), any::<u8>(), 0..3), 1..8),
    ) {
        let mut bytes = journal(1..=4);
        for (at, byte, kind) in edits {
            let at = at.index(bytes.len());
            match kind {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                _ => drop(bytes.remove(at)),
            }
        }
        let reading = parse(&bytes).unwrap();
        let genuine: Vec<Event> = (1..=4).map(event).collect();
        prop_assert!(reading.records.iter().all(|record| genuine.contains(record)));
        let whole = reading.damages.is_empty() && reading.torn.is_none();
        prop_assert!(!whole || reading.records == genuine);
    }
}

#[test]
fn the_first_damage_is_found_without_reading_the_records() {
    let cut = [&b"{\"v\":1"[..], b"\n"].concat();
    let whole = [journal([1]), cut, line_of(2, true), journal([3])].concat();
    assert_eq!(damage_in(&whole[..]).unwrap(), None);
    for at in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        let damages = parse(&bytes).unwrap().damages;
        assert_eq!(damage_in(&bytes[..]).unwrap(), damages.first().copied(), "byte {at}");
        // Cut short at the end it is torn, which the next record mends.
        assert_eq!(damage_in(&whole[..at]).unwrap(), parse(&whole[..at]).unwrap().damages.first().copied());
    }
}
