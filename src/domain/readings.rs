//! The possible readings of a text that is not a strict entry: every reading of a program in use.
//!
//! A server decides by its own rules what such a text admits. Nothing here says which reading is right; whoever judges
//! the danger has to count with each of them.

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr};

use ipnet::{IpNet, Ipv4Net, Ipv4Subnets};

use crate::domain::entry::Entry;

/// Words that some servers read as "everybody".
const EVERYBODY: [&str; 5] = ["*", "all", "any", "anywhere", "everybody"];

/// More blocks than this are not listed one by one; a longer text counts as any address.
const MANY: usize = 1024;

/// Every entry that `text` might stand for; empty for a text that has no address in it, such as a security group.
///
/// Lists are read piece by piece, blanks are dropped, an octet with a leading zero is decimal or octal, `0x` begins a
/// hexadecimal one, and ranges, wildcards, netmasks, ports and prefix lengths that are too long are understood.
pub(super) fn readings(text: &str) -> BTreeSet<Entry> {
    let text = text.trim().trim_matches(['"', '\'']).to_ascii_lowercase();
    if EVERYBODY.contains(&text.as_str()) {
        return [everything_v4(), everything_v6()].into();
    }
    let joined: String = text.chars().filter(|one| !is_blank(*one)).collect();
    let separated = text.split(|one: char| is_blank(one) || matches!(one, ',' | ';' | '|'));
    let pieces: BTreeSet<&str> = separated.chain([joined.as_str()]).filter(|piece| !piece.is_empty()).collect();
    pieces.into_iter().take(MANY).flat_map(piece).collect()
}

