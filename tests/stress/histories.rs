//! Random histories with foreign edits between and within the changes, then one of the changes is undone: the list has
//! to be what a small model of sets makes of it.

use std::collections::BTreeSet;
use std::time::Duration;

use whitelistctl::sandbox::Truth;
use whitelistctl::sandbox::faults::{Fault, Faults, Kind, Nth, On, Rival, Rule, ServiceName};

use super::dice::Dice;
use super::operator::{Operator, Time};
use super::tally::{Plan, Tally};
use crate::support::PRODUCTION;
use crate::support::served::{Sandbox, Served};

/// Histories in one sandbox.
const SCENE: u64 = 25;

/// What the changes and the foreign edits name.
const ENTRIES: [&str; 6] =
    ["198.51.100.1", "198.51.100.2", "198.51.100.16/28", "203.0.113.1", "203.0.113.64/27", "2001:db8::/48"];

type Set = BTreeSet<String>;

/// The model: what a list is, what a change did to it, and what undoing that makes of it. `None` is a group that does
/// not exist. It knows sets and nothing of the program.
mod model {
    use super::Set;

    /// A change that was made: the list just before it was sent, and as it was found after.
    pub(super) struct Made {
        pub(super) read: Option<Set>,
        pub(super) found: Option<Set>,
        pub(super) wanted: Option<Set>,
    }

    /// The list that is left by undoing a change while the list is `live`, and the exit code: 0, also where somebody
    /// else took the change back, and 3 where a group would have to be emptied or made that is not this change's to
    /// make. `keeps_one`: the list may not become empty.
    pub(super) fn undone(made: &Made, live: Option<&Set>, keeps_one: bool) -> (Option<Set>, i32) {
        let set = |list: Option<&Set>| list.cloned().unwrap_or_default();
        let (read, found, wanted, now) =
            (set(made.read.as_ref()), set(made.found.as_ref()), set(made.wanted.as_ref()), set(live));
        let came: Set = wanted.difference(&read).filter(|entry| found.contains(*entry)).cloned().collect();
        let went: Set = read.difference(&wanted).filter(|entry| !found.contains(*entry)).cloned().collect();
        let put: Set = went.difference(&now).cloned().collect();
        let result: Set = now.difference(&came).chain(&put).cloned().collect();
        if live.is_none() {
            let deleted = made.wanted.is_none() && made.found.is_none();
            return match (deleted, put.is_empty()) {
                (true, false) => (Some(put), 0),
                (false, false) => (None, 3),
                (_, true) => (None, 0),
            };
        }
        match result.is_empty() {
            true if made.read.is_none() && made.found.is_some() => (None, 0),
            true if keeps_one => (live.cloned(), 3),
            _ => (Some(result), 0),
        }
    }
}

/// Plays histories.
pub(crate) fn play(plan: Plan) -> Tally {
    plan.scenes(SCENE, |seed, runs, tally| {
        let mut dice = Dice::new(seed);
        let time = Time::new();
        let served = Sandbox::default().clock(time.source()).assume("calls-per-second", "4000000000").serve();
        for number in 0..runs {
            let operator = Operator::at(&served, &time, seed.wrapping_mul(1000) + number);
            let mut history =
                History { served: &served, operator, time: &time, dice: &mut dice, on: FaultPoint::Office };
            history.play(seed, tally);
        }
    })
}

/// A list that the history is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum FaultPoint {
    Office,
    User,
}

struct History<'play> {
    served: &'play Served,
    operator: Operator,
    time: &'play Time,
    dice: &'play mut Dice,
    on: FaultPoint,
}

