//! Every exit code that can happen, each from a run that brings it about, with the error that belongs to it.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer has failed")]

mod support;

use std::fs::File;
use std::io::Read;
use std::process::Stdio;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::json;
use support::served::{Sandbox, Served};
use support::wire::{Fate, Sent, Wire};
use support::{PRODUCTION, Ran, SERVERLESS, Scene, restrict, texts};

/// Asserts the exit code, and that the document and the last line of talk agree on it and on the error.
#[track_caller]
fn assert_ends(ran: &Ran, code: i32, error: &str) {
    assert_eq!(ran.code, Some(code), "{ran}");
    let told = ran.error();
    assert_eq!((&told["code"], &told["exit_code"]), (&json!(error), &json!(code)), "{ran}");
    if !ran.stdout.is_empty() {
        let document = ran.json();
        let of_results = document["results"].as_array().into_iter().flatten().map(|result| &result["error"]);
        let mut errors = of_results.chain([&document["error"]]).filter(|error| !error.is_null());
        assert!(errors.any(|found| found["code"] == error), "{ran}");
    }
}

mod success {
    use super::*;

    #[test]
    fn zero_is_done_and_proved_or_nothing_to_do() {
        let served = Served::start();
        let scene = Scene::at(&served);
        for outcome in ["applied", "unchanged"] {
            let ran = scene.run("kibana-whitelist append 198.51.100.7 -o json").ends_with(0);
            assert_eq!(ran.result()["outcome"], outcome);
            assert!(ran.stderr.is_empty(), "{ran}");
        }
    }

    #[test]
    fn help_and_version_need_no_home_and_no_configuration() {
        let scene = Scene::new().without("HOME").without("WHITELISTCTL_STATE_DIR").without("WHITELISTCTL_CONFIG_DIR");
        for line in ["--help", "-h", "--version", "--version --verbose", "kibana-whitelist append --help"] {
            let ran = scene.run(line).ends_with(0);
            assert!(ran.stderr.is_empty() && !ran.stdout.is_empty(), "{ran}");
        }
    }

    #[test]
    fn completions_manual_and_schema_work_with_a_broken_configuration() {
        let scene = Scene::new();
        scene.file("config/config.toml", "this is no toml");
        for shell in ["bash", "zsh", "fish", "powershell", "elvish", "nushell"] {
            scene.run(&format!("completions {shell}")).ends_with(0).shows("whitelistctl");
        }
        scene.run("man whitelistctl-kibana-whitelist-append").ends_with(0).shows(".TH");
        let schema: serde_json::Value = serde_json::from_str(&scene.run("schema").ends_with(0).stdout).unwrap();
        assert!(schema.to_string().contains("schema_version"));
    }
}

mod failure {
    use super::*;

    #[test]
    fn one_is_failed_and_known_not_applied() {
        let served = Served::start();
        assert_ends(
            &Scene::at(&served).run("user-whitelist delete 127.0.0.1 --allow lock-out -o json"),
            1,
            "caller_entry",
        );
    }

    #[test]
    fn one_is_an_answer_that_is_none() {
        let served = Served::start();
        let page = "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 13\r\n\r\n<html></html>";
        let wire = Wire::judged(&served.url(), move |_| Fate::Answer(page.to_owned()));
        let scene = Scene::new().leading_to(&served, wire.url());
        assert_ends(&scene.run("kibana-whitelist list -o json"), 1, "unexpected_answer");
        assert_ends(&scene.run("user-whitelist list -o json"), 1, "unexpected_answer");
    }

    #[test]
    fn targets_that_fail_differently_are_one_where_nothing_was_done() {
        let served = Served::start();
        let line = format!("kibana-whitelist append -i {PRODUCTION} -i es-cn-000000000000wrong 0.0.0.0/0 -o json");
        let ran = Scene::at(&served).run(&line).ends_with(1);
        assert_eq!(ran.json()["summary"], json!({"targets": 2, "changed": 0, "failed": 2}));
    }

