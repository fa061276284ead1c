//! `user-whitelist`, verb by verb, against the sandbox over real HTTP, under every value of the switches that it meets.
//!
//! The first request of a run is answered with a challenge; after that each call is one request.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer has failed")]

mod support;

use serde_json::{Value, json};
use support::served::{Sandbox, Served};
use support::wire::{Fate, Wire};
use support::{Scene, USER, texts};

/// The challenge, and the reading after it.
const READ: [&str; 2] = ["GET accessList -> 401", "GET accessList"];

/// The entries as the list command tells them now.
fn held(scene: &Scene) -> Vec<String> {
    scene.run("user-whitelist list -o plain").ends_with(0).stdout.lines().map(str::to_owned).collect()
}

const SEED: [&str; 4] = ["1.2.3.4", "5.6.7.8/30", "12.34.56.78", "127.0.0.1"];

mod reading {
    use super::*;

    #[test]
    fn a_list_is_two_requests_and_shows_the_whole_entity() {
        let served = Served::start();
        let result = Scene::at(&served).run("user-whitelist list -o json").ends_with(0).result();
        assert_eq!(served.calls(), READ);
        assert_eq!(
            result["entries"][0],
            json!({"entry": "1.2.3.4", "text": "1.2.3.4", "family": "ipv4", "created": "2016-02-19T14:46:14Z",
                "count": 9, "last_used": "2016-04-25T15:42:50Z", "last_used_address": "1.2.3.4"})
        );
        let entries: Vec<&str> =
            result["entries"].as_array().unwrap().iter().map(|entry| entry["text"].as_str().unwrap()).collect();
        assert_eq!(entries, SEED);
    }

    #[test]
    fn the_first_request_goes_out_without_a_body_and_without_credentials() {
        let served = Served::start();
        let wire = Wire::to(&served.url());
        Scene::new().leading_to(&served, wire.url()).run("user-whitelist add 198.51.100.7").ends_with(0);
        let sent = wire.sent();
        assert_eq!((sent[0].header("authorization"), sent[0].body.as_str()), (None, ""));
        let counts: Vec<&str> = sent[1..]
            .iter()
            .map(|request| {
                request.header("authorization").unwrap().split("nc=").nth(1).unwrap().split(',').next().unwrap()
            })
            .collect();
        assert_eq!(counts, ["00000001", "00000002", "00000003"], "one nonce serves the whole run");
        assert!(
            sent.iter().all(|request| request.header("authorization").is_none_or(|proof| !proof.contains("Basic")))
        );
    }

    #[test]
    fn every_algorithm_that_a_server_may_offer_is_answered() {
        for (offer, algorithm) in [("MD5", "MD5"), ("SHA-256", "SHA-256"), ("both", "SHA-256")] {
            let served = Served::assuming("digest", offer);
            let wire = Wire::to(&served.url());
            Scene::new().leading_to(&served, wire.url()).run("user-whitelist list").ends_with(0);
            let proof = wire.sent()[1].header("authorization").unwrap().to_owned();
            assert!(proof.contains(&format!("algorithm={algorithm}")) || offer == "MD5", "{offer}: {proof}");
        }
    }

    #[test]
    fn all_pages_are_read() {
        let blocks: Vec<String> = (0..1100).map(|n| format!("10.{}.{}.0/24", n / 256, n % 256)).collect();
        let mut blocks: Vec<&str> = blocks.iter().map(String::as_str).collect();
        blocks.push("127.0.0.1");
        let served = Sandbox::default().user_list(&blocks).serve();
        assert_eq!(held(&Scene::at(&served)).len(), 1101);
        assert_eq!(served.calls(), ["GET accessList -> 401", "GET accessList", "GET accessList", "GET accessList"]);
    }

