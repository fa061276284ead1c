use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::domain::event::sample;

fn event(number: u8) -> Event {
    Event::Intent(Box::new(sample::intent(number)))
}

fn line_of(number: u8, repairs: bool) -> Vec<u8> {
    let link = record_v1::Link { repairs, ..record_v1::Link::default() };
    line::frame(&record_v1::write(&event(number), &link).unwrap())
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
    assert_eq!((reading.findings.damages, reading.findings.truncated), (vec![damage(2, LineProblem::Checksum)], None));
}

#[test]
fn a_truncated_line_is_damage_unless_the_next_record_repairs_it() {
    let cut = [&b"{\"v\":1,\"kind\":"[..], b"\n"].concat();
    let damaged = [journal([1]), cut.clone(), journal([2])].concat();
    assert_eq!(parse(&damaged).unwrap().findings.damages, [damage(2, LineProblem::Truncated)]);
    let repaired = [journal([1]), cut.clone(), cut, line_of(2, true)].concat();
    let reading = parse(&repaired).unwrap();
    assert_eq!((reading.findings.damages, reading.findings.repaired), (vec![], vec![2, 3]));
    assert_eq!(reading.records, [event(1), event(2)]);
}

#[test]
fn a_repair_does_not_cover_a_line_that_was_whole_once() {
    let mut bytes = journal([1, 2]);
    let last = bytes.len() - 2;
    bytes[last] = if bytes[last] == b'0' { b'1' } else { b'0' };
    let reading = parse(&[bytes, b"{\"v\n".to_vec(), line_of(3, true)].concat()).unwrap();
    assert_eq!(
        (reading.findings.damages, reading.findings.repaired),
        (vec![damage(2, LineProblem::Checksum)], vec![3])
    );
}

#[test]
fn a_whole_line_that_is_not_a_record_is_damage() {
    let other = line::frame(br#"{"v":1,"kind":"sent"}"#);
    let reading = parse(&[other, journal([1])].concat()).unwrap();
    assert_eq!((reading.findings.damages, reading.records.len()), (vec![damage(1, LineProblem::Invalid)], 1));
}

#[test]
fn a_journal_of_a_later_format_is_refused_with_its_line() {
    let bytes = [journal([1]), line::frame(br#"{"v":2}"#), journal([2])].concat();
    assert_eq!(parse(&bytes), Err(Newer { line: 2, version: 2 }));
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("journal.jsonl");
    std::fs::write(&path, bytes).unwrap();
    let message = read(&path, |_| true).unwrap_err().to_string();
    assert!(
        message.ends_with("written by a newer whitelistctl: line 2 has format 2, this version reads format 1"),
        "{message}"
    );
}

#[test]
fn zeros_at_the_end_are_a_truncated_line() {
    let reading = parse(&[journal([1, 2]), vec![0; 4096]].concat()).unwrap();
    assert_eq!((reading.records.len(), reading.findings.damages, reading.findings.truncated), (2, vec![], Some(3)));
}

#[test]
fn a_folder_is_no_journal() {
    let directory = tempfile::tempdir().unwrap();
    assert!(matches!(read(directory.path(), |_| true), Err(JournalError::Untrusted { .. } | JournalError::Io { .. })));
}

proptest! {
    #[test]
    fn no_bytes_bring_the_reader_down(bytes in vec(prop_oneof![any::<u8>(), Just(b'\n'), Just(b'\t')], 0..300)) {
        let reading = parse(&bytes).unwrap();
        prop_assert!(reading.records.is_empty());
        let seen = reading.findings.damages.len() + usize::from(reading.findings.truncated.is_some());
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
        let whole = reading.findings.damages.is_empty() && reading.findings.truncated.is_none();
        prop_assert!(!whole || reading.records == genuine);
    }
}

/// The lines of a journal whose records are linked to one another.
fn linked(numbers: impl IntoIterator<Item = u8>) -> Vec<Vec<u8>> {
    let mut previous = None;
    let mut lines = Vec::new();
    for number in numbers {
        let text = record_v1::write(&event(number), &record_v1::Link { previous, repairs: false }).unwrap();
        previous = Some(crate::journal::chain::hash(&text));
        lines.push(line::frame(&text));
    }
    lines
}

#[test]
fn a_lost_line_is_noticed_by_the_record_after_it() {
    let lines = linked(1..=4);
    assert_eq!(parse(&lines.concat()).unwrap().findings, Findings::default());
    for lost in 0..3 {
        let mut rest = lines.clone();
        drop(rest.remove(lost));
        let reading = parse(&rest.concat()).unwrap();
        assert_eq!(reading.findings.damages, [damage(lost + 1, LineProblem::Gap)], "without line {}", lost + 1);
        assert_eq!(reading.records.len(), 3);
    }
}

#[test]
fn a_damaged_line_is_not_told_twice() {
    let mut bytes = linked(1..=3).concat();
    let second = linked([1])[0].len();
    bytes[second + 40] ^= 1;
    assert_eq!(parse(&bytes).unwrap().findings.damages, [damage(2, LineProblem::Checksum)]);
}

#[test]
fn a_converted_journal_is_read() {
    let text = String::from_utf8(linked(1..=3).concat()).unwrap();
    let converted = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let reading = parse(converted.as_bytes()).unwrap();
    assert_eq!((reading.findings, reading.records), (Findings::default(), vec![event(1), event(2), event(3)]));
}

#[test]
fn records_of_a_later_version_are_skipped_and_counted() {
    let edited = |edit: fn(&str) -> String| {
        let text = String::from_utf8(record_v1::write(&event(2), &record_v1::Link::default()).unwrap()).unwrap();
        line::frame(edit(&text).as_bytes())
    };
    let later = [
        edited(|_| r#"{"v":1,"minor":9,"kind":"lease","id":"01900000-0000-7000-8000-0000000000aa"}"#.to_owned()),
        edited(|text| text.replace("\"service\":\"elasticsearch\"", "\"service\":\"gateway\"")),
        edited(|text| text.replacen("\"verb\":\"append\"", "\"verb\":\"rotate\"", 1)),
        edited(|text| text.replace("\"minor\":2", "\"minor\":3").replace("\"before\":[]", "\"before\":{}")),
    ];
    let reading = parse(&[journal([1]), later.concat(), journal([3])].concat()).unwrap();
    let skipped =
        ["record format 1.3", "record kind `lease`", "service `gateway` or its kind of list", "verb `rotate`"];
    assert_eq!(reading.findings.skipped, skipped.map(|what| (what.to_owned(), 1)).into());
    assert_eq!((reading.findings.damages, reading.records), (vec![], vec![event(1), event(3)]));
    assert_eq!(reading.findings.skipped_ids.len(), 4);
}

#[test]
fn blocks_of_any_size_give_the_same_lines() {
    let bytes = [journal([1, 2]), b"rest".to_vec()].concat();
    for size in [1, 2, 100, bytes.len()] {
        let (mut lines, mut found) = (Lines::default(), Vec::new());
        let mut take = |line: &[u8]| {
            found.push(line.to_vec());
            Ok::<(), ()>(())
        };
        bytes.chunks(size).for_each(|block| lines.block(block, &mut take).unwrap());
        lines.end(&mut take).unwrap();
        assert_eq!(found, [journal([1]), journal([2]), b"rest".to_vec()], "{size}");
    }
}
