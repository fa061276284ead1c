//! The answer to a Digest challenge (RFC 7616 section 3.4), as a pure function.
//!
//! Names and passwords are hashed in the coding that the caller states; realm, nonce and opaque as the bytes that the
//! server sent. The method and the whole request target, query included, are required arguments.

use std::borrow::Cow;

use http::HeaderValue;
use http::header::InvalidHeaderValue;
use md5::Md5;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use sha2::{Digest, Sha256, Sha512_256};

use super::challenge::{Challenge, Hash, Protection};
use super::secret::Secret;
use crate::text::hex;

/// The characters that stand for themselves in an extended parameter value: `attr-char` of RFC 8187 section 3.2.1.
const EXTENDED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'!')
    .remove(b'#')
    .remove(b'$')
    .remove(b'&')
    .remove(b'+')
    .remove(b'-')
    .remove(b'.')
    .remove(b'^')
    .remove(b'_')
    .remove(b'`')
    .remove(b'|')
    .remove(b'~');

/// How the characters of a name and a password become bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coding {
    /// UTF-8.
    Utf8,
    /// ISO-8859-1, in which Jetty and other older servers read a header. A text with other characters stays UTF-8.
    Latin1,
}

impl Coding {
    /// Whether `text` has other bytes in the two codings.
    #[must_use]
    pub fn matters_to(text: &str) -> bool {
        !text.is_ascii() && text.chars().all(|c| u8::try_from(c).is_ok())
    }

    fn bytes(self, text: &str) -> Cow<'_, [u8]> {
        match self {
            Self::Latin1 if Self::matters_to(text) => text.chars().filter_map(|c| u8::try_from(c).ok()).collect(),
            Self::Latin1 | Self::Utf8 => Cow::Borrowed(text.as_bytes()),
        }
    }
}

/// The request that an answer is for.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// The user's name.
    pub username: &'a str,
    /// The user's password.
    pub password: &'a Secret,
    /// The coding of both; UTF-8 for a server that declares it.
    pub coding: Coding,
    /// The method, in upper case.
    pub method: &'a str,
    /// The request target as it goes on the wire: path and query, encoded.
    pub target: &'a str,
    /// The body; counts for [`Protection::AuthInt`] only.
    pub body: &'a [u8],
    /// The client's own nonce.
    pub cnonce: &'a str,
    /// How many requests have used this server nonce, this one included.
    pub nc: u32,
}

impl Question<'_> {
    /// The coding to answer `challenge` in: a server that declares UTF-8 gets it.
    fn coding(&self, challenge: &Challenge) -> Coding {
        if challenge.utf8 { Coding::Utf8 } else { self.coding }
    }

    fn user(&self, challenge: &Challenge) -> Cow<'_, [u8]> {
        self.coding(challenge).bytes(self.username)
    }
}

/// An answer with the stages that led to it. It has no `Debug`: `ha1` is as good as the password.
#[derive(Clone)]
pub struct Answer {
    /// The hash of name, realm and password; for `-sess` bound to the nonces.
    pub ha1: Secret,
    /// The hash of method and target.
    pub ha2: String,
    /// The proof.
    pub response: String,
    /// The bytes of the `Authorization` header.
    header: Vec<u8>,
}

impl Answer {
    /// The value of the `Authorization` header, marked sensitive. An error means that the user's name has control
    /// characters.
    pub fn header(&self) -> Result<HeaderValue, InvalidHeaderValue> {
        let mut value = HeaderValue::from_bytes(&self.header)?;
        value.set_sensitive(true);
        Ok(value)
    }
}

