//! HTTP Digest as Ops Manager asks for it and checks it: nonces issued, answers judged.
//!
//! The manner is that of Jetty's `DigestAuthenticator`, whose challenges the recorded ones equal byte for byte. It
//! owns the nonces and nothing else; it knows no user, no route and no clock. Stricter than Jetty in four places,
//! so that a careless client is caught: `uri` has to be the request target, `realm` has to be ours, no parameter
//! may come twice, and names hash as UTF-8 (Jetty: ISO-8859-1, the same for ASCII).

mod authorization;
#[cfg(test)]
mod tests;

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;
use std::time::{Duration, SystemTime};

use http::Method;
use md5::{Digest as _, Md5};
use sha2::Sha256;

use authorization::Authorization;

/// The protection space of Ops Manager and Cloud Manager.
pub(crate) const REALM: &str = "MMS Public API";
/// How long a nonce lives: Jetty's default, confirmed for Ops Manager by its maker.
pub(crate) const NONCE_AGE: Duration = Duration::from_mins(1);
/// How many values `nc` may take with one nonce, zero included: Jetty's default.
pub(crate) const NONCE_USES: u32 = 1024;

/// Which algorithms the challenge names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Offer {
    /// MD5, the only one seen on a live server.
    Md5,
    /// SHA-256.
    Sha256,
    /// A challenge for each, SHA-256 first.
    Both,
}

/// A hash that an offer can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Algorithm {
    Md5,
    Sha256,
}

impl Offer {
    fn algorithms(self) -> &'static [Algorithm] {
        match self {
            Self::Md5 => &[Algorithm::Md5],
            Self::Sha256 => &[Algorithm::Sha256],
            Self::Both => &[Algorithm::Sha256, Algorithm::Md5],
        }
    }
}

impl Algorithm {
    fn name(self) -> &'static str {
        match self {
            Self::Md5 => "MD5",
            Self::Sha256 => "SHA-256",
        }
    }

    /// The hash of `parts` joined by colons, in lower-case hexadecimal.
    fn hash(self, parts: &[&str]) -> String {
        let text = parts.join(":");
        match self {
            Self::Md5 => hexadecimal(&Md5::digest(text)),
            Self::Sha256 => hexadecimal(&Sha256::digest(text)),
        }
    }
}

/// Why a request is not let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// No `Authorization`, or one of another scheme.
    Absent,
    /// Not readable by the grammar of RFC 9110 section 11.4, or a parameter is missing or comes twice.
    Malformed,
    /// The nonce was never issued, or is older than [`NONCE_AGE`], or `nc` has run past [`NONCE_USES`].
    Stale,
    /// This `nc` was seen before with this nonce.
    Replayed,
    /// An algorithm, session form, quality of protection or hashed name that was not offered.
    NotOffered,
    /// `uri` is not the request target, or `realm` is not ours.
    Elsewhere,
    /// The user is another, or the response is not the expected one.
    Wrong,
}

impl Refusal {
    /// Whether the next challenge says `stale=true`: the credentials may well be right.
    pub(crate) fn is_stale(self) -> bool {
        self == Self::Stale
    }
}

/// What one request shows of itself.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Claim<'a> {
    /// The method of the request line.
    pub(crate) method: &'a Method,
    /// The target of the request line, encoded as sent.
    pub(crate) target: &'a str,
    /// The bytes of the `Authorization` field, if there is exactly one.
    pub(crate) authorization: Option<&'a [u8]>,
}

/// A nonce that was handed out.
#[derive(Debug)]
struct Nonce {
    issued: SystemTime,
    counts_seen: BTreeSet<u32>,
}

/// The nonces that are out.
#[derive(Debug, Default)]
pub(crate) struct Verifier {
    nonces: HashMap<String, Nonce>,
}

