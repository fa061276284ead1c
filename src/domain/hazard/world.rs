//! How much of the internet gets in: `open-to-world` over the union of all groups, `wide` for single entries.

use std::collections::BTreeSet;

use ipnet::{IpNet, Ipv4Net, Ipv6Net};

use super::case::{Case, number};
use super::{Hazard, Name};
use crate::domain::entry::Entry;
use crate::domain::exposure::{Union, size_v6};
use crate::domain::policy::Widths;

/// 2000::/3, the IPv6 addresses in use (RFC 4291, section 2.4).
const GLOBAL_UNICAST: u128 = 1 << 125;
const ALL_V4: u128 = 1 << 32;

pub(super) fn judge(case: &Case<'_>) -> Vec<Hazard> {
    open_to_world(case).into_iter().chain(wide(case)).collect()
}

/// A block wider than the policy's limit, or a union that covers a quarter of IPv4 or of 2000::/3. Prefixes that carry
/// IPv4 in IPv6 count as the IPv4 they stand for.
fn open_to_world(case: &Case<'_>) -> Option<Hazard> {
    let widths = case.context.policy.widths;
    let before = Openness::of(case.whole_before(), widths);
    let after = Openness::of(case.whole_after(), widths);
    if !after.is_open() {
        return None;
    }
    let worse = after.is_worse_than(&before);
    let widest = after.wide.iter().min_by_key(|entry| entry.net().prefix_len());
    let reason = match widest {
        Some(entry) if !after.covers_a_quarter() => {
            let limit = widths.world(entry.family());
            format!("{entry} is wider than /{limit} and would admit up to {}% of the internet", after.percent())
        }
        _ => format!("the list would admit {}% of the internet", after.percent()),
    };
    let entries = if after.wide.is_empty() { case.plan.added.clone() } else { after.wide.iter().copied().collect() };
    Some(case.hazard(Name::OpenToWorld, after.percent(), reason).about(entries).existing(!worse))
}

/// Entries of the list that are wide, but not as wide as the world. The number is how many times the widest block
/// that passes they hold together.
fn wide(case: &Case<'_>) -> Vec<Hazard> {
    let widths = &case.context.policy.widths;
    let excess = |entry: &Entry| {
        let (limit, length) = (widths.wide(entry.family()), entry.net().prefix_len());
        (length < limit && length >= widths.world(entry.family())).then(|| limit - length)
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

/// How much of the internet a list admits.
struct Openness {
    /// Entries that are too wide by themselves.
    wide: BTreeSet<Entry>,
    /// The union, with IPv4 that stands behind IPv6 prefixes counted as IPv4.
    union: Union,
    /// Addresses of IPv4.
    v4: u128,
    /// Addresses of 2000::/3.
    v6: u128,
}

impl Openness {
    fn of<'a>(entries: impl Iterator<Item = &'a Entry>, widths: Widths) -> Self {
        let mut all: Vec<Entry> = entries.copied().collect();
        let too_wide = |entry: &&Entry| entry.net().prefix_len() < widths.world(entry.family());
        let wide = all.iter().filter(too_wide).copied().collect();
        all.extend(all.clone().iter().filter_map(carried_v4));
        let union = Union::of(all.iter());
        let v6 = union.v6_blocks().iter().fold(0, |sum: u128, net| sum.saturating_add(in_global_unicast(*net)));
        Self { wide, v4: union.v4(), v6, union }
    }

    fn is_open(&self) -> bool {
        !self.wide.is_empty() || self.covers_a_quarter()
    }

    fn covers_a_quarter(&self) -> bool {
        self.v4 >= ALL_V4 / 4 || self.v6 >= GLOBAL_UNICAST / 4
    }

    /// Whether it admits more in a family that is open, or a wide block that `before` did not admit.
    fn is_worse_than(&self, before: &Self) -> bool {
        let grew_v4 = self.v4 > before.v4 && self.v4 >= ALL_V4 / 4;
        let grew_v6 = self.v6 > before.v6 && self.v6 >= GLOBAL_UNICAST / 4;
        grew_v4 || grew_v6 || self.wide.iter().any(|entry| !before.union.admits(entry))
    }

    /// The share of the worse family in percent, rounded up, 1 at least.
    fn percent(&self) -> u64 {
        let v4 = (self.v4 * 100).div_ceil(ALL_V4);
        // In units of 2^20 addresses, so that nothing overflows.
        let v6 = (self.v6.div_ceil(1 << 20) * 100).div_ceil(GLOBAL_UNICAST >> 20);
        u64::try_from(v4.max(v6).clamp(1, 100)).unwrap_or(100)
    }
}

/// The IPv4 block that an IPv6 entry stands for: inside 6to4 (RFC 3056), the NAT64 prefix (RFC 6052), the compatible
/// and the mapped addresses (RFC 4291, 2.5.5), or around one of them.
fn carried_v4(entry: &Entry) -> Option<Entry> {
    // (prefix, its length, where the IPv4 address ends)
    const CARRIERS: [(u128, u8, u8); 4] =
        [(0x2002 << 112, 16, 48), (0x0064_ff9b << 96, 96, 128), (0, 96, 128), (0xffff << 32, 96, 128)];
    let IpNet::V6(net) = entry.net() else { return None };
    let carried = CARRIERS.iter().filter_map(|&(prefix, length, end)| {
        let carrier = Ipv6Net::new_assert(prefix.into(), length);
        if net.contains(&carrier) {
            return Some(Ipv4Net::new_assert([0, 0, 0, 0].into(), 0));
        }
        let bits = u128::from(net.network()) >> (128 - end) & (ALL_V4 - 1);
        let address = u32::try_from(bits).ok().filter(|_| carrier.contains(&net))?;
        Some(Ipv4Net::new_assert(address.into(), net.prefix_len().min(end) - length).trunc())
    });
    carried.min_by_key(Ipv4Net::prefix_len).map(|net| Entry::of_block(IpNet::V4(net)))
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
