//! How long and how large an exchange may be. Each figure has its test where it is enforced.

use std::time::Duration;

/// From the start to a usable connection: name, TCP and TLS.
pub const CONNECT: Duration = Duration::from_secs(10);
/// From the request to the head of the answer.
pub const FIRST_BYTE: Duration = Duration::from_secs(30);
/// Between two pieces of a body.
pub const IDLE: Duration = Duration::from_secs(15);
/// From the first send of a request that replaces a list to its last.
pub const REPLACING: Duration = Duration::from_secs(5);
/// One call with all its attempts, unless the user says otherwise.
pub const TOTAL: Duration = Duration::from_mins(1);
/// Names and values of an answer's headers together, in bytes.
pub const HEADERS: usize = 64 * 1024;
/// An answer's body, in bytes.
pub const BODY: usize = 8 * 1024 * 1024;
/// What is shown of a server's error text, in characters.
pub const SHOWN_TEXT: usize = 512;

/// Nesting of an answer's JSON, where it is kept at all. It is the limit that serde_json has built in.
pub const DEPTH: usize = 128;
/// Pages of one list. A server with more has gone astray.
pub const PAGES: usize = 1_000;

/// The limits of one exchange.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// See [`CONNECT`].
    pub connect: Duration,
    /// See [`FIRST_BYTE`].
    pub first_byte: Duration,
    /// See [`IDLE`].
    pub idle: Duration,
    /// See [`TOTAL`].
    pub total: Duration,
    /// See [`HEADERS`].
    pub headers: usize,
    /// See [`BODY`].
    pub body: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { connect: CONNECT, first_byte: FIRST_BYTE, idle: IDLE, total: TOTAL, headers: HEADERS, body: BODY }
    }
}

/// When a call must be over, on the scale of [`Clock::elapsed`](crate::world::Clock::elapsed). It travels in the
/// extensions of a request, from the layer that counts attempts to the one that waits for the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Deadline(pub Duration);

/// How long after its first send a request may be sent again. It travels like a [`Deadline`], with requests that
/// replace a list: what they replace may be another list by then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience(pub Duration);
