//! The challenges of a server in `WWW-Authenticate`, and which one is answered (RFC 7616 sections 3.3 and 3.7).

use http::HeaderMap;
use http::header::WWW_AUTHENTICATE;

use super::fields::{self, Field};

/// A hash function of HTTP Digest, weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hash {
    /// MD5, the only one that RFC 2617 knows and that Ops Manager offers.
    Md5,
    /// SHA-256.
    Sha256,
    /// SHA-512/256 of FIPS 180-4, which is not a SHA-512 cut short.
    Sha512Trunc256,
}

/// An algorithm of HTTP Digest: a hash, and whether the key is bound to one session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Algorithm {
    /// The hash.
    pub hash: Hash,
    /// Whether it is the `-sess` variant.
    pub session: bool,
}

impl Algorithm {
    /// The algorithm called `name` in any case, or `None` if it is not known here.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let name = name.to_ascii_uppercase();
        let (base, session) = name.strip_suffix("-SESS").map_or((name.as_str(), false), |base| (base, true));
        let hash = match base {
            "MD5" => Hash::Md5,
            "SHA-256" => Hash::Sha256,
            "SHA-512-256" => Hash::Sha512Trunc256,
            _ => return None,
        };
        Some(Self { hash, session })
    }
}

/// What an answer protects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protection {
    /// The form of RFC 2069, for a challenge that offers no `qop` at all.
    Absent,
    /// Method and request target: `qop=auth`.
    Auth,
    /// The body too: `qop=auth-int`. It is computed, but never chosen: clients and servers disagree about what the
    /// body is, and curl for one hashes an empty text.
    AuthInt,
}

/// One challenge with a supported algorithm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge {
    /// The realm, unescaped, in the bytes of the server, which need not be UTF-8.
    pub realm: Vec<u8>,
    /// The server's nonce, unescaped.
    pub nonce: Vec<u8>,
    /// What the server wants back as it is.
    pub opaque: Option<Vec<u8>>,
    /// The algorithm; MD5 if the challenge names none.
    pub algorithm: Algorithm,
    /// The algorithm as the challenge spells it, to be echoed.
    pub algorithm_name: Option<String>,
    /// The values of `qop`, lower-case; empty if the challenge offers none.
    pub qop: Vec<String>,
    /// Whether only the nonce of the refused answer was too old.
    pub stale: bool,
    /// Whether the server wants the user's name hashed.
    pub userhash: bool,
    /// Whether the server says that it reads names as UTF-8.
    pub utf8: bool,
}

impl Challenge {
    /// The protection to answer with: `auth` out of a list, the RFC 2069 form only if there is no list.
    pub fn protection(&self) -> Result<Protection, Refusal> {
        if self.qop.is_empty() {
            Ok(Protection::Absent)
        } else if self.qop.iter().any(|offer| offer == "auth") {
            Ok(Protection::Auth)
        } else if self.qop.iter().any(|offer| offer == "auth-int") {
            Err(Refusal::BodyProtection)
        } else {
            Err(Refusal::UnknownProtection)
        }
    }
}

/// Why a challenge is not answered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is no Digest challenge among the offers.
    #[error("the server requires {0} authentication, but this key is used for Digest only")]
    NotDigest(String),
    /// The field cannot be read, or lacks its realm or nonce.
    #[error("the server's Digest challenge {0}")]
    Malformed(&'static str),
    /// No offered algorithm is known here.
    #[error("the server's Digest challenge uses an unknown algorithm; known are MD5, SHA-256 and SHA-512-256")]
    UnknownAlgorithm,
    /// Only `qop=auth-int` is offered.
    #[error("the server's Digest challenge offers qop=auth-int only, and qop=auth is needed")]
    BodyProtection,
    /// Only unknown values of `qop` are offered.
    #[error("the server's Digest challenge offers no known qop, and qop=auth is needed")]
    UnknownProtection,
}

impl TryFrom<&Field> for Challenge {
    type Error = Refusal;

    fn try_from(field: &Field) -> Result<Self, Refusal> {
        if field.broken {
            return Err(Refusal::Malformed("ends inside a quoted value"));
        }
        let algorithm = match field.get("algorithm") {
            None => Algorithm { hash: Hash::Md5, session: false },
            Some(_) => field.text("algorithm").and_then(Algorithm::named).ok_or(Refusal::UnknownAlgorithm)?,
        };
        let is_true = |name| field.text(name).is_some_and(|value| value.eq_ignore_ascii_case("true"));
        let qop = field.text("qop").unwrap_or_default().split([',', ' ', '\t']);
        Ok(Self {
            realm: field.get("realm").ok_or(Refusal::Malformed("has no realm"))?.to_owned(),
            nonce: field.get("nonce").ok_or(Refusal::Malformed("has no nonce"))?.to_owned(),
            opaque: field.get("opaque").map(<[u8]>::to_owned),
            algorithm,
            algorithm_name: field.text("algorithm").map(str::to_owned),
            qop: qop.filter(|offer| !offer.is_empty()).map(str::to_ascii_lowercase).collect(),
            stale: is_true("stale"),
            userhash: is_true("userhash"),
            utf8: field.text("charset").is_some_and(|value| value.eq_ignore_ascii_case("UTF-8")),
        })
    }
}

