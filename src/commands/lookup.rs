//! Look-up of an address or block in lists that were read: the equal entry, every entry that admits it, and every entry
//! that admits a part of it.

use crate::domain::entry::Entry;
use crate::domain::exposure::{Union, size};
use crate::domain::hazard::{Hazard, Overlap};
use crate::domain::report::{GetReport, ListReport, Part};
use crate::domain::stored::Stored;
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::output::view::{Got, Listed};
use crate::services::registry::Place;

/// Searches `lists`, whose rules are those of their targets, for `query`. With `exact`, only an equal entry matches. If
/// a list could not be read, the look-up fails, unless another list has a match.
pub(crate) fn entry(query: &Entry, lists: &[Listed], exact: bool) -> Got {
    let read: Vec<&ListReport> = lists.iter().filter_map(|listed| listed.outcome.as_ref().ok()).collect();
    let admitting = found(&read, |stored| stored.entry.is_some_and(|held| held.admits(query)));
    let own: Vec<_> = admitting.iter().filter(|(_, stored)| stored.entry == Some(*query)).cloned().collect();
    let is_covered = own.is_empty() && !admitting.is_empty();
    let mut report = GetReport::nothing(query.to_string());
    (report.target, report.entry) = own.first().cloned().unzip();
    report.admitted_by = if exact { own } else { admitting };
    report.notes = report.admitted_by.iter().flat_map(|(target, stored)| remarks(target, stored, &read)).collect();
    report.notes.dedup();
    if !exact {
        add_parts(&mut report, query, &read);
    }
    let is_found = !report.admitted_by.is_empty() || !report.partly.is_empty();
    let unread = lists.iter().find_map(|listed| listed.outcome.as_ref().err());
    let error = match unread {
        _ if is_found => None,
        Some(error) => Some(error.clone()),
        None => Some(nothing(&query.to_string(), is_covered)),
    };
    Got { report, error }
}

/// What is wrong with an entry of the list `target`: the hazards that it causes, and whether it has an effect.
fn remarks(target: &Target, stored: &Stored, read: &[&ListReport]) -> Vec<String> {
    let of_list = read.iter().find(|report| report.target == *target);
    let (Some(report), Some(entry)) = (of_list, stored.entry) else { return Vec::new() };
    let causes = |hazard: &&Hazard| hazard.entries.contains(&entry);
    let hazards = report.inspection.hazards.iter().filter(causes);
    let hazards = hazards.map(|hazard| format!("{entry}: {} (existing): {}", hazard.name, hazard.reason));
    let overlap = |overlap: &Overlap| match overlap {
        Overlap::Redundant { entry: covered, by } if *covered == entry => {
            Some(format!("{entry} is redundant: {by} covers it"))
        }
        Overlap::Shadowed { entry: covered, by } if *covered == entry => {
            Some(format!("{entry} is shadowed: {by} in another group covers it"))
        }
        _ => None,
    };
    hazards.chain(report.inspection.overlaps.iter().filter_map(overlap)).collect()
}

/// Adds what admits a part of `query`, and what might. A mark of a closed list admits no client.
fn add_parts(report: &mut GetReport, query: &Entry, read: &[&ListReport]) {
    let is_inside = |held: Entry| held != *query && query.admits(&held);
    let marks_nobody = |target: &Target| Place::of(target).is_some_and(|place| place.rules().marks_nobody);
    let is_mark = |target: &Target, held: Entry| held.is_localhost() && marks_nobody(target);
    let mut inside = found(read, |stored| stored.entry.is_some_and(is_inside));
    inside.retain(|(target, stored)| stored.entry.is_some_and(|held| !is_mark(target, held)));
    let entries: Vec<Entry> = inside.iter().filter_map(|(_, stored)| stored.entry).collect();
    report.partly_admitted = Union::of(entries.iter()).shared(query);
    let part = |(target, entry): (Target, Stored)| {
        let addresses = entry.entry.as_ref().map_or(0, size);
        Part { target, entry, addresses }
    };
    report.partly = inside.into_iter().map(part).collect();
    report.unreadable = found(read, |stored| {
        let might = |held: &Entry| held.admits(query) || query.admits(held);
        stored.entry.is_none() && stored.readings().iter().any(might)
    });
}

/// The entries of the lists `read` for which `matches` holds, with their lists.
fn found(read: &[&ListReport], matches: impl Fn(&Stored) -> bool) -> Vec<(Target, Stored)> {
    let mut found = Vec::new();
    for report in read {
        let entries = report.list.entries().iter().filter(|stored| matches(stored));
        found.extend(entries.map(|stored| (report.target.clone(), stored.clone())));
    }
    found
}

/// The error for a query without a match. `is_covered` is true if a wider block admits it.
pub(crate) fn nothing(query: &str, is_covered: bool) -> Error {
    if is_covered {
        return Error::new(Code::NotAdmitted, format!("{query} has no entry of its own"))
            .hint("a wider block admits it; run the command without --exact to see it");
    }
    Error::new(Code::NotAdmitted, format!("no entry admits {query}"))
}
