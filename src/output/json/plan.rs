//! Plan files: JSON types and both conversions, version 2.0.
//!
//! Fields may be added within a major version, and readers ignore those that they do not know. A file of another major
//! version is refused by name. Lists with the same change and the same entries stand together, so that they are
//! reviewed as one. A plan holds no secret: an account is named by its fingerprint. The ID is the hash of the changes,
//! so that an edited plan is refused.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::domain::entry::Entry;
use crate::domain::event::Moment;
use crate::domain::instance::Network;
use crate::domain::plan::{Desired, Verb};
use crate::domain::planned::{PlanFile, PlannedChange, PlannedLine, PlannedTarget};
use crate::domain::target::{Path, Target};
use crate::text::{hex, milliseconds};

/// The major version of the format.
const MAJOR: u32 = 2;
/// The minor version of the format.
const MINOR: u32 = 0;

/// Why a text is not a plan.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlanProblem {
    /// It is not a plan, or a field is missing or invalid.
    #[error("invalid plan file: line {line}, column {column}")]
    Invalid {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// A later version of the program wrote it.
    #[error("the plan has the format {0}, this version reads {MAJOR}")]
    Newer(u32),
    /// An earlier version of the program wrote it.
    #[error("the plan has the format {0} of an earlier version, this version reads {MAJOR}")]
    Older(u32),
    /// A value means nothing to this version.
    #[error("invalid plan file: unknown {0}")]
    Unknown(&'static str),
    /// It was edited: its ID is not the hash of its changes.
    #[error("the plan was edited: its ID does not match its changes")]
    Edited,
}

/// A file of planned changes.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Plan {
    /// Always `plan`.
    kind: Kind,
    /// The version of the format, `MAJOR.MINOR`.
    format: String,
    /// The SHA-256 of the changes.
    id: String,
    /// The version of the program that made the plan.
    tool_version: String,
    /// When the plan was made, in milliseconds since 1970.
    created: u64,
    /// When it must not be applied any more, in milliseconds since 1970.
    not_after: u64,
    /// The same as RFC 3339, for people.
    not_after_text: String,
    /// The declaration that the plan was made of.
    declaration: Declaration,
    /// The changes. Lists with the same change and the same entries stand together.
    changes: Vec<Change>,
}

#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum Kind {
    Plan,
}

/// The declaration that a plan was made of.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Declaration {
    /// The path as it was named.
    file: String,
    /// The SHA-256 of its files and of the pinned copies.
    sha256: String,
}

/// A change of one or several lists that hold the same.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Change {
    /// The lists.
    targets: Vec<Listed>,
    /// The verb, normally `apply`.
    verb: String,
    /// What the change is worked out by.
    wanted: Wanted,
    /// Entries that the change adds, in canonical text.
    added: Vec<String>,
    /// Entries that the change removes, in the text of the server.
    removed: Vec<String>,
    /// Whether the change creates the list.
    creates: bool,
    /// Whether the change deletes the list itself.
    deletes: bool,
    /// The entries when the change was planned, in the text of the server.
    before: Vec<String>,
    /// The fingerprint of these entries.
    fingerprint: String,
    /// Where the entries of the change are declared.
    lines: Vec<Line>,
    /// The hazards that were accepted when the change was planned, as `HAZARD=N`.
    allowed: Vec<String>,
}

/// A list of a change.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Listed {
    /// The list.
    target: Place,
    /// The block that declares it.
    list: String,
    /// The profile with the credentials; absent for that of the run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    profile: Option<String>,
    /// The base address of the service.
    endpoint: String,
    /// The fingerprint of the account that planned the change.
    account: String,
    /// Its place among all lists of the plan, from 0: changes are made in this order.
    order: usize,
}

/// Where an entry is declared.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Line {
    /// The entry.
    entry: String,
    /// `FILE:LINE:COLUMN`.
    place: String,
    /// The set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    set: Option<String>,
    /// Who is responsible.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    owner: Option<String>,
    /// Why it is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    /// The ticket.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ticket: Option<String>,
    /// When it ends, as RFC 3339.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    expires: Option<String>,
}

