//! Ordered faults, and what the program says of changes that they hit: never that a change is made which is not.

#![allow(clippy::unwrap_used, reason = "a test whose scene cannot be set up has failed")]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use support::served::{Sandbox, Served};
use support::{BINARY, PRODUCTION, Ran, Scene};
use whitelistctl::sandbox::faults::{Faults, Random};
use whitelistctl::sandbox::{Applied, Truth};

/// The change that the tests make, in both services.
const CHANGES: [&str; 2] = ["kibana-whitelist append 198.51.100.7", "user-whitelist add 198.51.100.7"];

/// Whether the list that `line` changes truly holds `entry`.
fn holds(truth: &Truth, line: &str, entry: &str) -> bool {
    let kibana = truth.group(PRODUCTION, "PUBLIC_KIBANA", "default").unwrap();
    let list = if line.starts_with("user") { &truth.user } else { kibana };
    list.iter().any(|held| held == entry)
}

/// A sandbox where `fault` hits the requests of `kind` that `nth` counts.
fn hit(kind: &str, nth: &str, fault: &str) -> Served {
    Sandbox::default().faults(&format!("[[rule]]\non.kind = '{kind}'\nnth = '{nth}'\n{fault}")).serve()
}

/// Runs `line` there, and compares exit code, outcome and truth.
#[track_caller]
fn verdict(served: &Served, line: &str, fault: &str, code: i32, outcome: &str) -> Ran {
    let ran = Scene::at(served).run(&format!("{line} -o json"));
    assert_eq!(ran.code, Some(code), "{fault}\n{ran}");
    let result = ran.result();
    assert_eq!(result["outcome"], outcome, "{fault}\n{ran}");
    assert_eq!(holds(&served.truth(), line, "198.51.100.7"), outcome == "applied", "{fault}\n{ran}");
    ran
}

/// The same in both services, where the first change is hit in one, and every change in another sandbox.
fn verdicts(rows: &[(&str, &str, &str, i32, &str)]) {
    std::thread::scope(|threads| {
        for (nth, options, fault, code, outcome) in rows {
            for line in CHANGES {
                let line = format!("{line} {options}");
                threads.spawn(move || verdict(&hit("write", nth, fault), &line, fault, *code, outcome));
            }
        }
    });
}

#[test]
fn a_change_that_was_made_is_proved_by_reading_whatever_became_of_its_answer() {
    verdicts(&[
        ("1", "", "fault = 'lose-answer'", 0, "applied"),
        ("1", "", "fault.cut = { after = 0, then = 'reset' }", 0, "applied"),
        ("1", "", "fault.cut = { after = 1 }", 0, "applied"),
        ("1", "", "fault.cut = { after = 400 }", 0, "applied"),
        ("1", "", "fault.cut = { after = 400, then = 'reset' }", 0, "applied"),
        ("1", "--timeout 1", "fault.cut = { after = 400, then = 'stall' }", 0, "applied"),
        ("1", "--timeout 1", "fault.stall = { applied = true }", 0, "applied"),
        ("1", "", "fault.stall = { ms = 50 }", 0, "applied"),
        ("1", "", "fault.length = { by = 9 }", 0, "applied"),
        ("1", "", "fault.length = { by = -9 }", 0, "applied"),
        ("1", "", "fault.garbage = { applied = true }", 0, "applied"),
        ("1", "", "fault.answer = { status = 502, text = '<html>', applied = true }", 0, "applied"),
        ("1", "", "fault.answer = { status = 500, code = 'InternalServerError', applied = true }", 0, "applied"),
        ("1", "", "fault.answer = { status = 302, headers = { location = '/login' }, applied = true }", 0, "applied"),
        ("1", "--settle 9", "fault.later = { ms = 300 }", 0, "applied"),
        ("1", "--settle 9", "fault.later = { ms = 300, lost = true }", 0, "applied"),
        ("1", "--settle 9", "fault.stale = { reads = 2 }", 0, "applied"),
        ("1", "", "fault.throttle = { x-acs-retry-after = 1 }", 0, "applied"),
        ("1", "", "fault.rival = { append = ['203.0.113.99'] }", 0, "applied"),
    ]);
}

