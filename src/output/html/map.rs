//! The map of the admitted IPv4 space as inline SVG, with a table of the same numbers as its text alternative.

use super::add;
use crate::domain::audit::map::{SIDE, admitted, place, shade};
use crate::domain::entry::Entry;
use crate::output::count;

/// The length of a side of a block in the picture.
const CELL: u32 = 20;

/// Adds the section with the map of `entries`.
pub(super) fn show<'a>(page: &mut String, entries: impl Iterator<Item = &'a Entry>) {
    let blocks = admitted(entries);
    let busy: Vec<(usize, u32)> = blocks.iter().copied().enumerate().filter(|(_, count)| *count > 0).collect();
    let all: u64 = busy.iter().map(|(_, count)| u64::from(*count)).sum();
    let parts = if busy.len() == 1 { "1 block".to_owned() } else { format!("{} blocks", busy.len()) };
    let summary = format!("{} IPv4 addresses are admitted, in {parts} of /8.", count::digits(&all));
    add(
        page,
        format_args!(
            "<section aria-labelledby=\"map\">\n<h2 id=\"map\">Map of the admitted IPv4 space</h2>\n<p>{summary} Each square \
             is one /8. The squares follow a Hilbert curve from 0.0.0.0 at the top left to 255.0.0.0 at the top right, so \
             that neighbours stay neighbours. The shade grows with the logarithm of the number of addresses.</p>\n"
        ),
    );
    picture(page, &blocks, &summary);
    legend(page);
    numbers(page, &busy);
    page.push_str("</section>\n");
}

fn picture(page: &mut String, blocks: &[u32; 256], summary: &str) {
    let side = u32::from(SIDE) * CELL;
    add(
        page,
        format_args!(
            "<svg class=\"map\" role=\"img\" aria-label=\"{summary} The table below has the numbers.\" \
             viewBox=\"0 0 {side} {side}\">\n"
        ),
    );
    for (block, count) in (0_u8..=255).zip(blocks) {
        let (column, row) = place(block);
        let (x, y) = (u32::from(column) * CELL, u32::from(row) * CELL);
        add(
            page,
            format_args!(
                "<g><rect class=\"s{}\" x=\"{x}\" y=\"{y}\" width=\"{CELL}\" height=\"{CELL}\"/>\
                 <text class=\"t{}\" x=\"{}\" y=\"{}\">{block}</text><title>{block}.0.0.0/8: {}</title></g>\n",
                shade(*count),
                shade(*count),
                x + CELL / 2,
                y + CELL / 2,
                count::digits(count)
            ),
        );
    }
    page.push_str("</svg>\n");
}

fn legend(page: &mut String) {
    page.push_str("<ul class=\"legend\" aria-label=\"Shades\">");
    for (step, text) in [(0, "none"), (1, "1 to 7"), (3, "64 to 511"), (5, "4,096 and more"), (7, "262,144 and more")] {
        add(page, format_args!("<li><span class=\"key s{step}\"></span>{text}</li>"));
    }
    page.push_str("<li><span class=\"key s9\"></span>all of it</li></ul>\n");
}

/// The text alternative.
fn numbers(page: &mut String, busy: &[(usize, u32)]) {
    if busy.is_empty() {
        return;
    }
    page.push_str(
        "<details>\n<summary>The numbers of the map</summary>\n<table class=\"numbers\">\n<thead><tr><th scope=\"col\">Block</th>\
         <th scope=\"col\">Admitted addresses</th></tr></thead>\n<tbody>\n",
    );
    for (block, count) in busy {
        add(page, format_args!("<tr><td>{block}.0.0.0/8</td><td>{}</td></tr>\n", count::digits(count)));
    }
    page.push_str("</tbody>\n</table>\n</details>\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_map_has_every_block_and_its_numbers_as_text() {
        let entries: Vec<Entry> = ["8.8.8.0/24", "10.0.0.0/8"].iter().map(|text| Entry::parse(text).unwrap()).collect();
        let mut page = String::new();
        show(&mut page, entries.iter());
        assert_eq!(page.matches("<rect ").count(), 256);
        assert!(page.contains("16,777,472 IPv4 addresses are admitted, in 2 blocks of /8."), "{page}");
        assert!(
            page.contains("<title>8.0.0.0/8: 256</title>") && page.contains("<td>10.0.0.0/8</td><td>16,777,216</td>")
        );
        assert!(page.contains("<rect class=\"s9\""));
    }
}
