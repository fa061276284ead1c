//! The rules of `config.toml`'s text, and the way from text to values.
//!
//! The document is walked by hand so that every refusal knows its place and none repeats a value: a value in the
//! wrong place may be a secret.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use toml_edit::{Document, Item, TableLike};

use super::error::{ConfigError, ContentProblem, SourceSpan};
use super::file::{ConfigFile, NamedInstance, Profile};
use super::layer::Key;
use super::suggest::nearest;
use crate::auth::secret::Secret;

/// The keys above all tables.
const TOP: &[&str] = &["default_profile", "profiles"];
/// The keys of a profile: its settings, its policy, its instances, its credentials.
const PROFILE: &[&str] = &[
    "region",
    "endpoint",
    "endpoint_type",
    "instance",
    "group",
    "network",
    "ops_manager_url",
    "allow_http",
    "user",
    "org",
    "api_key_id",
    "caller",
    "ca_file",
    "ca_only",
    "tls_pin",
    "client_cert",
    "client_key",
    "proxy",
    "policy",
    "instances",
    "access_key_id",
    "access_key_secret",
    "security_token",
    "alibaba_credential_command",
    "ops_manager_username",
    "ops_manager_api_key",
    "ops_manager_credential_command",
    "access_key_secret_file",
    "security_token_file",
    "ops_manager_api_key_file",
    "keyring",
    "aliyun_profile",
    "mongocli_profile",
];
/// The keys of an instance.
const INSTANCE: &[&str] = &["id", "region"];
/// How ids of instances begin; a name that did so could hide one.
const ID_PREFIX: &str = "es-";
/// Unknown keys longer than this are not repeated in messages.
const LONGEST_KEY: usize = 32;

/// Reads `text`, the content of the file at `path`.
pub(super) fn parse(path: &Path, text: &str) -> Result<ConfigFile, ConfigError> {
    let walk = TableReader { path, text };
    let document = Document::parse(text)
        .map_err(|error| walk.at(error.span(), ContentProblem::Syntax(error.message().to_owned())))?;
    let top: &dyn TableLike = document.as_table();
    walk.only(top, TOP, "the file")?;
    let profiles = match walk.table(top, "profiles")? {
        Some(table) => walk.profiles(table)?,
        None => BTreeMap::new(),
    };
    let default_profile = walk.text(top, "default_profile")?;
    if let Some(name) = default_profile.as_ref().filter(|name| !profiles.contains_key(*name)) {
        let names: Vec<String> = profiles.keys().cloned().collect();
        let nearest = nearest(name, names.iter().map(String::as_str)).map(str::to_owned);
        return Err(walk.at_value(top, "default_profile", ContentProblem::NoSuchDefault { names, nearest }));
    }
    Ok(ConfigFile { path: path.to_owned(), default_profile, profiles })
}

/// Whether `name` can name a profile or an instance.
#[must_use]
pub fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// A walk through one document.
pub(super) struct TableReader<'a> {
    /// The file.
    pub(super) path: &'a Path,
    /// Its content.
    pub(super) text: &'a str,
}

