//! Verification of ACS3-HMAC-SHA256: the owner of the key signed this request, recently, and it was not sent before.
//!
//! Rules: Alibaba Cloud, "V3 request structure and signature". The clock and the nonces are arguments. The signature
//! covers the request as it arrived, so the string to sign is rebuilt from the raw request and not from client code.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::{Duration, SystemTime};

use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode, utf8_percent_encode};
use sha2::{Digest, Sha256};

use crate::sandbox::exchange::Exchange;

const ALGORITHM: &str = "ACS3-HMAC-SHA256";

/// The largest difference between `x-acs-date` and the server's clock, either way.
const WINDOW: Duration = Duration::from_mins(15);

/// The characters that are not unreserved in RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// What the service holds about an access key.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Key<'a> {
    /// The access key secret.
    pub(crate) secret: &'a str,
    /// The security token that must come with it, if the key is a temporary one.
    pub(crate) token: Option<&'a str>,
}

/// The nonces of accepted requests. A nonce is kept until the date of its request is outside the window.
#[derive(Debug, Default)]
pub(crate) struct Nonces(BTreeMap<(String, String), SystemTime>);

impl Nonces {
    /// Whether `nonce` is new for the key. Remembers it.
    pub(super) fn is_fresh(&mut self, key_id: &str, nonce: &str, now: SystemTime) -> bool {
        self.0.retain(|_, seen| now.duration_since(*seen).map_or(true, |age| age <= 2 * WINDOW));
        self.0.insert((key_id.to_owned(), nonce.to_owned()), now).is_none()
    }
}

/// Why a signed request is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Failure {
    /// A header that every signed request carries is absent; `0` is the name as codes spell it.
    #[error("{0} is mandatory for this action.")]
    Missing(&'static str),
    /// The signature does not have the required form, or does not cover a required header.
    #[error("The request signature does not conform to Aliyun standards: {0}.")]
    Incomplete(&'static str),
    /// The key does not exist.
    #[error("Specified access key is not found.")]
    UnknownKey,
    /// `x-acs-date` is not `yyyy-MM-ddTHH:mm:ssZ`.
    #[error("Specified time stamp or date value is not well formatted.")]
    DateFormat,
    /// `x-acs-date` is more than 15 minutes off.
    #[error("Specified time stamp or date value is expired.")]
    DateExpired,
    /// The nonce came before.
    #[error("Specified signature nonce was used already.")]
    NonceUsed,
    /// A temporary key came with a token that is not its own.
    #[error("Specified SecurityToken mismatch with the AccessKey.")]
    TokenMismatch,
    /// The body does not have the MD5 hash that `Content-MD5` names (older signature).
    #[error("The Content-MD5 you specified is invalid.")]
    ContentMd5,
    /// The signature, or the hash of the body that it covers, is not the one of this request.
    #[error("Specified signature is not matched with our calculation.")]
    Mismatch,
    /// The same for the older signature, with the string to sign of the server. Its clients read the text after the
    /// colon.
    #[error("Specified signature is not matched with our calculation. server string to sign is:{0}")]
    MismatchOf(String),
}

impl Failure {
    /// The service's code. `IncompleteSignature`, `InvalidDigest` and the names after `Missing` are
    /// assumed for this service.
    pub(crate) fn code(&self) -> String {
        match self {
            Self::Missing(name) => format!("Missing{name}"),
            Self::Incomplete(_) => "IncompleteSignature".to_owned(),
            Self::UnknownKey => "InvalidAccessKeyId.NotFound".to_owned(),
            Self::DateFormat => "InvalidTimeStamp.Format".to_owned(),
            Self::DateExpired => "InvalidTimeStamp.Expired".to_owned(),
            Self::NonceUsed => "SignatureNonceUsed".to_owned(),
            Self::TokenMismatch => "InvalidSecurityToken.MismatchWithAccessKey".to_owned(),
            Self::ContentMd5 => "InvalidDigest".to_owned(),
            Self::Mismatch | Self::MismatchOf(_) => "SignatureDoesNotMatch".to_owned(),
        }
    }

    /// The HTTP status of the refusal.
    pub(crate) fn status(&self) -> u16 {
        if *self == Self::UnknownKey { 404 } else { 400 }
    }
}

/// The fields of the `Authorization` header.
struct Claim<'a> {
    key_id: &'a str,
    names: &'a str,
    signature: [u8; 32],
}

/// Accepts `exchange` if the key that `lookup` finds signed it, its date is near `now` and its nonce is new.
pub(crate) fn verify<'a>(
    exchange: &Exchange,
    lookup: impl FnOnce(&str) -> Option<Key<'a>>,
    now: SystemTime,
    nonces: &mut Nonces,
) -> Result<(), Failure> {
    let claim = claim(single(exchange, "authorization", "Authorization")?)?;
    for (name, code) in [("host", "Host"), ("x-acs-action", "Action"), ("x-acs-version", "Version")] {
        single(exchange, name, code)?;
    }
    let date = single(exchange, "x-acs-date", "Date")?;
    let nonce = single(exchange, "x-acs-signature-nonce", "SignatureNonce")?;
    let content = single(exchange, "x-acs-content-sha256", "ContentSha256")?;
    check_date(date, now)?;
    let key = lookup(claim.key_id).ok_or(Failure::UnknownKey)?;
    check_token(exchange, &key)?;
    check_coverage(&exchange.headers, claim.names)?;
    if content != hex(&Sha256::digest(&exchange.body)) {
        return Err(Failure::Mismatch);
    }
    let text = string_to_sign(&canonical_request(exchange, claim.names, content)?);
    let mut mac = Hmac::<Sha256>::new_from_slice(key.secret.as_bytes()).map_err(|_| Failure::Mismatch)?;
    mac.update(text.as_bytes());
    mac.verify_slice(&claim.signature).map_err(|_| Failure::Mismatch)?;
    if nonces.is_fresh(claim.key_id, nonce, now) { Ok(()) } else { Err(Failure::NonceUsed) }
}

