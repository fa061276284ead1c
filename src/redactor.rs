//! Replaces secrets in output by their value.
//!
//! This is the second line of defence: secrets have a type that cannot be printed, and headers are shown by a list of
//! harmless names. What remains is a server that repeats what it received. Code that reads or sends a secret registers
//! it here, and code that writes passes its text through here. This module uses only `text` of the crate and writes
//! nothing.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::VecDeque;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use percent_encoding::percent_encode;
use secrecy::zeroize::Zeroizing;

use crate::text::{RESERVED, hex};

/// The replacement for a secret.
pub const REDACTED: &str = "[redacted]";
/// Shorter values are common words, and are not replaced.
const SHORTEST: usize = 8;
/// How many proofs are kept at once. Each request has its own, and few requests wait for an answer at the same time.
const PROOFS: usize = 32;

/// The secrets of a run. It has no `Debug`.
#[derive(Default)]
pub struct Redactor {
    kept: RefCell<Forms>,
    passing: RefCell<VecDeque<Forms>>,
}

/// The texts to search for.
#[derive(Clone, Default)]
struct Forms(Vec<Zeroizing<String>>);

impl Redactor {
    /// Registers `secret` for the rest of the run.
    pub fn learn(&self, secret: &str) {
        let mut kept = self.kept.borrow_mut();
        if !kept.has(secret) {
            kept.0.extend(Forms::of(secret).0);
        }
    }

    /// Registers `proof`, for example a signature. Only the last few are kept.
    pub fn learn_proof(&self, proof: &str) {
        let mut passing = self.passing.borrow_mut();
        if !passing.iter().any(|known| known.has(proof)) {
            passing.push_back(Forms::of(proof));
        }
        while passing.len() > PROOFS {
            passing.pop_front();
        }
    }

    /// `text` without the secrets, whether plain, in base64, hexadecimal, percent encoding or escaped for a JSON
    /// string, and also where `…` cut them off.
    #[must_use]
    pub fn redact<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.with_forms(|forms| forms.redact(text)).unwrap_or(Cow::Borrowed(text))
    }

    /// The same for a JSON text. Names of members are this program's own and stay. Each string is searched as its
    /// reader will see it, and is written again only if it has a secret, so the result is JSON if `text` is.
    #[must_use]
    pub fn redact_json<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.with_forms(|forms| forms.redact_json(text)).unwrap_or(Cow::Borrowed(text))
    }

    /// What `redact` returns for everything that is registered; `None` if nothing is.
    fn with_forms<'t>(&self, redact: impl FnOnce(&Search<'_>) -> Cow<'t, str>) -> Option<Cow<'t, str>> {
        let (kept, passing) = (self.kept.borrow(), self.passing.borrow());
        let forms: Vec<&str> =
            kept.0.iter().chain(passing.iter().flat_map(|proof| &proof.0)).map(|form| form.as_str()).collect();
        (!forms.is_empty()).then(|| redact(&Search { prefixes: Prefixes::of(&forms), forms }))
    }
}

/// `text` as a JSON string, without its quotes.
fn inner_json(text: &str) -> String {
    let json = serde_json::to_string(text).unwrap_or_default();
    json.get(1..json.len().saturating_sub(1)).unwrap_or_default().to_owned()
}

impl Forms {
    fn of(secret: &str) -> Self {
        let mut forms = Self::default();
        if secret.len() < SHORTEST {
            return forms;
        }
        let hex = hex(secret.as_bytes());
        let percent = percent_encode(secret.as_bytes(), RESERVED).to_string();
        forms.add(secret.to_owned());
        forms.add(hex.to_ascii_uppercase());
        forms.add(hex);
        for offset in 0..3 {
            let base64 = inner_base64(secret, offset);
            forms.add(base64.replace('+', "-").replace('/', "_"));
            forms.add(base64);
        }
        forms.add(lower_escapes(&percent));
        forms.add(percent);
        forms.add(inner_json(secret));
        forms
    }

    fn add(&mut self, text: String) {
        if !self.has(&text) {
            self.0.push(Zeroizing::new(text));
        }
    }

