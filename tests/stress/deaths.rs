//! A machine that dies at every point of a change with a shared journal, and another one, with an empty home and the
//! same keys, that settles what is left and undoes it.
//!
//! A point is a request to the service or to the store: it is lost, or its answer is lost, and nothing gets through any
//! more. Then the machine is gone for good, or comes back with or without what it kept. The other machine has to say
//! what the truth says, and nothing may be made twice.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use serde_json::Value;

use super::operator::{Operator, Time, home};
use super::store::{KEY_ID, SECRET, Store};
use super::tally::{Plan, Tally, over};
use crate::support::Scene;
use crate::support::served::{Sandbox, Served};
use crate::support::wire::{Fate, Sent, Wire};

/// Every point that there is.
pub(crate) const ALL: u64 = u64::MAX;
/// Points in one sandbox.
const SCENE: usize = 24;
/// The changes. Each of them can be undone.
const CHANGES: [&str; 7] = [
    "kibana-whitelist append 198.51.100.7",
    "kibana-whitelist cover 192.0.2.10 198.51.100.7",
    "kibana-whitelist delete 192.0.2.10",
    "kibana-whitelist append -g night --create-group 198.51.100.7",
    "es-whitelist append --network private 10.1.2.3",
    "user-whitelist add 198.51.100.7 198.51.100.8",
    "user-whitelist delete 1.2.3.4",
];

/// What becomes of the machine afterwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Return {
    /// It never comes back.
    Never,
    /// It was killed: what it would have kept after its death is not there.
    Killed,
    /// It was cut off, and kept its records until it comes back.
    CutOff,
}

/// One death.
#[derive(Clone, Copy, Debug)]
struct Death {
    change: usize,
    is_oss: bool,
    /// Requests that get through, answers and all.
    after: u64,
    /// Whether the next request gets through, and only its answer is lost.
    loses_answer: bool,
    then: Return,
}

/// Until when requests get through.
#[derive(Default)]
struct Line {
    passed: AtomicU64,
    death: Mutex<Option<(u64, bool)>>,
}

impl Line {
    fn fate(&self) -> Fate {
        let number = self.passed.fetch_add(1, Ordering::SeqCst);
        match *self.death.lock().unwrap() {
            Some((after, loses_answer)) if number == after && loses_answer => Fate::LoseAnswer,
            Some((after, _)) if number >= after => Fate::LoseRequest,
            _ => Fate::Pass,
        }
    }

    fn arm(&self, death: Option<(u64, bool)>) {
        *self.death.lock().unwrap() = death;
        self.passed.store(0, Ordering::SeqCst);
    }
}

/// A sandbox, a store of each kind, and the line that the first machine reaches them by.
struct Bench {
    served: Served,
    stores: [Store; 2],
    service_wire: Wire,
    store_wires: [Wire; 2],
    line: Arc<Line>,
    time: Time,
}

/// Plays deaths: all of them, or as many as are asked for, spread evenly.
pub(crate) fn play(plan: Plan) -> Tally {
    let deaths = every();
    let all = deaths.len() as u64;
    let wanted = plan.runs.min(all);
    let chosen: Vec<Death> =
        (0..wanted).map(|number| deaths[usize::try_from((number * all / wanted + plan.seed) % all).unwrap()]).collect();
    let scenes: Vec<&[Death]> = chosen.chunks(SCENE).collect();
    over(scenes.len() as u64, |number, tally| {
        let mut bench = Bench::new();
        for (place, death) in scenes[usize::try_from(number).unwrap()].iter().enumerate() {
            tally.run();
            if let Err(why) = bench.play(*death, place, tally) {
                tally.wrong(format!("{death:?} of `{}`: {why}", CHANGES[death.change]));
                bench = Bench::new();
            }
        }
    })
}

/// Every death, by the number of requests that each change makes without one.
fn every() -> Vec<Death> {
    let mut deaths = Vec::new();
    for (change, is_oss) in (0..CHANGES.len()).flat_map(|change| [(change, false), (change, true)]) {
        let bench = Bench::new();
        let ran = bench.machine(is_oss, "count", true, 1).run(CHANGES[change]);
        assert_eq!(ran.code, Some(0), "{ran}");
        for after in 0..bench.line.passed.load(Ordering::SeqCst) {
            for loses_answer in [false, true] {
                let then = [Return::Never, Return::Killed, Return::CutOff];
                deaths.extend(then.map(|then| Death { change, is_oss, after, loses_answer, then }));
            }
        }
    }
    deaths
}

impl Bench {
    fn new() -> Self {
        let time = Time::of_today();
        let served = Sandbox::default().clock(time.source()).assume("calls-per-second", "4000000000").serve();
        let stores = [Store::s3(), Store::oss()];
        let es = &served.account().elasticsearch;
        stores[1].with(|shelf| shelf.key = (es.access_key_id.clone(), es.access_key_secret.clone()));
        let line = Arc::new(Line::default());
        let judged = |url: &str| {
            let line = Arc::clone(&line);
            Wire::judged(url, move |_: &Sent| line.fate())
        };
        let (service_wire, store_wires) = (judged(&served.url()), [0, 1].map(|at: usize| judged(&stores[at].url())));
        Self { served, stores, service_wire, store_wires, line, time }
    }