/// Answers `challenge` under `protection`, normally that of [`Challenge::protection`].
#[must_use]
pub fn answer(challenge: &Challenge, protection: Protection, question: &Question<'_>) -> Answer {
    let hash = challenge.algorithm.hash;
    let cnonce = question.cnonce.as_bytes();
    let (user, password) = (question.user(challenge), question.coding(challenge).bytes(question.password.expose()));
    let mut ha1 = joined(hash, &[&user, &challenge.realm, &password]);
    if challenge.algorithm.session {
        ha1 = joined(hash, &[ha1.as_bytes(), &challenge.nonce, cnonce]);
    }
    let (method, target) = (question.method.as_bytes(), question.target.as_bytes());
    let ha2 = match protection {
        Protection::Absent | Protection::Auth => joined(hash, &[method, target]),
        Protection::AuthInt => joined(hash, &[method, target, joined(hash, &[question.body]).as_bytes()]),
    };
    let nc = format!("{:08x}", question.nc);
    let response = match qop(protection) {
        None => joined(hash, &[ha1.as_bytes(), &challenge.nonce, ha2.as_bytes()]),
        Some(qop) => {
            joined(hash, &[ha1.as_bytes(), &challenge.nonce, nc.as_bytes(), cnonce, qop.as_bytes(), ha2.as_bytes()])
        }
    };
    let header = header(challenge, protection, question, &nc, &response);
    Answer { ha1: Secret::from(ha1), ha2, response, header }
}

fn qop(protection: Protection) -> Option<&'static str> {
    match protection {
        Protection::Absent => None,
        Protection::Auth => Some("auth"),
        Protection::AuthInt => Some("auth-int"),
    }
}

/// The hash of `parts` joined by colons, in lower-case hexadecimal digits.
fn joined(hash: Hash, parts: &[&[u8]]) -> String {
    let text = parts.join(&b':');
    match hash {
        Hash::Md5 => hex(&Md5::digest(text)),
        Hash::Sha256 => hex(&Sha256::digest(text)),
        Hash::Sha512Trunc256 => hex(&Sha512_256::digest(text)),
    }
}

/// The bytes of the header. Quoted and bare are as in RFC 7616 section 3.4: algorithm, qop, nc and userhash are bare.
fn header(challenge: &Challenge, protection: Protection, question: &Question<'_>, nc: &str, response: &str) -> Vec<u8> {
    let mut params = vec![
        username(challenge, question),
        quoted("realm", &challenge.realm),
        quoted("nonce", &challenge.nonce),
        quoted("uri", question.target.as_bytes()),
    ];
    // A session key is bound to the client's nonce, so the server needs it in the old form too.
    if protection != Protection::Absent || challenge.algorithm.session {
        params.push(quoted("cnonce", question.cnonce.as_bytes()));
    }
    if let Some(qop) = qop(protection) {
        params.push(format!("nc={nc}").into_bytes());
        params.push(format!("qop={qop}").into_bytes());
    }
    params.push(quoted("response", response.as_bytes()));
    if let Some(opaque) = &challenge.opaque {
        params.push(quoted("opaque", opaque));
    }
    if let Some(name) = &challenge.algorithm_name {
        params.push(format!("algorithm={name}").into_bytes());
    }
    if challenge.userhash {
        params.push(b"userhash=true".to_vec());
    }
    [b"Digest ".as_slice(), &params.join(b", ".as_slice())].concat()
}

/// The parameter with the user name. The extended form is used only with a server that has declared UTF-8, because
/// the older ones do not know it and take raw bytes.
fn username(challenge: &Challenge, question: &Question<'_>) -> Vec<u8> {
    let (name, user) = (question.username, question.user(challenge));
    if challenge.userhash {
        let hashed = joined(challenge.algorithm.hash, &[&user, &challenge.realm]);
        quoted("username", hashed.as_bytes())
    } else if challenge.utf8 && !name.is_ascii() {
        format!("username*=UTF-8''{}", utf8_percent_encode(name, EXTENDED)).into_bytes()
    } else {
        quoted("username", &user)
    }
}