    fn has(&self, text: &str) -> bool {
        self.0.iter().any(|form| form.as_str() == text)
    }
}

/// The characters of base64 that depend on `secret` alone when `offset` other bytes precede it.
fn inner_base64(secret: &str, offset: usize) -> String {
    let mut bytes = Zeroizing::new(vec![0; offset]);
    bytes.extend_from_slice(secret.as_bytes());
    let text = STANDARD_NO_PAD.encode(&*bytes);
    text[(offset * 8).div_ceil(6)..bytes.len() * 8 / 6].to_owned()
}

/// `text` with the digits of its percent escapes in lower case, as some servers write them.
fn lower_escapes(text: &str) -> String {
    let mut parts = text.split('%');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (digits, rest) = part.split_at(part.len().min(2));
        out.extend(["%", &digits.to_ascii_lowercase(), rest]);
    }
    out
}

/// The length of the JSON string whose content `text` starts with.
fn end_of_string(text: &str) -> usize {
    let mut escaped = false;
    let ends = |byte: u8| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    };
    text.bytes().position(ends).unwrap_or(text.len())
}

/// A search for all registered forms.
struct Search<'f> {
    forms: Vec<&'f str>,
    prefixes: Prefixes,
}

impl Search<'_> {
    /// `text` with every form replaced.
    fn redact<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let bytes = text.as_bytes();
        let mut out: Option<String> = None;
        let (mut done, mut at) = (0, 0);
        while at < bytes.len() {
            match self.prefixes.may_start(&bytes[at..]).then(|| self.longest(&bytes[at..])).flatten() {
                Some(length) => {
                    let out = out.get_or_insert_with(String::new);
                    out.push_str(&text[done..at]);
                    out.push_str(REDACTED);
                    at += length;
                    done = at;
                }
                None => at += 1,
            }
        }
        match out {
            Some(mut out) => {
                out.push_str(&text[done..]);
                Cow::Owned(out)
            }
            None => Cow::Borrowed(text),
        }
    }

    /// `text`, which is JSON, with every form in its values replaced.
    fn redact_json<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut out: Option<String> = None;
        let (mut done, mut at) = (0, 0);
        while let Some(quote) = text[at..].find('"') {
            let start = at + quote + 1;
            let end = start + end_of_string(&text[start..]);
            at = (end + 1).min(text.len());
            let is_name = text[end..].starts_with("\":");
            if !is_name && let Cow::Owned(redacted) = self.redact_string(&text[start..end]) {
                let out = out.get_or_insert_with(String::new);
                out.push_str(&text[done..start]);
                out.push_str(&redacted);
                done = end;
            }
        }
        match out {
            Some(mut out) => {
                out.push_str(&text[done..]);
                Cow::Owned(out)
            }
            None => Cow::Borrowed(text),
        }
    }

    /// The same for the content of one JSON string. White space and the last character of a secret may be escapes in
    /// it, so the string is decoded first.
    fn redact_string<'t>(&self, string: &'t str) -> Cow<'t, str> {
        if !string.contains('\\') {
            return match self.redact(string) {
                Cow::Borrowed(_) => Cow::Borrowed(string),
                Cow::Owned(redacted) => Cow::Owned(inner_json(&redacted)),
            };
        }
        let Ok(text) = serde_json::from_str::<String>(&format!("\"{string}\"")) else { return self.redact(string) };
        match self.redact(&text) {
            Cow::Borrowed(_) => Cow::Borrowed(string),
            Cow::Owned(redacted) => Cow::Owned(inner_json(&redacted)),
        }
    }

    /// How many bytes at the start of `text` are one of the forms, or the rest of one that `…` cut off. White space
    /// within it does not matter: a server or a terminal may have wrapped the text.
    fn longest(&self, text: &[u8]) -> Option<usize> {
        self.forms.iter().filter_map(|form| length(text, form.as_bytes())).max()
    }
}

