//! How much of the internet is admitted: `open-to-world` over the union of all groups, `wide` for single entries.

use std::collections::BTreeSet;

use ipnet::{IpNet, Ipv6Net};

use super::carried::{carried, with_carried};
use super::case::{Case, number};
use super::{Hazard, Name};
use crate::domain::entry::Entry;
use crate::domain::exposure::{Union, size_v6};
use crate::domain::policy::Widths;

/// 2000::/3, the IPv6 addresses in use (RFC 4291, section 2.4).
const GLOBAL_UNICAST: u128 = 1 << 125;
const ALL_V4: u128 = 1 << 32;

pub(super) fn check(case: &Case<'_>) -> Vec<Hazard> {
    open_to_world(case).into_iter().chain(wide(case)).collect()
}

/// A block wider than the policy's limit, a union that covers a quarter of IPv4 or of 2000::/3, or an eighth of either
/// that is admitted by this one change. IPv6 that carries IPv4 counts as that IPv4.
fn open_to_world(case: &Case<'_>) -> Option<Hazard> {
    let widths = case.context.policy.widths;
    let before = Openness::of(case.whole_before(), widths);
    let after = Openness::of(case.whole_after(), widths);
    let gained = after.gained_since(&before);
    let gains_much = gained.covers_an_eighth();
    if !after.is_open() && !gains_much {
        return None;
    }
    let worse = gains_much || after.is_worse_than(&before);
    let widest = after.wide.iter().min_by_key(|entry| entry.net().prefix_len());
    let reason = match widest {
        Some(entry) if !after.share.covers_a_quarter() => {
            let limit = widths.world(entry.family());
            let admits = case.reads("would admit", "admits");
            format!("{entry} is wider than /{limit} and {admits} up to {}% of the internet", after.share.percent())
        }
        _ if gains_much && !after.grew_open(&before) => {
            format!("the change would newly admit {}% of the internet", gained.percent())
        }
        _ => {
            let admits = case.reads("would admit", "admits");
            format!("the list {admits} {}% of the internet", after.share.percent())
        }
    };
    let entries = if after.wide.is_empty() { case.plan.added.clone() } else { after.wide.iter().copied().collect() };
    Some(case.hazard(Name::OpenToWorld, after.share.percent(), reason).about(entries).existing(!worse))
}

/// Entries of the list that are wide, themselves or in the IPv4 that they carry, but not as wide as the world. The
/// number is how many of the widest blocks that pass they hold together.
fn wide(case: &Case<'_>) -> Vec<Hazard> {
    let widths = &case.context.policy.widths;
    let excess = |entry: &Entry| {
        let excess = |block: &Entry| {
            let (limit, length) = (widths.wide(block.family()), block.net().prefix_len());
            limit.checked_sub(length).filter(|bits| *bits > 0)
        };
        with_carried([entry]).iter().filter_map(excess).max().filter(|_| too_wide(entry, *widths).next().is_none())
    };
    let found = |entries: &BTreeSet<Entry>| entries.iter().filter(|entry| excess(entry).is_some()).copied().collect();
    let (old, new) = partition(found(&case.after), &found(&case.before));
    let hazard = |entries: &BTreeSet<Entry>| {
        let widest = entries.iter().max_by_key(|entry| excess(entry))?;
        let times = entries
            .iter()
            .filter_map(excess)
            .fold(0_u64, |sum, bits| sum.saturating_add(1_u64.checked_shl(u32::from(bits)).unwrap_or(u64::MAX)));
        let limit = widths.wide(widest.family());
        let reason = format!("{widest} is wider than /{limit}{}", and_more(entries.len()));
        Some(case.hazard(Name::Wide, times, reason).about(entries.iter().copied()))
    };
    let old = hazard(&old).map(|hazard| hazard.existing(true));
    hazard(&new).into_iter().chain(old).collect()
}

/// `entries` of the result as those that `before` held or admitted, and those that the change brings.
pub(super) fn partition(entries: BTreeSet<Entry>, before: &BTreeSet<Entry>) -> (BTreeSet<Entry>, BTreeSet<Entry>) {
    let was_admitted = |entry: &Entry| {
        let mut blocks = std::iter::successors(Some(entry.net()), IpNet::supernet);
        blocks.any(|net| before.contains(&Entry::of_block(net)))
    };
    entries.into_iter().partition(was_admitted)
}

