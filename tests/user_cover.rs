//! `user-whitelist cover`, `prune` and the options of `list` about use, against the sandbox over real HTTP.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer has failed")]

mod support;

use serde_json::{Value, json};
use support::served::{Sandbox, Served};
use support::{Scene, texts};

/// The entries as the list command shows them now.
fn held(scene: &Scene) -> Vec<String> {
    scene.run("user-whitelist list -o plain").ends_with(0).stdout.lines().map(str::to_owned).collect()
}

/// The names of the hazards that refuse the change of `ran`.
fn refusals(result: &Value) -> Vec<String> {
    let hazards = result["hazards"].as_array().unwrap().iter();
    let refusing = hazards.filter(|hazard| hazard["verdict"] == "refuse" && hazard["existing"] == false);
    refusing.map(|hazard| hazard["name"].as_str().unwrap().to_owned()).collect()
}

mod cover {
    use super::*;

    const GET: &str = "GET accessList";

    #[test]
    fn additions_are_verified_before_anything_is_removed() {
        let served = Sandbox::default().user_list(&["127.0.0.1", "1.2.3.4", "5.6.7.8/30"]).serve();
        let scene = Scene::at(&served);
        let ran = scene.run("user-whitelist cover 127.0.0.1 203.0.113.0/24 -o json").ends_with(0);
        let result = ran.result();
        assert_eq!((&result["outcome"], &result["verb"]), (&json!("applied"), &json!("cover")));
        assert_eq!(texts(&result["added"]), ["203.0.113.0/24"]);
        assert_eq!(texts(&result["removed"]), ["1.2.3.4", "5.6.7.8/30"]);
        assert_eq!(held(&scene), ["127.0.0.1", "203.0.113.0/24"]);
        let calls = served.calls();
        let at = |call: &str| calls.iter().position(|seen| seen.starts_with(call)).unwrap();
        let (post, delete) = (at("POST"), at("DELETE"));
        assert!(calls[post..delete].iter().any(|call| call == GET), "{calls:?}");
        assert_eq!(calls.iter().filter(|call| call.starts_with("DELETE")).count(), 2, "{calls:?}");
    }

    #[test]
    fn a_list_that_holds_exactly_the_entries_is_left_alone() {
        let served = Sandbox::default().user_list(&["127.0.0.1", "1.2.3.4"]).serve();
        let scene = Scene::at(&served);
        scene.run("user-whitelist set 1.2.3.4/32 127.0.0.1").ends_with(0).shows("already holds exactly these entries");
        assert!(served.calls().iter().all(|call| call.starts_with("GET")));
    }

    #[test]
    fn the_hazards_of_the_result_refuse_it() {
        let served = Sandbox::default().user_list(&["127.0.0.1", "1.2.3.4"]).serve();
        let scene = Scene::at(&served);
        let result = scene.run("user-whitelist cover 1.2.3.4 -o json").ends_with(3).result();
        assert_eq!(refusals(&result), ["lock-out"]);
        let result = scene.run_fed("user-whitelist cover -f - -o json", b"127.0.0.1\n").ends_with(0).result();
        assert_eq!(texts(&result["removed"]), ["1.2.3.4"]);
        let empty = Sandbox::default().user_list(&[]).serve();
        let result = Scene::at(&empty).run("user-whitelist cover 8.8.8.8 -o json").ends_with(3).result();
        assert_eq!(refusals(&result), ["first-entry"]);
    }

    #[test]
    fn a_cover_from_a_cut_pipe_is_refused() {
        let served = Sandbox::default().user_list(&["127.0.0.1", "1.2.3.4", "5.6.7.8"]).serve();
        let result =
            Scene::at(&served).run_fed("user-whitelist cover -f - -o json", b"127.0.0.1\n").ends_with(3).result();
        assert_eq!(refusals(&result), ["large-removal"]);
    }

