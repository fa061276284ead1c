//! `apply` over many lists: the first ones before the others, when nothing more begins, several profiles, and one result
//! for each list, against the sandbox over real HTTP.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer has failed")]

mod support;

use serde_json::{Value, json};
use support::Scene;
use support::served::{Sandbox, Served};

/// What the declarations add.
const ADDED: &str = "203.0.113.9";

/// A sandbox with six more instances, `web-0` to `web-5`, each with the group `default` of public Kibana.
fn six() -> Sandbox {
    Sandbox::default().holding(|state| {
        let instances = state["elasticsearch"]["instances"].as_array_mut().unwrap();
        let model = instances[0].clone();
        instances.extend((0..6).map(|number| {
            let mut instance = model.clone();
            instance["id"] = json!(format!("es-cn-made0{number}"));
            instance["description"] = json!(format!("web-{number}"));
            instance["groups"] = json!([{"list": "PUBLIC_KIBANA", "name": "default", "ips": ["192.0.2.1"]}]);
            instance
        }));
    })
}

/// A declaration of all six lists.
fn all_six() -> String {
    format!(
        "version = 1\n[lists.web]\non = {{ service = \"elasticsearch\", instances = [\"web-*\"] }}\nowns = \"all\"\n\
         entries = [\"192.0.2.1\", \"{ADDED}\"]\n"
    )
}

fn held(served: &Served, number: usize) -> Vec<String> {
    served.truth().group(&format!("es-cn-made0{number}"), "PUBLIC_KIBANA", "default").unwrap_or_default().to_vec()
}

/// The plan of `text`.
fn planned(scene: &Scene, text: &str) -> String {
    let (file, plan) = (scene.file("a.toml", text), scene.path("a.plan").display().to_string());
    scene.run(&format!("plan -f {file} --out {plan}")).ends_with(0);
    plan
}

/// Edits that another client makes of the lists with these numbers, so that they are not the planned ones.
fn edited(scene: &Scene, numbers: &[usize]) {
    for number in numbers {
        scene.run(&format!("kibana-whitelist append 198.51.100.5 -i es-cn-made0{number}")).ends_with(0);
    }
}

fn outcomes(document: &Value) -> Vec<String> {
    let outcome = |result: &Value| result["outcome"].as_str().unwrap().to_owned();
    document["results"].as_array().unwrap().iter().map(outcome).collect()
}

fn instances(results: &[Value]) -> Vec<&str> {
    results.iter().map(|result| result["target"]["instance"].as_str().unwrap()).collect()
}

fn writes(served: &Served) -> usize {
    served.calls().iter().filter(|call| call.starts_with("UpdateKibanaWhiteIps")).count()
}

mod rollout {
    use super::*;

    #[test]
    fn a_canary_that_fails_leaves_the_rest_not_started() {
        let served = six().serve();
        let scene = Scene::at(&served);
        let plan = planned(&scene, &all_six());
        edited(&scene, &[0]);
        served.calls();
        let document = scene.run(&format!("apply {plan} --canary 1 --soak 600 -o json")).ends_with(1).json();
        assert_eq!(outcomes(&document), [&["not_applied"][..], &["not_started"; 5]].concat());
        assert_eq!(document["results"][0]["error"]["code"], "conflict");
        assert_eq!(document["results"][1]["error"]["message"], "not started: 1 of 6 changes failed, and at most 0 may");
        assert_eq!((writes(&served), held(&served, 1)), (0, vec!["192.0.2.1".to_owned()]));
        // The same plan goes on, and a canary that succeeds is followed by the rest.
        let ran = scene.run(&format!("apply {plan} --canary 1 --soak 0 --rebase -o json")).ends_with(0);
        assert_eq!(outcomes(&ran.json()), ["applied"; 6]);
        assert_eq!(held(&served, 0), ["192.0.2.1", "198.51.100.5", ADDED]);
    }