    #[test]
    fn two_is_usage_or_invalid_input() {
        let scene = Scene::new();
        let lines = [
            ("kibana-whitelist apend", "usage"),
            ("kibana-whitelist append 8.8.8", "invalid_entry"),
            ("--sandbox kibana-whitelist list -g a/b", "invalid_name"),
            ("kibana-whitelist append -f absent.txt", "invalid_file"),
        ];
        for (line, error) in lines {
            assert_ends(&scene.run(&format!("-o json {line}")), 2, error);
        }
        let served = Served::assuming("ipv6", "refuse");
        assert_ends(&Scene::at(&served).run("user-whitelist add 2001:db8::7 -o json"), 2, "invalid_request");
    }

    #[test]
    fn three_is_refused() {
        let served = Served::start();
        let scene = Scene::at(&served);
        for line in ["kibana-whitelist cover", "kibana-whitelist append 0.0.0.0/0", "user-whitelist add ::/0"] {
            assert_ends(&scene.run(&format!("{line} -o json")), 3, "refused");
        }
    }

    #[test]
    fn four_is_authentication_and_permission() {
        let served = Served::start();
        let list = "kibana-whitelist list -o json";
        let (key, secret) = ("ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET");
        assert_ends(&Scene::at(&served).with(secret, "wrong").run(list), 4, "unauthenticated");
        assert_ends(&Scene::at(&served).without(secret).run(list), 4, "broken_credentials");
        assert_ends(&Scene::at(&served).without(secret).without(key).run(list), 4, "no_credentials");
        let users = "user-whitelist list -o json";
        let api_key = "WHITELISTCTL_OPS_MANAGER_API_KEY";
        assert_ends(&Scene::at(&served).with(api_key, "wrong").run(users), 4, "unauthenticated");
        assert_ends(&Scene::at(&served).without(api_key).run(users), 4, "broken_credentials");
        let foreign = format!("{users} -u 5f1a2b3c4d5e6f7a8b9c0d1e");
        assert_ends(&Scene::at(&served).run(&foreign), 4, "forbidden");
        let unlisted = Sandbox::default().caller("203.0.113.99").serve();
        assert_ends(&Scene::at(&unlisted).run(users), 4, "address_not_listed");
    }

    #[test]
    fn a_broken_pair_of_credentials_stops_and_no_other_source_is_asked() {
        let served = Served::start();
        let scene = Scene::at(&served)
            .without("WHITELISTCTL_OPS_MANAGER_API_KEY")
            .with("MCLI_PUBLIC_API_KEY", &served.account().ops_manager.username)
            .with("MCLI_PRIVATE_API_KEY", &served.account().ops_manager.api_key);
        assert_ends(&scene.run("user-whitelist list -o json"), 4, "broken_credentials");
        assert!(served.calls().is_empty());
    }

    #[test]
    fn four_is_a_challenge_that_asks_for_a_password_in_the_clear() {
        let served = Served::start();
        let basic = "HTTP/1.1 401 Unauthorized\r\nwww-authenticate: Basic realm=\"x\"\r\ncontent-length: 0\r\n\r\n";
        let wire = Wire::judged(&served.url(), move |_| Fate::Answer(basic.to_owned()));
        let scene = Scene::new().leading_to(&served, wire.url());
        assert_ends(&scene.run("user-whitelist list -o json"), 4, "unauthenticated");
        assert!(wire.sent().iter().all(|sent| sent.header("authorization").is_none()));
    }

    #[test]
    fn five_is_not_found() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let lines = [
            ("kibana-whitelist list -i es-cn-000000000000wrong", "not_found"),
            ("kibana-whitelist append -g guests 198.51.100.7", "not_found"),
            ("kibana-whitelist get 203.0.113.9", "not_admitted"),
            ("user-whitelist get 203.0.113.9", "not_admitted"),
        ];
        for (line, error) in lines {
            assert_ends(&scene.run(&format!("{line} -o json")), 5, error);
        }
    }
}

/// A wire on which `line` is run by somebody else right after the first change went through.
fn meddled(served: &Served, line: &'static str) -> Wire {
    let rival = Scene::at(served);
    let (written, meddled) = (AtomicBool::new(false), AtomicBool::new(false));
    Wire::judged(&served.url(), move |sent| {
        if sent.is_write() {
            written.store(true, Ordering::SeqCst);
        } else if written.load(Ordering::SeqCst) && !meddled.swap(true, Ordering::SeqCst) {
            drop(rival.run(line).ends_with(0));
        }
        Fate::Pass
    })
}

