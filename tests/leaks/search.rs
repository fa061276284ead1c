//! Looks for secrets in what a run left behind, in every form in which they may have got there.
//!
//! Written from the other side than the program's own redaction, and sharing nothing with it.

use percent_encoding::{NON_ALPHANUMERIC, percent_encode};

/// A secret, and what it is.
#[derive(Clone, Debug)]
pub(crate) struct Canary {
    /// What it is, for messages.
    pub(crate) name: String,
    /// Its text.
    pub(crate) text: String,
}

impl Canary {
    pub(crate) fn new(name: &str, text: &str) -> Self {
        Self { name: name.to_owned(), text: text.to_owned() }
    }
}

/// What is looked for.
pub(crate) struct Search {
    needles: Vec<(String, String)>,
}

impl Search {
    /// Looks for every form of these.
    pub(crate) fn new<'a>(canaries: impl IntoIterator<Item = &'a Canary>) -> Self {
        let needles = |canary: &Canary| {
            let name = canary.name.clone();
            forms(&canary.text).into_iter().map(move |(form, text)| (format!("{name}, {form}"), text))
        };
        Self { needles: canaries.into_iter().flat_map(needles).collect() }
    }

    /// Which secret is in `text` and in which form. White space does not hide it, because a line may have been wrapped;
    /// no secret has any.
    pub(crate) fn first_in(&self, text: &str) -> Option<&str> {
        let joined: String = text.split_whitespace().collect();
        let hit = self.needles.iter().find(|(_, needle)| joined.contains(needle));
        hit.map(|(name, _)| name.as_str())
    }
}

/// The forms of `secret`, each with its name.
pub(crate) fn forms(secret: &str) -> Vec<(&'static str, String)> {
    let bytes = secret.as_bytes();
    let hex = |byte: &u8| format!("{byte:02x}");
    let hex: String = bytes.iter().map(hex).collect();
    let percent = percent_encode(bytes, NON_ALPHANUMERIC).to_string();
    let json = serde_json::to_string(secret).unwrap();
    let mut forms = vec![
        ("as it is", secret.to_owned()),
        ("hexadecimal", hex.clone()),
        ("hexadecimal in capitals", hex.to_uppercase()),
        ("percent encoding", kept(&percent, "-._~")),
        ("percent encoding of small letters", small(&kept(&percent, "-._~"))),
        ("JSON", json.trim_matches('"').to_owned()),
    ];
    let alphabets = [
        ("base64", "base64, one byte on", "base64, two bytes on", b'+', b'/'),
        ("base64url", "base64url, one byte on", "base64url, two bytes on", b'-', b'_'),
    ];
    for (zero, one, two, plus, slash) in alphabets {
        for (offset, name) in [zero, one, two].into_iter().enumerate() {
            forms.push((name, base64(bytes, offset, plus, slash)));
        }
    }
    forms
}

/// `percent` with the characters of `plain` as themselves.
fn kept(percent: &str, plain: &str) -> String {
    plain
        .chars()
        .fold(percent.to_owned(), |text, char| text.replace(&format!("%{:02X}", u32::from(char)), &char.to_string()))
}

fn small(percent: &str) -> String {
    let mut digits = 0;
    let lower = |char: char| {
        let is_digit = digits > 0;
        digits = if char == '%' { 2 } else { digits - usize::from(is_digit) };
        if is_digit { char.to_ascii_lowercase() } else { char }
    };
    percent.chars().map(lower).collect()
}

/// The digits of base64 that tell of `bytes` and of nothing else when they begin at `offset` of a group.
fn base64(bytes: &[u8], offset: usize, plus: u8, slash: u8) -> String {
    let bits = |at: usize| -> Option<u8> {
        let (byte, bit) = (at / 8, at % 8);
        byte.checked_sub(offset).and_then(|byte| bytes.get(byte)).map(|byte| byte >> (7 - bit) & 1)
    };
    let groups = (offset + bytes.len()) * 8 / 6;
    let digit = |group: usize| {
        let value = (0..6).try_fold(0, |value, bit| Some(value << 1 | bits(group * 6 + bit)?))?;
        Some(char::from(match value {
            0..=25 => b'A' + value,
            26..=51 => b'a' + value - 26,
            52..=61 => b'0' + value - 52,
            62 => plus,
            _ => slash,
        }))
    };
    (0..groups).filter_map(digit).collect()
}

#[test]
fn the_search_finds_every_form_of_a_secret_and_nothing_else() {
    let canary = Canary::new("password", "Zq7+he\"m/m\\elig?9");
    let search = Search::new([&canary]);
    let mut names = std::collections::BTreeSet::new();
    for (name, form) in forms(&canary.text) {
        assert!(form.len() > 12, "{name}: {form}");
        let found = search.first_in(&format!("before {form}, after"));
        assert!(found.is_some(), "{name}: {form}");
        let (head, tail) = form.split_at(form.len() / 2);
        assert!(search.first_in(&format!("{head}\n    {tail}")).is_some(), "{name}, wrapped");
        assert!(search.first_in(&format!("{head}-{tail}")).is_none(), "{name}, cut");
        names.insert(name);
    }
    assert_eq!(names.len(), 12);
    // By other hands: `printf %s 'ann:Zq7+he"m/m\elig?9' | base64`, and the same for xxd.
    assert!(search.first_in("Authorization: Basic YW5uOlpxNytoZSJtL21cZWxpZz85").is_some());
    assert!(search.first_in("5a71372b6865226d2f6d5c656c69673f39").is_some());
    assert!(search.first_in("p=Zq7%2Bhe%22m%2Fm%5Celig%3F9&").is_some());
    assert!(search.first_in(r#"{"p":"Zq7+he\"m/m\\elig?9"}"#).is_some());
}
