//! Makes text from a server or a file safe to show: no control character reaches a terminal.
//!
//! It escapes control characters (Cc), format characters (Cf, which include all that change the direction of text),
//! separators of lines and paragraphs (Zl, Zp), and default-ignorable characters. Other characters stay unchanged, in
//! every script. The categories come from the tables of `unicode-properties`.

use std::borrow::Cow;
use std::fmt::Write as _;

use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

/// Whether a character controls a terminal or is invisible.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    use GeneralCategory::{Control, Format, LineSeparator, ParagraphSeparator};
    if c.is_ascii() {
        return c.is_ascii_control();
    }
    matches!(c.general_category(), Control | Format | LineSeparator | ParagraphSeparator) || is_ignorable(c)
}

/// The default-ignorable characters that are not format characters: `Other_Default_Ignorable_Code_Point` and
/// `Variation_Selector` of the Unicode Character Database. The set is closed; Unicode reserves its gaps for more of
/// them.
fn is_ignorable(c: char) -> bool {
    matches!(c,
        '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{2065}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{e0000}'..='\u{e0fff}')
}

/// `text` on one line, with every invisible character escaped: `\x1b` up to DEL, `\u{202e}` above.
#[must_use]
pub fn text(text: &str) -> Cow<'_, str> {
    replace(text, is_invisible, |c, out| {
        let code = u32::from(c);
        let written = if c.is_ascii() { write!(out, "\\x{code:02x}") } else { write!(out, "\\u{{{code:x}}}") };
        debug_assert!(written.is_ok(), "a string takes whatever is written to it");
    })
}

/// A JSON text with every invisible character as `\uXXXX`, so that `cat` can show it. Line breaks stay: within strings,
/// JSON has escaped them already, and all other invisible characters occur only within strings.
#[must_use]
pub fn json(text: &str) -> Cow<'_, str> {
    let invisible = |c: char| c != '\n' && is_invisible(c);
    replace(text, invisible, |c, out| {
        for unit in c.encode_utf16(&mut [0; 2]) {
            let written = write!(out, "\\u{unit:04x}");
            debug_assert!(written.is_ok(), "a string takes whatever is written to it");
        }
    })
}

fn replace(text: &str, invisible: impl Fn(char) -> bool, write: impl Fn(char, &mut String)) -> Cow<'_, str> {
    if !text.chars().any(&invisible) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if invisible(c) { write(c, &mut out) } else { out.push(c) }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn control_characters_are_escaped() {
        assert_eq!(text("\u{1b}[2Jx\n\u{7f}\u{9b}\u{202e}\u{feff}"), r"\x1b[2Jx\x0a\x7f\u{9b}\u{202e}\u{feff}");
        for c in ['\u{61c}', '\u{200b}', '\u{200d}', '\u{200e}', '\u{2028}', '\u{2029}', '\u{2066}', '\u{2069}'] {
            assert_eq!(text(&c.to_string()), format!("\\u{{{:x}}}", u32::from(c)));
        }
    }

    #[test]
    fn every_code_point_is_judged_as_the_unicode_tables_do() {
        use regex_syntax::hir::{Class, HirKind};
        let unseen = r"[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]";
        let parsed = regex_syntax::parse(unseen).unwrap();
        let HirKind::Class(Class::Unicode(class)) = parsed.kind() else { panic!("{parsed:?}") };
        let expected = |c: char| class.ranges().iter().any(|range| (range.start()..=range.end()).contains(&c));
        let wrong: Vec<char> = ('\0'..=char::MAX).filter(|c| is_invisible(*c) != expected(*c)).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn ordinary_text_of_any_script_is_left_alone() {
        for plain in ["es-cn-1/default", "日志集群", "größer…", r"C:\state"] {
            assert!(matches!(text(plain), Cow::Borrowed(same) if same == plain));
        }
    }

    #[test]
    fn json_keeps_its_layout_and_its_meaning() {
        let value = serde_json::json!({ "name": "a\u{1b}\u{7f}\u{85}\u{202e}\u{e0041}\nb" });
        let shown = json(&serde_json::to_string_pretty(&value).unwrap()).into_owned();
        assert_eq!(shown, "{\n  \"name\": \"a\\u001b\\u007f\\u0085\\u202e\\udb40\\udc41\\nb\"\n}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&shown).unwrap(), value);
    }

    proptest! {
        #[test]
        fn no_invisible_character_is_left(input in any::<String>()) {
            let once = text(&input);
            prop_assert!(!once.chars().any(is_invisible));
            prop_assert_eq!(text(&once), &*once);
        }

        #[test]
        fn json_strings_survive(input in any::<String>()) {
            let shown = json(&serde_json::to_string(&input).unwrap()).into_owned();
            prop_assert!(!shown.chars().any(is_invisible));
            prop_assert_eq!(serde_json::from_str::<String>(&shown).unwrap(), input);
        }
    }
}
