//! The vectors through the real parser and check, then the life of a nonce.

use serde_json::Value;

use super::*;

const USER: (&str, &str) = ("first.last@example.com", "1234abcd-12ab-12ab-12ab-1234567890ab");
const TARGET: &str = "/api/public/v1.0";

fn vectors() -> Vec<Value> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/digest.json");
    let mut file: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    serde_json::from_value(file["vectors"].take()).unwrap()
}

fn algorithm(name: &Value) -> Option<Algorithm> {
    match name.as_str()? {
        "MD5" => Some(Algorithm::Md5),
        "SHA-256" => Some(Algorithm::Sha256),
        _ => None,
    }
}

/// The answer that `input` describes, without going through text.
fn answer_of(input: &Value) -> Authorization {
    let text = |name: &str| input[name].as_str().unwrap().to_owned();
    Authorization {
        username: text("username"),
        realm: text("realm"),
        nonce: text("nonce"),
        uri: text("uri"),
        response: String::new(),
        cnonce: text("cnonce"),
        nc: text("nc"),
        qop: text("qop"),
        algorithm: None,
        hashed_username: false,
    }
}

#[test]
fn every_vector_with_qop_auth_has_the_recomputed_response() {
    let mut checked = 0;
    for vector in vectors() {
        let input = &vector["input"];
        let (Some(algorithm), Some("auth")) = (algorithm(&input["algorithm"]), input["qop"].as_str()) else { continue };
        let (secret, method) = (input["password"].as_str().unwrap(), input["method"].as_str().unwrap());
        let found = response(algorithm, secret, method, &answer_of(input));
        assert_eq!(found, vector["expected"]["response"], "{}", vector["id"]);
        checked += 1;
    }
    assert!(checked >= 9, "only {checked} vectors were usable");
}

#[test]
fn recorded_answers_are_accepted_and_session_forms_are_not() {
    let mut let_in = 0;
    for vector in vectors() {
        let Some(seen) = vector["authorization_seen"].as_str() else { continue };
        let input = &vector["input"];
        let text = |name: &str| input[name].as_str().unwrap();
        let mut verifier = Verifier::default();
        let now = SystemTime::UNIX_EPOCH;
        let nonce = Nonce { issued: now, counts_seen: BTreeSet::new() };
        verifier.nonces.insert(text("nonce").to_owned(), nonce);
        let method = text("method").parse().unwrap();
        let claim = Claim { method: &method, authorization: Some(seen.as_bytes()) };
        let found = verifier.check(&[(text("username"), text("password"))], Offer::Both, claim, now).map(drop);
        let wanted = if text("algorithm").ends_with("-sess") { Err(Refusal::NotOffered) } else { Ok(()) };
        assert_eq!(found, wanted, "{}", vector["id"]);
        let_in += usize::from(found.is_ok());
    }
    assert!(let_in >= 7, "only {let_in} recorded answers were usable");
}

/// One client at a server: a nonce taken at the epoch, answers sent `seconds` later.
struct Talk {
    verifier: Verifier,
    nonce: String,
}

impl Talk {
    fn begin() -> Self {
        let mut verifier = Verifier::default();
        let challenges = verifier.challenges(Offer::Md5, false, SystemTime::UNIX_EPOCH, &[7; 24]);
        let nonce = challenges[0].split('"').nth(5).unwrap().to_owned();
        Self { verifier, nonce }
    }

    /// A right answer with the count `nc`, as text.
    fn answer(&self, nc: &str) -> String {
        let who = Algorithm::Md5.hash(&[USER.0, REALM, USER.1]);
        let what = Algorithm::Md5.hash(&["GET", TARGET]);
        let response = Algorithm::Md5.hash(&[&who, &self.nonce, nc, "c0", "auth", &what]);
        format!(
            r#"Digest username="{}", realm="{REALM}", nonce="{}", uri="{TARGET}", cnonce="c0", nc={nc}, qop=auth, response="{response}", algorithm=MD5"#,
            USER.0, self.nonce,
        )
    }

    fn send(&mut self, authorization: &str, seconds: u64) -> Result<(), Refusal> {
        let claim = Claim { method: &Method::GET, authorization: Some(authorization.as_bytes()) };
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        let other = ("abcdefgh", "another");
        self.verifier.check(&[other, USER], Offer::Md5, claim, now).map(|at| assert_eq!(at, 1))
    }
}

#[test]
fn the_challenge_is_the_recorded_one_byte_for_byte_but_for_the_nonce() {
    let recorded = vectors().iter().find(|vector| vector["id"] == "om-get-curl").unwrap()["challenge"].clone();
    let talk = Talk::begin();
    assert_eq!(talk.nonce.len(), 32);
    let mut verifier = Verifier::default();
    let made = verifier.challenges(Offer::Md5, false, SystemTime::UNIX_EPOCH, &[7; 24]);
    let blank = |challenge: &str| {
        let mut parts: Vec<_> = challenge.split('"').map(str::to_owned).collect();
        "NONCE".clone_into(&mut parts[5]);
        parts.join("\"")
    };
    assert_eq!(blank(&made[0]), blank(recorded.as_str().unwrap()));
}

