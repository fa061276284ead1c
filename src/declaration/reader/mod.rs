//! From nodes to a declaration. A value that cannot be used is a finding, and the reading goes on.

mod blocks;
mod entries;
mod fields;
pub(super) mod keys;

use std::collections::BTreeSet;
use std::rc::Rc;

use super::finding::{Finding, Rule, Source, Spot};
use super::model::{Declaration, Named, Owner, Set, Test};
use super::node::{Member, Node, Value};
use super::{json, toml};
use crate::domain::entry::Entry;
use fields::{Table, is_name};
use keys::{DEFAULTS, INCLUDED, SET, TEST, TOP};

/// The most bytes of a file.
const MOST_BYTES: usize = 8 * 1024 * 1024;
/// The most files that one declaration includes, directly or not.
const MOST_FILES: usize = 64;
/// The version of the format.
const VERSION: i64 = 1;

const REQUIRABLE: &[&str] = &["owner", "reason", "ticket", "expires"];

/// Where files come from.
pub trait Files {
    /// The content of the file at `path`, or why it cannot be read.
    ///
    /// # Errors
    /// The reason, as a fragment.
    fn read(&self, path: &str) -> Result<Vec<u8>, String>;
    /// The path of `include`, which the file at `from` names.
    fn beside(&self, from: &str, include: &str) -> String;
}

/// A declaration as far as it could be read, and everything that was found on the way.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The declaration.
    pub declaration: Declaration,
    /// The findings in the order of reading.
    pub findings: Vec<Finding>,
}

/// Reads the file at `path` and the files that it includes.
#[must_use]
pub fn load(path: &str, files: &dyn Files) -> Loaded {
    let mut loaded = Loaded::default();
    Loader { files, loaded: &mut loaded, open: Vec::new(), read: BTreeSet::new() }.file(path, None);
    loaded
}

struct Loader<'a> {
    files: &'a dyn Files,
    loaded: &'a mut Loaded,
    /// The files that are being read: the way to the current one.
    open: Vec<String>,
    read: BTreeSet<String>,
}

impl Loader<'_> {
    /// Reads the file at `path`, which was included at `from`, or named on the command line.
    fn file(&mut self, path: &str, from: Option<&Spot>) {
        let place = |source: &Rc<Source>| Spot { source: Rc::clone(source), offset: 0 };
        let empty = Rc::new(Source::new(path, String::new()));
        let here = from.cloned().unwrap_or_else(|| place(&empty));
        if self.open.iter().any(|open| open == path) {
            let way = self.open.iter().map(String::as_str).chain([path]).collect::<Vec<_>>().join(" -> ");
            return self.report(Finding::error(here, Rule::Cycle, format!("files include each other: {way}")));
        }
        if !self.read.insert(path.to_owned()) {
            return;
        }
        if self.read.len() > MOST_FILES {
            return self.report(Finding::error(here, Rule::File, format!("more than {MOST_FILES} files are included")));
        }
        let text = match self.files.read(path).map_err(|why| (0, why)).and_then(decoded) {
            Ok(text) => text,
            Err((line, why)) => {
                let at = if line > 0 { format!("{path}: line {line}") } else { path.to_owned() };
                return self.report(Finding::error(here, Rule::File, format!("cannot read {at}: {why}")));
            }
        };
        let source = Rc::new(Source::new(path, text));
        self.loaded.declaration.sources.push(Rc::clone(&source));
        let parsed = if source.text.trim_start().starts_with('{') { json::parse } else { toml::parse };
        match parsed(&source.text) {
            Ok(root) => {
                self.open.push(path.to_owned());
                self.document(&root, &source, from.is_some());
                self.open.pop();
            }
            Err(error) => {
                let spot = Spot { source, offset: error.offset };
                self.report(Finding::error(spot, Rule::Syntax, error.message));
            }
        }
    }

    fn report(&mut self, finding: Finding) {
        self.loaded.findings.push(finding);
    }

    fn document(&mut self, root: &Node, source: &Rc<Source>, is_included: bool) {
        let mut reader = Reader { source, findings: &mut self.loaded.findings, defaults: Owner::default() };
        let (known, title) = if is_included { (INCLUDED, "an included file") } else { (TOP, "the file") };
        let Some(top) = reader.table(root, title, known) else { return };
        reader.version(&top);
        if let Some(defaults) = top.get("defaults") {
            reader.defaults(defaults, &mut self.loaded.declaration.require);
        }
        if let Some(sets) = top.get("sets") {
            reader.sets(sets, &mut self.loaded.declaration);
        }
        if let Some(lists) = top.get("lists") {
            reader.lists(lists, &mut self.loaded.declaration.lists);
        }
        if let Some(tests) = top.get("tests") {
            reader.tests(tests, &mut self.loaded.declaration.tests);
        }
        let includes = reader.texts(&top, "include");
        for (include, spot) in includes {
            let path = self.files.beside(&source.name, &include);
            self.file(&path, Some(&spot));
        }
    }
}

/// The text of a file. An error comes with the line, where there is one.
fn decoded(bytes: Vec<u8>) -> Result<String, (usize, String)> {
    if bytes.len() > MOST_BYTES {
        return Err((0, format!("it has more than {} MiB", MOST_BYTES >> 20)));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = valid.split(|byte| *byte == b'\n').count();
        (line, "it is not UTF-8".to_owned())
    })?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// Reads the values of one file.
