//! Verifying a change by reading, and settling one whose outcome is unknown.
//!
//! Finds out the outcome of a call: reads until the list shows the change, or until the window is over. A step is sent
//! again only if the service accepted a call without a clear answer, once if no reading in the window shows it, and
//! once after the first reading where a repeated call does nothing more.

use std::time::Duration;

use super::phase::{Clock, Phase, SendResult, Steps, Then, Verifying};
use super::{Action, Announcement, Core, Event, Observation, Pause, Reason};
use crate::change::failure::{ChangeFailure, Ending, Interrupted, Missing};
use crate::domain::plan::{Current, Plan, Proof, Verb};
use crate::domain::report::Outcome;
use crate::domain::settle::{Certainty, Seen, Settling, Step};
use crate::services::port::{Reading, WritableList};
use crate::services::{self, Failure, Kind};

/// A client token is not used again after this long: the service states no lifetime for it.
const TOKEN_LIFE: Duration = Duration::from_mins(10);

/// The remark on a change that is made on an instance that is not still yet.
pub(super) const STILL_ACTIVATING: &str = "the instance is still activating; the change takes effect when it is active";

impl Core {
    /// Begins to read after the calls of a step.
    pub(super) fn verify(&mut self, steps: Steps, sent: SendResult, clock: &Clock) -> Action {
        let settle = self.spec.settle;
        // Another client may have reverted the change before it was read, so that it seems not made. A second send is
        // safe only if the service recognizes it by its token. Without a window, a single reading does not justify
        // one.
        let may_repeat = self.spec.has_token && !settle.is_zero() && settle < TOKEN_LIFE;
        let settling = Settling::new(sent.fate, clock.now, settle);
        let may_complete = sent.is_ambiguous;
        let may_repeat_at_once = !settle.is_zero() && is_unanswered(&sent);
        let verifying = Verifying {
            steps,
            sent,
            settling,
            begun: clock.now,
            readings: 0,
            may_complete,
            may_repeat,
            may_repeat_at_once,
            rest: None,
        };
        self.read_again(verifying)
    }

    /// Goes on reading after something was sent again.
    pub(super) fn verify_anew(&mut self, verifying: Verifying, sent: SendResult, clock: &Clock) -> Action {
        let settling = Settling::new(sent.fate, clock.now, self.spec.settle);
        self.read_again(Verifying { sent, settling, ..verifying })
    }

    /// Goes on reading for the first attempt: nothing was sent again.
    pub(super) fn verify_anew_as_before(&mut self, verifying: Verifying, clock: &Clock) -> Action {
        let sent = verifying.sent.clone();
        self.verify_anew(verifying, sent, clock)
    }

    fn read_again(&mut self, verifying: Verifying) -> Action {
        self.enter(Phase::Verifying(Box::new(verifying)), Action::Read)
    }

    pub(super) fn while_verifying(
        &mut self,
        list: &dyn WritableList,
        mut verifying: Verifying,
        seen: Observation,
    ) -> Action {
        let clock = Clock::from(&seen);
        match seen.event {
            Event::Paused => self.read_again(verifying),
            Event::Announced => self.repeat_step(list, verifying, &clock),
            Event::Read(read) => {
                verifying.readings += 1;
                match comparable(read, verifying.steps.goal()) {
                    Ok(reading) if self.has_vanished(&verifying.steps, &reading.current) => {
                        self.vanished(verifying, &clock)
                    }
                    Ok(reading) => self.compare(list, verifying, reading, &clock),
                    Err(failure) => self.unread(verifying, failure, &clock),
                }
            }
            _ => self.astray(),
        }
    }

