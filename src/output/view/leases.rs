//! The result of `lease list` and `lease reap`.

use std::time::Duration;

use super::Changed;
use crate::domain::event::Moment;
use crate::domain::lease::{Lease, LeaseState};
use crate::domain::target::Target;
use crate::error::Error;

/// The leases that were found, the first to end first within each instance.
#[derive(Clone, Debug, Default)]
pub struct Leases {
    /// The leases.
    pub leases: Vec<LeaseItem>,
    /// What could not be read, and may have others.
    pub unread: Vec<UnreadLeases>,
    /// Whether expired leases were to be ended; `leases` has no others then.
    pub reaps: bool,
    /// Whether only leases were asked for whose time is over.
    pub expired_only: bool,
    /// Whether a lease that is listed is a finding for the exit code.
    pub fails_if_any: bool,
}

/// One lease.
#[derive(Clone, Debug)]
pub struct LeaseItem {
    /// The lease.
    pub lease: Lease,
    /// The list that has it, with the group that carries it.
    pub target: Target,
    /// Its entries, as the server spells them.
    pub entries: Vec<String>,
    /// Its state by the server's clock.
    pub state: LeaseState,
    /// How long it still lasts by the server's clock.
    pub left: Duration,
    /// The change that ended it, or was to end it.
    pub ended: Option<Box<Changed>>,
    /// Who added it and why, where the journal of this run has that.
    pub added: Option<Added>,
}

/// Who added a lease, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    /// The user and the machine, as in `ann on desk`.
    pub by: String,
    /// The recorded reason, without what the program itself adds to it.
    pub reason: Option<String>,
}

/// An instance or a list whose leases are unknown.
#[derive(Clone, Debug)]
pub struct UnreadLeases {
    /// Its name.
    pub target: Target,
    /// Why.
    pub error: Error,
}

impl LeaseItem {
    /// A lease as read at `now`, a moment of the server's clock.
    pub(crate) fn new(lease: &Lease, now: Moment, target: Target, entries: Vec<String>) -> Self {
        let (state, left) = (lease.state(now), lease.left(now));
        Self { lease: lease.clone(), target, entries, state, left, ended: None, added: None }
    }
}

impl Leases {
    /// The errors, in order: those of leases that could not be ended, then those of what could not be read.
    pub(super) fn errors(&self) -> impl Iterator<Item = &Error> {
        let ended = self.leases.iter().filter_map(|item| item.ended.as_ref()?.error.as_ref());
        ended.chain(self.unread.iter().map(|unread| &unread.error))
    }

    /// The same, to be changed.
    pub(super) fn errors_mut(&mut self) -> impl Iterator<Item = &mut Error> {
        let ended = self.leases.iter_mut().filter_map(|item| item.ended.as_mut()?.error.as_mut());
        ended.chain(self.unread.iter_mut().map(|unread| &mut unread.error))
    }

    /// Whether the run has the finding that it was to look for.
    pub(super) fn has_finding(&self) -> bool {
        self.fails_if_any && !self.leases.is_empty()
    }
}
