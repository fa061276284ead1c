//! What a declaration says of the entries of a list: who is responsible, why an entry is there, and when it ends.

use std::collections::BTreeMap;

use crate::domain::event::Moment;
use crate::domain::stored::Key;

/// The notes on a list by entry. An entry that is not declared has none.
pub type Notes = BTreeMap<Key, Note>;

/// What a declaration says of an entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note {
    /// Who is responsible.
    pub owner: Option<String>,
    /// Why the entry is there.
    pub reason: Option<String>,
    /// The ticket.
    pub ticket: Option<String>,
    /// From when on it is not wanted any more.
    pub expires: Option<Moment>,
    /// The set that has it; `None` if the list block itself has it.
    pub set: Option<String>,
    /// The place in the declaration: `FILE:LINE:COLUMN`.
    pub place: String,
}

impl Note {
    /// Whether it says who is responsible, or why the entry is there.
    #[must_use]
    pub fn explains(&self) -> bool {
        self.owner.is_some() || self.reason.is_some() || self.ticket.is_some()
    }
}
