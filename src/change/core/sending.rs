//! Making the calls of a step, and again after a while where a busy service turned the first of them away.

use std::num::NonZeroU32;
use std::time::Duration;

use super::phase::{BusyRetry, Clock, Patience, Phase, Purpose, SendResult, Sending, Stage, Steps, Then, Verifying};
use super::{Action, CallAt, Core, Event, Observation, Pause, Reason, SendFailure, outcome_of};
use crate::change::failure::{ChangeFailure, Interrupted, Since};
use crate::domain::plan::{Current, Plan, Proof, Verb};
use crate::domain::report::Outcome;
use crate::domain::settle;
use crate::services::port::{Reading, Sent, WritableList};
use crate::services::{Certainty, Failure, Kind};

/// The first pause after a call that a busy service rejected; each later one is longer by [`BUSY_MORE`].
const BUSY_FIRST: Duration = Duration::from_secs(3);
const BUSY_MORE: Duration = Duration::from_secs(5);
/// The pause before a call that a rate limit rejected is sent again, if the service names none.
const LIMIT_PAUSE: Duration = Duration::from_secs(5);
/// The longest wait for a busy service, whatever the user's limit for an instance is.
const BUSY_LONGEST: Duration = Duration::from_mins(5);

impl Core {
    /// Sends the step at the place of `steps`, unless a request to end came.
    pub(super) fn start_step(&mut self, list: &dyn WritableList, steps: Steps, clock: &Clock) -> Action {
        let until = clock.now.saturating_add(self.spec.wait.min(BUSY_LONGEST));
        let patience = Patience { since: clock.now, until, pause: BUSY_FIRST };
        self.send_first(list, steps, patience, clock)
    }

    fn send_first(&mut self, list: &dyn WritableList, steps: Steps, patience: Patience, clock: &Clock) -> Action {
        if let Some(signal) = clock.interrupt {
            return self.finish(Outcome::NotApplied, ChangeFailure::Interrupted(signal, Interrupted::NothingMoreSent));
        }
        let plan = steps.step().clone();
        self.send(list, steps, plan, Purpose::First(patience), clock)
    }

    /// Sends what is missing of a step after an ambiguous answer.
    pub(super) fn complete_step(
        &mut self,
        list: &dyn WritableList,
        verifying: Verifying,
        rest: Plan,
        proof: Proof,
        clock: &Clock,
    ) -> Action {
        let steps = verifying.steps.clone();
        self.send(list, steps, rest, Purpose::Complete(Box::new(verifying), proof), clock)
    }

    /// Sends a step again that is verified as not made, or what is missing of it.
    pub(super) fn repeat_step(&mut self, list: &dyn WritableList, verifying: Verifying, clock: &Clock) -> Action {
        let steps = verifying.steps.clone();
        let plan = verifying.rest.clone().unwrap_or_else(|| steps.step().clone());
        self.send(list, steps, plan, Purpose::Repeat(Box::new(verifying)), clock)
    }

    fn send(&mut self, list: &dyn WritableList, steps: Steps, plan: Plan, purpose: Purpose, clock: &Clock) -> Action {
        let all = list.calls(&plan, steps.place).len();
        let (stage, call, taken, is_ambiguous) = (Stage::Calling, 0, 0, false);
        let (unknown, failed) = (None, None);
        let is_under_way = false;
        let sending =
            Sending { steps, plan, purpose, stage, call, all, taken, is_ambiguous, is_under_way, unknown, failed };
        if all == 0 { self.sent_all(list, sending, clock) } else { self.call(sending) }
    }

    fn call(&mut self, sending: Sending) -> Action {
        let (plan, place, call) = (sending.plan.clone(), sending.steps.place, sending.call);
        self.enter(Phase::Sending(Box::new(sending)), Action::Send(CallAt { plan, place, call }))
    }

