//! The result of an audit, and of a comparison of lists.

use std::collections::BTreeMap;
use std::time::Duration;

use super::Listed;
use crate::domain::audit::{Finding, Level};
use crate::domain::difference::Difference;
use crate::domain::entry::Entry;
use crate::domain::report::ListReport;
use crate::domain::stored::{Key, Stored};
use crate::domain::target::Target;
use crate::error::Error;

/// The result of an audit.
#[derive(Clone, Debug)]
pub struct Audited {
    /// The lists, read or not.
    pub lists: Vec<Listed>,
    /// The findings, the most serious ones first.
    pub findings: Vec<Finding>,
    /// What the journal knows about entries of lists.
    pub origins: BTreeMap<(Target, Entry), Origin>,
    /// When the lists were read, in UTC.
    pub at: String,
    /// The time after which an entry counts as unused.
    pub unused_for: Duration,
    /// The level from which on findings count for the exit code; `None` if they do not.
    pub exit_at: Option<Level>,
}

/// The change that added an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The short ID of the change.
    pub change: String,
    /// When it was made, in UTC.
    pub at: String,
    /// Who made it.
    pub user: String,
    /// Why, in the words of the user.
    pub reason: Option<String>,
}

/// An entry with every list that has it.
#[derive(Clone, Debug)]
pub struct Admitted<'a> {
    /// The entry as the first list stores it.
    pub stored: &'a Stored,
    /// The lists, each with what is known of the entry there.
    pub lists: Vec<(&'a ListReport, &'a Stored, Option<&'a Origin>)>,
}

impl Audited {
    /// The lists that were read.
    pub fn read(&self) -> impl Iterator<Item = &ListReport> {
        self.lists.iter().filter_map(|listed| listed.outcome.as_ref().ok())
    }

    /// The number of findings of `level`.
    #[must_use]
    pub fn count(&self, level: Level) -> usize {
        self.findings.iter().filter(|finding| finding.level == level).count()
    }

    /// The number of entries of all lists that were read.
    #[must_use]
    pub fn entries(&self) -> usize {
        self.read().map(|report| report.list.len()).sum()
    }

    /// Whether the findings make the run end with an exit code of their own.
    #[must_use]
    pub fn fails(&self) -> bool {
        self.exit_at.is_some_and(|level| self.findings.iter().any(|finding| finding.level >= level))
    }

    /// Every entry of the lists that were read, each value once, sorted by value.
    #[must_use]
    pub fn admitted(&self) -> Vec<Admitted<'_>> {
        let mut found: BTreeMap<Key, Admitted<'_>> = BTreeMap::new();
        for report in self.read() {
            for stored in report.list.entries() {
                let origin = stored.entry.and_then(|entry| self.origins.get(&(report.target.clone(), entry)));
                let admitted = found.entry(stored.key()).or_insert_with(|| Admitted { stored, lists: Vec::new() });
                if admitted.lists.last().is_none_or(|(last, ..)| last.target != report.target) {
                    admitted.lists.push((report, stored, origin));
                }
            }
        }
        found.into_values().collect()
    }
}

/// Lists side by side.
#[derive(Clone, Debug)]
pub struct Compared {
    /// The pairs.
    pub pairs: Vec<Pair>,
    /// Whether a difference makes the run end with an exit code of its own.
    pub exit_code: bool,
}

/// Two lists.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The first.
    pub left: Target,
    /// The second.
    pub right: Target,
    /// The difference, or why one of them could not be read.
    pub outcome: Result<Difference, Error>,
}

impl Compared {
    /// Whether a pair that was read differs.
    #[must_use]
    pub fn differs(&self) -> bool {
        self.pairs.iter().filter_map(|pair| pair.outcome.as_ref().ok()).any(|difference| !difference.is_equal())
    }
}
