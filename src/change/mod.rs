//! The engine: one change of one list, from the first reading to the verified outcome.
//!
//! `core` decides, `driver` performs its actions, `spec` and `goal` say what is wanted, `failure` says why it failed. A
//! planned change is a value of the domain ([`PlannedChange`](crate::domain::planned::PlannedChange)). The engine knows
//! `domain` and the port of `services`; it knows no option, no journal format and no terminal. Its callers word the
//! messages.

pub mod core;
pub mod driver;
pub mod failure;
pub mod goal;
pub mod spec;