/// Chooses the challenge to answer out of all `WWW-Authenticate` values: the strongest hash, then the plain variant,
/// then the first. One that cannot be answered does not spoil the others. `None` if there is no such header at all;
/// otherwise the error says what stands against the first Digest offer, or what is offered instead.
#[must_use]
pub fn choose(headers: &HeaderMap) -> Option<Result<Challenge, Refusal>> {
    if !headers.contains_key(WWW_AUTHENTICATE) {
        return None;
    }
    let offers: Vec<Field> =
        headers.get_all(WWW_AUTHENTICATE).iter().flat_map(|value| fields::parse(value.as_bytes())).collect();
    let mut best: Option<Challenge> = None;
    let mut refusal = None;
    for offer in offers.iter().filter(|offer| offer.scheme.eq_ignore_ascii_case("digest")) {
        match Challenge::try_from(offer).and_then(|challenge| challenge.protection().map(|_| challenge)) {
            Ok(challenge) if best.as_ref().is_none_or(|best| rank(&challenge) > rank(best)) => best = Some(challenge),
            Ok(_) => {}
            Err(reason) => _ = refusal.get_or_insert(reason),
        }
    }
    Some(best.ok_or_else(|| refusal.unwrap_or_else(|| Refusal::NotDigest(schemes(&offers)))))
}

fn rank(challenge: &Challenge) -> (Hash, bool) {
    (challenge.algorithm.hash, !challenge.algorithm.session)
}

/// The offered schemes for a message; only well-known names are repeated.
fn schemes(offers: &[Field]) -> String {
    const KNOWN: [&str; 4] = ["Basic", "Bearer", "Negotiate", "NTLM"];
    let offered = |name: &&str| offers.iter().any(|offer| offer.scheme.eq_ignore_ascii_case(name));
    let names: Vec<_> = KNOWN.into_iter().filter(offered).collect();
    if names.is_empty() { "an unknown kind of".to_owned() } else { names.join(" or ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(values: &[&str]) -> Result<Challenge, Refusal> {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(WWW_AUTHENTICATE, value.parse().unwrap());
        }
        choose(&headers).unwrap()
    }

    #[test]
    fn the_strongest_known_algorithm_wins_in_whatever_order_and_field() {
        let md5 = r#"Digest realm="r", nonce="md5", algorithm=MD5, qop="auth""#;
        let sha = r#"Digest realm="r", nonce="sha", algorithm="sha-256", qop="auth""#;
        let sess = r#"Digest realm="r", nonce="sess", algorithm=SHA-256-sess, qop="auth""#;
        let best = r#"Digest realm="r", nonce="best", algorithm=SHA-512-256, qop="auth""#;
        let new = r#"Digest realm="r", nonce="new", algorithm=SHA3-512, qop="auth""#;
        let only_body = r#"Digest realm="r", nonce="int", algorithm=SHA-512-256, qop="auth-int""#;
        let nonce = |values: &[&str]| String::from_utf8(chosen(values).unwrap().nonce).unwrap();
        assert_eq!(nonce(&[md5, sha]), "sha");
        assert_eq!(nonce(&[sha, md5]), "sha");
        assert_eq!(nonce(&[new, sess, sha, md5]), "sha");
        assert_eq!(nonce(&[&format!("Basic realm=\"r\", {md5}, {best}"), sha]), "best");
        assert_eq!(nonce(&[only_body, md5]), "md5");
        assert_eq!(nonce(&["Digest realm=\"r\", nonce=\"open", md5]), "md5");
    }

    #[test]
    fn of_equal_challenges_the_first_counts() {
        let [one, two] = ["1", "2"].map(|nonce| format!(r#"Digest realm="r", nonce="{nonce}""#));
        assert_eq!(chosen(&[&one, &two]).unwrap().nonce, b"1");
    }

    #[test]
    fn the_recorded_challenge_of_ops_manager_is_understood() {
        let challenge = chosen(&[
            r#"Digest realm="MMS Public API", domain="", nonce="Slg+7/", algorithm=MD5, qop="auth", stale=false"#,
        ])
        .unwrap();
        assert_eq!(challenge.realm, b"MMS Public API");
        assert_eq!(challenge.protection(), Ok(Protection::Auth));
        assert!(!challenge.stale && !challenge.userhash && !challenge.utf8 && challenge.opaque.is_none());
    }

    #[test]
    fn auth_is_taken_out_of_any_list_and_the_old_form_only_without_one() {
        let protection =
            |qop: &str| chosen(&[&format!(r#"Digest realm="r", nonce="n"{qop}"#)]).and_then(|c| c.protection());
        assert_eq!(protection(r#", qop="crazy, auth""#), Ok(Protection::Auth));
        assert_eq!(protection(r#", qop="auth-int,AUTH""#), Ok(Protection::Auth));
        assert_eq!(protection(", qop=auth-int,auth"), Ok(Protection::Auth));
        assert_eq!(protection(""), Ok(Protection::Absent));
        assert_eq!(protection(r#", qop="""#), Ok(Protection::Absent));
        assert_eq!(protection(r#", qop="auth-int""#), Err(Refusal::BodyProtection));
        assert_eq!(protection(r#", qop="crazy""#), Err(Refusal::UnknownProtection));
    }

    #[test]
    fn what_cannot_be_answered_is_refused_with_its_reason() {
        assert_eq!(chosen(&["Basic realm=\"r\""]), Err(Refusal::NotDigest("Basic".to_owned())));
        assert_eq!(chosen(&["NTLM", "Negotiate"]), Err(Refusal::NotDigest("Negotiate or NTLM".to_owned())));
        assert_eq!(chosen(&["Weird"]), Err(Refusal::NotDigest("an unknown kind of".to_owned())));
        assert_eq!(chosen(&["Digest nonce=\"n\""]), Err(Refusal::Malformed("has no realm")));
        assert_eq!(chosen(&["Digest realm=\"r\""]), Err(Refusal::Malformed("has no nonce")));
        assert_eq!(chosen(&["Digest realm=\"r\", nonce=\"n\", algorithm=X"]), Err(Refusal::UnknownAlgorithm));
        assert_eq!(choose(&HeaderMap::new()), None);
    }
}
