//! How a change is made when things go on around it: step by step, against a busy service, after a lost request.

#![allow(clippy::unwrap_used, reason = "a test that cannot set its scene up has failed")]

mod support;

use serde_json::json;
use support::served::{Sandbox, Served};
use support::{PRODUCTION, Scene, texts};

/// What group `office` of the first instance truly holds, sorted.
fn office(served: &Served) -> Vec<String> {
    let mut held = served.truth().group(PRODUCTION, "PUBLIC_KIBANA", "office").unwrap().to_vec();
    held.sort();
    held
}

/// A sandbox whose group `office` holds `ips`, with faults by `script`.
fn office_of(ips: &[&str], script: &str) -> Served {
    Sandbox::default().group("PUBLIC_KIBANA", "office", ips).faults(script).serve()
}

const GRADUAL: &str = "kibana-whitelist cover -g office --gradual 198.51.100.7 203.0.113.9";

#[test]
fn a_gradual_cover_appends_and_proves_before_it_deletes() {
    let served = office_of(&["198.51.100.7", "192.0.2.1"], "");
    let ran = Scene::at(&served).run(&format!("{GRADUAL} -o json")).ends_with(0);
    let result = ran.result();
    assert_eq!(result["outcome"], "applied", "{ran}");
    assert_eq!((&result["added"], &result["removed"]), (&json!(["203.0.113.9"]), &json!(["192.0.2.1"])));
    assert_eq!(texts(&result["after"]), ["198.51.100.7", "203.0.113.9"]);
    let order = ["", " Append", "", " Delete", ""];
    let calls =
        order.map(
            |mode| if mode.is_empty() { "DescribeInstance".to_owned() } else { format!("UpdateKibanaWhiteIps{mode}") },
        );
    assert_eq!(served.calls(), calls);
    assert_eq!(office(&served), ["198.51.100.7", "203.0.113.9"]);
}

#[test]
fn a_gradual_cover_with_one_side_only_is_one_call() {
    let served = office_of(&["198.51.100.7"], "");
    let scene = Scene::at(&served);
    scene.run(GRADUAL).ends_with(0);
    assert_eq!(served.calls(), ["DescribeInstance", "UpdateKibanaWhiteIps Append", "DescribeInstance"]);
    scene.run("kibana-whitelist cover -g office --gradual 198.51.100.7").ends_with(0);
    assert_eq!(served.calls(), ["DescribeInstance", "UpdateKibanaWhiteIps Delete", "DescribeInstance"]);
}

#[test]
fn a_gradual_cover_keeps_what_a_rival_adds_and_says_so() {
    for mode in ["Append", "Delete"] {
        let rule = format!("[[rule]]\non.mode = '{mode}'\nnth = 1\nfault.rival = {{ append = ['203.0.113.99'] }}");
        let served = office_of(&["198.51.100.7", "192.0.2.1"], &rule);
        let ran = Scene::at(&served).run(&format!("{GRADUAL} -o json")).ends_with(6);
        assert_eq!(texts(&ran.result()["drift"]["added"]), ["203.0.113.99"], "{ran}");
        assert_eq!(office(&served), ["198.51.100.7", "203.0.113.9", "203.0.113.99"], "{mode}");
    }
}

#[test]
fn a_gradual_cover_that_is_stopped_in_between_has_shut_out_nobody() {
    let rule = "[[rule]]\non.mode = 'Delete'\nfault.answer = { status = 403, code = 'Forbidden' }";
    let served = office_of(&["198.51.100.7", "192.0.2.1"], rule);
    let scene = Scene::at(&served);
    let ran = scene.run(&format!("{GRADUAL} -o json")).ends_with(7);
    assert_eq!((&ran.result()["outcome"], &ran.result()["changed"]), (&json!("partial"), &json!(true)), "{ran}");
    assert_eq!(office(&served), ["192.0.2.1", "198.51.100.7", "203.0.113.9"]);
    scene.run("history").ends_with(0).shows("partial");
}

