//! Lists as they are, as the text of a declaration: a new one, or edits of one that exists.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use toml_edit::{Array, DocumentMut, Item, Value};

use super::format::canonical;
use super::lock::quoted;
use super::model::{Component, Declaration, Installation, Instances, Place};
use super::sets::Resolved;
use crate::domain::stored::Key;

/// The first line of an exported declaration, by which editors find the schema: the file that `schema declaration`
/// prints, beside the declaration.
const SCHEMA_LINE: &str = "#:schema declaration.schema.json";
/// The file that this line names.
pub const SCHEMA_FILE: &str = "declaration.schema.json";

/// Whether the declaration `text` names the schema beside it.
#[must_use]
pub fn names_schema(text: &str) -> bool {
    text.lines().any(|line| line.trim_end() == SCHEMA_LINE)
}

/// A list as it is.
#[derive(Clone, Debug)]
pub struct ExportedList {
    /// What its block should be called.
    pub name: String,
    /// The profile that it was read with.
    pub profile: Option<String>,
    /// Where it is.
    pub place: Place,
    /// What it holds, each entry with what the service says of it.
    pub entries: BTreeMap<Key, Option<String>>,
}

/// A declaration of exactly `lists`, in canonical form.
#[must_use]
pub fn export(lists: &[ExportedList]) -> String {
    let mut text = format!("{SCHEMA_LINE}\nversion = 1\n");
    let mut names = BTreeSet::new();
    for list in lists {
        text.push('\n');
        text.push_str(&block(list, &mut names));
    }
    canonical(&text, &BTreeSet::new()).unwrap_or(text)
}

/// The text of a block. Its name is one that `names` does not hold yet.
fn block(list: &ExportedList, names: &mut BTreeSet<String>) -> String {
    let mut text = format!("[lists.{}]\non = {}\nowns = \"all\"\n", key(&unique(&list.name, names)), on(list));
    if list.entries.is_empty() {
        text.push_str("entries = []\n");
        return text;
    }
    text.push_str("entries = [\n");
    for (key, note) in &list.entries {
        // Writing to a text cannot fail.
        let _ = writeln!(text, "  {},", entry(key, note.as_deref()));
    }
    text.push_str("]\n");
    text
}

/// `wanted` as the name of a block, with a number behind it if `names` holds it already.
fn unique(wanted: &str, names: &mut BTreeSet<String>) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '-' | '_') { c } else { '-' };
    let base: String = wanted.chars().take(56).map(plain).collect();
    let numbered = (2..).map(|number| format!("{base}-{number}"));
    let free = std::iter::once(base.clone()).chain(numbered).find(|name| !names.contains(name)).unwrap_or(base);
    names.insert(free.clone());
    free
}

/// `name` as a key of TOML.
fn key(name: &str) -> String {
    toml_edit::Key::new(name).to_string()
}

/// An entry as it stands in an array.
fn entry(key: &Key, note: Option<&str>) -> String {
    let note = note.map(|note| format!(", reason = {}", quoted(note))).unwrap_or_default();
    match key {
        Key::Value(entry) if note.is_empty() => format!("\"{entry}\""),
        Key::Value(entry) => format!("{{ entry = \"{entry}\"{note} }}"),
        Key::Text(text) => format!("{{ stored = {}{note} }}", quoted(text)),
    }
}

/// Where `list` is, as an inline table.
fn on(list: &ExportedList) -> String {
    let profile = list.profile.iter().map(|profile| format!("profile = {}", quoted(profile)));
    let mut parts: Vec<String> = Vec::new();
    match &list.place {
        Place::Instances(Instances { region, instances, component, network, group }) => {
            parts.push("service = \"elasticsearch\"".to_owned());
            parts.extend(profile);
            parts.extend(region.iter().map(|region| format!("region = {}", quoted(region))));
            let ids: Vec<String> = instances.iter().map(|id| quoted(id)).collect();
            parts.push(format!("instances = [{}]", ids.join(", ")));
            let component = match component {
                Component::Kibana => "kibana",
                Component::Cluster => "es",
            };
            parts.push(format!("list = \"{component}\""));
            parts.push(format!("network = \"{network}\""));
            parts.push(format!("group = {}", quoted(group)));
        }
        Place::Installation(installation) => {
            parts.push("service = \"ops-manager\"".to_owned());
            parts.extend(profile);
            match installation {
                Installation::User(user) => parts.extend(user.iter().map(|user| format!("user = {}", quoted(user)))),
                Installation::ApiKey { org, key } => {
                    parts.extend(org.iter().map(|org| format!("org = {}", quoted(org))));
                    parts.push(format!("api_key = {}", quoted(key)));
                }
                Installation::Global => parts.push("global = true".to_owned()),
            }
        }
    }
    format!("{{ {} }}", parts.join(", "))
}

