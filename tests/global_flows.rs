//! `user-whitelist --global`: the list of a whole Ops Manager, against the sandbox over real HTTP, under both names of
//! the resource.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer has failed")]

mod support;

use serde_json::{Value, json};
use support::Scene;
use support::served::{Sandbox, Served};
use support::wire::{Fate, Wire};

const SEED: [&str; 2] = ["127.0.0.0/8", "172.20.0.1"];

fn entries(scene: &Scene) -> Vec<Value> {
    let result = scene.run("user-whitelist list --global -o json").ends_with(0).result();
    result["entries"].as_array().unwrap().clone()
}

fn held(scene: &Scene) -> Vec<String> {
    let mut held: Vec<String> =
        entries(scene).iter().map(|entry| entry["entry"].as_str().unwrap().to_owned()).collect();
    held.sort();
    held
}

#[test]
fn the_list_is_named_by_the_installation_and_shows_descriptions() {
    let served = Served::start();
    let result = Scene::at(&served).run("user-whitelist list --global -o json").ends_with(0).result();
    let host = served.url().replace("http://", "");
    let text = format!("ops-manager/{host}/global");
    assert_eq!(result["target"], json!({"text": text, "service": "ops-manager", "list": "global", "host": host}));
    let sample = result["entries"].as_array().unwrap().iter().find(|entry| entry["text"] == "172.20.0.1").unwrap();
    assert_eq!((&sample["description"], &sample["id"]), (&json!("test"), &json!("5f3cf81b89034c6b3c0a528e")));
}

#[test]
fn entries_are_added_one_a_call_with_their_description_and_deleted_by_their_id() {
    let served = Served::start();
    let wire = Wire::to(&served.url());
    let scene = Scene::new().leading_to(&served, wire.url());
    scene.run("user-whitelist add --global --description office 198.51.100.7 203.0.113.0/24").ends_with(0);
    let bodies: Vec<Value> = wire.writes().iter().map(support::wire::Sent::json).collect();
    assert_eq!(
        bodies,
        [
            json!({"cidrBlock": "198.51.100.7/32", "description": "office"}),
            json!({"cidrBlock": "203.0.113.0/24", "description": "office"}),
        ]
    );
    assert_eq!(held(&scene), ["127.0.0.0/8", "172.20.0.1", "198.51.100.7", "203.0.113.0/24"]);
    scene.run("user-whitelist get --global 203.0.113.9").ends_with(0);
    scene.run("user-whitelist get --global --exact 203.0.113.9").ends_with(5);
    scene.run("user-whitelist delete --global 198.51.100.7 203.0.113.0/24").ends_with(0);
    assert_eq!(held(&scene), SEED);
}

#[test]
fn a_server_of_before_5_0_has_it_under_the_older_name() {
    let served = Sandbox::default().assume("access-list", "off").serve();
    let scene = Scene::at(&served);
    scene.run("user-whitelist add --global 198.51.100.7").ends_with(0);
    assert_eq!(held(&scene), ["127.0.0.0/8", "172.20.0.1", "198.51.100.7"]);
    scene.run("undo --last").ends_with(0);
    assert_eq!(held(&scene), SEED);
}

#[test]
fn a_deletion_is_taken_back() {
    let served = Served::start();
    let scene = Scene::at(&served);
    scene.run("user-whitelist delete --global 172.20.0.1").ends_with(0);
    assert_eq!(held(&scene), ["127.0.0.0/8"]);
    let told = scene.run("history -o json").ends_with(0).json();
    assert_eq!(told["results"][0]["target"]["list"], "global");
    scene.run("undo --last").ends_with(0);
    assert_eq!(held(&scene), SEED);
}

#[test]
fn a_cut_connection_is_settled_by_reading() {
    let served = Served::start();
    let wire = Wire::judged(&served.url(), |sent| if sent.is_write() { Fate::LoseAnswer } else { Fate::Pass });
    let scene = Scene::new().leading_to(&served, wire.url());
    scene.run("user-whitelist add --global 198.51.100.7").ends_with(0);
    assert_eq!(held(&scene), ["127.0.0.0/8", "172.20.0.1", "198.51.100.7"]);
}

#[test]
fn a_change_of_which_nobody_knows_is_settled_and_finished_by_resume() {
    let script = "[[rule]]\non.kind = 'write'\nfault = 'swallow'";
    let served = Sandbox::default().faults(script).serve();
    let scene = Scene::at(&served);
    let ran = scene.run("user-whitelist add --global 198.51.100.7 --settle 0 -o json").ends_with(6);
    let id = ran.result()["intent"].as_str().unwrap().to_owned();
    served.running().order("".parse().unwrap());
    assert_eq!(scene.run("resume --settle 0 -o json").ends_with(1).result()["outcome"], "not_applied");
    scene.run(&format!("resume {id} --finish --settle 0")).ends_with(0);
    assert_eq!(held(&scene), ["127.0.0.0/8", "172.20.0.1", "198.51.100.7"]);
}

