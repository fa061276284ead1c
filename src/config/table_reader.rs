//! Reads the tables of a TOML document without serde, so that every error has its position and none repeats a value: a
//! value in the wrong place may be a secret.

use std::ops::Range;
use std::path::Path;

use toml_edit::{Item, TableLike};

use super::error::{ConfigError, ContentProblem, SourceSpan};
use super::suggest::nearest;

/// Unknown keys longer than this are not repeated in messages.
const LONGEST_KEY: usize = 32;

/// Whether `name` can name a profile or an instance.
#[must_use]
pub fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// Reads one document.
pub(super) struct TableReader<'a> {
    /// The file.
    pub(super) path: &'a Path,
    /// Its content.
    pub(super) text: &'a str,
}

impl TableReader<'_> {
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
    pub(super) fn command(&self, table: &dyn TableLike, key: &'static str) -> Result<Option<Vec<String>>, ConfigError> {
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
    pub(super) fn switch(&self, table: &dyn TableLike, key: &'static str) -> Result<Option<bool>, ConfigError> {
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
    pub(super) fn as_table<'t>(
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