    pub(super) fn while_sending(&mut self, list: &dyn WritableList, sending: Sending, seen: Observation) -> Action {
        let clock = Clock::from(&seen);
        match (sending.stage.clone(), seen.event) {
            (Stage::Calling, Event::Sent(answer)) => self.answered(list, sending, answer, &clock),
            (Stage::LimitPause(limited), Event::Paused) => {
                if clock.interrupt.is_none() {
                    return self.call(Sending { stage: Stage::Calling, ..sending });
                }
                let failed = Some(ChangeFailure::Service(limited));
                self.sent_all(list, Sending { stage: Stage::Calling, failed, ..sending }, &clock)
            }
            (Stage::ReadingPart(cause), Event::Read(read)) => self.partly_sent(&sending, cause, read.ok()),
            (Stage::BusyPause(busy), Event::Paused) => {
                if let Some(signal) = clock.interrupt {
                    let failure = ChangeFailure::Interrupted(signal, Interrupted::NothingMoreSent);
                    return self.finish(Outcome::NotApplied, failure);
                }
                let sending = Sending { stage: Stage::BusyReading(busy), ..sending };
                self.enter(Phase::Sending(Box::new(sending)), Action::Read)
            }
            (Stage::BusyReading(busy), Event::Read(Ok(reading))) => {
                let Purpose::First(patience) = sending.purpose else { return self.astray() };
                let retry = Box::new(BusyRetry { steps: sending.steps, patience, busy });
                self.wait_until_still(list, reading, Then::SendAgain(retry), &clock)
            }
            (Stage::BusyReading(_), Event::Read(Err(failure))) => {
                self.finish(Outcome::NotApplied, ChangeFailure::Service(failure))
            }
            (Stage::BusyLastReading(busy), Event::Read(read)) => match read {
                Ok(reading) if shows(&sending.steps, &reading.current) => {
                    self.verify(sending.steps, in_spite_of(busy), &clock)
                }
                _ => self.finish(Outcome::NotApplied, ChangeFailure::Service(busy)),
            },
            _ => self.astray(),
        }
    }

    /// A call that the service refuses for the sake of its entry alone, or whose fate is unknown, does not keep the
    /// others from being made; every other failure ends the step.
    fn answered(
        &mut self,
        list: &dyn WritableList,
        mut sending: Sending,
        answer: Result<Sent, SendFailure>,
        clock: &Clock,
    ) -> Action {
        self.known.calls_made += u32::from(!matches!(answer, Err(SendFailure::Local(_))));
        let mut goes_on = true;
        if let Err(SendFailure::Service(limited)) = &answer
            && let Some(length) = sending.pause_at_limit(limited, clock)
        {
            let Purpose::First(patience) = sending.purpose else { return self.astray() };
            let pause = Pause { length, since: patience.since, reason: Reason::Busy(limited.message.clone()) };
            sending.stage = Stage::LimitPause(limited.clone());
            return self.enter(Phase::Sending(Box::new(sending)), Action::Pause(pause));
        }
        match answer {
            Ok(sent) => {
                sending.taken += 1;
                sending.is_ambiguous |= sent.is_ambiguous;
                self.known.request_ids.extend(sent.request_id);
            }
            Err(SendFailure::Interrupted(signal)) => {
                sending.unknown = Some(ChangeFailure::Interrupted(signal, Interrupted::NoAnswer));
            }
            Err(SendFailure::Service(failure)) if failure.fate == Certainty::Unknown => {
                sending.is_under_way |= failure.kind == Kind::Busy;
                sending.unknown = Some(ChangeFailure::Service(failure));
            }
            Err(SendFailure::Service(failure)) => {
                // The service refuses the entry of this call alone.
                goes_on = failure.kind == Kind::CallerEntry;
                sending.failed = Some(ChangeFailure::Service(failure));
            }
            Err(SendFailure::Local(error)) => {
                goes_on = false;
                sending.failed = Some(ChangeFailure::Local(error));
            }
        }
        sending.call += 1;
        if goes_on && sending.call < sending.all {
            let Some(signal) = clock.interrupt else { return self.call(sending) };
            sending.failed = Some(ChangeFailure::Interrupted(signal, Interrupted::NothingMoreSent));
        }
        self.sent_all(list, sending, clock)
    }

