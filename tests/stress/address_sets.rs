//! Sets of addresses as intervals of numbers, and what entries stand for in them. Written apart from the program:
//! nothing here uses its types or `ipnet`.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// A block of addresses, first and last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Block {
    pub(crate) is_v6: bool,
    pub(crate) first: u128,
    pub(crate) last: u128,
    pub(crate) length: u8,
}

impl Block {
    /// The block of a text such as `8.8.8.0/28` or `::1`, which has no host bits set.
    pub(crate) fn of(text: &str) -> Self {
        let (address, length) = text.split_once('/').map_or((text, None), |(address, length)| (address, Some(length)));
        let (is_v6, first, bits) = match address.parse().unwrap() {
            IpAddr::V4(address) => (false, u128::from(Ipv4Addr::to_bits(address)), 32),
            IpAddr::V6(address) => (true, Ipv6Addr::to_bits(address), 128),
        };
        let length: u8 = length.map_or(bits, |length| length.parse().unwrap());
        let size = 1_u128.checked_shl(u32::from(bits - length)).map_or(u128::MAX, |size| size - 1);
        Self { is_v6, first, last: first + size, length }
    }
}

/// A set of addresses of both families: sorted intervals that neither meet nor touch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Set {
    v4: Vec<(u128, u128)>,
    v6: Vec<(u128, u128)>,
}

impl Set {
    pub(crate) fn of<'a>(blocks: impl IntoIterator<Item = &'a Block>) -> Self {
        let (mut v4, mut v6) = (Vec::new(), Vec::new());
        for block in blocks {
            if block.is_v6 { &mut v6 } else { &mut v4 }.push((block.first, block.last));
        }
        Self { v4: joined(v4), v6: joined(v6) }
    }

    /// What is in both.
    pub(crate) fn and(&self, other: &Self) -> Self {
        Self { v4: common(&self.v4, &other.v4), v6: common(&self.v6, &other.v6) }
    }

    /// What is in this one and not in the other.
    pub(crate) fn without(&self, other: &Self) -> Self {
        Self { v4: rest(&self.v4, &other.v4), v6: rest(&self.v6, &other.v6) }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.v4.is_empty() && self.v6.is_empty()
    }

    /// How many IPv4 addresses it has.
    pub(crate) fn count_v4(&self) -> u128 {
        self.v4.iter().map(|(first, last)| last - first + 1).sum()
    }

    /// How many addresses of 2000::/3 it has.
    pub(crate) fn count_global(&self) -> u128 {
        let global = Block::of("2000::/3");
        common(&self.v6, &[(global.first, global.last)]).iter().map(|(first, last)| last - first + 1).sum()
    }
}

fn joined(mut intervals: Vec<(u128, u128)>) -> Vec<(u128, u128)> {
    intervals.sort_unstable();
    let mut joined: Vec<(u128, u128)> = Vec::new();
    for (first, last) in intervals {
        match joined.last_mut() {
            Some(before) if first <= before.1.saturating_add(1) => before.1 = before.1.max(last),
            _ => joined.push((first, last)),
        }
    }
    joined
}

fn common(one: &[(u128, u128)], other: &[(u128, u128)]) -> Vec<(u128, u128)> {
    let both = |a: &(u128, u128), b: &(u128, u128)| (a.0.max(b.0), a.1.min(b.1));
    let all = one.iter().flat_map(|a| other.iter().map(move |b| both(a, b)));
    all.filter(|(first, last)| first <= last).collect()
}

fn rest(one: &[(u128, u128)], other: &[(u128, u128)]) -> Vec<(u128, u128)> {
    let mut left = one.to_vec();
    for (first, last) in other {
        let mut next = Vec::new();
        for (from, to) in left {
            if *last < from || *first > to {
                next.push((from, to));
                continue;
            }
            if from < *first {
                next.push((from, first - 1));
            }
            if to > *last {
                next.push((last + 1, to));
            }
        }
        left = next;
    }
    left
}

/// Something that a list may hold.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    /// How it is written; the first is canonical.
    pub(crate) texts: &'static [&'static str],
    /// Its value, if it can be read.
    pub(crate) own: Option<Block>,
    /// The IPv4 blocks that it carries.
    pub(crate) carries: Vec<Block>,
    /// What it might stand for, if it cannot be read.
    pub(crate) readings: Vec<Block>,
}

impl Item {
    /// Every address that it admits.
    pub(crate) fn admits(&self) -> Vec<Block> {
        self.own.iter().chain(&self.carries).copied().collect()
    }

