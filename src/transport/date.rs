//! The dates of HTTP headers.

use std::time::SystemTime;

use jiff::fmt::rfc2822::{DateTimeParser, DateTimePrinter};

/// The moment that `text` names, if it is an IMF-fixdate (RFC 9110 section 5.6.7) to the letter:
/// `Sun, 06 Nov 1994 08:49:37 GMT`. The obsolete forms are not read; no server of either service sends them.
pub(crate) fn parse(text: &str) -> Option<SystemTime> {
    let moment = DateTimeParser::new().parse_timestamp(text).ok()?;
    // The parser takes all that mail has ever known; only what is written back the same is a date of HTTP.
    let written = DateTimePrinter::new().timestamp_to_rfc9110_string(&moment).ok()?;
    (written == text).then(|| SystemTime::from(moment))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_date_is_read_in_its_one_form_alone() {
        let moment = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        assert_eq!(parse("Sun, 06 Nov 1994 08:49:37 GMT"), Some(moment));
        for text in [
            "",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            "Mon, 06 Nov 1994 08:49:37 GMT",
            "Sun, 6 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49:37 +0000",
            "Sun, 06 Nov 1994 09:49:37 +0100",
            "06 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49 GMT",
            " Sun, 06 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49:37 GMT (comment)",
            "Sun, 31 Feb 1994 08:49:37 GMT",
            "784111777",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
