//! What `doctor` hands over: its checks in order. Nothing here holds a secret.

use crate::error::Error;

/// Every check of a run, in the order in which they were made.
#[derive(Clone, Debug, Default)]
pub struct Checkup {
    /// The checks.
    pub checks: Vec<Check>,
}

/// One check.
#[derive(Clone, Debug)]
pub struct Check {
    /// Its lasting name, for scripts.
    pub id: &'static str,
    /// What it is about, for people.
    pub title: &'static str,
    /// How it ended.
    pub finding: Finding,
}

/// How a check ended.
#[derive(Clone, Debug)]
pub enum Finding {
    /// All is well.
    Well(String),
    /// Something to know; no fault.
    Note(String),
    /// Something is wrong: what, and the next step.
    Wrong(Box<Error>),
    /// It was not made, because of this.
    Skipped(String),
}

impl Checkup {
    /// The first check that failed: the cause that stands in the way of all after it.
    #[must_use]
    pub fn blocking(&self) -> Option<(&Check, &Error)> {
        self.checks.iter().find_map(|check| match &check.finding {
            Finding::Wrong(error) => Some((check, error.as_ref())),
            _ => None,
        })
    }
}
