//! What a run does about a clock that the service does not accept: it takes the time of the service's answer, once.

use std::cell::Cell;
use std::rc::Rc;
use std::time::{Duration, SystemTime};

use http::Uri;
use http::header::DATE;

use crate::transport::{Request, Response, SendError, Transport, date, destination};
use crate::world::Clock;

/// Clocks that are closer than this are not why a request was refused; the service allows 15 minutes.
const LEAST: Duration = Duration::from_mins(1);

/// How far this machine's clock is from that of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Offset {
    /// It shows a later time.
    Ahead(Duration),
    /// It shows an earlier time.
    Behind(Duration),
}

impl Offset {
    /// The offset of a clock that shows `here` when the service's shows `there`.
    fn between(here: SystemTime, there: SystemTime) -> Self {
        match here.duration_since(there) {
            Ok(ahead) => Self::Ahead(ahead),
            Err(behind) => Self::Behind(behind.duration()),
        }
    }

    fn size(self) -> Duration {
        let (Self::Ahead(size) | Self::Behind(size)) = self;
        size
    }

    /// The service's time when this machine's clock shows `here`.
    fn apply(self, here: SystemTime) -> Option<SystemTime> {
        match self {
            Self::Ahead(ahead) => here.checked_sub(ahead),
            Self::Behind(behind) => here.checked_add(behind),
        }
    }

    fn message(self) -> String {
        let minutes = (self.size().as_secs() + 30) / 60;
        let plural = if minutes == 1 { "" } else { "s" };
        let side = if matches!(self, Self::Ahead(_)) { "ahead of" } else { "behind" };
        format!(
            "this machine's clock is {minutes} minute{plural} {side} the service's; calls are signed by the service's"
        )
    }
}

/// The correction of a run's clock, shared by all its clients: there is one clock to be wrong.
pub struct Correction {
    offset: Cell<Option<Offset>>,
    warn: Rc<dyn Fn(&str)>,
}

impl Correction {
    /// No correction yet; `warn` gets a message when there is one.
    #[must_use]
    pub fn new(warn: Rc<dyn Fn(&str)>) -> Self {
        Self { offset: Cell::new(None), warn }
    }

    /// How wrong this machine's clock is, in words, if a run had to correct it.
    #[must_use]
    pub fn message(&self) -> Option<String> {
        self.offset.get().map(Offset::message)
    }

    /// Sends by `inner` what `sign` makes for a time, and makes it again for the service's time if the answer refuses
    /// the first one for its time alone. `sign` gets `None` if the clock shows no possible time.
    pub(super) async fn send<T: Transport>(
        &self,
        inner: &T,
        clock: &dyn Clock,
        refuses_time: fn(&Response) -> bool,
        sign: impl Fn(Option<SystemTime>) -> Result<Request, SendError>,
    ) -> Result<Response, SendError> {
        let used = self.offset();
        let request = sign(Self::time(used, clock.now()))?;
        let uri = request.uri().clone();
        let answer = inner.send(request).await?;
        if refuses_time(&answer) && self.changes(used, &uri, &answer, clock.now()) {
            return inner.send(sign(Self::time(self.offset(), clock.now()))?).await;
        }
        Ok(answer)
    }

    /// The correction in force.
    pub(super) fn offset(&self) -> Option<Offset> {
        self.offset.get()
    }

    /// The time to sign with under `offset` when this machine's clock shows `now`.
    pub(super) fn time(offset: Option<Offset>, now: SystemTime) -> Option<SystemTime> {
        offset.map_or(Some(now), |offset| offset.apply(now))
    }

    /// Whether a request to `uri`, signed under `used` and refused for its time by `answer` at `now`, is worth another
    /// send: if the run has another correction by then, or has none and the answer gives it. Only an answer that is
    /// authentic is trusted.
    pub(super) fn changes(&self, used: Option<Offset>, uri: &Uri, answer: &Response, now: SystemTime) -> bool {
        if self.offset.get() != used {
            return true;
        }
        if used.is_some() || !destination::is_authentic(uri) {
            return false;
        }
        let date = answer.headers().get(DATE).and_then(|value| date::parse(value.to_str().ok()?));
        let Some(offset) = date.map(|date| Offset::between(now, date)).filter(|offset| offset.size() >= LEAST) else {
            return false;
        };
        self.offset.set(Some(offset));
        (self.warn)(&offset.message());
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::script::{answer, sink};

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    /// Whether a refusal at second 784 112 977 of Unix time with these headers is worth another send to `uri`, and what
    /// was said.
    fn refused(uri: &str, headers: &[(&str, &str)]) -> (bool, Vec<String>) {
        let (warn, lines) = sink();
        let correction = Correction::new(warn);
        let changes = correction.changes(None, &uri.parse().unwrap(), &answer(400, headers), at(784_112_977));
        assert_eq!(changes, correction.offset().is_some());
        (changes, lines.take())
    }

    #[test]
    fn the_date_of_the_refusal_corrects_the_clock_once() {
        let date = [("date", "Sun, 06 Nov 1994 08:49:37 GMT")];
        let message = "this machine's clock is 20 minutes ahead of the service's; calls are signed by the service's";
        assert_eq!(refused("https://es.example/", &date), (true, vec![message.to_owned()]));
        assert_eq!(refused("http://127.0.0.1:8/", &date), (true, vec![message.to_owned()]));
        let (warn, lines) = sink();
        let (correction, uri) = (Correction::new(warn), "https://es.example/".parse().unwrap());
        assert!(correction.changes(None, &uri, &answer(400, &date), at(784_111_000)));
        let offset = correction.offset();
        assert_eq!(offset, Some(Offset::Behind(Duration::from_secs(777))));
        assert_eq!(Correction::time(offset, at(784_111_000)), Some(at(784_111_777)));
        assert!(!correction.changes(offset, &uri, &answer(400, &date), at(784_111_000)), "a second refusal stands");
        assert!(correction.changes(None, &uri, &answer(400, &[]), at(784_111_000)), "signed before it was known");
        assert_eq!(lines.take().len(), 1);
    }

    #[test]
    fn a_date_that_explains_nothing_or_may_be_anybodys_is_not_taken() {
        for date in ["Sun, 06 Nov 1994 09:09:37 GMT", "Sun, 06 Nov 1994 09:08:38 GMT", "Sun, 06 Nov 1994 09:10:36 GMT"]
        {
            assert_eq!(refused("https://es.example/", &[("date", date)]), (false, Vec::new()), "{date}");
        }
        for date in ["soon", "1994-11-06T08:49:37Z", ""] {
            assert_eq!(refused("https://es.example/", &[("date", date)]), (false, Vec::new()), "{date}");
        }
        assert_eq!(refused("https://es.example/", &[]), (false, Vec::new()));
        let far = [("date", "Sun, 06 Nov 1994 08:49:37 GMT")];
        assert_eq!(refused("http://192.0.2.1/", &far), (false, Vec::new()));
    }
}
