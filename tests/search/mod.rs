//! A breadth-first search over everything that can happen to changes of one list at the same time.
//!
//! Each actor is the core of the engine with one operation. The search lets one actor after the other make its next
//! call or reading, in every order, with every fault that the budget allows: a request or an answer that is lost, an
//! effect that comes late, a reading that lags, a busy service, a process that dies and is resumed. At every step it
//! checks what the program promises. An effect comes, and a reading lags, within the window in which a change may show.

#![allow(dead_code, reason = "the test and the bench use different parts")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a search whose scene cannot be set up has failed")]

pub(crate) mod actor;
pub(crate) mod broken;
pub(crate) mod list;

use std::collections::hash_map::DefaultHasher;
use std::collections::{HashSet, VecDeque};
use std::hash::{Hash, Hasher};

use whitelistctl::change::core::{Event, SendFailure};
use whitelistctl::domain::report::Outcome;
use whitelistctl::services::port::Sent;
use whitelistctl::services::{Certainty, Failure, Kind};

use actor::{Actor, Stage, WINDOW};
use broken::Rule;
use list::{Effect, Mask, Operation, reading};

/// What is searched.
#[derive(Clone)]
pub(crate) struct Scope {
    pub(crate) begins: Mask,
    pub(crate) operations: Vec<Operation>,
    pub(crate) faults: u8,
    pub(crate) rule: Option<Rule>,
    /// Whether the list takes no tokens, and a repeated call does nothing more.
    pub(crate) ignores_repeats: bool,
    /// How many states are looked at, at most.
    pub(crate) most: usize,
}

/// What a search found.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) states: usize,
    pub(crate) depth: usize,
    pub(crate) violations: Vec<String>,
    /// Whether every state was looked at.
    pub(crate) is_complete: bool,
}

/// One state of the world.
#[derive(Clone)]
struct World {
    held: Mask,
    before: Mask,
    actors: Vec<Actor>,
    /// Effects that are on their way: whose, and what.
    late: Vec<(usize, Effect)>,
    faults: u8,
    trail: Vec<String>,
}

/// Searches `scope` to its end, or until a promise is broken or the limit is reached.
pub(crate) fn search(scope: &Scope) -> Found {
    let actors =
        scope.operations.iter().map(|operation| Actor::new(*operation, scope.ignores_repeats, scope.rule)).collect();
    let mut first = World {
        held: scope.begins,
        before: scope.begins,
        actors,
        late: Vec::new(),
        faults: scope.faults,
        trail: vec![],
    };
    first.actors.iter_mut().for_each(|actor| actor.sees(scope.begins));
    let mut found = Found { is_complete: true, ..Found::default() };
    let mut seen = HashSet::from([first.digest()]);
    let mut queue = VecDeque::from([first]);
    while let Some(world) = queue.pop_front() {
        found.states += 1;
        found.depth = found.depth.max(world.trail.len());
        for next in world.successors(scope.rule) {
            if let Some(violation) = next.violation() {
                found.violations.push(format!("{violation}: {}", next.trail.join(", ")));
                return found;
            }
            if seen.len() < scope.most {
                if seen.insert(next.digest()) {
                    queue.push_back(next);
                }
            } else {
                found.is_complete = false;
            }
        }
    }
    found
}

impl World {
    fn digest(&self) -> u128 {
        let mut half = [DefaultHasher::new(), DefaultHasher::new()];
        half[1].write_u8(1);
        for hasher in &mut half {
            (self.held, self.before, &self.late, self.faults).hash(hasher);
            self.actors.iter().for_each(|actor| actor.digest().hash(hasher));
        }
        u128::from(half[0].finish()) << 64 | u128::from(half[1].finish())
    }

    fn successors(&self, rule: Option<Rule>) -> Vec<Self> {
        let mut next = Vec::new();
        for place in 0..self.late.len() {
            let mut world = self.after(format!("late {:?}", self.late[place]), 0);
            world.land(place);
            next.push(world);
        }
        for at in 0..self.actors.len() {
            match self.actors[at].stage.clone() {
                Stage::Reading => self.reads(at, rule, &mut next),
                Stage::Sending(effect) => self.sends(at, effect, rule, &mut next),
                Stage::Crashed => next.push(self.resumes(at, rule)),
                Stage::Ended(..) => {}
            }
        }
        next
    }

    /// A copy in which `step` has happened at the cost of so many faults.
    fn after(&self, step: String, faults: u8) -> Self {
        let mut world = self.clone();
        world.faults -= faults;
        world.trail.push(step);
        world
    }

