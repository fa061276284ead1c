//! `kibana-whitelist` and `instances`, verb by verb, against the sandbox over real HTTP.
//!
//! Every flow also says which calls it takes: a read is one, a refusal and a change that changes nothing send none.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer has failed")]

mod support;

use serde_json::{Value, json};
use support::served::{Sandbox, Served};
use support::wire::{Fate, Wire};
use support::{PRODUCTION, SERVERLESS, STAGING, Scene, texts};

const READ: &str = "DescribeInstance";

/// The entries of one group as the list command tells them now.
fn held(scene: &Scene, group: &str) -> Vec<String> {
    let ran = scene.run(&format!("kibana-whitelist list {group} -o plain")).ends_with(0);
    ran.stdout.lines().map(str::to_owned).collect()
}

mod reading {
    use super::*;

    #[test]
    fn a_list_is_one_request_and_shows_every_group_of_both_networks() {
        let served = Served::start();
        let ran = Scene::at(&served).run("kibana-whitelist list -o json").ends_with(0);
        assert_eq!(served.calls(), [READ]);
        let document = ran.json();
        let lists: Vec<(&str, Vec<&str>)> = document["results"]
            .as_array()
            .unwrap()
            .iter()
            .map(|list| {
                let entries = list["entries"].as_array().unwrap();
                let entries = entries.iter().map(|entry| entry["entry"].as_str().unwrap()).collect();
                (list["target"]["text"].as_str().unwrap().rsplit_once("cabcd/").unwrap().1, entries)
            })
            .collect();
        assert_eq!(
            lists,
            [
                ("public/default", vec!["192.0.2.10", "192.0.2.128/26"]),
                ("public/office", vec!["198.51.100.16/28", "198.51.100.200"]),
                ("private/default", vec!["192.168.12.0/24"]),
            ]
        );
    }

    #[test]
    fn a_list_can_be_narrowed_to_a_group_and_a_network() {
        let served = Served::start();
        let scene = Scene::at(&served);
        assert_eq!(held(&scene, "-g office"), ["198.51.100.16/28", "198.51.100.200"]);
        assert_eq!(held(&scene, "--network private"), ["192.168.12.0/24"]);
        let ran = scene.run("kibana-whitelist list -g default --network all -o json").ends_with(0);
        assert_eq!(ran.json()["results"].as_array().unwrap().len(), 2);
        scene.run("kibana-whitelist list -g offices").ends_with(5).says("did you mean `-g office`?");
        assert_eq!(served.calls(), [READ; 4]);
    }

    #[test]
    fn plain_is_for_one_list_only() {
        let served = Served::start();
        Scene::at(&served).run("kibana-whitelist list -o plain").ends_with(2).says("plain");
    }

    #[test]
    fn several_instances_are_read_one_after_the_other_each_its_own_result() {
        let served = Served::start();
        let line = format!("kibana-whitelist list -i {STAGING} -i {SERVERLESS} -i {STAGING} --network public -o json");
        let document = Scene::at(&served).run(&line).ends_with(0).json();
        let instances: Vec<&Value> =
            document["results"].as_array().unwrap().iter().map(|list| &list["target"]["instance"]).collect();
        assert_eq!(instances, [STAGING, SERVERLESS], "an instance named twice is worked once");
        assert_eq!(served.calls(), [READ, READ]);
    }

