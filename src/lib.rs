//! whitelistctl: IP whitelists of two services, changed safely.

pub mod transport;
pub mod world;