    /// A machine with an empty home and the journal below `prefix`; it reaches the store by the line that can be cut, or
    /// directly.
    fn machine(&self, is_oss: bool, prefix: &str, by_line: bool, seed: u64) -> Operator {
        let store = &self.stores[usize::from(is_oss)];
        let address = if is_oss { store.oss_journal(prefix) } else { store.s3_journal(prefix) };
        let wire = &self.store_wires[usize::from(is_oss)];
        let address = if by_line { address.replace(&store.url(), wire.url()) } else { address };
        // A change is settled at the address that it was made at, so that all machines have the same one.
        let scene = Scene::within(home())
            .leading_to(&self.served, self.service_wire.url())
            .with("WHITELISTCTL_JOURNAL", address)
            .with("AWS_ACCESS_KEY_ID", KEY_ID)
            .with("AWS_SECRET_ACCESS_KEY", SECRET)
            .with("WHITELISTCTL_SETTLE", "1")
            .with("WHITELISTCTL_WAIT", "5");
        // Numbers may not be used twice at one sandbox.
        let number = self.served.requests().last().map_or(0, |seen| seen.number);
        Operator::of(scene, &self.time, number.wrapping_mul(8) + seed, None)
    }

    /// What the lists hold. An entry that is added again stands at the end of a list of the service.
    fn lists(&self) -> String {
        let mut truth = self.served.truth();
        truth.user.sort_unstable();
        truth.instances.values_mut().flat_map(|groups| groups.values_mut()).for_each(|entries| entries.sort_unstable());
        format!("{:?} {:?}", truth.instances, truth.user)
    }

    fn play(&mut self, death: Death, place: usize, tally: &mut Tally) -> Result<(), String> {
        let (prefix, before) = (format!("w{place}"), self.lists());
        let first = self.machine(death.is_oss, &prefix, true, 1);
        self.line.arm(Some((death.after, death.loses_answer)));
        drop(first.run(CHANGES[death.change]));
        self.line.arm(None);
        let made = self.lists() != before;
        let second = self.machine(death.is_oss, &prefix, false, 2);
        let settled = settle(&second, made)?;
        tally.count(settled.as_ref().map_or("nothing recorded", |_| if made { "made" } else { "not made" }));
        if let Some(id) = settled.filter(|_| made) {
            let ran = second.run(&format!("undo {id} -o json"));
            if ran.code != Some(0) {
                return Err(format!("the other machine cannot undo it: {ran}"));
            }
        }
        if self.lists() != before {
            return Err(format!("the lists were {before} and are {}", self.lists()));
        }
        self.comes_back(&first, death)?;
        let third = self.machine(death.is_oss, &prefix, false, 3);
        let open = changes(&third)?.into_iter().filter(|change| change["outcome"] == "unknown").count();
        if open > 0 {
            return Err(format!("{open} changes are open again"));
        }
        Ok(())
    }

    /// The first machine comes back, and has nothing left to do.
    fn comes_back(&self, first: &Operator, death: Death) -> Result<(), String> {
        let before = self.lists();
        match death.then {
            Return::Never => return Ok(()),
            Return::Killed => {
                let _ = std::fs::remove_dir_all(first.scene().state().join("shared"));
            }
            Return::CutOff => {}
        }
        let ran = first.run("resume");
        if self.lists() == before { Ok(()) } else { Err(format!("the first machine changed the lists: {ran}")) }
    }
}

/// Settles on `machine` what the journal has; it may not differ from the truth. Gives the ID of the change, if any.
fn settle(machine: &Operator, made: bool) -> Result<Option<String>, String> {
    let Some(change) = changes(machine)?.first().cloned() else {
        return if made { Err("the lists are changed, and the journal has nothing".to_owned()) } else { Ok(None) };
    };
    let ran = machine.run("resume");
    let changes = changes(machine)?;
    let [settled] = changes.as_slice() else { return Err(format!("{} changes, not one", changes.len())) };
    let expected = if made { "applied" } else { "not_applied" };
    if settled["outcome"] != expected {
        let (was, is) = (&change["outcome"], &settled["outcome"]);
        return Err(format!("the outcome was {was} and is {is}, not {expected}: {ran}"));
    }
    Ok(settled["intent"].as_str().map(ToOwned::to_owned))
}

/// The changes that `machine` finds in the journal.
fn changes(machine: &Operator) -> Result<Vec<Value>, String> {
    let ran = machine.run("history -o json");
    let document: Value = serde_json::from_str(&ran.stdout).map_err(|_| ran.to_string())?;
    document["results"].as_array().cloned().ok_or_else(|| ran.to_string())
}
