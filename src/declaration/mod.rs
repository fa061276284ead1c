//! Declarations: lists as code, from text to what each list should hold.
//!
//! `toml` and `json` read a text into nodes with positions, `reader` makes a [`Declaration`] of them, `sets` works out
//! what a set holds, and `lint` looks at the whole. Nothing ends the reading: all findings are reported at once, each
//! with its line and column. `feed` and `lock` are about published lists, `format` and `write` make text.
//!
//! Pure: files come in through [`Files`], the time as a value. This module knows no service and no command.

mod feed;
mod finding;
mod format;
mod json;
mod lint;
mod lock;
mod model;
mod node;
mod reader;
mod schema;
mod sets;
mod toml;
mod write;

pub use feed::{FeedProblem, Picked, pick};
pub use finding::{Finding, Level, Rule, Source, Spot};
pub use format::canonical;
pub use lint::{Judged, judge, lint};
pub use lock::{Lock, Pinned};
pub use model::{
    Component, Declaration, Feed, Guard, Installation, Instances, Line, ListBlock, On, Origin, Owner, Place, Test,
};
pub use reader::{Files, Loaded, load};
pub use schema::SCHEMA;
pub use sets::{Resolved, Wanted};
pub use write::{ExportedList, SCHEMA_FILE, export, merge, names_schema};
