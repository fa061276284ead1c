//! How fast one account calls one endpoint, and how much of that may be repetition.
//!
//! One [`Pace`] is shared by all clients of a run that speak to the same endpoint as the same account: services count
//! calls by account, so that many clients each within the limit would be beyond it together. It keeps two figures.
//! Calls leave evenly after a short burst, so that a single call never waits. Repeated sends are paid from a budget
//! that calls which go well fill again: while a service is down, a run over thousands of lists does not ask it several
//! times for each. This module knows no service and decides nothing about what may be repeated.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use super::limits::Deadline;
use super::{Request, Response, SendError, Transport};
use crate::world::Clock;

/// Calls a second, half of what the Elasticsearch service allows all users of an account together.
const RATE: u32 = 50;
/// Calls that may leave at once after a rest; with the rate they stay below the limit in every second.
const BURST: u32 = 10;
/// The budget for repeated sends, at its fullest. This and the prices are those of the AWS SDKs' standard mode of 2026.
const BUDGET: u32 = 500;

/// What a repeated send costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Price {
    /// After a failure that may pass.
    Passing,
    /// After the service asked for fewer calls, which a pause is likely to help.
    Refused,
}

impl Price {
    fn amount(self) -> u32 {
        match self {
            Self::Passing => 14,
            Self::Refused => 5,
        }
    }
}

/// The pace of one account at one endpoint.
pub struct Pace {
    clock: Rc<dyn Clock>,
    /// When the next call would be due if all calls were evenly spread; it may run ahead of the clock by the burst.
    due: Cell<Duration>,
    budget: Cell<u32>,
}

impl Pace {
    /// A pace that starts rested, counted on `clock`.
    #[must_use]
    pub fn new(clock: Rc<dyn Clock>) -> Self {
        Self { clock, due: Cell::new(Duration::ZERO), budget: Cell::new(BUDGET) }
    }

    /// Takes the next place in the line and tells how long to wait for it; `None`, and no place taken, if it does not
    /// come before `deadline`.
    fn take(&self, deadline: Option<Deadline>) -> Option<Duration> {
        let (now, interval) = (self.clock.elapsed(), Duration::from_secs(1) / RATE);
        let start = now.max(self.due.get().saturating_sub(interval * (BURST - 1)));
        if start > now && deadline.is_some_and(|deadline| start >= deadline.0) {
            return None;
        }
        self.due.set(self.due.get().max(start) + interval);
        Some(start.saturating_sub(now))
    }

    /// Lets no call begin for `pause`, because the service asked for that; after it calls leave without a burst.
    pub(super) fn hold(&self, pause: Duration) {
        let until = self.clock.elapsed().saturating_add(pause);
        let rested = until.saturating_add(Duration::from_secs(1) / RATE * (BURST - 1));
        self.due.set(self.due.get().max(rested));
    }

    /// Pays for a repeated send, if the budget has as much.
    pub(super) fn pay(&self, price: Price) -> bool {
        let left = self.budget.get().checked_sub(price.amount());
        left.map(|left| self.budget.set(left)).is_some()
    }

    /// Notes a call that went well: what its last repeated send cost comes back, or one if there was none.
    pub(super) fn earn(&self, paid: Option<Price>) {
        let more = paid.map_or(1, Price::amount);
        self.budget.set(BUDGET.min(self.budget.get() + more));
    }
}

/// Lets requests through at a [`Pace`]. Must stand inside the layers that send more than once, so that every send
/// counts.
pub struct Paced<T> {
    inner: T,
    pace: Rc<Pace>,
}

impl<T> Paced<T> {
    /// Wraps `inner`, which keeps to `pace`.
    pub fn new(inner: T, pace: Rc<Pace>) -> Self {
        Self { inner, pace }
    }
}

impl<T: Transport> Transport for Paced<T> {
    async fn send(&self, request: Request) -> Result<Response, SendError> {
        let deadline = request.extensions().get::<Deadline>().copied();
        let Some(wait) = self.pace.take(deadline) else {
            let host = request.uri().host().unwrap_or("the service");
            return Err(SendError::NotSent(format!(
                "so many calls wait for {host} that no time was left to send this"
            )));
        };
        if !wait.is_zero() {
            self.pace.clock.sleep(wait).await;
        }
        self.inner.send(request).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::script::{Script, Stopped, answer, request, run};

    fn call() -> Request {
        request("GET", "http://localhost/", "")
    }

    /// The pauses of `calls` calls in a row, in milliseconds, by as many clients of one pace.
    fn pauses(pace: &Rc<Pace>, clock: &Stopped, calls: usize) -> Vec<u128> {
        clock.pauses.borrow_mut().clear();
        for _ in 0..calls {
            let paced = Paced::new(Script::new([Ok(answer(200, &[]))]), Rc::clone(pace));
            run(paced.send(call())).unwrap();
        }
        clock.pauses.borrow().iter().map(Duration::as_millis).collect()
    }

    #[test]
    fn the_first_calls_pass_at_once_and_the_others_evenly() {
        let clock = Stopped::at(0);
        let pace = Rc::new(Pace::new(clock.clone()));
        assert_eq!(pauses(&pace, &clock, 10), [0; 0]);
        assert_eq!(pauses(&pace, &clock, 50), [20; 50]);
        assert_eq!(clock.elapsed(), Duration::from_secs(1));
        clock.advance(Duration::from_mins(1));
        assert_eq!(pauses(&pace, &clock, 12), [20, 20], "a rest fills the burst and no more");
    }

    #[test]
    fn a_place_in_the_line_that_comes_too_late_is_not_taken() {
        let clock = Stopped::at(0);
        let pace = Rc::new(Pace::new(clock.clone()));
        pauses(&pace, &clock, 10);
        let script = Script::new([]);
        let late = |deadline: u64| {
            let mut request = call();
            request.extensions_mut().insert(Deadline(Duration::from_millis(deadline)));
            run(Paced::new(Rc::clone(&script), Rc::clone(&pace)).send(request))
        };
        let outcome = late(20);
        assert!(matches!(&outcome, Err(SendError::NotSent(text)) if text.contains("localhost")), "{outcome:?}");
        assert_eq!(pauses(&pace, &clock, 1), [20]);
    }

    #[test]
    fn a_pause_that_the_service_asked_for_holds_everybody() {
        let clock = Stopped::at(0);
        let pace = Rc::new(Pace::new(clock.clone()));
        pauses(&pace, &clock, 2);
        pace.hold(Duration::from_secs(3));
        assert_eq!(pauses(&pace, &clock, 3), [3000, 20, 20]);
        pace.hold(Duration::MAX);
        assert!(pace.take(Some(Deadline(Duration::from_mins(1)))).is_none());
    }

    #[test]
    fn the_budget_pays_for_repetition_until_it_is_empty_and_success_fills_it() {
        let pace = Pace::new(Stopped::at(0));
        let paid = std::iter::from_fn(|| pace.pay(Price::Passing).then_some(())).count();
        assert_eq!(paid, 35);
        assert!(pace.pay(Price::Refused) && pace.pay(Price::Refused) && !pace.pay(Price::Refused));
        pace.earn(None);
        assert!(!pace.pay(Price::Passing));
        pace.earn(Some(Price::Passing));
        assert!(pace.pay(Price::Passing));
        (0..1000).for_each(|_| pace.earn(Some(Price::Passing)));
        assert_eq!(pace.budget.get(), BUDGET);
    }
}
