//! Entries in ranges that are not the internet's: special ones, those of examples, private ones. One table of ranges,
//! each with the document that reserves it.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{Ipv4Addr, Ipv6Addr};

use ipnet::{IpNet, Ipv4Net, Ipv6Net};

use super::carried::{carried, with_carried};
use super::case::{Case, number};
use super::world::{and_more, partition};
use super::{Hazard, Name, Verdict};
use crate::domain::entry::{Entry, Family};
use crate::domain::rules::Side;

/// What a range is to a whitelist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// No client ever calls from it, or it stands for something else.
    Special,
    /// This machine.
    Loopback,
    /// Between a provider and its customers.
    Shared,
    /// For examples.
    Documentation,
    /// For networks of one's own.
    Private,
}

/// A reserved range.
struct Range {
    block: IpNet,
    kind: Kind,
    what: &'static str,
    source: &'static str,
}

const fn v4(address: [u8; 4], length: u8, kind: Kind, what: &'static str, source: &'static str) -> Range {
    let [a, b, c, d] = address;
    Range { block: IpNet::V4(Ipv4Net::new_assert(Ipv4Addr::new(a, b, c, d), length)), kind, what, source }
}

/// `head` is the first 64 bits of the address in groups, `tail` the last 16.
const fn v6(head: [u16; 4], tail: u16, length: u8, kind: Kind, what: &'static str, source: &'static str) -> Range {
    let [a, b, c, d] = head;
    let address = Ipv6Addr::new(a, b, c, d, 0, 0, 0, tail);
    Range { block: IpNet::V6(Ipv6Net::new_assert(address, length)), kind, what, source }
}

/// The reserved ranges of the IANA special-purpose registries (RFC 6890) that matter here, narrow ones before those
/// around them.
const RANGES: &[Range] = &[
    v4([0, 0, 0, 0], 8, Kind::Special, "\"this network\"", "RFC 1122"),
    v4([10, 0, 0, 0], 8, Kind::Private, "private", "RFC 1918"),
    v4([100, 64, 0, 0], 10, Kind::Shared, "shared by providers", "RFC 6598"),
    v4([127, 0, 0, 0], 8, Kind::Loopback, "loopback", "RFC 1122"),
    v4([169, 254, 0, 0], 16, Kind::Special, "link-local", "RFC 3927"),
    v4([172, 16, 0, 0], 12, Kind::Private, "private", "RFC 1918"),
    v4([192, 0, 0, 0], 24, Kind::Special, "protocol assignments", "RFC 6890"),
    v4([192, 0, 2, 0], 24, Kind::Documentation, "for examples", "RFC 5737"),
    v4([192, 88, 99, 0], 24, Kind::Special, "6to4 relays", "RFC 7526"),
    v4([192, 168, 0, 0], 16, Kind::Private, "private", "RFC 1918"),
    v4([198, 18, 0, 0], 15, Kind::Special, "benchmarks", "RFC 2544"),
    v4([198, 51, 100, 0], 24, Kind::Documentation, "for examples", "RFC 5737"),
    v4([203, 0, 113, 0], 24, Kind::Documentation, "for examples", "RFC 5737"),
    v4([224, 0, 0, 0], 4, Kind::Special, "multicast", "RFC 5771"),
    v4([255, 255, 255, 255], 32, Kind::Special, "broadcast", "RFC 919"),
    v4([240, 0, 0, 0], 4, Kind::Special, "reserved", "RFC 1112"),
    v6([0, 0, 0, 0], 0, 128, Kind::Special, "unspecified", "RFC 4291"),
    v6([0, 0, 0, 0], 1, 128, Kind::Loopback, "loopback", "RFC 4291"),
    v6([0x0064, 0xff9b, 0, 0], 0, 96, Kind::Special, "NAT64", "RFC 6052"),
    v6([0x0064, 0xff9b, 1, 0], 0, 48, Kind::Special, "local NAT64", "RFC 8215"),
    v6([0x0100, 0, 0, 0], 0, 64, Kind::Special, "discarded", "RFC 6666"),
    v6([0x2001, 0, 0, 0], 0, 32, Kind::Special, "Teredo", "RFC 4380"),
    v6([0x2001, 2, 0, 0], 0, 48, Kind::Special, "benchmarks", "RFC 5180"),
    v6([0x2001, 0, 0, 0], 0, 23, Kind::Special, "protocol assignments", "RFC 2928"),
    v6([0x2001, 0x0db8, 0, 0], 0, 32, Kind::Documentation, "for examples", "RFC 3849"),
    v6([0x3fff, 0, 0, 0], 0, 20, Kind::Documentation, "for examples", "RFC 9637"),
    v6([0x5f00, 0, 0, 0], 0, 16, Kind::Special, "segment routing", "RFC 9602"),
    v6([0x2002, 0, 0, 0], 0, 16, Kind::Special, "6to4", "RFC 3056"),
    v6([0xfc00, 0, 0, 0], 0, 7, Kind::Private, "private", "RFC 4193"),
    v6([0xfe80, 0, 0, 0], 0, 10, Kind::Special, "link-local", "RFC 4291"),
    v6([0xfec0, 0, 0, 0], 0, 10, Kind::Special, "site-local", "RFC 3879"),
    v6([0xff00, 0, 0, 0], 0, 8, Kind::Special, "multicast", "RFC 4291"),
];

