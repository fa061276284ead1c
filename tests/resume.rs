//! What `resume` says of a change that nobody knows of, and what `--finish` sends.

#![allow(clippy::unwrap_used, reason = "a test that cannot set its scene up has failed")]

mod support;

use serde_json::{Value, json};
use support::served::{Sandbox, Served};
use support::{PRODUCTION, Ran, Scene, texts};
use whitelistctl::sandbox::faults::Rival;

/// What group `office` of the first instance truly holds, sorted.
fn office(served: &Served) -> Vec<String> {
    let mut held = served.truth().group(PRODUCTION, "PUBLIC_KIBANA", "office").unwrap().to_vec();
    held.sort();
    held
}

/// A sandbox whose group `office` holds `ips`, with faults by `script`.
fn office_of(ips: &[&str], script: &str) -> Served {
    Sandbox::default().group("PUBLIC_KIBANA", "office", ips).faults(script).serve()
}

/// Every change is answered as if all went well, and not made.
const SWALLOWED: &str = "[[rule]]\non.kind = 'write'\nfault = 'swallow'";

/// Runs `line` where every change is swallowed, and gives the name of the change; from then on all goes well.
fn left_open(served: &Served, scene: &Scene, line: &str) -> String {
    let ran = scene.run(&format!("{line} --settle 0 -o json")).ends_with(6);
    served.running().order("".parse().unwrap());
    ran.result()["intent"].as_str().unwrap().to_owned()
}

/// Another operator changes the office.
fn rival(served: &Served, line: &str) {
    Scene::at(served).run(&format!("kibana-whitelist {line} -g office --journal none")).ends_with(0);
}

/// The settled result of `ran`, whose error names `code`.
#[track_caller]
fn settled(ran: &Ran, exit: i32, code: &str) -> Value {
    let result = ran.clone().ends_with(exit).result();
    assert_eq!(result["error"]["code"], code, "{ran}");
    result
}

#[test]
fn a_change_that_is_not_made_or_partly_made_is_a_failure() {
    let served = office_of(&["192.0.2.1", "192.0.2.2"], SWALLOWED);
    let scene = Scene::at(&served);
    let id = left_open(&served, &scene, "kibana-whitelist cover -g office 198.51.100.7");
    let ran = scene.run("resume --settle 0 -o json");
    let result = settled(&ran, 1, "not_applied");
    assert_eq!((&result["outcome"], &result["changed"]), (&json!("not_applied"), &json!(false)), "{ran}");
    assert!(
        result["error"]["hint"].as_str().unwrap().contains(&format!("`whitelistctl resume {id} --finish`")),
        "{ran}"
    );
    rival(&served, "delete 192.0.2.1");
    let ran = scene.run(&format!("resume {id} -o json"));
    let result = settled(&ran, 7, "partial");
    let told = result["error"]["message"].as_str().unwrap();
    assert!(told.contains("198.51.100.7 is not there, 192.0.2.2 is still there"), "{told}");
    assert_eq!(scene.run("history -o json").ends_with(0).json()["results"][0]["outcome"], "partial");
}

#[test]
fn a_list_that_cannot_be_read_leaves_the_outcome_unknown_and_names_the_next_attempt() {
    for line in ["kibana-whitelist append 198.51.100.7", "user-whitelist add 198.51.100.7"] {
        let served = Sandbox::default().faults(SWALLOWED).serve();
        let scene = Scene::at(&served);
        let id = left_open(&served, &scene, line);
        served.running().order("[[rule]]\non.kind = 'read'\nfault.reset = { at = 'after' }".parse().unwrap());
        let ran = scene.run("resume --settle 0 --timeout 1 -o json");
        let result = settled(&ran, 8, "unknown");
        assert_eq!(result["outcome"], "unknown", "{ran}");
        let hint = result["error"]["hint"].as_str().unwrap();
        assert!(hint.contains(&format!("`whitelistctl resume {id}`")), "{hint}");
        served.running().order("".parse().unwrap());
        settled(&scene.run("resume --settle 0 -o json"), 1, "not_applied");
    }
}

