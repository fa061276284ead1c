//! A key that expires, over a run that outlasts it.

use std::cell::RefCell;

use super::*;
use crate::credentials::alibaba::expiring_key::date;
use crate::credentials::alibaba::provider_deps::Wire;
use crate::transport::script::{Lines, Script, Stopped, answer, run, sink};
use crate::transport::{Response, Transport};
use crate::world::keyring::SystemKeyring;
use crate::world::{Clock, Env};

/// When the tests begin, in Unix seconds.
const START: u64 = 1_800_000_000;

/// A key of an hour from a credentials URI that answers `answers` when it is asked again.
fn renewal(answers: Vec<Result<Response, SendError>>) -> (Renewal, Rc<Script>, Rc<Stopped>, Lines) {
    let (clock, script) = (Stopped::at(START), Script::new(answers));
    let (warn, warnings) = sink();
    let wire = Wire::new(Rc::clone(&script));
    // No profile of ours is in this, so the keyring is never asked.
    let deps = ProviderDeps::for_test(Env::default(), Rc::new(SystemKeyring), START, &wire);
    let deps = Rc::new(ProviderDeps { clock: clock.clone(), warn, ..deps });
    let lease = ExpiringKey { key: key("first"), expires: Some(clock.now() + Duration::from_hours(1)) };
    let spec = ProviderSpec::Uri("http://127.0.0.1:1/key".to_owned());
    (Renewal::new(deps, spec, "the URI".to_owned(), lease), script, clock, warnings)
}

fn key(id: &str) -> AlibabaCredential {
    AlibabaCredential {
        access_key_id: id.to_owned(),
        access_key_secret: "s".to_owned().into(),
        security_token: Some("t".to_owned().into()),
    }
}

/// The answer with key `id`, which ends `seconds` after the start.
#[expect(clippy::unnecessary_wraps, reason = "what a script is made of")]
fn given(id: &str, seconds: u64) -> Result<Response, SendError> {
    let expiration = date(SystemTime::UNIX_EPOCH + Duration::from_secs(START + seconds));
    let body = format!(
        r#"{{"Code":"Success","AccessKeyId":"{id}","AccessKeySecret":"s","SecurityToken":"t","Expiration":"{expiration}"}}"#
    );
    let mut answer = answer(200, &[]);
    *answer.body_mut() = body.into();
    Ok(answer)
}

fn unreachable() -> Result<Response, SendError> {
    Err(SendError::NotSent("cannot connect to 127.0.0.1:1: connection refused".to_owned()))
}

fn id(renewal: &Renewal) -> String {
    run(renewal.current()).unwrap().access_key_id.clone()
}

#[test]
fn a_key_is_renewed_three_minutes_before_its_end_and_not_sooner() {
    let (renewal, script, clock, warnings) = renewal(vec![given("second", 7200), given("third", 10_800)]);
    clock.advance(Duration::from_secs(3419));
    assert_eq!((id(&renewal), script.seen.borrow().len()), ("first".to_owned(), 0));
    clock.advance(Duration::from_secs(1));
    assert_eq!((id(&renewal), id(&renewal), script.left()), ("second".to_owned(), "second".to_owned(), 1));
    clock.advance(Duration::from_hours(1));
    assert_eq!((id(&renewal), script.left()), ("third".to_owned(), 0));
    assert!(warnings.borrow().is_empty());
}

#[test]
fn a_short_lived_key_is_renewed_in_its_last_quarter() {
    let (renewal, script, clock, _) = renewal(vec![given("second", 3640), given("third", 9000)]);
    clock.advance(Duration::from_hours(1));
    assert_eq!(id(&renewal), "second");
    clock.advance(Duration::from_secs(29));
    assert_eq!((id(&renewal), script.left()), ("second".to_owned(), 1));
    clock.advance(Duration::from_secs(1));
    assert_eq!(id(&renewal), "third");
}

#[test]
fn after_a_failed_renewal_the_old_key_is_used_with_a_warning() {
    let (renewal, script, clock, warnings) = renewal(vec![unreachable(), given("second", 7200)]);
    clock.advance(Duration::from_mins(57));
    for _ in 0..3 {
        assert_eq!(id(&renewal), "first");
    }
    let warning = "the temporary key cannot be renewed yet: the URI: cannot connect to 127.0.0.1:1: connection refused";
    assert_eq!((warnings.take(), script.left()), (vec![warning.to_owned()], 1));
    clock.advance(AGAIN);
    assert_eq!(id(&renewal), "second");
}

#[test]
fn an_expired_key_without_renewal_is_an_error_of_its_class() {
    let mut refusal = answer(403, &[]);
    *refusal.body_mut() = "hidden".into();
    for (reply, may_pass) in [(unreachable(), true), (Ok(refusal), false)] {
        let (renewal, _, clock, warnings) = renewal(vec![reply]);
        clock.advance(Duration::from_hours(1));
        let error = run(renewal.current()).unwrap_err();
        assert!(
            error.to_string().starts_with("the temporary key has expired and cannot be renewed: the URI: "),
            "{error}"
        );
        assert!(!error.to_string().contains("hidden") && warnings.borrow().is_empty());
        assert_eq!(matches!(error, SendError::NotSent(_)), may_pass, "{error:?}");
        assert_eq!(matches!(error, SendError::NoKey(_)), !may_pass, "{error:?}");
    }
}

/// Answers the one request when the test lets it.
struct Slow {
    asked: RefCell<u32>,
    answer: RefCell<Option<Result<Response, SendError>>>,
}

impl Transport for Rc<Slow> {
    async fn send(&self, _request: crate::transport::Request) -> Result<Response, SendError> {
        *self.asked.borrow_mut() += 1;
        tokio::task::yield_now().await;
        self.answer.borrow_mut().take().unwrap()
    }
}

#[test]
fn concurrent_calls_renew_a_key_once() {
    let (mut renewal, _, clock, _) = renewal(Vec::new());
    let slow = Rc::new(Slow { asked: RefCell::new(0), answer: RefCell::new(Some(given("second", 7200))) });
    Rc::get_mut(&mut renewal.deps).unwrap().direct = Wire::new(Rc::clone(&slow));
    clock.advance(Duration::from_hours(1));
    let ids = run(async {
        let (one, two) = tokio::join!(renewal.current(), renewal.current());
        [one, two].map(|key| key.unwrap().access_key_id.clone())
    });
    assert_eq!((ids, *slow.asked.borrow()), (["second".to_owned(), "second".to_owned()], 1));
}
