//! MongoDB Ops Manager and Cloud Manager, public API v1.0: the whitelist of a user.

mod client;
mod failure;
mod wire;

pub use client::{Added, Client, Resource};
pub use failure::standing;
