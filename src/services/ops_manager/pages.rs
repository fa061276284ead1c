//! The pages of one list, put together: when another one follows, and whether all of them are there.
//!
//! Pure. What the server says of the total counts for more than the links: a server may cap its pages without saying
//! so, and one that does not page gives the same page again.

use std::collections::BTreeSet;

use super::wire;
use crate::domain::list::List;
use crate::domain::stored::Stored;
use crate::services::failure::{Failure, Kind};

/// The pages so far.
#[derive(Default)]
pub(super) struct Pages {
    entries: Vec<Stored>,
    known: BTreeSet<(String, Option<String>)>,
    total: Option<usize>,
}

/// What follows a page.
pub(super) enum Turn {
    /// Another page.
    Next,
    /// Nothing: the list is complete.
    Complete,
    /// The list changed since the first page.
    Changed,
}

impl Pages {
    /// Takes one more page, asked for with `size` entries.
    ///
    /// # Errors
    /// The page does not fit the others, or an entry of it names nothing.
    pub(super) fn take(&mut self, page: wire::Page, size: usize) -> Result<Turn, Failure> {
        let is_first = self.entries.is_empty();
        if !is_first && page.total_count != self.total {
            return Ok(Turn::Changed);
        }
        self.total = page.total_count;
        let (has_next, has_links, fetched) = (page.has_next(), page.has_links(), page.results.len());
        let fresh = self.fresh(page)?;
        let is_stuck = fresh.is_empty();
        self.known.extend(fresh.iter().map(key));
        self.entries.extend(fresh);
        let seen = self.entries.len();
        match self.total {
            Some(total) if seen < total && is_stuck => {
                Err(unexpected(format!("the server speaks of {total} entries, but gives no more after {seen}")))
            }
            Some(total) if seen < total => Ok(Turn::Next),
            // The total is reached, and what follows is the same again or nothing.
            Some(_) if is_stuck && !(is_first && has_next) => Ok(Turn::Complete),
            _ if is_stuck && fetched > 0 => {
                Err(unexpected("the server gives the same page of the list again and again"))
            }
            _ if is_stuck && has_next => Err(unexpected("an empty page of the list is followed by another")),
            _ if has_next => Ok(Turn::Next),
            // A total that is smaller than what comes is wrong, and tells no more than none.
            total if fetched >= size && (!has_links || total.is_some_and(|total| seen > total)) => Ok(Turn::Next),
            _ => Ok(Turn::Complete),
        }
    }

    /// The entries of `page` that no page before it had. An entry that names nothing could be any: leaving it out would
    /// pass for a list that does not hold it.
    fn fresh(&self, page: wire::Page) -> Result<Vec<Stored>, Failure> {
        let stored: Option<Vec<Stored>> = page.results.into_iter().map(wire::Entry::into_stored).collect();
        let untold = || unexpected("the list has an entry that names neither an address nor a block");
        Ok(stored.ok_or_else(untold)?.into_iter().filter(|stored| !self.known.contains(&key(stored))).collect())
    }

    /// The whole list.
    pub(super) fn into_list(self) -> List {
        self.entries.into_iter().collect()
    }
}

fn key(stored: &Stored) -> (String, Option<String>) {
    (stored.text.clone(), stored.usage.id.clone())
}

fn unexpected(message: impl Into<String>) -> Failure {
    Failure::new(Kind::Unexpected, message)
}
