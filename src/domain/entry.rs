//! One IP address or CIDR block as a user means it: strict parsing, canonical text, comparison by value.
//!
//! `std::net` parses addresses, and prefixes follow a rule of our own; `ipnet` does arithmetic only, because its parser
//! takes leading zeros. An ambiguous text is refused, and the error names its possible readings.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ipnet::{IpNet, Ipv4Net, Ipv6Net};

/// An address or block in canonical form: no host bits set, IPv6 as in RFC 5952, `/32` and `/128` dropped.
///
/// The order is IPv4 before IPv6, then by address, then wider blocks first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Entry(IpNet);

/// The family of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// IPv4.
    V4,
    /// IPv6.
    V6,
}

/// Why a text is not an entry. The message never repeats the text, which may come from any file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EntryError {
    /// Nothing was given.
    #[error("it is empty")]
    Empty,
    /// A character that no address has: outside ASCII, a control character, white space inside.
    #[error("it has a character that no address has (only ASCII digits, letters, `.`, `:` and `/` may occur)")]
    Character,
    /// The word `me`.
    #[error("`me` is a word; --my-ip names the address of this machine")]
    Me,
    /// A host name or another word.
    #[error("it is a word or name, not an address; names are not looked up")]
    Name,
    /// A URL, a port or brackets.
    #[error("it is a URL or has a port or brackets; write the bare address")]
    Port,
    /// A range of addresses.
    #[error("it is a range; write the CIDR blocks that make it up")]
    Range,
    /// A wildcard.
    #[error("it has a wildcard; write a CIDR block such as 192.0.2.0/24")]
    Wildcard,
    /// A zone such as `%eth0`.
    #[error("it has a zone (`%…`), which means nothing to a server elsewhere")]
    Zone,
    /// An octet such as `010`.
    #[error("an octet has a leading zero, which some programs read as octal; write it without")]
    LeadingZero,
    /// An IPv4 text that is not four octets of 0 to 255.
    #[error("it is not four decimal octets of 0 to 255")]
    NotV4,
    /// An invalid IPv6 address.
    #[error("it is not an IPv6 address")]
    NotV6,
    /// IPv4 written as IPv6: `::ffff:a.b.c.d` or `::a.b.c.d`.
    #[error("it is IPv4 written as IPv6, which checks read differently; write {0}")]
    EmbeddedV4(String),
    /// A netmask in place of a prefix length.
    #[error("it has a netmask; write the prefix length, for example /24")]
    Netmask,
    /// A prefix length that is not `0` or a number without sign or leading zero.
    #[error("the part after `/` is not a prefix length")]
    Prefix,
    /// A prefix length beyond the family's.
    #[error("the prefix length is over {0}")]
    PrefixTooLong(u8),
    /// Bits set beyond the prefix: two readings.
    #[error("host bits are set; write {block} for the block or {address} for the address")]
    HostBits {
        /// The block, masked.
        block: Entry,
        /// The address alone.
        address: Entry,
    },
}

impl Entry {
    /// Reads one entry strictly. Space, tab, CR and LF are trimmed at both ends; nothing else is tolerated.
    ///
    /// # Errors
    /// What is wrong with the text; see [`EntryError`].
    pub fn parse(text: &str) -> Result<Self, EntryError> {
        let text = text.trim_matches([' ', '\t', '\r', '\n']);
        reject_at_sight(text)?;
        let (address, prefix) = match text.split_once('/') {
            Some((address, prefix)) => (parse_address(address)?, Some(prefix)),
            None => (parse_address(text)?, None),
        };
        let most = if address.is_ipv4() { 32 } else { 128 };
        let prefix = prefix.map_or(Ok(most), |prefix| parse_prefix(prefix, most))?;
        reject_embedded(address, prefix)?;
        let entry = Self::masked(address, prefix);
        if entry.0.addr() != address {
            return Err(EntryError::HostBits { block: entry, address: Self::from(address) });
        }
        Ok(entry)
    }

