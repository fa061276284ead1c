//! One actor of the model: a core on its way, and what the promises say about it.

use std::rc::Rc;
use std::time::Duration;

use whitelistctl::change::core::{Action, Core, Event, Observation};
use whitelistctl::change::goal::Goal;
use whitelistctl::change::spec::{Approval, PolicyContext, Spec};
use whitelistctl::domain::hazard::{Allowance, Name};
use whitelistctl::domain::report::Outcome;
use whitelistctl::services::port::Sent;

use super::broken::Rule;
use super::list::{Effect, Mask, ModelList, Operation};

/// How long a change may take to show: two readings.
pub(crate) const WINDOW: Duration = Duration::from_millis(250);

/// An actor with one operation.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts about an actor")]
pub(crate) struct Actor {
    pub(crate) operation: Operation,
    /// Whether the list takes no tokens, and a repeated call does nothing more.
    pub(crate) ignores_repeats: bool,
    core: Core,
    pub(crate) now: Duration,
    pub(crate) stage: Stage,
    /// Whether the intent is recorded.
    pub(crate) is_recorded: bool,
    /// When the last call left.
    pub(crate) sent_at: Option<Duration>,
    /// How many calls left for each effect, and how often each took effect without a change of a rival in between.
    pub(crate) sends: Vec<(Effect, u32)>,
    /// The tokens that the service has taken, one an effect.
    pub(crate) taken: Vec<Effect>,
    /// Whether a rival changed the list after an effect of this actor.
    pub(crate) was_overtaken: bool,
    /// Whether the list was as wanted at any moment since the first reading.
    pub(crate) was_held: bool,
    /// What the last reading showed.
    pub(crate) last_read: Option<Mask>,
}

/// Where an actor is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// About to read.
    Reading,
    /// About to make this call.
    Sending(Effect),
    /// The process died; nobody has resumed it.
    Crashed,
    /// Ended so, without a failure or with one.
    Ended(Outcome, bool),
}

/// What the change of an actor is about.
pub(crate) fn spec(operation: Operation, rule: Option<Rule>) -> Spec {
    let settle = if rule == Some(Rule::NoWindow) { Duration::ZERO } else { WINDOW };
    Spec {
        goal: Goal::Desired(operation.desired()),
        verb: operation.verb(),
        notes: Vec::new(),
        dry_run: false,
        if_match: None,
        planned: None,
        rebase: false,
        approval: Approval::Given,
        policy: PolicyContext::default(),
        allowed: Name::ALL.iter().map(|name| Allowance { name: *name, up_to: None }).collect(),
        wait: Duration::from_secs(3),
        waits_after: true,
        settle,
        has_token: true,
    }
}

impl Actor {
    pub(crate) fn new(operation: Operation, ignores_repeats: bool, rule: Option<Rule>) -> Self {
        let spec = Spec { has_token: !ignores_repeats, ..spec(operation, rule) };
        let mut actor = Self {
            operation,
            ignores_repeats,
            core: Core::new(Rc::new(spec)),
            now: Duration::ZERO,
            stage: Stage::Reading,
            is_recorded: false,
            sent_at: None,
            sends: Vec::new(),
            taken: Vec::new(),
            was_overtaken: false,
            was_held: false,
            last_read: None,
        };
        actor.observe(Event::Begin, rule);
        actor
    }

    /// Tells the core what happened, and does what concerns this actor alone until it has to read or send.
    pub(crate) fn observe(&mut self, event: Event, rule: Option<Rule>) {
        let is_gradual = matches!(self.operation, Operation::Gradual(_));
        let list = ModelList { is_gradual, ignores_repeats: self.ignores_repeats };
        let believes = rule == Some(Rule::BelievesTheAnswer) && matches!(&event, Event::Sent(Ok(Sent { .. })));
        let mut event = event;
        self.stage = loop {
            let seen = Observation { now: self.now, interrupt: None, event };
            event = match self.core.next(&list, seen) {
                Action::Read if believes => break Stage::Ended(Outcome::Applied, false),
                Action::Read => break Stage::Reading,
                Action::Send(at) => break Stage::Sending(Effect::of(&at.plan)),
                Action::Pause(pause) => {
                    self.now += pause.length;
                    Event::Paused
                }
                Action::Record => {
                    self.is_recorded = rule != Some(Rule::SkipsTheRecord);
                    Event::Recorded(Ok(()))
                }
                Action::Lock => Event::Locked(Ok(false)),
                Action::Ask => Event::Answered(true),
                Action::Preview => Event::Previewed(Ok(Vec::new())),
                Action::Announce(_) => Event::Announced,
                Action::Finish(ending) => {
                    let outcome = match (rule, ending.outcome) {
                        (Some(Rule::UnknownIsNotApplied), Outcome::Unknown) => Outcome::NotApplied,
                        (Some(Rule::UnknownIsApplied), Outcome::Unknown)
                        | (Some(Rule::PartialIsApplied), Outcome::Partial) => Outcome::Applied,
                        (_, outcome) => outcome,
                    };
                    let fails = ending.failure.is_some() && outcome == ending.outcome;
                    break Stage::Ended(outcome, fails && rule != Some(Rule::ForgetsConflicts));
                }
            };
        };
    }

    /// Everything that tells this state from another.
    pub(crate) fn digest(&self) -> String {
        let Self { core, now, stage, is_recorded, sent_at, sends, taken, was_overtaken, was_held, last_read, .. } =
            self;
        format!(
            "{core:?}{now:?}{stage:?}{is_recorded}{sent_at:?}{sends:?}{taken:?}{was_overtaken}{was_held}{last_read:?}"
        )
    }

    /// Notes that the list holds `held` after a change.
    pub(crate) fn sees(&mut self, held: Mask) {
        self.was_held |= self.operation.holds(held);
    }

    /// The list as planned against, once it is read.
    pub(crate) fn planned_on(&self) -> Option<Mask> {
        let before = self.core.known().before.as_ref()?;
        let texts: Vec<String> = before.list.entries().iter().map(|stored| stored.text.clone()).collect();
        (0..8).find(|mask| super::list::entries(*mask).iter().map(ToString::to_string).eq(texts.iter().cloned()))
    }
}
