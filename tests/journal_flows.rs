//! The journal from outside: old and future records, lost lines, IDs and runs, and records that are taken back.

#![allow(clippy::unwrap_used, reason = "a test that cannot set its scene up has failed")]

mod support;

use std::fs;

use serde_json::{Value, json};
use support::Scene;
use support::served::Served;

/// What version 0.1.0 wrote in its sandbox.
const FORMAT_1_0: &str = include_str!("journals/format_1_0.jsonl");

/// A record with length and checksum, as a line of the journal.
fn framed(record: &str) -> String {
    format!("{record}\t{}\t{:08x}\n", record.len(), crc32fast::hash(record.as_bytes()))
}

fn history(scene: &Scene) -> Value {
    scene.run("history -o json").ends_with(0).json()
}

/// The journal of version 0.1.0 as if it had been written at `scene`.
fn old_journal(scene: &Scene) -> Vec<String> {
    scene.run("kibana-whitelist append -g office 192.0.2.77").ends_with(0);
    let here = history(scene)["results"][0].clone();
    let path = scene.state().join("journal.jsonl");
    fs::remove_file(&path).unwrap();
    let records = FORMAT_1_0.lines().map(|line| serde_json::from_str(line.split('\t').next().unwrap()).unwrap());
    let records: Vec<Value> = records.collect();
    let is_elsewhere = |record: &&Value| record["target"]["service"] == "ops-manager";
    let others: Vec<Value> = records.iter().filter(is_elsewhere).map(|record| record["id"].clone()).collect();
    let lines = records.into_iter().filter(|record| !others.contains(&record["id"])).map(|mut record| {
        if record["kind"] == "intent" {
            record["endpoint"] = here["endpoint"].clone();
            record["account"] = here["account"].clone();
        }
        framed(&record.to_string())
    });
    lines.collect()
}

#[test]
fn a_journal_of_the_first_version_is_read_undone_and_resumed() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let lines = old_journal(&scene);
    let path = scene.state().join("journal.jsonl");
    scene.run("kibana-whitelist append -g office 198.51.100.99 --journal none").ends_with(0);
    fs::write(&path, lines.concat()).unwrap();
    scene.run("undo --last -o json").ends_with(0);
    assert_eq!(history(&scene)["results"][0]["removed"], json!(["198.51.100.99"]));
    // Without its last line the last change is open.
    fs::write(&path, lines[..lines.len() - 1].concat()).unwrap();
    let settled = scene.run("resume --settle 1 -o json").ends_with(1).result();
    assert_eq!(settled["outcome"], "not_applied");
}

#[test]
fn records_of_the_future_are_skipped_and_counted() {
    let served = Served::start();
    let scene = Scene::at(&served);
    scene.run("kibana-whitelist append 198.51.100.7").ends_with(0);
    let path = scene.state().join("journal.jsonl");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text + &framed(r#"{"v":1,"minor":7,"kind":"lease"}"#)).unwrap();
    let document = history(&scene);
    assert_eq!((&document["skipped"], document["results"].as_array().unwrap().len()), (&json!(1), 1));
    assert!(document["warnings"].to_string().contains("record kind `lease` (1)"));
    scene.run("undo --last").ends_with(0).says("were skipped: 1");
}

#[test]
fn a_lost_intent_is_named_and_nothing_is_taken_back() {
    let served = Served::start();
    let scene = Scene::at(&served);
    scene.run("kibana-whitelist append 198.51.100.7").ends_with(0);
    let lost = scene.run("kibana-whitelist append 198.51.100.8 -o json").ends_with(0).result()["intent"].clone();
    let lost = lost.as_str().unwrap();
    let path = scene.state().join("journal.jsonl");
    let text = fs::read_to_string(&path).unwrap();
    let rest: String =
        text.split_inclusive('\n').filter(|line| !(line.contains("intent\"") && line.contains(lost))).collect();
    fs::write(&path, rest).unwrap();
    let missing = format!("the first record of change {lost} is missing");
    scene.run("undo --last").ends_with(10).says("line 4 follows a record that is missing").says(&missing);
    scene.run("history").ends_with(0).says(&missing);
}

#[test]
fn a_journal_with_crlf_is_read_and_written_on() {
    let served = Served::start();
    let scene = Scene::at(&served);
    scene.run("kibana-whitelist append 198.51.100.7").ends_with(0);
    let path = scene.state().join("journal.jsonl");
    fs::write(&path, fs::read_to_string(&path).unwrap().replace('\n', "\r\n")).unwrap();
    scene.run("kibana-whitelist append 198.51.100.8").ends_with(0);
    let document = history(&scene);
    assert_eq!((document["results"].as_array().unwrap().len(), &document["warnings"]), (2, &json!([])));
}

#[test]
fn records_that_were_printed_are_taken_back() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let ran = scene.run("kibana-whitelist append 198.51.100.7 --journal -").ends_with(0);
    let printed = scene.path("printed.txt");
    fs::write(&printed, &ran.stderr).unwrap();
    let line = format!("journal import {} -o json", printed.display());
    let imported = scene.run(&line).ends_with(0).json();
    assert_eq!((&imported["kind"], &imported["added"]), (&json!("journal_import"), &json!(3)));
    assert_eq!(scene.run(&line).ends_with(0).json()["known"], json!(3));
    scene.run("undo --last").ends_with(0);
    scene.run("history -n 1 -o json").ends_with(0);
    fs::write(&printed, "nothing\n").unwrap();
    scene.run(&line).ends_with(2);
}

#[test]
fn ids_are_random_and_the_lock_files_go() {
    let served = Served::start();
    let scene = Scene::at(&served);
    scene.run("kibana-whitelist append 198.51.100.7").ends_with(0);
    scene.run("kibana-whitelist append 198.51.100.8").ends_with(0);
    let document = history(&scene);
    let id = |place: usize| document["results"][place]["intent"].as_str().unwrap().to_owned();
    assert_eq!((id(0).len(), id(0).contains('-')), (32, false));
    assert_ne!(id(0)[..8], id(1)[..8]);
    assert_ne!(document["results"][0]["run"], document["results"][1]["run"]);
    scene.run(&format!("history show {}", &id(0)[..8])).ends_with(0).shows(&id(0));
    assert_eq!(fs::read_dir(scene.state().join("locks")).unwrap().count(), 0);
}

#[test]
fn a_journal_with_an_unknown_scheme_is_no_file() {
    let served = Served::start();
    let scene = Scene::at(&served);
    for place in ["gs://x/y", "S3://team/x?region=eu-1"] {
        let line = format!("kibana-whitelist append 198.51.100.7 --journal {place}");
        scene.run(&line).ends_with(2).says("no journal can be at `");
    }
    assert!(served.calls().is_empty());
    assert!(!scene.path("gs:").exists(), "nothing is created");
}

#[test]
fn a_resume_without_effect_is_not_promised() {
    let served = Served::start();
    Scene::at(&served).run("resume --dry-run").ends_with(2).says("has no dry run");
}

#[test]
fn a_journal_of_which_nothing_can_be_read_is_not_called_empty() {
    let served = Served::start();
    let scene = Scene::at(&served);
    scene.run("kibana-whitelist append 198.51.100.7").ends_with(0);
    let path = scene.state().join("journal.jsonl");
    let text = fs::read_to_string(&path).unwrap().replace("198.51.100.7", "198.51.100.8");
    fs::write(&path, text).unwrap();
    scene.run("history").ends_with(10).says("the journal is damaged, and no matching change can be read");
}