    /// Reads what a server holds, leniently: host bits are masked, and mapped IPv4 is IPv4. `None` if it is neither an
    /// address nor a block; that text is kept and shown as it is.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let (address, prefix) = match text.split_once('/') {
            Some((address, prefix)) => (address.parse::<IpAddr>().ok()?, Some(prefix.parse::<u8>().ok()?)),
            None => (text.parse::<IpAddr>().ok()?, None),
        };
        let most = if address.is_ipv4() { 32 } else { 128 };
        let prefix = prefix.unwrap_or(most);
        if prefix > most {
            return None;
        }
        match address {
            IpAddr::V6(v6) if prefix >= 96 => match v6.to_ipv4_mapped() {
                Some(v4) => Some(Self::masked(IpAddr::V4(v4), prefix - 96)),
                None => Some(Self::masked(address, prefix)),
            },
            _ => Some(Self::masked(address, prefix)),
        }
    }

    /// The block of `prefix` bits around `address`; `prefix` must fit the family.
    fn masked(address: IpAddr, prefix: u8) -> Self {
        let net = match address {
            IpAddr::V4(v4) => IpNet::V4(Ipv4Net::new_assert(v4, prefix)),
            IpAddr::V6(v6) => IpNet::V6(Ipv6Net::new_assert(v6, prefix)),
        };
        Self(net.trunc())
    }

    /// The entry for a block of `ipnet`, masked.
    #[must_use]
    pub(crate) fn of_block(net: IpNet) -> Self {
        Self(net.trunc())
    }

    /// The block as `ipnet` has it, for arithmetic.
    #[must_use]
    pub fn net(&self) -> IpNet {
        self.0
    }

    /// The family.
    #[must_use]
    pub fn family(&self) -> Family {
        if matches!(self.0, IpNet::V4(_)) { Family::V4 } else { Family::V6 }
    }

    /// Whether it is one address and not a wider block.
    #[must_use]
    pub fn is_address(&self) -> bool {
        self.0.prefix_len() == self.0.max_prefix_len()
    }

    /// Whether it is 127.0.0.1 or ::1.
    #[must_use]
    pub fn is_localhost(&self) -> bool {
        let address = self.0.addr();
        self.is_address() && (address == Ipv4Addr::LOCALHOST || address == Ipv6Addr::LOCALHOST)
    }

    /// The number of steps from this block to `other`, if both are of one family: 0 if they overlap, 1 if they touch.
    #[must_use]
    pub fn distance(&self, other: &Self) -> Option<u128> {
        let (own, others) = (self.bounds(), other.bounds());
        let gap = others.0.checked_sub(own.1).or_else(|| own.0.checked_sub(others.1)).unwrap_or(0);
        (self.family() == other.family()).then_some(gap)
    }

    /// The first and the last address as numbers.
    fn bounds(&self) -> (u128, u128) {
        match self.0 {
            IpNet::V4(net) => (u32::from(net.network()).into(), u32::from(net.broadcast()).into()),
            IpNet::V6(net) => (net.network().into(), net.broadcast().into()),
        }
    }

    /// Whether every address of `other` is in `self`.
    #[must_use]
    pub fn admits(&self, other: &Self) -> bool {
        self.0.contains(&other.0)
    }
}

impl From<IpAddr> for Entry {
    fn from(address: IpAddr) -> Self {
        Self(IpNet::from(address))
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // An address supports width and alignment; a block needs a string for that.
        if self.is_address() {
            self.0.addr().fmt(f)
        } else if f.width().is_none() {
            self.0.fmt(f)
        } else {
            f.pad(&self.0.to_string())
        }
    }
}

impl fmt::Display for Family {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::V4 => "ipv4",
            Self::V6 => "ipv6",
        })
    }
}

/// Refuses a text that is clearly something else, so that the message can name it.
fn reject_at_sight(text: &str) -> Result<(), EntryError> {
    if text.is_empty() {
        return Err(EntryError::Empty);
    }
    if text == "me" {
        return Err(EntryError::Me);
    }
    if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(EntryError::Character);
    }
    if text.contains("://") || text.contains(['[', ']']) {
        return Err(EntryError::Port);
    }
    if text.contains('*') {
        return Err(EntryError::Wildcard);
    }
    if text.contains('%') && text.contains(':') {
        return Err(EntryError::Zone);
    }
    if !text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".:/-".contains(&byte)) {
        return Err(EntryError::Character);
    }
    Ok(())
}

fn parse_address(text: &str) -> Result<IpAddr, EntryError> {
    if let Ok(address) = text.parse::<IpAddr>() {
        return Ok(address);
    }
    let digits_and = |allowed: &[u8]| text.bytes().all(|byte| byte.is_ascii_digit() || allowed.contains(&byte));
    Err(match text.rsplit_once(':') {
        _ if text.is_empty() => EntryError::Empty,
        Some((host, _)) if host.parse::<Ipv4Addr>().is_ok() => EntryError::Port,
        Some(_) => EntryError::NotV6,
        None if text.contains('-') && digits_and(b".-") && !text.contains(".-") && !text.starts_with('-') => {
            EntryError::Range
        }
        None if digits_and(b".-") && text.split('.').any(|octet| octet.len() > 1 && octet.starts_with('0')) => {
            EntryError::LeadingZero
        }
        None if text.starts_with(|first: char| first.is_ascii_digit() || first == '.') || digits_and(b".-") => {
            EntryError::NotV4
        }
        None => EntryError::Name,
    })
}

/// `0` or a number without sign or leading zero, up to `most`.
fn parse_prefix(text: &str, most: u8) -> Result<u8, EntryError> {
    if text.parse::<Ipv4Addr>().is_ok() {
        return Err(EntryError::Netmask);
    }
    let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !plain || (text.len() > 1 && text.starts_with('0')) {
        return Err(EntryError::Prefix);
    }
    match text.parse::<u8>() {
        Ok(prefix) if prefix <= most => Ok(prefix),
        _ => Err(EntryError::PrefixTooLong(most)),
    }
}

