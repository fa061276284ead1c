//! Ranges, netmasks and wildcards as the exact blocks that make them up. Nothing is rounded.

use std::net::{IpAddr, Ipv4Addr};

use ipnet::{IpSubnets, Ipv4Net, Ipv4Subnets, Ipv6Subnets};

use super::problem::Cause;
use crate::domain::entry::{Entry, EntryError};

/// Blocks in another notation.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Spread {
    /// The notation, as the predicate of a sentence.
    pub(super) what: &'static str,
    /// The blocks, in order.
    pub(super) blocks: Vec<Entry>,
}

/// The blocks of `text`. `None` if it has none of the notations.
pub(super) fn parse(text: &str) -> Option<Result<Spread, Cause>> {
    range(text).or_else(|| netmask(text)).or_else(|| wildcard(text).map(Ok))
}

/// `A-B` with whole addresses, or with the last octet of IPv4 alone as in `192.0.2.4-9`. The dash may be typographic.
fn range(text: &str) -> Option<Result<Spread, Cause>> {
    let (first, last) = text.split_once(['-', '–'])?;
    let first: IpAddr = first.trim().parse().ok()?;
    let last = last.trim();
    let last = match (last.parse::<IpAddr>(), first) {
        (Ok(last), _) => last,
        (Err(_), IpAddr::V4(first)) => IpAddr::V4(with_last_octet(first, last)?),
        (Err(_), IpAddr::V6(_)) => return None,
    };
    let subnets = match (first, last) {
        (IpAddr::V4(first), IpAddr::V4(last)) if first <= last => IpSubnets::V4(Ipv4Subnets::new(first, last, 0)),
        (IpAddr::V6(first), IpAddr::V6(last)) if first <= last => IpSubnets::V6(Ipv6Subnets::new(first, last, 0)),
        (IpAddr::V4(_), IpAddr::V4(_)) | (IpAddr::V6(_), IpAddr::V6(_)) => return Some(Err(Cause::Backwards)),
        _ => return None,
    };
    let blocks: Vec<Entry> = subnets.map(Entry::of_block).collect();
    // A range within IPv4-mapped addresses is as ambiguous as one such address.
    let embedded = blocks.iter().find_map(|block| Entry::parse(&block.to_string()).err());
    Some(embedded.map_or(Ok(Spread { what: "is a range", blocks }), |error| Err(Cause::Entry(error))))
}

fn with_last_octet(address: Ipv4Addr, octet: &str) -> Option<Ipv4Addr> {
    let [a, b, c, _] = address.octets();
    format!("{a}.{b}.{c}.{octet}").parse().ok()
}

/// `192.0.2.0/255.255.255.0`.
fn netmask(text: &str) -> Option<Result<Spread, Cause>> {
    let (address, mask) = text.split_once('/')?;
    let (address, mask) = (address.parse::<Ipv4Addr>().ok()?, mask.parse::<Ipv4Addr>().ok()?);
    let Ok(net) = Ipv4Net::with_netmask(address, mask) else { return Some(Err(Cause::Mask)) };
    let block = Entry::of_block(net.into());
    Some(if net.trunc() == net {
        Ok(Spread { what: "has a netmask", blocks: vec![block] })
    } else {
        Err(Cause::Entry(EntryError::HostBits { block, address: Entry::from(IpAddr::V4(address)) }))
    })
}

/// `10.0.*.*`: whole octets at the end.
fn wildcard(text: &str) -> Option<Spread> {
    let octets: Vec<&str> = text.split('.').collect();
    let fixed = octets.iter().position(|octet| *octet == "*").filter(|fixed| (1..4).contains(fixed))?;
    if octets.len() != 4 || octets[fixed..].iter().any(|octet| *octet != "*") {
        return None;
    }
    let zeros: Vec<&str> = octets.iter().map(|octet| if *octet == "*" { "0" } else { octet }).collect();

    let entry = Entry::parse(&format!("{}/{}", zeros.join("."), fixed * 8)).ok()?;
    Some(Spread { what: "has a wildcard", blocks: vec![entry] })
}
