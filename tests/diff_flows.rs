//! `diff`: lists compared by value, against the sandbox over real HTTP.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer has failed")]

mod support;

use serde_json::{Value, json};
use support::served::{Sandbox, Served};
use support::{PRODUCTION, STAGING, Scene, USER, texts};

/// The texts of entries that one list has alone.
fn alone(entries: &Value) -> Vec<&str> {
    entries.as_array().unwrap().iter().map(|entry| entry["text"].as_str().unwrap()).collect()
}

#[test]
fn two_groups_are_compared_by_value_with_one_request_each() {
    let sandbox = Sandbox::default().group("PUBLIC_KIBANA", "default", &["8.8.8.8", "9.9.9.9/32", "2001:DB8::1"]);
    let served = sandbox.group("PUBLIC_KIBANA", "office", &["2001:db8::1", "9.9.9.9", "8.8.8.0/24"]).serve();
    let scene = Scene::at(&served);
    let line = format!("diff {PRODUCTION}/public/default {PRODUCTION}/public/office -o json");
    let ran = scene.run(&line).ends_with(0);
    assert_eq!(served.calls(), ["DescribeInstance", "DescribeInstance"]);
    let result = ran.result();
    assert_eq!(result["equal"], false);
    assert_eq!(alone(&result["only_left"]), ["8.8.8.8"]);
    assert_eq!(result["only_left"][0]["covered_by"], "8.8.8.0/24");
    assert_eq!(alone(&result["only_right"]), ["8.8.8.0/24"]);
    assert_eq!(texts(&result["both"]), ["9.9.9.9", "2001:db8::1"]);
    scene.run(&format!("{line} --exit-code")).ends_with(12);
    scene.run(&format!("diff {PRODUCTION}/public/default {PRODUCTION}/public/office")).shows("- 8.8.8.8 (covered by");
}

#[test]
fn equal_lists_are_equal_and_exit_zero() {
    let served = Sandbox::default()
        .group("PUBLIC_KIBANA", "default", &["8.8.8.8", "9.9.9.9"])
        .group("PRIVATE_KIBANA", "default", &["9.9.9.9/32", "8.8.8.8"])
        .serve();
    let scene = Scene::at(&served);
    let region = &served.account().elasticsearch.region;
    let left = format!("elasticsearch/{region}/{PRODUCTION}/public/default");
    let ran = scene.run(&format!("diff {left} {PRODUCTION}/private/default --exit-code -o json")).ends_with(0);
    let result = ran.result();
    assert_eq!((&result["equal"], &result["left"]["text"]), (&json!(true), &json!(left)));
    assert_eq!(result["left_fingerprint"], result["right_fingerprint"]);
}

#[test]
fn instances_are_compared_list_by_list() {
    let served = Sandbox::default().group("PUBLIC_KIBANA", "lonely", &["8.8.8.8"]).serve();
    let scene = Scene::at(&served);
    let ran = scene.run(&format!("diff {PRODUCTION} {STAGING} --exit-code -o json")).ends_with(12);
    assert_eq!(served.calls(), ["DescribeInstance", "DescribeInstance"]);
    let document = ran.json();
    let pair = |rest: &str| {
        let left = format!("{PRODUCTION}/{rest}");
        let results = document["results"].as_array().unwrap().iter();
        results.clone().find(|one| one["left"]["text"].as_str().unwrap().ends_with(&left)).cloned().unwrap()
    };
    let lonely = pair("public/lonely");
    assert_eq!((&lonely["right_fingerprint"], &lonely["equal"]), (&Value::Null, &json!(false)));
    assert!(lonely["right"]["text"].as_str().unwrap().ends_with(&format!("{STAGING}/public/lonely")));
    pair("es-private/default");
    let named = scene.run("diff search-production logs-staging --exit-code -o json").ends_with(12).json();
    assert_eq!(named["results"], document["results"], "display names stand for their instances");
    scene.run("diff *-* logs-staging").ends_with(2).says("selects 3 instances, and a side is one");
    let part = scene.run(&format!("diff {PRODUCTION}/public {STAGING}/private -o json")).ends_with(0).json();
    let of_part: Vec<&Value> = part["results"].as_array().unwrap().iter().map(|one| &one["right"]["network"]).collect();
    assert!(!of_part.is_empty() && of_part.iter().all(|network| **network == "private"), "{part}");
}

#[test]
fn lists_of_ops_manager_and_of_both_services_are_compared() {
    let served = Sandbox::default().user_list(&["127.0.0.1", "8.8.8.8"]).serve();
    let scene = Scene::at(&served);
    let result = scene.run(&format!("diff user/{USER} {PRODUCTION}/public/office -o json")).ends_with(0).result();
    assert_eq!(alone(&result["only_left"]), ["8.8.8.8", "127.0.0.1"]);
    let host = served.url().replace("http://", "");
    let full = format!("ops-manager/{host}/user/{USER}");
    let result = scene.run(&format!("diff {full} user/{USER} --exit-code -o json")).ends_with(0).result();
    assert_eq!(result["equal"], true);
}

#[test]
fn what_cannot_be_compared_is_refused_before_a_list_is_read() {
    let served = Served::start();
    let scene = Scene::at(&served);
    for (targets, part) in [
        (format!("{PRODUCTION} {PRODUCTION}/public/default"), "do not name the same kind of thing"),
        (format!("{PRODUCTION}/vpc/default {PRODUCTION}/public/default"), "names no list"),
        (format!("nonsense {PRODUCTION}"), "nonsense"),
        (format!("user/5f {PRODUCTION}/public/default"), "names no list"),
        (format!("ops-manager/elsewhere/user/{USER} user/{USER}"), "the target names elsewhere"),
    ] {
        let ran = scene.run(&format!("diff {targets}")).ends_with(2);
        assert!(ran.stderr.contains(part), "{ran}");
    }
    assert_eq!(served.calls(), ["ListInstance"], "a display name was looked up");
}

#[test]
fn an_unread_list_is_an_error_and_no_difference() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let missing = "es-cn-000000000000wrong";
    let ran = scene.run(&format!("diff {PRODUCTION} {missing} --exit-code -o json")).ends_with(5);
    assert_eq!((&ran.result()["equal"], &ran.result()["error"]["code"]), (&Value::Null, &json!("not_found")));
    let group = format!("diff {PRODUCTION}/public/nosuch {PRODUCTION}/public/default");
    scene.run(&group).ends_with(5).says("nosuch");
}