/// Refuses IPv4 in the mapped (RFC 4291 2.5.5.2) and the compatible form (2.5.5.1); `::` and `::1` are neither.
fn reject_embedded(address: IpAddr, prefix: u8) -> Result<(), EntryError> {
    let IpAddr::V6(v6) = address else { return Ok(()) };
    if prefix < 96 {
        return Ok(());
    }
    let embedded = v6.to_ipv4_mapped().or_else(|| compatible(v6));
    let Some(v4) = embedded else { return Ok(()) };
    let plain = Entry::masked(IpAddr::V4(v4), prefix - 96);
    Err(EntryError::EmbeddedV4(plain.to_string()))
}

fn compatible(v6: Ipv6Addr) -> Option<Ipv4Addr> {
    let low = u32::try_from(u128::from(v6)).ok()?;
    (low > 1).then(|| Ipv4Addr::from(low))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn canonical(text: &str) -> String {
        Entry::parse(text).unwrap().to_string()
    }

    #[test]
    fn the_distance_is_the_number_of_steps_between_two_blocks() {
        let distance = |one: &str, other: &str| Entry::parse(one).unwrap().distance(&Entry::parse(other).unwrap());
        assert_eq!(distance("203.0.113.0/28", "203.0.113.16"), Some(1));
        assert_eq!(distance("203.0.113.16", "203.0.113.0/28"), Some(1));
        assert_eq!(distance("203.0.113.0/28", "203.0.113.7"), Some(0));
        assert_eq!(distance("0.0.0.0", "255.255.255.255"), Some(4_294_967_295));
        assert_eq!(distance("::", "1.2.3.4"), None);
    }

    #[test]
    fn a_host_route_is_the_bare_address() {
        assert_eq!(canonical("192.0.2.7/32"), "192.0.2.7");
        assert_eq!(canonical("2001:DB8::1/128"), "2001:db8::1");
    }

    #[test]
    fn host_bits_are_refused_with_both_readings() {
        let message = Entry::parse("10.0.0.5/8").unwrap_err().to_string();
        assert_eq!(message, "host bits are set; write 10.0.0.0/8 for the block or 10.0.0.5 for the address");
    }

    #[test]
    fn ipv4_written_as_ipv6_is_refused_with_the_plain_form() {
        assert_eq!(Entry::parse("::ffff:808:808"), Err(EntryError::EmbeddedV4("8.8.8.8".into())));
        assert_eq!(Entry::parse("::ffff:0:0/96"), Err(EntryError::EmbeddedV4("0.0.0.0/0".into())));
        assert_eq!(Entry::parse("::8.8.8.8"), Err(EntryError::EmbeddedV4("8.8.8.8".into())));
        assert_eq!(canonical("::1"), "::1");
        assert_eq!(canonical("::/96"), "::/96");
    }

    #[test]
    fn each_kind_of_mistake_has_its_own_error() {
        for (text, error) in [
            ("010.8.8.8", EntryError::LeadingZero),
            ("8.8.8.1-8.8.8.9", EntryError::Range),
            ("8.8.8.-8", EntryError::NotV4),
            ("8.8.0.8.8", EntryError::NotV4),
            ("8x.8.8.8", EntryError::NotV4),
            (".8.8.8", EntryError::NotV4),
            ("8.8.8.*", EntryError::Wildcard),
            ("8.8.8.8:443", EntryError::Port),
            ("8.8.8.8:https", EntryError::Port),
            ("8.8.8.8::1", EntryError::NotV6),
            ("http://8.8.8.8", EntryError::Port),
            ("localhost", EntryError::Name),
            ("me", EntryError::Me),
            ("fe80::1%eth0", EntryError::Zone),
            ("8.8.8.0/255.255.255.0", EntryError::Netmask),
            ("8.8.8.0/024", EntryError::Prefix),
            ("8.8.8.0/", EntryError::Prefix),
            ("8.8.8.0/33", EntryError::PrefixTooLong(32)),
            ("/24", EntryError::Empty),
            ("8.8.8.8 # office", EntryError::Character),
        ] {
            assert_eq!(Entry::parse(text), Err(error), "{text}");
        }
    }

    #[test]
    fn what_a_server_holds_is_read_leniently() {
        assert_eq!(Entry::read("127.0.0.1/24").unwrap().to_string(), "127.0.0.0/24");
        assert_eq!(Entry::read("::ffff:192.0.2.1").unwrap().to_string(), "192.0.2.1");
        assert_eq!(Entry::read("2001:DB8:0::/48").unwrap().to_string(), "2001:db8::/48");
        assert_eq!(Entry::read("::ffff:192.0.2.1/95").unwrap().to_string(), "::fffe:0:0/95", "wider than all of IPv4");
        assert_eq!(Entry::read("sg-1234"), None);
        assert_eq!(Entry::read("10.0.0.0/40"), None);
    }
}
