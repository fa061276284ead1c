//! From the first reading to a recorded intent: plan, check hazards, approve, lock, and read again if that took time.

use super::phase::{Clock, Phase, Steps, Then};
use super::{Action, Core, Event, Observation, STALE};
use crate::change::failure::{ChangeFailure, Ending, Interrupted, Moved, Since};
use crate::change::goal::{Restored, Worked};
use crate::change::spec::Approval;
use crate::domain::hazard::{self, Allowance, Earlier, Hazard};
use crate::domain::plan::{Current, Plan, Verb};
use crate::domain::report::{Outcome, spellings};
use crate::services::Kind;
use crate::services::port::{Reading, WritableList};

impl Core {
    pub(super) fn begin(&mut self, seen: &Observation) -> Action {
        match seen.interrupt {
            Some(signal) => {
                self.finish(Outcome::NotApplied, ChangeFailure::Interrupted(signal, Interrupted::NothingSent))
            }
            None => self.enter(Phase::FirstReading, Action::Read),
        }
    }

    pub(super) fn after_first_reading(&mut self, list: &dyn WritableList, seen: Observation) -> Action {
        let clock = Clock::from(&seen);
        let Event::Read(read) = seen.event else { return self.astray() };
        let reading = match read {
            Ok(reading) => reading,
            Err(failure) => return self.finish(Outcome::NotApplied, ChangeFailure::Service(failure)),
        };
        self.known.read_at = clock.now;
        if let Err(ending) = self.check_plan(list, &reading) {
            return self.end(*ending);
        }
        if self.spec.dry_run {
            return self.end_dry_run(reading);
        }
        if reading.is_changing {
            return self.wait_until_still(list, reading, Then::CheckAgain, &clock);
        }
        self.approve(reading)
    }

    /// The instance that was changing at the first reading is still.
    pub(super) fn check_again(&mut self, list: &dyn WritableList, reading: Reading, clock: &Clock) -> Action {
        self.known.read_at = clock.now;
        match self.check_plan(list, &reading) {
            Ok(()) => self.approve(reading),
            Err(ending) => self.end(*ending),
        }
    }

    /// Plans the goal against a reading and checks the plan. An ending if there is nothing to send.
    fn check_plan(&mut self, list: &dyn WritableList, reading: &Reading) -> Result<(), Box<Ending>> {
        let spec = self.spec.clone();
        let mut worked = self.work_out(list, &reading.current);
        let (described, notes) = list.descriptions(&worked.plan, &reading.current);
        worked.plan.described = described;
        worked.notes.extend(notes);
        let refusal = worked.obstacle.clone().map(ChangeFailure::Goal);
        let (plan, shortfall) = (worked.plan.clone(), worked.shortfall.clone());
        let (restores, allowed) = (worked.restores.clone(), worked.allowed.clone());
        self.known.note_plan(reading, worked);
        let refused = |failure| Box::new(Ending { outcome: Outcome::NotApplied, failure: Some(failure) });
        if let Some(wanted) = spec.if_match.filter(|wanted| *wanted != reading.current.list.fingerprint()) {
            return Err(refused(ChangeFailure::Unmatched(wanted)));
        }
        if let Some(refusal) = refusal {
            return Err(refused(refusal));
        }
        if let Some(objection) = list.objection(&plan, reading) {
            return Err(refused(ChangeFailure::Service(objection)));
        }
        let allowed: Vec<Allowance> = spec.allowed.iter().copied().chain(allowed).collect();
        self.known.hazards = self.hazards(list, &plan, reading, restores.as_ref(), &allowed);
        let refusal = self.known.hazards.iter().any(Hazard::refuses).then_some(ChangeFailure::Hazards);
        if !plan.changes() {
            let off = "the network of this list is switched off, so the list has no effect";
            self.known.notes.extend((reading.is_on == Some(false)).then(|| off.to_owned()));
            let outcome = if spec.dry_run { Outcome::Planned } else { Outcome::Unchanged };
            return Err(Box::new(Ending { outcome, failure: refusal.or(shortfall.map(ChangeFailure::Shortfall)) }));
        }
        if let Some(moved) = self.not_as_planned(&plan, &reading.current) {
            return Err(refused(ChangeFailure::Moved(Box::new(moved))));
        }
        let outcome = if spec.dry_run { Outcome::Planned } else { Outcome::NotApplied };
        refusal.map_or(Ok(()), |failure| Err(Box::new(Ending { outcome, failure: Some(failure) })))
    }

    /// The goal, worked out against `current`, as far as `list` makes it.
    pub(super) fn work_out(&self, list: &dyn WritableList, current: &Current) -> Worked {
        let worked = self.spec.goal.work_out(current);
        Worked { plan: list.fitted(worked.plan), ..worked }
    }

    fn hazards(
        &self,
        list: &dyn WritableList,
        plan: &Plan,
        reading: &Reading,
        restores: Option<&Restored>,
        allowed: &[Allowance],
    ) -> Vec<Hazard> {
        let (current, rules) = (&reading.current, list.rules());
        let context = self.spec.policy.context(reading.is_on, allowed);
        match restores {
            Some(Restored { list, existed, others }) => {
                // A user list has no other groups; older records do not tell those of an instance.
                let others = if rules.guards_calls { Some(&current.others) } else { others.as_ref() };
                let earlier = Earlier { list, exists: *existed, others };
                hazard::check_restoring(plan, current, &earlier, &rules, &context)
            }
            None if plan.verb == Verb::Cover && list.steps(plan).len() > 1 => {
                hazard::check_gradual(plan, current, &rules, &context)
            }
            None => hazard::check(plan, current, &rules, &context),
        }
    }

