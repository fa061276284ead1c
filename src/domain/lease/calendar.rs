//! Calendar time in UTC for the names and descriptions of leases. Pure arithmetic; the proleptic Gregorian calendar.

use crate::domain::moment::Moment;

/// Seconds of a day.
const DAY: u64 = 24 * 60 * 60;
/// The last moment with a year of four digits: 9999-12-31T23:59:59Z.
const LAST: u64 = 253_402_300_799;

/// Why a text is not a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a time with its offset, for example 2026-11-28T18:00Z or 2026-11-28T19:00+01:00")]
pub struct TimeError;

/// A date and a time of day.
struct Civil {
    year: u64,
    month: u64,
    day: u64,
    hour: u64,
    minute: u64,
    second: u64,
}

/// `20261128t045500z`.
pub(super) fn compact(moment: Moment) -> String {
    let Civil { year, month, day, hour, minute, second } = Civil::of(moment);
    format!("{year:04}{month:02}{day:02}t{hour:02}{minute:02}{second:02}z")
}

/// `2026-11-28T04:55:00Z`.
pub(super) fn text(moment: Moment) -> String {
    let Civil { year, month, day, hour, minute, second } = Civil::of(moment);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// Reads what [`compact`] writes, and nothing else.
pub(super) fn read_compact(text: &str) -> Option<Moment> {
    let (date, time) = text.strip_suffix('z')?.split_once('t')?;
    if date.len() != 8 || time.len() != 6 {
        return None;
    }
    let civil = Civil {
        year: number(date.get(..4)?)?,
        month: number(date.get(4..6)?)?,
        day: number(date.get(6..)?)?,
        hour: number(time.get(..2)?)?,
        minute: number(time.get(2..4)?)?,
        second: number(time.get(4..)?)?,
    };
    civil.seconds().map(moment)
}

/// Reads a time as in RFC 3339; the seconds may be left out, the offset may not.
///
/// # Errors
/// The text is no such time, or it is before 1970.
pub fn parse(text: &str) -> Result<Moment, TimeError> {
    read(text).ok_or(TimeError)
}

fn read(text: &str) -> Option<Moment> {
    let (date, rest) = text.split_once(['T', 't'])?;
    let mut parts = date.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || (year.len(), month.len(), day.len()) != (4, 2, 2) {
        return None;
    }
    let at = rest.find(['Z', 'z', '+', '-'])?;
    let (time, offset) = rest.split_at(at);
    let mut parts = time.split(':');
    let (hour, minute, second) = (parts.next()?, parts.next()?, parts.next().unwrap_or("00"));
    if parts.next().is_some() || (hour.len(), minute.len(), second.len()) != (2, 2, 2) {
        return None;
    }
    let civil = Civil {
        year: number(year)?,
        month: number(month)?,
        day: number(day)?,
        hour: number(hour)?,
        minute: number(minute)?,
        second: number(second)?,
    };
    let seconds = civil.seconds()?;
    let seconds = match (offset.split_at(1), offset.len()) {
        (("Z" | "z", ""), _) => seconds,
        ((sign, offset), 6) => {
            let (hours, minutes) = offset.split_once(':')?;
            let (hours, minutes) = (number(hours)?, number(minutes)?);
            if hours > 23 || minutes > 59 || offset.len() != 5 {
                return None;
            }
            let offset = (hours * 60 + minutes) * 60;
            if sign == "+" { seconds.checked_sub(offset)? } else { seconds.checked_add(offset)? }
        }
        _ => return None,
    };
    Some(moment(seconds))
}

fn moment(seconds: u64) -> Moment {
    Moment::from_millis(seconds.saturating_mul(1000))
}

fn number(text: &str) -> Option<u64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

impl Civil {
    /// The civil time of `moment`, by the algorithm of Howard Hinnant's `civil_from_days`: years begin in March, so
    /// that the day of a leap year comes last.
    fn of(moment: Moment) -> Self {
        let seconds = (moment.as_millis() / 1000).min(LAST);
        let (days, rest) = (seconds / DAY + 719_468, seconds % DAY);
        let (era, day_of_era) = (days / 146_097, days % 146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        Self {
            year: year_of_era + era * 400 + u64::from(month <= 2),
            month,
            day: day_of_year - (153 * shifted + 2) / 5 + 1,
            hour: rest / 3600,
            minute: rest / 60 % 60,
            second: rest % 60,
        }
    }

    /// Seconds since 1970 began; nothing for a date that does not exist or is before 1970.
    fn seconds(&self) -> Option<u64> {
        let Self { year, month, day, hour, minute, second } = *self;
        if !(1970..=9999).contains(&year) || !(1..=12).contains(&month) || hour > 23 || minute > 59 || second > 59 {
            return None;
        }
        let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let most = match month {
            2 => 28 + u64::from(is_leap),
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        if !(1..=most).contains(&day) {
            return None;
        }
        let year = year - u64::from(month <= 2);
        let (era, year_of_era) = (year / 400, year % 400);
        let shifted = if month > 2 { month - 3 } else { month + 9 };
        let day_of_year = (153 * shifted + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        let days = (era * 146_097 + day_of_era).checked_sub(719_468)?;
        Some(days * DAY + hour * 3600 + minute * 60 + second)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_those_of_the_calendar() {
        for (seconds, expected) in [
            (0, "1970-01-01T00:00:00Z"),
            (784_111_777, "1994-11-06T08:49:37Z"),
            (951_782_399, "2000-02-28T23:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (1_795_841_700, "2026-11-28T04:55:00Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
            (LAST, "9999-12-31T23:59:59Z"),
        ] {
            assert_eq!(text(moment(seconds)), expected);
            assert_eq!(parse(expected), Ok(moment(seconds)), "{expected}");
            assert_eq!(read_compact(&compact(moment(seconds))), Some(moment(seconds)), "{expected}");
        }
        for days in 0..60_000 {
            let moment = moment(days * DAY + 12_345);
            assert_eq!(parse(&text(moment)), Ok(moment));
        }
    }

    #[test]
    fn a_time_needs_an_offset_and_may_leave_out_seconds() {
        let at = parse("2026-11-28T18:00:00Z").unwrap();
        for text in ["2026-11-28T18:00Z", "2026-11-28t18:00z", "2026-11-28T19:30+01:30", "2026-11-28T13:00:00-05:00"] {
            assert_eq!(parse(text), Ok(at), "{text}");
        }
        for text in [
            "",
            "2026-11-28",
            "2026-11-28T18:00",
            "2026-11-28 18:00Z",
            "2026-11-28T18Z",
            "2026-11-31T18:00Z",
            "2026-11-28T18:00:60Z",
            "2026-11-28T18:00+1:00",
            "2026-11-28T18:00+24:00",
            "1969-12-31T23:59Z",
            "soon",
        ] {
            assert_eq!(parse(text), Err(TimeError), "{text}");
        }
    }
}
