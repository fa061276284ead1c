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

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use proptest::prelude::*;

    use super::*;
    use crate::declaration::{Files, load};

    struct One(String);

    impl Files for One {
        fn read(&self, _: &str) -> Result<Vec<u8>, String> {
            Ok(self.0.clone().into_bytes())
        }

        fn beside(&self, _: &str, include: &str) -> String {
            include.to_owned()
        }
    }

    fn resolved(text: &str, now: u64) -> (Declaration, Resolved, Vec<Finding>) {
        let loaded = load("a.toml", &One(text.to_owned()));
        let (resolved, mut findings) = Resolved::new(&loaded.declaration, &Lock::default(), Moment::from_millis(now));
        findings.extend(loaded.findings);
        (loaded.declaration, resolved, findings)
    }

    #[test]
    fn an_exception_splits_a_block_and_an_owner_is_inherited() {
        let text = "version = 1\n[sets.office]\nowner = \"it\"\nentries = [\"203.0.113.0/30\"]\n[sets.staff]\nreason = \"r\"\n\
                    of = [\"office\"]\nexcept = [\"203.0.113.1\"]\n";
        let (_, resolved, findings) = resolved(text, 0);
        assert!(findings.is_empty(), "{findings:?}");
        let lines = resolved.set("staff");
        let texts: Vec<String> = lines.iter().map(|line| line.key.to_string()).collect();
        assert_eq!(texts, ["203.0.113.0", "203.0.113.2/31"]);
        let owner = &lines[0].origin.owner;
        assert_eq!((owner.owner.as_deref(), owner.reason.as_deref()), (Some("it"), Some("r")));
        assert_eq!((lines[0].origin.spot.line(), lines[0].origin.set.as_deref()), (4, Some("office")));
    }

    #[test]
    fn an_entry_ends_when_its_set_or_it_ends() {
        let text = "version = 1\n[sets.s]\nexpires = 1970-01-03\nentries = [\"192.0.2.1\", { entry = \"192.0.2.2\", expires = 1970-01-02 }]\n\
                    [lists.l]\non = { service = \"ops-manager\" }\nowns = \"all\"\nentries = [\"@s\"]\n";
        let day = 86_400_000;
        for (now, count) in [(0, 2), (day - 1, 2), (day, 1), (2 * day - 1, 1), (2 * day, 0)] {
            let (declaration, resolved, _) = resolved(text, now);
            let wanted = resolved.wanted(&declaration.lists[0]);
            assert_eq!((wanted.lines.len(), wanted.expired.len()), (count, 2 - count), "{now}");
        }
    }

    /// A set as the model has it: addresses, the sets behind it that it consists of, and what it does not hold.
    type Model = (BTreeSet<u8>, BTreeSet<usize>, BTreeSet<u8>);

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(3000))]

        #[test]
        fn sets_are_sets(models in proptest::collection::vec(model(), 1..6)) {
            let address = |low: &u8| format!("\"192.0.2.{low}\"");
            let array = |set: &BTreeSet<u8>| set.iter().map(address).collect::<Vec<_>>().join(", ");
            let behind = |at: usize, of: &BTreeSet<usize>| -> Vec<usize> {
                of.iter().map(|step| at + 1 + step).filter(|other| *other < models.len()).collect()
            };
            let mut text = "version = 1\n".to_owned();
            for (at, (entries, of, except)) in models.iter().enumerate() {
                let of: Vec<String> = behind(at, of).iter().map(|other| format!("\"s{other}\"")).collect();
                let (entries, of, except) = (array(entries), of.join(", "), array(except));
                let _ = writeln!(text, "[sets.s{at}]\nentries = [{entries}]\nof = [{of}]\nexcept = [{except}]");
            }
            let mut expected: Vec<BTreeSet<u8>> = vec![BTreeSet::new(); models.len()];
            for (at, (entries, of, except)) in models.iter().enumerate().rev() {
                let mut all = entries.clone();
                for other in behind(at, of) {
                    all.extend(expected[other].clone());
                }
                expected[at] = all.difference(except).copied().collect();
            }
            let (_, resolved, findings) = resolved(&text, 0);
            prop_assert!(findings.iter().all(|finding| finding.rule == Rule::Useless), "{:?}", findings);
            for (at, wanted) in expected.iter().enumerate() {
                let found: BTreeSet<String> =
                    resolved.set(&format!("s{at}")).iter().map(|line| format!("\"{}\"", line.key)).collect();
                prop_assert_eq!(found, wanted.iter().map(address).collect::<BTreeSet<_>>());
            }
        }
    }

    fn model() -> impl Strategy<Value = Model> {
        let set = || proptest::collection::btree_set(0_u8..32, 0..10);
        (set(), proptest::collection::btree_set(0_usize..4, 0..3), proptest::collection::btree_set(0_u8..32, 0..4))
    }
}