    #[test]
    fn a_switched_off_network_and_a_list_that_does_not_exist_are_notes() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let off = scene.run(&format!("kibana-whitelist list -i {STAGING} --network private -o json")).ends_with(0);
        assert!(off.result()["notes"][0].as_str().unwrap().contains("switched off"), "{off}");
        let none = scene.run(&format!("kibana-whitelist list -i {SERVERLESS} --network private -o json")).ends_with(0);
        let result = none.result();
        assert!(result["notes"][0].as_str().unwrap().contains("security group"), "{none}");
        assert_eq!(result["entries"], json!([]));
    }

    #[test]
    fn get_names_every_list_that_admits_an_address() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let found = scene.run("kibana-whitelist get 198.51.100.17 -o json").ends_with(0).result();
        assert_eq!(found["admitted_by"][0]["entry"]["entry"], "198.51.100.16/28");
        assert_eq!(found["entry"], Value::Null);
        assert_eq!(served.calls(), [READ]);
        scene.run("kibana-whitelist get --exact 198.51.100.17").ends_with(5).says("no entry of its own");
        scene.run("kibana-whitelist get --exact 198.51.100.16/28").ends_with(0);
        scene.run("kibana-whitelist get 203.0.113.77").ends_with(5).says("no entry admits 203.0.113.77");
        scene.run("kibana-whitelist get -g office 192.0.2.10").ends_with(5);
    }

    #[test]
    fn looking_up_several_addresses_reads_once() {
        let served = Served::start();
        let ran = Scene::at(&served).run("kibana-whitelist get 192.0.2.10 192.0.2.130 9.9.9.9 -o json").ends_with(7);
        let found: Vec<Value> =
            ran.json()["results"].as_array().unwrap().iter().map(|result| result["found"].clone()).collect();
        assert_eq!(found, [json!(true), json!(true), json!(false)], "in the order of the queries");
        assert_eq!(served.calls(), [READ]);
    }

    #[test]
    fn instances_are_listed_over_all_pages() {
        let served = Sandbox::default()
            .holding(|state| {
                let instances = state["elasticsearch"]["instances"].as_array_mut().unwrap();
                for n in 0..150 {
                    let mut another = instances[0].clone();
                    another["id"] = json!(format!("es-cn-{n:015}"));
                    another["description"] = json!(format!("copy-{n}"));
                    instances.push(another);
                }
            })
            .serve();
        let ran = Scene::at(&served).run("instances -o json").ends_with(0);
        assert_eq!(ran.json()["results"].as_array().unwrap().len(), 153);
        let calls = served.calls();
        assert!(calls.len() >= 2 && calls.iter().all(|call| call == "ListInstance"), "{calls:?}");
    }

    #[test]
    fn aliases_stand_for_their_commands() {
        let served = Served::start();
        let scene = Scene::at(&served);
        for line in ["kibana ls", "kibana-allowlist list", "kibana-whitelist show 192.0.2.10"] {
            scene.run(line).ends_with(0);
        }
        scene.run("kibana rm 192.0.2.10").ends_with(0);
    }

    #[test]
    fn without_a_group_list_the_flat_list_is_shown_with_a_warning() {
        let served = Served::assuming("group-list", "absent");
        let ran = Scene::at(&served).run("kibana-whitelist list --network public -o json").ends_with(0);
        let result = ran.result();
        assert_eq!(result["target"]["group"], "default");
        assert!(result["notes"][0].as_str().unwrap().contains("does not report the groups"), "{ran}");
        assert_eq!(result["entries"].as_array().unwrap().len(), 4, "the flat list is the union of all groups");
    }

    #[test]
    fn an_instance_of_an_unusable_status_without_groups_is_not_available_now() {
        let served = Sandbox::default()
            .assume("group-list", "absent")
            .holding(|state| state["elasticsearch"]["instances"][0]["status"] = json!("invalid"))
            .serve();
        let scene = Scene::at(&served);
        scene.run("kibana-whitelist list").ends_with(9).says("invalid");
        scene.run("kibana-whitelist append 9.9.9.9").ends_with(9);
        assert_eq!(served.calls(), [READ, READ]);
    }
}

mod appending {
    use super::*;

    #[test]
    fn append_sends_only_what_is_missing_and_proves_it() {
        let served = Served::start();
        let wire = Wire::to(&served.url());
        let scene = Scene::new().leading_to(&served, wire.url());
        let result =
            scene.run("kibana-whitelist append 198.51.100.7 192.0.2.10 203.0.113.0/24 -o json").ends_with(0).result();
        assert_eq!(served.calls(), [READ, "UpdateKibanaWhiteIps Append", READ]);
        let write = &wire.writes()[0];
        assert!(write.target.contains("modifyMode=Append") && write.target.contains("clientToken="), "{write:?}");
        let body = json!({"whiteIpGroup": {"groupName": "default", "ips": ["198.51.100.7", "203.0.113.0/24"],
            "whiteIpType": "PUBLIC_KIBANA"}});
        assert_eq!(write.json(), body, "the mode is in the query and nowhere else");
        assert_eq!((&result["changed"], &result["outcome"]), (&json!(true), &json!("applied")));
        assert_eq!(texts(&result["added"]), ["198.51.100.7", "203.0.113.0/24"]);
        assert_eq!(texts(&result["unchanged"]), ["192.0.2.10"]);
        assert_eq!(texts(&result["before"]), ["192.0.2.10", "192.0.2.128/26"]);
        assert_eq!(texts(&result["after"]), ["192.0.2.10", "192.0.2.128/26", "198.51.100.7", "203.0.113.0/24"]);
        assert_eq!(result["request_ids"].as_array().unwrap().len(), 3);
    }