    #[test]
    fn a_cover_without_entries_is_refused_and_nothing_is_read() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let error = scene.run("user-whitelist cover -o json").ends_with(3).result()["error"].clone();
        assert_eq!(error["code"], "refused");
        assert!(served.calls().is_empty());
    }

    #[test]
    fn undo_restores_the_list_before_the_cover() {
        let served = Sandbox::default().user_list(&["127.0.0.1", "1.2.3.4"]).serve();
        let scene = Scene::at(&served);
        scene.run("user-whitelist cover 127.0.0.1 203.0.113.0/24").ends_with(0);
        scene.run("undo --last").ends_with(0).shows("reverted the change: 1 entry added, 1 entry removed");
        assert_eq!(held(&scene), ["1.2.3.4", "127.0.0.1"]);
    }

    #[test]
    fn a_lost_answer_between_the_two_parts_is_settled() {
        let script = "[[rule]]\non.kind = 'write'\nnth = 1\nfault.garbage = { applied = true }";
        let sandbox = Sandbox::default().user_list(&["127.0.0.1", "1.2.3.4"]);
        let served = sandbox.faults(script).serve();
        let scene = Scene::at(&served);
        scene.run("user-whitelist cover 127.0.0.1 203.0.113.0/24 --settle 2").ends_with(0);
        assert_eq!(held(&scene), ["127.0.0.1", "203.0.113.0/24"]);
    }

    #[test]
    fn a_refused_deletion_is_partly_applied() {
        let served = Sandbox::default().user_list(&["127.0.0.1", "1.2.3.4"]).serve();
        let scene = Scene::at(&served);
        let line = "user-whitelist cover 203.0.113.0/24 --allow lock-out --settle 0 -o json";
        let result = scene.run(line).ends_with(7).result();
        assert_eq!(result["outcome"], "partial");
        assert_eq!(held(&scene), ["127.0.0.1", "203.0.113.0/24"]);
    }

    #[test]
    fn the_lists_of_keys_and_of_the_installation_are_replaced_too() {
        let served = Sandbox::default().key_list(&["127.0.0.1", "1.2.3.4"]).serve();
        let key = &served.account().ops_manager.programmatic;
        let scene = Scene::at(&served)
            .with("WHITELISTCTL_OPS_MANAGER_USERNAME", &key.public_key)
            .with("WHITELISTCTL_OPS_MANAGER_API_KEY", &key.private_key)
            .without("WHITELISTCTL_USER");
        let list = format!("--api-key {} --org {}", key.id, key.org);
        scene.run(&format!("user-whitelist cover {list} 127.0.0.1 8.8.8.8")).ends_with(0);
        let shown = scene.run(&format!("user-whitelist list {list} -o plain")).ends_with(0).stdout;
        assert_eq!(shown, "8.8.8.8\n127.0.0.1\n");
    }
}

/// Entries in the state of the sandbox: text, day of creation, number of uses, day of the last use.
fn used(entries: &[(&str, &str, u64, Option<&str>)]) -> Sandbox {
    let entries: Vec<Value> = entries
        .iter()
        .map(|(block, created, count, last)| {
            let last = last.map(|day| json!({"at": format!("{day}T10:00:00Z"), "from": "1.2.3.4"}));
            json!({"block": block, "created": format!("{created}T10:00:00Z"), "count": count, "last_use": last})
        })
        .collect();
    Sandbox::default().holding(|state| state["ops_manager"]["list"] = entries.into())
}

/// An old entry, one never used, one that was added lately, the caller, and two that overlap.
fn mixed() -> Served {
    used(&[
        ("127.0.0.1", "2020-01-01", 0, None),
        ("1.2.3.4", "2020-01-01", 9, Some("2021-06-01")),
        ("5.6.7.8", "2020-01-02", 0, None),
        ("9.9.9.9", "2099-01-01", 0, None),
        ("11.0.0.0/24", "2020-01-01", 0, None),
        ("11.0.0.9", "2020-01-01", 0, None),
    ])
    .serve()
}

mod use_of_entries {
    use super::*;