    #[test]
    fn either_name_of_the_resource_is_found_in_every_shape_of_its_absence() {
        for shape in ["404-json", "404-html", "405"] {
            let status = shape.split('-').next().unwrap();
            let served = Sandbox::default().assume("access-list", "off").assume("missing-resource", shape).serve();
            let scene = Scene::at(&served);
            assert_eq!(held(&scene), SEED);
            let missing = format!("GET accessList -> {status}");
            assert_eq!(served.calls(), ["GET accessList -> 401", &missing, "GET whitelist"]);
            let newer = Sandbox::default().assume("whitelist", "off").assume("missing-resource", shape).serve();
            assert_eq!(held(&Scene::at(&newer)), SEED);
            assert_eq!(newer.calls(), READ);
        }
    }

    #[test]
    fn the_name_that_was_found_is_remembered_for_the_server() {
        let served = Served::assuming("access-list", "off");
        let scene = Scene::at(&served);
        scene.run("user-whitelist list").ends_with(0);
        served.calls();
        scene.run("user-whitelist list").ends_with(0);
        assert_eq!(served.calls(), ["GET whitelist -> 401", "GET whitelist"]);
        scene.run("user-whitelist get 1.2.3.4").ends_with(0);
        assert_eq!(served.calls(), ["GET whitelist/1.2.3.4 -> 401", "GET whitelist/1.2.3.4"]);
        let upgraded = Served::assuming("whitelist", "off");
        let other = scene.leading_to(&upgraded, &upgraded.url());
        other.run("user-whitelist list").ends_with(0);
        assert_eq!(upgraded.calls(), READ, "another server has a name of its own");
    }

    #[test]
    fn a_server_with_neither_name_is_no_ops_manager() {
        let served = Sandbox::default().assume("access-list", "off").assume("whitelist", "off").serve();
        Scene::at(&served).run("user-whitelist list").ends_with(5).says("neither `accessList` nor `whitelist`");
    }

    #[test]
    fn block_entries_are_read_whether_their_address_is_absent_or_null() {
        for value in ["absent", "null"] {
            let served = Served::assuming("ip-address-field", value);
            let scene = Scene::at(&served);
            assert_eq!(held(&scene), SEED);
            scene.run("user-whitelist delete 5.6.7.8/30").ends_with(0);
            assert_eq!(held(&scene), ["1.2.3.4", "12.34.56.78", "127.0.0.1"]);
        }
    }

    #[test]
    fn get_asks_for_one_entry_and_reads_it_bare_or_in_a_list() {
        for value in ["bare", "list"] {
            let served = Served::assuming("get-one", value);
            let result = Scene::at(&served).run("user-whitelist get 1.2.3.4 -o json").ends_with(0).result();
            assert_eq!(served.calls(), ["GET accessList/1.2.3.4 -> 401", "GET accessList/1.2.3.4"]);
            assert_eq!((&result["found"], &result["entry"]["count"]), (&json!(true), &json!(9)));
        }
    }

    #[test]
    fn an_answer_about_another_entry_is_no_answer_and_the_list_decides() {
        let served = Sandbox::default().user_list(&["127.0.0.1/32", "8.8.8.0/24"]).serve();
        let body = r#"{"cidrBlock":"8.8.8.0/24"}"#;
        let other = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        let wire = Wire::judged(&served.url(), move |sent| {
            if sent.target.ends_with("/8.8.8.8") { Fate::Answer(other.clone()) } else { Fate::Pass }
        });
        let scene = Scene::new().leading_to(&served, wire.url());
        let result = scene.run("user-whitelist get 8.8.8.8 -o json").ends_with(0).result();
        assert!(result["entry"].is_null(), "{result}");
        scene.run("user-whitelist get --exact 8.8.8.8").ends_with(5).says("no entry of its own");
    }

    #[test]
    fn get_of_a_block_escapes_its_slash_once() {
        let served = Served::start();
        Scene::at(&served).run("user-whitelist get 5.6.7.8/30").ends_with(0);
        assert_eq!(served.calls()[1], "GET accessList/5.6.7.8%2F30");
    }

