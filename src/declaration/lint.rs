//! What is wrong with a declaration as a whole.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::finding::{Finding, Rule, Spot};
use super::lock::Lock;
use super::model::{Declaration, ListBlock, Origin, Owner, Test};
use super::sets::{Resolved, Wanted};
use crate::config::suggest::nearest;
use crate::domain::entry::Entry;
use crate::domain::event::Moment;
use crate::domain::exposure::{Union, nested};
use crate::domain::stored::Key;

/// An entry that ends within this time is worth a warning, in milliseconds: 14 days.
const SOON: u64 = 14 * 24 * 3_600_000;

/// The result of a test on one list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The list block.
    pub list: Rc<str>,
    /// Where the test stands.
    pub spot: Spot,
    /// What the test says, such as `admits 203.0.113.5`.
    pub claim: String,
    /// Whether it holds.
    pub holds: bool,
}

/// The results of `test` on the block called `list`, which admits `entries`.
#[must_use]
pub fn judge(test: &Test, list: &Rc<str>, entries: &BTreeSet<Entry>) -> Vec<Judged> {
    let union = Union::of(entries.iter());
    let judged = |claim: String, holds| Judged { list: Rc::clone(list), spot: test.spot.clone(), claim, holds };
    let admits = test.admits.iter().map(|entry| judged(format!("admits {entry}"), union.admits(entry)));
    let denies = test.denies.iter().map(|entry| judged(format!("denies {entry}"), union.shared(entry) == 0));
    admits.chain(denies).collect()
}

/// Everything that can be said of `declaration` without asking a service.
#[must_use]
pub fn lint(declaration: &Declaration, resolved: &Resolved, lock: &Lock, now: Moment) -> Vec<Finding> {
    let mut lint = Lint { declaration, now, findings: Vec::new(), seen: BTreeSet::new() };
    for set in declaration.sets.values() {
        set.lines.iter().for_each(|line| lint.line(&line.key, &line.origin));
        if let Some(feed) = &set.feed {
            lint.required("the feed", &feed.spot, &set.owner);
        }
    }
    lint.findings.extend(lock.findings(declaration, now));
    for block in &declaration.lists {
        block.lines.iter().for_each(|line| lint.line(&line.key, &line.origin));
        lint.block(block, &resolved.wanted(block));
    }
    lint.overlaps();
    lint.unused();
    lint.tests(resolved);
    lint.findings
}

struct Lint<'a> {
    declaration: &'a Declaration,
    now: Moment,
    findings: Vec<Finding>,
    /// Offsets that a redundant entry was reported at: several lists may use one set.
    seen: BTreeSet<(String, usize)>,
}

