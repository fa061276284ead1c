//! Parser of the `Authorization` field of a Digest answer (RFC 9110 section 11.4).

use std::collections::BTreeMap;

use super::Refusal;

/// The parameters of a Digest answer, unescaped. An absent parameter is empty, as in Jetty.
#[derive(Debug)]
pub(super) struct Authorization {
    pub(super) username: String,
    pub(super) realm: String,
    pub(super) nonce: String,
    pub(super) uri: String,
    pub(super) response: String,
    pub(super) cnonce: String,
    /// As sent: the digits are hashed, the value is counted.
    pub(super) nc: String,
    pub(super) qop: String,
    pub(super) algorithm: Option<String>,
    /// Whether `userhash=true` or the extended `username*` is used (RFC 7616 section 3.4).
    pub(super) hashed_username: bool,
}

impl Authorization {
    /// Reads the value of the field. A field of another scheme or without a grammar has no nonce that was issued.
    pub(super) fn parse(field: &[u8]) -> Result<Self, Refusal> {
        let text = str::from_utf8(field).map_err(|_| Refusal::Stale)?.trim_matches([' ', '\t']);
        let (scheme, rest) = text.split_once(' ').ok_or(Refusal::Stale)?;
        if !scheme.eq_ignore_ascii_case("Digest") {
            return Err(Refusal::Stale);
        }
        let mut parameters = parameters(rest).ok_or(Refusal::Stale)?;
        let hashed_username = parameters.remove("username*").is_some()
            || parameters.remove("userhash").is_some_and(|value| value.eq_ignore_ascii_case("true"));
        let algorithm = parameters.remove("algorithm");
        let mut value = |name: &str| parameters.remove(name).unwrap_or_default();
        Ok(Self {
            username: value("username"),
            realm: value("realm"),
            nonce: value("nonce"),
            uri: value("uri"),
            response: value("response"),
            cnonce: value("cnonce"),
            nc: value("nc"),
            qop: value("qop"),
            algorithm,
            hashed_username,
        })
    }
}

/// `name=value` pairs between commas, values as tokens or quoted strings. The last value of a name counts, as in Jetty.
/// None if the text has another form.
fn parameters(text: &str) -> Option<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches([' ', '\t', ',']);
        if rest.is_empty() {
            return Some(found);
        }
        let (name, after) = rest.split_once('=')?;
        let name = name.trim_end_matches([' ', '\t']);
        let (value, after) = value(after.trim_start_matches([' ', '\t']))?;
        if !is_token(name) {
            return None;
        }
        found.insert(name.to_ascii_lowercase(), value);
        rest = after.trim_start_matches([' ', '\t']);
        if !rest.is_empty() && !rest.starts_with(',') {
            return None;
        }
    }
}

/// The value at the start of `text`, and the rest.
fn value(text: &str) -> Option<(String, &str)> {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find([',', ' ', '\t']).unwrap_or(text.len());
        let (token, rest) = text.split_at(end);
        return is_token(token).then(|| (token.to_owned(), rest));
    };
    let mut value = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return Some((value, &quoted[at + 1..])),
            '\\' => value.push(characters.next()?.1),
            other => value.push(other),
        }
    }
    None
}

/// RFC 9110 section 5.6.2.
fn is_token(text: &str) -> bool {
    let is_token_byte = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(is_token_byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_commas_escapes_and_loose_blanks_are_read() {
        let found = parameters(r#" a = "x, y=\"z\\" ,b=1,, C="""#).unwrap();
        let pairs: Vec<_> = found.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(pairs, [("a", r#"x, y="z\"#), ("b", "1"), ("c", "")]);
        assert_eq!(parameters("a=1, A=2").unwrap()["a"], "2");
    }

    #[test]
    fn a_text_of_another_form_is_refused() {
        for text in ["a", "a=", r#"a="open"#, r#"a="x"b=1"#, "a=1 b=2", "a=b=c", "=1", "é=1"] {
            assert!(parameters(text).is_none(), "{text}");
        }
    }
}
