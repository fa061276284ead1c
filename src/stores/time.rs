//! The time by the clock of a store's servers, carried on with the clock of this run that is never set.

use std::cell::Cell;
use std::rc::Rc;
use std::time::{Duration, SystemTime};

use http::header::DATE;

use crate::domain::event::Moment;
use crate::transport::{Response, date};
use crate::world::Clock;

/// The clock of a store.
pub(super) struct StoreTime {
    clock: Rc<dyn Clock>,
    /// The last date that was read, and when.
    read: Cell<Option<(SystemTime, Duration)>>,
}

impl StoreTime {
    pub(super) fn new(clock: Rc<dyn Clock>) -> Self {
        Self { clock, read: Cell::default() }
    }

    /// Takes the date of an answer.
    pub(super) fn learn(&self, answer: &Response) {
        let date = answer.headers().get(DATE).and_then(|value| date::parse(value.to_str().ok()?));
        if let Some(date) = date {
            self.read.set(Some((date, self.clock.elapsed())));
        }
    }

    /// The time now; `None` before the first answer with a date.
    pub(super) fn now(&self) -> Option<Moment> {
        let (date, then) = self.read.get()?;
        Some(Moment::from(date + self.clock.elapsed().saturating_sub(then)))
    }

    /// Waits before the next try of a write.
    pub(super) async fn pause(&self, tries: u32) {
        self.clock.sleep(Duration::from_millis(250) * 2_u32.pow(tries.min(5))).await;
    }
}
