//! What a new user types first: names that other tools use, values that are nearly right, and long lists.

#![allow(clippy::format_collect, reason = "lists of a few entries are easier to read so")]
#![allow(clippy::unwrap_used, reason = "a test that gets no answer has failed")]

mod support;

use support::served::Served;
use support::{PRODUCTION, Scene};

/// The entries of the group `default` of the public list.
fn entries(scene: &Scene) -> String {
    scene.run("kibana-whitelist list -g default --network public -o plain").ends_with(0).stdout
}

#[test]
fn names_of_other_tools_are_aliases_of_the_verbs() {
    let served = Served::start();
    let scene = Scene::at(&served);
    scene.run("kibana-whitelist add 198.51.100.7").ends_with(0).shows("appended 1 entry");
    scene.run("kibana-whitelist allow 198.51.100.8").ends_with(0).shows("appended 1 entry");
    scene.run("kibana-whitelist remove 198.51.100.7").ends_with(0).shows("deleted 1 entry");
    scene.run("kibana-whitelist set -g office 198.51.100.9 --allow large-removal").ends_with(0).shows("replaced");
    scene.run("es-whitelist allow 10.9.9.9").ends_with(0).shows("appended 1 entry");
    scene.run("user-whitelist append 198.51.100.7").ends_with(0).shows("added 1 entry");
    scene.run("user-whitelist allow 198.51.100.8").ends_with(0).shows("added 1 entry");
    scene.run("user-whitelist remove 198.51.100.7").ends_with(0).shows("deleted 1 entry");
}

#[test]
fn a_verb_that_a_list_does_not_have_gets_the_right_suggestion() {
    let scene = Scene::new();
    scene.run("user-whitelist replace 192.0.2.1").ends_with(2).says("`user-whitelist cover`");
    scene.run("append 192.0.2.1").ends_with(2).says("`whitelistctl kibana-whitelist append`");
    scene.run("allow 192.0.2.1").ends_with(2).says("`whitelistctl kibana-whitelist allow`");
}

#[test]
fn the_reason_of_a_refusal_is_printed_once() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let ran = scene.run("kibana-whitelist append 0.0.0.0/0").ends_with(3);
    assert!(ran.stdout.contains("hazard: open-to-world (refused): "), "{ran}");
    assert!(!ran.stdout.contains("--allow"), "{ran}");
    assert!(ran.stderr.starts_with("error: refused: open-to-world\n"), "{ran}");
    assert!(ran.stderr.contains("pass --allow open-to-world=100"), "{ran}");
    let json = scene.run("kibana-whitelist append 0.0.0.0/0 -o json").ends_with(3);
    assert!(json.error()["message"].as_str().unwrap().contains("open-to-world ("), "{json}");
}

#[test]
fn requested_entries_without_a_change_are_counted_beyond_ten() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let named = |count: usize| (1..=count).map(|last| format!(" 198.51.100.{last}")).collect::<String>();
    scene.run(&format!("kibana-whitelist append{}", named(11))).ends_with(0);
    let again = |rest: &str| scene.run(&format!("kibana-whitelist append{rest}")).ends_with(0);
    again(&named(11)).shows("  already present: 11 entries (--full shows them)\n");
    again(&format!("{} --full", named(11))).shows("  already present: 198.51.100.1, ");
    again(&named(10)).shows("  already present: 198.51.100.1, ");
    let absent: String = (1..=11).map(|last| format!(" 203.0.113.1{last}")).collect();
    let ran = scene.run(&format!("kibana-whitelist delete{absent}")).ends_with(0);
    ran.shows("  not present: 11 entries (--full shows them)\n");
}

#[test]
fn a_long_list_shows_the_change_and_a_count() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let many: String = (1..=50).map(|last| format!(" 198.51.100.{last}")).collect();
    scene.run(&format!("kibana-whitelist append{many}")).ends_with(0);
    let ran = scene.run("kibana-whitelist append 203.0.113.9 --dry-run").ends_with(0);
    assert!(ran.stdout.contains("  + 203.0.113.9\n") && !ran.stdout.contains("198.51.100.50"), "{ran}");
    ran.shows("unchanged entries not shown (--full shows all)");
    scene.run("kibana-whitelist append 203.0.113.9 --dry-run --full").ends_with(0).shows("    198.51.100.50\n");
}

