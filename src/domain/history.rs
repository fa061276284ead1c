//! The records of the journal as changes: each intent with its outcome.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Bound;

use crate::domain::entry::Entry;
use crate::domain::event::{Conclusion, Event, Found, Intent, IntentId, Moment, Sent};
use crate::domain::outcome::Outcome;

/// The fewest letters of a short ID.
const LEAST: usize = 8;

/// Changes of a journal, oldest first: all of them, or those that a command needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    changes: Vec<Change>,
    /// Where a change is, by the key of its ID.
    places: BTreeMap<String, usize>,
    /// Keys, or prefixes of keys, of changes that the journal holds and this history does not.
    others: BTreeSet<String>,
    /// Keys of changes whose intent this version cannot read.
    skipped: BTreeSet<String>,
    orphans: Vec<IntentId>,
}

/// An intent and all that was recorded of it afterwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What was to be done.
    pub intent: Intent,
    /// The calls that left, or were about to.
    pub sent: Vec<Sent>,
    /// Its outcomes, as the change and each later reading recorded them; the last one counts.
    pub conclusions: Vec<Conclusion>,
    /// The changes that were to revert it, oldest first, with any outcome.
    pub reverted_by: Vec<IntentId>,
}

/// Which changes are wanted; the default is all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Those whose target this text names; see [`names_target`].
    pub target: Option<String>,
    /// Those that added or removed an entry that admits this one or lies within it.
    pub entry: Option<Entry>,
    /// Those of this user, or of one whose name matches this pattern.
    pub by: Option<String>,
    /// Those of the run whose ID has this prefix.
    pub run: Option<String>,
    /// Those made at this moment or later.
    pub since: Option<Moment>,
    /// Those with this outcome.
    pub outcome: Option<Outcome>,
}

/// What can be redone next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Redoable<'history> {
    /// This undo can be reverted.
    Undo(&'history Change),
    /// Nothing was undone since the last change.
    Nothing,
    /// The changes are too few to tell.
    Unclear,
}

impl<'history> Redoable<'history> {
    /// The undo, if there is one.
    #[must_use]
    pub fn undo(self) -> Option<&'history Change> {
        match self {
            Self::Undo(change) => Some(change),
            Self::Nothing | Self::Unclear => None,
        }
    }
}

/// Why a text is not the ID of one change.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WhichError {
    /// No change has an ID with this prefix.
    #[error("no change in the journal has this ID")]
    Unknown,
    /// Several changes have; these are their IDs.
    #[error("matches {}", Several(.0))]
    Ambiguous(Vec<IntentId>),
}

/// IDs in a sentence, and how many there are beyond the first few.
struct Several<'ids>(&'ids [IntentId]);

impl fmt::Display for Several<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const NAMED: usize = 10;
        let named: Vec<&str> = self.0.iter().take(NAMED).map(IntentId::as_str).collect();
        f.write_str(&named.join(", "))?;
        match self.0.len().saturating_sub(NAMED) {
            0 => Ok(()),
            more => write!(f, " and {more} more"),
        }
    }
}

impl Change {
    /// The last record of its outcome.
    #[must_use]
    pub fn conclusion(&self) -> Option<&Conclusion> {
        self.conclusions.last()
    }

    /// Its outcome; unknown if none was recorded.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.conclusion().map_or(Outcome::Unknown, |conclusion| conclusion.outcome)
    }

    /// Whether its outcome is not known yet.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.conclusion().is_none_or(Conclusion::is_open)
    }

    /// Whether a user dismissed it although its outcome is unknown.
    #[must_use]
    pub fn is_dismissed(&self) -> bool {
        self.conclusion().is_some_and(|conclusion| conclusion.dismissed)
    }

    /// Whether it changed its list, or may have.
    #[must_use]
    pub fn is_made(&self) -> bool {
        matches!(self.outcome(), Outcome::Applied | Outcome::Partial | Outcome::Unknown)
    }

    /// Whether a call of it may have left this machine. A call is recorded before it leaves.
    #[must_use]
    pub fn was_sent(&self) -> bool {
        !self.sent.is_empty()
    }

    /// The list as last found after it.
    #[must_use]
    pub fn found(&self) -> Option<&Found> {
        self.conclusion()?.found.as_ref()
    }
}

