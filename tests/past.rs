//! `history`, `undo` and `resume`: what the journal remembers, takes back and settles.

#![allow(clippy::unwrap_used, reason = "a test that cannot set its scene up has failed")]

mod support;

use std::process::Stdio;

use serde_json::{Value, json};
use support::served::{Sandbox, Served};
use support::wire::{Fate, Wire};
use support::{Scene, texts};

fn office(scene: &Scene) -> Vec<String> {
    let listed = scene.run("kibana-whitelist list -g office --network public -o json").ends_with(0).result();
    listed["entries"].as_array().unwrap().iter().map(|entry| entry["text"].as_str().unwrap().to_owned()).collect()
}

fn history(scene: &Scene, line: &str) -> Vec<Value> {
    let document = scene.run(&format!("history {line} -o json")).ends_with(0).json();
    document["results"].as_array().unwrap().clone()
}

/// A wire on which every change is lost on the way.
fn lossy(served: &Served) -> Wire {
    Wire::judged(&served.url(), |sent| if sent.is_write() { Fate::LoseRequest } else { Fate::Pass })
}

#[test]
fn a_change_is_remembered_taken_back_and_brought_back() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let before = office(&scene);
    let covered =
        scene.run("kibana-whitelist cover -g office 192.0.2.1 --reason ticket-7 -o json").ends_with(0).result();
    let id = covered["intent"].as_str().unwrap();
    let told = history(&scene, "");
    assert_eq!(
        (&told[0]["intent"], &told[0]["reason"], &told[0]["outcome"]),
        (&json!(id), &json!("ticket-7"), &json!("applied"))
    );
    let undone = scene.run("undo -o json").ends_with(0).result();
    assert_eq!((&undone["verb"], &undone["outcome"]), (&json!("undo"), &json!("applied")));
    assert_eq!(office(&scene), before);
    assert_eq!(history(&scene, "")[0]["reverts"], json!(id));
    scene.run("undo -o json").ends_with(0);
    assert_eq!(office(&scene), ["192.0.2.1"]);
}

#[test]
fn what_somebody_changed_since_is_left_alone_and_named() {
    let served = Served::start();
    let scene = Scene::at(&served);
    scene.run("kibana-whitelist append -g office 203.0.113.7 203.0.113.8").ends_with(0);
    scene.run("kibana-whitelist delete -g office 203.0.113.8 --journal none").ends_with(0);
    let ran = scene.run("undo -o json").ends_with(6);
    let result = ran.result();
    assert_eq!((&result["outcome"], texts(&result["removed"])), (&json!("applied"), vec!["203.0.113.7"]));
    assert!(result["error"]["message"].as_str().unwrap().contains("203.0.113.8 (added by the change, removed since)"));
}

#[test]
fn a_created_group_goes_again_and_a_deleted_one_comes_back() {
    let served = Served::start();
    let scene = Scene::at(&served);
    scene.run("kibana-whitelist cover -g fresh --create-group 192.0.2.1").ends_with(0);
    scene.run("undo").ends_with(0).shows("deleted the group");
    scene.run("kibana-whitelist list -g fresh").ends_with(5);
    let before = office(&scene);
    let id =
        scene.run("kibana-whitelist delete -g office --delete-group -o json").ends_with(0).result()["intent"].clone();
    scene.run(&format!("undo {}", id.as_str().unwrap())).ends_with(0).shows("created the group");
    assert_eq!(office(&scene), before);
}

#[test]
fn a_created_group_into_which_others_put_something_stays_and_that_is_said() {
    let served = Served::start();
    let scene = Scene::at(&served);
    scene.run("kibana-whitelist cover -g fresh --create-group 192.0.2.1").ends_with(0);
    scene.run("kibana-whitelist append -g fresh 203.0.113.9 --journal none").ends_with(0);
    scene.run("undo").ends_with(0).shows("the change created the group, which stays: others put 203.0.113.9 into it");
    scene.run("kibana-whitelist list -g fresh --network public -o plain").ends_with(0).shows("203.0.113.9");
}

#[test]
fn an_undo_that_finds_nothing_left_names_the_change_before() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let line = "kibana-whitelist append 203.0.113.7 -o json";
    let id = scene.run(line).ends_with(0).result()["intent"].as_str().unwrap().to_owned();
    scene.run("user-whitelist add 203.0.113.8").ends_with(0);
    scene.run("user-whitelist delete 203.0.113.8 --journal none").ends_with(0);
    let ran = scene.run("undo").ends_with(6).shows("nothing to do");
    ran.shows(&format!("`whitelistctl undo {id}` takes back the change before it: append, elasticsearch/"));
    scene.run(&format!("undo {id}")).ends_with(0);
}

#[test]
fn in_a_narrow_terminal_every_fact_of_a_change_is_named() {
    let served = Served::start();
    let scene = Scene::at(&served).with("COLUMNS", "40");
    scene.run("kibana-whitelist append 203.0.113.7").ends_with(0);
    scene.run("history").ends_with(0).shows("added: 1").shows("removed: 0");
}

