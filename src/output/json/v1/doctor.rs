//! The shape of `doctor`'s checks.

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
    /// The id of the first check that failed, which stands in the way of those after it; null if all checks passed.
    blocking: Option<&'static str>,
    /// What deserves attention, in sentences.
    warnings: Vec<String>,
    /// The exit code of the command.
    #[cfg_attr(test, schemars(with = "schema::ExitCode"))]
    exit_code: u8,
}

/// One check.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::output::json) struct Check {
    /// Its lasting name.
    id: &'static str,
    /// What it is about, for people.
    title: &'static str,
    /// How it ended.
    finding: Finding,
    /// What was found, or why the check was not made; null if something is wrong.
    detail: Option<String>,
    /// What is wrong; null if nothing is.
    error: Option<Error>,
}

/// How a check ended.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum Finding {
    /// All is well.
    Well,
    /// Something to know; no fault.
    Note,
    /// Something is wrong.
    Wrong,
    /// It was not made.
    Skipped,
}

impl Doctor {
    pub(super) fn new(checkup: &view::Checkup, warnings: &[String], exit_code: u8) -> Self {
        Self {
            results: checkup.checks.iter().map(Check::from).collect(),
            blocking: checkup.blocking().map(|(check, _)| check.id),
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
