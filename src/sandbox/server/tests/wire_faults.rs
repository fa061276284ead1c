//! Faults of the wire and made-up answers, as a client sees them.

use super::raw::*;
use super::*;
use crate::sandbox::faults::Random;
use crate::sandbox::log::Applied;

#[tokio::test]
async fn an_answer_can_be_cut_after_every_one_of_its_bytes() {
    let sandbox = faulty("").await;
    let get = "GET /openapi/nothing HTTP/1.1\r\nhost: h\r\n\r\n";
    let whole = ask_on(&sandbox, get).await;
    assert_eq!(whole.ended, Ended::Open, "an ordinary connection stays");
    let length = usize::try_from(sandbox.requests()[0].answer_bytes).unwrap();
    assert_eq!(length, whole.bytes.len(), "bytes sent by hand are as many as hyper sends");
    for after in 0..=length {
        sandbox.order(format!("[[rule]]\nfault.cut = {{ after = {after} }}").parse().unwrap());
        let cut = ask(&sandbox, get).await;
        assert_eq!((cut.bytes.len(), cut.ended), (after, Ended::Closed));
        let same = after.min(60);
        assert_eq!(cut.bytes[..same], whole.bytes[..same]);
    }
}

#[tokio::test]
async fn a_cut_answer_follows_a_made_change_and_ends_in_three_ways() {
    for (then, ended) in [("close", Ended::Closed), ("reset", Ended::Reset), ("stall", Ended::Open)] {
        let sandbox = faulty(&format!("[[rule]]\nfault.cut = {{ after = 40, then = '{then}' }}")).await;
        let request = change("Append", "t-1", &["203.0.113.7"]);
        let open = ended == Ended::Open;
        let cut = if open { ask_on(&sandbox, &request).await } else { ask(&sandbox, &request).await };
        assert_eq!((cut.bytes.len(), cut.ended), (40, ended));
        assert!(cut.bytes.starts_with(b"HTTP/1.1 200 OK\r\n") && holds(&sandbox, "203.0.113.7"));
        assert_eq!(last(&sandbox), (vec![format!("fault.cut = {{ after = 40, then = \"{then}\" }}")], Applied::Yes));
    }
}

#[tokio::test]
async fn a_lost_answer_is_a_change_and_a_closed_connection() {
    let sandbox = faulty("[[rule]]\non.kind = 'write'\nnth = 1\nfault = 'lose-answer'").await;
    let lost = ask(&sandbox, &change("Append", "t-1", &["203.0.113.7"])).await;
    assert_eq!((lost.bytes.len(), lost.ended), (0, Ended::Closed));
    assert!(holds(&sandbox, "203.0.113.7"));
    let seen = sandbox.requests().pop().unwrap();
    assert_eq!((seen.status, seen.applied, seen.token.as_deref()), (200, Applied::Yes, Some("t-1")));
    assert_eq!(ask(&sandbox, &change("Append", "t-2", &["203.0.113.8"])).await.status(), "200", "only the first");
}

/// Sends a change in three parts, the head first, where the connection is to be reset at `place`: after part `reset`.
async fn piecemeal(place: &str, reset: usize) {
    let sandbox = faulty(&format!("[[rule]]\nfault.reset = {{ at = {place} }}")).await;
    let request = change("Append", "t-1", &["203.0.113.7"]);
    let head = request.find("\r\n\r\n").unwrap() + 4;
    let middle = head + (request.len() - head) / 2 + 1;
    let mut stream = connect(&sandbox).await;
    for (part, bytes) in [&request[..head], &request[head..middle], &request[middle..]][..=reset].iter().enumerate() {
        stream.write_all(bytes.as_bytes()).await.unwrap();
        let (patience, ended) = if part == reset { (LONG, Ended::Reset) } else { (BRIEF, Ended::Open) };
        let got = drain(&mut stream, patience, patience).await;
        assert_eq!((got.bytes.len(), got.ended), (0, ended), "{place}, part {part}");
    }
    assert!(!holds(&sandbox, "203.0.113.7"));
    assert_eq!(last(&sandbox).1, Applied::No);
    assert!(sandbox.applied().is_empty());
}