#[test]
fn a_change_that_was_not_made_is_never_said_to_be() {
    verdicts(&[
        ("every", "--settle 0", "fault.reset = { at = 'before' }", 9, "not_applied"),
        ("every", "--settle 0", "fault.reset = { at = 'middle' }", 9, "not_applied"),
        ("every", "--settle 0", "fault.reset = { at = 'after' }", 9, "not_applied"),
        ("every", "--settle 0", "fault.reset = { at = 250 }", 9, "not_applied"),
        ("every", "--settle 0", "fault.answer = { status = 502, text = '<html>' }", 9, "not_applied"),
        ("every", "--settle 0", "fault.answer = { status = 500, code = 'InternalServerError' }", 9, "not_applied"),
        ("every", "--settle 0", "fault.throttle = { x-acs-retry-after = 1 }", 9, "not_applied"),
        ("every", "--settle 0", "fault.throttle = { retry-after = 'soon' }", 9, "not_applied"),
        ("every", "--settle 0", "fault = 'swallow'", 6, "unknown"),
    ]);
}

#[test]
fn a_lost_answer_is_told_and_the_log_shows_one_change() {
    let served = hit("write", "1", "fault = 'lose-answer'");
    let line = "kibana-whitelist append 198.51.100.7";
    Scene::at(&served).run(line).ends_with(0).shows("a reading verified the change");
    assert_eq!(served.calls(), ["DescribeInstance", "UpdateKibanaWhiteIps Append", "DescribeInstance"]);
    let write = &served.requests()[1];
    assert_eq!((write.faults.as_slice(), write.applied), (&["fault = \"lose-answer\"".to_owned()][..], Applied::Yes));
    assert_eq!(served.running().applied(), [(write.token.clone().unwrap(), 1)].into());
}

#[test]
fn sends_of_one_change_share_their_token_and_make_it_once() {
    let served = hit("write", "1-2", "fault.throttle = { x-acs-retry-after = 1 }");
    Scene::at(&served).run("kibana-whitelist append 198.51.100.7").ends_with(0);
    let writes: Vec<_> = served.requests().into_iter().filter(|seen| seen.mode.is_some()).collect();
    let told: Vec<_> = writes.iter().map(|seen| (seen.status, seen.applied)).collect();
    assert_eq!(told, [(400, Applied::No), (400, Applied::No), (200, Applied::Yes)]);
    assert!(writes.iter().all(|seen| seen.token == writes[0].token));
    assert_eq!(served.running().applied().into_values().collect::<Vec<_>>(), [1]);
}

#[test]
fn what_a_rival_did_meanwhile_is_told_and_what_a_rival_undid_is_a_conflict() {
    for line in CHANGES {
        let added = hit("write", "1", "fault.rival = { append = ['203.0.113.99'] }");
        let ran = verdict(&added, line, "a rival adds", 0, "applied");
        assert_eq!(ran.result()["drift"]["added"], serde_json::json!(["203.0.113.99"]), "{ran}");
        assert!(holds(&added.truth(), line, "203.0.113.99"), "an addition leaves it alone");
        let undone = hit("read", "2", "fault.rival = { delete = ['198.51.100.7'] }");
        let ran = Scene::at(&undone).run(&format!("{line} --settle 0 -o json")).ends_with(6);
        assert!(!holds(&undone.truth(), line, "198.51.100.7"), "{ran}");
    }
}

#[test]
fn a_named_entry_that_a_rival_turned_round_meanwhile_is_a_conflict() {
    for (line, rival) in [
        ("kibana-whitelist append 198.51.100.7 192.0.2.10", "{ delete = ['192.0.2.10'] }"),
        ("user-whitelist add 198.51.100.7 1.2.3.4", "{ delete = ['1.2.3.4'] }"),
        ("kibana-whitelist delete 192.0.2.10 203.0.113.1", "{ append = ['203.0.113.1'] }"),
        ("user-whitelist delete 1.2.3.4 203.0.113.1", "{ append = ['203.0.113.1'] }"),
    ] {
        let served = hit("write", "1", &format!("fault.rival = {rival}"));
        let ran = Scene::at(&served).run(&format!("{line} -o json")).ends_with(6);
        assert_eq!(ran.result()["outcome"], "applied", "what was to be changed is: {ran}");
    }
}

