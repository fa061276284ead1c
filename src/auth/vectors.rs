//! Every published and recorded vector, every stage. The folder is `tests/vectors`, or the one that
//! `WHITELISTCTL_VECTORS` names; files of other shapes in it are left alone, but a row of a file that is read must fit.

use std::collections::BTreeMap;
use std::path::PathBuf;

use http::HeaderMap;
use http::header::WWW_AUTHENTICATE;
use serde::Deserialize;
use serde_json::Value;

use super::acs3::{self, CanonicalRequest, Inputs, StringToSign};
use super::challenge::{self, Algorithm, Challenge, Hash, Protection, Refusal};
use super::credential::AlibabaCredential;
use super::digest::{self, Coding, Question};
use super::fields;
use super::secret::Secret;

/// The rows of every file whose `vectors` are of the shape that `fits` knows by one row of it.
fn rows(fits: fn(&Value) -> bool) -> Vec<(String, Value)> {
    let folder = std::env::var_os("WHITELISTCTL_VECTORS")
        .filter(|folder| !folder.is_empty())
        .map_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors")), PathBuf::from);
    let mut found = Vec::new();
    for item in std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = item.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let file: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let rows = file.get("vectors").and_then(Value::as_array).cloned().unwrap_or_default();
        if rows.iter().any(fits) {
            found.extend(rows.into_iter().map(|row| (path.display().to_string(), row)));
        }
    }
    assert!(!found.is_empty(), "no vector of this shape in {}", folder.display());
    found
}

fn row<T: for<'de> Deserialize<'de>>(file: &str, row: &Value) -> T {
    T::deserialize(row).unwrap_or_else(|error| panic!("{file}: {error} in {row}"))
}