impl Lint<'_> {
    fn line(&mut self, key: &Key, origin: &Origin) {
        self.required(&key.to_string(), &origin.spot, &origin.owner);
        let Some(end) = origin.owner.expires else { return };
        if end <= self.now {
            let message = format!("{key} is past its end and not wanted any more");
            let finding = Finding::warning(origin.spot.clone(), Rule::Expired, message);
            self.findings.push(finding.hint("`whitelistctl fmt` removes the line, the next apply the entry"));
        } else if end.as_millis() - self.now.as_millis() < SOON {
            let days = (end.as_millis() - self.now.as_millis()).div_ceil(24 * 3_600_000);
            let days = if days == 1 { "a day".to_owned() } else { format!("{days} days") };
            let message = format!("{key} ends within {days}");
            self.findings.push(Finding::warning(origin.spot.clone(), Rule::Expires, message));
        }
    }

    fn required(&mut self, what: &str, spot: &Spot, owner: &Owner) {
        let has = |name: &str| match name {
            "owner" => owner.owner.is_some(),
            "reason" => owner.reason.is_some(),
            "ticket" => owner.ticket.is_some(),
            _ => owner.expires.is_some(),
        };
        let missing: Vec<&str> =
            self.declaration.require.iter().map(String::as_str).filter(|name| !has(name)).collect();
        if !missing.is_empty() {
            let message = format!("{what} has no {}", missing.join(", no "));
            let finding = Finding::error(spot.clone(), Rule::Required, message);
            self.findings
                .push(finding.hint("`[defaults] require` asks for it; a set or list can say it for all its entries"));
        }
    }

    fn block(&mut self, block: &ListBlock, wanted: &Wanted) {
        for entry in &block.absent {
            if let Some(origin) = wanted.lines.get(&Key::Value(*entry)) {
                let message = format!("{entry} is wanted here and `absent` in list {}", block.name);
                self.findings.push(Finding::error(origin.spot.clone(), Rule::Conflict, message));
            }
        }
        let entries = wanted.entries();
        for entry in nested(&entries) {
            let Some(origin) = wanted.lines.get(&Key::Value(entry)) else { continue };
            if self.seen.insert((origin.spot.source.name.clone(), origin.spot.offset)) {
                let wider = entries.iter().find(|wider| **wider != entry && wider.admits(&entry));
                let wider = wider.map_or_else(String::new, |wider| format!(": {wider} admits it"));
                let message = format!("{entry} is redundant in list {}{wider}", block.name);
                self.findings.push(Finding::warning(origin.spot.clone(), Rule::Redundant, message));
            }
        }
        if wanted.lines.is_empty() && block.absent.is_empty() {
            let message = format!("nothing is wanted of list {}", block.name);
            self.findings.push(Finding::warning(block.spot.clone(), Rule::Useless, message));
        }
    }

    /// Two blocks about the same list.
    fn overlaps(&mut self) {
        let mut seen: BTreeMap<String, &ListBlock> = BTreeMap::new();
        for block in &self.declaration.lists {
            let key = format!("{:?} {:?}", block.on.profile, block.on.place);
            if let Some(first) = seen.get(&key) {
                let message = format!("lists {} and {} are about the same list", first.name, block.name);
                self.findings.push(Finding::error(block.on.spot.clone(), Rule::Overlap, message));
            } else {
                seen.insert(key, block);
            }
        }
    }

    fn unused(&mut self) {
        let of_sets = self.declaration.sets.values().flat_map(|set| {
            let excepted = set.except.iter().filter_map(|exception| match exception {
                super::model::Exception::Set(named) => Some(named),
                super::model::Exception::Entry(..) => None,
            });
            set.of.iter().chain(excepted)
        });
        let of_lists = self.declaration.lists.iter().flat_map(|block| &block.sets);
        let used: BTreeSet<&str> = of_sets.chain(of_lists).map(|named| &*named.name).collect();
        let main = self.declaration.sources.first();
        for (name, set) in &self.declaration.sets {
            // A file of sets may serve several declarations.
            let is_own = main.is_some_and(|main| main.name == set.spot.source.name);
            if is_own && !used.contains(name.as_str()) {
                let message = format!("no list uses set {name}");
                self.findings.push(Finding::warning(set.spot.clone(), Rule::Useless, message));
            }
        }
    }

    fn tests(&mut self, resolved: &Resolved) {
        let declaration = self.declaration;
        for test in &declaration.tests {
            for named in test.lists.iter().filter(|named| &*named.name != "*") {
                if !declaration.lists.iter().any(|block| block.name == named.name) {
                    let message = format!("there is no list block {}", named.name);
                    let finding = Finding::error(named.spot.clone(), Rule::UnknownName, message);
                    let known = declaration.lists.iter().map(|block| &*block.name);
                    self.findings.push(match nearest(&named.name, known) {
                        Some(name) => finding.hint(format!("did you mean {name}?")),
                        None => finding,
                    });
                }
            }
            for block in declaration.lists.iter().filter(|block| test.is_about(&block.name)) {
                let entries = resolved.wanted(block).entries();
                for judged in judge(test, &block.name, &entries).into_iter().filter(|judged| !judged.holds) {
                    let message =
                        format!("test fails: list {} as declared does not hold `{}`", block.name, judged.claim);
                    self.findings.push(Finding::error(judged.spot, Rule::Test, message));
                }
            }
        }
    }
}
