//! What a change does to the descriptions of entries, on lists that have them.

use crate::domain::stored::{Key, Stored};

/// The description of one entry before and after a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Description {
    /// The entry, in the server's spelling.
    pub text: String,
    /// The description before; `None` if the change adds the entry.
    pub before: Option<String>,
    /// The description after; `None` if the change removes the entry.
    pub after: Option<String>,
}

impl Description {
    /// The way back.
    #[must_use]
    pub fn reversed(&self) -> Self {
        Self { text: self.text.clone(), before: self.after.clone(), after: self.before.clone() }
    }

    /// The entry that it is about.
    #[must_use]
    pub fn key(&self) -> Key {
        Stored::new(self.text.as_str()).key()
    }

    /// Whether the entry stays and its description changes.
    #[must_use]
    pub fn is_change(&self) -> bool {
        self.before.is_some() && self.after.is_some()
    }

    /// Whether one of `held` is the entry with the description of afterwards.
    #[must_use]
    pub fn is_shown_by(&self, held: &[Stored]) -> bool {
        let wanted = self.after.as_deref().unwrap_or_default();
        let is_described = |stored: &Stored| stored.usage.description.as_deref().unwrap_or_default() == wanted;
        held.iter().any(|stored| stored.key() == self.key() && is_described(stored))
    }
}