    #[test]
    fn what_is_there_already_is_not_sent_again() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let ran = scene.run("kibana-whitelist append 192.0.2.10/32 192.0.2.128/26 -o json").ends_with(0);
        let result = ran.result();
        assert_eq!((&result["changed"], &result["outcome"]), (&json!(false), &json!("unchanged")));
        assert_eq!(served.calls(), [READ]);
    }

    #[test]
    fn a_dry_run_shows_the_plan_and_sends_no_change() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let result = scene.run("kibana-whitelist append 198.51.100.7 --dry-run -o json").ends_with(0).result();
        assert_eq!((&result["outcome"], &result["dry_run"]), (&json!("planned"), &json!(true)));
        assert_eq!(texts(&result["added"]), ["198.51.100.7"]);
        scene.run("kibana-whitelist append 0.0.0.0/0 --dry-run").ends_with(3).says("--allow open-to-world=100");
        assert_eq!(served.calls(), [READ, READ]);
    }

    #[test]
    fn entries_come_from_operands_commas_files_and_standard_input_mixed_freely() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let list = scene.file("offices.txt", "# offices\n198.51.100.1 # north\n\n198.51.100.2\n198.51.100.3\n");
        let array = scene.file("array.json", r#"["198.51.100.4"]"#);
        let line = format!("kibana-whitelist append 198.51.100.5,198.51.100.6 -f {list} -f {array} -f - -o json");
        let result = scene.run_fed(&line, b"198.51.100.7\n198.51.100.1\n").ends_with(0).result();
        let added: Vec<String> = (1..=7).map(|n| format!("198.51.100.{n}")).collect();
        assert_eq!(texts(&result["added"]), added);
    }

    #[test]
    fn an_unknown_group_is_not_created_unasked() {
        let served = Served::start();
        let scene = Scene::at(&served);
        scene.run("kibana-whitelist append -g guests 198.51.100.7").ends_with(5).says("--create-group");
        scene.run("kibana-whitelist append -g offices 198.51.100.7").ends_with(5).says("did you mean `-g office`?");
        assert_eq!(served.calls(), [READ, READ]);
    }

    #[test]
    fn create_group_covers_only_if_the_service_knows_no_such_group() {
        for status in ["404", "400"] {
            let served = Served::assuming("group-not-found", status);
            let wire = Wire::to(&served.url());
            let scene = Scene::new().leading_to(&served, wire.url());
            scene.run("kibana-whitelist append -g guests --create-group 198.51.100.7").ends_with(0);
            let refused = format!("UpdateKibanaWhiteIps Append -> {status}");
            assert_eq!(served.calls(), [READ, &refused, "UpdateKibanaWhiteIps Cover", READ]);
            let token = |n: usize| {
                let target = wire.writes()[n].target.clone();
                target.split("clientToken=").nth(1).unwrap().split('&').next().unwrap().to_owned()
            };
            assert_ne!(token(0), token(1), "another request is another intent");
            assert_eq!(held(&scene, "-g guests"), ["198.51.100.7"]);
        }
    }

    #[test]
    fn create_group_on_a_group_that_exists_only_appends() {
        let served = Served::start();
        Scene::at(&served).run("kibana-whitelist append -g office --create-group 198.51.100.7").ends_with(0);
        assert_eq!(served.calls(), [READ, "UpdateKibanaWhiteIps Append", READ]);
    }

    #[test]
    fn an_accepted_hazard_creates_a_group_like_its_short_form() {
        let served = Served::start();
        let scene = Scene::at(&served);
        scene.run("kibana-whitelist append -g guests --allow creates-group 198.51.100.7").ends_with(0);
        assert_eq!(held(&scene, "-g guests"), ["198.51.100.7"]);
    }

    #[test]
    fn the_private_list_is_changed_by_its_own_call_with_the_mode_in_the_body() {
        let served = Served::start();
        let wire = Wire::to(&served.url());
        let scene = Scene::new().leading_to(&served, wire.url());
        scene.run("kibana-whitelist append --network private 10.1.0.0/24").ends_with(0);
        assert_eq!(served.calls(), [READ, "ModifyWhiteIps Append", READ]);
        let write = &wire.writes()[0];
        assert!(!write.target.contains("modifyMode"), "{}", write.target);
        let body = write.json();
        assert_eq!(
            (&body["modifyMode"], &body["whiteIpGroup"]["whiteIpType"]),
            (&json!("Append"), &json!("PRIVATE_KIBANA"))
        );
        assert_eq!(held(&scene, "--network private"), ["10.1.0.0/24", "192.168.12.0/24"]);
        scene.run("kibana-whitelist delete --network private 10.1.0.0/24").ends_with(0);
        scene.run("kibana-whitelist cover --network private 10.2.0.0/24").ends_with(0);
        assert_eq!(held(&scene, "--network private"), ["10.2.0.0/24"]);
    }

    #[test]
    fn an_instance_without_a_private_list_takes_no_private_change() {
        let served = Served::start();
        let line = format!("kibana-whitelist append -i {SERVERLESS} --network private 10.1.0.0/24");
        Scene::at(&served).run(&line).ends_with(5).says("security groups");
        assert_eq!(served.calls(), [READ]);
    }

    #[test]
    fn a_service_that_keeps_one_spelling_is_understood_in_any() {
        for spelling in ["keep", "canonical"] {
            let served = Sandbox::default()
                .assume("entry-text", spelling)
                .group("PUBLIC_KIBANA", "default", &["192.0.2.10", "2001:0DB8:0::1"])
                .serve();
            let scene = Scene::at(&served);
            scene.run("kibana-whitelist append 2001:db8::1/128 198.51.100.7/32").ends_with(0);
            scene.run("kibana-whitelist append 2001:DB8::0:1 198.51.100.7").ends_with(0);
            assert_eq!(served.calls(), [READ, "UpdateKibanaWhiteIps Append", READ, READ]);
            assert_eq!(held(&scene, "-g default --network public"), ["192.0.2.10", "198.51.100.7", "2001:db8::1"]);
        }
    }

    #[test]
    fn an_entry_inside_another_is_kept_and_said_aloud() {
        let served = Served::start();
        let ran = Scene::at(&served).run("kibana-whitelist append 198.51.100.0/24 198.51.100.7").ends_with(0);
        assert!(format!("{}{}", ran.stdout, ran.stderr).contains("198.51.100.7 lies inside"), "{ran}");
    }

    #[test]
    fn an_entry_inside_another_is_nothing_to_say_where_none_is_kept() {
        let served = Served::start();
        for line in ["kibana-whitelist delete", "kibana-whitelist get", "user-whitelist delete"] {
            let ran = Scene::at(&served).run(&format!("{line} 192.0.2.0/24 192.0.2.10 --allow large-removal"));
            assert!(!format!("{}{}", ran.stdout, ran.stderr).contains("are kept"), "{ran}");
        }
    }

    #[test]
    fn several_instances_are_changed_each_its_own_result() {
        let served = Served::start();
        let line = format!("kibana-whitelist append -i {PRODUCTION} -i {SERVERLESS} 198.51.100.7 -o json");
        let document = Scene::at(&served).run(&line).ends_with(0).json();
        assert_eq!(document["summary"], json!({"targets": 2, "changed": 2, "failed": 0}));
        assert_eq!(served.calls().len(), 6);
    }

    #[test]
    fn without_a_group_list_a_change_of_a_group_is_refused() {
        let served = Served::assuming("group-list", "absent");
        let scene = Scene::at(&served);
        scene.run("kibana-whitelist append 198.51.100.7").ends_with(3).says("--style list");
        // The flat list has it, but nobody knows of which group.
        scene.run("kibana-whitelist append 198.51.100.200").ends_with(3).says("does not report its groups");
        assert_eq!(served.calls(), [READ, READ]);
    }

    #[test]
    fn a_service_that_refuses_a_private_address_in_the_public_list_has_the_last_word() {
        let served = Served::assuming("private-in-public", "refuse");
        let scene = Scene::at(&served);
        let ran = scene.run("kibana-whitelist append 10.0.0.7 -o json").ends_with(2);
        assert_eq!(ran.result()["error"]["service_code"], "InvalidParameter");
        assert_eq!(ran.result()["changed"], false);
    }

    #[test]
    fn a_service_that_refuses_the_list_of_a_network_that_is_off_has_the_last_word() {
        for (value, code) in [("accept", 0), ("refuse", 2)] {
            let served = Served::assuming("network-off", value);
            let line = format!("kibana-whitelist append -i {STAGING} --network private 10.1.0.0/24");
            Scene::at(&served).run(&line).ends_with(code);
        }
    }
}

