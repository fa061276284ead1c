//! A document as a tree of values, each with the offset at which it begins. TOML and JSON end up in the same tree.

use std::fmt;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Node {
    /// Where it begins, in bytes.
    pub(super) offset: usize,
    /// What it is.
    pub(super) value: Value,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    /// A text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// True or false.
    Switch(bool),
    /// A date, with or without time and zone, as TOML writes it.
    Date(String),
    /// Values in order.
    List(Vec<Node>),
    /// Named values in order.
    Table(Vec<Member>),
    /// Anything else, such as a fraction or null.
    Other(&'static str),
}

/// A named value.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Member {
    /// The name.
    pub(super) name: String,
    /// Where the name begins, in bytes.
    pub(super) offset: usize,
    /// The value.
    pub(super) node: Node,
}

/// Why a text has no tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SyntaxError {
    /// Where, in bytes.
    pub(super) offset: usize,
    /// Why.
    pub(super) message: String,
}

/// The kind of value, with an article.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Text(_) => "a string",
            Self::Integer(_) => "an integer",
            Self::Switch(_) => "true or false",
            Self::Date(_) => "a date",
            Self::List(_) => "an array",
            Self::Table(_) => "a table",
            Self::Other(kind) => kind,
        })
    }
}
