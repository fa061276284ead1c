//! Planned changes as a file: JSON types and both conversions, version 1.0.
//!
//! Fields may be added within a major version, and readers ignore those that they do not know. A file of a later major
//! version is refused by name. A plan holds no secret: an account is named by its fingerprint.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::domain::entry::Entry;
use crate::domain::instance::Network;
use crate::domain::plan::{Desired, Verb};
use crate::domain::planned::PlannedChange;
use crate::domain::target::{Path, Target};

/// The major version of the format.
const MAJOR: u32 = 1;
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
    /// A value means nothing to this version.
    #[error("invalid plan file: unknown {0}")]
    Unknown(&'static str),
}

/// A file of planned changes.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Plan {
    /// Always `plan`.
    kind: Kind,
    /// The version of the format, `MAJOR.MINOR`.
    format: String,
    /// The changes, one per list.
    changes: Vec<Change>,
}

#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum Kind {
    Plan,
}

/// A planned change of one list.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Change {
    /// The list.
    target: Place,
    /// The base address of the service.
    endpoint: String,
    /// The fingerprint of the account that planned the change.
    account: String,
    /// The verb: `cover`, `append`, `add`, `delete` or `undo`.
    verb: String,
    /// What was named.
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
}

/// What was named.
#[derive(Debug, Deserialize, Serialize)]
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

/// The text of a plan file.
///
/// # Errors
/// None that these types bring about; serialization is fallible by its interface.
pub fn write(changes: &[PlannedChange]) -> serde_json::Result<String> {
    let changes = changes.iter().map(Change::from).collect();
    let plan = Plan { kind: Kind::Plan, format: format!("{MAJOR}.{MINOR}"), changes };
    let mut text = serde_json::to_string_pretty(&plan)?;
    text.push('\n');
    Ok(text)
}

/// Reads a plan file.
///
/// # Errors
/// The text is no plan, of a later major version, or has a value that this version does not know.
pub fn read(text: &str) -> Result<Vec<PlannedChange>, PlanProblem> {
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
        _ => return Err(PlanProblem::Unknown("format")),
    }
    let plan: Plan = serde_json::from_str(text).map_err(invalid)?;
    plan.changes.into_iter().map(PlannedChange::try_from).collect()
}

impl From<&PlannedChange> for Change {
    fn from(change: &PlannedChange) -> Self {
        let texts = |entries: &mut dyn Iterator<Item = &Entry>| entries.map(ToString::to_string).collect::<Vec<_>>();
        let desired = &change.desired;
        Self {
            target: Place::from(&change.target),
            endpoint: change.endpoint.clone(),
            account: change.account.clone(),
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
        }
    }
}

impl TryFrom<Change> for PlannedChange {
    type Error = PlanProblem;

    fn try_from(change: Change) -> Result<Self, PlanProblem> {
        let Wanted { verb, entries: named, texts, whole_group } = change.wanted;
        let desired = Desired {
            verb: verb_of(&verb)?,
            entries: entries(&named)?.into_iter().collect::<BTreeSet<_>>(),
            texts: texts.into_iter().collect(),
            whole_group,
        };
        Ok(Self {
            target: change.target.try_into()?,
            endpoint: change.endpoint,
            account: change.account,
            verb: verb_of(&change.verb)?,
            desired,
            added: entries(&change.added)?,
            removed: change.removed,
            creates: change.creates,
            deletes: change.deletes,
            before: change.before,
            fingerprint: change.fingerprint.parse().map_err(|_| PlanProblem::Unknown("fingerprint"))?,
        })
    }
}

fn verb_of(text: &str) -> Result<Verb, PlanProblem> {
    [Verb::Cover, Verb::Append, Verb::Add, Verb::Delete, Verb::Undo, Verb::Replace]
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

    fn planned() -> PlannedChange {
        let list: List = ["192.0.2.1", "sg-1", "10.0.0.5/24"].map(Stored::new).into_iter().collect();
        let current = Current { list, exists: true, others: List::default(), similar: None, is_union: false };
        let desired = Desired {
            verb: Verb::Cover,
            entries: [Entry::parse("192.0.2.7").unwrap(), Entry::parse("2001:db8::/32").unwrap()].into(),
            texts: BTreeSet::new(),
            whole_group: false,
        };
        let plan = Difference::new(&desired, &current);
        let path = Path { host: Some("om:8080".to_owned()), user: Some("5".repeat(24)), ..Path::default() };
        let target = Target::new("ops-manager", path);
        PlannedChange::new(target, ("https://om:8080", "f1"), Verb::Cover, &desired, &plan, &current)
    }

    #[test]
    fn a_plan_reads_back_as_it_was_written() {
        let changes = vec![planned()];
        assert_eq!(read(&write(&changes).unwrap()), Ok(changes));
        assert_eq!(read(&write(&[]).unwrap()), Ok(Vec::new()));
    }

    #[test]
    fn later_minor_versions_are_read_and_later_major_versions_refused_by_name() {
        let text = write(&[planned()]).unwrap();
        let minor = text.replace("\"1.0\"", "\"1.9\"").replace("\"creates\"", "\"new_field\": 1, \"creates\"");
        assert_eq!(read(&minor).unwrap(), [planned()]);
        let major = text.replace("\"1.0\"", "\"2.0\"");
        assert_eq!(read(&major).unwrap_err().to_string(), "the plan has the format 2, this version reads 1");
    }

    #[test]
    fn what_is_no_plan_is_told_with_its_place() {
        assert_eq!(read("{\n  \"format\"\n").unwrap_err(), PlanProblem::Invalid { line: 3, column: 0 });
        let text = write(&[planned()]).unwrap();
        for (part, other, problem) in
            [("\"192.0.2.7\"", "\"192.0.2.007\"", "entry"), ("\"verb\": \"cover\"", "\"verb\": \"clear\"", "verb")]
        {
            assert_eq!(read(&text.replace(part, other)), Err(PlanProblem::Unknown(problem)));
        }
    }
}
