//! A snapshot: a record of what has to be known of a log up to its place, so that a reader can begin there.
//!
//! It holds what is wrong with the log before it, and the records of the changes whose outcome was not known. Records
//! before it stay in the log, and are read where a command needs them.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::domain::event::{Event, IntentId};
use crate::journal::Knows;
use crate::journal::reader::{Damage, Findings, LineProblem};
use crate::journal::record_v1::{self, Link};

/// The kind of its record.
const KIND: &str = "snapshot";
/// What the line of a snapshot holds, and no other line: quotes within a text are escaped.
const SIGN: &[u8] = br#""kind":"snapshot""#;
/// Bytes of a text within which its kind stands.
const FIRST: usize = 128;
/// The most records of open changes that a snapshot holds. A log with more of them is read from an earlier place.
const MOST_OPEN: usize = 512;

/// What has to be known of a log up to a place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Snapshot {
    /// The lines before it.
    pub(super) lines: usize,
    /// Lines that are damaged, and how.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    damages: Vec<(usize, String)>,
    /// Lines that were truncated and are repaired.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    repaired: Vec<usize>,
    /// What was skipped, and how often.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    skipped: BTreeMap<String, usize>,
    /// The changes that it belongs to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    skipped_ids: Vec<String>,
    /// Changes of which records are there and no intent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    orphans: Vec<String>,
    /// The records of the changes whose outcome is not known, as texts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    open: Vec<String>,
}

/// The record of a snapshot.
#[derive(Serialize, Deserialize)]
struct RecordOfSnapshot {
    v: u64,
    minor: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    prev: Option<String>,
    kind: String,
    #[serde(flatten)]
    snapshot: Snapshot,
}

impl Snapshot {
    /// The snapshot of a log with so many lines; `None` if it would be too long.
    pub(super) fn new(lines: usize, findings: &Findings, orphans: &BTreeSet<IntentId>, open: &[Event]) -> Option<Self> {
        if open.len() > MOST_OPEN {
            return None;
        }
        let text = |event| String::from_utf8(record_v1::write(event, &Link::default()).ok()?).ok();
        Some(Self {
            lines,
            damages: findings.damages.iter().map(|damage| (damage.line, damage.problem.name().to_owned())).collect(),
            repaired: findings.repaired.clone(),
            skipped: findings.skipped.clone(),
            skipped_ids: findings.skipped_ids.iter().map(ToString::to_string).collect(),
            orphans: orphans.iter().map(ToString::to_string).collect(),
            open: open.iter().map(text).collect::<Option<_>>()?,
        })
    }

    /// What is wrong with the log before it.
    pub(super) fn findings(&self) -> Findings {
        let damage =
            |(line, problem): &(usize, String)| Some(Damage { line: *line, problem: LineProblem::named(problem)? });
        Findings {
            damages: self.damages.iter().filter_map(damage).collect(),
            truncated: None,
            repaired: self.repaired.clone(),
            skipped: self.skipped.clone(),
            skipped_ids: self.skipped_ids.iter().filter_map(|id| id.parse().ok()).collect(),
        }
    }

    /// Changes before it of which records are there and no intent.
    pub(super) fn orphans(&self) -> impl Iterator<Item = IntentId> {
        self.orphans.iter().filter_map(|id| id.parse().ok())
    }

    /// The records of the changes before it whose outcome was not known.
    pub(super) fn open(&self, knows: Knows) -> Vec<Event> {
        let read = |text: &String| record_v1::read(text.as_bytes(), knows).ok().map(|record| record.event);
        self.open.iter().filter_map(read).collect()
    }
}

/// Whether one of the lines `bytes` is a snapshot.
#[must_use]
pub fn is_in(bytes: &[u8]) -> bool {
    bytes.split(|byte| *byte == b'\n').any(is_one)
}

fn is_one(text: &[u8]) -> bool {
    // The kind stands behind the version and the hash.
    text[..text.len().min(FIRST)].windows(SIGN.len()).any(|part| part == SIGN)
}

/// The text of the record of `snapshot`, after the record with the hash `previous`.
pub(super) fn write(snapshot: &Snapshot, previous: Option<String>) -> Result<Vec<u8>, serde_json::Error> {
    let (v, minor, kind) = (record_v1::MAJOR, record_v1::MINOR, KIND.to_owned());
    serde_json::to_vec(&RecordOfSnapshot { v, minor, prev: previous, kind, snapshot: snapshot.clone() })
}

/// The snapshot in the text of a record, and the hash of the record before it; `None` if it is another record.
pub(super) fn read(text: &[u8]) -> Option<(Snapshot, Option<String>)> {
    let record: RecordOfSnapshot = is_one(text).then(|| serde_json::from_slice(text).ok())??;
    (record.v == record_v1::MAJOR && record.kind == KIND).then_some((record.snapshot, record.prev))
}
