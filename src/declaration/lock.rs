//! The lock file: the pinned copies of published lists, which are reviewed like code.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::rc::Rc;

use sha2::{Digest as _, Sha256};

use super::finding::{Finding, Rule, Source, Spot};
use super::model::{Declaration, Feed};
use super::node::{Member, Node, Value};
use super::toml;
use crate::domain::entry::Entry;
use crate::domain::event::Moment;
use crate::text::{hex, milliseconds};

/// The first line of a lock file.
const HEAD: &str =
    "# Pinned copies of published lists, written by `whitelistctl check --refresh`. Review changes like code.";

/// The pinned copies, by the name of the set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    feeds: BTreeMap<String, Pinned>,
}

/// The pinned copy of a published list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pinned {
    /// The address that it came from.
    pub url: String,
    /// When it was fetched.
    pub fetched: Moment,
    /// The SHA-256 of its entries, one a line, in hexadecimal digits.
    pub digest: String,
    /// Its entries, sorted.
    pub entries: Vec<Entry>,
}

impl Pinned {
    /// The copy of `entries` fetched from `url` at `fetched`.
    #[must_use]
    pub fn new(url: &str, fetched: Moment, mut entries: Vec<Entry>) -> Self {
        entries.sort_unstable();
        entries.dedup();
        Self { url: url.to_owned(), fetched, digest: digest(&entries), entries }
    }
}

/// The SHA-256 of `entries`, one a line.
fn digest(entries: &[Entry]) -> String {
    let mut hash = Sha256::new();
    for entry in entries {
        hash.update(format!("{entry}\n"));
    }
    hex(&hash.finalize())
}

impl Lock {
    /// Reads a lock file called `name`.
    ///
    /// # Errors
    /// The text is not a lock file, or an entry was edited so that the digest is another one.
    pub fn read(name: &str, text: &str) -> Result<Self, Box<Finding>> {
        let source = Rc::new(Source::new(name, text.to_owned()));
        let at = |offset| Spot { source: Rc::clone(&source), offset };
        let broken = |offset, why: &str| {
            let hint = "run `whitelistctl check --refresh` to write the file again";
            Box::new(Finding::error(at(offset), Rule::Feed, format!("invalid lock file: {why}")).hint(hint))
        };
        let root = toml::parse(text).map_err(|error| broken(error.offset, &error.message))?;
        let top = members(&root);
        if member(top, "version").is_none_or(|version| version.value != Value::Integer(1)) {
            return Err(broken(0, "its version is not 1"));
        }
        let mut feeds = BTreeMap::new();
        for feed in member(top, "feeds").map(members).unwrap_or_default() {
            let pinned = pinned(&feed.node).ok_or_else(|| broken(feed.offset, "a field is missing or invalid"))?;
            if digest(&pinned.entries) != pinned.digest {
                return Err(broken(feed.offset, "the entries do not match their digest"));
            }
            feeds.insert(feed.name.clone(), pinned);
        }
        Ok(Self { feeds })
    }

