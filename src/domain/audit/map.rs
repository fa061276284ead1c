//! A map of the admitted IPv4 space: the 256 blocks of /8 on a Hilbert curve, which keeps blocks that are close in
//! number close on the map.

use crate::domain::entry::Entry;
use crate::domain::exposure::Union;

/// The number of rows and of columns.
pub const SIDE: u8 = 16;

/// How many addresses of each /8 the entries admit together; 2^24 is all of a block.
#[must_use]
pub fn admitted<'a>(entries: impl Iterator<Item = &'a Entry>) -> [u32; 256] {
    let mut blocks = [0_u32; 256];
    for net in Union::of(entries).v4_blocks() {
        let first = usize::from(net.network().octets()[0]);
        match 8_u8.checked_sub(net.prefix_len()) {
            Some(wider) => blocks[first..first + (1 << wider)].fill(1 << 24),
            None => blocks[first] += 1 << (32 - net.prefix_len()),
        }
    }
    blocks
}

/// The column and the row of a block, from 0 at the top left.
#[must_use]
pub fn place(block: u8) -> (u8, u8) {
    let (mut column, mut row, mut rest) = (0, 0, block);
    let mut side = 1;
    while side < SIDE {
        let right = (rest >> 1) & 1;
        let down = (rest ^ right) & 1;
        if down == 0 {
            if right == 1 {
                (column, row) = (side - 1 - column, side - 1 - row);
            }
            std::mem::swap(&mut column, &mut row);
        }
        column += side * right;
        row += side * down;
        rest >>= 2;
        side <<= 1;
    }
    (column, row)
}

/// How dark a block with so many admitted addresses is, from 0 for none to 9 for all: three doublings a step.
#[must_use]
pub fn shade(addresses: u32) -> u8 {
    let doublings = u32::BITS - addresses.leading_zeros();
    u8::try_from(doublings.div_ceil(3)).unwrap_or(9).min(9)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn neighbours_on_the_curve_are_neighbours_on_the_map() {
        let places: Vec<(u8, u8)> = (0..=255).map(place).collect();
        assert_eq!(places.iter().collect::<BTreeSet<_>>().len(), 256);
        assert_eq!(places[0], (0, 0));
        for pair in places.windows(2) {
            let distance = pair[0].0.abs_diff(pair[1].0) + pair[0].1.abs_diff(pair[1].1);
            assert_eq!(distance, 1, "{pair:?}");
        }
    }

    #[test]
    fn addresses_are_counted_once_and_wide_blocks_fill_several() {
        let entries: Vec<Entry> = ["10.0.0.0/9", "10.1.2.3", "12.0.0.0/7", "200.0.0.1", "2001:db8::/32"]
            .iter()
            .map(|text| Entry::parse(text).unwrap())
            .collect();
        let blocks = admitted(entries.iter());
        let filled: Vec<(usize, u32)> = blocks.iter().copied().enumerate().filter(|(_, count)| *count > 0).collect();
        assert_eq!(filled, [(10, 1 << 23), (12, 1 << 24), (13, 1 << 24), (200, 1)]);
        let all = [Entry::parse("0.0.0.0/0").unwrap()];
        assert!(admitted(all.iter()).iter().all(|count| *count == 1 << 24));
    }

    #[test]
    fn shades_grow_with_the_logarithm() {
        let shades: Vec<u8> = [0, 1, 4, 8, 256, 65_536, 1 << 23, 1 << 24].iter().map(|count| shade(*count)).collect();
        assert_eq!(shades, [0, 1, 1, 2, 3, 6, 8, 9]);
    }
}