    /// A reading that fails for now shows nothing, which is not the same as showing the list as it was.
    fn unread(&mut self, mut verifying: Verifying, failure: Failure, clock: &Clock) -> Action {
        match verifying.settling.next(Seen::Neither, false, clock.now) {
            Step::ReadIn(length) if failure.is_passing() => self.pause(verifying, length, Reason::Unreadable),
            _ => {
                let accepted = verifying.sent.fate == Certainty::Taken;
                self.finish(Outcome::Unknown, ChangeFailure::Unverified { accepted, cause: failure })
            }
        }
    }

    /// Whether a reading lacks what a removal leaves: the group, everything else in it, or all other groups of the
    /// list. A reading with nothing in it shows no removal.
    fn has_vanished(&self, steps: &Steps, after: &Current) -> bool {
        let goal = steps.goal();
        if goal.removed.is_empty() && !goal.deletes {
            return false;
        }
        if goal.deletes {
            let others = self.known.before.as_ref().map(|before| &before.others);
            return others.is_some_and(|others| !others.is_empty()) && after.others.is_empty() && !after.exists;
        }
        let leaves_some = !goal.kept.is_empty() || !goal.added.is_empty();
        !after.exists || (leaves_some && after.list.is_empty())
    }

    /// Reads again while there is time: what a reading lacks may come back.
    fn vanished(&mut self, mut verifying: Verifying, clock: &Clock) -> Action {
        if let Step::ReadIn(length) = verifying.settling.next(Seen::Neither, false, clock.now) {
            self.pause(verifying, length, Reason::NotShownYet)
        } else {
            let accepted = verifying.sent.fate == Certainty::Taken;
            let message = "the list has vanished from the service's answer, with entries that were to stay";
            let cause = Failure::new(Kind::Unexpected, message).hint("list it, and look at it in the web interface");
            self.finish(Outcome::Unknown, ChangeFailure::Unverified { accepted, cause })
        }
    }

    fn pause(&mut self, verifying: Verifying, length: Duration, reason: Reason) -> Action {
        let pause = Pause { length, since: verifying.begun, reason };
        self.enter(Phase::Verifying(Box::new(verifying)), Action::Pause(pause))
    }

    fn compare(
        &mut self,
        list: &dyn WritableList,
        mut verifying: Verifying,
        reading: Reading,
        clock: &Clock,
    ) -> Action {
        self.known.note_after(&reading);
        let proof = verifying.steps.goal().proof(&reading.current);
        if verifying.may_complete && !proof.holds() {
            return self.complete(list, verifying, &reading, proof, clock);
        }
        if verifying.may_repeat_at_once && list.ignores_repeats() && clock.interrupt.is_none() {
            verifying.may_repeat_at_once = false;
            let rest = verifying.steps.step().rest(&reading.current);
            // A change of another client may concern what is missing.
            if !proof.has_drift() && rest.asked() > 0 {
                verifying.rest = Some(rest);
                let announcement = Action::Announce(Announcement::SendingRest);
                return self.enter(Phase::Verifying(Box::new(verifying)), announcement);
            }
        }
        let is_cover = verifying.steps.step().verb == Verb::Cover;
        // Where nothing of it shows, the reading may lag behind, whatever else it shows.
        let shows_a_part = !proof.holds() && proof.failing.len() < verifying.steps.goal().asked();
        if verifying.sent.fate == Certainty::Taken && is_cover && shows_a_part && proof.has_drift() {
            return self.missed(Step::NotShown, verifying, &proof, clock);
        }
        let seen = shown(&verifying.steps, &proof, &reading);
        let changing = reading.is_changing && clock.now.saturating_sub(verifying.begun) < self.spec.wait;
        match verifying.settling.next(seen, changing, clock.now) {
            Step::ReadIn(length) => self.pause(verifying, length, Reason::NotShownYet),
            Step::Done => self.step_made(list, verifying, reading, &proof, clock),
            Step::NotApplied if verifying.may_repeat && clock.interrupt.is_none() && !is_redirect(&verifying.sent) => {
                verifying.may_repeat = false;
                let announcement = Action::Announce(Announcement::SendingAgain);
                self.enter(Phase::Verifying(Box::new(verifying)), announcement)
            }
            step => self.missed(step, verifying, &proof, clock),
        }
    }

