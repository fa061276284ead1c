//! What is wrong with a file of entries, and where.

use std::fmt;

use crate::domain::entry::{Entry, EntryError};

/// The most blocks that a message lists.
const MOST_BLOCKS: usize = 64;
/// The most candidates that a message lists.
const MOST_NAMED: usize = 8;

/// A place in a text, counted from 1; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Position {
    /// The line.
    pub(crate) line: usize,
    /// The character of the line.
    pub(crate) column: usize,
}

impl Position {
    /// The position of the byte `offset` of `text`.
    pub(super) fn of_offset(text: &str, offset: usize) -> Self {
        let before = &text[..offset];
        let line_start = before.rfind('\n').map_or(0, |end| end + 1);
        Self { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// One problem of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    /// Where; `None` if it is the whole file.
    pub(crate) position: Option<Position>,
    /// The text as it stands in the file; empty if it is the whole file. Not escaped.
    pub(crate) text: String,
    /// Why it cannot be used.
    pub(crate) cause: Cause,
}

impl Problem {
    pub(super) fn at(position: Position, text: &str, cause: Cause) -> Self {
        Self { position: Some(position), text: text.to_owned(), cause }
    }

    pub(super) fn of_file(cause: Cause) -> Self {
        Self { position: None, text: String::new(), cause }
    }
}

/// Why a text or a file cannot be used. Each reads on after the text's or the file's name and a colon.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Cause {
    /// It is not an entry.
    #[error("{0}")]
    Entry(#[from] EntryError),
    /// A range, a netmask or a wildcard: blocks that can be written exactly.
    #[error("it {what}; write {} or pass --expand", listed(.blocks))]
    Spread {
        /// What it is.
        what: &'static str,
        /// The blocks that make it up.
        blocks: Vec<Entry>,
    },
    /// A range from a higher address to a lower one.
    #[error("it is a range that ends before it begins")]
    Backwards,
    /// A netmask with a gap.
    #[error("its netmask is not a prefix length, because its one bits are not contiguous")]
    Mask,
    /// More than one address in one place.
    #[error("two addresses stand on one line; write one entry a line, or name the column with --column")]
    Two,
    /// An entry with something in front of it.
    #[error("the line does not begin with an entry")]
    NotFirst,
    /// A separator of columns directly after the entry.
    #[error("`{0}` follows the entry directly; remove it, or pass --column 1 if this is a CSV file")]
    Separator(char),
    /// The column is not there or empty.
    #[error("column {0} is empty")]
    EmptyCell(usize),
    /// A quote without its partner.
    #[error("a quote is not closed on this line")]
    Quote,
    /// More than one column has a name for entries.
    #[error("the header names {} columns of entries; name one with --column N", .0)]
    Columns(usize),
    /// A line that no entry needs.
    #[error("the line is longer than {} bytes", super::lines::MOST_LINE)]
    LongLine,
    /// A control character, a carriage return inside a line among them.
    #[error("the line has a control character, which may hide a part of it")]
    Control,
    /// A JSON value that is not a string.
    #[error("it is {0}, not a text with an entry")]
    Kind(&'static str),
    /// A JSON object without a member that names an entry.
    #[error("the object has no member with an entry, for example `ip`, `cidr` or `entry`")]
    NoMember,
    /// A JSON object with several entries.
    #[error("the object has several members with different entries; point to one, for example #/*/ip")]
    Members,
    /// A list that was not read when its document was written.
    #[error("this list could not be read when the document was written")]
    NotRead,
    /// Not JSON, although the first character is that of JSON.
    #[error("this is not valid JSON")]
    Json,
    /// Not TOML, although it begins as a declaration.
    #[error("this is not valid TOML")]
    Toml,
    /// A set of a declaration that has more than entries of its own.
    #[error(
        "its entries are not all of it, because it has `{0}`; use `whitelistctl apply`, or point to its own entries"
    )]
    Composed(&'static str),
    /// A JSON object that may be anything.
    #[error("it is a JSON object with no list that is known{}", pointed(.0))]
    Object(Vec<String>),
    /// Several lists in one document.
    #[error("it holds several lists that differ{}", pointed(.0))]
    Lists(Vec<String>),
    /// A page of a longer list.
    #[error("it holds {here} of {total} entries; the other pages of the answer are missing")]
    Page {
        /// The entries on the page.
        here: usize,
        /// The entries of the list.
        total: usize,
    },
    /// A pointer that leads nowhere.
    #[error("`{pointer}` leads to nothing{}", there(.members))]
    Pointer {
        /// The part of the pointer that leads nowhere.
        pointer: String,
        /// The members that are there instead.
        members: Vec<String>,
    },
    /// An invalid pointer.
    #[error("the JSON pointer must begin with `/`")]
    PointerForm,
    /// A pointer into a file that is not JSON.
    #[error("it is not JSON, so a JSON pointer leads nowhere")]
    PointerIntoText,
    /// A column of a file that is JSON.
    #[error("it is JSON, which has no columns; use a pointer such as FILE#/*/ip instead of --column")]
    ColumnOfJson,
    /// A web page.
    #[error("it is a web page (HTML), not a list of entries; a proxy or a login page may have answered the download")]
    Html,
    /// No text in an encoding that is read.
    #[error("it is not text in UTF-8, or in UTF-16 with a byte order mark")]
    NotText,
    /// Nothing in it.
    #[error("it holds no entry")]
    NoEntry,
}

/// `blocks` ready to copy.
fn listed(blocks: &[Entry]) -> String {
    let shown: Vec<String> = blocks.iter().take(MOST_BLOCKS).map(Entry::to_string).collect();
    let more = blocks.len().saturating_sub(MOST_BLOCKS);
    let more = if more > 0 { format!(" (and {more} more blocks)") } else { String::new() };
    format!("{}{more}", shown.join(","))
}

fn pointed(pointers: &[String]) -> String {
    if pointers.is_empty() {
        return String::new();
    }
    let shown: Vec<String> = pointers.iter().take(MOST_NAMED).map(|pointer| format!("FILE#{pointer}")).collect();
    let more = if pointers.len() > MOST_NAMED { ", …" } else { "" };
    format!("; name one, for example {}{more}", shown.join(", "))
}

fn there(members: &[String]) -> String {
    if members.is_empty() {
        return String::new();
    }
    let more = if members.len() > MOST_NAMED { ", …" } else { "" };
    let shown: Vec<&str> = members.iter().take(MOST_NAMED).map(String::as_str).collect();
    format!("; the members there are {}{more}", shown.join(", "))
}