#[test]
fn a_reading_that_fails_between_the_parts_does_not_make_the_first_one_unmade() {
    let rule = "[[rule]]\non.kind = 'read'\nnth = '3-'\nfault.answer = { status = 302, headers = { location = '/x' } }";
    let served = Sandbox::default()
        .group("PUBLIC_KIBANA", "office", &["198.51.100.7", "192.0.2.1"])
        .assume("activating", "60000")
        .faults(rule)
        .serve();
    let ran = Scene::at(&served).run(&format!("{GRADUAL} -o json")).ends_with(7);
    assert_eq!(ran.result()["outcome"], "partial", "{ran}");
    assert_eq!(office(&served), ["192.0.2.1", "198.51.100.7", "203.0.113.9"]);
}

/// The same office on an instance that activates for so many milliseconds after a change.
fn slow_office(activating: &str) -> Served {
    Sandbox::default()
        .group("PUBLIC_KIBANA", "office", &["198.51.100.7", "192.0.2.1"])
        .assume("activating", activating)
        .serve()
}

#[test]
fn a_wait_between_the_parts_that_is_too_long_leaves_a_change_that_is_partly_made() {
    let served = slow_office("60000");
    let scene = Scene::at(&served);
    let ran = scene.run(&format!("{GRADUAL} --wait 1 -o json")).ends_with(7);
    assert_eq!(ran.result()["outcome"], "partial", "{ran}");
    assert!(!ran.stdout.contains("nothing was sent"), "{ran}");
    assert_eq!(office(&served), ["192.0.2.1", "198.51.100.7", "203.0.113.9"]);
    let ran = scene.run("undo --last --dry-run -o json").ends_with(0);
    assert_eq!(ran.result()["removed"], json!(["203.0.113.9"]), "{ran}");
}

#[test]
fn a_gradual_cover_stays_inside_the_entry_limit_on_its_way() {
    let held: Vec<String> = (0..200).map(|n| format!("198.51.100.{n}")).collect();
    let served = office_of(&held.iter().map(String::as_str).collect::<Vec<_>>(), "");
    let scene = Scene::at(&served);
    let wanted: Vec<String> = (0..150).map(|n| format!("203.0.113.{n}")).collect();
    let file = scene.file("wanted.txt", wanted.join("\n"));
    let line = format!("kibana-whitelist cover -g office -f {file} --allow large-removal");
    scene.run(&format!("{line} --gradual")).ends_with(3).says("350 entries, more than 300");
    assert_eq!(served.calls(), ["DescribeInstance"]);
    scene.run(&line).ends_with(0);
}

#[test]
fn an_undo_of_additions_and_removals_is_made_before_it_breaks() {
    let served = office_of(&["198.51.100.7", "192.0.2.1"], "");
    let scene = Scene::at(&served);
    scene.run("kibana-whitelist cover -g office 198.51.100.7 203.0.113.9").ends_with(0);
    drop(served.calls());
    scene.run("undo --last").ends_with(0);
    let changes: Vec<String> = served.calls().into_iter().filter(|call| call.contains("Update")).collect();
    assert_eq!(changes, ["UpdateKibanaWhiteIps Append", "UpdateKibanaWhiteIps Delete"]);
    assert_eq!(office(&served), ["192.0.2.1", "198.51.100.7"]);
}

/// The first change meets a service that is busy with another.
fn busy_once(more: &str) -> String {
    format!(
        "[[rule]]\non.kind = 'write'\nnth = 1\nfault.answer = {{ status = 400, code = 'ConcurrencyUpdateInstanceConflict' }}\n{more}"
    )
}

#[test]
fn a_change_that_a_busy_service_turned_away_is_sent_again_under_the_same_token() {
    let served = office_of(&["198.51.100.7"], &busy_once(""));
    let ran = Scene::at(&served).run("kibana-whitelist append -g office 203.0.113.9").ends_with(0);
    ran.says("another change of es-cn-n6w1o1x0w001cabcd is in progress; sending again");
    let writes: Vec<_> = served.requests().into_iter().filter(|seen| seen.mode.is_some()).collect();
    assert_eq!(writes.iter().map(|seen| seen.status).collect::<Vec<_>>(), [400, 200]);
    assert!(writes[0].token.is_some() && writes[0].token == writes[1].token);
    assert_eq!(office(&served), ["198.51.100.7", "203.0.113.9"]);
}

