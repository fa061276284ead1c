//! Entries, exceptions and feeds.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::Reader;
use super::fields::{Table, echoed};
use super::keys::{ENTRY, FEED, GUARD};
use crate::declaration::finding::Rule;
use crate::declaration::model::{Exception, Feed, Guard, Line, Named, Origin, Owner};
use crate::declaration::node::{Node, Value};
use crate::domain::entry::{Entry, Family};
use crate::domain::stored::{Key, Stored};

impl Reader<'_> {
    /// The entries at `key`, and the sets that stand among them as `@NAME`. `own` completes what an entry does not say.
    pub(super) fn lines(
        &mut self,
        table: &Table<'_>,
        key: &str,
        set: Option<&Rc<str>>,
        own: &Owner,
    ) -> (Vec<Line>, Vec<Named>) {
        let (mut lines, mut uses) = (Vec::new(), Vec::new());
        let Some(member) = table.get(key) else { return (lines, uses) };
        let Value::List(nodes) = &member.node.value else {
            self.wrong_type(&member.node, &format!("`{key}`"), "an array");
            return (lines, uses);
        };
        let mut seen = BTreeSet::new();
        for node in nodes {
            if let Value::Text(text) = &node.value
                && let Some(name) = text.strip_prefix('@')
            {
                uses.push(Named { name: name.into(), spot: self.spot(node.offset) });
                continue;
            }
            let Some((key, owner)) = self.line(node) else { continue };
            if !seen.insert(key.clone()) {
                self.error(node.offset, Rule::Duplicate, format!("{key} stands here twice"));
                continue;
            }
            let origin = Origin { spot: self.spot(node.offset), set: set.cloned(), owner: owner.or(own) };
            lines.push(Line { key, origin: Rc::new(origin) });
        }
        (lines, uses)
    }

    /// One entry: a text, or a table with more about it.
    fn line(&mut self, node: &Node) -> Option<(Key, Owner)> {
        match &node.value {
            Value::Text(text) => Some((Key::Value(self.entry(text, node.offset)?), Owner::default())),
            Value::Table(_) => {
                let table = self.table(node, "an entry", ENTRY)?;
                let owner = self.owner(&table);
                let (entry, stored) = (self.text(&table, "entry"), self.text(&table, "stored"));
                let key = match (entry, stored) {
                    (Some(text), None) => {
                        let offset = table.get("entry").map_or(node.offset, |member| member.node.offset);
                        Key::Value(self.entry(&text, offset)?)
                    }
                    (None, Some(text)) => self.stored(&text, node.offset)?,
                    (Some(_), Some(_)) => {
                        self.error(node.offset, Rule::Conflict, "an entry has `entry` or `stored`, not both");
                        return None;
                    }
                    (None, None) if table.get("entry").is_some() || table.get("stored").is_some() => return None,
                    (None, None) => {
                        self.error(node.offset, Rule::MissingKey, "an entry needs `entry`");
                        return None;
                    }
                };
                Some((key, owner))
            }
            _ => {
                self.wrong_type(node, "an entry", "a string or a table");
                None
            }
        }
    }

    /// The text of an entry that the service stores and this program cannot read.
    fn stored(&mut self, text: &str, offset: usize) -> Option<Key> {
        match Stored::new(text).key() {
            Key::Value(entry) => {
                let hint = format!("write \"{entry}\"");
                self.error_with(offset, Rule::Entry, "`stored` is for texts that are not addresses", hint);
                None
            }
            key @ Key::Text(_) => Some(key),
        }
    }

    /// `text` as an entry, strictly.
    pub(super) fn entry(&mut self, text: &str, offset: usize) -> Option<Entry> {
        let read = Entry::parse(text);
        if let Err(why) = &read {
            self.error(offset, Rule::Entry, format!("`{}` is not an entry: {why}", echoed(text)));
        }
        read.ok()
    }

    /// The exceptions of a set: entries and `@NAME`.
    pub(super) fn exceptions(&mut self, table: &Table<'_>) -> Vec<Exception> {
        let mut exceptions = Vec::new();
        for (text, spot) in self.texts(table, "except") {
            match text.strip_prefix('@') {
                Some(name) => exceptions.push(Exception::Set(Named { name: name.into(), spot })),
                None => exceptions.extend(self.entry(&text, spot.offset).map(|entry| Exception::Entry(entry, spot))),
            }
        }
        exceptions
    }

    /// The published list of a set, with its guard.
    pub(super) fn feed(&mut self, set: &Table<'_>) -> Option<Feed> {
        let guard = match set.get("guard") {
            Some(member) => self.guard(&member.node),
            None => Guard::default(),
        };
        let Some(member) = set.get("feed") else {
            if let Some(member) = set.get("guard") {
                self.error(member.offset, Rule::Conflict, "`guard` is about a feed, and the set has none");
            }
            return None;
        };
        let feed = self.table(&member.node, "`feed`", FEED)?;
        let url = self.text(&feed, "url");
        let family = match self.text(&feed, "family").as_deref() {
            None | Some("any") => None,
            Some("v4") => Some(Family::V4),
            Some("v6") => Some(Family::V6),
            Some(_) => {
                self.error(member.node.offset, Rule::Value, "`family` is `v4`, `v6` or `any`");
                None
            }
        };
        let pick = self.text(&feed, "pick");
        if pick.as_ref().is_some_and(|pick| !pick.starts_with('/')) {
            self.error(member.node.offset, Rule::Value, "`pick` is a JSON pointer and begins with `/`");
        }
        let Some(url) = url else {
            if feed.get("url").is_none() {
                self.error(feed.offset, Rule::MissingKey, "a feed needs `url`");
            }
            return None;
        };
        if !url.starts_with("https://") && !is_loopback(&url) {
            self.error(member.node.offset, Rule::Value, "the address of a feed begins with https://");
        }
        if url.contains('@') {
            self.error(member.node.offset, Rule::Value, "the address of a feed must not hold a user name or password");
        }
        Some(Feed { spot: self.spot(member.offset), url, pick, family, guard })
    }

    fn guard(&mut self, node: &Node) -> Guard {
        let Some(table) = self.table(node, "`guard`", GUARD) else { return Guard::default() };
        let count = |number: Option<i64>| number.and_then(|number| usize::try_from(number).ok());
        let (min, max) = (self.number(&table, "min", 0, 100_000), self.number(&table, "max", 1, 100_000));
        if min.zip(max).is_some_and(|(min, max)| min > max) {
            self.error(table.offset, Rule::Conflict, "`min` is greater than `max`");
        }
        let widest = self.number(&table, "widest", 0, 128).and_then(|bits| u8::try_from(bits).ok());
        let change = self.text(&table, "change").and_then(|text| {
            let percent = text.strip_suffix('%').and_then(|number| number.parse().ok());
            if percent.is_none() {
                self.error(table.offset, Rule::Value, "`change` is a percentage such as \"25%\"");
            }
            percent
        });
        let max_age = self.text(&table, "max_age").and_then(|text| {
            let age = age(&text);
            if age.is_none() {
                self.error(table.offset, Rule::Value, "`max_age` is a time such as \"12h\" or \"7d\"");
            }
            age
        });
        Guard { min: count(min), max: count(max), change, widest, max_age }
    }
}

/// Whether `url` is plain http to this machine, which tests and mirrors use.
fn is_loopback(url: &str) -> bool {
    ["http://127.0.0.1:", "http://127.0.0.1/", "http://[::1]:"].iter().any(|start| url.starts_with(start))
}

/// Milliseconds of `12h` or `7d`.
fn age(text: &str) -> Option<u64> {
    let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let hours = match unit {
        "h" => 1,
        "d" => 24,
        _ => return None,
    };
    number.parse::<u64>().ok()?.checked_mul(hours * 3_600_000)
}
