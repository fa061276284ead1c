//! Numbers of addresses and things, in words.

/// `1 entry`, `2 entries`, `1,200 entries`.
pub(crate) fn entries(count: usize) -> String {
    if count == 1 { "1 entry".to_owned() } else { format!("{} entries", digits(&count)) }
}

/// `257 more IPv4 addresses`.
pub(crate) fn v4(count: u128, more: &str) -> String {
    if count == 1 << 32 { "all of IPv4".to_owned() } else { addresses(count, more, "IPv4") }
}

/// `5 more IPv6 addresses`, `3 more /64s of IPv6`: from a /64 on in the largest usual block that says it exactly.
pub(crate) fn v6(count: u128, more: &str) -> String {
    const USUAL: [u8; 5] = [3, 16, 32, 48, 64];
    if count == u128::MAX {
        return "all of IPv6".to_owned();
    }
    let size = |prefix: u8| 1_u128 << (128 - prefix);
    if count < size(64) {
        return addresses(count, more, "IPv6");
    }
    let exact = USUAL.into_iter().find(|prefix| count.is_multiple_of(size(*prefix)));
    let about = if exact.is_none() { "about " } else { "" };
    let prefix = exact.or_else(|| USUAL.into_iter().find(|prefix| count >= size(*prefix))).unwrap_or(64);
    let blocks = count / size(prefix);
    let plural = if blocks == 1 { "" } else { "s" };
    format!("{about}{} {more}/{prefix}{plural} of IPv6", digits(&blocks), more = spaced(more))
}

fn addresses(count: u128, more: &str, family: &str) -> String {
    let plural = if count == 1 { "" } else { "es" };
    format!("{} {}{family} address{plural}", digits(&count), spaced(more))
}

fn spaced(more: &str) -> String {
    if more.is_empty() { String::new() } else { format!("{more} ") }
}

/// Digits in groups of three.
pub(crate) fn digits(count: &impl ToString) -> String {
    let plain = count.to_string();
    let mut grouped = String::with_capacity(plain.len() * 4 / 3);
    for (index, digit) in plain.chars().enumerate() {
        if index > 0 && (plain.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_words() {
        assert_eq!(
            (entries(1), entries(300), entries(1200)),
            ("1 entry".into(), "300 entries".into(), "1,200 entries".into())
        );
        assert_eq!(v4(257, "more"), "257 more IPv4 addresses");
        assert_eq!(v4(1, ""), "1 IPv4 address");
        assert_eq!(v4(1 << 24, "more"), "16,777,216 more IPv4 addresses");
        assert_eq!(v4(1 << 32, "more"), "all of IPv4");
    }

    #[test]
    fn large_ipv6_counts_are_in_blocks() {
        assert_eq!(v6(5, "more"), "5 more IPv6 addresses");
        assert_eq!(v6(1 << 64, "more"), "1 more /64 of IPv6");
        assert_eq!(v6(3 << 64, ""), "3 /64s of IPv6");
        assert_eq!(v6((1 << 80) + (1 << 64), "more"), "65,537 more /64s of IPv6");
        assert_eq!(v6((1 << 96) + 1, "more"), "about 1 more /32 of IPv6");
        assert_eq!(v6(1 << 127, "more"), "4 more /3s of IPv6");
        assert_eq!(v6(u128::MAX, "more"), "all of IPv6");
    }
}
