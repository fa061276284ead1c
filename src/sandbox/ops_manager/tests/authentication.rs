//! Digest before everything, and what may be counted per minute.

use super::*;

#[test]
fn a_request_without_credentials_gets_a_challenge() {
    let mut bench = Bench::new();
    for (fields, stale) in [
        (&[][..], "false"),
        (&[("authorization", "Basic Zmlyc3Q6c2VjcmV0")], "true"),
        (&[("authorization", "Digest garbage")], "true"),
        (&[("authorization", "Digest")], "true"),
    ] {
        let answer = bench.send_raw("GET", "/api/public/v1.0/nothing", fields, "");
        let challenge = answer.header("www-authenticate").unwrap();
        assert!(challenge.starts_with(r#"Digest realm="MMS Public API", domain="", nonce=""#), "{challenge}");
        let end = format!(r#", algorithm=MD5, qop="auth", stale={stale}"#);
        assert!(challenge.ends_with(&end), "{challenge} for {fields:?}");
        assert_eq!((answer.status, answer.text.len()), (401, 142));
        assert!(answer.json().get("parameters").is_none());
        assert!(answer.header("x-mongodb-service-version").unwrap().contains("; versionString=5.0.0"));
    }
}

#[test]
fn a_wrong_key_is_refused_without_stale() {
    let mut bench = Bench::new();
    bench.key.push('0');
    let answer = bench.get("");
    assert_eq!(answer.status, 401);
    assert!(answer.header("www-authenticate").unwrap().ends_with("stale=false"));
}

#[test]
fn a_nonce_that_aged_is_stale_and_the_next_one_works() {
    let mut bench = Bench::new();
    assert_eq!(bench.get("").status, 200);
    bench.now += Duration::from_secs(61);
    let answer = bench.post(LIST, r#"[{"ipAddress":"2.3.4.5"}]"#);
    assert_eq!(answer.status, 401);
    assert!(answer.header("www-authenticate").unwrap().ends_with("stale=true"));
    assert_eq!(bench.entries().len(), 4);
    bench.nonce = None;
    assert_eq!(bench.get("").status, 200);
}

#[test]
fn a_count_that_comes_again_is_refused_without_stale() {
    let mut bench = Bench::new();
    assert_eq!(bench.get("").status, 200);
    bench.nc -= 1;
    let answer = bench.get("");
    assert_eq!(answer.status, 401);
    assert!(answer.header("www-authenticate").unwrap().ends_with("stale=false"));
}

#[test]
fn a_signature_for_a_decoded_path_is_accepted() {
    // Jetty does not compare the `uri` of the field with the request target.
    let mut bench = Bench::new();
    bench.take_nonce();
    bench.nc += 1;
    let signed = bench.sign("GET", &format!("{}{LIST}/5.6.7.8/30", route::BASE));
    let target = format!("{}{LIST}/5.6.7.8%2F30", route::BASE);
    assert_eq!(bench.send_raw("GET", &target, &[("authorization", &signed)], "").status, 200);
}

#[test]
fn two_authorization_fields_are_none() {
    let mut bench = Bench::new();
    bench.take_nonce();
    bench.nc += 1;
    let signed = bench.sign("GET", route::BASE);
    let fields = [("authorization", signed.as_str()), ("authorization", signed.as_str())];
    assert_eq!(bench.send_raw("GET", route::BASE, &fields, "").status, 401);
}

#[test]
fn the_offer_follows_its_switch() {
    for (value, algorithms) in [("SHA-256", &["SHA-256"][..]), ("both", &["SHA-256", "MD5"])] {
        let mut bench = Bench::assuming("digest", value);
        let answer = bench.send_raw("GET", route::BASE, &[], "");
        let offered: Vec<_> = answer.headers.iter().filter(|(name, _)| *name == "www-authenticate").collect();
        assert_eq!(offered.len(), algorithms.len());
        for ((_, challenge), algorithm) in offered.into_iter().zip(algorithms) {
            assert!(challenge.contains(&format!("algorithm={algorithm},")), "{challenge}");
        }
    }
    let mut bench = Bench::assuming("digest", "SHA-256");
    assert_eq!(bench.get("").status, 401, "an answer by MD5 is outside the offer");
}

#[test]
fn calls_beyond_the_number_of_a_minute_are_refused_until_the_next() {
    let mut bench = Bench::assuming("calls-per-minute", "2");
    assert_eq!([bench.get("").status, bench.get("").status], [200, 200]);
    let refusal = bench.get(LIST).refusal();
    assert_eq!(refusal, refused(429, "RATE_LIMITED", json!([format!("{}{LIST}", route::BASE), 2, 1])));
    bench.now += Duration::from_mins(1);
    assert_eq!(bench.get("").status, 200);
}
