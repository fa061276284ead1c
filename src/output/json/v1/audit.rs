//! The JSON of audits and comparisons.

use serde::Serialize;

#[cfg(test)]
use super::schema;
use super::{Error, Stored, Target};
use crate::domain;
use crate::output::notes;
use crate::output::view::Listed;
use crate::output::view::audit as view;

/// The findings about lists as they are.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::output::json) struct Audit {
    /// The findings, the most serious ones first.
    results: Vec<AuditFinding>,
    /// The lists, read or not.
    lists: Vec<AuditedList>,
    /// Every entry of the lists that were read, each value once, with the lists that have it.
    entries: Vec<AuditedEntry>,
    /// The summary.
    summary: AuditSummary,
    /// When the lists were read, in UTC.
    at: String,
    /// Seconds after which an entry counts as unused.
    unused_for: u64,
    /// Warnings.
    warnings: Vec<String>,
    /// The exit code of the command.
    #[cfg_attr(test, schemars(with = "schema::ExitCode"))]
    exit_code: u8,
}

/// One finding.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::output::json) struct AuditFinding {
    /// How serious it is.
    level: FindingLevel,
    /// What it is about: the name of a hazard, or `unspecified-address`, `unreadable`, `unused`, `spelling`,
    /// `redundant`, `shadowed` or `unowned`. Names may be added.
    finding: &'static str,
    /// The list; without a group if all groups of the network share the finding.
    target: Target,
    /// The entries, canonical, or the text of the server if it is not an address or block.
    entries: Vec<String>,
    /// The reason.
    reason: String,
    /// What the declaration says of the entries, each text behind its entry; absent if it says nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    notes: Vec<String>,
}

/// How serious a finding is.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum FindingLevel {
    /// A change that leads to it is refused.
    Error,
    /// Probably wrong.
    Warning,
    /// Worth knowing.
    Note,
}

/// A list of an audit.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct AuditedList {
    /// The list, or the known part of its name.
    target: Target,
    /// A hash of the list, equal for equal contents; null if it was not read.
    fingerprint: Option<String>,
    /// Number of entries; null if it was not read.
    size: Option<usize>,
    /// Notes.
    notes: Vec<String>,
    /// Why it could not be read; null if it was.
    error: Option<Error>,
}

/// An entry of an audit.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct AuditedEntry {
    /// The canonical address or block; null if the text of the server is neither.
    entry: Option<String>,
    /// The text of the server in the first list.
    text: String,
    /// The lists that have it.
    lists: Vec<EntryOfList>,
}

/// An entry of one list.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct EntryOfList {
    /// The list.
    target: Target,
    /// The entry as the server stores it.
    stored: Stored,
    /// The change that added it; null if the journal has none.
    added_by: Option<AddedBy>,
}

/// The change that added an entry.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct AddedBy {
    /// A prefix of the change ID.
    change: String,
    /// When, in UTC.
    at: String,
    /// The user.
    user: String,
    /// The reason; null if none was recorded.
    reason: Option<String>,
}

/// A summary of an audit.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct AuditSummary {
    /// Number of lists that were read.
    lists: usize,
    /// Number of lists and instances that could not be read.
    failed: usize,
    /// Number of entries of all lists.
    entries: usize,
    /// Number of findings of level error.
    errors: usize,
    /// Number of findings of level warning.
    warnings: usize,
    /// Number of findings of level note.
    notes: usize,
}

impl Audit {
    pub(super) fn new(audited: &view::Audited, warnings: &[String], exit_code: u8) -> Self {
        use domain::audit::Level as Of;
        let read = audited.read().count();
        Self {
            results: audited.findings.iter().map(|finding| AuditFinding::new(finding, audited)).collect(),
            lists: audited.lists.iter().map(AuditedList::from).collect(),
            entries: audited.admitted().iter().map(AuditedEntry::from).collect(),
            summary: AuditSummary {
                lists: read,
                failed: audited.lists.len() - read,
                entries: audited.entries(),
                errors: audited.count(Of::Error),
                warnings: audited.count(Of::Warning),
                notes: audited.count(Of::Note),
            },
            at: audited.at.clone(),
            unused_for: audited.unused_for.as_secs(),
            warnings: warnings.to_vec(),
            exit_code,
        }
    }
}