#[test]
fn allow_explains_its_number_and_suggests_a_name() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let run = |allow: &str| scene.run(&format!("kibana-whitelist append 198.51.100.7 --allow {allow}")).ends_with(2);
    run("open-to-wrld=50").says("did you mean `--allow open-to-world=50`?");
    run("wide=lots").says("`--allow wide=N` accepts the hazard up to the number N that a refusal prints");
    run("everything").says("`whitelistctl help hazards`");
    scene.run("help hazards").ends_with(0).shows("The number N says how bad a hazard is");
}

#[test]
fn times_are_understood_with_units_and_words() {
    let served = Served::start();
    let scene = Scene::at(&served);
    for option in ["--timeout", "--wait", "--settle"] {
        let bad = scene.run(&format!("kibana-whitelist list {option} abc")).ends_with(2);
        bad.says("expected a time in seconds, for example 60, or 90s, 2m, 1h");
    }
    scene.run("kibana-whitelist list --timeout 2m").ends_with(0);
    let by_variable = Scene::new().with("WHITELISTCTL_TIMEOUT", "soon");
    by_variable.run("history").ends_with(2).says("invalid value of WHITELISTCTL_TIMEOUT: expected a time in seconds");
    scene.run("history --since yesterday").ends_with(0);
    scene.run("history --since 2026-11-23").ends_with(0);
    scene.run("history --since tomorrow").ends_with(2).says("invalid time `tomorrow` of --since").says("yesterday");
}

#[test]
fn the_output_variable_does_not_change_texts_of_the_program() {
    let scene = Scene::new().with("WHITELISTCTL_OUTPUT", "json");
    scene.run("completions bash").ends_with(0).shows("_whitelistctl() {");
    scene.run("man undo").ends_with(0).shows(".TH ");
    scene.run("help exit-codes").ends_with(0).shows("Exit codes:");
    scene.run("completions bash -o json").ends_with(0).shows("\"schema_version\"");
}

#[test]
fn undo_without_a_result_has_a_document() {
    let served = Served::start();
    let scene = Scene::at(&served);
    for line in ["undo nope -o json", "resume nope -o json"] {
        let ran = scene.run(line);
        let document = ran.json();
        assert_eq!(document["kind"], "change", "{ran}");
        assert_eq!(document["results"].as_array().unwrap().len(), 0, "{ran}");
        assert_eq!(document["error"], ran.error(), "{ran}");
        assert_ne!(ran.code, Some(0), "{ran}");
    }
    let lines = scene.run("undo nope -o jsonl");
    assert_eq!(lines.json()["error"], lines.error(), "{lines}");
}

#[test]
fn a_named_journal_works_without_a_writable_state_folder() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let below_a_file = format!("{}/state", scene.file("a-file", ""));
    let scene = scene.with("WHITELISTCTL_STATE_DIR", below_a_file);
    scene.run("kibana-whitelist append 198.51.100.6").ends_with(10);
    let journal = scene.path("changes.jsonl").to_str().unwrap().to_owned();
    scene.run(&format!("kibana-whitelist append 198.51.100.7 --journal {journal}")).ends_with(0);
    scene.run("kibana-whitelist append 198.51.100.8 --journal none").ends_with(0);
    assert!(entries(&scene).contains("198.51.100.8"));
    assert!(std::fs::read_to_string(&journal).unwrap().contains(PRODUCTION));
}

#[test]
fn a_new_folder_of_a_named_journal_is_reported() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let journal = scene.path("new/changes.jsonl").to_str().unwrap().to_owned();
    let append = |address: &str| scene.run(&format!("kibana-whitelist append {address} --journal {journal}"));
    let folder = scene.path("new");
    append("198.51.100.7")
        .ends_with(0)
        .shows(&format!("note: created the folder {} for the journal", folder.display()));
    assert!(!append("198.51.100.8").ends_with(0).stdout.contains("created the folder"));
}