#[test]
fn a_user_list_is_taken_back_too() {
    let served = Served::start();
    let scene = Scene::at(&served);
    scene.run("user-whitelist delete 1.2.3.4 5.6.7.8/30").ends_with(0);
    let ran = scene.run("undo -o json").ends_with(0);
    assert_eq!(texts(&ran.result()["after"]), ["1.2.3.4", "5.6.7.8/30", "12.34.56.78", "127.0.0.1"]);
}

#[test]
fn an_unknown_change_is_settled_by_reading_and_made_only_when_asked() {
    let served = Served::start();
    let rival = Scene::at(&served);
    let wire = Wire::judged(&served.url(), move |sent| {
        if sent.is_write() {
            drop(rival.run("kibana-whitelist append 203.0.113.9 --journal none").ends_with(0));
            return Fate::LoseRequest;
        }
        Fate::Pass
    });
    let scene = Scene::new().leading_to(&served, wire.url());
    let ran = scene.run("kibana-whitelist append 198.51.100.7 --settle 1 -o json").ends_with(8);
    let id = ran.result()["intent"].as_str().unwrap().to_owned();
    let scene = scene.leading_to(&served, wire.url());
    scene.run(&format!("undo {id}")).ends_with(3).says("resume");
    let settled = scene.run("resume --settle 1 -o json").ends_with(1).result();
    assert_eq!((&settled["outcome"], &settled["intent"]), (&json!("not_applied"), &json!(id)));
    scene.run("resume").ends_with(0).shows("no change has an unknown outcome");
}

#[test]
fn a_killed_run_leaves_an_intent_that_resume_settles_and_finishes() {
    let served = Served::start();
    let wire = lossy(&served);
    let scene = Scene::new().leading_to(&served, wire.url());
    let line = ["kibana-whitelist", "append", "198.51.100.7", "--settle", "600"];
    let mut child = scene.command(&line).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    // The first line of talk says that the change was sent and does not show.
    let mut first = String::new();
    std::io::BufRead::read_line(&mut std::io::BufReader::new(child.stderr.take().unwrap()), &mut first).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(first.contains("does not show yet"), "{first}");
    assert_eq!(history(&scene, "--outcome unknown").len(), 1);
    let settled = scene.run("resume --settle 1 -o json").ends_with(1).result();
    assert_eq!(settled["outcome"], "not_applied");
    assert_eq!(wire.writes().len(), 1, "resume only reads");
}

#[test]
fn another_account_or_address_is_not_the_place_to_take_a_change_back() {
    let served = Served::start();
    let scene = Scene::at(&served);
    scene.run("kibana-whitelist append 198.51.100.7").ends_with(0);
    let elsewhere = scene.with("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI5tSomebodyElse");
    elsewhere.run("undo").ends_with(6).says("another account");
}

#[test]
fn a_damaged_journal_takes_nothing_back() {
    let served = Served::start();
    let scene = Scene::at(&served);
    scene.run("kibana-whitelist append 198.51.100.7").ends_with(0);
    let journal = scene.state().join("journal.jsonl");
    let text = std::fs::read_to_string(&journal).unwrap();
    std::fs::write(&journal, text.replacen("198.51.100.7", "198.51.100.8", 1)).unwrap();
    let aside = format!("`mv {0} {0}.damaged`", journal.display());
    scene.run("undo").ends_with(10).says("damaged").says(&aside);
    assert!(history(&scene, "").len() <= 1);
    let ran = scene.run("kibana-whitelist append 203.0.113.9 -o json").ends_with(0);
    let warned = ran.json()["warnings"].to_string();
    assert!(
        warned.contains("line 1 of") && warned.contains("undo takes nothing back") && warned.contains(&aside),
        "{ran}"
    );
    std::fs::rename(&journal, scene.state().join("journal.jsonl.damaged")).unwrap();
    let ran = scene.run("kibana-whitelist append 203.0.113.10 -o json").ends_with(0);
    assert!(!ran.stdout.contains("damaged"), "{ran}");
    scene.run("undo").ends_with(0);
}

#[test]
fn an_undo_is_no_more_dangerous_than_the_list_that_it_restores() {
    let served = Sandbox::default().group("PUBLIC_KIBANA", "office", &["0.0.0.0/0", "198.51.100.7"]).serve();
    let scene = Scene::at(&served);
    scene.run("kibana-whitelist cover -g office 198.51.100.7").ends_with(0);
    let ran = scene.run("undo -o json").ends_with(0);
    let hazards = ran.result()["hazards"].as_array().unwrap().clone();
    let open = hazards.iter().find(|hazard| hazard["name"] == "open-to-world").unwrap();
    assert_eq!((&open["existing"], &open["verdict"]), (&json!(true), &json!("refuse")), "{ran}");
}

#[test]
fn an_undo_that_leads_beyond_the_restored_list_is_judged_as_any_change() {
    let served = Sandbox::default().group("PUBLIC_KIBANA", "office", &["0.0.0.0/1", "198.51.100.7"]).serve();
    let scene = Scene::at(&served);
    scene.run("kibana-whitelist cover -g office 198.51.100.7").ends_with(0);
    scene.file("config/config.toml", "default_profile = 'p'\n[profiles.p.policy]\nnever_admit = ['8.8.8.8']\n");
    scene.run("undo").ends_with(3).says("never-admit");
}
