//! `history`, `undo` and `resume`: what the journal remembers, takes back and settles.

#![allow(clippy::unwrap_used, reason = "a test that cannot set its scene up has failed")]

mod support;

use std::process::Stdio;

use serde_json::{Value, json};
use support::served::{Sandbox, Served};
use support::wire::{Fate, Wire};
use support::{PRODUCTION, STAGING, Scene, texts};

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
    let undone = scene.run("undo --last -o json").ends_with(0).result();
    assert_eq!((&undone["verb"], &undone["outcome"]), (&json!("undo"), &json!("applied")));
    assert_eq!(office(&scene), before);
    assert_eq!(history(&scene, "")[0]["reverts"], json!(id));
    let redone = scene.run("redo --last").ends_with(0).shows(&format!("makes change {id} again"));
    redone.shows("redo on ").shows("made the change again: ");
    assert_eq!(office(&scene), ["192.0.2.1"]);
}

/// The IDs of undone changes, latest first.
fn undone(scene: &Scene) -> Vec<String> {
    let changes = history(scene, "");
    let undone = changes.iter().filter(|change| change["undone"] == true);
    undone.map(|change| change["intent"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn undo_takes_back_one_change_after_the_other_and_redo_brings_them_back() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let before = office(&scene);
    let append = |entry: &str| {
        let ran = scene.run(&format!("kibana-whitelist append -g office {entry} -o json")).ends_with(0);
        ran.result()["intent"].as_str().unwrap().to_owned()
    };
    let (first, second) = (append("203.0.113.7"), append("203.0.113.8"));
    let with = |entries: &[&str]| {
        let mut list: Vec<String> = before.iter().cloned().chain(entries.iter().map(ToString::to_string)).collect();
        list.sort();
        list
    };
    let held = || {
        let mut list = office(&scene);
        list.sort();
        list
    };
    scene.run("undo --last").ends_with(0);
    assert_eq!((held(), undone(&scene)), (with(&["203.0.113.7"]), vec![second.clone()]));
    scene.run("undo --last").ends_with(0);
    assert_eq!((held(), undone(&scene)), (with(&[]), vec![second.clone(), first.clone()]));
    scene.run("undo --last").ends_with(5).says("no change that could be undone");
    scene.run("history").ends_with(0).shows("applied, undone");
    scene.run("redo --last").ends_with(0);
    assert_eq!((held(), undone(&scene).contains(&first)), (with(&["203.0.113.7"]), false));
    scene.run("redo --last").ends_with(0);
    assert_eq!(held(), with(&["203.0.113.7", "203.0.113.8"]));
    scene.run("redo --last").ends_with(5).says("nothing was undone since the last change");
    scene.run("undo --last").ends_with(0);
    assert_eq!(held(), with(&["203.0.113.7"]));
    scene.run(&format!("redo {second}")).ends_with(0);
    assert_eq!(held(), with(&["203.0.113.7", "203.0.113.8"]));
    scene.run(&format!("redo {second}")).ends_with(0).shows("is not undone");
}

#[test]
fn a_change_of_several_lists_is_undone_whole_or_by_list() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let ran = scene.run(&format!("kibana-whitelist append -i {PRODUCTION} -i {STAGING} 203.0.113.7 -o json"));
    let id = ran.ends_with(0).json()["results"][1]["intent"].as_str().unwrap().to_owned();
    let lists = |line: &str| {
        let document = scene.run(&format!("{line} -o json")).ends_with(0).json();
        let results = document["results"].as_array().unwrap().clone();
        let mut instances: Vec<String> = results
            .iter()
            .filter(|result| result["changed"] == true)
            .map(|result| result["target"]["instance"].as_str().unwrap().to_owned())
            .collect();
        instances.sort();
        instances
    };
    let mut both = vec![PRODUCTION.to_owned(), STAGING.to_owned()];
    both.sort();
    assert_eq!(lists("undo --last"), both);
    assert_eq!(lists("redo --last"), both);
    assert_eq!(lists(&format!("undo {id} --list elasticsearch/cn-hangzhou/{PRODUCTION}")), [PRODUCTION]);
    assert_eq!(lists(&format!("undo {id}")), [STAGING]);
    assert_eq!(lists(&format!("undo {id}")), Vec::<String>::new(), "both are undone");
    scene.run(&format!("undo {id} --list ops-manager")).ends_with(5).says("the change is not about ops-manager");
}

#[test]
fn without_a_terminal_nothing_is_undone_unasked() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let before = office(&scene);
    scene.run("kibana-whitelist append -g office 203.0.113.7").ends_with(0);
    let after = office(&scene);
    for command in ["undo", "redo"] {
        let refused = scene.run(command).ends_with(3);
        refused.says(&format!("without a terminal, `{command}` needs a change ID or --last"));
        scene.run_words(&[command, ""]).ends_with(2);
        scene.run_words(&[command, " "]).ends_with(2);
        scene.run_words(&[command, "--last", "--list", ""]).ends_with(2);
    }
    for option in ["--target", "--by", "--run"] {
        scene.run_words(&["history", option, ""]).ends_with(2);
    }
    assert_eq!(office(&scene), after);
    scene.run("undo --last").ends_with(0);
    assert_eq!(office(&scene), before);
}