#[test]
fn what_a_rival_does_while_a_change_takes_effect_is_a_conflict() {
    let rows = [("append 198.51.100.7", "delete", "198.51.100.7"), ("cover 198.51.100.7", "append", "203.0.113.99")];
    std::thread::scope(|threads| {
        for (line, mode, entry) in rows {
            threads.spawn(move || {
                let script = format!("[[rule]]\non.kind = 'read'\nnth = 3\nfault.rival = {{ {mode} = ['{entry}'] }}");
                let served = Sandbox::default().assume("activating", "100").faults(&script).serve();
                let ran = Scene::at(&served).run(&format!("kibana-whitelist {line} -o json")).ends_with(6);
                assert_eq!(ran.result()["outcome"], "applied", "it was made and seen: {ran}");
            });
        }
    });
}

#[test]
fn a_cover_is_not_called_unmade_by_one_reading_that_lags_behind_a_rival() {
    let script = "[[rule]]\non.kind = 'write'\nfault.rival = { append = ['203.0.113.99'] }\n\
                  [[rule]]\non.kind = 'write'\nfault.stale = { reads = 1 }";
    let served = Sandbox::default().faults(script).serve();
    let ran = Scene::at(&served).run("kibana-whitelist cover 198.51.100.7 -o json").ends_with(0);
    assert_eq!(ran.result()["outcome"], "applied", "{ran}");
}

#[test]
fn a_reading_that_fails_for_a_moment_is_made_again() {
    let faults = ["fault.reset = { at = 'after' }", "fault.cut = { after = 90 }", "fault.answer = { status = 503 }"];
    std::thread::scope(|threads| {
        for (line, fault) in CHANGES.into_iter().flat_map(|line| faults.map(|fault| (line, fault))) {
            for nth in ["1", "2"] {
                threads.spawn(move || verdict(&hit("read", nth, fault), line, fault, 0, "applied"));
            }
        }
    });
}

#[test]
fn garbage_is_not_shown_and_proves_nothing() {
    for line in CHANGES {
        let once = hit("read", "1", "fault.garbage = {}");
        Scene::at(&once).run(line).ends_with(0);
        let served = hit("read", "1-", "fault.garbage = {}");
        let ran = Scene::at(&served).run(&format!("{line} --timeout 1"));
        assert!(ran.code != Some(0) && !holds(&served.truth(), line, "198.51.100.7"), "{ran}");
        let served = hit("read", "2-", "fault.garbage = {}");
        let ran = Scene::at(&served).run(&format!("{line} --settle 0 --timeout 1")).ends_with(8);
        assert!(!format!("{}{}", ran.stdout, ran.stderr).contains('\u{1b}'), "{ran}");
    }
}

#[test]
fn an_answer_without_a_list_is_not_an_empty_list() {
    for fault in ["fault.answer = { status = 200, text = '{}' }", "fault.answer = { status = 200, text = '[]' }"] {
        let read = hit("read", "every", fault);
        for line in ["user-whitelist delete 1.2.3.4", "user-whitelist list", "kibana-whitelist list"] {
            let ran = Scene::at(&read).run(line);
            assert!(ran.code != Some(0), "{ran}");
        }
        let script =
            format!("[[rule]]\non.kind = 'write'\nfault = 'swallow'\n[[rule]]\non.kind = 'read'\nnth = '2-'\n{fault}");
        let swallowed = Sandbox::default().faults(&script).serve();
        Scene::at(&swallowed).run("user-whitelist delete 1.2.3.4 --settle 0").ends_with(8);
    }
}