    /// Sends what an ambiguous answer left open, once.
    fn complete(
        &mut self,
        list: &dyn WritableList,
        mut verifying: Verifying,
        reading: &Reading,
        proof: Proof,
        clock: &Clock,
    ) -> Action {
        if let Some(signal) = clock.interrupt {
            let cause = ChangeFailure::Interrupted(signal, Interrupted::NothingMoreSent);
            return self.incomplete(&verifying.steps, &proof, cause);
        }
        verifying.may_complete = false;
        let rest = self.work_out(list, &reading.current).plan;
        self.complete_step(list, verifying, rest, proof, clock)
    }

    /// The step shows.
    fn step_made(
        &mut self,
        list: &dyn WritableList,
        verifying: Verifying,
        reading: Reading,
        proof: &Proof,
        clock: &Clock,
    ) -> Action {
        let Verifying { steps, sent, .. } = verifying;
        if !steps.is_last() {
            self.known.steps_made += 1;
            return self.wait_until_still(list, reading, Then::NextStep(Box::new(steps)), clock);
        }
        if let Some(failure) = &sent.failure {
            self.known.note(in_spite(failure));
        }
        if let Err(ending) = self.as_wanted(&steps.plan, proof) {
            return self.end(*ending);
        }
        if !reading.is_changing {
            return self.made(clock);
        }
        if !self.spec.waits_after {
            self.known.note(STILL_ACTIVATING);
            return self.made(clock);
        }
        self.wait_until_still(list, reading, Then::Effect(Box::new(steps)), clock)
    }

    /// The change is made and verified, and in effect where that was waited for.
    fn made(&mut self, clock: &Clock) -> Action {
        let interrupted = |signal| ChangeFailure::Interrupted(signal, Interrupted::Verified);
        let shortfall = || Some(ChangeFailure::Shortfall(self.known.worked.as_ref()?.shortfall.clone()?));
        let failure = clock.interrupt.map(interrupted).or_else(shortfall);
        self.end(Ending { outcome: Outcome::Applied, failure })
    }

    /// Foreign changes beside a change that shows are drift; for a cover, and where they concern what was named, they
    /// mean that the list is not the one wanted.
    fn as_wanted(&mut self, plan: &Plan, proof: &Proof) -> Result<(), Box<Ending>> {
        // What goes with a cover whose removals were not known beforehand went with the cover.
        let own = Proof { drift_removed: Vec::new(), ..proof.clone() };
        let proof = if plan.is_blind() { &own } else { proof };
        self.known.note_drift(proof);
        let any_drift_counts = plan.verb == Verb::Cover && !plan.is_blind();
        if proof.conflicting.is_empty() && !(any_drift_counts && proof.has_drift()) {
            return Ok(());
        }
        let came = proof.drift_added.iter().map(|entry| format!("+{entry}"));
        let drift = came.chain(proof.drift_removed.iter().map(|entry| format!("-{entry}"))).collect();
        Err(Box::new(Ending { outcome: Outcome::Applied, failure: Some(ChangeFailure::NotWanted(drift)) }))
    }

