//! Leases as text for people.

use std::time::Duration;

use crate::domain::report::Outcome;
use crate::output::grid::Grid;
use crate::output::page::{Page, Style};
use crate::output::view::leases::{LeaseItem, Leases};

/// A row for each lease, and a line for each instance that could not be read.
pub(super) fn show(page: &mut Page, found: &Leases) {
    if found.leases.is_empty() && found.unread.is_empty() {
        page.sentence(Style::Plain, if found.reaps || found.expired_only { "no expired leases" } else { "no leases" });
        return;
    }
    let mut grid = Grid::new(&["lease", "state", "end", "left", "entries", "list", "by", "reason"]);
    for item in &found.leases {
        let left = (!item.left.is_zero()).then(|| span(item.left));
        grid.row(vec![
            Some(item.lease.id.to_string()),
            Some(state(item).to_owned()),
            Some(item.lease.end_text()),
            left,
            Some(item.entries.join(", ")),
            Some(item.target.to_string()),
            item.added.as_ref().map(|added| added.by.clone()),
            item.added.as_ref().and_then(|added| added.reason.clone()),
        ]);
    }
    if !found.leases.is_empty() {
        grid.without_empty_columns().show(page, "");
    }
    for unread in &found.unread {
        page.sentence(Style::Caution, &format!("cannot read the leases of {}", unread.target));
    }
}

/// The state of a lease, or how its end went.
fn state(item: &LeaseItem) -> &'static str {
    let Some(changed) = &item.ended else { return item.state.as_str() };
    match changed.report.outcome {
        Outcome::Applied | Outcome::Unchanged => "ended",
        Outcome::Planned if changed.error.is_none() => "would end",
        Outcome::Planned | Outcome::NotApplied | Outcome::NotStarted => "not ended",
        Outcome::Partial | Outcome::Unknown => "unknown",
    }
}

/// A time in at most two units.
pub(super) fn span(time: Duration) -> String {
    let seconds = time.as_secs() + u64::from(time.subsec_nanos() > 0);
    let (days, hours, minutes) = (seconds / 86_400, seconds / 3600 % 24, seconds / 60 % 60);
    match (days, hours, minutes) {
        (0, 0, 0) => format!("{seconds} s"),
        (0, 0, minutes) => format!("{minutes} min"),
        (0, hours, minutes) => format!("{hours} h {minutes} min"),
        (days, hours, _) => format!("{days} d {hours} h"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_has_two_units_at_most() {
        for (seconds, expected) in [(59, "59 s"), (60, "1 min"), (7199, "1 h 59 min"), (90_000, "1 d 1 h")] {
            assert_eq!(span(Duration::from_secs(seconds)), expected);
        }
    }
}
