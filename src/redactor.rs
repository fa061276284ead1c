//! Removes secrets from output, by their value.
//!
//! This is the second line: secrets have a type that cannot be printed, headers are shown by a list of harmless names.
//! What is left is a server that repeats what it was sent. Whoever reads or sends a secret makes it known here, and
//! whoever writes asks here. Only `text` of the crate is used, and nothing is written.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::VecDeque;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use percent_encoding::percent_encode;
use secrecy::zeroize::Zeroizing;

use crate::text::{RESERVED, hex};

/// What stands in the place of a secret.
pub const REDACTED: &str = "[redacted]";
/// Shorter ones are words that stand in texts for other reasons.
const SHORTEST: usize = 8;
/// As many proofs are known at once; each request has another one, and is answered before the next but few.
const PROOFS: usize = 32;

/// The secrets of a run. It has no `Debug`.
#[derive(Default)]
pub struct Redactor {
    kept: RefCell<Forms>,
    passing: RefCell<VecDeque<Forms>>,
}

/// Texts to be looked for.
#[derive(Clone, Default)]
struct Forms(Vec<Zeroizing<String>>);

impl Redactor {
    /// Makes `secret` known for the rest of the run.
    pub fn learn(&self, secret: &str) {
        let mut kept = self.kept.borrow_mut();
        if !kept.has(secret) {
            kept.0.extend(Forms::of(secret).0);
        }
    }

    /// Makes `proof` known, such as a signature; older ones than the last few are forgotten.
    pub fn learn_proof(&self, proof: &str) {
        let mut passing = self.passing.borrow_mut();
        if !passing.iter().any(|known| known.has(proof)) {
            passing.push_back(Forms::of(proof));
        }
        while passing.len() > PROOFS {
            passing.pop_front();
        }
    }

    /// `text` without the secrets, whether they stand in it as they are, in base64, hexadecimal, percent encoding or
    /// as a part of a JSON string, and whether or not `…` cut them off.
    #[must_use]
    pub fn redact<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let (kept, passing) = (self.kept.borrow(), self.passing.borrow());
        let forms: Vec<&str> =
            kept.0.iter().chain(passing.iter().flat_map(|proof| &proof.0)).map(|form| form.as_str()).collect();
        if forms.is_empty() { Cow::Borrowed(text) } else { replaced(text, &forms) }
    }

    /// The same for a JSON text, the names of whose members are this program's own and stay. Strings that hold a secret
    /// are written anew, with no more escapes than JSON demands.
    #[must_use]
    pub fn redact_json<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if matches!(self.redact(text), Cow::Borrowed(_)) {
            return Cow::Borrowed(text);
        }
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(start) = rest.find('"') {
            let (before, string) = rest.split_at(start + 1);
            let end = end_of_string(string);
            let (string, after) = string.split_at(end);
            out.push_str(before);
            let is_name = after.strip_prefix('"').is_some_and(|after| after.starts_with(':'));
            out.push_str(&if is_name { Cow::Borrowed(string) } else { self.redact_string(string) });
            let quote = after.len().min(1);
            out.push_str(&after[..quote]);
            rest = &after[quote..];
        }
        out.push_str(rest);
        Cow::Owned(out)
    }

    /// The same for what stands between the quotes of a JSON string. It is read first: the last character of a secret
    /// may be half of an escape.
    fn redact_string<'t>(&self, string: &'t str) -> Cow<'t, str> {
        let Ok(text) = serde_json::from_str::<String>(&format!("\"{string}\"")) else { return self.redact(string) };
        match self.redact(&text) {
            Cow::Borrowed(_) => Cow::Borrowed(string),
            Cow::Owned(told) => Cow::Owned(inner_json(&told)),
        }
    }
}

/// What stands between the quotes when `text` is a JSON string.
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

/// The characters of base64 that depend on `secret` alone when `offset` bytes of something else stand before it.
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

/// Where the string ends whose content `text` begins with.
fn end_of_string(text: &str) -> usize {
    let mut escaped = false;
    let ends = |byte: u8| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    };
    text.bytes().position(ends).unwrap_or(text.len())
}

