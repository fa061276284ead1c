//! How a change is made, apart from what it changes: where it is recorded, which list it may meet, and who is asked.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer has failed")]

mod support;

use support::served::Served;
use support::{Ran, Scene, texts};

const READ: &str = "DescribeInstance";
const APPEND: &str = "UpdateKibanaWhiteIps Append";
const COVER: &str = "UpdateKibanaWhiteIps Cover";
const DELETE: &str = "UpdateKibanaWhiteIps Delete";

/// The fingerprint of the group `default` as a list tells it.
fn fingerprint(scene: &Scene) -> String {
    let list = scene.run("kibana-whitelist list -g default --network public -o json").ends_with(0).result();
    list["fingerprint"].as_str().unwrap().to_owned()
}

/// Whether the group `default` has an entry of its own for `address`.
fn holds(scene: &Scene, address: &str) -> bool {
    scene.run(&format!("kibana-whitelist get --exact -g default {address}")).code == Some(0)
}

mod journal {
    use super::*;

    /// The kinds of the records in `lines`, in order; what is no record is left out.
    fn kinds(lines: &[serde_json::Value]) -> Vec<&str> {
        lines.iter().filter(|line| line["v"] == 1).filter_map(|line| line["kind"].as_str()).collect()
    }

    #[test]
    fn a_change_is_recorded_in_the_state_directory_or_in_the_file_that_is_named() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let kept = scene.state().join("journal.jsonl");
        scene.run("kibana-whitelist append 198.51.100.7 --reason TICKET-42").ends_with(0);
        let text = std::fs::read_to_string(&kept).unwrap();
        assert_eq!(text.lines().count(), 3, "an intent, a call, an end: {text}");
        assert!(text.contains("TICKET-42") && text.contains("198.51.100.7"), "{text}");

        let named = scene.path("elsewhere/changes.jsonl");
        let words = ["kibana-whitelist", "append", "198.51.100.8", "--journal", named.to_str().unwrap()];
        scene.run_words(&words).ends_with(0);
        assert!(std::fs::read_to_string(named).unwrap().contains("198.51.100.8"));
        assert_eq!(std::fs::read_to_string(&kept).unwrap(), text, "the other file is left alone");
    }

    #[test]
    fn a_change_without_effect_is_recorded_and_one_that_was_not_to_be_made_is_not() {
        let served = Served::start();
        let scene = Scene::at(&served);
        scene.run("kibana-whitelist append 192.0.2.10").ends_with(0);
        scene.run("kibana-whitelist append 198.51.100.7 --dry-run").ends_with(0);
        scene.run("kibana-whitelist append 0.0.0.0/0").ends_with(3);
        let journal = std::fs::read_to_string(scene.state().join("journal.jsonl")).unwrap();
        assert_eq!(journal.matches(r#""kind":"intent""#).count(), 1, "{journal}");
    }

    #[test]
    fn on_standard_error_the_records_are_lines_and_a_note_says_what_is_lost() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let ran = scene.run("kibana-whitelist append 198.51.100.7 --journal - -o json").ends_with(0);
        assert_eq!(kinds(&ran.talk()), ["intent", "sent", "outcome"], "{ran}");
        assert!(ran.json()["warnings"].to_string().contains("undo and resume cannot read it"), "{ran}");
        assert!(!scene.state().join("journal.jsonl").exists());
    }

    #[test]
    fn without_a_journal_the_change_is_made_and_a_note_says_what_is_lost() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let ran = scene.run("kibana-whitelist append 198.51.100.7 --journal none -o json").ends_with(0);
        assert!(ran.json()["warnings"].to_string().contains("cannot be undone"), "{ran}");
        assert_eq!(served.calls(), [READ, APPEND, READ]);
        assert!(!scene.state().join("journal.jsonl").exists());
    }

    #[test]
    fn where_the_intent_cannot_be_recorded_nothing_is_sent() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let below_a_file = format!("{}/journal.jsonl", scene.file("a-file", ""));
        let folder = scene.path("").to_str().unwrap().to_owned();
        for place in [below_a_file.clone(), folder] {
            let words = ["kibana-whitelist", "append", "198.51.100.7", "--journal", &place, "-o", "json"];
            let ran = scene.run_words(&words).ends_with(10);
            assert_eq!(ran.error()["code"], "local_state", "{ran}");
            assert_eq!(ran.result()["outcome"], "not_applied", "{ran}");
        }
        let by_variable = Scene::at(&served).with("WHITELISTCTL_JOURNAL", below_a_file);
        by_variable.run("user-whitelist add 198.51.100.7").ends_with(10).says("journal");
        let writes = served.calls().into_iter().filter(|call| call.contains("Update") || call.starts_with("POST"));
        assert_eq!(writes.collect::<Vec<_>>(), [""; 0]);
    }
}

mod if_match {
    use super::*;

