//! The frame of a record: its text, a tab, the text's length in bytes, a tab, the CRC-32 of the text, a newline.
//!
//! No record holds a tab or a newline of its own, so that the frame is found from the end of a line.

/// The length of the longest end of a line: tab, length, tab, checksum, newline.
pub(super) const LONGEST_END: usize = 1 + 20 + 1 + CHECKSUM + 1;

/// The digits of a checksum.
const CHECKSUM: usize = 8;

/// A line without its newline, looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line<'bytes> {
    /// A whole record; this is its text.
    Whole(&'bytes [u8]),
    /// It has no frame's end: it was cut short.
    Cut,
    /// It has a frame's end that does not fit: it was damaged.
    Damaged,
}

/// The line for a record whose text is `record`.
pub(super) fn frame(record: &[u8]) -> Vec<u8> {
    let mut line = record.to_vec();
    line.extend_from_slice(end(record).as_bytes());
    line.push(b'\n');
    line
}

/// Looks at a line without its newline.
pub(super) fn look(line: &[u8]) -> Line<'_> {
    let Some(end_at) = end_of_record(line) else { return Line::Cut };
    let (record, found) = line.split_at(end_at);
    if found == end(record).as_bytes() { Line::Whole(record) } else { Line::Damaged }
}

fn end(record: &[u8]) -> String {
    format!("\t{}\t{:08x}", record.len(), crc32fast::hash(record))
}

/// Where the frame's end begins, if there is one.
fn end_of_record(line: &[u8]) -> Option<usize> {
    let tabs: Vec<usize> =
        line.iter().enumerate().rev().filter(|(_, byte)| **byte == b'\t').map(|(at, _)| at).take(2).collect();
    let [second, first] = tabs[..] else { return None };
    let (length, checksum) = (&line[first + 1..second], &line[second + 1..]);
    let number = (1..=20).contains(&length.len()) && length.iter().all(u8::is_ascii_digit);
    let hex = checksum.len() == CHECKSUM && checksum.iter().all(u8::is_ascii_hexdigit);
    (number && hex).then_some(first)
}

/// Whether a file whose last bytes are `tail` (as many as [`LONGEST_END`], if it has them) ends with a whole line.
pub(super) fn ends_whole(tail: &[u8]) -> bool {
    tail.is_empty() || tail.strip_suffix(b"\n").is_some_and(|line| end_of_record(line).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_the_common_crc_32() {
        // The check value that catalogues of CRCs give for CRC-32/ISO-HDLC.
        assert_eq!(frame(b"123456789"), b"123456789\t9\tcbf43926\n");
    }

    #[test]
    fn every_beginning_of_a_line_is_cut() {
        let line = frame(br#"{"v":1,"text":"a\tb"}"#);
        let line = line.strip_suffix(b"\n").unwrap();
        for length in 0..line.len() {
            assert_eq!(look(&line[..length]), Line::Cut, "{length}");
        }
        assert_eq!(look(line), Line::Whole(br#"{"v":1,"text":"a\tb"}"#));
    }

    #[test]
    fn every_flipped_bit_is_seen() {
        let line = frame(br#"{"v":1}"#);
        let line = line.strip_suffix(b"\n").unwrap();
        for bit in 0..line.len() * 8 {
            let mut other = line.to_vec();
            other[bit / 8] ^= 1 << (bit % 8);
            assert!(!matches!(look(&other), Line::Whole(_)), "bit {bit}");
        }
    }

    #[test]
    fn an_end_is_judged_by_its_last_bytes() {
        let whole = frame(&[b'x'; 100]);
        let tail = |bytes: &[u8]| ends_whole(&bytes[bytes.len().saturating_sub(LONGEST_END)..]);
        assert!(tail(&whole) && tail(b""));
        for length in 1..whole.len() {
            assert!(!tail(&whole[..length]), "{length}");
        }
        assert!(!tail(b"cut\n") && !tail(b"\n"));
        let longest = format!("\t{}\t{:08x}\n", u64::MAX, 0);
        assert_eq!(longest.len(), LONGEST_END);
        assert!(tail(longest.as_bytes()));
    }
}
