//! A shared journal in S3 and in stores that speak it: numbered objects, each written only if its name is free.
//!
//! `If-None-Match: *` makes the store refuse the second write of a name, also in buckets that keep versions. A write
//! whose answer was lost is settled by reading the object: a batch holds random IDs, so that equal bytes are our own.

use std::cell::Cell;
use std::fmt;
use std::rc::Rc;

use bytes::Bytes;
use http::StatusCode;
use http::header::IF_NONE_MATCH;

use super::failure::{code, problem, texts, unsent};
use super::location::Location;
use super::object::{self, Object};
use super::time::StoreTime;
use super::write::after;
use crate::domain::event::Moment;
use crate::journal::port::Pending;
use crate::journal::shared::protocol::{Answer, Attempt};
use crate::journal::store::{Batches, Every, Fault, Inspection, Latest, Mark, Repeated, Store, Stored};
use crate::journal::{JournalError, StoreProblem, has_snapshot};
use crate::transport::{Request, Response, SendError, Transport};
use crate::world::Clock;

/// The object that a probe writes.
const PROBE: &str = "probe/condition";

/// The names of the actions in policies.
const LIST: &str = "s3:ListBucket";
const GET: &str = "s3:GetObject";
const PUT: &str = "s3:PutObject";

/// A journal in S3.
pub struct S3<T> {
    transport: T,
    location: Location,
    /// The URL of the bucket.
    base: String,
    time: StoreTime,
    /// The number of the newest object, while what follows a place is read.
    last: Cell<Option<u64>>,
}

impl<T: Transport> S3<T> {
    /// The journal at `location`, whose bucket is in `region`. `transport` signs and repeats what is safe to repeat.
    pub fn new(transport: T, location: Location, region: &str, clock: Rc<dyn Clock>) -> Self {
        let base = location.base(region);
        Self { transport, location, base, time: StoreTime::new(clock), last: Cell::default() }
    }

    fn failed(&self, problem: StoreProblem) -> JournalError {
        JournalError::Store { place: self.location.to_string(), problem }
    }

    async fn send(&self, method: &str, target: &str, body: Vec<u8>, exclusive: bool) -> Result<Response, SendError> {
        let mut request = http::Request::builder().method(method).uri(format!("{}{target}", self.base));
        if exclusive {
            request = request.header(IF_NONE_MATCH, "*");
        }
        let forbidden = |_| SendError::Forbidden("the address of the bucket cannot be used".to_owned());
        let request: Request = request.body(Bytes::from(body)).map_err(forbidden)?;
        let answer = self.transport.send(request).await?;
        self.time.learn(&answer);
        Ok(answer)
    }

    fn target(&self, name: &str) -> String {
        format!("/{}/{name}", self.location.prefix)
    }

    /// The content of an object; `None` if it does not exist.
    async fn content(&self, name: &str) -> Result<Option<Bytes>, JournalError> {
        let answer = self.send("GET", &self.target(name), Vec::new(), false).await;
        let answer = answer.map_err(|error| self.failed(unsent(error)))?;
        match answer.status() {
            StatusCode::OK => Ok(Some(answer.into_body())),
            StatusCode::NOT_FOUND if code(&answer).as_deref() != Some("NoSuchBucket") => Ok(None),
            // Without the permission to list, a store does not say that an object is missing.
            StatusCode::FORBIDDEN if code(&answer).as_deref() == Some("AccessDenied") => {
                self.newest().await?;
                Err(self.failed(StoreProblem::Denied(GET)))
            }
            _ => Err(self.failed(problem(GET, &answer))),
        }
    }

    /// The object of batch `number`; `None` if it does not exist.
    async fn object(&self, number: u64) -> Result<Option<Object>, JournalError> {
        let name = object::name(number);
        let Some(content) = self.content(&name).await? else { return Ok(None) };
        let damaged = || self.failed(StoreProblem::Damaged(format!("the object {name} is not one of this program")));
        object::read(number, &content).map(Some).ok_or_else(damaged)
    }