/// Whether `text` names a target: a prefix of it, one of its parts, or a pattern with `*` and `?` for the whole of it
/// or for one part.
#[must_use]
pub fn names_target(text: &str, target: &str) -> bool {
    target.starts_with(text) || matches(text, target) || target.split('/').any(|part| matches(text, part))
}

/// Whether `text` matches `pattern`, in which `*` stands for any letters and `?` for one.
fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
    let (mut at, mut place, mut star) = (0, 0, None);
    while place < text.len() {
        match pattern.get(at) {
            Some('*') => {
                star = Some((at, place));
                at += 1;
            }
            Some(letter) if *letter == '?' || *letter == text[place] => {
                at += 1;
                place += 1;
            }
            _ => {
                // The last star takes one letter more.
                let Some((begin, taken)) = star else { return false };
                star = Some((begin, taken + 1));
                at = begin + 1;
                place = taken + 1;
            }
        }
    }
    pattern[at..].iter().all(|letter| *letter == '*')
}

impl Intent {
    /// Whether the change added or removed an entry that admits `entry` or lies within it.
    fn touches(&self, entry: &Entry) -> bool {
        let removed = self.removed.iter().filter_map(|text| Entry::read(text));
        self.added.iter().copied().chain(removed).any(|own| own.admits(entry) || entry.admits(&own))
    }
}

impl Filter {
    /// Whether `change` is wanted.
    #[must_use]
    pub fn admits(&self, change: &Change) -> bool {
        let intent = &change.intent;
        let of_run = |prefix: &String| {
            let run = intent.run.as_deref().unwrap_or_default();
            IntentId::key_of(run).starts_with(&IntentId::key_of(prefix))
        };
        self.target.as_ref().is_none_or(|text| names_target(text, &intent.target.to_string()))
            && self.entry.as_ref().is_none_or(|entry| intent.touches(entry))
            && self.by.as_ref().is_none_or(|by| matches(by, &intent.user))
            && self.run.as_ref().is_none_or(of_run)
            && self.since.is_none_or(|since| intent.at >= since)
            && self.outcome.is_none_or(|outcome| change.outcome() == outcome)
    }
}

