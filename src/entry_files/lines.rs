//! Plain lists: one entry a line, with comments and notes.
//!
//! `#`, `;` and `//` begin a comment at the start of a line or after a blank. What follows the entry is its note; if
//! nothing does, the comment is. A line with two addresses is refused, because one of them may be meant as a note.

use std::net::{IpAddr, Ipv4Addr};

use super::problem::{Cause, Position};
use super::{Collected, Options, names};
use crate::domain::entry::Entry;

/// The most bytes of one line.
pub(super) const MOST_LINE: usize = 4096;

/// Reads the lines of `text`. A first line that only names the column is passed over.
pub(super) fn read(text: &str, options: &Options<'_>) -> Collected {
    let mut collected = Collected::default();
    let mut is_first = true;
    for (line, content) in (1..).zip(text.split('\n')) {
        if content.len() > MOST_LINE {
            let shown: String = content.chars().take(40).collect();
            collected.refuse(Position { line, column: 1 }, &shown, Cause::LongLine);
            continue;
        }
        if hides(content) {
            collected.refuse(Position { line, column: 1 }, content.trim_end(), Cause::Control);
            continue;
        }
        let (body, comment) = split_comment(content);
        if body.trim().is_empty() || (is_first && names::is_entry(body)) {
            is_first &= body.trim().is_empty();
            continue;
        }
        is_first = false;
        let column = content[..content.len() - content.trim_start().len()].chars().count() + 1;
        take_line(&mut collected, body.trim(), comment, Position { line, column }, options);
    }
    collected
}

/// Whether `line` has a control character that may hide a part of it on a terminal.
pub(super) fn hides(line: &str) -> bool {
    line.trim_end_matches('\r').chars().any(|c| c.is_control() && c != '\t')
}

/// The part of a line before a comment, and the words of the comment.
pub(super) fn split_comment(line: &str) -> (&str, Option<&str>) {
    let mut follows_blank = true;
    for (index, c) in line.char_indices() {
        let rest = &line[index..];
        if follows_blank && (rest.starts_with(['#', ';']) || rest.starts_with("//")) {
            return (&line[..index], Some(rest.trim_start_matches(['#', ';', '/']).trim()));
        }
        follows_blank = c.is_whitespace();
    }
    (line, None)
}

fn take_line(collected: &mut Collected, body: &str, comment: Option<&str>, position: Position, options: &Options<'_>) {
    match split_entry(body) {
        Err(cause) => collected.refuse(position, body, cause),
        Ok((entry, rest)) => {
            let note = [rest, comment.unwrap_or_default()].into_iter().find(|note| !note.is_empty());
            collected.take(&entry, position, note.map(ToOwned::to_owned), options);
        }
    }
}

/// The text of the entry at the start of `body`, and its note.
fn split_entry(body: &str) -> Result<(String, &str), Cause> {
    let (first, rest) = first_word(body)?;
    if let Some(separator) = first.chars().find(|c| [',', ';'].contains(c)) {
        let addresses = body.split([',', ';']).filter(|cell| is_address(cell)).count();
        return Err(if addresses > 1 { Cause::Two } else { Cause::Separator(separator) });
    }
    let (entry, rest) = match spread(first, rest) {
        Some(spread) if is_address(first) => spread,
        _ => (first.to_owned(), rest),
    };
    match (is_address(first), rest.split_whitespace().any(is_address)) {
        (true, true) => Err(Cause::Two),
        (false, true) => Err(Cause::NotFirst),
        _ => Ok((entry, note(rest))),
    }
}

/// `A - B` and `A MASK`, written with blanks, without them; and what follows.
fn spread<'a>(first: &str, rest: &'a str) -> Option<(String, &'a str)> {
    let (word, after) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    if ["-", "–"].contains(&word) {
        let after = after.trim_start();
        let (last, after) = after.split_once(char::is_whitespace).unwrap_or((after, ""));
        last.parse::<IpAddr>().ok()?;
        return Some((format!("{first}-{last}"), after));
    }
    word.parse::<Ipv4Addr>().ok().filter(|mask| mask.octets()[0] == 255)?;
    Some((format!("{first}/{word}"), after))
}

/// The first word of `body`, without quotes around it, and the rest.
fn first_word(body: &str) -> Result<(&str, &str), Cause> {
    if let Some(quote) = body.chars().next().filter(|c| ['"', '\''].contains(c)) {
        return body[1..].split_once(quote).map(|(word, rest)| (word, rest.trim())).ok_or(Cause::Quote);
    }
    let (word, rest) = body.split_once(char::is_whitespace).unwrap_or((body, ""));
    Ok((word, rest.trim()))
}

/// A note without the dash or colon that leads to it.
fn note(rest: &str) -> &str {
    rest.trim_start_matches(|c: char| c.is_whitespace() || ['-', '–', '—', ':', ',', '|'].contains(&c)).trim_end()
}

/// Whether `word` is an address or a block in any spelling that could be meant so.
fn is_address(word: &str) -> bool {
    Entry::read(word.trim_matches(|c: char| c.is_whitespace() || [',', ';', '"', '\'', '(', ')'].contains(&c)))
        .is_some()
}
