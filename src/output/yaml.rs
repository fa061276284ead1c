//! A tree as YAML 1.2 (yaml.org/spec/1.2.2).
//!
//! Strings are quoted unless they are words that every version of YAML reads as a string. In quotes, invisible
//! characters are escaped.

use std::fmt::Write as _;

use super::escape::is_invisible;
use super::tree::Tree;

/// The document, which ends with a line break.
pub(crate) fn render(tree: &Tree) -> String {
    let mut out = String::new();
    match tree {
        Tree::Map(members) if !members.is_empty() => map(members, 0, &mut out),
        Tree::List(items) if !items.is_empty() => list(items, 0, &mut out),
        other => {
            scalar(other, &mut out);
            out.push('\n');
        }
    }
    out
}

fn indent(depth: usize, out: &mut String) {
    out.extend(std::iter::repeat_n("  ", depth));
}

/// The members; the first one continues the current line.
fn map(members: &[(String, Tree)], depth: usize, out: &mut String) {
    for (index, (name, value)) in members.iter().enumerate() {
        if index > 0 {
            indent(depth, out);
        }
        text(name, out);
        out.push(':');
        match value {
            Tree::Map(below) if !below.is_empty() => {
                out.push('\n');
                indent(depth + 1, out);
                map(below, depth + 1, out);
            }
            Tree::List(items) if !items.is_empty() => {
                out.push('\n');
                indent(depth + 1, out);
                list(items, depth + 1, out);
            }
            other => {
                out.push(' ');
                scalar(other, out);
                out.push('\n');
            }
        }
    }
}

/// The items; the first one continues the current line.
fn list(items: &[Tree], depth: usize, out: &mut String) {
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            indent(depth, out);
        }
        out.push_str("- ");
        match item {
            Tree::Map(members) if !members.is_empty() => map(members, depth + 1, out),
            Tree::List(below) if !below.is_empty() => list(below, depth + 1, out),
            other => {
                scalar(other, out);
                out.push('\n');
            }
        }
    }
}

fn scalar(value: &Tree, out: &mut String) {
    match value {
        Tree::Null => out.push_str("null"),
        Tree::List(_) => out.push_str("[]"),
        Tree::Map(_) => out.push_str("{}"),
        Tree::Text(value) => text(value, out),
        other => out.push_str(&other.scalar().unwrap_or_default()),
    }
}

/// Words that some version of YAML reads as something else.
const RESERVED: &[&str] = &["true", "false", "null", "yes", "no", "on", "off", "y", "n"];

fn text(text: &str, out: &mut String) {
    let is_word = text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '/' | '.'));
    if is_word && !RESERVED.contains(&text.to_ascii_lowercase().as_str()) {
        return out.push_str(text);
    }
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if is_invisible(c) => {
                let code = u32::from(c);
                let written = if code > 0xffff { write!(out, "\\U{code:08x}") } else { write!(out, "\\u{code:04x}") };
                debug_assert!(written.is_ok(), "a string takes whatever is written to it");
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn maps_lists_and_empty_values_have_their_forms() {
        let json = r#"{"kind":"list","results":[{"entries":[{"entry":"10.0.0.1","count":1},[1,[2]]],"empty":[],"none":{}}],"x":null,"ok":true}"#;
        assert_eq!(
            render(&Tree::of_json(json).unwrap()),
            "kind: list\nresults:\n  - entries:\n      - entry: \"10.0.0.1\"\n        count: 1\n      - - 1\n        - - 2\n    \
             empty: []\n    none: {}\nx: null\nok: true\n"
        );
        assert_eq!(render(&Tree::List(Vec::new())), "[]\n");
    }

    #[test]
    fn a_string_that_yaml_would_read_as_another_value_is_quoted() {
        for (value, expected) in [
            ("active", "active\n"),
            ("no", "\"no\"\n"),
            ("Null", "\"Null\"\n"),
            ("12:30", "\"12:30\"\n"),
            ("", "\"\"\n"),
            ("a: b", "\"a: b\"\n"),
            ("q\"\\\u{1b}\u{e0001}", "\"q\\\"\\\\\\u001b\\U000e0001\"\n"),
        ] {
            assert_eq!(render(&Tree::Text(value.to_owned())), expected);
        }
    }
}
