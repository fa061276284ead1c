//! Many lists at once: selectors, `why`, `revoke`, `replace`, changes of many lists in one run, and undo of a whole
//! run, against the sandbox over real HTTP.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer has failed")]

mod support;

use serde_json::{Value, json};
use support::served::{Sandbox, Served};
use support::{PRODUCTION, SERVERLESS, STAGING, Scene};

/// The address that has left.
const LEAVER: &str = "203.0.113.9";

/// A sandbox with `more` instances named `web-00`, `web-01`, …, each with the group `default` of public Kibana.
fn with_instances(more: usize) -> Sandbox {
    Sandbox::default().holding(move |state| {
        let instances = state["elasticsearch"]["instances"].as_array_mut().unwrap();
        let model = instances[0].clone();
        instances.extend((0..more).map(|number| {
            let mut instance = model.clone();
            instance["id"] = json!(format!("es-cn-made{number:02}"));
            instance["description"] = json!(format!("web-{number:02}"));
            instance["groups"] = json!([{"list": "PUBLIC_KIBANA", "name": "default", "ips": ["192.0.2.1"]}]);
            instance
        }));
    })
}

/// What the public group `default` of `instance` truly holds.
fn truth(served: &Served, instance: &str) -> Vec<String> {
    served.truth().group(instance, "PUBLIC_KIBANA", "default").unwrap_or_default().to_vec()
}

/// The texts of the targets in `results`.
fn targets(results: &Value) -> Vec<String> {
    let text = |result: &Value| result["target"]["text"].as_str().unwrap().to_owned();
    results.as_array().unwrap().iter().map(text).collect()
}

#[test]
fn names_patterns_and_lists_select_instances_in_their_order() {
    let served = with_instances(12).serve();
    let scene = Scene::at(&served);
    let selected = |selector: &str| -> Vec<String> {
        let ran =
            scene.run(&format!("kibana-whitelist list --network public -g default {selector} -o json")).ends_with(0);
        let instance = |result: &Value| result["target"]["instance"].as_str().unwrap().to_owned();
        ran.json()["results"].as_array().unwrap().iter().map(instance).collect()
    };
    assert_eq!(selected("-i web-03"), ["es-cn-made03"]);
    assert_eq!(selected(&format!("-i web-1*,{PRODUCTION}")), ["es-cn-made10", "es-cn-made11", PRODUCTION]);
    assert_eq!(
        selected("-i es-cn-made0[12] -i web-00".replace("[12]", "1").as_str()),
        ["es-cn-made01", "es-cn-made00"]
    );
    assert_eq!(selected("--all-instances").len(), 15);
    let scene = scene.with("WHITELISTCTL_INSTANCE", "web-03,web-1*");
    let listed = scene.run("kibana-whitelist list --network public -g default -o json").ends_with(0).json();
    assert_eq!(listed["results"].as_array().unwrap().len(), 3, "the variable selects as the option does");
    let scene = scene.with("WHITELISTCTL_INSTANCE", "nothing-*");
    scene.run("kibana-whitelist list").ends_with(2).says("fits no name and no ID").says("WHITELISTCTL_INSTANCE");
}

#[test]
fn what_selects_nothing_or_two_is_refused_and_nothing_is_changed() {
    let served = with_instances(2).holding(|state| {
        let instances = state["elasticsearch"]["instances"].as_array_mut().unwrap();
        for instance in instances.iter_mut().skip(3) {
            instance["description"] = json!("twin");
        }
    });
    let served = served.serve();
    let scene = Scene::at(&served);
    let append = |selector: &str| scene.run(&format!("kibana-whitelist append {LEAVER} {selector}")).ends_with(2);
    append("-i twin").says("2 instances are named twin: es-cn-made00, es-cn-made01");
    append("-i db-*").says("fits no name");
    append("-i serch-production").says("did you mean `search-production`?");
    append("-i *").says("--all-instances");
    append(&format!("-i {PRODUCTION},{PRODUCTION}")).says("twice");
    append("--tag env=none").says("the selection is empty");
    scene.run(&format!("kibana-whitelist append {LEAVER} --scope prod")).ends_with(10).says("no such scope");
    append("--all-instances --region a,b").says("an endpoint is set, which is that of one");
    assert!(served.calls().iter().all(|call| call == "ListInstance"), "{:?}", served.calls());
}