/// What was named.
#[derive(Debug, Deserialize, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Wanted {
    /// The verb that the difference was worked out by.
    verb: String,
    /// Entries in canonical text.
    entries: Vec<String>,
    /// Entries by the exact text of the server.
    texts: Vec<String>,
    /// Whether the whole group is named.
    whole_group: bool,
}

/// A list: its service, and the parts of its path that it uses.
#[derive(Debug, Default, Deserialize, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Place {
    /// The service.
    service: String,
    /// The kind of list, where the other parts do not name it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    list: Option<String>,
    /// The region.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    region: Option<String>,
    /// The instance ID.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    instance: Option<String>,
    /// `public` or `private`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    network: Option<String>,
    /// The group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    group: Option<String>,
    /// `HOST[:PORT][/BASE]` of Ops Manager.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    host: Option<String>,
    /// The user ID.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    user: Option<String>,
    /// The organization ID.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    org: Option<String>,
    /// The ID of the programmatic API key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    api_key: Option<String>,
}

/// The text of a plan file, and the ID of the plan.
///
/// # Errors
/// None that these types bring about; serialization is fallible by its interface.
pub fn write(plan: &PlanFile) -> serde_json::Result<(String, String)> {
    let changes = grouped(&plan.changes);
    let id = id(&changes)?;
    let text = |moment: Moment| i64::try_from(moment.as_millis()).ok().and_then(milliseconds).unwrap_or_default();
    let plan = Plan {
        kind: Kind::Plan,
        format: format!("{MAJOR}.{MINOR}"),
        id: id.clone(),
        tool_version: env!("CARGO_PKG_VERSION").to_owned(),
        created: plan.created.as_millis(),
        not_after: plan.not_after.as_millis(),
        not_after_text: text(plan.not_after),
        declaration: Declaration { file: plan.declaration.clone(), sha256: plan.digest.clone() },
        changes,
    };
    let mut text = serde_json::to_string_pretty(&plan)?;
    text.push('\n');
    Ok((text, id))
}

/// The SHA-256 of `changes` in their JSON form without blanks.
fn id(changes: &[Change]) -> serde_json::Result<String> {
    Ok(hex(&Sha256::digest(serde_json::to_vec(changes)?)))
}

/// `targets` as changes, those that are alike as one.
fn grouped(targets: &[PlannedTarget]) -> Vec<Change> {
    let mut changes: Vec<Change> = Vec::new();
    let mut places: std::collections::HashMap<String, Vec<usize>> = std::collections::HashMap::new();
    for (order, target) in targets.iter().enumerate() {
        let mut change = Change::new(target, order);
        let alike = places.entry(change.fingerprint.clone()).or_default();
        if let Some(place) = alike.iter().copied().find(|place| changes[*place].is_like(&change)) {
            changes[place].targets.append(&mut change.targets);
        } else {
            alike.push(changes.len());
            changes.push(change);
        }
    }
    changes
}

/// Reads a plan file. Gives the plan and its ID.
///
/// # Errors
/// The text is no plan, of another major version, edited, or has a value that this version does not know.
pub fn read(text: &str) -> Result<(PlanFile, String), PlanProblem> {
    #[derive(Deserialize)]
    struct Head {
        format: String,
    }
    let invalid = |error: serde_json::Error| PlanProblem::Invalid { line: error.line(), column: error.column() };
    let head: Head = serde_json::from_str(text).map_err(invalid)?;
    let major = head.format.split('.').next().and_then(|major| major.parse::<u32>().ok());
    match major {
        Some(MAJOR) => {}
        Some(newer) if newer > MAJOR => return Err(PlanProblem::Newer(newer)),
        Some(older) => return Err(PlanProblem::Older(older)),
        None => return Err(PlanProblem::Unknown("format")),
    }
    let plan: Plan = serde_json::from_str(text).map_err(invalid)?;
    if id(&plan.changes).map_err(invalid)? != plan.id {
        return Err(PlanProblem::Edited);
    }
    let mut ordered: Vec<(usize, PlannedTarget)> = Vec::new();
    for change in plan.changes {
        ordered.extend(change.into_targets()?);
    }
    ordered.sort_by_key(|(order, _)| *order);
    let file = PlanFile {
        created: Moment::from_millis(plan.created),
        not_after: Moment::from_millis(plan.not_after),
        declaration: plan.declaration.file,
        digest: plan.declaration.sha256,
        changes: ordered.into_iter().map(|(_, target)| target).collect(),
    };
    Ok((file, plan.id))
}

