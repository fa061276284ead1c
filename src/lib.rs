//! whitelistctl: changes the IP whitelists of two services, and verifies the result.
//!
//! The library exists for the program and its tests, and its API is not stable. `ARCHITECTURE.md` has the map and
//! follows one invocation from arguments to exit code. `tests/architecture.rs` enforces the direction of dependencies:
//!
//! - `domain` uses `std`, `ipnet` and `thiserror`, and nothing of the crate;
//! - `entry_files` uses `domain` and does no I/O;
//! - `transport` knows no service; `auth::{acs3, digest}` are pure; `auth::layer` and `services` use `transport`;
//! - `commands` use all of these and are the only place that sequences steps;
//! - `journal` uses `domain` and `world`, and uses JSON in one file only;
//! - `output` uses `domain`, `error`, `exit` and `world`; only `output::ui` writes to a stream;
//! - `sandbox` uses nothing of the crate; nothing below `commands` names `clap`.

pub mod app;
pub mod auth;
pub mod change;
pub mod cli;
pub mod commands;
pub mod config;
#[cfg(test)]
mod corpus_tests;
pub mod credentials;
pub mod declaration;
pub mod domain;
mod entry_files;
pub mod error;
pub mod exit;
pub mod journal;
pub mod output;
pub mod redactor;
mod run;
pub mod sandbox;
pub mod services;
pub mod stores;
mod text;
pub mod transport;
pub mod world;

pub use run::run;
