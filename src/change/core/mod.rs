//! The core of the engine: what is known of one change, and one pure function that decides the next step.
//!
//! [`Core::next`] takes an observation and gives an action; the driver does what the action says and nothing else.
//! Time, readings and answers come in as observations, so that the core reads no clock and does no I/O. Of the list it
//! uses the pure half of the port: rules, objections, steps and the number of calls.
//!
//! `planning` leads from the first reading to a recorded intent, `sending` makes the calls, `verifying` reads until the
//! change shows or can no longer come, `waiting` waits for an instance that is changing.

mod known;
mod phase;
mod planning;
mod sending;
mod verifying;
mod waiting;

use std::fmt;
use std::rc::Rc;
use std::time::Duration;

pub use known::Known;

use super::failure::{ChangeFailure, Ending, Interrupted, LocalFailure};
use super::spec::Spec;
use crate::domain::plan::Plan;
use crate::domain::report::{Outcome, Preview};
use crate::services::port::{Reading, Sent, WritableList};
use crate::services::{Certainty, Failure, Kind};
use crate::world::Signal;

use phase::{Clock, Phase, Stillness, Then};

/// After this long a reading is too old to send on.
const STALE: Duration = Duration::from_secs(5);

/// The state of one change. Its `Debug` form distinguishes two states of one change.
#[derive(Clone)]
pub struct Core {
    spec: Rc<Spec>,
    phase: Phase,
    known: Known,
}

/// What the driver is to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Read the list.
    Read,
    /// Wait, and show the reason.
    Pause(Pause),
    /// Work out the requests that the plan would send.
    Preview,
    /// Show the plan and ask whether to go on.
    Ask,
    /// Lock the list against other runs on this machine.
    Lock,
    /// Record the intent.
    Record,
    /// Record that a call leaves, and make it.
    Send(CallAt),
    /// Report progress.
    Announce(Announcement),
    /// Nothing more.
    Finish(Ending),
}

/// A pause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pause {
    /// How long.
    pub length: Duration,
    /// Since when the same thing is waited for.
    pub since: Duration,
    /// What for.
    pub reason: Reason,
}

/// What a pause is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The instance is activating; another change has to end first.
    AnotherChange,
    /// The instance is activating; the change has to take effect.
    Effect,
    /// A busy service rejected the call, as this says.
    Busy(String),
    /// The list cannot be read for now.
    Unreadable,
    /// The change does not show yet.
    NotShownYet,
}

/// A line about how far things are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Announcement {
    /// Every reading shows the list as it was; the change is sent again.
    SendingAgain,
    /// No answer came, and a reading does not show the change; what is missing is sent again.
    SendingRest,
}

/// Which call to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallAt {
    /// The plan that the calls are for.
    pub plan: Plan,
    /// The place of the step among the steps of the change, from 0.
    pub place: usize,
    /// The place of the call among the calls of the step, from 0.
    pub call: usize,
}

/// What the driver has seen.
#[derive(Clone, Debug)]
pub struct Observation {
    /// The time, on a clock that does not go back.
    pub now: Duration,
    /// The request to end, if one came.
    pub interrupt: Option<Signal>,
    /// What happened.
    pub event: Event,
}

/// What happened.
#[derive(Clone, Debug)]
pub enum Event {
    /// The change begins.
    Begin,
    /// The list was read.
    Read(Result<Reading, Failure>),
    /// A pause is over, or was cut short by a request to end.
    Paused,
    /// The requests that the plan would send.
    Previewed(Result<Vec<Preview>, Failure>),
    /// The question was answered.
    Answered(bool),
    /// The list is locked; says whether that took waiting.
    Locked(Result<bool, LocalFailure>),
    /// The intent is recorded.
    Recorded(Result<(), LocalFailure>),
    /// A call was made.
    Sent(Result<Sent, SendFailure>),
    /// A line was printed.
    Announced,
    /// A request to end came before anything was sent.
    Stopped(Signal),
    /// A request to end came, and the time for the current step is over.
    CutOff(Signal),
}

/// Why a call was not made or has no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SendFailure {
    /// The service said so, or did not answer.
    Service(Failure),
    /// The record could not be written; nothing was sent.
    Local(LocalFailure),
    /// A request to end came during the call.
    Interrupted(Signal),
}

