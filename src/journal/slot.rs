//! A slot of an index: which change a record belongs to, of what kind it is, and where it starts in the log.

use crate::domain::event::IntentId;

/// Letters of a key that a slot holds.
const LETTERS: usize = 16;

/// What a record is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// The intent of the change.
    Intent,
    /// A call of it.
    Sent,
    /// The outcome of it.
    Outcome,
    /// The intent of another change, which takes this one back.
    RevertedBy,
    /// A record that this version skips.
    Skipped,
    /// The intent of a change; the key is that of its run.
    Run,
}

/// Every kind, by its number.
const KINDS: [Kind; 6] = [Kind::Intent, Kind::Sent, Kind::Outcome, Kind::RevertedBy, Kind::Skipped, Kind::Run];

/// A slot. Slots are in order of their keys, and for one key in the order of the records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Slot {
    key: [u8; LETTERS],
    /// Where the record starts.
    pub(super) at: u64,
    /// What it is.
    pub(super) kind: Kind,
}

impl Slot {
    /// Its length in a file: 16 bytes of the key, 8 of the place, 1 of the kind, 3 of nothing, 4 of the checksum.
    pub(super) const BYTES: u64 = Self::LENGTH as u64;
    /// The same, as the length of a buffer.
    pub(super) const LENGTH: usize = 32;

    /// The slot of a record of the change `id`.
    pub(super) fn new(id: &IntentId, kind: Kind, at: u64) -> Self {
        let mut key = [0; LETTERS];
        key.iter_mut().zip(id.key().bytes()).for_each(|(slot, letter)| *slot = letter);
        Self { key, at, kind }
    }

    /// As much of a key as slots hold.
    pub(super) fn cut(key: &str) -> String {
        key.chars().take(LETTERS).collect()
    }

    /// The beginning of the key of the change.
    pub(super) fn key(&self) -> String {
        self.key.iter().take_while(|letter| **letter != 0).map(|letter| char::from(*letter)).collect()
    }

    /// Its bytes in a file.
    pub(super) fn bytes(&self) -> [u8; 32] {
        let mut bytes = [0; 32];
        bytes[..16].copy_from_slice(&self.key);
        bytes[16..24].copy_from_slice(&self.at.to_be_bytes());
        bytes[24] = self.kind as u8;
        let checksum = crc32fast::hash(&bytes[..28]);
        bytes[28..].copy_from_slice(&checksum.to_be_bytes());
        bytes
    }

    /// The slot that these bytes are; `None` if they are not one.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let (body, checksum) = bytes.split_at_checked(28)?;
        if crc32fast::hash(body).to_be_bytes() != *checksum {
            return None;
        }
        let (key, rest) = body.split_first_chunk::<LETTERS>()?;
        let (at, rest) = rest.split_first_chunk::<8>()?;
        let kind = KINDS.get(usize::from(*rest.first()?))?;
        Some(Self { key: *key, at: u64::from_be_bytes(*at), kind: *kind })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_is_read_back_and_a_changed_bit_is_seen() {
        for (number, kind) in (0..).zip(KINDS) {
            let slot = Slot::new(&IntentId::of_uuid(7 << 100 | number), kind, 1 << 40);
            assert_eq!(Slot::read(&slot.bytes()), Some(slot));
            for bit in 0..256 {
                let mut bytes = slot.bytes();
                bytes[bit / 8] ^= 1 << (bit % 8);
                assert_eq!(Slot::read(&bytes), None, "{bit}");
            }
        }
        assert_eq!(Slot::read(b"short"), None);
    }

    #[test]
    fn slots_are_in_order_of_keys_and_then_of_places() {
        let id = IntentId::of_uuid;
        let slots = [Slot::new(&id(1 << 100), Kind::Intent, 5), Slot::new(&id(1 << 100), Kind::RevertedBy, 9)];
        assert!(slots.is_sorted() && slots[1] < Slot::new(&id(2 << 100), Kind::Intent, 1));
        assert_eq!(slots[0].key(), "0000001000000000");
    }
}