mod deleting {
    use super::*;

    #[test]
    fn delete_removes_the_named_and_lists_the_absent() {
        let served = Served::start();
        let wire = Wire::to(&served.url());
        let scene = Scene::new().leading_to(&served, wire.url());
        let result = scene.run("kibana-whitelist delete 192.0.2.10 198.51.100.99 -o json").ends_with(0).result();
        assert_eq!(texts(&result["removed"]), ["192.0.2.10"]);
        assert_eq!(texts(&result["not_present"]), ["198.51.100.99"]);
        assert_eq!(served.calls(), [READ, "UpdateKibanaWhiteIps Delete", READ]);
        assert_eq!(wire.writes()[0].json()["whiteIpGroup"]["ips"], json!(["192.0.2.10"]));
    }

    #[test]
    fn what_is_absent_needs_no_call() {
        let served = Served::start();
        let result = Scene::at(&served).run("kibana-whitelist delete 198.51.100.99 -o json").ends_with(0).result();
        assert_eq!((&result["changed"], texts(&result["not_present"])), (&json!(false), vec!["198.51.100.99"]));
        assert_eq!(served.calls(), [READ]);
    }

    #[test]
    fn every_spelling_of_a_value_is_deleted_in_the_spelling_of_the_service() {
        for by in ["text", "value"] {
            let spellings = ["192.0.2.1", "2001:0DB8::7", "2001:db8:0::7", "2001:db8::7/128"];
            let served =
                Sandbox::default().assume("delete-by", by).group("PUBLIC_KIBANA", "default", &spellings).serve();
            let wire = Wire::to(&served.url());
            let scene = Scene::new().leading_to(&served, wire.url());
            scene.run("kibana-whitelist delete 2001:db8::7").ends_with(0);
            let mut sent = wire.writes()[0].json()["whiteIpGroup"]["ips"].as_array().unwrap().clone();
            sent.sort_by_key(ToString::to_string);
            assert_eq!(sent, ["2001:0DB8::7", "2001:db8:0::7", "2001:db8::7/128"]);
            assert_eq!(held(&scene, "-g default --network public"), ["192.0.2.1"]);
        }
    }