impl TableReader<'_> {
    fn profiles(&self, table: &dyn TableLike) -> Result<BTreeMap<String, Profile>, ConfigError> {
        let mut profiles = BTreeMap::new();
        for (name, item) in table.iter() {
            if !is_name(name) {
                return Err(self.at_key(table, name, ContentProblem::Name("a profile")));
            }
            let title = format!("profiles.{name}");
            let profile = self.as_table(table, name, item, title.clone())?;
            profiles.insert(name.to_owned(), self.profile(profile, &title)?);
        }
        Ok(profiles)
    }

    fn profile(&self, table: &dyn TableLike, title: &str) -> Result<Profile, ConfigError> {
        self.only(table, PROFILE, &format!("[{title}]"))?;
        let secret = |key| Ok::<_, ConfigError>(self.text(table, key)?.map(Secret::from));
        let mut profile = Profile::default();
        for key in Key::ALL {
            let value = if key.is_switch() {
                self.switch(table, key.name())?.map(|value| value.to_string())
            } else {
                self.text(table, key.name())?
            };
            if let Some(value) = value {
                profile.settings.set(key, value);
            }
        }
        profile.allow_http = self.switch(table, "allow_http")?.unwrap_or(false);
        profile.alibaba.access_key_id = self.text(table, "access_key_id")?;
        profile.alibaba.access_key_secret = secret("access_key_secret")?;
        profile.alibaba.security_token = secret("security_token")?;
        profile.alibaba.command = self.command(table, "alibaba_credential_command")?;
        profile.ops_manager.command = self.command(table, "ops_manager_credential_command")?;
        profile.ops_manager.username = self.text(table, "ops_manager_username")?;
        profile.ops_manager.api_key = secret("ops_manager_api_key")?;
        profile.places = self.places(table, &profile)?;
        if let Some(policy) = self.table(table, "policy")? {
            profile.policy = self.policy(policy, title)?;
        }
        if let Some(instances) = self.table(table, "instances")? {
            profile.instances = self.instances(instances, title)?;
        }
        Ok(profile)
    }

    fn instances(&self, table: &dyn TableLike, profile: &str) -> Result<BTreeMap<String, NamedInstance>, ConfigError> {
        let mut instances = BTreeMap::new();
        for (name, item) in table.iter() {
            if !is_name(name) {
                return Err(self.at_key(table, name, ContentProblem::Name("an instance")));
            }
            if name.starts_with(ID_PREFIX) {
                return Err(self.at_key(table, name, ContentProblem::NameLikeId));
            }
            let title = format!("{profile}.instances.{name}");
            let instance = self.as_table(table, name, item, title.clone())?;
            self.only(instance, INSTANCE, &format!("[{title}]"))?;
            let id = self.text(instance, "id")?.ok_or_else(|| self.at_key(table, name, ContentProblem::NoId))?;
            instances.insert(name.to_owned(), NamedInstance { id, region: self.text(instance, "region")? });
        }
        Ok(instances)
    }

    /// Refuses any key of `table` that is not in `known`.
    pub(super) fn only(
        &self,
        table: &dyn TableLike,
        known: &'static [&'static str],
        title: &str,
    ) -> Result<(), ConfigError> {
        let Some((name, _)) = table.iter().find(|(name, _)| !known.contains(name)) else {
            return Ok(());
        };
        // A pasted secret can end up as a key; what does not look like a key is not repeated.
        let looks_like_key =
            name.len() <= LONGEST_KEY && is_name(name) && !name.bytes().any(|byte| byte.is_ascii_digit());
        let problem = ContentProblem::UnknownKey {
            key: looks_like_key.then(|| name.to_owned()),
            table: title.to_owned(),
            nearest: nearest(name, known.iter().copied()),
            known,
        };
        Err(self.at_key(table, name, problem))
    }

    /// The text at `key`, if there is one.
    pub(super) fn text(&self, table: &dyn TableLike, key: &'static str) -> Result<Option<String>, ConfigError> {
        let Some(item) = table.get(key) else {
            return Ok(None);
        };
        match item.as_str() {
            Some("") => Err(self.at_value(table, key, ContentProblem::Empty(key))),
            Some(text) => Ok(Some(text.to_owned())),
            None => {
                let problem = ContentProblem::WrongType { key: key.to_owned(), wanted: "a string", found: kind(item) };
                Err(self.at_value(table, key, problem))
            }
        }
    }

    /// The words of the command at `key`, if there is one: an absolute path and its arguments.
    fn command(&self, table: &dyn TableLike, key: &'static str) -> Result<Option<Vec<String>>, ConfigError> {
        let Some(item) = table.get(key) else { return Ok(None) };
        let words = item.as_array().and_then(|array| {
            array.iter().map(|word| word.as_str().map(str::to_owned)).collect::<Option<Vec<String>>>()
        });
        let Some(words) = words else {
            let found = if item.is_array() { "an array of something else" } else { kind(item) };
            let problem = ContentProblem::WrongType { key: key.to_owned(), wanted: "an array of strings", found };
            return Err(self.at_value(table, key, problem));
        };
        match words.first() {
            Some(program) if Path::new(program).is_absolute() => Ok(Some(words)),
            _ => Err(self.at_value(table, key, ContentProblem::Command(key))),
        }
    }

    /// The true or false at `key`, if there is one.
    fn switch(&self, table: &dyn TableLike, key: &'static str) -> Result<Option<bool>, ConfigError> {
        let Some(item) = table.get(key) else { return Ok(None) };
        item.as_bool().map(Some).ok_or_else(|| {
            let problem = ContentProblem::WrongType { key: key.to_owned(), wanted: "true or false", found: kind(item) };
            self.at_value(table, key, problem)
        })
    }

    /// The table at `key`, if there is one.
    pub(super) fn table<'t>(
        &self,
        table: &'t dyn TableLike,
        key: &str,
    ) -> Result<Option<&'t dyn TableLike>, ConfigError> {
        table.get(key).map(|item| self.as_table(table, key, item, key.to_owned())).transpose()
    }

    /// `item`, the value of `key` in `table`, as a table; a message calls it `title`.
    fn as_table<'t>(
        &self,
        table: &dyn TableLike,
        key: &str,
        item: &'t Item,
        title: String,
    ) -> Result<&'t dyn TableLike, ConfigError> {
        item.as_table_like().ok_or_else(|| {
            let problem = ContentProblem::WrongType { key: title, wanted: "a table", found: kind(item) };
            self.at_value(table, key, problem)
        })
    }

    pub(super) fn at_key(&self, table: &dyn TableLike, key: &str, problem: ContentProblem) -> ConfigError {
        self.at(table.key(key).and_then(toml_edit::Key::span), problem)
    }

    pub(super) fn at_value(&self, table: &dyn TableLike, key: &str, problem: ContentProblem) -> ConfigError {
        let value = table.get(key).and_then(Item::span);
        self.at(value.or_else(|| table.key(key).and_then(toml_edit::Key::span)), problem)
    }

    pub(super) fn at(&self, span: Option<Range<usize>>, problem: ContentProblem) -> ConfigError {
        ConfigError::Content { place: self.place(span), problem }
    }

    /// The place of a part of the text; the beginning if the part is not known.
    pub(super) fn place(&self, span: Option<Range<usize>>) -> SourceSpan {
        let before = span.and_then(|span| self.text.get(..span.start)).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        SourceSpan {
            path: self.path.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }
}

/// The type of `item` as a message calls it.
pub(super) fn kind(item: &Item) -> &'static str {
    match item.type_name() {
        "integer" => "an integer",
        "float" => "a number",
        "boolean" => "true or false",
        "datetime" => "a date",
        "array" => "an array",
        "array of tables" => "an array of tables",
        "string" => "a string",
        _ => "a table",
    }
}

#[cfg(test)]
#[path = "schema_tests.rs"]
mod tests;