#[tokio::test]
async fn a_reset_request_changes_nothing_wherever_it_is_cut() {
    let length = change("Append", "t-1", &["203.0.113.7"]).len();
    piecemeal("'before'", 0).await;
    piecemeal("'middle'", 1).await;
    piecemeal("'after'", 2).await;
    piecemeal("0", 0).await;
    piecemeal("20", 0).await;
    piecemeal(&length.to_string(), 2).await;
}

#[tokio::test]
async fn a_rule_that_asks_for_the_mode_finds_it_in_the_body_too() {
    let sandbox = faulty("[[rule]]\non.mode = 'Append'\nfault.reset = { at = 'before' }").await;
    let target = format!("/openapi/instances/{ID}/actions/modify-white-ips");
    let body = |mode: &str| {
        let group = r#"{"groupName":"default","ips":["192.168.13.0/24"],"whiteIpType":"PRIVATE_KIBANA"}"#;
        format!(r#"{{"modifyMode":"{mode}","whiteIpGroup":{group}}}"#)
    };
    let request = |mode: &str| raw(&signed("POST", &target, "ModifyWhiteIps", &body(mode), SystemTime::now()));
    assert_eq!(ask(&sandbox, &request("Append")).await.ended, Ended::Reset);
    assert_eq!(ask(&sandbox, &request("Cover")).await.status(), "200");
    assert_eq!(sandbox.requests()[0].mode.as_deref(), Some("Append"));
}

#[tokio::test]
async fn a_wrong_length_promises_more_or_less_than_comes() {
    for (by, right) in [(7, 7), (-7, -7), (0, 0)] {
        let sandbox = faulty(&format!("[[rule]]\nfault.length = {{ by = {by} }}")).await;
        let got = ask(&sandbox, &change("Append", "t-1", &["203.0.113.7"])).await;
        let promised: i64 = got.header("content-length").unwrap().parse().unwrap();
        assert_eq!(promised - i64::try_from(got.body().len()).unwrap(), right);
        assert!(got.ended == Ended::Closed && holds(&sandbox, "203.0.113.7"));
    }
}

#[tokio::test]
async fn another_answer_has_the_services_shape_where_it_has_a_code() {
    let sandbox =
        faulty("[[rule]]\nfault.answer = { status = 503, code = 'ServiceUnavailable', message = 'later' }").await;
    let got = ask(&sandbox, &change("Append", "t-1", &["203.0.113.7"])).await;
    assert_eq!(
        (got.status(), &got.json()["Code"], &got.json()["Message"]),
        ("503", &"ServiceUnavailable".into(), &"later".into())
    );
    assert!(got.header("x-acs-request-id").is_some() && !holds(&sandbox, "203.0.113.7"));
    let got = ask(&sandbox, &get(USERS_LIST)).await;
    assert_eq!(
        (got.status(), &got.json()["errorCode"], &got.json()["error"]),
        ("503", &"ServiceUnavailable".into(), &503.into())
    );
}

#[tokio::test]
async fn another_answer_can_be_a_gateways_page_and_hide_a_change_that_was_made() {
    let script = "[[rule]]\nfault.answer = { status = 502, text = '<html>Bad Gateway</html>', \
                  headers = { Server = 'gateway', retry-after = 7 }, applied = true }";
    let sandbox = faulty(script).await;
    let got = ask(&sandbox, &change("Append", "t-1", &["203.0.113.7"])).await;
    assert_eq!((got.status(), got.body()), ("502", &b"<html>Bad Gateway</html>"[..]));
    let field = |name| got.header(name).unwrap();
    assert_eq!(
        (field("content-type"), field("server"), field("retry-after")),
        ("text/html".to_owned(), "gateway".to_owned(), "7".to_owned())
    );
    assert!(holds(&sandbox, "203.0.113.7"));
    let seen = sandbox.requests().pop().unwrap();
    assert_eq!((seen.status, seen.applied), (502, Applied::Yes));
}

#[tokio::test]
async fn a_body_can_be_garbage_with_and_without_the_change() {
    for applied in [true, false] {
        let sandbox = faulty(&format!("[[rule]]\nfault.garbage = {{ applied = {applied} }}")).await;
        let got = ask(&sandbox, &change("Append", "t-1", &["203.0.113.7"])).await;
        assert_eq!((got.status(), got.header("content-type").as_deref()), ("200", Some("application/json")));
        assert!(std::str::from_utf8(got.body()).is_err());
        assert_eq!(holds(&sandbox, "203.0.113.7"), applied);
    }
}

#[tokio::test]
async fn a_throttled_call_is_told_to_wait_in_the_services_way_or_in_any() {
    let sandbox = faulty("[[rule]]\nfault.throttle = {}").await;
    let got = ask(&sandbox, &change("Append", "t-1", &["203.0.113.7"])).await;
    assert_eq!((got.status(), &got.json()["Code"]), ("400", &"Throttling.User".into()));
    assert_eq!((got.header("x-acs-retry-after").as_deref(), got.header("retry-after")), (Some("1000"), None));
    let got = ask(&sandbox, &get(USERS_LIST)).await;
    assert_eq!((got.status(), got.header("retry-after").as_deref()), ("429", Some("1")));
    sandbox.order(
        "[[rule]]\nfault.throttle = { status = 503, retry-after = 'soon', x-acs-retry-after = -5 }".parse().unwrap(),
    );
    let got = ask(&sandbox, &read()).await;
    assert_eq!((got.status(), got.header("retry-after").as_deref()), ("503", Some("soon")));
    assert_eq!(got.header("x-acs-retry-after").as_deref(), Some("-5"));
    assert!(!holds(&sandbox, "203.0.113.7"));
}

#[tokio::test]
async fn a_challenge_can_be_stale_and_its_nonce_unknown() {
    for (stale, known) in [(true, true), (false, false)] {
        let sandbox = faulty(&format!("[[rule]]\nfault.challenge = {{ stale = {stale}, known = {known} }}")).await;
        let got = ask(&sandbox, &get(USERS_LIST)).await;
        assert_eq!((got.status(), got.body().len()), ("401", 142));
        let challenge = got.header("www-authenticate").unwrap();
        assert!(challenge.contains(&format!("stale={stale}")), "{challenge}");
        assert_eq!(ask(&sandbox, &read()).await.status(), "200", "the other service has no challenges");
    }
}

#[tokio::test]
async fn an_order_replaces_the_faults_and_counts_anew() {
    let sandbox = faulty("[[rule]]\nnth = 2\nfault = 'lose-answer'").await;
    assert_eq!(ask(&sandbox, &read()).await.status(), "200");
    sandbox.order("[[rule]]\nnth = 1\nfault.reset = { at = 'after' }".parse().unwrap());
    assert_eq!(ask(&sandbox, &read()).await.ended, Ended::Reset);
    assert_eq!(ask(&sandbox, &read()).await.status(), "200");
    let faults: Vec<_> = sandbox.requests().into_iter().map(|seen| (seen.number, seen.faults.len())).collect();
    assert_eq!(faults, [(1, 0), (2, 1), (3, 0)]);
}

#[tokio::test]
async fn chance_hits_the_same_requests_in_the_same_way_again() {
    let run = async || {
        let faults = Faults::of([]).with_random(Random::new(11, 0.5).only(["answer", "garbage", "swallow", "rival"]));
        let sandbox = start(Options { faults, ..seeded() }).await.unwrap();
        for number in 0..20 {
            ask(&sandbox, &change("Append", &format!("t-{number}"), &[&format!("198.51.100.{number}")])).await;
        }
        let decisions: Vec<_> = sandbox.requests().into_iter().map(|seen| seen.faults).collect();
        (decisions, sandbox.truth().unwrap())
    };
    let (first, second) = (run().await, run().await);
    assert_eq!(first, second);
    assert!(first.0.iter().any(Vec::is_empty) && first.0.iter().any(|faults| !faults.is_empty()));
}
