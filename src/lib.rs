//! whitelistctl: IP whitelists of two services, changed safely.

pub mod auth;
pub mod config;
pub mod credentials;
pub mod sandbox;
pub mod transport;
pub mod world;
