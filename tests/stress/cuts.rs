//! Six operations, each cut at every byte of every request and of every answer.
//!
//! A request is cut on a wire between the two, so that a part of it reaches the sandbox; an answer is cut by the
//! sandbox, which closes or resets the connection there. After the cut all goes on, or nothing gets through any more:
//! then the outcome may be unknown, and one `resume` on a mended line has to say what the truth says.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use whitelistctl::sandbox::faults::{End, Fault, FaultPoint, Faults, Nth, On, Rival, Rule, ServiceName};

use super::operator::{Operator, Time, home};
use super::tally::{Plan, Tally, over};
use crate::support::served::{Sandbox, Served};
use crate::support::wire::{self, Wire};
use crate::support::{PRODUCTION, Scene};

/// Every cut that there is.
pub(crate) const ALL: u64 = u64::MAX;

/// Cuts in one sandbox.
const SCENE: usize = 100;

/// An operation: what is done before it, what is cut, and what it takes away and adds.
struct Operation {
    before: Option<&'static str>,
    line: &'static str,
    removes: &'static str,
    adds: &'static str,
}

const OPERATIONS: [Operation; 6] = [
    Operation {
        before: None,
        line: "kibana-whitelist cover 192.0.2.10 198.51.100.7",
        removes: "192.0.2.128/26",
        adds: "198.51.100.7",
    },
    Operation { before: None, line: "kibana-whitelist append 198.51.100.7", removes: "", adds: "198.51.100.7" },
    Operation { before: None, line: "kibana-whitelist delete 192.0.2.10", removes: "192.0.2.10", adds: "" },
    Operation { before: None, line: "user-whitelist add 198.51.100.7", removes: "", adds: "198.51.100.7" },
    Operation { before: None, line: "user-whitelist delete 1.2.3.4", removes: "1.2.3.4", adds: "" },
    Operation {
        before: Some("kibana-whitelist append 198.51.100.7"),
        line: "undo --last",
        removes: "198.51.100.7",
        adds: "",
    },
];

/// One cut.
#[derive(Clone, Copy, Debug)]
struct Cut {
    operation: usize,
    /// Which exchange, counted from 1.
    exchange: u64,
    side: Side,
    /// Bytes that get through.
    after: usize,
    /// Whether nothing gets through any more afterwards.
    for_good: bool,
}

#[derive(Clone, Copy, Debug)]
enum Side {
    Request,
    Answer(End),
}

/// What the wire is to cut.
#[derive(Default)]
struct Scissors {
    exchanges: u64,
    cut: Option<Cut>,
}

/// A sandbox, and a wire that cuts.
struct Bench {
    served: Served,
    wire: Wire,
    scissors: Arc<Mutex<Scissors>>,
    time: Time,
}

/// Plays cuts: all of them, or as many as are asked for, spread evenly.
pub(crate) fn play(plan: Plan) -> Tally {
    let cuts = every();
    let all = cuts.len() as u64;
    let wanted = plan.runs.min(all);
    let chosen: Vec<Cut> =
        (0..wanted).map(|number| cuts[usize::try_from((number * all / wanted + plan.seed) % all).unwrap()]).collect();
    let scenes: Vec<&[Cut]> = chosen.chunks(SCENE).collect();
    over(scenes.len() as u64, |number, tally| {
        let bench = Bench::new();
        for cut in scenes[usize::try_from(number).unwrap()] {
            bench.play(*cut, tally);
        }
    })
}

/// Every cut, by the sizes of the exchanges as they are without one.
fn every() -> Vec<Cut> {
    let bench = Bench::new();
    let mut cuts = Vec::new();
    for (operation, asked) in OPERATIONS.iter().enumerate() {
        let operator = bench.operator(operation, &bench.served.url());
        let begin = bench.served.requests().len();
        operator.run(asked.line).ends_with(0);
        for (exchange, seen) in (1..).zip(&bench.served.requests()[begin..]) {
            let sides = [
                (Side::Request, seen.request_bytes),
                (Side::Answer(End::Close), seen.answer_bytes),
                (Side::Answer(End::Reset), seen.answer_bytes),
            ];
            for ((side, bytes), for_good) in sides.into_iter().flat_map(|side| [(side, false), (side, true)]) {
                let after = 0..usize::try_from(bytes).unwrap();
                cuts.extend(after.map(|after| Cut { operation, exchange, side, after, for_good }));
            }
        }
    }
    cuts
}

impl Bench {
    fn new() -> Self {
        let time = Time::new();
        let served = Sandbox::default().clock(time.source()).assume("calls-per-second", "4000000000").serve();
        let scissors = Arc::new(Mutex::new(Scissors::default()));
        let own = Arc::clone(&scissors);
        let wire = Wire::judged(&served.url(), move |_| own.lock().unwrap().fate());
        Self { served, wire, scissors, time }
    }