#[test]
fn a_scope_of_the_settings_file_selects_its_instances() {
    let served = with_instances(3).serve();
    let scene = Scene::at(&served);
    scene.file("config/config.toml", "[scopes.web]\ninstances = [\"web-*\"]\n");
    let ran = scene.run(&format!("kibana-whitelist append {LEAVER} --scope web -o json")).ends_with(0);
    assert_eq!(ran.json()["results"].as_array().unwrap().len(), 3);
    assert_eq!(truth(&served, "es-cn-made02"), ["192.0.2.1", LEAVER]);
    scene.run("kibana-whitelist list --scope wep").ends_with(10).says("did you mean");
}

#[test]
fn a_change_of_many_lists_accounts_for_each_and_one_undo_reverts_all() {
    let served = with_instances(40).serve();
    let scene = Scene::at(&served);
    let document = scene.run(&format!("kibana-whitelist append {LEAVER} -i web-* -o json")).ends_with(0).json();
    let results = document["results"].as_array().unwrap();
    assert_eq!((results.len(), &document["summary"]["changed"]), (40, &json!(40)));
    assert!(results.iter().all(|result| result["outcome"] == "applied" && result["intent"].is_string()));
    assert_eq!(results[7]["instance_name"], "web-07");
    assert!((0..40).all(|number| truth(&served, &format!("es-cn-made{number:02}")) == ["192.0.2.1", LEAVER]));
    // One reading to select, and per list a reading, a call and a verification.
    let calls = served.calls();
    assert_eq!(calls.len(), 1 + 40 * 3);
    scene.run("undo --last -o json").ends_with(0);
    assert!((0..40).all(|number| truth(&served, &format!("es-cn-made{number:02}")) == ["192.0.2.1"]));
    scene.run("redo --last -o json").ends_with(0);
    let again = scene.run(&format!("kibana-whitelist append {LEAVER} -i web-*")).ends_with(0);
    again.shows("append to 40 lists").shows("web-09").shows("… and 30 more").shows("nothing to do");
}

#[test]
fn failures_beyond_the_limit_leave_the_rest_alone() {
    // Every change of the first two instances is refused.
    let served = with_instances(10)
        .holding(|state| {
            for instance in state["elasticsearch"]["instances"].as_array_mut().unwrap().iter_mut().skip(3).take(2) {
                instance["status"] = json!("inactive");
            }
        })
        .serve();
    let scene = Scene::at(&served);
    let line = format!("kibana-whitelist append {LEAVER} -i web-* --parallel 1 --max-failed 1 -o json");
    let document = scene.run(&line).ends_with(1).json();
    let outcomes: Vec<&str> =
        document["results"].as_array().unwrap().iter().map(|result| result["outcome"].as_str().unwrap()).collect();
    assert_eq!(outcomes, [&["not_applied"; 2][..], &["not_started"; 8]].concat());
    let message = document["results"][5]["error"]["message"].as_str().unwrap();
    assert_eq!(message, "not started: 2 of 10 changes failed, and at most 1 may");
    // One canary that fails is enough.
    let document = scene.run(&format!("kibana-whitelist append {LEAVER} -i web-* --canary 1 -o json")).json();
    assert_eq!(document["results"][1]["outcome"], "not_started");
    assert!(truth(&served, "es-cn-made05") == ["192.0.2.1"]);
    // Without a limit every list is tried.
    let document = scene.run(&format!("kibana-whitelist append {LEAVER} -i web-* -o json")).ends_with(7).json();
    assert_eq!(document["summary"], json!({"targets": 10, "changed": 8, "failed": 2}));
}