    fn change(&mut self, at: usize, effect: Effect) {
        self.before = self.held;
        self.held = effect.on(self.held);
        let changed = self.held != self.before;
        for (other, actor) in self.actors.iter_mut().enumerate() {
            actor.sees(self.held);
            actor.was_overtaken |= other != at && changed;
        }
    }

    /// A call takes effect: once for each token, or whenever it arrives if the list takes no tokens.
    fn take(&mut self, at: usize, effect: Effect, rule: Option<Rule>) {
        let is_new = !self.actors[at].taken.contains(&effect);
        if is_new || rule == Some(Rule::NewTokenEachTime) {
            self.actors[at].taken.push(effect);
            self.actors[at].was_overtaken = false;
            self.change(at, effect);
        } else if self.actors[at].ignores_repeats {
            self.change(at, effect);
        }
    }

    fn land(&mut self, place: usize) {
        let (at, effect) = self.late.remove(place);
        self.take(at, effect, None);
    }

    /// What this actor sent is there: the window is over in which it may come late.
    fn land_all_of(&mut self, at: usize) {
        while let Some(place) = self.late.iter().position(|(whose, _)| *whose == at) {
            self.land(place);
        }
    }

    fn reads(&self, at: usize, rule: Option<Rule>, next: &mut Vec<Self>) {
        let actor = &self.actors[at];
        let is_over = actor.sent_at.is_some_and(|sent| actor.now >= sent + WINDOW);
        let mut world = self.after(format!("{at} reads"), 0);
        if is_over {
            world.land_all_of(at);
        }
        let shown = match rule {
            Some(Rule::VerifiesAgainstThePlan) if actor.sent_at.is_some() => wanted(actor.operation, world.held),
            _ => world.held,
        };
        world.read(at, shown, rule);
        next.push(world);
        if self.faults > 0 && !is_over && self.before != self.held {
            let mut lagging = self.after(format!("{at} reads late"), 1);
            lagging.read(at, self.before, rule);
            next.push(lagging);
        }
    }

    fn read(&mut self, at: usize, shown: Mask, rule: Option<Rule>) {
        self.actors[at].last_read = Some(shown);
        self.actors[at].observe(Event::Read(Ok(reading(shown))), rule);
    }

    fn sends(&self, at: usize, effect: Effect, rule: Option<Rule>, next: &mut Vec<Self>) {
        let sent = |step: &str, faults, does: &dyn Fn(&mut Self)| {
            let mut world = self.after(format!("{at} {effect:?} {step}"), faults);
            let actor = &mut world.actors[at];
            actor.sent_at = Some(actor.now);
            match actor.sends.iter_mut().find(|(known, _)| *known == effect) {
                Some((_, count)) => *count += 1,
                None => actor.sends.push((effect, 1)),
            }
            does(&mut world);
            world
        };
        let answers = |world: &mut Self, answer| world.actors[at].observe(Event::Sent(answer), rule);
        let accepted = || Ok(Sent { request_id: None, is_ambiguous: false });
        let lost = || {
            let failure = Failure::new(Kind::Unanswered, "no answer");
            let refused = rule == Some(Rule::LostIsRefused);
            let fate = if refused { Certainty::NotApplied } else { Certainty::Unknown };
            Err(SendFailure::Service(Failure { fate, ..failure }))
        };
        next.push(sent("accepted", 0, &|world| {
            world.take(at, effect, rule);
            answers(world, accepted());
        }));
        if self.faults == 0 {
            return;
        }
        next.push(sent("request lost", 1, &|world| answers(world, lost())));
        next.push(sent("answer lost", 1, &|world| {
            world.take(at, effect, rule);
            answers(world, lost());
        }));
        next.push(sent("answer lost, late", 1, &|world| {
            world.late.push((at, effect));
            answers(world, lost());
        }));
        next.push(sent("accepted, late", 1, &|world| {
            world.late.push((at, effect));
            answers(world, accepted());
        }));
        next.push(sent("busy", 1, &|world| {
            let busy = Err(SendFailure::Service(Failure::new(Kind::Busy, "busy")));
            let applied = rule == Some(Rule::BusyIsApplied);
            if applied { world.actors[at].stage = Stage::Ended(Outcome::Applied, false) } else { answers(world, busy) }
        }));
        for (step, effects) in [("died before", 0), ("died after", 1), ("died, late", 2)] {
            next.push(sent(step, 1, &|world| {
                match effects {
                    1 => world.take(at, effect, rule),
                    2 => world.late.push((at, effect)),
                    _ => {}
                }
                world.actors[at].stage = Stage::Crashed;
            }));
        }
    }

