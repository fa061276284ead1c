//! `es-whitelist`, verb by verb, against the sandbox over real HTTP: the lists of the cluster itself.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer has failed")]

mod support;

use serde_json::json;
use support::served::{Sandbox, Served};
use support::wire::{Fate, Wire};
use support::{PRODUCTION, SERVERLESS, STAGING, Scene};

const READ: &str = "DescribeInstance";

/// What a group of the first instance truly holds, sorted.
fn truth(served: &Served, list: &str, group: &str) -> Vec<String> {
    let mut held = served.truth().group(PRODUCTION, list, group).unwrap_or_default().to_vec();
    held.sort();
    held
}

#[test]
fn a_list_is_one_request_and_shows_the_groups_of_the_cluster_alone() {
    let served = Served::start();
    let ran = Scene::at(&served).run("es-whitelist list -o json").ends_with(0);
    assert_eq!(served.calls(), [READ]);
    let document = ran.json();
    let texts: Vec<&str> = document["results"]
        .as_array()
        .unwrap()
        .iter()
        .map(|list| list["target"]["text"].as_str().unwrap().rsplit_once("cabcd/").unwrap().1)
        .collect();
    assert_eq!(texts, ["es-public/default", "es-private/default"]);
    let target = &document["results"][1]["target"];
    assert_eq!(
        (&target["list"], &target["network"], &target["group"]),
        (&json!("es"), &json!("private"), &json!("default"))
    );
}

#[test]
fn a_list_says_where_only_one_of_the_two_doors_is_open() {
    let served = Served::start();
    let notes = |instance: &str, network: &str| {
        let line = format!("es-whitelist list -i {instance} --network {network} -o json");
        Scene::at(&served).run(&line).ends_with(0).result()["notes"].to_string()
    };
    assert!(
        notes(STAGING, "private").contains("Kibana admits no client from the private network, but the cluster does")
    );
    assert!(
        notes(SERVERLESS, "public").contains("the cluster admits no client from the public network, but Kibana does")
    );
    assert!(!notes(PRODUCTION, "private").contains("admits no client"));
    assert!(!notes(SERVERLESS, "private").contains("admits no client"), "Kibana has no such list there");
}

#[test]
fn every_verb_changes_the_private_list_where_no_network_is_named() {
    let served = Sandbox::default().group("PRIVATE_ES", "app", &["10.0.0.1"]).serve();
    // The network that a profile or variable names is that of Kibana.
    let scene = Scene::at(&served).with("WHITELISTCTL_NETWORK", "public");
    scene.run("es-whitelist append -g app 10.0.0.2").ends_with(0);
    assert_eq!(served.calls(), [READ, "ModifyWhiteIps Append", READ]);
    assert_eq!(truth(&served, "PRIVATE_ES", "app"), ["10.0.0.1", "10.0.0.2"]);
    scene.run("es-whitelist delete -g app 10.0.0.1").ends_with(0);
    scene.run("es-whitelist cover -g app 10.0.0.3").ends_with(0);
    assert_eq!(truth(&served, "PRIVATE_ES", "app"), ["10.0.0.3"]);
    scene.run("es-whitelist get -g app 10.0.0.3").ends_with(0);
    scene.run("es-whitelist get -g app 10.0.0.9").ends_with(5);
    scene.run("es-whitelist append -g app 10.0.0.4 --dry-run").ends_with(0);
    scene.run("es-whitelist append --network public 198.51.100.7").ends_with(0);
    assert_eq!(truth(&served, "PUBLIC_ES", "default"), ["192.0.2.64/28", "198.51.100.7"]);
    assert_eq!(truth(&served, "PUBLIC_KIBANA", "default"), ["192.0.2.10", "192.0.2.128/26"], "Kibana's is left alone");
}

#[test]
fn a_group_is_created_and_deleted_on_demand_only() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let hint = "create it with --create-group";
    scene.run("es-whitelist append -g app 10.0.0.2").ends_with(5).says("no private cluster group app").says(hint);
    scene.run("es-whitelist append -g app --create-group 10.0.0.2").ends_with(0);
    assert_eq!(truth(&served, "PRIVATE_ES", "app"), ["10.0.0.2"]);
    scene.run("es-whitelist delete -g app 10.0.0.2").ends_with(3).says("es-whitelist delete -i");
    scene.run("es-whitelist delete -g app --delete-group").ends_with(0);
    assert!(served.truth().group(PRODUCTION, "PRIVATE_ES", "app").is_none());
}

