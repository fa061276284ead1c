//! The layer against scripted servers.

use super::*;
use crate::auth::secret::Secret;
use crate::transport::script::{Counter, Script, Stopped, answer as reply, request, run};

const BASE: &str = "http://localhost:8080/api";
const MD5: &str = r#"Digest realm="MMS Public API", domain="", nonce="one", algorithm=MD5, qop="auth", stale=false"#;
const NEXT: &str = r#"Digest realm="MMS Public API", domain="", nonce="two", algorithm=MD5, qop="auth", stale=false"#;
const STALE: &str = r#"Digest realm="MMS Public API", domain="", nonce="two", algorithm=MD5, qop="auth", stale=true"#;

/// A layer over `answers`: a number is a status, a text the challenge of a 401.
fn layer(answers: &[Result<u16, &str>]) -> (Rc<Script>, Rc<Stopped>, Digest<Rc<Script>>) {
    let answers: Vec<_> = answers
        .iter()
        .map(|answer| match answer {
            Ok(status) => Ok(reply(*status, &[])),
            Err(challenge) => Ok(reply(401, &[("www-authenticate", challenge)])),
        })
        .collect();
    let (script, clock) = (Script::new(answers), Stopped::at(0));
    let credential = DigestCredential { username: "zmmrboas".to_owned(), password: Secret::from("key".to_owned()) };
    let entropy = Rc::new(Counter::default());
    let layer =
        Digest::new(Rc::clone(&script), &BASE.parse().unwrap(), credential, clock.clone(), entropy, Rc::default());
    (script, clock, layer.unwrap())
}

fn get() -> Request {
    request("GET", "http://localhost:8080/api/x%2Fy?a=b", "")
}

fn post() -> Request {
    let mut request = request("POST", "http://localhost:8080/api", "[1]");
    request.headers_mut().insert(CONTENT_TYPE, "application/json".parse().unwrap());
    request
}

/// Nonce and count of the answer in each request seen, `-` where there was none.
fn proofs(script: &Script) -> Vec<String> {
    let count = script.seen.borrow().len();
    let part = |header: &str, from: &str, to: char| {
        header.split_once(from).and_then(|(_, rest)| rest.split(to).next().map(str::to_owned))
    };
    let proof = |index| {
        let header = script.header(index, "authorization");
        let nonce = part(&header, " nonce=\"", '"')?;
        Some(format!("{nonce} {}", part(&header, " nc=", ',')?.trim_start_matches('0')))
    };
    assert_eq!(script.left(), 0, "the script was played to its end");
    (0..count).map(|index| proof(index).unwrap_or_else(|| "-".to_owned())).collect()
}

#[test]
fn the_first_leg_carries_no_body_and_the_second_all_of_it() {
    let (script, _, layer) = layer(&[Err(MD5), Ok(201)]);
    assert_eq!(run(layer.send(post())).unwrap().status(), 201);
    assert_eq!(proofs(&script), ["-", "one 1"]);
    assert_eq!(script.header(0, "content-length"), "0");
    assert_eq!(script.header(0, "content-type"), "");
    let seen = script.seen.borrow();
    assert!(seen[0].body().is_empty() && seen[1].body() == "[1]");
    assert_eq!(seen[1].headers()[CONTENT_TYPE], "application/json");
    assert!(seen[1].headers()[AUTHORIZATION].is_sensitive());
}

