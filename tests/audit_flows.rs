//! `audit`: every kind of finding, in every format, against the sandbox over real HTTP.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer has failed")]

mod support;

use serde_json::{Value, json};
use support::served::{Sandbox, Served};
use support::wire::{Fate, Wire};
use support::{PRODUCTION, STAGING, Scene, texts};

/// A sandbox whose lists have every kind of finding.
fn everything() -> Served {
    let old = json!({"at": "2021-06-01T10:00:00Z", "from": "1.2.3.4"});
    let user = json!([
        {"block": "127.0.0.1", "created": "2099-01-01T00:00:00Z", "count": 0, "last_use": null},
        {"block": "1.2.3.4", "created": "2020-01-01T00:00:00Z", "count": 9, "last_use": old},
        {"block": "5.6.7.8", "created": "2020-01-01T00:00:00Z", "count": 0, "last_use": null},
    ]);
    Sandbox::default()
        .group("PUBLIC_KIBANA", "default", &["0.0.0.0/0", "0.0.0.0", "8.8.8.8", "8.8.8.0/24", "10.1.2.3/16"])
        .group("PUBLIC_KIBANA", "office", &["9.9.9.9", "8.8.8.9"])
        .holding(|state| state["ops_manager"]["list"] = user)
        .serve()
}

/// The level, the name and the list of every finding.
fn findings(document: &Value) -> Vec<(&str, &str, &str)> {
    let rows = document["results"].as_array().unwrap().iter();
    rows.map(|row| (text_of(&row["level"]), text_of(&row["finding"]), text_of(&row["target"]["text"]))).collect()
}

fn text_of(value: &Value) -> &str {
    value.as_str().unwrap()
}

#[test]
fn every_kind_of_finding_is_reported_with_its_level() {
    let served = everything();
    let scene = Scene::at(&served);
    let ran = scene.run("audit -o json").ends_with(0);
    let document = ran.json();
    let found = findings(&document);
    for (level, kind, list) in [
        ("error", "open-to-world", "/public"),
        ("error", "special", "/public/default"),
        ("warning", "unspecified-address", "/public/default"),
        ("warning", "unused", "/user/"),
        ("note", "redundant", "/public/default"),
        ("note", "shadowed", "/public/office"),
        ("note", "unowned", "/public/office"),
        ("note", "spelling", "/public/default"),
    ] {
        let is_it = |row: &&(&str, &str, &str)| row.0 == level && row.1 == kind && row.2.contains(list);
        assert!(found.iter().any(|row| is_it(&row)), "{level} {kind} {list}: {found:#?}");
    }
    let levels: Vec<usize> = found
        .iter()
        .map(|row| ["error", "warning", "note"].iter().position(|level| *level == row.0).unwrap())
        .collect();
    assert!(levels.is_sorted(), "{found:#?}");
    let unused = document["results"].as_array().unwrap().iter().find(|row| row["finding"] == "unused").unwrap();
    assert_eq!(texts(&unused["entries"]), ["1.2.3.4", "5.6.7.8"]);
    let calls = served.calls();
    assert_eq!(
        calls,
        ["DescribeInstance", "GET accessList -> 401", "GET accessList"],
        "one request a list, and no write"
    );
}

#[test]
fn entries_are_listed_with_all_lists_that_have_them_and_who_added_them() {
    let served = Sandbox::default().group("PUBLIC_KIBANA", "office", &["198.51.100.200"]).serve();
    let scene = Scene::at(&served);
    let words = ["kibana-whitelist", "append", "203.0.113.9", "--reason", "backup line"];
    scene.run_words(&words).ends_with(0);
    scene.run("kibana-whitelist append -g office 203.0.113.9").ends_with(0);
    let document = scene.run("audit -o json").ends_with(0).json();
    let entries = document["entries"].as_array().unwrap();
    let entry = entries.iter().find(|entry| entry["entry"] == "203.0.113.9").unwrap();
    let lists = entry["lists"].as_array().unwrap();
    assert_eq!(lists.len(), 2);
    assert_eq!(lists[0]["added_by"]["reason"], "backup line");
    let unowned: Vec<&Value> =
        document["results"].as_array().unwrap().iter().filter(|row| row["finding"] == "unowned").collect();
    let of = |group: &str| {
        let row = unowned.iter().find(|row| row["target"]["text"].as_str().unwrap().ends_with(group));
        row.map(|row| texts(&row["entries"]).contains(&"203.0.113.9"))
    };
    assert_ne!(of("/public/default"), Some(true), "the reason is in the journal");
    assert_eq!(of("/public/office"), Some(true));
    scene.run("undo --last").ends_with(0);
    assert_eq!(scene.run("audit -o json").ends_with(0).json()["entries"].as_array().unwrap().len(), entries.len());
}

