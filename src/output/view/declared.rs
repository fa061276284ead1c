//! The results of the commands on declarations.

use std::collections::{BTreeMap, BTreeSet};

use super::Changed;
use crate::declaration::{Finding, Judged, Level};
use crate::domain::hazard::Name;
use crate::domain::report::{ChangeReport, Outcome};
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::exit::Exit;

/// The findings about a declaration.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The file that was named.
    pub file: String,
    /// How many list blocks it has.
    pub lists: usize,
    /// How many sets it has, includes counted.
    pub sets: usize,
    /// How many entries stand in it, pinned ones included.
    pub entries: usize,
    /// The findings, by place.
    pub findings: Vec<Finding>,
    /// What was done to files, one sentence each.
    pub done: Vec<String>,
    /// Whether the result is about the findings, and not only about the form of the file.
    pub counts_findings: bool,
    /// Why the declaration cannot be used.
    pub error: Option<Error>,
}

/// What a declaration would change.
#[derive(Clone, Debug)]
pub struct PlanShown {
    /// The ID of the plan: the hash of its changes; empty if there are none.
    pub id: String,
    /// The file that the plan was written to.
    pub written: Option<String>,
    /// Changes that are alike, on lists that may hold different entries otherwise.
    pub groups: Vec<PlanGroup>,
    /// Lists that are as declared.
    pub unchanged: Vec<Target>,
    /// Lists that could not be read, or whose change is refused.
    pub failed: Vec<Changed>,
    /// Entries that are neither declared nor owned, and are left alone.
    pub foreign: usize,
    /// The tests of the declaration on the lists as they would be.
    pub tests: Vec<Judged>,
    /// Findings that are no errors.
    pub findings: Vec<Finding>,
    /// Whether a difference has an exit code of its own.
    pub tells_difference: bool,
    /// Why the plan as a whole cannot be applied.
    pub error: Option<Error>,
}

/// Lists with the same change.
#[derive(Clone, Debug)]
pub struct PlanGroup {
    /// The change, as that of the first list.
    pub changed: Changed,
    /// The lists, each with the name of its block.
    pub targets: Vec<(Target, String)>,
    /// Where each entry is declared, by its text.
    pub lines: BTreeMap<String, LineShown>,
}

/// Where an entry is declared, and what is said of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LineShown {
    /// The file.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The column, counted from 1.
    pub column: usize,
    /// The set.
    pub set: Option<String>,
    /// Who is responsible.
    pub owner: Option<String>,
    /// Why it is there.
    pub reason: Option<String>,
    /// The ticket.
    pub ticket: Option<String>,
    /// When it ends.
    pub expires: Option<String>,
}

impl Checked {
    /// How many findings have this level.
    #[must_use]
    pub fn count(&self, level: Level) -> usize {
        self.findings.iter().filter(|finding| finding.level == level).count()
    }
}

impl PlanShown {
    /// A plan of nothing.
    #[must_use]
    pub fn new(findings: Vec<Finding>) -> Self {
        Self {
            id: String::new(),
            written: None,
            groups: Vec::new(),
            unchanged: Vec::new(),
            failed: Vec::new(),
            foreign: 0,
            tests: Vec::new(),
            findings,
            tells_difference: false,
            error: None,
        }
    }

    /// Adds a change of the list that the block `name` declares; changes that are alike are one group. `lines` gives
    /// where its entries are declared.
    pub fn add(&mut self, name: String, changed: &Changed, lines: impl FnOnce() -> BTreeMap<String, LineShown>) {
        let report = &changed.report;
        let entry = (report.target.clone(), name);
        let hazards = |report: &ChangeReport| -> Vec<(Name, bool)> {
            report.hazards.iter().map(|hazard| (hazard.name, hazard.accepted)).collect()
        };
        let is_alike = |group: &&mut PlanGroup| {
            let other = &group.changed.report;
            (&other.added, &other.removed, hazards(other)) == (&report.added, &report.removed, hazards(report))
        };
        match self.groups.iter_mut().find(is_alike) {
            Some(group) => group.targets.push(entry),
            None => {
                self.groups.push(PlanGroup { changed: changed.clone(), targets: vec![entry], lines: lines() });
            }
        }
    }

    /// Puts the groups with the most lists first.
    pub fn sort(&mut self) {
        self.groups.sort_by_key(|group| std::cmp::Reverse(group.targets.len()));
    }

    /// The errors: of lists, then that of the whole plan.
    pub fn errors(&self) -> impl Iterator<Item = &Error> {
        self.failed.iter().filter_map(|result| result.error.as_ref()).chain(&self.error)
    }

    /// How many lists the plan is about.
    #[must_use]
    pub fn targets(&self) -> usize {
        self.changing() + self.unchanged.len() + self.failed.len()
    }

    /// How many lists would change.
    #[must_use]
    pub fn changing(&self) -> usize {
        self.groups.iter().map(|group| group.targets.len()).sum()
    }

    /// The exit code: that of the errors, else whether there is a difference, where that is asked for.
    #[must_use]
    pub fn exit(&self) -> Exit {
        let mut codes: Vec<Exit> = self.errors().map(Error::exit).collect();
        if codes.is_empty() {
            return if self.tells_difference && !self.groups.is_empty() { Exit::FOUND } else { Exit::DONE };
        }
        let done = self.changing() + self.unchanged.len();
        let is_whole = self.error.is_some();
        codes.extend(std::iter::repeat_n(Exit::DONE, if is_whole { 0 } else { done }));
        Exit::of_all(&codes, false)
    }

    /// One line a change: a sign, the entry, and the list.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for PlanGroup { changed, targets, .. } in &self.groups {
            for (target, _) in targets {
                lines.extend(changed.report.added.iter().map(|entry| format!("+ {entry} {target}")));
                lines.extend(changed.report.removed.iter().map(|text| format!("- {text} {target}")));
            }
        }
        lines
    }

    /// The tests that fail, each once.
    #[must_use]
    pub fn failing(&self) -> Vec<&Judged> {
        let mut seen = BTreeSet::new();
        let is_new = |judged: &&Judged| seen.insert((judged.list.clone(), judged.claim.clone(), judged.spot.offset));
        self.tests.iter().filter(|judged| !judged.holds).filter(is_new).collect()
    }
}

impl PlanGroup {
    /// Whether the hazards of the change refuse it.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.changed.error.as_ref().is_some_and(|error| error.code == Code::Refused)
            || self.changed.report.outcome != Outcome::Planned
    }
}
