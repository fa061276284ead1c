//! Look-up of an address in lists that were read: the equal entry, and every entry that admits it.

use crate::domain::entry::Entry;
use crate::domain::report::{GetReport, ListReport};
use crate::error::{Code, Error};
use crate::output::view::{Got, Listed};

/// Searches `lists` for `query`. With `exact`, only an equal entry matches. If a list could not be read, the look-up fails,
/// unless another list has a match.
pub(crate) fn entry(query: &Entry, lists: &[Listed], exact: bool) -> Got {
    let read: Vec<&ListReport> = lists.iter().filter_map(|listed| listed.outcome.as_ref().ok()).collect();
    let own =
        read.iter().find_map(|report| Some((report.target.clone(), report.list.spellings(query).next()?.clone())));
    let admitting = read.iter().flat_map(|report| {
        report.list.admitting(query).map(|stored| (report.target.clone(), stored.clone())).collect::<Vec<_>>()
    });
    let admitted_by: Vec<_> = admitting.collect();
    let found = if exact { own.is_some() } else { !admitted_by.is_empty() };
    let unread = lists.iter().find_map(|listed| listed.outcome.as_ref().err());
    let error = match unread {
        _ if found => None,
        Some(error) => Some(error.clone()),
        None => Some(nothing(&query.to_string(), exact && !admitted_by.is_empty())),
    };
    let (target, entry) = own.unzip();
    Got { report: GetReport { query: query.to_string(), by_text: false, entry, target, admitted_by }, error }
}

/// The error for a query without a match. `is_covered` is true if a wider block admits it.
pub(crate) fn nothing(query: &str, is_covered: bool) -> Error {
    if is_covered {
        return Error::new(Code::NotAdmitted, format!("{query} has no entry of its own"))
            .hint("a wider block admits it; run the command without --exact to see it");
    }
    Error::new(Code::NotAdmitted, format!("no entry admits {query}"))
}
