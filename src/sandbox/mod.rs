//! The embedded simulator of both services.
//!
//! It uses no other module of the crate, so a bug of the client cannot hide here: it has its own wire types, its own
//! verification of signatures and digests, and its own rules. It refuses requests that it does not know, as the real
//! services do.
//!
//! `server` reads requests, `services` finds the service of a request, and `state` stores what the services remember.
//! Each service is a function from state and request to reply. `faults` makes requests fail as a script says: `line`
//! applies faults of the connection, `services` all others.

mod account;
mod address;
pub mod assumptions;
mod chance;
mod clock;
mod echo;
mod elasticsearch;
pub(crate) mod exchange;
pub mod faults;
mod history;
mod keys;
mod line;
mod log;
mod ops_manager;
mod scale;
mod server;
mod services;
mod state;
mod status;
mod truth;
mod verify;

pub use self::account::{
    Account, ElasticsearchAccount, OpsManagerAccount, ProgrammaticAccount, RegionAddress, StsAccount,
};
pub use self::clock::TimeSource;
pub use self::line::MemoryStream;
pub use self::log::{Applied, Seen};
pub use self::server::{Options, Running, start, start_in_memory};
pub use self::services::RivalError;
pub use self::state::{SandboxError, StateAt, reset};
pub use self::status::{AssumptionStatus, GroupStatus, InstanceStatus, KeyStatus, Status, UserStatus, status};
pub use self::truth::{Groups, Truth};