    /// Somebody with an empty journal, before lists as they are in the beginning, who has done what comes before.
    fn operator(&self, operation: usize, url: &str) -> Operator {
        let lists = [
            (ServiceName::Elasticsearch, ["192.0.2.10", "192.0.2.128/26"]),
            (ServiceName::OpsManager, ["1.2.3.4", "127.0.0.1"]),
        ];
        for (service, entries) in lists {
            let cover = Some(entries.map(str::to_owned).to_vec());
            self.served.running().rival(&Rival { service: Some(service), cover, ..Rival::default() }).unwrap();
        }
        let scene = Scene::within(home()).leading_to(&self.served, url);
        // Numbers may not be used twice at one sandbox.
        let seed = self.served.requests().last().map_or(0, |seen| seen.number);
        let operator = Operator::of(scene, &self.time, seed, None);
        if let Some(before) = OPERATIONS[operation].before {
            operator.run(before).ends_with(0);
        }
        operator
    }

    fn list(&self, operation: usize) -> BTreeSet<String> {
        let truth = self.served.truth();
        let group = truth.group(PRODUCTION, "PUBLIC_KIBANA", "default").unwrap_or_default();
        let list = if OPERATIONS[operation].line.starts_with("user") { &truth.user } else { group };
        list.iter().cloned().collect()
    }

    fn arm(&self, cut: Option<Cut>) {
        let mut faults = Faults::default();
        if let Some(Cut { exchange, side: Side::Answer(then), after, for_good, .. }) = cut {
            let rule = |nth, fault| Rule { on: On::default(), nth, fault };
            let outage = rule(Nth::between(exchange + 1, u64::MAX), Fault::Reset { at: FaultPoint::Before });
            let cut = rule(Nth::only(exchange), Fault::Cut { after, then });
            faults = Faults::of([cut].into_iter().chain(for_good.then_some(outage)));
        }
        self.served.running().order(faults);
        *self.scissors.lock().unwrap() = Scissors { exchanges: 0, cut };
    }

    fn play(&self, cut: Cut, tally: &mut Tally) {
        let asked = &OPERATIONS[cut.operation];
        let url = if let Side::Request = cut.side { self.wire.url().to_owned() } else { self.served.url() };
        let operator = self.operator(cut.operation, &url);
        let before = self.list(cut.operation);
        let mut done = before.clone();
        done.remove(asked.removes);
        done.extend((!asked.adds.is_empty()).then(|| asked.adds.to_owned()));

        self.arm(Some(cut));
        let ran = operator.run(&format!("{} -o json", asked.line));
        self.arm(None);
        let truth = self.list(cut.operation);
        tally.run();
        tally.count(format!("exit {}", ran.code.unwrap_or(-1)));
        let document: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap_or_default();
        let outcome = document["results"][0]["outcome"].as_str().unwrap_or("none").to_owned();
        let is_right = match outcome.as_str() {
            "applied" => ran.code == Some(0) && truth == done,
            "not_applied" | "none" => ran.code != Some(0) && truth == before,
            "unknown" => ran.code == Some(8) && (truth == before || truth == done),
            _ => false,
        };
        if !is_right {
            tally.wrong(format!("{outcome} is said, and the list holds {truth:?}: {cut:?}\n{ran}"));
        }
        if let Err(why) = Self::settled(&operator, outcome == "unknown", truth == done, tally) {
            tally.wrong(format!("{why}: {cut:?}\n{ran}"));
        }
    }

    /// Nothing is open but what was said to be unknown, and one `resume` says of that what is true.
    fn settled(operator: &Operator, is_unknown: bool, is_done: bool, tally: &mut Tally) -> Result<(), String> {
        let open: Vec<_> = operator.history()?.open().map(|change| change.intent.id.clone()).collect();
        if open.len() != usize::from(is_unknown) {
            return Err(format!("{} changes are open", open.len()));
        }
        if !is_unknown {
            return Ok(());
        }
        let ran = operator.run("resume");
        let history = operator.history()?;
        let settled = history.get(&open[0]).map(|change| change.outcome().as_str());
        let expected = if is_done { "applied" } else { "not_applied" };
        tally.count(format!("settled as {expected}"));
        if settled == Some(expected) { Ok(()) } else { Err(format!("resume says {settled:?}, not {expected}\n{ran}")) }
    }
}

impl Scissors {
    fn fate(&mut self) -> wire::Fate {
        self.exchanges += 1;
        match self.cut {
            Some(cut @ Cut { side: Side::Request, .. }) if self.exchanges == cut.exchange => {
                wire::Fate::CutRequest(cut.after)
            }
            Some(cut) if cut.for_good && self.exchanges > cut.exchange => wire::Fate::LoseRequest,
            _ => wire::Fate::Pass,
        }
    }
}
