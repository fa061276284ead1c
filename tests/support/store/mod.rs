//! A witness for the object stores that keep a shared journal: a server of its own for S3 and OSS, which verifies every
//! signature with code that shares no line with the client, keeps the rules of the documents, and misbehaves as told.

#![allow(dead_code, reason = "each test program uses its own part")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test whose scene cannot be set up has failed")]

mod http;
mod oss;
mod s3;
pub(crate) mod signature;

use std::collections::BTreeMap;
use std::net::TcpListener;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

pub(crate) use http::{Answer, Request};

/// The key that the witness knows.
pub(crate) const KEY_ID: &str = "AKIAWITNESS0000KEY";
/// Its secret.
pub(crate) const SECRET: &str = "w1tness/Secret+0123456789abcdefABCDEF";
/// The region of the bucket.
pub(crate) const REGION: &str = "eu-witness-1";
/// The bucket.
pub(crate) const BUCKET: &str = "team-state";

/// How a store misbehaves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Manner {
    /// It does not.
    #[default]
    Proper,
    /// It takes every write, whatever its condition.
    IgnoresCondition,
    /// It does not know conditions, and says so.
    NoConditions,
    /// It denies listing, and so calls a missing object forbidden.
    DeniesList,
    /// It denies reading.
    DeniesRead,
    /// It denies writing.
    DeniesWrite,
    /// The bucket is in another region.
    OtherRegion,
    /// It redirects every request.
    Redirects,
    /// The bucket does not exist.
    NoBucket,
    /// It answers nothing but 503.
    Down,
    /// It stores a write and closes the connection without an answer.
    LosesAnswers,
    /// It closes the connection before it stores a write, every second time.
    LosesRequests,
    /// A retention rule forbids to append.
    Retention,
    /// It answers nothing but 503 after the next write.
    DownAfterWrite,
}

/// What a store holds and how it behaves.
#[derive(Debug, Default)]
pub(crate) struct Shelf {
    /// The objects by name.
    pub(crate) objects: BTreeMap<String, Vec<u8>>,
    /// How it misbehaves.
    pub(crate) manner: Manner,
    /// The requests: method, and target without the bucket.
    pub(crate) seen: Vec<String>,
    /// The requests in full.
    pub(crate) requests: Vec<Request>,
    /// How far the store's clock is ahead of this machine's.
    pub(crate) ahead: Duration,
    /// The ID and the secret of the key that it knows.
    pub(crate) key: (String, String),
    /// The writes so far.
    pub(crate) writes: u32,
}

/// A store that is being served.
pub(crate) struct Store {
    shelf: Arc<Mutex<Shelf>>,
    port: u16,
    ended: Arc<AtomicBool>,
}

impl Store {
    /// A store of S3.
    pub(crate) fn s3() -> Self {
        Self::serve(s3::answer)
    }

    /// A store of OSS.
    pub(crate) fn oss() -> Self {
        Self::serve(oss::answer)
    }

    fn serve(answer: fn(&Request, &mut Shelf) -> Option<Answer>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (shelf, ended) = (
            Arc::new(Mutex::new(Shelf { key: (KEY_ID.to_owned(), SECRET.to_owned()), ..Shelf::default() })),
            Arc::new(AtomicBool::new(false)),
        );
        let (kept, stop) = (Arc::clone(&shelf), Arc::clone(&ended));
        drop(std::thread::spawn(move || {
            for stream in listener.incoming() {
                if stop.load(Ordering::SeqCst) {
                    return;
                }
                let (Ok(stream), shelf) = (stream, Arc::clone(&kept)) else { continue };
                drop(std::thread::spawn(move || {
                    http::talk(&stream, |request| {
                        let mut shelf = shelf.lock().unwrap();
                        shelf.requests.push(request.clone());
                        shelf.seen.push(format!("{} {}", request.method, request.target));
                        let date = SystemTime::now() + shelf.ahead;
                        answer(request, &mut shelf).map(|answer| (answer, date))
                    });
                }));
            }
        }));
        Self { shelf, port, ended }
    }

    /// The address of a journal in S3 with this prefix.
    pub(crate) fn s3_journal(&self, prefix: &str) -> String {
        format!("s3://{BUCKET}/{prefix}?endpoint=http://127.0.0.1:{}&region={REGION}", self.port)
    }

    /// The address of a journal in OSS with this prefix.
    pub(crate) fn oss_journal(&self, prefix: &str) -> String {
        format!("oss://{BUCKET}/{prefix}?endpoint=http://127.0.0.1:{}&region={REGION}", self.port)
    }

    /// Its origin.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Looks at what it holds, or changes it.
    pub(crate) fn with<T>(&self, act: impl FnOnce(&mut Shelf) -> T) -> T {
        act(&mut self.shelf.lock().unwrap())
    }

    /// Makes it misbehave from now on.
    pub(crate) fn behave(&self, manner: Manner) {
        self.with(|shelf| shelf.manner = manner);
    }

    /// The requests since the last look.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.with(|shelf| std::mem::take(&mut shelf.seen))
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::SeqCst);
        // The listener wakes up once more and ends.
        let _ = std::net::TcpStream::connect(("127.0.0.1", self.port));
    }
}
