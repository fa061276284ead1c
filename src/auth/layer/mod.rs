//! The methods of authentication, as layers around a transport.
//!
//! Time and randomness come from outside, and the layers belong inside the one that repeats requests, so that every
//! send gets a proof of its own.

mod acs3;
mod correction;
mod digest;
mod v4;

pub use acs3::Acs3;
pub use correction::Correction;
pub use digest::Digest;
pub use v4::{Scope, V4};