#[test]
fn groups_are_selected_by_pattern_on_both_networks() {
    let served = Sandbox::default()
        .group("PUBLIC_KIBANA", "office_a", &["198.51.100.1"])
        .group("PUBLIC_KIBANA", "office_b", &["198.51.100.2"])
        .group("PRIVATE_KIBANA", "office_c", &["10.0.0.1"])
        .serve();
    let scene = Scene::at(&served);
    let line = "kibana-whitelist append 10.0.0.9 -g office_* --network all --allow private-in-public --dry-run -o json";
    let document = scene.run(line).json();
    let groups: Vec<&str> =
        document["results"].as_array().unwrap().iter().map(|one| one["target"]["group"].as_str().unwrap()).collect();
    assert_eq!(groups, ["office_a", "office_b", "office_c"]);
    scene.run("kibana-whitelist append 10.0.0.9 -g none_*").ends_with(5).says("no instance has a whitelist group");
    let listed = scene.run("kibana-whitelist list -g office_a,office_c -o json").ends_with(0).json();
    assert_eq!(listed["results"].as_array().unwrap().len(), 2);
}

#[test]
fn why_finds_an_address_in_every_list_and_says_where_it_comes_from() {
    let served =
        with_instances(38).group("PRIVATE_ES", "app", &["203.0.113.0/24"]).user_list(&["127.0.0.1", LEAVER]).serve();
    let scene = Scene::at(&served);
    scene.run(&format!("kibana-whitelist append {LEAVER} -i web-05 --reason hired")).ends_with(0);
    let ran = scene.run(&format!("why {LEAVER} --everywhere -o json")).ends_with(0);
    let answer = &ran.json()["results"][0];
    assert_eq!(answer["admitted"], true);
    let found = targets(&answer["admitted_by"]);
    let ends = |end: &str| found.iter().filter(|target| target.ends_with(end)).count();
    assert_eq!(
        (ends("es-cn-made05/public/default"), ends("es-private/app"), ends("user/5356823b3004dee37132bb7b")),
        (1, 1, 1)
    );
    let of = |end: &str| {
        let all = answer["admitted_by"].as_array().unwrap();
        all.iter().find(|one| one["target"]["text"].as_str().unwrap().ends_with(end)).unwrap().clone()
    };
    assert_eq!(of("made05/public/default")["kind"], "exact");
    assert_eq!(of("made05/public/default")["instance_name"], "web-05");
    assert_eq!(of("made05/public/default")["added_by"]["reason"], "hired");
    assert_eq!(of("es-private/app")["kind"], "wider");
    assert!(of("es-private/app")["command"].as_str().unwrap().contains("es-whitelist delete"));
    // Without options it is about the lists of the settings.
    let ran = scene.run(&format!("why {LEAVER} -i {STAGING} --network public -o json"));
    assert_eq!(ran.json()["lists_read"], 2);
}

#[test]
fn why_claims_nothing_about_what_it_could_not_read() {
    let gone = Sandbox::default().holding(|state| {
        for instance in state["elasticsearch"]["instances"].as_array_mut().unwrap() {
            for group in instance["groups"].as_array_mut().unwrap() {
                group["ips"] = json!(["192.0.2.1"]);
            }
            if instance["id"] == SERVERLESS {
                instance["status"] = json!("invalid");
            }
        }
    });
    let served = gone.user_list(&["127.0.0.1"]).serve();
    let scene = Scene::at(&served);
    let ran = scene.run("why 8.8.8.8 --everywhere -o json").ends_with(7);
    let document = ran.json();
    assert_eq!(document["results"][0]["admitted"], json!(null));
    assert_eq!(targets(&document["unread"]), [format!("elasticsearch/cn-hangzhou/{SERVERLESS}")]);
    scene.run("why 8.8.8.8 --everywhere").ends_with(7).shows("not read:").says("1 list could not be read");
    scene.run("why 192.0.2.1 --everywhere").ends_with(0);
    let ran = scene.run(&format!("why 192.0.2.9 -i {STAGING}")).ends_with(5);
    ran.shows("nearest entry: 192.0.2.1").says("no list admits 192.0.2.9");
}

