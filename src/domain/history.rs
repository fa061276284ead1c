//! The journal's records folded into changes: each intent with what became of it.

use std::collections::BTreeMap;

use crate::domain::event::{Conclusion, Event, Found, Intent, IntentId, Moment, Sent};
use crate::domain::report::Outcome;

/// The changes that a journal remembers, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    changes: Vec<Change>,
    places: BTreeMap<IntentId, usize>,
    strays: Vec<IntentId>,
}

/// An intent and all that was recorded of it afterwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What was to be done.
    pub intent: Intent,
    /// The calls that left, or were about to.
    pub sent: Vec<Sent>,
    /// How it ended, and what later looks made of it; the last one counts.
    pub conclusions: Vec<Conclusion>,
    /// The changes that were to take it back, oldest first, whatever became of them.
    pub reverted_by: Vec<IntentId>,
}

/// Which changes are wanted; the default is all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Those whose target begins with this text.
    pub target: Option<String>,
    /// Those made at this moment or later.
    pub since: Option<Moment>,
    /// Those that ended like this.
    pub outcome: Option<Outcome>,
}

/// Why a text does not single out one change.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WhichError {
    /// No change has a name that begins so.
    #[error("no change in the journal has a name that begins so")]
    Unknown,
    /// Several have; these are their names.
    #[error("the names of {} changes begin so", .0.len())]
    Ambiguous(Vec<IntentId>),
}

impl Change {
    /// The last that is known of it.
    #[must_use]
    pub fn conclusion(&self) -> Option<&Conclusion> {
        self.conclusions.last()
    }

    /// What became of it; unknown if nothing was recorded.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.conclusion().map_or(Outcome::Unknown, |conclusion| conclusion.outcome)
    }

    /// Whether what became of it has yet to be found out.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.outcome() == Outcome::Unknown
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

impl Filter {
    /// Whether `change` is wanted.
    #[must_use]
    pub fn admits(&self, change: &Change) -> bool {
        let intent = &change.intent;
        self.target.as_ref().is_none_or(|prefix| intent.target.to_string().starts_with(prefix))
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

    /// The changes of which nobody knows what became, oldest first.
    pub fn open(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|change| change.is_open())
    }

    /// The change of this name.
    #[must_use]
    pub fn get(&self, id: &IntentId) -> Option<&Change> {
        self.places.get(id).map(|place| &self.changes[*place])
    }

    /// The one change whose name is `text` or begins with it; letters may be of either case.
    ///
    /// # Errors
    /// None has, or several have.
    pub fn find(&self, text: &str) -> Result<&Change, WhichError> {
        let named = |id: &IntentId| id.as_str().eq_ignore_ascii_case(text);
        let begins = |id: &IntentId| {
            let start = id.as_str().get(..text.len());
            !text.is_empty() && start.is_some_and(|start| start.eq_ignore_ascii_case(text))
        };
        let all: Vec<&Change> = self.changes.iter().filter(|change| begins(&change.intent.id)).collect();
        match all.as_slice() {
            [] => Err(WhichError::Unknown),
            [one] => Ok(one),
            several => {
                several.iter().find(|change| named(&change.intent.id)).copied().ok_or_else(|| {
                    WhichError::Ambiguous(several.iter().map(|change| change.intent.id.clone()).collect())
                })
            }
        }
    }

    /// The shortest beginning of `id`, of eight letters or more, by which [`History::find`] finds it.
    #[must_use]
    pub fn short<'id>(&self, id: &'id IntentId) -> &'id str {
        const LEAST: usize = 8;
        let text = id.as_str();
        (LEAST..text.len())
            .map(|length| &text[..length])
            .find(|start| !start.ends_with('-') && self.find(start).is_ok_and(|change| change.intent.id == *id))
            .unwrap_or(text)
    }

    /// The names in records of intents that the journal does not hold: it is not whole.
    #[must_use]
    pub fn strays(&self) -> &[IntentId] {
        &self.strays
    }

    fn take(&mut self, event: Event) {
        let place = self.places.get(event.id()).copied();
        match (event, place) {
            (Event::Intent(intent), None) => self.take_intent(*intent),
            // A line that is there twice says nothing new.
            (Event::Intent(_), Some(_)) => {}
            (Event::Sent(sent), Some(place)) => self.changes[place].sent.push(sent),
            (Event::Concluded(conclusion), Some(place)) => self.changes[place].conclusions.push(conclusion),
            (event, None) => {
                if !self.strays.contains(event.id()) {
                    self.strays.push(event.id().clone());
                }
            }
        }
    }

    fn take_intent(&mut self, intent: Intent) {
        let reverted = intent.reverts.as_ref().and_then(|id| self.places.get(id)).copied();
        if let Some(place) = reverted {
            self.changes[place].reverted_by.push(intent.id.clone());
        }
        self.places.insert(intent.id.clone(), self.changes.len());
        self.changes.push(Change { intent, sent: Vec::new(), conclusions: Vec::new(), reverted_by: Vec::new() });
    }
}