impl Verifier {
    /// The values of the `WWW-Authenticate` fields of a refusal at `now`, with a fresh nonce that is remembered.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub(crate) fn challenges(
        &mut self,
        offer: Offer,
        stale: bool,
        now: SystemTime,
    ) -> Result<Vec<String>, getrandom::Error> {
        let mut random = [0; 24];
        getrandom::fill(&mut random)?;
        let nonce = base64(&random);
        let challenge = |algorithm: &Algorithm| {
            let algorithm = algorithm.name();
            format!(
                r#"Digest realm="{REALM}", domain="", nonce="{nonce}", algorithm={algorithm}, qop="auth", stale={stale}"#
            )
        };
        let challenges = offer.algorithms().iter().map(challenge).collect();
        self.nonces.retain(|_, nonce| !nonce.is_aged(now));
        self.nonces.insert(nonce, Nonce { issued: now, counts_seen: BTreeSet::new() });
        Ok(challenges)
    }

    /// Judges a request at `now` against the names and secrets of all `accounts`, and says which of them it is. Like
    /// Jetty it looks at the nonce first, and a count is used up even if the rest turns out wrong.
    ///
    /// # Errors
    /// The first reason found not to let it in.
    pub(crate) fn check(
        &mut self,
        accounts: &[(&str, &str)],
        offer: Offer,
        claim: Claim<'_>,
        now: SystemTime,
    ) -> Result<usize, Refusal> {
        let answer = Authorization::parse(claim.authorization.ok_or(Refusal::Absent)?)?;
        self.spend(&answer, now)?;
        let algorithm = offered(offer, &answer)?;
        if answer.uri != claim.target || answer.realm != REALM {
            return Err(Refusal::Elsewhere);
        }
        let at = accounts.iter().position(|(name, _)| *name == answer.username).ok_or(Refusal::Wrong)?;
        let wanted = response(algorithm, accounts[at].1, claim.method.as_str(), &answer);
        answer.response.eq_ignore_ascii_case(&wanted).then_some(at).ok_or(Refusal::Wrong)
    }

    /// Uses up the count of `answer`.
    fn spend(&mut self, answer: &Authorization, now: SystemTime) -> Result<(), Refusal> {
        let nonce = self.nonces.get_mut(&answer.nonce).ok_or(Refusal::Stale)?;
        if nonce.is_aged(now) {
            return Err(Refusal::Stale);
        }
        let count = u32::from_str_radix(&answer.nc, 16).map_err(|_| Refusal::Malformed)?;
        if count >= NONCE_USES {
            return Err(Refusal::Stale);
        }
        nonce.counts_seen.insert(count).then_some(()).ok_or(Refusal::Replayed)
    }
}

impl Nonce {
    /// A clock that was set back does not age a nonce.
    fn is_aged(&self, now: SystemTime) -> bool {
        now.duration_since(self.issued).is_ok_and(|age| age > NONCE_AGE)
    }
}

/// The algorithm of an answer that stays within the offer. The form without `qop` (RFC 2069), session keys and
/// hashed names are never offered; an answer without an algorithm means MD5 (RFC 7616 section 3.4).
fn offered(offer: Offer, answer: &Authorization) -> Result<Algorithm, Refusal> {
    if answer.qop != "auth" || answer.hashed_username {
        return Err(Refusal::NotOffered);
    }
    let named = answer.algorithm.as_deref().unwrap_or("MD5");
    let algorithm = offer.algorithms().iter().find(|algorithm| algorithm.name().eq_ignore_ascii_case(named));
    algorithm.copied().ok_or(Refusal::NotOffered)
}

/// The response that a holder of `secret` would send (RFC 7616 section 3.4.1), over the texts of `answer`.
fn response(algorithm: Algorithm, secret: &str, method: &str, answer: &Authorization) -> String {
    let who = algorithm.hash(&[&answer.username, &answer.realm, secret]);
    let what = algorithm.hash(&[method, &answer.uri]);
    algorithm.hash(&[&who, &answer.nonce, &answer.nc, &answer.cnonce, &answer.qop, &what])
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Base64 of whole groups of three bytes, so that no padding arises (RFC 4648 section 4).
fn base64(bytes: &[u8; 24]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let sextets = bytes.chunks_exact(3).flat_map(|group| {
        let group = u32::from_be_bytes([0, group[0], group[1], group[2]]);
        [18, 12, 6, 0].map(|shift| char::from(ALPHABET[(group >> shift) as usize & 63]))
    });
    sextets.collect()
}