#[test]
fn a_change_that_did_nothing_has_an_id_and_undoing_it_does_nothing() {
    let served = Served::start();
    let scene = Scene::at(&served);
    scene.run("kibana-whitelist append -g office 203.0.113.7").ends_with(0);
    let held = office(&scene);
    let ran = scene.run("kibana-whitelist append -g office 203.0.113.7 -o json").ends_with(0).result();
    let id = ran["intent"].as_str().unwrap();
    assert_eq!(ran["outcome"], "unchanged");
    let undone = scene.run(&format!("undo {id} -o json")).ends_with(0).result();
    assert_eq!((&undone["changed"], office(&scene)), (&json!(false), held));
    scene.run("undo --last").ends_with(0);
    assert!(!office(&scene).contains(&"203.0.113.7".to_owned()), "the change that did something is undone");
}

#[test]
fn what_was_listed_anew_after_an_undo_stays() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let ran = scene.run("kibana-whitelist append -g office 203.0.113.7 -o json").ends_with(0).result();
    let id = ran["intent"].as_str().unwrap();
    scene.run(&format!("undo {id}")).ends_with(0);
    scene.run("kibana-whitelist append -g office 203.0.113.7 --journal none").ends_with(0);
    let again = scene.run(&format!("undo {id} -o json")).ends_with(0).json();
    assert!(again["warnings"].to_string().contains("was undone before"), "{again}");
    assert_eq!(again["results"][0]["changed"], false);
    assert!(office(&scene).contains(&"203.0.113.7".to_owned()));
}

#[test]
fn undo_of_what_is_gone_already_is_done() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let append = |line: &str| {
        let ran = scene.run(&format!("kibana-whitelist append {line} 203.0.113.7 -o json")).ends_with(0).result();
        ran["intent"].as_str().unwrap().to_owned()
    };
    for (group, gone) in [
        ("-g office", "kibana-whitelist delete -g office 203.0.113.7 --journal none"),
        ("-g fresh --create-group", "kibana-whitelist delete -g fresh --delete-group --journal none"),
    ] {
        let id = append(group);
        scene.run(gone).ends_with(0);
        let ran = scene.run(&format!("undo {id} -o json")).ends_with(0).result();
        assert_eq!((&ran["changed"], &ran["outcome"]), (&json!(false), &json!("unchanged")), "{group}");
        assert!(undone(&scene).contains(&id));
    }
}

#[test]
fn an_undo_that_would_close_or_open_the_whole_instance_is_refused() {
    let served = Sandbox::default()
        .group("PUBLIC_KIBANA", "office", &["9.9.9.9"])
        .group("PUBLIC_KIBANA", "default", &["127.0.0.1"])
        .serve();
    let scene = Scene::at(&served);
    let ran = scene.run("kibana-whitelist append -g default 8.8.8.8 -o json").ends_with(0).result();
    let id = ran["intent"].as_str().unwrap();
    scene.run("kibana-whitelist delete -g office --delete-group --journal none").ends_with(0);
    scene.run(&format!("undo {id}")).ends_with(3).says("deny-all");
}

#[test]
fn hints_spell_the_sandbox_and_the_journal() {
    let scene = Scene::new();
    scene.run("--sandbox undo").ends_with(3).says("`whitelistctl undo --last --sandbox`");
    scene.run("--sandbox undo --journal j.jsonl").ends_with(3).says("--sandbox --journal j.jsonl`");
}

