//! What becomes of changes whose calls went astray, and what is said of them.

#![allow(clippy::unwrap_used, reason = "a test that cannot set its scene up has failed")]

mod support;

use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::json;
use support::served::{Sandbox, Served};
use support::wire::{Fate, Wire};
use support::{PRODUCTION, STAGING, Scene, texts};

/// An answer that says that an entry is there already, and leaves open what became of the others.
fn there_already() -> Fate {
    let body = r#"{"error":409,"errorCode":"ADDRESS_ALREADY_IN_ACCESS_LIST","detail":""}"#;
    let head = "HTTP/1.1 409 Conflict\r\ncontent-type: application/json";
    Fate::Answer(format!("{head}\r\ncontent-length: {}\r\n\r\n{body}", body.len()))
}

/// A wire on which the nth change meets what `fate` gives for n, counted from one.
fn nth(served: &Served, fate: impl Fn(usize) -> Fate + Send + Sync + 'static) -> Wire {
    let writes = AtomicUsize::new(0);
    Wire::judged(&served.url(), move |sent| {
        // The first leg of Digest has no proof and no effect.
        if sent.is_write() && sent.header("authorization").is_some() {
            return fate(writes.fetch_add(1, Ordering::SeqCst) + 1);
        }
        Fate::Pass
    })
}

#[test]
fn what_is_sent_once_more_after_a_vague_answer_and_lost_is_not_called_taken() {
    let served = Served::start();
    let wire = nth(&served, |n| if n == 1 { there_already() } else { Fate::LoseRequest });
    let scene = Scene::new().leading_to(&served, wire.url());
    let ran = scene.run("user-whitelist add 198.51.100.7 --settle 1 -o json").ends_with(9);
    let result = ran.result();
    assert_eq!((&result["outcome"], &result["error"]["code"]), (&json!("not_applied"), &json!("unavailable")), "{ran}");
    assert!(!ran.stdout.contains("accepted the change"), "{ran}");
}

#[test]
fn what_is_sent_once_more_after_a_vague_answer_and_arrives_is_applied() {
    let served = Served::start();
    let wire = nth(&served, |n| if n == 1 { there_already() } else { Fate::Pass });
    let scene = Scene::new().leading_to(&served, wire.url());
    assert_eq!(scene.run("user-whitelist add 198.51.100.7 -o json").ends_with(0).result()["outcome"], "applied");
}

#[test]
fn a_user_list_change_without_an_answer_is_sent_again_after_one_reading() {
    for line in ["add 198.51.100.7", "delete 1.2.3.4 5.6.7.8/30"] {
        let served = Served::start();
        let wire = nth(&served, |n| if n == 1 { Fate::LoseRequest } else { Fate::Pass });
        let scene = Scene::new().leading_to(&served, wire.url());
        let ran = scene.run(&format!("user-whitelist {line} --settle 600 -o json")).ends_with(0);
        assert_eq!(ran.result()["outcome"], "applied", "{ran}");
        assert!(ran.stderr.contains("sending it again"), "{ran}");
    }
}

#[test]
fn a_second_send_that_is_refused_leaves_the_first_one_open() {
    let served = Served::start();
    let refused = r#"{"error":403,"errorCode":"IPV6_UNSUPPORTED","detail":""}"#;
    let head = format!("HTTP/1.1 403 X\r\ncontent-type: application/json\r\ncontent-length: {}", refused.len());
    let wire = nth(
        &served,
        move |n| {
            if n == 1 { Fate::LoseRequest } else { Fate::Answer(format!("{head}\r\n\r\n{refused}")) }
        },
    );
    let scene = Scene::new().leading_to(&served, wire.url());
    let ran = scene.run("user-whitelist add 198.51.100.7 --settle 1 -o json").ends_with(9);
    assert!(ran.stderr.contains("broke off: connection closed; every reading since"), "{ran}");
}

#[test]
fn one_lost_answer_among_many_deletions_does_not_keep_the_others_from_being_made() {
    let served = Served::start();
    let wire = nth(&served, |n| if n == 1 { Fate::LoseAnswer } else { Fate::Pass });
    let scene = Scene::new().leading_to(&served, wire.url());
    let ran = scene.run("user-whitelist delete 1.2.3.4 5.6.7.8/30 12.34.56.78 -o json").ends_with(0);
    assert_eq!(texts(&ran.result()["after"]), ["127.0.0.1"]);
    assert_eq!(ran.result()["outcome"], "applied");
}

