//! Why a change failed, as typed values. The application words the messages.

use std::time::Duration;

use super::goal::{GoalObstacle, Shortfall};
use crate::domain::list::Fingerprint;
use crate::domain::report::Outcome;
use crate::services::{Certainty, Failure, Kind};
use crate::world::Signal;

/// How a change ended: the one place where its outcome stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// What is known of the change.
    pub outcome: Outcome,
    /// Why it failed.
    pub failure: Option<ChangeFailure>,
}

/// Why the journal or the lock of a list cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalFailure {
    /// Whether another run holds the list, so that trying later helps.
    pub is_held: bool,
    /// The thing and the cause, in one sentence.
    pub message: String,
    /// The next step, where there is one.
    pub hint: Option<String>,
}

/// Why a change failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChangeFailure {
    /// The service refused or did not receive a call, or a rule of the list forbids the plan.
    Service(Failure),
    /// The journal or the lock of the list is not usable.
    Local(LocalFailure),
    /// A request to end came.
    Interrupted(Signal, Interrupted),
    /// The answer to the question was no.
    Declined,
    /// The verb needs a confirmation, and prompts are forbidden.
    PromptForbidden,
    /// Hazards that refuse stand in the report.
    Hazards,
    /// The goal cannot be pursued on this list.
    Goal(GoalObstacle),
    /// The list does not have this fingerprint, which the user requires.
    Unmatched(Fingerprint),
    /// The list changed since it was planned against.
    Moved(Box<Moved>),
    /// The instance was still changing when the wait was over.
    StillChanging {
        /// What the service says about it.
        obstacle: Option<Box<Failure>>,
        /// How long it was waited for.
        waited: Duration,
    },
    /// Only `taken` of `all` calls were accepted.
    SomeCalls {
        /// How many were accepted.
        taken: usize,
        /// How many there were.
        all: usize,
        /// Why the others were not.
        cause: Box<ChangeFailure>,
    },
    /// The additions are made and the removals are not.
    RemovalsMissing(Box<ChangeFailure>),
    /// These entries are not as wanted; what was missing could not be sent.
    Incomplete(Vec<String>, Box<ChangeFailure>),
    /// The change could not be verified because the list could not be read.
    Unverified {
        /// Whether the service accepted the change.
        accepted: bool,
        /// Why the reading failed.
        cause: Failure,
    },
    /// The call had no usable answer, and every reading shows the list as it was.
    NotMade(Box<ChangeFailure>),
    /// The service is still working on the change, and no reading shows it yet.
    UnderWay(Box<ChangeFailure>),
    /// The call had no usable answer, and the list is neither as it was nor as wanted.
    Undecided(Vec<String>, Box<ChangeFailure>),
    /// The service accepted the change, and the readings show a part of it.
    PartShown(Missing),
    /// The service accepted the change, and no reading shows it.
    NotShown(Missing),
    /// The change is made, and other clients changed the list meanwhile.
    NotWanted(Vec<String>),
    /// The change was made and seen, and the list does not show these entries any more.
    Lost(Vec<String>),
    /// The change is made, and the instance is still activating.
    NotEffective,
    /// The change is made, and whether it is in effect could not be read.
    EffectUnread(Failure),
    /// The plan is made, and the list is not what the goal says.
    Shortfall(Shortfall),
}

/// What was known when a request to end came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interrupted {
    /// Nothing was sent.
    NothingSent,
    /// Nothing more was sent.
    NothingMoreSent,
    /// The call had no answer yet.
    NoAnswer,
    /// The change was under way, and its outcome is unknown.
    UnderWay,
    /// The change is made and verified.
    Verified,
}

/// A list that changed after it was planned against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Since when.
    pub since: Since,
    /// What it held, as planned against.
    pub planned: Vec<String>,
    /// What it holds.
    pub found: Vec<String>,
    /// Whether a part of the change shows, so that it may have been made and changed since.
    pub shows_part: bool,
}

/// What happened before a list moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// The plan was shown.
    Shown,
    /// The plan was made.
    Planned,
}

/// What the readings after a change do not show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The entries.
    pub entries: Vec<String>,
    /// How many readings there were.
    pub readings: u32,
    /// Over how long.
    pub over: Duration,
    /// Whether the change replaces the list in one piece.
    pub replaces: bool,
    /// Whether the service does not report what the change removes, so that other entries say nothing about it.
    pub is_blind: bool,
}

impl ChangeFailure {
    /// Whether a request to end is behind it.
    #[must_use]
    pub fn is_interruption(&self) -> bool {
        matches!(self, Self::Interrupted(..))
    }

    /// The failure of the service behind it, where there is one.
    #[must_use]
    pub fn service(&self) -> Option<&Failure> {
        match self {
            Self::Service(failure) => Some(failure),
            Self::Unverified { cause, .. } | Self::EffectUnread(cause) => Some(cause),
            Self::SomeCalls { cause, .. }
            | Self::RemovalsMissing(cause)
            | Self::Incomplete(_, cause)
            | Self::NotMade(cause)
            | Self::UnderWay(cause)
            | Self::Undecided(_, cause) => cause.service(),
            _ => None,
        }
    }

    /// Whether a busy service rejected the call before it did anything.
    pub(super) fn is_busy(&self) -> bool {
        matches!(self, Self::Service(failure) if failure.kind == Kind::Busy && failure.fate == Certainty::NotApplied)
    }
}
