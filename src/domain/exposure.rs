//! How many addresses a change newly admits and no longer admits, by family, and which entries make no difference.
//!
//! Unions are counted: an address that two entries admit counts once, and an address that another group still admits is
//! not lost.

use std::collections::BTreeSet;

use ipnet::{IpNet, Ipv4Net, Ipv6Net};

use crate::domain::entry::Entry;

/// Addresses gained and lost in one family. A count beyond `u128` (all of IPv6) stands at its maximum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Delta {
    /// Addresses that get in and did not before.
    pub gained: u128,
    /// Addresses that got in and no longer do.
    pub lost: u128,
}

/// How a change affects which addresses are admitted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exposure {
    /// IPv4.
    pub v4: Delta,
    /// IPv6.
    pub v6: Delta,
    /// Added entries that another entry of the result admits anyway.
    pub redundant: Vec<Entry>,
    /// Kept entries that an added entry now admits as well.
    pub shadowed: Vec<Entry>,
}

impl Exposure {
    /// Compares what a list admits before and after; `others` is what other groups of the same list admit anyway.
    #[must_use]
    pub fn between(before: &BTreeSet<Entry>, after: &BTreeSet<Entry>, others: &BTreeSet<Entry>) -> Self {
        let with_others = |list: &BTreeSet<Entry>| Union::of(list.iter().chain(others));
        let (old, new) = (with_others(before), with_others(after));
        let both = Union::of(before.iter().chain(after).chain(others));
        let delta = |old: u128, new: u128, both: u128| Delta { gained: both - old, lost: both - new };
        let added: BTreeSet<Entry> = after.difference(before).copied().collect();
        let kept = || after.intersection(before).copied();
        Self {
            v4: delta(old.v4(), new.v4(), both.v4()),
            v6: delta(old.v6(), new.v6(), both.v6()),
            redundant: inside(added.iter().copied(), after),
            shadowed: inside(kept(), &added),
        }
    }
}

/// The entries that another one of the same set admits anyway.
#[must_use]
pub fn nested(entries: &BTreeSet<Entry>) -> Vec<Entry> {
    inside(entries.iter().copied(), entries)
}

/// The entries of `of`, sorted, that an entry of `within` other than themselves admits.
///
/// Blocks nest or lie apart, and a wider block sorts before those inside it: the widest one passed last is the only one
/// that can admit what comes next.
fn inside(of: impl Iterator<Item = Entry>, within: &BTreeSet<Entry>) -> Vec<Entry> {
    let mut passing = within.iter().peekable();
    let mut widest: Option<&Entry> = None;
    of.filter(|entry| {
        while let Some(passed) = passing.next_if(|passing| *passing < entry) {
            widest = widest.filter(|widest| widest.admits(passed)).or(Some(passed));
        }
        widest.is_some_and(|widest| widest.admits(entry))
    })
    .collect()
}

/// The union of entries as disjoint blocks.
pub(crate) struct Union {
    v4: Vec<Ipv4Net>,
    v6: Vec<Ipv6Net>,
}

impl Union {
    pub(crate) fn of<'a>(entries: impl Iterator<Item = &'a Entry>) -> Self {
        let mut nets: Vec<IpNet> = entries.map(Entry::net).collect();
        nets.sort();
        Self::of_sorted(nets)
    }

    fn of_sorted(nets: Vec<IpNet>) -> Self {
        let (mut v4, mut v6) = (Vec::new(), Vec::new());
        for net in merged(nets) {
            match net {
                IpNet::V4(net) => v4.push(net),
                IpNet::V6(net) => v6.push(net),
            }
        }
        Self { v4, v6 }
    }

    /// What either of the two holds.
    pub(crate) fn joined(&self, other: &Self) -> Self {
        let v4 = self.v4.iter().chain(&other.v4).copied().map(IpNet::V4);
        let v6 = self.v6.iter().chain(&other.v6).copied().map(IpNet::V6);
        let mut nets: Vec<IpNet> = v4.chain(v6).collect();
        nets.sort();
        Self::of_sorted(nets)
    }

    /// The disjoint IPv4 blocks.
    pub(crate) fn v4_blocks(&self) -> &[Ipv4Net] {
        &self.v4
    }

    /// The disjoint IPv6 blocks.
    pub(crate) fn v6_blocks(&self) -> &[Ipv6Net] {
        &self.v6
    }

    /// Whether it holds every address of `entry`.
    pub(crate) fn admits(&self, entry: &Entry) -> bool {
        match entry.net() {
            IpNet::V4(net) => self.v4.iter().any(|block| block.contains(&net)),
            IpNet::V6(net) => self.v6.iter().any(|block| block.contains(&net)),
        }
    }

    /// How many addresses of `entry` it holds.
    pub(crate) fn shared(&self, entry: &Entry) -> u128 {
        match entry.net() {
            IpNet::V4(net) => {
                let size = |net: Ipv4Net| 1_u128 << (32 - net.prefix_len());
                self.v4
                    .iter()
                    .map(|block| overlap(net.contains(block), block.contains(&net), size(*block), size(net)))
                    .sum()
            }
            IpNet::V6(net) => {
                let shares =
                    |block: &Ipv6Net| overlap(net.contains(block), block.contains(&net), size_v6(*block), size_v6(net));
                self.v6.iter().map(shares).fold(0, u128::saturating_add)
            }
        }
    }

    /// How many IPv4 addresses it holds.
    pub(crate) fn v4(&self) -> u128 {
        self.v4.iter().map(|net| 1_u128 << (32 - net.prefix_len())).sum()
    }

    /// How many IPv6 addresses it holds; all of them counts as the greatest number there is.
    pub(crate) fn v6(&self) -> u128 {
        self.v6.iter().fold(0, |sum: u128, net| sum.saturating_add(size_v6(*net)))
    }
}