/// `text` with every one of `forms` replaced.
fn replaced<'t>(text: &'t str, forms: &[&str]) -> Cow<'t, str> {
    let beginnings = Beginnings::of(forms);
    let bytes = text.as_bytes();
    let mut out: Option<String> = None;
    let (mut done, mut at) = (0, 0);
    while at < bytes.len() {
        match beginnings.may_begin(&bytes[at..]).then(|| longest(&text.as_bytes()[at..], forms)).flatten() {
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

/// How many bytes of `text` are one of `forms`, or as much of one as `…` left of it. White space within does not
/// matter: a server or a terminal may have wrapped the text. Forms are text, and text begins and ends between
/// characters.
fn longest(text: &[u8], forms: &[&str]) -> Option<usize> {
    forms.iter().filter_map(|form| length(text, form.as_bytes().trim_ascii())).max()
}

fn length(text: &[u8], form: &[u8]) -> Option<usize> {
    // A form of a few letters and many spaces would match words that are no secret.
    let needs_spaces = form.iter().filter(|byte| !byte.is_ascii_whitespace()).count() < SHORTEST;
    let (mut at, mut matched) = (0, 0);
    for (place, byte) in form.iter().enumerate() {
        let spaces =
            if place == 0 || needs_spaces && !byte.is_ascii_whitespace() { 0 } else { white_space(&text[at..]) };
        let rest = &text[at + spaces..];
        if byte.is_ascii_whitespace() {
            let follows_space = form[place - 1].is_ascii_whitespace();
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

/// How many bytes of white space, of any kind that Unicode has, `text` begins with.
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

/// Which two bytes that are no white space forms begin with, so that a long text is not compared with all of them at
/// every place.
struct Beginnings(Vec<u64>);

impl Beginnings {
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

    fn may_begin(&self, text: &[u8]) -> bool {
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
    fn a_secret_is_taken_out_in_every_form() {
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
            let told = redactor.redact(&text);
            assert!(told.starts_with("said [redacted]") && !told.contains("ig") && !told.contains("hem"), "{told}");
        }
        assert_eq!(redactor.redact("said Zq7+hem"), "said Zq7+hem", "a part of a secret is none");
    }

    #[test]
    fn a_login_in_base64_is_told_without_what_depends_on_the_password() {
        let redactor = knowing("hemmelighed");
        for user in ["a", "an", "ann"] {
            let login = STANDARD_NO_PAD.encode(format!("{user}:hemmelighed:more"));
            let told = redactor.redact(&login).into_owned();
            assert!(told.contains(REDACTED) && told.len() < login.len(), "{told}");
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
    fn names_of_members_stay_and_values_go() {
        let redactor = knowing("request_id");
        let text = "{\n  \"request_id\": \"a \\\" request_id\",\n  \"b\": [\"request_id\"], \"n\": 1\n}";
        let told = "{\n  \"request_id\": \"a \\\" [redacted]\",\n  \"b\": [\"[redacted]\"], \"n\": 1\n}";
        assert_eq!(redactor.redact_json(text), told);
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
                let told = redactor.redact(&text);
                prop_assert!(!told.replace(REDACTED, "\n").contains(form.as_str()), "{told}");
            }
        }

        #[test]
        fn what_holds_no_secret_stays(text in "\\PC*") {
            prop_assert_eq!(knowing("zQ7hemmeligXY").redact(&text), text.as_str());
        }

        #[test]
        fn json_stays_json(secret in "[ -~]{7,20}[\\\\\"a]", value in "[\\\\\"a]{0,3}\\PC{0,9}") {
            let document = serde_json::json!({ "name": format!("{value}{secret}{value}"), "list": [&secret] });
            let text = serde_json::to_string_pretty(&document).unwrap();
            let told = knowing(&secret).redact_json(&text);
            let told: serde_json::Value = serde_json::from_str(&told).unwrap();
            prop_assert_eq!(&told["list"][0], REDACTED);
        }
    }
}