#[test]
fn the_answer_covers_path_and_query_as_sent() {
    let (script, _, layer) = layer(&[Err(MD5), Ok(200)]);
    run(layer.send(get())).unwrap();
    assert!(script.header(1, "authorization").contains(r#"uri="/api/x%2Fy?a=b""#));
}

#[test]
fn a_young_nonce_is_answered_in_advance_and_counted() {
    let (script, clock, layer) = layer(&[Err(MD5), Ok(200), Ok(200), Err(NEXT), Ok(200), Ok(200)]);
    run(async {
        layer.send(get()).await.unwrap();
        clock.advance(Duration::from_secs(49));
        layer.send(post()).await.unwrap();
        clock.advance(Duration::from_secs(1));
        layer.send(get()).await.unwrap();
        layer.send(get()).await.unwrap();
    });
    assert_eq!(proofs(&script), ["-", "one 1", "one 2", "-", "two 1", "two 2"]);
}

#[test]
fn a_nonce_is_used_999_times_at_most() {
    let mut answers = vec![Err(MD5)];
    answers.extend((0..999).map(|_| Ok(200)));
    answers.extend([Err(NEXT), Ok(200)]);
    let (script, _, layer) = layer(&answers);
    run(async {
        for _ in 0..1000 {
            layer.send(get()).await.unwrap();
        }
    });
    assert_eq!(proofs(&script)[999..], ["one 3e7", "-", "two 1"]);
}

#[test]
fn a_stale_nonce_is_replaced_at_once() {
    let (script, _, layer) = layer(&[Err(MD5), Ok(200), Err(STALE), Ok(200)]);
    run(async {
        layer.send(get()).await.unwrap();
        layer.send(post()).await.unwrap();
    });
    assert_eq!(proofs(&script), ["-", "one 1", "one 2", "two 1"]);
}

#[test]
fn a_refusal_in_advance_gets_one_more_try_and_the_second_is_final() {
    let (script, _, layer) = layer(&[Err(MD5), Ok(200), Err(NEXT), Err(NEXT), Err(MD5), Ok(200)]);
    run(async {
        layer.send(get()).await.unwrap();
        assert_eq!(layer.send(post()).await.unwrap().status(), 401);
        assert_eq!(layer.send(get()).await.unwrap().status(), 200);
    });
    assert_eq!(proofs(&script), ["-", "one 1", "one 2", "two 1", "-", "one 1"]);
}

#[test]
fn a_wrong_key_is_refused_once_and_not_tried_again() {
    let (script, _, layer) = layer(&[Err(MD5), Err(NEXT)]);
    assert_eq!(run(layer.send(get())).unwrap().status(), 401);
    assert_eq!(proofs(&script), ["-", "one 1"]);
}

#[test]
fn a_name_that_is_refused_as_utf_8_is_tried_as_iso_8859_1_and_that_is_kept() {
    let name = |script: &Script, index: usize| {
        let header = script.seen.borrow()[index].headers()["authorization"].as_bytes().to_vec();
        header[b"Digest username=\"".len()..].split(|byte| *byte == b'"').next().unwrap().to_vec()
    };
    let (script, _, mut layer) = layer(&[Err(MD5), Err(NEXT), Ok(200), Ok(200)]);
    layer.credential.username = "j\u{fc}rgen".to_owned();
    assert_eq!(run(layer.send(get())).unwrap().status(), 200);
    assert_eq!(run(layer.send(get())).unwrap().status(), 200);
    assert_eq!([1, 2, 3].map(|index| name(&script, index)), [&b"j\xc3\xbcrgen"[..], b"j\xfcrgen", b"j\xfcrgen"]);
}

#[test]
fn a_server_that_calls_every_nonce_stale_is_given_up() {
    let (script, _, layer) = layer(&[Err(MD5), Err(STALE), Err(STALE), Err(STALE)]);
    assert!(matches!(run(layer.send(get())), Err(SendError::Stale(text)) if text.contains("stale")));
    assert_eq!(proofs(&script), ["-", "one 1", "two 1", "two 2"]);
}

#[test]
fn without_a_challenge_a_read_is_answered_and_a_write_has_not_succeeded() {
    let (_, _, open) = layer(&[Ok(200)]);
    assert_eq!(run(open.send(get())).unwrap().status(), 200);
    let (script, _, open) = layer(&[Ok(201)]);
    assert!(matches!(run(open.send(post())), Err(SendError::Challenge(text)) if text.contains("did not ask")));
    assert_eq!(proofs(&script), ["-"]);
    for status in [400, 401, 403, 503] {
        let (_, _, open) = layer(&[Ok(status)]);
        assert_eq!(run(open.send(post())).unwrap().status(), status);
    }
}

#[test]
fn a_challenge_that_must_not_be_answered_is_named() {
    let auth_int = r#"Digest realm="r", nonce="n", qop="auth-int""#;
    for (challenge, word) in [("Basic realm=\"MMS\"", "Basic"), (auth_int, "auth-int"), ("Digest realm=\"r\"", "nonce")]
    {
        let (script, _, layer) = layer(&[Err(challenge)]);
        let outcome = run(layer.send(get()));
        assert!(matches!(&outcome, Err(SendError::Challenge(text)) if text.contains(word)), "{outcome:?}");
        assert_eq!(proofs(&script), ["-"]);
    }
}

#[test]
fn the_key_goes_to_its_own_origin_only() {
    for uri in [
        "https://localhost:8080/api",
        "http://localhost:8081/api",
        "http://127.0.0.1:8080/api",
        "http://localhost/api",
        "/api",
    ] {
        let (_, _, layer) = layer(&[]);
        let outcome = run(layer.send(request("GET", uri, "")));
        assert!(matches!(outcome, Err(SendError::Forbidden(_))), "{uri}");
    }
    let (_, _, layer) = layer(&[Ok(200)]);
    assert!(run(layer.send(request("GET", "HTTP://LOCALHOST:8080/other", ""))).is_ok());
}

#[test]
fn a_repeated_nonce_keeps_its_count() {
    let (script, _, layer) = layer(&[Err(MD5), Ok(200), Err(MD5), Ok(200)]);
    run(async {
        layer.send(get()).await.unwrap();
        layer.send(get()).await.unwrap();
    });
    assert_eq!(proofs(&script), ["-", "one 1", "one 2", "one 3"]);
}
