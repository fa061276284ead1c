//! The embedded simulator of both services: a witness, not a mirror.
//!
//! It uses nothing of the rest of the crate, so that a mistake of the client cannot be repeated here: own wire
//! types, own verification of signatures and digests, own rules. What it does not know of the real services it
//! refuses as they would.
//!
//! `server` takes requests off the wire, `services` finds the service that a request is for, `state` keeps what the
//! services remember, and each service is a function from state and request to reply. `faults` decides what goes wrong:
//! between service and server for what concerns the lists, in `line` for what concerns the wire.

mod address;
pub mod assumptions;
mod clock;
mod elasticsearch;
pub(crate) mod exchange;
pub mod faults;
mod history;
mod line;
mod log;
mod ops_manager;
mod server;
mod services;
mod state;
mod status;
mod truth;
mod verify;

pub use self::clock::TimeSource;
pub use self::log::{Applied, Seen};
pub use self::server::{
    Account, ElasticsearchAccount, OpsManagerAccount, Options, ProgrammaticAccount, Running, StsAccount, start,
};
pub use self::services::RivalError;
pub use self::state::{SandboxError, StateAt, reset};
pub use self::status::{AssumptionStatus, GroupStatus, InstanceStatus, KeyStatus, Status, UserStatus, status};
pub use self::truth::{Groups, Truth};