    #[test]
    fn an_address_without_an_entry_is_found_in_the_block_that_admits_it() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let result = scene.run("user-whitelist get 5.6.7.9 -o json").ends_with(0).result();
        assert_eq!(result["admitted_by"][0]["entry"]["entry"], "5.6.7.8/30");
        assert_eq!(
            served.calls(),
            ["GET accessList/5.6.7.9 -> 401", "GET accessList/5.6.7.9 -> 404", "GET accessList"]
        );
        scene.run("user-whitelist get --exact 5.6.7.9").ends_with(5).says("no entry of its own");
        scene.run("user-whitelist get 203.0.113.9").ends_with(5).says("no entry admits 203.0.113.9");
    }

    #[test]
    fn get_works_where_only_the_older_name_exists() {
        for shape in ["404-json", "404-html", "405"] {
            let served = Sandbox::default().assume("access-list", "off").assume("missing-resource", shape).serve();
            let scene = Scene::at(&served);
            scene.run("user-whitelist get 1.2.3.4").ends_with(0);
            scene.run("user-whitelist get 203.0.113.9").ends_with(5).says("no entry admits");
        }
    }

    #[test]
    fn a_spelling_that_we_refuse_is_looked_up_by_its_text() {
        let served = Sandbox::default().user_list(&["127.0.0.1", "10.0.0.5/24"]).serve();
        let scene = Scene::at(&served);
        scene.run("user-whitelist get --stored 10.0.0.5/24").ends_with(0).shows("10.0.0.5/24");
        scene
            .run("user-whitelist get --stored 10.0.0.0/24")
            .ends_with(5)
            .says("spelled `10.0.0.0/24`")
            .shows("no entry has the text 10.0.0.0/24");
        scene.run("user-whitelist get 10.0.0.0/24").ends_with(0);
        scene.run("user-whitelist get 10.0.0.77").ends_with(0);
    }

    #[test]
    fn a_base_path_leads_to_the_api_below_it_and_to_no_other() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let url = served.url();
        scene.run(&format!("user-whitelist list --ops-manager-url {url}/api/public/v1.0/")).ends_with(0);
        scene
            .run(&format!("user-whitelist list --ops-manager-url {url}/mms"))
            .ends_with(5)
            .says("check the Ops Manager URL");
    }
}

mod adding {
    use super::*;

    #[test]
    fn add_posts_one_array_with_addresses_and_blocks_each_in_its_own_field() {
        let served = Served::start();
        let wire = Wire::to(&served.url());
        let scene = Scene::new().leading_to(&served, wire.url());
        let line = "user-whitelist add 198.51.100.7,198.51.100.7/32 203.0.113.0/24 2001:DB8::7 2001:db8:1::/48 1.2.3.4";
        let result = scene.run(&format!("{line} -o json")).ends_with(0).result();
        assert_eq!(served.calls(), [READ[0], READ[1], "POST accessList -> 201", "GET accessList"]);
        let [write] = &wire.writes()[..] else { panic!("one write") };
        assert_eq!(
            write.json(),
            json!([{"ipAddress": "198.51.100.7"}, {"cidrBlock": "203.0.113.0/24"}, {"ipAddress": "2001:db8::7"},
                {"cidrBlock": "2001:db8:1::/48"}])
        );
        assert_eq!(texts(&result["unchanged"]), ["1.2.3.4"]);
        assert_eq!(result["after"].as_array().unwrap().len(), 8);
        scene.run(line).ends_with(0).shows("nothing to do");
        assert_eq!(served.calls(), READ);
    }