    /// All calls were made, or one failed so that the rest were not.
    fn sent_all(&mut self, list: &dyn WritableList, mut sending: Sending, clock: &Clock) -> Action {
        let is_ambiguous = sending.is_ambiguous;
        if let Some(unknown) = sending.unknown.take() {
            // What the service works on is accepted.
            let fate = if sending.is_under_way { settle::Certainty::Taken } else { settle::Certainty::Unknown };
            let result = SendResult { fate, is_ambiguous, failure: Some(unknown) };
            return self.sent(sending, result, clock);
        }
        match sending.failed.take() {
            None => {
                let result = SendResult { fate: settle::Certainty::Taken, is_ambiguous, failure: None };
                self.sent(sending, result, clock)
            }
            Some(cause) if sending.taken == 0 => self.not_sent(list, sending, cause, clock),
            Some(cause) => {
                sending.stage = Stage::ReadingPart(cause);
                self.enter(Phase::Sending(Box::new(sending)), Action::Read)
            }
        }
    }

    fn sent(&mut self, sending: Sending, result: SendResult, clock: &Clock) -> Action {
        match sending.purpose {
            Purpose::First(_) => self.verify(sending.steps, result, clock),
            Purpose::Complete(verifying, _) | Purpose::Repeat(verifying) => self.verify_anew(*verifying, result, clock),
        }
    }

    /// No call was accepted.
    fn not_sent(&mut self, list: &dyn WritableList, sending: Sending, cause: ChangeFailure, clock: &Clock) -> Action {
        match sending.purpose.clone() {
            Purpose::First(patience) => match cause {
                ChangeFailure::Service(busy) if list.is_busy_at_times() && passes(&busy, sending.plan.verb) => {
                    self.wait_for_the_service(sending, patience, busy, clock)
                }
                cause => self.finish(Outcome::NotApplied, cause),
            },
            Purpose::Complete(verifying, proof) => self.incomplete(&verifying.steps, &proof, cause),
            // A service that is busy now may be so with the first attempt. One that rejects a call says nothing of the
            // call before it, which may still arrive.
            Purpose::Repeat(verifying) if cause.is_busy() || verifying.rest.is_some() => {
                self.verify_anew_as_before(*verifying, clock)
            }
            Purpose::Repeat(_) => self.finish(Outcome::NotApplied, cause),
        }
    }

    fn wait_for_the_service(
        &mut self,
        sending: Sending,
        mut patience: Patience,
        busy: Failure,
        clock: &Clock,
    ) -> Action {
        if let Some(signal) = clock.interrupt {
            return self.finish(Outcome::NotApplied, ChangeFailure::Interrupted(signal, Interrupted::NothingMoreSent));
        }
        let asked = Duration::from_secs(busy.retry_after.map_or(0, NonZeroU32::get).into());
        let length = patience.pause.max(asked);
        if clock.now.saturating_add(length) > patience.until {
            let sending = Sending { stage: Stage::BusyLastReading(busy), ..sending };
            return self.enter(Phase::Sending(Box::new(sending)), Action::Read);
        }
        patience.pause += BUSY_MORE;
        let pause = Pause { length, since: patience.since, reason: Reason::Busy(busy.message.clone()) };
        let purpose = Purpose::First(patience);
        let sending = Sending { stage: Stage::BusyPause(busy), purpose, ..sending };
        self.enter(Phase::Sending(Box::new(sending)), Action::Pause(pause))
    }