/// The text `before`, which `declaration` was read from, with `lists` as they are. Comments and order are kept: a block
/// about one of the lists gets the entries that it lacks behind the others, and loses those of its own that are not
/// there. Entries of sets are left alone. Lists without a block get one at the end.
///
/// Nothing if `before` is not TOML.
#[must_use]
pub fn merge(before: &str, declaration: &Declaration, resolved: &Resolved, lists: &[ExportedList]) -> Option<String> {
    let mut document: DocumentMut = before.parse().ok()?;
    let mut names: BTreeSet<String> = declaration.lists.iter().map(|block| block.name.to_string()).collect();
    let mut added = String::new();
    for list in lists {
        let is_about = |place: &Place| same_list(place, &list.place);
        let Some(known) = declaration.lists.iter().find(|known| is_about(&known.on.place)) else {
            added.push('\n');
            added.push_str(&block(list, &mut names));
            continue;
        };
        let wanted = resolved.wanted(known);
        let of_sets: BTreeSet<&Key> =
            known.sets.iter().flat_map(|used| resolved.set(&used.name)).map(|line| &line.key).collect();
        let table = document.get_mut("lists")?.as_table_like_mut()?.get_mut(&known.name)?.as_table_like_mut()?;
        if table.get("entries").is_none() {
            table.insert("entries", Item::Value(Value::Array(Array::new())));
        }
        let array = table.get_mut("entries")?.as_array_mut()?;
        let missing: Vec<(&Key, Option<&str>)> = list
            .entries
            .iter()
            .filter(|(key, _)| !wanted.lines.contains_key(key) && !of_sets.contains(key))
            .map(|(key, note)| (key, note.as_deref()))
            .collect();
        edit(array, &list.entries, &missing);
    }
    let text = document.to_string();
    let end = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
    Some(format!("{text}{end}{added}"))
}

/// Whether the two name one list. A block of several instances is not about one of them.
fn same_list(one: &Place, other: &Place) -> bool {
    match (one, other) {
        (Place::Instances(one), Place::Instances(other)) => {
            let is_same_region = one.region.is_none() || other.region.is_none() || one.region == other.region;
            is_same_region && Instances { region: None, ..one.clone() } == Instances { region: None, ..other.clone() }
        }
        (Place::Installation(Installation::User(None)), Place::Installation(Installation::User(_))) => true,
        (one, other) => one == other,
    }
}

/// Takes entries out of `array` that `held` does not have, and adds `missing` behind the others.
fn edit(array: &mut Array, held: &BTreeMap<Key, Option<String>>, missing: &[(&Key, Option<&str>)]) {
    let is_gone = |value: &Value| key_of(value).is_some_and(|key| !held.contains_key(&key));
    let gone: Vec<usize> = array.iter().enumerate().filter(|(_, value)| is_gone(value)).map(|(at, _)| at).collect();
    for at in gone.into_iter().rev() {
        array.remove(at);
    }
    for (key, note) in missing {
        let Ok(mut value) = entry(key, *note).parse::<Value>() else { continue };
        value.decor_mut().set_prefix("\n  ");
        array.push_formatted(value);
    }
    if !missing.is_empty() {
        array.set_trailing_comma(true);
        if !array.trailing().as_str().is_some_and(|text| text.contains('\n')) {
            array.set_trailing("\n");
        }
    }
}

/// The entry that `value` of an array stands for; nothing for a set.
pub(super) fn key_of(value: &Value) -> Option<Key> {
    let text = match value {
        Value::String(text) => text.value().as_str(),
        Value::InlineTable(table) => {
            if let Some(stored) = table.get("stored") {
                return stored.as_str().map(|text| Key::Text(text.to_owned()));
            }
            table.get("entry")?.as_str()?
        }
        _ => return None,
    };
    crate::domain::entry::Entry::parse(text).ok().map(Key::Value)
}
