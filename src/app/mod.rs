//! What a command stands on: the session of a run, its clients, the settings in force and its entry input.
//!
//! It may use everything below `commands`. It names no verb and prints nothing.

pub(crate) mod auth_breaker;
mod change_error;
mod change_report;
pub(crate) mod changes;
pub(crate) mod clients;
pub(crate) mod completion_cache;
pub(crate) mod context;
pub(crate) mod entry_input;
pub(crate) mod fan_out;
pub(crate) mod interrupt;
pub(crate) mod json_cache;
pub(crate) mod leases;
pub(crate) mod many;
pub(crate) mod my_ip;
pub(crate) mod network;
pub(crate) mod one_question;
pub(crate) mod ops_manager_cache;
pub(crate) mod options;
pub(crate) mod policy_context;
pub(crate) mod provenance;
pub(crate) mod recorder;
mod request;
pub(crate) mod run_options;
pub(crate) mod sandbox_session;
pub(crate) mod scope;
pub(crate) mod session;
pub(crate) mod shared_journal;
pub(crate) mod shared_recording;
