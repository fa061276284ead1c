//! The signature of Alibaba Cloud's open API, ACS3-HMAC-SHA256, as pure functions.
//!
//! Source of the rules: Alibaba Cloud, "V3 request structure and signature". The stages are canonical request, string
//! to sign, signature and `Authorization`; each is a value of its own, so that a refused signature can be compared with
//! what the server says it computed. No clock, no randomness and no HTTP client in here.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use hmac::{Hmac, KeyInit, Mac};
use percent_encoding::utf8_percent_encode;
use sha2::{Digest, Sha256};

use super::credential::AlibabaCredential;
use crate::text::{RESERVED, hex};

/// The name of the algorithm, as it stands in both the string to sign and the header.
pub const ALGORITHM: &str = "ACS3-HMAC-SHA256";

/// What a signature covers.
#[derive(Clone, Copy, Debug)]
pub struct Inputs<'a> {
    /// The method, in upper case.
    pub method: &'a str,
    /// The path as it goes on the wire, already percent-encoded; empty counts as `/`.
    pub path: &'a str,
    /// The decoded names and values of the query, in any order.
    pub query: &'a [(String, String)],
    /// Exactly the headers to sign, in any order and case; a name may stand there more than once.
    pub headers: &'a [(String, String)],
    /// The hash of the body, from [`content_sha256`].
    pub content_sha256: &'a str,
}

/// The SHA-256 of a body, in lower-case hexadecimal digits; an empty body has one too.
#[must_use]
pub fn content_sha256(body: &[u8]) -> String {
    hex(&Sha256::digest(body))
}

/// The query as it is signed and should be sent: sorted by name, each part encoded, `name=` where there is no value.
#[must_use]
pub fn canonical_query(query: &[(String, String)]) -> String {
    let mut pairs: Vec<_> = query.iter().collect();
    pairs.sort();
    let encode = |text| utf8_percent_encode(text, RESERVED);
    let pairs: Vec<_> = pairs.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    pairs.join("&")
}

/// The request in the one form that client and server both derive from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CanonicalRequest {
    text: String,
    signed_headers: String,
}

impl CanonicalRequest {
    /// Brings `inputs` into canonical form. Header names are lower-cased and sorted, values trimmed, and the values
    /// of a repeated header sorted and joined by a comma.
    #[must_use]
    pub fn new(inputs: &Inputs<'_>) -> Self {
        let mut headers: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for (name, value) in inputs.headers {
            headers.entry(name.to_ascii_lowercase()).or_default().push(value.trim());
        }
        let signed_headers = headers.keys().map(String::as_str).collect::<Vec<_>>().join(";");
        let mut lines = String::new();
        for (name, mut values) in headers {
            values.sort_unstable();
            // Writing to a String cannot fail.
            let _ = writeln!(lines, "{name}:{}", values.join(","));
        }
        let path = if inputs.path.is_empty() { "/" } else { inputs.path };
        let (method, query, hash) = (inputs.method, canonical_query(inputs.query), inputs.content_sha256);
        Self { text: format!("{method}\n{path}\n{query}\n{lines}\n{signed_headers}\n{hash}"), signed_headers }
    }

    /// The names of the signed headers, joined by semicolons.
    #[must_use]
    pub fn signed_headers(&self) -> &str {
        &self.signed_headers
    }
}

impl fmt::Display for CanonicalRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// What is put through the keyed hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StringToSign(String);

impl From<&CanonicalRequest> for StringToSign {
    fn from(canonical: &CanonicalRequest) -> Self {
        Self(format!("{ALGORITHM}\n{}", hex(&Sha256::digest(canonical.text.as_bytes()))))
    }
}

impl fmt::Display for StringToSign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The signature of `string_to_sign` under `access_key_secret`, in lower-case hexadecimal digits.
#[must_use]
pub fn signature(access_key_secret: &str, string_to_sign: &StringToSign) -> String {
    hex(&keyed_hash(access_key_secret.as_bytes(), string_to_sign.0.as_bytes()))
}

