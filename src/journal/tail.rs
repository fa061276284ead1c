//! Reads a log from its end: how it ends, and its last records.

use crate::journal::chain;
use crate::journal::error::JournalError;
use crate::journal::line::{self, Line};
use crate::journal::port::Log;

/// How many bytes are read first; each further reading is four times as long.
const FIRST: u64 = 16 << 10;

/// How a log ends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tail {
    /// The hash of the last record; `None` if there is none.
    pub(super) last: Option<String>,
    /// Whether the last line is truncated, so that the next record has to repair it.
    pub(super) is_truncated: bool,
    /// Whether the next record has to begin with a newline.
    pub(super) lacks_newline: bool,
}

/// How `log` ends at `end`.
pub(super) async fn read(log: &dyn Log, end: u64) -> Result<Tail, JournalError> {
    let mut length = FIRST;
    loop {
        let first = log.start()?;
        let start = end.saturating_sub(length).max(first);
        let bytes = log.read(start, end).await?;
        let last = last_record(&bytes, start == first);
        if last.is_some() || start == first {
            let is_truncated = !line::ends_whole(&bytes[bytes.len().saturating_sub(line::LONGEST_END)..]);
            let lacks_newline = is_truncated && !bytes.ends_with(b"\n");
            return Ok(Tail { last: last.map(chain::hash), is_truncated, lacks_newline });
        }
        length *= 4;
    }
}

/// The text of the last record in `bytes`; what stands before the first newline is a line only at the start of the log.
fn last_record(bytes: &[u8], is_start: bool) -> Option<&[u8]> {
    let mut lines = bytes.strip_suffix(b"\n").unwrap_or(bytes).rsplit(|byte| *byte == b'\n').peekable();
    while let Some(line) = lines.next() {
        let is_whole = is_start || lines.peek().is_some();
        match line::look(line) {
            Line::Whole(text) if is_whole => return Some(text),
            _ => {}
        }
    }
    None
}

/// The whole lines at the end of `log`, with the place where they start: at least `length` bytes, or all that
/// this machine has.
pub(super) async fn lines(log: &dyn Log, end: u64, length: u64) -> Result<(u64, Vec<u8>), JournalError> {
    let first = log.start()?;
    let start = end.saturating_sub(length).max(first);
    let mut bytes = log.read(start, end).await?;
    if start == first {
        return Ok((start, bytes));
    }
    let cut = bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |at| at + 1);
    drop(bytes.drain(..cut));
    Ok((start + cut as u64, bytes))
}

/// The line of `log` that starts at `at`, without its newline.
pub(super) async fn line_at(log: &dyn Log, at: u64) -> Result<Vec<u8>, JournalError> {
    let mut length = FIRST / 4;
    loop {
        let mut bytes = log.read(at, at + length).await?;
        if let Some(end) = bytes.iter().position(|byte| *byte == b'\n') {
            bytes.truncate(end);
            return Ok(bytes);
        }
        if (bytes.len() as u64) < length {
            return Ok(bytes);
        }
        length *= 4;
    }
}