#[test]
fn a_change_is_taken_back_on_the_list_that_it_was_made_on() {
    let served = Sandbox::default().group("PRIVATE_ES", "app", &["10.0.0.1"]).serve();
    let scene = Scene::at(&served);
    scene.run("es-whitelist append -g app 10.0.0.2").ends_with(0);
    let told = scene.run("history -o json").ends_with(0).json();
    let text = told["results"][0]["target"]["text"].as_str().unwrap();
    assert!(text.ends_with("/es-private/app"), "{text}");
    scene.run("undo --last").ends_with(0);
    assert_eq!(truth(&served, "PRIVATE_ES", "app"), ["10.0.0.1"]);
}

#[test]
fn a_change_of_which_nobody_knows_is_settled_and_finished_by_resume() {
    let script = "[[rule]]\non.kind = 'write'\nfault = 'swallow'";
    let served = Sandbox::default().group("PRIVATE_ES", "app", &["10.0.0.1"]).faults(script).serve();
    let scene = Scene::at(&served);
    let ran = scene.run("es-whitelist append -g app 10.0.0.2 --settle 0 -o json").ends_with(6);
    let id = ran.result()["intent"].as_str().unwrap().to_owned();
    served.running().order("".parse().unwrap());
    let settled = scene.run("resume --settle 0 -o json").ends_with(1).result();
    assert_eq!(settled["outcome"], "not_applied");
    scene.run(&format!("resume {id} --finish --settle 0")).ends_with(0);
    assert_eq!(truth(&served, "PRIVATE_ES", "app"), ["10.0.0.1", "10.0.0.2"]);
}

#[test]
fn a_cut_connection_is_settled_by_reading() {
    let served = Sandbox::default().group("PRIVATE_ES", "app", &["10.0.0.1"]).serve();
    let wire = Wire::judged(&served.url(), |sent| if sent.is_write() { Fate::LoseAnswer } else { Fate::Pass });
    let scene = Scene::new().leading_to(&served, wire.url());
    scene.run("es-whitelist append -g app 10.0.0.2").ends_with(0);
    assert_eq!(truth(&served, "PRIVATE_ES", "app"), ["10.0.0.1", "10.0.0.2"]);
    assert_eq!(wire.writes().len(), 1, "nothing is sent twice");
}

#[test]
fn the_lists_of_the_cluster_have_a_policy_of_their_own() {
    let served = Sandbox::default().group("PRIVATE_ES", "app", &["10.0.0.1"]).serve();
    let scene = Scene::at(&served);
    let other = "[profiles.p.policy.elasticsearch]\nnever_admit = [\"10.0.0.2\"]\n";
    let own = "[profiles.p.policy.es.private]\nnever_admit = [\"10.0.0.3\"]\n";
    scene.file("config/config.toml", format!("{other}{own}"));
    scene.run("-p p es-whitelist append -g app 10.0.0.2").ends_with(0);
    scene.run("-p p es-whitelist append -g app 10.0.0.3").ends_with(3).says("never-admit");
}

#[test]
fn many_instances_share_their_connections() {
    let named: Vec<String> = (0..60).map(|number| format!("es-cn-made{number:02}")).collect();
    let made = named.clone();
    let served = Sandbox::default()
        .holding(move |state| {
            let instances = state["elasticsearch"]["instances"].as_array_mut().unwrap();
            let model = instances[0].clone();
            instances.extend(made.iter().map(|id| {
                let mut instance = model.clone();
                instance["id"] = json!(id);
                instance
            }));
        })
        .serve();
    let wire = Wire::to(&served.url());
    let scene = Scene::new().leading_to(&served, wire.url());
    let words: Vec<String> = named.iter().map(|id| format!("-i {id}")).collect();
    let ran = scene.run(&format!("es-whitelist list {} -o json", words.join(" "))).ends_with(0);
    assert_eq!(ran.json()["results"].as_array().unwrap().len(), 120);
    assert_eq!(wire.sent().len(), 60);
    assert!(wire.accepted() <= 16, "{}", wire.accepted());
    scene.run(&format!("es-whitelist list {} --parallel 1 -o json", words.join(" "))).ends_with(0);
    assert!(wire.accepted() <= 17, "{}", wire.accepted());
}