#[test]
fn revoke_ends_what_can_be_ended_names_the_rest_and_undo_brings_it_back() {
    let served = with_instances(20)
        .group("PRIVATE_ES", "default", &["10.0.0.1"])
        .group("PRIVATE_ES", "app", &["203.0.113.0/24"])
        .user_list(&["127.0.0.1", LEAVER])
        .holding(|state| {
            for instance in state["elasticsearch"]["instances"].as_array_mut().unwrap() {
                for group in instance["groups"].as_array_mut().unwrap() {
                    let is_public = group["list"] == "PUBLIC_KIBANA";
                    let ips = group["ips"].as_array_mut().unwrap();
                    ips.retain(|ip| ip != "0.0.0.0/0");
                    ips.extend(if is_public {
                        [json!(LEAVER), json!("192.0.2.1")]
                    } else {
                        [json!("10.0.0.2"), json!("10.0.0.3")]
                    });
                    ips.dedup();
                }
            }
        })
        .serve();
    let scene = Scene::at(&served);
    let ran = scene.run(&format!("revoke {LEAVER} --everywhere --dry-run -o json")).ends_with(6);
    assert_eq!(ran.json()["left"][0]["admitted_by"].as_array().unwrap().len(), 1);
    assert!(truth(&served, "es-cn-made07").contains(&LEAVER.to_owned()), "a dry run sends nothing");
    let document = scene.run(&format!("revoke {LEAVER} --everywhere -o json")).ends_with(6).json();
    let changed = document["results"].as_array().unwrap().len();
    assert!(changed >= 24, "{changed}");
    assert!(document["results"].as_array().unwrap().iter().all(|one| one["outcome"] == "applied"));
    assert!(!truth(&served, "es-cn-made07").contains(&LEAVER.to_owned()));
    let left = targets(&document["left"][0]["admitted_by"]);
    assert_eq!(left, [format!("elasticsearch/cn-hangzhou/{PRODUCTION}/es-private/app")]);
    let why = scene.run(&format!("why {LEAVER} --everywhere -o json")).ends_with(0).json();
    assert_eq!(targets(&why["results"][0]["admitted_by"]), left);
    // Nothing more can be revoked, and what is left is still there.
    scene.run(&format!("revoke {LEAVER} --everywhere")).ends_with(6).shows("nothing to revoke");
    scene.run("undo --last -o json").ends_with(0);
    let why = scene.run(&format!("why {LEAVER} --everywhere -o json")).ends_with(0).json();
    assert_eq!(why["results"][0]["admitted_by"].as_array().unwrap().len(), changed + 1);
}

#[test]
fn replace_adds_the_new_entry_before_the_old_one_goes() {
    let served = with_instances(5).user_list(&["127.0.0.1", LEAVER]).serve();
    let scene = Scene::at(&served);
    scene.run(&format!("kibana-whitelist append {LEAVER} -i web-00,web-03")).ends_with(0);
    served.calls();
    let document = scene.run(&format!("replace {LEAVER} 198.51.100.7 --everywhere -o json")).ends_with(0).json();
    assert_eq!(document["results"].as_array().unwrap().len(), 3);
    assert_eq!(truth(&served, "es-cn-made03"), ["192.0.2.1", "198.51.100.7"]);
    let modes: Vec<String> = served.calls();
    assert!(modes.len() > 5);
    scene.run(&format!("why {LEAVER} -u 5356823b3004dee37132bb7b")).ends_with(5);
    scene.run("why 198.51.100.7 -u 5356823b3004dee37132bb7b").ends_with(0);
    scene.run(&format!("replace {LEAVER} 198.51.100.7 --everywhere")).ends_with(5).says("no list has an entry");
    scene.run("replace 1.2.3.4 1.2.3.4 --everywhere").ends_with(2);
}

