//! The objects of a journal in S3: their names, and how a batch and the repeated ones stand in one.
//!
//! A name begins with the number counted down, so that a listing of one name gives the newest batch. An object holds
//! its own batch and repeats earlier ones. Blocks of 1,024 batches end with an object that holds the whole block, or four
//! of them. Within a block, every 32nd object holds it from its start, and the others what follows the last such object.
//! The batch that ends a block begins with a snapshot. A reader that starts from nothing lists one name and reads three
//! objects at most: the last block, the part of the next one up to a 32nd object, and the rest.

use std::fmt::Write as _;

use crate::journal::store::{Mark, Repeated};

/// Numbers of batches are smaller than this.
const TOP: u64 = 1_000_000_000_000;
/// Batches that every object holds, with its own.
const LEAST: u64 = 16;
/// Batches from one object that holds its block from the start to the next.
const PART: u64 = 32;
/// Batches of a block. The last one begins with a snapshot.
pub(super) const SNAPSHOTS: u64 = 1024;
/// The most batches that an object holds: those of four blocks.
const MOST: u64 = 4096;
/// The first word of an object, with the version of its format.
const MAGIC: &str = "whitelistctl-journal 1";

/// The folder of the objects below the prefix.
pub(super) const FOLDER: &str = "log/";

/// How many batches the object `number` holds, its own included.
pub(super) fn held(number: u64) -> u64 {
    let held = match number {
        _ if number.is_multiple_of(MOST) => MOST,
        _ if number.is_multiple_of(SNAPSHOTS) => SNAPSHOTS,
        _ if number.is_multiple_of(PART) => number % SNAPSHOTS,
        _ => number % PART,
    };
    held.max(LEAST).min(number)
}

/// The name of the object of batch `number`, counted from one, without the prefix.
pub(super) fn name(number: u64) -> String {
    format!("{FOLDER}{:012}-{number:012}", TOP - 1 - number.min(TOP - 1))
}

/// The number of the batch whose object has this name, with any prefix.
pub(super) fn number(name: &str) -> Option<u64> {
    let (_, last) = name.rsplit_once('/')?;
    let (down, up) = last.split_once('-')?;
    let (down, up): (u64, u64) = (down.parse().ok()?, up.parse().ok()?);
    (up > 0 && down.checked_add(up) == Some(TOP - 1)).then_some(up)
}

/// The next object to read for what follows batch `number`, when the newest is `last`: the one that holds most.
pub(super) fn next(number: u64, last: u64) -> u64 {
    let following = |count: u64| (number / count + 1) * count;
    let candidates = [following(MOST), following(SNAPSHOTS), last / PART * PART, last, following(PART)];
    let fits = |object: &u64| (number + 1..=last).contains(object) && held(*object) >= object - number;
    candidates.into_iter().filter(fits).max().unwrap_or(number + 1)
}

/// An object, taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Object {
    /// The number of its own batch.
    pub(super) number: u64,
    /// Where its bytes start in the log.
    pub(super) start: u64,
    /// Where each of its batches ends.
    pub(super) ends: Vec<u64>,
    /// The bytes.
    pub(super) bytes: Vec<u8>,
}

impl Object {
    /// How many batches stand before those of the object.
    pub(super) fn before(&self) -> u64 {
        self.number - self.ends.len() as u64
    }

    /// Its own batch.
    pub(super) fn own(&self) -> &[u8] {
        let begin = self.ends.len().checked_sub(2).map_or(self.start, |place| self.ends[place]);
        &self.bytes[usize::try_from(begin - self.start).unwrap_or(usize::MAX).min(self.bytes.len())..]
    }
}

/// The object of `batch` at `mark`.
pub(super) fn write(mark: Mark, batch: &[u8], repeated: &Repeated) -> Vec<u8> {
    let mut head = format!("{MAGIC} {} {}", mark.number + 1, repeated.start);
    for end in repeated.ends.iter().copied().chain([mark.bytes + batch.len() as u64]) {
        // Writing to a text cannot fail.
        let _ = write!(head, " {end}");
    }
    head.push('\n');
    [head.as_bytes(), &repeated.bytes, batch].concat()
}

/// Takes the object of batch `number` apart; `None` if it is not one.
pub(super) fn read(number: u64, object: &[u8]) -> Option<Object> {
    let place = object.iter().position(|byte| *byte == b'\n')?;
    let (head, bytes) = object.split_at(place + 1);
    let head = str::from_utf8(head).ok()?.strip_prefix(MAGIC)?;
    let numbers: Vec<u64> = head.split_ascii_whitespace().map(|text| text.parse().ok()).collect::<Option<_>>()?;
    let [own, start, ends @ ..] = &numbers[..] else { return None };
    let is_whole = ends.last().copied()? == start.checked_add(bytes.len() as u64)?;
    let is_ordered = ends.is_sorted() && ends.first().is_some_and(|first| first >= start);
    let fits = *own == number && ends.len() as u64 <= number && is_whole && is_ordered;
    fits.then(|| Object { number, start: *start, ends: ends.to_vec(), bytes: bytes.to_vec() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_object_comes_first_in_a_listing() {
        let names: Vec<String> = [1, 2, 9, 10, 4096].iter().map(|batch| name(*batch)).collect();
        assert!(names.iter().rev().is_sorted());
        assert_eq!(name(42), "log/999999999957-000000000042");
        assert_eq!(number("team/x/log/999999999957-000000000042"), Some(42));
        for other in ["team/log/999999999957-000000000043", "log/x-1", "log/999999999999-000000000000", "42"] {
            assert_eq!(number(other), None, "{other}");
        }
    }

    #[test]
    fn a_long_log_is_read_with_few_requests() {
        let count = |last: u64| {
            let (mut number, mut requests) = (0, 0);
            while number < last {
                let object = next(number, last);
                assert!(object > number && held(object) >= object - number && object <= last);
                (number, requests) = (object, requests + 1);
            }
            requests
        };
        assert_eq!((count(1), count(16), count(32), count(33)), (1, 1, 1, 2));
        assert!((1..2000).all(|last| count(last) <= 3));
        assert_eq!(count(10_000), 5);
        assert!(count(1_000_000) < 250);
    }

    #[test]
    fn what_follows_a_snapshot_is_read_with_two_requests() {
        for last in SNAPSHOTS..3 * SNAPSHOTS {
            let (mut number, mut requests) = (last / SNAPSHOTS * SNAPSHOTS, 0);
            while number < last {
                (number, requests) = (next(number, last), requests + 1);
            }
            assert!(requests <= 2, "{last}");
        }
    }

    #[test]
    fn an_object_is_taken_apart_as_it_was_put_together() {
        let repeated = Repeated { start: 3, ends: vec![5, 9], bytes: b"bbcccc".to_vec() };
        let object = write(Mark { number: 3, bytes: 9 }, b"dd", &repeated);
        let taken = read(4, &object).unwrap();
        assert_eq!((taken.start, taken.ends.as_slice(), taken.own()), (3, &[5, 9, 11][..], &b"dd"[..]));
        assert_eq!(taken.before(), 1);
        assert_eq!(read(5, &object), None, "another number");
        assert_eq!(read(4, &object[..object.len() - 1]), None, "cut");
        assert_eq!(read(4, b"<html>\n"), None);
    }
}
