//! JSON documents and JSON Lines.
//!
//! Read without a pointer are arrays of entries, this program's own lists, and the answers of the services; any other
//! object may be anything, so that a pointer has to say where its entries are. Raw values keep the place of each text.

mod document;
mod pointer;

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::problem::{Cause, Position, Problem};
use super::toml::Converted;
use super::{Collected, Options, names};

/// A value of a document, one level deep.
enum Node<'a> {
    Text(String),
    List(Vec<&'a RawValue>),
    Object(BTreeMap<String, &'a RawValue>),
    /// What it is, with an article.
    Other(&'static str),
}

impl<'a> Node<'a> {
    fn of(raw: &'a RawValue) -> Self {
        let json = raw.get();
        let node = match json.as_bytes().first() {
            Some(b'"') => serde_json::from_str(json).map(Self::Text),
            Some(b'[') => serde_json::from_str(json).map(Self::List),
            Some(b'{') => {
                let members = serde_json::from_str::<Members<'_>>(json).map(|members| Self::Object(members.0));
                return members.unwrap_or(Self::Other("an object that names a member twice"));
            }
            Some(b't' | b'f') => Ok(Self::Other("a truth value")),
            Some(b'n') => Ok(Self::Other("null")),
            _ => Ok(Self::Other("a number")),
        };
        // A raw value is valid JSON, but a text in it may have half of a surrogate pair.
        node.unwrap_or(Self::Other("no valid text"))
    }
}

/// The members of an object, each of which has a name of its own.
struct Members<'a>(BTreeMap<String, &'a RawValue>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MembersVisitor(PhantomData))
    }
}

struct MembersVisitor<'a>(PhantomData<&'a ()>);

impl<'de: 'a, 'a> Visitor<'de> for MembersVisitor<'a> {
    type Value = Members<'a>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'a>, A::Error> {
        let mut members = BTreeMap::new();
        while let Some((name, value)) = map.next_entry::<String, &'a RawValue>()? {
            if members.insert(name, value).is_some() {
                return Err(A::Error::custom("a member is there twice"));
            }
        }
        Ok(Members(members))
    }
}

/// Whether `text` begins as a JSON document that can hold entries. An address in brackets does not.
pub(super) fn is_json(text: &str) -> bool {
    let text = text.trim_start();
    match text.strip_prefix('[') {
        Some(rest) => !rest.starts_with(|c: char| c.is_ascii_hexdigit() || c == ':') || whole(text).is_ok(),
        None => text.starts_with('{') || (text.starts_with('"') && whole(text.lines().next().unwrap_or(text)).is_ok()),
    }
}

/// Reads `text`, which begins as JSON.
pub(super) fn read(text: &str, options: &Options<'_>) -> Result<Collected, Problem> {
    if options.column.is_some() {
        return Err(Problem::of_file(Cause::ColumnOfJson));
    }
    read_from(text, Source { text, converted: None }, options)
}

/// Reads what the declaration `text` was converted to.
pub(super) fn read_converted(text: &str, converted: &Converted, options: &Options<'_>) -> Result<Collected, Problem> {
    read_from(&converted.json, Source { text, converted: Some(converted) }, options)
}

fn read_from<'a>(json: &'a str, source: Source<'a>, options: &Options<'_>) -> Result<Collected, Problem> {
    let values = values(json)?;
    let mut reader = Reader { json, source, options, collected: Collected::default() };
    match (options.pointer, values.as_slice()) {
        (Some(pointer), values) => {
            for value in values {
                for found in pointer::find(value, pointer).map_err(Problem::of_file)? {
                    reader.list_or_item(found);
                }
            }
        }
        (None, [value]) => reader.document(value)?,
        (None, values) => reader.json_lines(values)?,
    }
    Ok(reader.collected)
}

/// The value of a whole document, or the values of JSON Lines. These begin with a line that is a value of its own.
fn values(text: &str) -> Result<Vec<&RawValue>, Problem> {
    let invalid = |error: &serde_json::Error, line: usize, shown: &str| {
        let position = Position { line: line + error.line().saturating_sub(1), column: error.column().max(1) };
        Problem::at(position, shown, Cause::Json)
    };
    let mut lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()).peekable();
    let are_lines = lines.next_if(|(_, line)| whole(line).is_ok()).is_some() && lines.peek().is_some();
    if !are_lines {
        return Ok(vec![whole(text).map_err(|error| {
            let line = text.lines().nth(error.line().saturating_sub(1)).unwrap_or_default();
            invalid(&error, 1, line)
        })?]);
    }
    let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
    lines.map(|(number, line)| whole(line).map_err(|error| invalid(&error, number, line))).collect()
}

