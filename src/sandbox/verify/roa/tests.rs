//! Requests that the vendor's legacy Python SDK signed (`aliyun-python-sdk-core` 2.16.1), and changed copies of them.

use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};

use super::*;
use crate::sandbox::chance::Chance;

const SECRET: &str = "testAccessKeySecret";
const TOKEN: &str = "token/1+2=";
const DATE: &str = "Sat, 28 Nov 2026 00:00:00 GMT";
const BODY: &str = r#"{"whiteIpGroup":{"groupName":"office","ips":["198.51.100.7"]}}"#;

fn now() -> SystemTime {
    "2026-11-28T00:00:00Z".parse::<jiff::Timestamp>().unwrap().into()
}

fn exchange(method: &str, target: &str, signature: &str, body: &'static str, more: &[(&str, &str)]) -> Exchange {
    let mut headers = HeaderMap::new();
    let authorization = format!("acs testAccessKeyId:{signature}");
    let fixed = [
        ("date", DATE),
        ("accept", "application/json"),
        ("x-acs-signature-method", "HMAC-SHA1"),
        ("x-acs-signature-version", "1.0"),
        ("x-acs-version", "2017-06-13"),
        ("x-acs-region-id", "cn-hangzhou"),
        ("authorization", &authorization),
    ];
    for (name, value) in fixed.iter().chain(more) {
        headers.insert(name.parse::<HeaderName>().unwrap(), HeaderValue::from_str(value).unwrap());
    }
    Exchange {
        method: method.parse().unwrap(),
        target: target.to_owned(),
        headers,
        body: Bytes::from_static(body.as_bytes()),
        region: None,
        caller: IpAddr::V4(Ipv4Addr::LOCALHOST),
        now: now(),
        skew: 0,
        random: Chance::System.bytes().unwrap(),
    }
}

/// A read without a token.
fn read() -> Exchange {
    let target = "/openapi/instances?size=10&description=logs+staging&RegionId=cn-hangzhou";
    exchange("GET", target, "8tIeuuqYnMepCxBZpQHIaZQhAlo=", "", &[])
}

/// A write with a token and a body.
fn write() -> Exchange {
    let target = "/openapi/instances/es-cn-1/kibana-white-ips?modifyMode=Append&clientToken=t-1&RegionId=cn-hangzhou";
    let more = [
        ("content-type", "application/json"),
        ("content-md5", "WEwEr8qrfFEe9iMg9RyYDA=="),
        ("x-acs-security-token", TOKEN),
    ];
    exchange("POST", target, "BuJI2k7yKmRZQVmIaP/bhjb/FfQ=", BODY, &more)
}

fn check(exchange: &Exchange, token: Option<&str>) -> Result<(), Failure> {
    check_at(exchange, token, now(), &mut Nonces::default())
}

fn check_at(exchange: &Exchange, token: Option<&str>, now: SystemTime, nonces: &mut Nonces) -> Result<(), Failure> {
    let lookup = |id: &str| (id == "testAccessKeyId").then_some(Key { secret: SECRET, token });
    verify(exchange, lookup, now, nonces)
}

/// Signs `exchange` anew.
fn sign(exchange: &mut Exchange, empty: EmptyValue) {
    let mut mac = Hmac::<Sha1>::new_from_slice(SECRET.as_bytes()).unwrap();
    mac.update(string_to_sign(exchange, empty).unwrap().as_bytes());
    let signature = STANDARD.encode(mac.finalize().into_bytes());
    exchange.headers.insert("authorization", format!("acs testAccessKeyId:{signature}").parse().unwrap());
}

#[test]
fn requests_of_the_legacy_sdk_are_accepted() {
    assert_eq!(check(&read(), None), Ok(()));
    assert_eq!(check(&write(), Some(TOKEN)), Ok(()));
    let text = string_to_sign(&read(), EmptyValue::WithSign).unwrap();
    assert!(text.ends_with("\n/openapi/instances?RegionId=cn-hangzhou&description=logs staging&size=10"), "{text}");
}

