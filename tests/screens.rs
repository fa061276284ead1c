//! What a person sees of `profile login` and `doctor` at a real terminal: with nothing configured, with the files of
//! aliyun and mongocli there, and with each fault.
//!
//! Each scene is a recording in `tests/screens`, to be read. After a wanted change of wording:
//! `WHITELISTCTL_REFRESH=1 cargo test --test screens`.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test whose scene cannot be set up has failed")]

mod support;
#[path = "screens/terminal.rs"]
mod terminal;

use support::Scene;
use support::served::{Sandbox, Served};
use terminal::Does::{Hides, Interrupts, Takes, Types};
use terminal::Recording;

const REFRESH: &str = "WHITELISTCTL_REFRESH=1 cargo test --test screens";
const TYPED_KEY: &str = "an access key that I type here";
const TYPED_LOGIN: &str = "that I type here";
const NO_INSTANCE: &str = "none of them";

/// Holds `recording` against the file `name`.
#[track_caller]
fn is_seen(name: &str, recording: Recording<'_>) {
    let (path, seen) = (format!("tests/screens/{name}.txt"), recording.text());
    if std::env::var_os("WHITELISTCTL_REFRESH").is_some() {
        std::fs::write(path, seen).unwrap();
        return;
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(seen == expected, "{path} shows something else; `{REFRESH}` writes it anew. Seen:\n{seen}");
}

fn port(served: &Served) -> u16 {
    served.url().rsplit(':').next().unwrap().parse().unwrap()
}

/// A scene in which no shell and no terminal of the tester's shows.
fn scene() -> Scene {
    Scene::new().with("SHELL", "/bin/bash")
}

fn aliyun(scene: &Scene, members: &str) {
    let profile = format!(r#"{{"name":"work","region_id":"cn-hangzhou",{members}}}"#);
    scene.file(".aliyun/config.json", format!(r#"{{"current":"work","profiles":[{profile}]}}"#));
}

fn aliyun_key(scene: &Scene, served: &Served) {
    let key = &served.account().elasticsearch;
    let (id, secret) = (&key.access_key_id, &key.access_key_secret);
    aliyun(scene, &format!(r#""mode":"AK","access_key_id":"{id}","access_key_secret":"{secret}""#));
}

fn mongocli(scene: &Scene, served: &Served) {
    let om = &served.account().ops_manager;
    let lines = format!(
        "[default]\npublic_api_key = '{}'\nprivate_api_key = '{}'\nops_manager_url = '{}/'\n",
        om.username, om.api_key, om.url
    );
    scene.file(".config/mongocli/config.toml", lines);
}

/// A folder with a `man` that shows its arguments and the first line of its input.
fn with_man(scene: Scene) -> Scene {
    use std::os::unix::fs::PermissionsExt;
    scene.file("bin/man", "#!/bin/sh\nread -r line\necho \"man $*: $line\"\n");
    let program = scene.path("bin/man");
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    let folder = program.parent().unwrap().to_str().unwrap().to_owned();
    scene.with("PATH", &folder)
}

#[test]
fn a_manual_page_on_a_terminal_goes_to_man() {
    let scene = with_man(scene());
    let seen = Recording::new(&scene, "man", None).run("man kibana append", &[]).text();
    assert!(seen.contains("man -l -: .ie") && seen.contains("exit code 0"), "{seen}");
    assert!(!seen.contains("Usage:"), "{seen}");
}

#[test]
fn a_manual_page_on_a_terminal_without_man_is_plain_text() {
    let scene = scene().with("PATH", "/nonexistent");
    let seen = Recording::new(&scene, "no man", None).run("man schema", &[]).text();
    assert!(seen.contains("Document that the schema describes") && seen.contains("exit code 0"), "{seen}");
    assert!(!seen.contains(".SH"), "{seen}");
}

#[test]
fn a_login_to_elasticsearch_with_nothing_configured() {
    let (served, scene) = (Served::start(), scene());
    let (url, key) = (served.url(), &served.account().elasticsearch);
    let steps = [
        Types("Name of the profile", "prod"),
        Takes("(user whitelist)", 0),
        Types("Access key ID", &key.access_key_id),
        Hides("(not shown)", &key.access_key_secret),
        Types("Region", "cn-hangzhou"),
        Takes(NO_INSTANCE, 0),
    ];
    let recording = Recording::new(
        &scene,
        "Nothing is configured; the access key is typed, and kept in the file.",
        Some(port(&served)),
    )
    .run(&format!("profile login --store file --endpoint {url}"), &steps)
    .run("doctor -p prod --service elasticsearch", &[]);
    is_seen("login-elasticsearch", recording);
}

#[test]
fn a_login_to_ops_manager_with_nothing_configured() {
    let (served, scene) = (Served::start(), scene());
    let om = &served.account().ops_manager;
    let steps = [
        Types("Name of the profile", "lab"),
        Takes("(user whitelist)", 1),
        Types("Address of Ops Manager", "om.example.com"),
        Types("Address of Ops Manager", &om.url),
        Types("User name or public key", &om.username),
        Hides("(not shown)", &om.api_key),
    ];
    let recording = Recording::new(
        &scene,
        "Nothing is configured; an address without its scheme is asked for again.",
        Some(port(&served)),
    )
    .run("profile login --store file", &steps)
    .run("doctor -p lab --service ops-manager", &[]);
    is_seen("login-ops-manager", recording);
}

#[test]
fn a_login_where_aliyun_and_mongocli_are_set_up() {
    let (served, scene) = (Served::start(), scene());
    aliyun_key(&scene, &served);
    mongocli(&scene, &served);
    let url = served.url();
    let elasticsearch = [Takes(TYPED_KEY, 0), Types("Region", ""), Takes(NO_INSTANCE, 3)];
    let ops_manager = [Takes(TYPED_LOGIN, 0), Types("Address of Ops Manager", "")];
    let recording = Recording::new(
        &scene,
        "aliyun and mongocli are set up: their keys are offered, and used where they are.",
        Some(port(&served)),
    )
    .run(&format!("profile login prod --service elasticsearch --endpoint {url}"), &elasticsearch)
    .run("profile login prod --service ops-manager", &ops_manager)
    .run("profile show -p prod", &[])
    .run("doctor -p prod", &[]);
    is_seen("login-with-tools", recording);
}

/// The server takes the connection and says nothing.
#[test]
fn a_login_that_is_interrupted_while_it_asks_a_service() {
    let (silent, scene) = (std::net::TcpListener::bind("127.0.0.1:0").unwrap(), scene());
    let port = silent.local_addr().unwrap().port();
    let steps = [
        Types("Access key ID", "LTAIabcdefghijkl"),
        Hides("(not shown)", "not-the-secret-of-it"),
        Types("Region", "cn-hangzhou"),
        Interrupts("requesting"),
    ];
    let line = format!("profile login prod --service elasticsearch --store file --endpoint http://127.0.0.1:{port}");
    let recording =
        Recording::new(&scene, "An interrupt while a silent server is asked.", Some(port)).run(&line, &steps);
    is_seen("login-interrupted", recording);
    assert!(!scene.config().exists());
}

#[test]
fn a_login_that_goes_wrong() {
    let (served, scene) = (Served::start(), scene());
    let (url, key) = (served.url(), &served.account().elasticsearch);
    scene.file(".config/mongocli/config.toml", "[default]\npublic_api_key = 'ann'\nprivate_api_key = \n");
    aliyun_key(&scene, &served);
    support::restrict(&scene.path(".aliyun/config.json"), 0o644);
    let wrong = [
        Types("Access key ID", &key.access_key_id),
        Hides("(not shown)", "not-the-secret-of-it"),
        Types("Region", "cn-hangzhou"),
        Types("Access key ID", ""),
        Hides("(not shown)", "not-the-secret-either"),
        Types("Access key ID", ""),
        Hides("(not shown)", "nor-this-one"),
        Types("anyway?", "n"),
    ];
    let silent = [
        Types("Address of Ops Manager", "http://127.0.0.1:1"),
        Types("User name or public key", "ann"),
        Hides("(not shown)", "some-key-or-other"),
        Types("anyway?", "y"),
    ];
    let keyring = [Types("readable only by you?", "n")];
    let recording = Recording::new(
        &scene,
        "Set-ups that cannot be used are not offered; a wrong secret, a silent server, no keyring, an interrupt.",
        Some(port(&served)),
    )
    .run(&format!("profile login prod --service elasticsearch --store file --endpoint {url}"), &wrong)
    .run("profile login lab --service ops-manager --store file", &silent)
    .run(&format!("profile login prod --service elasticsearch --endpoint {url}"), &keyring)
    .run("profile login prod --service elasticsearch --store file", &[Interrupts("Access key ID")])
    .run("profile login prod --sandbox", &[])
    .run("profile login prod --no-input", &[])
    .run("profile list", &[]);
    is_seen("login-faults", recording);
}

#[test]
fn a_check_up_with_nothing_configured_and_with_the_files_of_tools() {
    let (served, scene) = (Served::start(), scene());
    let recording =
        Recording::new(&scene, "First nothing is configured, then aliyun and mongocli are.", Some(port(&served)))
            .run("doctor", &[]);
    aliyun_key(&scene, &served);
    mongocli(&scene, &served);
    let url = served.url();
    is_seen("doctor-tools", recording.run(&format!("doctor --endpoint {url}"), &[]).run("profile show", &[]));
}

#[test]
fn a_check_up_of_files_that_are_at_fault() {
    let (served, scene) = (Served::start(), scene());
    aliyun_key(&scene, &served);
    mongocli(&scene, &served);
    let es = format!("doctor --service elasticsearch --endpoint {}", served.url());
    let mut recording =
        Recording::new(&scene, "Files of tools and of ours, each with another fault.", Some(port(&served)));
    support::restrict(&scene.path(".aliyun/config.json"), 0o644);
    recording = recording.run(&es, &[]);
    scene.file(".aliyun/config.json", "{\"current\":\"work\",\"profiles\":[{\"name\":\"work\",}]}");
    recording = recording.run(&es, &[]);
    aliyun(
        &scene,
        r#""mode":"CloudSSO","access_key_id":"STS.a","access_key_secret":"not-a-secret","sts_token":"not-a-token","sts_expiration":1700000000"#,
    );
    recording = recording.run(&es, &[]);
    aliyun(&scene, r#""mode":"External","process_command":"aliyun-login --json""#);
    recording = recording.run(&es, &[]);
    aliyun(&scene, r#""mode":"BearerToken""#);
    recording = recording.run(&es, &[]);
    support::restrict(&scene.path(".config/mongocli/config.toml"), 0o644);
    recording = recording.run("doctor --service ops-manager", &[]);
    scene.file(
        "config/config.toml",
        "[profiles.prod]\naccess_key_id = 'LTAI5tExample'\naccess_key_secret = 'not-a-secret'\n",
    );
    support::restrict(&scene.path("config/config.toml"), 0o640);
    recording = recording.run("doctor -p prod", &[]);
    scene.file("config/config.toml", "[profiles.prod]\nacess_key_id = 'LTAI5tExample'\n");
    recording = recording.run("doctor -p prod", &[]);
    scene.file("config/config.toml", "[profiles.prod]\nregion = \n");
    is_seen("doctor-files", recording.run("doctor", &[]));
}

#[test]
fn a_check_up_of_networks_and_services_that_are_at_fault() {
    let served = Sandbox::default().caller("203.0.113.9").serve();
    let scene = scene();
    aliyun_key(&scene, &served);
    mongocli(&scene, &served);
    let es = format!("doctor --service elasticsearch --endpoint {}", served.url());
    scene.file(
        "config/config.toml",
        "[profiles.gone]\ninstance = 'es-cn-aaaaaaaaaaaaaaaaa'\n[profiles.nameless]\ninstance = 'web'\n",
    );
    let far = scene.file("ca.pem", "no certificate\n");
    let recording =
        Recording::new(&scene, "Networks, certificates and services, each with another fault.", Some(port(&served)))
            .run(&format!("{es} -p gone"), &[])
            .run(&format!("{es} -p nameless"), &[])
            .run("doctor --service elasticsearch --endpoint http://127.0.0.1:1", &[])
            .run(&format!("{es} --ca-file {far}"), &[])
            .run(
                "doctor --service elasticsearch --endpoint https://es.example.invalid --proxy socks4://127.0.0.1:9",
                &[],
            )
            .run("doctor --service elasticsearch --endpoint https://es.example.invalid --proxy http://127.0.0.1:1", &[])
            .run("doctor --service ops-manager", &[])
            .run("doctor --service ops-manager --caller 192.0.2.77", &[])
            .run("doctor -p nobody", &[]);
    is_seen("doctor-services", recording);
}

#[test]
fn a_command_without_an_instance_offers_those_that_there_are() {
    let served = Served::start();
    let scene = Scene::at(&served).without("WHITELISTCTL_INSTANCE");
    let recording = Recording::new(&scene, "No instance is named; the second one is chosen.", Some(port(&served)))
        .run("kibana-whitelist list --network public", &[Takes("w001cabcd)", 1)])
        .run("kibana-whitelist append 203.0.113.9", &[Takes("w001cabcd)", 2)])
        .run("kibana-whitelist list --no-input", &[])
        .run("kibana-whitelist list -o json", &[])
        .run("kibana-whitelist append 203.0.113.9", &[Interrupts("w001cabcd)")]);
    is_seen("choose-instance", recording);
    assert_eq!(writes(&served).len(), 1);
}

/// What the sandbox was asked for since the last look, without the readings.
fn writes(served: &Served) -> Vec<String> {
    let is_reading = |call: &String| matches!(call.as_str(), "DescribeInstance" | "ListInstance");
    served.calls().into_iter().filter(|call| !is_reading(call)).collect()
}

#[test]
fn many_changes_are_shown_together_and_sent_only_after_a_yes() {
    let served = Served::start();
    let scene = Scene::at(&served).with("SHELL", "/bin/bash");
    let change = |line: &str, changes: usize, answer: &str| {
        let line = format!("kibana-whitelist {line} --all-instances");
        let question = format!("Make these {changes} changes? [y/N]");
        Recording::new(&scene, "many", None).run(&line, &[Types(&question, answer)]).text()
    };
    let declined = change("append 203.0.113.9", 3, "n");
    assert!(declined.contains("declined; nothing was sent") && declined.contains("exit code 3"), "{declined}");
    assert_eq!(writes(&served), [""; 0]);
    let made = change("append 203.0.113.9", 3, "y");
    assert!(made.matches("appended 1 entry; verified").count() == 3 && made.contains("exit code 0"), "{made}");
    assert_eq!(writes(&served).len(), 3);
    // One of the lists would admit nobody, so that its deletion is refused and not asked for.
    let declined = change("delete 203.0.113.9", 2, "");
    assert!(declined.contains("declined") && writes(&served).is_empty(), "{declined}");
    let made = change("delete 203.0.113.9", 2, "yes");
    assert!(made.matches("deleted 1 entry; verified").count() == 2 && made.contains("exit code 7"), "{made}");
    assert_eq!(writes(&served).len(), 2);
}

#[test]
fn a_run_over_several_profiles_asks_once() {
    let (one, other) = (Served::start(), Served::start());
    let scene = scene();
    let profile = |name: &str, served: &Served| {
        let es = &served.account().elasticsearch;
        format!(
            "[profiles.{name}]\nregion = \"cn-hangzhou\"\nendpoint = \"{}\"\naccess_key_id = \"{}\"\naccess_key_secret = \"{}\"\ninstance = \"{}\"\n",
            es.endpoint, es.access_key_id, es.access_key_secret, es.instances[0]
        )
    };
    scene.file("config/config.toml", profile("a", &one) + &profile("b", &other));
    let recording = Recording::new(&scene, "Two profiles, one question.", Some(port(&one)))
        .run("kibana-whitelist delete 192.0.2.10 -p a,b", &[Types("[y/N]", "n")])
        .run("kibana-whitelist delete 192.0.2.10 -p a,b", &[Types("[y/N]", "y")]);
    is_seen("several-profiles", recording);
}
