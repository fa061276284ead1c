//! What sets hold, and what that makes of lists.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::finding::{Finding, Rule};
use super::lock::Lock;
use super::model::{Declaration, Exception, Line, ListBlock, Named, Origin, Set};
use crate::config::suggest::nearest;
use crate::domain::declared::Declared;
use crate::domain::entry::Entry;
use crate::domain::event::Moment;
use crate::domain::stored::Key;
use crate::domain::subtract::without;

/// How many sets may stand inside each other.
const DEPTH: usize = 32;

/// The sets of a declaration at one moment. Entries past their end are not in them.
#[derive(Debug)]
pub struct Resolved {
    now: Moment,
    sets: BTreeMap<Rc<str>, Rc<Vec<Line>>>,
}

/// What a list should hold, each entry with where it comes from.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// The entries.
    pub lines: BTreeMap<Key, Rc<Origin>>,
    /// Entries that are past their end.
    pub expired: BTreeMap<Key, Rc<Origin>>,
}

impl Resolved {
    /// Works out the sets of `declaration` at `now`; published lists have the entries that `lock` pins. Findings are
    /// names that do not exist, cycles, and exceptions without effect.
    #[must_use]
    pub fn new(declaration: &Declaration, lock: &Lock, now: Moment) -> (Self, Vec<Finding>) {
        let mut solver = Solver {
            declaration,
            lock,
            resolved: Self { now, sets: BTreeMap::new() },
            open: Vec::new(),
            findings: Vec::new(),
        };
        for (name, set) in &declaration.sets {
            solver.set(name, set);
        }
        for block in &declaration.lists {
            for used in &block.sets {
                solver.named(used);
            }
        }
        (solver.resolved, solver.findings)
    }

    /// The entries of the set called `name`; empty if there is none.
    #[must_use]
    pub fn set(&self, name: &str) -> &[Line] {
        self.sets.get(name).map_or(&[], |lines| lines.as_slice())
    }

    /// What `block` wants.
    #[must_use]
    pub fn wanted(&self, block: &ListBlock) -> Wanted {
        let of_sets = block.sets.iter().flat_map(|used| self.set(&used.name));
        let mut wanted = Wanted::default();
        for line in block.lines.iter().chain(of_sets) {
            let lines = if line.origin.owner.is_over(self.now) { &mut wanted.expired } else { &mut wanted.lines };
            lines.entry(line.key.clone()).or_insert_with(|| Rc::clone(&line.origin));
        }
        wanted
    }
}

impl Wanted {
    /// The readable entries.
    #[must_use]
    pub fn entries(&self) -> BTreeSet<Entry> {
        self.lines.keys().filter_map(entry_of).collect()
    }

    /// The same as the engine of a change takes it.
    #[must_use]
    pub fn declared(&self, block: &ListBlock, claims: BTreeSet<Key>) -> Declared {
        Declared {
            owns: block.owns,
            wanted: self.lines.keys().cloned().collect(),
            absent: block.absent.clone(),
            claims,
        }
    }
}

/// The readable entry of `key`.
pub(super) fn entry_of(key: &Key) -> Option<Entry> {
    match key {
        Key::Value(entry) => Some(*entry),
        Key::Text(_) => None,
    }
}

struct Solver<'a> {
    declaration: &'a Declaration,
    lock: &'a Lock,
    resolved: Resolved,
    /// The sets that are being worked out: the way to the current one.
    open: Vec<Rc<str>>,
    findings: Vec<Finding>,
}

impl Solver<'_> {
    /// The entries of the set that `named` names.
    fn named(&mut self, named: &Named) -> Rc<Vec<Line>> {
        let declaration = self.declaration;
        if let Some(set) = declaration.sets.get(&*named.name) {
            if self.open.contains(&named.name) {
                let way: Vec<&str> = self.open.iter().map(AsRef::as_ref).chain([&*named.name]).collect();
                let message = format!("sets hold each other: {}", way.join(" -> "));
                self.findings.push(Finding::error(named.spot.clone(), Rule::Cycle, message));
                return Rc::default();
            }
            if self.open.len() >= DEPTH {
                let message = format!("sets are nested more than {DEPTH} deep");
                self.findings.push(Finding::error(named.spot.clone(), Rule::Cycle, message));
                return Rc::default();
            }
            return self.set(&named.name, set);
        }
        let finding = Finding::error(named.spot.clone(), Rule::UnknownName, format!("there is no set {}", named.name));
        let known = declaration.sets.keys().map(String::as_str);
        self.findings.push(match nearest(&named.name, known) {
            Some(name) => finding.hint(format!("did you mean {name}?")),
            None => finding,
        });
        Rc::default()
    }

    fn set(&mut self, name: &str, set: &Set) -> Rc<Vec<Line>> {
        if let Some(lines) = self.resolved.sets.get(name) {
            return Rc::clone(lines);
        }
        self.open.push(name.into());
        let mut lines = set.lines.clone();
        if let Some(feed) = &set.feed {
            let pinned = self.lock.entries(name).iter().copied();
            let origin = Rc::new(Origin { spot: feed.spot.clone(), set: Some(name.into()), owner: set.owner.clone() });
            lines.extend(pinned.map(|entry| Line { key: Key::Value(entry), origin: Rc::clone(&origin) }));
        }
        for part in &set.of {
            let part = self.named(part);
            lines.extend(part.iter().map(|line| inherited(line, set)));
        }
        let lines = Rc::new(self.reduced(lines, set));
        self.open.pop();
        self.resolved.sets.insert(name.into(), Rc::clone(&lines));
        lines
    }

    /// `lines` without the exceptions of `set`.
    fn reduced(&mut self, lines: Vec<Line>, set: &Set) -> Vec<Line> {
        if set.except.is_empty() {
            return lines;
        }
        let mut holes = BTreeSet::new();
        for exception in &set.except {
            match exception {
                Exception::Entry(entry, spot) => {
                    let touches =
                        |line: &Line| entry_of(&line.key).is_some_and(|held| held.admits(entry) || entry.admits(&held));
                    if !lines.iter().any(touches) {
                        let message = format!("the exception {entry} has no effect: the set does not admit it");
                        self.findings.push(Finding::warning(spot.clone(), Rule::Useless, message));
                    }
                    holes.insert(*entry);
                }
                Exception::Set(named) => {
                    holes.extend(self.named(named).iter().filter_map(|line| entry_of(&line.key)));
                }
            }
        }
        let parts = |line: Line| match line.key {
            Key::Value(entry) => without(entry, &holes)
                .into_iter()
                .map(|part| Line { key: Key::Value(part), origin: Rc::clone(&line.origin) })
                .collect(),
            Key::Text(_) => vec![line],
        };
        lines.into_iter().flat_map(parts).collect()
    }
}

/// `line` as `set` holds it: what it does not say itself, the set says.
fn inherited(line: &Line, set: &Set) -> Line {
    let owner = line.origin.owner.or(&set.owner);
    if owner == line.origin.owner {
        return line.clone();
    }
    let origin = Origin { owner, ..(*line.origin).clone() };
    Line { key: line.key.clone(), origin: Rc::new(origin) }
}
