//! `why` and `revoke` as JSON.

use serde::Serialize;

#[cfg(test)]
use super::schema;
use super::{AdmissionKind, Change, Error, Note, Stored, Summary, Target};
use crate::domain::hazard::Admission;
use crate::exit::Exit;
use crate::output::view::why;

/// What admits addresses and blocks, over all lists in scope.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::output::json) struct Why {
    /// The answers, in the order of the queries.
    results: Vec<Answer>,
    /// How many lists were read.
    lists_read: usize,
    /// The lists that could not be read. While there are any, "not admitted" is not known.
    unread: Vec<Unread>,
    /// Warnings.
    warnings: Vec<String>,
    /// The exit code of the command.
    #[cfg_attr(test, schemars(with = "schema::ExitCode"))]
    exit_code: u8,
}

/// What admits one address or block.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::output::json) struct Answer {
    /// The requested address or block, canonical.
    query: String,
    /// Whether an entry admits it or a part of it; null if lists could not be read and no other list has one.
    admitted: Option<bool>,
    /// The entries that admit it or a part of it, or that might.
    admitted_by: Vec<Admitting>,
    /// The closest entry where nothing admits it; null otherwise.
    nearest: Option<Nearest>,
    /// Why there is no positive answer; null if an entry admits it.
    error: Option<Error>,
}

/// An entry that admits the query.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Admitting {
    /// The list.
    target: Target,
    /// The display name of the instance; absent if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    instance_name: Option<String>,
    /// The entry.
    entry: Stored,
    /// How it admits.
    kind: AdmissionKind,
    /// Whether the list has an effect: its network is not switched off.
    in_effect: bool,
    /// The command that removes the entry from its list; null if there is none.
    command: Option<String>,
    /// The change that added it; null if the journal has none.
    added_by: Option<Provenance>,
}

/// Where an entry comes from.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Provenance {
    /// The change ID.
    change: String,
    /// When, as RFC 3339 in UTC.
    at: String,
    /// The user.
    user: String,
    /// The reason; null if none was recorded.
    reason: Option<String>,
}

/// The closest entry.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Nearest {
    /// The list.
    target: Target,
    /// The entry, canonical.
    entry: String,
}

/// A list that could not be read.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Unread {
    /// The list, or the known part of its name.
    target: Target,
    /// Why.
    error: Error,
}

/// A revocation.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::output::json) struct Revoke {
    /// The changes, one for each list that had an entry.
    results: Vec<Change>,
    /// What the lists say afterwards; of a dry run, what they would say.
    left: Vec<Answer>,
    /// How many lists were read.
    lists_read: usize,
    /// The lists that could not be read.
    unread: Vec<Unread>,
    /// Counts.
    summary: Summary,
    /// Why an address is still admitted, or may be; null if none is.
    error: Option<Error>,
    /// Warnings.
    warnings: Vec<String>,
    /// The exit code of the command.
    #[cfg_attr(test, schemars(with = "schema::ExitCode"))]
    exit_code: u8,
}

impl Why {
    pub(super) fn new(report: &why::WhyReport, warnings: &[String], exit: Exit) -> Self {
        Self {
            results: answers(report),
            lists_read: report.lists,
            unread: report.unread.iter().map(Unread::from).collect(),
            warnings: warnings.to_vec(),
            exit_code: exit.code(),
        }
    }
}

impl Revoke {
    pub(super) fn new(revoked: &why::Revoked, summary: Summary, warnings: &[String]) -> Self {
        Self {
            results: revoked.changes.iter().map(Change::from).collect(),
            left: answers(&revoked.left),
            lists_read: revoked.left.lists,
            unread: revoked.left.unread.iter().map(Unread::from).collect(),
            summary,
            error: revoked.error.as_ref().map(Error::from),
            warnings: warnings.to_vec(),
            exit_code: revoked.exit().code(),
        }
    }
}

pub(super) fn answers(report: &why::WhyReport) -> Vec<Answer> {
    report.answers.iter().map(|answer| Answer::new(answer, report.unread.is_empty())).collect()
}

impl Answer {
    fn new(answer: &why::Answer, is_whole: bool) -> Self {
        Self {
            query: answer.query.to_string(),
            admitted: (answer.is_admitted() || is_whole).then(|| answer.is_admitted()),
            admitted_by: answer.admitted.iter().map(Admitting::from).collect(),
            nearest: answer
                .nearest
                .as_ref()
                .map(|nearest| Nearest { target: (&nearest.target).into(), entry: nearest.entry.display() }),
            error: answer.error.as_ref().map(Error::from),
        }
    }
}

impl From<&why::Admitting> for Admitting {
    fn from(one: &why::Admitting) -> Self {
        Self {
            target: (&one.target).into(),
            instance_name: one.name.clone(),
            entry: Stored { declared: one.note.as_ref().map(Note::from), ..(&one.entry).into() },
            kind: one.kind.into(),
            in_effect: !one.is_off,
            command: one.command.clone(),
            added_by: one.provenance.as_ref().map(|provenance| Provenance {
                change: provenance.change.clone(),
                at: super::convert::time(provenance.at),
                user: provenance.by.clone(),
                reason: provenance.reason.clone(),
            }),
        }
    }
}

impl From<Admission> for AdmissionKind {
    fn from(kind: Admission) -> Self {
        match kind {
            Admission::Exact => Self::Exact,
            Admission::Wider => Self::Wider,
            Admission::Inside => Self::Inside,
            Admission::Unreadable => Self::Unreadable,
        }
    }
}

impl From<&why::Unread> for Unread {
    fn from(unread: &why::Unread) -> Self {
        Self { target: (&unread.target).into(), error: (&unread.error).into() }
    }
}
