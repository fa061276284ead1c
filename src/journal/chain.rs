//! The chain of records: every record carries the hash of the one before it, so that a lost line is noticed.
//!
//! Records of format 1.0 carry none. They are part of the chain all the same: the next record of format 1.1 carries the
//! hash of the last of them.

use std::collections::VecDeque;
use std::fmt::Write as _;

use sha2::{Digest, Sha256};

/// Records that may lie between a record and the one that it follows. Without locks two processes can append after the
/// same record; nothing is lost then.
const WINDOW: usize = 16;

/// Bytes of a hash: 128 bits of a SHA-256.
const BYTES: usize = 16;

/// The hash of a record's text, in hexadecimal digits.
pub(super) fn hash(text: &[u8]) -> String {
    Sha256::digest(text)[..BYTES].iter().fold(String::new(), |mut digits, byte| {
        // Writing to a text cannot fail.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

/// The hashes of the last records, to which the next one has to be linked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Chain {
    last: VecDeque<String>,
    /// Whether what came before is not known: in the middle of a log, and after a line that cannot be read.
    is_open: bool,
}

impl Chain {
    /// The chain at a place in the middle of a log of which nothing before was read.
    pub(super) fn unknown() -> Self {
        Self { last: VecDeque::new(), is_open: true }
    }

    /// The chain after records with these hashes, oldest first.
    pub(super) fn after(last: impl IntoIterator<Item = String>) -> Self {
        Self { last: last.into_iter().collect(), is_open: false }
    }

    /// The hashes that the next record may carry, oldest first.
    pub(super) fn hashes(&self) -> impl Iterator<Item = &String> {
        self.last.iter()
    }

    /// A line that cannot be read stands here: the next record may be linked to it.
    pub(super) fn breaks(&mut self) {
        self.is_open = true;
    }

    /// Adds the record `text`, which says that it follows the record with the hash `previous`. False if that record is
    /// missing.
    pub(super) fn add(&mut self, text: &[u8], previous: Option<&String>) -> bool {
        let fits = self.is_open || previous.is_none_or(|previous| self.last.contains(previous));
        self.is_open = false;
        self.last.push_back(hash(text));
        if self.last.len() > WINDOW {
            self.last.pop_front();
        }
        fits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_the_first_half_of_a_sha_256() {
        // FIPS 180-2, appendix B.1.
        assert_eq!(hash(b"abc"), "ba7816bf8f01cfea414140de5dae2223");
    }

    #[test]
    fn a_record_that_follows_a_missing_one_does_not_fit() {
        let mut chain = Chain::default();
        assert!(chain.add(b"a", None));
        assert!(chain.add(b"b", Some(&hash(b"a"))));
        assert!(!chain.clone().add(b"d", Some(&hash(b"c"))));
        assert!(chain.clone().add(b"c", Some(&hash(b"a"))), "two followed one record");
        assert!(!Chain::default().add(b"b", Some(&hash(b"a"))), "the first of all is missing");
        chain.breaks();
        assert!(chain.add(b"d", Some(&hash(b"c"))), "the line between cannot be read, and is reported by itself");
        assert!(Chain::unknown().add(b"d", Some(&hash(b"c"))));
    }

    #[test]
    fn records_of_the_first_format_are_linked_to_by_the_next() {
        let mut chain = Chain::default();
        assert!(chain.add(b"old", None) && chain.add(b"older", None));
        assert!(chain.add(b"new", Some(&hash(b"older"))));
    }
}
