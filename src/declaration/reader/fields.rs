//! Tables and the values in them.

use std::rc::Rc;

use super::Reader;
use crate::config::suggest::nearest;
use crate::declaration::finding::{Rule, Spot};
use crate::declaration::model::Owner;
use crate::declaration::node::{Member, Node, Value};
use crate::domain::event::Moment;

/// The longest name of a set or list.
const LONGEST_NAME: usize = 64;
/// The longest owner, reason or ticket, in characters.
const LONGEST_TEXT: usize = 200;
/// The most characters of a value that a message repeats.
const ECHOED: usize = 60;

/// A table whose keys are known.
pub(super) struct Table<'n> {
    members: &'n [Member],
    /// Where it begins.
    pub(super) offset: usize,
    /// What messages call it.
    pub(super) title: String,
}

impl<'n> Table<'n> {
    /// The value at `name`.
    pub(super) fn get(&self, name: &str) -> Option<&'n Member> {
        self.members.iter().find(|member| member.name == name)
    }
}

/// Whether `name` can name a set or a list.
pub(super) fn is_name(name: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    !name.is_empty() && name.len() <= LONGEST_NAME && name.bytes().all(is_plain)
}

/// `text` as a message repeats it: shortened, without characters that a terminal acts on.
pub(super) fn echoed(text: &str) -> String {
    let short: String = text.chars().take(ECHOED).map(|c| if c.is_control() { '?' } else { c }).collect();
    if text.chars().count() > ECHOED { format!("{short}…") } else { short }
}

impl Reader<'_> {
    /// `node` as a table; every key that is not in `known` is a finding.
    pub(super) fn table<'n>(&mut self, node: &'n Node, title: &str, known: &[&str]) -> Option<Table<'n>> {
        let Value::Table(members) = &node.value else {
            self.wrong_type(node, title, "a table");
            return None;
        };
        for member in members.iter().filter(|member| !known.contains(&member.name.as_str())) {
            let message = format!("unknown key `{}` in {title}", echoed(&member.name));
            let hint = match nearest(&member.name, known.iter().copied()) {
                Some(name) => format!("did you mean `{name}`?"),
                None => format!("the keys are {}", known.join(", ")),
            };
            self.error_with(member.offset, Rule::UnknownKey, message, hint);
        }
        Some(Table { members, offset: node.offset, title: title.to_owned() })
    }

    pub(super) fn wrong_type(&mut self, node: &Node, title: &str, wanted: &str) {
        self.error(node.offset, Rule::Type, format!("{title} must be {wanted}, not {}", node.value));
    }

    pub(super) fn bad_name(&mut self, member: &Member, what: &str) {
        let message = format!("`{}` cannot name {what}", echoed(&member.name));
        let hint = format!("use letters, digits, `-`, `_` and `.`, {LONGEST_NAME} at most");
        self.error_with(member.offset, Rule::Name, message, hint);
    }

    /// The text at `key`.
    pub(super) fn text(&mut self, table: &Table<'_>, key: &str) -> Option<String> {
        let member = table.get(key)?;
        match &member.node.value {
            Value::Text(text) if text.trim().is_empty() => {
                self.error(member.node.offset, Rule::Value, format!("`{key}` is empty"));
                None
            }
            Value::Text(text) => Some(text.clone()),
            _ => {
                self.wrong_type(&member.node, &format!("`{key}`"), "a string");
                None
            }
        }
    }

    /// The texts at `key`, one or an array, each with its place.
    pub(super) fn texts(&mut self, table: &Table<'_>, key: &str) -> Vec<(String, Spot)> {
        let Some(member) = table.get(key) else { return Vec::new() };
        let nodes = match &member.node.value {
            Value::List(nodes) => nodes.as_slice(),
            _ => std::slice::from_ref(&member.node),
        };
        let mut texts = Vec::new();
        for node in nodes {
            match &node.value {
                Value::Text(text) => texts.push((text.clone(), self.spot(node.offset))),
                _ => self.wrong_type(node, &format!("`{key}`"), "a string or an array of strings"),
            }
        }
        texts
    }

    /// The number at `key`, if it is between `least` and `most`.
    pub(super) fn number(&mut self, table: &Table<'_>, key: &str, least: i64, most: i64) -> Option<i64> {
        let member = table.get(key)?;
        match member.node.value {
            Value::Integer(number) if (least..=most).contains(&number) => Some(number),
            Value::Integer(_) => {
                self.error(member.node.offset, Rule::Value, format!("`{key}` must be from {least} to {most}"));
                None
            }
            _ => {
                self.wrong_type(&member.node, &format!("`{key}`"), "an integer");
                None
            }
        }
    }

    /// Owner, reason, ticket and end in `table`.
    pub(super) fn owner(&mut self, table: &Table<'_>) -> Owner {
        let mut remark = |key: &str| -> Option<Rc<str>> {
            let text = self.text(table, key)?;
            let offset = table.get(key).map_or(table.offset, |member| member.node.offset);
            if text.chars().count() > LONGEST_TEXT {
                self.error(offset, Rule::Value, format!("`{key}` has more than {LONGEST_TEXT} characters"));
            } else if text.chars().any(char::is_control) {
                self.error(offset, Rule::Value, format!("`{key}` has a control character"));
            } else {
                return Some(text.into());
            }
            None
        };
        let (owner, reason, ticket) = (remark("owner"), remark("reason"), remark("ticket"));
        Owner { owner, reason, ticket, expires: self.moment(table, "expires") }
    }

    /// The moment at `key`: a day in UTC, or a time with its zone.
    fn moment(&mut self, table: &Table<'_>, key: &str) -> Option<Moment> {
        let member = table.get(key)?;
        let (Value::Date(text) | Value::Text(text)) = &member.node.value else {
            self.wrong_type(&member.node, &format!("`{key}`"), "a date");
            return None;
        };
        let read = moment(text);
        if let Err((message, hint)) = read {
            self.error_with(member.node.offset, Rule::Date, format!("`{key}` {message}"), hint);
        }
        read.ok()
    }
}

