//! The world of the model: a store whose places are taken once, requests that are on their way, a clock, and writers.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::rc::Rc;

use whitelistctl::journal::shared::protocol::Answer;

use super::writer::{Batch, END, Record, Rule, Stage, Writer};

/// One state of the world.
#[derive(Clone)]
pub(crate) struct World {
    /// The places of the store, as names: a later one can be taken while an earlier one is free.
    store: Vec<Option<Batch>>,
    /// Requests that arrive later.
    late: Vec<(usize, Batch)>,
    now: u64,
    faults: u8,
    writers: Vec<Writer>,
    pub(crate) trail: Option<Rc<Step>>,
}

/// What has happened last, and before.
pub(crate) struct Step {
    text: String,
    before: Option<Rc<Step>>,
}

/// What becomes of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Lost,
    Arrives,
    ArrivesLate,
    ArrivesTwice,
}

impl World {
    pub(crate) fn new(writers: usize, faults: u8) -> Self {
        let writers = (0..writers).map(Writer::new).collect();
        Self { store: Vec::new(), late: Vec::new(), now: 0, faults, writers, trail: None }
    }

    pub(crate) fn digest(&self) -> u128 {
        let Self { store, late, now, faults, writers, .. } = self;
        let half = |salt: u8| {
            let mut hasher = DefaultHasher::new();
            (salt, store, late, now, faults, writers).hash(&mut hasher);
            u128::from(hasher.finish())
        };
        half(0) << 64 | half(1)
    }

    /// What a reader finds: the batches before the first free place.
    fn log(&self) -> Vec<Batch> {
        self.store.iter().map_while(Clone::clone).collect()
    }

    /// What has happened so far, in order.
    pub(crate) fn steps_so_far(&self) -> Vec<&str> {
        let steps = std::iter::successors(self.trail.as_deref(), |step| step.before.as_deref());
        let mut texts: Vec<&str> = steps.map(|step| step.text.as_str()).collect();
        texts.reverse();
        texts
    }

    fn after(&self, step: String, faults: u8) -> Self {
        let mut world = self.clone();
        world.faults -= faults;
        world.trail = Some(Rc::new(Step { text: step, before: world.trail }));
        world
    }

    pub(crate) fn successors(&self, rule: Option<Rule>) -> Vec<Self> {
        let mut next = Vec::new();
        if self.now < END && self.writers.iter().any(|writer| !is_over(&writer.stage)) {
            let mut world = self.after("time passes".to_owned(), 0);
            world.now += 1;
            next.push(world);
        }
        for place in 0..self.late.len() {
            let mut world = self.after("a late request arrives".to_owned(), 0);
            let (number, batch) = world.late.remove(place);
            world.put(number, &batch, rule);
            next.push(world);
        }
        for at in 0..self.writers.len() {
            self.steps(at, rule, &mut next);
        }
        next
    }

    fn steps(&self, at: usize, rule: Option<Rule>, next: &mut Vec<Self>) {
        let mut plain = |step: &str, does: &dyn Fn(&mut Self)| {
            let mut world = self.after(format!("{at} {step}"), 0);
            does(&mut world);
            next.push(world);
        };
        match self.writers[at].stage.clone() {
            Stage::Locking => plain("locks", &|world| world.writers[at].lock(world.now, rule)),
            Stage::Waiting | Stage::Reading | Stage::HandingIn => plain("reads", &|world| {
                let log = world.log();
                world.writers[at].read(log, world.now, rule);
            }),
            Stage::Looking(place, _) => plain("looks", &|world| {
                let found = world.store.get(place).cloned().flatten();
                world.writers[at].looked(found.as_ref(), rule);
            }),
            Stage::Working | Stage::WorkingAlone => {
                plain("has made its change", &|world| world.writers[at].worked());
                if self.faults > 0 {
                    let mut world = self.after(format!("{at} dies"), 1);
                    world.writers[at].dies();
                    next.push(world);
                }
            }
            Stage::Sending(place, batch) => self.sends(at, place, &batch, rule, next),
            Stage::Done | Stage::Held | Stage::Refused | Stage::Dead => {}
        }
    }

