//! Declarations in TOML, as the JSON that they stand for with the place of each value.
//!
//! Only declarations are read: another file of settings may hold anything.

use toml_edit::{Document, Item, TableLike, Value};

use super::problem::{Cause, Position, Problem};

/// A declaration as JSON.
#[derive(Default)]
pub(super) struct Converted {
    pub(super) json: String,
    /// Where each value begins: in the JSON, and in the TOML. Sorted by the first.
    pub(super) places: Vec<(usize, usize)>,
}

/// The JSON of `text`; `None` if it does not begin as a declaration does.
pub(super) fn convert(text: &str) -> Option<Result<Converted, Problem>> {
    let first = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'))?;
    let begins = first.split('=').next().is_some_and(|name| ["version", "include"].contains(&name.trim()));
    let is_section = ["[sets.", "[lists.", "[defaults]"].iter().any(|section| first.starts_with(section));
    if !(is_section || begins && first.contains('=')) {
        return None;
    }
    Some(match Document::parse(text) {
        Ok(document) => {
            let mut converted = Converted::default();
            converted.table(document.as_table(), 0);
            Ok(converted)
        }
        Err(error) => {
            let offset = error.span().map_or(0, |span| span.start);
            let position = Position::of_offset(text, offset);
            let line = text.lines().nth(position.line - 1).unwrap_or_default();
            Err(Problem::at(position, line, Cause::Toml))
        }
    })
}

impl Converted {
    fn table(&mut self, table: &dyn TableLike, offset: usize) {
        self.places.push((self.json.len(), offset));
        self.separated('{', '}', table.iter(), |converted, (name, held)| {
            converted.text(name);
            converted.json.push(':');
            converted.item(held, offset);
        });
    }

    /// Writes `item`, which begins at `otherwise` if the document does not say where.
    fn item(&mut self, item: &Item, otherwise: usize) {
        let offset = item.span().map_or(otherwise, |span| span.start);
        match item {
            Item::Value(value) => self.value(value, offset),
            Item::Table(table) => self.table(table, offset),
            Item::ArrayOfTables(tables) => {
                self.places.push((self.json.len(), offset));
                self.separated('[', ']', tables.iter(), |converted, table| converted.table(table, offset));
            }
            Item::None => self.json.push_str("null"),
        }
    }

    fn value(&mut self, value: &Value, otherwise: usize) {
        let offset = value.span().map_or(otherwise, |span| span.start);
        self.places.push((self.json.len(), offset));
        match value {
            Value::String(text) => self.text(text.value()),
            Value::Boolean(is_on) => self.json.push_str(if *is_on.value() { "true" } else { "false" }),
            Value::Integer(number) => self.json.push_str(&number.value().to_string()),
            Value::Datetime(date) => self.text(&date.value().to_string()),
            Value::Float(_) => self.json.push_str("null"),
            Value::Array(array) => {
                self.separated('[', ']', array.iter(), |converted, value| converted.value(value, offset));
            }
            Value::InlineTable(table) => {
                self.places.pop();
                self.table(table, offset);
            }
        }
    }

    fn text(&mut self, text: &str) {
        self.json.push_str(&serde_json::Value::from(text).to_string());
    }

    /// Writes `items` between two brackets, separated by commas.
    fn separated<T>(
        &mut self,
        open: char,
        close: char,
        items: impl Iterator<Item = T>,
        mut write: impl FnMut(&mut Self, T),
    ) {
        self.json.push(open);
        for (number, item) in items.enumerate() {
            if number > 0 {
                self.json.push(',');
            }
            write(self, item);
        }
        self.json.push(close);
    }
}
