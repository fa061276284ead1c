//! Leases on the global list of Ops Manager, whose descriptions carry the ends, against the sandbox over real HTTP.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that gets no answer has failed")]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use serde_json::Value;
use support::Scene;
use support::served::{Sandbox, Served};
use support::wire::{Fate, Wire};

/// A sandbox whose clock the test moves by seconds.
fn serve(passed: &Arc<AtomicU64>) -> Served {
    let passed = passed.clone();
    let clock = move || SystemTime::now() + Duration::from_secs(passed.load(Ordering::SeqCst));
    Sandbox::default().clock(Arc::new(clock)).serve()
}

/// The description of `entry`, if it is on the list.
fn description(served: &Served, entry: &str) -> Option<String> {
    served.truth().global.iter().find(|(text, _)| *text == entry).map(|(_, description)| description.clone())
}

/// The ID of the lease that `line` adds.
fn added(scene: &Scene, line: &str) -> String {
    let ran = scene.run(&format!("{line} -o json")).ends_with(0);
    ran.result()["lease"]["id"].as_str().unwrap_or_else(|| panic!("{ran}")).to_owned()
}

fn listed(scene: &Scene) -> Vec<Value> {
    scene.run("lease list --list global -o json").ends_with(0).json()["results"].as_array().unwrap().clone()
}

#[test]
fn the_description_holds_the_end_and_the_entry_goes_by_its_id() {
    let served = Served::start();
    let wire = Wire::to(&served.url());
    let scene = Scene::new().leading_to(&served, wire.url());
    let id = added(&scene, "lease add --list global 198.51.100.7 --for 2h --reason NET-211");
    let lease = listed(&scene).remove(0);
    let text = description(&served, "198.51.100.7").unwrap();
    let ends = lease["ends"].as_str().unwrap();
    assert!(
        text.starts_with(&format!("whitelistctl lease {id} until {ends}; by ")) && text.ends_with("; NET-211"),
        "{text}"
    );
    assert_eq!((&lease["state"], &lease["target"]["list"]), (&"active".into(), &"global".into()));
    scene.run(&format!("lease end {id} --list global")).ends_with(0);
    assert_eq!(description(&served, "198.51.100.7"), None);
    scene.run("lease list --list global").ends_with(0).shows("no leases");
    scene.run(&format!("lease end {id} --list global")).ends_with(5).says("no lease");
}

#[test]
fn two_leases_of_one_address_share_its_entry_and_end_apart() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let first = added(&scene, "lease add --list global 198.51.100.7");
    let second = added(&Scene::at(&served), "lease add --list global 198.51.100.7 --for 3h");
    scene.run(&format!("lease end {first} --list global")).ends_with(0).shows("another lease needs it");
    let text = description(&served, "198.51.100.7").unwrap();
    assert!(text.contains(&second) && !text.contains(&first), "{text}");
    scene.run(&format!("lease end {second} --list global")).ends_with(0);
    assert_eq!(description(&served, "198.51.100.7"), None);
}

#[test]
fn an_entry_without_an_end_is_no_lease_and_stays() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let ran = scene.run("lease add --list global 172.20.0.1 -o json").ends_with(0);
    assert_eq!((&ran.result()["lease"], &ran.result()["outcome"]), (&Value::Null, &"unchanged".into()));
    scene.run("lease run --list global 172.20.0.1 -- true").ends_with(0).says("without an end");
    assert_eq!(description(&served, "172.20.0.1").as_deref(), Some("test"));
    assert!(listed(&scene).is_empty());
}

#[test]
fn an_extended_lease_keeps_the_longer_end() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let id = added(&scene, "lease add --list global 198.51.100.7 --for 1h");
    scene.run(&format!("lease extend {id} --list global --for 30m")).ends_with(3).says("already lasts until");
    scene.run(&format!("lease extend {id} --list global --for 2h")).ends_with(0);
    let all = listed(&scene);
    assert!(all.len() == 1 && all[0]["seconds_left"].as_u64().unwrap() > 7100, "{all:?}");
}

