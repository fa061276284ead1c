//! Who gets in: what a deletion leaves open, what a block holds, and what is to be noted of a list as it is.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer has failed")]

mod support;

use serde_json::{Value, json};
use support::served::{Sandbox, Served};
use support::{PRODUCTION, Scene, texts};

const READ: &str = "DescribeInstance";

/// A group `default` of the public Kibana list.
fn holding(entries: &[&str]) -> Sandbox {
    Sandbox::default().group("PUBLIC_KIBANA", "default", entries)
}

/// The names of the hazards of a result.
fn names(result: &Value) -> Vec<&str> {
    result["hazards"].as_array().unwrap().iter().map(|hazard| hazard["name"].as_str().unwrap()).collect()
}

mod deleting {
    use super::*;

    #[test]
    fn what_a_wider_block_admits_is_reported_although_nothing_is_deleted() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let line = "kibana-whitelist delete 192.0.2.130";
        let command = format!("whitelistctl kibana-whitelist delete -i {PRODUCTION} -g default 192.0.2.128/26");
        let ran = scene.run(line).ends_with(0);
        assert!(ran.stdout.contains("192.0.2.130 is still admitted by 192.0.2.128/26"), "{ran}");
        assert!(ran.stdout.contains(&format!("end it with: {command}")), "{ran}");
        assert!(ran.stdout.contains("none of the entries is present, but they are still admitted"), "{ran}");
        let result = scene.run(&format!("{line} --dry-run -o json")).ends_with(0).result();
        let still = &result["still_admitted_by"];
        assert_eq!(still.as_array().unwrap().len(), 1, "{result}");
        assert_eq!(still[0]["named"], "192.0.2.130");
        assert_eq!(still[0]["entry"], "192.0.2.128/26");
        assert_eq!((&still[0]["kind"], &still[0]["other_group"]), (&json!("wider"), &json!(false)));
        assert_eq!(still[0]["target"]["group"], "default");
        assert!(still[0]["command"].as_str().unwrap().starts_with(&command), "{result}");
        assert_eq!(names(&result), ["still-admitted"]);
        assert_eq!(served.calls(), [READ, READ]);
    }

    #[test]
    fn another_group_that_admits_is_named_after_a_real_deletion() {
        let served =
            holding(&["192.0.2.10", "9.9.9.9"]).group("PUBLIC_KIBANA", "office", &["192.0.2.10", "9.9.9.8"]).serve();
        let scene = Scene::at(&served);
        let ran = scene.run("kibana-whitelist delete 192.0.2.10 -o json").ends_with(0);
        let result = ran.result();
        assert_eq!((&result["outcome"], texts(&result["removed"])), (&json!("applied"), vec!["192.0.2.10"]));
        let still = &result["still_admitted_by"][0];
        assert_eq!((&still["kind"], &still["other_group"]), (&json!("exact"), &json!(true)));
        assert_eq!(still["target"]["group"], "office");
        let command = still["command"].as_str().unwrap().replace("whitelistctl ", "");
        scene.run(&command).ends_with(0);
        let found = scene.run("kibana-whitelist get 192.0.2.10").ends_with(5);
        assert!(found.stdout.contains("no entry admits 192.0.2.10"), "{found}");
    }

    #[test]
    fn entries_inside_a_deleted_block_are_still_admitted() {
        let served = holding(&["9.9.9.0/24", "9.9.9.9", "9.9.9.128/25"]).serve();
        let result =
            Scene::at(&served).run("kibana-whitelist delete 9.9.9.0/24 --dry-run -o json").ends_with(0).result();
        let still: Vec<(&Value, &Value)> = result["still_admitted_by"]
            .as_array()
            .unwrap()
            .iter()
            .map(|still| (&still["entry"], &still["kind"]))
            .collect();
        let inside = json!("inside");
        assert_eq!(still, [(&json!("9.9.9.9"), &inside), (&json!("9.9.9.128/25"), &inside)]);
    }

    #[test]
    fn the_command_for_a_whole_group_is_one_that_the_service_takes() {
        let served = holding(&["9.9.9.9"]).group("PUBLIC_KIBANA", "office", &["8.8.8.8"]).serve();
        let scene = Scene::at(&served);
        let command = |line: &str| {
            let result = scene.run(&format!("{line} --dry-run -o json")).ends_with(0).result();
            result["still_admitted_by"][0]["command"].as_str().unwrap().to_owned()
        };
        let whole = command("kibana-whitelist delete 8.8.8.8");
        assert!(whole.contains("delete -i es-cn-n6w1o1x0w001cabcd -g office --delete-group"), "{whole}");
        let last = command("kibana-whitelist delete -g office 9.9.9.9");
        assert!(last.contains("cover -i es-cn-n6w1o1x0w001cabcd -g default 127.0.0.1 --allow deny-all"), "{last}");
    }

    #[test]
    fn what_the_profile_forbids_and_stays_admitted_is_refused() {
        let served = Served::start();
        let scene = Scene::at(&served);
        scene.file(
            "config/config.toml",
            "default_profile = \"p\"\n[profiles.p.policy]\nnever_admit = [\"192.0.2.130\"]\n",
        );
        let ran = scene.run("kibana-whitelist delete 192.0.2.130").ends_with(3);
        assert!(ran.stdout.contains("still-admitted (refused)"), "{ran}");
        scene.run("kibana-whitelist delete 192.0.2.130 --allow still-admitted").ends_with(0);
    }

    #[test]
    fn an_unreadable_entry_that_may_stand_for_the_address_is_named_with_its_text() {
        for (text, word) in [("8.8.8.008", "8.8.8.008"), ("8.8.8.8,5.6.7.8", "'8.8.8.8,5.6.7.8'")] {
            let served = holding(&["9.9.9.9", text]).serve();
            let scene = Scene::at(&served);
            let result = scene.run("kibana-whitelist delete 8.8.8.8 -o json").ends_with(0).result();
            let still = &result["still_admitted_by"][0];
            assert_eq!((&still["entry"], &still["kind"]), (&json!(text), &json!("unreadable")));
            let command = format!("delete -i {PRODUCTION} -g default --stored {word}");
            assert!(still["command"].as_str().unwrap().contains(&command), "{result}");
            let ran = scene.run("kibana-whitelist delete 8.8.8.8").ends_with(0);
            assert!(ran.stdout.contains(&command), "{ran}");
            scene.run(&format!("kibana-whitelist delete -g default --stored {text}")).ends_with(0);
        }
    }

    #[test]
    fn the_list_of_a_user_has_its_own_command() {
        let served = Sandbox::default().user_list(&["127.0.0.1", "9.9.9.0/24"]).serve();
        let result = Scene::at(&served).run("user-whitelist delete 9.9.9.9 -o json").ends_with(0).result();
        let command = result["still_admitted_by"][0]["command"].as_str().unwrap().to_owned();
        assert!(command.contains("user-whitelist delete -u ") && command.contains(" 9.9.9.0/24"), "{command}");
    }
}