mod conflict {
    use super::*;

    #[test]
    fn six_is_a_change_that_was_undone_before_it_was_proved() {
        for (verb, undone) in [
            ("kibana-whitelist append 198.51.100.7", "kibana-whitelist delete 198.51.100.7"),
            ("kibana-whitelist delete 192.0.2.10", "kibana-whitelist append 192.0.2.10"),
            ("user-whitelist add 198.51.100.7", "user-whitelist delete 198.51.100.7"),
            ("user-whitelist delete 1.2.3.4", "user-whitelist add 1.2.3.4"),
        ] {
            let served = Served::start();
            let wire = meddled(&served, undone);
            let ran = Scene::new().leading_to(&served, wire.url()).run(&format!("{verb} --settle 0 -o json"));
            assert_ends(&ran, 6, "conflict");
            let result = ran.result();
            assert_eq!(result["before"], result["after"], "{ran}");
        }
    }

    #[test]
    fn six_is_a_cover_that_somebody_added_to_meanwhile() {
        let served = Served::start();
        let wire = meddled(&served, "kibana-whitelist append 203.0.113.9");
        let ran = Scene::new().leading_to(&served, wire.url()).run("kibana-whitelist cover 198.51.100.7 -o json");
        assert_ends(&ran, 6, "conflict");
        let result = ran.result();
        assert_eq!(texts(&result["drift"]["added"]), ["203.0.113.9"]);
        assert_eq!(result["changed"], true);
    }

    #[test]
    fn what_somebody_else_changes_meanwhile_is_drift_and_no_failure_of_append_and_delete() {
        for verb in ["append 198.51.100.7", "delete 192.0.2.10"] {
            let served = Served::start();
            let wire = meddled(&served, "kibana-whitelist append 203.0.113.9");
            let ran = Scene::new().leading_to(&served, wire.url()).run(&format!("kibana-whitelist {verb} -o json"));
            assert_eq!(texts(&ran.clone().ends_with(0).result()["drift"]["added"]), ["203.0.113.9"], "{ran}");
        }
    }
}

mod partly {
    use super::*;

    #[test]
    fn seven_is_some_instances_done_and_some_not() {
        let served = Served::start();
        let line = format!("kibana-whitelist append -i {SERVERLESS} -i es-cn-000000000000wrong 198.51.100.7 -o json");
        let ran = Scene::at(&served).run(&line).ends_with(7);
        let document = ran.json();
        assert_eq!(document["summary"], json!({"targets": 2, "changed": 1, "failed": 1}));
        let outcomes: Vec<_> = document["results"].as_array().unwrap().iter().map(|one| &one["outcome"]).collect();
        assert_eq!(outcomes, ["applied", "not_applied"]);
    }

    #[test]
    fn seven_is_some_entries_deleted_and_the_callers_own_not() {
        let served = Served::start();
        let ran = Scene::at(&served).run("user-whitelist delete 1.2.3.4 127.0.0.1 --allow lock-out -o json");
        assert_ends(&ran, 7, "partial");
        let result = ran.result();
        assert_eq!((&result["outcome"], &result["changed"]), (&json!("partial"), &json!(true)));
        assert_eq!(texts(&result["after"]), ["5.6.7.8/30", "12.34.56.78", "127.0.0.1"]);
    }
}

mod unknown {
    use super::*;

    const CHANGES: [&str; 5] = [
        "kibana-whitelist append 198.51.100.7",
        "kibana-whitelist cover 198.51.100.7",
        "kibana-whitelist delete 192.0.2.10",
        "user-whitelist add 198.51.100.7",
        "user-whitelist delete 1.2.3.4",
    ];

    /// A wire on which every change meets the fate that `fate` gives.
    fn fateful(served: &Served, fate: impl Fn() -> Fate + Send + Sync + 'static) -> Wire {
        Wire::judged(&served.url(), move |sent| if sent.is_write() { fate() } else { Fate::Pass })
    }

