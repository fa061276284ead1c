//! Waiting for an instance that is in the middle of a change, before and after ours.

use std::time::Duration;

use super::phase::{Clock, Phase, Stillness, Then};
use super::{Action, Core, Event, Observation, Pause};
use crate::change::failure::{ChangeFailure, Ending, Interrupted};
use crate::domain::report::Outcome;
use crate::services::port::{Reading, WritableList};

/// Pauses between readings of an instance that is changing; the last one repeats.
const PAUSES: [Duration; 4] =
    [Duration::from_secs(1), Duration::from_secs(2), Duration::from_secs(5), Duration::from_secs(10)];

impl Core {
    pub(super) fn while_changing(
        &mut self,
        list: &dyn WritableList,
        stillness: Stillness,
        seen: Observation,
    ) -> Action {
        let clock = Clock::from(&seen);
        match seen.event {
            Event::Paused => self.enter(Phase::Still(Box::new(stillness)), Action::Read),
            Event::Read(Ok(reading)) => self.check_stillness(list, stillness, reading, &clock),
            Event::Read(Err(failure)) => match stillness.then {
                Then::Effect(_) => {
                    let failure = Some(ChangeFailure::EffectUnread(failure));
                    self.end(Ending { outcome: Outcome::Applied, failure })
                }
                _ => self.finish(Outcome::NotApplied, ChangeFailure::Service(failure)),
            },
            _ => self.astray(),
        }
    }

    /// Goes on if the instance is still, waits if there is time, and gives up otherwise.
    pub(super) fn check_stillness(
        &mut self,
        list: &dyn WritableList,
        mut stillness: Stillness,
        reading: Reading,
        clock: &Clock,
    ) -> Action {
        if !reading.is_changing {
            return self.when_still(list, stillness.then, reading, clock);
        }
        let waited = clock.now.saturating_sub(stillness.since);
        let left = self.spec.wait.saturating_sub(waited);
        if left.is_zero() || clock.interrupt.is_some() {
            return self.not_still(stillness.then, reading, waited, clock);
        }
        let length = PAUSES[stillness.pauses.min(PAUSES.len() - 1)].min(left);
        stillness.pauses += 1;
        let pause = Pause { length, since: stillness.since, reason: stillness.reason.clone() };
        self.enter(Phase::Still(Box::new(stillness)), Action::Pause(pause))
    }

    fn when_still(&mut self, list: &dyn WritableList, then: Then, reading: Reading, clock: &Clock) -> Action {
        match then {
            Then::CheckAgain => self.check_again(list, reading, clock),
            Then::LookAgain => self.look_again(list, reading),
            Then::NextStep(mut steps) => {
                steps.before = reading.current.list.fingerprint();
                steps.place += 1;
                self.start_step(list, *steps, clock)
            }
            Then::SendAgain(retry) => self.send_again(list, *retry, reading, clock),
            Then::Effect(steps) => self.in_effect(&steps, &reading, clock),
        }
    }

    fn not_still(&mut self, then: Then, reading: Reading, waited: Duration, clock: &Clock) -> Action {
        match (then, clock.interrupt) {
            (Then::Effect(_), Some(signal)) => {
                self.known.note(super::verifying::STILL_ACTIVATING);
                let failure = Some(ChangeFailure::Interrupted(signal, Interrupted::Verified));
                self.end(Ending { outcome: Outcome::Applied, failure })
            }
            (Then::Effect(_), None) => {
                self.end(Ending { outcome: Outcome::Applied, failure: Some(ChangeFailure::NotEffective) })
            }
            (_, Some(signal)) => {
                self.finish(Outcome::NotApplied, ChangeFailure::Interrupted(signal, Interrupted::NothingMoreSent))
            }
            (_, None) => {
                let obstacle = reading.obstacle.map(Box::new);
                self.finish(Outcome::NotApplied, ChangeFailure::StillChanging { obstacle, waited })
            }
        }
    }
}