fn is_blank(one: char) -> bool {
    one.is_whitespace() || one.is_control() || matches!(one, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

fn everything_v4() -> Entry {
    Entry::of_block(IpNet::V4(Ipv4Net::new_assert(Ipv4Addr::UNSPECIFIED, 0)))
}

fn everything_v6() -> Entry {
    Entry::of_block(IpNet::V6(ipnet::Ipv6Net::new_assert(std::net::Ipv6Addr::UNSPECIFIED, 0)))
}

/// The readings of one piece without blanks.
fn piece(text: &str) -> Vec<Entry> {
    if let Some(entry) = Entry::read(text) {
        return vec![entry];
    }
    if let Some((first, last)) = text.split_once('-')
        && let Some(blocks) = range(first, last)
    {
        return blocks;
    }
    let (address, prefix) = text.split_once('/').map_or((text, None), |(address, prefix)| (address, Some(prefix)));
    let addresses = addresses(address);
    let of = |address: &IpAddr| Entry::from(*address);
    match prefix {
        None => addresses.iter().map(of).chain(wildcard(address)).collect(),
        Some(prefix) => addresses.iter().flat_map(|address| blocks(*address, prefix)).collect(),
    }
}

/// The block of `prefix` around `address`, by length or mask; the address alone if that means nothing.
fn blocks(address: IpAddr, prefix: &str) -> Vec<Entry> {
    let mask = prefix.parse::<Ipv4Addr>().ok().and_then(|mask| {
        let by_mask = |mask| ipnet::ip_mask_to_prefix(IpAddr::V4(mask)).ok();
        // A wildcard mask has the bits of a netmask inverted.
        by_mask(mask).or_else(|| by_mask(Ipv4Addr::from_bits(!mask.to_bits())))
    });
    let length = mask.or_else(|| prefix.parse().ok());
    let net = length.and_then(|length| IpNet::new(address, length).ok());
    vec![net.map_or_else(|| Entry::from(address), Entry::of_block)]
}

/// Every address that `text` might be: with a zone or a port, in brackets, and each octet in each base.
fn addresses(text: &str) -> Vec<IpAddr> {
    let bare = text.split_once('%').map_or(text, |(address, _)| address);
    let bare = bare.trim_start_matches("http://").trim_start_matches("https://");
    if let Some(inside) = bare.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        return inside.0.parse().into_iter().collect();
    }
    if let Ok(address) = bare.parse::<IpAddr>() {
        return vec![address.to_canonical()];
    }
    let host = bare.split_once(':').filter(|(host, _)| host.contains('.')).map_or(bare, |(host, _)| host);
    v4(host).into_iter().map(IpAddr::V4).collect()
}

/// Every IPv4 address that `text` might be, in the forms that `inet_aton` takes (POSIX `inet_addr`): one to four
/// numbers, of which the last fills the rest.
fn v4(text: &str) -> Vec<Ipv4Addr> {
    let parts: Vec<Vec<u32>> = text.split('.').take(5).map(number).collect();
    let Some((last, octets)) = parts.split_last().filter(|_| parts.len() <= 4) else { return Vec::new() };
    let mut heads = vec![0_u32];
    for octet in octets {
        let fits = || octet.iter().filter(|value| **value <= 0xff);
        heads = heads.iter().flat_map(|head| fits().map(move |value| head << 8 | value)).collect();
    }
    let rest = u32::try_from(32 - 8 * octets.len()).unwrap_or(32);
    let fits = |value: &&u32| rest == 32 || **value >> rest == 0;
    let whole = |head: u32, value: u32| Ipv4Addr::from_bits(head.checked_shl(rest).unwrap_or(0) | value);
    // A bare number is more often a count or a name than an address.
    let is_plausible = |address: &Ipv4Addr| !octets.is_empty() || address.octets()[0] != 0;
    let all = heads.iter().flat_map(|head| last.iter().filter(fits).map(|value| whole(*head, *value)));
    all.filter(is_plausible).collect()
}

/// The values of a number: hexadecimal behind `0x`, decimal and perhaps octal behind a zero, decimal otherwise.
fn number(text: &str) -> Vec<u32> {
    if let Some(digits) = text.strip_prefix("0x") {
        return u32::from_str_radix(digits, 16).into_iter().collect();
    }
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let octal = u32::from_str_radix(text, 8).ok().filter(|_| text.starts_with('0'));
    let mut values: Vec<u32> = text.parse().ok().into_iter().chain(octal).collect();
    values.dedup();
    values
}

/// `192.0.2.*` and the like: the block of the octets before the first star.
fn wildcard(text: &str) -> Option<Entry> {
    let octets: Vec<&str> = text.split('.').collect();
    let known = octets.iter().take_while(|octet| !matches!(**octet, "*" | "x" | "%")).count();
    if !(1..4).contains(&known) || octets.len() > 4 || octets.len() == known {
        return None;
    }
    let filled: Vec<&str> = octets[..known].iter().copied().chain(std::iter::repeat_n("0", 4 - known)).collect();
    let address = filled.join(".").parse().ok()?;
    let length = u8::try_from(8 * known).ok()?;
    Some(Entry::of_block(IpNet::V4(Ipv4Net::new(address, length).ok()?)))
}

/// The blocks of the addresses from `first` to `last`, which may be the last octet alone.
fn range(first: &str, last: &str) -> Option<Vec<Entry>> {
    let first: Ipv4Addr = first.parse().ok()?;
    let [a, b, c, _] = first.octets();
    let last = last.parse().ok().or_else(|| Some(Ipv4Addr::new(a, b, c, last.parse().ok()?)))?;
    let blocks = Ipv4Subnets::new(first, last, 0);
    Some(blocks.take(MANY).map(|net| Entry::of_block(IpNet::V4(net))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        readings(text).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_text_is_read_in_every_way_that_a_program_would() {
        for (text, expected) in [
            ("8.8.8.008", &["8.8.8.8"][..]),
            ("010.0.0.7", &["8.0.0.7", "10.0.0.7"]),
            ("1.2.3.4,5.6.7.8", &["1.2.3.4", "5.6.7.8"]),
            ("1.2.3.4;5.6.7.0/24", &["1.2.3.4", "5.6.7.0/24"]),
            ("1.2.3.4 5.6.7.8", &["1.2.3.4", "5.6.7.8"]),
            ("10.0.0.0 /8", &["10.0.0.0/8", "10.0.0.0"]),
            ("1.2.3. 4", &["1.2.3.4"]),
            ("1.2.3.4\u{200b}", &["1.2.3.4"]),
            ("0x08.8.8.8", &["8.8.8.8"]),
            ("10.7", &["10.0.0.7"]),
            ("134744072", &["8.8.8.8"]),
            ("10.0.0.0/33", &["10.0.0.0"]),
            ("10.0.0.0/255.0.0.0", &["10.0.0.0/8"]),
            ("10.0.0.0/0.255.255.255", &["10.0.0.0/8"]),
            ("192.0.2.*", &["192.0.2.0/24"]),
            ("192.0.2.4-192.0.2.7", &["192.0.2.4/30"]),
            ("192.0.2.4-6", &["192.0.2.4/31", "192.0.2.6"]),
            ("8.8.8.8:443", &["8.8.8.8"]),
            ("[2001:db8::1]:443", &["2001:db8::1"]),
            ("fe80::1%eth0", &["fe80::1"]),
            ("any", &["0.0.0.0/0", "::/0"]),
            ("\"1.2.3.4\"", &["1.2.3.4"]),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn a_name_stands_for_no_address() {
        for text in ["sg-office", "sg-1234", "", "me", "office", "1234", "300.1.1.1", "1.2.3.4.5", "example.com"] {
            assert_eq!(read(text), Vec::<String>::new(), "{text}");
        }
    }
}