    #[test]
    fn what_is_stored_with_host_bits_is_deleted_by_its_text_and_by_its_value() {
        for operand in ["--stored 10.0.0.5/24", "10.0.0.0/24"] {
            let served = Sandbox::default().group("PUBLIC_KIBANA", "default", &["192.0.2.1", "10.0.0.5/24"]).serve();
            let scene = Scene::at(&served);
            scene.run(&format!("kibana-whitelist delete {operand}")).ends_with(0);
            assert_eq!(held(&scene, "-g default --network public"), ["192.0.2.1"]);
        }
        let served = Served::start();
        Scene::at(&served).run("kibana-whitelist delete 10.0.0.5/24").ends_with(2).says("--stored 10.0.0.5/24");
        assert!(served.calls().is_empty());
    }

    #[test]
    fn a_stored_text_is_never_parsed() {
        let served = Sandbox::default().group("PUBLIC_KIBANA", "default", &["192.0.2.1", "sg-office"]).serve();
        let scene = Scene::at(&served);
        let listed = scene.run("kibana-whitelist list -g default --network public -o json").ends_with(0).result();
        let unread: Vec<&Value> =
            listed["entries"].as_array().unwrap().iter().filter(|entry| entry["entry"].is_null()).collect();
        assert_eq!(unread[0]["text"], "sg-office");
        scene.run("kibana-whitelist delete --stored sg-office").ends_with(0);
        assert_eq!(held(&scene, "-g default --network public"), ["192.0.2.1"]);
    }

    #[test]
    fn a_deletion_that_would_empty_the_group_is_refused_before_it_is_sent() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let all = "192.0.2.10 192.0.2.128/26";
        scene.run(&format!("kibana-whitelist delete {all}")).ends_with(3).says("-g default 127.0.0.1 --allow deny-all");
        let office = "198.51.100.16/28 198.51.100.200";
        scene.run(&format!("kibana-whitelist delete -g office {office}")).ends_with(3).says("--delete-group");
        assert_eq!(served.calls(), [READ, READ]);
    }

    #[test]
    fn a_group_goes_as_a_whole_but_never_default() {
        let served = Served::start();
        let scene = Scene::at(&served);
        for verb in ["delete", "cover"] {
            scene
                .run(&format!("kibana-whitelist {verb} --delete-group"))
                .ends_with(3)
                .says("default cannot be deleted");
            scene.run(&format!("kibana-whitelist {verb} -g office --delete-group 192.0.2.1")).ends_with(2);
            assert!(served.calls().is_empty());
        }
        scene.run("kibana-whitelist delete -g office --delete-group").ends_with(0);
        assert_eq!(served.calls(), [READ, "UpdateKibanaWhiteIps Cover", READ]);
        scene.run("kibana-whitelist list -g office").ends_with(5);
        scene.run("kibana-whitelist delete -g office --delete-group").ends_with(5);
    }

    #[test]
    fn an_unknown_group_has_nothing_to_delete_from() {
        let served = Served::start();
        Scene::at(&served)
            .run("kibana-whitelist delete -g guests 192.0.2.1")
            .ends_with(5)
            .says("no public group guests");
        assert_eq!(served.calls(), [READ]);
    }

    #[test]
    fn whatever_the_service_calls_the_last_entry_the_refusal_is_ours() {
        for code in ["InvalidParameter", "WhiteIpsEmpty"] {
            let served = Sandbox::default().assume("delete-last", code).group("PUBLIC_KIBANA", "one", &["192.0.2.1"]);
            let served = served.serve();
            Scene::at(&served).run("kibana-whitelist delete -g one 192.0.2.1").ends_with(3);
            assert_eq!(served.calls(), [READ]);
        }
    }
}

mod covering {
    use super::*;

    #[test]
    fn cover_makes_the_group_exactly_the_named_entries_and_shows_what_goes() {
        let served = Sandbox::default().group("PUBLIC_KIBANA", "default", &["192.0.2.10", "sg-office"]).serve();
        let wire = Wire::to(&served.url());
        let scene = Scene::new().leading_to(&served, wire.url());
        let result = scene.run("kibana-whitelist cover 198.51.100.7 192.0.2.10 -o json").ends_with(0).result();
        assert_eq!(texts(&result["removed"]), ["sg-office"], "unreadable text goes too, and is shown");
        assert_eq!(served.calls(), [READ, "UpdateKibanaWhiteIps Cover", READ]);
        assert!(wire.writes()[0].target.contains("modifyMode=Cover"), "the mode is always sent");
        assert_eq!(held(&scene, "-g default --network public"), ["192.0.2.10", "198.51.100.7"]);
    }

    #[test]
    fn a_cover_that_changes_nothing_is_not_sent() {
        let served = Served::start();
        Scene::at(&served).run("kibana-whitelist cover 192.0.2.128/26 192.0.2.10/32").ends_with(0);
        assert_eq!(served.calls(), [READ]);
    }

    #[test]
    fn cover_with_nothing_is_refused_before_anything_is_read() {
        let served = Served::start();
        let scene = Scene::at(&served);
        scene.run("kibana-whitelist cover").ends_with(3).says("--delete-group");
        scene.run("kibana-whitelist cover -g office").ends_with(3);
        scene.run_fed("kibana-whitelist cover -f -", b"# nothing\n").ends_with(2).says("holds no entry");
        assert!(served.calls().is_empty());
    }

