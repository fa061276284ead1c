//! The log of requests: what was sent, which faults applied, and what changed.

use std::collections::{BTreeMap, VecDeque};

/// How many requests the log keeps; the oldest go first.
const LENGTH: usize = 10_000;

/// One request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Its number, counted from 1.
    pub number: u64,
    /// The method.
    pub method: String,
    /// Path and query as sent.
    pub target: String,
    /// `x-acs-action`, if it was sent.
    pub action: Option<String>,
    /// `modifyMode`, wherever it was sent.
    pub mode: Option<String>,
    /// `clientToken`, if it was sent.
    pub token: Option<String>,
    /// The status of the answer, delivered or not, or 0 without an answer.
    pub status: u16,
    /// Bytes of the request, head included.
    pub request_bytes: u64,
    /// Bytes of the whole answer, head included, delivered or not; 0 if there is none.
    pub answer_bytes: u64,
    /// The faults that applied to it, in the notation of a script.
    pub faults: Vec<String>,
    /// Whether it changed a list.
    pub applied: Applied,
}

/// Whether a request changed a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Applied {
    /// No: it was a reading, was refused, was not carried out, or asked for the present state.
    #[default]
    No,
    /// Later: the change is delayed.
    Pending,
    /// Yes.
    Yes,
}

/// The latest requests, and the count of changes of each token over all requests.
#[derive(Debug, Default)]
pub(crate) struct Log {
    seen: VecDeque<Seen>,
    noted: u64,
    changes: BTreeMap<String, u64>,
}

impl Log {
    /// Adds a request and returns its number.
    pub(crate) fn note(&mut self, seen: Seen) -> u64 {
        if self.seen.len() == LENGTH {
            self.seen.pop_front();
        }
        self.noted += 1;
        self.seen.push_back(Seen { number: self.noted, ..seen });
        self.noted
    }

    /// Request `number`, if it is still in the log.
    pub(crate) fn get(&mut self, number: u64) -> Option<&mut Seen> {
        let first = self.seen.front()?.number;
        self.seen.get_mut(usize::try_from(number.checked_sub(first)?).ok()?)
    }

    /// Counts a change made by a request with `token`.
    pub(crate) fn count_change(&mut self, token: &str) {
        *self.changes.entry(token.to_owned()).or_default() += 1;
    }

    /// The requests, the latest last.
    pub(crate) fn all(&self) -> Vec<Seen> {
        self.seen.iter().cloned().collect()
    }

    /// How many changes each token made.
    pub(crate) fn changes(&self) -> BTreeMap<String, u64> {
        self.changes.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen() -> Seen {
        Seen {
            number: 0,
            method: "GET".to_owned(),
            target: "/".to_owned(),
            action: None,
            mode: None,
            token: None,
            status: 0,
            request_bytes: 0,
            answer_bytes: 0,
            faults: Vec::new(),
            applied: Applied::No,
        }
    }

    #[test]
    fn the_oldest_go_first_and_numbers_stay() {
        let mut log = Log::default();
        for _ in 0..LENGTH + 5 {
            log.note(seen());
        }
        assert_eq!((log.all().len(), log.all()[0].number), (LENGTH, 6));
        assert!(log.get(5).is_none() && log.get(LENGTH as u64 + 6).is_none());
        log.get(6).unwrap().status = 200;
        assert_eq!(log.all()[0].status, 200);
    }
}