#[test]
fn a_change_that_shows_is_not_waited_for_and_one_that_is_settled_neither() {
    let script = "[[rule]]\non.kind = 'write'\nfault = 'lose-answer'\n[[rule]]\non.kind = 'read'\nnth = '2-'\nfault.reset = { at = 'after' }";
    let served = office_of(&["192.0.2.1"], script);
    let scene = Scene::at(&served);
    scene.run("kibana-whitelist append -g office 198.51.100.7 --settle 0 --timeout 1").ends_with(8);
    served.running().order("".parse().unwrap());
    // A window of an hour would be noticed.
    let ran = scene.run("resume --settle 3600 -o json").ends_with(0);
    assert_eq!(ran.result()["outcome"], "applied", "{ran}");
    assert_eq!(ran.result()["exposure"]["ipv4"]["gained"], 1, "{ran}");
    rival(&served, "delete 198.51.100.7");
    let id = ran.result()["intent"].as_str().unwrap().to_owned();
    drop(served.calls());
    let again = scene.run(&format!("resume {id} --finish --settle 3600 -o json")).ends_with(0);
    assert_eq!((again.result()["outcome"].as_str(), served.calls().len()), (Some("applied"), 0), "{again}");

    let lost = office_of(&["192.0.2.1"], SWALLOWED);
    let scene = Scene::at(&lost);
    let id = left_open(&lost, &scene, "kibana-whitelist append -g office 198.51.100.7");
    settled(&scene.run("resume --settle 0 -o json"), 1, "not_applied");
    settled(&scene.run(&format!("resume {id} --settle 3600 -o json")), 1, "not_applied");
}

#[test]
fn what_the_change_does_to_who_gets_in_is_worked_out_or_left_out() {
    let served = office_of(&["192.0.2.1"], SWALLOWED);
    let scene = Scene::at(&served);
    let id = left_open(&served, &scene, "kibana-whitelist append -g office 198.51.100.0/24");
    served.running().order("[[rule]]\non.kind = 'read'\nfault.reset = { at = 'after' }".parse().unwrap());
    let ran = scene.run("resume --settle 0 --timeout 1").ends_with(8);
    assert!(!ran.stdout.contains("exposure"), "{ran}");
    served.running().order("".parse().unwrap());
    scene.run(&format!("resume {id} --settle 0")).ends_with(1).shows("exposure: would admit 256 more IPv4 addresses");
}

#[test]
fn finishing_a_cover_sends_its_difference_and_names_what_came_since() {
    for way in ["", "--gradual"] {
        let served = office_of(&["192.0.2.1", "192.0.2.2"], SWALLOWED);
        let scene = Scene::at(&served);
        let line = format!("kibana-whitelist cover -g office 192.0.2.2 198.51.100.7 {way}");
        let id = left_open(&served, &scene, &line);
        rival(&served, "append 203.0.113.99");
        drop(served.calls());
        let ran = scene.run(&format!("resume {id} --finish --settle 0 -o json"));
        let result = settled(&ran, 6, "conflict");
        assert_eq!((&result["outcome"], texts(&result["removed"])), (&json!("applied"), vec!["192.0.2.1"]), "{ran}");
        assert!(result["error"]["message"].as_str().unwrap().contains("+203.0.113.99"), "{ran}");
        assert_eq!(office(&served), ["192.0.2.2", "198.51.100.7", "203.0.113.99"], "{way}");
        let writes: Vec<String> = served.calls().into_iter().filter(|call| call.contains("Update")).collect();
        assert_eq!(writes, ["UpdateKibanaWhiteIps Append", "UpdateKibanaWhiteIps Delete"]);
    }
}

#[test]
fn finishing_makes_what_is_missing_and_nothing_else() {
    for (line, held) in [
        ("append -g office 198.51.100.7", vec!["192.0.2.1", "192.0.2.2", "198.51.100.7"]),
        ("delete -g office 192.0.2.1", vec!["192.0.2.2"]),
        ("cover -g office 192.0.2.2 198.51.100.7", vec!["192.0.2.2", "198.51.100.7"]),
    ] {
        let served = office_of(&["192.0.2.1", "192.0.2.2"], SWALLOWED);
        let scene = Scene::at(&served);
        left_open(&served, &scene, &format!("kibana-whitelist {line}"));
        let ran = scene.run("resume --finish --settle 0 -o json").ends_with(0);
        assert_eq!(ran.result()["outcome"], "applied", "{ran}");
        assert_eq!(office(&served), held, "{line}");
    }
    let served = Sandbox::default().faults(SWALLOWED).serve();
    let scene = Scene::at(&served);
    left_open(&served, &scene, "user-whitelist delete 1.2.3.4 5.6.7.8/30");
    scene.run("resume --finish --settle 0 -o json").ends_with(0);
    assert_eq!(served.truth().user, ["12.34.56.78", "127.0.0.1"]);
}

#[test]
fn a_group_that_holds_something_new_is_not_deleted_by_finishing() {
    let served = office_of(&["192.0.2.1"], SWALLOWED);
    let scene = Scene::at(&served);
    let id = left_open(&served, &scene, "kibana-whitelist delete -g office --delete-group");
    rival(&served, "append 203.0.113.99");
    let line = format!("resume {id} --finish --settle 0 --allow deletes-group -o json");
    let ran = scene.run(&line);
    settled(&ran, 6, "conflict");
    assert_eq!(office(&served), ["192.0.2.1", "203.0.113.99"], "{ran}");
    rival(&served, "delete 203.0.113.99");
    scene.run(&line).ends_with(0);
    scene.run("kibana-whitelist list -g office --network public").ends_with(5);
}

