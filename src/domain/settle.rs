//! When to read again and when to stop: how a change whose effect is not seen yet is settled.
//!
//! Pure: times are durations on any clock that does not go back. A change that the service accepted may show late; one
//! whose fate is unknown may still come to be applied. Neither is called not applied before every reading over the
//! whole window has shown the list as it was.

use std::time::Duration;

/// The longest pause between two readings.
const LONGEST: Duration = Duration::from_secs(5);
/// The first pause between two readings; it doubles from there.
const FIRST: Duration = Duration::from_millis(250);

/// What is known of a change before it is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// The service accepted the change.
    Taken,
    /// No answer, or one that says nothing: it may be applied, now or later.
    Unknown,
}

/// What a reading shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// The wanted change.
    Wanted,
    /// The list as it was before.
    Before,
    /// Neither.
    Neither,
}

/// What to do after a reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The list shows the wanted change.
    Done,
    /// Read again after this pause.
    ReadIn(Duration),
    /// Stop: every reading over the window showed the list as it was, so the change was not made.
    NotApplied,
    /// Stop: the service accepted the change, and the list does not show it.
    NotShown,
    /// Stop: the list is neither as before nor as wanted, for an unknown reason.
    Unknown,
}

/// The settling of one change.
#[derive(Clone, Debug)]
pub struct Settling {
    fate: Certainty,
    until: Duration,
    pause: Duration,
    always_before: bool,
}

impl Settling {
    /// Begins at `now`, to last for `window` at most.
    #[must_use]
    pub fn new(fate: Certainty, now: Duration, window: Duration) -> Self {
        Self { fate, until: now.saturating_add(window), pause: FIRST, always_before: true }
    }

    /// What to do after a reading at `now` that shows `seen`. While the instance is `changing` the window does not
    /// close: the change may be the very one in progress; the caller bounds that wait.
    #[must_use]
    pub fn next(&mut self, seen: Seen, changing: bool, now: Duration) -> Step {
        if seen == Seen::Wanted {
            return Step::Done;
        }
        self.always_before &= seen == Seen::Before;
        let left = self.until.saturating_sub(now);
        if !left.is_zero() || changing {
            let pause = if left.is_zero() { self.pause } else { self.pause.min(left) };
            self.pause = LONGEST.min(self.pause.saturating_mul(2));
            return Step::ReadIn(pause);
        }
        match self.fate {
            Certainty::Taken => Step::NotShown,
            Certainty::Unknown if self.always_before => Step::NotApplied,
            Certainty::Unknown => Step::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WINDOW: Duration = Duration::from_mins(1);

    /// Plays readings that show `seen(seconds)`, and gives the last step, its time and the number of readings.
    fn play(fate: Certainty, seen: impl Fn(u64) -> Seen) -> (Step, Duration, u32) {
        let mut now = Duration::ZERO;
        let mut settling = Settling::new(fate, now, WINDOW);
        for reads in 1..1_000 {
            match settling.next(seen(now.as_secs()), false, now) {
                Step::ReadIn(pause) => now += pause,
                step => return (step, now, reads),
            }
        }
        unreachable!("settling has to end")
    }

    #[test]
    fn what_is_wanted_is_done_at_once() {
        assert_eq!(play(Certainty::Taken, |_| Seen::Wanted), (Step::Done, Duration::ZERO, 1));
    }

    #[test]
    fn a_change_that_shows_late_is_done_when_it_shows() {
        let (step, at, _) = play(Certainty::Unknown, |seconds| if seconds < 20 { Seen::Before } else { Seen::Wanted });
        assert_eq!(step, Step::Done);
        assert!(at >= Duration::from_secs(20) && at <= Duration::from_secs(25));
    }

    #[test]
    fn not_applied_takes_unchanged_readings_over_the_whole_window() {
        let (step, at, reads) = play(Certainty::Unknown, |_| Seen::Before);
        assert_eq!((step, at), (Step::NotApplied, WINDOW));
        assert!(reads > 10 && reads < 25, "{reads} readings");
        let (step, ..) = play(Certainty::Unknown, |seconds| if seconds >= 30 { Seen::Neither } else { Seen::Before });
        assert_eq!(step, Step::Unknown);
    }

    #[test]
    fn a_change_that_was_taken_and_never_shows_is_called_so() {
        assert_eq!(play(Certainty::Taken, |_| Seen::Before).0, Step::NotShown);
    }

    #[test]
    fn the_window_stays_open_while_the_instance_changes() {
        let mut settling = Settling::new(Certainty::Unknown, Duration::ZERO, WINDOW);
        assert!(matches!(settling.next(Seen::Before, true, WINDOW * 3), Step::ReadIn(_)));
        assert_eq!(settling.next(Seen::Before, false, WINDOW * 3), Step::NotApplied);
    }

    #[test]
    fn without_a_window_one_reading_decides() {
        let mut settling = Settling::new(Certainty::Taken, Duration::ZERO, Duration::ZERO);
        assert_eq!(settling.next(Seen::Before, false, Duration::ZERO), Step::NotShown);
    }
}