impl AuditFinding {
    pub(super) fn new(finding: &domain::audit::Finding, audited: &view::Audited) -> Self {
        Self {
            level: match finding.level {
                domain::audit::Level::Error => FindingLevel::Error,
                domain::audit::Level::Warning => FindingLevel::Warning,
                domain::audit::Level::Note => FindingLevel::Note,
            },
            finding: finding.kind.as_str(),
            target: (&finding.target).into(),
            entries: finding.entries.clone(),
            reason: finding.reason.clone(),
            notes: notes::of_finding(audited, finding),
        }
    }
}

impl From<&Listed> for AuditedList {
    fn from(listed: &Listed) -> Self {
        let report = listed.outcome.as_ref().ok();
        Self {
            target: (&listed.target).into(),
            fingerprint: report.map(|report| report.list.fingerprint().to_string()),
            size: report.map(|report| report.list.len()),
            notes: report.map(|report| report.notes.clone()).unwrap_or_default(),
            error: listed.outcome.as_ref().err().map(Error::from),
        }
    }
}

impl From<&view::Admitted<'_>> for AuditedEntry {
    fn from(admitted: &view::Admitted<'_>) -> Self {
        let of_list = |(report, stored, origin): &(
            &domain::report::ListReport,
            &domain::stored::Stored,
            Option<&view::Origin>,
        )| EntryOfList {
            target: (&report.target).into(),
            stored: Stored::of(report, stored),
            added_by: origin.map(AddedBy::from),
        };
        Self {
            entry: admitted.stored.entry.map(|entry| entry.to_string()),
            text: admitted.stored.text.clone(),
            lists: admitted.lists.iter().map(of_list).collect(),
        }
    }
}

impl From<&view::Origin> for AddedBy {
    fn from(origin: &view::Origin) -> Self {
        Self {
            change: origin.change.clone(),
            at: origin.at.clone(),
            user: origin.user.clone(),
            reason: origin.reason.clone(),
        }
    }
}

/// Two lists side by side, compared by value.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::output::json) struct Comparison {
    /// The first list.
    left: Target,
    /// The second list.
    right: Target,
    /// Whether they hold the same entries; null if one of them was not read.
    equal: Option<bool>,
    /// Entries of the first list alone.
    only_left: Vec<OnlyEntry>,
    /// Entries of the second list alone.
    only_right: Vec<OnlyEntry>,
    /// Entries of both, canonical, or the text of the server if it is not an address or block.
    both: Vec<String>,
    /// A hash of the first list; null if it does not exist or was not read.
    left_fingerprint: Option<String>,
    /// A hash of the second list; null if it does not exist or was not read.
    right_fingerprint: Option<String>,
    /// Why a list could not be read; null if both were.
    error: Option<Error>,
}

/// An entry that only one of two lists has.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct OnlyEntry {
    /// The canonical address or block; null if the text of the server is neither.
    entry: Option<String>,
    /// The text of the server.
    text: String,
    /// The narrowest entry of the other list that admits it; null if none does.
    covered_by: Option<String>,
}

impl From<&view::Pair> for Comparison {
    fn from(view::Pair { left, right, outcome }: &view::Pair) -> Self {
        let found = outcome.as_ref().ok();
        let lone = |lone: &[domain::difference::Lone]| lone.iter().map(OnlyEntry::from).collect::<Vec<_>>();
        let fingerprint = |fingerprint: Option<domain::list::Fingerprint>| fingerprint.map(|print| print.to_string());
        Self {
            left: left.into(),
            right: right.into(),
            equal: found.map(domain::difference::Difference::is_equal),
            only_left: found.map(|found| lone(&found.only_left)).unwrap_or_default(),
            only_right: found.map(|found| lone(&found.only_right)).unwrap_or_default(),
            both: found
                .map(|found| found.both.iter().map(domain::stored::Stored::display).collect())
                .unwrap_or_default(),
            left_fingerprint: found.and_then(|found| fingerprint(found.left_fingerprint)),
            right_fingerprint: found.and_then(|found| fingerprint(found.right_fingerprint)),
            error: outcome.as_ref().err().map(Error::from),
        }
    }
}

impl From<&domain::difference::Lone> for OnlyEntry {
    fn from(lone: &domain::difference::Lone) -> Self {
        Self {
            entry: lone.stored.entry.map(|entry| entry.to_string()),
            text: lone.stored.text.clone(),
            covered_by: lone.covered_by.as_ref().map(domain::stored::Stored::display),
        }
    }
}