    #[test]
    fn entries_that_are_unused_are_listed_and_the_unknown_ones_named() {
        let served = mixed();
        let scene = Scene::at(&served);
        let ran = scene.run("user-whitelist list --unused-for 90d --sort last-used -o json").ends_with(0);
        let result = ran.result();
        let entries: Vec<&str> =
            result["entries"].as_array().unwrap().iter().map(|entry| entry["text"].as_str().unwrap()).collect();
        assert_eq!(entries, ["127.0.0.1", "5.6.7.8", "1.2.3.4"]);
        let notes = texts(&result["notes"]).join("\n");
        assert!(notes.contains("use of 11.0.0.9 unknown: 11.0.0.0/24 overlaps it"), "{notes}");
        let whole = scene.run("user-whitelist list -o json").ends_with(0).result();
        assert_eq!(result["fingerprint"], whole["fingerprint"]);
    }

    #[test]
    fn the_order_is_by_last_use_on_request() {
        let served = mixed();
        let scene = Scene::at(&served);
        let shown = scene.run("user-whitelist list --sort last-used -o plain").ends_with(0).stdout;
        let expected = ["127.0.0.1", "5.6.7.8", "9.9.9.9", "1.2.3.4", "11.0.0.0/24", "11.0.0.9"];
        assert_eq!(shown.lines().collect::<Vec<_>>(), expected);
        scene.run("user-whitelist list --unused-for 5000w").ends_with(0).shows("(none of 6 entries)");
    }

    #[test]
    fn a_list_without_counts_is_refused_before_a_call() {
        let served = Served::start();
        let scene = Scene::at(&served);
        for verb in ["list --unused-for 90d", "list --sort last-used", "prune --unused-for 90d --yes"] {
            let ran = scene.run(&format!("user-whitelist {verb} --global")).ends_with(2);
            assert!(ran.stderr.contains("does not count the use"), "{ran}");
        }
        scene.run("user-whitelist list --unused-for 90").ends_with(2).says("90d");
        assert!(served.calls().is_empty());
    }
}

mod prune {
    use super::*;

    const LINE: &str = "user-whitelist prune --unused-for 90d";

    #[test]
    fn only_what_is_known_to_be_unused_is_removed() {
        let served = mixed();
        let scene = Scene::at(&served);
        let ran = scene.run(&format!("{LINE} --yes -o json")).ends_with(0);
        assert_eq!(texts(&ran.result()["removed"]), ["1.2.3.4", "5.6.7.8"]);
        let warnings = texts(&ran.json()["warnings"]).join("\n");
        for part in [
            "never used since they were added: 5.6.7.8",
            "127.0.0.1 stays: it admits the caller 127.0.0.1",
            "11.0.0.9 stays: use unknown, 11.0.0.0/24 overlaps it",
        ] {
            assert!(warnings.contains(part), "{part}: {warnings}");
        }
        assert_eq!(held(&scene), ["9.9.9.9", "11.0.0.0/24", "11.0.0.9", "127.0.0.1"]);
        scene.run("undo --last").ends_with(0);
        assert_eq!(held(&scene).len(), 6);
    }

    #[test]
    fn a_required_address_stays() {
        let served = mixed();
        let scene = Scene::at(&served);
        scene.file("config/config.toml", "[profiles.p.policy]\nmust_admit = [\"1.2.3.0/24\"]\n");
        let ran = scene.run(&format!("-p p {LINE} --dry-run")).ends_with(0);
        ran.clone().shows("1.2.3.4 stays: must_admit names 1.2.3.0/24").shows("- 5.6.7.8");
        assert!(!ran.stdout.contains("- 1.2.3.4"), "{ran}");
        assert_eq!(held(&scene).len(), 6);
    }

    #[test]
    fn without_a_prompt_it_needs_yes() {
        let served = mixed();
        let scene = Scene::at(&served);
        scene.run(LINE).ends_with(3).says("pass --yes");
        assert!(served.calls().is_empty());
        scene.run(&format!("{LINE} --dry-run")).ends_with(0).shows("- 1.2.3.4");
        scene.run(&format!("{LINE} --yes --caller unknown")).ends_with(3).says("--caller");
    }

    #[test]
    fn nothing_unused_is_nothing_to_do() {
        let served = used(&[("127.0.0.1", "2099-01-01", 0, None)]).serve();
        let scene = Scene::at(&served);
        let ran = scene.run(&format!("{LINE} --yes")).ends_with(0);
        ran.shows("nothing to do: no entry is to be removed").shows("no entry can be removed as unused for 90 days");
    }
}
