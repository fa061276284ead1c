//! Faults of time, on a clock that only the test moves.

use std::time::Duration;

use super::raw::*;
use super::*;
use crate::sandbox::log::Applied;

#[tokio::test]
async fn a_change_can_take_effect_later_than_its_answer() {
    let hand = Hand::new();
    let sandbox = hand.faulty("[[rule]]\non.kind = 'write'\nfault.later = { ms = 5000 }", &[]).await;
    let got = ask(&sandbox, &change_at(hand.now(), "Append", "t-1", &["203.0.113.7"])).await;
    assert_eq!((got.status(), last(&sandbox).1), ("200", Applied::Pending));
    hand.forward(4999);
    assert!(!holds(&sandbox, "203.0.113.7") && sandbox.applied().is_empty());
    hand.forward(1);
    assert!(holds(&sandbox, "203.0.113.7"));
    assert_eq!((sandbox.applied(), last(&sandbox).1), ([("t-1".to_owned(), 1)].into(), Applied::Yes));
}

#[tokio::test]
async fn delayed_changes_are_made_in_the_order_of_their_times() {
    let hand = Hand::new();
    let script = "[[rule]]\non.mode = 'Cover'\nfault.later = { ms = 9000, lost = true }\n\
                  [[rule]]\non.mode = 'Append'\nfault.later = { ms = 4000 }";
    let sandbox = hand.faulty(script, &[]).await;
    let lost = ask(&sandbox, &change_at(hand.now(), "Cover", "t-1", &["203.0.113.1"])).await;
    assert_eq!((lost.bytes.len(), lost.ended), (0, Ended::Closed));
    ask(&sandbox, &change_at(hand.now(), "Append", "t-2", &["203.0.113.2"])).await;
    sandbox.rival(&Rival { append: vec!["203.0.113.3".to_owned()], ..Rival::default() }).unwrap();
    hand.forward(4000);
    assert_eq!(held(&sandbox), ["192.0.2.10", "192.0.2.128/26", "203.0.113.3", "203.0.113.2"]);
    hand.forward(60_000);
    ask(&sandbox, &read_at(hand.now())).await;
    assert_eq!(held(&sandbox), ["203.0.113.1"]);
    let applied: Vec<_> = sandbox.requests().into_iter().map(|seen| seen.applied).collect();
    assert_eq!(applied, [Applied::Yes, Applied::Yes, Applied::No]);
}

#[tokio::test]
async fn a_delayed_change_that_is_refused_is_refused_at_once() {
    let hand = Hand::new();
    let sandbox = hand.faulty("[[rule]]\non.kind = 'write'\nfault.later = { ms = 10 }", &[]).await;
    let got = ask(&sandbox, &change_at(hand.now(), "Append", "t-1", &["nonsense"])).await;
    assert_eq!((got.status(), last(&sandbox).1), ("400", Applied::No));
    let before = sandbox.truth().unwrap();
    hand.forward(10);
    assert_eq!(sandbox.truth().unwrap(), before);
}

#[tokio::test]
async fn a_stall_lasts_until_the_clock_has_moved_on() {
    for applied in [true, false] {
        let hand = Hand::new();
        let script = format!("[[rule]]\non.kind = 'write'\nfault.stall = {{ ms = 60000, applied = {applied} }}");
        let sandbox = hand.faulty(&script, &[]).await;
        let mut stream = connect(&sandbox).await;
        stream.write_all(change_at(hand.now(), "Append", "t-1", &["203.0.113.7"]).as_bytes()).await.unwrap();
        while sandbox.requests().is_empty() || (applied && !holds(&sandbox, "203.0.113.7")) {
            tokio::task::yield_now().await;
        }
        assert_eq!(drain(&mut stream, BRIEF, BRIEF).await.ended, Ended::Open);
        assert_eq!(holds(&sandbox, "203.0.113.7"), applied);
        hand.forward(60_000);
        assert_eq!(drain(&mut stream, LONG, LONG).await.status(), "200");
        assert!(holds(&sandbox, "203.0.113.7"));
    }
}

#[tokio::test]
async fn a_stall_without_an_end_ends_with_the_sandbox() {
    let sandbox = faulty("[[rule]]\nfault.stall = {}").await;
    let mut stream = connect(&sandbox).await;
    stream.write_all(read().as_bytes()).await.unwrap();
    assert_eq!(drain(&mut stream, BRIEF, BRIEF).await.ended, Ended::Open);
    sandbox.stop().await;
    assert_ne!(drain(&mut stream, LONG, LONG).await.ended, Ended::Open);
}

#[tokio::test]
async fn a_skewed_clock_applies_to_dates_and_not_to_busy_instances() {
    let hand = Hand::new();
    let script = "[[rule]]\non.kind = 'write'\nnth = 1\nfault.skew = { seconds = 1200 }\n\
                  [[rule]]\non.kind = 'write'\nnth = 2\nfault.skew = { seconds = -300 }";
    let sandbox = hand.faulty(script, &[("activating", "1000")]).await;
    let write = |token| change_at(hand.now(), "Append", token, &["203.0.113.7"]);
    let refused = ask(&sandbox, &write("t-1")).await;
    assert_eq!(refused.json()["Code"], "InvalidTimeStamp.Expired");
    assert_eq!(refused.header("date").as_deref(), Some("mon, 21 sep 2026 14:33:20 gmt"));
    let taken = ask(&sandbox, &write("t-2")).await;
    assert_eq!((taken.status(), taken.header("date").as_deref()), ("200", Some("mon, 21 sep 2026 14:08:20 gmt")));
    let status = async || ask(&sandbox, &read_at(hand.now())).await.json()["Result"]["status"].clone();
    assert_eq!(status().await, "activating");
    hand.forward(1000);
    assert_eq!(status().await, "active");
}

#[tokio::test]
async fn dates_of_answers_are_those_of_the_clock() {
    let hand = Hand::new();
    let sandbox = hand.faulty("", &[]).await;
    hand.forward(Duration::from_hours(24).as_millis().try_into().unwrap());
    let got = ask(&sandbox, &read_at(hand.now())).await;
    assert_eq!((got.status(), got.header("date").as_deref()), ("200", Some("tue, 22 sep 2026 14:13:20 gmt")));
    let old = ask(&sandbox, &read()).await;
    assert!(old.status() == "400" && old.json()["Code"] == "InvalidTimeStamp.Expired");
}