#[test]
fn lines_of_json_come_as_changes_finish_and_the_summary_is_last() {
    let served = with_instances(6).serve();
    let ran = Scene::at(&served).run(&format!("kibana-whitelist append {LEAVER} -i web-* -o jsonl")).ends_with(0);
    let lines: Vec<Value> = ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let kinds: Vec<&str> = lines.iter().map(|line| line["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, [&["change"; 6][..], &["summary"]].concat());
}

#[test]
fn everywhere_needs_credentials_and_sends_nothing_without_them() {
    let scene = Scene::new();
    scene.file("config/config.toml", "[profiles.bare]\nregion = \"cn-hangzhou\"\n");
    scene.run("why 8.8.8.8 --everywhere").ends_with(4).says("profile bare: no credentials for either service");
    scene.run("history -p a,b").ends_with(2).says("takes one profile");
}

/// The settings of a profile that leads to `served`.
fn profile(name: &str, served: &Served) -> String {
    let account = served.account();
    format!(
        "[profiles.{name}]\nregion = \"cn-hangzhou\"\nendpoint = \"{}\"\naccess_key_id = \"{}\"\naccess_key_secret = \"{}\"\n",
        account.elasticsearch.endpoint, account.elasticsearch.access_key_id, account.elasticsearch.access_key_secret,
    )
}

#[test]
fn several_profiles_are_one_scope_and_one_run() {
    let (one, other) = (with_instances(3).serve(), with_instances(2).serve());
    let scene = Scene::new();
    scene.file("config/config.toml", profile("a", &one) + &profile("b", &other));
    let document = scene.run(&format!("kibana-whitelist append {LEAVER} -p a,b -i web-* -o json")).ends_with(0).json();
    assert_eq!(document["summary"], json!({"targets": 5, "changed": 5, "failed": 0}));
    assert_eq!((&document["results"][0]["profile"], &document["results"][4]["profile"]), (&json!("a"), &json!("b")));
    let why = scene.run(&format!("why {LEAVER} --everywhere --network public -g default -o json"));
    assert_eq!(why.json()["unread"], json!([]), "{why}");
    let past = scene.run("history -o json").ends_with(0).json();
    let runs: std::collections::BTreeSet<&str> =
        past["results"].as_array().unwrap().iter().map(|change| change["run"].as_str().unwrap()).collect();
    assert_eq!(runs.len(), 1);
    // An empty selection in one profile is no error, in all of them it is.
    scene.run(&format!("kibana-whitelist append {LEAVER} -p a,b -i web-02 -o json")).ends_with(0);
    scene.run(&format!("kibana-whitelist append {LEAVER} -p a,b -i db-*")).ends_with(2).says("empty in every profile");
    scene.run("undo --last -y -p a,b").ends_with(2).says("by its ID");
    let id = past["results"][0]["intent"].as_str().unwrap();
    let known = scene.run(&format!("resume {id} -o json")).ends_with(0).json();
    assert_eq!(known["results"][0]["outcome"], "applied", "{known}");
    // The journal names the profiles of the run.
    let undone = scene.run(&format!("undo {id} -o json")).ends_with(0).json();
    assert_eq!(undone["summary"], json!({"targets": 5, "changed": 5, "failed": 0}));
    assert_eq!(
        (truth(&one, "es-cn-made02"), truth(&other, "es-cn-made01")),
        (vec!["192.0.2.1".to_owned()], vec!["192.0.2.1".to_owned()])
    );
}

#[test]
fn a_profile_that_fails_leaves_the_results_of_the_others() {
    let served = Served::start();
    let om = &served.account().ops_manager;
    let scene = Scene::new();
    let whole = format!(
        "[profiles.a]\nallow_http = true\nops_manager_url = \"{}\"\nops_manager_username = \"{}\"\nops_manager_api_key = \"{}\"\n",
        om.url, om.username, om.api_key
    );
    scene.file("config/config.toml", whole + "[profiles.b]\nregion = \"cn-hangzhou\"\n");
    for (verb, code) in [("add 198.51.100.9", "applied"), ("delete 198.51.100.9", "applied")] {
        let ran = scene.run(&format!("user-whitelist {verb} -p a,b --yes -o json"));
        let document = ran.json();
        assert_eq!(document["summary"], json!({"targets": 2, "changed": 1, "failed": 1}), "{ran}");
        assert_eq!(document["results"][0]["outcome"], code);
        assert!(document["results"][1]["error"]["message"].as_str().unwrap().starts_with("profile b: "), "{ran}");
        assert_ne!(document["exit_code"], 0);
    }
    scene.run("user-whitelist add 198.51.100.9 -p a,b --yes").shows("added 1 entry; verified").says("profile b: ");
    let listed = scene.run("user-whitelist list -p b,a -o json").json();
    assert_eq!(listed["results"].as_array().unwrap().len(), 2);
    scene.run("user-whitelist list -p b,b").ends_with(2).says("profile b is named twice");
    scene.run("user-whitelist list -p a,b --sandbox").ends_with(2).says("takes one profile");
}