#[test]
fn it_takes_a_global_role() {
    let served = Sandbox::default().assume("global-role", "none").serve();
    Scene::at(&served).run("user-whitelist list --global").ends_with(4);
    let served = Sandbox::default().assume("global-role", "read-only").serve();
    let scene = Scene::at(&served);
    assert_eq!(held(&scene), SEED);
    scene.run("user-whitelist add --global 198.51.100.7").ends_with(4).says("may not make this call");
}

#[test]
fn no_other_owner_is_named_beside_it_and_descriptions_are_its_own() {
    let scene = Scene::new();
    scene.run("user-whitelist list --global -u 5356823b3004dee37132bb7b").ends_with(2);
    scene.run("user-whitelist list --global --org 5356823b3004dee37132bb70").ends_with(2);
    scene.run("user-whitelist add --description office 198.51.100.7").ends_with(2);
}

/// The description of the entry `text`.
fn description(scene: &Scene, text: &str) -> Value {
    entries(scene).into_iter().find(|entry| entry["text"] == text).unwrap()["description"].clone()
}

#[test]
fn the_description_of_an_entry_that_is_there_is_changed_and_undone() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let line = "user-whitelist add 172.20.0.1 --global --description office -o json";
    let preview = scene.run(&format!("{line} --dry-run")).ends_with(0).result();
    assert_eq!(preview["requests"][0]["method"], "PATCH", "{preview}");
    drop(served.calls());
    let ran = scene.run(line).ends_with(0);
    assert_eq!((&ran.result()["outcome"], &ran.result()["changed"]), (&json!("applied"), &json!(true)), "{ran}");
    assert!(ran.json()["warnings"].to_string().contains("changes from `test` to `office`"), "{ran}");
    assert_eq!(served.calls().iter().filter(|call| call.starts_with("PATCH")).count(), 1, "{ran}");
    assert_eq!((description(&scene, "172.20.0.1"), held(&scene)), (json!("office"), SEED.map(str::to_owned).to_vec()));
    assert_eq!(scene.run(line).ends_with(0).result()["changed"], false, "the description is there already");
    scene.run("undo --last").ends_with(0);
    assert_eq!(description(&scene, "172.20.0.1"), "test");
    scene.run("redo --last").ends_with(0);
    assert_eq!(description(&scene, "172.20.0.1"), "office");
}

#[test]
fn undo_of_a_deletion_restores_the_description() {
    let served = Served::start();
    let scene = Scene::at(&served);
    scene.run("user-whitelist add 203.0.113.9 --global --description lab").ends_with(0);
    scene.run("user-whitelist delete 172.20.0.1 203.0.113.9 --global").ends_with(0);
    scene.run("undo --last").ends_with(0);
    // An address comes back as the service spells a new one.
    let of = |value: &str| {
        let entry = entries(&scene).into_iter().find(|entry| entry["entry"] == value).unwrap();
        entry["description"].clone()
    };
    assert_eq!((of("172.20.0.1"), of("203.0.113.9")), (json!("test"), json!("lab")));
}

#[test]
fn a_description_that_was_changed_since_is_left_alone() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let ran = scene.run("user-whitelist add 172.20.0.1 --global --description office -o json").ends_with(0);
    let id = ran.result()["intent"].as_str().unwrap().to_owned();
    let line = "user-whitelist add 172.20.0.1 --global --description lab --journal none";
    scene.run(line).ends_with(0);
    let undone = scene.run(&format!("undo {id} -o json")).ends_with(0).json();
    assert!(undone["warnings"].to_string().contains("left alone: the description of 172.20.0.1"), "{undone}");
    assert_eq!(description(&scene, "172.20.0.1"), "lab");
}

#[test]
fn a_description_that_was_not_changed_is_settled_and_finished_by_resume() {
    let served = Sandbox::default().faults("[[rule]]\non.kind = 'write'\nfault = 'swallow'").serve();
    let scene = Scene::at(&served);
    let line = "user-whitelist add 172.20.0.1 --global --description office --settle 0 -o json";
    let ran = scene.run(line).ends_with(6);
    let id = ran.result()["intent"].as_str().unwrap().to_owned();
    served.running().order("".parse().unwrap());
    assert_eq!(scene.run("resume --settle 0 -o json").ends_with(1).result()["outcome"], "not_applied");
    scene.run(&format!("resume {id} --finish --settle 0")).ends_with(0);
    assert_eq!(description(&scene, "172.20.0.1"), "office");
}