#[test]
fn reap_ends_what_is_over_and_leaves_what_another_lease_needs() {
    let passed = Arc::new(AtomicU64::new(0));
    let served = serve(&passed);
    let scene = Scene::at(&served);
    added(&scene, "lease add --list global 198.51.100.7 198.51.100.8 --for 10m");
    let longer = added(&scene, "lease add --list global 198.51.100.8 --for 2h");
    passed.store(630, Ordering::SeqCst);
    scene.run("lease reap --list global").ends_with(0).shows("no expired leases");
    passed.store(661, Ordering::SeqCst);
    let bare = Scene::at(&served);
    bare.run("lease list --list global --expired --exit-code").ends_with(12);
    bare.run("lease reap --list global --dry-run").ends_with(0).shows("would end");
    bare.run("lease reap --list global").ends_with(0).shows("ended");
    assert_eq!(description(&served, "198.51.100.7"), None);
    assert!(description(&served, "198.51.100.8").unwrap().contains(&longer));
}

#[test]
fn the_next_change_of_the_list_ends_what_is_over() {
    let passed = Arc::new(AtomicU64::new(0));
    let served = serve(&passed);
    added(&Scene::at(&served), "lease add --list global 198.51.100.7 --for 10m");
    passed.store(661, Ordering::SeqCst);
    Scene::at(&served).run("user-whitelist add --global 203.0.113.9").ends_with(0).says("it was removed");
    assert_eq!(description(&served, "198.51.100.7"), None);
}

#[test]
fn cover_leaves_leases_alone_and_delete_names_them() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let id = added(&scene, "lease add --list global 198.51.100.7");
    scene.run("user-whitelist cover --global 127.0.0.0/8 --yes").ends_with(0).shows(&format!("(lease {id})"));
    assert!(description(&served, "198.51.100.7").is_some() && description(&served, "172.20.0.1").is_none());
    scene.run("user-whitelist delete --global 198.51.100.7 --yes").ends_with(0).shows(&format!("(lease {id})"));
    assert_eq!(description(&served, "198.51.100.7"), None);
}

#[test]
fn a_command_runs_while_the_lease_lasts_and_signals_come_after() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let words = ["lease", "run", "--list", "global", "198.51.100.7", "--", "/bin/sh", "-c", "exit 7"];
    let ran = scene.run_words(&words).ends_with(7);
    assert!(ran.stderr.contains("up to an hour") && ran.stderr.contains(" ended"), "{ran}");
    assert_eq!(description(&served, "198.51.100.7"), None);
}

#[test]
fn a_lost_answer_leaves_one_lease() {
    let served = Served::start();
    let wire = Wire::judged(&served.url(), |sent| if sent.is_write() { Fate::LoseAnswer } else { Fate::Pass });
    let scene = Scene::new().leading_to(&served, wire.url());
    let first = added(&scene, "lease add --list global 198.51.100.7");
    let second = added(&scene, "lease add --list global 198.51.100.7");
    assert_eq!(listed(&scene).len(), 2);
    for id in [first, second] {
        scene.run(&format!("lease end {id} --list global")).ends_with(0);
    }
    assert_eq!(description(&served, "198.51.100.7"), None);
}

#[test]
fn a_seventh_lease_of_an_address_is_refused() {
    let leases = ["a2222222", "b2222222", "c2222222", "d2222222", "e2222222", "f2222222"];
    let leases = leases.map(|id| format!("{id} until 2099-01-01T00:00:00Z")).join(", ");
    let full = |state: &mut Value| {
        let entry = &mut state["ops_manager"]["global"][0];
        entry["block"] = "198.51.100.7".into();
        entry["description"] = format!("whitelistctl lease {leases}").into();
    };
    let served = Sandbox::default().holding(full).serve();
    let scene = Scene::at(&served);
    scene
        .run("lease add --list global 198.51.100.7")
        .ends_with(3)
        .says("as many leases as its description has room for");
    scene.run("lease add --list global -i web 198.51.100.7").ends_with(2).says("belongs to no instance");
}

#[test]
fn a_short_form_adds_a_lease_to_the_global_list() {
    let served = Served::start();
    let scene = Scene::at(&served);
    scene.run("user-whitelist add --global 198.51.100.7 --for 30m").ends_with(0).shows("lease: ");
    assert!(description(&served, "198.51.100.7").unwrap().starts_with("whitelistctl lease "));
    scene.run("user-whitelist add 198.51.100.7 --for 30m").ends_with(3).says("has no place for the end of a lease");
}
