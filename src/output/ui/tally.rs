//! Progress of a run over many lists: one line that is updated on a terminal, a line every ten seconds elsewhere; and
//! results that are written as they finish.

use std::time::Duration;

use super::{CLEAR, Ui};
use crate::output::error::OutputError;
use crate::output::json;
use crate::output::view::{Changed, Format, Tally};

/// How often progress is reported where no line can be updated.
const INTERVAL: Duration = Duration::from_secs(10);
/// The most columns of the bar, and the fewest that still show something.
const BAR: (usize, usize) = (20, 5);

impl Ui {
    /// Shows how far a run over many lists is, unless quiet.
    pub fn tally(&mut self, tally: &Tally) {
        if self.settings.choices.quiet {
            return;
        }
        if self.settings.stderr_is_terminal && !self.settings.dumb && !self.settings.tells_json() {
            let room = self.settings.columns.map_or(80, usize::from).saturating_sub(1);
            self.write(&format!("\r{}{CLEAR}", line(tally, room)));
            self.waiting.is_on_screen = true;
            return;
        }
        if tally.done < tally.all && tally.elapsed.saturating_sub(self.tallied) >= INTERVAL {
            self.tallied = tally.elapsed;
            self.progress(&words(tally));
        }
    }

    /// Writes the result of one change as a line of JSON, where the format is one line a result.
    ///
    /// # Errors
    /// The output could not be written.
    pub fn stream(&mut self, changed: &Changed) -> Result<(), OutputError> {
        if self.settings.choices.format != Format::Jsonl {
            return Ok(());
        }
        self.has_streamed = true;
        let line = json::change_line(changed)?;
        self.text(&self.redacted_json(&line))
    }
}

/// `12 of 38: 1 failed, 26 to go, 14 s left`.
fn words(tally: &Tally) -> String {
    let Tally { all, done, failed, elapsed } = *tally;
    let to_go = all.saturating_sub(done);
    let each = elapsed.checked_div(u32::try_from(done).unwrap_or(u32::MAX)).unwrap_or_default();
    let left = each.saturating_mul(u32::try_from(to_go).unwrap_or(u32::MAX)).as_secs();
    let time = if to_go > 0 && elapsed >= Duration::from_secs(1) { format!(", {left} s left") } else { String::new() };
    format!("{done} of {all} lists: {failed} failed, {to_go} to go{time}")
}

/// The bar and the words in `room` columns. The bar gives way first, then the words from the end.
fn line(tally: &Tally, room: usize) -> String {
    let (mut text, (most, fewest)) = (words(tally), BAR);
    let left = room.saturating_sub(text.len() + "[] ".len());
    if left >= fewest {
        return format!("{} {text}", bar(tally, left.min(most)));
    }
    while text.len() > room {
        let Some((kept, _)) = text.rsplit_once(", ") else { return text.chars().take(room).collect() };
        text.truncate(kept.len());
    }
    text
}

/// How much of the run is done, as a bar of `columns` columns between brackets.
fn bar(tally: &Tally, columns: usize) -> String {
    let full = (columns * tally.done).checked_div(tally.all).unwrap_or(columns).min(columns);
    format!("[{}{}]", "#".repeat(full), " ".repeat(columns - full))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_names_done_failed_and_left() {
        let tally = Tally { all: 38, done: 12, failed: 1, elapsed: Duration::from_secs(6) };
        assert_eq!(words(&tally), "12 of 38 lists: 1 failed, 26 to go, 13 s left");
        assert_eq!(bar(&tally, 20), "[######              ]");
        let last = Tally { done: 38, ..tally };
        assert_eq!((words(&last).as_str(), bar(&last, 20).len()), ("38 of 38 lists: 1 failed, 0 to go", 22));
    }

    #[test]
    fn a_narrow_terminal_gets_a_shorter_bar_and_then_fewer_words() {
        let tally = Tally { all: 38, done: 12, failed: 1, elapsed: Duration::from_secs(6) };
        assert_eq!(line(&tally, 79), "[######              ] 12 of 38 lists: 1 failed, 26 to go, 13 s left");
        assert_eq!(line(&tally, 59), "[###        ] 12 of 38 lists: 1 failed, 26 to go, 13 s left");
        assert_eq!(line(&tally, 49), "12 of 38 lists: 1 failed, 26 to go, 13 s left");
        assert_eq!(line(&tally, 40), "12 of 38 lists: 1 failed, 26 to go");
        assert_eq!(line(&tally, 10), "12 of 38 l");
    }
}
