//! JSON output. The types are in `v1` and only there; this module renders them.
//!
//! `json` is one document on several lines; `jsonl` is one line per result and a last line with the summary. The
//! account of a sandbox is one line in both, because a script that starts a sandbox reads one line.

pub mod plan;
mod v1;

use serde::Serialize;

use crate::error::Error;
use crate::output::escape;
use crate::output::tree::Tree;
use crate::output::view::Document;

/// Messages on standard error, except errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Remark {
    Warning,
    Progress,
    Trace,
}

/// The JSON Schema (draft 2020-12) of all output of `-o json` and `-o jsonl`.
#[must_use]
pub fn schema() -> &'static str {
    include_str!("v1.schema.json")
}

/// The JSON Schema (draft 2020-12) of a plan file.
#[must_use]
pub fn plan_schema() -> &'static str {
    include_str!("plan.schema.json")
}

/// One document.
pub(crate) fn document(document: &Document, warnings: &[String]) -> serde_json::Result<String> {
    let shape = v1::Envelope::new(v1::Document::new(document, warnings));
    let text = if matches!(document, Document::Sandbox(_)) {
        serde_json::to_string(&shape)?
    } else {
        serde_json::to_string_pretty(&shape)?
    };
    Ok(finished(&text))
}

/// One document per line.
pub(crate) fn lines(document: &Document, warnings: &[String]) -> serde_json::Result<String> {
    v1::Line::all(document, warnings).into_iter().map(|line| one(&v1::Envelope::new(line))).collect()
}

/// A selected part of a document.
pub(crate) fn part(tree: &Tree) -> serde_json::Result<String> {
    serde_json::to_string_pretty(tree).map(|text| finished(&text))
}

/// The items of a selected list, one per line; any other part on one line.
pub(crate) fn parts(tree: &Tree) -> serde_json::Result<String> {
    match tree {
        Tree::List(items) => items.iter().map(one).collect(),
        other => one(other),
    }
}

/// The document of a change command that failed before it had a result.
pub(crate) fn failed_change(error: &Error, warnings: &[String]) -> serde_json::Result<String> {
    let shape = v1::Envelope::new(v1::Document::failed_change(error, warnings));
    Ok(finished(&serde_json::to_string_pretty(&shape)?))
}

/// The same as the last and only line.
pub(crate) fn failed_change_line(error: &Error, warnings: &[String]) -> serde_json::Result<String> {
    one(&v1::Envelope::new(v1::Line::failed_change(error, warnings)))
}

/// An error as one line.
pub(crate) fn error(error: &Error) -> String {
    talk(v1::Talk::Error { error: Box::new(error.into()) })
}

/// A message as one line.
pub(crate) fn remark(remark: Remark, message: &str) -> String {
    let message = message.to_owned();
    talk(match remark {
        Remark::Warning => v1::Talk::Warning { message },
        Remark::Progress => v1::Talk::Progress { message },
        Remark::Trace => v1::Talk::Trace { message },
    })
}

#[expect(clippy::expect_used, reason = "strings, numbers and truth values always have a JSON form")]
fn talk(talk: v1::Talk) -> String {
    one(&v1::Envelope::new(talk)).expect("talk has a JSON form")
}

fn one(shape: &impl Serialize) -> serde_json::Result<String> {
    serde_json::to_string(shape).map(|text| finished(&text))
}

fn finished(text: &str) -> String {
    let mut text = escape::json(text).into_owned();
    text.push('\n');
    text
}

#[cfg(test)]
mod tests;
