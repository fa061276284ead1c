//! What is to be said of lists as they are: findings, and how long their entries have been unused. Values and pure
//! functions; readings, policies and the time are inputs.

mod finding;
pub mod map;
pub mod usage;

pub use finding::{Finding, Kind, Level, NoLevel, Question, findings};
