//! The result of `doctor`: its checks in order, without secrets.

use crate::error::Error;

/// Every check of a run, in order.
#[derive(Clone, Debug, Default)]
pub struct Checkup {
    /// The checks.
    pub checks: Vec<Check>,
    /// A command that works now, if every check passed.
    pub next: Option<String>,
}

/// One check.
#[derive(Clone, Debug)]
pub struct Check {
    /// Its stable ID, for scripts.
    pub id: &'static str,
    /// Its title, for people.
    pub title: &'static str,
    /// Its result.
    pub finding: Finding,
}

/// The result of a check.
#[derive(Clone, Debug)]
pub enum Finding {
    /// Passed.
    Well(String),
    /// Information, not a failure.
    Note(String),
    /// Failed, with the fix in the hint.
    Wrong(Box<Error>),
    /// Skipped, for this reason.
    Skipped(String),
}

impl Checkup {
    /// The first failed check, which is the cause of the failures after it.
    #[must_use]
    pub fn blocking(&self) -> Option<(&Check, &Error)> {
        self.checks.iter().find_map(|check| match &check.finding {
            Finding::Wrong(error) => Some((check, error.as_ref())),
            _ => None,
        })
    }
}