    #[test]
    fn the_canary_is_verified_before_any_other_list_changes() {
        let served = six().serve();
        let scene = Scene::at(&served);
        let plan = planned(&scene, &all_six());
        served.calls();
        scene.run(&format!("apply {plan} --canary 1")).ends_with(0);
        let calls = served.calls();
        assert_eq!(calls[..3], ["DescribeInstance", "UpdateKibanaWhiteIps Append", "DescribeInstance"], "{calls:?}");
        assert_eq!(calls[3..6], ["DescribeInstance"; 3], "the others are changed at the same time: {calls:?}");
        assert_eq!(calls.len(), 6 * 3);
    }

    #[test]
    fn a_dry_run_does_not_wait_after_the_canary() {
        let served = six().serve();
        let scene = Scene::at(&served);
        let plan = planned(&scene, &all_six());
        served.calls();
        let began = std::time::Instant::now();
        let ran = scene.run(&format!("apply {plan} --canary 1 --soak 600 --dry-run -o json")).ends_with(0);
        assert_eq!(outcomes(&ran.json()), ["planned"; 6]);
        assert!(began.elapsed() < std::time::Duration::from_mins(5));
        assert_eq!(writes(&served), 0);
    }

    #[test]
    fn failures_beyond_the_limit_leave_the_rest_alone() {
        let served = six().serve();
        let scene = Scene::at(&served);
        let plan = planned(&scene, &all_six());
        edited(&scene, &[0, 1]);
        served.calls();
        let line = format!("apply {plan} --parallel 1 --max-failed 20% -o json");
        let document = scene.run(&line).ends_with(1).json();
        assert_eq!(outcomes(&document), [&["not_applied"; 2][..], &["not_started"; 4]].concat());
        assert_eq!(writes(&served), 0);
        // Without a limit every list is tried.
        let document = scene.run(&format!("apply {plan} -o json")).ends_with(7).json();
        assert_eq!(document["summary"], json!({"targets": 6, "changed": 4, "failed": 2}));
    }

    #[test]
    fn a_list_that_could_not_be_planned_counts_as_failed() {
        let served = six()
            .holding(|state| {
                let groups = json!([{"list": "PUBLIC_KIBANA", "name": "default", "ips": [ADDED]}]);
                state["elasticsearch"]["instances"][3]["groups"] = groups;
            })
            .serve();
        let scene = Scene::at(&served).with("WHITELISTCTL_NO_INPUT", "1");
        scene.file(
            "config/config.toml",
            format!("default_profile = \"p\"\n[profiles.p.policy]\nnever_admit = [\"{ADDED}\"]\n"),
        );
        let file = scene.file("a.toml", all_six());
        served.calls();
        let ran = scene.run(&format!("apply -f {file} -y --max-failed 0 -o json"));
        assert!(outcomes(&ran.json()).iter().all(|outcome| outcome != "applied"), "{ran}");
        assert_eq!(writes(&served), 0);
    }
}

mod results {
    use super::*;

    #[test]
    fn lists_are_changed_at_the_same_time_and_reported_in_order() {
        // The readings of `apply` come late, so that all of them are under way.
        let late = "[[rule]]\non.action = 'DescribeInstance'\nnth = '7-12'\nfault.stall = { ms = 100 }\n";
        let served = six().faults(late).serve();
        let scene = Scene::at(&served);
        let plan = planned(&scene, &all_six());
        served.calls();
        let document = scene.run(&format!("apply {plan} -o json")).ends_with(0).json();
        let results = document["results"].as_array().unwrap();
        let order: Vec<String> = (0..6).map(|number| format!("es-cn-made0{number}")).collect();
        assert_eq!(instances(results), order);
        assert_eq!(served.calls()[..3], ["DescribeInstance"; 3], "several are under way before the first answer");
    }