#[test]
fn a_cover_that_was_turned_away_is_not_sent_against_another_list() {
    let rival = "[[rule]]\non.kind = 'write'\nnth = 1\nfault.rival = { append = ['203.0.113.99'] }";
    let served = office_of(&["198.51.100.7"], &busy_once(rival));
    let ran = Scene::at(&served).run("kibana-whitelist cover -g office 203.0.113.9 -o json").ends_with(6);
    let message = ran.result()["error"]["message"].as_str().unwrap().to_owned();
    assert!(message.contains("the list changed after the plan was made (+203.0.113.99)"), "{message}");
    assert_eq!(office(&served), ["198.51.100.7", "203.0.113.99"]);
}

#[test]
fn a_change_that_shows_although_a_busy_service_turned_it_away_is_made() {
    let made = "[[rule]]\non.kind = 'write'\nnth = 1\nfault.answer = { status = 400, code = 'InstanceActivating', applied = true }";
    for (line, wait) in [("cover", 900), ("cover", 0), ("append", 900), ("cover --gradual", 900)] {
        let served = office_of(&["198.51.100.7"], made);
        let line = format!("kibana-whitelist {line} -g office 198.51.100.7 203.0.113.9 --wait {wait} -o json");
        let ran = Scene::at(&served).run(&line).ends_with(0);
        assert_eq!(ran.result()["outcome"], "applied", "{ran}");
        assert!(ran.stdout.contains("rejected the call") && ran.stdout.contains("a reading verified"), "{ran}");
        assert_eq!(served.requests().into_iter().filter(|seen| seen.mode.is_some()).count(), 1, "{ran}");
    }
}

#[test]
fn a_cover_of_which_a_part_shows_although_it_was_turned_away_is_not_called_unmade() {
    let script = "[[rule]]\non.kind = 'write'\nnth = 1\nfault.answer = { status = 400, code = 'InstanceActivating', applied = true }\n\
                  [[rule]]\non.kind = 'read'\nnth = 2\nfault.rival = { group = 'office', append = ['192.0.2.1'] }";
    let served = office_of(&["192.0.2.1"], script);
    let ran = Scene::at(&served).run("kibana-whitelist cover -g office 203.0.113.9 -o json").ends_with(6);
    assert_eq!(ran.result()["outcome"], "unknown", "{ran}");
    assert!(!ran.stdout.contains("nothing was changed"), "{ran}");
}

#[test]
fn a_cover_that_was_lost_is_made_after_the_window_by_its_token() {
    let lost = "[[rule]]\non.kind = 'write'\nnth = 1\nfault.reset = { at = 'after' }";
    let served = office_of(&["198.51.100.7"], lost);
    let scene = Scene::at(&served);
    let ran = scene.run("kibana-whitelist cover -g office 203.0.113.9 --settle 1 -o json").ends_with(0);
    assert_eq!(ran.result()["outcome"], "applied", "{ran}");
    assert!(ran.stderr.contains("every reading shows the list as it was; sending the change again"), "{ran}");
    let writes: Vec<_> = served.requests().into_iter().filter(|seen| seen.mode.is_some()).collect();
    assert!(writes.len() == 2 && writes[0].token == writes[1].token);
    let served = office_of(&[], lost);
    let ran = Scene::at(&served).run("user-whitelist add 203.0.113.9 --settle 600 -o json").ends_with(0);
    assert_eq!(ran.result()["outcome"], "applied", "a list that ignores repeated calls needs no window: {ran}");
}

#[test]
fn an_addition_that_a_rival_reverted_before_it_was_read_is_made_again_once() {
    let rules = "[[rule]]\non.kind = 'write'\nnth = 1\nfault = 'lose-answer'\n\
                 [[rule]]\non = { service = 'ops-manager', kind = 'read' }\nnth = '2-3'\n\
                 fault.rival = { delete = ['203.0.113.9'] }";
    let served = Sandbox::default().faults(rules).serve();
    let ran = Scene::at(&served).run("user-whitelist add 203.0.113.9 --settle 1 -o json");
    let posts = served.requests().into_iter().filter(|seen| seen.method == "POST").count();
    assert_eq!(posts, 2, "no reading shows the first one, and the second one is the last: {ran}");
    assert_ne!(ran.result()["outcome"], "applied", "the rival's second deletion stands: {ran}");
}