    #[test]
    fn a_conflict_is_settled_by_reading_and_what_is_missing_is_posted_once_more() {
        let served = Served::assuming("duplicate", "conflict");
        let other = Scene::at(&served);
        let rival = Scene::at(&served);
        let first = std::sync::Once::new();
        let wire = Wire::judged(&served.url(), move |sent| {
            if sent.method == "POST" {
                first.call_once(|| drop(rival.run("user-whitelist add 198.51.100.7").ends_with(0)));
            }
            Fate::Pass
        });
        let scene = Scene::new().leading_to(&served, wire.url());
        let ran = scene.run("user-whitelist add 198.51.100.7 198.51.100.8 -o json").ends_with(0);
        assert_eq!(ran.result()["outcome"], "applied");
        let bodies: Vec<Value> = wire.writes().iter().map(support::wire::Sent::json).collect();
        assert_eq!(
            bodies,
            [
                json!([{"ipAddress": "198.51.100.7"}, {"ipAddress": "198.51.100.8"}]),
                json!([{"ipAddress": "198.51.100.8"}])
            ]
        );
        assert_eq!(held(&other), ["1.2.3.4", "5.6.7.8/30", "12.34.56.78", "127.0.0.1", "198.51.100.7", "198.51.100.8"]);
    }

    #[test]
    fn adding_and_deleting_work_under_the_older_name() {
        for shape in ["404-json", "404-html", "405"] {
            let served = Sandbox::default().assume("access-list", "off").assume("missing-resource", shape).serve();
            let scene = Scene::at(&served);
            scene.run("user-whitelist add 203.0.113.0/24 2001:db8::/32").ends_with(0);
            scene.run("user-whitelist delete 203.0.113.0/24 2001:db8::/32").ends_with(0);
            assert_eq!(held(&scene), SEED);
            let writes: Vec<String> = served.calls().into_iter().filter(|call| !call.starts_with("GET")).collect();
            assert_eq!(
                writes,
                ["POST whitelist -> 201", "DELETE whitelist/203.0.113.0%2F24", "DELETE whitelist/2001:db8::%2F32"]
            );
        }
    }

    #[test]
    fn a_server_without_ipv6_says_so_and_nothing_is_added() {
        let served = Served::assuming("ipv6", "refuse");
        let scene = Scene::at(&served);
        let ran = scene.run("user-whitelist add 198.51.100.7 2001:db8::7 -o json").ends_with(2);
        assert_eq!(ran.result()["error"]["service_code"], "IPV6_UNSUPPORTED");
        assert_eq!(held(&scene), SEED);
    }

    #[test]
    fn an_address_that_the_server_does_not_take_is_told() {
        let served = Served::start();
        Scene::at(&served).run("user-whitelist add 0.0.0.0 --allow special").ends_with(2).says("rejects this address");
    }

    #[test]
    fn a_dry_run_posts_nothing() {
        let served = Served::start();
        let scene = Scene::at(&served);
        scene.run("user-whitelist add 198.51.100.7 --dry-run").ends_with(0).shows("+ 198.51.100.7");
        scene.run("user-whitelist add 0.0.0.0/0 --dry-run").ends_with(3);
        scene.run("user-whitelist delete 1.2.3.4 --dry-run").ends_with(0).shows("- 1.2.3.4");
        assert!(served.calls().iter().all(|call| call.starts_with("GET")));
    }

    #[test]
    fn nothing_named_is_a_usage_error_and_nothing_is_sent() {
        let served = Served::start();
        let scene = Scene::at(&served);
        for verb in ["add", "delete", "get"] {
            scene.run(&format!("user-whitelist {verb}")).ends_with(2).says("no entries given");
        }
        assert!(served.calls().is_empty());
    }

    #[test]
    fn opening_to_the_world_is_refused_before_it_is_sent() {
        let served = Served::start();
        Scene::at(&served).run("user-whitelist add 0.0.0.0/1 128.0.0.0/1").ends_with(3).says("open-to-world=100");
        assert_eq!(served.calls(), READ);
    }
}

mod deleting {
    use super::*;

