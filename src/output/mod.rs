//! Reports to text. Nothing here decides anything; `ui` is the only place that writes to a stream.
//!
//! A command hands over a [`view::Document`]; `table`, `plain` and `json` make text of it, and [`ui::Ui`] brings the
//! text to the streams. It may use `domain`, `error`, `exit` and `world`.

pub mod error;
pub mod escape;
pub mod json;
pub mod plain;
pub mod table;
pub mod ui;
pub mod view;

mod count;
mod grid;
mod page;
#[cfg(test)]
mod sample;
