//! The frame of a record: its text, a tab, the text's length in bytes, a tab, the CRC-32 of the text, a newline.
//!
//! No record holds a tab or a newline of its own, so that the frame is found from the end of a line. A line may end
//! with CR and LF: an editor or a version control system may have converted the file.

/// The length of the longest end of a line: tab, length, tab, checksum, carriage return, newline.
pub(super) const LONGEST_END: usize = 1 + 20 + 1 + CHECKSUM + 2;

/// The digits of a checksum.
const CHECKSUM: usize = 8;

/// A line without its newline, checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line<'bytes> {
    /// A whole record; this is its text.
    Whole(&'bytes [u8]),
    /// It has no frame's end: it was truncated.
    Truncated,
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

/// Checks a line without its newline.
pub(super) fn look(line: &[u8]) -> Line<'_> {
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let Some(end_at) = end_of_record(line) else { return Line::Truncated };
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
    let line = tail.strip_suffix(b"\n").map(|line| line.strip_suffix(b"\r").unwrap_or(line));
    tail.is_empty() || line.is_some_and(|line| end_of_record(line).is_some())
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
    fn every_beginning_of_a_line_is_truncated() {
        let line = frame(br#"{"v":1,"text":"a\tb"}"#);
        let line = line.strip_suffix(b"\n").unwrap();
        for length in 0..line.len() {
            assert_eq!(look(&line[..length]), Line::Truncated, "{length}");
        }
        assert_eq!(look(line), Line::Whole(br#"{"v":1,"text":"a\tb"}"#));
    }

    #[test]
    fn a_carriage_return_before_the_newline_does_not_count() {
        let line = frame(b"{}");
        let converted = [line.strip_suffix(b"\n").unwrap(), b"\r\n"].concat();
        assert_eq!(look(converted.strip_suffix(b"\n").unwrap()), Line::Whole(b"{}"));
        assert!(ends_whole(&converted));
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
        let longest = format!("\t{}\t{:08x}\r\n", u64::MAX, 0);
        assert_eq!(longest.len(), LONGEST_END);
        assert!(tail(longest.as_bytes()));
    }
}
