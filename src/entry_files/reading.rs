//! One text as an entry or, expanded, as blocks.

use super::problem::Cause;
use super::spread::{self, Spread};
use crate::domain::entry::Entry;

/// The entries that `text` means: one, or the blocks of a range, a netmask or a wildcard with `expand`.
///
/// # Errors
/// Why it means none, or the exact blocks if `expand` is off.
pub(crate) fn read_one(text: &str, expand: bool) -> Result<Vec<Entry>, Cause> {
    let text = text.trim_matches([' ', '\t', '\r', '\n']);
    let error = match Entry::parse(text) {
        Ok(entry) => return Ok(vec![entry]),
        Err(error) => error,
    };
    match spread::parse(text) {
        Some(Ok(Spread { blocks, .. })) if expand => Ok(blocks),
        Some(Ok(Spread { what, blocks })) => Err(Cause::Spread { what, blocks }),
        Some(Err(cause)) => Err(cause),
        None => Err(Cause::Entry(error)),
    }
}