    /// What moved since the change was planned by an earlier run, where that counts.
    fn not_as_planned(&self, plan: &Plan, current: &Current) -> Option<Moved> {
        let planned = self.spec.planned.as_ref()?;
        let is_same = planned.is_on_its_way(current) || (self.spec.rebase && planned.holds_difference_of(plan));
        let found = spellings(&current.list);
        (!is_same).then(|| Moved { since: Since::Planned, planned: planned.before.clone(), found, shows_part: false })
    }

    /// Ends a dry run: what would keep the change from being made is an error, a busy instance a remark.
    fn end_dry_run(&mut self, reading: Reading) -> Action {
        let planned = |failure| Ending { outcome: Outcome::Planned, failure: Some(failure) };
        if self.must_not_ask() {
            return self.end(planned(ChangeFailure::PromptForbidden));
        }
        match reading.obstacle {
            Some(obstacle) if obstacle.kind != Kind::Busy => {
                return self.end(planned(ChangeFailure::Service(obstacle)));
            }
            Some(obstacle) => self.known.note(obstacle.message),
            None => {}
        }
        self.enter(Phase::Previewing, Action::Preview)
    }

    pub(super) fn after_preview(&mut self, seen: Observation) -> Action {
        let Event::Previewed(previewed) = seen.event else { return self.astray() };
        let failure = match previewed {
            Ok(requests) => {
                self.known.requests = requests;
                None
            }
            Err(failure) => Some(ChangeFailure::Service(failure)),
        };
        self.end(Ending { outcome: Outcome::Planned, failure })
    }

    fn approve(&mut self, reading: Reading) -> Action {
        if let Some(obstacle) = reading.obstacle {
            return self.finish(Outcome::NotApplied, ChangeFailure::Service(obstacle));
        }
        if self.must_not_ask() {
            return self.finish(Outcome::NotApplied, ChangeFailure::PromptForbidden);
        }
        if self.spec.approval == Approval::Ask && needs_prompt(self.spec.verb) {
            return self.enter(Phase::Asking, Action::Ask);
        }
        self.enter(Phase::Locking { asked: false }, Action::Lock)
    }

    fn must_not_ask(&self) -> bool {
        self.spec.approval == Approval::Forbidden && needs_prompt(self.spec.verb)
    }

    pub(super) fn after_answer(&mut self, seen: &Observation) -> Action {
        match seen.event {
            Event::Answered(true) => self.enter(Phase::Locking { asked: true }, Action::Lock),
            Event::Answered(false) => self.finish(Outcome::NotApplied, ChangeFailure::Declined),
            _ => self.astray(),
        }
    }

    pub(super) fn after_lock(&mut self, asked: bool, seen: Observation) -> Action {
        let Event::Locked(locked) = seen.event else { return self.astray() };
        match locked {
            Err(error) => self.finish(Outcome::NotApplied, ChangeFailure::Local(error)),
            Ok(waited) if asked || waited || seen.now.saturating_sub(self.known.read_at) > STALE => {
                self.enter(Phase::SecondReading, Action::Read)
            }
            Ok(_) => self.enter(Phase::Recording, Action::Record),
        }
    }

    pub(super) fn after_second_reading(&mut self, list: &dyn WritableList, seen: Observation) -> Action {
        let clock = Clock::from(&seen);
        let Event::Read(read) = seen.event else { return self.astray() };
        match read {
            Ok(reading) => self.wait_until_still(list, reading, Then::LookAgain, &clock),
            Err(failure) => self.finish(Outcome::NotApplied, ChangeFailure::Service(failure)),
        }
    }

    /// Continues with the list as read again before sending. A cover replaces entries that it does not name, so it
    /// continues only if the list is the one that was shown. Additions and deletions are planned again.
    pub(super) fn look_again(&mut self, list: &dyn WritableList, reading: Reading) -> Action {
        let shown = self.known.plan().map(|plan| plan.before);
        let found = reading.current.list.fingerprint();
        let is_wanted = || !self.work_out(list, &reading.current).plan.changes();
        if self.spec.verb == Verb::Cover && shown != Some(found) && !is_wanted() {
            let moved = self.moved(Since::Shown, &reading.current, false);
            self.known.before = Some(reading.current);
            return self.finish(Outcome::NotApplied, ChangeFailure::Moved(Box::new(moved)));
        }
        if let Err(ending) = self.check_plan(list, &reading) {
            return self.end(*ending);
        }
        match reading.obstacle {
            Some(obstacle) => self.finish(Outcome::NotApplied, ChangeFailure::Service(obstacle)),
            None => self.enter(Phase::Recording, Action::Record),
        }
    }

    pub(super) fn moved(&self, since: Since, found: &Current, shows_part: bool) -> Moved {
        Moved { since, planned: self.known.spelled_before(), found: spellings(&found.list), shows_part }
    }

    pub(super) fn after_record(&mut self, list: &dyn WritableList, seen: Observation) -> Action {
        let clock = Clock::from(&seen);
        let Event::Recorded(recorded) = seen.event else { return self.astray() };
        if let Err(error) = recorded {
            return self.finish(Outcome::NotApplied, ChangeFailure::Local(error));
        }
        self.known.is_recorded = true;
        let Some(plan) = self.known.plan().cloned() else { return self.astray() };
        let before = plan.before;
        let steps = Steps { each: list.steps(&plan), plan, place: 0, before };
        self.start_step(list, steps, &clock)
    }
}

/// Whether the verb needs a confirmation.
fn needs_prompt(verb: Verb) -> bool {
    matches!(verb, Verb::Cover | Verb::Delete | Verb::Undo | Verb::Replace)
}
