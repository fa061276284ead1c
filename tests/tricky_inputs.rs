//! Every row of `vectors/tricky-inputs.json` gets what the row says: its class or verdict, its canonical text, its
//! hazard; and what is refused is refused before anything is sent.
//!
//! Rows are counted by kind, and a row that no rule here knows fails the test, so that none is passed over silently.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a row that cannot be tried has failed")]

mod support;

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde::Deserialize;
use serde_json::Value;
use support::served::{Sandbox, Served};
use support::{PRODUCTION, Ran, Scene, Silence, USER, restrict};
use whitelistctl::domain::entry::Entry;
use whitelistctl::domain::hazard::{self, Context, Name, Verdict};
use whitelistctl::domain::instance::{GroupName, InstanceId, UserId};
use whitelistctl::domain::list::List;
use whitelistctl::domain::plan::{Current, Desired, Plan, Verb};
use whitelistctl::domain::policy::Policy;
use whitelistctl::domain::rules::Rules;
use whitelistctl::domain::stored::Stored;

/// A row of the file.
#[derive(Clone, Debug, Deserialize)]
struct Row {
    input: String,
    kind: String,
    #[serde(default)]
    class: Option<String>,
    #[serde(default)]
    verdict: Option<String>,
    #[serde(default)]
    hazard: Option<String>,
    normalized: Value,
    reason: String,
    target: String,
}

impl Row {
    /// The class of an entry, or the verdict on anything else.
    fn ruling(&self) -> &str {
        self.class.as_deref().or(self.verdict.as_deref()).unwrap()
    }

    /// The hazard that has to be told.
    fn hazard(&self) -> Option<Name> {
        self.hazard.as_ref().map(|name| name.parse().unwrap())
    }

    /// A private installation's rows are about the user whitelist.
    fn add(&self) -> &'static str {
        if self.target == "ops-manager" { "user-whitelist add" } else { "kibana-whitelist append" }
    }
}

/// A change after which the group's new entries are all that the instance's list holds.
const DENYING: &str = "kibana-whitelist cover -i es-cn-9vk3d5j0m003metrc";

/// The rows of `kinds`; in all there are as many as the file says, of these kinds only.
fn rows(kinds: &[&str]) -> Vec<Row> {
    let directory =
        std::env::var_os("WHITELISTCTL_VECTORS").map_or_else(|| PathBuf::from("tests/vectors"), PathBuf::from);
    let text = std::fs::read_to_string(directory.join("tricky-inputs.json")).unwrap();
    let file: Value = serde_json::from_str(&text).unwrap();
    let rows: Vec<Row> = serde_json::from_value(file["rows"].clone()).unwrap();
    let known = ["ip", "cidr", "group", "userid", "instance", "file"];
    let stray: Vec<&Row> = rows.iter().filter(|row| !known.contains(&row.kind.as_str())).collect();
    assert!(stray.is_empty(), "rows of an unknown kind: {stray:?}");
    let rows: Vec<Row> = rows.into_iter().filter(|row| kinds.contains(&row.kind.as_str())).collect();
    assert!(!rows.is_empty());
    rows
}

