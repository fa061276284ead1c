//! The signatures of object stores, version 4: of S3 (AWS4-HMAC-SHA256) and of OSS (OSS4-HMAC-SHA256), as pure
//! functions.
//!
//! Sources of the rules: AWS, "Create a signed AWS API request" and "Authenticating requests (AWS Signature Version 4)"
//! of the S3 API; Alibaba Cloud, "Include a V4 signature in the Authorization header" of the OSS API. The two differ in
//! names, in which headers are signed, and in the form of the query.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use hmac::{Hmac, KeyInit, Mac};
use percent_encoding::utf8_percent_encode;
use sha2::{Digest, Sha256};

use crate::text::{RESERVED, hex};

/// What OSS takes in place of the hash of a body.
pub const UNSIGNED: &str = "UNSIGNED-PAYLOAD";

/// Whose rules a signature follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// S3 and stores that speak it.
    S3,
    /// OSS.
    Oss,
}

impl Dialect {
    /// The name of the algorithm.
    #[must_use]
    pub fn algorithm(self) -> &'static str {
        match self {
            Self::S3 => "AWS4-HMAC-SHA256",
            Self::Oss => "OSS4-HMAC-SHA256",
        }
    }

    /// The prefix of the headers that belong to the protocol.
    #[must_use]
    pub fn prefix(self) -> &'static str {
        match self {
            Self::S3 => "x-amz-",
            Self::Oss => "x-oss-",
        }
    }

    fn key_prefix(self) -> &'static str {
        match self {
            Self::S3 => "AWS4",
            Self::Oss => "aliyun_v4",
        }
    }

    fn service(self) -> &'static str {
        match self {
            Self::S3 => "s3",
            Self::Oss => "oss",
        }
    }

    fn ending(self) -> &'static str {
        match self {
            Self::S3 => "aws4_request",
            Self::Oss => "aliyun_v4_request",
        }
    }

    /// Whether the header `name`, in lower case, is part of the canonical request of every request that has it.
    fn signs(self, name: &str) -> bool {
        match self {
            Self::S3 => true,
            Self::Oss => name.starts_with(self.prefix()) || name == "content-type" || name == "content-md5",
        }
    }
}

/// What a signature covers.
#[derive(Clone, Copy, Debug)]
pub struct Inputs<'a> {
    /// The rules.
    pub dialect: Dialect,
    /// The method, in upper case.
    pub method: &'a str,
    /// The path as it is signed, already percent-encoded: for S3 that of the request, for OSS always `/BUCKET/KEY`.
    pub path: &'a str,
    /// The decoded names and values of the query, in any order; no value is an empty text.
    pub query: &'a [(String, String)],
    /// The headers, in any order and case.
    pub headers: &'a [(String, String)],
    /// The hash of the body, from [`content_sha256`], or [`UNSIGNED`].
    pub payload: &'a str,
    /// The time, as `yyyyMMddTHHmmssZ`.
    pub time: &'a str,
    /// The region.
    pub region: &'a str,
}

/// The SHA-256 of a body, in lower-case hexadecimal digits.
#[must_use]
pub fn content_sha256(body: &[u8]) -> String {
    hex(&Sha256::digest(body))
}

/// The query in canonical form, which is also a form to send: sorted, each part encoded. S3 writes `name=` where there
/// is no value, and OSS `name`.
#[must_use]
pub fn canonical_query(dialect: Dialect, query: &[(String, String)]) -> String {
    let encode = |text: &str| utf8_percent_encode(text, RESERVED).to_string();
    let mut pairs: Vec<(String, String)> = query.iter().map(|(name, value)| (encode(name), encode(value))).collect();
    pairs.sort();
    let pair = |(name, value): &(String, String)| match (dialect, value.is_empty()) {
        (Dialect::Oss, true) => name.clone(),
        _ => format!("{name}={value}"),
    };
    pairs.iter().map(pair).collect::<Vec<_>>().join("&")
}

/// The request in canonical form, and the names of its signed headers, joined by semicolons.
#[must_use]
pub fn canonical_request(inputs: &Inputs<'_>) -> (String, String) {
    let mut headers: BTreeMap<String, String> = BTreeMap::new();
    for (name, value) in inputs.headers {
        let name = name.to_ascii_lowercase();
        if inputs.dialect.signs(&name) {
            headers.insert(name, value.split_whitespace().collect::<Vec<_>>().join(" "));
        }
    }
    let mut lines = String::new();
    for (name, value) in &headers {
        // Writing to a text cannot fail.
        let _ = writeln!(lines, "{name}:{value}");
    }
    // OSS lists only headers that are signed beyond its own, of which there are none.
    let names = match inputs.dialect {
        Dialect::S3 => headers.keys().map(String::as_str).collect::<Vec<_>>().join(";"),
        Dialect::Oss => String::new(),
    };
    let query = canonical_query(inputs.dialect, inputs.query);
    let text = format!("{}\n{}\n{query}\n{lines}\n{names}\n{}", inputs.method, inputs.path, inputs.payload);
    (text, names)
}

