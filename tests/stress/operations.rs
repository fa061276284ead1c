//! Random changes under random faults: the verdict on each is held against the truth at once, and again when the window
//! is over in which a late change may still come.
//!
//! A scene is one person with one journal at one sandbox. Faults are drawn for every request; other operators add and
//! take away the very entries that the changes are about.

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::Value;
use whitelistctl::sandbox::faults::{Fault, Faults, Kind, Nth, On, Random, Rival, Rule};
use whitelistctl::sandbox::{Applied, Seen, Truth};

use super::dice::Dice;
use super::operator::{Operator, Time};
use super::tally::{Plan, Tally};
use crate::support::served::{Sandbox, Served};
use crate::support::{PRODUCTION, Ran};

/// Changes in one scene.
const SCENE: u64 = 50;

/// What the changes name. Few, so that they meet each other and the faults' rivals.
const ENTRIES: [&str; 9] = [
    "192.0.2.10",
    "198.51.100.7",
    "198.51.100.16/28",
    "198.51.100.200",
    "203.0.113.1",
    "203.0.113.2",
    "203.0.113.3",
    "203.0.113.64/27",
    "2001:db8::7",
];

/// The faults that are drawn; `stall` would only take real time.
const FAULTS: [&str; 11] =
    ["answer", "throttle", "challenge", "garbage", "reset", "cut", "length", "lose-answer", "later", "swallow", "skew"];

/// A list that is changed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum FaultPoint {
    Default,
    Office,
    User,
}

/// A change as it is typed.
struct Change {
    place: FaultPoint,
    verb: &'static str,
    entries: Vec<&'static str>,
}

/// Plays changes.
pub(crate) fn play(plan: Plan) -> Tally {
    plan.scenes(SCENE, scene)
}

/// A scene with what is needed to judge its runs.
pub(super) struct Stage {
    served: Served,
    operator: Operator,
    time: Time,
    /// Whether readings may lag behind in this scene.
    lags: bool,
    seed: u64,
}

fn scene(seed: u64, changes: u64, tally: &mut Tally) {
    let (mut dice, time) = (Dice::new(seed), Time::new());
    let served = sandbox(&mut dice, &time).serve();
    let operator = Operator::at(&served, &time, seed);
    Stage::new(served, operator, time, &mut dice, seed).play(changes, &mut dice, tally);
}

/// A sandbox that goes by `time`, with switches that are drawn.
pub(super) fn sandbox(dice: &mut Dice, time: &Time) -> Sandbox {
    Sandbox::default()
        .clock(time.source())
        .assume("calls-per-second", "4000000000")
        .assume("activating", dice.one(&["0", "0", "1500", "30000"]))
        .assume("duplicate", dice.one(&["ignore", "conflict"]))
        .assume("delete-by", dice.one(&["text", "value"]))
        .assume("delete-status", dice.one(&["200", "204"]))
}

impl Stage {
    /// A scene of `operator` at `served`.
    pub(super) fn new(served: Served, operator: Operator, time: Time, dice: &mut Dice, seed: u64) -> Self {
        Self { served, operator, time, lags: dice.percent(30), seed }
    }

    /// Makes so many changes and judges each.
    pub(super) fn play(&self, changes: u64, dice: &mut Dice, tally: &mut Tally) {
        for _ in 0..changes {
            self.change(dice, tally);
            self.time.pass(Duration::from_millis(dice.below(3000)));
        }
        self.settle_all(tally);
    }

    /// The requests of all runs.
    pub(super) fn requests(&self) -> Vec<Seen> {
        self.served.requests()
    }

    /// Who makes the changes.
    pub(super) fn operator(&self) -> &Operator {
        &self.operator
    }

    /// Makes one change and judges what is said of it.
    fn change(&self, dice: &mut Dice, tally: &mut Tally) {
        // Where readings lag, the window has to be longer than they do: what shows after it nobody waits for.
        let settle = if self.lags { 60 } else { dice.one(&[60, 3, 0]) };
        self.served.running().order(faults(dice, self.lags));
        let asked = Change::drawn(dice);
        let (begun, before) = (self.time.passed(), self.served.requests().len());
        let ran = self.operator.run(&format!("{} --settle {settle} -o json", asked.line()));
        let verdict = Verdict::of(&ran);
        let truth = self.served.truth();
        let made = self.served.requests().split_off(before);
        tally.run();
        tally.count(format!("exit {}", ran.code.unwrap_or(-1)));
        let mut problems = Vec::new();
        let took_effect = made.iter().any(|seen| seen.applied == Applied::Yes);
        // Where something else went wrong, `applied` says that it was made, and not that nobody took it back.
        if ran.code == Some(0) || !took_effect {
            self.judge_done(&asked, &verdict, &truth, &ran, tally, &mut problems);
        }
        self.judge_twice(&made, &mut problems);
        if verdict.is("not_applied") || verdict.is("unchanged") || verdict.outcome.is_none() {
            // What comes before the window is over was to be waited for.
            self.time.pass_until(begun + settle * 1000);
            drop(self.served.truth());
            let made = self.served.requests().split_off(before);
            judge_undone(&verdict, &truth, &made, tally, &mut problems);
        }
        if !problems.is_empty() {
            tally.wrong(self.told(&problems, &ran, &verdict, &made));
        }
    }

