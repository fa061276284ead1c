//! HTTP Digest as Ops Manager uses it: issues nonces and verifies answers.
//!
//! The rules are those of Jetty's `DigestAuthenticator`, because the recorded challenges equal Jetty's byte for byte.
//! Like Jetty it does not compare `uri` with the request target, and a field without an issued nonce, readable or not,
//! is answered with `stale=true`. One difference: names are hashed as UTF-8 (Jetty: ISO-8859-1, equal for ASCII). This
//! module owns the nonces. It knows no user, no route and no clock.

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

use crate::sandbox::chance;

/// The realm of Ops Manager and Cloud Manager.
pub(crate) const REALM: &str = "MMS Public API";
/// How long a nonce is valid: Jetty's default, confirmed for Ops Manager by its vendor.
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

/// Why a request is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// There is no `Authorization`, or more than one.
    Absent,
    /// The nonce is known, but `nc` is not a hexadecimal number.
    Malformed,
    /// There is no nonce that was issued, or it is older than [`NONCE_AGE`], or `nc` has reached [`NONCE_USES`].
    Stale,
    /// This `nc` was used before with this nonce.
    Replayed,
    /// An algorithm, session form, quality of protection or hashed name that was not offered.
    NotOffered,
    /// The user is unknown, or the response is not the expected one.
    Wrong,
}

impl Refusal {
    /// Whether the next challenge says `stale=true`: the credentials may be right.
    pub(crate) fn is_stale(self) -> bool {
        self == Self::Stale
    }
}

/// The parts of a request that Digest uses.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Claim<'a> {
    /// The method of the request line.
    pub(crate) method: &'a Method,
    /// The bytes of the `Authorization` field, if there is exactly one.
    pub(crate) authorization: Option<&'a [u8]>,
}

/// An issued nonce.
#[derive(Debug)]
struct Nonce {
    issued: SystemTime,
    counts_seen: BTreeSet<u32>,
}

/// All issued nonces that are still valid.
#[derive(Debug, Default)]
pub(crate) struct Verifier {
    nonces: HashMap<String, Nonce>,
}

impl Verifier {
    /// The values of the `WWW-Authenticate` fields of a refusal at `now`, with a new nonce from `random` that is
    /// remembered.
    pub(crate) fn challenges(
        &mut self,
        offer: Offer,
        stale: bool,
        now: SystemTime,
        random: &[u8; chance::LENGTH],
    ) -> Vec<String> {
        let nonce = base64(random);
        let challenge = |algorithm: &Algorithm| {
            let algorithm = algorithm.name();
            format!(
                r#"Digest realm="{REALM}", domain="", nonce="{nonce}", algorithm={algorithm}, qop="auth", stale={stale}"#
            )
        };
        let challenges = offer.algorithms().iter().map(challenge).collect();
        self.nonces.retain(|_, nonce| !nonce.is_aged(now));
        self.nonces.insert(nonce, Nonce { issued: now, counts_seen: BTreeSet::new() });
        challenges
    }

    /// Verifies a request at `now` against the names and secrets of all `accounts`, and returns the index of its
    /// account. As in Jetty the nonce comes first, and a wrong answer uses up its count.
    ///
    /// # Errors
    /// The first reason to refuse the request.
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
    /// A clock that was set back does not expire a nonce.
    fn is_aged(&self, now: SystemTime) -> bool {
        now.duration_since(self.issued).is_ok_and(|age| age > NONCE_AGE)
    }
}

/// The algorithm of an answer, if it was offered. The form without `qop` (RFC 2069), session keys and
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
