//! Everything that comes from outside is read without a panic, however it is damaged: answers of servers, files of
//! entries, declarations, plans and journals.
//!
//! Each folder of `tests/corpus` holds texts of one kind, which are read whole, cut at every byte, and with random
//! damage. The damage follows from a fixed seed, so that a failure repeats.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use http::HeaderMap;
use http::header::WWW_AUTHENTICATE;

use crate::auth::challenge;
use crate::declaration::{Files, Lock, Resolved, lint, load};
use crate::domain::entry::Entry;
use crate::domain::event::Moment;
use crate::entry_files::{self, Options};
use crate::journal;
use crate::output::json::plan;

/// How many damaged forms of a text are read.
const DAMAGED: usize = 400;
/// The longest text that is cut at every byte; a longer one is cut at as many places.
const CUTS: usize = 1200;
/// Bytes and texts that mean something in one of the formats.
const MEANINGFUL: &[&[u8]] = &[
    b"\"",
    b"'",
    b"[",
    b"]",
    b"{",
    b"}",
    b"=",
    b",",
    b":",
    b"\\",
    b"\\u0000",
    b"\n",
    b"\r",
    b"\t",
    b"\0",
    b"#",
    b"/",
    b"@",
    b"-",
    b"0",
    b"9999999999999999999",
    b"1e999",
    b"null",
    b"true",
    b"[[",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80",
    b"\xe2\x80\xae",
    b"::",
    b"0.0.0.0/0",
    b"/129",
    b"..",
];

/// Random numbers from a seed (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap_or_default() % end.max(1)
    }
}

/// `bytes` with one to four kinds of damage.
fn damaged(bytes: &[u8], random: &mut Random) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len() + 1);
        let part = MEANINGFUL[random.below(MEANINGFUL.len())];
        let end = (at + random.below(12)).min(bytes.len());
        match random.below(5) {
            0 => drop(bytes.splice(at..at, part.iter().copied())),
            1 => drop(bytes.splice(at..end, part.iter().copied())),
            2 => drop(bytes.drain(at..end)),
            3 => {
                let copied = bytes[at..end].to_vec();
                let to = random.below(bytes.len() + 1);
                drop(bytes.splice(to..to, copied));
            }
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << random.below(8);
                }
            }
        }
    }
    bytes
}

/// The files of `tests/FOLDER`, sorted.
fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let entries = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let files: BTreeSet<PathBuf> = entries.filter(|path| path.is_file()).collect();
    assert!(!files.is_empty(), "{} has no texts", folder.display());
    files.into_iter().collect()
}

/// Gives `read` every text of `tests/FOLDER`, whole, cut and damaged.
pub(crate) fn for_each_form(folder: &str, mut read: impl FnMut(&[u8])) {
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    for path in files(folder) {
        let text = fs::read(&path).unwrap();
        read(&text);
        let step = text.len().div_ceil(CUTS).max(1);
        (0..text.len()).step_by(step).for_each(|end| read(&text[..end]));
        (0..DAMAGED).for_each(|_| read(&damaged(&text, &mut random)));
    }
}

#[test]
fn challenges_are_read_without_a_panic() {
    for_each_form("corpus/challenge", |bytes| {
        let mut headers = HeaderMap::new();
        for line in bytes.split(|byte| *byte == b'\n') {
            if let Ok(value) = line.try_into() {
                headers.append(WWW_AUTHENTICATE, value);
            }
        }
        // A choice is usable or refused with a reason; both have words.
        if let Some(Err(refusal)) = challenge::choose(&headers) {
            assert!(!refusal.to_string().is_empty());
        }
    });
}

#[test]
fn files_of_entries_are_read_without_a_panic() {
    let pointers = [None, Some("/prefixes/*/ip_prefix")];
    for folder in ["inputs", "inputs/json", "inputs/syn"] {
        for_each_form(folder, |bytes| {
            let lines = bytes.split(|byte| *byte == b'\n').count();
            for pointer in pointers {
                let options = Options { pointer, column: None, expand: true };
                match entry_files::read(bytes, &options) {
                    Ok(found) => {
                        let entries = found.iter().flat_map(|found| &found.entries);
                        entries.for_each(|entry| assert_eq!(Entry::parse(&entry.to_string()).as_ref(), Ok(entry)));
                        assert!(!found.is_empty() && lines > 0);
                    }
                    Err(problems) => assert!(!problems.is_empty()),
                }
            }
        });
    }
}

/// One text, whatever is asked for.
struct One<'a>(&'a [u8]);

impl Files for One<'_> {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        if path == "a.toml" { Ok(self.0.to_vec()) } else { Err("it does not exist".to_owned()) }
    }

    fn beside(&self, _: &str, include: &str) -> String {
        include.to_owned()
    }
}

#[test]
fn findings_of_a_damaged_declaration_are_inside_it() {
    for_each_form("corpus/declaration", |bytes| {
        let loaded = load("a.toml", &One(bytes));
        let now = Moment::from_millis(1_795_824_000_000);
        let (resolved, mut findings) = Resolved::new(&loaded.declaration, &Lock::default(), now);
        findings.extend(lint(&loaded.declaration, &resolved, &Lock::default(), now));
        findings.extend(loaded.findings);
        let lines = bytes.split(|byte| *byte == b'\n').count();
        for finding in findings {
            assert!((1..=lines).contains(&finding.spot.line()), "{finding}");
        }
    });
}

#[test]
fn a_damaged_plan_is_refused_or_the_same_plan() {
    let ids: BTreeSet<String> = files("corpus/plan")
        .iter()
        .map(|path| plan::read(&fs::read_to_string(path).unwrap()).unwrap_or_else(|error| panic!("{error}")).1)
        .collect();
    for_each_form("corpus/plan", |bytes| {
        let Ok(text) = std::str::from_utf8(bytes) else { return };
        if let Ok((plan, id)) = plan::read(text) {
            assert!(ids.contains(&id), "{text}");
            assert_eq!(plan::write(&plan).unwrap().1, id, "{text}");
        }
    });
}

#[cfg(unix)]
#[test]
fn a_damaged_journal_is_read_as_far_as_it_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("changes.jsonl");
    let mut mixed = 0;
    for_each_form("journals", |bytes| {
        fs::write(&path, bytes).unwrap();
        let lines = bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).count();
        if let Ok(reading) = journal::read(&path, |_| true) {
            assert!(reading.records.len() <= lines, "no record comes from nowhere");
            mixed += usize::from(!reading.records.is_empty() && !reading.findings.damages.is_empty());
        }
    });
    assert!(mixed > 100, "damage leaves the other records: {mixed}");
}