    #[test]
    fn json_lines_are_written_as_lists_finish_and_none_is_missing() {
        let served = six().serve();
        let scene = Scene::at(&served);
        // Two of the lists are as declared already, and one more block cannot be read.
        for number in [2, 4] {
            scene.run(&format!("kibana-whitelist append {ADDED} -i es-cn-made0{number}")).ends_with(0);
        }
        let gone = "[lists.gone]\non = { service = \"elasticsearch\", instances = [\"es-cn-0000000000000000g\"] }\n\
                    owns = \"nothing\"\nentries = [\"203.0.113.9\"]\n";
        let file = scene.file("a.toml", all_six() + gone);
        let ran = scene.run(&format!("apply -f {file} -y -o jsonl"));
        let lines: Vec<Value> = ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let (summary, results) = lines.split_last().unwrap();
        assert_eq!(summary["summary"], json!({"targets": 7, "changed": 4, "failed": 1}), "{ran}");
        let mut seen = instances(results);
        seen.sort_unstable();
        let all: Vec<String> = (0..6).map(|number| format!("es-cn-made0{number}")).collect();
        assert_eq!(seen, [&["es-cn-0000000000000000g".to_owned()][..], &all].concat(), "each once: {ran}");
    }

    #[test]
    fn one_undo_reverts_all_lists_of_an_apply() {
        let served = six().serve();
        let scene = Scene::at(&served);
        scene.run(&format!("apply {}", planned(&scene, &all_six()))).ends_with(0);
        scene.run("undo --last").ends_with(0);
        assert!((0..6).all(|number| held(&served, number) == ["192.0.2.1"]));
    }
}

mod profiles {
    use super::*;

    /// A scene whose settings file has profiles `a` and `b`, both with credentials.
    fn two(served: &Served) -> (Scene, String, String) {
        let scene = Scene::at(served)
            .without("ALIBABA_CLOUD_ACCESS_KEY_ID")
            .without("ALIBABA_CLOUD_ACCESS_KEY_SECRET")
            .without("WHITELISTCTL_ENDPOINT");
        let es = &served.account().elasticsearch;
        let profile = |name: &str, key: &str| {
            format!(
                "[profiles.{name}]\nallow_http = true\nendpoint = \"{}\"\nregion = \"{}\"\n{key}",
                es.endpoint, es.region
            )
        };
        let key =
            format!("access_key_id = \"{}\"\naccess_key_secret = \"{}\"\n", es.access_key_id, es.access_key_secret);
        (scene, profile("a", &key) + &profile("b", &key), profile("a", &key) + &profile("b", ""))
    }

    fn both() -> String {
        let block = |name: &str, profile: &str, instance: &str| {
            format!(
                "[lists.{name}]\non = {{ service = \"elasticsearch\", profile = \"{profile}\", instances = [\"{instance}\"] }}\n\
                 owns = \"all\"\nentries = [\"192.0.2.1\", \"{ADDED}\"]\n"
            )
        };
        format!("version = 1\n{}{}", block("first", "b", "es-cn-made00"), block("second", "a", "es-cn-made01"))
    }

    #[test]
    fn a_target_whose_profile_has_no_credentials_is_a_failed_result() {
        let served = six().serve();
        let (scene, whole, without_key) = two(&served);
        scene.file("config/config.toml", whole);
        let plan = planned(&scene, &both());
        scene.file("config/config.toml", without_key);
        let stopped = scene.run(&format!("apply {plan} --parallel 1 --max-failed 0 -o json")).ends_with(1).json();
        assert_eq!(outcomes(&stopped), ["not_applied", "not_started"]);
        let document = scene.run(&format!("apply {plan} -o json")).ends_with(7).json();
        assert_eq!(document["summary"], json!({"targets": 2, "changed": 1, "failed": 1}));
        assert_eq!(outcomes(&document), ["not_applied", "applied"]);
        assert_eq!(document["results"][0]["error"]["code"], "no_credentials");
        assert_eq!(
            (&document["results"][0]["profile"], &document["results"][1]["profile"]),
            (&json!("b"), &json!("a"))
        );
        assert_eq!((held(&served, 0).len(), held(&served, 1).len()), (1, 2));
    }

