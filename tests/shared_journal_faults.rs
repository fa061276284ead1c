//! A shared journal when something goes wrong: outages, dead runs, lost answers and changed records. Also OSS.

#![allow(clippy::unwrap_used, reason = "a test that cannot set its scene up has failed")]

#[path = "support/store/mod.rs"]
mod store;
mod support;

use std::collections::BTreeMap;
use std::process::Stdio;
use std::time::Duration;

use serde_json::{Value, json};
use store::{KEY_ID, Manner, SECRET, Store};
use support::Scene;
use support::served::Served;

/// The objects of a store by name.
type Objects = BTreeMap<String, Vec<u8>>;

const APPEND: &str = "kibana-whitelist append -g office 203.0.113.77";

/// A machine with an empty home that reaches `served` and the journal at `address`.
fn machine(served: &Served, address: &str) -> Scene {
    Scene::at(served)
        .with("WHITELISTCTL_JOURNAL", address)
        .with("AWS_ACCESS_KEY_ID", KEY_ID)
        .with("AWS_SECRET_ACCESS_KEY", SECRET)
        .with("WHITELISTCTL_SETTLE", "1")
}

fn history(scene: &Scene) -> Vec<Value> {
    scene.run("history -o json").ends_with(0).json()["results"].as_array().unwrap().clone()
}