#[test]
fn challenges_are_answered_but_not_for_ever() {
    for challenge in ["{}", "{ stale = false }", "{ known = false }"] {
        let served = hit("write", "1", &format!("fault.challenge = {challenge}"));
        verdict(&served, CHANGES[1], challenge, 0, "applied");
    }
    // Fresh nonces that are all called stale say nothing against the key.
    let storm = hit("write", "every", "fault.challenge = {}");
    verdict(&storm, CHANGES[1], "a storm", 9, "not_applied");
    let writes = storm.requests().iter().filter(|seen| seen.method == "POST").count();
    assert!(writes <= 6, "a storm of challenges is not answered for ever: {writes}");
}

/// A sandbox whose clock is off by so many seconds when the requests that `nth` counts come.
fn skewed(nth: &str, seconds: i64) -> Served {
    let script = format!("[[rule]]\nnth = '{nth}'\nfault.skew = {{ seconds = {seconds} }}");
    Sandbox::default().faults(&script).serve()
}

#[test]
fn a_clock_that_is_off_is_corrected_once_by_the_time_of_the_service_and_told() {
    for (seconds, told) in [(1200, "20 minutes behind"), (-3600, "60 minutes ahead of")] {
        let served = skewed("every", seconds);
        let ran = Scene::at(&served).run(CHANGES[0]).ends_with(0);
        let warning = format!("warning: this machine's clock is {told} the service's");
        assert_eq!(ran.stderr.matches(&warning).count(), 1, "{ran}");
        let calls = ["DescribeInstance -> 400", "DescribeInstance", "UpdateKibanaWhiteIps Append", "DescribeInstance"];
        assert_eq!(served.calls(), calls, "{ran}");
        assert!(holds(&served.truth(), CHANGES[0], "198.51.100.7"), "{ran}");
    }
    let within = skewed("every", 800);
    Scene::at(&within).run(CHANGES[0]).ends_with(0);
    assert_eq!(within.calls()[0], "DescribeInstance", "what the service accepts needs no correction");
}

#[test]
fn a_change_that_is_refused_for_its_time_is_sent_once_more_and_made_once() {
    let served = skewed("2-", 1200);
    Scene::at(&served).run(CHANGES[0]).ends_with(0);
    let calls =
        ["DescribeInstance", "UpdateKibanaWhiteIps Append -> 400", "UpdateKibanaWhiteIps Append", "DescribeInstance"];
    assert_eq!(served.calls(), calls);
    let writes: Vec<_> = served.requests().into_iter().filter(|seen| seen.mode.is_some()).collect();
    assert_eq!(writes[0].token, writes[1].token);
    assert_eq!(served.running().applied().into_values().collect::<Vec<_>>(), [1]);
}

#[test]
fn a_second_refusal_for_the_time_is_the_error() {
    let served = skewed("1", 1200);
    let ran = Scene::at(&served).run(CHANGES[0]).ends_with(4).says("clocks are more than 15 minutes apart");
    assert_eq!(served.calls(), ["DescribeInstance -> 400", "DescribeInstance -> 400"], "{ran}");
}

#[test]
fn a_request_that_something_on_the_way_sent_twice_is_settled_by_reading() {
    let twice =
        |applied: bool| format!("fault.answer = {{ status = 400, code = 'SignatureNonceUsed', applied = {applied} }}");
    let made = hit("write", "1", &twice(true));
    let ran = verdict(&made, CHANGES[0], "sent twice", 0, "applied");
    let told = ran.json()["warnings"].to_string();
    assert!(told.contains("something on the network path sends requests twice"), "{ran}");
    assert_eq!(made.calls(), ["DescribeInstance", "UpdateKibanaWhiteIps Append -> 400", "DescribeInstance"]);
    let lost = hit("write", "every", &twice(false));
    let ran = verdict(&lost, &format!("{} --settle 0", CHANGES[0]), "sent twice", 9, "not_applied");
    assert!(ran.stderr.contains("look for a proxy") || ran.stderr.contains("sends requests twice"), "{ran}");
    let read = hit("read", "1", &twice(false));
    Scene::at(&read).run("kibana-whitelist list").ends_with(0);
    assert_eq!(read.calls(), ["DescribeInstance -> 400", "DescribeInstance"]);
}

