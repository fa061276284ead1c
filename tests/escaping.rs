//! Text from a server or a file cannot move a cursor, hide a line or pass for output of the program's own.
//!
//! The sandbox's state is edited by hand so that every place where server text is shown holds unseen characters.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer has failed")]

mod support;

use serde_json::{Value, json};
use support::served::{Sandbox, Served};
use support::wire::{Fate, Wire};
use support::{Ran, Scene};

/// A colour, a title, a cleared screen, a carriage return, a C1 escape, DEL, a reversal and a mark without width.
const HOSTILE: &str = "\u{1b}[31mred\u{1b}]0;title\u{7}\u{1b}[2J\rback\u{9b}2K\u{7f}\u{202e}reversed\u{200b}";

/// Asserts that `ran` wrote nothing that acts on a terminal or hides in it, line ends apart.
#[track_caller]
fn assert_harmless(ran: &Ran) {
    for stream in [&ran.stdout, &ran.stderr] {
        let raw = |c: &char| (c.is_control() && *c != '\n') || matches!(c, '\u{202e}' | '\u{200b}');
        let raw: Vec<char> = stream.chars().filter(raw).collect();
        assert!(raw.is_empty(), "{raw:?} in {stream:?}");
    }
}

/// A sandbox whose texts are hostile wherever a person could have typed them.
fn hostile() -> Served {
    let edit = |state: &mut Value| {
        let instance = &mut state["elasticsearch"]["instances"][0];
        instance["description"] = json!(HOSTILE);
        instance["es_version"] = json!(HOSTILE);
        let groups = instance["groups"].as_array_mut().unwrap();
        groups.push(json!({"list": "PUBLIC_KIBANA", "name": format!("g{HOSTILE}"), "ips": ["192.0.2.7"]}));
        groups[2]["ips"].as_array_mut().unwrap().push(json!(HOSTILE));
        let entry = &mut state["ops_manager"]["list"][0];
        entry["created"] = json!(HOSTILE);
        entry["last_use"] = json!({"at": HOSTILE, "from": HOSTILE});
    };
    Sandbox::default().holding(edit).serve()
}

const LINES: [&str; 8] = [
    "kibana-whitelist list",
    "kibana-whitelist list -g default --network public",
    "kibana-whitelist get 192.0.2.7",
    "kibana-whitelist append 198.51.100.7 --dry-run",
    "kibana-whitelist cover 198.51.100.7 --dry-run",
    "instances",
    "user-whitelist list",
    "user-whitelist get 5.6.7.8/30",
];

#[test]
fn server_text_is_shown_escaped_in_every_form() {
    let served = hostile();
    let scene = Scene::at(&served);
    let mut shown = 0;
    for line in LINES {
        for form in ["table", "plain", "json", "jsonl"] {
            for rest in ["", " -v", " --color always"] {
                let ran = scene.run(&format!("{line} -o {form}{rest}"));
                assert!(matches!(ran.code, Some(0 | 2)), "{ran}");
                if rest == " --color always" {
                    // The program's own colours are there; the server's are not.
                    let all = format!("{}{}", ran.stdout, ran.stderr);
                    assert!(!all.contains("\u{1b}[31mred") && !all.contains("\u{1b}[2J"), "{ran}");
                } else {
                    assert_harmless(&ran);
                }
                shown += usize::from(ran.stdout.contains("reversed"));
            }
        }
    }
    assert!(shown > 20, "server text was hardly ever shown: {shown}");
}

#[test]
fn json_gives_server_text_back_as_it_was() {
    let served = hostile();
    let scene = Scene::at(&served);
    let names = scene.run("instances -o json").ends_with(0).json();
    let names: Vec<&Value> = names["results"].as_array().unwrap().iter().map(|one| &one["name"]).collect();
    assert!(names.contains(&&json!(HOSTILE)));
    let list = scene.run("user-whitelist list -o json").ends_with(0).result();
    assert!(list["entries"].as_array().unwrap().iter().any(|entry| entry["last_used_address"] == HOSTILE));
}

