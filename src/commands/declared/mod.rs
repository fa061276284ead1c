//! The commands on declarations: `export`, `check`, `fmt`, `plan`, `apply`, `adopt`. One file a verb, and what they
//! share: `source` reads declarations, `targets` finds the lists that they name, `sessions` opens a session for each
//! profile, `planning` works out the changes, `plan_file` keeps them, and `making` makes them.

pub(crate) mod adopt;
pub(crate) mod apply;
pub(crate) mod check;
pub(crate) mod export;
pub(crate) mod fmt;
mod making;
pub(crate) mod plan;
mod plan_file;
mod planning;
mod sessions;
pub(in crate::commands) mod source;
pub(in crate::commands) mod targets;