impl Core {
    /// A change that has not begun.
    #[must_use]
    pub fn new(spec: Rc<Spec>) -> Self {
        let known = Known::new(&spec);
        Self { spec, phase: Phase::Begin, known }
    }

    /// What is known of the change.
    #[must_use]
    pub fn known(&self) -> &Known {
        &self.known
    }

    /// Whether the intent is recorded, so that the current step gets time to end.
    #[must_use]
    pub fn is_committed(&self) -> bool {
        self.known.is_recorded
    }

    /// What to do after `seen`.
    pub fn next(&mut self, list: &dyn WritableList, seen: Observation) -> Action {
        match seen.event {
            Event::Stopped(signal) => {
                return self.finish(Outcome::NotApplied, ChangeFailure::Interrupted(signal, Interrupted::NothingSent));
            }
            Event::CutOff(signal) => return self.cut_off(signal),
            _ => {}
        }
        match std::mem::replace(&mut self.phase, Phase::Done) {
            Phase::Begin => self.begin(&seen),
            Phase::FirstReading => self.after_first_reading(list, seen),
            Phase::Previewing => self.after_preview(seen),
            Phase::Asking => self.after_answer(&seen),
            Phase::Locking { asked } => self.after_lock(asked, seen),
            Phase::SecondReading => self.after_second_reading(list, seen),
            Phase::Recording => self.after_record(list, seen),
            Phase::Still(stillness) => self.while_changing(list, *stillness, seen),
            Phase::Sending(sending) => self.while_sending(list, *sending, seen),
            Phase::Verifying(verifying) => self.while_verifying(list, *verifying, seen),
            Phase::Done => Action::Finish(self.known.ending()),
        }
    }

    fn enter(&mut self, phase: Phase, action: Action) -> Action {
        self.phase = phase;
        action
    }

    fn wait_until_still(&mut self, list: &dyn WritableList, reading: Reading, then: Then, seen: &Clock) -> Action {
        let reason = if matches!(then, Then::Effect(..)) { Reason::Effect } else { Reason::AnotherChange };
        self.check_stillness(list, Stillness { since: seen.now, pauses: 0, reason, then }, reading, seen)
    }

    /// Ends with a failure. What is `NotApplied` after an earlier step was made is partly done.
    fn finish(&mut self, outcome: Outcome, failure: ChangeFailure) -> Action {
        let after_a_step = outcome == Outcome::NotApplied && self.known.steps_made > 0;
        let (outcome, failure) = if after_a_step {
            (Outcome::Partial, ChangeFailure::RemovalsMissing(Box::new(failure)))
        } else {
            (outcome, failure)
        };
        self.end(Ending { outcome, failure: Some(failure) })
    }

    fn end(&mut self, ending: Ending) -> Action {
        self.phase = Phase::Done;
        self.known.end(ending.clone());
        Action::Finish(ending)
    }

    /// The time is over in which the outcome could have been found out.
    fn cut_off(&mut self, signal: Signal) -> Action {
        let (outcome, state) = if self.known.calls_made > 0 {
            (Outcome::Unknown, Interrupted::UnderWay)
        } else {
            (Outcome::NotApplied, Interrupted::NothingSent)
        };
        self.end(Ending { outcome, failure: Some(ChangeFailure::Interrupted(signal, state)) })
    }

    /// Ends because the observation does not belong to the phase, which only a broken driver brings about.
    fn astray(&mut self) -> Action {
        let failure = Failure::new(Kind::Bug, "the change got an event out of turn");
        let outcome = if self.known.calls_made > 0 { Outcome::Unknown } else { Outcome::NotApplied };
        self.end(Ending { outcome, failure: Some(ChangeFailure::Service(failure)) })
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core").field("phase", &self.phase).field("known", &self.known).finish_non_exhaustive()
    }
}

/// The outcome that the fate of a call means.
fn outcome_of(certainty: Certainty) -> Outcome {
    match certainty {
        Certainty::NotApplied => Outcome::NotApplied,
        Certainty::Unknown => Outcome::Unknown,
    }
}
