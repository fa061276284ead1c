//! Proof of identity: what makes a request acceptable to either service.
//!
//! [`acs3`], [`challenge`], [`digest`] and [`v4`] are pure: the time, the nonce, the method and the whole request
//! target are arguments, so that every stage can be compared with published vectors. [`layer`] wraps a transport around
//! them. Nothing here looks for credentials, reads a clock of its own or prints.

pub mod acs3;
pub mod challenge;
pub mod credential;
pub mod digest;
mod fields;
pub mod keys;
pub mod layer;
pub mod secret;
pub mod v4;
#[cfg(test)]
mod vectors;