    /// The number of the newest batch; zero if there is none.
    async fn newest(&self) -> Result<u64, JournalError> {
        let prefix = format!("{}/{}", self.location.prefix, object::FOLDER).replace('/', "%2F");
        let target = format!("/?list-type=2&max-keys=1&prefix={prefix}");
        let answer = self.send("GET", &target, Vec::new(), false).await;
        let answer = answer.map_err(|error| self.failed(unsent(error)))?;
        if answer.status() != StatusCode::OK {
            return Err(self.failed(problem(LIST, &answer)));
        }
        Ok(texts(answer.body(), "Key").first().and_then(|key| object::number(key)).unwrap_or(0))
    }

    async fn after_now(&self, mark: Mark) -> Result<Batches, JournalError> {
        let last = match self.last.get() {
            Some(last) => last,
            None if mark.number == 0 => self.newest().await?,
            // One request tells whether anything follows what this machine has read.
            None => match self.object(mark.number + 1).await? {
                None => return Ok(Batches::default()),
                Some(object) => {
                    self.last.set(Some(self.newest().await?.max(mark.number + 1)));
                    return Ok(batches(mark, object, true));
                }
            },
        };
        if last <= mark.number {
            self.last.set(None);
            return Ok(Batches::default());
        }
        self.last.set(Some(last));
        let mut wanted = object::next(mark.number, last);
        loop {
            let found = self.object(wanted).await?;
            let Some(object) = found else {
                let name = object::name(wanted);
                return Err(self.failed(StoreProblem::Damaged(format!("the object {name} is missing"))));
            };
            if object.before() <= mark.number && object.start <= mark.bytes {
                let more = wanted < last;
                if !more {
                    self.last.set(None);
                }
                return Ok(batches(mark, object, more));
            }
            // Long batches leave room for fewer of them in an object.
            wanted = mark.number + 1 + (wanted - mark.number - 1) / 2;
        }
    }

    /// The objects from the one of the last snapshot on.
    async fn latest_now(&self) -> Result<Option<Latest>, JournalError> {
        let last = self.newest().await?;
        self.last.set(Some(last));
        let number = last / object::SNAPSHOTS * object::SNAPSHOTS;
        if number == 0 {
            return Ok(None);
        }
        let Some(object) = self.object(number).await? else { return Ok(None) };
        if !has_snapshot(object.own()) || object.before() == 0 {
            return Ok(None);
        }
        let mark = Mark { number: object.before(), bytes: object.start };
        let more = number < last;
        if !more {
            self.last.set(None);
        }
        Ok(Some(Latest { mark, batches: batches(mark, object, more) }))
    }

    async fn append_now(&self, mark: Mark, batch: &[u8], repeated: &Repeated) -> Result<Stored, JournalError> {
        let name = object::name(mark.number + 1);
        self.last.set(None);
        self.create(&name, &object::write(mark, batch, repeated)).await
    }

    /// Creates an object if its name is free.
    async fn create(&self, name: &str, content: &[u8]) -> Result<Stored, JournalError> {
        let mut attempt = Attempt::default();
        loop {
            let sent = match self.send("PUT", &self.target(name), content.to_vec(), true).await {
                Ok(answer) if answer.status().is_success() => Ok(Answer::Stored),
                Ok(answer) if answer.status() == StatusCode::PRECONDITION_FAILED => Ok(Answer::Taken),
                Ok(answer) if answer.status() == StatusCode::CONFLICT => {
                    // Two writes of one name at the same time: the store asks for another try.
                    Err(StoreProblem::Unreachable("another machine writes at the same time".to_owned()))
                }
                Ok(answer) => Err(problem(PUT, &answer)),
                Err(error) => Err(unsent(error)),
            };
            let is_ours = async { Ok(self.content(name).await?.is_some_and(|found| *found == *content)) };
            if let Some(stored) = after(&mut attempt, sent, is_ours, |problem| self.failed(problem)).await? {
                return Ok(stored);
            }
            self.time.pause(attempt.unclear()).await;
        }
    }

    async fn inspect_now(&self) -> Result<Inspection, JournalError> {
        let last = self.newest().await?;
        let mut inspection = Inspection { batches: last, ..Inspection::default() };
        let mut unread = Vec::new();
        for number in 1..=last {
            let name = object::name(number);
            let Some(content) = self.content(&name).await? else {
                inspection.faults.push(Fault { object: name, problem: "is missing".to_owned() });
                unread.push(number);
                continue;
            };
            let Some(object) = object::read(number, &content) else {
                let problem = "is not an object of this program, or was cut".to_owned();
                inspection.faults.push(Fault { object: name, problem });
                unread.push(number);
                continue;
            };
            inspect_one(&mut inspection, &object, &name, !unread.is_empty());
            unread.clear();
        }
        Ok(inspection)
    }

