//! Instances of several regions, each region with an address of its own: finding a person everywhere, taking their
//! access away and giving it back, and saying what could not be read.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer has failed")]

mod support;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use support::Scene;
use support::served::{Sandbox, Served};

/// The address that has left.
const LEAVER: &str = "203.0.113.9";
/// An instance of the second region, and its group `ci`.
const FAR: &str = "es-sg-00000000000000005";
/// An instance of the first region.
const NEAR: &str = "es-cn-00000000000000004";

/// A home with the variables that lead to both regions of `served`.
fn scene(served: &Served) -> Scene {
    let es = &served.account().elasticsearch;
    let mut pairs = vec![format!("{}={}", es.region, es.endpoint)];
    pairs.extend(es.further.iter().map(|other| format!("{}={}", other.region, other.endpoint)));
    Scene::at(served).with("WHITELISTCTL_ENDPOINT", pairs.join(","))
}

/// Forty instances in two regions, the user list with the leaver.
fn forty() -> Sandbox {
    Sandbox::default().user_list(&["127.0.0.1", LEAVER]).instances(40).regions(2)
}

/// Puts the leaver on a list in each region: the entry itself near, a wider block far.
fn let_in(scene: &Scene) {
    scene.run(&format!("kibana-whitelist append {LEAVER} -i {NEAR} -g office")).ends_with(0);
    let far = format!("kibana-whitelist append 203.0.113.0/28 -i {FAR} --region ap-southeast-1 -g ci");
    scene.run(&far).ends_with(0);
}

/// The texts of the lists that admit, sorted.
fn admitting(document: &Value) -> BTreeSet<String> {
    let found = document["results"][0]["admitted_by"].as_array().unwrap().iter();
    found.map(|one| one["target"]["text"].as_str().unwrap().to_owned()).collect()
}

/// The lists that `let_in` and the seed put the leaver on.
fn places(served: &Served) -> BTreeSet<String> {
    let user = &served.account().ops_manager.user;
    let host = served.url().replace("http://", "");
    BTreeSet::from([
        format!("elasticsearch/ap-southeast-1/{FAR}/public/ci"),
        format!("elasticsearch/cn-hangzhou/{NEAR}/public/office"),
        format!("ops-manager/{host}/user/{user}"),
    ])
}

#[test]
fn a_person_is_found_revoked_and_brought_back_in_all_regions() {
    let served = forty().serve();
    let scene = scene(&served);
    let_in(&scene);
    let why = format!("why {LEAVER} --everywhere -o json");
    let open: BTreeSet<String> = admitting(&scene.run(&why).ends_with(0).json());
    // The first instance opens its private cluster list to all.
    let world: BTreeSet<String> = open.iter().filter(|text| text.contains("/es-private/")).cloned().collect();
    assert_eq!(&open - &world, places(&served));
    let revoked = scene.run(&format!("revoke {LEAVER} --everywhere -o json")).ends_with(6).json();
    let left: BTreeSet<String> = revoked["left"][0]["admitted_by"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["target"]["text"].as_str().unwrap().to_owned())
        .collect();
    let ended: BTreeSet<String> = revoked["results"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["target"]["text"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!((&ended | &left, ended.is_disjoint(&left)), (open.clone(), true));
    assert!(left.contains(&format!("elasticsearch/ap-southeast-1/{FAR}/public/ci")), "{left:?}");
    assert_eq!(admitting(&scene.run(&why).json()), left);
    scene.run("undo --last -o json").ends_with(0);
    assert_eq!(admitting(&scene.run(&why).ends_with(0).json()), open);
}

#[test]
fn an_address_of_a_region_knows_its_own_instances_alone() {
    let served = forty().serve();
    let scene = scene(&served);
    let listed = scene.run("instances --region all -o json").ends_with(0).json();
    assert_eq!(listed["results"].as_array().unwrap().len(), 40, "{listed}");
    let near = scene.run("instances -o json").ends_with(0).json();
    let ids = near["results"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap());
    assert_eq!(ids.filter(|id| id.starts_with("es-cn-")).count(), near["results"].as_array().unwrap().len());
    scene.run(&format!("kibana-whitelist list -i {FAR}")).ends_with(5).says("--region");
    scene.run(&format!("kibana-whitelist list -i {FAR} --region all")).ends_with(0);
    scene.run(&format!("kibana-whitelist list -i {NEAR} --region eu-central-1")).ends_with(2).says("no address for");
}

#[test]
fn a_run_over_both_regions_is_one_change() {
    let served = forty().serve();
    let scene = scene(&served);
    let run = format!("kibana-whitelist append {LEAVER} -i node-* --region all -g office -o json");
    let document = scene.run(&run).ends_with(0).json();
    assert_eq!(document["summary"], json!({"targets": 37, "changed": 37, "failed": 0}));
    let has = |id: &str| {
        let truth = served.truth();
        truth.group(id, "PUBLIC_KIBANA", "office").unwrap().contains(&LEAVER.to_owned())
    };
    assert!(has(NEAR) && has(FAR));
    scene.run("undo --last -o json").ends_with(0);
    assert!(!has(NEAR) && !has(FAR));
}

#[test]
fn nothing_is_claimed_about_instances_of_a_region_that_fail() {
    let faults = [
        "fault.answer = { status = 500, code = \"InternalServerError\", message = \"try again\" }",
        "fault.throttle = {}",
        "fault.garbage = {}",
    ];
    std::thread::scope(|threads| {
        for fault in faults {
            threads.spawn(move || is_unread_and_nothing_more(fault));
        }
    });
}

/// Whether an instance whose calls end with `fault` is named as unread, and is not said to admit.
fn is_unread_and_nothing_more(fault: &str) {
    let served = forty().serve();
    let scene = scene(&served);
    let_in(&scene);
    served.running().order(format!("[[rule]]\non.path = \"*{FAR}*\"\n{fault}\n").parse().unwrap());
    let document = scene.run(&format!("why {LEAVER} --everywhere -o json --wait 1s")).json();
    let unread: Vec<&str> =
        document["unread"].as_array().unwrap().iter().map(|one| one["target"]["text"].as_str().unwrap()).collect();
    assert_eq!(unread, [format!("elasticsearch/ap-southeast-1/{FAR}")], "{fault}: {document}");
    assert!(!admitting(&document).iter().any(|text| text.contains(FAR)), "{fault}");
}
