//! The JSON of the commands on declarations.

use serde::Serialize;

#[cfg(test)]
use super::schema;
use super::{Error, Exposure, Hazard, Preview, Target};
use crate::declaration;
use crate::exit::Exit;
use crate::output::view::declared as view;

/// The findings about a declaration.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::output::json) struct Findings {
    /// The file that was named.
    file: String,
    /// The findings, by place.
    results: Vec<Finding>,
    /// Number of list blocks.
    lists: usize,
    /// Number of sets, included files counted.
    sets: usize,
    /// Number of entries in the text and in pinned copies.
    entries: usize,
    /// What was done to files, one sentence each.
    done: Vec<String>,
    /// Why the declaration cannot be used; null if it can.
    error: Option<Error>,
    /// Warnings.
    warnings: Vec<String>,
    /// The exit code of the command.
    #[cfg_attr(test, schemars(with = "schema::ExitCode"))]
    exit_code: u8,
}

/// Something that was found in a declaration.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "DeclarationFinding"))]
struct Finding {
    /// The file.
    file: String,
    /// The line, counted from 1.
    line: usize,
    /// The character of the line, counted from 1.
    column: usize,
    /// `error`, `warning` or `note`.
    level: String,
    /// The stable name of what it is about.
    rule: &'static str,
    /// What is wrong.
    message: String,
    /// What to do; null if that is not known.
    hint: Option<String>,
}

/// What a declaration would change.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[expect(clippy::struct_field_names, reason = "the names are those of the documents")]
pub(in crate::output::json) struct Plan {
    /// The ID of the plan: the hash of its changes; empty if there are none.
    plan_id: String,
    /// The file that the plan was written to; null if it was not.
    file: Option<String>,
    /// Lists with the same change.
    groups: Vec<Group>,
    /// Lists that are as declared.
    unchanged: Vec<Target>,
    /// Lists that could not be read, or whose change is refused.
    failed: Vec<Failed>,
    /// Number of entries that are neither declared nor owned, and are left alone.
    foreign: usize,
    /// The tests of the declaration on the lists as they would be.
    tests: Vec<Test>,
    /// Findings that are no errors.
    findings: Vec<Finding>,
    /// Numbers of lists.
    summary: Counts,
    /// Why the plan as a whole cannot be applied; null if it can.
    error: Option<Error>,
    /// Warnings.
    warnings: Vec<String>,
    /// The exit code of the command.
    #[cfg_attr(test, schemars(with = "schema::ExitCode"))]
    exit_code: u8,
}

/// Numbers of lists.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Counts {
    /// All of them.
    targets: usize,
    /// Those that would change.
    changing: usize,
    /// Those that are as declared.
    unchanged: usize,
    /// Those that could not be read, or whose change is refused.
    failed: usize,
}

/// Lists with the same change.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "PlanGroup"))]
struct Group {
    /// The lists.
    targets: Vec<GroupTarget>,
    /// Entries that would be added.
    added: Vec<Line>,
    /// Entries that would be removed, in the text of the server.
    removed: Vec<String>,
    /// The effect on which addresses are admitted, as that of the first list.
    exposure: Exposure,
    /// The hazards, as those of the first list.
    hazards: Vec<Hazard>,
    /// The requests that the first list takes.
    requests: Vec<Preview>,
    /// Remarks.
    notes: Vec<String>,
}

/// A list with the block that declares it.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct GroupTarget {
    /// The list.
    target: Target,
    /// The name of the block.
    list: String,
}

/// An entry with where it is declared.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "DeclaredLine"))]
#[expect(clippy::struct_field_names, reason = "the names are those of the documents")]
struct Line {
    /// The entry.
    entry: String,
    /// The file; null if the entry is not declared.
    file: Option<String>,
    /// The line, counted from 1.
    line: Option<usize>,
    /// The column, counted from 1.
    column: Option<usize>,
    /// The set; null if the entry stands in the list block itself.
    set: Option<String>,
    /// Who is responsible.
    owner: Option<String>,
    /// Why it is there.
    reason: Option<String>,
    /// The ticket.
    ticket: Option<String>,
    /// When it ends.
    expires: Option<String>,
}

/// A list that could not be read, or whose change is refused.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "PlanFailure"))]
struct Failed {
    /// The list.
    target: Target,
    /// Entries that would be added.
    added: Vec<String>,
    /// Entries that would be removed.
    removed: Vec<String>,
    /// The hazards.
    hazards: Vec<Hazard>,
    /// Why.
    error: Option<Error>,
}