#[test]
fn a_cover_in_list_style_without_known_groups_claims_only_what_it_can_know() {
    let served = Sandbox::default().assume("group-list", "absent").serve();
    let ran = Scene::at(&served).run("kibana-whitelist cover --style list 198.51.100.9 -o json").ends_with(0);
    let result = ran.result();
    assert_eq!((&result["added"], &result["removed"]), (&json!(["198.51.100.9"]), &json!([])), "{ran}");
    assert!(ran.stdout.contains("cannot be known"), "{ran}");
    let told = Scene::at(&served).run("kibana-whitelist list --network public -o json");
    let left: Vec<String> =
        texts(&told.result()["entries"].as_array().unwrap().iter().map(|entry| entry["text"].clone()).collect())
            .into_iter()
            .map(ToOwned::to_owned)
            .collect();
    assert!(left.contains(&"198.51.100.9".to_owned()) && left.contains(&"198.51.100.200".to_owned()), "{left:?}");
    assert!(!left.contains(&"192.0.2.10".to_owned()), "group default was replaced: {left:?}");
}

#[test]
fn an_activating_instance_without_known_groups_is_read_all_the_same() {
    let served = Sandbox::default().assume("group-list", "absent").assume("activating", "60000").serve();
    let scene = Scene::at(&served);
    scene.run("kibana-whitelist cover --style list 198.51.100.9 --no-wait").ends_with(0);
    scene.run("kibana-whitelist list").ends_with(0).shows("activating");
}

#[cfg(target_os = "linux")]
#[test]
fn a_change_whose_report_cannot_be_written_is_told_on_standard_error() {
    let served = Served::start();
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let scene = Scene::at(&served);
    let mut command = scene.command(&["kibana-whitelist", "append", "198.51.100.7", "-o", "json"]);
    let output = command.stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(74));
    let told: serde_json::Value = serde_json::from_slice(&output.stderr).unwrap();
    assert_eq!(told["error"]["outcome"], "applied");
    assert!(told["error"]["message"].as_str().unwrap().contains("/public/default: applied"), "{told}");
}

/// A wire to the Elasticsearch API on which every reading from the nth on is answered with `result`.
fn reads_from(served: &Served, nth: usize, result: &serde_json::Value) -> Wire {
    let reads = AtomicUsize::new(0);
    let body = json!({"RequestId": "R", "Result": result}).to_string();
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json";
    let text = format!("{head}\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    Wire::judged(&served.url(), move |sent| {
        if sent.is_write() || reads.fetch_add(1, Ordering::SeqCst) + 1 < nth {
            return Fate::Pass;
        }
        Fate::Answer(text.clone())
    })
}

#[test]
fn an_answer_that_tells_no_list_is_not_an_empty_list() {
    let served = Served::start();
    let bare = json!({"instanceId": PRODUCTION, "status": "active"});
    let half = json!({"status": "active", "networkConfig": {"whiteIpGroupList":
        [{"groupName": "default", "whiteIpType": "PUBLIC_KIBANA"}]}});
    for result in [bare, half] {
        for line in ["list", "get 198.51.100.7", "cover 198.51.100.7", "append 198.51.100.7"] {
            let wire = reads_from(&served, 1, &result);
            let scene = Scene::new().leading_to(&served, wire.url());
            let ran = scene.run(&format!("kibana-whitelist {line}"));
            assert_eq!(ran.code, Some(1), "{line} {result}\n{ran}");
            assert!(wire.writes().is_empty(), "{line} {result}");
        }
    }
}

#[test]
fn a_reading_that_no_longer_tells_groups_apart_proves_nothing() {
    let served = Served::start();
    let result = json!({"status": "active", "kibanaIPWhitelist": ["198.51.100.7"]});
    let wire = reads_from(&served, 2, &result);
    let scene = Scene::new().leading_to(&served, wire.url());
    let ran = scene.run("kibana-whitelist append -g office 198.51.100.7 -o json").ends_with(8);
    assert_eq!(ran.result()["outcome"], "unknown", "{ran}");
}

