use std::net::{IpAddr, Ipv4Addr};

use bytes::Bytes;
use http::{HeaderName, HeaderValue};
use serde::Deserialize;

use super::*;
use crate::sandbox::chance::Chance;

#[derive(Deserialize)]
struct File {
    vectors: Vec<Vector>,
}

#[derive(Clone, Deserialize)]
struct Vector {
    name: String,
    access_key_id: String,
    access_key_secret: String,
    security_token: Option<String>,
    method: String,
    path: String,
    query: BTreeMap<String, String>,
    body: String,
    x_acs_date: String,
    signed_headers: BTreeMap<String, String>,
    expect: Expect,
}

#[derive(Clone, Deserialize)]
struct Expect {
    canonical_request: String,
    string_to_sign: String,
    authorization: String,
}

impl Vector {
    /// The request on the wire, its query spelled as forms do if `plus`, else by RFC 3986; names in reverse order.
    fn exchange(&self, plus: bool) -> Exchange {
        let encode = |text: &str| {
            let text = utf8_percent_encode(text, RESERVED).to_string();
            if plus { text.replace("%20", "+") } else { text }
        };
        let pairs = self.query.iter().rev().map(|(name, value)| format!("{}={}", encode(name), encode(value)));
        let query = pairs.collect::<Vec<_>>().join("&");
        let target = if query.is_empty() { self.path.clone() } else { format!("{}?{query}", self.path) };
        let mut headers = HeaderMap::new();
        for (name, value) in &self.signed_headers {
            headers.insert(name.parse::<HeaderName>().unwrap(), HeaderValue::from_str(value).unwrap());
        }
        headers.insert("authorization", self.expect.authorization.parse().unwrap());
        Exchange {
            method: self.method.parse().unwrap(),
            target,
            headers,
            body: Bytes::from(self.body.clone()),
            region: None,
            caller: IpAddr::V4(Ipv4Addr::LOCALHOST),
            now: self.now(),
            skew: 0,
            random: Chance::System.bytes().unwrap(),
        }
    }

    fn now(&self) -> SystemTime {
        self.x_acs_date.parse::<jiff::Timestamp>().unwrap().into()
    }

    fn verify(&self, exchange: &Exchange) -> Result<(), Failure> {
        self.verify_at(exchange, self.now())
    }

    fn verify_at(&self, exchange: &Exchange, now: SystemTime) -> Result<(), Failure> {
        verify(exchange, |id| self.key(id), now, &mut Nonces::default())
    }

    fn key(&self, id: &str) -> Option<Key<'_>> {
        (id == self.access_key_id)
            .then_some(Key { secret: &self.access_key_secret, token: self.security_token.as_deref() })
    }
}

fn vectors() -> Vec<Vector> {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/acs3.json")).unwrap();
    serde_json::from_str::<File>(&text).unwrap().vectors
}

fn vector(name: &str) -> Vector {
    vectors().into_iter().find(|vector| vector.name == name).unwrap()
}

fn a_write() -> Vector {
    vector("sdk-function/kibana_unicode_body_pretty_json")
}

#[test]
fn every_recorded_request_is_accepted_in_both_spellings_of_its_query() {
    let vectors = vectors();
    assert!(vectors.len() >= 34);
    for vector in vectors {
        for plus in [false, true] {
            let exchange = vector.exchange(plus);
            let (names, content) =
                (&vector.expect.authorization, exchange.header("x-acs-content-sha256").unwrap().to_owned());
            let names = claim(names).unwrap().names;
            let canonical = canonical_request(&exchange, names, &content).unwrap();
            assert_eq!(canonical, vector.expect.canonical_request, "{}", vector.name);
            assert_eq!(string_to_sign(&canonical), vector.expect.string_to_sign, "{}", vector.name);
            assert_eq!(vector.verify(&exchange), Ok(()), "{}", vector.name);
        }
    }
}

#[test]
fn any_flipped_digit_of_a_signature_is_refused() {
    for vector in vectors() {
        let authorization = vector.expect.authorization.clone();
        for place in [1, 17, 64] {
            let mut bytes = authorization.clone().into_bytes();
            let at = bytes.len() - place;
            bytes[at] = if bytes[at] == b'0' { b'1' } else { b'0' };
            let mut exchange = vector.exchange(false);
            exchange.headers.insert("authorization", HeaderValue::from_bytes(&bytes).unwrap());
            assert_eq!(vector.verify(&exchange), Err(Failure::Mismatch), "{}", vector.name);
        }
    }
}

#[test]
fn whatever_is_signed_cannot_be_changed_on_the_way() {
    let vector = a_write();
    let mut body = vector.exchange(false);
    body.body = Bytes::from_static(b"{}");
    let mut method = vector.exchange(false);
    method.method = http::Method::PATCH;
    let mut query = vector.exchange(false);
    query.target = query.target.replace("Cover", "Delete");
    let mut path = vector.exchange(false);
    path.target = path.target.replace("kibana-white-ips", "public-white-ips");
    let mut host = vector.exchange(false);
    host.headers.insert("host", HeaderValue::from_static("elsewhere.example"));
    for exchange in [body, method, query, path, host] {
        assert_eq!(vector.verify(&exchange), Err(Failure::Mismatch), "{}", exchange.target);
    }
}

