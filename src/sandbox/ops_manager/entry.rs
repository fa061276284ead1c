//! One entry of the list: an address or block as the service stores it, and the record of its use.
//!
//! The text is stored as sent, with host bits (recorded from a live sibling list). Only `/32` and `/128` are dropped.

use std::net::IpAddr;
use std::time::SystemTime;

use ipnet::IpNet;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// An address or a block, with the text that the service keeps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(super) struct Block {
    text: String,
    net: IpNet,
}

/// The text is neither an address nor a block.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("`{0}` is neither an address nor a block in CIDR notation")]
pub(super) struct NotABlock(String);

impl TryFrom<String> for Block {
    type Error = NotABlock;

    fn try_from(text: String) -> Result<Self, NotABlock> {
        let Some(net) = parse(&text) else { return Err(NotABlock(text)) };
        let is_address = net.prefix_len() == net.max_prefix_len();
        let kept = text.split_once('/').filter(|_| is_address).map(|(address, _)| address.to_owned());
        Ok(Self { text: kept.unwrap_or(text), net })
    }
}

impl From<Block> for String {
    fn from(block: Block) -> Self {
        block.text
    }
}

fn parse(text: &str) -> Option<IpNet> {
    let (address, prefix) = match text.split_once('/') {
        Some((address, prefix)) => (address, Some(prefix)),
        None => (text, None),
    };
    let address: IpAddr = address.parse().ok()?;
    let longest = if address.is_ipv4() { 32 } else { 128 };
    let prefix = match prefix {
        None => longest,
        Some(digits) if !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit()) => {
            digits.parse().ok().filter(|_| digits == "0" || !digits.starts_with('0'))?
        }
        Some(_) => return None,
    };
    IpNet::new(address, prefix).ok()
}

impl Block {
    /// The stored text: the address alone, or the block as sent.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Whether it is one address.
    pub(super) fn is_address(&self) -> bool {
        self.net.prefix_len() == self.net.max_prefix_len()
    }

    /// Whether it is an IPv6 address or block.
    pub(super) fn is_ipv6(&self) -> bool {
        self.net.addr().is_ipv6()
    }

    /// Whether it is the address that stands for "none", `0.0.0.0` or `::`.
    pub(super) fn is_unspecified_address(&self) -> bool {
        self.is_address() && self.net.addr().is_unspecified()
    }

    /// The value of `cidrBlock`: an address gets its `/32` or `/128` back.
    pub(super) fn cidr(&self) -> String {
        if self.is_address() { format!("{}/{}", self.text, self.net.prefix_len()) } else { self.text.clone() }
    }

    /// Whether `caller` lies within.
    pub(super) fn contains(&self, caller: IpAddr) -> bool {
        self.net.contains(&caller.to_canonical())
    }

    /// Whether it is the same address or block, with the same host bits, in any spelling.
    pub(super) fn same_as(&self, other: &Self) -> bool {
        self.net == other.net
    }

    /// Whether a decoded path segment names it. The text must be equal; containment does not count.
    pub(super) fn is_named(&self, text: &str) -> bool {
        self.text == text || self.cidr() == text
    }
}

/// An entry of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Entry {
    pub(super) block: Block,
    /// When it was added, in the service's notation.
    pub(super) created: String,
    /// How many calls were admitted by it.
    pub(super) count: u64,
    /// The most recent of them.
    pub(super) last_use: Option<Use>,
}

/// A call that an entry admitted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Use {
    /// When, in the service's notation.
    pub(super) at: String,
    /// The address it came from.
    pub(super) from: String,
}

impl Entry {
    /// A new entry, added at `now` and never used.
    pub(super) fn new(block: Block, now: SystemTime) -> Self {
        Self { block, created: notation(now), count: 0, last_use: None }
    }

    /// Notes that it admitted a call from `caller` at `now`.
    pub(super) fn admit(&mut self, caller: IpAddr, now: SystemTime) {
        self.count += 1;
        self.last_use = Some(Use { at: notation(now), from: caller.to_canonical().to_string() });
    }
}

/// A time in the notation of the service: UTC to the second, with `Z`. A time outside of the calendar becomes the
/// epoch.
pub(super) fn notation(time: SystemTime) -> String {
    Timestamp::try_from(time).unwrap_or(Timestamp::UNIX_EPOCH).strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn block(text: &str) -> Block {
        text.to_owned().try_into().unwrap()
    }

    #[test]
    fn a_full_prefix_is_not_kept_but_shown() {
        assert_eq!((block("1.2.3.4/32").text(), block("1.2.3.4").cidr().as_str()), ("1.2.3.4", "1.2.3.4/32"));
        assert_eq!((block("2001:DB8::1/128").text(), block("::1").cidr().as_str()), ("2001:DB8::1", "::1/128"));
    }

    #[test]
    fn host_bits_are_kept_and_contain_as_their_network_does() {
        let held = block("127.0.0.1/24");
        assert_eq!((held.text(), held.cidr().as_str()), ("127.0.0.1/24", "127.0.0.1/24"));
        assert!(held.contains("127.0.0.200".parse().unwrap()));
        assert!(held.contains("::ffff:127.0.0.9".parse().unwrap()));
        assert!(!held.same_as(&block("127.0.0.0/24")));
    }

    #[test]
    fn anything_else_is_no_block() {
        for text in
            ["", "1.2.3", "01.2.3.4", "1.2.3.4/", "1.2.3.4/33", "1.2.3.4/024", "1.2.3.4/+8", "::/129", "a", " ::1"]
        {
            assert_eq!(Block::try_from(text.to_owned()), Err(NotABlock(text.to_owned())));
        }
    }

    #[test]
    fn a_name_is_the_exact_text_with_or_without_the_full_prefix() {
        assert!(block("1.2.3.4").is_named("1.2.3.4") && block("1.2.3.4").is_named("1.2.3.4/32"));
        assert!(!block("1.2.3.0/24").is_named("1.2.3.4") && !block("2001:DB8::1").is_named("2001:db8::1"));
    }

    #[test]
    fn times_are_utc_to_the_second() {
        assert_eq!(notation(SystemTime::UNIX_EPOCH + Duration::from_millis(1_398_269_864_999)), "2014-04-23T16:17:44Z");
    }
}
