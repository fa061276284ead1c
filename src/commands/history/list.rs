//! `history`: the changes that the journal remembers.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::app::session::Session;
use crate::cli::{self, HistoryShow, OutcomeArg};
use crate::commands::history::{self, find};
use crate::domain::entry::Entry;
use crate::domain::event::Moment;
use crate::domain::history::{Change, Filter, History};
use crate::domain::report::Outcome;
use crate::error::{Code, Error};
use crate::output::view::{Document, Remembered, RememberedChange};

pub(crate) async fn run(args: &cli::History, session: &Session<'_>) -> Result<Document, Error> {
    let filter = Filter {
        target: args.target.as_ref().map(|text| session.settings().instance(text).id),
        entry: args.entry.as_deref().map(entry).transpose()?,
        by: args.by.clone(),
        run: args.run.clone(),
        since: args.since.as_deref().map(|text| since(text, session)).transpose()?,
        outcome: args.outcome.map(outcome),
    };
    let past = match (&args.show, args.count) {
        (Some(HistoryShow::Show { id }), _) => history::named(session, id).await?,
        (None, Some(count)) => {
            let suffices = |history: &History| history.matching(&filter).nth(count.saturating_sub(1)).is_some();
            history::recent(session, &suffices).await?
        }
        (None, None) => history::read(session).await?,
    };
    let name = |change: &Change| {
        let short = past.history.short(&change.intent.id).to_owned();
        let next = change.is_open().then(|| session.run_options().context.line(&format!("resume {short}")));
        let undone_by = past.history.undone_by(change).map(|by| by.intent.id.to_string());
        RememberedChange { short, next, undone_by, change: change.clone() }
    };
    let (changes, in_full) = if let Some(HistoryShow::Show { id }) = &args.show {
        (vec![name(find(&past, id, session)?)], true)
    } else {
        let latest = past.history.matching(&filter).rev().take(args.count.unwrap_or(usize::MAX));
        (latest.map(name).collect(), false)
    };
    past.problems.iter().for_each(|problem| session.warn(problem));
    if changes.is_empty() && past.is_damaged {
        let message = "the journal is damaged, and no matching change can be read from it";
        return Err(Error::new(Code::LocalState, message).hint(past.mending));
    }
    Ok(Document::History(Remembered { changes, in_full, skipped: past.skipped }))
}

/// An address or block to look for.
fn entry(text: &str) -> Result<Entry, Error> {
    Entry::parse(text).map_err(|error| Error::new(Code::Usage, format!("`--entry {text}`: {error}")))
}

fn outcome(arg: OutcomeArg) -> Outcome {
    match arg {
        OutcomeArg::Applied => Outcome::Applied,
        OutcomeArg::NotApplied => Outcome::NotApplied,
        OutcomeArg::Partial => Outcome::Partial,
        OutcomeArg::Unknown => Outcome::Unknown,
        OutcomeArg::Unchanged => Outcome::Unchanged,
    }
}

/// A moment: so long ago, or a time of the calendar.
fn since(text: &str, session: &Session<'_>) -> Result<Moment, Error> {
    let bad = || {
        Error::new(Code::Usage, format!("invalid time `{text}` of --since"))
            .hint("use 90s, 30m, 2h, 3d, 4w, today, yesterday, 2026-11-23 or 2026-11-23T12:00:00Z")
    };
    if let Some(start) = day(text, session.run_options().clock.now()) {
        return Ok(start);
    }
    if let Some(ago) = ago(text) {
        return Ok(Moment::from(session.run_options().clock.now().checked_sub(ago).ok_or_else(bad)?));
    }
    let time: jiff::Timestamp = text.parse().map_err(|_| bad())?;
    Ok(Moment::from_millis(u64::try_from(time.as_millisecond()).map_err(|_| bad())?))
}

/// The start of a day in UTC: `today`, `yesterday` or a date.
fn day(text: &str, now: SystemTime) -> Option<Moment> {
    const DAY: u64 = 86_400_000;
    let now = u64::try_from(now.duration_since(UNIX_EPOCH).ok()?.as_millis()).ok()?;
    let today = now - now % DAY;
    let start = match text {
        "today" => today,
        "yesterday" => today.checked_sub(DAY)?,
        date => {
            let is_date = date.len() == 10 && date.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
            let midnight: jiff::Timestamp = is_date.then(|| format!("{date}T00:00:00Z"))?.parse().ok()?;
            u64::try_from(midnight.as_millisecond()).ok()?
        }
    };
    Some(Moment::from_millis(start))
}

/// A number with a unit.
fn ago(text: &str) -> Option<Duration> {
    let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let seconds = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 3_600,
        "d" => 86_400,
        "w" => 604_800,
        _ => return None,
    };
    number.parse::<u64>().ok()?.checked_mul(seconds).map(Duration::from_secs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_starts_at_midnight_utc() {
        let now = UNIX_EPOCH + Duration::from_secs(1_795_000_000);
        let start = |text| day(text, now).map(|moment| moment.as_millis() / 1000);
        assert_eq!(start("today"), Some(1_794_960_000));
        assert_eq!(start("yesterday"), Some(1_794_873_600));
        assert_eq!(start("2026-11-17"), Some(1_794_873_600));
        assert_eq!((start("tomorrow"), start("2026-13-01"), start("2026-1-1")), (None, None, None));
    }

    #[test]
    fn a_span_is_a_number_with_a_unit() {
        assert_eq!(ago("2h"), Some(Duration::from_hours(2)));
        assert_eq!(ago("90s"), Some(Duration::from_secs(90)));
        for text in ["", "h", "2", "2y", "-2h", "2 h", "٢h"] {
            assert_eq!(ago(text), None, "{text}");
        }
    }
}