#[test]
fn a_token_that_the_service_knows_for_another_request_is_settled_by_reading() {
    let answer = "fault.answer = { status = 400, code = 'IdempotentParameterMismatch' }";
    let line = format!("{} --settle 1", CHANGES[0]);
    verdict(&hit("write", "1", answer), &line, "a token of another request", 0, "applied");
    verdict(&hit("write", "every", answer), &line, "a token of another request", 9, "not_applied");
}

#[test]
fn a_change_that_the_service_is_working_on_is_never_called_not_made() {
    let answer = "fault.answer = { status = 400, code = 'TokenPreviousRequestProcessError' }";
    let served = hit("write", "every", answer);
    verdict(&served, &format!("{} --settle 1", CHANGES[0]), "under way", 8, "unknown");
    assert_eq!(served.calls().iter().filter(|call| call.contains("Append")).count(), 1, "it is not sent again");
}

#[test]
fn a_cover_that_has_to_wait_for_long_is_sent_again_only_against_the_list_that_was_read() {
    let throttle = "fault.throttle = { x-acs-retry-after = 6000 }";
    let line = "kibana-whitelist cover 198.51.100.7 --yes";
    std::thread::scope(|threads| {
        threads.spawn(|| {
            let served = hit("write", "1", throttle);
            Scene::at(&served).run(line).ends_with(0).says("takes no more calls for now; sending again");
            let (read, cover) = ("DescribeInstance", "UpdateKibanaWhiteIps Cover");
            assert_eq!(served.calls(), [read, "UpdateKibanaWhiteIps Cover -> 400", read, cover, read]);
        });
        threads.spawn(|| {
            let rival = "[[rule]]\non.kind = 'read'\nnth = 2\nfault.rival = { append = ['203.0.113.99'] }";
            let served = hit("write", "1", &format!("{throttle}\n{rival}"));
            let ran = Scene::at(&served).run(&format!("{line} -o json")).ends_with(6);
            assert_eq!(ran.result()["outcome"], "not_applied", "{ran}");
            assert!(holds(&served.truth(), line, "203.0.113.99") && !holds(&served.truth(), line, "198.51.100.7"));
        });
        for pause in ["3600000", "'soon'"] {
            threads.spawn(move || {
                let served = hit("write", "1", &format!("fault.throttle = {{ x-acs-retry-after = {pause} }}"));
                Scene::at(&served).run(line).ends_with(9).says("takes no more calls");
                assert_eq!(served.calls().iter().filter(|call| call.contains("Cover")).count(), 1, "{pause}");
            });
        }
    });
}

/// The system's time and as many milliseconds as a test has let pass.
fn movable() -> (Arc<AtomicU64>, Sandbox) {
    let passed = Arc::new(AtomicU64::new(0));
    let own = Arc::clone(&passed);
    let clock = move || SystemTime::now() + Duration::from_millis(own.load(Ordering::SeqCst));
    (passed, Sandbox::default().clock(Arc::new(clock)))
}

#[test]
fn busy_instances_and_late_changes_go_by_the_clock_of_the_sandbox() {
    let (passed, sandbox) = movable();
    let served = sandbox.assume("activating", "300000").serve();
    let scene = Scene::at(&served);
    scene.run("kibana-whitelist append 198.51.100.7 --no-wait").ends_with(0);
    scene.run("kibana-whitelist append 198.51.100.8 --wait 0").ends_with(9);
    passed.fetch_add(300_000, Ordering::SeqCst);
    scene.run("kibana-whitelist append 198.51.100.8 --no-wait").ends_with(0);

    let (passed, sandbox) = movable();
    let served = sandbox.faults("[[rule]]\non.kind = 'write'\nfault.later = { ms = 600000, lost = true }").serve();
    Scene::at(&served).run("kibana-whitelist append 198.51.100.7 --settle 0").ends_with(9);
    let (line, entry) = (CHANGES[0], "198.51.100.7");
    assert!(!holds(&served.truth(), line, entry) && served.requests()[1].applied == Applied::Pending);
    passed.fetch_add(600_000, Ordering::SeqCst);
    assert!(holds(&served.truth(), line, entry) && served.requests()[1].applied == Applied::Yes);
}

