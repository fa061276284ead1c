//! What is left of a recorded change: what the list shows of it, and what would make the rest.
//!
//! Only the difference that was recorded counts. What another client changed since is no part of it, and is named.

use std::collections::BTreeSet;

use crate::domain::description::Description;
use crate::domain::entry::Entry;
use crate::domain::event::Intent;
use crate::domain::outcome::Outcome;
use crate::domain::plan::Current;
use crate::domain::stored::{Key, Stored};

/// A recorded change, held against the list as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remainder {
    /// What the change was to add and is not there, sorted.
    pub add: Vec<Entry>,
    /// What the change was to remove and is there, in the spelling that the server has now.
    pub remove: Vec<String>,
    /// The entries that stay and do not have the description that the change gives them.
    pub undescribed: Vec<String>,
    /// Whether the list was to go and is there.
    pub deletes: bool,
    /// What came from elsewhere since, in the server's spelling.
    pub came: Vec<String>,
    /// What went from elsewhere since.
    pub went: Vec<String>,
    /// How much of the change the list shows, and of how much.
    shown: (usize, usize),
}

impl Remainder {
    /// What is left of `intent`, now that the list is `live`.
    #[must_use]
    pub fn new(intent: &Intent, live: &Current) -> Self {
        let (now, texts) = (live.list.keys(), live.list.texts());
        let added: BTreeSet<Key> = intent.added.iter().copied().map(Key::Value).collect();
        let removed: BTreeSet<Key> = intent.removed.iter().map(|text| Stored::new(text.as_str()).key()).collect();
        let spelled: BTreeSet<&str> = intent.removed.iter().map(String::as_str).collect();
        // An entry that goes in one spelling may come in another.
        let goes = |stored: &&Stored| {
            spelled.contains(stored.text.as_str())
                || (removed.contains(&stored.key()) && !added.contains(&stored.key()))
        };
        let lingers = |text: &&String| {
            let key = Stored::new(text.as_str()).key();
            texts.contains(text.as_str()) || (now.contains(&key) && !added.contains(&key))
        };
        let add: Vec<Entry> =
            intent.added.iter().filter(|entry| !now.contains(&Key::Value(**entry))).copied().collect();
        let lingering = intent.removed.iter().filter(lingers).count();
        let deletes = intent.deletes && live.exists;
        let before: BTreeSet<Key> = intent.before.iter().map(|text| Stored::new(text.as_str()).key()).collect();
        let foreign = |stored: &&Stored| !before.contains(&stored.key()) && !added.contains(&stored.key());
        let kept = |text: &&String| {
            let key = Stored::new(text.as_str()).key();
            !removed.contains(&key) && !now.contains(&key)
        };
        let texts_of = |stored: &Stored| stored.text.clone();
        let described: Vec<&Description> = intent.descriptions.iter().filter(|wanted| wanted.is_change()).collect();
        let undescribed = described.iter().filter(|wanted| !wanted.is_shown_by(live.list.entries()));
        let undescribed: Vec<String> = undescribed.map(|wanted| wanted.text.clone()).collect();
        let all = intent.added.len() + intent.removed.len() + described.len() + usize::from(intent.deletes);
        Self {
            remove: live.list.entries().iter().filter(goes).map(texts_of).collect(),
            came: live.list.entries().iter().filter(foreign).map(texts_of).collect(),
            went: intent.before.iter().filter(kept).cloned().collect(),
            shown: (all - add.len() - lingering - undescribed.len() - usize::from(deletes), all),
            undescribed,
            deletes,
            add,
        }
    }

    /// The outcome of the change, if nothing of it is still to come.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        match self.shown {
            (shown, all) if shown == all => Outcome::Applied,
            (0, _) => Outcome::NotApplied,
            _ => Outcome::Partial,
        }
    }

    /// What is not as the change was to make it, for a message.
    #[must_use]
    pub fn missing(&self) -> Vec<String> {
        let add = self.add.iter().map(|entry| format!("{entry} is not there"));
        let remove = self.remove.iter().map(|text| format!("{text} is still there"));
        let group = self.deletes.then(|| "the group is still there".to_owned());
        let undescribed = self.undescribed.iter().map(|text| format!("the description of {text} is not changed"));
        add.chain(remove).chain(undescribed).chain(group).collect()
    }

    /// What came and went from elsewhere, for a message.
    #[must_use]
    pub fn drift(&self) -> Vec<String> {
        let came = self.came.iter().map(|text| format!("+{text}"));
        came.chain(self.went.iter().map(|text| format!("-{text}"))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::event::sample::intent;
    use crate::domain::list::List;

    fn held(texts: &[&str]) -> Current {
        let list = texts.iter().map(|text| Stored::new(*text)).collect();
        Current { list, exists: true, others: List::default(), similar: None, is_union: false }
    }

    /// A cover that adds .7, removes .1 and keeps .9.
    fn cover() -> Intent {
        let texts = |texts: &[&str]| texts.iter().map(ToString::to_string).collect();
        Intent {
            added: vec![Entry::parse("198.51.100.7").unwrap()],
            removed: texts(&["198.51.100.1"]),
            before: texts(&["198.51.100.1", "198.51.100.9"]),
            deletes: false,
            ..intent(1)
        }
    }

    fn rest(texts: &[&str]) -> (Outcome, Vec<String>, Vec<String>) {
        let rest = Remainder::new(&cover(), &held(texts));
        (rest.outcome(), rest.missing(), rest.drift())
    }

    #[test]
    fn a_change_that_shows_leaves_nothing() {
        assert_eq!(rest(&["198.51.100.7", "198.51.100.9"]), (Outcome::Applied, vec![], vec![]));
    }

    #[test]
    fn what_does_not_show_is_left_and_what_others_did_is_told_apart() {
        let (outcome, missing, drift) = rest(&["198.51.100.1/32", "198.51.100.7", "203.0.113.5"]);
        assert_eq!((outcome, missing), (Outcome::Partial, vec!["198.51.100.1/32 is still there".to_owned()]));
        assert_eq!(drift, ["+203.0.113.5", "-198.51.100.9"]);
        let (outcome, missing, drift) = rest(&["198.51.100.1", "198.51.100.9"]);
        assert_eq!((outcome, missing.len(), drift.len()), (Outcome::NotApplied, 2, 0));
    }

    #[test]
    fn an_entry_that_goes_in_one_spelling_and_comes_in_another_is_done_when_it_is_spelled_so() {
        let mut respelled = cover();
        respelled.removed.push("198.51.100.7/32".to_owned());
        let rest = Remainder::new(&respelled, &held(&["198.51.100.7", "198.51.100.9"]));
        assert_eq!(rest.outcome(), Outcome::Applied);
        let rest = Remainder::new(&respelled, &held(&["198.51.100.7/32", "198.51.100.9"]));
        assert_eq!((rest.outcome(), rest.remove), (Outcome::Partial, vec!["198.51.100.7/32".to_owned()]));
    }

    #[test]
    fn a_group_that_was_to_go_is_left_while_it_is_there() {
        let deletion = Intent { deletes: true, added: vec![], ..cover() };
        let rest = Remainder::new(&deletion, &held(&["198.51.100.1"]));
        assert_eq!((rest.outcome(), rest.deletes), (Outcome::NotApplied, true));
        let gone = Current { exists: false, ..held(&[]) };
        assert_eq!(Remainder::new(&deletion, &gone).outcome(), Outcome::Applied);
    }
}
