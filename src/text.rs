//! Forms of text that several modules write: hexadecimal digits, percent encoding, and times. Pure; it uses nothing of
//! the crate. The sandbox has its own, because it shares nothing with the client that it checks.

use std::time::SystemTime;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};

/// Encodes everything but the unreserved characters of RFC 3986 section 2.3.
pub(crate) const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// `bytes` as lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |nibble: u8| char::from(DIGITS[usize::from(nibble)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// `time` in UTC as `yyyy-MM-ddTHH:mm:ssZ` (RFC 3339), cut to seconds. `None` if the calendar ends before it.
pub(crate) fn seconds(time: SystemTime) -> Option<String> {
    let seconds = time.duration_since(SystemTime::UNIX_EPOCH).ok()?.as_secs();
    Some(jiff::Timestamp::from_second(i64::try_from(seconds).ok()?).ok()?.to_string())
}

/// The moment `millis` milliseconds after 1970 in UTC, with milliseconds where there are any. `None` if the calendar
/// ends before it.
pub(crate) fn milliseconds(millis: i64) -> Option<String> {
    Some(jiff::Timestamp::from_millisecond(millis).ok()?.to_string())
}

/// The milliseconds from 1970 to the moment that `text` names, if it is a time of RFC 3339 (ISO 8601) with an offset.
/// `None` for a time before 1970.
pub(crate) fn read_milliseconds(text: &str) -> Option<u64> {
    let moment: jiff::Timestamp = text.parse().ok()?;
    u64::try_from(moment.as_millisecond()).ok()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn bytes_are_two_digits_each() {
        assert_eq!(hex(&[0, 10, 255]), "000aff");
    }

    #[test]
    fn times_are_in_utc_to_the_second_or_the_millisecond() {
        let moment = SystemTime::UNIX_EPOCH + Duration::from_millis(784_111_777_250);
        assert_eq!(seconds(moment).unwrap(), "1994-11-06T08:49:37Z");
        assert_eq!(milliseconds(784_111_777_250).unwrap(), "1994-11-06T08:49:37.25Z");
        assert_eq!(seconds(SystemTime::UNIX_EPOCH - Duration::from_secs(1)), None);
        assert_eq!(milliseconds(i64::MAX), None);
    }

    #[test]
    fn a_time_of_a_server_is_read_back() {
        assert_eq!(read_milliseconds("1994-11-06T08:49:37Z"), Some(784_111_777_000));
        assert_eq!(read_milliseconds("1994-11-06T09:49:37.25+01:00"), Some(784_111_777_250));
        for text in ["", "1994-11-06", "yesterday", "1969-12-31T23:59:59Z"] {
            assert_eq!(read_milliseconds(text), None, "{text}");
        }
    }
}