/// The moment that `text` means: the beginning of a day in UTC, or a time with its zone.
fn moment(text: &str) -> Result<Moment, (&'static str, &'static str)> {
    const FORM: &str = "write a day (2027-03-01, which begins in UTC) or a time with zone (2027-03-01T12:00:00Z)";
    let day = |date: jiff::civil::Date| date.to_zoned(jiff::tz::TimeZone::UTC).ok().map(|day| day.timestamp());
    let is_day = text.len() == 10;
    let read = if is_day { text.parse().ok().and_then(day) } else { text.parse::<jiff::Timestamp>().ok() };
    if let Some(time) = read {
        let millis = u64::try_from(time.as_millisecond());
        return millis.map(Moment::from_millis).map_err(|_| ("is before 1970", FORM));
    }
    if text.parse::<jiff::civil::DateTime>().is_ok() && !is_day {
        return Err(("has no time zone", FORM));
    }
    let is_duration = text.bytes().next().is_some_and(|byte| byte.is_ascii_digit())
        && text.bytes().next_back().is_some_and(|byte| byte.is_ascii_alphabetic());
    Err((if is_duration { "is a duration; a file has dates" } else { "is not a date" }, FORM))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_a_day_in_utc_or_has_its_zone() {
        for (text, millis) in [
            ("1970-01-02", 86_400_000),
            ("1970-01-01T00:00:01Z", 1000),
            ("1970-01-01T01:00:01+01:00", 1000),
            ("1970-01-01T00:00:00.5Z", 500),
        ] {
            assert_eq!(moment(text), Ok(Moment::from_millis(millis)), "{text}");
        }
        for (text, why) in [
            ("2027-03-01T12:00:00", "has no time zone"),
            ("2027-02-30", "is not a date"),
            ("45d", "is a duration; a file has dates"),
            ("1969-12-31", "is before 1970"),
            ("12:00:00", "is not a date"),
            ("soon", "is not a date"),
        ] {
            assert_eq!(moment(text).unwrap_err().0, why, "{text}");
        }
    }
}