/// The result of a test.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "DeclarationTest"))]
struct Test {
    /// The block.
    list: String,
    /// What the test says.
    claim: String,
    /// Whether it holds.
    holds: bool,
    /// The file of the test.
    file: String,
    /// The line of the test.
    line: usize,
}

impl From<&declaration::Finding> for Finding {
    fn from(finding: &declaration::Finding) -> Self {
        Self {
            file: finding.spot.source.name.clone(),
            line: finding.spot.line(),
            column: finding.spot.column(),
            level: finding.level.to_string(),
            rule: finding.rule.as_str(),
            message: finding.message.clone(),
            hint: finding.hint.clone(),
        }
    }
}

impl Findings {
    pub(super) fn new(checked: &view::Checked, warnings: &[String], exit_code: u8) -> Self {
        Self {
            file: checked.file.clone(),
            results: checked.findings.iter().map(Finding::from).collect(),
            lists: checked.lists,
            sets: checked.sets,
            entries: checked.entries,
            done: checked.done.clone(),
            error: checked.error.as_ref().map(Error::from),
            warnings: warnings.to_vec(),
            exit_code,
        }
    }
}

impl Plan {
    pub(super) fn new(plan: &view::PlanShown, warnings: &[String]) -> Self {
        let exit: Exit = plan.exit();
        Self {
            plan_id: plan.id.clone(),
            file: plan.written.clone(),
            groups: plan.groups.iter().map(Group::from).collect(),
            unchanged: plan.unchanged.iter().map(Target::from).collect(),
            failed: plan.failed.iter().map(Failed::from).collect(),
            foreign: plan.foreign,
            tests: plan.tests.iter().map(Test::from).collect(),
            findings: plan.findings.iter().map(Finding::from).collect(),
            summary: Counts {
                targets: plan.targets(),
                changing: plan.changing(),
                unchanged: plan.unchanged.len(),
                failed: plan.failed.len(),
            },
            error: plan.error.as_ref().map(Error::from),
            warnings: warnings.to_vec(),
            exit_code: exit.code(),
        }
    }
}

impl From<&view::PlanGroup> for Group {
    fn from(group: &view::PlanGroup) -> Self {
        let report = &group.changed.report;
        let line = |entry: &String| match group.lines.get(entry) {
            None => Line { entry: entry.clone(), ..Line::unknown() },
            Some(line) => Line {
                entry: entry.clone(),
                file: Some(line.file.clone()),
                line: Some(line.line),
                column: Some(line.column),
                set: line.set.clone(),
                owner: line.owner.clone(),
                reason: line.reason.clone(),
                ticket: line.ticket.clone(),
                expires: line.expires.clone(),
            },
        };
        let target = |(target, list): &(crate::domain::target::Target, String)| GroupTarget {
            target: target.into(),
            list: list.clone(),
        };
        Self {
            targets: group.targets.iter().map(target).collect(),
            added: report.added.iter().map(line).collect(),
            removed: report.removed.clone(),
            exposure: (&report.exposure.clone().unwrap_or_default()).into(),
            hazards: report.hazards.iter().map(Hazard::from).collect(),
            requests: report.requests.iter().map(Preview::from).collect(),
            notes: report.notes.clone(),
        }
    }
}

impl Line {
    fn unknown() -> Self {
        Self {
            entry: String::new(),
            file: None,
            line: None,
            column: None,
            set: None,
            owner: None,
            reason: None,
            ticket: None,
            expires: None,
        }
    }
}

impl From<&crate::output::view::Changed> for Failed {
    fn from(changed: &crate::output::view::Changed) -> Self {
        let report = &changed.report;
        Self {
            target: (&report.target).into(),
            added: report.added.clone(),
            removed: report.removed.clone(),
            hazards: report.hazards.iter().map(Hazard::from).collect(),
            error: changed.error.as_ref().map(Error::from),
        }
    }
}

impl From<&declaration::Judged> for Test {
    fn from(judged: &declaration::Judged) -> Self {
        Self {
            list: judged.list.to_string(),
            claim: judged.claim.clone(),
            holds: judged.holds,
            file: judged.spot.source.name.clone(),
            line: judged.spot.line(),
        }
    }
}
