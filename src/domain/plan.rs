//! The difference between a list as read and a list as wanted, as plain data.
//!
//! A plan does not know how a difference is sent; that is the client's task. It says what would be added, removed and
//! kept, and afterwards whether a reading verifies it.

use std::collections::BTreeSet;
use std::fmt;

use crate::domain::description::Description;
use crate::domain::entry::Entry;
use crate::domain::list::{Fingerprint, List};
use crate::domain::stored::{Key, Stored};

/// What is done to a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Make the list exactly the named entries.
    Cover,
    /// Add the named entries to a Kibana group.
    Append,
    /// Add the named entries to a user list.
    Add,
    /// Remove the named entries.
    Delete,
    /// Revert a change: add what it removed, remove what it added.
    Undo,
    /// Add the named entries, then remove the named texts.
    Replace,
    /// Make a declared difference: add entries, remove texts.
    Apply,
}

/// What a person asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Desired {
    /// The verb.
    pub verb: Verb,
    /// The named entries, each once.
    pub entries: BTreeSet<Entry>,
    /// Texts to remove exactly as the server spells them.
    pub texts: BTreeSet<String>,
    /// Whether the whole group is to go; then nothing is named.
    pub whole_group: bool,
}

/// A list as read, or the knowledge that it does not exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Current {
    /// The entries; empty if the list does not exist.
    pub list: List,
    /// Whether the list exists. A user list always does.
    pub exists: bool,
    /// What other groups of the same instance and network hold.
    pub others: List,
    /// An existing group with a similar name, where this one does not exist.
    pub similar: Option<String>,
    /// Whether `list` is a union with groups that the service does not separate, so that the removals are unknown.
    pub is_union: bool,
}

/// The difference between a list and the wanted entries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The verb.
    pub verb: Verb,
    /// Entries that would come in, sorted.
    pub added: Vec<Entry>,
    /// Entries that would go, in the server's spelling.
    pub removed: Vec<Stored>,
    /// Entries that would stay.
    pub kept: Vec<Stored>,
    /// Named entries that are there already.
    pub unchanged: Vec<Entry>,
    /// Entries named for deletion that are not there.
    pub not_present: Vec<String>,
    /// Entries that stay and would get another description; [`Plan::new`] names none.
    pub described: Vec<Description>,
    /// Whether the list would be created.
    pub creates: bool,
    /// Whether the list itself would be deleted.
    pub deletes: bool,
    /// Whether the list was read as a union with other groups; only then can a union verify it.
    pub is_of_union: bool,
    /// What the list held when it was read.
    pub before: Fingerprint,
}

/// What a reading after the change shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// What the plan would change and is not changed: missing after an addition, present after a deletion.
    pub failing: Vec<String>,
    /// Named entries that were as wanted when the list was read, and that another client changed since. They are drift,
    /// too.
    pub conflicting: Vec<String>,
    /// Entries that came from elsewhere meanwhile.
    pub drift_added: Vec<String>,
    /// Entries that went from elsewhere meanwhile.
    pub drift_removed: Vec<String>,
}

impl Plan {
    /// Works `wish` out against `current`.
    #[must_use]
    pub fn new(desired: &Desired, current: &Current) -> Self {
        let list = &current.list;
        let (mut removed, mut kept) = (Vec::new(), Vec::new());
        for (stored, is_named) in list.marked(&desired.entries) {
            let goes = match desired.verb {
                _ if desired.whole_group => true,
                Verb::Append | Verb::Add => false,
                Verb::Cover => !is_named && !current.is_union,
                Verb::Delete => is_named || desired.texts.contains(&stored.text),
                Verb::Undo | Verb::Replace | Verb::Apply => desired.texts.contains(&stored.text),
            };
            if goes { &mut removed } else { &mut kept }.push(stored.clone());
        }
        let held = list.values();
        let there: Vec<Entry> = desired.entries.intersection(&held).copied().collect();
        let missing: Vec<Entry> = desired.entries.difference(&held).copied().collect();
        let deleting = desired.verb == Verb::Delete;
        let comes = !deleting;
        Self {
            verb: desired.verb,
            not_present: if deleting { absent(desired, list, &missing) } else { Vec::new() },
            added: if comes { missing } else { Vec::new() },
            unchanged: if comes { there } else { Vec::new() },
            described: Vec::new(),
            creates: comes && !current.exists && !desired.entries.is_empty(),
            deletes: desired.whole_group && current.exists,
            is_of_union: current.is_union,
            before: list.fingerprint(),
            removed,
            kept,
        }
    }

