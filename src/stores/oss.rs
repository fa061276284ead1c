//! A shared journal in OSS: one object that is appended to, each time only if it still has the length that was read.
//!
//! `AppendObject` takes a position and refuses every other one, also in buckets that keep versions, where the header
//! that forbids overwriting has no effect. Source: Alibaba Cloud, OSS API, "AppendObject".

use std::fmt;
use std::rc::Rc;

use bytes::Bytes;
use http::StatusCode;
use http::header::{CONTENT_LENGTH, RANGE};

use super::failure::{code, problem, unsent};
use super::location::Location;
use super::time::StoreTime;
use super::write::after;
use crate::domain::event::Moment;
use crate::journal::port::Pending;
use crate::journal::shared::protocol::{Answer, Attempt};
use crate::journal::store::{Batches, Every, Inspection, Latest, Mark, Repeated, Store, Stored};
use crate::journal::{JournalError, StoreProblem, has_snapshot};
use crate::transport::{Request, Response, SendError, Transport};
use crate::world::Clock;

/// The most bytes of one reading.
const BLOCK: u64 = 4 << 20;
/// Bytes that other machines may append between the two requests of a reader that starts from nothing.
const MARGIN: u64 = 64 << 10;
/// Bytes from one snapshot to the next.
const SNAPSHOTS: u64 = 1 << 20;
/// The name of the object below the prefix.
const OBJECT: &str = "journal.jsonl";
/// The object that a probe writes.
const PROBE: &str = "probe/position";
/// Bytes that an object can have: 5 GiB, by the source above.
const MOST: u64 = 5 << 30;
/// The names of the actions in policies.
const GET: &str = "oss:GetObject";
const PUT: &str = "oss:PutObject";

/// A journal in OSS.
pub struct Oss<T> {
    transport: T,
    location: Location,
    /// The URL of the bucket.
    base: String,
    time: StoreTime,
}

impl<T: Transport> Oss<T> {
    /// The journal at `location`, whose bucket is in `region`. `transport` signs and repeats what is safe to repeat.
    pub fn new(transport: T, location: Location, region: &str, clock: Rc<dyn Clock>) -> Self {
        let base = location.base(region);
        Self { transport, location, base, time: StoreTime::new(clock) }
    }

    fn failed(&self, problem: StoreProblem) -> JournalError {
        JournalError::Store { place: self.location.to_string(), problem }
    }

    async fn send(&self, request: http::request::Builder, body: Vec<u8>) -> Result<Response, SendError> {
        let forbidden = |_| SendError::Forbidden("the address of the bucket cannot be used".to_owned());
        let request: Request = request.body(Bytes::from(body)).map_err(forbidden)?;
        let answer = self.transport.send(request).await?;
        self.time.learn(&answer);
        Ok(answer)
    }

    fn request(&self, method: &str, name: &str, query: &str) -> http::request::Builder {
        let uri = format!("{}/{}/{name}{query}", self.base, self.location.prefix);
        http::Request::builder().method(method).uri(uri)
    }

    /// Bytes of an object from `from` on, and whether more follow; none if it does not exist or ends before.
    async fn content(&self, name: &str, from: u64) -> Result<(Vec<u8>, bool), JournalError> {
        let range = format!("bytes={from}-{}", from + BLOCK - 1);
        let request = self.request("GET", name, "").header(RANGE, range);
        // Without it, a range that lies behind the end is answered with the whole object.
        let request = request.header("x-oss-range-behavior", "standard");
        let answer = self.send(request, Vec::new()).await.map_err(|error| self.failed(unsent(error)))?;
        match answer.status() {
            StatusCode::PARTIAL_CONTENT => {
                let whole = answer.headers().get("content-range").and_then(|range| range.to_str().ok());
                let total = whole.and_then(|range| range.rsplit_once('/')?.1.parse::<u64>().ok());
                let bytes = answer.into_body().to_vec();
                let end = from + bytes.len() as u64;
                Ok((bytes, total.is_some_and(|total| total > end)))
            }
            StatusCode::OK if from == 0 => Ok((answer.into_body().to_vec(), false)),
            StatusCode::RANGE_NOT_SATISFIABLE => Ok((Vec::new(), false)),
            StatusCode::NOT_FOUND if code(&answer).as_deref() != Some("NoSuchBucket") => Ok((Vec::new(), false)),
            _ => Err(self.failed(problem(GET, &answer))),
        }
    }

    async fn after_now(&self, mark: Mark) -> Result<Batches, JournalError> {
        let (mut bytes, more) = self.content(OBJECT, mark.bytes).await?;
        if more {
            // A block ends anywhere; what is taken ends with a line.
            let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(bytes.len(), |place| place + 1);
            bytes.truncate(whole);
        }
        let end = mark.bytes + bytes.len() as u64;
        let ends = if bytes.is_empty() { Vec::new() } else { vec![end] };
        Ok(Batches { start: mark.bytes, more: more && !bytes.is_empty(), bytes, ends })
    }

