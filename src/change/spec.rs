//! What a change is about, fixed before its first step: the goal, what its hazards are checked with, and its time
//! limits.

use std::collections::BTreeSet;
use std::net::IpAddr;
use std::time::Duration;

use super::goal::Goal;
use crate::domain::hazard::{Allowance, Context};
use crate::domain::list::Fingerprint;
use crate::domain::plan::Verb;
use crate::domain::planned::PlannedChange;
use crate::domain::policy::Policy;
use crate::domain::stored::Key;

/// One change as requested.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is an answer to a question of its own")]
pub struct Spec {
    /// What the list should become.
    pub goal: Goal,
    /// The verb that was typed.
    pub verb: Verb,
    /// Remarks on what was named.
    pub notes: Vec<String>,
    /// Whether nothing is to be sent.
    pub dry_run: bool,
    /// The fingerprint that the list must have.
    pub if_match: Option<Fingerprint>,
    /// The plan that the change has to be, where an earlier run made one.
    pub planned: Option<PlannedChange>,
    /// Whether another list than the planned one will do if the difference is the same.
    pub rebase: bool,
    /// Whether the user is prompted.
    pub approval: Approval,
    /// What the hazards are checked with.
    pub policy: PolicyContext,
    /// The hazards accepted in advance.
    pub allowed: Vec<Allowance>,
    /// How long to wait for an instance that is changing.
    pub wait: Duration,
    /// Whether to wait, after a change, until it has taken effect.
    pub waits_after: bool,
    /// How long a change may take to show.
    pub settle: Duration,
    /// Whether the service knows repeated sends of one change by a token.
    pub has_token: bool,
}

/// Whether a verb that removes entries needs a confirmation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Approval {
    /// The verb is the consent.
    Given,
    /// A terminal is there, but asking was forbidden: what would ask is refused.
    Forbidden,
    /// The plan is shown, and the user is prompted.
    Ask,
}

/// What hazards are checked with, apart from the list.
#[derive(Clone, Debug, Default)]
pub struct PolicyContext {
    /// The policy for this kind of list.
    pub policy: Policy,
    /// The address that the service sees calls come from, if it is known.
    pub caller: Option<IpAddr>,
    /// Whether the service stands on this machine.
    pub is_local: bool,
    /// Whether entries came from standard input.
    pub from_stdin: bool,
    /// What the journal removed from the list a short while ago.
    pub removed_recently: BTreeSet<Key>,
}

impl PolicyContext {
    /// The context of one list that has an effect or has not, as `is_on` says.
    #[must_use]
    pub fn context<'a>(&'a self, is_on: Option<bool>, allowed: &'a [Allowance]) -> Context<'a> {
        Context {
            policy: &self.policy,
            allowed,
            caller: self.caller,
            is_on,
            is_local: self.is_local,
            from_stdin: self.from_stdin,
            removed_recently: &self.removed_recently,
        }
    }
}
