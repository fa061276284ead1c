//! A declaration as values.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::finding::{Source, Spot};
use crate::domain::declared::Owns;
use crate::domain::entry::{Entry, Family};
use crate::domain::event::Moment;
use crate::domain::instance::Network;
use crate::domain::stored::Key;

/// Everything that one file and its includes declare.
#[derive(Clone, Debug, Default)]
pub struct Declaration {
    /// The texts, the named file first.
    pub sources: Vec<Rc<Source>>,
    /// What an entry must have: `owner`, `reason`, `ticket`, `expires`.
    pub require: BTreeSet<String>,
    /// The sets by name.
    pub sets: BTreeMap<String, Set>,
    /// The lists in the order of the file.
    pub lists: Vec<ListBlock>,
    /// The tests in the order of the file.
    pub tests: Vec<Test>,
}

/// Who is responsible for an entry, and why it is there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Owner {
    /// Who is responsible.
    pub owner: Option<Rc<str>>,
    /// Why it is there.
    pub reason: Option<Rc<str>>,
    /// The ticket.
    pub ticket: Option<Rc<str>>,
    /// From when on it is not wanted any more.
    pub expires: Option<Moment>,
}

/// Where a declared entry comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// Its place.
    pub spot: Spot,
    /// The set that has it; `None` if it stands in the list itself.
    pub set: Option<Rc<str>>,
    /// Whose it is.
    pub owner: Owner,
}

/// A declared entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The entry, or the text of one that the service stores and this program cannot read.
    pub key: Key,
    /// Where it comes from.
    pub origin: Rc<Origin>,
}

/// A named reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The name.
    pub name: Rc<str>,
    /// Where it is named.
    pub spot: Spot,
}

/// An exception of a set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exception {
    /// The addresses of an entry.
    Entry(Entry, Spot),
    /// The addresses of a set.
    Set(Named),
}

/// A set.
#[derive(Clone, Debug)]
pub struct Set {
    /// Where its name stands.
    pub spot: Spot,
    /// Its own entries.
    pub lines: Vec<Line>,
    /// The sets that it consists of.
    pub of: Vec<Named>,
    /// What it does not hold.
    pub except: Vec<Exception>,
    /// Where its entries are published.
    pub feed: Option<Feed>,
    /// Whose they are.
    pub owner: Owner,
}

/// A published list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// Where it is declared.
    pub spot: Spot,
    /// Its address.
    pub url: String,
    /// The part of a JSON document that holds the entries: a JSON pointer in which `*` means every member.
    pub pick: Option<String>,
    /// The family that is used.
    pub family: Option<Family>,
    /// What a new copy must satisfy.
    pub guard: Guard,
}

/// What a new copy of a published list must satisfy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guard {
    /// The fewest entries.
    pub min: Option<usize>,
    /// The most entries.
    pub max: Option<usize>,
    /// How many percent of the pinned entries may come or go.
    pub change: Option<u32>,
    /// The shortest prefix length.
    pub widest: Option<u8>,
    /// How old the pinned copy may be, in milliseconds.
    pub max_age: Option<u64>,
}

/// The declaration of one or several lists that shall be alike.
#[derive(Clone, Debug)]
pub struct ListBlock {
    /// Its name.
    pub name: Rc<str>,
    /// Where the name stands.
    pub spot: Spot,
    /// Which lists it is about.
    pub on: On,
    /// Which entries may be removed.
    pub owns: Owns,
    /// Its own entries.
    pub lines: Vec<Line>,
    /// The sets that it uses.
    pub sets: Vec<Named>,
    /// Entries that must not be there.
    pub absent: BTreeSet<Entry>,
    /// Earlier names of its group.
    pub was: Vec<Named>,
}

/// Which lists a block is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct On {
    /// Where that is declared.
    pub spot: Spot,
    /// The profile with the credentials and settings.
    pub profile: Option<String>,
    /// The lists.
    pub place: Place,
}

/// Lists of one service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Groups of instances.
    Instances(Instances),
    /// A list of an installation.
    Installation(Installation),
}

/// Whose access a list rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Component {
    /// Kibana.
    Kibana,
    /// The cluster.
    Cluster,
}

/// Groups of instances.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instances {
    /// The region, where it is not that of the profile.
    pub region: Option<String>,
    /// IDs, names, globs, and `tag:KEY=VALUE`; empty for the instance of the profile.
    pub instances: Vec<String>,
    /// Whose access.
    pub component: Component,
    /// The network.
    pub network: Network,
    /// The group.
    pub group: String,
}

/// A list of an installation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Installation {
    /// That of the user whom the credentials belong to, or of this one.
    User(Option<String>),
    /// That of a programmatic key.
    ApiKey {
        /// The organization.
        org: Option<String>,
        /// The key.
        key: String,
    },
    /// That of the whole installation.
    Global,
}

/// An assertion about what lists admit.
#[derive(Clone, Debug)]
pub struct Test {
    /// Where it stands.
    pub spot: Spot,
    /// What must be admitted.
    pub admits: Vec<Entry>,
    /// What must not be admitted, not even in part.
    pub denies: Vec<Entry>,
    /// The names of the list blocks; `*` for all.
    pub lists: Vec<Named>,
}

impl Owner {
    /// The same, with what is missing taken from `other`. Of two ends, the earlier one counts.
    #[must_use]
    pub fn or(&self, other: &Self) -> Self {
        let expires = match (self.expires, other.expires) {
            (Some(own), Some(other)) => Some(own.min(other)),
            (own, other) => own.or(other),
        };
        let or = |own: &Option<Rc<str>>, other: &Option<Rc<str>>| own.clone().or_else(|| other.clone());
        Self {
            owner: or(&self.owner, &other.owner),
            reason: or(&self.reason, &other.reason),
            ticket: or(&self.ticket, &other.ticket),
            expires,
        }
    }

    /// Whether it is past its end.
    #[must_use]
    pub fn is_over(&self, now: Moment) -> bool {
        self.expires.is_some_and(|end| end <= now)
    }
}

impl Test {
    /// Whether the test is about the list block called `name`.
    #[must_use]
    pub fn is_about(&self, name: &str) -> bool {
        self.lists.iter().any(|named| &*named.name == "*" || &*named.name == name)
    }
}
