//! The text of a script: TOML, read strictly, with the place of what is wrong.

use std::str::FromStr;

use serde_json::{Map, Value};
use toml_edit::{Document, Item, TableLike};

use super::{Answer, Fault, Faults, Random, Rule};

/// Why a text is no script.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("line {line}: {problem}")]
pub struct ScriptError {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong there.
    pub problem: String,
}

impl FromStr for Faults {
    type Err = ScriptError;

    fn from_str(text: &str) -> Result<Self, ScriptError> {
        let at = |start: Option<usize>, problem: String| {
            let before = text.get(..start.unwrap_or_default()).unwrap_or(text);
            ScriptError { line: 1 + before.matches('\n').count(), problem }
        };
        let document = Document::parse(text)
            .map_err(|error| at(error.span().map(|span| span.start), error.message().trim().to_owned()))?;
        let mut faults = Self::default();
        for (name, item) in document.iter() {
            let start = document.key(name).and_then(toml_edit::Key::span).map(|span| span.start);
            match (name, item) {
                ("rule", Item::ArrayOfTables(tables)) => {
                    for (place, table) in tables.iter().enumerate() {
                        let rule = rule(table);
                        let start = table.span().map(|span| span.start);
                        faults.rules.push(rule.map_err(|problem| at(start, format!("rule {}: {problem}", place + 1)))?);
                    }
                }
                ("random", item) => {
                    let random = random(item).map_err(|problem| at(start, format!("random: {problem}")))?;
                    faults.random = Some(random);
                }
                ("rule", _) => return Err(at(start, "rules are written as [[rule]]".to_owned())),
                _ => return Err(at(start, format!("unknown key `{name}`; a script has [[rule]] and [random]"))),
            }
        }
        Ok(faults)
    }
}

fn rule(table: &toml_edit::Table) -> Result<Rule, String> {
    let rule: Rule = serde_json::from_value(fields(table)?).map_err(|error| error.to_string())?;
    let status = match &rule.fault {
        Fault::Answer(answer) => Some(answer.status),
        Fault::Throttle(throttle) => throttle.status,
        _ => None,
    };
    if let Some(status) = status.filter(|status| !(200..=999).contains(status)) {
        return Err(format!("a status is a number from 200 to 999, not {status}"));
    }
    if let Fault::Answer(answer) = &rule.fault {
        check_headers(answer)?;
    }
    Ok(rule)
}

fn check_headers(answer: &Answer) -> Result<(), String> {
    for (name, value) in &answer.headers {
        if ["content-length", "transfer-encoding", "connection"].iter().any(|own| name.eq_ignore_ascii_case(own)) {
            return Err(format!("the header field `{name}` is the server's own"));
        }
        let fits = http::HeaderName::from_bytes(name.as_bytes()).is_ok();
        if !fits || http::HeaderValue::from_str(&value.to_string()).is_err() {
            return Err(format!("`{name}: {value}` is no header field"));
        }
    }
    Ok(())
}

fn random(item: &Item) -> Result<Random, String> {
    let random: Random = serde_json::from_value(value(item)?).map_err(|error| error.to_string())?;
    random.problem().map_or(Ok(random), Err)
}

/// A table as the value that serde reads.
fn fields(table: &dyn TableLike) -> Result<Value, String> {
    let field = |(name, item): (&str, &Item)| Ok((name.to_owned(), value(item)?));
    table.iter().map(field).collect::<Result<Map<_, _>, String>>().map(Value::Object)
}

