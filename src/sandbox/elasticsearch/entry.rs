//! The addresses and blocks that the service accepts. Host bits are accepted (assumed: no page forbids them).

use std::net::IpAddr;

use ipnet::{IpNet, Ipv4Net, Ipv6Net};

/// A valid entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entry(IpNet);

impl Entry {
    /// Reads `192.0.2.1`, `192.0.2.0/24` and the same forms of IPv6. Refuses blanks, leading zeros and all other forms.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let (address, length) = match text.split_once('/') {
            Some((address, length)) => (address, Some(length)),
            None => (text, None),
        };
        let address: IpAddr = address.parse().ok()?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let length = match length {
            None => most,
            Some(length) => read_length(length)?,
        };
        IpNet::new(address, length).ok().map(|block| Self(block.trunc()))
    }

    /// The canonical text: host bits masked, and no prefix length for a single address.
    pub(crate) fn canonical(self) -> String {
        if self.0.prefix_len() == self.0.max_prefix_len() { self.0.addr().to_string() } else { self.0.to_string() }
    }

    /// Whether it is IPv6.
    pub(crate) fn is_ipv6(self) -> bool {
        matches!(self.0, IpNet::V6(_))
    }

    /// The side that it belongs to. The pages only say "private"; RFC 1918 and RFC 4193 are assumed.
    pub(crate) fn side(self) -> Side {
        // The values for "deny all" and "allow all" are valid in lists of both sides.
        if self.0.addr().is_loopback() || self.0.prefix_len() == 0 {
            return Side::Either;
        }
        let private = match self.0 {
            IpNet::V4(block) => PRIVATE_V4.iter().any(|private| private.contains(&block)),
            IpNet::V6(block) => PRIVATE_V6.contains(&block),
        };
        if private { Side::Private } else { Side::Public }
    }
}

/// The side of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Private,
    Public,
    Either,
}

const PRIVATE_V4: [Ipv4Net; 3] = [
    Ipv4Net::new_assert(std::net::Ipv4Addr::new(10, 0, 0, 0), 8),
    Ipv4Net::new_assert(std::net::Ipv4Addr::new(172, 16, 0, 0), 12),
    Ipv4Net::new_assert(std::net::Ipv4Addr::new(192, 168, 0, 0), 16),
];
const PRIVATE_V6: Ipv6Net = Ipv6Net::new_assert(std::net::Ipv6Addr::new(0xfc00, 0, 0, 0, 0, 0, 0, 0), 7);

fn read_length(text: &str) -> Option<u8> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits || (text.len() > 1 && text.starts_with('0')) {
        return None;
    }
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_blocks_of_both_families_are_read() {
        for (text, canonical) in [
            ("192.0.2.1", "192.0.2.1"),
            ("192.0.2.1/32", "192.0.2.1"),
            ("192.0.2.77/24", "192.0.2.0/24"),
            ("0.0.0.0/0", "0.0.0.0/0"),
            ("2001:DB8::5/128", "2001:db8::5"),
            ("2001:db8:0:1::9/64", "2001:db8:0:1::/64"),
            ("::/0", "::/0"),
        ] {
            assert_eq!(Entry::read(text).map(Entry::canonical).as_deref(), Some(canonical), "{text}");
        }
    }

    #[test]
    fn anything_else_is_not() {
        for text in [
            "",
            " 192.0.2.1",
            "192.0.2.1 ",
            "192.0.2",
            "192.0.2.256",
            "192.0.02.1",
            "192.0.2.0/33",
            "192.0.2.0/024",
            "192.0.2.0/",
            "192.0.2.0/+8",
            "192.0.2.0/8/8",
            "192.0.2.0/255.255.255.0",
            "192.0.2.1-192.0.2.9",
            "::1/129",
            "fe80::1%eth0",
            "[::1]",
            "example.com",
        ] {
            assert_eq!(Entry::read(text), None, "{text:?}");
        }
    }

    #[test]
    fn private_blocks_are_told_from_public_ones() {
        for (text, side) in [
            ("10.1.2.3", Side::Private),
            ("172.31.0.0/16", Side::Private),
            ("fd00::/8", Side::Private),
            ("192.0.2.1", Side::Public),
            ("172.0.0.0/8", Side::Public),
            ("127.0.0.1", Side::Either),
            ("0.0.0.0/0", Side::Either),
            ("::/0", Side::Either),
        ] {
            assert_eq!(Entry::read(text).unwrap().side(), side, "{text}");
        }
    }
}
