//! The lists that can be changed, over the clients of the services.

pub(crate) mod kibana;
pub(crate) mod user;

use crate::domain::report::Outcome;
use crate::error::{Code, Error};
use crate::services::{Certainty, Failure};

/// The error for a failed write: with an unknown fate it is an unknown outcome.
fn write_error(failure: Failure) -> Error {
    let fate = failure.fate;
    let error = Error::from(failure);
    match fate {
        Certainty::NotApplied => error.outcome(Outcome::NotApplied),
        Certainty::Unknown => Error { code: Code::Unknown, retryable: false, ..error }.outcome(Outcome::Unknown),
    }
}
