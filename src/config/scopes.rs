//! Named scopes of `config.toml`: `[scopes.NAME]` with the profiles, regions, instances and tags that belong together.

use std::collections::BTreeMap;

use toml_edit::TableLike;

use super::error::{ConfigError, ContentProblem};
use super::table_reader::{TableReader, is_name, kind};

/// The keys of a scope.
const KEYS: &[&str] = &["profiles", "regions", "instances", "tags", "all_instances"];

/// What a scope selects, not validated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamedScope {
    /// The profiles; empty means the one in force.
    pub profiles: Vec<String>,
    /// The regions; empty means the one in force.
    pub regions: Vec<String>,
    /// IDs, names and patterns of instances.
    pub instances: Vec<String>,
    /// Tags that an instance must have, as `KEY=VALUE`.
    pub tags: Vec<String>,
    /// Whether all instances of the regions belong to it.
    pub all_instances: bool,
}

/// Reads the table of all scopes.
pub(super) fn read(
    reader: &TableReader<'_>,
    table: &dyn TableLike,
) -> Result<BTreeMap<String, NamedScope>, ConfigError> {
    let mut scopes = BTreeMap::new();
    for (name, item) in table.iter() {
        if !is_name(name) {
            return Err(reader.at_key(table, name, ContentProblem::Name("a scope")));
        }
        let title = format!("scopes.{name}");
        let scope = reader.as_table(table, name, item, title.clone())?;
        reader.only(scope, KEYS, &format!("[{title}]"))?;
        let read = NamedScope {
            profiles: texts(reader, scope, "profiles")?,
            regions: texts(reader, scope, "regions")?,
            instances: texts(reader, scope, "instances")?,
            tags: texts(reader, scope, "tags")?,
            all_instances: reader.switch(scope, "all_instances")?.unwrap_or(false),
        };
        if read.instances.is_empty() && read.tags.is_empty() && !read.all_instances {
            return Err(reader.at_key(table, name, ContentProblem::EmptyScope));
        }
        scopes.insert(name.to_owned(), read);
    }
    Ok(scopes)
}

/// The texts at `key`; none if it is missing.
fn texts(reader: &TableReader<'_>, table: &dyn TableLike, key: &'static str) -> Result<Vec<String>, ConfigError> {
    let Some(item) = table.get(key) else { return Ok(Vec::new()) };
    let read = item.as_array().and_then(|array| array.iter().map(|text| text.as_str().map(str::to_owned)).collect());
    read.ok_or_else(|| {
        let found = if item.is_array() { "an array of something else" } else { kind(item) };
        let problem = ContentProblem::WrongType { key: key.to_owned(), wanted: "an array of strings", found };
        reader.at_value(table, key, problem)
    })
}