impl History {
    /// Every change, oldest first.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The changes that `filter` admits, oldest first.
    #[must_use]
    pub fn matching<'history>(
        &'history self,
        filter: &'history Filter,
    ) -> impl DoubleEndedIterator<Item = &'history Change> {
        self.changes.iter().filter(|change| filter.admits(change))
    }

    /// The changes whose outcome is unknown, oldest first.
    pub fn open(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|change| change.is_open())
    }

    /// The change with this ID.
    #[must_use]
    pub fn get(&self, id: &IntentId) -> Option<&Change> {
        self.places.get(&id.key()).map(|place| &self.changes[*place])
    }

    /// The change that reverted `change`: it was made, or had nothing left to do, and was not reverted itself.
    #[must_use]
    pub fn undone_by(&self, change: &Change) -> Option<&Change> {
        let counts = |by: &&Change| {
            matches!(by.outcome(), Outcome::Applied | Outcome::Unchanged) && self.undone_by(by).is_none()
        };
        change.reverted_by.iter().rev().filter_map(|id| self.get(id)).find(counts)
    }

    /// The newest change that is made and not undone. An undo does not count: `redo` reverts it.
    #[must_use]
    pub fn undoable(&self) -> Option<&Change> {
        let is_candidate = |change: &&Change| change.intent.reverts.is_none() && change.is_made();
        self.changes.iter().rev().filter(is_candidate).find(|change| self.undone_by(change).is_none())
    }

    /// The newest undo that was not reverted, if no other change was made after it.
    #[must_use]
    pub fn redoable(&self) -> Redoable<'_> {
        for change in self.changes.iter().rev() {
            match &change.intent.reverts {
                None if change.is_made() => return Redoable::Nothing,
                None => {}
                Some(id) => {
                    let Some(reverted) = self.get(id) else { return Redoable::Unclear };
                    let is_undo = reverted.intent.reverts.is_none();
                    let is_made = matches!(change.outcome(), Outcome::Applied | Outcome::Partial | Outcome::Unchanged);
                    if is_undo && is_made && self.undone_by(change).is_none() {
                        return Redoable::Undo(change);
                    }
                }
            }
        }
        Redoable::Unclear
    }

    /// The changes of the same run as `change`, oldest first, itself included.
    pub fn run_of<'history>(&'history self, change: &'history Change) -> impl Iterator<Item = &'history Change> {
        let (id, run) = (&change.intent.id, &change.intent.run);
        self.changes.iter().filter(move |other| other.intent.id == *id || (run.is_some() && other.intent.run == *run))
    }

    /// The one change whose ID is `text` or has it as a prefix. Case and hyphens do not count.
    ///
    /// # Errors
    /// No change has this ID, or several have.
    pub fn find(&self, text: &str) -> Result<&Change, WhichError> {
        let key = IntentId::key_of(text);
        if key.is_empty() {
            return Err(WhichError::Unknown);
        }
        if let Some(place) = self.places.get(&key) {
            return Ok(&self.changes[*place]);
        }
        let begin_so = self.places.range(key.clone()..).take_while(|(other, _)| other.starts_with(&key));
        let places: Vec<usize> = begin_so.map(|(_, place)| *place).collect();
        match places.as_slice() {
            [] => Err(WhichError::Unknown),
            [one] => Ok(&self.changes[*one]),
            several => {
                Err(WhichError::Ambiguous(several.iter().map(|place| self.changes[*place].intent.id.clone()).collect()))
            }
        }
    }

    /// The shortest prefix of `id`, of eight letters and digits or more, that no other ID of the journal has.
    #[must_use]
    pub fn short<'id>(&self, id: &'id IntentId) -> &'id str {
        let key = id.key();
        let before = self.places.range(..key.clone()).next_back().map(|(other, _)| other);
        let after = self.places.range((Bound::Excluded(key.clone()), Bound::Unbounded)).next().map(|(other, _)| other);
        let unread = [self.others.range(..key.clone()).next_back(), self.others.range(key.clone()..).next()];
        let neighbours = [before, after].into_iter().chain(unread).flatten();
        let shared = neighbours.map(|other| shared(other, &key)).max().unwrap_or(0);
        id.beginning(LEAST.max(shared + 1))
    }

    /// Adds the key of a change that the journal holds and this history does not, or a prefix of the key, so that
    /// [`Self::short`] takes this change into account.
    pub fn add_other(&mut self, key: String) {
        self.others.insert(key);
    }

    /// The IDs in records whose intent the journal does not hold: the intents were lost.
    #[must_use]
    pub fn orphans(&self) -> &[IntentId] {
        &self.orphans
    }

    /// The history of `events`. It can hold records of the changes `skipped` without their intents.
    pub fn with_skipped(events: impl IntoIterator<Item = Event>, skipped: impl IntoIterator<Item = IntentId>) -> Self {
        let skipped = skipped.into_iter().map(|id| id.key()).collect();
        let mut history = Self { skipped, ..Self::default() };
        events.into_iter().for_each(|event| history.take(event));
        history
    }

    fn take(&mut self, event: Event) {
        let key = event.id().key();
        let place = self.places.get(&key).copied();
        match (event, place) {
            (Event::Intent(intent), None) => self.take_intent(*intent, key),
            // A repeated line adds nothing.
            (Event::Intent(_), Some(_)) => {}
            (Event::Sent(sent), Some(place)) => self.changes[place].sent.push(sent),
            (Event::Concluded(conclusion), Some(place)) => self.changes[place].conclusions.push(conclusion),
            (event, None) => {
                if !self.skipped.contains(&key) && !self.orphans.contains(event.id()) {
                    self.orphans.push(event.id().clone());
                }
            }
        }
    }

    fn take_intent(&mut self, intent: Intent, key: String) {
        let reverted = intent.reverts.as_ref().and_then(|id| self.places.get(&id.key())).copied();
        if let Some(place) = reverted {
            self.changes[place].reverted_by.push(intent.id.clone());
        }
        self.places.insert(key, self.changes.len());
        self.changes.push(Change { intent, sent: Vec::new(), conclusions: Vec::new(), reverted_by: Vec::new() });
    }
}

impl FromIterator<Event> for History {
    fn from_iter<I: IntoIterator<Item = Event>>(events: I) -> Self {
        Self::with_skipped(events, [])
    }
}

/// How many letters the common prefix of two keys has.
fn shared(one: &str, other: &str) -> usize {
    one.bytes().zip(other.bytes()).take_while(|(one, other)| one == other).count()
}

#[cfg(test)]
mod tests;