#[test]
fn what_somebody_changed_since_is_left_alone_and_named() {
    let served = Served::start();
    let scene = Scene::at(&served);
    scene.run("kibana-whitelist append -g office 203.0.113.7 203.0.113.8").ends_with(0);
    scene.run("kibana-whitelist delete -g office 203.0.113.8 --journal none").ends_with(0);
    let ran = scene.run("undo --last -o json").ends_with(0);
    let result = ran.result();
    assert_eq!((&result["outcome"], texts(&result["removed"])), (&json!("applied"), vec!["203.0.113.7"]));
    assert!(ran.json()["warnings"].to_string().contains("203.0.113.8 (added by the change, removed since)"), "{ran}");
}

#[test]
fn what_an_undo_names_and_what_it_sends_come_from_one_reading() {
    // The third reading is the first one of the undo; the fourth one verifies it.
    for (number, removed) in [(3, vec!["203.0.113.7"]), (4, vec!["203.0.113.7", "203.0.113.8"])] {
        let rival = "fault.rival = { group = 'office', delete = ['203.0.113.8'] }";
        let script = format!("[[rule]]\non.kind = 'read'\nnth = {number}\n{rival}");
        let served = Sandbox::default().faults(&script).serve();
        let scene = Scene::at(&served);
        scene.run("kibana-whitelist append -g office 203.0.113.7 203.0.113.8").ends_with(0);
        drop(served.calls());
        let ran = scene.run("undo --last -o json").ends_with(0);
        assert_eq!(texts(&ran.result()["removed"]), removed, "{ran}");
        let is_named = ran.json()["warnings"].to_string().contains("203.0.113.8 (added by the change, removed since)");
        assert_eq!(is_named, number == 3, "{ran}");
        let calls = served.calls();
        let readings = calls.iter().take_while(|call| call.starts_with("DescribeInstance")).count();
        assert_eq!(readings, 1, "{calls:?}");
    }
}

#[test]
fn a_created_group_goes_again_and_a_deleted_one_comes_back() {
    let served = Served::start();
    let scene = Scene::at(&served);
    scene.run("kibana-whitelist cover -g fresh --create-group 192.0.2.1").ends_with(0);
    scene.run("undo --last").ends_with(0).shows("deleted the group");
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
    scene
        .run("undo --last")
        .ends_with(0)
        .shows("the change created the group, which stays: others put 203.0.113.9 into it");
    scene.run("kibana-whitelist list -g fresh --network public -o plain").ends_with(0).shows("203.0.113.9");
}

#[test]
fn an_undo_that_finds_nothing_left_leads_to_the_change_before() {
    let served = Served::start();
    let scene = Scene::at(&served);
    scene.run("kibana-whitelist append 203.0.113.7").ends_with(0);
    scene.run("user-whitelist add 203.0.113.8").ends_with(0);
    scene.run("user-whitelist delete 203.0.113.8 --journal none").ends_with(0);
    scene.run("undo --last").ends_with(0).shows("nothing to do");
    scene.run("undo --last").ends_with(0).shows("reverted the change: 1 entry removed");
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
    let ran = scene.run("undo --last -o json").ends_with(0);
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
    elsewhere.run("undo --last").ends_with(6).says("another account");
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
    scene.run("undo --last").ends_with(10).says("damaged").says(&aside);
    scene.run("history").ends_with(10).says("no matching change can be read");
    let ran = scene.run("kibana-whitelist append 203.0.113.9 -o json").ends_with(0);
    let warned = ran.json()["warnings"].to_string();
    assert!(
        warned.contains("line 1 of") && warned.contains("undo takes nothing back") && warned.contains(&aside),
        "{ran}"
    );
    std::fs::rename(&journal, scene.state().join("journal.jsonl.damaged")).unwrap();
    let ran = scene.run("kibana-whitelist append 203.0.113.10 -o json").ends_with(0);
    assert!(!ran.stdout.contains("damaged"), "{ran}");
    scene.run("undo --last").ends_with(0);
}

#[test]
fn an_undo_is_no_more_dangerous_than_the_list_that_it_restores() {
    let served = Sandbox::default().group("PUBLIC_KIBANA", "office", &["0.0.0.0/0", "198.51.100.7"]).serve();
    let scene = Scene::at(&served);
    scene.run("kibana-whitelist cover -g office 198.51.100.7").ends_with(0);
    let ran = scene.run("undo --last -o json").ends_with(0);
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
    scene.run("undo --last").ends_with(3).says("never-admit");
}