/// Whether the service holds `entry`, as a machine without a journal reads it.
fn holds(served: &Served, entry: &str) -> bool {
    Scene::at(served).run("kibana-whitelist list -o json").ends_with(0).stdout.contains(entry)
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A store of OSS that knows the key of `served`.
fn oss(served: &Served) -> Store {
    let (store, es) = (Store::oss(), &served.account().elasticsearch);
    store.with(|shelf| shelf.key = (es.access_key_id.clone(), es.access_key_secret.clone()));
    store
}

#[test]
fn a_journal_in_oss_is_one_object_that_grows() {
    let served = Served::start();
    let store = oss(&served);
    let address = store.oss_journal("team");
    let (ann, bob) = (machine(&served, &address), machine(&served, &address));
    ann.run(APPEND).ends_with(0);
    assert_eq!(history(&bob).len(), 1);
    bob.run("undo --last").ends_with(0);
    assert!(!holds(&served, "203.0.113.77"));
    assert_eq!(history(&ann).len(), 2);
    assert_eq!(store.with(|shelf| shelf.objects.len()), 1);
    bob.run("journal init").ends_with(0).shows("a second append at");
    bob.run("journal verify").ends_with(0);
}

#[test]
fn a_store_of_oss_that_misbehaves_is_refused_with_the_reason() {
    for (manner, reason) in [
        (Manner::DeniesRead, "does not permit this key to call oss:GetObject"),
        (Manner::DeniesWrite, "does not permit this key to call oss:PutObject"),
        (Manner::Retention, "a retention rule of the bucket"),
        (Manner::OtherRegion, "is at another address"),
        (Manner::NoBucket, "is in a bucket that does not exist"),
    ] {
        let served = Served::start();
        let store = oss(&served);
        store.behave(manner);
        let ran = machine(&served, &store.oss_journal("w")).run(APPEND).ends_with(10);
        assert!(flat(&ran.stderr).contains(reason), "{manner:?}: {}", ran.stderr);
        assert!(!holds(&served, "203.0.113.77"), "{manner:?}");
    }
}

#[test]
fn lost_requests_and_lost_answers_store_each_record_once() {
    for manner in [Manner::LosesAnswers, Manner::LosesRequests] {
        let (served, store) = (Served::start(), Store::s3());
        store.behave(manner);
        let ann = machine(&served, &store.s3_journal("w"));
        ann.run(APPEND).ends_with(0);
        store.behave(Manner::Proper);
        assert_eq!(store.with(|shelf| shelf.objects.len()), 2, "{manner:?}");
        assert_eq!(history(&machine(&served, &store.s3_journal("w"))).len(), 1, "{manner:?}");
    }
}

#[test]
fn nothing_is_sent_while_the_store_is_down_unless_the_journal_is_optional() {
    let (served, store) = (Served::start(), Store::s3());
    store.behave(Manner::Down);
    let ann = machine(&served, &store.s3_journal("w")).with("WHITELISTCTL_TIMEOUT", "3");
    let ran = ann.run(APPEND).ends_with(10);
    assert!(flat(&ran.stderr).contains("cannot be reached"), "{}", ran.stderr);
    assert!(!holds(&served, "203.0.113.77"));
    let done = ann.run(&format!("{APPEND} --journal-optional -o json")).ends_with(0).json();
    assert!(done["warnings"].to_string().contains("kept on this machine"), "{done}");
    assert!(holds(&served, "203.0.113.77"));
    store.behave(Manner::Proper);
    let bob = machine(&served, &store.s3_journal("w"));
    assert_eq!(history(&bob).len(), 0);
    ann.run("history").ends_with(0).says("handed in 3 records");
    assert_eq!(history(&bob)[0]["outcome"], json!("applied"));
    let again = ann.run("history").ends_with(0);
    assert!(!again.stderr.contains("handed in"), "{}", again.stderr);
}

#[test]
fn a_run_that_is_killed_after_the_send_is_settled_and_undone_by_another_machine() {
    let (served, store) = (Served::start(), Store::s3());
    let address = store.s3_journal("w");
    let ann = machine(&served, &address);
    store.behave(Manner::DownAfterWrite);
    let words: Vec<&str> = APPEND.split_whitespace().collect();
    let mut run = ann.command(&words).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    // The second write is that of the outcome, which the store does not take.
    while store.with(|shelf| shelf.seen.iter().filter(|seen| seen.starts_with("PUT")).count()) < 2 {
        std::thread::sleep(Duration::from_millis(20));
    }
    run.kill().unwrap();
    run.wait().unwrap();
    store.behave(Manner::Proper);
    let bob = machine(&served, &address).with("HOSTNAME", "bob-desk");
    assert_eq!(history(&bob)[0]["outcome"], json!("unknown"));
    assert_eq!(bob.run("resume -o json").ends_with(0).result()["outcome"], json!("applied"));
    let settled = &history(&bob)[0];
    assert!(settled["settled_by"].as_str().unwrap().ends_with(" on bob-desk"), "{settled}");
    let shown = bob.run(&format!("history show {}", settled["intent"].as_str().unwrap())).ends_with(0);
    assert!(flat(&shown.stdout).contains("applied, found by "), "{}", shown.stdout);
    bob.run("undo --last").ends_with(0);
    assert!(!holds(&served, "203.0.113.77"));
    // The first machine comes back, and has nothing left to do.
    ann.run("resume").ends_with(0);
    assert!(!holds(&served, "203.0.113.77"));
    assert_eq!(history(&ann).len(), 2);
}

#[test]
fn what_is_changed_dropped_or_cut_is_named_by_verify() {
    let (served, store) = (Served::start(), Store::s3());
    let ann = machine(&served, &store.s3_journal("w"));
    for number in 1..=3 {
        ann.run(&format!("kibana-whitelist append -g office 203.0.113.{number}")).ends_with(0);
    }
    ann.run("journal verify").ends_with(0).shows("each linked to");
    let objects = store.with(|shelf| shelf.objects.clone());
    assert_eq!(objects.len(), 6);
    let name = |number: usize| format!("w/log/{:012}-{number:012}", 999_999_999_999 - number);
    let verified = |scene: &Scene, edit: &dyn Fn(&mut Objects)| {
        store.with(|shelf| {
            shelf.objects = objects.clone();
            edit(&mut shelf.objects);
        });
        flat(&scene.run("journal verify").ends_with(10).stdout)
    };
    let fresh = || machine(&served, &store.s3_journal("w"));
    let text = verified(&fresh(), &|objects| {
        let text = String::from_utf8(objects[&name(3)].clone()).unwrap();
        objects.insert(name(3), text.replace("203.0.113.2", "203.0.113.9").into_bytes());
    });
    assert!(
        text.contains("does not match its length and checksum") || text.contains("one of the objects was changed"),
        "{text}"
    );
    let text = verified(&fresh(), &|objects| drop(objects.remove(&name(4))));
    assert!(text.contains("-000000000004 is missing"), "{text}");
    let text = verified(&ann, &|objects| drop(objects.remove(&name(6))));
    assert!(text.contains("the journal was cut"), "{text}");
}

#[test]
fn a_local_history_is_copied_once() {
    let (served, store) = (Served::start(), Store::s3());
    let address = store.s3_journal("w");
    let ann = machine(&served, &address);
    ann.run(&format!("{APPEND} --journal {}", ann.state().join("journal.jsonl").display())).ends_with(0);
    ann.run("journal init").ends_with(0).shows("a second write");
    assert_eq!(ann.run("journal copy -o json").ends_with(0).json()["added"], json!(3));
    assert_eq!(ann.run("journal copy -o json").ends_with(0).json()["added"], json!(0));
    machine(&served, &address).run("undo --last").ends_with(0);
    assert!(!holds(&served, "203.0.113.77"));
    ann.run("journal status").ends_with(0).shows("2, of which 0");
    ann.run("journal init --policy").ends_with(0).shows("s3:PutObject");
}

#[test]
fn a_store_that_ignores_conditions_is_refused_by_init() {
    let (served, store) = (Served::start(), Store::s3());
    store.behave(Manner::IgnoresCondition);
    let ran = machine(&served, &store.s3_journal("w")).run("journal init").ends_with(10);
    assert!(flat(&ran.stdout).contains("ignores the condition"), "{}", ran.stdout);
}