    /// A wrong run as a person reads it.
    fn told(&self, problems: &[String], ran: &Ran, verdict: &Verdict, made: &[Seen]) -> String {
        let calls = made.iter().map(|seen| {
            let path = seen.target.split('?').next().unwrap_or_default();
            let how = seen.mode.as_deref().unwrap_or_default();
            format!("  {} {path} {how} -> {} {:?} {:?}", seen.method, seen.status, seen.applied, seen.faults)
        });
        let calls: Vec<String> = calls.collect();
        format!(
            "{}, --seed {} --runs {SCENE}\n$ whitelistctl {}\n? {:?}, {verdict:?}\n{}\n{}",
            problems.join("; "),
            self.seed,
            ran.line(),
            ran.code,
            ran.stderr.trim_end(),
            calls.join("\n"),
        )
    }

    /// Exit 0 and `applied`: the truth has to show it.
    fn judge_done(
        &self,
        asked: &Change,
        verdict: &Verdict,
        truth: &Truth,
        ran: &Ran,
        tally: &mut Tally,
        problems: &mut Vec<String>,
    ) {
        if ran.code != Some(0) && !verdict.is("applied") {
            return;
        }
        let (true_list, shown) = (asked.place_in(verdict).held(truth), verdict.after.clone());
        let said = |list: &BTreeSet<String>| {
            let as_asked = ran.code != Some(0) || asked.is_true_of(list);
            as_asked && verdict.added.is_subset(list) && verdict.removed.is_disjoint(list)
        };
        if said(&true_list) {
            return;
        }
        // A server that shows what is not so cannot be seen through, but only where this scene has it do so.
        if self.lags && said(&shown) {
            tally.count("shown by a reading that lagged");
        } else {
            problems.push(format!("said to be done, and the list holds {true_list:?}"));
        }
    }

    /// No call has its effect twice.
    fn judge_twice(&self, made: &[Seen], problems: &mut Vec<String>) {
        if let Some((token, times)) = self.served.running().applied().into_iter().find(|(_, times)| *times > 1) {
            problems.push(format!("{times} changes under the token {token}"));
        }
        let mut done = BTreeSet::new();
        for seen in made.iter().filter(|seen| seen.applied == Applied::Yes) {
            let target = seen.target.split(['?', '&']).next();
            if !done.insert((&seen.method, target, &seen.mode, &seen.token)) {
                problems.push(format!("{} {:?} had its effect twice", seen.method, target));
            }
        }
    }

    /// Settles what is left, without faults: one `resume` has to do.
    fn settle_all(&self, tally: &mut Tally) {
        self.served.running().order(Faults::default());
        let open = self.operator.history().map(|history| history.open().count());
        let ran = self.operator.run("resume -o json");
        let left = self.operator.history().map(|history| history.open().count());
        match (open, left) {
            (Ok(open), Ok(0)) => *tally.counts.entry("settled by resume".to_owned()).or_default() += open as u64,
            (open, left) => tally.wrong(format!("resume leaves {left:?} of {open:?}, --seed {}\n{ran}", self.seed)),
        }
    }
}

/// `not_applied`, `unchanged`, or an error before there was an outcome: no call of the run has had an effect.
fn judge_undone(verdict: &Verdict, truth: &Truth, made: &[Seen], tally: &mut Tally, problems: &mut Vec<String>) {
    let Some(at) = made.iter().position(|seen| seen.applied == Applied::Yes) else { return };
    let outcome = verdict.outcome.as_deref().unwrap_or("no outcome");
    // Another operator may have taken it back before it could be read: nobody can see that.
    let rival = made[at..].iter().flat_map(|seen| &seen.faults).any(|fault| fault.contains("fault.rival"));
    let list = verdict.place().map(|place| place.held(truth)).unwrap_or_default();
    let shows = verdict.added.iter().any(|entry| list.contains(entry))
        || verdict.removed.iter().any(|entry| !list.contains(entry));
    if rival && !shows {
        tally.count("made and taken back by a rival before it was read");
    } else {
        problems.push(format!("{outcome} is said, and {} {} was applied", made[at].method, made[at].target));
    }
}