/// The narrowest reserved range around all of `block`.
fn range(block: &Entry) -> Option<&'static Range> {
    let net = block.net();
    RANGES.iter().find(|range| range.block.contains(&net))
}

/// What the range is for that `entry` lies in, itself or as the IPv4 that it carries, and whether that is examples.
/// `None` for addresses of the internet.
#[must_use]
pub fn reserved(entry: &Entry) -> Option<(&'static str, bool)> {
    let range = with_carried([entry]).iter().find_map(range)?;
    Some((range.what, range.kind == Kind::Documentation))
}

/// Whether no client can come from `entry`, because it lies in the loopback range, itself or as the IPv4 that it
/// carries.
pub(super) fn is_loopback(entry: &Entry) -> bool {
    let is_loopback = |block: &Entry| range(block).is_some_and(|range| range.kind == Kind::Loopback);
    let carried = carried(entry);
    is_loopback(entry) || (!carried.is_empty() && carried.iter().all(is_loopback))
}

/// A hazard that an entry is found in, and how strict it may be at most.
type Class = (Name, Verdict);

/// Judges each entry of the list by the range it lies in.
pub(super) fn check(case: &Case<'_>) -> Vec<Hazard> {
    // A marker alone is no mistake. Beside other entries it has no effect.
    let is_closed = case.rules.marks_nobody && case.after.iter().all(Entry::is_localhost);
    if is_closed {
        return Vec::new();
    }
    let before = classes(case, &case.before);
    let none = BTreeSet::new();
    let mut hazards = Vec::new();
    for (class, entries) in classes(case, &case.after) {
        let (old, new) = partition(entries, before.get(&class).unwrap_or(&none));
        hazards.extend(hazard(case, class, new));
        hazards.extend(hazard(case, class, old).map(|hazard| hazard.existing(true)));
    }
    hazards
}

fn classes(case: &Case<'_>, entries: &BTreeSet<Entry>) -> BTreeMap<Class, BTreeSet<Entry>> {
    let mut classes: BTreeMap<Class, BTreeSet<Entry>> = BTreeMap::new();
    for entry in entries {
        for block in with_carried([entry]) {
            for class in [by_range(case, &block, block == *entry), by_side(case, &block)].into_iter().flatten() {
                classes.entry(class).or_default().insert(*entry);
            }
        }
    }
    classes
}