/// What a dry run of `line` says that it would send: method, path with query, and body.
fn announced(scene: &Scene, line: &str) -> Vec<(String, String)> {
    let ran = scene.run(&format!("{line} --dry-run -o json")).ends_with(0);
    let result = ran.result();
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let requests = result["requests"].as_array().unwrap();
    requests.iter().map(|request| (text(&request["method"]), text(&request["url"]))).collect()
}

#[test]
fn a_dry_run_announces_the_very_requests_that_the_real_run_sends() {
    for line in [
        "kibana-whitelist append -g office 203.0.113.9",
        "kibana-whitelist cover -g office 203.0.113.9 --create-group",
        GRADUAL,
        "kibana-whitelist delete -g office 192.0.2.1",
        "kibana-whitelist append --network private 10.1.2.3",
        "user-whitelist add 203.0.113.9 2001:db8::/48",
        "user-whitelist delete 1.2.3.4 5.6.7.8/30",
    ] {
        let served = office_of(&["198.51.100.7", "192.0.2.1"], "");
        let scene = Scene::at(&served);
        let announced = announced(&scene, line);
        assert!(served.requests().iter().all(|seen| seen.method == "GET"), "{line}");
        scene.run(line).ends_with(0);
        let sent: Vec<(String, String)> = served
            .requests()
            .into_iter()
            .filter(|seen| seen.method != "GET")
            .map(|seen| {
                let target = seen
                    .token
                    .as_ref()
                    .map_or(seen.target.clone(), |token| seen.target.replace(token.trim_end_matches("-d"), "TOKEN"));
                (seen.method, format!("{}{target}", served.url()))
            })
            .collect();
        assert_eq!(announced, sent, "{line}");
    }
}

#[test]
fn a_dry_run_that_would_be_refused_announces_nothing() {
    let served = Served::start();
    let ran = Scene::at(&served).run("kibana-whitelist append 0.0.0.0/0 --dry-run -o json").ends_with(3);
    assert_eq!(ran.result()["requests"], json!([]), "{ran}");
}

#[cfg(unix)]
mod interrupts {
    use std::io::{BufRead, BufReader};
    use std::process::{Child, Stdio};

    use rustix::process::{Pid, Signal, kill_process};

    use super::*;
    use support::STAGING;

    /// A run of `line` that has begun a change and waits for its answer.
    fn under_way(scene: &Scene, served: &Served, line: &str) -> Child {
        let words: Vec<&str> = line.split_whitespace().collect();
        let child =
            scene.command(&words).stdout(Stdio::piped()).stderr(Stdio::piped()).stdin(Stdio::null()).spawn().unwrap();
        while !served.requests().iter().any(|seen| seen.method != "GET") {
            std::thread::yield_now();
        }
        child
    }

    fn send(child: &Child, signal: Signal) {
        kill_process(Pid::from_child(child), signal).unwrap();
    }

    /// How the run ended: its code, its result, and what it said.
    fn end(child: Child) -> (Option<i32>, serde_json::Value, String) {
        let output = child.wait_with_output().unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        (output.status.code(), serde_json::from_slice(&output.stdout).unwrap_or_default(), told)
    }

    const STALLED: &str = "[[rule]]\non.kind = 'write'\nnth = 1\nfault.stall = { applied = true }";