fn whole(text: &str) -> Result<&RawValue, serde_json::Error> {
    serde_json::from_str(text)
}

/// The text of the file, and how it became JSON if it was none.
struct Source<'a> {
    text: &'a str,
    converted: Option<&'a Converted>,
}

/// Takes entries from values of one document.
struct Reader<'a, 'o> {
    json: &'a str,
    source: Source<'a>,
    options: &'o Options<'o>,
    collected: Collected,
}

impl<'a> Reader<'a, '_> {
    /// Where `raw`, a part of the document, begins.
    fn position(&self, raw: &RawValue) -> Position {
        let offset = raw.get().as_ptr().addr() - self.json.as_ptr().addr();
        let offset = self.source.converted.map_or(offset, |converted| {
            let place = converted.places.partition_point(|(begin, _)| *begin <= offset).saturating_sub(1);
            converted.places.get(place).map_or(0, |(_, origin)| *origin)
        });
        Position::of_offset(self.source.text, offset)
    }

    fn refuse(&mut self, raw: &RawValue, cause: Cause) {
        let shown: String = raw.get().chars().take(200).collect();
        self.collected.refuse(self.position(raw), &shown, cause);
    }

    /// Takes a list of entries, what has one under the name `entries`, or one entry.
    fn list_or_item(&mut self, raw: &'a RawValue) {
        match Node::of(raw) {
            Node::List(items) => items.into_iter().for_each(|item| self.item(item)),
            Node::Object(members) if members.contains_key("entries") => self.set(raw, &members),
            _ => self.item(raw),
        }
    }

    /// Takes the entries of a set or a list. They are not all of it if it refers to other sets or to a published list.
    fn set(&mut self, raw: &'a RawValue, members: &BTreeMap<String, &'a RawValue>) {
        if let Some(other) = ["of", "except", "feed"].into_iter().find(|name| members.contains_key(*name)) {
            return self.refuse(raw, Cause::Composed(other));
        }
        match members.get("entries").map(|entries| Node::of(entries)) {
            Some(Node::List(items)) => items.into_iter().for_each(|item| self.item(item)),
            _ => self.refuse(raw, Cause::NoMember),
        }
    }

    /// Takes one entry: a text, or an object with a member that has the name of one.
    fn item(&mut self, raw: &'a RawValue) {
        match Node::of(raw) {
            Node::Text(text) => self.collected.take(&text, self.position(raw), None, self.options),
            Node::Object(members) => self.object(raw, &members),
            Node::List(_) => self.refuse(raw, Cause::Kind("an array")),
            Node::Other(what) => self.refuse(raw, Cause::Kind(what)),
        }
    }

    /// Takes the entry of an object. Ops Manager names an address twice, as `cidrBlock` and as `ipAddress`.
    fn object(&mut self, raw: &'a RawValue, members: &BTreeMap<String, &'a RawValue>) {
        let named = members.iter().filter(|(name, _)| names::is_entry(name));
        let texts: Vec<(&RawValue, String)> = named
            .filter_map(|(_, value)| match Node::of(value) {
                Node::Text(text) if !text.trim().is_empty() => Some((*value, text)),
                _ => None,
            })
            .collect();
        let note = members.iter().find_map(|(name, value)| match Node::of(value) {
            Node::Text(text) if names::is_note(name) && !text.trim().is_empty() => Some(one_line(&text)),
            _ => None,
        });
        let read = |text: &str| super::read_one(text, self.options.expand).ok();
        let good: Vec<_> = texts.iter().filter_map(|(value, text)| Some((value, text, read(text)?))).collect();
        match (good.as_slice(), texts.first()) {
            ([(value, text, entries), rest @ ..], _) => {
                if rest.iter().all(|(_, _, others)| others == entries) {
                    self.collected.take(text, self.position(value), note, self.options);
                } else {
                    self.refuse(raw, Cause::Members);
                }
            }
            ([], Some((value, text))) => self.collected.take(text, self.position(value), note, self.options),
            ([], None) => self.refuse(raw, Cause::NoMember),
        }
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