    /// Every address that it might admit.
    pub(crate) fn might_admit(&self) -> Vec<Block> {
        self.admits().into_iter().chain(self.readings.iter().copied()).collect()
    }

    /// What a policy that names it means: all its addresses, but of a block that carries all of IPv4 only itself.
    pub(crate) fn meant(&self) -> Vec<Block> {
        if self.carries.iter().any(|block| block.length == 0) { self.own.into_iter().collect() } else { self.admits() }
    }

    /// What has to get in where a policy requires it.
    pub(crate) fn required(&self) -> Vec<Block> {
        if self.meant().len() > 1 { self.carries.clone() } else { self.own.into_iter().collect() }
    }

    pub(crate) fn is_marker(&self) -> bool {
        matches!(self.texts[0], "127.0.0.1" | "::1")
    }
}

/// Everything that lists of the model hold: close together, so that chance meetings are common, and in every form.
pub(crate) fn items() -> Vec<Item> {
    const PLAIN: &[&[&str]] = &[
        &["8.8.8.0", "8.8.8.0/32", "::ffff:8.8.8.0"],
        &["8.8.8.1", "8.8.8.1/32", "::ffff:808:801"],
        &["8.8.8.2", "8.8.8.2/32"],
        &["8.8.8.3", "8.8.8.3/32"],
        &["8.8.8.0/31", "8.8.8.1/31"],
        &["8.8.8.2/31", "::ffff:8.8.8.2/127"],
        &["8.8.8.0/30", "8.8.8.3/30"],
        &["8.8.8.0/28", "8.8.8.15/28"],
        &["8.8.8.16/28", "8.8.8.17/28"],
        &["9.9.9.9", "9.9.9.9/32"],
        &["127.0.0.1", "127.0.0.1/32"],
        &["::1", "::1/128"],
        &["16.0.0.0/4", "16.1.2.3/4"],
        &["32.0.0.0/4", "32.0.0.1/4"],
        &["64.0.0.0/3", "64.0.0.1/3"],
        &["96.0.0.0/3", "96.0.0.1/3"],
        &["128.0.0.0/3", "128.0.0.1/3"],
        &["2600::/32", "2600:0::/32"],
        &["2600::7", "2600:0::7/128"],
        &["3000::/6", "3000::1/6"],
        &["3400::/6", "3400::1/6"],
        &["3800::/6", "3800::1/6"],
    ];
    const CARRYING: &[(&[&str], &str)] = &[
        (&["64:ff9b::808:801", "64:FF9B::808:801/128"], "8.8.8.1"),
        (&["2002:808:802::/48", "2002:808:802::1/48"], "8.8.8.2"),
        (&["::ffff:0:808:800/124", "::ffff:0:808:80f/124"], "8.8.8.0/28"),
        (&["2001:0:4136:e378:8000:63bf:f7f7:f7fc"], "8.8.8.3"),
        (&["2001:db8::5efe:808:801", "2001:DB8::5EFE:808:801"], "8.8.8.1"),
        (&["64:ff9b:1::808:802"], "8.8.8.2"),
        (&["::808:800/127", "::8.8.8.1/127"], "8.8.8.0/31"),
        (&["::fffe:0:0/95", "::ffff:0:0/95"], "0.0.0.0/0"),
        (&["2002:4000::/19", "2002:4000::1/19"], "64.0.0.0/3"),
    ];
    const UNREADABLE: &[(&[&str], &[&str])] = &[
        (&["8.8.8.001"], &["8.8.8.1"]),
        (&["010.8.8.2"], &["10.8.8.2", "8.8.8.2"]),
        (&["8.8.8.2,8.8.8.3"], &["8.8.8.2", "8.8.8.3"]),
        (&["8.8.8.0 /28"], &["8.8.8.0/28", "8.8.8.0"]),
        (&["sg-office"], &[]),
    ];
    let plain = PLAIN.iter().map(|texts| (*texts, Some(Block::of(texts[0])), Vec::new(), Vec::new()));
    let carrying =
        CARRYING.iter().map(|(texts, v4)| (*texts, Some(Block::of(texts[0])), vec![Block::of(v4)], Vec::new()));
    let blocks = |texts: &[&str]| texts.iter().map(|text| Block::of(text)).collect();
    let unreadable = UNREADABLE.iter().map(|(texts, readings)| (*texts, None, Vec::new(), blocks(readings)));
    let all = plain.chain(carrying).chain(unreadable);
    all.map(|(texts, own, carries, readings)| Item { texts, own, carries, readings }).collect()
}