    #[test]
    fn delete_is_one_call_an_entry_and_takes_any_success() {
        for status in ["200", "204"] {
            let served = Served::assuming("delete-status", status);
            let scene = Scene::at(&served);
            let result = scene.run("user-whitelist delete 1.2.3.4 5.6.7.8/30 9.9.9.9 -o json").ends_with(0).result();
            let shown = if status == "200" { "" } else { " -> 204" };
            assert_eq!(
                served.calls(),
                [
                    READ[0],
                    READ[1],
                    &format!("DELETE accessList/1.2.3.4{shown}"),
                    &format!("DELETE accessList/5.6.7.8%2F30{shown}"),
                    "GET accessList"
                ]
            );
            assert_eq!(texts(&result["not_present"]), ["9.9.9.9"]);
            assert_eq!(texts(&result["after"]), ["12.34.56.78", "127.0.0.1"]);
        }
    }

    #[test]
    fn what_is_absent_needs_no_call() {
        let served = Served::start();
        Scene::at(&served).run("user-whitelist delete 9.9.9.9").ends_with(0);
        assert_eq!(served.calls(), READ);
    }

    #[test]
    fn the_callers_own_address_is_named_and_stays() {
        let served = Served::start();
        let scene = Scene::at(&served);
        scene
            .run("user-whitelist delete 127.0.0.1")
            .ends_with(3)
            .shows("the caller 127.0.0.1 would no longer be admitted; the server keeps a caller's own address");
        let ran = scene.run("user-whitelist delete 127.0.0.1 --allow lock-out -o json").ends_with(1);
        let error = ran.result()["error"].clone();
        assert_eq!(error["code"], "caller_entry");
        assert!(error["message"].as_str().unwrap().contains("127.0.0.1"), "{ran}");
        assert_eq!(held(&scene), SEED);
    }

    #[test]
    fn a_block_around_the_caller_goes_or_stays_as_the_server_says() {
        for (value, code) in [("remove", 0), ("refuse", 1)] {
            let served =
                Sandbox::default().assume("caller-block", value).user_list(&["127.0.0.0/8", "127.0.0.1"]).serve();
            Scene::at(&served).run("user-whitelist delete 127.0.0.0/8").ends_with(code);
        }
    }

    #[test]
    fn host_bits_are_deleted_by_their_text_and_by_their_value() {
        for operand in ["--stored 10.0.0.5/24", "10.0.0.0/24"] {
            let served = Sandbox::default().user_list(&["127.0.0.1", "10.0.0.5/24"]).serve();
            let scene = Scene::at(&served);
            scene.run(&format!("user-whitelist delete {operand}")).ends_with(0);
            assert_eq!(served.calls()[2], "DELETE accessList/10.0.0.5%2F24");
            assert_eq!(held(&scene), ["127.0.0.1"]);
        }
    }
}

mod permission {
    use super::*;

    #[test]
    fn an_unlisted_caller_is_told_the_address_the_list_and_the_ways_in() {
        let served = Sandbox::default().caller("203.0.113.99").serve();
        let scene = Scene::at(&served);
        for verb in ["list", "get 1.2.3.4", "add 198.51.100.7", "delete 1.2.3.4"] {
            let ran = scene.run(&format!("user-whitelist {verb} -o json")).ends_with(4);
            let error = ran.result()["error"].clone();
            assert_eq!(error["code"], "address_not_listed");
            ran.says("203.0.113.99").says("first.last@example.com").says("web interface").says("whitelist=");
        }
        assert!(served.calls().iter().all(|call| call.starts_with("GET")));
    }

    #[test]
    fn where_only_changes_are_guarded_a_reading_works_and_a_change_tells_why_not() {
        let served = Sandbox::default().assume("guarded-calls", "changes").caller("203.0.113.99").serve();
        let scene = Scene::at(&served);
        assert_eq!(held(&scene), SEED);
        let ran = scene.run("user-whitelist add 198.51.100.7 -o json").ends_with(4);
        let error = ran.result()["error"].clone();
        assert_eq!(error["service_code"], "RESOURCE_REQUIRES_ACCESS_LIST");
        ran.says("203.0.113.99").says("web interface");
    }