/// What is said of a change.
#[derive(Debug)]
struct Verdict {
    outcome: Option<String>,
    target: String,
    added: BTreeSet<String>,
    removed: BTreeSet<String>,
    after: BTreeSet<String>,
}

impl Verdict {
    fn of(ran: &Ran) -> Self {
        let document: Value = serde_json::from_str(&ran.stdout).unwrap_or_default();
        let result = &document["results"][0];
        let set = |name: &str| {
            let texts = result[name].as_array().into_iter().flatten();
            texts.filter_map(Value::as_str).map(ToOwned::to_owned).collect()
        };
        Self {
            outcome: result["outcome"].as_str().map(ToOwned::to_owned),
            target: result["target"].to_string(),
            added: set("added"),
            removed: set("removed"),
            after: set("after"),
        }
    }

    fn is(&self, outcome: &str) -> bool {
        self.outcome.as_deref() == Some(outcome)
    }

    fn place(&self) -> Option<FaultPoint> {
        let named = |part: &str| self.target.contains(part);
        match () {
            () if named("ops-manager") => Some(FaultPoint::User),
            () if named("\"office\"") => Some(FaultPoint::Office),
            () if named("\"default\"") => Some(FaultPoint::Default),
            () => None,
        }
    }
}

impl FaultPoint {
    /// What the list holds in truth.
    fn held(self, truth: &Truth) -> BTreeSet<String> {
        let group = |name| truth.group(PRODUCTION, "PUBLIC_KIBANA", name).unwrap_or_default();
        let list = match self {
            Self::Default => group("default"),
            Self::Office => group("office"),
            Self::User => &truth.user,
        };
        list.iter().cloned().collect()
    }
}

impl Change {
    fn drawn(dice: &mut Dice) -> Self {
        let place = dice.one(&[FaultPoint::Default, FaultPoint::Office, FaultPoint::User]);
        let verbs: &[&'static str] = if place == FaultPoint::User {
            &["add", "add", "delete", "undo"]
        } else {
            &["append", "append", "delete", "delete", "cover", "undo"]
        };
        Self { place, verb: dice.one(verbs), entries: dice.some(&ENTRIES, 1, 3) }
    }

    fn line(&self) -> String {
        let entries = self.entries.join(" ");
        match (self.verb, self.place) {
            ("undo", _) => "undo --last".to_owned(),
            (verb, FaultPoint::User) => format!("user-whitelist {verb} {entries}"),
            (verb, FaultPoint::Office) => format!("kibana-whitelist {verb} -g office {entries}"),
            (verb, FaultPoint::Default) => format!("kibana-whitelist {verb} {entries}"),
        }
    }

    /// The list that it is about; an undo finds its own.
    fn place_in(&self, verdict: &Verdict) -> FaultPoint {
        if self.verb == "undo" { verdict.place().unwrap_or(self.place) } else { self.place }
    }

    /// Whether `list` is as was asked for. An undo asks for nothing by name.
    fn is_true_of(&self, list: &BTreeSet<String>) -> bool {
        let holds = |entry: &&&str| list.contains(**entry);
        match self.verb {
            "append" | "add" => self.entries.iter().all(|entry| holds(&entry)),
            "delete" => !self.entries.iter().any(|entry| holds(&entry)),
            "cover" => self.entries.len() == list.len() && self.entries.iter().all(|entry| holds(&entry)),
            _ => true,
        }
    }
}

/// Faults for one run: by chance, and rivals who are after the same entries.
fn faults(dice: &mut Dice, lags: bool) -> Faults {
    let rate = dice.one(&[0.0, 0.1, 0.3, 0.6]);
    let mut rules = Vec::new();
    if lags && dice.percent(50) {
        // Not by chance: a lag that is renewed without end is longer than any window.
        let kind = Some(dice.one(&[Kind::Read, Kind::Write]));
        let fault = Fault::Stale { reads: dice.one(&[1, 2, 5]) };
        rules.push(Rule { on: On { kind, ..On::default() }, nth: Nth::only(1 + dice.below(2)), fault });
    }
    while dice.percent(30) {
        let (entries, adds) = (dice.some(&ENTRIES, 1, 2), dice.percent(50));
        let entries: Vec<String> = entries.into_iter().map(str::to_owned).collect();
        let (append, delete) = if adds { (entries, Vec::new()) } else { (Vec::new(), entries) };
        let kind = Some(dice.one(&[Kind::Read, Kind::Write]));
        let fault = Fault::Rival(Rival { append, delete, ..Rival::default() });
        rules.push(Rule { on: On { kind, ..On::default() }, nth: Nth::only(1 + dice.below(3)), fault });
    }
    Faults::of(rules).with_random(Random::new(dice.number(), rate).only(FAULTS))
}
