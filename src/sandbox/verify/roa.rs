//! Verification of the older signature of the ROA style: `Authorization: acs ID:SIGNATURE` with HMAC-SHA1.
//!
//! Rules: Alibaba Cloud, "ROA request structure and signature (V2)". The vendor advises against it, but clients in use
//! still send it: aliyun-cli, the Terraform provider and the SDKs until 2023. Three rules follow those clients, because
//! the page is stricter than they are: a request needs no nonce, no `Content-MD5` and no `x-acs-signature-method`.

use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use md5::{Digest as _, Md5};
use percent_encoding::percent_decode;
use sha1::Sha1;

use super::acs3::{Failure, Key, Nonces, check_token, check_window, single};
use crate::sandbox::exchange::Exchange;

/// The scheme of the `Authorization` header, with the space after it.
const SCHEME: &str = "acs ";

/// The headers of the string to sign, in its order. An absent header leaves an empty line.
const HEADERS: [&str; 4] = ["accept", "content-md5", "content-type", "date"];

/// How a query parameter without a value is written in the string to sign. The vendor's SDKs differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum EmptyValue {
    /// `name=`
    WithSign,
    /// `name`
    NameOnly,
}

/// Whether `exchange` carries a signature of this kind.
pub(crate) fn is_used(exchange: &Exchange) -> bool {
    exchange.header("authorization").is_some_and(|value| value.starts_with(SCHEME))
}

/// Accepts `exchange` if the key that `lookup` finds signed it, its date is near `now`, its nonce is new and its body
/// has the MD5 hash that it names.
pub(crate) fn verify<'a>(
    exchange: &Exchange,
    lookup: impl FnOnce(&str) -> Option<Key<'a>>,
    now: SystemTime,
    nonces: &mut Nonces,
) -> Result<(), Failure> {
    let (key_id, signature) = claim(single(exchange, "authorization", "Authorization")?)?;
    check_algorithm(exchange)?;
    check_date(single(exchange, "date", "Date")?, now)?;
    let key = lookup(key_id).ok_or(Failure::UnknownKey)?;
    check_token(exchange, &key)?;
    check_body(exchange)?;
    let mut matches = false;
    for empty in [EmptyValue::WithSign, EmptyValue::NameOnly] {
        let text = string_to_sign(exchange, empty)?;
        let mut mac = Hmac::<Sha1>::new_from_slice(key.secret.as_bytes()).map_err(|_| Failure::Mismatch)?;
        mac.update(text.as_bytes());
        matches |= mac.verify_slice(&signature).is_ok();
    }
    if !matches {
        return Err(Failure::MismatchOf(string_to_sign(exchange, EmptyValue::WithSign)?));
    }
    match optional(exchange, "x-acs-signature-nonce")? {
        Some(nonce) if !nonces.is_fresh(key_id, nonce, now) => Err(Failure::NonceUsed),
        _ => Ok(()),
    }
}

/// The key ID and the signature of the `Authorization` header.
fn claim(header: &str) -> Result<(&str, Vec<u8>), Failure> {
    let shape = Failure::Incomplete("Authorization is not acs AccessKeyId:Signature");
    let (key_id, signature) = header.strip_prefix(SCHEME).and_then(|rest| rest.split_once(':')).ok_or(shape.clone())?;
    if key_id.is_empty() {
        return Err(shape);
    }
    Ok((key_id, STANDARD.decode(signature).map_err(|_| shape)?))
}

/// The value of the header `name`, which may be absent.
fn optional<'a>(exchange: &'a Exchange, name: &str) -> Result<Option<&'a str>, Failure> {
    match single(exchange, name, "") {
        Err(Failure::Missing(_)) => Ok(None),
        value => value.map(Some),
    }
}

fn check_algorithm(exchange: &Exchange) -> Result<(), Failure> {
    let wanted = [("x-acs-signature-method", "HMAC-SHA1"), ("x-acs-signature-version", "1.0")];
    for (name, value) in wanted {
        if optional(exchange, name)?.is_some_and(|sent| sent != value) {
            return Err(Failure::Incomplete("the algorithm is not HMAC-SHA1, version 1.0"));
        }
    }
    Ok(())
}

/// `Date` is an IMF-fixdate (RFC 9110 section 5.6.7) within the window.
fn check_date(date: &str, now: SystemTime) -> Result<(), Failure> {
    const FORMAT: &str = "%a, %d %b %Y %H:%M:%S GMT";
    let read = jiff::civil::DateTime::strptime(FORMAT, date).map_err(|_| Failure::DateFormat)?;
    if read.strftime(FORMAT).to_string() != date {
        return Err(Failure::DateFormat);
    }
    check_window(read, now)
}

/// The signature covers the body only through `Content-MD5`.
fn check_body(exchange: &Exchange) -> Result<(), Failure> {
    match optional(exchange, "content-md5")? {
        Some(sent) if sent != STANDARD.encode(Md5::digest(&exchange.body)) => Err(Failure::ContentMd5),
        _ => Ok(()),
    }
}

fn string_to_sign(exchange: &Exchange, empty: EmptyValue) -> Result<String, Failure> {
    let mut text = format!("{}\n", exchange.method);
    for name in HEADERS {
        text.push_str(optional(exchange, name)?.unwrap_or_default());
        text.push('\n');
    }
    let mut names: Vec<&str> = exchange.headers.keys().map(http::HeaderName::as_str).collect();
    names.retain(|name| name.starts_with("x-acs-"));
    names.sort_unstable();
    for name in names {
        text.push_str(name);
        text.push(':');
        text.push_str(single(exchange, name, "")?);
        text.push('\n');
    }
    text.push_str(exchange.path());
    text.push_str(&resource_query(exchange.query(), empty));
    Ok(text)
}

/// The query, decoded and sorted by name, with its question mark; empty if there is none.
fn resource_query(query: &str, empty: EmptyValue) -> String {
    let decode = |text: &str| percent_decode(text.replace('+', " ").as_bytes()).decode_utf8_lossy().into_owned();
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let mut pairs: Vec<(String, String)> = pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect();
    pairs.sort_unstable();
    let written = pairs.iter().map(|(name, value)| match empty {
        EmptyValue::NameOnly if value.is_empty() => name.clone(),
        _ => format!("{name}={value}"),
    });
    let written = written.collect::<Vec<_>>().join("&");
    if written.is_empty() { written } else { format!("?{written}") }
}

#[cfg(test)]
mod tests;
