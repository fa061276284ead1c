//! What is wrong with a declaration, and where.

use std::fmt;
use std::rc::Rc;

/// A text that was read, with its name.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// The path as it was named.
    pub name: String,
    /// The text.
    pub text: String,
    /// The offsets at which lines begin.
    lines: Vec<usize>,
}

impl Source {
    /// The text called `name`.
    #[must_use]
    pub fn new(name: &str, text: String) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        let lines = std::iter::once(0).chain(breaks).collect();
        Self { name: name.to_owned(), text, lines }
    }
}

/// A place in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The text.
    pub source: Rc<Source>,
    /// The offset in bytes.
    pub offset: usize,
}

impl Spot {
    /// The line, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.source.lines.partition_point(|start| *start <= self.offset).max(1)
    }

    /// The character of the line, counted from 1.
    #[must_use]
    pub fn column(&self) -> usize {
        let start = self.source.lines.get(self.line() - 1).copied().unwrap_or_default();
        self.source.text.get(start..self.offset).map_or(1, |before| before.chars().count() + 1)
    }
}

/// `FILE:LINE:COLUMN`.
impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.source.name, self.line(), self.column())
    }
}

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The declaration cannot be used.
    Error,
    /// It can be used, and is probably not as meant.
    Warning,
    /// Good to know.
    Note,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        })
    }
}

macro_rules! rules {
    ($($variant:ident: $name:literal, $about:literal;)+) => {
        /// What a finding is about, as a stable name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Rule { $(#[doc = $about] $variant,)+ }

        impl Rule {
            /// Every rule.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name in reports.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// The meaning, in one sentence.
            #[must_use]
            pub fn about(self) -> &'static str {
                match self { $(Self::$variant => $about,)+ }
            }
        }
    };
}

rules! {
    File: "file", "A file cannot be read.";
    Syntax: "syntax", "The text is neither valid TOML nor valid JSON.";
    UnknownKey: "unknown-key", "A key has no meaning here.";
    MissingKey: "missing-key", "A required key is missing.";
    Type: "type", "A value has the wrong type.";
    Value: "value", "A value is invalid.";
    Name: "name", "A name is invalid.";
    Entry: "entry", "A text is not an IP address or CIDR block.";
    Date: "date", "A date is invalid or has no time zone.";
    UnknownName: "unknown-name", "A set or list of this name is not declared.";
    Cycle: "cycle", "Sets or files include themselves.";
    Duplicate: "duplicate", "The same thing is declared twice.";
    Conflict: "conflict", "Two declarations contradict each other.";
    Overlap: "overlap", "Two list blocks are about the same list.";
    Required: "required", "An entry lacks what the declaration requires.";
    Expired: "expired", "An entry is past its end.";
    Expires: "expires", "An entry ends within 14 days.";
    Redundant: "redundant", "A wider entry of the same list admits an entry anyway.";
    Useless: "useless", "A part of the declaration has no effect.";
    Test: "test", "A test of the declaration fails.";
    Feed: "feed", "A published list is not pinned, too old, or violates its guard.";
    Size: "size", "A list is too long.";
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where.
    pub spot: Spot,
    /// How serious it is.
    pub level: Level,
    /// What it is about.
    pub rule: Rule,
    /// What is wrong, as a fragment without a period.
    pub message: String,
    /// What to do.
    pub hint: Option<String>,
}

impl Finding {
    /// An error.
    #[must_use]
    pub fn error(spot: Spot, rule: Rule, message: impl Into<String>) -> Self {
        Self { spot, level: Level::Error, rule, message: message.into(), hint: None }
    }

    /// A warning.
    #[must_use]
    pub fn warning(spot: Spot, rule: Rule, message: impl Into<String>) -> Self {
        Self { level: Level::Warning, ..Self::error(spot, rule, message) }
    }

    /// The same with what to do.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }
}

/// `FILE:LINE:COLUMN: LEVEL: MESSAGE`.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.spot, self.level, self.message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_counted_in_lines_and_characters() {
        let source = Rc::new(Source::new("a.toml", "ä = 1\nöö = 2\n".to_owned()));
        let at = |offset| Spot { source: Rc::clone(&source), offset }.to_string();
        assert_eq!(
            [at(0), at(2), at(7), at(11), at(16)].join(" "),
            "a.toml:1:1 a.toml:1:2 a.toml:2:1 a.toml:2:3 a.toml:3:1"
        );
    }
}