/// How many bytes at the start of `text` are `form`.
fn length(text: &[u8], form: &[u8]) -> Option<usize> {
    // A form of few letters and many spaces would match words that are no secret, so its spaces count.
    let needs_spaces = form.iter().filter(|byte| !byte.is_ascii_whitespace()).count() < SHORTEST;
    let (mut at, mut matched) = (0, 0);
    for (place, byte) in form.iter().enumerate() {
        let follows_space = place > 0 && form[place - 1].is_ascii_whitespace();
        let may_be_wrapped = byte.is_ascii_whitespace() || place > 0 && !needs_spaces;
        let spaces = if may_be_wrapped { white_space(&text[at..]) } else { 0 };
        let rest = &text[at + spaces..];
        if byte.is_ascii_whitespace() {
            if needs_spaces && spaces == 0 && !follows_space {
                return None;
            }
            at += spaces;
        } else if rest.first() == Some(byte) {
            at += spaces + 1;
            matched += 1;
        } else {
            return (matched >= SHORTEST && rest.starts_with("…".as_bytes())).then_some(at);
        }
    }
    (matched > 0).then_some(at)
}

/// How many bytes at the start of `text` are white space, of any kind that Unicode has.
fn white_space(text: &[u8]) -> usize {
    let mut length = 0;
    loop {
        length += match &text[length..] {
            [byte, ..] if byte.is_ascii_whitespace() || *byte == 0x0b => 1,
            [0xc2, 0x85 | 0xa0, ..] => 2,
            [0xe1, 0x9a, 0x80, ..]
            | [0xe2, 0x80, 0x80..=0x8b | 0xa8 | 0xa9 | 0xaf, ..]
            | [0xe2, 0x81, 0x9f, ..]
            | [0xe3, 0x80, 0x80, ..] => 3,
            _ => return length,
        };
    }
}

/// The first two bytes of each form, white space left out, so that a long text is not compared with every form at every
/// byte.
struct Prefixes(Vec<u64>);

impl Prefixes {
    fn of(forms: &[&str]) -> Self {
        let mut bits = vec![0; 1 << 10];
        for form in forms {
            let mut bytes = form.bytes().filter(|byte| !byte.is_ascii_whitespace());
            let Some(one) = bytes.next() else { continue };
            let two = bytes.next();
            for two in two.map_or(0..=u8::MAX, |two| two..=two) {
                let place = usize::from(u16::from_be_bytes([one, two]));
                bits[place / 64] |= 1_u64 << (place % 64);
            }
        }
        Self(bits)
    }

