//! The engine: one change of one list, from the first reading to the verified outcome.
//!
//! `core` decides, `driver` does what it says, `spec` and `goal` say what is asked for, `failure` says why it did
//! not go as asked. A planned change is a value of the domain ([`PlannedChange`](crate::domain::planned::PlannedChange)). The engine knows `domain` and the port of `services`; it knows no option,
//! no journal format and no terminal. What people read is written by those who call it.

pub mod core;
pub mod driver;
pub mod failure;
pub mod goal;
pub mod spec;
