//! Random declarations over a list that another client edits: the plan has to show exactly the difference that a small
//! model of sets makes, the list has to become what the model says, and an export applied at once changes nothing.
//!
//! Without sockets: the program and the sandbox exchange bytes in memory.

use std::collections::BTreeSet;

use serde_json::Value;

use super::dice::Dice;
use super::operator::{Operator, Time};
use super::tally::{Plan, Tally};
use crate::support::PRODUCTION;
use crate::support::served::{Sandbox, Served};

/// Declarations in one sandbox.
const SCENE: u64 = 25;

/// Values, and how a server may have stored each of them.
const ITEMS: [(&str, &[&str]); 10] = [
    ("198.51.100.1", &["198.51.100.1", "198.51.100.1/32"]),
    ("198.51.100.2", &["198.51.100.2"]),
    ("198.51.100.16/28", &["198.51.100.16/28", "198.51.100.21/28"]),
    ("203.0.113.1", &["203.0.113.1"]),
    ("203.0.113.64/27", &["203.0.113.64/27", "203.0.113.95/27"]),
    ("203.0.113.200", &["203.0.113.200"]),
    ("192.0.2.0/25", &["192.0.2.0/25", "192.0.2.9/25"]),
    ("2001:db8::/48", &["2001:db8::/48", "2001:DB8:0:0::/48"]),
    ("2001:db8:1::9", &["2001:db8:1::9", "2001:0db8:1:0:0:0:0:9"]),
    ("sg-1", &["sg-1"]),
];
/// The item that is always declared, so that the list never becomes empty.
const ANCHOR: usize = 0;
/// The item that the program cannot read: it can be kept, and not be added.
const UNREADABLE: usize = 9;
/// What the changes may do: the model knows sets, not policy.
const ALLOWED: &str = "--allow large-removal --allow still-admitted --allow deny-all";

type Set = BTreeSet<usize>;

/// The model: what is held, and what earlier declarations added.
#[derive(Debug, Default)]
struct Model {
    held: Set,
    claims: Set,
}

/// What a declaration says of the list.
#[derive(Debug)]
struct Declared {
    owns: &'static str,
    wanted: Set,
    absent: Set,
}

impl Model {
    /// What comes and what goes.
    fn difference(&self, declared: &Declared) -> (Set, Set) {
        let owned = match declared.owns {
            "all" => self.held.clone(),
            "added" => self.held.intersection(&self.claims).copied().collect(),
            _ => Set::new(),
        };
        let unwanted = owned.difference(&declared.wanted).copied();
        let absent = self.held.intersection(&declared.absent).copied();
        (declared.wanted.difference(&self.held).copied().collect(), unwanted.chain(absent).collect())
    }

    fn make(&mut self, (added, removed): &(Set, Set)) {
        let left = |set: &Set| set.difference(removed).chain(added).copied().collect();
        (self.held, self.claims) = (left(&self.held), left(&self.claims));
    }
}

/// Plays declarations.
pub(crate) fn play(plan: Plan) -> Tally {
    plan.scenes(SCENE, |seed, runs, tally| {
        let mut stage = Stage::new(seed);
        for _ in 0..runs {
            tally.run();
            if let Err(why) = stage.run(tally) {
                return tally.wrong(format!("{why}, seed {seed}"));
            }
        }
    })
}

struct Stage {
    dice: Dice,
    served: Served,
    us: Operator,
    other: Operator,
    model: Model,
}

impl Stage {
    fn new(seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        let all: Vec<usize> = (1..ITEMS.len()).collect();
        let held: Set = dice.some(&all, 0, all.len()).into_iter().chain([ANCHOR]).collect();
        let stored: Vec<&str> = held.iter().map(|item| dice.one(ITEMS[*item].1)).collect();
        let time = Time::of_today();
        let sandbox = Sandbox::default().group("PUBLIC_KIBANA", "office", &stored).clock(time.source());
        let served = sandbox.assume("calls-per-second", "4000000000").seeded(seed).serve_in_memory();
        let us = Operator::in_memory(&served, &time, dice.number());
        let other = Operator::in_memory(&served, &time, dice.number());
        Self { dice, served, us, other, model: Model { held, claims: Set::new() } }
    }

    /// Foreign edits, a declaration, its plan, and its application.
    fn run(&mut self, tally: &mut Tally) -> Result<(), String> {
        for _ in 0..self.dice.below(3) {
            self.edit()?;
        }
        if self.dice.percent(15) {
            tally.count("exports");
            self.round_trip()?;
        }
        let declared = self.declared();
        let difference = self.model.difference(&declared);
        let file = self.us.scene().file("a.toml", text(&declared));
        let ran = self.us.run(&format!("plan -f {file} {ALLOWED} -o json"));
        let planned: Value = serde_json::from_str(&ran.stdout).map_err(|error| format!("{error}: {ran}"))?;
        let shown = shown(&planned);
        if ran.code != Some(0) || shown != difference {
            return Err(format!("the plan shows {shown:?} and not {difference:?} of {declared:?}: {ran}"));
        }
        let before = self.writes();
        if before > 0 {
            return Err(format!("planning sent {before} writes"));
        }
        let ran = self.us.run(&format!("apply -f {file} -y {ALLOWED}"));
        self.model.make(&difference);
        let (held, wanted) = (self.held()?, self.model.held.clone());
        if ran.code != Some(0) || held != wanted {
            return Err(format!("the list holds {held:?} and not {wanted:?} after {declared:?}: {ran}"));
        }
        let (writes, steps) = (self.writes(), difference_steps(&difference));
        if writes != steps {
            return Err(format!("{writes} writes and not {steps} for {difference:?}: {ran}"));
        }
        tally.count(if steps == 0 { "as declared already" } else { "changed" });
        tally.count(format!("owns {}", declared.owns));
        Ok(())
    }