#[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
fn keyed_hash(key: &[u8], text: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any key will do");
    mac.update(text);
    mac.finalize().into_bytes().into()
}

/// The value of the `Authorization` header.
#[must_use]
pub fn authorization(access_key_id: &str, canonical: &CanonicalRequest, signature: &str) -> String {
    format!("{ALGORITHM} Credential={access_key_id},SignedHeaders={},Signature={signature}", canonical.signed_headers)
}

/// One call of the API, before it is signed.
#[derive(Clone, Copy, Debug)]
pub struct Call<'a> {
    /// The method, in upper case.
    pub method: &'a str,
    /// The host, with `:port` only if the URL has one.
    pub host: &'a str,
    /// The path as it goes on the wire.
    pub path: &'a str,
    /// The decoded names and values of the query.
    pub query: &'a [(String, String)],
    /// The body; empty if there is none.
    pub body: &'a [u8],
    /// The operation, for example `DescribeInstance`.
    pub action: &'a str,
    /// The version of the API, for example `2017-06-13`.
    pub version: &'a str,
    /// The time of signing, UTC, as `yyyy-MM-ddTHH:mm:ssZ`; the server allows 15 minutes of difference.
    pub date: &'a str,
    /// A text that no other request has carried.
    pub nonce: &'a str,
}

/// The headers to set on `call`, `authorization` last. Signed are `host`, `content-type` and all `x-acs-*`; `accept` is
/// not, so that a proxy that rewrites it does not spoil the signature.
#[must_use]
pub fn headers(call: &Call<'_>, credential: &AlibabaCredential) -> Vec<(String, String)> {
    let hash = content_sha256(call.body);
    let mut headers = vec![
        ("host", call.host),
        ("x-acs-action", call.action),
        ("x-acs-version", call.version),
        ("x-acs-date", call.date),
        ("x-acs-signature-nonce", call.nonce),
        ("x-acs-content-sha256", &hash),
    ];
    if let Some(token) = &credential.security_token {
        headers.push(("x-acs-security-token", token.expose()));
    }
    if !call.body.is_empty() {
        headers.push(("content-type", "application/json; charset=utf-8"));
    }
    let mut headers: Vec<_> = headers.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let canonical = CanonicalRequest::new(&Inputs {
        method: call.method,
        path: call.path,
        query: call.query,
        headers: &headers,
        content_sha256: &hash,
    });
    let signature = signature(credential.access_key_secret.expose(), &StringToSign::from(&canonical));
    // Without it the gateway may answer in XML.
    headers.push(("accept".to_owned(), "application/json".to_owned()));
    headers.push(("authorization".to_owned(), authorization(&credential.access_key_id, &canonical, &signature)));
    headers
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(of: &[(&str, &str)]) -> Vec<(String, String)> {
        of.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn a_query_is_sorted_by_name_and_encoded_once() {
        let query = pairs(&[("b", "a b*~/é%20"), ("a", ""), ("B", "1")]);
        assert_eq!(canonical_query(&query), "B=1&a=&b=a%20b%2A~%2F%C3%A9%2520");
        assert_eq!(canonical_query(&[]), "");
    }

    #[test]
    fn a_repeated_header_is_one_line_of_sorted_trimmed_values() {
        let headers = pairs(&[("X-Acs-B", " two "), ("host", "h"), ("x-acs-b", "one")]);
        let inputs = Inputs { method: "GET", path: "", query: &[], headers: &headers, content_sha256: "00" };
        let canonical = CanonicalRequest::new(&inputs);
        assert_eq!(canonical.to_string(), "GET\n/\n\nhost:h\nx-acs-b:one,two\n\nhost;x-acs-b\n00");
        assert_eq!(canonical.signed_headers(), "host;x-acs-b");
    }
}