/// A scene whose services are `silence`: credentials are there, so that only the input can stop a request.
fn silent_scene(silence: &Silence) -> Scene {
    Scene::new()
        .with("WHITELISTCTL_ENDPOINT", silence.url())
        .with("WHITELISTCTL_OPS_MANAGER_URL", silence.url())
        .with("WHITELISTCTL_REGION", "cn-hangzhou")
        .with("WHITELISTCTL_INSTANCE", PRODUCTION)
        .with("WHITELISTCTL_USER", USER)
        .with("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI5tTest")
        .with("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "secret")
        .with("WHITELISTCTL_OPS_MANAGER_USERNAME", "ann")
        .with("WHITELISTCTL_OPS_MANAGER_API_KEY", "secret")
        .with("WHITELISTCTL_TIMEOUT", "1")
}

/// Asserts that `ran` was refused as input: code 2, a message, no result, and nothing raw of what was typed.
#[track_caller]
fn assert_refused(ran: &Ran, row: &Row) {
    assert_eq!(ran.code, Some(2), "{row:?}\n{ran}");
    assert!(ran.stdout.is_empty(), "{row:?}\n{ran}");
    let error = ran.error();
    let message = error["message"].as_str().unwrap();
    assert!(message.len() > 10, "{row:?}\n{ran}");
    let raw = |letter: char| letter.is_control() && letter != '\n';
    assert!(!ran.stderr.chars().any(raw), "a control character came back: {row:?}\n{ran}");
}

/// What can be typed: a process takes no argument with NUL.
fn can_be_an_argument(text: &str) -> bool {
    !text.contains('\0')
}

#[test]
fn entries_that_are_none_are_refused_before_anything_is_sent() {
    let silence = Silence::listen();
    let scene = silent_scene(&silence);
    let rows = rows(&["ip", "cidr"]);
    let (refused, taken): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(|row| row.ruling() == "syntax");
    assert!(taken.iter().all(|row| matches!(row.ruling(), "accept" | "hazard")));
    for row in refused {
        assert!(row.normalized.is_null());
        let by_parts = row.input.split(',').any(|part| Entry::parse(part).is_err());
        assert!(by_parts, "the parser takes {row:?}");
        if can_be_an_argument(&row.input) {
            let words: Vec<&str> = row.add().split(' ').chain(["-o", "json", "--", &row.input]).collect();
            assert_refused(&scene.run_words(&words), row);
        }
    }
    assert!(silence.is_undisturbed());
}

#[test]
fn entries_that_are_understood_have_their_canonical_text() {
    let mut handled = 0;
    for row in rows(&["ip", "cidr"]).iter().filter(|row| row.ruling() != "syntax") {
        let parsed = row.input.split(',').map(|part| Entry::parse(part).map(|entry| entry.to_string()));
        let parsed: Vec<String> = parsed.collect::<Result<_, _>>().unwrap_or_else(|error| panic!("{error}: {row:?}"));
        assert_eq!(parsed.join(","), row.normalized.as_str().unwrap(), "{row:?}");
        handled += 1;
    }
    assert!(handled > 0);
}

#[test]
fn the_program_plans_with_the_canonical_text_and_tells_the_hazard() {
    let served = Served::start();
    let scene = Scene::at(&served);
    // The sandbox stands on this machine, where addresses of examples are at home.
    let told_here = |row: &Row| row.hazard().filter(|name| *name != Name::Documentation);
    let mut told = 0;
    for row in rows(&["ip", "cidr"]).iter().filter(|row| row.ruling() != "syntax") {
        let verb = if row.hazard() == Some(Name::DenyAll) { DENYING } else { row.add() };
        let words: Vec<&str> = verb.split(' ').chain(["--dry-run", "-o", "json", "--", &row.input]).collect();
        let ran = scene.run_words(&words);
        let result = ran.result();
        let mut planned: Vec<&str> = support::texts(&result["wanted"]);
        let mut expected: Vec<&str> = row.normalized.as_str().unwrap().split(',').collect();
        planned.sort_unstable();
        expected.sort_unstable();
        assert_eq!(planned, expected, "{row:?}\n{ran}");
        let hazards: Vec<&str> =
            result["hazards"].as_array().unwrap().iter().map(|hazard| hazard["name"].as_str().unwrap()).collect();
        match told_here(row) {
            Some(name) => {
                assert!(hazards.contains(&name.as_str()), "{row:?}\n{ran}");
                let code = if name.default_verdict() == Verdict::Refuse { 3 } else { 0 };
                assert_eq!(ran.code, Some(code), "{row:?}\n{ran}");
                told += 1;
            }
            None => assert_eq!((ran.code, hazards.len()), (Some(0), 0), "{row:?}\n{ran}"),
        }
    }
    assert!(told >= 30, "{told}");
    assert!(served.requests().iter().all(|seen| seen.method == "GET"));
}

/// Against a service elsewhere, addresses of examples are told as well.
#[test]
fn every_hazard_of_a_row_is_found_by_judging_its_plan() {
    let mut found = 0;
    for row in rows(&["ip", "cidr"]).iter().filter(|row| row.ruling() != "syntax") {
        let entries = row.input.split(',').map(|part| Entry::parse(part).unwrap()).collect();
        let verb = if row.hazard() == Some(Name::DenyAll) { Verb::Cover } else { Verb::Append };
        let held = ["1.1.1.1"].map(Stored::new).into_iter().collect();
        let current = Current { list: held, exists: true, others: List::default(), similar: None, is_union: false };
        let wish = Desired { verb, entries, texts: BTreeSet::new(), whole_group: false };
        let rules = if row.target == "ops-manager" { Rules::USER } else { Rules::KIBANA_PUBLIC };
        let policy = Policy::default();
        let context = Context {
            policy: &policy,
            allowed: &[],
            caller: None,
            is_on: None,
            is_local: false,
            from_stdin: false,
            removed_recently: &BTreeSet::new(),
        };
        let hazards = hazard::check(&Plan::new(&wish, &current), &current, &rules, &context);
        let names: Vec<Name> = hazards.iter().map(|hazard| hazard.name).collect();
        match row.hazard() {
            Some(name) => assert!(names.contains(&name), "{row:?}: {names:?}"),
            None => assert!(hazards.iter().all(|hazard| hazard.verdict == Verdict::Note), "{row:?}: {names:?}"),
        }
        found += usize::from(row.hazard().is_some());
    }
    assert!(found >= 30, "{found}");
}

#[test]
fn group_names_get_their_verdict() {
    let silence = Silence::listen();
    let scene = silent_scene(&silence);
    let served = Sandbox::default().group("PUBLIC_KIBANA", "test_group_name", &["192.0.2.1"]).serve();
    let played = Scene::at(&served);
    let cover = |name: &str| played.run_words(&["kibana-whitelist", "cover", "-g", name, "198.51.100.7", "-o", "json"]);
    for row in rows(&["group"]) {
        let parsed = row.input.parse::<GroupName>();
        assert_eq!(parsed.is_ok(), row.ruling() != "reject", "{row:?}");
        match row.ruling() {
            "accept" => assert_eq!(parsed.unwrap().to_string(), row.normalized.as_str().unwrap()),
            "reject" if can_be_an_argument(&row.input) => {
                let words = ["kibana-whitelist", "append", "-o", "json", "198.51.100.7", "--group", &row.input];
                assert_refused(&scene.run_words(&words), &row);
            }
            "reject" => {}
            "warn" => {
                let ran = cover(&row.input);
                match row.input.as_str() {
                    "Default" => {
                        assert_eq!(ran.code, Some(3), "{row:?}\n{ran}");
                        assert!(ran.error()["message"].as_str().unwrap().contains("only in case"), "{ran}");
                    }
                    "test_group_names" => {
                        assert_eq!(ran.code, Some(3), "{row:?}\n{ran}");
                        assert_eq!(ran.result()["hazards"][0]["name"], "creates-group", "{ran}");
                        assert!(ran.stdout.contains("did you mean test_group_name?"), "{ran}");
                    }
                    name => {
                        let warned =
                            ran.talk().iter().any(|line| line["kind"] == "warning" && line.to_string().contains(name));
                        assert!(warned, "no notice on {row:?}\n{ran}");
                    }
                }
            }
            ruling => panic!("no rule for {ruling}: {row:?}"),
        }
    }
    assert!(silence.is_undisturbed());
    assert!(served.requests().iter().all(|seen| seen.method == "GET"), "nothing was created");
}

#[test]
fn user_ids_get_their_verdict() {
    let silence = Silence::listen();
    let scene = silent_scene(&silence);
    let served = Served::start();
    for row in rows(&["userid"]) {
        let parsed = row.input.parse::<UserId>();
        assert_eq!(parsed.is_ok(), row.ruling() != "reject", "{row:?}");
        match row.ruling() {
            "accept" => assert_eq!(parsed.unwrap().as_str(), row.normalized.as_str().unwrap()),
            "warn" => {
                assert_eq!(parsed.unwrap().as_str(), row.normalized.as_str().unwrap());
                let ran = Scene::at(&served).run_words(&["user-whitelist", "list", "-u", &row.input]);
                ran.says("warning: ").says("placeholder");
            }
            "reject" if can_be_an_argument(&row.input) => {
                let words = ["user-whitelist", "add", "-o", "json", "198.51.100.7", "--user", &row.input];
                assert_refused(&scene.run_words(&words), &row);
            }
            "reject" => {}
            ruling => panic!("no rule for {ruling}: {row:?}"),
        }
    }
    assert!(silence.is_undisturbed());
}

#[test]
fn instance_ids_get_their_verdict() {
    let silence = Silence::listen();
    let scene = silent_scene(&silence);
    for row in rows(&["instance"]) {
        let parsed = row.input.parse::<InstanceId>();
        assert_eq!(parsed.is_ok(), row.ruling() != "reject", "{row:?}");
        match row.ruling() {
            "accept" => assert_eq!(parsed.unwrap().to_string(), row.normalized.as_str().unwrap()),
            "reject" if can_be_an_argument(&row.input) => {
                let option = format!("--instance={}", row.input);
                let words = ["kibana-whitelist", "append", "-o", "json", "198.51.100.7", &option];
                assert_refused(&scene.run_words(&words), &row);
            }
            "reject" => {}
            ruling => panic!("no rule for {ruling}: {row:?}"),
        }
    }
    assert!(silence.is_undisturbed());
}

/// Rows of files whose text is a list like any other, but whose list is refused for what it would do.
const REFUSED_AS_CHANGE: [(&str, &str); 2] = [("everyone hides", "open-to-world"), ("300", "too-many-entries")];

#[test]
fn files_get_their_verdict_from_disk_and_from_standard_input() {
    let silence = Silence::listen();
    let (silent, served) = (silent_scene(&silence), Served::start());
    let played = Scene::at(&served);
    for row in rows(&["file"]).iter().filter(|row| !row.input.starts_with("@path:")) {
        let on_disk = |scene: &Scene, rest: &str| {
            let path = scene.file("list.txt", &row.input);
            scene.run(&format!("kibana-whitelist append -o json {rest} -f {path}"))
        };
        let piped = |scene: &Scene, rest: &str| {
            scene.run_fed(&format!("kibana-whitelist append -o json {rest} -f -"), row.input.as_bytes())
        };
        let hazard = REFUSED_AS_CHANGE.iter().find(|(reason, _)| row.reason.contains(reason)).map(|(_, name)| *name);
        match (row.ruling(), hazard) {
            ("reject", Some(hazard)) => {
                for ran in [on_disk(&played, ""), piped(&played, "")] {
                    assert_eq!(ran.code, Some(3), "{row:?}\n{ran}");
                    assert_eq!(ran.result()["hazards"][0]["name"], hazard, "{row:?}\n{ran}");
                }
            }
            ("reject", None) => {
                for ran in [on_disk(&silent, ""), piped(&silent, "")] {
                    assert_refused(&ran, row);
                }
            }
            ("accept" | "warn", _) => {
                for ran in [on_disk(&played, "--dry-run"), piped(&played, "--dry-run")] {
                    assert_eq!(ran.code, Some(0), "{row:?}\n{ran}");
                    assert_eq!(ran.result()["wanted"], sorted(&row.normalized), "{row:?}\n{ran}");
                    assert_eq!(ran.stdout.contains("lies inside"), row.ruling() == "warn", "{row:?}\n{ran}");
                }
            }
            (ruling, _) => panic!("no rule for {ruling}: {row:?}"),
        }
    }
    assert!(silence.is_undisturbed());
    assert!(served.requests().iter().all(|seen| seen.method == "GET"));
}

/// Reports name entries in their own order.
fn sorted(normalized: &Value) -> Value {
    let mut entries: Vec<Entry> =
        support::texts(normalized).into_iter().map(|text| Entry::parse(text).unwrap()).collect();
    entries.sort();
    entries.iter().map(ToString::to_string).collect::<Vec<_>>().into()
}

#[cfg(unix)]
#[test]
fn special_files_get_their_verdict() {
    let silence = Silence::listen();
    let scene = silent_scene(&silence).with("WHITELISTCTL_CANARY", "canary-in-the-environment");
    let list = |path: &str| scene.run_words(&["kibana-whitelist", "append", "-o", "json", "-f", path]);
    for row in rows(&["file"]).iter().filter(|row| row.input.starts_with("@path:")) {
        assert_eq!(row.ruling(), "reject");
        let path = row.input.trim_start_matches("@path:");
        match path {
            "/dev/zero" => assert_refused(&list(path), row),
            "/proc/self/environ" if cfg!(target_os = "linux") => {
                let ran = list(path);
                assert_refused(&ran, row);
                assert!(!ran.stderr.contains("canary"), "{ran}");
            }
            "/proc/self/environ" => {}
            "list.txt (64 MiB)" => {
                let path = scene.file("list.txt", "8.8.8.8\n");
                std::fs::File::options().write(true).open(&path).unwrap().set_len(64 << 20).unwrap();
                assert_refused(&list(&path), row);
                assert_refused(
                    &scene.run_fed("kibana-whitelist append -o json -f -", &b"8.8.8.8\n".repeat(8 << 20)),
                    row,
                );
            }
            "list.txt (one line of 1 MiB)" => {
                assert_refused(&list(&scene.file("list.txt", "8".repeat(1 << 20))), row);
            }
            "creds.json (mode 0644)" => {
                let (scene, file) = with_secrets(&silence);
                restrict(&file, 0o644);
                let ran = scene.run("-p mine kibana-whitelist append 198.51.100.7").ends_with(10).says("chmod 600");
                assert!(!ran.stderr.contains("hunter2"), "{ran}");
                restrict(&file, 0o600);
                scene.run("-p mine kibana-whitelist append nothing").ends_with(2).says("nothing");
            }
            "creds.json -> /tmp/x (symlink in a directory others can write)" => {
                let (scene, file) = with_secrets(&silence);
                std::fs::rename(&file, scene.path("elsewhere.toml")).unwrap();
                std::os::unix::fs::symlink(scene.path("elsewhere.toml"), &file).unwrap();
                restrict(&scene.config(), 0o777);
                scene.run("-p mine kibana-whitelist append 198.51.100.7").ends_with(10).says("symbolic link");
            }
            "plan.json (made for another account or endpoint)" => {
                let plan = r#"{"target":"elasticsearch/cn-hangzhou/x","entries":["8.8.8.8"],"fingerprint":"f"}"#;
                let ran = list(&scene.file("plan.json", plan));
                assert_refused(&ran, row);
                ran.says("JSON object");
            }
            _ => panic!("no rule for {row:?}"),
        }
    }
    assert!(silence.is_undisturbed());
}

/// A scene with a profile `mine` that has a secret, and the file that it stands in.
fn with_secrets(silence: &Silence) -> (Scene, PathBuf) {
    let scene = silent_scene(silence).without("ALIBABA_CLOUD_ACCESS_KEY_ID").without("ALIBABA_CLOUD_ACCESS_KEY_SECRET");
    let text = "[profiles.mine]\naccess_key_id = \"LTAI5tMine\"\naccess_key_secret = \"hunter2\"\n";
    let file = PathBuf::from(scene.file("config/config.toml", text));
    restrict(&scene.config(), 0o700);
    (scene, file)
}

/// A NUL can be no argument, but it can be in a file.
#[test]
fn what_cannot_be_typed_is_refused_in_a_file() {
    let silence = Silence::listen();
    let scene = silent_scene(&silence);
    for row in rows(&["ip", "cidr"]).iter().filter(|row| !can_be_an_argument(&row.input)) {
        assert_eq!(row.ruling(), "syntax");
        assert_refused(&scene.run_fed("kibana-whitelist append -o json -f -", row.input.as_bytes()), row);
    }
    assert!(silence.is_undisturbed());
}
