//! Sends again what certainly had no effect, after a pause, within a deadline.
//!
//! Repeated is what never left, what the server refused before doing any work, and a reading that failed in any passing
//! way. A change whose fate is unknown is never repeated here, because only its caller can find out its outcome.

use std::rc::Rc;
use std::time::{Duration, SystemTime};

use http::header::RETRY_AFTER;
use http::{Method, StatusCode};

use super::limits::{Deadline, Patience};
use super::pace::{Pace, Price};
use super::{Request, Response, SendError, Transport, date};
use crate::world::{Clock, Entropy};

/// Sends of a reading request, the first included.
const READ_SENDS: u32 = 5;
/// Sends of any other request, the first included.
const WRITE_SENDS: u32 = 3;
/// Statuses that say nothing of the request and may pass; only a reading may be repeated for them.
const PASSING: [StatusCode; 5] = [
    StatusCode::REQUEST_TIMEOUT,
    StatusCode::INTERNAL_SERVER_ERROR,
    StatusCode::BAD_GATEWAY,
    StatusCode::SERVICE_UNAVAILABLE,
    StatusCode::GATEWAY_TIMEOUT,
];
/// The first pause, at most, after a request that never left; it doubles from there.
const BASE: Duration = Duration::from_millis(500);
/// The first pause, at most, after a refusal.
const REFUSED_BASE: Duration = Duration::from_secs(1);
/// No pause of our own choice is longer.
const CAP: Duration = Duration::from_secs(20);
/// The header of Alibaba Cloud's gateway that gives a pause in milliseconds.
const ACS_RETRY_AFTER: &str = "x-acs-retry-after";

/// Repeats what is safe to repeat. Must stand outside the layer that signs, so that every send is signed anew.
pub struct Retry<T> {
    inner: T,
    clock: Rc<dyn Clock>,
    entropy: Rc<dyn Entropy>,
    total: Duration,
    standing: fn(&Response) -> RetryClass,
    pace: Rc<Pace>,
    notice: Rc<dyn Fn(&str)>,
}

/// What an answer says of its request, by the service's own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetryClass {
    /// The answer to it, good or bad.
    Final,
    /// The service refused it before any work: whatever it was, it may be sent again.
    Refused,
    /// Nothing that can be relied on, and it may pass: a reading may be sent again.
    Passing,
}

/// Why a request may be sent again.
enum Cause {
    /// No answer came.
    Unanswered(String),
    /// An answer that says nothing of the request.
    Passing(StatusCode),
    /// The service refused it before any work.
    Refused(StatusCode),
}

impl<T> Retry<T> {
    /// Wraps `inner`. `total` is the time for one call with all its sends; `standing` knows what the service's answers
    /// mean, besides 429, which is always a refusal, and the statuses that may pass; `pace` pays for repeated sends;
    /// `notice` gets one line before every pause.
    pub fn new(
        inner: T,
        clock: Rc<dyn Clock>,
        entropy: Rc<dyn Entropy>,
        total: Duration,
        standing: fn(&Response) -> RetryClass,
        pace: Rc<Pace>,
        notice: Rc<dyn Fn(&str)>,
    ) -> Self {
        Self { inner, clock, entropy, total, standing, pace, notice }
    }

    fn cause(&self, reads: bool, outcome: &Result<Response, SendError>) -> Option<Cause> {
        let answer = match outcome {
            Err(SendError::NotSent(reason)) => return Some(Cause::Unanswered(reason.clone())),
            Err(SendError::Unanswered(reason)) if reads => {
                return Some(Cause::Unanswered(reason.clone()));
            }
            Err(_) => return None,
            Ok(answer) => answer,
        };
        let status = answer.status();
        match (self.standing)(answer) {
            RetryClass::Refused => Some(Cause::Refused(status)),
            _ if status == StatusCode::TOO_MANY_REQUESTS => Some(Cause::Refused(status)),
            RetryClass::Passing if reads => Some(Cause::Passing(status)),
            _ if reads && PASSING.contains(&status) => Some(Cause::Passing(status)),
            _ => None,
        }
    }

    /// The pause after send number `sent`, where the server wishes for none.
    fn own_pause(&self, sent: u32, cause: &Cause) -> Duration {
        let base = if matches!(cause, Cause::Unanswered(_)) { BASE } else { REFUSED_BASE };
        let most = CAP.min(base.saturating_mul(1 << (sent - 1)));
        most.mul_f64(self.entropy.fraction().clamp(0.0, 1.0))
    }
}

impl Cause {
    fn price(&self) -> Price {
        if matches!(self, Self::Refused(_)) { Price::Refused } else { Price::Passing }
    }
}