#[track_caller]
fn check(vector: &str, stage: &str, ours: &str, expected: &str) {
    assert_eq!(ours, expected, "vector {vector}, stage {stage}");
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Values {
    One(String),
    Many(Vec<String>),
    Number(serde_json::Number),
    Absent(()),
}

/// The pairs of a map whose values may be repeated, written as numbers, or left out.
fn pairs(map: &BTreeMap<String, Values>) -> Vec<(String, String)> {
    let values = |values: &Values| match values {
        Values::One(text) => vec![text.clone()],
        Values::Many(texts) => texts.clone(),
        Values::Number(number) => vec![number.to_string()],
        Values::Absent(()) => vec![String::new()],
    };
    map.iter().flat_map(|(name, of)| values(of).into_iter().map(|value| (name.clone(), value))).collect()
}

#[derive(Deserialize)]
struct Acs3Vector {
    name: String,
    algorithm: String,
    access_key_id: String,
    access_key_secret: String,
    security_token: Option<String>,
    method: String,
    host: String,
    path: String,
    query: BTreeMap<String, Values>,
    body: Option<String>,
    x_acs_action: Option<String>,
    x_acs_version: Option<String>,
    x_acs_date: Option<String>,
    x_acs_signature_nonce: Option<String>,
    signed_headers: BTreeMap<String, Values>,
    expect: Acs3Expected,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Acs3Expected {
    content_sha256: Option<String>,
    canonical_query: String,
    canonical_request: String,
    string_to_sign: String,
    signature: String,
    authorization: String,
}

#[test]
fn acs3_vectors_agree_in_every_stage() {
    let fits = |row: &Value| row["algorithm"].as_str().is_some_and(|name| name.starts_with("ACS3-"));
    for (file, value) in rows(fits) {
        let vector: Acs3Vector = row(&file, &value);
        let name = &vector.name;
        check(name, "algorithm", acs3::ALGORITHM, &vector.algorithm);
        let query = pairs(&vector.query);
        let headers = pairs(&vector.signed_headers);
        let hash = acs3::content_sha256(vector.body.as_deref().unwrap_or_default().as_bytes());
        if let Some(expected) = &vector.expect.content_sha256 {
            check(name, "content_sha256", &hash, expected);
        }
        check(name, "canonical_query", &acs3::canonical_query(&query), &vector.expect.canonical_query);
        let inputs = Inputs {
            method: &vector.method,
            path: &vector.path,
            query: &query,
            headers: &headers,
            content_sha256: &hash,
        };
        let canonical = CanonicalRequest::new(&inputs);
        check(name, "canonical_request", &canonical.to_string(), &vector.expect.canonical_request);
        let string_to_sign = StringToSign::from(&canonical);
        check(name, "string_to_sign", &string_to_sign.to_string(), &vector.expect.string_to_sign);
        let signature = acs3::signature(&vector.access_key_secret, &string_to_sign);
        check(name, "signature", &signature, &vector.expect.signature);
        let authorization = acs3::authorization(&vector.access_key_id, &canonical, &signature);
        check(name, "authorization", &authorization, &vector.expect.authorization);
        composed(&vector, &query, &headers);
    }
}

/// The headers that a real request would get agree with the signed ones of the vector, and where the vector signs
/// exactly the set that we sign, so does the whole header.
fn composed(vector: &Acs3Vector, query: &[(String, String)], signed: &[(String, String)]) {
    let (Some(action), Some(version), Some(date), Some(nonce)) =
        (&vector.x_acs_action, &vector.x_acs_version, &vector.x_acs_date, &vector.x_acs_signature_nonce)
    else {
        return;
    };
    let call = acs3::Call {
        method: &vector.method,
        host: &vector.host,
        path: &vector.path,
        query,
        body: vector.body.as_deref().unwrap_or_default().as_bytes(),
        action,
        version,
        date,
        nonce,
    };
    let credential = AlibabaCredential {
        access_key_id: vector.access_key_id.clone(),
        access_key_secret: Secret::from(vector.access_key_secret.clone()),
        security_token: vector.security_token.clone().map(Secret::from),
    };
    let ours = acs3::headers(&call, &credential);
    let find = |name: &str| ours.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    for (header, value) in signed.iter().filter(|(header, _)| header.starts_with("x-acs-") || header == "host") {
        if let Some(ours) = find(header) {
            check(&vector.name, &format!("header {header}"), ours, value);
        }
    }
    let unsigned = ["accept", "authorization"];
    let mut set: Vec<_> = ours.iter().filter(|(name, _)| !unsigned.contains(&name.as_str())).cloned().collect();
    set.sort();
    if set == signed {
        check(&vector.name, "composed authorization", find("authorization").unwrap(), &vector.expect.authorization);
    }
}

#[derive(Deserialize)]
struct DigestVector {
    id: String,
    input: DigestInput,
    expected: DigestExpected,
    challenge: Option<String>,
    authorization_seen: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DigestInput {
    algorithm: Option<String>,
    qop: Option<String>,
    nc: Option<String>,
    cnonce: Option<String>,
    username: String,
    password: String,
    realm: String,
    method: String,
    uri: String,
    nonce: String,
    opaque: Option<String>,
    #[serde(default)]
    userhash: bool,
    charset: Option<String>,
    #[serde(alias = "body")]
    entity_body: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DigestExpected {
    ha1: String,
    ha2: String,
    response: String,
    userhash_username: Option<String>,
}

impl DigestInput {
    fn protection(&self, vector: &str) -> Protection {
        match self.qop.as_deref() {
            None => Protection::Absent,
            Some("auth") => Protection::Auth,
            Some("auth-int") => Protection::AuthInt,
            Some(other) => panic!("vector {vector}, stage input: qop {other}"),
        }
    }

    fn challenge(&self, vector: &str) -> Challenge {
        let algorithm = self.algorithm.as_deref();
        Challenge {
            realm: self.realm.clone().into_bytes(),
            nonce: self.nonce.clone().into_bytes(),
            opaque: self.opaque.clone().map(String::into_bytes),
            algorithm: algorithm.map_or(Algorithm { hash: Hash::Md5, session: false }, |name| {
                Algorithm::named(name).unwrap_or_else(|| panic!("vector {vector}, stage input: algorithm {name}"))
            }),
            algorithm_name: self.algorithm.clone(),
            qop: self.qop.iter().cloned().collect(),
            stale: false,
            userhash: self.userhash,
            utf8: self.charset.is_some(),
        }
    }
}

#[test]
fn digest_vectors_agree_in_every_stage() {
    let fits = |row: &Value| row["input"].is_object() && row["expected"].is_object();
    for (file, value) in rows(fits) {
        let vector: DigestVector = row(&file, &value);
        let (name, input) = (&vector.id, &vector.input);
        let password = Secret::from(input.password.clone());
        let nc = input.nc.as_deref().map_or(0, |nc| u32::from_str_radix(nc, 16).expect("nc is hexadecimal"));
        let question = Question {
            coding: Coding::Utf8,
            username: &input.username,
            password: &password,
            method: &input.method,
            target: &input.uri,
            body: input.entity_body.as_deref().unwrap_or_default().as_bytes(),
            cnonce: input.cnonce.as_deref().unwrap_or_default(),
            nc,
        };
        let protection = input.protection(name);
        let answer = digest::answer(&input.challenge(name), protection, &question);
        check(name, "ha1", answer.ha1.expose(), &vector.expected.ha1);
        check(name, "ha2", &answer.ha2, &vector.expected.ha2);
        check(name, "response", &answer.response, &vector.expected.response);
        let header = answer.header().unwrap();
        let sent = &fields::parse(header.as_bytes())[0];
        let sent_nc = sent.text("nc").unwrap_or_default();
        check(name, "nc", sent_nc, input.nc.as_deref().unwrap_or_default());
        if let Some(expected) = &vector.expected.userhash_username {
            check(name, "userhash_username", sent.text("username").unwrap(), expected);
        }
        if let Some(challenge) = &vector.challenge {
            answered(name, challenge, protection, &question, &vector);
        }
    }
}

/// The challenge as it was on the wire is understood, chosen or refused by the rule, and answered with the same
/// parameters as the client that was watched.
fn answered(name: &str, challenge: &str, protection: Protection, question: &Question<'_>, vector: &DigestVector) {
    let mut headers = HeaderMap::new();
    headers.insert(WWW_AUTHENTICATE, http::HeaderValue::from_bytes(challenge.as_bytes()).unwrap());
    let chosen = challenge::choose(&headers).expect("there is a challenge");
    let challenge = if protection == Protection::AuthInt {
        assert_eq!(chosen, Err(Refusal::BodyProtection), "vector {name}, stage choice");
        Challenge::try_from(&fields::parse(challenge.as_bytes())[0]).unwrap()
    } else {
        let chosen = chosen.unwrap_or_else(|refusal| panic!("vector {name}, stage choice: {refusal}"));
        assert_eq!(chosen.protection(), Ok(protection), "vector {name}, stage choice");
        chosen
    };
    let answer = digest::answer(&challenge, protection, question);
    check(name, "response to the challenge", &answer.response, &vector.expected.response);
    let Some(seen) = &vector.authorization_seen else { return };
    let header = answer.header().unwrap();
    let (ours, theirs) = (&fields::parse(header.as_bytes())[0], &fields::parse(seen.as_bytes())[0]);
    check(name, "scheme", &ours.scheme, &theirs.scheme);
    assert_eq!(ours.names(), theirs.names(), "vector {name}, stage parameters");
    for param in theirs.names() {
        let text = |field: &fields::Field| String::from_utf8_lossy(field.get(param).unwrap()).into_owned();
        check(name, &format!("parameter {param}"), &text(ours), &text(theirs));
    }
}
