//! A whitelist as a set of stored entries, compared by value, and the fingerprint that two readings are compared by.

use std::collections::BTreeSet;
use std::fmt::{self, Write as _};
use std::str::FromStr;

use crate::domain::entry::Entry;
use crate::domain::stored::{Key, Stored};

/// The entries of one list, sorted; order on the server never matters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List(Vec<Stored>);

/// A short name for the content of a list: equal content, equal fingerprint, however it is spelled or ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint(u64);

impl List {
    /// Everything in it, sorted by value, unreadable texts last.
    #[must_use]
    pub fn entries(&self) -> &[Stored] {
        &self.0
    }

    /// How many entries the server holds, spellings counted one by one.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether it holds nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every spelling of `entry` that the list holds.
    pub fn spellings<'list>(&'list self, entry: &'list Entry) -> impl Iterator<Item = &'list Stored> {
        self.0.iter().filter(move |stored| stored.entry.as_ref() == Some(entry))
    }

    /// Whether it holds `entry` itself, in any spelling.
    #[must_use]
    pub fn holds(&self, entry: &Entry) -> bool {
        self.spellings(entry).next().is_some()
    }

    /// The entries that admit all of `entry`, itself included.
    pub fn admitting<'list>(&'list self, entry: &'list Entry) -> impl Iterator<Item = &'list Stored> {
        self.0.iter().filter(move |stored| stored.entry.is_some_and(|held| held.admits(entry)))
    }

    /// Everything in it, each entry with whether `named` has its value. One pass over both, because both are sorted.
    pub fn marked<'list>(&'list self, named: &'list BTreeSet<Entry>) -> impl Iterator<Item = (&'list Stored, bool)> {
        let mut named = named.iter().peekable();
        self.0.iter().map(move |stored| {
            let entry = stored.entry.as_ref();
            while named.next_if(|named| entry.is_some_and(|entry| *named < entry)).is_some() {}
            (stored, entry.is_some() && named.peek().copied() == entry)
        })
    }

    /// The readable entries, each value once.
    #[must_use]
    pub fn values(&self) -> BTreeSet<Entry> {
        self.0.iter().filter_map(|stored| stored.entry).collect()
    }

    /// The texts of all entries, as the server spells them.
    #[must_use]
    pub fn texts(&self) -> BTreeSet<&str> {
        self.0.iter().map(|stored| stored.text.as_str()).collect()
    }

    /// What two lists are compared by.
    #[must_use]
    pub fn keys(&self) -> BTreeSet<Key> {
        self.0.iter().map(Stored::key).collect()
    }

    /// The fingerprint of the content.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.0)
    }
}

impl FromIterator<Stored> for List {
    fn from_iter<I: IntoIterator<Item = Stored>>(entries: I) -> Self {
        let mut entries: Vec<Stored> = entries.into_iter().collect();
        entries.sort_by(|one, other| order(one).cmp(&order(other)));
        Self(entries)
    }
}

/// Readable entries by value, unreadable ones after them by text, the spellings of one value by text.
fn order(stored: &Stored) -> (bool, Option<&Entry>, &str) {
    (stored.entry.is_none(), stored.entry.as_ref(), &stored.text)
}

/// Whether two entries have the same [`Key`].
fn is_same(one: &Stored, other: &Stored) -> bool {
    one.entry == other.entry && (one.entry.is_some() || one.text == other.text)
}

impl Fingerprint {
    /// FNV-1a over the sorted entries, each value once. It detects accidental differences, not malice: whoever may
    /// change the list has no use for a collision.
    fn of(sorted: &[Stored]) -> Self {
        let mut hash = Fnv(0xcbf2_9ce4_8422_2325);
        for spellings in sorted.chunk_by(is_same) {
            let stored = &spellings[0];
            // Writing to the hash cannot fail. The mark distinguishes a text from an entry with the same spelling.
            let _ = match &stored.entry {
                Some(entry) => writeln!(hash, "{entry}"),
                None => writeln!(hash, "?{}", stored.text),
            };
        }
        Self(hash.0)
    }
}

/// The state of an FNV-1a hash (Fowler, Noll, Vo), 64 bits wide.
struct Fnv(u64);

impl fmt::Write for Fnv {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for byte in text.bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        Ok(())
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl FromStr for Fingerprint {
    type Err = FingerprintError;

    fn from_str(text: &str) -> Result<Self, FingerprintError> {
        let hex = text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let value = hex.then(|| u64::from_str_radix(text, 16).ok()).flatten();
        value.map(Self).ok_or(FingerprintError)
    }
}

/// An invalid fingerprint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a fingerprint has 16 hexadecimal digits, as reports show it")]
pub struct FingerprintError;

#[cfg(test)]
mod tests {
    use super::*;

    fn list(texts: &[&str]) -> List {
        texts.iter().copied().map(Stored::new).collect()
    }

    #[test]
    fn spelling_and_order_do_not_change_the_fingerprint() {
        let one = list(&["2001:DB8::1", "192.0.2.7/32", "10.0.0.9/24"]);
        let other = list(&["10.0.0.0/24", "2001:db8::1", "192.0.2.7"]);
        assert_eq!(one.fingerprint(), other.fingerprint());
        assert_ne!(one.fingerprint(), list(&["192.0.2.7"]).fingerprint());
    }

    #[test]
    fn a_fingerprint_is_read_back_from_its_text() {
        let fingerprint = list(&["192.0.2.7"]).fingerprint();
        assert_eq!(fingerprint.to_string().parse(), Ok(fingerprint));
        assert_eq!("+123456789abcdef".parse::<Fingerprint>(), Err(FingerprintError));
    }

    #[test]
    fn the_fingerprint_of_a_content_never_changes() {
        let list = list(&["sg-1", "192.0.2.7/32", "192.0.2.7", "2001:db8::/48"]);
        assert_eq!(list.fingerprint().to_string(), "0722bbaa46563d09");
        assert_eq!(List::default().fingerprint().to_string(), "cbf29ce484222325");
    }

    #[test]
    fn an_unreadable_text_counts_by_its_text() {
        assert_ne!(list(&["sg-1"]).fingerprint(), list(&["sg-2"]).fingerprint());
        assert_ne!(list(&["sg-1"]).fingerprint(), list(&[]).fingerprint());
    }

    #[test]
    fn every_spelling_of_a_named_value_is_marked() {
        let list = list(&["192.0.2.7/32", "192.0.2.7", "192.0.2.0/24", "sg-1", "2001:DB8::1"]);
        let named = ["192.0.2.1", "192.0.2.7", "2001:db8::1", "2001:db8::2"];
        let named = named.iter().map(|text| Entry::parse(text).unwrap()).collect();
        let marked = list.marked(&named).filter(|(_, is_named)| *is_named).map(|(stored, _)| stored.text.as_str());
        assert_eq!(marked.collect::<Vec<_>>(), ["192.0.2.7", "192.0.2.7/32", "2001:DB8::1"]);
        assert_eq!(list.marked(&BTreeSet::new()).filter(|(_, is_named)| *is_named).count(), 0);
    }

    #[test]
    fn all_spellings_of_a_value_are_found() {
        let list = list(&["192.0.2.7/32", "192.0.2.7", "192.0.2.0/24"]);
        let entry = Entry::parse("192.0.2.7").unwrap();
        assert_eq!(list.spellings(&entry).count(), 2);
        assert_eq!(list.admitting(&entry).count(), 3);
    }
}