/// ", and so are 2 others", or nothing.
pub(super) fn and_more(all: usize) -> String {
    match all {
        0 | 1 => String::new(),
        2 => ", and so is another one".to_owned(),
        more => format!(", and so are {} others", number(more - 1)),
    }
}

/// The blocks wider than the policy's limit: the entry itself, and the IPv4 that it carries.
fn too_wide(entry: &Entry, widths: Widths) -> impl Iterator<Item = Entry> {
    let is_too_wide = move |block: &Entry| block.net().prefix_len() < widths.world(block.family());
    with_carried([entry]).into_iter().filter(is_too_wide)
}

/// Addresses of the internet.
#[derive(Clone, Copy, Debug, Default)]
struct Share {
    /// Addresses of IPv4.
    v4: u128,
    /// Addresses of 2000::/3.
    v6: u128,
}

impl Share {
    fn of(union: &Union) -> Self {
        let v6 = union.v6_blocks().iter().fold(0, |sum: u128, net| sum.saturating_add(in_global_unicast(*net)));
        Self { v4: union.v4(), v6 }
    }

    fn covers_a_quarter(self) -> bool {
        self.v4 >= ALL_V4 / 4 || self.v6 >= GLOBAL_UNICAST / 4
    }

    fn covers_an_eighth(self) -> bool {
        self.v4 >= ALL_V4 / 8 || self.v6 >= GLOBAL_UNICAST / 8
    }

    /// The share of the worse family in percent, rounded up, 1 at least.
    fn percent(self) -> u64 {
        let v4 = (self.v4 * 100).div_ceil(ALL_V4);
        // In units of 2^20 addresses, so that nothing overflows.
        let v6 = (self.v6.div_ceil(1 << 20) * 100).div_ceil(GLOBAL_UNICAST >> 20);
        u64::try_from(v4.max(v6).clamp(1, 100)).unwrap_or(100)
    }
}

/// How open a list is.
struct Openness {
    /// Entries that are too wide by themselves.
    wide: BTreeSet<Entry>,
    /// What makes them so.
    wide_blocks: BTreeSet<Entry>,
    /// The union, with the IPv4 that IPv6 entries carry.
    union: Union,
    share: Share,
}

impl Openness {
    fn of<'a>(entries: impl Iterator<Item = &'a Entry>, widths: Widths) -> Self {
        let (mut wide, mut wide_blocks, mut all) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
        for entry in entries {
            for block in too_wide(entry, widths) {
                wide.insert(*entry);
                wide_blocks.insert(block);
            }
            all.push(*entry);
            all.extend(carried(entry));
        }
        let union = Union::of(all.iter());
        Self { wide, wide_blocks, share: Share::of(&union), union }
    }

    fn is_open(&self) -> bool {
        !self.wide.is_empty() || self.share.covers_a_quarter()
    }

    /// What it admits and `before` did not.
    fn gained_since(&self, before: &Self) -> Share {
        if !self.share.covers_an_eighth() {
            return Share::default();
        }
        let both = Share::of(&before.union.joined(&self.union));
        Share { v4: both.v4 - before.share.v4, v6: both.v6 - before.share.v6 }
    }

    /// Whether it admits more than `before` in a family of which it covers a quarter.
    fn grew_open(&self, before: &Self) -> bool {
        let grew_v4 = self.share.v4 > before.share.v4 && self.share.v4 >= ALL_V4 / 4;
        let grew_v6 = self.share.v6 > before.share.v6 && self.share.v6 >= GLOBAL_UNICAST / 4;
        grew_v4 || grew_v6
    }

    /// Whether it admits more in a family that is open, or a wide block that `before` did not admit.
    fn is_worse_than(&self, before: &Self) -> bool {
        self.grew_open(before) || self.wide_blocks.iter().any(|block| !before.union.admits(block))
    }
}

fn in_global_unicast(net: Ipv6Net) -> u128 {
    let global = Ipv6Net::new_assert((0x2000_u128 << 112).into(), 3);
    if net.contains(&global) {
        GLOBAL_UNICAST
    } else if global.contains(&net) {
        size_v6(net)
    } else {
        0
    }
}