struct Reader<'a> {
    source: &'a Rc<Source>,
    findings: &'a mut Vec<Finding>,
    /// Whose entries are that do not say it.
    defaults: Owner,
}

impl Reader<'_> {
    fn spot(&self, offset: usize) -> Spot {
        Spot { source: Rc::clone(self.source), offset }
    }

    fn error(&mut self, offset: usize, rule: Rule, message: impl Into<String>) {
        self.findings.push(Finding::error(self.spot(offset), rule, message));
    }

    fn error_with(&mut self, offset: usize, rule: Rule, message: impl Into<String>, hint: impl Into<String>) {
        self.findings.push(Finding::error(self.spot(offset), rule, message).hint(hint));
    }

    fn version(&mut self, top: &Table<'_>) {
        let Some(member) = top.get("version") else {
            return self.error_with(top.offset, Rule::MissingKey, "`version` is missing", "begin with `version = 1`");
        };
        match member.node.value {
            Value::Integer(VERSION) => {}
            Value::Integer(version) if version > VERSION => self.error(
                member.node.offset,
                Rule::Value,
                format!("the declaration has version {version}, this program reads {VERSION}"),
            ),
            _ => self.error(member.node.offset, Rule::Value, "`version` must be 1"),
        }
    }

    fn defaults(&mut self, member: &Member, require: &mut BTreeSet<String>) {
        let Some(table) = self.table(&member.node, "[defaults]", DEFAULTS) else { return };
        self.defaults = self.owner(&table);
        for (name, spot) in self.texts(&table, "require") {
            if REQUIRABLE.contains(&name.as_str()) {
                require.insert(name);
            } else {
                let known = REQUIRABLE.join(", ");
                self.error(spot.offset, Rule::Value, format!("`require` takes {known}"));
            }
        }
    }

    fn sets(&mut self, member: &Member, declaration: &mut Declaration) {
        let Value::Table(members) = &member.node.value else {
            return self.wrong_type(&member.node, "`sets`", "a table");
        };
        for member in members {
            if !is_name(&member.name) {
                self.bad_name(member, "a set");
                continue;
            }
            let Some(set) = self.set(member) else { continue };
            if let Some(earlier) = declaration.sets.get(&member.name) {
                let message = format!("set {} is declared twice, first at {}", member.name, earlier.spot);
                self.error(member.offset, Rule::Duplicate, message);
                continue;
            }
            declaration.sets.insert(member.name.clone(), set);
        }
    }

    fn set(&mut self, member: &Member) -> Option<Set> {
        let title = format!("[sets.{}]", member.name);
        let table = self.table(&member.node, &title, SET)?;
        let name: Rc<str> = member.name.as_str().into();
        let own = self.owner(&table).or(&self.defaults);
        let (lines, uses) = self.lines(&table, "entries", Some(&name), &own);
        for used in uses {
            let message = format!("a set names another one in `of`, not in `entries`: {}", used.name);
            self.error_with(used.spot.offset, Rule::Entry, message, format!("write `of = [\"{}\"]`", used.name));
        }
        let of = self.texts(&table, "of").into_iter().map(|(text, spot)| {
            let name = text.strip_prefix('@').unwrap_or(&text).into();
            Named { name, spot }
        });
        let (of, except) = (of.collect::<Vec<_>>(), self.exceptions(&table));
        let feed = self.feed(&table);
        if ["entries", "of", "feed"].iter().all(|key| table.get(key).is_none()) {
            self.error_with(
                member.offset,
                Rule::MissingKey,
                format!("{title} has no entries"),
                "give it `entries`, `of` or `feed`",
            );
        }
        Some(Set { spot: self.spot(member.offset), lines, of, except, feed, owner: own })
    }

    fn tests(&mut self, member: &Member, tests: &mut Vec<Test>) {
        let Value::List(nodes) = &member.node.value else {
            return self.wrong_type(&member.node, "`tests`", "an array of tables");
        };
        for node in nodes {
            let Some(table) = self.table(node, "[[tests]]", TEST) else { continue };
            let (admits, denies) = (self.addresses(&table, "admits"), self.addresses(&table, "denies"));
            if table.get("admits").is_none() && table.get("denies").is_none() {
                self.error(table.offset, Rule::MissingKey, "a test needs `admits` or `denies`");
            }
            let lists: Vec<Named> =
                self.texts(&table, "lists").into_iter().map(|(name, spot)| Named { name: name.into(), spot }).collect();
            if table.get("lists").is_none() {
                self.error_with(
                    table.offset,
                    Rule::MissingKey,
                    "a test needs `lists`",
                    "name list blocks, or write `lists = [\"*\"]`",
                );
            }
            tests.push(Test { spot: self.spot(table.offset), admits, denies, lists });
        }
    }

    /// The entries at `key`: one text, or an array of texts.
    fn addresses(&mut self, table: &Table<'_>, key: &str) -> Vec<Entry> {
        let texts = self.texts(table, key);
        texts.into_iter().filter_map(|(text, spot)| self.entry(&text, spot.offset)).collect()
    }
}