#[test]
fn base64_is_that_of_the_standard() {
    assert_eq!(base64(b"foobarfoobar\xff\xfe\xfd\xfb\xef\xbe\0\0\0~~~"), "Zm9vYmFyZm9vYmFy//79++++AAAAfn5+");
}

#[test]
fn both_offers_sha256_first_with_one_nonce() {
    let made = Verifier::default().challenges(Offer::Both, true, SystemTime::UNIX_EPOCH, &[7; 24]);
    assert!(made[0].contains("algorithm=SHA-256, qop=\"auth\", stale=true"), "{}", made[0]);
    assert_eq!(made[0].replace("SHA-256", "MD5"), made[1]);
}

#[test]
fn a_nonce_lives_sixty_seconds() {
    let mut talk = Talk::begin();
    let (first, second) = (talk.answer("00000001"), talk.answer("00000002"));
    assert_eq!(talk.send(&first, 60), Ok(()));
    assert_eq!(talk.send(&second, 61), Err(Refusal::Stale));
    assert!(Refusal::Stale.is_stale() && !Refusal::Replayed.is_stale());
}

#[test]
fn a_nonce_that_was_never_issued_is_stale_even_with_a_wrong_key() {
    let mut talk = Talk::begin();
    let answer = talk.answer("00000001").replace(&talk.nonce, "SlgYP7Tv3FS/BuCj/x4WQRIV1bNKdpJg");
    assert_eq!(talk.send(&answer, 0), Err(Refusal::Stale));
}

#[test]
fn each_count_serves_once_in_any_order_and_as_a_number() {
    let mut talk = Talk::begin();
    for (nc, wanted) in [
        ("00000003", Ok(())),
        ("1", Ok(())),
        ("00000001", Err(Refusal::Replayed)),
        ("000003ff", Ok(())),
        ("00000400", Err(Refusal::Stale)),
        ("xyz", Err(Refusal::Malformed)),
    ] {
        let answer = talk.answer(nc);
        assert_eq!(talk.send(&answer, 1), wanted, "{nc}");
    }
}

#[test]
fn a_wrong_key_uses_up_its_count() {
    let mut talk = Talk::begin();
    let right = talk.answer("00000001");
    let wrong = right.replace("response=\"", "response=\"0");
    assert_eq!(talk.send(&wrong, 0), Err(Refusal::Wrong));
    assert_eq!(talk.send(&right, 0), Err(Refusal::Replayed));
}

#[test]
fn a_changed_answer_or_one_outside_the_offer_is_refused() {
    for (from, to, wanted) in [
        ("uri=\"/api/public/v1.0\"", "uri=\"/api/public/v1.0/\"", Refusal::Wrong),
        ("realm=\"MMS", "realm=\"mms", Refusal::Wrong),
        ("algorithm=MD5", "algorithm=SHA-256", Refusal::NotOffered),
        ("algorithm=MD5", "algorithm=MD5-sess", Refusal::NotOffered),
        ("algorithm=MD5", "userhash=true", Refusal::NotOffered),
        ("qop=auth", "qop=auth-int", Refusal::NotOffered),
        ("qop=auth, ", "", Refusal::NotOffered),
        ("cnonce=\"c0\", ", "", Refusal::Wrong),
        ("nc=00000001, ", "", Refusal::Malformed),
        ("username=\"first", "username=\"last", Refusal::Wrong),
        ("Digest ", "Basic ", Refusal::Stale),
        ("nonce=", "nonse=", Refusal::Stale),
        ("username=", "username==", Refusal::Stale),
    ] {
        let mut talk = Talk::begin();
        let answer = talk.answer("00000001");
        let changed = answer.replacen(from, to, 1);
        assert_ne!(changed, answer);
        assert_eq!(talk.send(&changed, 0), Err(wanted), "{from} -> {to}");
    }
}

#[test]
fn an_answer_for_another_target_is_accepted() {
    // Jetty hashes the `uri` of the field and does not compare it with the request target.
    let mut talk = Talk::begin();
    let answer = talk.answer("00000001");
    let claim = Claim { method: &Method::GET, authorization: Some(answer.as_bytes()) };
    assert_eq!(talk.verifier.check(&[USER], Offer::Md5, claim, SystemTime::UNIX_EPOCH), Ok(0));
    let twice = talk.answer("00000002").replace("qop=auth", "qop=none, qop=auth");
    assert_eq!(talk.send(&twice, 0), Ok(()), "the last value of a parameter counts");
}

#[test]
fn quoted_tokens_and_a_missing_algorithm_are_let_in() {
    for (from, to) in [("qop=auth", "qop=\"auth\""), ("algorithm=MD5", "algorithm=\"MD5\""), (", algorithm=MD5", "")] {
        let mut talk = Talk::begin();
        let answer = talk.answer("1").replacen(from, to, 1);
        assert_eq!(talk.send(&answer, 0), Ok(()), "{to}");
    }
}
