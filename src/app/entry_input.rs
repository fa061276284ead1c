//! Entries from where they may come from: operands, files, standard input. One bad entry refuses them all.
//!
//! A mistake in an operand is told with the operand; a mistake in a file is told by its place only, because the file
//! may be anything.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::cli;
use crate::domain::entry::{Entry, EntryError};
use crate::domain::exposure;
use crate::error::{Code, Error};
use crate::world::files;

/// The most bytes of a file of entries.
const MOST_BYTES: u64 = 8 * 1024 * 1024;
/// The most characters of an operand that a message repeats.
const MOST_ECHOED: usize = 100;
/// The most bytes of one line of such a file.
const MOST_LINE: usize = 4096;

/// What was named, each entry once.
#[derive(Debug, Default)]
pub(crate) struct EntryInput {
    /// The entries.
    pub(crate) entries: BTreeSet<Entry>,
    /// Remarks for a verb that keeps every entry named.
    pub(crate) kept: Vec<String>,
    /// Whether some came through standard input, which may have been cut off.
    pub(crate) from_stdin: bool,
}

/// Gathers what `named` names. `stdin` is read where a file is called `-`, which can be said once.
pub(crate) fn gather(named: &cli::Entries, stdin: &mut dyn Read) -> Result<EntryInput, Error> {
    let piped = named.files.iter().filter(|path| is_stdin(path)).count();
    if piped > 1 {
        return Err(Error::new(Code::Usage, "standard input can be read only once").hint("say `-f -` once"));
    }
    let mut entries = BTreeSet::new();
    for operand in &named.entries {
        for text in operand.split(',') {
            entries.insert(Entry::parse(text).map_err(|error| bad_operand(text, &error))?);
        }
    }
    for path in &named.files {
        entries.extend(read_file(path, stdin)?);
    }
    let inside = exposure::nested(&entries).into_iter();
    let kept = inside.map(|entry| format!("{entry} lies inside another entry that was named; both are kept")).collect();
    Ok(EntryInput { entries, kept, from_stdin: piped > 0 })
}

fn bad_operand(text: &str, error: &EntryError) -> Error {
    let error_for = Error::new(Code::InvalidEntry, format!("`{}` is not an entry: {error}", echoed(text)));
    match error {
        EntryError::HostBits { .. } => error_for.hint(format!(
            "if a server holds it in this spelling, `delete --stored {}` removes it",
            text.trim_matches([' ', '\t', '\r', '\n'])
        )),
        _ => error_for,
    }
}

/// What a message repeats of a text that was typed: all of it, unless it is too long to be one of its kind.
pub(crate) fn echoed(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(MOST_ECHOED) {
        Some((end, _)) => Cow::Owned(format!("{}…", &text[..end])),
        None => Cow::Borrowed(text),
    }
}

fn is_stdin(path: &Path) -> bool {
    path == Path::new("-")
}

fn read_file(path: &Path, stdin: &mut dyn Read) -> Result<Vec<Entry>, Error> {
    let is_stdin = is_stdin(path);
    let name = if is_stdin { "standard input".to_owned() } else { path.display().to_string() };
    let invalid = |what: String| Error::new(Code::InvalidFile, format!("{name}{what}"));
    let mut bytes = Vec::new();
    let read = if is_stdin {
        stdin.take(MOST_BYTES + 1).read_to_end(&mut bytes)
    } else {
        open(path).and_then(|file| file.take(MOST_BYTES + 1).read_to_end(&mut bytes))
    };
    read.map_err(|error| invalid(format!(": {}", files::reason(&error))))?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(invalid(format!(": is larger than {} MiB, which no list of entries is", MOST_BYTES >> 20)));
    }
    let entries = parse(&bytes).map_err(|problem| invalid(problem.to_string()))?;
    if entries.is_empty() {
        return Err(invalid(": holds no entry".to_owned()));
    }
    Ok(entries)
}

/// Opens a regular file or a pipe. A device may have no end.
fn open(path: &Path) -> std::io::Result<File> {
    let kind = std::fs::metadata(path)?.file_type();
    #[cfg(unix)]
    let is_pipe = std::os::unix::fs::FileTypeExt::is_fifo(&kind);
    #[cfg(not(unix))]
    let is_pipe = false;
    if kind.is_file() || is_pipe { File::open(path) } else { Err(std::io::Error::other("is no file and no pipe")) }
}

