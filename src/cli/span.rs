//! Long times on the command line, such as the age of an entry.

use std::time::Duration;

/// Reads a number of hours, days or weeks: `36h`, `90d`, `12w`. At least one, at most a hundred years.
///
/// # Errors
/// The text is not such a time. The message says what is expected.
pub(crate) fn span(text: &str) -> Result<Duration, String> {
    const MOST: u64 = 100 * 366 * 86_400;
    let expected = || "expected a number of days, weeks or hours, for example 90d, 12w or 36h".to_owned();
    let (end, unit) = text.char_indices().next_back().ok_or_else(expected)?;
    let unit = match unit {
        'h' => 3_600,
        'd' => 86_400,
        'w' => 604_800,
        _ => return Err(expected()),
    };
    let number = Some(&text[..end]).filter(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
    let seconds = number.and_then(|number| number.parse::<u64>().ok()).and_then(|number| number.checked_mul(unit));
    match seconds.ok_or_else(expected)? {
        0 => Err("expected at least 1h".to_owned()),
        seconds if seconds > MOST => Err("expected at most 100 years".to_owned()),
        seconds => Ok(Duration::from_secs(seconds)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_is_a_number_of_hours_days_or_weeks() {
        for (text, seconds) in [("36h", 129_600), ("90d", 7_776_000), ("12w", 7_257_600)] {
            assert_eq!(span(text), Ok(Duration::from_secs(seconds)), "{text}");
        }
        for text in ["", "90", "d", "-1d", "1.5d", "90 d", "0d", "3m", "99999d", "99999999999999999999d", "٣d"] {
            assert!(span(text).unwrap_err().starts_with("expected "), "{text}");
        }
    }
}
