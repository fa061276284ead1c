//! The rules of an append to a shared log, as pure functions: what follows from an answer of the store, which records
//! are still missing after other machines have appended, and who holds a list.
//!
//! Nothing here knows a store, a clock or a record. The stores and the journal follow these rules, and a search over
//! everything that can happen to several writers checks them.

use crate::domain::event::Moment;
use crate::journal::store::Stored;

/// Tries of a write whose answers do not tell whether it lasts.
const TRIES: u32 = 5;

/// What an answer says about a write that the store may take only if its place is free.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// The batch lasts at its place.
    Stored,
    /// The place is taken.
    Taken,
    /// Nothing: there was no answer, or it is one that asks for another try. The batch may last, or may arrive later.
    Unclear,
}

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Send the same batch for the same place again. Another place could store the batch twice.
    Send,
    /// Read the place, and compare it with the batch.
    Look,
    /// The write has ended.
    Finish(Stored),
    /// Report that it is not known whether the batch lasts.
    GiveUp,
}

/// A write of one batch for one place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Attempt {
    unclear: u32,
}

impl Attempt {
    /// What follows from the answer to a try.
    pub fn answered(&mut self, answer: Answer) -> Step {
        match answer {
            Answer::Stored => Step::Finish(Stored::Done),
            // An earlier try, or one that was delivered twice on its way, may be what took the place.
            Answer::Taken => Step::Look,
            Answer::Unclear => {
                self.unclear += 1;
                if self.unclear < TRIES { Step::Send } else { Step::GiveUp }
            }
        }
    }

    /// What follows from a look at the place, which holds the batch of this write or another one. A batch holds random
    /// IDs, so that equal bytes are our own.
    #[must_use]
    pub fn looked(self, is_ours: bool) -> Step {
        Step::Finish(if is_ours { Stored::Done } else { Stored::Taken })
    }

    /// How many tries had no clear answer.
    #[must_use]
    pub fn unclear(self) -> u32 {
        self.unclear
    }
}

/// Those of `records` that are not among the records `appended` by then. A batch whose writer gave up may have arrived
/// later, so that a record is looked for before it is appended again.
#[must_use]
pub fn missing<R: PartialEq + Clone>(records: &[R], appended: &[R]) -> Vec<R> {
    records.iter().filter(|record| !appended.contains(record)).cloned().collect()
}

/// What a record says about who holds a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold<K> {
    /// A change begins and holds the list until then.
    Begins(K, Moment),
    /// A change is concluded.
    Ends(K),
}

/// The change that holds a list after these records, in order, at the time `now` of the store: the one of those under
/// way whose hold ends last. Without a time, a change holds its list until it is concluded.
pub fn holder<K: PartialEq>(records: impl IntoIterator<Item = Hold<K>>, now: Option<Moment>) -> Option<K> {
    let mut open: Vec<(K, Moment)> = Vec::new();
    for record in records {
        match record {
            Hold::Begins(change, until) => open.push((change, until)),
            Hold::Ends(change) => open.retain(|(held, _)| *held != change),
        }
    }
    let holds = open.into_iter().filter(|(_, until)| now.is_none_or(|now| now < *until));
    holds.max_by_key(|(_, until)| *until).map(|(change, _)| change)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_write_goes_on_until_it_is_known_where_the_batch_is() {
        let mut attempt = Attempt::default();
        assert_eq!(attempt.answered(Answer::Unclear), Step::Send);
        assert_eq!(attempt.answered(Answer::Taken), Step::Look);
        assert_eq!(attempt.looked(true), Step::Finish(Stored::Done));
        assert_eq!(attempt.looked(false), Step::Finish(Stored::Taken));
        assert_eq!(Attempt::default().answered(Answer::Taken), Step::Look, "it was delivered twice");
        let last = (1..TRIES).map(|_| attempt.answered(Answer::Unclear)).last();
        assert_eq!(last, Some(Step::GiveUp));
    }

    #[test]
    fn a_list_is_held_by_the_change_under_way_whose_hold_ends_last() {
        let at = Moment::from_millis;
        let records = [Hold::Begins(1, at(10)), Hold::Begins(2, at(30)), Hold::Begins(3, at(20)), Hold::Ends(2)];
        assert_eq!(holder(records, Some(at(5))), Some(3));
        assert_eq!(holder(records, Some(at(20))), None);
        assert_eq!(holder(records, None), Some(3));
    }

    #[test]
    fn what_was_appended_meanwhile_is_not_missing() {
        assert_eq!(missing(&[1, 2, 3], &[9, 2]), [1, 3]);
    }
}
