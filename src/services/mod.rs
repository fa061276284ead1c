//! The clients of the two services, and what they share: how a request is built and what a failure is.
//!
//! A client turns domain values into requests and answers into domain values. It sends through any
//! [`Transport`](crate::transport::Transport), which signs and retries; it sequences nothing and prints nothing. Wire
//! types never leave a client's folder. Both folders have the same three files: `client` (the calls), `wire` (what
//! stands in bodies) and `failure` (what the service's error codes mean).

pub mod elasticsearch;
pub mod failure;
pub mod ops_manager;
pub mod port;
mod request;

pub use failure::{Certainty, Failure, Kind};
