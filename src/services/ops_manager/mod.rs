//! MongoDB Ops Manager and Cloud Manager, public API v1.0: the whitelist of a user, of a programmatic key, and of a
//! whole installation.

#[cfg(test)]
mod answers_tests;
pub(crate) mod checks;
mod client;
mod failure;
pub(crate) mod leased;
pub(crate) mod list;
mod me;
mod pages;
pub(crate) mod policy;
pub(crate) mod target;
mod wire;

pub use client::{Added, Client, Resource};
pub use failure::standing;
pub use me::Me;