    /// Somebody resumes a change whose process died: reads when nothing of it can come any more, and says what it
    /// finds.
    fn resumes(&self, at: usize, rule: Option<Rule>) -> Self {
        let mut world = self.after(format!("{at} is resumed"), 0);
        if rule != Some(Rule::ResumesAtOnce) {
            world.land_all_of(at);
        }
        let operation = self.actors[at].operation;
        let outcome = if rule == Some(Rule::ResumesBlindly) || operation.holds(world.held) {
            Outcome::Applied
        } else if world.actors[at].planned_on() == Some(world.held) {
            Outcome::NotApplied
        } else {
            Outcome::Partial
        };
        world.actors[at].last_read = (rule != Some(Rule::ResumesBlindly)).then_some(world.held);
        world.actors[at].stage = Stage::Ended(outcome, false);
        world
    }

    /// A promise that this state breaks.
    fn violation(&self) -> Option<String> {
        let late = |at: usize| self.late.iter().any(|(whose, _)| *whose == at);
        self.actors.iter().enumerate().find_map(|(at, actor)| {
            let broken = match &actor.stage {
                _ if actor.sent_at.is_some() && !actor.is_recorded => "a call left before its intent was recorded",
                _ if actor.taken.len() > distinct(&actor.taken) => "a change took effect twice",
                Stage::Ended(Outcome::Applied, false) if !actor.was_held => "applied, and the list never was as wanted",
                Stage::Ended(Outcome::Applied, false) if is_other_than_read(actor) => {
                    "applied, and the last reading shows another list"
                }
                Stage::Ended(Outcome::NotApplied, _) if late(at) => "not applied, and it comes later",
                Stage::Ended(Outcome::NotApplied, _) if !actor.taken.is_empty() && !actor.was_overtaken => {
                    "not applied, and it took effect"
                }
                _ => return None,
            };
            Some(format!("actor {at}, {:?}: {broken}", actor.operation))
        })
    }
}

/// The list that `operation` makes of `held`.
fn wanted(operation: Operation, held: Mask) -> Mask {
    match operation {
        Operation::Append(named) => held | named,
        Operation::Delete(named) => held & !named,
        Operation::Cover(named) | Operation::Gradual(named) => named,
    }
}

/// Whether a change that is called applied, and not in conflict, was last read as something else.
fn is_other_than_read(actor: &Actor) -> bool {
    actor.sent_at.is_some() && actor.last_read.is_some_and(|read| !actor.operation.holds(read))
}

fn distinct(effects: &[Effect]) -> usize {
    effects.iter().collect::<HashSet<_>>().len()
}

/// The operations that the actors of a search choose from.
pub(crate) const OPERATIONS: [Operation; 5] = [
    Operation::Append(0b010),
    Operation::Delete(0b010),
    Operation::Delete(0b001),
    Operation::Cover(0b110),
    Operation::Gradual(0b101),
];

/// The operations on a list that takes no tokens: it has no call that replaces it.
pub(crate) const REPEATABLE: [Operation; 4] =
    [Operation::Append(0b010), Operation::Delete(0b010), Operation::Delete(0b001), Operation::Gradual(0b101)];

/// Every combination of `count` operations, in order and with repetition.
pub(crate) fn combinations(count: usize) -> Vec<Vec<Operation>> {
    combinations_of(&OPERATIONS, count)
}

/// Every combination of `count` of `operations`, in order and with repetition.
pub(crate) fn combinations_of(operations: &[Operation], count: usize) -> Vec<Vec<Operation>> {
    (0..count).fold(vec![Vec::new()], |so_far, _| {
        let with = |chosen: &Vec<Operation>| {
            let from = chosen.last().and_then(|last| operations.iter().position(|known| known == last)).unwrap_or(0);
            let longer = |operation: &Operation| chosen.iter().copied().chain([*operation]).collect::<Vec<_>>();
            operations[from..].iter().map(longer).collect::<Vec<_>>()
        };
        so_far.iter().flat_map(with).collect()
    })
}

/// The first violation that the search finds with `rule` broken.
pub(crate) fn catches(rule: Rule, most: usize) -> Option<String> {
    combinations(2).into_iter().find_map(|operations| {
        let scope = Scope { begins: 0b001, operations, faults: 2, rule: Some(rule), ignores_repeats: false, most };
        search(&scope).violations.into_iter().next()
    })
}