/// The date, region and service that a signature is valid for.
#[must_use]
pub fn scope(dialect: Dialect, time: &str, region: &str) -> String {
    format!("{}/{region}/{}/{}", date(time), dialect.service(), dialect.ending())
}

/// What is put through the keyed hash.
#[must_use]
pub fn string_to_sign(dialect: Dialect, time: &str, region: &str, canonical: &str) -> String {
    let hash = hex(&Sha256::digest(canonical.as_bytes()));
    format!("{}\n{time}\n{}\n{hash}", dialect.algorithm(), scope(dialect, time, region))
}

/// The signature of `string_to_sign` under `secret`, in lower-case hexadecimal digits.
#[must_use]
pub fn signature(dialect: Dialect, secret: &str, time: &str, region: &str, string_to_sign: &str) -> String {
    let first = format!("{}{secret}", dialect.key_prefix());
    let parts = [date(time), region, dialect.service(), dialect.ending()];
    let key = parts.iter().fold(first.into_bytes(), |key, part| keyed_hash(&key, part.as_bytes()).to_vec());
    hex(&keyed_hash(&key, string_to_sign.as_bytes()))
}

/// The value of the `Authorization` header.
#[must_use]
pub fn authorization(inputs: &Inputs<'_>, key_id: &str, secret: &str) -> String {
    let Inputs { dialect, time, region, .. } = *inputs;
    let (canonical, names) = canonical_request(inputs);
    let signature = signature(dialect, secret, time, region, &string_to_sign(dialect, time, region, &canonical));
    let (algorithm, scope) = (dialect.algorithm(), scope(dialect, time, region));
    match dialect {
        Dialect::S3 => {
            format!("{algorithm} Credential={key_id}/{scope}, SignedHeaders={names}, Signature={signature}")
        }
        Dialect::Oss => format!("{algorithm} Credential={key_id}/{scope},Signature={signature}"),
    }
}

/// The date of a time.
fn date(time: &str) -> &str {
    time.split_once('T').map_or(time, |(date, _)| date)
}

#[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
fn keyed_hash(key: &[u8], text: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any key will do");
    mac.update(text);
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn the_signature_of_s3_is_that_of_the_published_example() {
        // Amazon S3 API Reference, "Signature calculations for the Authorization header", example "GET Object".
        let empty = content_sha256(b"");
        let headers = pairs(&[
            ("Host", "examplebucket.s3.amazonaws.com"),
            ("Range", "bytes=0-9"),
            ("x-amz-content-sha256", &empty),
            ("x-amz-date", "20130524T000000Z"),
        ]);
        let inputs = Inputs {
            dialect: Dialect::S3,
            method: "GET",
            path: "/test.txt",
            query: &[],
            headers: &headers,
            payload: &empty,
            time: "20130524T000000Z",
            region: "us-east-1",
        };
        let expected = "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, \
             SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, \
             Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41";
        let secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
        assert_eq!(authorization(&inputs, "AKIAIOSFODNN7EXAMPLE", secret), expected);
        // The same source, example "GET Bucket (List Objects)".
        let headers = pairs(&[
            ("Host", "examplebucket.s3.amazonaws.com"),
            ("x-amz-content-sha256", &empty),
            ("x-amz-date", "20130524T000000Z"),
        ]);
        let query = pairs(&[("max-keys", "2"), ("prefix", "J")]);
        let listing = Inputs { path: "/", query: &query, headers: &headers, ..inputs };
        assert!(
            authorization(&listing, "AKIAIOSFODNN7EXAMPLE", secret)
                .ends_with("Signature=34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7")
        );
    }

    #[test]
    fn oss_signs_its_own_headers_alone_and_writes_no_equals_sign_without_a_value() {
        let headers = pairs(&[
            ("Host", "b.oss-cn-hangzhou.aliyuncs.com"),
            ("x-oss-content-sha256", UNSIGNED),
            ("x-oss-date", "20261128T000000Z"),
            ("content-type", "text/plain"),
        ]);
        let query = pairs(&[("position", "0"), ("append", "")]);
        let inputs = Inputs {
            dialect: Dialect::Oss,
            method: "POST",
            path: "/b/team/journal.jsonl",
            query: &query,
            headers: &headers,
            payload: UNSIGNED,
            time: "20261128T000000Z",
            region: "cn-hangzhou",
        };
        let (text, names) = canonical_request(&inputs);
        let expected = "POST\n/b/team/journal.jsonl\nappend&position=0\ncontent-type:text/plain\n\
                        x-oss-content-sha256:UNSIGNED-PAYLOAD\nx-oss-date:20261128T000000Z\n\n\nUNSIGNED-PAYLOAD";
        assert_eq!((text.as_str(), names.as_str()), (expected, ""));
    }
}
