//! The grammar of `WWW-Authenticate` and `Authorization` (RFC 9110 section 11), read the way servers write it.
//!
//! Servers are met that quote what should be a token and the reverse, put blanks around `=`, send bytes that are not
//! UTF-8, or offer schemes with a bare token before the one that matters. A strict reader gives up on the whole field
//! then; this one parses what is unambiguous and leaves the decision to [`super::challenge`].

/// One scheme with its parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Field {
    /// The scheme as sent.
    pub(super) scheme: String,
    /// Lower-case names and unescaped values, in the order of arrival.
    params: Vec<(String, Vec<u8>)>,
    /// Whether a quoted value had no end.
    pub(super) broken: bool,
}

impl Field {
    /// The value of `name`; of a repeated parameter the last counts, as in curl.
    pub(super) fn get(&self, name: &str) -> Option<&[u8]> {
        self.params.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value.as_slice())
    }

    /// The value of `name` as text; `None` also if it is not UTF-8.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        str::from_utf8(self.get(name)?).ok()
    }

    /// The names that occur.
    #[cfg(test)]
    pub(super) fn names(&self) -> std::collections::BTreeSet<&str> {
        self.params.iter().map(|(name, _)| name.as_str()).collect()
    }
}

/// The schemes of one header value, in order.
pub(super) fn parse(value: &[u8]) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::new();
    let mut rest = Rest(value);
    loop {
        rest.skip(b" \t,");
        if rest.0.is_empty() {
            return fields;
        }
        let word = rest.until(b" \t,=\"").to_owned();
        let word = String::from_utf8_lossy(&word).into_owned();
        rest.skip(b" \t");
        match rest.0.first() {
            Some(b'=') => {
                rest.advance();
                let (value, ended) = rest.value();
                if let Some(field) = fields.last_mut() {
                    field.params.push((word.to_ascii_lowercase(), value));
                    field.broken |= !ended;
                }
            }
            // A quoted text that belongs to nothing is read over.
            Some(b'"') => _ = rest.value(),
            _ if continues_qop(fields.last_mut(), &word) => {}
            _ => fields.push(Field { scheme: word, params: Vec::new(), broken: false }),
        }
    }
}

/// Adds `word` to an unquoted list of protections, `qop=auth,auth-int`, where the comma looks like the end of it.
fn continues_qop(field: Option<&mut Field>, word: &str) -> bool {
    let Some((name, value)) = field.and_then(|field| field.params.last_mut()) else { return false };
    let continues = name == "qop" && ["auth", "auth-int"].iter().any(|known| word.eq_ignore_ascii_case(known));
    if continues {
        value.push(b',');
        value.extend_from_slice(word.as_bytes());
    }
    continues
}

/// What is still to be read.
struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    fn advance(&mut self) {
        self.0 = self.0.get(1..).unwrap_or_default();
    }

    fn skip(&mut self, any: &[u8]) {
        while self.0.first().is_some_and(|byte| any.contains(byte)) {
            self.advance();
        }
    }

    fn until(&mut self, any: &[u8]) -> &'a [u8] {
        let end = self.0.iter().position(|byte| any.contains(byte)).unwrap_or(self.0.len());
        let (head, tail) = self.0.split_at(end);
        self.0 = tail;
        head
    }

    /// The value of a parameter, and whether it came to its end.
    fn value(&mut self) -> (Vec<u8>, bool) {
        self.skip(b" \t");
        if self.0.first() != Some(&b'"') {
            return (self.until(b",").trim_ascii_end().to_owned(), true);
        }
        self.advance();
        let mut value = Vec::new();
        while let Some(&byte) = self.0.first() {
            self.advance();
            match byte {
                b'"' => return (value, true),
                b'\\' => {
                    value.extend(self.0.first());
                    self.advance();
                }
                _ => value.push(byte),
            }
        }
        (value, false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(value: &str) -> Vec<String> {
        let show = |field: Field| {
            let params = field.params.iter().map(|(name, value)| format!(" {name}={}", String::from_utf8_lossy(value)));
            format!("{}{}{}", field.scheme, params.collect::<String>(), if field.broken { " !" } else { "" })
        };
        parse(value.as_bytes()).into_iter().map(show).collect()
    }

    #[test]
    fn quoted_commas_and_escapes_belong_to_the_value() {
        assert_eq!(
            shown(r#"Digest realm="a, b=\"1\", Basic z\\", nonce="y""#),
            [r#"Digest realm=a, b="1", Basic z\ nonce=y"#]
        );
    }

    #[test]
    fn several_schemes_in_one_value_are_told_apart() {
        assert_eq!(
            shown(r#"Negotiate YII+/==, NTLM, Digest realm="x",nonce="y", Basic realm="z","#),
            ["Negotiate yii+/==", "NTLM", "Digest realm=x nonce=y", "Basic realm=z"]
        );
    }

    #[test]
    fn blanks_case_and_missing_or_needless_quotes_do_not_matter() {
        assert_eq!(
            shown("digest   REALM = MMS Public API , nonce=\tSlg/+==,opaque=, stale = \"TRUE\" algorithm=\"MD5\""),
            ["digest realm=MMS Public API nonce=Slg/+== opaque= stale=TRUE algorithm=MD5"]
        );
    }

    #[test]
    fn an_unquoted_list_of_protections_stays_together() {
        assert_eq!(shown("Digest qop=auth-int,auth, nonce=y, NTLM"), ["Digest qop=auth-int,auth nonce=y", "NTLM"]);
    }

    #[test]
    fn the_last_of_a_repeated_parameter_counts() {
        let fields = parse(br#"Digest nonce="1", nonce="2""#);
        assert_eq!(fields[0].text("nonce"), Some("2"));
    }

    #[test]
    fn nonsense_is_read_to_its_end_without_harm() {
        assert_eq!(shown(r#"="a", Digest realm="x"#), ["Digest realm=x !"]);
        assert_eq!(shown(r#"Digest realm="x\"#), ["Digest realm=x !"]);
        assert_eq!(shown(r#"" ""#), Vec::<String>::new());
        assert_eq!(shown(",, ,"), Vec::<String>::new());
        assert_eq!(parse(b"Digest realm=\"r\xe4um\"")[0].get("realm"), Some(&b"r\xe4um"[..]));
    }

    #[test]
    fn every_short_text_of_the_special_characters_is_read_to_its_end() {
        const ALPHABET: &[u8] = b"a\"\\=, \xff";
        for number in 0..ALPHABET.len().pow(6) {
            let digits = (0..6_u32).map(|place| ALPHABET[number / ALPHABET.len().pow(place) % ALPHABET.len()]);
            let text: Vec<u8> = digits.collect();
            assert!(parse(&text).len() <= 6, "{text:?}");
        }
    }
}