#[test]
fn without_a_name_what_is_settled_is_named_and_not_sent() {
    let served = office_of(&["192.0.2.1"], SWALLOWED);
    let scene = Scene::at(&served);
    let id = left_open(&served, &scene, "kibana-whitelist append -g office 198.51.100.7");
    scene.run("resume --settle 0").ends_with(1);
    let ran = scene.run("resume --finish").ends_with(0);
    ran.says(&format!("`whitelistctl resume {id} --finish` sends the rest"));
    assert_eq!(office(&served), ["192.0.2.1"]);
}

/// Writes the journal of `scene` anew, each record changed by `edit`.
fn rewrite(scene: &Scene, edit: impl Fn(&mut Value)) {
    let path = scene.state().join("journal.jsonl");
    let text = std::fs::read_to_string(&path).unwrap();
    let lines = text.lines().map(|line| {
        let mut record: Value = serde_json::from_str(line.split('\t').next().unwrap()).unwrap();
        record.as_object_mut().unwrap().remove("prev");
        edit(&mut record);
        let record = record.to_string();
        format!("{record}\t{}\t{:08x}\n", record.len(), crc32fast::hash(record.as_bytes()))
    });
    std::fs::write(&path, lines.collect::<String>()).unwrap();
}

#[test]
fn the_window_counts_from_the_last_call_and_not_across_a_clock_that_jumped() {
    for boot in [None, Some("another run of the machine")] {
        let served = office_of(&["192.0.2.1"], SWALLOWED);
        let scene = Scene::at(&served);
        left_open(&served, &scene, "kibana-whitelist append -g office 198.51.100.7");
        // The calendar says that all this was two hours ago.
        rewrite(&scene, |record| {
            record["at"] = (record["at"].as_u64().unwrap() - 7_200_000).into();
            if let (Some(boot), Some(_)) = (boot, record.get("uptime")) {
                record["uptime"]["boot"] = boot.into();
            }
        });
        let ran = scene.run("resume --settle 3 -o json");
        settled(&ran, 1, "not_applied");
        assert!(ran.stderr.contains("may still take effect"), "{ran}");
    }
}

#[test]
fn a_change_whose_place_is_gone_can_be_dismissed() {
    let served = office_of(&["192.0.2.1"], SWALLOWED);
    let scene = Scene::at(&served);
    let id = left_open(&served, &scene, "kibana-whitelist append -g office 198.51.100.7");
    served.running().order("[[rule]]\nfault.reset = { at = 'after' }".parse().unwrap());
    drop(served.calls());
    let ran = scene.run(&format!("resume --dismiss {id} -o json")).ends_with(0);
    assert!(ran.json()["warnings"].to_string().contains("dismissed"), "{ran}");
    assert_eq!(served.calls().len(), 0, "nothing is read");
    scene.run("resume").ends_with(0).shows("no change has an unknown outcome");
    let past = scene.run("history -o json").ends_with(0).json()["results"][0].clone();
    assert_eq!((&past["outcome"], &past["dismissed"]), (&json!("unknown"), &json!(true)));
    scene.run("history").ends_with(0).shows("unknown, dismissed");
    scene.run(&format!("undo {id}")).ends_with(3).says(&format!("`whitelistctl resume {id}`"));
    scene.run("resume --dismiss").ends_with(2);
}

#[test]
fn finishing_is_refused_where_it_would_now_leave_no_client_admitted() {
    let served = Sandbox::default()
        .group("PUBLIC_KIBANA", "default", &["192.0.2.9"])
        .group("PUBLIC_KIBANA", "office", &["192.0.2.1"])
        .faults(SWALLOWED)
        .serve();
    let scene = Scene::at(&served);
    let id = left_open(&served, &scene, "kibana-whitelist delete -g office --delete-group");
    let cover = Some(vec!["127.0.0.1".to_owned()]);
    served.running().rival(&Rival { cover, ..Rival::default() }).unwrap();
    drop(served.calls());
    let ran = scene.run(&format!("resume {id} --finish --settle 0 --allow deletes-group -o json"));
    let result = settled(&ran, 3, "refused");
    let names: Vec<&Value> = result["hazards"].as_array().unwrap().iter().map(|hazard| &hazard["name"]).collect();
    assert!(names.contains(&&json!("deny-all")), "{ran}");
    assert!(served.calls().iter().all(|call| !call.contains("Update")), "{ran}");
    assert_eq!(office(&served), ["192.0.2.1"]);
}