mod looking_up {
    use super::*;

    #[test]
    fn a_block_is_found_by_what_is_inside_with_the_count() {
        let served = holding(&["9.9.9.9", "9.9.9.16/28", "127.0.0.1"]).serve();
        let scene = Scene::at(&served);
        let ran = scene.run("kibana-whitelist get 9.9.9.0/24").ends_with(0);
        assert!(ran.stdout.contains("9.9.9.0/24 is partly admitted, 17 of 256 addresses, by"), "{ran}");
        let result = scene.run("kibana-whitelist get 9.9.9.0/24 -o json").ends_with(0).result();
        assert_eq!(
            (&result["found"], &result["error"], &result["admitted_by"]),
            (&json!(true), &json!(null), &json!([]))
        );
        let parts: Vec<(&Value, &Value)> = result["partly"]
            .as_array()
            .unwrap()
            .iter()
            .map(|part| (&part["entry"]["entry"], &part["addresses"]))
            .collect();
        assert_eq!(parts, [(&json!("9.9.9.9"), &json!(1)), (&json!("9.9.9.16/28"), &json!(16))]);
        scene.run("kibana-whitelist get --exact 9.9.9.0/24").ends_with(5);
        scene.run("kibana-whitelist get 127.0.0.0/8").ends_with(5).says("no entry admits 127.0.0.0/8");
    }