    #[test]
    fn the_list_that_was_seen_is_changed() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let seen = fingerprint(&scene);
        let line = format!("kibana-whitelist append 198.51.100.7 --if-match {seen} -o json");
        let result = scene.run(&line).ends_with(0).result();
        assert_eq!(texts(&result["added"]), ["198.51.100.7"]);
        assert_eq!(served.calls(), [READ, READ, APPEND, READ]);
    }

    #[test]
    fn any_other_list_is_a_conflict_and_nothing_is_sent() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let seen = fingerprint(&scene);
        scene.run("kibana-whitelist append 203.0.113.9").ends_with(0);
        assert_eq!(served.calls().len(), 4);
        for line in ["append 198.51.100.7", "delete 192.0.2.10", "cover 198.51.100.7", "append 203.0.113.9"] {
            let ran = scene.run(&format!("kibana-whitelist {line} --if-match {seen} -o json")).ends_with(6);
            let message = ran.error()["message"].as_str().unwrap().to_owned();
            assert!(message.contains(&seen) && message.contains(&fingerprint(&scene)), "{ran}");
            let (entry, sign) = (line.split(' ').nth(1).unwrap(), if line.starts_with("delete") { '-' } else { '+' });
            assert!(message.contains("it holds 192.0.2.10, 192.0.2.128/26, 203.0.113.9; wanted:"), "{message}");
            let there = line == "append 203.0.113.9";
            let change = if there { "no change".to_owned() } else { format!("{sign}{entry}") };
            assert!(message.contains(&format!("wanted: {entry}, which would now be {change}")), "{message}");
            assert_eq!(ran.error()["code"], "conflict", "{ran}");
        }
        assert_eq!(served.calls(), [READ; 8]);
    }

    #[test]
    fn what_is_no_fingerprint_is_a_usage_error() {
        let served = Served::start();
        Scene::at(&served)
            .run("kibana-whitelist append 198.51.100.7 --if-match yesterday")
            .ends_with(2)
            .says("yesterday");
        assert!(served.calls().is_empty());
    }
}

/// The library itself, with somebody at the terminal: a process of a test has none.
mod question {
    use super::*;

    use std::io::Cursor;

    use support::in_process;

    /// Runs `line` in `scene`, and answers `answer` when asked.
    fn run(scene: &Scene, line: &str, answer: &str) -> Ran {
        let answer = answer.to_owned();
        let open = move || Ok(Box::new(Cursor::new(answer)) as whitelistctl::world::Answers);
        in_process::run(scene, line, |world| {
            world.stdio.stdout_is_terminal = true;
            world.stdio.stderr_is_terminal = true;
            world.stdio.columns = Some(100);
            world.stdio.terminal = Some(Box::new(open));
        })
    }

    #[test]
    fn cover_and_delete_show_the_change_and_ask_before_it_is_sent() {
        for (line, call) in [("cover 198.51.100.7", COVER), ("delete 192.0.2.10", DELETE)] {
            let served = Served::start();
            let scene = Scene::at(&served);
            let ran = run(&scene, &format!("kibana-whitelist {line}"), "yes\n").ends_with(0);
            assert!(ran.stderr.contains("- 192.0.2.10") && ran.stderr.contains("[y/N]"), "{ran}");
            assert_eq!(served.calls(), [READ, READ, call, READ], "it is read again after the question");
        }
    }

    #[test]
    fn anything_but_a_clear_yes_sends_nothing() {
        let served = Served::start();
        let scene = Scene::at(&served);
        for answer in ["n\n", "\n", "", "perhaps\n"] {
            run(&scene, "kibana-whitelist delete 192.0.2.10", answer).ends_with(3).says("declined");
        }
        assert_eq!(served.calls(), [READ; 4]);
        assert!(holds(&scene, "192.0.2.10") && !scene.state().join("journal.jsonl").exists());
    }

    #[test]
    fn what_only_adds_or_is_only_shown_is_not_asked() {
        let served = Served::start();
        let scene = Scene::at(&served);
        for (line, code) in [
            ("append 198.51.100.7", 0),
            ("delete 192.0.2.10 --dry-run", 0),
            ("delete 203.0.113.99", 0),
            ("cover 0.0.0.0/0", 3),
        ] {
            let ran = run(&scene, &format!("kibana-whitelist {line}"), "n\n").ends_with(code);
            assert!(!ran.stderr.contains("[y/N]"), "{ran}");
        }
    }

    #[test]
    fn yes_takes_the_question_away_and_no_input_what_would_ask() {
        let served = Served::start();
        let scene = Scene::at(&served);
        run(&scene, "kibana-whitelist delete 192.0.2.10 --no-input", "y\n").ends_with(3).says("--yes");
        assert!(holds(&scene, "192.0.2.10"));
        let by_variable = Scene::at(&served).with("WHITELISTCTL_NO_INPUT", "1");
        run(&by_variable, "kibana-whitelist cover 198.51.100.7", "y\n").ends_with(3).says("--no-input");
        assert!(holds(&scene, "192.0.2.10"));
        run(&by_variable, "kibana-whitelist append 198.51.100.7", "n\n").ends_with(0);
        let ran = run(&scene, "kibana-whitelist delete 192.0.2.10 -y --no-input", "n\n").ends_with(0);
        assert!(!ran.stderr.contains("[y/N]") && !holds(&scene, "192.0.2.10"), "{ran}");
    }

    #[test]
    fn without_a_terminal_the_verb_is_the_consent() {
        let served = Served::start();
        let scene = Scene::at(&served);
        scene.run("kibana-whitelist delete 192.0.2.10 --no-input").ends_with(0);
        assert!(!holds(&scene, "192.0.2.10"));
    }
}