#[test]
fn a_change_that_the_service_took_and_no_reading_shows_is_not_known_and_stays_to_be_settled() {
    let later = "[[rule]]\non.kind = 'write'\nnth = 1\nfault.later = { ms = 3000 }";
    for line in ["kibana-whitelist append 198.51.100.7", "user-whitelist add 198.51.100.7"] {
        let served = Sandbox::default().faults(later).serve();
        let scene = Scene::at(&served);
        let ran = scene.run(&format!("{line} --settle 1 -o json")).ends_with(6);
        let (result, error) = (ran.result(), ran.error());
        assert_eq!((&result["outcome"], &result["changed"]), (&json!("unknown"), &json!(null)), "{ran}");
        let told = error["message"].as_str().unwrap();
        assert!(told.contains("readings over 1 s show nothing of it") && told.contains("may still come"), "{told}");
        let id = result["intent"].as_str().unwrap();
        let hint = error["hint"].as_str().unwrap();
        assert!(hint.starts_with(&format!("`whitelistctl resume {id}` reads the list")), "{hint}");
        assert_eq!(scene.run("resume --settle 9 -o json").ends_with(0).result()["outcome"], "applied");
    }
}

#[test]
fn of_several_deletions_one_that_is_swallowed_leaves_the_work_partly_done() {
    let rule = "[[rule]]\non.method = 'DELETE'\nnth = 2\nfault = 'swallow'";
    let served = Sandbox::default().faults(rule).serve();
    let ran = Scene::at(&served).run("user-whitelist delete 1.2.3.4 5.6.7.8/30 --settle 0 -o json").ends_with(7);
    assert_eq!((&ran.result()["outcome"], &ran.error()["code"]), (&json!("partial"), &json!("partial")), "{ran}");
    assert!(ran.error()["hint"].as_str().unwrap().contains("--finish"), "{ran}");
}