    /// The change does not show, and reading is over. What the service says that it accepted and no reading shows may
    /// still come, so that its outcome is unknown; the list is not the one wanted all the same.
    fn missed(&mut self, step: Step, verifying: Verifying, proof: &Proof, clock: &Clock) -> Action {
        let goal = verifying.steps.goal();
        if !goal.is_blind() {
            self.known.note_drift(proof);
        }
        let mut entries = proof.failing.clone();
        if entries.is_empty() {
            entries.push("the new list".to_owned());
        }
        match (step, verifying.sent.failure) {
            (Step::NotShown, Some(failure)) => {
                self.finish(Outcome::Unknown, ChangeFailure::UnderWay(Box::new(failure)))
            }
            (Step::NotApplied, Some(failure)) => {
                self.finish(Outcome::NotApplied, ChangeFailure::NotMade(Box::new(failure)))
            }
            (Step::Unknown, Some(failure)) => {
                self.finish(Outcome::Unknown, ChangeFailure::Undecided(entries, Box::new(failure)))
            }
            _ => {
                let shows_a_part = entries.len() < goal.asked();
                let over = clock.now.saturating_sub(verifying.begun);
                let replaces = verifying.steps.step().verb == Verb::Cover;
                let missing =
                    Missing { entries, readings: verifying.readings, over, replaces, is_blind: goal.is_blind() };
                if shows_a_part {
                    self.finish(Outcome::Partial, ChangeFailure::PartShown(missing))
                } else {
                    self.finish(Outcome::Unknown, ChangeFailure::NotShown(missing))
                }
            }
        }
    }

    /// The instance is active again. The last reading counts, so that changes of other clients are seen.
    pub(super) fn in_effect(&mut self, steps: &Steps, reading: &Reading, clock: &Clock) -> Action {
        let (plan, after) = (&steps.plan, &reading.current);
        if after.is_union && !plan.is_of_union {
            return self.made(clock);
        }
        self.known.after = Some(after.clone());
        let proof = plan.proof(after);
        if let Err(ending) = self.as_wanted(plan, &proof) {
            return self.end(*ending);
        }
        if proof.holds() {
            return self.made(clock);
        }
        self.end(Ending { outcome: Outcome::Applied, failure: Some(ChangeFailure::Lost(proof.failing)) })
    }
}

/// A reading that can be compared with `plan`: an entry of another group must not pass for one of this group.
fn comparable(read: Result<Reading, Failure>, plan: &Plan) -> Result<Reading, Failure> {
    let reading = read?;
    if reading.current.is_union && !plan.is_of_union {
        return Err(Failure::new(Kind::Unexpected, "the answer no longer tells the groups of the list apart"));
    }
    Ok(reading)
}

fn shown(steps: &Steps, proof: &Proof, reading: &Reading) -> Seen {
    if proof.holds() && !is_mute(steps, reading) {
        Seen::Wanted
    } else if reading.current.list.fingerprint() == steps.before {
        Seen::Before
    } else {
        Seen::Neither
    }
}

/// Whether a reading says nothing of a cover whose removals are not known: all that it names was there before, and what
/// else was there is there still.
fn is_mute(steps: &Steps, reading: &Reading) -> bool {
    let goal = steps.goal();
    let is_same = reading.current.list.fingerprint() == steps.before;
    goal.is_blind()
        && goal.added.is_empty()
        && is_same
        && !goal.kept.iter().all(|kept| goal.unchanged.iter().any(|named| kept.entry.as_ref() == Some(named)))
}

/// Whether no answer came to a call.
fn is_unanswered(sent: &SendResult) -> bool {
    let failure = sent.failure.as_ref().and_then(ChangeFailure::service);
    failure.is_some_and(|failure| failure.kind == Kind::Unanswered && failure.http_status.is_none())
}

/// Whether something led the call elsewhere: it will do so again.
fn is_redirect(sent: &SendResult) -> bool {
    let status = sent.failure.as_ref().and_then(|failure| failure.service()?.http_status);
    status.is_some_and(|status| (300..400).contains(&status))
}

/// The remark on a change that is made in spite of a failed call.
fn in_spite(failure: &ChangeFailure) -> String {
    let Some(failure) = failure.service() else {
        return "the call was interrupted before its answer came; a reading verified the change".to_owned();
    };
    let said = match failure.fate {
        services::Certainty::NotApplied => "the service rejected the call",
        services::Certainty::Unknown => "the call had no usable answer",
    };
    format!("{said} ({}); a reading verified the change", failure.message)
}