    fn sends(&self, at: usize, place: usize, batch: &Batch, rule: Option<Rule>, next: &mut Vec<Self>) {
        let mut sent = |step: String, faults, fate, does: &dyn Fn(&mut Writer, Answer)| {
            let mut world = self.after(format!("{at} sends for {place}{step}"), faults);
            let answer = match fate {
                Fate::Lost => Answer::Unclear,
                Fate::Arrives => world.put(place, batch, rule),
                Fate::ArrivesLate => {
                    world.late.push((place, batch.clone()));
                    Answer::Unclear
                }
                Fate::ArrivesTwice => {
                    world.put(place, batch, rule);
                    world.put(place, batch, rule)
                }
            };
            does(&mut world.writers[at], answer);
            next.push(world);
        };
        sent(String::new(), 0, Fate::Arrives, &|writer, answer| writer.answered(answer, rule));
        if self.faults == 0 {
            return;
        }
        sent(", twice".to_owned(), 1, Fate::ArrivesTwice, &|writer, answer| writer.answered(answer, rule));
        for fate in [Fate::Lost, Fate::Arrives, Fate::ArrivesLate] {
            sent(format!(", {fate:?}, no answer"), 1, fate, &|writer, _| writer.answered(Answer::Unclear, rule));
            sent(format!(", {fate:?}, dies"), 1, fate, &|writer, _| writer.dies());
            sent(format!(", {fate:?}, gives up"), 1, fate, &|writer, _| writer.times_out());
            sent(format!(", {fate:?}, gives up and ends"), 1, fate, &|writer, _| {
                writer.times_out();
                writer.is_refused();
            });
        }
    }

    /// A request arrives: the store takes it if its place is free.
    fn put(&mut self, place: usize, batch: &Batch, rule: Option<Rule>) -> Answer {
        if self.store.len() <= place {
            self.store.resize(place + 1, None);
        }
        if self.store[place].is_some() && rule != Some(Rule::AppendsWithoutPosition) {
            return Answer::Taken;
        }
        self.store[place] = Some(batch.clone());
        Answer::Stored
    }

    /// A promise that this state breaks.
    pub(crate) fn violation(&self) -> Option<String> {
        let records: Vec<Record> = self.store.iter().flatten().flat_map(|batch| batch.records.clone()).collect();
        let twice = records.iter().enumerate().find(|(place, record)| records[..*place].contains(record));
        if let Some((_, record)) = twice {
            return Some(format!("{record:?} is there twice"));
        }
        if self.store.iter().any(Option::is_none) {
            return Some("a place was left free".to_owned());
        }
        let (mut last, mut began) = (None, Vec::new());
        for batch in self.store.iter().flatten() {
            if batch.previous != last {
                return Some(format!("{batch:?} is not linked to {last:?}"));
            }
            last = batch.records.last().copied();
            for record in &batch.records {
                if record.is_outcome && !began.contains(&record.writer) {
                    return Some(format!("{record:?} is out of order"));
                }
                began.push(record.writer);
            }
        }
        self.writers.iter().enumerate().find_map(|(at, writer)| self.broken(at, writer))
    }

    fn broken(&self, at: usize, writer: &Writer) -> Option<String> {
        let is_there = |(record, place): &(Record, usize)| {
            self.store.get(*place).and_then(Option::as_ref).is_some_and(|batch| batch.records.contains(record))
        };
        if let Some((record, place)) = writer.told.iter().find(|told| !is_there(told)) {
            return Some(format!("{record:?} was told to last at {place} and is lost"));
        }
        let holds = |writer: &Writer| writer.stage == Stage::Working && self.now < writer.until;
        if holds(writer) && self.writers[..at].iter().any(holds) {
            return Some("two writers hold the list".to_owned());
        }
        let mut records = self.store.iter().flatten().flat_map(|batch| &batch.records);
        let is_free = records.all(|record| record.until.is_none_or(|until| until <= self.now));
        (writer.stage == Stage::Held && is_free).then(|| format!("{at} is held off although every hold is over"))
    }

    /// A promise that is broken where nothing more can happen.
    pub(crate) fn final_violation(&self) -> Option<String> {
        let records: Vec<Record> = self.store.iter().flatten().flat_map(|batch| batch.records.clone()).collect();
        self.writers.iter().enumerate().find_map(|(at, writer)| {
            let lost = writer.kept.iter().find(|record| !records.contains(record));
            match (&writer.stage, lost) {
                (Stage::Done, Some(record)) => Some(format!("{record:?} was kept on the machine and is not there")),
                (stage, _) if !is_over(stage) => Some(format!("{at} waits for ever")),
                _ => None,
            }
        })
    }
}

fn is_over(stage: &Stage) -> bool {
    matches!(stage, Stage::Done | Stage::Held | Stage::Refused | Stage::Dead)
}
