//! A breadth-first search over everything that can happen to leases that share an entry.
//!
//! Three actors work on one entry of a list that takes an address once and changes descriptions without a condition: a
//! holder, another job with the same address, and a reaper or somebody who extends a lease. The search makes their calls
//! and readings in every order, lets the server's clock go on, loses requests and answers, lets calls come late, and
//! lets processes die at every step. What an entry carries and when it is over is decided by the rules of the program.
//! A call takes effect within the pause after which a lease is looked for again; that is what the pause is for.

use std::collections::{HashMap, VecDeque};

use whitelistctl::domain::lease::{CarriedLeases, Lease, LeaseState};
use whitelistctl::domain::moment::Moment;

/// The description of an entry without an end.
const PERMANENT: &str = "office";
/// The last minute of the server's clock.
const LAST: u8 = 3;
/// How often a holder adds its lease.
const TRIES: u8 = 4;

/// A rule of leases that is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Broken {
    /// A lease ends without a look at the other leases of its entry.
    EndsForAll,
    /// A lease is over by the clock of a machine that is ahead.
    LocalClock,
    /// An entry is not read again right before the call that deletes or changes it.
    NoSecondReading,
    /// A later end replaces what is there, also a longer one.
    ReplacesLongerEnd,
    /// An entry without an end becomes a lease.
    TakesPermanent,
    /// A lease that joined an entry is not looked for again.
    NoLookAgain,
    /// The end of a lease ends what it was extended to, too.
    EndsExtension,
}

impl Broken {
    pub(crate) const ALL: [Self; 7] = [
        Self::EndsForAll,
        Self::LocalClock,
        Self::NoSecondReading,
        Self::ReplacesLongerEnd,
        Self::TakesPermanent,
        Self::NoLookAgain,
        Self::EndsExtension,
    ];
}

/// What an actor is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Role {
    /// Adds the lease of this letter until this minute, and ends it.
    Job(char, u8),
    /// Extends the lease of this letter to this minute.
    Extender(char, u8),
    /// Ends what is over, as long as the clock goes on.
    Reaper,
}

/// What is searched.
#[derive(Clone, Copy)]
pub(crate) struct Scope {
    pub(crate) roles: [Role; 3],
    /// Whether the entry is there without an end.
    pub(crate) is_permanent: bool,
    pub(crate) faults: u8,
    pub(crate) broken: Option<Broken>,
}

/// What a search found.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) states: usize,
    pub(crate) depth: usize,
    pub(crate) violation: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Call {
    Post(String),
    Patch(u8, String),
    Delete(u8),
}

