//! Doubles for tests: a transport that plays a script, a clock that never waits, randomness that counts.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;

use super::{Request, Response, SendError, Transport};
use crate::world::{Clock, Entropy, Pause};

/// Gives prepared answers in order and keeps what was sent.
#[derive(Default)]
pub(crate) struct Script {
    answers: RefCell<VecDeque<Result<Response, SendError>>>,
    /// The requests, in order.
    pub(crate) seen: RefCell<Vec<Request>>,
}

impl Script {
    pub(crate) fn new(answers: impl IntoIterator<Item = Result<Response, SendError>>) -> Rc<Self> {
        Rc::new(Self { answers: RefCell::new(answers.into_iter().collect()), seen: RefCell::default() })
    }

    /// How many answers were not asked for.
    pub(crate) fn left(&self) -> usize {
        self.answers.borrow().len()
    }

    /// The value of header `name` of request `index`, empty if there is none.
    pub(crate) fn header(&self, index: usize, name: &str) -> String {
        let seen = self.seen.borrow();
        let value = seen[index].headers().get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        value.unwrap_or_default()
    }
}

impl Transport for Rc<Script> {
    async fn send(&self, request: Request) -> Result<Response, SendError> {
        self.seen.borrow_mut().push(request);
        self.answers.borrow_mut().pop_front().expect("the script has another answer")
    }
}

/// An answer with `status` and `headers`.
pub(crate) fn answer(status: u16, headers: &[(&str, &str)]) -> Response {
    let mut response = http::Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(Bytes::new()).unwrap()
}

/// A request of `method` for `uri`.
pub(crate) fn request(method: &str, uri: &str, body: &'static str) -> Request {
    http::Request::builder().method(method).uri(uri).body(Bytes::from_static(body.as_bytes())).unwrap()
}

/// A clock whose pauses are over at once; the calendar stands at `start` when `elapsed` is zero.
pub(crate) struct Stopped {
    pub(crate) start: SystemTime,
    pub(crate) elapsed: Cell<Duration>,
    pub(crate) pauses: RefCell<Vec<Duration>>,
}

impl Stopped {
    /// A clock that shows `seconds` of Unix time.
    pub(crate) fn at(seconds: u64) -> Rc<Self> {
        let start = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        Rc::new(Self { start, elapsed: Cell::default(), pauses: RefCell::default() })
    }

    pub(crate) fn advance(&self, by: Duration) {
        self.elapsed.set(self.elapsed.get() + by);
    }
}

impl Clock for Stopped {
    fn now(&self) -> SystemTime {
        self.start + self.elapsed.get()
    }

    fn elapsed(&self) -> Duration {
        self.elapsed.get()
    }

    fn sleep(&self, pause: Duration) -> Pause {
        self.pauses.borrow_mut().push(pause);
        self.advance(pause);
        Box::pin(std::future::ready(()))
    }
}

/// Gives 1, 2, 3 as bytes; its fraction is always one.
#[derive(Default)]
pub(crate) struct Counter(Cell<u128>);

impl Entropy for Counter {
    fn bytes(&self) -> [u8; 16] {
        self.0.set(self.0.get() + 1);
        self.0.get().to_be_bytes()
    }

    fn fraction(&self) -> f64 {
        1.0
    }
}

/// Runs `future` to its end.
pub(crate) fn run<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// A sink for lines.
pub(crate) type Sink = Rc<dyn Fn(&str)>;

/// Lines that a sink got.
pub(crate) type Lines = Rc<RefCell<Vec<String>>>;

/// A sink for lines, and what it got.
pub(crate) fn sink() -> (Sink, Lines) {
    let lines = Rc::new(RefCell::new(Vec::new()));
    let kept = Rc::clone(&lines);
    (Rc::new(move |line: &str| kept.borrow_mut().push(line.to_owned())), lines)
}
