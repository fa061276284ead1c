//! Reports to text. Nothing here decides anything; `ui` is the only place that writes to a stream.

pub mod view;
