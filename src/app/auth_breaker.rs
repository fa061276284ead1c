//! When a run stops asking: what is denied several times in a row is not tried any more. A service may lock out a key
//! that keeps on calling in vain.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use tokio::sync::Semaphore;

use crate::app::session::Session;
use crate::error::{Code, Error};

/// This many in a row are enough.
const MOST: u32 = 3;

/// The errors that are denials; proxies lock out as well.
const DENIALS: [Code; 5] =
    [Code::Unauthenticated, Code::ProxyLogin, Code::ClientCertificate, Code::Forbidden, Code::AddressNotListed];

/// The denied calls of a run over many targets.
#[derive(Debug, Default)]
pub(crate) struct AuthBreaker {
    in_a_row: u32,
    last: Option<Error>,
}

impl AuthBreaker {
    /// Notes how the call about one target ended.
    pub(crate) fn note(&mut self, error: Option<&Error>) {
        self.last = error.filter(|error| DENIALS.contains(&error.code)).cloned();
        self.in_a_row = if self.last.is_some() { self.in_a_row + 1 } else { 0 };
    }

    /// The error for a target that is not tried any more.
    pub(crate) fn stop(&self) -> Option<Error> {
        let last = self.last.as_ref().filter(|_| self.in_a_row >= MOST)?;
        let message = format!("not tried: {MOST} calls in a row were denied; the last: {}", last.message);
        Some(Error { hints: last.hints.clone(), ..Error::new(last.code, message) })
    }
}

/// The same for calls of one account that are under way at the same time: until one is not denied, no more are under
/// way than are denied before the run stops.
pub(crate) struct AuthGate {
    breaker: RefCell<AuthBreaker>,
    turns: Semaphore,
    is_proven: Cell<bool>,
}

/// The gates of a run over several accounts.
#[derive(Default)]
pub(crate) struct AuthGates {
    gates: RefCell<BTreeMap<Account, Rc<AuthGate>>>,
}

/// The profile and the service of an account.
type Account = (Option<String>, String);

impl AuthGates {
    /// The gate of the account that `session` has with `service`.
    pub(crate) fn of(&self, session: &Session<'_>, service: &str) -> Rc<AuthGate> {
        let profile = session.settings().profile.as_ref().map(|profile| profile.name.clone());
        Rc::clone(self.gates.borrow_mut().entry((profile, service.to_owned())).or_default())
    }
}

impl Default for AuthGate {
    fn default() -> Self {
        let turns = Semaphore::new(usize::try_from(MOST).unwrap_or(1));
        Self { breaker: RefCell::default(), turns, is_proven: Cell::new(false) }
    }
}

impl AuthGate {
    /// The output of `work`, and notes its error.
    ///
    /// # Errors
    /// The account was denied too often; `work` was not begun.
    pub(crate) async fn enter<T>(
        &self,
        work: impl Future<Output = T>,
        error: impl Fn(&T) -> Option<&Error>,
    ) -> Result<T, Error> {
        self.enter_unless(|| None, Box::pin(work), error).await
    }

    /// As [`AuthGate::enter`], unless `stop` has a reason not to begin. It is asked after the wait for other lists of the
    /// account, in which a reason may have come up.
    ///
    /// # Errors
    /// That reason, or that of [`AuthGate::enter`]; `work` was not begun.
    pub(crate) async fn enter_unless<T>(
        &self,
        stop: impl FnOnce() -> Option<Error>,
        work: impl Future<Output = T>,
        error: impl Fn(&T) -> Option<&Error>,
    ) -> Result<T, Error> {
        // A semaphore that is closed lets everybody through, to see why it is.
        let turn = if self.is_proven.get() { None } else { self.turns.acquire().await.ok() };
        let denied = self.breaker.borrow().stop();
        if let Some(stop) = denied.or_else(stop) {
            return Err(stop);
        }
        let done = work.await;
        let mut breaker = self.breaker.borrow_mut();
        breaker.note(error(&done));
        if breaker.in_a_row == 0 && !self.is_proven.replace(true) {
            self.turns.close();
        }
        if breaker.in_a_row >= MOST {
            self.turns.close();
        }
        // What was denied leaves no room for another try.
        if let Some(turn) = turn.filter(|_| breaker.in_a_row > 0) {
            turn.forget();
        }
        Ok(done)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::fan_out;
    use crate::transport::script::run;

    #[test]
    fn a_denied_account_is_not_tried_more_often_at_the_same_time() {
        let denied = || Err::<(), _>(Error::new(Code::Forbidden, "no"));
        let tried = Cell::new(0);
        let gate = AuthGate::default();
        let work = async |_| {
            let work = async {
                tried.set(tried.get() + 1);
                for _ in 0..tried.get() {
                    tokio::task::yield_now().await;
                }
                denied()
            };
            gate.enter(work, |done| done.as_ref().err()).await.is_ok()
        };
        let entered = run(fan_out::in_order(0..10, 10, work));
        assert_eq!((tried.get(), entered.iter().filter(|entered| **entered).count()), (3, 3));
    }

    #[test]
    fn a_reason_to_stop_that_comes_up_during_the_wait_counts() {
        let (gate, stops, begun) = (AuthGate::default(), Cell::new(false), Cell::new(0));
        let work = async |_| {
            let work = async {
                begun.set(begun.get() + 1);
                tokio::task::yield_now().await;
                stops.set(true);
            };
            let stop = || stops.get().then(|| Error::new(Code::NotApplied, "not started"));
            gate.enter_unless(stop, work, |()| None).await.is_ok()
        };
        let entered = run(fan_out::in_order(0..10, 10, work));
        assert_eq!((begun.get(), entered.iter().filter(|entered| **entered).count()), (3, 3));
    }

    #[test]
    fn three_denials_in_a_row_stop_a_run_and_any_other_end_begins_anew() {
        let mut denials = AuthBreaker::default();
        let denied = Error::new(Code::Forbidden, "no").hint("ask");
        for other in [None, Some(Error::new(Code::Busy, "later"))] {
            denials.note(Some(&denied));
            denials.note(Some(&denied));
            denials.note(other.as_ref());
            assert_eq!(denials.stop(), None);
        }
        (0..3).for_each(|_| denials.note(Some(&denied)));
        let stop = denials.stop().unwrap();
        assert_eq!((stop.code, stop.hints), (Code::Forbidden, vec!["ask".to_owned()]));
        assert_eq!(stop.message, "not tried: 3 calls in a row were denied; the last: no");
    }
}