#[test]
fn a_text_that_cannot_be_read_is_deleted_by_its_text_all_the_same() {
    let served = hostile();
    let scene = Scene::at(&served);
    let ran = scene.run_words(&["kibana-whitelist", "delete", "--stored", HOSTILE]);
    assert_harmless(&ran.clone().ends_with(0));
    let list = scene.run("kibana-whitelist list -g default --network public -o plain").ends_with(0);
    assert_eq!(list.stdout, "192.0.2.10\n192.0.2.128/26\n");
}

#[test]
fn error_texts_of_servers_are_shown_escaped() {
    let served = Served::start();
    let said = |name: &str| format!("{name}{HOSTILE}");
    let acs = json!({"Code": said("Odd."), "Message": said("because "), "RequestId": said("R")}).to_string();
    let denied =
        json!({"Code": "Forbidden.RAM", "RequestId": said("R"), "AccessDeniedDetail": {"AuthAction": said("es:")}});
    let ops = json!({"errorCode": said("ODD_"), "detail": said("because "), "parameters": [said("p")]}).to_string();
    let listed = json!({"errorCode": "IP_ADDRESS_NOT_ON_WHITELIST", "parameters": [HOSTILE]}).to_string();
    for body in [acs, denied.to_string(), ops, listed] {
        let answer = format!("HTTP/1.1 403 Forbidden\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        let wire = Wire::judged(&served.url(), move |_| Fate::Answer(answer.clone()));
        let scene = Scene::new().leading_to(&served, wire.url());
        for line in ["kibana-whitelist list", "user-whitelist list"] {
            for form in ["table", "json"] {
                let ran = scene.run(&format!("{line} -v -o {form}"));
                assert_ne!(ran.code, Some(0), "{ran}");
                assert_harmless(&ran);
            }
        }
    }
}

#[test]
fn what_was_typed_comes_back_escaped_in_messages() {
    let scene = Scene::new();
    for words in [
        vec!["kibana-whitelist", "append", HOSTILE],
        vec!["kibana-whitelist", HOSTILE],
        vec![HOSTILE],
        vec!["instances", "-o", HOSTILE],
        vec!["instances", "--allow", HOSTILE],
        vec!["instances", "--region", HOSTILE],
        vec!["instances", "--endpoint", HOSTILE],
        vec!["user-whitelist", "list", "--ops-manager-url", HOSTILE, "-u", "5f1a2b3c4d5e6f7a8b9c0d1e"],
        vec!["--sandbox", "kibana-whitelist", "list", "-g", HOSTILE],
        vec!["--sandbox", "kibana-whitelist", "list", "-i", HOSTILE],
        vec!["--sandbox", "user-whitelist", "list", "-u", HOSTILE],
        vec!["--sandbox", "user-whitelist", "get", "--stored", HOSTILE],
        vec!["kibana-whitelist", "append", "-f", HOSTILE],
        vec!["-p", HOSTILE, "instances"],
        vec!["man", HOSTILE],
        vec!["completions", HOSTILE],
        vec!["sandbox", "status", "--state", HOSTILE],
        vec!["sandbox", "reset", "--assume", HOSTILE],
        vec!["sandbox", "run", "--ephemeral", "--", HOSTILE],
    ] {
        for form in [None, Some("-ojson")] {
            let words: Vec<&str> = form.into_iter().chain(words.iter().copied()).collect();
            assert_harmless(&scene.run_words(&words));
        }
    }
}

#[test]
fn what_a_file_of_entries_or_settings_has_wrong_is_repeated_escaped_or_not_at_all() {
    let scene = Scene::new();
    let list = scene.file("list.txt", format!("8.8.8.8\n{HOSTILE}\n"));
    let ran = scene.run(&format!("kibana-whitelist append -f {list}")).ends_with(2).says("list.txt:2");
    assert_harmless(&ran);
    assert!(ran.stderr.contains(r"`\x1b[31mred\x1b]0;title\x07"), "{ran}");
    scene.file("config/config.toml", format!("[profiles.mine]\n\"{}\" = 1\n", "\\u001B[31mx"));
    assert_harmless(&scene.run("instances").ends_with(10));
}
