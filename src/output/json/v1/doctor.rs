//! The JSON of `doctor`.

use serde::Serialize;

use super::Error;
#[cfg(test)]
use super::schema;
use crate::output::view::doctor as view;

/// The checks of `doctor`, in order.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::output::json) struct Doctor {
    /// The checks.
    results: Vec<Check>,
    /// The ID of the first failed check; null if all checks passed.
    blocking: Option<&'static str>,
    /// A command that works now; null if a check failed.
    next: Option<String>,
    /// Warnings.
    warnings: Vec<String>,
    /// The exit code of the command.
    #[cfg_attr(test, schemars(with = "schema::ExitCode"))]
    exit_code: u8,
}

/// One check.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::output::json) struct Check {
    /// Its stable ID.
    id: &'static str,
    /// Its title, for people.
    title: &'static str,
    /// The outcome.
    finding: Finding,
    /// The result, or why the check was skipped; null if it failed.
    detail: Option<String>,
    /// The error; null unless the check failed.
    error: Option<Error>,
}

/// The result of a check.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum Finding {
    /// Passed.
    Well,
    /// Information, not a failure.
    Note,
    /// Failed.
    Wrong,
    /// Skipped.
    Skipped,
}

impl Doctor {
    pub(super) fn new(checkup: &view::Checkup, warnings: &[String], exit_code: u8) -> Self {
        Self {
            results: checkup.checks.iter().map(Check::from).collect(),
            blocking: checkup.blocking().map(|(check, _)| check.id),
            next: checkup.next.clone(),
            warnings: warnings.to_vec(),
            exit_code,
        }
    }
}

impl From<&view::Check> for Check {
    fn from(check: &view::Check) -> Self {
        let (finding, detail, error) = match &check.finding {
            view::Finding::Well(detail) => (Finding::Well, Some(detail.clone()), None),
            view::Finding::Note(detail) => (Finding::Note, Some(detail.clone()), None),
            view::Finding::Skipped(why) => (Finding::Skipped, Some(why.clone()), None),
            view::Finding::Wrong(error) => (Finding::Wrong, None, Some(Error::from(error.as_ref()))),
        };
        Self { id: check.id, title: check.title, finding, detail, error }
    }
}