/// `special` or `documentation`. A marker for no address has to be an entry by itself.
fn by_range(case: &Case<'_>, entry: &Entry, is_entry: bool) -> Option<Class> {
    let is_public = case.rules.side == Some(Side::Public);
    // A verdict of the policy applies on this machine too.
    let is_at_home = case.context.is_local && !case.context.policy.verdicts.contains_key(&Name::Documentation);
    match range(entry)?.kind {
        Kind::Special => Some((Name::Special, Verdict::Refuse)),
        Kind::Loopback if case.rules.marks_nobody && is_entry && entry.is_localhost() => {
            Some((Name::Special, Verdict::Note))
        }
        Kind::Loopback | Kind::Shared if is_public => Some((Name::Special, Verdict::Refuse)),
        // Clients on the service's own machine, or behind the same provider.
        Kind::Loopback | Kind::Shared => Some((Name::Special, Verdict::Note)),
        Kind::Documentation if is_at_home => None,
        Kind::Documentation => Some((Name::Documentation, Verdict::Refuse)),
        Kind::Private => None,
    }
}

/// What does not belong on this side of the service. Its pages say no more than "private": RFC 1918 and RFC 4193 are
/// assumed, and the markers for no and every address stand in lists of both sides.
fn by_side(case: &Case<'_>, entry: &Entry) -> Option<Class> {
    if entry.net().prefix_len() == 0 || entry.is_localhost() {
        return None;
    }
    let kind = range(entry).map(|range| range.kind);
    let name = match (case.rules.side?, entry.family(), kind) {
        (Side::Public, _, Some(Kind::Private)) => Name::PrivateInPublic,
        (Side::Private, Family::V6, _) => Name::Ipv6InPrivate,
        (Side::Private, Family::V4, None | Some(Kind::Documentation)) => Name::PublicInPrivate,
        _ => return None,
    };
    Some((name, Verdict::Refuse))
}

/// The range of an entry, or of the IPv4 that it carries.
fn range_of(entry: &Entry) -> Option<&'static Range> {
    with_carried([entry]).iter().find_map(range)
}

/// The block of that range.
fn block(entry: &Entry) -> Option<IpNet> {
    range_of(entry).map(|range| range.block)
}

/// ", and 2 others are in such ranges", of which not all are in the range that is named.
fn and_others(all: usize) -> String {
    if all == 2 {
        return ", and another one is in another such range".to_owned();
    }
    format!(", and {} others are in such ranges", number(all - 1))
}

/// The number is how many entries there are.
fn hazard(case: &Case<'_>, (name, most): Class, entries: BTreeSet<Entry>) -> Option<Hazard> {
    let first = entries.first()?;
    let reserved =
        range_of(first).map(|range| format!("{first} is in {} ({}, {})", range.block, range.what, range.source));
    let why = match name {
        Name::Special if case.rules.marks_nobody && first.is_localhost() => {
            format!("{first} marks a closed list and has no effect beside other entries")
        }
        Name::Special | Name::Documentation => reserved.unwrap_or_default(),
        Name::PrivateInPublic => format!("{first} is a private address in a public list"),
        Name::PublicInPrivate => format!("{first} is a public address in a private list"),
        _ => format!("{first} is IPv6, which a private list does not take"),
    };
    let names_range = matches!(name, Name::Special | Name::Documentation);
    let is_mixed = names_range && entries.iter().any(|entry| block(entry) != block(first));
    let more = if is_mixed { and_others(entries.len()) } else { and_more(entries.len()) };
    let reason = format!("{why}{more}");
    let hazard = case.hazard(name, number(entries.len()), reason).about(entries);
    let verdict = hazard.verdict.min(most);
    Some(Hazard { verdict, ..hazard })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_narrow_range_stands_before_the_one_around_it() {
        for (place, range) in RANGES.iter().enumerate() {
            let around = RANGES[..place].iter().find(|earlier| earlier.block.contains(&range.block));
            assert!(around.is_none(), "{} is never found", range.block);
        }
    }

    #[test]
    fn a_reserved_range_is_named_with_whether_it_is_for_examples() {
        let of = |text: &str| reserved(&Entry::parse(text).unwrap());
        assert_eq!(of("192.0.2.7"), Some(("for examples", true)));
        assert!(matches!(of("10.0.0.7"), Some((what, false)) if !what.is_empty()));
        assert!(matches!(of("64:ff9b::a00:7"), Some((_, false))));
        assert_eq!(of("8.8.8.8"), None);
    }

    #[test]
    fn every_range_is_a_whole_block() {
        assert!(RANGES.iter().all(|range| range.block.trunc() == range.block));
    }
}
