//! MongoDB Ops Manager and Cloud Manager, public API v1.0: the whitelist of a user or a programmatic key.

mod client;
mod failure;
mod me;
mod wire;

pub use client::{Added, Client, Resource};
pub use failure::standing;
pub use me::Me;
