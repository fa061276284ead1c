//! What a profile requires of every change to a list: which addresses are required and which are forbidden, how wide is
//! too wide, and how strict each hazard is. Plain values; the hazards judge by them.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use crate::domain::entry::{Entry, Family};
use crate::domain::hazard_name::{Name, Verdict};
use crate::domain::lease;

/// The policy for one service and network.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// Addresses and blocks that must stay admitted completely.
    pub must_admit: BTreeSet<Entry>,
    /// Addresses and blocks of which no address may become admitted.
    pub never_admit: BTreeSet<Entry>,
    /// Verdicts other than the defaults.
    pub verdicts: BTreeMap<Name, Verdict>,
    /// How wide is too wide.
    pub widths: Widths,
    /// What leases have to meet.
    pub leases: LeaseLimits,
}

/// What leases have to meet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeaseLimits {
    /// The longest lease.
    pub longest: Duration,
    /// Blocks of which one has to hold each entry; any entry will do if there is none.
    pub networks: BTreeSet<Entry>,
}

/// Prefix lengths: a block with a shorter one is wider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Widths {
    /// Wider IPv4 blocks are `open-to-world`.
    pub world_v4: u8,
    /// Wider IPv6 blocks are `open-to-world`.
    pub world_v6: u8,
    /// Wider IPv4 blocks are `wide`.
    pub wide_v4: u8,
    /// Wider IPv6 blocks are `wide`.
    pub wide_v6: u8,
}

impl Policy {
    /// What `name` does, if the policy says it; the default otherwise.
    #[must_use]
    pub fn verdict(&self, name: Name) -> Verdict {
        self.verdicts.get(&name).copied().unwrap_or(name.default_verdict())
    }
}

impl LeaseLimits {
    /// The first of `entries` that no block of `lease_networks` holds.
    #[must_use]
    pub fn outside<'e>(&self, entries: &'e BTreeSet<Entry>) -> Option<&'e Entry> {
        let is_inside = |entry: &Entry| self.networks.iter().any(|block| block.admits(entry));
        entries.iter().find(|entry| !self.networks.is_empty() && !is_inside(entry))
    }
}

impl Default for LeaseLimits {
    fn default() -> Self {
        Self { longest: lease::LONGEST, networks: BTreeSet::new() }
    }
}

impl Widths {
    /// The prefix length below which a block of `family` is `open-to-world`.
    #[must_use]
    pub fn world(&self, family: Family) -> u8 {
        match family {
            Family::V4 => self.world_v4,
            Family::V6 => self.world_v6,
        }
    }

    /// The prefix length below which a block of `family` is `wide`.
    #[must_use]
    pub fn wide(&self, family: Family) -> u8 {
        match family {
            Family::V4 => self.wide_v4,
            Family::V6 => self.wide_v6,
        }
    }
}

impl Default for Widths {
    fn default() -> Self {
        Self { world_v4: 8, world_v6: 16, wide_v4: 16, wide_v6: 32 }
    }
}
