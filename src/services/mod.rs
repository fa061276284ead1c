//! The services, a folder each, and what they share: how a request is built and what a failure is.
//!
//! A client turns domain values into requests and answers into domain values. It sends through any
//! [`Transport`](crate::transport::Transport), which signs and retries; it sequences nothing and prints nothing. Wire
//! types never leave a service's folder. Each folder has the same files: `client` (the calls), `wire` (what stands in
//! bodies), `failure` (what the service's error codes mean), `target` (what its lists are called), `list` (its lists as
//! the engine changes them), `policy` (what decides about changes) and `checks` (what `doctor` looks at). `registry`
//! is where the rest of the program finds them.

pub mod elasticsearch;
pub mod failure;
pub mod ops_manager;
pub mod port;
pub(crate) mod registry;
mod request;

pub use failure::{Certainty, Failure, Kind};