    async fn probe_now(&self) -> Result<Vec<String>, JournalError> {
        let last = self.newest().await?;
        // The object stays, so that a later probe finds its name taken already.
        self.create(PROBE, b"first").await?;
        let second = self.send("PUT", &self.target(PROBE), b"second".to_vec(), true).await;
        let second = second.map_err(|error| self.failed(unsent(error)))?;
        if second.status().is_success() {
            return Err(self.failed(StoreProblem::IgnoresConditions));
        }
        if !matches!(second.status(), StatusCode::PRECONDITION_FAILED | StatusCode::CONFLICT) {
            return Err(self.failed(problem(PUT, &second)));
        }
        if self.content(PROBE).await?.is_none_or(|found| *found != *b"first") {
            return Err(self.failed(StoreProblem::IgnoresConditions));
        }
        let missing = self.content("probe/missing").await?;
        Ok(vec![
            format!("the bucket can be listed; the journal has {last} batches"),
            "a second write with a condition fails, and the first one can be read".to_owned(),
            format!("a missing object is {}", if missing.is_none() { "told as missing" } else { "there" }),
        ])
    }
}

/// Adds an object to what was inspected; `has_gap` says that objects just before it are lost.
fn inspect_one(inspection: &mut Inspection, object: &Object, name: &str, has_gap: bool) {
    let known = inspection.bytes.len() as u64;
    let mut fault = |problem: &str| {
        inspection.faults.push(Fault { object: name.to_owned(), problem: problem.to_owned() });
    };
    if object.start > known {
        fault("begins after a gap: earlier batches are lost");
        inspection.bytes.extend_from_slice(&object.bytes);
        return;
    }
    let place = usize::try_from(object.start).unwrap_or(usize::MAX);
    let overlap = inspection.bytes.len() - place.min(inspection.bytes.len());
    let (old, new) = object.bytes.split_at(overlap.min(object.bytes.len()));
    if inspection.bytes[place..place + old.len()] != *old {
        fault("repeats earlier batches in another form: one of the objects was changed");
    }
    if new.len() != object.own().len() && !has_gap {
        fault("does not follow the batch before it");
    }
    inspection.bytes.extend_from_slice(new);
}

/// What `object` adds after `mark`.
fn batches(mark: Mark, object: Object, more: bool) -> Batches {
    let known = usize::try_from(mark.number - object.before().min(mark.number)).unwrap_or(usize::MAX);
    let ends = object.ends.get(known..).unwrap_or_default().to_vec();
    Batches { start: object.start, bytes: object.bytes, ends, more }
}

impl<T: Transport> Store for S3<T> {
    fn name(&self) -> String {
        self.location.to_string()
    }

    fn snapshots(&self) -> Every {
        Every::Batches(object::SNAPSHOTS)
    }

    fn latest(&self) -> Pending<'_, Option<Latest>> {
        Box::pin(self.latest_now())
    }

    fn after(&self, mark: Mark) -> Pending<'_, Batches> {
        Box::pin(self.after_now(mark))
    }

    fn repeats(&self, number: u64) -> u64 {
        object::held(number).saturating_sub(1)
    }

    fn append<'call>(&'call self, mark: Mark, batch: &'call [u8], repeated: &'call Repeated) -> Pending<'call, Stored> {
        Box::pin(self.append_now(mark, batch, repeated))
    }

    fn inspect(&self) -> Pending<'_, Inspection> {
        Box::pin(self.inspect_now())
    }

    fn probe(&self) -> Pending<'_, Vec<String>> {
        Box::pin(self.probe_now())
    }

    fn now(&self) -> Option<Moment> {
        self.time.now()
    }
}

impl<T> fmt::Debug for S3<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("S3").field("location", &self.location).finish_non_exhaustive()
    }
}

#[cfg(test)]
#[path = "s3_tests.rs"]
mod tests;
