//! The IPv4 addresses that IPv6 entries carry: one table of forms, each with the document that defines it.
//!
//! A translator, a tunnel or a dual-stack socket turns such an IPv6 address into the IPv4 address inside, so the
//! hazards count both. This module reads bits only; it decides nothing.

use std::net::Ipv6Addr;

use ipnet::{IpNet, Ipv4Net, Ipv6Net};

use crate::domain::entry::Entry;

/// Where an IPv6 prefix keeps the IPv4 address.
struct Form {
    prefix: Ipv6Net,
    layout: Layout,
}

#[derive(Clone, Copy)]
enum Layout {
    /// 32 bits in one piece, which begin at this bit.
    At(u8),
    /// The last 32 bits, all inverted.
    Inverted,
    /// Right behind a prefix of this length, around the octet of bits 64 to 71, which is zero, as are all bits behind
    /// (RFC 6052, section 2.2).
    Around(u8),
}

const fn form(head: [u16; 6], length: u8, layout: Layout) -> Form {
    let address = Ipv6Addr::new(head[0], head[1], head[2], head[3], head[4], head[5], 0, 0);
    Form { prefix: Ipv6Net::new_assert(address, length), layout }
}

/// Every form with a prefix of its own. The local NAT64 prefix is divided as its operator likes, so each length that
/// RFC 6052 allows is a reading.
const FORMS: [Form; 10] = [
    // IPv4-compatible (RFC 4291, section 2.5.5.1).
    form([0; 6], 96, Layout::At(96)),
    // IPv4-mapped (RFC 4291, section 2.5.5.2).
    form([0, 0, 0, 0, 0, 0xffff], 96, Layout::At(96)),
    // IPv4-translated, of SIIT (RFC 2765, section 2.1).
    form([0, 0, 0, 0, 0xffff, 0], 96, Layout::At(96)),
    // 6to4 (RFC 3056, section 2).
    form([0x2002, 0, 0, 0, 0, 0], 16, Layout::At(16)),
    // Teredo: the address of the client, inverted (RFC 4380, section 4).
    form([0x2001, 0, 0, 0, 0, 0], 32, Layout::Inverted),
    // NAT64 with the well-known prefix (RFC 6052, section 2.1).
    form([0x0064, 0xff9b, 0, 0, 0, 0], 96, Layout::At(96)),
    // NAT64 with the local prefix (RFC 8215, section 3).
    form([0x0064, 0xff9b, 1, 0, 0, 0], 48, Layout::Around(48)),
    form([0x0064, 0xff9b, 1, 0, 0, 0], 48, Layout::Around(56)),
    form([0x0064, 0xff9b, 1, 0, 0, 0], 48, Layout::Around(64)),
    form([0x0064, 0xff9b, 1, 0, 0, 0], 48, Layout::At(96)),
];

/// Bits 64 to 95 of an ISATAP address, with a private and a global IPv4 address (RFC 5214, section 6.1).
const ISATAP: [u128; 2] = [0x0000_5efe, 0x0200_5efe];

/// The IPv4 blocks that `entry` carries, in any form, alone or inside a wider block. IPv4 carries nothing.
pub(super) fn carried(entry: &Entry) -> Vec<Entry> {
    let IpNet::V6(net) = entry.net() else { return Vec::new() };
    // The unspecified address and loopback are in the compatible range and carry nothing (RFC 4291, section 2.5).
    if net.prefix_len() >= 127 && net.network().to_bits() <= 1 {
        return Vec::new();
    }
    let mut found: Vec<Ipv4Net> = FORMS.iter().filter_map(|form| form.read(net)).chain(isatap(net)).collect();
    found.sort();
    found.dedup();
    found.into_iter().map(|net| Entry::of_block(IpNet::V4(net))).collect()
}

/// `entries` and all that they carry.
pub(super) fn with_carried<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Vec<Entry> {
    let mut all: Vec<Entry> = entries.into_iter().copied().collect();
    let carried: Vec<Entry> = all.iter().flat_map(carried).collect();
    all.extend(carried);
    all
}

/// What a policy means by `entry`: the entry, and the IPv4 addresses that it carries if it names some. An IPv6 block
/// that carries every IPv4 address, such as all of 6to4, names none of them.
pub(super) fn meant(entry: &Entry) -> Vec<Entry> {
    let carried = carried(entry);
    let names_all = carried.iter().any(|v4| v4.net().prefix_len() == 0);
    std::iter::once(*entry).chain(carried.into_iter().filter(|_| !names_all)).collect()
}

impl Form {
    /// The IPv4 block that `net` carries in this form, if it has addresses of this form.
    fn read(&self, net: Ipv6Net) -> Option<Ipv4Net> {
        if net.contains(&self.prefix) {
            return Some(ALL_V4);
        }
        if !self.prefix.contains(&net) {
            return None;
        }
        let (bits, length) = (net.network().to_bits(), net.prefix_len());
        match self.layout {
            Layout::At(start) => Some(block(bits, length, start)),
            Layout::Inverted => Some(block(!bits, length, 96)),
            Layout::Around(prefix) => {
                // The same address without its bits 64 to 71.
                let squeezed = bits >> 64 << 64 | (bits & TAIL) << 8;
                let is_formed = (bits >> 56).trailing_zeros() >= 8 && squeezed << (prefix + 32) == 0;
                let known = if length <= 64 { length } else { (length - 8).max(64) };
                is_formed.then(|| block(squeezed, known, prefix))
            }
        }
    }
}