impl Change {
    fn new(target: &PlannedTarget, order: usize) -> Self {
        let PlannedTarget { list, profile, change, lines, allowed } = target;
        let texts = |entries: &mut dyn Iterator<Item = &Entry>| entries.map(ToString::to_string).collect::<Vec<_>>();
        let desired = &change.desired;
        let listed = Listed {
            target: Place::from(&change.target),
            list: list.clone(),
            profile: profile.clone(),
            endpoint: change.endpoint.clone(),
            account: change.account.clone(),
            order,
        };
        Self {
            targets: vec![listed],
            verb: change.verb.to_string(),
            wanted: Wanted {
                verb: desired.verb.to_string(),
                entries: texts(&mut desired.entries.iter()),
                texts: desired.texts.iter().cloned().collect(),
                whole_group: desired.whole_group,
            },
            added: texts(&mut change.added.iter()),
            removed: change.removed.clone(),
            creates: change.creates,
            deletes: change.deletes,
            before: change.before.clone(),
            fingerprint: change.fingerprint.to_string(),
            lines: lines.iter().map(Line::from).collect(),
            allowed: allowed.clone(),
        }
    }

    /// Whether the two differ in nothing but the lists.
    fn is_like(&self, other: &Self) -> bool {
        (&self.verb, &self.wanted, &self.added, &self.removed)
            == (&other.verb, &other.wanted, &other.added, &other.removed)
            && (self.creates, self.deletes) == (other.creates, other.deletes)
            && (&self.before, &self.fingerprint) == (&other.before, &other.fingerprint)
            && (&self.lines, &self.allowed) == (&other.lines, &other.allowed)
    }

    /// The changes of its lists, each with its place among all.
    fn into_targets(self) -> Result<Vec<(usize, PlannedTarget)>, PlanProblem> {
        let Wanted { verb, entries: named, texts, whole_group } = self.wanted;
        let desired = Desired {
            verb: verb_of(&verb)?,
            entries: entries(&named)?.into_iter().collect::<BTreeSet<_>>(),
            texts: texts.into_iter().collect(),
            whole_group,
        };
        let verb = verb_of(&self.verb)?;
        let added = entries(&self.added)?;
        let fingerprint = self.fingerprint.parse().map_err(|_| PlanProblem::Unknown("fingerprint"))?;
        let lines: Vec<PlannedLine> = self.lines.into_iter().map(PlannedLine::from).collect();
        let mut targets = Vec::new();
        for listed in self.targets {
            let change = PlannedChange {
                target: listed.target.try_into()?,
                endpoint: listed.endpoint,
                account: listed.account,
                verb,
                desired: desired.clone(),
                added: added.clone(),
                removed: self.removed.clone(),
                creates: self.creates,
                deletes: self.deletes,
                before: self.before.clone(),
                fingerprint,
            };
            let (list, profile, allowed) = (listed.list, listed.profile, self.allowed.clone());
            targets.push((listed.order, PlannedTarget { list, profile, change, lines: lines.clone(), allowed }));
        }
        Ok(targets)
    }
}

impl From<&PlannedLine> for Line {
    fn from(line: &PlannedLine) -> Self {
        let PlannedLine { entry, place, set, owner, reason, ticket, expires } = line.clone();
        Self { entry, place, set, owner, reason, ticket, expires }
    }
}

impl From<Line> for PlannedLine {
    fn from(line: Line) -> Self {
        let Line { entry, place, set, owner, reason, ticket, expires } = line;
        Self { entry, place, set, owner, reason, ticket, expires }
    }
}

fn verb_of(text: &str) -> Result<Verb, PlanProblem> {
    [Verb::Cover, Verb::Append, Verb::Add, Verb::Delete, Verb::Undo, Verb::Replace, Verb::Apply]
        .into_iter()
        .find(|verb| verb.to_string() == text)
        .ok_or(PlanProblem::Unknown("verb"))
}

fn entries(texts: &[String]) -> Result<Vec<Entry>, PlanProblem> {
    texts.iter().map(|text| Entry::parse(text).map_err(|_| PlanProblem::Unknown("entry"))).collect()
}