impl<T: Transport> Transport for Retry<T> {
    async fn send(&self, mut request: Request) -> Result<Response, SendError> {
        let begun = self.clock.elapsed();
        let deadline = begun.saturating_add(self.total);
        let patience = request.extensions().get::<Patience>().map_or(self.total, |patience| patience.0);
        let last = deadline.min(begun.saturating_add(patience));
        request.extensions_mut().insert(Deadline(deadline));
        let reads = matches!(*request.method(), Method::GET | Method::HEAD);
        let most = if reads { READ_SENDS } else { WRITE_SENDS };
        let (mut sent, mut paid) = (0, None);
        loop {
            let outcome = self.inner.send(request.clone()).await;
            sent += 1;
            let Some(cause) = self.cause(reads, &outcome) else {
                if outcome.is_ok() {
                    self.pace.earn(paid);
                }
                return outcome;
            };
            let Some(told) = wish(&outcome, self.clock.now()) else { return outcome };
            let pause = if told.is_zero() { self.own_pause(sent, &cause) } else { told };
            let next = self.clock.elapsed().saturating_add(pause);
            if matches!(cause, Cause::Refused(_)) && next < deadline {
                // What the server wishes for is for everybody who calls it.
                self.pace.hold(told);
            }
            if sent >= most || next >= last {
                return outcome;
            }
            if !self.pace.pay(cause.price()) {
                (self.notice)("retry budget used up, not retrying");
                return outcome;
            }
            paid = Some(cause.price());
            (self.notice)(&notice(&cause, pause, sent + 1, most));
            self.clock.sleep(pause).await;
        }
    }
}

/// How long the server asks to be left alone: zero if it does not say or names a moment that is over, `None` if what
/// it says makes no sense. Of two wishes the longer counts.
fn wish(outcome: &Result<Response, SendError>, now: SystemTime) -> Option<Duration> {
    let Ok(answer) = outcome else { return Some(Duration::ZERO) };
    let text = |name: &str| answer.headers().get(name).map(|value| value.to_str().unwrap_or_default().trim());
    let millis = match text(ACS_RETRY_AFTER) {
        Some(text) => Duration::from_millis(whole(text)?),
        None => Duration::ZERO,
    };
    let seconds = match text(RETRY_AFTER.as_str()) {
        Some(text) => match whole(text) {
            Some(seconds) => Duration::from_secs(seconds),
            None => until(text, now)?,
        },
        None => Duration::ZERO,
    };
    Some(millis.max(seconds))
}

/// A whole number without a sign.
fn whole(text: &str) -> Option<u64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

/// The time until an HTTP-date.
fn until(text: &str, now: SystemTime) -> Option<Duration> {
    Some(date::parse(text)?.duration_since(now).unwrap_or_default())
}

