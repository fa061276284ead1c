//! The body of an answer that should hold a key.

use crate::credentials::fault::Fault;
use crate::transport::Response;

/// The most bytes that an answer with a key may have.
pub const MOST: usize = 64 * 1024;

/// The body of `answer`, if it is no larger than a key can be.
pub(super) fn within(answer: &Response) -> Result<&[u8], Fault> {
    let small = answer.body().len() <= MOST;
    small
        .then_some(&answer.body()[..])
        .ok_or_else(|| Fault::broken(format!("answers with more than {} KiB", MOST >> 10)))
}