    /// Whether the removals of a cover are unknown. Then only the named entries are planned and verified.
    #[must_use]
    pub fn is_blind(&self) -> bool {
        self.verb == Verb::Cover && self.is_of_union
    }

    /// Whether there is anything to do.
    #[must_use]
    pub fn changes(&self) -> bool {
        self.asked() > 0 || self.creates || self.is_blind()
    }

    /// The readable entries of the list that would result.
    #[must_use]
    pub fn result(&self) -> BTreeSet<Entry> {
        self.kept.iter().filter_map(|stored| stored.entry).chain(self.added.iter().copied()).collect()
    }

    /// How many entries the list would hold.
    #[must_use]
    pub fn size(&self) -> usize {
        self.kept.len() + self.added.len()
    }

    /// The additions as a plan of their own.
    #[must_use]
    pub fn coming(&self) -> Self {
        let kept = self.kept.iter().chain(&self.removed).cloned().collect();
        Self { verb: Verb::Append, removed: Vec::new(), kept, ..self.clone() }
    }

    /// The removals as a plan of their own, which follows [`Plan::coming`].
    #[must_use]
    pub fn going(&self) -> Self {
        let came = self.added.iter().map(|entry| Stored::new(entry.to_string()));
        let kept = self.kept.iter().cloned().chain(came).collect();
        let nothing = (Vec::new(), Vec::new());
        Self { verb: Verb::Delete, added: nothing.0, unchanged: nothing.1, kept, creates: false, ..self.clone() }
    }

    /// The additions and the removals as steps of their own, without those that change nothing: a failure between the
    /// two locks out no client. A plan that changes nothing is one step.
    #[must_use]
    pub fn gradual(&self) -> Vec<Self> {
        let steps: Vec<Self> = [self.coming(), self.going()].into_iter().filter(Self::changes).collect();
        if steps.is_empty() { vec![self.clone()] } else { steps }
    }

    /// The plan that would lead from `other` to the same list.
    #[must_use]
    pub fn seen_from(&self, other: &Current) -> Self {
        let result = self.result();
        let wanted = |stored: &&Stored| {
            stored.entry.is_some_and(|entry| result.contains(&entry))
                || self.kept.iter().any(|kept| kept.text == stored.text)
        };
        let (kept, removed): (Vec<&Stored>, Vec<&Stored>) = other.list.entries().iter().partition(wanted);
        let held = other.list.values();
        Self {
            added: result.difference(&held).copied().collect(),
            unchanged: Vec::new(),
            not_present: Vec::new(),
            described: self.described.clone(),
            kept: kept.into_iter().cloned().collect(),
            removed: removed.into_iter().cloned().collect(),
            creates: self.creates && !other.exists,
            deletes: self.deletes && other.exists,
            before: other.list.fingerprint(),
            ..*self
        }
    }

    /// What `found` does not show of the plan, as a plan of its own.
    #[must_use]
    pub fn rest(&self, found: &Current) -> Self {
        let (held, texts) = (found.list.values(), found.list.texts());
        Self {
            added: self.added.iter().filter(|entry| !held.contains(entry)).copied().collect(),
            removed: self.removed.iter().filter(|stored| texts.contains(stored.text.as_str())).cloned().collect(),
            described: self
                .described
                .iter()
                .filter(|wanted| !wanted.is_shown_by(found.list.entries()))
                .cloned()
                .collect(),
            deletes: self.deletes && found.exists,
            ..self.clone()
        }
    }