    fn may_start(&self, text: &[u8]) -> bool {
        let text = &text[white_space(text)..];
        let [one, rest @ ..] = text else { return false };
        let two = rest.get(white_space(rest)).copied().unwrap_or_default();
        let place = usize::from(u16::from_be_bytes([*one, two]));
        self.0[place / 64] >> (place % 64) & 1 == 1
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SECRET: &str = "Zq7+hem/mel\"ig=8";

    fn knowing(secret: &str) -> Redactor {
        let redactor = Redactor::default();
        redactor.learn(secret);
        redactor
    }

    #[test]
    fn a_secret_is_replaced_in_every_form() {
        let redactor = knowing(SECRET);
        let shown = [
            format!("said {SECRET}, twice {SECRET}"),
            format!("said {}", hex(SECRET.as_bytes())),
            format!("said {}", hex(SECRET.as_bytes()).to_uppercase()),
            "said Zq7%2Bhem%2Fmel%22ig%3D8".to_owned(),
            "said Zq7%2bhem%2fmel%22ig%3d8".to_owned(),
            r#"said Zq7+hem/mel\"ig=8"#.to_owned(),
            "said Zq7+hem/m…".to_owned(),
        ];
        for text in shown {
            let shown = redactor.redact(&text);
            assert!(shown.starts_with("said [redacted]") && !shown.contains("ig") && !shown.contains("hem"), "{shown}");
        }
        assert_eq!(redactor.redact("said Zq7+hem"), "said Zq7+hem", "a part of a secret is no secret");
    }

    #[test]
    fn a_login_in_base64_is_shown_without_its_password() {
        let redactor = knowing("hemmelighed");
        for user in ["a", "an", "ann"] {
            let login = STANDARD_NO_PAD.encode(format!("{user}:hemmelighed:more"));
            let shown = redactor.redact(&login).into_owned();
            assert!(shown.contains(REDACTED) && shown.len() < login.len(), "{shown}");
        }
    }

    #[test]
    fn a_secret_that_was_wrapped_is_found() {
        let redactor = knowing("two words of it");
        assert_eq!(redactor.redact("it is two words\n    of it."), "it is [redacted].");
    }

    #[test]
    fn white_space_anywhere_in_a_secret_does_not_hide_it() {
        let redactor = knowing("Zq7hemmelig9");
        for text in
            ["Zq7hem\nmelig9", "Z q7hemmelig9", "Z\r\n\tq7hemmelig 9", "Zq7\u{a0}hem\u{2028}melig9", "Zq 7hemmeli…"]
        {
            let shown = redactor.redact(text);
            assert!(shown.starts_with(REDACTED) && !shown.contains("hem"), "{shown}");
        }
        let encoded = STANDARD_NO_PAD.encode("Zq7hemmelig9");
        let wrapped = format!("{}\n{}", &encoded[..5], &encoded[5..]);
        assert!(redactor.redact(&wrapped).contains(REDACTED));
        assert_eq!(knowing("a        b").redact("a cab"), "a cab", "few letters and many spaces");
    }

    #[test]
    fn white_space_of_a_secret_and_escapes_within_it_keep_json_valid() {
        let redactor = knowing("  Zq7hem melig9");
        for (text, shown) in [
            (r#"{"a":"Zq7hem\nmelig9"}"#, r#"{"a":"[redacted]"}"#),
            (r#"["said   Zq7hem\tmel\r\nig9 \"now\""]"#, r#"["said[redacted] \"now\""]"#),
            (r#"["Zq7hem", "melig9"]"#, r#"["Zq7hem", "melig9"]"#),
        ] {
            assert_eq!(redactor.redact_json(text), shown);
        }
        assert_eq!(knowing("       \\").redact_json(r#"["a\\b", "       \\"]"#), r#"["a\\b", "[redacted]"]"#);
    }

    #[test]
    fn names_of_members_stay_and_values_go() {
        let redactor = knowing("request_id");
        let text = "{\n  \"request_id\": \"a \\\" request_id\",\n  \"b\": [\"request_id\"], \"n\": 1\n}";
        let shown = "{\n  \"request_id\": \"a \\\" [redacted]\",\n  \"b\": [\"[redacted]\"], \"n\": 1\n}";
        assert_eq!(redactor.redact_json(text), shown);
        assert_eq!(redactor.redact_json("no string \"request_id"), "no string \"[redacted]");
    }

    #[test]
    fn short_words_stay_and_old_proofs_are_forgotten() {
        assert!(matches!(knowing("default").redact("default"), Cow::Borrowed("default")));
        let redactor = Redactor::default();
        for number in 0..=PROOFS {
            redactor.learn_proof(&format!("signature-{number:04}"));
        }
        assert_eq!(redactor.redact("signature-0000 signature-0001"), "signature-0000 [redacted]");
    }

    proptest! {
        #[test]
        fn no_form_of_a_known_secret_is_left(secret in "[ -~]{8,40}", before in "\\PC{0,9}", after in "\\PC{0,9}") {
            let redactor = knowing(&secret);
            for form in Forms::of(&secret).0 {
                let text = format!("{before}{}{after}", form.as_str());
                let shown = redactor.redact(&text);
                prop_assert!(!shown.replace(REDACTED, "\n").contains(form.as_str()), "{shown}");
            }
        }

        #[test]
        fn text_without_a_secret_stays(text in "\\PC*") {
            prop_assert_eq!(knowing("zQ7hemmeligXY").redact(&text), text.as_str());
        }

        #[test]
        fn json_stays_json(secret in "[ -~]{7,20}[\\\\\"a]", value in "[\\\\\"a]{0,3}\\PC{0,9}") {
            let document = serde_json::json!({ "name": format!("{value}{secret}{value}"), "list": [&secret] });
            let text = serde_json::to_string_pretty(&document).unwrap();
            let shown = knowing(&secret).redact_json(&text);
            let shown: serde_json::Value = serde_json::from_str(&shown).unwrap();
            prop_assert_eq!(&shown["list"][0], REDACTED);
        }
    }
}