/// The fewest blocks that hold what the sorted `nets` hold.
fn merged(nets: Vec<IpNet>) -> Vec<IpNet> {
    let mut merged: Vec<IpNet> = Vec::new();
    for mut net in nets {
        if merged.last().is_some_and(|last| last.contains(&net)) {
            continue;
        }
        // Two halves make a whole, which may be half of something in turn.
        while let Some(whole) = net.supernet()
            && merged.last().and_then(IpNet::supernet) == Some(whole)
        {
            merged.pop();
            net = whole;
        }
        merged.push(net);
    }
    merged
}

/// What two blocks share: one is inside of the other, or they share nothing.
fn overlap(holds_block: bool, is_held: bool, block: u128, net: u128) -> u128 {
    match (holds_block, is_held) {
        (true, _) => block,
        (false, true) => net,
        (false, false) => 0,
    }
}

/// Addresses in an entry; all of IPv6 counts as the greatest number there is.
pub(crate) fn size(entry: &Entry) -> u128 {
    match entry.net() {
        IpNet::V4(net) => 1_u128 << (32 - net.prefix_len()),
        IpNet::V6(net) => size_v6(net),
    }
}

/// Addresses in an IPv6 block; `::/0` counts as the greatest number there is.
pub(crate) fn size_v6(net: Ipv6Net) -> u128 {
    1_u128.checked_shl(u32::from(128 - net.prefix_len())).unwrap_or(u128::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn set(texts: &[&str]) -> BTreeSet<Entry> {
        texts.iter().map(|text| Entry::parse(text).unwrap()).collect()
    }

    #[test]
    fn addresses_are_counted_once_over_the_union() {
        let exposure = Exposure::between(&set(&["192.0.2.0/25"]), &set(&["192.0.2.0/24"]), &set(&["192.0.2.128/26"]));
        assert_eq!(exposure.v4, Delta { gained: 64, lost: 0 });
    }

    #[test]
    fn what_another_group_admits_is_not_lost() {
        let exposure = Exposure::between(&set(&["192.0.2.7", "2001:db8::1"]), &set(&[]), &set(&["192.0.2.0/24"]));
        assert_eq!(exposure.v4, Delta::default());
        assert_eq!(exposure.v6, Delta { gained: 0, lost: 1 });
    }

    #[test]
    fn entries_that_make_no_difference_are_named() {
        let exposure = Exposure::between(
            &set(&["192.0.2.0/24", "198.51.100.7"]),
            &set(&["192.0.2.0/24", "192.0.2.9", "198.51.100.0/24", "198.51.100.7"]),
            &set(&[]),
        );
        assert_eq!(exposure.redundant, [Entry::parse("192.0.2.9").unwrap()]);
        assert_eq!(exposure.shadowed, [Entry::parse("198.51.100.7").unwrap()]);
    }

    #[test]
    fn what_a_union_shares_with_a_block_is_counted() {
        let union = Union::of(set(&["192.0.2.0/25", "192.0.2.128/26", "2001:db8::/48", "2001:db8:1::/48"]).iter());
        for (entry, shared) in [
            ("192.0.2.0/24", 192),
            ("192.0.2.7", 1),
            ("192.0.2.255", 0),
            ("2001:db8::/47", 1 << 81),
            ("::/0", 1 << 81),
            ("2001:db8:1::1", 1),
        ] {
            let entry = Entry::parse(entry).unwrap();
            assert_eq!(union.shared(&entry), shared, "{entry}");
            assert_eq!(union.admits(&entry), shared == size(&entry), "{entry}");
        }
    }

    #[test]
    fn all_of_ipv6_does_not_overflow() {
        let exposure = Exposure::between(&set(&[]), &set(&["::/0"]), &set(&[]));
        assert_eq!(exposure.v6.gained, u128::MAX);
    }

    proptest! {
        #[test]
        fn the_union_is_what_aggregation_leaves(list in lists(), more in lists()) {
            let union = Union::of(list.iter().chain(&more));
            let nets: Vec<IpNet> = list.iter().chain(&more).map(Entry::net).collect();
            let found = union.v4.into_iter().map(IpNet::V4).chain(union.v6.into_iter().map(IpNet::V6));
            prop_assert_eq!(found.collect::<Vec<_>>(), IpNet::aggregate(&nets));
        }

        #[test]
        fn an_entry_inside_another_is_found_however_they_nest(list in lists(), within in lists()) {
            let is_inside = |entry: &Entry| within.iter().any(|wider| wider != entry && wider.admits(entry));
            let expected: Vec<Entry> = list.iter().copied().filter(is_inside).collect();
            prop_assert_eq!(inside(list.iter().copied(), &within), expected);
        }
    }

    /// Blocks so close together that they nest, touch and coincide, at both ends of both families.
    fn lists() -> impl Strategy<Value = BTreeSet<Entry>> {
        let entry = (0_u8..4, 0_u8..64, 0_u8..=6).prop_map(|(place, offset, bits)| {
            let low = offset >> bits << bits;
            Entry::parse(&match place {
                0 => format!("0.0.0.{low}/{}", 32 - bits),
                1 => format!("255.255.255.{}/{}", 192 + low, 32 - bits),
                2 => format!("2001:db8::{low:x}/{}", 128 - bits),
                _ => format!("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ff{:x}/{}", 192 + low, 128 - bits),
            })
            .unwrap()
        });
        proptest::collection::btree_set(entry, 0..40)
    }
}