    #[test]
    fn a_target_whose_profile_is_gone_is_a_failed_result() {
        let served = six().serve();
        let (scene, whole, _) = two(&served);
        scene.file("config/config.toml", whole.as_str());
        let plan = planned(&scene, &both());
        let (only_a, _) = whole.split_once("[profiles.b]").unwrap();
        scene.file("config/config.toml", only_a);
        let document = scene.run(&format!("apply {plan} -o json")).ends_with(7).json();
        assert_eq!(outcomes(&document), ["not_applied", "applied"]);
        let message = document["results"][0]["error"]["message"].as_str().unwrap();
        assert!(message.starts_with("profile b: "), "{message}");
        // Where no profile is left, the run is refused as a whole.
        scene.file("config/config.toml", "");
        scene.run(&format!("apply {plan}")).ends_with(2);
        // A declaration is planned as a whole, so that it is refused before anything is sent.
        scene.file("config/config.toml", only_a);
        served.calls();
        let file = scene.path("a.toml").display().to_string();
        scene.run(&format!("apply -f {file} -y")).says("a.toml:3:").says("list first: ");
        assert!(served.calls().is_empty());
    }

    #[test]
    fn changes_of_several_profiles_are_one_run() {
        let served = six().serve();
        let (scene, whole, _) = two(&served);
        scene.file("config/config.toml", whole);
        let document = scene.run(&format!("apply {} -o json", planned(&scene, &both()))).ends_with(0).json();
        assert_eq!(document["summary"], json!({"targets": 2, "changed": 2, "failed": 0}));
        let id = document["results"][0]["intent"].as_str().unwrap();
        scene.run(&format!("undo {id}")).ends_with(0);
        assert_eq!((held(&served, 0), held(&served, 1)), (vec!["192.0.2.1".to_owned()], vec!["192.0.2.1".to_owned()]));
    }
}

mod renamed {
    use super::*;

    /// The group `default` of the first list becomes `staff`.
    fn staff(entries: &str) -> String {
        format!(
            "version = 1\n[lists.web]\non = {{ service = \"elasticsearch\", instances = [\"es-cn-made00\"], group = \"staff\" }}\n\
             owns = \"all\"\nentries = [{entries}]\nwas = [\"office\"]\n"
        )
    }

    fn with_office() -> Sandbox {
        six().holding(|state| {
            let groups = state["elasticsearch"]["instances"][3]["groups"].as_array_mut().unwrap();
            groups.push(json!({"list": "PUBLIC_KIBANA", "name": "office", "ips": ["198.51.100.1"]}));
        })
    }

    fn office(served: &Served) -> Option<Vec<String>> {
        served.truth().group("es-cn-made00", "PUBLIC_KIBANA", "office").map(<[String]>::to_vec)
    }

    #[test]
    fn the_old_group_stays_if_the_new_one_is_refused() {
        let served = with_office().serve();
        let scene = Scene::at(&served);
        let file = scene.file("a.toml", staff("\"0.0.0.0/0\""));
        scene.run(&format!("apply -f {file} -y")).ends_with(3);
        assert_eq!(office(&served), Some(vec!["198.51.100.1".to_owned()]));
    }

    #[test]
    fn the_old_group_stays_if_the_new_one_fails() {
        let rule = "[[rule]]\non = { kind = 'write' }\nnth = 1\n\
                    fault.answer = { status = 403, code = 'Forbidden.RAM', message = 'no' }\n";
        let served = with_office().faults(rule).serve();
        let scene = Scene::at(&served);
        let plan = planned(&scene, &staff("\"198.51.100.1\""));
        let document = scene.run(&format!("apply {plan} -o json")).json();
        assert_eq!(outcomes(&document), ["not_applied", "not_started"]);
        let message = document["results"][1]["error"]["message"].as_str().unwrap();
        assert!(message.ends_with("/public/staff comes first, and it is not verified"), "{message}");
        assert_eq!(office(&served), Some(vec!["198.51.100.1".to_owned()]));
        scene.run(&format!("apply {plan}")).ends_with(0);
        assert_eq!(office(&served), None);
    }
}