#[test]
fn a_change_of_any_signed_part_is_refused() {
    let edits: [fn(&mut Exchange); 6] = [
        |exchange| exchange.method = http::Method::PATCH,
        |exchange| exchange.target = exchange.target.replace("Append", "Cover"),
        |exchange| exchange.target = exchange.target.replace("es-cn-1", "es-cn-2"),
        |exchange| drop(exchange.headers.insert("accept", HeaderValue::from_static("*/*"))),
        |exchange| drop(exchange.headers.insert("x-acs-more", HeaderValue::from_static("1"))),
        |exchange| drop(exchange.headers.remove("content-md5")),
    ];
    for edit in edits {
        let mut changed = write();
        edit(&mut changed);
        let expected = string_to_sign(&changed, EmptyValue::WithSign).unwrap();
        assert_eq!(check(&changed, Some(TOKEN)), Err(Failure::MismatchOf(expected)), "{changed:?}");
    }
}

#[test]
fn a_body_must_have_the_hash_that_content_md5_names() {
    let mut changed = write();
    changed.body = Bytes::from(BODY.replace("100.7", "100.8"));
    assert_eq!(check(&changed, Some(TOKEN)), Err(Failure::ContentMd5));
}

#[test]
fn the_date_must_be_within_fifteen_minutes() {
    let nonces = &mut Nonces::default();
    for (seconds, wanted) in [(900, Ok(())), (901, Err(Failure::DateExpired))] {
        assert_eq!(check_at(&read(), None, now() + Duration::from_secs(seconds), nonces), wanted);
        assert_eq!(check_at(&read(), None, now() - Duration::from_secs(seconds), nonces), wanted);
    }
    for date in ["2026-11-28T00:00:00Z", "Sun, 28 Nov 2026 00:00:00 GMT", "Sat, 28 Nov 2026 00:00:00 +0000"] {
        let mut changed = read();
        changed.headers.insert("date", date.parse().unwrap());
        assert_eq!(check(&changed, None), Err(Failure::DateFormat), "{date}");
    }
    let mut undated = read();
    undated.headers.remove("date");
    assert_eq!(check(&undated, None), Err(Failure::Missing("Date")));
}

#[test]
fn a_nonce_is_accepted_once_and_may_be_absent() {
    let nonces = &mut Nonces::default();
    for _ in 0..2 {
        assert_eq!(check_at(&read(), None, now(), nonces), Ok(()), "the legacy SDK sends no nonce");
    }
    let mut numbered = read();
    numbered.headers.insert("x-acs-signature-nonce", HeaderValue::from_static("n-1"));
    sign(&mut numbered, EmptyValue::WithSign);
    assert_eq!(check_at(&numbered, None, now(), nonces), Ok(()));
    assert_eq!(check_at(&numbered, None, now(), nonces), Err(Failure::NonceUsed));
}

#[test]
fn a_temporary_key_needs_its_own_token() {
    assert_eq!(check(&write(), Some("another")), Err(Failure::TokenMismatch));
    assert_eq!(check(&write(), None), Err(Failure::TokenMismatch));
    assert_eq!(check(&read(), Some(TOKEN)), Err(Failure::Missing("SecurityToken")));
}

#[test]
fn both_spellings_of_an_empty_value_are_accepted() {
    for empty in [EmptyValue::WithSign, EmptyValue::NameOnly] {
        let mut exchange = read();
        exchange.target.push_str("&vpcId=");
        sign(&mut exchange, empty);
        assert_eq!(check(&exchange, None), Ok(()), "{empty:?}");
    }
}

#[test]
fn headers_of_another_form_are_refused() {
    for authorization in ["acs ", "acs testAccessKeyId", "acs :8tIe", "acs testAccessKeyId:not base64"] {
        let mut changed = read();
        changed.headers.insert("authorization", authorization.parse().unwrap());
        let wanted = Failure::Incomplete("Authorization is not acs AccessKeyId:Signature");
        assert_eq!(check(&changed, None), Err(wanted), "{authorization}");
    }
    let mut changed = read();
    changed.headers.insert("x-acs-signature-method", HeaderValue::from_static("HMAC-SHA256"));
    assert!(matches!(check(&changed, None), Err(Failure::Incomplete(_))));
    let mut unknown = read();
    unknown.headers.insert("authorization", HeaderValue::from_static("acs other:8tIeuuqYnMepCxBZpQHIaZQhAlo="));
    assert_eq!(check(&unknown, None), Err(Failure::UnknownKey));
}