const ALL_V4: Ipv4Net = Ipv4Net::new_assert(std::net::Ipv4Addr::UNSPECIFIED, 0);

/// The last 56 bits.
const TAIL: u128 = (1 << 56) - 1;

/// The 32 bits from bit `start` on, of which those before bit `length` are known.
fn block(bits: u128, length: u8, start: u8) -> Ipv4Net {
    let [.., a, b, c, d] = (bits >> (96 - start)).to_be_bytes();
    Ipv4Net::new_assert([a, b, c, d].into(), length.saturating_sub(start).min(32)).trunc()
}

/// The IPv4 block of an ISATAP interface identifier, which may follow any prefix of 64 bits. A block of /80 or wider is
/// a network of hosts of all kinds, and not counted.
fn isatap(net: Ipv6Net) -> Option<Ipv4Net> {
    let (bits, length) = (net.network().to_bits(), net.prefix_len());
    let known = length.min(96).checked_sub(64).filter(|known| *known > 16)?;
    let identifier = bits >> 32 & 0xffff_ffff;
    let matches = |pattern: &u128| pattern >> (32 - known) == identifier >> (32 - known);
    ISATAP.iter().any(matches).then(|| block(bits, length, 96))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        carried(&Entry::read(text).unwrap()).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn every_form_is_read_alone() {
        for (text, v4) in [
            ("::8.8.8.66", "8.8.8.66"),
            ("::ffff:0:808:842", "8.8.8.66"),
            ("2002:808:842::/48", "8.8.8.66"),
            ("2002:808:842:1::7", "8.8.8.66"),
            ("64:ff9b::808:842", "8.8.8.66"),
            ("64:ff9b:1::808:842", "8.8.8.66"),
            // The example of RFC 4380: 192.0.2.45, inverted.
            ("2001:0:4136:e378:8000:63bf:3fff:fdd2", "192.0.2.45"),
            ("2001:db8::5efe:808:842", "8.8.8.66"),
            ("fe80::200:5efe:808:842", "8.8.8.66"),
        ] {
            assert_eq!(read(text), [v4], "{text}");
        }
    }

    #[test]
    fn a_part_of_a_form_carries_a_block() {
        for (text, v4) in [
            ("::808:800/120", "8.8.8.0/24"),
            ("::ffff:0:0:0/97", "0.0.0.0/1"),
            ("2002:808::/32", "8.8.0.0/16"),
            ("2002:800::/22", "8.0.0.0/6"),
            ("64:ff9b::808:0/112", "8.8.0.0/16"),
            ("2001:0:4136:e378:8000:63bf:3fff:fd00/120", "192.0.2.0/24"),
            ("2001:0:4136:e378:8000:63bf:8000:0/97", "0.0.0.0/1"),
            ("2001:db8::5efe:808:0/112", "8.8.0.0/16"),
        ] {
            assert_eq!(read(text), [v4], "{text}");
        }
    }

    #[test]
    fn a_block_around_a_form_carries_all_of_ipv4() {
        for text in [
            "::/0",
            "::/96",
            "::/80",
            "::fffe:0:0/95",
            "::ffff:0:0:0/96",
            "2002::/16",
            "2000::/3",
            "2001::/16",
            "2001::/32",
            "2001:0:4136:e378::/64",
            "64:ff9b::/96",
            "64:ff9b:1::/48",
            "64:ff9b::/32",
            "2001:db8::5efe:0:0/96",
            "2001:db8::5efe:0:0/95",
        ] {
            assert!(read(text).contains(&"0.0.0.0/0".to_owned()), "{text}");
        }
    }

    #[test]
    fn what_carries_nothing_is_left_alone() {
        for text in ["8.8.8.8", "::", "::1", "::/127", "2001:db8::/64", "2001:db8::/80", "2600::/16", "2003::1"] {
            assert_eq!(read(text), Vec::<String>::new(), "{text}");
        }
        assert_eq!(read("::2"), ["0.0.0.2"]);
        assert_eq!(read("::/126"), ["0.0.0.0/30"]);
    }

    /// The table of RFC 6052, section 2.4, with the local prefix in place of `2001:db8:…`.
    #[test]
    fn the_local_prefix_is_read_at_every_length() {
        for text in ["64:ff9b:1:c000:2:2100::", "64:ff9b:1:c0:0:221::", "64:ff9b:1:0:c0:2:2100::"] {
            assert!(read(text).contains(&"192.0.2.33".to_owned()), "{text}: {:?}", read(text));
        }
        assert_eq!(read("64:ff9b:1::c000:221"), ["192.0.2.33"]);
        assert_eq!(read("64:ff9b:1:c000:2:2100::1"), ["0.0.0.1"], "bits behind the address are zero");
        assert_eq!(read("64:ff9b:1:c000:102:2100::1"), ["0.0.0.1"], "the octet in between is zero");
    }

    #[test]
    fn a_policy_means_what_it_names() {
        let meant = |text: &str| meant(&Entry::read(text).unwrap()).iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(meant("64:ff9b::808:842"), ["64:ff9b::808:842", "8.8.8.66"]);
        assert_eq!(meant("2002::/16"), ["2002::/16"]);
        assert_eq!(meant("8.8.8.66"), ["8.8.8.66"]);
    }
}
