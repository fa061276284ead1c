//! Two to five operators append to one list and delete from it at the same time, in an order drawn request by request.
//!
//! Every operator is a thread that runs the whole program, on a machine of its own or on one that is shared. Each waits
//! at a gate before every request, because a request cannot be signed without a number that the gate gives out; the
//! gate lets one through when all who are still at work have come to it. So the order is that of the dice, whatever the
//! system does with the threads.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::{Arc, Condvar, Mutex};

use whitelistctl::sandbox::faults::{Rival, ServiceName};

use super::dice::Dice;
use super::operator::{Operator, Time, home};
use super::tally::{Plan, Tally};
use crate::support::served::{Sandbox, Served};
use crate::support::{PRODUCTION, Ran, Scene};

/// Orders in one sandbox.
const SCENE: u64 = 50;

/// What is there from the beginning and never named.
const ANCHOR: &str = "127.0.0.1";

/// The gate: who waits at it, who is let through, who is still at work.
struct Gate {
    state: Mutex<State>,
    moved: Condvar,
}

struct State {
    dice: Dice,
    working: usize,
    waiting: BTreeSet<usize>,
    through: Option<usize>,
    steps: u64,
}

impl Gate {
    fn new(seed: u64, operators: usize) -> Self {
        let state =
            State { dice: Dice::new(seed), working: operators, waiting: BTreeSet::new(), through: None, steps: 0 };
        Self { state: Mutex::new(state), moved: Condvar::new() }
    }

    /// Waits until it is the turn of `me`.
    fn pass(&self, me: usize) {
        let mut state = self.state.lock().unwrap();
        state.waiting.insert(me);
        state.choose();
        self.moved.notify_all();
        let mut state = self.moved.wait_while(state, |state| state.through != Some(me)).unwrap();
        state.through = None;
    }

    /// One operator less.
    fn leave(&self) {
        let mut state = self.state.lock().unwrap();
        state.working -= 1;
        state.choose();
        self.moved.notify_all();
    }
}

impl State {
    /// Lets somebody through once everybody waits.
    fn choose(&mut self) {
        if self.working == 0 || self.waiting.len() < self.working || self.through.is_some() {
            return;
        }
        let waiting: Vec<usize> = self.waiting.iter().copied().collect();
        let next = self.dice.one(&waiting);
        self.waiting.remove(&next);
        self.through = Some(next);
        self.steps += 1;
    }
}

/// Plays orders.
pub(crate) fn play(plan: Plan) -> Tally {
    plan.scenes(SCENE, |seed, runs, tally| {
        let mut dice = Dice::new(seed);
        let time = Time::new();
        let served = Sandbox::default().clock(time.source()).assume("calls-per-second", "4000000000").serve();
        for _ in 0..runs {
            order(&served, &time, &mut dice, seed, tally);
        }
    })
}

/// What an operator does.
#[derive(Clone, Debug)]
struct Act {
    adds: bool,
    entries: Vec<String>,
}