    /// Sends a step again after a busy service rejected it. Where the reading shows it all the same, it is made,
    /// whatever the service said. A cover goes on only against the list that it was planned against.
    pub(super) fn send_again(
        &mut self,
        list: &dyn WritableList,
        retry: BusyRetry,
        reading: Reading,
        clock: &Clock,
    ) -> Action {
        let BusyRetry { steps, patience, busy } = retry;
        if shows(&steps, &reading.current) {
            return self.verify(steps, in_spite_of(busy), clock);
        }
        if steps.step().verb == Verb::Cover && reading.current.list.fingerprint() != steps.before {
            return self.overtaken(&steps, &reading.current);
        }
        match reading.obstacle {
            Some(obstacle) => self.finish(Outcome::NotApplied, ChangeFailure::Service(obstacle)),
            None => self.send_first(list, steps, patience, clock),
        }
    }

    /// The list differs after the service rejected a cover. If it shows a part of the cover, the service may have made
    /// the cover, and another client changed the list since.
    fn overtaken(&mut self, steps: &Steps, found: &Current) -> Action {
        let goal = steps.goal();
        let shows_part = goal.proof(found).failing.len() < goal.asked();
        let moved = self.moved(Since::Planned, found, shows_part);
        self.known.before = Some(found.clone());
        let outcome = if shows_part { Outcome::Unknown } else { Outcome::NotApplied };
        self.finish(outcome, ChangeFailure::Moved(Box::new(moved)))
    }

    /// Some calls were accepted, and then one failed.
    fn partly_sent(&mut self, sending: &Sending, cause: ChangeFailure, reading: Option<Reading>) -> Action {
        if let Some(reading) = reading {
            self.known.after = Some(reading.current);
        }
        let cause = Box::new(cause);
        let failure = ChangeFailure::SomeCalls { taken: sending.taken, all: sending.all, cause };
        self.finish(Outcome::Partial, failure)
    }

    /// What was missing after an ambiguous answer could not be sent.
    pub(super) fn incomplete(&mut self, steps: &Steps, proof: &Proof, cause: ChangeFailure) -> Action {
        if proof.failing.len() >= steps.goal().asked() {
            return self.finish(Outcome::NotApplied, cause);
        }
        self.finish(Outcome::Partial, ChangeFailure::Incomplete(proof.failing.clone(), Box::new(cause)))
    }
}

impl Sending {
    /// The pause before a call that a rate limit rejected is sent again, if there is time for it: a step of many calls
    /// can take longer than a limit per minute allows.
    fn pause_at_limit(&self, failure: &Failure, clock: &Clock) -> Option<Duration> {
        let Purpose::First(patience) = self.purpose else { return None };
        let is_limit = failure.kind == Kind::Throttled && failure.fate == Certainty::NotApplied;
        if self.all < 2 || !is_limit || clock.interrupt.is_some() || self.unknown.is_some() {
            return None;
        }
        let asked = Duration::from_secs(failure.retry_after.map_or(0, NonZeroU32::get).into());
        let length = LIMIT_PAUSE.max(asked);
        (clock.now.saturating_add(length) <= patience.until).then_some(length)
    }
}

/// The result of a call that the service rejected with `busy`, but whose change the list shows.
fn in_spite_of(busy: Failure) -> SendResult {
    let failure = Some(ChangeFailure::Service(busy));
    SendResult { fate: settle::Certainty::Unknown, is_ambiguous: false, failure }
}

/// Whether a reading shows what the step was to make.
fn shows(steps: &Steps, current: &Current) -> bool {
    let goal = steps.goal();
    current.is_union == goal.is_of_union && !goal.is_blind() && goal.proof(current).holds()
}

/// Whether the service rejected the call for now, before it did anything. Any other change is sent again by the
/// transport for as long as a call may take; a cover is not, because the list may have changed meanwhile.
fn passes(failure: &Failure, verb: Verb) -> bool {
    let turned_away = outcome_of(failure.fate) == Outcome::NotApplied;
    turned_away && (failure.kind == Kind::Busy || (failure.kind == Kind::Throttled && verb == Verb::Cover))
}