impl From<&Target> for Place {
    fn from(target: &Target) -> Self {
        let Path { list, region, instance, network, group, host, user, org, api_key } = target.path.clone();
        let network = network.map(|network| network.to_string());
        Self { service: target.service.clone(), list, region, instance, network, group, host, user, org, api_key }
    }
}

impl TryFrom<Place> for Target {
    type Error = PlanProblem;

    fn try_from(place: Place) -> Result<Self, PlanProblem> {
        let Place { service, list, region, instance, network, group, host, user, org, api_key } = place;
        let parsed = network.map(|text| text.parse::<Network>().map_err(|_| PlanProblem::Unknown("network")));
        let network = parsed.transpose()?;
        Ok(Self { service, path: Path { list, region, instance, network, group, host, user, org, api_key } })
    }
}

#[cfg(test)]
pub(super) fn schema() -> schemars::Schema {
    schemars::generate::SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Plan>()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::list::List;
    use crate::domain::plan::{Current, Plan as Difference};
    use crate::domain::stored::Stored;

    fn planned(user: &str) -> PlannedTarget {
        let list: List = ["192.0.2.1", "sg-1", "10.0.0.5/24"].map(Stored::new).into_iter().collect();
        let current = Current { list, exists: true, others: List::default(), similar: None, is_union: false };
        let desired = Desired {
            verb: Verb::Apply,
            entries: [Entry::parse("192.0.2.7").unwrap(), Entry::parse("2001:db8::/32").unwrap()].into(),
            texts: ["sg-1".to_owned()].into(),
            whole_group: false,
        };
        let plan = Difference::new(&desired, &current);
        let path = Path { host: Some("om:8080".to_owned()), user: Some(user.repeat(24)), ..Path::default() };
        let target = Target::new("ops-manager", path);
        let change = PlannedChange::new(target, ("https://om:8080", "f1"), Verb::Apply, &desired, &plan, &current);
        let line =
            PlannedLine { entry: "192.0.2.7".to_owned(), place: "a.toml:3:1".to_owned(), ..PlannedLine::default() };
        PlannedTarget {
            list: "om".to_owned(),
            profile: Some("p".to_owned()),
            change,
            lines: vec![line],
            allowed: vec!["wide=2".to_owned()],
        }
    }

    fn plan() -> PlanFile {
        let (created, not_after) = (Moment::from_millis(1000), Moment::from_millis(2000));
        let changes = vec![planned("5"), planned("6")];
        PlanFile { created, not_after, declaration: "a.toml".to_owned(), digest: "d1".to_owned(), changes }
    }

    #[test]
    fn a_plan_reads_back_as_it_was_written() {
        let (text, id) = write(&plan()).unwrap();
        assert_eq!(read(&text), Ok((plan(), id)));
        assert_eq!(text.matches("\"before\"").count(), 1, "lists that are alike stand together");
    }

    #[test]
    fn later_minor_versions_are_read_and_other_major_versions_refused_by_name() {
        let (text, _) = write(&plan()).unwrap();
        let minor = text.replace("\"2.0\"", "\"2.9\"").replace("\"kind\"", "\"new_field\": 1, \"kind\"");
        assert_eq!(read(&minor).unwrap().0, plan());
        let of = |format: &str| read(&text.replace("\"2.0\"", format)).unwrap_err().to_string();
        assert_eq!(of("\"3.0\""), "the plan has the format 3, this version reads 2");
        assert_eq!(of("\"1.0\""), "the plan has the format 1 of an earlier version, this version reads 2");
    }

    #[test]
    fn an_edited_plan_is_refused() {
        let (text, _) = write(&plan()).unwrap();
        for (part, other) in [("192.0.2.7", "0.0.0.0/0"), ("\"f1\"", "\"f2\""), ("om:8080", "om:8081")] {
            assert_eq!(read(&text.replace(part, other)).unwrap_err(), PlanProblem::Edited, "{part}");
        }
    }

    #[test]
    fn what_is_no_plan_is_reported_with_its_place() {
        assert_eq!(read("{\n  \"format\"\n").unwrap_err(), PlanProblem::Invalid { line: 3, column: 0 });
    }
}
