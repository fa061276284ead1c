//! The commands on declarations: `export`, `check`, `fmt`, `plan`, `apply`, `adopt`. One file a verb, and what they
//! share: `source` reads declarations, `targets` finds the lists that they name, `sessions` opens a session for each
//! profile, and `planning` works out the changes.

pub(crate) mod adopt;
pub(crate) mod apply;
pub(crate) mod check;
pub(crate) mod export;
pub(crate) mod fmt;
pub(crate) mod plan;
mod planning;
mod sessions;
pub(in crate::commands) mod source;
pub(in crate::commands) mod targets;