fn order(served: &Served, time: &Time, dice: &mut Dice, seed: u64, tally: &mut Tally) {
    let service = dice.one(&[ServiceName::Elasticsearch, ServiceName::Elasticsearch, ServiceName::OpsManager]);
    let operators = 2 + usize::try_from(dice.below(4)).unwrap();
    let shares_entries = dice.percent(25);
    let acts: Vec<Act> = (0..operators).map(|operator| act(dice, operator, shares_entries)).collect();
    // What is to be deleted is there, and so is every other entry that is to be added.
    let named = acts.iter().flat_map(|act| act.entries.iter().map(|entry| (act.adds, entry.clone())));
    let there = named.filter(|(adds, _)| !adds || dice.percent(20)).map(|(_, entry)| entry);
    let begin: BTreeSet<String> = there.chain([ANCHOR.to_owned(), "192.0.2.250".to_owned()]).collect();
    let cover = Some(begin.iter().cloned().collect());
    served.running().rival(&Rival { service: Some(service), cover, ..Rival::default() }).unwrap();

    let gate = Arc::new(Gate::new(dice.number(), operators));
    let machine = dice.percent(20).then(home).map(Arc::new);
    let ran: Vec<Ran> = std::thread::scope(|threads| {
        let work = acts.iter().enumerate().map(|(me, act)| {
            let (gate, seed) = (Arc::clone(&gate), dice.number());
            let machine = machine.as_ref().map(|home| home.path().to_owned());
            threads.spawn(move || {
                let own = Rc::new({
                    let gate = Arc::clone(&gate);
                    move || gate.pass(me)
                });
                let url = served.url();
                let mut scene = Scene::within(home()).leading_to(served, &url);
                if let Some(machine) = machine {
                    scene = scene.with("WHITELISTCTL_STATE_DIR", machine.join("state"));
                }
                let operator = Operator::of(scene, time, seed, Some(own));
                let ran = operator.run(&line(service, act));
                gate.leave();
                ran
            })
        });
        let work: Vec<_> = work.collect();
        work.into_iter().map(|thread| thread.join().unwrap()).collect()
    });

    let truth = served.truth();
    let held = match service {
        ServiceName::OpsManager => truth.user.clone(),
        ServiceName::Elasticsearch => truth.group(PRODUCTION, "PUBLIC_KIBANA", "default").unwrap_or_default().to_vec(),
    };
    tally.run();
    tally.count(format!("of {operators} operators"));
    *tally.counts.entry("steps".to_owned()).or_default() += gate.state.lock().unwrap().steps;
    let held: BTreeSet<String> = held.into_iter().collect();
    let problems = problems(&begin, &acts, &ran, &held);
    for ran in &ran {
        tally.count(format!("exit {}", ran.code.unwrap_or(-1)));
    }
    if !problems.is_empty() {
        let told: Vec<String> =
            ran.iter().map(|ran| format!("{} ? {:?} {}", ran.line(), ran.code, ran.stderr)).collect();
        let (problems, told) = (problems.join("; "), told.join("\n  "));
        tally.wrong(format!("{problems}, --seed {seed} --runs {SCENE}\n  begin {begin:?}\n  {told}\n  truth {held:?}"));
    }
}

fn act(dice: &mut Dice, operator: usize, shares_entries: bool) -> Act {
    let own = if shares_entries { 0 } else { operator };
    let entries: Vec<String> = (1..=4).map(|entry| format!("198.51.100.{}", 10 * own + entry)).collect();
    Act { adds: dice.percent(50), entries: dice.some(&entries, 1, 3) }
}

fn line(service: ServiceName, act: &Act) -> String {
    let verb = match (service, act.adds) {
        (ServiceName::OpsManager, true) => "user-whitelist add",
        (ServiceName::Elasticsearch, true) => "kibana-whitelist append",
        (ServiceName::OpsManager, false) => "user-whitelist delete",
        (ServiceName::Elasticsearch, false) => "kibana-whitelist delete",
    };
    format!("{verb} {} --settle 0", act.entries.join(" "))
}

/// What is wrong with the list that is left. An entry that one operator named is as that operator left it; one that
/// several did is as one of them did; one that nobody named is untouched.
fn problems(begin: &BTreeSet<String>, acts: &[Act], ran: &[Ran], held: &BTreeSet<String>) -> Vec<String> {
    // For each entry whether it may be there, and whether it may be absent.
    let mut may: BTreeMap<&str, (bool, bool)> = BTreeMap::new();
    for (act, ran) in acts.iter().zip(ran) {
        for entry in &act.entries {
            let was = begin.contains(entry);
            let may = may.entry(entry).or_default();
            // Who does not say that it is done may have done it or not.
            let undone = ran.code != Some(0);
            may.0 |= act.adds || (undone && was);
            may.1 |= !act.adds || (undone && !was);
        }
    }
    let mut problems = Vec::new();
    for entry in begin.iter().chain(held).map(String::as_str).chain(may.keys().copied()).collect::<BTreeSet<_>>() {
        let was = begin.contains(entry);
        let (there, absent) = may.get(entry).copied().unwrap_or((was, !was));
        let is = held.contains(entry);
        if (is && !there) || (!is && !absent) {
            problems.push(format!("{entry} is {}", if is { "there" } else { "lost" }));
        }
    }
    problems
}
