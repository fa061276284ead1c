//! whitelistctl: IP whitelists of two services, changed safely.

pub mod auth;
pub mod sandbox;
pub mod transport;
pub mod world;