impl History<'_> {
    fn play(&mut self, seed: u64, tally: &mut Tally) {
        self.on = self.dice.one(&[FaultPoint::Office, FaultPoint::Office, FaultPoint::User]);
        let begin = self.begin();
        let mut made = Vec::new();
        let mut told = vec![format!("begin {begin:?}")];
        for _ in 0..=self.dice.below(3) {
            let line = self.line();
            let (read, edit) = (self.list(), self.edit_within());
            let ran = self.operator.run(&format!("{line} -o json"));
            let found = self.list();
            told.push(format!("{line} {edit:?} ? {:?} -> {found:?}", ran.code));
            let result = &serde_json::from_str::<serde_json::Value>(&ran.stdout).unwrap()["results"][0];
            if result["outcome"] == "applied" {
                let id = result["intent"].as_str().unwrap().to_owned();
                let wanted = Self::wanted(&line, read.as_ref());
                made.push((id, model::Made { read, found, wanted }));
            }
            self.served.running().order(Faults::default());
            if self.dice.percent(60) {
                told.push(format!("foreign {:?} -> {:?}", self.edit_now(), self.list()));
            }
        }
        if made.is_empty() {
            tally.count("histories without a change, played again");
            return self.play(seed, tally);
        }
        let (id, made) = &made[usize::try_from(self.dice.below(made.len() as u64)).unwrap()];
        let live = self.list();
        let (expected, code) = model::undone(made, live.as_ref(), self.on == FaultPoint::Office);
        let ran = self.operator.run(&format!("undo {id} -o json"));
        let after = self.list();
        tally.run();
        tally.count(format!("exit {}", ran.code.unwrap_or(-1)));
        if after != expected || ran.code != Some(code) {
            let told = told.join("\n  ");
            tally.wrong(format!(
                "--seed {seed} --runs {SCENE}\n  {told}\n  {:?} undone\n  live {live:?}\n  model {expected:?}, exit {code}\n  truth {after:?}, exit {:?}\n{}",
                id,
                ran.code,
                ran.stderr
            ));
        }
    }

    /// Sets the list to something random.
    fn begin(&mut self) -> Vec<&'static str> {
        let mut entries = self.dice.some(&ENTRIES, 1, 4);
        let anchor = if self.on == FaultPoint::User { "127.0.0.1" } else { "192.0.2.200" };
        entries.push(anchor);
        self.edit(Rival { cover: Some(texts(&entries)), ..Rival::default() });
        entries
    }

    /// A change as it is typed.
    fn line(&mut self) -> String {
        let entries = self.dice.some(&ENTRIES, 1, 3).join(" ");
        if self.on == FaultPoint::User {
            return format!("user-whitelist {} {entries}", self.dice.one(&["add", "delete"]));
        }
        let verb = if self.list().is_none() {
            self.dice.one(&["append --create-group", "cover --create-group"])
        } else {
            self.dice.one(&["append", "append", "delete", "delete", "cover", "delete --delete-group"])
        };
        let entries = if verb.contains("delete-group") { String::new() } else { entries };
        format!("kibana-whitelist {verb} -g office {entries}")
    }

    /// What the list is to be by `line`, if it is as `read`.
    fn wanted(line: &str, read: Option<&Set>) -> Option<Set> {
        let named: Set = line.split(' ').filter(|word| word.contains(['.', ':'])).map(str::to_owned).collect();
        let held = read.cloned().unwrap_or_default();
        match line {
            _ if line.contains("delete-group") => None,
            _ if line.contains("cover") => Some(named),
            _ if line.contains("delete") => Some(held.difference(&named).cloned().collect()),
            _ => Some(held.union(&named).cloned().collect()),
        }
    }

    /// Lets somebody else in between the reading and the sending of the next change, or does not.
    fn edit_within(&mut self) -> Option<Rival> {
        if !self.dice.percent(25) || self.list().is_none() {
            return None;
        }
        let rival = self.rival();
        let (kind, service) = (Some(Kind::Write), Some(self.service()));
        let rule =
            Rule { on: On { kind, service, ..On::default() }, nth: Nth::only(1), fault: Fault::Rival(rival.clone()) };
        self.served.running().order(Faults::of([rule]));
        Some(rival)
    }

    /// Somebody else's edit, at once. What the service refuses is not made.
    fn edit_now(&mut self) -> Rival {
        let rival = if self.dice.percent(10) && self.on == FaultPoint::Office {
            let entries = self.dice.some(&ENTRIES, 0, 2);
            Rival { cover: Some(texts(&entries)), ..Rival::default() }
        } else {
            self.rival()
        };
        self.edit(rival.clone());
        rival
    }

    fn rival(&mut self) -> Rival {
        let entries = texts(&self.dice.some(&ENTRIES, 1, 2));
        if self.dice.percent(50) {
            Rival { append: entries, ..Rival::default() }
        } else {
            Rival { delete: entries, ..Rival::default() }
        }
    }

    fn edit(&self, rival: Rival) {
        let group = (self.on == FaultPoint::Office).then(|| "office".to_owned());
        // A refusal leaves the list as it is, which is as good a history as any.
        let _ = self.served.running().rival(&Rival { service: Some(self.service()), group, ..rival });
        self.time.pass(Duration::from_secs(1));
    }

    fn service(&self) -> ServiceName {
        if self.on == FaultPoint::User { ServiceName::OpsManager } else { ServiceName::Elasticsearch }
    }

    /// What the list holds in truth.
    fn list(&self) -> Option<Set> {
        let truth: Truth = self.served.truth();
        match self.on {
            FaultPoint::User => Some(truth.user.iter().cloned().collect()),
            FaultPoint::Office => {
                truth.group(PRODUCTION, "PUBLIC_KIBANA", "office").map(|list| list.iter().cloned().collect())
            }
        }
    }
}

fn texts(entries: &[&str]) -> Vec<String> {
    entries.iter().map(ToString::to_string).collect()
}
