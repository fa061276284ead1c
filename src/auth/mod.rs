//! Who we are to a service: secrets and the credentials made of them.
//!
//! Reads no settings, no clock and no file.

pub mod credential;
pub mod secret;
