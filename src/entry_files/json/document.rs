//! Whole documents: which list of entries they hold.
//!
//! Known are `list` documents of this program, pages of Ops Manager, and answers of the Elasticsearch service. Lists of
//! one document that hold the same entries count as one, because the Elasticsearch service repeats its groups; lists
//! that differ are refused with the pointers of both.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::value::RawValue;

use super::{Node, Reader};
use crate::entry_files::problem::{Cause, Problem};
use crate::entry_files::{names, read_one};

/// The most levels that are searched for lists.
const DEPTH: usize = 8;

/// A list of entries and the pointer that leads to it.
type Candidate<'a> = (String, &'a RawValue);

impl<'a> Reader<'a, '_> {
    /// Reads a document of one value.
    pub(super) fn document(&mut self, root: &'a RawValue) -> Result<(), Problem> {
        let Node::Object(members) = Node::of(root) else {
            self.list_or_item(root);
            return Ok(());
        };
        if is_own_list(&members) {
            let results = member_items(&members, "results").into_iter().enumerate();
            let results: Vec<_> = results.map(|(index, raw)| (format!("/results/{index}"), raw)).collect();
            return self.own_results(&results);
        }
        if let Some(page) = members.get("results").filter(|_| members.contains_key("totalCount")) {
            return self.page(&members, page);
        }
        let mut candidates = Vec::new();
        if is_declaration(&members) {
            for name in ["sets", "lists"] {
                candidates.extend(declared(&members, name));
            }
            return self.one_of(candidates);
        }
        collect(root, "", 0, &mut candidates);
        if members.contains_key("Result") || members.contains_key("result") {
            return self.one_of(candidates);
        }
        let is_line = |(name, raw): (&String, &&RawValue)| names::is_entry(name) && raw.get().starts_with('"');
        if candidates.is_empty() && members.iter().any(is_line) {
            self.item(root);
            return Ok(());
        }
        Err(Problem::of_file(Cause::Object(candidates.into_iter().map(|(pointer, _)| pointer).collect())))
    }

    /// Reads JSON Lines: an entry a line, or the lines of this program's own lists.
    pub(super) fn json_lines(&mut self, lines: &[&'a RawValue]) -> Result<(), Problem> {
        let is_own = |raw: &&&RawValue| matches!(Node::of(raw), Node::Object(members) if is_own_list(&members));
        let own: Vec<Candidate<'_>> = lines.iter().filter(is_own).map(|raw| (String::new(), *raw)).collect();
        if !own.is_empty() {
            return self.own_results(&own);
        }
        for line in lines {
            self.item(line);
        }
        Ok(())
    }

    /// The one list among the results of a `list` document.
    fn own_results(&mut self, results: &[Candidate<'a>]) -> Result<(), Problem> {
        let mut candidates = Vec::new();
        for (pointer, result) in results {
            let Node::Object(members) = Node::of(result) else { continue };
            match members.get("entries") {
                Some(entries) if members.get("error").is_none_or(|error| error.get() == "null") => {
                    candidates.push((format!("{pointer}/entries"), *entries));
                }
                _ => self.refuse(result, Cause::NotRead),
            }
        }
        self.one_of(candidates)
    }

    fn page(&mut self, members: &BTreeMap<String, &'a RawValue>, page: &'a RawValue) -> Result<(), Problem> {
        let here = member_items(members, "results").len();
        let total = members.get("totalCount").and_then(|total| total.get().parse().ok()).unwrap_or(here);
        if here < total {
            return Err(Problem::of_file(Cause::Page { here, total }));
        }
        self.list_or_item(page);
        Ok(())
    }

    /// Takes the only list among `candidates`, counting equal ones once.
    fn one_of(&mut self, candidates: Vec<Candidate<'a>>) -> Result<(), Problem> {
        let distinct: BTreeSet<Vec<String>> = candidates.iter().map(|(_, list)| texts(list)).collect();
        match (distinct.len(), candidates.first()) {
            (0, _) | (_, None) => Err(Problem::of_file(Cause::Object(Vec::new()))),
            (1, Some((_, list))) => {
                self.list_or_item(list);
                Ok(())
            }
            _ => Err(Problem::of_file(Cause::Lists(candidates.into_iter().map(|(pointer, _)| pointer).collect()))),
        }
    }
}

fn is_declaration(members: &BTreeMap<String, &RawValue>) -> bool {
    members.contains_key("version") && (members.contains_key("sets") || members.contains_key("lists"))
}

/// The sets or lists of a declaration that have entries of their own.
fn declared<'a>(members: &BTreeMap<String, &'a RawValue>, name: &str) -> Vec<Candidate<'a>> {
    let Some(Node::Object(named)) = members.get(name).map(|raw| Node::of(raw)) else { return Vec::new() };
    let has_entries =
        |raw: &RawValue| matches!(Node::of(raw), Node::Object(members) if members.contains_key("entries"));
    let with_entries = named.into_iter().filter(|(_, raw)| has_entries(raw));
    with_entries.map(|(key, raw)| (format!("/{name}/{key}"), raw)).collect()
}

fn is_own_list(members: &BTreeMap<String, &RawValue>) -> bool {
    members.contains_key("schema_version") && members.get("kind").is_some_and(|kind| kind.get() == "\"list\"")
}

fn member_items<'a>(members: &BTreeMap<String, &'a RawValue>, name: &str) -> Vec<&'a RawValue> {
    match members.get(name).map(|raw| Node::of(raw)) {
        Some(Node::List(items)) => items,
        _ => Vec::new(),
    }
}

/// The texts of the items of `list`, sorted, for comparison.
fn texts(list: &RawValue) -> Vec<String> {
    let items = match Node::of(list) {
        Node::List(items) => items,
        Node::Object(members) => member_items(&members, "entries"),
        Node::Text(_) | Node::Other(_) => return Vec::new(),
    };
    let mut texts: Vec<String> = items.iter().map(|item| item.get().to_owned()).collect();
    texts.sort();
    texts
}

/// Adds the arrays below `raw` whose first item is an entry, with their pointers.
fn collect<'a>(raw: &'a RawValue, pointer: &str, depth: usize, candidates: &mut Vec<Candidate<'a>>) {
    if depth > DEPTH {
        return;
    }
    match Node::of(raw) {
        Node::Object(members) => {
            for (name, value) in members {
                let name = name.replace('~', "~0").replace('/', "~1");
                collect(value, &format!("{pointer}/{name}"), depth + 1, candidates);
            }
        }
        Node::List(items) if items.first().is_some_and(|item| is_entry(item)) => {
            candidates.push((pointer.to_owned(), raw));
        }
        Node::List(items) => {
            for (index, item) in items.into_iter().enumerate() {
                collect(item, &format!("{pointer}/{index}"), depth + 1, candidates);
            }
        }
        Node::Text(_) | Node::Other(_) => {}
    }
}

/// Whether `raw` is an entry, or an object with one under a known name.
fn is_entry(raw: &RawValue) -> bool {
    match Node::of(raw) {
        Node::Text(text) => read_one(&text, true).is_ok(),
        Node::Object(members) => members.iter().any(|(name, value)| {
            let is_named = names::is_entry(name);
            is_named && matches!(Node::of(value), Node::Text(text) if read_one(&text, true).is_ok())
        }),
        Node::List(_) | Node::Other(_) => false,
    }
}