    #[test]
    fn a_change_whose_answer_was_lost_is_settled_by_reading_and_sent_once() {
        for line in CHANGES {
            let served = Served::start();
            let wire = fateful(&served, || Fate::LoseAnswer);
            let ran = Scene::new().leading_to(&served, wire.url()).run(&format!("{line} -o json")).ends_with(0);
            let result = ran.result();
            assert_eq!((&result["outcome"], &result["changed"]), (&json!("applied"), &json!(true)), "{ran}");
            assert!(ran.stdout.contains("a reading verified the change"), "{ran}");
            assert_eq!(wire.writes().len(), 1);
        }
    }

    #[test]
    fn a_change_that_was_lost_on_the_way_is_known_not_made_after_the_window() {
        for line in CHANGES {
            let served = Served::start();
            let wire = fateful(&served, || Fate::LoseRequest);
            let ran = Scene::new().leading_to(&served, wire.url()).run(&format!("{line} --settle 1 -o json"));
            assert_ends(&ran, 9, "unavailable");
            let result = ran.result();
            assert_eq!((&result["outcome"], &result["changed"]), (&json!("not_applied"), &json!(false)), "{ran}");
            // A Kibana list is covered by a token, and sent again only after every reading over the window showed the list
            // as it was. A user's list ignores repeats, and is sent again after one reading.
            let kinds: Vec<bool> = wire.sent().iter().map(Sent::is_write).collect();
            let first = kinds.iter().position(|is_write| *is_write).unwrap();
            let least = if line.starts_with("kibana") { 2 } else { 1 };
            assert_eq!(wire.writes().len(), 2, "{kinds:?}");
            let readings = kinds[first + 1..].iter().take_while(|is_write| !**is_write).count();
            assert!(readings >= least, "{kinds:?}");
        }
    }

    #[test]
    fn a_gateway_that_failed_may_have_passed_the_change_on() {
        let gateway = "HTTP/1.1 502 Bad Gateway\r\ncontent-length: 13\r\n\r\n<html></html>";
        for line in ["kibana-whitelist append 198.51.100.7", "user-whitelist add 198.51.100.7"] {
            let served = Served::start();
            let wire = fateful(&served, move || Fate::Answer(gateway.to_owned()));
            let ran = Scene::new().leading_to(&served, wire.url()).run(&format!("{line} --settle 1 -o json"));
            assert_ends(&ran, 9, "unavailable");
            assert!(
                wire.sent().iter().rev().take_while(|sent| !sent.is_write()).count() >= 2,
                "it is read for a while"
            );
        }
    }

    #[test]
    fn eight_is_a_lost_change_of_a_list_that_somebody_else_changed() {
        let served = Served::start();
        let rival = Scene::at(&served);
        let wire = Wire::judged(&served.url(), move |sent| {
            if sent.is_write() {
                drop(rival.run("kibana-whitelist append 203.0.113.9").ends_with(0));
                return Fate::LoseRequest;
            }
            Fate::Pass
        });
        let ran = Scene::new().leading_to(&served, wire.url());
        let ran = ran.run("kibana-whitelist append 198.51.100.7 --settle 1 -o json");
        assert_ends(&ran, 8, "unknown");
        assert_eq!(ran.result()["changed"], json!(null));
    }

    #[test]
    fn eight_is_a_change_that_was_taken_but_could_not_be_proved() {
        for line in ["kibana-whitelist append 198.51.100.7", "user-whitelist add 198.51.100.7"] {
            let served = Served::start();
            let written = AtomicBool::new(false);
            let wire = Wire::judged(&served.url(), move |sent| {
                let after = written.load(Ordering::SeqCst);
                written.fetch_or(sent.is_write(), Ordering::SeqCst);
                if after { Fate::LoseRequest } else { Fate::Pass }
            });
            let scene = Scene::new().leading_to(&served, wire.url());
            let ran = scene.run(&format!("{line} --timeout 1 --settle 1 -o json"));
            assert_ends(&ran, 8, "unknown");
            let result = ran.result();
            assert_eq!((&result["after"], &result["changed"]), (&json!(null), &json!(null)), "{ran}");
            let again = Scene::at(&served).run(&format!("{line} -o json")).ends_with(0);
            assert_eq!(again.result()["changed"], false, "the change had been made");
        }
    }