    #[test]
    fn cover_creates_no_group_unasked_and_offers_the_one_that_may_be_meant() {
        let served = Served::start();
        let scene = Scene::at(&served);
        scene.run("kibana-whitelist cover -g guests 198.51.100.7").ends_with(3).says("--create-group");
        scene.run("kibana-whitelist cover -g offices 198.51.100.7").ends_with(3).shows("did you mean office?");
        let case = scene.run("kibana-whitelist cover -g Office --create-group 198.51.100.7").ends_with(3);
        case.says("differ only in case");
        assert_eq!(served.calls(), [READ; 3]);
        scene.run("kibana-whitelist cover -g guests --create-group 198.51.100.7").ends_with(0);
        assert_eq!(held(&scene, "-g guests"), ["198.51.100.7"]);
        scene.run("kibana-whitelist cover -g visitors --allow creates-group=1 198.51.100.8").ends_with(0);
        scene.run("kibana-whitelist cover -g guest2 --allow creates-group=1 192.0.2.1 192.0.2.2").ends_with(3);
    }

    #[test]
    fn a_group_is_deleted_by_a_cover_of_its_own_option() {
        let served = Served::start();
        let scene = Scene::at(&served);
        scene.run("kibana-whitelist cover -g office --delete-group").ends_with(0);
        assert_eq!(served.calls(), [READ, "UpdateKibanaWhiteIps Cover", READ]);
        scene.run("kibana-whitelist list -g office").ends_with(5);
    }

    #[test]
    fn the_list_style_is_sent_without_a_mode_while_default_is_the_only_group() {
        let served = Served::start();
        let wire = Wire::to(&served.url());
        let scene = Scene::new().leading_to(&served, wire.url());
        let line = format!("kibana-whitelist cover -i {STAGING} --style list 198.51.100.7 203.0.113.0/24");
        scene.run(&line).ends_with(0);
        assert_eq!(served.calls(), [READ, "UpdateKibanaWhiteIps", READ]);
        assert_eq!(wire.writes()[0].json(), json!({"kibanaIPWhitelist": ["198.51.100.7", "203.0.113.0/24"]}));
    }

    #[test]
    fn the_list_style_is_refused_where_it_would_hit_more_than_it_names() {
        let served = Served::start();
        let scene = Scene::at(&served);
        scene.run("kibana-whitelist cover --style list 198.51.100.7").ends_with(3).says("has others");
        assert_eq!(served.calls(), [READ]);
        scene.run("kibana-whitelist cover --style list -g office 198.51.100.7").ends_with(2);
        scene.run("kibana-whitelist cover --style list --network private 10.0.0.1").ends_with(2);
        scene.run("kibana-whitelist cover -g office --delete-group --style list").ends_with(2);
        assert!(served.calls().is_empty());
    }

    #[test]
    fn without_a_group_list_only_the_list_style_can_change_anything() {
        let served = Served::assuming("group-list", "absent");
        let scene = Scene::at(&served);
        scene.run("kibana-whitelist cover 198.51.100.7").ends_with(3).says("--style list");
        scene.run(&format!("kibana-whitelist cover -i {STAGING} --style list 198.51.100.7")).ends_with(0);
        assert_eq!(served.calls(), [READ, READ, "UpdateKibanaWhiteIps", READ]);
    }
}

mod hazards {
    use super::*;

    #[test]
    fn opening_to_the_world_needs_its_number_accepted() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let ran = scene.run("kibana-whitelist append 128.0.0.0/1 -o json").ends_with(3);
        let hazard = ran.result()["hazards"][0].clone();
        assert_eq!((&hazard["name"], &hazard["verdict"]), (&json!("open-to-world"), &json!("refuse")));
        let number = hazard["number"].as_u64().unwrap();
        let less = number - 1;
        scene.run(&format!("kibana-whitelist append 128.0.0.0/1 --allow open-to-world={less}")).ends_with(3);
        assert_eq!(served.calls(), [READ, READ]);
        scene.run(&format!("kibana-whitelist append 128.0.0.0/1 --allow open-to-world={number}")).ends_with(0);
        let again = scene.run("kibana-whitelist append 198.51.100.7 -o json").ends_with(0).result();
        assert_eq!(again["hazards"][0]["existing"], true, "what was there before is a note");
    }

    #[test]
    fn the_union_of_all_groups_counts() {
        let served = Sandbox::default().group("PUBLIC_KIBANA", "half", &["0.0.0.0/1"]).serve();
        Scene::at(&served).run("kibana-whitelist append 128.0.0.0/1").ends_with(3).says("open-to-world");
        assert_eq!(served.calls(), [READ]);
    }

    #[test]
    fn more_than_three_hundred_entries_are_refused_and_the_service_has_the_last_word() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let many: Vec<String> = (0..299).map(|n| format!("203.0.{}.{}", n / 250, n % 250)).collect();
        let many = many.join("\n");
        scene.run_fed("kibana-whitelist append -f -", many.as_bytes()).ends_with(3).says("too-many-entries=301");
        assert_eq!(served.calls(), [READ]);
        scene.run_fed("kibana-whitelist append -f - --allow too-many-entries", many.as_bytes()).ends_with(2);
        assert_eq!(served.calls(), [READ, "UpdateKibanaWhiteIps Append -> 400"]);
    }

    #[test]
    fn an_unknown_hazard_cannot_be_accepted() {
        Scene::new().run("kibana-whitelist append 198.51.100.7 --allow everything").ends_with(2).says("creates-group");
    }
}

