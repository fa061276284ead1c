//! The groups that `-g` names: names and patterns such as `'office-*'`, separated by commas.

use std::collections::BTreeSet;

use wildmatch::WildMatch;

use crate::app::entry_input::echoed;
use crate::app::session::Session;
use crate::domain::instance::{GroupName, NameError};
use crate::error::{Code, Error};

/// The groups of a command.
pub(crate) struct GroupWords(Vec<Word>);

enum Word {
    Name(GroupName),
    Pattern(String),
}

impl GroupWords {
    /// Reads `text`, the value of `-g`. Warns of names that are risky.
    pub(crate) fn read(text: &str, session: &Session<'_>) -> Result<Self, Error> {
        let (mut words, mut seen) = (Vec::new(), BTreeSet::new());
        let parts: Vec<&str> = text.split(',').map(str::trim).collect();
        for part in &parts {
            if parts.len() > 1 && !seen.insert(*part) {
                return Err(Error::new(Code::InvalidName, format!("`{}` names {} twice", echoed(text), echoed(part))));
            }
            words.push(word(if parts.len() == 1 { text } else { part }, session)?);
        }
        Ok(Self(words))
    }

    /// One group.
    pub(crate) fn of(name: GroupName) -> Self {
        Self(vec![Word::Name(name)])
    }

    /// The names, if no pattern is among them: then no list has to be read to know the groups.
    pub(crate) fn names(&self) -> Option<Vec<GroupName>> {
        let name = |word: &Word| match word {
            Word::Name(name) => Some(name.clone()),
            Word::Pattern(_) => None,
        };
        self.0.iter().map(name).collect()
    }

    /// Whether a group of this name is meant.
    pub(crate) fn mean(&self, name: &str) -> bool {
        self.0.iter().any(|word| match word {
            Word::Name(named) => named.as_str() == name,
            Word::Pattern(pattern) => WildMatch::new(pattern).matches(name),
        })
    }
}

/// Reads as `-g` was written.
impl std::fmt::Display for GroupWords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (place, word) in self.0.iter().enumerate() {
            let comma = if place == 0 { "" } else { "," };
            match word {
                Word::Name(name) => write!(f, "{comma}{name}")?,
                Word::Pattern(pattern) => write!(f, "{comma}{pattern}")?,
            }
        }
        Ok(())
    }
}

fn word(text: &str, session: &Session<'_>) -> Result<Word, Error> {
    let is_legal = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '*' | '?');
    if text.contains(['*', '?']) && text.chars().all(is_legal) {
        return Ok(Word::Pattern(text.to_owned()));
    }
    let group: GroupName = text
        .parse()
        .map_err(|error: NameError| Error::new(Code::InvalidName, format!("`{}`: {error}", echoed(text))))?;
    if let Some(remark) = group.remark() {
        session.warn(&format!("the group name `{group}` is {remark}"));
    }
    Ok(Word::Name(group))
}
