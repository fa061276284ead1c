//! whitelistctl: IP whitelists of two services, changed safely.

pub mod api;
pub mod auth;
pub mod cli;
pub mod config;
pub mod credentials;
pub mod domain;
pub mod error;
pub mod exit;
pub mod output;
pub mod sandbox;
pub mod transport;
pub mod world;