mod failures {
    use super::*;

    #[test]
    fn an_instance_of_another_region_is_told_with_the_region() {
        for status in ["400", "404"] {
            let served = Served::assuming("instance-not-found", status);
            let ran = Scene::at(&served).run("kibana-whitelist list -i es-cn-000000000000wrong -o json").ends_with(5);
            let error = ran.result()["error"].clone();
            assert_eq!(error["service_code"], "InstanceNotFound");
            assert_eq!(error["http_status"], status.parse::<u64>().unwrap());
            ran.says("not in cn-hangzhou").says("does not contain its region");
        }
    }

    #[test]
    fn a_busy_instance_takes_no_change_but_is_read() {
        let served = Served::assuming("activating", "60000");
        let scene = Scene::at(&served);
        scene.run("kibana-whitelist append 198.51.100.7 --no-wait").ends_with(0).shows("takes effect");
        served.calls();
        scene.run("kibana-whitelist append 198.51.100.8 --wait 0").ends_with(9).says("activating");
        scene.run("kibana-whitelist append 198.51.100.7").ends_with(0).shows("already present");
        scene.run("kibana-whitelist append 198.51.100.8 --dry-run").ends_with(0);
        scene.run("kibana-whitelist list").ends_with(0).shows("activating");
        assert_eq!(served.calls(), [READ; 4]);
    }