#[test]
fn a_body_changed_together_with_its_hash_is_still_refused() {
    let vector = a_write();
    let mut exchange = vector.exchange(false);
    exchange.body = Bytes::from_static(b"{}");
    let hash = hex(&Sha256::digest(&exchange.body));
    exchange.headers.insert("x-acs-content-sha256", hash.parse().unwrap());
    assert_eq!(vector.verify(&exchange), Err(Failure::Mismatch));
}

#[test]
fn an_x_acs_header_that_is_not_signed_is_refused() {
    let vector = a_write();
    let mut exchange = vector.exchange(false);
    exchange.headers.insert("x-acs-region-id", HeaderValue::from_static("cn-hangzhou"));
    assert!(matches!(vector.verify(&exchange), Err(Failure::Incomplete(_))));
    let mut exchange = vector.exchange(false);
    exchange.headers.insert("user-agent", HeaderValue::from_static("anything"));
    assert_eq!(vector.verify(&exchange), Ok(()), "other headers need not be signed");
}

#[test]
fn the_date_may_be_fifteen_minutes_off_and_no_more() {
    let vector = a_write();
    let exchange = vector.exchange(false);
    let (quarter, second) = (Duration::from_mins(15), Duration::from_secs(1));
    for now in [vector.now() + quarter, vector.now() - quarter] {
        assert_eq!(vector.verify_at(&exchange, now), Ok(()));
    }
    for now in [vector.now() + quarter + second, vector.now() - quarter - second] {
        assert_eq!(vector.verify_at(&exchange, now), Err(Failure::DateExpired));
    }
}

#[test]
fn a_date_in_any_other_form_is_refused() {
    let vector = a_write();
    for date in ["2026-11-22T03:54:17+00:00", "2026-11-22 03:54:17Z", "2026-11-22T3:54:17Z", "20261122T035417Z", ""] {
        let mut exchange = vector.exchange(false);
        exchange.headers.insert("x-acs-date", date.parse().unwrap());
        assert_eq!(vector.verify(&exchange), Err(Failure::DateFormat), "{date}");
    }
}

#[test]
fn a_nonce_counts_once_and_a_refused_request_does_not_use_it_up() {
    let vector = a_write();
    let mut nonces = Nonces::default();
    let mut broken = vector.exchange(false);
    broken.body = Bytes::from_static(b"{}");
    let mut attempt = |exchange: &Exchange| verify(exchange, |id| vector.key(id), vector.now(), &mut nonces);
    assert_eq!(attempt(&broken), Err(Failure::Mismatch));
    assert_eq!(attempt(&vector.exchange(false)), Ok(()));
    assert_eq!(attempt(&vector.exchange(false)), Err(Failure::NonceUsed));
}

#[test]
fn an_unknown_key_is_not_found() {
    let exchange = a_write().exchange(false);
    let failure = verify(&exchange, |_| None, a_write().now(), &mut Nonces::default()).unwrap_err();
    assert_eq!((failure.status(), failure.code().as_str()), (404, "InvalidAccessKeyId.NotFound"));
}

#[test]
fn a_temporary_key_needs_its_own_token_and_a_lasting_key_takes_none() {
    let mut vector = vector("node-sdk-wire/kibana_group_cover_sts");
    let exchange = vector.exchange(false);
    vector.security_token = Some("another".to_owned());
    assert_eq!(vector.verify(&exchange), Err(Failure::TokenMismatch));
    vector.security_token = None;
    assert_eq!(vector.verify(&exchange), Err(Failure::TokenMismatch));
    let mut lasting = a_write();
    lasting.security_token = Some("expected".to_owned());
    assert_eq!(lasting.verify(&lasting.exchange(false)), Err(Failure::Missing("SecurityToken")));
}

#[test]
fn each_missing_header_is_named_in_the_code() {
    let vector = a_write();
    for (name, code) in [
        ("authorization", "MissingAuthorization"),
        ("host", "MissingHost"),
        ("x-acs-date", "MissingDate"),
        ("x-acs-signature-nonce", "MissingSignatureNonce"),
        ("x-acs-content-sha256", "MissingContentSha256"),
        ("x-acs-action", "MissingAction"),
        ("x-acs-version", "MissingVersion"),
    ] {
        let mut exchange = vector.exchange(false);
        exchange.headers.remove(name);
        assert_eq!(vector.verify(&exchange).unwrap_err().code(), code);
    }
}

#[test]
fn an_authorization_of_another_shape_is_refused() {
    let vector = a_write();
    let valid = vector.expect.authorization.clone();
    for header in [
        "Bearer token".to_owned(),
        valid.replace("ACS3-HMAC-SHA256", "ACS3-HMAC-SM3"),
        valid.replace("Signature=", "signature="),
        format!("{valid},Extra=1"),
        valid.replace("host;", ""),
        valid.replace("host", "Host"),
        valid.replace("SignedHeaders=", "SignedHeaders=absent;"),
        valid[..valid.len() - 2].to_owned(),
    ] {
        let mut exchange = vector.exchange(false);
        exchange.headers.insert("authorization", header.parse().unwrap());
        assert!(matches!(vector.verify(&exchange), Err(Failure::Incomplete(_))), "{header}");
    }
}