    /// The end of the object, from a line before its last snapshot on.
    async fn latest_now(&self) -> Result<Option<Latest>, JournalError> {
        let head = self.send(self.request("HEAD", OBJECT, ""), Vec::new()).await;
        let head = head.map_err(|error| self.failed(unsent(error)))?;
        let length = head.headers().get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
        // The reading that follows reports what keeps the head from being read.
        let Some(length) = length.filter(|length| head.status() == StatusCode::OK && *length > BLOCK) else {
            return Ok(None);
        };
        let from = length - BLOCK + MARGIN;
        let (bytes, more) = self.content(OBJECT, from).await?;
        let Some(place) = bytes.iter().position(|byte| *byte == b'\n') else { return Ok(None) };
        if more || !has_snapshot(&bytes[place + 1..]) {
            return Ok(None);
        }
        let mark = Mark { number: 0, bytes: from + place as u64 + 1 };
        let bytes = bytes[place + 1..].to_vec();
        let ends = vec![mark.bytes + bytes.len() as u64];
        Ok(Some(Latest { mark, batches: Batches { start: mark.bytes, bytes, ends, more } }))
    }

    async fn append_now(&self, name: &str, position: u64, batch: &[u8]) -> Result<Stored, JournalError> {
        if position + batch.len() as u64 > MOST {
            return Err(self.failed(StoreProblem::Damaged("the object is full; use a new prefix".to_owned())));
        }
        let mut attempt = Attempt::default();
        loop {
            let query = format!("?append&position={position}");
            let request = self.request("POST", name, &query).header("content-type", "application/octet-stream");
            let sent = match self.send(request, batch.to_vec()).await {
                Ok(answer) if answer.status().is_success() => Ok(Answer::Stored),
                Ok(answer) if answer.status() == StatusCode::CONFLICT && is_moved(&answer) => Ok(Answer::Taken),
                Ok(answer) => Err(problem(PUT, &answer)),
                Err(error) => Err(unsent(error)),
            };
            if let Some(stored) =
                after(&mut attempt, sent, self.is_at(name, position, batch), |problem| self.failed(problem)).await?
            {
                return Ok(stored);
            }
            self.time.pause(attempt.unclear()).await;
        }
    }

    /// Whether `batch` stands at `position`.
    async fn is_at(&self, name: &str, position: u64, batch: &[u8]) -> Result<bool, JournalError> {
        Ok(self.content(name, position).await?.0.starts_with(batch))
    }

    async fn inspect_now(&self) -> Result<Inspection, JournalError> {
        let mut inspection = Inspection::default();
        loop {
            let (bytes, more) = self.content(OBJECT, inspection.bytes.len() as u64).await?;
            inspection.bytes.extend_from_slice(&bytes);
            if !more || bytes.is_empty() {
                return Ok(inspection);
            }
        }
    }

    async fn probe_now(&self) -> Result<Vec<String>, JournalError> {
        let (bytes, _) = self.content(OBJECT, 0).await?;
        // The object stays, so that a later probe finds its beginning taken already.
        self.append_now(PROBE, 0, b"first\n").await?;
        if self.append_now(PROBE, 0, b"second\n").await? != Stored::Taken {
            return Err(self.failed(StoreProblem::IgnoresConditions));
        }
        if self.content(PROBE, 0).await?.0 != b"first\n" {
            return Err(self.failed(StoreProblem::IgnoresConditions));
        }
        let state = if bytes.is_empty() { "is empty" } else { "has records" };
        Ok(vec![
            format!("the bucket can be read; the journal {state}"),
            "a second append at one position fails, and the first one can be read".to_owned(),
        ])
    }
}

/// Whether a conflict says that the object has another length.
fn is_moved(answer: &Response) -> bool {
    code(answer).as_deref() == Some("PositionNotEqualToLength")
}

impl<T: Transport> Store for Oss<T> {
    fn name(&self) -> String {
        self.location.to_string()
    }

    fn snapshots(&self) -> Every {
        Every::Bytes(SNAPSHOTS)
    }

    fn latest(&self) -> Pending<'_, Option<Latest>> {
        Box::pin(self.latest_now())
    }

    fn after(&self, mark: Mark) -> Pending<'_, Batches> {
        Box::pin(self.after_now(mark))
    }

    fn repeats(&self, _: u64) -> u64 {
        0
    }

    fn append<'call>(&'call self, mark: Mark, batch: &'call [u8], _: &'call Repeated) -> Pending<'call, Stored> {
        Box::pin(self.append_now(OBJECT, mark.bytes, batch))
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

impl<T> fmt::Debug for Oss<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Oss").field("location", &self.location).finish_non_exhaustive()
    }
}