fn notice(cause: &Cause, pause: Duration, next: u32, most: u32) -> String {
    // A pause of 0.0 s would not be shown as a pause.
    let pause = pause.as_secs_f64().max(0.1);
    match cause {
        Cause::Unanswered(reason) => format!("{reason}; trying again in {pause:.1} s ({next} of {most})"),
        Cause::Passing(status) if status.is_success() => {
            format!("the answer cannot be read; trying again in {pause:.1} s ({next} of {most})")
        }
        Cause::Passing(status) | Cause::Refused(status) => {
            format!("the server is busy (status {}); trying again in {pause:.1} s ({next} of {most})", status.as_u16())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::TlsFailure;
    use crate::transport::limits::TOTAL;
    use crate::transport::pace::Paced;
    use crate::transport::script::{Counter, Script, Sink, Stopped, answer, request, run, sink};

    /// A layer that takes 503 for a refusal and 299 for an answer that says nothing.
    fn retry(script: &Rc<Script>, clock: &Rc<Stopped>, notice: Sink) -> Retry<Rc<Script>> {
        let standing = |answer: &Response| match answer.status().as_u16() {
            503 => RetryClass::Refused,
            299 => RetryClass::Passing,
            _ => RetryClass::Final,
        };
        let pace = Rc::new(Pace::new(clock.clone()));
        Retry::new(Rc::clone(script), clock.clone(), Rc::new(Counter::default()), TOTAL, standing, pace, notice)
    }

    /// Sends one request of `method` into `answers`; gives the outcome, the pauses in milliseconds and the notices.
    fn outcome(
        method: &str,
        answers: Vec<Result<Response, SendError>>,
    ) -> (Result<Response, SendError>, Vec<u128>, Vec<String>) {
        let (count, script, clock) = (answers.len(), Script::new(answers), Stopped::at(1_000_000_000));
        let (notice, lines) = sink();
        let outcome = run(retry(&script, &clock, notice).send(request(method, "http://localhost/", "")));
        assert_eq!((script.left(), script.seen.borrow().len()), (0, count));
        let pauses = clock.pauses.borrow().iter().map(Duration::as_millis).collect();
        (outcome, pauses, lines.take())
    }

    fn not_sent() -> Result<Response, SendError> {
        Err(SendError::NotSent("cannot connect to h:1: connection refused".to_owned()))
    }

    fn refusal(headers: &[(&str, &str)]) -> Response {
        answer(429, headers)
    }

    #[test]
    fn a_read_is_sent_five_times_and_a_write_three_times_with_doubling_pauses() {
        let (outcome_of_read, pauses, notices) = outcome("GET", (0..5).map(|_| not_sent()).collect());
        assert!(matches!(outcome_of_read, Err(SendError::NotSent(_))));
        assert_eq!(pauses, [500, 1000, 2000, 4000]);
        assert_eq!(notices[0], "cannot connect to h:1: connection refused; trying again in 0.5 s (2 of 5)");
        let (_, pauses, _) = outcome("POST", (0..3).map(|_| not_sent()).collect());
        assert_eq!(pauses, [500, 1000]);
    }

    #[test]
    fn a_refusal_starts_at_one_second_and_429_needs_no_rule() {
        let (last, pauses, notices) =
            outcome("DELETE", vec![Ok(refusal(&[])), Ok(answer(503, &[])), Ok(answer(204, &[]))]);
        assert_eq!(last.unwrap().status(), 204);
        assert_eq!(pauses, [1000, 2000]);
        assert_eq!(notices[0], "the server is busy (status 429); trying again in 1.0 s (2 of 3)");
    }

    #[test]
    fn what_may_have_happened_or_cannot_change_is_not_repeated() {
        let unanswered = Err(SendError::Unanswered(String::new()));
        assert!(matches!(outcome("POST", vec![unanswered]).0, Err(SendError::Unanswered(_))));
        let untrusted = Err(SendError::Untrusted(String::new(), TlsFailure::Name));
        assert!(matches!(outcome("GET", vec![untrusted]).0, Err(SendError::Untrusted(..))));
        for status in [500, 502, 504, 408, 400, 299, 200] {
            assert_eq!(outcome("POST", vec![Ok(answer(status, &[]))]).0.unwrap().status(), status);
        }
        for status in [400, 404, 200] {
            assert_eq!(outcome("GET", vec![Ok(answer(status, &[]))]).0.unwrap().status(), status);
        }
    }

    #[test]
    fn a_reading_is_repeated_for_whatever_passes() {
        for first in [Err(SendError::Unanswered(String::new())), Ok(answer(502, &[])), Ok(answer(408, &[]))] {
            assert_eq!(outcome("GET", vec![first, Ok(answer(200, &[]))]).0.unwrap().status(), 200);
        }
        let (last, pauses, notices) = outcome("GET", vec![Ok(answer(299, &[])), Ok(answer(200, &[]))]);
        assert_eq!((last.unwrap().status().as_u16(), pauses), (200, vec![1000]));
        assert_eq!(notices, ["the answer cannot be read; trying again in 1.0 s (2 of 5)"]);
    }

    #[test]
    fn a_replacement_is_not_sent_again_when_the_list_may_have_changed_meanwhile() {
        let patient = |told: &'static str, answers: usize| {
            let refused = (0..answers).map(|_| Ok(refusal(&[("retry-after", told)])));
            let (script, clock, (notice, _)) = (Script::new(refused), Stopped::at(0), sink());
            let mut cover = request("POST", "http://localhost/", "");
            cover.extensions_mut().insert(Patience(Duration::from_secs(5)));
            assert_eq!(run(retry(&script, &clock, notice).send(cover)).unwrap().status(), 429);
            assert_eq!(script.left(), 0, "{told}");
        };
        patient("5", 1);
        patient("4", 2);
        patient("1", 3);
    }

    #[test]
    fn a_run_whose_budget_is_spent_repeats_nothing_until_calls_go_well_again() {
        let (clock, (notice, lines)) = (Stopped::at(0), sink());
        // 35 repeated sends are in the budget: four for each of eight readings and three of the ninth.
        let answers = (0..45).map(|_| not_sent()).chain([Ok(answer(200, &[])), not_sent()]);
        let script = Script::new(answers);
        let retry = retry(&script, &clock, notice);
        let send = || run(retry.send(request("GET", "http://localhost/", ""))).is_ok();
        for sent in (0..8).map(|reading| 5 * reading + 5).chain([44, 45]) {
            assert!(!send() && script.seen.borrow().len() == sent, "{sent}");
        }
        assert_eq!(lines.borrow().last().unwrap(), "retry budget used up, not retrying");
        assert!(send() && !send(), "one call that went well does not pay for another's repetition");
        assert_eq!(script.left(), 0);
    }

    #[test]
    fn what_the_server_asks_of_one_call_holds_every_other() {
        let (clock, (notice, _)) = (Stopped::at(0), sink());
        let script = Script::new([Ok(refusal(&[("retry-after", "20")])), Ok(answer(200, &[]))]);
        let retry = retry(&script, &clock, notice);
        let mut cover = request("POST", "http://localhost/", "");
        cover.extensions_mut().insert(Patience(Duration::ZERO));
        run(retry.send(cover)).unwrap();
        assert_eq!(clock.elapsed(), Duration::ZERO, "the call itself does not wait");
        let other = Paced::new(Rc::clone(&script), Rc::clone(&retry.pace));
        run(other.send(request("GET", "http://localhost/", ""))).unwrap();
        assert_eq!(clock.elapsed(), Duration::from_secs(20));
    }

    #[test]
    fn only_a_refusal_within_the_deadline_holds_other_calls() {
        let limit = TOTAL.as_secs().to_string();
        for (status, pause, method) in [(502, "20", "GET"), (429, limit.as_str(), "POST"), (429, "86400", "POST")] {
            let (clock, (notice, _)) = (Stopped::at(0), sink());
            let script = Script::new([Ok(answer(status, &[("retry-after", pause)])), Ok(answer(200, &[]))]);
            let retry = retry(&script, &clock, notice);
            let mut first = request(method, "http://localhost/", "");
            first.extensions_mut().insert(Patience(Duration::ZERO));
            run(retry.send(first)).unwrap();
            let other = Paced::new(Rc::clone(&script), Rc::clone(&retry.pace));
            run(other.send(request("GET", "http://localhost/", ""))).unwrap();
            assert_eq!(clock.elapsed(), Duration::ZERO, "{status} {pause}");
        }
    }

    #[test]
    fn the_pause_that_the_server_names_is_kept() {
        let pauses = |headers: &[(&str, &str)]| outcome("GET", vec![Ok(refusal(headers)), Ok(answer(200, &[]))]).1;
        assert_eq!(pauses(&[("retry-after", "7")]), [7000]);
        assert_eq!(pauses(&[("x-acs-retry-after", "2500")]), [2500]);
        assert_eq!(pauses(&[("retry-after", "1"), ("x-acs-retry-after", "2500")]), [2500]);
        assert_eq!(pauses(&[("retry-after", "Sun, 09 Sep 2001 01:46:52 GMT")]), [12_000]);
        assert_eq!(pauses(&[("retry-after", "Sun, 09 Sep 2001 01:46:30 GMT")]), [1000]);
        assert_eq!(pauses(&[("retry-after", "0")]), [1000]);
    }

    #[test]
    fn an_absurd_pause_ends_the_attempts() {
        for told in ["-1", "60", "3600", "99999999999999999999999", "soon", "", "1.5", "Fri, 31 Dec 9999 23:59:59 GMT"]
        {
            let (last, pauses, notices) = outcome("GET", vec![Ok(refusal(&[("retry-after", told)]))]);
            assert_eq!(last.unwrap().status(), 429, "{told}");
            assert!(pauses.is_empty() && notices.is_empty(), "{told}");
        }
        let (last, pauses, _) = outcome("GET", vec![Ok(refusal(&[("x-acs-retry-after", "-5")]))]);
        assert!(last.unwrap().status() == 429 && pauses.is_empty());
    }

    #[test]
    fn the_deadline_ends_the_attempts_and_travels_with_each_request() {
        let answers = (0..2).map(|_| Ok(refusal(&[("retry-after", "40")])));
        let (script, clock) = (Script::new(answers), Stopped::at(0));
        clock.advance(Duration::from_secs(5));
        let (notice, _) = sink();
        let outcome = run(retry(&script, &clock, notice).send(request("GET", "http://localhost/", "")));
        assert_eq!(outcome.unwrap().status(), 429);
        assert_eq!(clock.elapsed(), Duration::from_secs(45));
        for request in script.seen.borrow().iter() {
            assert_eq!(request.extensions().get(), Some(&Deadline(Duration::from_secs(65))));
        }
    }
}