    /// Whether whoever runs the tests ignores hang-ups, as `nohup` does: then every child ignores them too.
    fn hang_ups_are_ignored() -> bool {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).is_some_and(|mask| mask & 1 == 1)
    }

    #[test]
    fn a_change_under_way_is_settled_and_told_and_nothing_new_is_begun() {
        let mut signals = vec![(Signal::INT, 130), (Signal::TERM, 143)];
        signals.extend((!hang_ups_are_ignored()).then_some((Signal::HUP, 129)));
        for (signal, code) in signals {
            let served = office_of(&["198.51.100.7"], STALLED);
            let scene = Scene::at(&served);
            let line = format!(
                "kibana-whitelist append -i {PRODUCTION} -i {STAGING} -g office --create-group 203.0.113.9 --timeout 1 --parallel 1 -o json"
            );
            let child = under_way(&scene, &served, &line);
            send(&child, signal);
            let (ended, document, told) = end(child);
            assert_eq!((ended, &document["exit_code"]), (Some(code), &json!(code)), "{told}");
            let outcomes: Vec<&str> = document["results"]
                .as_array()
                .unwrap()
                .iter()
                .map(|result| result["outcome"].as_str().unwrap())
                .collect();
            assert_eq!(outcomes, ["applied", "not_started"], "{told}");
            assert!(told.contains("repeat to leave at once") && told.contains("not started"), "{told}");
            assert_eq!(office(&served), ["198.51.100.7", "203.0.113.9"]);
            let past = scene.run("history -o json").ends_with(0).json();
            assert_eq!(past["results"][0]["outcome"], "applied");
        }
    }

    #[test]
    fn a_second_interrupt_leaves_at_once_and_resume_settles_what_was_under_way() {
        let served = office_of(&["198.51.100.7"], STALLED);
        let scene = Scene::at(&served);
        let mut child = under_way(&scene, &served, "kibana-whitelist append -g office 203.0.113.9");
        send(&child, Signal::INT);
        let mut told = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        told.read_line(&mut line).unwrap();
        assert!(line.contains("interrupted; waiting up to 10 s"), "{line}");
        send(&child, Signal::INT);
        line.clear();
        std::io::Read::read_to_string(&mut told, &mut line).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(130), "{line}");
        assert!(line.contains("left at once") && line.contains("whitelistctl resume"), "{line}");
        let settled = scene.run("resume --settle 0 -o json").ends_with(0).result();
        assert_eq!(settled["outcome"], "applied");
    }

    /// Sends `signal` as soon as `child` has said `part`, and gives how it ended.
    fn signalled_at(mut child: Child, part: &str, signal: Signal) -> (Option<i32>, serde_json::Value, String) {
        let mut talk = BufReader::new(child.stderr.take().unwrap());
        let mut told = String::new();
        while !told.contains(part) {
            assert!(talk.read_line(&mut told).unwrap() > 0, "it never said {part:?}: {told}");
        }
        send(&child, signal);
        std::io::Read::read_to_string(&mut talk, &mut told).unwrap();
        let (code, document, _) = end(child);
        (code, document, told)
    }

    #[test]
    fn no_further_call_is_begun_after_a_request_to_end() {
        let served = Sandbox::default().faults("[[rule]]\non.method = 'DELETE'\nnth = 1\nfault.stall = {}").serve();
        let scene = Scene::at(&served);
        let child = under_way(&scene, &served, "user-whitelist delete 1.2.3.4 5.6.7.8/30 -o json");
        send(&child, Signal::TERM);
        let (ended, document, told) = end(child);
        assert_eq!((ended, &document["results"][0]["outcome"]), (Some(143), &json!("unknown")), "{told}");
        let deletions = served.requests().into_iter().filter(|seen| seen.method == "DELETE").count();
        assert_eq!(deletions, 1, "{told}");
        assert!(served.truth().user.contains(&"5.6.7.8/30".to_owned()));
    }

    #[test]
    fn a_request_to_end_while_a_busy_service_is_waited_for_is_told_as_one() {
        let served = office_of(&["198.51.100.7"], &busy_once(""));
        let scene = Scene::at(&served);
        let child = under_way(&scene, &served, "kibana-whitelist append -g office 203.0.113.9 -o json");
        let (ended, document, told) = signalled_at(child, "sending again", Signal::TERM);
        assert_eq!((ended, &document["results"][0]["outcome"]), (Some(143), &json!("not_applied")), "{told}");
        assert!(told.contains("nothing more was sent"), "{told}");
        assert_eq!(served.requests().into_iter().filter(|seen| seen.mode.is_some()).count(), 1);
    }

    #[test]
    fn a_request_to_end_between_the_parts_says_what_was_made() {
        let served = slow_office("60000");
        let scene = Scene::at(&served);
        let child = under_way(&scene, &served, &format!("{GRADUAL} -o json"));
        let (ended, document, told) = signalled_at(child, "activating; waiting", Signal::TERM);
        assert_eq!((ended, &document["results"][0]["outcome"]), (Some(143), &json!("partial")), "{told}");
        assert!(
            told.contains("the additions are made, the removals are not") && !told.contains("nothing was sent"),
            "{told}"
        );
        assert_eq!(office(&served), ["192.0.2.1", "198.51.100.7", "203.0.113.9"]);
    }
}