    #[test]
    fn an_installation_that_checks_no_list_lets_everybody_in() {
        let served = Sandbox::default().assume("whitelist-enabled", "false").caller("203.0.113.99").serve();
        let scene = Scene::at(&served);
        scene.run("user-whitelist add 198.51.100.7").ends_with(0);
        scene.run("user-whitelist delete 198.51.100.7").ends_with(0);
    }

    #[test]
    fn the_older_names_codes_mean_the_same() {
        let served = Sandbox::default().assume("access-list", "off").caller("203.0.113.99").serve();
        let ran = Scene::at(&served).run("user-whitelist list -o json").ends_with(4);
        let error = ran.result()["error"].clone();
        assert_eq!(
            (&error["code"], &error["service_code"]),
            (&json!("address_not_listed"), &json!("IP_ADDRESS_NOT_ON_WHITELIST"))
        );
    }

    #[test]
    fn an_empty_list_can_be_read_but_not_changed_from_anywhere() {
        let served = Sandbox::default().user_list(&[]).serve();
        let scene = Scene::at(&served);
        let read = scene.run("user-whitelist list -o json").ends_with(0);
        assert_eq!(read.result()["entries"], json!([]));
        scene.run("user-whitelist add 198.51.100.7 --allow first-entry").ends_with(4).says("whitelist=");
        let demanded = Sandbox::default().assume("empty-list", "required").user_list(&[]).serve();
        let ran = Scene::at(&demanded).run("user-whitelist list -o json").ends_with(4);
        assert_eq!(ran.result()["error"]["service_code"], "ORG_REQUIRES_ACCESS_LIST");
    }

    #[test]
    fn a_wrong_key_and_another_users_list_are_told_apart() {
        let served = Served::start();
        let wrong = Scene::at(&served).with("WHITELISTCTL_OPS_MANAGER_API_KEY", "wrong");
        wrong.run("user-whitelist list").ends_with(4).says("does not accept the API key of");
        let another = Scene::at(&served);
        let ran = another.run("user-whitelist list -u 5f1a2b3c4d5e6f7a8b9c0d1e").ends_with(4);
        ran.says("5f1a2b3c4d5e6f7a8b9c0d1e").says("programmatic");
    }

    #[test]
    fn the_vendors_variables_will_do() {
        let served = Served::start();
        let account = &served.account().ops_manager;
        let scene = Scene::new()
            .with("MCLI_OPS_MANAGER_URL", &account.url)
            .with("MCLI_PUBLIC_API_KEY", &account.username)
            .with("MCLI_PRIVATE_API_KEY", &account.api_key);
        scene.run(&format!("user-whitelist list -u {USER}")).ends_with(0);
    }
}

mod unavailability {
    use super::*;

    #[test]
    fn an_upgrade_is_told_from_a_resource_of_another_name() {
        let served = Served::assuming("app-upgrade", "yes");
        let scene = Scene::at(&served);
        scene.run("user-whitelist list").ends_with(0);
        for verb in ["add 198.51.100.7", "delete 1.2.3.4"] {
            scene.run(&format!("user-whitelist {verb}")).ends_with(9).says("upgraded");
        }
        assert!(!served.calls().iter().any(|call| call.contains("whitelist")), "the other name is not tried");
    }

    #[test]
    fn a_user_who_called_too_often_is_told_to_wait() {
        let served = Served::assuming("calls-per-minute", "1");
        let scene = Scene::at(&served);
        scene.run("user-whitelist list").ends_with(0);
        let ran = scene.run("user-whitelist list --timeout 1 -o json").ends_with(9);
        assert_eq!(ran.result()["error"]["service_code"], "RATE_LIMITED");
    }
}