    /// Another client adds an entry, or takes one out.
    fn edit(&mut self) -> Result<(), String> {
        let item = usize::try_from(self.dice.below(UNREADABLE as u64)).unwrap();
        let comes = item == ANCHOR || self.dice.percent(50);
        let verb = if comes { "append" } else { "delete" };
        let ran = self.other.run(&format!("kibana-whitelist {verb} -g office {} {ALLOWED} -y", ITEMS[item].0));
        if comes {
            self.model.held.insert(item)
        } else {
            self.model.held.remove(&item)
        };
        self.writes();
        if ran.code == Some(0) { Ok(()) } else { Err(format!("the other client failed: {ran}")) }
    }

    fn declared(&mut self) -> Declared {
        let readable: Vec<usize> = (1..UNREADABLE).collect();
        let mut wanted: Set = self.dice.some(&readable, 0, 6).into_iter().chain([ANCHOR]).collect();
        if self.model.held.contains(&UNREADABLE) && self.dice.percent(80) {
            wanted.insert(UNREADABLE);
        }
        let others: Vec<usize> = readable.into_iter().filter(|item| !wanted.contains(item)).collect();
        let absent = self.dice.some(&others, 0, 2.min(others.len())).into_iter().collect();
        Declared { owns: self.dice.one(&["all", "added", "nothing"]), wanted, absent }
    }

    /// An export that is applied at once changes nothing.
    fn round_trip(&mut self) -> Result<(), String> {
        let exported = self.us.run("export --all-instances").stdout;
        let file = self.us.scene().file("exported.toml", &exported);
        for line in [format!("plan -f {file} --exit-code"), format!("apply -f {file} -y")] {
            let ran = self.us.run(&line);
            if ran.code != Some(0) {
                return Err(format!("an export is not what is there: {ran}"));
            }
        }
        let (again, writes) = (self.us.run("export --all-instances").stdout, self.writes());
        if again == exported && writes == 0 { Ok(()) } else { Err(format!("a round trip sent {writes} writes")) }
    }

    /// What the list truly holds.
    fn held(&self) -> Result<Set, String> {
        let truth = self.served.truth();
        truth.group(PRODUCTION, "PUBLIC_KIBANA", "office").unwrap_or_default().iter().map(|text| item(text)).collect()
    }

    /// How many requests since the last question could change a list.
    fn writes(&self) -> usize {
        self.served.calls().iter().filter(|call| call.starts_with("Update")).count()
    }
}

/// One call that adds, and one that removes.
fn difference_steps((added, removed): &(Set, Set)) -> usize {
    usize::from(!added.is_empty()) + usize::from(!removed.is_empty())
}

/// The item that is stored as `text`.
fn item(text: &str) -> Result<usize, String> {
    let found = ITEMS.iter().position(|(value, stored)| *value == text || stored.contains(&text));
    found.ok_or_else(|| format!("{text} came from nowhere"))
}

/// What the plan adds and removes.
fn shown(plan: &Value) -> (Set, Set) {
    let groups = plan["groups"].as_array().cloned().unwrap_or_default();
    let mut shown = (Set::new(), Set::new());
    for group in groups {
        let added = group["added"].as_array().into_iter().flatten().filter_map(|one| one["entry"].as_str());
        shown.0.extend(added.filter_map(|text| item(text).ok()));
        let removed = group["removed"].as_array().into_iter().flatten().filter_map(Value::as_str);
        shown.1.extend(removed.filter_map(|text| item(text).ok()));
    }
    shown
}

fn text(declared: &Declared) -> String {
    let quoted = |item: &usize| match *item {
        UNREADABLE => format!("{{ stored = \"{}\" }}", ITEMS[UNREADABLE].0),
        item => format!("\"{}\"", ITEMS[item].0),
    };
    let list = |set: &Set| set.iter().map(quoted).collect::<Vec<_>>().join(", ");
    format!(
        "version = 1\n[lists.office]\non = {{ service = \"elasticsearch\", instances = [\"{PRODUCTION}\"], group = \"office\" }}\n\
         owns = \"{}\"\nentries = [{}]\nabsent = [{}]\n",
        declared.owns,
        list(&declared.wanted),
        list(&declared.absent)
    )
}
