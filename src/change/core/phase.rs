//! Where a change is: the states of the core, and what each of them keeps. No rule is here.

use std::time::Duration;

use super::{Observation, Reason};
use crate::change::failure::ChangeFailure;
use crate::domain::list::Fingerprint;
use crate::domain::plan::{Plan, Proof};
use crate::domain::settle::{Certainty, Settling};
use crate::services::Failure;
use crate::world::Signal;

/// Where a change is.
#[derive(Clone, Debug)]
pub(super) enum Phase {
    Begin,
    FirstReading,
    Previewing,
    Asking,
    Locking { asked: bool },
    SecondReading,
    Recording,
    Still(Box<Stillness>),
    Sending(Box<Sending>),
    Verifying(Box<Verifying>),
    Done,
}

/// The steps of a change that is recorded.
#[derive(Clone, Debug)]
pub(super) struct Steps {
    pub(super) plan: Plan,
    pub(super) each: Vec<Plan>,
    pub(super) place: usize,
    /// What the list held before the step.
    pub(super) before: Fingerprint,
}

impl Steps {
    pub(super) fn step(&self) -> &Plan {
        self.each.get(self.place).unwrap_or(&self.plan)
    }

    pub(super) fn is_last(&self) -> bool {
        self.place + 1 >= self.each.len()
    }

    /// What has to show after the step: the step, or with the last one the whole plan.
    pub(super) fn goal(&self) -> &Plan {
        if self.is_last() { &self.plan } else { self.step() }
    }
}

/// The time and the request to end of an observation.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clock {
    pub(super) now: Duration,
    pub(super) interrupt: Option<Signal>,
}

impl From<&Observation> for Clock {
    fn from(seen: &Observation) -> Self {
        Self { now: seen.now, interrupt: seen.interrupt }
    }
}

/// A step whose calls are being sent.
#[derive(Clone, Debug)]
pub(super) struct Sending {
    pub(super) steps: Steps,
    /// What the calls are for: the step, or what is missing of it.
    pub(super) plan: Plan,
    pub(super) purpose: Purpose,
    pub(super) stage: Stage,
    pub(super) call: usize,
    pub(super) all: usize,
    pub(super) taken: usize,
    pub(super) is_ambiguous: bool,
    /// Whether the service says that it is working on the change already.
    pub(super) is_under_way: bool,
    /// Why the outcome of a call is unknown.
    pub(super) unknown: Option<ChangeFailure>,
    /// Why a call was not made.
    pub(super) failed: Option<ChangeFailure>,
}

/// Why calls are made.
#[derive(Clone, Debug)]
pub(super) enum Purpose {
    /// For the first time, with this patience for a busy service.
    First(Patience),
    /// To complete what an ambiguous answer left open, of which this much is missing.
    Complete(Box<Verifying>, Proof),
    /// Send again: no reading shows the change.
    Repeat(Box<Verifying>),
}

/// How long a busy service is waited for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Patience {
    pub(super) since: Duration,
    pub(super) until: Duration,
    pub(super) pause: Duration,
}

/// A step that is to be sent again.
#[derive(Clone, Debug)]
pub(super) struct BusyRetry {
    pub(super) steps: Steps,
    pub(super) patience: Patience,
    pub(super) busy: Failure,
}

#[derive(Clone, Debug)]
pub(super) enum Stage {
    Calling,
    /// The service takes no more calls for now, and more are to come.
    LimitPause(Failure),
    /// Some calls were accepted and then one failed: the list is read for the report.
    ReadingPart(ChangeFailure),
    BusyPause(Failure),
    BusyReading(Failure),
    BusyLastReading(Failure),
}

/// What is known after the calls.
#[derive(Clone, Debug)]
pub(super) struct SendResult {
    /// Whether the service accepted them, or that is unknown.
    pub(super) fate: Certainty,
    /// Whether the service left open what it did.
    pub(super) is_ambiguous: bool,
    /// The failure that left the fate open.
    pub(super) failure: Option<ChangeFailure>,
}

/// A step that is looked for.
#[derive(Clone, Debug)]
pub(super) struct Verifying {
    pub(super) steps: Steps,
    pub(super) sent: SendResult,
    pub(super) settling: Settling,
    pub(super) begun: Duration,
    pub(super) readings: u32,
    pub(super) may_complete: bool,
    pub(super) may_repeat: bool,
    /// Whether the call can be made again after one reading.
    pub(super) may_repeat_at_once: bool,
    /// What is sent again, if it is not the whole step.
    pub(super) rest: Option<Plan>,
}

/// An instance that is changing, and what to do when it is still.
#[derive(Clone, Debug)]
pub(super) struct Stillness {
    pub(super) since: Duration,
    pub(super) pauses: usize,
    pub(super) reason: Reason,
    pub(super) then: Then,
}

/// What to do with an instance that is still.
#[derive(Clone, Debug)]
pub(super) enum Then {
    /// Check the plan again: the instance was changing at the first reading.
    CheckAgain,
    /// Check the plan a last time before the intent is recorded.
    LookAgain,
    /// Make the next step.
    NextStep(Box<Steps>),
    /// Send the step again that a busy service rejected.
    SendAgain(Box<BusyRetry>),
    /// End: the change has taken effect.
    Effect(Box<Steps>),
}
