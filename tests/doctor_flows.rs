//! `doctor` against the sandbox and against faults: which check is to blame, with which exit code, and that nothing is
//! changed.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer has failed")]

mod support;

use serde_json::Value;
use support::Scene;
use support::served::Served;

/// The id of the check to blame and the exit code.
fn blamed(scene: &Scene, line: &str) -> (Option<String>, i32) {
    let ran = scene.run(&format!("doctor -o json {line}"));
    let document: Value = serde_json::from_str(&ran.stdout).unwrap();
    let code = ran.code.unwrap();
    assert_eq!(document["exit_code"], code);
    let wrong = document["results"].as_array().unwrap().iter().find(|check| check["finding"] == "wrong");
    assert_eq!(wrong.map(|check| check["id"].clone()).unwrap_or_default(), document["blocking"]);
    if let Some(wrong) = wrong {
        assert!(wrong["error"]["hint"].is_string(), "{wrong} has no next step");
    }
    (document["blocking"].as_str().map(str::to_owned), code)
}

/// The findings of all checks: id and how it ended.
fn findings(scene: &Scene, line: &str) -> Vec<(String, String)> {
    let ran = scene.run(&format!("doctor -o json {line}"));
    let document: Value = serde_json::from_str(&ran.stdout).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let results = document["results"].as_array().unwrap();
    results.iter().map(|check| (text(&check["id"]), text(&check["finding"]))).collect()
}

#[test]
fn where_all_is_well_every_service_takes_one_reading() {
    let served = Served::start();
    let scene = Scene::at(&served).with("WHITELISTCTL_CALLER", "1.2.3.4");
    scene.run("doctor").ends_with(0).shows("all checks passed").shows("Ops Manager: caller: 1.2.3.4 (from");
    let calls = served.calls();
    assert_eq!(calls.iter().filter(|call| !call.contains("accessList")).count(), 1, "{calls:?}");
    assert_eq!(calls.iter().filter(|call| call.contains("accessList")).count(), 2, "{calls:?}");
    assert!(findings(&scene, "").iter().all(|(_, finding)| finding == "well" || finding == "note"));
}

#[test]
fn nothing_is_written_anywhere() {
    let served = Served::start();
    let scene = Scene::at(&served).without("WHITELISTCTL_USER");
    scene.run("doctor").ends_with(0).shows("the owner of the API key");
    assert!(!scene.state().exists() && !scene.config().exists(), "a check leaves nothing behind");
}

#[test]
fn the_first_check_that_fails_is_blamed() {
    let served = Served::start();
    let scene = || Scene::at(&served);
    let es = "--service elasticsearch";
    for (scene, line, check, code) in [
        (Scene::new(), "", "services", 4),
        (Scene::new(), es, "elasticsearch.credentials", 4),
        (scene().without("ALIBABA_CLOUD_ACCESS_KEY_SECRET"), es, "elasticsearch.credentials", 4),
        (scene().without("ALIBABA_CLOUD_REGION_ID"), es, "elasticsearch.address", 2),
        (scene().with("WHITELISTCTL_INSTANCE", "es-WEB"), es, "elasticsearch.address", 2),
        (scene().with("WHITELISTCTL_INSTANCE", "web"), es, "elasticsearch.instance", 2),
        (scene().with("WHITELISTCTL_ENDPOINT", "http://127.0.0.1:1"), es, "elasticsearch.network", 9),
        (scene().with("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "wrong"), es, "elasticsearch.permission", 4),
        (scene().with("WHITELISTCTL_INSTANCE", "es-cn-aaaaaaaaaaaaaaaaa"), es, "elasticsearch.instance", 5),
        (scene().with("WHITELISTCTL_OPS_MANAGER_API_KEY", "wrong"), "", "ops_manager.permission", 4),
        (scene().with("WHITELISTCTL_OPS_MANAGER_URL", "http://om.example"), "", "ops_manager.address", 2),
        (scene().with("WHITELISTCTL_CALLER", "192.0.2.77"), "", "ops_manager.caller", 4),
        (scene(), "-p none", "configuration", 2),
    ] {
        assert_eq!(blamed(&scene, line), (Some(check.to_owned()), code), "{check}");
    }
}

#[test]
fn a_certificate_that_nobody_vouches_for_is_told_apart_from_a_network_that_is_down() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    // It speaks no TLS, so nobody vouches for it.
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let mut stream = stream;
            let _ = std::io::Write::write_all(&mut stream, b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n");
        }
    });
    let served = Served::start();
    let scene = Scene::at(&served).with("WHITELISTCTL_ENDPOINT", format!("https://127.0.0.1:{port}"));
    assert_eq!(blamed(&scene, "--service elasticsearch"), (Some("elasticsearch.trust".to_owned()), 4));
}

