//! Object stores that keep a shared journal: S3 and stores that speak it, and OSS.
//!
//! Each store implements the port of the journal (`journal/store.rs`) with conditional writes alone. Nothing here looks
//! for credentials, decides what is recorded, or prints.

pub mod failure;
pub mod location;
mod object;
pub mod oss;
pub mod policy;
pub mod s3;
mod time;
mod write;

pub use location::{Kind, Location, LocationError};
pub use oss::Oss;
pub use s3::S3;