/// An entry: its ID and its description.
type Entry = (u8, String);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Stage {
    /// About to read and to plan.
    Read,
    /// About to read again, for this call on an entry as it was read.
    ReadAgain(Call, Entry),
    /// About to make this call.
    Send(Call),
    /// About to look whether it is as wanted.
    Look,
    /// It was as wanted; about to look again after the pause.
    LookAgain,
    /// The command runs, and relies on the lease.
    Holding,
    /// Ended, died or given up; it relies on nothing.
    Over,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Actor {
    role: Role,
    stage: Stage,
    /// Whether it ends its lease, no longer adds it.
    ends: bool,
    tries: u8,
    /// Whether a call that was planned on its second reading may still take effect.
    has_open_call: bool,
    /// Whether its last call was to create the entry.
    has_posted: bool,
    /// Whose open calls it waits for before it looks again, one bit each.
    awaits: u8,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct World {
    minute: u8,
    entry: Option<Entry>,
    ids: u8,
    actors: Vec<Actor>,
    late: Vec<(usize, Call)>,
    faults: u8,
}

fn moment(minute: u8) -> Moment {
    Moment::from_millis(1_795_841_700_000 + u64::from(minute) * 60_000)
}

fn lease(letter: char, minute: u8) -> Lease {
    Lease { id: format!("{letter}2222222").parse().unwrap(), end: moment(minute) }
}

/// Searches `scope` to its end, or until a promise is broken.
pub(crate) fn search(scope: &Scope) -> Found {
    let actor = |role| Actor {
        role,
        stage: Stage::Read,
        ends: false,
        tries: TRIES,
        has_open_call: false,
        has_posted: false,
        awaits: 0,
    };
    let entry = scope.is_permanent.then(|| (0, PERMANENT.to_owned()));
    let actors = scope.roles.map(actor).to_vec();
    let first = World { minute: 0, entry, ids: 1, actors, late: Vec::new(), faults: scope.faults };
    let mut found = Found::default();
    let (mut before, mut queue) = (HashMap::from([(first.clone(), None)]), VecDeque::from([(first, 0)]));
    while let Some((world, depth)) = queue.pop_front() {
        found.states += 1;
        found.depth = found.depth.max(depth);
        for next in world.successors(scope) {
            if let Some(broken) = next.broken_promise(scope) {
                found.violation = Some(format!("{broken}: {}", trail(&before, &world, &next).join("; ")));
                return found;
            }
            if !before.contains_key(&next) {
                before.insert(next.clone(), Some(world.clone()));
                queue.push_back((next, depth + 1));
            }
        }
    }
    found
}

/// The steps that led to `last` by way of `world`: what is different after each.
fn trail(before: &HashMap<World, Option<World>>, world: &World, last: &World) -> Vec<String> {
    let mut worlds = vec![last, world];
    while let Some(Some(earlier)) = worlds.last().and_then(|world| before.get(*world)) {
        worlds.push(earlier);
    }
    worlds.reverse();
    let step = |pair: &[&World]| {
        let (old, new) = (pair[0], pair[1]);
        let numbered = old.actors.iter().zip(&new.actors).enumerate();
        let moved = numbered.filter(|(_, (old, new))| old.stage != new.stage);
        let mut parts: Vec<String> = moved.map(|(at, (_, new))| format!("{at} {:?}", new.stage)).collect();
        parts.extend((old.minute != new.minute).then(|| format!("minute {}", new.minute)));
        parts.extend((old.entry != new.entry).then(|| format!("entry {:?}", new.entry)));
        parts.join(", ")
    };
    worlds.windows(2).map(step).collect()
}

impl World {
    fn successors(&self, scope: &Scope) -> Vec<Self> {
        let mut next = Vec::new();
        if self.minute < LAST {
            next.push(Self { minute: self.minute + 1, ..self.clone() });
        }
        for place in 0..self.late.len() {
            let mut world = self.clone();
            let (at, call) = world.late.remove(place);
            world.land(at, &call);
            next.push(world);
        }
        for at in 0..self.actors.len() {
            self.steps_of(at, scope, &mut next);
        }
        next
    }

    fn steps_of(&self, at: usize, scope: &Scope, next: &mut Vec<Self>) {
        let actor = &self.actors[at];
        if self.faults > 0 && !matches!(actor.stage, Stage::Over) {
            // It dies. What it sent already may still come.
            let mut world = Self { faults: self.faults - 1, ..self.clone() };
            world.actors[at].stage = Stage::Over;
            world.close(at);
            next.push(world);
        }
        let mut world = self.clone();
        match &actor.stage {
            Stage::Over => return,
            Stage::Read => match self.plan(at, scope.broken) {
                Stage::Over if actor.role == Role::Reaper && self.minute < LAST => return,
                stage => {
                    world.actors[at].has_posted = false;
                    world.actors[at].stage = stage;
                }
            },
            Stage::ReadAgain(call, entry) => {
                let is_same = self.entry.as_ref() == Some(entry);
                world.actors[at].stage = if is_same { Stage::Send(call.clone()) } else { Stage::Read };
                world.actors[at].has_open_call = is_same;
            }
            Stage::Send(call) => {
                self.sends(at, call, next);
                return;
            }
            // The window in which the own call may come is waited for.
            Stage::Look if self.has_late(at) => return,
            Stage::LookAgain if actor.awaits != 0 => return,
            Stage::Look | Stage::LookAgain => world.looks(at, scope.broken),
            Stage::Holding if matches!(actor.role, Role::Extender(..)) => world.actors[at].stage = Stage::Over,
            Stage::Holding => {
                world.actors[at].ends = true;
                world.actors[at].stage = Stage::Read;
            }
        }
        next.push(world);
    }

    fn sends(&self, at: usize, call: &Call, next: &mut Vec<Self>) {
        let sent = |faults: u8| {
            let mut world = Self { faults: self.faults - faults, ..self.clone() };
            world.actors[at].stage = Stage::Look;
            world.actors[at].has_posted = matches!(call, Call::Post(_));
            world
        };
        let mut taken = sent(0);
        taken.land(at, call);
        next.push(taken);
        if self.faults == 0 {
            return;
        }
        // An answer that is lost leads to the same reading as one that comes; so does a request that is lost.
        let mut lost = sent(1);
        lost.close(at);
        next.push(lost);
        let mut late = sent(1);
        late.late.push((at, call.clone()));
        late.actors[at].has_open_call = true;
        next.push(late);
    }

    /// The call of an actor takes effect. It then waits for the open calls of the others.
    fn land(&mut self, at: usize, call: &Call) {
        match call {
            Call::Post(text) if self.entry.is_none() => {
                self.entry = Some((self.ids, text.clone()));
                self.ids += 1;
            }
            Call::Patch(id, text) if self.entry.as_ref().is_some_and(|(held, _)| held == id) => {
                self.entry = Some((*id, text.clone()));
            }
            Call::Delete(id) if self.entry.as_ref().is_some_and(|(held, _)| held == id) => self.entry = None,
            // The entry is there already, or gone.
            _ => {}
        }
        self.close(at);
    }

    fn has_late(&self, at: usize) -> bool {
        self.late.iter().any(|(whose, _)| *whose == at)
    }

    /// Whether the entry carries the lease of `role` and nothing else: then no open call is about it.
    fn is_alone(&self, role: Role) -> bool {
        let (Role::Job(letter, end) | Role::Extender(letter, end)) = role else { return false };
        self.carried().is_some_and(|held| held.leases() == [lease(letter, end)])
    }

    /// The other actors with open calls, one bit each.
    fn open_calls(&self, at: usize) -> u8 {
        let open = self.actors.iter().enumerate().filter(|(other, actor)| *other != at && actor.has_open_call);
        open.map(|(other, _)| 1 << other).sum()
    }

    fn close(&mut self, at: usize) {
        if self.has_late(at) {
            return;
        }
        self.actors[at].has_open_call = false;
        for actor in &mut self.actors {
            actor.awaits &= !(1 << at);
        }
    }

    fn carried(&self) -> Option<CarriedLeases> {
        CarriedLeases::read(&self.entry.as_ref()?.1)
    }

    /// What an actor does next after a reading.
    fn plan(&self, at: usize, broken: Option<Broken>) -> Stage {
        let actor = &self.actors[at];
        let own = match actor.role {
            Role::Job(letter, end) if actor.ends => Some(lease(letter, end)),
            Role::Job(letter, end) | Role::Extender(letter, end) => {
                return self.plan_addition(&lease(letter, end), actor.tries, broken);
            }
            Role::Reaper => None,
        };
        let (Some(entry), Some(held)) = (self.entry.clone(), self.carried()) else { return Stage::Over };
        let now = moment(self.minute + if broken == Some(Broken::LocalClock) { 3 } else { 0 });
        let is_due =
            |lease: &&Lease| own.as_ref().map_or(lease.state(now) == LeaseState::Expired, |own| own.id == lease.id);
        let Some(due) = held.leases().iter().find(is_due).cloned() else { return Stage::Over };
        let ending = match own {
            Some(own) if broken == Some(Broken::EndsExtension) => Lease { end: due.end, ..own },
            own => own.unwrap_or(due),
        };
        let call = match held.clone().without(&ending).filter(|_| broken != Some(Broken::EndsForAll)) {
            Some(left) if left == held => return Stage::Over,
            Some(left) => Call::Patch(entry.0, left.description().unwrap()),
            None => Call::Delete(entry.0),
        };
        again(call, entry, broken)
    }

    fn plan_addition(&self, own: &Lease, tries: u8, broken: Option<Broken>) -> Stage {
        if own.state(moment(self.minute)) != LeaseState::Active || tries == 0 {
            return Stage::Over;
        }
        let alone = || CarriedLeases::one(own.clone(), "").description().unwrap();
        match (self.entry.clone(), self.carried()) {
            (None, _) => Stage::Send(Call::Post(alone())),
            (Some(entry), None) if broken == Some(Broken::TakesPermanent) => {
                again(Call::Patch(entry.0, alone()), entry, broken)
            }
            // There is no lease then.
            (Some(_), None) => Stage::Over,
            (Some(entry), Some(held)) => {
                let held = if broken == Some(Broken::ReplacesLongerEnd) {
                    let same = held.leases().iter().find(|lease| lease.id == own.id).cloned();
                    same.and_then(|same| held.clone().without(&same)).or_else(|| {
                        let is_only = held.leases().iter().all(|lease| lease.id == own.id);
                        (!is_only).then(|| held.clone())
                    })
                } else {
                    Some(held)
                };
                let with = held.map_or_else(alone, |held| held.with(own).description().unwrap());
                if with == entry.1 {
                    return Stage::Look;
                }
                again(Call::Patch(entry.0, with), entry, broken)
            }
        }
    }

    fn looks(&mut self, at: usize, broken: Option<Broken>) {
        let (held, open) = (self.carried(), self.open_calls(at));
        let Actor { role, ends, has_posted, .. } = self.actors[at];
        let is_made = match role {
            Role::Job(letter, end) | Role::Extender(letter, end) if !ends => {
                held.is_some_and(|held| held.holds(&lease(letter, end)))
            }
            _ => false,
        };
        let is_sure = self.actors[at].stage == Stage::LookAgain || (has_posted && self.is_alone(role));
        let actor = &mut self.actors[at];
        actor.tries -= u8::from(!is_made && !actor.ends && actor.tries > 0);
        actor.stage = match (is_made, is_sure || broken == Some(Broken::NoLookAgain)) {
            (true, true) => Stage::Holding,
            (true, false) => Stage::LookAgain,
            (false, _) => Stage::Read,
        };
        actor.awaits = if actor.stage == Stage::LookAgain { open } else { 0 };
    }

    /// A promise that this state breaks.
    fn broken_promise(&self, scope: &Scope) -> Option<&'static str> {
        if scope.is_permanent && self.entry.as_ref().is_none_or(|(_, text)| text != PERMANENT) {
            return Some("an entry without an end was changed");
        }
        let held = self.carried();
        let relies = |actor: &Actor| match actor.role {
            Role::Job(letter, end) | Role::Extender(letter, end)
                if actor.stage == Stage::Holding && self.minute < end =>
            {
                Some(lease(letter, end))
            }
            _ => None,
        };
        let cut = self.actors.iter().filter_map(relies).any(|own| !held.as_ref().is_some_and(|held| held.holds(&own)));
        if cut {
            return Some("a lease was cut off");
        }
        let is_over = self.late.is_empty() && self.actors.iter().all(|actor| actor.stage == Stage::Over);
        (is_over && !self.is_reaped()).then_some("a lease is left past its end and grace after a reap")
    }

    /// Whether a reap that nothing disturbs leaves nothing that is over, and nothing else is lost.
    fn is_reaped(&self) -> bool {
        let now = moment(LAST + 2);
        let Some(mut held) = self.carried() else { return true };
        while let Some(due) = held.leases().iter().find(|lease| lease.state(now) == LeaseState::Expired).cloned() {
            match held.without(&due) {
                Some(left) => held = left,
                None => return true,
            }
        }
        held.leases().iter().all(|lease| now.as_millis() < lease.end.as_millis() + 60_000)
    }
}

/// The stage before a call on an entry that is there.
fn again(call: Call, entry: Entry, broken: Option<Broken>) -> Stage {
    if broken == Some(Broken::NoSecondReading) { Stage::Send(call) } else { Stage::ReadAgain(call, entry) }
}

/// The scenes: two jobs and a reaper, a lease that is extended twice while its job runs, one that is extended once beside
/// a reaper, and an entry without an end.
pub(crate) fn scopes(faults: u8, broken: Option<Broken>) -> [Scope; 4] {
    let scope = |roles, is_permanent| Scope { roles, is_permanent, faults, broken };
    [
        scope([Role::Job('a', 1), Role::Job('b', 2), Role::Reaper], false),
        scope([Role::Job('a', 1), Role::Extender('a', 2), Role::Extender('a', 3)], false),
        scope([Role::Job('a', 1), Role::Extender('a', 2), Role::Reaper], false),
        scope([Role::Job('a', 1), Role::Job('b', 2), Role::Reaper], true),
    ]
}