    #[test]
    fn exact_shows_equal_entries_alone() {
        let served = holding(&["9.9.9.9", "9.9.9.0/24"]).serve();
        let result = Scene::at(&served).run("kibana-whitelist get --exact 9.9.9.9 -o json").ends_with(0).result();
        let admitted = result["admitted_by"].as_array().unwrap();
        assert_eq!((admitted.len(), &admitted[0]["entry"]["entry"]), (1, &json!("9.9.9.9")));
    }

    #[test]
    fn results_come_in_the_order_of_the_queries() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let queries = |line: &str| {
            let results = scene.run(line).json()["results"].clone();
            results.as_array().unwrap().iter().map(|one| one["query"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        let order = ["192.0.2.130", "9.9.9.9", "192.0.2.10"];
        assert_eq!(queries(&format!("kibana-whitelist get {} -o json", order.join(" "))), order);
        assert_eq!(queries(&format!("user-whitelist get {} -o json", order.join(" "))), order);
    }

    #[test]
    fn plain_output_keeps_the_name_of_the_list() {
        let served = holding(&["9.9.9.9"]).group("PUBLIC_KIBANA", "office", &["9.9.9.0/24"]).serve();
        let ran = Scene::at(&served).run("kibana-whitelist get 9.9.9.9 -o plain").ends_with(0);
        let list = format!("elasticsearch/cn-hangzhou/{PRODUCTION}/public");
        assert_eq!(ran.stdout, format!("9.9.9.9 {list}/default\n9.9.9.0/24 {list}/office\n"));
    }

    #[test]
    fn an_unreadable_entry_that_may_stand_for_the_query_is_shown() {
        let served = holding(&["9.9.9.9", "8.8.8.008"]).serve();
        let ran = Scene::at(&served).run("kibana-whitelist get 8.8.8.8 -o json").ends_with(5);
        assert_eq!(ran.result()["unreadable"][0]["entry"]["text"], "8.8.8.008");
    }

    #[test]
    fn a_block_of_a_user_list_is_found_by_its_own_entry_and_what_is_inside() {
        let served = Sandbox::default().user_list(&["127.0.0.1", "9.9.9.0/24", "9.9.9.9"]).serve();
        let result = Scene::at(&served).run("user-whitelist get 9.9.9.0/24 -o json").ends_with(0).result();
        assert_eq!(result["entry"]["entry"], "9.9.9.0/24");
        assert_eq!(result["partly"][0]["entry"]["entry"], "9.9.9.9");
    }
}

mod as_they_are {
    use super::*;

    #[test]
    fn a_list_shows_its_hazards_and_entries_without_effect() {
        let served = holding(&["0.0.0.0/1", "9.9.9.9", "0.0.0.0", "198.51.100.20"])
            .group("PUBLIC_KIBANA", "office", &["198.51.100.16/28"])
            .serve();
        let scene = Scene::at(&served);
        let ran = scene.run("kibana-whitelist list -g default --network public").ends_with(0);
        for text in ["hazard: open-to-world (existing)", "0.0.0.0/0 is every address"] {
            assert!(ran.stdout.contains(text), "{text}: {ran}");
        }
        assert!(ran.stdout.contains("9.9.9.9 (covered by 0.0.0.0/1)"), "{ran}");
        assert!(ran.stdout.contains("198.51.100.20 (covered by 198.51.100.16/28 in another group)"), "{ran}");
        let result = scene.run("kibana-whitelist list -g default --network public -o json").ends_with(0).result();
        assert!(names(&result).contains(&"open-to-world"), "{result}");
        assert!(result["hazards"].as_array().unwrap().iter().all(|hazard| hazard["existing"] == true));
        assert!(result["redundant"].as_array().unwrap().contains(&json!({"entry": "9.9.9.9", "by": "0.0.0.0/1"})));
        assert_eq!(result["shadowed"], json!([{"entry": "198.51.100.20", "by": "198.51.100.16/28"}]));
    }

    #[test]
    fn the_list_of_a_user_shows_its_hazards() {
        let served = Sandbox::default().user_list(&["0.0.0.0/0", "127.0.0.1"]).serve();
        let result = Scene::at(&served).run("user-whitelist list -o json").ends_with(0).result();
        assert!(names(&result).contains(&"open-to-world"), "{result}");
        assert_eq!(result["redundant"], json!([{"entry": "127.0.0.1", "by": "0.0.0.0/0"}]));
    }

    #[test]
    fn doctor_counts_hazards_and_entries_without_effect() {
        let served = holding(&["0.0.0.0/1", "9.9.9.9"]).user_list(&["127.0.0.0/8", "127.0.0.1"]).serve();
        let ran = Scene::at(&served).run("doctor");
        let shown = format!("`whitelistctl kibana-whitelist list -i {PRODUCTION}");
        for text in ["1 hazard (open-to-world) and 1 entry without effect", &shown] {
            assert!(ran.stdout.contains(text), "{text}: {ran}");
        }
        assert!(ran.stdout.contains("user-whitelist list -u"), "{ran}");
    }
}

mod in_several_steps {
    use super::*;

    #[test]
    fn a_removal_in_two_steps_counts_as_one() {
        let ten: Vec<String> = (1..=10).map(|n| format!("9.9.9.{n}")).collect();
        let served = holding(&ten.iter().map(String::as_str).collect::<Vec<_>>()).serve();
        let scene = Scene::at(&served);
        scene.run("kibana-whitelist delete 9.9.9.1 9.9.9.2 9.9.9.3 9.9.9.4 9.9.9.5").ends_with(0);
        let ran = scene.run("kibana-whitelist delete 9.9.9.6 9.9.9.7 9.9.9.8 -o json").ends_with(3);
        let hazard = ran.result()["hazards"][0].clone();
        assert_eq!((&hazard["name"], &hazard["number"]), (&json!("large-removal"), &json!(8)));
        let reason = hazard["reason"].as_str().unwrap();
        assert!(reason.starts_with("8 of 10 entries would be gone, 5 of them in the last 10 minutes"), "{ran}");
        scene.run("kibana-whitelist append 9.9.9.1 9.9.9.2 9.9.9.3 9.9.9.4 9.9.9.5").ends_with(0);
        scene.run("kibana-whitelist delete 9.9.9.6 9.9.9.7 9.9.9.8").ends_with(0);
    }

    #[test]
    fn another_list_and_a_change_that_was_not_made_do_not_count() {
        let ten: Vec<String> = (1..=10).map(|n| format!("9.9.9.{n}")).collect();
        let ten: Vec<&str> = ten.iter().map(String::as_str).collect();
        let served = holding(&ten).group("PUBLIC_KIBANA", "office", &ten).serve();
        let scene = Scene::at(&served);
        let five = "9.9.9.1 9.9.9.2 9.9.9.3 9.9.9.4 9.9.9.5";
        scene.run(&format!("kibana-whitelist delete -g office {five}")).ends_with(0);
        scene.run(&format!("kibana-whitelist delete {five} --dry-run")).ends_with(0);
        scene.run("kibana-whitelist delete 9.9.9.6 9.9.9.7 9.9.9.8").ends_with(0);
    }

    #[test]
    fn a_gradual_cover_is_judged_by_the_list_in_between_as_well() {
        let served = holding(&["0.0.0.0/2", "9.9.9.9"]).serve();
        let scene = Scene::at(&served);
        let line = "kibana-whitelist cover --gradual 64.0.0.0/2 --allow wide --allow large-removal --allow special";
        let ran = scene.run(&format!("{line} -o json")).ends_with(3);
        let hazards = ran.result()["hazards"].clone();
        let on_the_way = hazards.as_array().unwrap().iter().find(|hazard| hazard["name"] == "open-to-world").unwrap();
        let reason = on_the_way["reason"].as_str().unwrap();
        assert!(reason.starts_with("between the two parts of the change, "), "{ran}");
        assert_eq!((&on_the_way["existing"], served.calls()), (&json!(false), vec![READ.to_owned()]));
    }
}
