//! Files of entries as people have them: bytes in, entries with their positions out, or every problem at once.
//!
//! Read are plain lists with comments and notes, CSV and TSV with a header or a named column, JSON arrays, JSON Lines,
//! JSON below a pointer, this program's own JSON, declarations, and the answers of both services, in UTF-8 or UTF-16. A
//! file is read whole or refused whole. This module does no I/O and knows no command line.

mod columns;
mod decode;
mod json;
mod lines;
mod names;
mod problem;
mod reading;
mod spread;
mod toml;

use crate::domain::entry::Entry;

pub(crate) use problem::{Cause, Position, Problem};
pub(crate) use reading::read_one;

/// How to read a file.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Options<'a> {
    /// The part of a JSON document that holds the entries: a JSON pointer (RFC 6901) in which `*` means every member.
    pub(crate) pointer: Option<&'a str>,
    /// The column of CSV or TSV that holds the entries, counted from 1.
    pub(crate) column: Option<usize>,
    /// Whether ranges, netmasks and wildcards are accepted, as the exact blocks that make them up.
    pub(crate) expand: bool,
}

/// An entry of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// The text that stands in the file.
    pub(crate) text: String,
    /// The entry that it means; several for a range.
    pub(crate) entries: Vec<Entry>,
    /// Where the text begins.
    pub(crate) position: Position,
    /// What the file says about the entry, on one line.
    pub(crate) note: Option<String>,
}

/// What was read so far. Problems do not end the reading, so that all of them are reported at once.
#[derive(Debug, Default)]
struct Collected {
    found: Vec<Found>,
    problems: Vec<Problem>,
}

impl Collected {
    /// Takes `text`, which stands at `position`, as one entry.
    fn take(&mut self, text: &str, position: Position, note: Option<String>, options: &Options<'_>) {
        match read_one(text, options.expand) {
            Ok(entries) => self.found.push(Found { text: text.to_owned(), entries, position, note }),
            Err(cause) => self.refuse(position, text, cause),
        }
    }

    fn refuse(&mut self, position: Position, text: &str, cause: Cause) {
        self.problems.push(Problem::at(position, text, cause));
    }
}

/// Reads a file of entries.
///
/// # Errors
/// Every problem of the file, in its order.
pub(crate) fn read(bytes: &[u8], options: &Options<'_>) -> Result<Vec<Found>, Vec<Problem>> {
    let text = decode::text(bytes).map_err(|cause| vec![Problem::of_file(cause)])?;
    let collected = if json::is_json(&text) {
        json::read(&text, options)
    } else if let Some(declaration) = toml::convert(&text) {
        declaration.and_then(|converted| json::read_converted(&text, &converted, options))
    } else if options.pointer.is_some() {
        Err(Problem::of_file(Cause::PointerIntoText))
    } else if is_html(&text) {
        Err(Problem::of_file(Cause::Html))
    } else {
        Ok(columns::read(&text, options).unwrap_or_else(|| lines::read(&text, options)))
    };
    match collected {
        Err(problem) => Err(vec![problem]),
        Ok(Collected { problems, .. }) if !problems.is_empty() => Err(problems),
        Ok(Collected { found, .. }) if found.is_empty() => Err(vec![Problem::of_file(Cause::NoEntry)]),
        Ok(Collected { found, .. }) => Ok(found),
    }
}

/// Whether the text is a web page, which is what a proxy or a login page answers to a download.
fn is_html(text: &str) -> bool {
    let start: String = text.trim_start().chars().take(14).collect::<String>().to_ascii_lowercase();
    start.starts_with("<!doctype html") || start.starts_with("<html")
}

#[cfg(test)]
mod tests;