/// The value of the header `name`, which must be there once; `code` is its name in `Missing…`.
pub(super) fn single<'a>(exchange: &'a Exchange, name: &str, code: &'static str) -> Result<&'a str, Failure> {
    let mut values = exchange.headers.get_all(name).iter();
    let value = values.next().ok_or(Failure::Missing(code))?;
    if values.next().is_some() {
        return Err(Failure::Incomplete("a header is present twice"));
    }
    value.to_str().map_err(|_| Failure::Incomplete("a header is not ASCII"))
}

fn claim(header: &str) -> Result<Claim<'_>, Failure> {
    let shape = Failure::Incomplete("Authorization is not Credential, SignedHeaders, Signature");
    let (algorithm, fields) = header.split_once(' ').ok_or(shape.clone())?;
    if algorithm != ALGORITHM {
        return Err(Failure::Incomplete("the algorithm is not ACS3-HMAC-SHA256"));
    }
    let mut fields = fields.split(',');
    let mut field = |name| fields.next().and_then(|field| field.strip_prefix(name)).ok_or(shape.clone());
    let (key_id, names, signature) = (field("Credential=")?, field("SignedHeaders=")?, field("Signature=")?);
    if key_id.is_empty() || fields.next().is_some() {
        return Err(shape);
    }
    Ok(Claim { key_id, names, signature: unhex(signature).ok_or(shape)? })
}

fn check_date(date: &str, now: SystemTime) -> Result<(), Failure> {
    const FORMAT: &str = "%Y-%m-%dT%H:%M:%SZ";
    let read = jiff::civil::DateTime::strptime(FORMAT, date).map_err(|_| Failure::DateFormat)?;
    if read.strftime(FORMAT).to_string() != date {
        return Err(Failure::DateFormat);
    }
    check_window(read, now)
}

/// Refuses a time in UTC that is more than 15 minutes from `now`, either way.
pub(super) fn check_window(sent: jiff::civil::DateTime, now: SystemTime) -> Result<(), Failure> {
    let sent = sent.to_zoned(jiff::tz::TimeZone::UTC).map_err(|_| Failure::DateFormat)?;
    let sent = SystemTime::from(sent.timestamp());
    let distance = now.duration_since(sent).or_else(|_| sent.duration_since(now)).unwrap_or_default();
    if distance > WINDOW { Err(Failure::DateExpired) } else { Ok(()) }
}

pub(super) fn check_token(exchange: &Exchange, key: &Key<'_>) -> Result<(), Failure> {
    let sent = match single(exchange, "x-acs-security-token", "SecurityToken") {
        Err(Failure::Missing(_)) if key.token.is_none() => return Ok(()),
        sent => sent?,
    };
    if key.token == Some(sent) { Ok(()) } else { Err(Failure::TokenMismatch) }
}

/// `names` must be lower-case, ascending, present, and contain `host` and every `x-acs-` header of the request.
fn check_coverage(headers: &HeaderMap, names: &str) -> Result<(), Failure> {
    let names: Vec<&str> = names.split(';').collect();
    if names.iter().any(|name| name.bytes().any(|byte| byte.is_ascii_uppercase())) || !names.is_sorted() {
        return Err(Failure::Incomplete("SignedHeaders is not sorted or not in lower case"));
    }
    if names.iter().any(|name| !headers.contains_key(*name)) {
        return Err(Failure::Incomplete("SignedHeaders names a header that is absent"));
    }
    let needed = |name: &str| name == "host" || name.starts_with("x-acs-");
    if headers.keys().any(|name| needed(name.as_str()) && !names.contains(&name.as_str())) {
        return Err(Failure::Incomplete("SignedHeaders does not name host or an x-acs- header"));
    }
    Ok(())
}

fn canonical_request(exchange: &Exchange, names: &str, content: &str) -> Result<String, Failure> {
    let path = if exchange.path().is_empty() { "/" } else { exchange.path() };
    let mut text = format!("{}\n{path}\n{}\n", exchange.method, canonical_query(exchange.query()));
    for name in names.split(';') {
        let values =
            exchange.headers.get_all(name).iter().map(|value| std::str::from_utf8(value.as_bytes()).map(str::trim));
        let mut values: Vec<&str> =
            values.collect::<Result<_, _>>().map_err(|_| Failure::Incomplete("a signed header is not UTF-8"))?;
        values.sort_unstable();
        text.push_str(name);
        text.push(':');
        text.push_str(&values.join(","));
        text.push('\n');
    }
    text.push('\n');
    text.push_str(names);
    text.push('\n');
    text.push_str(content);
    Ok(text)
}

/// The query read as a form (`+` is a space), encoded by RFC 3986 and ordered by name.
fn canonical_query(query: &str) -> String {
    let decode = |text: &str| percent_decode(text.replace('+', " ").as_bytes()).decode_utf8_lossy().into_owned();
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let mut pairs: Vec<(String, String)> = pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect();
    pairs.sort_unstable();
    let encode = |text: &str| utf8_percent_encode(text, RESERVED).to_string();
    let pairs = pairs.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value)));
    pairs.collect::<Vec<_>>().join("&")
}

fn string_to_sign(canonical: &str) -> String {
    format!("{ALGORITHM}\n{}", hex(&Sha256::digest(canonical)))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn unhex(text: &str) -> Option<[u8; 32]> {
    if text.len() != 64 || !text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')) {
        return None;
    }
    let mut bytes = [0; 32];
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * place..2 * place + 2)?, 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests;
