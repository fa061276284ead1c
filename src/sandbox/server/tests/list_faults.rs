//! Faults of the lists: their real content, and what a client sees.

use super::raw::*;
use super::*;
use crate::sandbox::faults::{Rival, ServiceName};
use crate::sandbox::log::Applied;

/// Whether an answer to a reading shows `entry` in the public list.
fn shows(got: &Got, entry: &str) -> bool {
    got.json()["Result"]["kibanaIPWhitelist"].as_array().unwrap().contains(&entry.into())
}

#[tokio::test]
async fn a_swallowed_change_is_answered_as_if_it_were_made() {
    let sandbox = faulty("[[rule]]\non.kind = 'write'\nnth = 1\nfault = 'swallow'").await;
    let before = sandbox.truth().unwrap();
    let got = ask(&sandbox, &change("Append", "t-1", &["203.0.113.7"])).await;
    assert!(got.status() == "200" && shows(&got, "203.0.113.7"));
    assert_eq!((sandbox.truth().unwrap(), last(&sandbox).1), (before, Applied::No));
    let again = ask(&sandbox, &change("Append", "t-1", &["203.0.113.7"])).await;
    assert!(again.status() == "200" && !holds(&sandbox, "203.0.113.7"), "its token is used up");
    ask(&sandbox, &change("Append", "t-2", &["203.0.113.7"])).await;
    assert!(holds(&sandbox, "203.0.113.7"));
}

#[tokio::test]
async fn readings_after_a_change_can_lag_behind_it() {
    let sandbox = faulty("[[rule]]\non.kind = 'write'\nfault.stale = { reads = 2 }").await;
    let got = ask(&sandbox, &change("Append", "t-1", &["203.0.113.7"])).await;
    assert!(shows(&got, "203.0.113.7") && holds(&sandbox, "203.0.113.7"));
    let other =
        raw(&signed("GET", "/openapi/instances/es-cn-4lq2m8z0s002btagg", "DescribeInstance", "", SystemTime::now()));
    assert_eq!(ask(&sandbox, &other).await.status(), "200");
    let mut seen = Vec::new();
    for _ in 0..3 {
        seen.push(shows(&ask(&sandbox, &read()).await, "203.0.113.7"));
    }
    assert_eq!(seen, [false, false, true], "the reading of another instance does not count");
}

#[tokio::test]
async fn a_reading_that_is_hit_itself_is_stale() {
    let sandbox = faulty("[[rule]]\non.kind = 'read'\nnth = 2\nfault.stale = { reads = 1 }").await;
    ask(&sandbox, &change("Append", "t-1", &["203.0.113.7"])).await;
    let mut seen = Vec::new();
    for _ in 0..3 {
        seen.push(shows(&ask(&sandbox, &read()).await, "203.0.113.7"));
    }
    assert_eq!(seen, [true, false, true]);
}

#[tokio::test]
async fn a_rival_comes_first_and_means_the_group_of_the_request() {
    let script = "[[rule]]\non.kind = 'write'\nfault.rival = { delete = ['192.0.2.10'], append = ['203.0.113.99'] }";
    let sandbox = faulty(script).await;
    ask(&sandbox, &change("Append", "t-1", &["203.0.113.7"])).await;
    assert_eq!(held(&sandbox), ["192.0.2.128/26", "203.0.113.99", "203.0.113.7"]);
    sandbox.order("[[rule]]\nfault.rival = { group = 'office', cover = ['203.0.113.1'] }".parse().unwrap());
    ask(&sandbox, &read()).await;
    assert_eq!(sandbox.truth().unwrap().group(ID, "PUBLIC_KIBANA", "office").unwrap(), ["203.0.113.1"]);
    assert_eq!(last(&sandbox).1, Applied::No, "what a rival does is not the request's doing");
    sandbox.order("[[rule]]\nfault.rival = { service = 'ops-manager', cover = ['203.0.113.2'] }".parse().unwrap());
    ask(&sandbox, &read()).await;
    assert_eq!(sandbox.truth().unwrap().user, ["203.0.113.2"]);
}

#[tokio::test]
async fn a_refused_change_of_another_operator_is_only_logged() {
    let sandbox = faulty("[[rule]]\nfault.rival = { append = ['nonsense'] }").await;
    let before = sandbox.truth().unwrap();
    assert_eq!(ask(&sandbox, &read()).await.status(), "200");
    assert_eq!(sandbox.truth().unwrap(), before);
    let (faults, _) = last(&sandbox);
    assert!(faults[1].starts_with("# ") && faults[1].contains("nonsense"), "{faults:?}");
}

#[tokio::test]
async fn another_operator_needs_no_request() {
    let sandbox = faulty("").await;
    let append = |entry: &str| Rival { append: vec![entry.to_owned()], ..Rival::default() };
    sandbox.rival(&append("203.0.113.9")).unwrap();
    assert!(holds(&sandbox, "203.0.113.9") && sandbox.requests().is_empty());
    let elsewhere = Rival { instance: Some("es-cn-none".to_owned()), ..append("203.0.113.9") };
    assert!(matches!(sandbox.rival(&elsewhere), Err(RivalError::Refused(_))));
    let users = |rival| Rival { service: Some(ServiceName::OpsManager), ..rival };
    sandbox.rival(&users(append("203.0.113.9"))).unwrap();
    assert!(sandbox.truth().unwrap().user.contains(&"203.0.113.9".to_owned()));
    let delete = Rival { delete: vec!["203.0.113.9".to_owned()], ..Rival::default() };
    sandbox.rival(&users(delete)).unwrap();
    assert!(!sandbox.truth().unwrap().user.contains(&"203.0.113.9".to_owned()));
}

#[tokio::test]
async fn only_real_changes_are_counted_by_their_token() {
    let options = Options { assume: vec![("token-replay".to_owned(), "ignore".to_owned())], ..seeded() };
    let sandbox = start(options).await.unwrap();
    let append = |token| change("Append", token, &["203.0.113.7"]);
    ask(&sandbox, &append("t-1")).await;
    ask(&sandbox, &append("t-1")).await;
    assert_eq!(sandbox.applied(), [("t-1".to_owned(), 1)].into(), "the second found it there");
    sandbox.rival(&Rival { delete: vec!["203.0.113.7".to_owned()], ..Rival::default() }).unwrap();
    ask(&sandbox, &append("t-1")).await;
    assert_eq!(sandbox.applied(), [("t-1".to_owned(), 2)].into(), "applied twice across a rival's edit");
}
