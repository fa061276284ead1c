//! An entry as the server holds it: its own text, its block, and the service's information about it.
//!
//! What a server holds is never refused. A text that cannot be read is kept, shown, and can be deleted by its text.

use std::collections::BTreeSet;

use crate::domain::entry::{Entry, Family};
use crate::domain::readings::readings;

/// An entry of a list as read from a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// The server's spelling, which a deletion names.
    pub text: String,
    /// Its address or block, if it can be parsed.
    pub entry: Option<Entry>,
    /// What else the service says about it.
    pub usage: Usage,
}

/// What a list of callers says about an entry; all absent on lists that say nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// When it was added, as the server wrote it.
    pub created: Option<String>,
    /// Calls from it so far.
    pub count: Option<u64>,
    /// When it was last used, as the server wrote it.
    pub last_used: Option<String>,
    /// The address of the last call.
    pub last_used_address: Option<String>,
    /// What people say of it.
    pub description: Option<String>,
    /// The name that the service addresses it by, where that is not its text.
    pub id: Option<String>,
}

/// The identity of an entry: its value, or its text if it has no value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// A readable entry.
    Value(Entry),
    /// The text of an unreadable one.
    Text(String),
}

impl Stored {
    /// An entry known by its text alone.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { entry: Entry::read(&text), text, usage: Usage::default() }
    }

    /// What it is compared by.
    #[must_use]
    pub fn key(&self) -> Key {
        self.entry.map_or_else(|| Key::Text(self.text.clone()), Key::Value)
    }

    /// Everything that the entry might stand for: its value, or for an unreadable text each reading that some program
    /// would give it (`8.8.8.008`, `1.2.3.4,5.6.7.8`). Empty for a text without an address in it.
    #[must_use]
    pub fn readings(&self) -> BTreeSet<Entry> {
        self.entry.map_or_else(|| readings(&self.text), |entry| BTreeSet::from([entry]))
    }

    /// The family, if it can be read.
    #[must_use]
    pub fn family(&self) -> Option<Family> {
        self.entry.map(|entry| entry.family())
    }

    /// Canonical text if it can be read, the server's otherwise.
    #[must_use]
    pub fn display(&self) -> String {
        self.entry.map_or_else(|| self.text.clone(), |entry| entry.to_string())
    }

    /// Whether the server's spelling differs from the canonical one.
    #[must_use]
    pub fn is_spelled_oddly(&self) -> bool {
        self.display() != self.text
    }
}