fn value(item: &Item) -> Result<Value, String> {
    if let Some(table) = item.as_table_like() {
        return fields(table);
    }
    match item {
        Item::Value(toml_edit::Value::String(text)) => Ok(Value::from(text.value().as_str())),
        Item::Value(toml_edit::Value::Integer(number)) => Ok(Value::from(*number.value())),
        Item::Value(toml_edit::Value::Float(number)) => Ok(Value::from(*number.value())),
        Item::Value(toml_edit::Value::Boolean(truth)) => Ok(Value::from(*truth.value())),
        Item::Value(toml_edit::Value::Array(array)) => array
            .iter()
            .map(|element| value(&Item::Value(element.clone())))
            .collect::<Result<Vec<_>, _>>()
            .map(Value::from),
        _ => Err("a value is a text, a number, true, false, an array or a table".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::faults::{End, FaultPoint, Kind, Nth, On, Rival};

    fn problem(text: &str) -> String {
        text.parse::<Faults>().unwrap_err().to_string()
    }

    #[test]
    fn a_script_lists_rules_and_may_turn_chance_on() {
        let script = r#"
            # the first change is made, its answer lost
            [[rule]]
            on = { kind = "write", mode = "Append" }
            nth = 1
            fault = "lose-answer"

            [[rule]]
            nth = "2-3"
            fault.answer = { status = 502, text = "<html>", headers = { retry-after = 3 } }

            [random]
            seed = 7
            rate = 0.5
        "#;
        let faults: Faults = script.parse().unwrap();
        let on = On { kind: Some(Kind::Write), mode: Some("Append".to_owned()), ..On::default() };
        let headers = [("retry-after".to_owned(), super::super::Word::Number(3))].into();
        let answer = Answer { status: 502, text: Some("<html>".to_owned()), headers, ..Answer::default() };
        assert_eq!(
            faults.rules,
            [
                Rule { on, nth: Nth::only(1), fault: Fault::LoseAnswer },
                Rule { on: On::default(), nth: Nth::between(2, 3), fault: Fault::Answer(answer) },
            ]
        );
        assert_eq!(faults.seed(), Some(7));
        assert_eq!("".parse::<Faults>(), Ok(Faults::default()));
    }

    #[test]
    fn what_a_fault_prints_is_read_again_as_the_same() {
        let rival = Rival { cover: Some(Vec::new()), append: vec!["192.0.2.1".to_owned()], ..Rival::default() };
        for fault in [
            Fault::Answer(Answer { status: 500, text: Some("a \"b\"\n\u{1b}[31m".to_owned()), ..Answer::default() }),
            Fault::Throttle(super::super::Throttle::default()),
            Fault::Challenge { stale: false, known: true },
            Fault::Reset { at: FaultPoint::Byte(12) },
            Fault::Reset { at: FaultPoint::Middle },
            Fault::Stall { ms: None, applied: true },
            Fault::Cut { after: 31, then: End::Stall },
            Fault::Length { by: -1 },
            Fault::Later { ms: 250, lost: true },
            Fault::Swallow,
            Fault::Rival(rival),
        ] {
            let read: Faults = format!("[[rule]]\n{fault}\n").parse().unwrap();
            assert_eq!(read, Faults::of([Rule { on: On::default(), nth: Nth::EVERY, fault }]));
        }
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        for (text, expected) in [
            ("[[rule]]\nfault = 'swallows'", "line 1: rule 1: unknown variant `swallows`, expected one of `answer`"),
            (
                "\n[[rule]]\nfault = 'swallow'\n[[rule]]\non.mod = 'x'\nfault = 'swallow'",
                "line 4: rule 2: unknown field `mod`",
            ),
            ("[[rule]]\nnth = 0\nfault = 'swallow'", "line 1: rule 1: `nth` is a number from 1"),
            ("[[rule]]\nnth = 1", "line 1: rule 1: missing field `fault`"),
            ("[[rule]]\nfault.cut = { after = 3, them = 'close' }", "unknown field `them`"),
            ("[[rule]]\nfault.cut = { after = -3 }", "invalid value: integer `-3`"),
            ("[[rule]]\nfault.reset = { at = 'end' }", "not `end`"),
            ("[[rule]]\nfault.answer = { status = 99 }", "not 99"),
            ("[[rule]]\nfault.answer = { status = 500, headers = { 'a b' = 1 } }", "no header field"),
            ("[[rule]]\nfault.answer = { status = 500, headers = { Content-Length = 1 } }", "the server's own"),
            ("[[rule]]\nfault.later = { ms = 2024-01-01 }", "a value is a text"),
            ("rule = 1", "line 1: rules are written as [[rule]]"),
            ("\nrules = 1", "line 2: unknown key `rules`"),
            ("[random]\nrate = 2.0", "line 1: random: `rate` is a share"),
            ("[random]\nrate = 0.1\nonly = ['cuts']", "random: `only` names no fault `cuts`"),
            ("[[rule]\n", "line 1: "),
        ] {
            let message = problem(text);
            assert!(message.contains(expected), "{text}\n{message}");
        }
    }
}
