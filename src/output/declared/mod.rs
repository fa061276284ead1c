//! Findings and plans in the formats of other tools: Markdown for a merge request, annotations of GitHub Actions,
//! SARIF.
//!
//! Only `check` and `plan` have these formats. Text of files and servers is escaped for the format that it goes into.

mod github;
mod markdown;
mod sarif;

use crate::output::error::OutputError;
use crate::output::view::declared::PlanShown;
use crate::output::view::{Document, Format};

/// `plan` as Markdown, for the summary of a job.
#[must_use]
pub fn summary(plan: &PlanShown) -> String {
    markdown::plan(plan)
}

/// Whether `format` is one of the three for `document`; Markdown of other documents is made of their rows.
#[must_use]
pub fn has(document: &Document, format: Format) -> bool {
    let is_declared = matches!(document, Document::Check(_) | Document::Plan(_));
    matches!(format, Format::Github | Format::Sarif) || (is_declared && format == Format::Markdown)
}

/// `document` in `format`, which is one of the three.
///
/// # Errors
/// The document is neither of `check` nor of `plan`, or has no findings to put into SARIF.
pub fn render(document: &Document, format: Format) -> Result<String, OutputError> {
    match (document, format) {
        (Document::Check(checked), Format::Markdown) => Ok(markdown::findings(checked)),
        (Document::Check(checked), Format::Github) => Ok(github::annotations(&checked.findings, &[])),
        (Document::Check(checked), Format::Sarif) => Ok(sarif::log(&checked.findings)?),
        (Document::Plan(plan), Format::Markdown) => Ok(markdown::plan(plan)),
        (Document::Plan(plan), Format::Github) => Ok(github::annotations(&plan.findings, &plan.failing())),
        (Document::Plan(plan), Format::Sarif) => Ok(sarif::log(&plan.findings)?),
        _ => Err(OutputError::NotShown {
            message: "this format is for `check` and `plan`".to_owned(),
            hint: "use -o table, json, jsonl or plain".to_owned(),
        }),
    }
}
