//! A shared journal from outside: two machines with one bucket, stores that misbehave, and outages.

#![allow(clippy::unwrap_used, reason = "a test that cannot set its scene up has failed")]

#[path = "support/store/mod.rs"]
mod store;
mod support;

use serde_json::{Value, json};
use store::{KEY_ID, Manner, SECRET, Store};
use support::Scene;
use support::served::Served;

/// A machine with an empty home that reaches `served` and the journal at `address`.
fn machine(served: &Served, address: &str, name: &str) -> Scene {
    Scene::at(served)
        .with("WHITELISTCTL_JOURNAL", address)
        .with("AWS_ACCESS_KEY_ID", KEY_ID)
        .with("AWS_SECRET_ACCESS_KEY", SECRET)
        .with("WHITELISTCTL_SETTLE", "1")
        .with("USER", name)
        .with("HOSTNAME", format!("{name}-desk"))
}

fn history(scene: &Scene) -> Vec<Value> {
    scene.run("history -o json").ends_with(0).json()["results"].as_array().unwrap().clone()
}

/// Whether the sandbox holds `entry` anywhere, as a machine without a journal reads it.
fn holds(served: &Served, entry: &str) -> bool {
    Scene::at(served).run("kibana-whitelist list -o json").ends_with(0).stdout.contains(entry)
}

#[test]
fn another_machine_sees_and_undoes_a_change() {
    let (served, store) = (Served::start(), Store::s3());
    let address = store.s3_journal("team/prod");
    let (ann, bob) = (machine(&served, &address, "ann"), machine(&served, &address, "bob"));
    let changed = ann.run("kibana-whitelist append -g office 203.0.113.77 -o json").ends_with(0).result();
    assert!(!ann.state().join("journal.jsonl").exists(), "no local journal");
    let seen = history(&bob);
    assert_eq!((seen.len(), &seen[0]["intent"], &seen[0]["host"]), (1, &changed["intent"], &json!("ann-desk")));
    let undone = bob.run("undo --last -o json").ends_with(0).result();
    assert_eq!(undone["removed"], json!(["203.0.113.77"]));
    let seen = history(&ann);
    assert_eq!((seen.len(), &seen[0]["host"]), (2, &json!("bob-desk")));
    assert_eq!(seen[1]["undone_by"], seen[0]["intent"]);
}

#[test]
fn a_change_costs_two_writes_and_one_read() {
    let (served, store) = (Served::start(), Store::s3());
    let ann = machine(&served, &store.s3_journal("w"), "ann");
    ann.run("kibana-whitelist append -g office 203.0.113.77").ends_with(0);
    store.requests();
    ann.run("kibana-whitelist append -g office 203.0.113.78").ends_with(0);
    let requests = store.requests();
    let count = |method: &str| requests.iter().filter(|request| request.starts_with(method)).count();
    assert_eq!((count("PUT"), count("GET")), (2, 1), "{requests:?}");
    ann.run("history").ends_with(0);
    assert_eq!(store.requests().len(), 1);
}

#[test]
fn a_store_that_misbehaves_is_refused_with_the_reason_before_anything_is_sent() {
    for (manner, reason) in [
        (Manner::NoConditions, "the store has no conditional writes"),
        (Manner::DeniesList, "does not permit this key to call s3:ListBucket"),
        (Manner::DeniesWrite, "does not permit this key to call s3:PutObject"),
        (Manner::OtherRegion, "is in another region (eu-other-2)"),
        (Manner::Redirects, "is at another address"),
        (Manner::NoBucket, "is in a bucket that does not exist"),
    ] {
        let (served, store) = (Served::start(), Store::s3());
        store.behave(manner);
        let ann = machine(&served, &store.s3_journal("w"), "ann");
        let ran = ann.run("kibana-whitelist append -g office 203.0.113.77").ends_with(10);
        let text = ran.stderr.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(reason), "{manner:?}: {text}");
        assert!(!holds(&served, "203.0.113.77"), "{manner:?}");
    }
}