    /// The greatest number of entries of the list, if additions come before removals.
    #[must_use]
    pub fn greatest(&self) -> usize {
        self.size() + self.removed.len()
    }

    /// The number of differences: entries, descriptions, and the list itself if it is to be deleted.
    #[must_use]
    pub fn asked(&self) -> usize {
        self.added.len() + self.removed.len() + self.described.len() + usize::from(self.deletes)
    }

    /// Whether the change would leave the list without an entry.
    #[must_use]
    pub fn empties(&self) -> bool {
        !self.deletes && !self.removed.is_empty() && self.kept.is_empty() && self.added.is_empty()
    }

    /// Compares a reading after the change with the plan. Additions are verified when every missing entry is present,
    /// deletions when every present one is gone. Any other difference is drift, and a conflict if it concerns a named
    /// entry.
    #[must_use]
    pub fn proof(&self, after: &Current) -> Proof {
        let list = &after.list;
        let found = list.keys();
        let added: BTreeSet<Key> = self.added.iter().copied().map(Key::Value).collect();
        let named: BTreeSet<Key> = self.unchanged.iter().copied().map(Key::Value).collect();
        let kept: BTreeSet<Key> = self.kept.iter().map(Stored::key).chain(named.iter().cloned()).collect();
        let gone: BTreeSet<Key> = self.removed.iter().map(Stored::key).collect();
        let expected = |key: &Key| kept.contains(key) || added.contains(key);
        let texts = list.texts();
        let lingers = |stored: &&Stored| {
            let spelled_so = texts.contains(stored.text.as_str());
            spelled_so || (found.contains(&stored.key()) && !expected(&stored.key()))
        };
        let mut failing: Vec<String> = added.difference(&found).map(Key::to_string).collect();
        failing.extend(self.removed.iter().filter(lingers).map(Stored::display));
        let undescribed = self.described.iter().filter(|wanted| !wanted.is_shown_by(list.entries()));
        failing.extend(undescribed.map(|wanted| format!("the description of {}", wanted.text)));
        if self.deletes && after.exists {
            failing.push("the group itself".to_owned());
        }
        let foreign = found.iter().filter(|key| !expected(key) && !gone.contains(key));
        let drift_added: Vec<String> = foreign.map(Key::to_string).collect();
        let dropped = named.difference(&found).map(Key::to_string);
        let back = self.not_present.iter().filter(|text| drift_added.contains(text)).cloned();
        Proof {
            failing,
            conflicting: dropped.chain(back).collect(),
            drift_removed: kept.difference(&found).filter(|key| !added.contains(key)).map(Key::to_string).collect(),
            drift_added,
        }
    }
}

impl Proof {
    /// Whether the plan is verified.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.failing.is_empty()
    }

    /// Whether anything changed that the plan did not name.
    #[must_use]
    pub fn has_drift(&self) -> bool {
        !self.drift_added.is_empty() || !self.drift_removed.is_empty()
    }
}

/// What was named for deletion and is not there, entries before texts.
fn absent(desired: &Desired, list: &List, missing: &[Entry]) -> Vec<String> {
    let held = list.texts();
    let texts = desired.texts.iter().filter(|text| !held.contains(text.as_str())).cloned();
    missing.iter().map(Entry::to_string).chain(texts).collect()
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(entry) => entry.fmt(f),
            Self::Text(text) => f.pad(text),
        }
    }
}

impl fmt::Display for Verb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Cover => "cover",
            Self::Append => "append",
            Self::Add => "add",
            Self::Delete => "delete",
            Self::Undo => "undo",
            Self::Replace => "replace",
            Self::Apply => "apply",
        })
    }
}

#[cfg(test)]
#[path = "plan_tests.rs"]
mod tests;