#[test]
fn a_suggested_command_has_the_options_that_it_needs() {
    let served = Sandbox::default().faults("[[rule]]\non.kind = 'write'\nfault = 'swallow'").serve();
    let scene = Scene::at(&served).without("WHITELISTCTL_ENDPOINT").with("WHITELISTCTL_SETTLE", "0");
    let (url, journal) = (served.url(), scene.path("my changes.jsonl"));
    let words = ["kibana-whitelist", "append", "198.51.100.7", "--endpoint", &url, "-o", "json"];
    let with_journal = [&words[..], &["--journal", journal.to_str().unwrap()]].concat();
    let ran = scene.run_words(&with_journal).ends_with(6);
    let hint = ran.error()["hint"].as_str().unwrap().to_owned();
    let line = hint.strip_prefix("`whitelistctl ").unwrap().split('`').next().unwrap();
    let words: Vec<String> = shlex(line);
    let again = scene.run_words(&words.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(again.stdout.contains("/public/default") && !again.stderr.contains("no change"), "{line}\n{again}");
    let without = [&with_journal[..7], &["--journal", "none"]].concat();
    let hint = scene.run_words(&without).ends_with(6).error()["hint"].as_str().unwrap().to_owned();
    assert!(hint.contains("list it") && !hint.contains("resume"), "{hint}");
}

/// The words of a line in which some stand in single quotes.
fn shlex(line: &str) -> Vec<String> {
    let parts = line.split('\'').enumerate();
    let words = parts.flat_map(|(at, part)| match at % 2 {
        0 => part.split_whitespace().collect::<Vec<_>>(),
        _ => vec![part],
    });
    words.map(ToOwned::to_owned).collect()
}

#[test]
fn an_answer_of_ops_manager_that_cannot_be_read_is_no_word_that_it_took_the_change() {
    for (line, kept) in [("add 198.51.100.7", "user-whitelist get 198.51.100.7"), ("delete 1.2.3.4", "")] {
        let lost = Sandbox::default().faults("[[rule]]\non.kind = 'write'\nfault.garbage = {}").serve();
        let ran = Scene::at(&lost).run(&format!("user-whitelist {line} --settle 1 -o json")).ends_with(9);
        assert_eq!(ran.result()["outcome"], "not_applied", "{ran}");
        assert!(!ran.stdout.contains("accepted the change"), "{ran}");
        let made = Sandbox::default().faults("[[rule]]\non.kind = 'write'\nfault.garbage = { applied = true }").serve();
        let scene = Scene::at(&made);
        scene.run(&format!("user-whitelist {line}")).ends_with(0).shows("a reading verified the change");
        if !kept.is_empty() {
            scene.run(kept).ends_with(0);
        }
    }
}

#[test]
fn work_that_is_partly_done_names_the_way_on_whatever_stopped_it() {
    let denied = "[[rule]]\non.method = 'DELETE'\nnth = 2\nfault.answer = { status = 403, code = 'SOME_ROLE' }";
    let served = Sandbox::default().faults(denied).serve();
    let ran = Scene::at(&served).run("user-whitelist delete 1.2.3.4 5.6.7.8/30 -o json").ends_with(7);
    let hint = ran.error()["hint"].as_str().unwrap().to_owned();
    assert!(hint.starts_with("ask for the role that it needs; `whitelistctl resume "), "{hint}");
    assert!(hint.contains("--finish` sends the rest, `whitelistctl undo "), "{hint}");
}

#[test]
fn deletions_of_many_entries_wait_for_a_limit_on_calls() {
    let served = Served::start();
    let limit = || {
        let body = r#"{"error":429,"errorCode":"RATE_LIMITED","reason":"Too Many Requests"}"#;
        let head = "HTTP/1.1 429 Too Many Requests\r\ncontent-type: application/json\r\nretry-after: 1";
        Fate::Answer(format!("{head}\r\ncontent-length: {}\r\n\r\n{body}", body.len()))
    };
    let wire = nth(&served, move |n| if (2..=4).contains(&n) { limit() } else { Fate::Pass });
    let scene = Scene::new().leading_to(&served, wire.url());
    let ran = scene.run("user-whitelist delete 1.2.3.4 5.6.7.8/30 12.34.56.78 -o json").ends_with(0);
    assert_eq!(texts(&ran.result()["after"]), ["127.0.0.1"], "{ran}");
}

#[test]
fn an_unknown_outcome_among_several_targets_is_the_exit_code() {
    let served = Served::start();
    let first = format!("/{PRODUCTION}/");
    let wire = Wire::judged(&served.url(), move |sent| {
        if !sent.is_write() || !sent.target.contains(&first) {
            return Fate::Pass;
        }
        let body = r#"{"Code":"TokenPreviousRequestProcessError","RequestId":"R"}"#;
        Fate::Answer(format!("HTTP/1.1 400 X\r\ncontent-length: {}\r\n\r\n{body}", body.len()))
    });
    let scene = Scene::new().leading_to(&served, wire.url());
    let line = format!("kibana-whitelist append 198.51.100.7 -i {PRODUCTION} -i {STAGING} -y --settle 1 -o json");
    let ran = scene.run(&line).ends_with(8);
    assert_eq!(ran.json()["results"][0]["outcome"], "unknown", "{ran}");
}

#[test]
fn an_empty_text_names_no_entry() {
    let served = Served::start();
    for line in ["user-whitelist delete --stored", "kibana-whitelist delete --stored"] {
        let words: Vec<&str> = line.split(' ').chain([""]).collect();
        let ran = Scene::at(&served).run_words(&words).ends_with(2);
        assert!(ran.stderr.contains("--stored"), "{ran}");
    }
    assert!(served.requests().is_empty());
}

#[test]
fn a_cover_in_list_style_counts_only_if_the_list_shows_it_and_its_removals_are_its_own() {
    let served = Served::assuming("group-list", "absent");
    let held = served.truth().group(PRODUCTION, "PUBLIC_KIBANA", "default").unwrap().to_vec();
    let line = format!("kibana-whitelist cover {} --style list -y --caller unknown --settle 1 -o json", held[0]);
    let ignored = nth(&served, |_| {
        let body = r#"{"RequestId":"R","Result":{}}"#;
        Fate::Answer(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len()))
    });
    let ran = Scene::new().leading_to(&served, ignored.url()).run(&line);
    assert_eq!((ran.code, &ran.result()["outcome"]), (Some(8), &json!("unknown")), "{ran}");
    let ran = Scene::at(&served).run(&line).ends_with(0);
    assert_eq!(ran.result()["drift"]["removed"], json!([]), "{ran}");
    assert_ne!(ran.result()["exposure"]["ipv4"]["lost"], json!(0), "{ran}");
}