    #[test]
    fn after_three_denials_in_a_row_nobody_is_asked_any_more() {
        let served = Served::start();
        let wrong = Scene::at(&served).with("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "wrong");
        let ids = [
            "es-cn-aaaaaaaaaaaaaaaaa",
            "es-cn-bbbbbbbbbbbbbbbbb",
            "es-cn-ccccccccccccccccc",
            "es-cn-ddddddddddddddddd",
        ];
        let instances = ids.map(|id| format!("-i {id}")).join(" ");
        for line in ["list", "get 192.0.2.10", "append 198.51.100.7 -y", "delete 192.0.2.10 -y"] {
            let before = served.calls().len();
            let ran = wrong.run(&format!("kibana-whitelist {line} {instances}")).ends_with(4);
            let told = format!("{}{}", ran.stdout, ran.stderr);
            // Of several lists that cannot be read, get tells the first alone.
            assert!(line.starts_with("get") || told.contains("not tried: 3 calls in a row were denied; "), "{told}");
            assert_eq!(served.calls().len() - before, 3, "{line}");
        }
    }

    #[test]
    fn a_wrong_secret_and_an_unknown_key_are_told_apart() {
        let served = Served::start();
        let wrong = Scene::at(&served).with("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "wrong");
        wrong.run("kibana-whitelist list").ends_with(4).says("signature does not match");
        let unknown = Scene::at(&served).with("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI5tNobody");
        unknown.run("instances").ends_with(4).says("does not exist");
    }

    #[test]
    fn temporary_keys_need_their_token() {
        let served = Served::start();
        let sts = served.account().elasticsearch.sts.clone().unwrap();
        let scene = Scene::at(&served)
            .with("ALIBABA_CLOUD_ACCESS_KEY_ID", sts.access_key_id)
            .with("ALIBABA_CLOUD_ACCESS_KEY_SECRET", sts.access_key_secret);
        scene.run("kibana-whitelist list").ends_with(4).says("ALIBABA_CLOUD_SECURITY_TOKEN");
        scene.with("ALIBABA_CLOUD_SECURITY_TOKEN", sts.security_token).run("kibana-whitelist list").ends_with(0);
    }

    #[test]
    fn a_throttled_call_is_sent_again_after_the_time_told() {
        for status in ["400", "429"] {
            let served = Sandbox::default().assume("calls-per-second", "1").assume("throttle-status", status).serve();
            Scene::at(&served).run("kibana-whitelist append 198.51.100.7").ends_with(0).says("trying again");
            let calls = served.calls();
            let taken: Vec<&String> = calls.iter().filter(|call| !call.contains("->")).collect();
            assert_eq!(taken, [READ, "UpdateKibanaWhiteIps Append", READ]);
        }
    }

    #[test]
    fn a_change_that_is_sent_again_keeps_its_token_and_is_signed_anew() {
        let served = Sandbox::default().assume("calls-per-second", "1").serve();
        let wire = Wire::to(&served.url());
        Scene::new().leading_to(&served, wire.url()).run("kibana-whitelist append 198.51.100.7").ends_with(0);
        let writes = wire.writes();
        assert!(writes.len() >= 2, "{writes:?}");
        for pair in writes.windows(2) {
            assert_eq!((&pair[0].target, &pair[0].body), (&pair[1].target, &pair[1].body));
            assert_ne!(pair[0].header("x-acs-signature-nonce"), pair[1].header("x-acs-signature-nonce"));
            assert_ne!(pair[0].header("authorization"), pair[1].header("authorization"));
        }
    }

    #[test]
    fn a_change_waits_for_an_instance_that_is_busy_and_until_it_has_taken_effect() {
        let served = Served::assuming("activating", "700");
        let scene = Scene::at(&served);
        scene.run("kibana-whitelist append 198.51.100.7 --no-wait").ends_with(0);
        let ran = scene.run("kibana-whitelist append 198.51.100.8 -v").ends_with(0);
        scene.run("kibana-whitelist list").ends_with(0).shows("(active)");
        ran.says("waiting for another change to end").says("waiting for the change to take effect");
    }

    #[test]
    fn an_instance_that_becomes_busy_before_the_write_is_not_available() {
        let served = Served::assuming("activating", "600000");
        let rival = Scene::at(&served);
        let first = std::sync::Once::new();
        let wire = Wire::judged(&served.url(), move |sent| {
            if sent.is_write() {
                first.call_once(|| drop(rival.run("kibana-whitelist append 203.0.113.9 --no-wait").ends_with(0)));
            }
            Fate::Pass
        });
        let ran =
            Scene::new().leading_to(&served, wire.url()).run("kibana-whitelist append 198.51.100.7 --wait 0 -o json");
        let result = ran.ends_with(9).result();
        assert_eq!(
            (&result["error"]["service_code"], &result["changed"]),
            (&json!("InstanceActivating"), &json!(false))
        );
    }

    #[test]
    fn a_missing_permission_is_called_by_its_name() {
        let body = json!({"Code": "Forbidden.RAM", "Message": "no", "RequestId": "R",
            "AccessDeniedDetail": {"AuthAction": "elasticsearch:UpdateKibanaWhiteIps"}})
        .to_string();
        let answer = format!("HTTP/1.1 403 Forbidden\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        let served = Served::start();
        let wire = Wire::judged(
            &served.url(),
            move |sent| {
                if sent.is_write() { Fate::Answer(answer.clone()) } else { Fate::Pass }
            },
        );
        let ran = Scene::new().leading_to(&served, wire.url()).run("kibana-whitelist append 198.51.100.7 -o json");
        assert_eq!(ran.result()["error"]["code"], "forbidden");
        ran.ends_with(4).says("elasticsearch:UpdateKibanaWhiteIps");
    }
}

mod together {
    use super::*;

    #[test]
    fn processes_at_once_on_one_sandbox_lose_nothing() {
        let scene = Scene::new();
        let entries: Vec<String> = (1..=8).map(|n| format!("198.51.100.{n}")).collect();
        std::thread::scope(|threads| {
            for entry in &entries {
                let scene = &scene;
                threads.spawn(move || scene.run(&format!("--sandbox kibana-whitelist append {entry}")).ends_with(0));
                threads.spawn(move || scene.run(&format!("--sandbox user-whitelist add {entry}")).ends_with(0));
            }
        });
        for list in ["kibana-whitelist list -g default --network public", "user-whitelist list"] {
            let held = scene.run(&format!("--sandbox {list} -o plain")).ends_with(0).stdout;
            let held: Vec<&str> = held.lines().collect();
            assert!(entries.iter().all(|entry| held.contains(&entry.as_str())), "{held:?}");
        }
    }
}

mod judged {
    use super::*;

    #[test]
    fn a_pipe_that_was_cut_off_does_not_take_most_of_a_list_away() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let cut = "kibana-whitelist cover -f -";
        scene.run_fed(cut, b"198.51.100.7\n").ends_with(3).says("large-removal=2").shows("cut off");
        scene.run_fed("kibana-whitelist cover -f - 192.0.2.10", b"198.51.100.7\n").ends_with(0);
        scene.run_fed(&format!("{cut} --allow large-removal=3"), b"198.51.100.8\n").ends_with(0);
        scene.run("kibana-whitelist cover 198.51.100.9").ends_with(0);
    }

    #[test]
    fn a_warning_is_a_hazard_in_json_and_stops_nothing() {
        let served = Served::start();
        let ran = Scene::at(&served).run("kibana-whitelist append 52.8.0.0/15 -o json").ends_with(0);
        let hazard = &ran.result()["hazards"][0];
        assert_eq!((&hazard["name"], &hazard["verdict"]), (&json!("wide"), &json!("warn")));
        assert_eq!((&hazard["number"], &hazard["entries"]), (&json!(2), &json!(["52.8.0.0/15"])));
    }
}

#[test]
fn a_hint_of_the_service_leads_to_the_same_sandbox_and_journal() {
    let scene = Scene::new();
    let line = "--sandbox --journal none kibana-whitelist list -i es-cn-000000000000nothere -o json";
    let ran = scene.run(line).ends_with(5);
    let hint = ran.error()["hint"].as_str().unwrap().to_owned();
    assert!(hint.ends_with("or see `whitelistctl instances --sandbox`"), "{hint}");
}