#[test]
fn a_level_decides_about_the_exit_code() {
    let served = Sandbox::default().user_list(&["127.0.0.1", "8.8.8.8"]).serve();
    let scene = Scene::at(&served);
    let user = format!("audit -u {}", support::USER);
    scene.run(&user).ends_with(0);
    scene.run(&format!("{user} --exit-code=error")).ends_with(0);
    scene.run(&format!("{user} --unused-for 5000w --exit-code")).ends_with(0);
    scene.run(&format!("{user} --exit-code")).ends_with(12).shows("unused");
    scene.run(&format!("{user} --unused-for 5000w --exit-code=note")).ends_with(12);
    scene.run(&format!("{user} --exit-code=high")).ends_with(2);
}

#[test]
fn a_list_that_was_not_read_is_named_and_counts_as_a_failure() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let missing = "es-cn-000000000000wrong";
    let ran = scene.run(&format!("audit -i {PRODUCTION} -i {missing} --exit-code -o json")).ends_with(7);
    let document = ran.json();
    assert_eq!(document["summary"]["failed"], 1);
    let lists = document["lists"].as_array().unwrap();
    let unread = lists.iter().find(|list| list["target"]["instance"] == missing).unwrap();
    assert_eq!((&unread["size"], &unread["error"]["code"]), (&Value::Null, &json!("not_found")));
    let ran = scene.run(&format!("audit -i {PRODUCTION} -i {missing}")).ends_with(7);
    ran.shows("not read: elasticsearch/").shows("1 not read");
    let wire =
        Wire::judged(&served.url(), move |_| Fate::Answer("HTTP/1.1 500 Oops\r\ncontent-length: 0\r\n\r\n".to_owned()));
    let scene = Scene::new().leading_to(&served, wire.url());
    assert!(scene.run(&format!("audit -i {STAGING} --timeout 1 -o json")).code != Some(0));
}

#[test]
fn the_scope_is_what_is_named_or_else_all_that_is_set() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let services = |line: &str| {
        let document = scene.run(&format!("{line} -o json")).ends_with(0).json();
        let mut services: Vec<String> = document["lists"]
            .as_array()
            .unwrap()
            .iter()
            .map(|list| list["target"]["service"].as_str().unwrap().to_owned())
            .collect();
        services.dedup();
        services
    };
    assert_eq!(services("audit"), ["elasticsearch", "ops-manager"]);
    assert_eq!(services(&format!("audit -i {STAGING}")), ["elasticsearch"]);
    assert_eq!(services("audit --global"), ["ops-manager"]);
    assert_eq!(services("audit --sandbox"), ["elasticsearch", "ops-manager"]);
    Scene::new().run("audit").ends_with(2).says("no list is named");
}

#[test]
fn html_is_one_file_for_audits_alone() {
    let served = everything();
    let scene = Scene::at(&served);
    let page = scene.run("audit -o html").ends_with(0).stdout;
    assert!(page.starts_with("<!DOCTYPE html>") && page.ends_with("</html>\n"));
    for part in ["open-to-world", "id=\"unused\"", "<svg class=\"map\"", "1.2.3.4", "4,294,967,296 IPv4 addresses"] {
        assert!(page.contains(part), "{part}");
    }
    served.calls();
    let ran = scene.run("kibana-whitelist append 198.51.100.7 -o html").ends_with(2);
    assert!(ran.stderr.contains("html"), "{ran}");
    assert!(served.calls().is_empty());
}

#[test]
fn csv_and_markdown_have_a_row_for_each_finding() {
    let served = everything();
    let scene = Scene::at(&served);
    let count = scene.run("audit -o json").ends_with(0).json()["results"].as_array().unwrap().len();
    let csv = scene.run("audit -o csv").ends_with(0).stdout;
    assert!(csv.starts_with("level,finding,target,entries,reason\nerror,open-to-world,elasticsearch/"), "{csv}");
    assert_eq!(csv.lines().count(), count + 1);
    let markdown = scene.run("audit -o markdown").ends_with(0).stdout;
    assert!(markdown.starts_with("| level | finding | target | entries | reason |\n|---|"), "{markdown}");
    assert_eq!(markdown.lines().count(), count + 2);
    scene.run("audit -o html --query results").ends_with(2).says("whole audit");
}

#[test]
fn lines_of_json_and_plain_text_have_a_line_for_each_finding() {
    let served = everything();
    let scene = Scene::at(&served);
    let count = scene.run("audit -o json").ends_with(0).json()["results"].as_array().unwrap().len();
    let lines = scene.run("audit -o jsonl").ends_with(0).stdout;
    let kinds: Vec<Value> =
        lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["kind"].clone()).collect();
    assert_eq!((kinds.len(), &kinds[0], kinds.last().unwrap()), (count + 1, &json!("audit"), &json!("summary")));
    let plain = scene.run("audit -o plain").ends_with(0).stdout;
    assert_eq!(plain.lines().count(), count);
    assert!(plain.lines().next().unwrap().starts_with("error open-to-world elasticsearch/"), "{plain}");
}
