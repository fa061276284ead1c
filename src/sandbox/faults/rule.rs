//! The rules: which requests a fault applies to.

use serde::{Deserialize, Serialize};

use super::fault::{Fault, Word};
use super::judge::Head;

/// A rule: `fault` applies to those requests that match `on` and whose number is in `nth`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The requests that count.
    #[serde(default)]
    pub on: On,
    /// The numbers of the requests that have the fault.
    #[serde(default)]
    pub nth: Nth,
    /// The fault.
    pub fault: Fault,
}

/// A description of requests. An absent field matches every request.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct On {
    /// The service.
    pub service: Option<ServiceName>,
    /// The kind.
    pub kind: Option<Kind>,
    /// The method.
    pub method: Option<String>,
    /// The path as sent, encoded and without the query. `*` matches any text.
    pub path: Option<String>,
    /// `x-acs-action`.
    pub action: Option<String>,
    /// `modifyMode`, wherever it was sent.
    pub mode: Option<String>,
}

/// One of the two services.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ServiceName {
    /// Paths below `/openapi`.
    Elasticsearch,
    /// Paths below `/api/public`.
    OpsManager,
}

/// The kind of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A request without credentials, for example the first one of a digest exchange.
    Greeting,
    /// A reading with credentials.
    Read,
    /// A change with credentials.
    Write,
}

/// A set of numbers, counted from 1. By default all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Word")]
pub struct Nth {
    first: u64,
    last: u64,
}

impl Nth {
    /// Every number.
    pub const EVERY: Self = Self { first: 1, last: u64::MAX };

    /// Only `number`.
    #[must_use]
    pub fn only(number: u64) -> Self {
        Self { first: number, last: number }
    }

    /// From `first` to `last`, both included.
    #[must_use]
    pub fn between(first: u64, last: u64) -> Self {
        Self { first, last }
    }

    /// Whether `number` is one of them.
    pub(super) fn counts(self, number: u64) -> bool {
        (self.first..=self.last).contains(&number)
    }
}

impl Default for Nth {
    fn default() -> Self {
        Self::EVERY
    }
}

impl TryFrom<Word> for Nth {
    type Error = String;

    fn try_from(word: Word) -> Result<Self, String> {
        let bad = || format!("`nth` is a number from 1, a range such as `2-4` or `3-`, or `every`, not `{word}`");
        let number = |text: &str| {
            let digits = text.bytes().all(|byte| byte.is_ascii_digit());
            text.parse::<u64>().ok().filter(|number| digits && *number > 0).ok_or_else(bad)
        };
        let text = word.to_string();
        let nth = match text.split_once('-') {
            None if text == "every" => Self::EVERY,
            None => Self::only(number(&text)?),
            Some((first, "")) => Self { first: number(first)?, last: u64::MAX },
            Some((first, last)) => Self { first: number(first)?, last: number(last)? },
        };
        if nth.first <= nth.last { Ok(nth) } else { Err(bad()) }
    }
}

impl On {
    /// Whether the request with this head matches.
    pub(super) fn describes(&self, head: &Head<'_>) -> bool {
        let same = |asked: &Option<String>, is: Option<&str>| asked.as_deref().is_none_or(|asked| is == Some(asked));
        self.service.is_none_or(|service| head.service == Some(service))
            && self.kind.is_none_or(|kind| head.kind == kind)
            && same(&self.method, Some(head.method))
            && same(&self.action, head.action)
            && same(&self.mode, head.mode)
            && self.path.as_deref().is_none_or(|pattern| fits(pattern, head.path))
    }
}

/// Whether `text` matches `pattern`, in which `*` stands for any text.
fn fits(pattern: &str, text: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(text) = text.strip_prefix(start) else { return false };
    (0..=text.len()).filter(|at| text.is_char_boundary(*at)).any(|at| fits(rest, &text[at..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nth(text: &str) -> Result<Nth, String> {
        Nth::try_from(Word::Text(text.to_owned()))
    }

    #[test]
    fn numbers_are_single_ranges_or_all() {
        assert_eq!(Nth::try_from(Word::Number(3)), Ok(Nth::only(3)));
        assert_eq!(nth("2-4"), Ok(Nth::between(2, 4)));
        assert_eq!(nth("3-"), Ok(Nth::between(3, u64::MAX)));
        assert_eq!(nth("every"), Ok(Nth::default()));
        assert!(nth("2-4").unwrap().counts(2) && nth("2-4").unwrap().counts(4) && !nth("2-4").unwrap().counts(5));
    }

    #[test]
    fn numbers_that_count_nothing_are_refused() {
        for text in ["0", "0-3", "4-2", "-3", "", "-", "all", "+1", "1-2-3", "1.5"] {
            assert!(nth(text).is_err(), "{text}");
        }
        assert!(Nth::try_from(Word::Number(-1)).is_err());
    }

    #[test]
    fn a_star_in_a_path_stands_for_anything() {
        for (pattern, text, expected) in [
            ("/openapi/instances", "/openapi/instances", true),
            ("/openapi/instances", "/openapi/instances/x", false),
            ("/openapi/instances/*", "/openapi/instances/", true),
            ("*/kibana-white-ips", "/openapi/instances/i/kibana-white-ips", true),
            ("/api/*/users/*/accessList", "/api/public/v1.0/users/5/accessList", true),
            ("/api/*/users/*/accessList", "/api/public/v1.0/users/5/accessList/1.2.3.4", false),
            ("*", "", true),
        ] {
            assert_eq!(fits(pattern, text), expected, "{pattern} {text}");
        }
    }
}
