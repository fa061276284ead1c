//! The centre: values and pure functions. No I/O, no serialisation, no clock, no colour.
//!
//! It may use `std`, `ipnet` and `thiserror`, and nothing of the rest of the crate.

pub mod audit;
pub mod declared;
pub mod description;
pub mod difference;
pub mod entry;
pub mod event;
pub mod exposure;
pub mod hazard;
pub mod hazard_name;
pub mod history;
pub mod instance;
pub mod lease;
pub mod list;
pub mod moment;
pub mod note;
pub mod outcome;
pub mod own_address;
pub mod owner;
pub mod plan;
pub mod planned;
pub mod policy;
mod readings;
pub mod remainder;
pub mod report;
pub mod reversal;
pub mod rules;
pub mod settle;
pub mod stored;
pub mod subtract;
pub mod target;