    #[test]
    fn a_reading_without_an_answer_changes_nothing_and_is_not_unknown() {
        let served = Served::start();
        let wire = Wire::judged(&served.url(), |_| Fate::LoseAnswer);
        let scene = Scene::new().leading_to(&served, wire.url());
        for line in ["kibana-whitelist append 198.51.100.7", "kibana-whitelist list", "user-whitelist add 198.51.100.7"]
        {
            assert_ends(&scene.run(&format!("{line} -o json --timeout 1")), 9, "unavailable");
        }
        assert!(wire.writes().is_empty());
    }
}

mod unavailable {
    use super::*;

    #[test]
    fn nine_is_a_server_that_is_not_there() {
        let served = Served::start();
        let nowhere = format!("http://{}", std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap());
        let scene = Scene::new().leading_to(&served, &nowhere).with("WHITELISTCTL_TIMEOUT", "1");
        for line in ["kibana-whitelist append 198.51.100.7", "instances", "user-whitelist list"] {
            assert_ends(&scene.run(&format!("{line} -o json")), 9, "unreachable");
        }
    }

    #[test]
    fn nine_is_a_busy_instance() {
        let served = Served::assuming("activating", "600000");
        let scene = Scene::at(&served);
        scene.run("kibana-whitelist append 198.51.100.7 --no-wait").ends_with(0);
        let ran = scene.run("kibana-whitelist append 198.51.100.8 --wait 0 -o json");
        assert_ends(&ran, 9, "busy");
        assert_eq!(ran.error()["retryable"], true);
    }

    #[test]
    fn twelve_is_what_exit_code_looks_for() {
        let served = Served::start();
        let scene = Scene::at(&served);
        scene.run("audit --exit-code=note").ends_with(12);
        scene.run(&format!("diff {PRODUCTION}/public/default {PRODUCTION}/public/office --exit-code")).ends_with(12);
    }

    #[test]
    fn eleven_is_a_change_that_was_made_and_has_not_taken_effect_in_time() {
        let served = Served::assuming("activating", "600000");
        let ran = Scene::at(&served).run("kibana-whitelist append 198.51.100.7 --wait 0 -o json");
        assert_ends(&ran, 11, "not_effective");
        assert_eq!(ran.result()["outcome"], "applied");
        let served = Served::assuming("activating", "600000");
        let ran = Scene::at(&served).run("kibana-whitelist append 198.51.100.7 --wait 0").ends_with(11);
        ran.shows("appended 1 entry; verified, but not in effect yet");
    }

    #[test]
    fn nine_is_throttling_that_outlasts_the_patience() {
        for status in ["400", "429"] {
            let served = Sandbox::default().assume("calls-per-second", "0").assume("throttle-status", status).serve();
            let ran = Scene::at(&served).run("kibana-whitelist list --timeout 1 -o json");
            assert_ends(&ran, 9, "throttled");
            assert_eq!(ran.error()["service_code"], "Throttling.User");
        }
    }

    #[test]
    fn nine_is_an_upgrade_of_ops_manager() {
        let served = Served::assuming("app-upgrade", "yes");
        assert_ends(&Scene::at(&served).run("user-whitelist add 198.51.100.7 -o json"), 9, "unavailable");
    }
}

mod local_state {
    use super::*;

    #[test]
    fn ten_is_a_configuration_that_cannot_be_used_and_nothing_is_sent() {
        let served = Served::start();
        let secret = "secret-of-the-file";
        for text in [
            "this is no toml".to_owned(),
            "[profiles.mine]\nregoin = \"cn-hangzhou\"\n".to_owned(),
            format!("[profiles.mine]\naccess_key_secret = [\"{secret}\"]\n"),
            "default_profile = \"absent\"\n".to_owned(),
        ] {
            let scene = Scene::at(&served);
            scene.file("config/config.toml", &text);
            let ran = scene.run("kibana-whitelist append 198.51.100.7 -o json");
            assert_ends(&ran, 10, "config");
            assert!(ran.stderr.contains("config.toml") && !ran.stderr.contains(secret), "{ran}");
        }
        assert!(served.calls().is_empty());
    }