impl FromIterator<Event> for History {
    fn from_iter<I: IntoIterator<Item = Event>>(events: I) -> Self {
        let mut history = Self::default();
        events.into_iter().for_each(|event| history.take(event));
        history
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::event::sample::{id, intent};

    fn in_group(number: u8, name: &str) -> Intent {
        let mut intent = intent(number);
        intent.target.path.group = Some(name.to_owned());
        intent
    }

    fn begun(number: u8, group: &str) -> Event {
        Event::Intent(Box::new(in_group(number, group)))
    }

    fn sent(number: u8) -> Event {
        let at = Moment::from_millis(100);
        Event::Sent(Sent { id: id(number), at, attempt: 1, call: "UpdateKibanaWhiteIps Append".to_owned() })
    }

    fn concluded(number: u8, outcome: Outcome) -> Event {
        let at = Moment::from_millis(101);
        let request_ids = Vec::new();
        Event::Concluded(Conclusion { id: id(number), at, outcome, found: None, request_ids, error: None })
    }

    fn numbers<'history>(changes: impl Iterator<Item = &'history Change>) -> Vec<u64> {
        changes.map(|change| change.intent.at.as_millis()).collect()
    }

    #[test]
    fn the_last_conclusion_counts_and_unknown_stays_open() {
        let events = [
            begun(1, "a"),
            begun(2, "a"),
            begun(3, "a"),
            sent(2),
            concluded(1, Outcome::Applied),
            concluded(2, Outcome::Unknown),
            sent(3),
        ];
        let mut history: History = events.into_iter().collect();
        assert_eq!(numbers(history.open()), [2, 3]);
        assert!(!history.changes()[0].was_sent() && history.changes()[1].was_sent());
        history.take(concluded(2, Outcome::NotApplied));
        assert_eq!(numbers(history.open()), [3]);
        assert_eq!(history.get(&id(2)).unwrap().outcome(), Outcome::NotApplied);
        assert_eq!(history.get(&id(2)).unwrap().conclusions.len(), 2);
    }

    #[test]
    fn changes_are_filtered_by_target_time_and_outcome() {
        let events = [begun(1, "web"), begun(2, "db"), begun(3, "web"), concluded(3, Outcome::Applied)];
        let history: History = events.into_iter().collect();
        let web = "elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001cabcd/public/web";
        let filter = Filter { target: Some(web.to_owned()), ..Filter::default() };
        assert_eq!(numbers(history.matching(&filter)), [1, 3]);
        let filter = Filter { since: Some(Moment::from_millis(2)), ..Filter::default() };
        assert_eq!(numbers(history.matching(&filter)), [2, 3]);
        let filter = Filter { outcome: Some(Outcome::Unknown), ..filter };
        assert_eq!(numbers(history.matching(&filter)), [2]);
        assert_eq!(numbers(history.matching(&Filter::default())), [1, 2, 3]);
    }

    #[test]
    fn a_change_is_found_by_what_is_enough_of_its_name() {
        let history: History = [begun(0x1a, "a"), begun(0x1b, "a"), begun(0x20, "a")].into_iter().collect();
        let found = |text: &str| history.find(text).map(|change| change.intent.id.clone());
        assert_eq!(found("01900000-0000-7000-8000-00000000002"), Ok(id(0x20)));
        assert_eq!(found(id(0x1a).as_str()), Ok(id(0x1a)));
        assert_eq!(found(&id(0x1b).as_str().to_uppercase()), Ok(id(0x1b)));
        assert_eq!(found("0190"), Err(WhichError::Ambiguous(vec![id(0x1a), id(0x1b), id(0x20)])));
        for text in ["", "02", "é", "01900000-0000-7000-8000-0000000000200"] {
            assert_eq!(found(text), Err(WhichError::Unknown), "{text}");
        }
        assert_eq!(history.short(&id(0x20)), "01900000-0000-7000-8000-00000000002");
        assert_eq!(history.short(&id(0x1b)), id(0x1b).as_str());
    }

    #[test]
    fn a_lonely_change_has_a_short_name() {
        let history: History = [begun(1, "a")].into_iter().collect();
        assert_eq!(history.short(&id(1)), "01900000");
    }

    #[test]
    fn records_without_their_intent_are_reported_once() {
        let events = [sent(9), begun(1, "a"), concluded(9, Outcome::Applied), begun(1, "other")];
        let history: History = events.into_iter().collect();
        assert_eq!(history.strays(), [id(9)]);
        assert_eq!(history.changes().len(), 1);
        assert!(history.changes()[0].intent.target.to_string().ends_with("/a"), "the first of two counts");
    }

    #[test]
    fn a_change_knows_what_took_it_back() {
        let undo = Intent { reverts: Some(id(1)), ..intent(2) };
        let history: History = [begun(1, "a"), Event::Intent(Box::new(undo))].into_iter().collect();
        assert_eq!(history.changes()[0].reverted_by, [id(2)]);
        assert!(history.changes()[1].reverted_by.is_empty());
    }
}
