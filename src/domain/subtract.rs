//! A block without some of its addresses, as the fewest blocks that are left.

use std::collections::BTreeSet;

use ipnet::IpNet;

use crate::domain::entry::Entry;

/// What is left of `entry` without the addresses of `holes`, in order.
///
/// A block that holds a hole is split in halves until every part is inside a hole or apart from all of them. The parts
/// are the fewest blocks that hold exactly the rest.
#[must_use]
pub fn without(entry: Entry, holes: &BTreeSet<Entry>) -> Vec<Entry> {
    let wider = std::iter::successors(Some(entry.net()), IpNet::supernet);
    if wider.map(Entry::of_block).any(|block| holes.contains(&block)) {
        return Vec::new();
    }
    let inside: Vec<&Entry> = holes.range(entry..).take_while(|hole| entry.admits(hole)).collect();
    let mut left = Vec::new();
    split(entry.net(), &inside, &mut left);
    left
}

fn split(net: IpNet, holes: &[&Entry], left: &mut Vec<Entry>) {
    let block = Entry::of_block(net);
    let (here, covers) = (holes.iter().any(|hole| block.admits(hole)), holes.iter().any(|hole| hole.admits(&block)));
    if covers {
        return;
    }
    match net.subnets(net.prefix_len() + 1) {
        Ok(halves) if here => {
            for half in halves {
                let part = Entry::of_block(half);
                let near: Vec<&Entry> =
                    holes.iter().copied().filter(|hole| part.admits(hole) || hole.admits(&part)).collect();
                split(half, &near, left);
            }
        }
        _ => left.push(block),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::exposure::{Union, size};

    fn entry(text: &str) -> Entry {
        Entry::parse(text).unwrap()
    }

    fn left(text: &str, holes: &[&str]) -> Vec<String> {
        let holes = holes.iter().map(|hole| entry(hole)).collect();
        without(entry(text), &holes).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_hole_splits_a_block_into_the_fewest_parts() {
        let parts = ["203.0.113.0/29", "203.0.113.8", "203.0.113.10/31", "203.0.113.12/30"];
        assert_eq!(left("203.0.113.0/28", &["203.0.113.9"]), parts);
        assert_eq!(left("203.0.113.0/28", &["203.0.113.0/28"]), Vec::<String>::new());
        assert_eq!(left("203.0.113.7", &["203.0.113.0/24"]), Vec::<String>::new());
        assert_eq!(left("203.0.113.7", &["203.0.113.8", "2001:db8::/32"]), ["203.0.113.7"]);
        assert_eq!(left("2001:db8::/126", &["2001:db8::2/127"]), ["2001:db8::/127"]);
        assert_eq!(left("::/0", &["8000::/1"]), ["::/1"]);
    }

    proptest! {
        #[test]
        fn the_rest_holds_every_address_but_those_of_the_holes(
            bits in 0_u8..8,
            holes in proptest::collection::btree_set((0_u8..=255, 0_u8..6), 0..6),
        ) {
            let whole = entry(&format!("192.0.2.0/{}", 24 + bits.min(4)));
            let holes: BTreeSet<Entry> =
                holes.iter().map(|(low, bits)| entry(&format!("192.0.2.{}/{}", low >> bits << bits, 32 - bits))).collect();
            let rest = without(whole, &holes);
            let union = Union::of(rest.iter());
            for low in 0..=255_u8 {
                let address = entry(&format!("192.0.2.{low}"));
                let wanted = whole.admits(&address) && !holes.iter().any(|hole| hole.admits(&address));
                prop_assert_eq!(union.admits(&address), wanted, "{}", address);
            }
            prop_assert_eq!(rest.iter().map(size).sum::<u128>(), union.v4());
        }
    }
}