fn quoted(name: &str, value: &[u8]) -> Vec<u8> {
    let mut param = format!("{name}=\"").into_bytes();
    for &byte in value {
        if matches!(byte, b'"' | b'\\') {
            param.push(b'\\');
        }
        param.push(byte);
    }
    param.push(b'"');
    param
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::challenge::choose;

    fn answered(challenge: &str, username: &str) -> Result<String, InvalidHeaderValue> {
        let headers = [(http::header::WWW_AUTHENTICATE, challenge.parse().unwrap())].into_iter().collect();
        let challenge = choose(&headers).unwrap().unwrap();
        let password = Secret::from("p".to_owned());
        let question = Question {
            username,
            password: &password,
            coding: Coding::Utf8,
            method: "GET",
            target: "/",
            body: b"",
            cnonce: "c",
            nc: 26,
        };
        let header = answer(&challenge, challenge.protection().unwrap(), &question).header()?;
        assert!(header.is_sensitive());
        Ok(String::from_utf8(header.as_bytes().to_owned()).unwrap())
    }

    #[test]
    fn text_is_escaped_counts_are_eight_digits_and_tokens_are_bare() {
        let header = answered(r#"Digest realm="a\"b", nonce="n", qop="auth", opaque="o\\", algorithm=md5"#, "u\"\\x");
        let header = header.unwrap();
        assert!(header.starts_with(r#"Digest username="u\"\\x", realm="a\"b", nonce="n", uri="/", cnonce="c""#));
        assert!(header.contains(", nc=0000001a, qop=auth, response=\""), "{header}");
        assert!(header.ends_with(r#"", opaque="o\\", algorithm=md5"#), "{header}");
    }

    #[test]
    fn the_old_form_carries_no_count_and_no_qop() {
        let header = answered(r#"Digest realm="r", nonce="n""#, "u").unwrap();
        assert!(!header.contains("nc=") && !header.contains("qop") && !header.contains("algorithm"), "{header}");
    }

    #[test]
    fn a_foreign_name_is_extended_only_for_a_server_that_declares_utf8() {
        let plain = answered(r#"Digest realm="r", nonce="n", qop="auth""#, "jä").unwrap();
        assert!(plain.contains("username=\"jä\""), "{plain}");
        let extended = answered(r#"Digest realm="r", nonce="n", qop="auth", charset=UTF-8"#, "jä n").unwrap();
        assert!(extended.contains("username*=UTF-8''j%C3%A4%20n,"), "{extended}");
        let hashed =
            answered(r#"Digest realm="r", nonce="n", qop="auth", charset=UTF-8, userhash=true"#, "jä").unwrap();
        assert!(hashed.contains("username=\"") && hashed.ends_with(", userhash=true"), "{hashed}");
    }

    #[test]
    fn a_name_with_a_line_break_cannot_become_a_header() {
        assert!(answered(r#"Digest realm="r", nonce="n", qop="auth""#, "u\r\nX-Evil: 1").is_err());
    }

    #[test]
    fn iso_8859_1_is_used_unless_the_server_declares_utf_8() {
        let password = Secret::from("gr\u{fc}n".to_owned());
        let answered = |username: &str, charset: &str| {
            let field = format!(r#"Digest realm="r", nonce="n", qop="auth"{charset}"#);
            let headers = [(http::header::WWW_AUTHENTICATE, HeaderValue::from_str(&field).unwrap())];
            let challenge = choose(&headers.into_iter().collect()).unwrap().unwrap();
            let question = Question {
                username,
                password: &password,
                coding: Coding::Latin1,
                method: "GET",
                target: "/",
                body: b"",
                cnonce: "c",
                nc: 1,
            };
            answer(&challenge, Protection::Auth, &question)
        };
        let latin = answered("j\u{fc}rgen", "");
        assert_eq!(latin.ha1.expose(), hex(&Md5::digest(b"j\xfcrgen:r:gr\xfcn")));
        assert!(latin.header.starts_with(b"Digest username=\"j\xfcrgen\""));
        let declared = answered("j\u{fc}rgen", ", charset=UTF-8");
        assert_eq!(declared.ha1.expose(), hex(&Md5::digest("j\u{fc}rgen:r:gr\u{fc}n")));
        let other = answered("\u{65e5}", "");
        assert_eq!(other.ha1.expose(), hex(&Md5::digest(b"\xe6\x97\xa5:r:gr\xfcn")));
    }
}
