//! A shared journal from outside: two machines with one bucket, stores that misbehave, and outages.

#![allow(clippy::unwrap_used, reason = "a test that cannot set its scene up has failed")]

#[path = "support/store/mod.rs"]
mod store;
mod support;

use std::time::Duration;

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
fn a_profile_names_the_journal_and_a_variable_replaces_it() {
    let (served, store) = (Served::start(), Store::s3());
    let (team, other) = (store.s3_journal("team"), store.s3_journal("other"));
    let ann = machine(&served, &team, "ann").without("WHITELISTCTL_JOURNAL");
    ann.run(&format!("profile set lab journal={team}")).ends_with(0);
    ann.run("-p lab kibana-whitelist append -g office 203.0.113.77").ends_with(0);
    assert!(!ann.state().join("journal.jsonl").exists(), "no local journal");
    assert_eq!(history(&machine(&served, &team, "bob")).len(), 1);
    ann.run("-p lab profile show").ends_with(0).shows("s3://");
    let ann = ann.with("WHITELISTCTL_JOURNAL", &other);
    assert_eq!(ann.run("-p lab history -o json").ends_with(0).json()["results"], json!([]));
    ann.run("profile set lab journal=none").ends_with(2).says("it is neither s3://BUCKET/PREFIX");
}

#[test]
fn doctor_probes_the_store_as_init_does_and_leaves_one_object() {
    let (served, store) = (Served::start(), Store::s3());
    let ann = machine(&served, &store.s3_journal("w"), "ann");
    ann.run("journal init").ends_with(0);
    let found = |code| {
        let checks = ann.run("doctor -o json").ends_with(code).json()["results"].clone();
        checks.as_array().unwrap().iter().find(|check| check["id"] == "journal").unwrap().to_string()
    };
    assert!(found(0).contains("the store refuses a second write of one name"));
    assert_eq!(store.with(|shelf| shelf.objects.len()), 1);
    store.with(|shelf| shelf.ahead = Duration::from_secs(3_630));
    assert!(found(0).contains("this machine's clock differs from the store's by 60 min"));
    store.with(|shelf| shelf.ahead = Duration::ZERO);
    store.behave(Manner::IgnoresCondition);
    assert!(found(10).contains("ignores the condition"));
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
