//! Verifies version 4 signatures, from the documents and apart from the client.

use std::fmt::Write as _;

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use super::http::Request;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn mac(key: &[u8], text: &str) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

fn encode(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

fn part<'t>(proof: &'t str, name: &str) -> Option<&'t str> {
    let (_, rest) = proof.split_once(&format!("{name}="))?;
    Some(rest.split(',').next().unwrap_or(rest).trim())
}

fn signed(secret: &str, key_prefix: &str, scope: &[&str], text: &str) -> String {
    let first = format!("{key_prefix}{secret}").into_bytes();
    let key = scope.iter().fold(first, |key, part| mac(&key, part));
    hex(&mac(&key, text))
}

/// The code of the error of a request to S3 whose signature does not fit; nothing if it fits. `region` is the bucket's.
pub(crate) fn s3(request: &Request, region: &str, key: &(String, String)) -> Result<(), &'static str> {
    let proof = request.header("authorization").ok_or("AccessDenied")?;
    let proof = proof.strip_prefix("AWS4-HMAC-SHA256 ").ok_or("InvalidRequest")?;
    let scope: Vec<&str> = part(proof, "Credential").ok_or("InvalidRequest")?.split('/').collect();
    let [id, date, named_region, "s3", "aws4_request"] = scope[..] else { return Err("InvalidRequest") };
    if id != key.0 {
        return Err("InvalidAccessKeyId");
    }
    if named_region != region {
        return Err("AuthorizationHeaderMalformed");
    }
    let time = request.header("x-amz-date").ok_or("AccessDenied")?;
    let payload = request.header("x-amz-content-sha256").ok_or("InvalidRequest")?;
    if !time.starts_with(date) {
        return Err("AuthorizationHeaderMalformed");
    }
    if payload != hex(&Sha256::digest(&request.body)) {
        return Err("XAmzContentSHA256Mismatch");
    }
    let names = part(proof, "SignedHeaders").ok_or("InvalidRequest")?;
    for (name, _) in &request.headers {
        if (name == "host" || name.starts_with("x-amz-")) && !names.split(';').any(|known| known == name) {
            return Err("AccessDenied");
        }
    }
    let mut headers = String::new();
    for name in names.split(';') {
        let value = request.header(name).ok_or("SignatureDoesNotMatch")?;
        let _ = writeln!(headers, "{name}:{value}");
    }
    let mut query: Vec<String> =
        request.query().iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    query.sort();
    let canonical =
        format!("{}\n{}\n{}\n{headers}\n{names}\n{payload}", request.method, request.path(), query.join("&"));
    let text = format!(
        "AWS4-HMAC-SHA256\n{time}\n{date}/{region}/s3/aws4_request\n{}",
        hex(&Sha256::digest(canonical.as_bytes()))
    );
    let expected = signed(&key.1, "AWS4", &[date, region, "s3", "aws4_request"], &text);
    if part(proof, "Signature") == Some(&expected) { Ok(()) } else { Err("SignatureDoesNotMatch") }
}

/// The same for OSS. `resource` is `/BUCKET/KEY`.
pub(crate) fn oss(request: &Request, region: &str, resource: &str, key: &(String, String)) -> Result<(), &'static str> {
    let proof = request.header("authorization").ok_or("AccessDenied")?;
    let proof = proof.strip_prefix("OSS4-HMAC-SHA256 ").ok_or("InvalidArgument")?;
    let scope: Vec<&str> = part(proof, "Credential").ok_or("InvalidArgument")?.split('/').collect();
    let [id, date, named_region, "oss", "aliyun_v4_request"] = scope[..] else { return Err("InvalidArgument") };
    if id != key.0 {
        return Err("InvalidAccessKeyId");
    }
    if named_region != region {
        return Err("InvalidArgument");
    }
    let time = request.header("x-oss-date").ok_or("AccessDenied")?;
    if request.header("x-oss-content-sha256") != Some("UNSIGNED-PAYLOAD") || !time.starts_with(date) {
        return Err("InvalidArgument");
    }
    let more: Vec<&str> = part(proof, "AdditionalHeaders").map(|names| names.split(';').collect()).unwrap_or_default();
    let is_signed = |name: &str| {
        name.starts_with("x-oss-") || name == "content-type" || name == "content-md5" || more.contains(&name)
    };
    let mut headers: Vec<&(String, String)> = request.headers.iter().filter(|(name, _)| is_signed(name)).collect();
    headers.sort();
    let headers: String =
        headers.iter().map(|(name, value)| [name.as_str(), ":", value.as_str(), "\n"].concat()).collect();
    let mut query: Vec<(String, String)> =
        request.query().iter().map(|(name, value)| (encode(name), encode(value))).collect();
    query.sort();
    let query: Vec<String> = query
        .into_iter()
        .map(|(name, value)| if value.is_empty() { name } else { format!("{name}={value}") })
        .collect();
    let canonical =
        format!("{}\n{resource}\n{}\n{headers}\n{}\nUNSIGNED-PAYLOAD", request.method, query.join("&"), more.join(";"));
    let text = format!(
        "OSS4-HMAC-SHA256\n{time}\n{date}/{region}/oss/aliyun_v4_request\n{}",
        hex(&Sha256::digest(canonical.as_bytes()))
    );
    let expected = signed(&key.1, "aliyun_v4", &[date, region, "oss", "aliyun_v4_request"], &text);
    if part(proof, "Signature") == Some(&expected) { Ok(()) } else { Err("SignatureDoesNotMatch") }
}
