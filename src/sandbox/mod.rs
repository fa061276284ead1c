//! The embedded simulator of both services: a witness, not a mirror.
//!
//! It uses nothing of the rest of the crate, so that a mistake of the client cannot be repeated here: own wire
//! types, own verification of signatures and digests, own rules. What it does not know of the real services it
//! refuses as they would.

pub mod assumptions;
mod elasticsearch;
pub(crate) mod exchange;
mod ops_manager;
mod verify;
