//! The list of one user or key: what may be added, removed and found, in the order of arrival.

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
    /// The request itself comes from there.
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

    /// The entry that lets `caller` in: the oldest of those that contain it.
    pub(super) fn admitting(&mut self, caller: IpAddr) -> Option<&mut Entry> {
        self.0.iter_mut().find(|entry| entry.block.contains(caller))
    }

    /// The first of `blocks` that is there already.
    pub(super) fn present<'a>(&self, blocks: &'a [Block]) -> Option<&'a Block> {
        blocks.iter().find(|block| self.holds(block))
    }

    /// Adds those of `blocks` that are not there; the others keep their dates and counts.
    pub(super) fn add(&mut self, blocks: Vec<Block>, now: SystemTime) {
        for block in blocks {
            if !self.holds(&block) {
                self.0.push(Entry::new(block, now));
            }
        }
    }

    /// Removes the entry that `text` names, unless it is the address of `caller`, or, with `blocks_too`, a block
    /// around it. Nobody's address is in the way where no `caller` is given.
    pub(super) fn remove(&mut self, text: &str, caller: Option<IpAddr>, blocks_too: bool) -> Result<(), NotRemoved> {
        let at = self.0.iter().position(|entry| entry.block.is_named(text)).ok_or(NotRemoved::Missing)?;
        let block = &self.0[at].block;
        if caller.is_some_and(|caller| block.contains(caller)) && (block.is_address() || blocks_too) {
            return Err(NotRemoved::AdmitsCaller);
        }
        self.0.remove(at);
        Ok(())
    }

    /// Keeps only the entries that `wanted` wants.
    pub(super) fn keep(&mut self, wanted: impl Fn(&Block) -> bool) {
        self.0.retain(|entry| wanted(&entry.block));
    }

    fn holds(&self, block: &Block) -> bool {
        self.0.iter().any(|entry| entry.block.same_as(block))
    }
}