#[test]
fn under_faults_by_chance_no_run_claims_what_the_truth_denies() {
    let play = |seed: u64| {
        let kinds = ["answer", "challenge", "garbage", "reset", "cut", "length", "lose-answer", "later", "swallow"];
        let kinds = kinds.into_iter().chain(["skew", "stale", "rival"]);
        let served = Served::start();
        let scene = Scene::at(&served).with("WHITELISTCTL_SETTLE", "0");
        for (number, line) in CHANGES.into_iter().enumerate() {
            let faults = Faults::default().with_random(Random::new(seed + number as u64, 0.4).only(kinds.clone()));
            served.running().order(faults);
            let ran = scene.run(&format!("{line} -o json"));
            let claims = ran.code == Some(0);
            let faults: Vec<_> = served.requests().into_iter().map(|seen| (seen.method, seen.faults)).collect();
            let held = holds(&served.truth(), line, "198.51.100.7");
            assert!(held || !claims, "seed {seed}, {line}: {faults:#?}\n{ran}");
        }
    };
    std::thread::scope(|threads| {
        for start in 0..12 {
            threads.spawn(move || (0..2).for_each(|step| play(1000 * start + 10 * step)));
        }
    });
}

#[test]
fn a_script_is_a_file_for_serve_and_run() {
    let scene = Scene::new();
    let script = scene.file("lost.toml", "[[rule]]\non.kind = 'write'\nfault = 'lose-answer'\n");
    let inner = [BINARY, "kibana-whitelist", "append", "198.51.100.7"];
    let words = [&["sandbox", "run", "--ephemeral", "--faults", &script, "--"], &inner[..]].concat();
    scene.run_words(&words).ends_with(0).shows("a reading verified the change");
    let words = [&["sandbox", "run", "--ephemeral", "--"], &inner[..]].concat();
    assert!(!scene.run_words(&words).ends_with(0).stdout.contains("a reading verified the change"));
}

#[test]
fn a_script_that_is_none_is_refused_with_its_place() {
    let scene = Scene::new();
    let script = scene.file("bad.toml", "[[rule]]\nfault = 'swallow'\n\n[[rule]]\nfault.cut = { afer = 1 }\n");
    for verb in [&["serve"][..], &["run", "--", BINARY]] {
        let words = [&["sandbox", verb[0], "--ephemeral", "--faults", &script], &verb[1..]].concat();
        let ran = scene.run_words(&words).ends_with(2);
        ran.says("bad.toml").says("line 4: rule 2").says("unknown field `afer`");
    }
    scene.run("sandbox serve --ephemeral --faults absent.toml").ends_with(2).says("absent.toml");
}

#[test]
fn a_seed_is_told_and_a_drawn_one_too() {
    let scene = Scene::new();
    for (table, told) in [("seed = 7\nrate = 0.5", "seed 7"), ("rate = 0.5", "seed ")] {
        let script = scene.file("chance.toml", format!("[random]\n{table}\n"));
        let words = ["sandbox", "run", "--ephemeral", "--faults", &script, "--", BINARY, "--version"];
        scene.run_words(&words).ends_with(0).says(told);
    }
}

#[test]
fn every_example_of_the_manual_is_a_script() {
    let manual = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/faults.md")).unwrap();
    let examples: Vec<&str> = manual.split("```toml\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    for example in &examples {
        assert!(example.parse::<Faults>().is_ok(), "{:?}\n{example}", example.parse::<Faults>().unwrap_err());
    }
    let names = "answer throttle challenge garbage reset stall cut length lose-answer later swallow skew stale rival";
    for name in names.split(' ') {
        let spelt = [format!("fault = \"{name}\""), format!("fault.{name} = ")];
        assert!(examples.iter().any(|example| spelt.iter().any(|text| example.contains(text))), "no example of {name}");
    }
}