#[test]
fn what_stands_on_a_broken_check_is_skipped() {
    let served = Served::start();
    let scene = Scene::at(&served).with("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "wrong");
    let ends: Vec<String> = findings(&scene, "--service elasticsearch").into_iter().map(|(_, end)| end).collect();
    assert_eq!(ends[5..], ["well", "well", "well", "well", "well", "well", "well", "wrong", "skipped"]);
}

#[test]
fn a_proxy_that_looks_nothing_up_is_told_from_one_that_does() {
    let served = Served::start();
    let scene = Scene::new().leading_to(&served, "https://host.invalid");
    let line = "doctor --timeout 1 --service elasticsearch --proxy";
    scene
        .run(&format!("{line} socks5://127.0.0.1:1"))
        .ends_with(9)
        .shows("name (DNS): the name host.invalid does not resolve")
        .shows("socks5h://");
    scene
        .run(&format!("{line} socks5h://127.0.0.1:1"))
        .ends_with(9)
        .shows("the proxy resolves the other names")
        .shows("network: cannot connect to the proxy on the way to host.invalid:443");
}

#[test]
fn what_does_not_answer_like_the_service_is_not_taken_for_it() {
    let page = "<html>Welcome</html>";
    let reply = format!("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: {}\r\n\r\n{page}", page.len());
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let _ = std::io::Read::read(&mut stream, &mut [0; 4096]);
            let _ = std::io::Write::write_all(&mut stream, reply.as_bytes());
        }
    });
    let served = Served::start();
    let scene = Scene::new().leading_to(&served, &url);
    let line = "--service elasticsearch --timeout 5";
    assert_eq!(blamed(&scene, line), (Some("elasticsearch.network".to_owned()), 1));
    scene.run(&format!("doctor {line}")).shows("a proxy or a login page may have answered");
}

#[test]
fn a_caller_that_is_no_address_is_wrong_as_it_is_for_a_change() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let line = "--service ops-manager --caller";
    assert_eq!(blamed(&scene, &format!("{line} nonsense")), (Some("ops_manager.caller".to_owned()), 2));
    scene.run(&format!("doctor {line} unknown")).ends_with(0).shows("not checked: the caller is set to unknown");
    scene.file("config/config.toml", "[profiles.lab]\ngroup = \"office\"\n");
    scene.run(&format!("doctor -p lab {line} 192.0.2.77")).shows("`whitelistctl user-whitelist add 192.0.2.77 -p lab`");
}

#[test]
fn a_damaged_journal_is_a_fault_of_its_own_and_does_not_stop_the_rest() {
    let served = Served::start();
    let scene = Scene::at(&served);
    scene.run("kibana-whitelist append 198.51.100.7 -y").ends_with(0);
    let path = scene.state().join("journal.jsonl");
    let text = std::fs::read_to_string(&path).unwrap().replacen("198.51.100.7", "198.51.100.9", 1);
    std::fs::write(&path, text).unwrap();
    assert_eq!(blamed(&scene, ""), (Some("journal".to_owned()), 10));
    let is_checked =
        |(id, state): &(String, String)| id == "elasticsearch.instance" && ["well", "note"].contains(&state.as_str());
    assert!(findings(&scene, "").iter().any(is_checked));
}

#[test]
fn the_policy_names_what_is_known_and_stars_for_the_rest() {
    let policy =
        |scene: &Scene| -> Value { serde_json::from_str(&scene.run("doctor --policy").ends_with(0).stdout).unwrap() };
    let bare = policy(&Scene::new());
    assert_eq!(bare["Statement"][0]["Resource"], "acs:elasticsearch:*:*:instances/*");
    let served = Served::start();
    let known = policy(&Scene::at(&served));
    let id = &served.account().elasticsearch.instances[0];
    assert_eq!(known["Statement"][0]["Resource"], format!("acs:elasticsearch:cn-hangzhou:*:instances/{id}"));
    assert_eq!(known["Statement"][1]["Action"], "elasticsearch:ListInstance");
    assert_eq!(served.calls().len(), 0);
}

#[test]
fn the_page_tells_of_every_check_in_order() {
    let page = std::fs::read_to_string("docs/doctor.md").unwrap();
    let told: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next()).collect();
    let served = Served::start();
    let made: Vec<String> = findings(&Scene::at(&served), "").into_iter().map(|(check, _)| check).collect();
    assert_eq!(told, made);
}

/// Runs in this process, in threads that give up the right of root to write everywhere.
#[cfg(target_os = "linux")]
#[test]
fn a_journal_that_could_not_be_written_is_told_before_a_change_is() {
    use rustix::thread::{CapabilitySet, capabilities, set_capabilities};
    for (closed, state) in [("a", "a/new/state"), ("a/state", "a/state"), ("a/state/journal.jsonl", "a/state")] {
        let scene = Scene::new();
        let state = scene.path(state);
        let scene = scene.with("WHITELISTCTL_STATE_DIR", state);
        std::fs::create_dir_all(scene.path("a/state")).unwrap();
        if closed.ends_with("jsonl") {
            scene.file(closed, "");
        }
        support::restrict(&scene.path(closed), 0o555);
        let ran = std::thread::scope(|threads| {
            let run = || {
                let mut rights = capabilities(None).unwrap();
                rights.effective.remove(CapabilitySet::DAC_OVERRIDE);
                rights.permitted.remove(CapabilitySet::DAC_OVERRIDE);
                set_capabilities(None, rights).unwrap();
                support::in_process::run(&scene, "doctor", |_| ())
            };
            threads.spawn(run).join().unwrap()
        });
        support::restrict(&scene.path(closed), 0o755);
        ran.ends_with(10)
            .shows("fix this first: journal")
            .shows("permission denied")
            .shows("--journal PATH or WHITELISTCTL_STATE_DIR");
        assert!(!scene.path("a/new").exists());
    }
}
