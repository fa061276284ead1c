//! The JSON of leases.

use serde::Serialize;

#[cfg(test)]
use super::schema;
use super::{Error, Outcome, Target};
use crate::domain::lease;
use crate::output::view::leases as view;

/// The leases of `lease list` and `lease reap`.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::output::json) struct Leases {
    /// The leases.
    results: Vec<Lease>,
    /// The instances and lists that could not be read, which may have other leases.
    unread: Vec<Unread>,
    /// Warnings.
    warnings: Vec<String>,
    /// The exit code of the command.
    #[cfg_attr(test, schemars(with = "schema::ExitCode"))]
    exit_code: u8,
}

/// One lease.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::output::json) struct Lease {
    /// Its ID.
    id: String,
    /// The list, with the group that carries the lease.
    target: Target,
    /// Its entries, as the server stores them.
    entries: Vec<String>,
    /// Its end in UTC, by the server's clock.
    ends: String,
    /// Whole seconds until its end by the server's clock; 0 once it has passed.
    seconds_left: u64,
    /// Its state by the server's clock.
    state: State,
    /// The user and machine that added it, such as `ann on desk`; null if the journal of this run does not have it.
    added_by: Option<String>,
    /// The reason that was given for it; null if there was none, or the journal of this run does not have it.
    reason: Option<String>,
    /// The outcome of ending it; null if it was only listed.
    outcome: Option<Outcome>,
    /// The change ID of its end; null if nothing was recorded, or not in a file.
    intent: Option<String>,
    /// Why it could not be ended; null if it was ended or only listed.
    error: Option<Error>,
}

/// The state of a lease.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum State {
    /// Its end is still to come.
    Active,
    /// Its end has passed less than a minute ago.
    Ending,
    /// Its end has passed at least a minute ago.
    Expired,
}

/// What could not be read.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Unread {
    /// Its name.
    target: Target,
    /// Why.
    error: Error,
}

/// The lease of a change.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::output::json) struct OfChange {
    /// Its ID.
    id: String,
    /// Its end in UTC, by the server's clock.
    ends: String,
}

impl Leases {
    pub(super) fn new(found: &view::Leases, warnings: &[String], exit_code: u8) -> Self {
        Self {
            results: found.leases.iter().map(Lease::from).collect(),
            unread: found
                .unread
                .iter()
                .map(|unread| Unread { target: (&unread.target).into(), error: (&unread.error).into() })
                .collect(),
            warnings: warnings.to_vec(),
            exit_code,
        }
    }
}

impl From<&view::LeaseItem> for Lease {
    fn from(item: &view::LeaseItem) -> Self {
        let ended = item.ended.as_deref();
        Self {
            id: item.lease.id.to_string(),
            target: (&item.target).into(),
            entries: item.entries.clone(),
            ends: item.lease.end_text(),
            seconds_left: item.left.as_secs(),
            state: item.state.into(),
            added_by: item.added.as_ref().map(|added| added.by.clone()),
            reason: item.added.as_ref().and_then(|added| added.reason.clone()),
            outcome: ended.map(|ended| ended.report.outcome.into()),
            intent: ended.and_then(|ended| ended.report.intent.clone()),
            error: ended.and_then(|ended| ended.error.as_ref()).map(Error::from),
        }
    }
}

impl From<&lease::Lease> for OfChange {
    fn from(lease: &lease::Lease) -> Self {
        Self { id: lease.id.to_string(), ends: lease.end_text() }
    }
}

impl From<lease::LeaseState> for State {
    fn from(state: lease::LeaseState) -> Self {
        match state {
            lease::LeaseState::Active => Self::Active,
            lease::LeaseState::Ending => Self::Ending,
            lease::LeaseState::Expired => Self::Expired,
        }
    }
}