/// What is wrong with a file's text, by place. Reads on after the file's name.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
enum Problem {
    #[error(": is not UTF-8 text")]
    NotText,
    #[error(": is a JSON object; a plain list of entries or a JSON array of texts is read")]
    Object,
    #[error(":{line}:{column}: is not a JSON array of texts")]
    Json { line: usize, column: usize },
    #[error(":{line}: the line is longer than {MOST_LINE} bytes")]
    LongLine { line: usize },
    #[error(":{line}: the entry cannot be used: {error}")]
    Line { line: usize, error: EntryError },
    #[error(": entry {number} of the array cannot be used: {error}")]
    Item { number: usize, error: EntryError },
}

/// Reads a plain list (one entry or more a line, `#` starts a comment) or a JSON array of texts.
fn parse(bytes: &[u8]) -> Result<Vec<Entry>, Problem> {
    let text = std::str::from_utf8(bytes).map_err(|_| Problem::NotText)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.contains('\0') {
        return Err(Problem::NotText);
    }
    match text.trim_start().chars().next() {
        Some('{') => Err(Problem::Object),
        Some('[') => parse_array(text),
        _ => parse_lines(text),
    }
}

fn parse_array(text: &str) -> Result<Vec<Entry>, Problem> {
    let place = |error: serde_json::Error| Problem::Json { line: error.line(), column: error.column() };
    let items: Vec<String> = serde_json::from_str(text).map_err(place)?;
    let item = |(index, item): (usize, &String)| {
        Entry::parse(item).map_err(|error| Problem::Item { number: index + 1, error })
    };
    items.iter().enumerate().map(item).collect()
}

fn parse_lines(text: &str) -> Result<Vec<Entry>, Problem> {
    let mut entries = Vec::new();
    for (line, content) in (1..).zip(text.split('\n')) {
        if content.len() > MOST_LINE {
            return Err(Problem::LongLine { line });
        }
        let content = content.split('#').next().unwrap_or_default().trim_matches([' ', '\t', '\r']);
        if content.is_empty() {
            continue;
        }
        for text in content.split(',') {
            entries.push(Entry::parse(text).map_err(|error| Problem::Line { line, error })?);
        }
    }
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(bytes: &[u8]) -> Result<Vec<String>, Problem> {
        Ok(parse(bytes)?.iter().map(Entry::to_string).collect())
    }

    #[test]
    fn comments_blank_lines_and_a_byte_order_mark_are_no_entries() {
        let text = "\u{feff}# office\n8.8.8.8 # vpn\r\n\n\t9.9.9.9\t\n192.0.2.1,192.0.2.2";
        assert_eq!(texts(text.as_bytes()).unwrap(), ["8.8.8.8", "9.9.9.9", "192.0.2.1", "192.0.2.2"]);
    }

    #[test]
    fn a_json_array_of_texts_is_a_list() {
        assert_eq!(texts(br#" ["8.8.8.8", "2001:db8::/32"]"#).unwrap(), ["8.8.8.8", "2001:db8::/32"]);
        assert_eq!(texts(b"[134744072]"), Err(Problem::Json { line: 1, column: 10 }));
        assert!(matches!(texts(br#"{"ips":[]}"#), Err(Problem::Object)));
    }

    #[test]
    fn a_message_repeats_no_more_of_an_operand_than_an_entry_could_have() {
        let long = "ä".repeat(5000);
        let named = cli::Entries { entries: vec![long], files: Vec::new() };
        let message = gather(&named, &mut std::io::empty()).unwrap_err().message;
        assert!(message.starts_with(&format!("`{}…` is not an entry: ", "ä".repeat(100))), "{message}");
        assert_eq!(echoed(&"a".repeat(100)), "a".repeat(100));
    }

    #[test]
    fn standard_input_is_named_once_at_most() {
        let named =
            |files: &[&str]| cli::Entries { entries: Vec::new(), files: files.iter().map(Into::into).collect() };
        let once = gather(&named(&["-"]), &mut b"8.8.8.8".as_slice()).unwrap();
        assert_eq!((once.entries.len(), once.from_stdin), (1, true));
        let twice = gather(&named(&["-", "-"]), &mut b"8.8.8.8".as_slice()).unwrap_err();
        assert_eq!((twice.code, twice.message.as_str()), (Code::Usage, "standard input can be read only once"));
    }

    #[test]
    fn a_flaw_names_its_line_and_not_its_text() {
        let message = parse(b"8.8.8.8\nsecret=hunter2\n").unwrap_err().to_string();
        assert!(message.starts_with(":2:") && !message.contains("hunter2"), "{message}");
    }
}