    #[test]
    fn an_unknown_key_of_the_configuration_is_answered_with_the_one_that_may_be_meant() {
        let scene = Scene::new();
        scene.file("config/config.toml", "[profiles.mine]\nregoin = \"cn-hangzhou\"\n");
        scene.run("instances").ends_with(10).says("region");
    }

    #[test]
    fn ten_is_a_damaged_sandbox() {
        let scene = Scene::new();
        scene.file("state/sandbox/sandbox.json", "{");
        let ran = scene.run("--sandbox kibana-whitelist list -o json");
        assert_ends(&ran, 10, "local_state");
        ran.says("sandbox reset");
        scene.run("sandbox reset").ends_with(0);
        scene.run("--sandbox kibana-whitelist list").ends_with(0);
    }

    #[test]
    fn ten_is_a_state_directory_that_is_none() {
        let scene = Scene::new();
        scene.file("state", "a file where a directory is due");
        assert_ends(&scene.run("--sandbox kibana-whitelist list -o json"), 10, "local_state");
    }

    #[cfg(unix)]
    #[test]
    fn ten_is_a_state_directory_that_cannot_be_written() {
        let scene = Scene::new();
        std::fs::create_dir(scene.state()).unwrap();
        restrict(&scene.state(), 0o500);
        let is_root = std::fs::write(scene.state().join("probe"), "").is_ok();
        let ran = scene.run("--sandbox kibana-whitelist list -o json");
        restrict(&scene.state(), 0o700);
        // Root may write anywhere; the directory is no obstacle then.
        if is_root {
            assert_eq!(ran.code, Some(0), "{ran}");
        } else {
            assert_ends(&ran, 10, "local_state");
        }
    }
}

/// What happens to the result when its stream is not what it should be.
#[cfg(target_os = "linux")]
mod output {
    use super::*;

    #[test]
    fn seventy_four_is_a_full_disk() {
        let scene = Scene::new();
        for line in [
            "--sandbox kibana-whitelist list",
            "--sandbox kibana-whitelist append 198.51.100.7",
            "--sandbox -o json user-whitelist list",
            "--help",
            "completions bash",
            "schema",
            "sandbox status",
        ] {
            let words: Vec<&str> = line.split(' ').collect();
            let full = File::options().write(true).open("/dev/full").unwrap();
            let output = scene.command(&words).stdout(full).stderr(Stdio::piped()).output().unwrap();
            let ran = Ran::from_output(&output, line).ends_with(74);
            assert!(ran.stderr.contains("could not be written") || ran.stderr.contains("No space left"), "{ran}");
        }
    }

