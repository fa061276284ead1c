//! The list of one user or key, in the order of arrival: rules for adding, removing and finding entries.

use std::net::IpAddr;
use std::time::SystemTime;

use serde::{Deserialize, Serialize};

use super::entry::{Block, Entry};

/// The entries, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct AccessList(Vec<Entry>);

/// Why an entry was not removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotRemoved {
    /// No entry has this text.
    Missing,
    /// The entry admits the caller of the request.
    AdmitsCaller,
}

impl From<Vec<Entry>> for AccessList {
    fn from(entries: Vec<Entry>) -> Self {
        Self(entries)
    }
}

impl AccessList {
    /// All entries, oldest first.
    pub(super) fn entries(&self) -> &[Entry] {
        &self.0
    }

    /// The entry that `text` names exactly.
    pub(super) fn find(&self, text: &str) -> Option<&Entry> {
        self.0.iter().find(|entry| entry.block.is_named(text))
    }

    /// The entry that admits `caller`: the oldest one that contains it.
    pub(super) fn admitting(&mut self, caller: IpAddr) -> Option<&mut Entry> {
        self.0.iter_mut().find(|entry| entry.block.contains(caller))
    }

    /// The first of `blocks` that is already present.
    pub(super) fn present<'a>(&self, blocks: &'a [Block]) -> Option<&'a Block> {
        blocks.iter().find(|block| self.holds(block))
    }

    /// Adds the `blocks` that are not present. The others keep their dates and counts.
    pub(super) fn add(&mut self, blocks: Vec<Block>, now: SystemTime) {
        for block in blocks {
            if !self.holds(&block) {
                self.0.push(Entry::new(block, now));
            }
        }
    }

    /// Removes the entry that `text` names. Refuses the address of `caller`, and with `blocks_too` also a block that
    /// contains it. Without a `caller` every entry can be removed.
    pub(super) fn remove(&mut self, text: &str, caller: Option<IpAddr>, blocks_too: bool) -> Result<(), NotRemoved> {
        let at = self.0.iter().position(|entry| entry.block.is_named(text)).ok_or(NotRemoved::Missing)?;
        let block = &self.0[at].block;
        if caller.is_some_and(|caller| block.contains(caller)) && (block.is_address() || blocks_too) {
            return Err(NotRemoved::AdmitsCaller);
        }
        self.0.remove(at);
        Ok(())
    }

    /// Keeps only the entries for which `wanted` is true.
    pub(super) fn keep(&mut self, wanted: impl Fn(&Block) -> bool) {
        self.0.retain(|entry| wanted(&entry.block));
    }

    fn holds(&self, block: &Block) -> bool {
        self.0.iter().any(|entry| entry.block.same_as(block))
    }
}