    /// The text of the file.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = format!("{HEAD}\nversion = 1\n");
        for (name, pinned) in &self.feeds {
            let Pinned { url, fetched, digest, entries } = pinned;
            let fetched =
                i64::try_from(fetched.as_millis() / 1000 * 1000).ok().and_then(milliseconds).unwrap_or_default();
            let count = entries.len();
            // Writing to a text cannot fail.
            let _ = write!(
                text,
                "\n[feeds.{}]\nurl = {}\nfetched = {fetched}\nsha256 = \"{digest}\"\ncount = {count}\nentries = [\n",
                quoted(name),
                quoted(url),
            );
            for entry in entries {
                let _ = writeln!(text, "  \"{entry}\",");
            }
            text.push_str("]\n");
        }
        text
    }

    /// The pinned entries of the set called `name`.
    #[must_use]
    pub fn entries(&self, name: &str) -> &[Entry] {
        self.feeds.get(name).map_or(&[], |pinned| pinned.entries.as_slice())
    }

    /// The pinned copy of the set called `name`.
    #[must_use]
    pub fn pinned(&self, name: &str) -> Option<&Pinned> {
        self.feeds.get(name)
    }

    /// Pins `copy` as that of the set called `name`.
    pub fn pin(&mut self, name: &str, copy: Pinned) {
        self.feeds.insert(name.to_owned(), copy);
    }

    /// Drops copies of sets that `declaration` has no feed for.
    pub fn prune(&mut self, declaration: &Declaration) {
        self.feeds.retain(|name, _| declaration.sets.get(name).is_some_and(|set| set.feed.is_some()));
    }

    /// What is wrong with the pinned copies at `now`.
    pub(super) fn findings(&self, declaration: &Declaration, now: Moment) -> Vec<Finding> {
        let feeds = declaration.sets.iter().filter_map(|(name, set)| Some((name, set.feed.as_ref()?)));
        feeds.filter_map(|(name, feed)| self.finding(name, feed, now)).collect()
    }

    fn finding(&self, name: &str, feed: &Feed, now: Moment) -> Option<Finding> {
        let refresh = "run `whitelistctl check --refresh`, and review the change of the lock file";
        let found = |message: String| Some(Finding::error(feed.spot.clone(), Rule::Feed, message).hint(refresh));
        let Some(pinned) = self.pinned(name) else { return found(format!("the feed of set {name} is not pinned")) };
        if pinned.url != feed.url {
            return found(format!("the feed of set {name} has another address than the pinned copy"));
        }
        if let Err(problem) = feed.guard.check(&pinned.entries, None) {
            return found(format!("the pinned copy of set {name} violates its guard: {problem}"));
        }
        let age = now.as_millis().saturating_sub(pinned.fetched.as_millis());
        if feed.guard.max_age.is_some_and(|most| age > most) {
            return found(format!("the pinned copy of set {name} is {} hours old", age / 3_600_000));
        }
        None
    }
}

fn pinned(node: &Node) -> Option<Pinned> {
    let fields = members(node);
    let text = |name: &str| match &member(fields, name)?.value {
        Value::Text(text) | Value::Date(text) => Some(text.clone()),
        _ => None,
    };
    let Value::List(nodes) = &member(fields, "entries")?.value else { return None };
    let entry = |node: &Node| match &node.value {
        Value::Text(text) => Entry::parse(text).ok(),
        _ => None,
    };
    let fetched = text("fetched")?.parse::<jiff::Timestamp>().ok()?.as_millisecond();
    Some(Pinned {
        url: text("url")?,
        fetched: Moment::from_millis(u64::try_from(fetched).ok()?),
        digest: text("sha256")?,
        entries: nodes.iter().map(entry).collect::<Option<Vec<_>>>()?,
    })
}

fn members(node: &Node) -> &[Member] {
    match &node.value {
        Value::Table(members) => members,
        _ => &[],
    }
}

fn member<'n>(members: &'n [Member], name: &str) -> Option<&'n Node> {
    members.iter().find(|member| member.name == name).map(|member| &member.node)
}

/// `text` as a basic string of TOML.
pub(super) fn quoted(text: &str) -> String {
    toml_edit::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lock() -> Lock {
        let entries = ["192.0.2.9", "192.0.2.0/30", "192.0.2.9"].map(|text| Entry::parse(text).unwrap()).to_vec();
        let mut lock = Lock::default();
        lock.pin("probes", Pinned::new("https://feeds.example/a?b=\"", Moment::from_millis(1_000_000), entries));
        lock
    }

    #[test]
    fn a_lock_file_reads_back_as_it_was_written() {
        let text = lock().text();
        assert!(text.contains("count = 2\n") && text.contains("fetched = 1970-01-01T00:16:40Z"), "{text}");
        assert_eq!(Lock::read("whitelists.lock", &text), Ok(lock()));
        assert_eq!(Lock::read("whitelists.lock", "version = 1\n"), Ok(Lock::default()));
    }

    #[test]
    fn an_edited_entry_is_found_by_the_digest() {
        let edited = lock().text().replace("192.0.2.9", "0.0.0.0/0");
        let finding = Lock::read("whitelists.lock", &edited).unwrap_err();
        assert_eq!(finding.message, "invalid lock file: the entries do not match their digest");
        assert_eq!(finding.spot.line(), 4);
        assert!(Lock::read("whitelists.lock", "version = 2\n").is_err());
    }
}