    #[test]
    fn a_change_whose_report_could_not_be_written_was_made_all_the_same() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let full = File::options().write(true).open("/dev/full").unwrap();
        let words = ["kibana-whitelist", "append", "198.51.100.7", "-o", "json"];
        let output = scene.command(&words).stdout(full).stderr(Stdio::piped()).output().unwrap();
        let ran = Ran::from_output(&output, "kibana-whitelist append").ends_with(74);
        assert_eq!(ran.error()["code"], "output");
        assert_eq!(served.calls(), ["DescribeInstance", "UpdateKibanaWhiteIps Append", "DescribeInstance"]);
    }

    #[test]
    fn a_reader_that_has_seen_enough_is_no_failure() {
        let scene = Scene::new();
        for line in ["schema", "completions bash", "--sandbox -o json kibana-whitelist list", "--help"] {
            let words: Vec<&str> = line.split(' ').collect();
            let (mut reader, writer) = std::io::pipe().unwrap();
            let child = scene.command(&words).stdout(writer).stderr(Stdio::piped()).spawn().unwrap();
            let mut first = [0; 1];
            reader.read_exact(&mut first).unwrap();
            drop(reader);
            let ran = Ran::from_output(&child.wait_with_output().unwrap(), line).ends_with(0);
            assert!(ran.stderr.is_empty(), "{ran}");
        }
    }

    #[test]
    fn a_reader_that_is_gone_before_anything_is_written_is_no_failure() {
        let scene = Scene::new();
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let child = scene.command(&["schema"]).stdout(writer).stderr(Stdio::piped()).spawn().unwrap();
        let ran = Ran::from_output(&child.wait_with_output().unwrap(), "schema").ends_with(0);
        assert!(ran.stderr.is_empty(), "{ran}");
    }

    #[test]
    fn the_code_of_a_failure_survives_a_reader_that_is_gone() {
        let scene = Scene::new();
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let words = ["--sandbox", "kibana-whitelist", "get", "203.0.113.9"];
        let child = scene.command(&words).stdout(writer).stderr(Stdio::piped()).spawn().unwrap();
        Ran::from_output(&child.wait_with_output().unwrap(), "get").ends_with(5);
    }

    /// The standard library puts /dev/null in the place of a closed stream, so that a result cannot be missed there.
    #[test]
    fn a_closed_output_is_no_failure() {
        let scene = Scene::new();
        for redirection in [">&-", "2>&-", ">&- 2>&-", "<&-"] {
            let script =
                format!("exec {} --sandbox kibana-whitelist append 198.51.100.7 {redirection}", support::BINARY);
            let mut shell = std::process::Command::new("/bin/sh");
            shell.args(["-c", &script]).env_clear().envs(scene.variables());
            let output = shell.output().unwrap();
            Ran::from_output(&output, &script).ends_with(0);
        }
    }

    #[test]
    fn an_error_that_cannot_be_told_keeps_its_code() {
        let scene = Scene::new();
        let full = File::options().write(true).open("/dev/full").unwrap();
        let status = scene.command(&["kibana-whitelist", "append", "8.8.8"]).stderr(full).status().unwrap();
        assert_eq!(status.code(), Some(2));
    }
}

mod passed_on {
    use super::*;

    #[test]
    fn a_command_in_the_sandbox_ends_the_run_with_its_own_code() {
        let scene = Scene::new();
        let ran =
            scene.run_words(&["sandbox", "run", "--ephemeral", "--", support::BINARY, "instances", "-o", "plain"]);
        assert_eq!(ran.ends_with(0).stdout.lines().count(), 3);
        for code in ["0", "5", "77"] {
            let ran =
                scene.run_words(&["sandbox", "run", "--ephemeral", "--", "/bin/sh", "-c", &format!("exit {code}")]);
            ran.ends_with(code.parse().unwrap());
        }
    }

    #[test]
    fn a_command_in_the_sandbox_is_led_past_the_users_own_settings() {
        let scene = Scene::new()
            .with("WHITELISTCTL_PROFILE", "absent")
            .with("WHITELISTCTL_REGION", "cn-beijing")
            .with("WHITELISTCTL_GROUP", "foreign")
            .with("WHITELISTCTL_NETWORK", "private")
            .with("WHITELISTCTL_SANDBOX", "1")
            .with("ALIBABA_CLOUD_SECURITY_TOKEN", "foreign");
        let inner = [support::BINARY, "kibana-whitelist", "append", "198.51.100.7"];
        let words = ["sandbox", "run", "--ephemeral", "--"].into_iter().chain(inner).collect::<Vec<_>>();
        scene.run_words(&words).ends_with(0).shows("elasticsearch/cn-hangzhou/").shows("/public/default");
        assert!(!scene.state().join("sandbox").exists(), "the command has used a sandbox of its own");
    }
}

mod told {
    use super::*;

    use whitelistctl::exit::Exit;

    #[test]
    fn help_and_readme_have_every_code_of_the_table_with_its_meaning() {
        let one_space = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
        let help = one_space(&Scene::new().run("--help").ends_with(0).stdout);
        let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
        for (exit, meaning) in Exit::TABLE {
            let code = exit.code();
            assert!(help.contains(&format!(" {code} {meaning}")), "--help lacks: {code} {meaning}\n{help}");
            let row = format!("| {code} | {meaning} |");
            assert!(readme.lines().any(|line| line == row), "README.md lacks: {row}");
        }
        let rows =
            readme.lines().filter(|line| line.starts_with("| ") && line[2..].starts_with(|c: char| c.is_ascii_digit()));
        assert_eq!(rows.count(), Exit::TABLE.len(), "README.md has a code that the table lacks");
    }
}
