//! Reports as text. This module decides nothing, and only `ui` writes to a stream.
//!
//! A command returns a [`view::Document`]. `table`, `plain` and `json` render it, and [`ui::Ui`] writes the text to the
//! streams. `query`, `rows` and `yaml` start from the JSON document. The module may use `domain`, `error`, `exit`,
//! `redactor` and `world`.

pub mod declared;
pub mod error;
pub mod escape;
mod html;
pub mod json;
pub mod plain;
pub mod query;
pub mod table;
pub mod ui;
pub mod view;

mod count;
mod explanations;
mod grid;
mod notes;
mod page;
mod rows;
#[cfg(test)]
mod sample;
mod tree;
mod yaml;

pub(crate) use rows::check_columns_of_changes;
