//! `export`, `check`, `fmt`, `plan` and `apply` against the sandbox over real HTTP.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer has failed")]

mod support;

use serde_json::{Value, json};
use support::served::{Sandbox, Served};
use support::{PRODUCTION, STAGING, Scene};

const READ: &str = "DescribeInstance";

/// A block about the group `office` of the first instance.
fn office(owns: &str, entries: &str) -> String {
    format!(
        "version = 1\n[lists.office]\non = {{ service = \"elasticsearch\", instances = [\"{PRODUCTION}\"], group = \"office\" }}\n\
         owns = \"{owns}\"\nentries = [{entries}]\n"
    )
}

/// The entries of the group `office` now.
fn held(scene: &Scene) -> Vec<String> {
    let ran = scene.run("kibana-whitelist list -g office -o plain").ends_with(0);
    ran.stdout.lines().map(str::to_owned).collect()
}

/// Whether `call` changes a list.
fn is_write(call: &str) -> bool {
    !call.starts_with(READ) && !call.starts_with("ListInstance") && !call.starts_with("GET ")
}

fn writes(served: &Served) -> Vec<String> {
    served.calls().into_iter().filter(|call| is_write(call)).collect()
}

mod round_trip {
    use super::*;

    #[test]
    fn an_export_applied_at_once_changes_nothing() {
        let odd = ["10.0.0.5/24", "2001:DB8:0:0::1", "sg-1", "::ffff:192.0.2.77", "192.0.2.9"];
        let served = Sandbox::default()
            .group("PUBLIC_KIBANA", "office", &odd)
            .user_list(&["127.0.0.1", "203.0.113.7/32", "10.1.2.3/8"])
            .serve();
        let scene = Scene::at(&served);
        let exported = scene.run("export").ends_with(0).stdout;
        assert!(exported.starts_with("#:schema ") && exported.contains("{ stored = \"sg-1\" }"), "{exported}");
        let file = scene.file("whitelists.toml", &exported);
        scene.run(&format!("check -f {file}")).ends_with(0);
        scene.run(&format!("plan -f {file} --exit-code")).ends_with(0).shows("no changes");
        scene.run(&format!("apply -f {file} -y")).ends_with(0);
        assert!(writes(&served).is_empty());
        scene.run(&format!("export --into {file}")).ends_with(0);
        assert_eq!(std::fs::read_to_string(&file).unwrap(), exported, "byte for byte");
        assert_eq!(scene.run("export").ends_with(0).stdout, exported);
    }

    /// https://github.com/supabase/cli/issues/3972: there was no way back from the service to the file.
    #[test]
    fn an_export_into_a_file_keeps_comments_and_order() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let before = format!(
            "# ours\nversion = 1\n[lists.office] # the office\non = {{ service = \"elasticsearch\", instances = [\"{PRODUCTION}\"], group = \"office\" }}\n\
             owns = \"all\"\nentries = [\n  # gone\n  \"192.0.2.99\",\n  # the branch\n  \"198.51.100.200\",\n]\n"
        );
        let file = scene.file("whitelists.toml", &before);
        scene.run(&format!("export --into {file} -i {PRODUCTION}")).ends_with(0);
        let after = std::fs::read_to_string(&file).unwrap();
        assert!(after.starts_with("# ours\nversion = 1\n[lists.office] # the office\n"), "{after}");
        assert!(after.contains("  # the branch\n  \"198.51.100.200\",\n  \"198.51.100.16/28\",\n]"), "{after}");
        assert!(!after.contains("192.0.2.99"), "{after}");
        scene.run(&format!("plan -f {file} --exit-code")).ends_with(0);
    }

    #[test]
    fn edits_of_another_client_are_exactly_what_the_plan_shows() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let file = scene.file("whitelists.toml", scene.run("export").ends_with(0).stdout);
        scene.run("kibana-whitelist append -g office 198.51.100.77").ends_with(0);
        scene.run("kibana-whitelist delete -g office 198.51.100.200").ends_with(0);
        let plan = scene.run(&format!("plan -f {file} --exit-code -o json")).ends_with(12).json();
        let group = &plan["groups"][0];
        assert_eq!(group["added"][0]["entry"], "198.51.100.200");
        assert_eq!(group["removed"], serde_json::json!(["198.51.100.77"]));
        assert_eq!((&plan["summary"]["changing"], &plan["summary"]["failed"]), (&1.into(), &0.into()));
        let lines = scene.run(&format!("plan -f {file} -o plain")).ends_with(0).stdout;
        assert_eq!(lines.lines().map(|line| &line[..2]).collect::<Vec<_>>(), ["+ ", "- "]);
    }
}

mod ownership {
    use super::*;

    #[test]
    fn a_list_that_is_owned_holds_exactly_what_is_declared() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let file = scene.file("a.toml", office("all", "\"198.51.100.200\", \"203.0.113.0/28\""));
        let ran = scene.run(&format!("apply -f {file} -y -o json")).ends_with(0);
        assert_eq!(ran.result()["outcome"], "applied");
        assert_eq!(held(&scene), ["198.51.100.200", "203.0.113.0/28"]);
        let calls = writes(&served);
        assert_eq!(calls, ["UpdateKibanaWhiteIps Append", "UpdateKibanaWhiteIps Delete"], "additions come first");
    }

    /// https://github.com/supabase/supabase/issues/50594: an omitted key was reset to its default.
    #[test]
    fn omission_deletes_nothing_that_is_not_owned() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let file = scene.file("a.toml", office("nothing", "\"203.0.113.0/28\""));
        scene
            .run(&format!("plan -f {file}"))
            .ends_with(0)
            .shows("2 entries that the declaration does not own: left alone");
        scene.run(&format!("apply -f {file} -y")).ends_with(0);
        assert_eq!(held(&scene), ["198.51.100.16/28", "198.51.100.200", "203.0.113.0/28"]);
        let missing = office("all", "\"203.0.113.0/28\"").replace("owns = \"all\"\n", "");
        let file = scene.file("b.toml", missing);
        scene.run(&format!("plan -f {file}")).ends_with(2).shows("has no `owns`");
    }

    /// https://github.com/StackExchange/dnscontrol/issues/2064: a record could not be declared to be absent.
    #[test]
    fn what_is_absent_goes_whatever_is_owned() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let text = office("nothing", "") + "absent = [\"198.51.100.200\"]\n";
        let file = scene.file("a.toml", text);
        scene.run(&format!("apply -f {file} -y")).ends_with(0);
        assert_eq!(held(&scene), ["198.51.100.16/28"]);
    }

    #[test]
    fn a_group_that_is_declared_is_created() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let file = scene.file("a.toml", office("all", "\"203.0.113.0/28\"").replace("\"office\" }", "\"lab\" }"));
        scene.run(&format!("plan -f {file}")).ends_with(0).shows("creates-group (accepted)");
        scene.run(&format!("apply -f {file} -y")).ends_with(0);
        let ran = scene.run("kibana-whitelist list -g lab -o plain").ends_with(0);
        assert_eq!(ran.stdout, "203.0.113.0/28\n");
    }
}

mod plans {
    use super::*;

    fn planned(scene: &Scene, text: &str) -> (String, String) {
        let (file, plan) = (scene.file("a.toml", text), scene.path("a.plan").display().to_string());
        scene.run(&format!("plan -f {file} --out {plan}")).ends_with(0).shows("plan ");
        (file, plan)
    }

    /// https://github.com/github-community-projects/safe-settings/issues/799: a dry run sent DELETE.
    #[test]
    fn verbs_that_read_send_no_write() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let (file, plan) = planned(&scene, &office("all", "\"203.0.113.0/28\""));
        for line in [
            "export".to_owned(),
            format!("check -f {file}"),
            format!("fmt -f {file}"),
            format!("plan -f {file} -o markdown"),
            format!("apply -f {file} --dry-run"),
            format!("apply -f {file} --dry-run -y"),
            format!("apply {plan} --dry-run"),
        ] {
            scene.run(&line).ends_with(0);
        }
        assert!(writes(&served).is_empty());
    }

    /// https://github.com/hashicorp/terraform/issues/27721: the same plan was applied twice.
    #[test]
    fn a_plan_applied_again_changes_nothing() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let (_, plan) = planned(&scene, &office("all", "\"203.0.113.0/28\""));
        scene.run(&format!("apply {plan}")).ends_with(0);
        assert_eq!(writes(&served).len(), 2);
        let ran = scene.run(&format!("apply {plan} -o json")).ends_with(0);
        assert_eq!(ran.result()["outcome"], "unchanged");
        assert!(writes(&served).is_empty());
    }

    /// https://github.com/ministryofjustice/cloud-platform/issues/6008: a plan that was applied in part could not be
    /// run again.
    #[test]
    fn a_plan_that_was_made_in_part_is_finished() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let (_, plan) = planned(&scene, &office("all", "\"203.0.113.0/28\", \"198.51.100.7\""));
        // What a run leaves that is killed between its two steps.
        scene.run("kibana-whitelist append -g office 203.0.113.0/28").ends_with(0);
        served.calls();
        scene.run(&format!("apply {plan}")).ends_with(0);
        assert_eq!(held(&scene), ["198.51.100.7", "203.0.113.0/28"]);
    }

    /// https://github.com/gruntwork-io/terragrunt/issues/4170: applying one unit made the plan of another one stale.
    #[test]
    fn staleness_is_a_fact_about_one_list() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let two = office("all", "\"203.0.113.0/28\"")
            + &format!(
                "[lists.staging]\non = {{ service = \"elasticsearch\", instances = [\"{STAGING}\"] }}\nowns = \"all\"\n\
                 entries = [\"203.0.113.0/28\"]\n"
            );
        let (_, plan) = planned(&scene, &two);
        scene.run("kibana-whitelist append -g office 192.0.2.200").ends_with(0);
        let ran = scene.run(&format!("apply {plan} -o json")).ends_with(7);
        let results = ran.json()["results"].clone();
        let told: Vec<(&Value, &Value)> =
            results.as_array().unwrap().iter().map(|one| (&one["outcome"], &one["error"]["code"])).collect();
        assert_eq!(told, [(&"not_applied".into(), &"conflict".into()), (&"applied".into(), &Value::Null)]);
        scene.run(&format!("apply {plan} --rebase")).ends_with(0);
        assert_eq!(held(&scene), ["192.0.2.200", "203.0.113.0/28"], "an edit of another client is not lost");
    }

    /// https://github.com/cloudflare/wrangler-action/issues/229: without a terminal, the default was yes.
    #[test]
    fn without_a_terminal_a_declaration_needs_a_plan_or_yes() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let file = scene.file("a.toml", office("all", "\"203.0.113.0/28\""));
        scene.run(&format!("apply -f {file}")).ends_with(3).says("only with a plan file or --yes");
        assert!(writes(&served).is_empty());
    }

    #[test]
    fn a_plan_of_another_declaration_account_or_format_is_refused() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let (file, plan) = planned(&scene, &office("all", "\"203.0.113.0/28\""));
        let text = std::fs::read_to_string(&plan).unwrap();
        let edited = scene.file("edited.plan", text.replace("203.0.113.0/28", "203.0.0.0/16"));
        scene.run(&format!("apply {edited}")).ends_with(2).says("the plan was edited");
        let older = scene.file("older.plan", text.replace("\"2.0\"", "\"1.0\""));
        scene.run(&format!("apply {older}")).ends_with(2).says("of an earlier version");
        let other = Served::start();
        Scene::at(&other).run(&format!("apply {plan}")).ends_with(6).says("planned for another endpoint");
        scene.file("a.toml", office("all", "\"203.0.113.0/29\""));
        scene.run(&format!("apply {plan}")).ends_with(6).says("not the one that the plan was made of");
        std::fs::remove_file(&file).unwrap();
        assert!(writes(&served).is_empty() && writes(&other).is_empty());
        scene.run(&format!("apply {plan}")).ends_with(0);
    }

    /// https://github.com/hashicorp/terraform/issues/34297: plan files held secrets.
    #[test]
    fn no_secret_is_in_a_plan_or_an_export() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let (_, plan) = planned(&scene, &office("all", "\"203.0.113.0/28\""));
        let account = served.account();
        let secrets = [&account.elasticsearch.access_key_secret, &account.ops_manager.api_key];
        let texts = [std::fs::read_to_string(&plan).unwrap(), scene.run("export").ends_with(0).stdout];
        for text in texts {
            assert!(secrets.iter().all(|secret| !text.contains(secret.as_str())), "{text}");
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(std::fs::metadata(&plan).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn a_hazard_refuses_a_list_and_an_accepted_one_travels_with_the_plan() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let (file, plan) =
            (scene.file("a.toml", office("all", "\"0.0.0.0/0\"")), scene.path("a.plan").display().to_string());
        scene.run(&format!("plan -f {file} --out {plan}")).ends_with(3).shows("open-to-world");
        assert!(!std::path::Path::new(&plan).exists());
        scene.run(&format!("plan -f {file} --out {plan} --allow open-to-world")).ends_with(0);
        scene.run(&format!("apply {plan}")).ends_with(0);
        assert_eq!(held(&scene), ["0.0.0.0/0"]);
    }

    #[test]
    fn a_test_that_would_fail_refuses_the_plan() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let text = office("nothing", "\"203.0.113.0/28\"") + "[[tests]]\ndenies = \"198.51.100.200\"\nlists = \"*\"\n";
        let file = scene.file("a.toml", text);
        scene.run(&format!("check -f {file}")).ends_with(0);
        scene.run(&format!("plan -f {file}")).ends_with(3).shows("test fails: list office: denies 198.51.100.200");
        scene.run(&format!("apply -f {file} -y")).ends_with(3);
        assert!(writes(&served).is_empty());
    }

    #[test]
    fn a_target_narrows_a_plan_and_an_apply() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let text = office("all", "\"203.0.113.0/28\"");
        let file = scene.file("a.toml", &text);
        scene.run(&format!("plan -f {file} --target office")).ends_with(0).shows("1 list to change");
        scene.run(&format!("plan -f {file} --target offices")).ends_with(2).says("has no such list");
    }
}

mod formats {
    use super::*;

    #[test]
    fn findings_and_plans_have_the_formats_of_other_tools() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let bad = scene.file("bad.toml", office("all", "\"203.0.113.1/28\""));
        let ran = scene.run(&format!("check -f {bad} -o github")).ends_with(2);
        assert!(
            ran.stdout.starts_with("::error file=") && ran.stdout.contains(",line=5,col=12,title=entry::"),
            "{ran}"
        );
        let sarif: Value =
            serde_json::from_str(&scene.run(&format!("check -f {bad} -o sarif")).ends_with(2).stdout).unwrap();
        assert_eq!(sarif["runs"][0]["results"][0]["ruleId"], "entry");
        let file = scene.file("a.toml", office("all", "\"203.0.113.0/28\""));
        let markdown = scene.run(&format!("plan -f {file} -o markdown")).ends_with(0).stdout;
        assert!(
            markdown.starts_with("### Whitelists: 1 list to change") && markdown.contains("+ 203.0.113.0/28"),
            "{markdown}"
        );
        scene.run("kibana-whitelist list -o sarif").ends_with(2).says("are for `check` and `plan`");
    }

    #[test]
    fn json_is_a_declaration_too() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let text = format!(
            "{{\"version\": 1, \"lists\": {{\"office\": {{\"on\": {{\"service\": \"elasticsearch\", \"instances\": [\"{PRODUCTION}\"], \
             \"group\": \"office\"}}, \"owns\": \"nothing\", \"entries\": [\"203.0.113.0/28\"]}}}}}}"
        );
        let ran = scene.run_fed("plan -f - --exit-code -o json", text.as_bytes()).ends_with(12);
        assert_eq!(ran.json()["groups"][0]["added"][0]["line"], 1);
    }

    #[test]
    fn a_declaration_is_put_into_canonical_form() {
        let scene = Scene::new();
        let text =
            office("all", "\"203.0.113.0/28\", { entry = \"192.0.2.1\", expires = 2020-01-01 }, \"198.51.100.7\"");
        let file = scene.file("a.toml", text);
        let ran = scene.run(&format!("fmt -f {file} --check")).ends_with(12).says("not in canonical form");
        assert_eq!(ran.stdout, "", "`fmt` says nothing of findings");
        scene.run(&format!("fmt -f {file}")).ends_with(0);
        let after = std::fs::read_to_string(&file).unwrap();
        assert!(after.ends_with("entries = [\n  \"198.51.100.7\",\n  \"203.0.113.0/28\",\n]\n"), "{after}");
        scene.run(&format!("fmt -f {file} --check")).ends_with(0);
        let exported = scene.file("exported.toml", scene.run("--sandbox export").ends_with(0).stdout);
        scene.run(&format!("fmt -f {exported} --check")).ends_with(0);
        let missing = scene.run("check -f missing.toml").ends_with(2).stderr;
        assert_eq!(missing.matches("error: ").count(), 1, "{missing}");
    }

    #[test]
    fn an_entry_past_its_end_is_not_wanted() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let file = scene.file(
            "a.toml",
            office(
                "all",
                "\"198.51.100.16/28\", { entry = \"198.51.100.200\", expires = 2020-01-01, owner = \"ann\" }",
            ),
        );
        scene.run(&format!("check -f {file}")).ends_with(0).shows("past its end");
        scene
            .run(&format!("plan -f {file}"))
            .ends_with(0)
            .shows("- 198.51.100.200")
            .shows("ann, until 2020-01-01T00:00:00Z");
    }

    #[test]
    fn results_stand_in_the_order_of_the_declaration() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let file = scene.file("whitelists.toml", scene.run("export").ends_with(0).stdout);
        let ran = scene.run(&format!("apply -f {file} -y -o json")).ends_with(0);
        let document = ran.json();
        let outcomes: Vec<&Value> = document["results"].as_array().unwrap().iter().map(|one| &one["outcome"]).collect();
        assert!(outcomes.iter().all(|outcome| **outcome == "unchanged"), "{ran}");
    }
}

mod more {
    use super::*;

    /// https://github.com/StackExchange/dnscontrol/issues/1233 and
    /// https://github.com/kubernetes-sigs/external-dns/issues/5993: a tool deletes only what it put there.
    #[test]
    fn what_a_file_added_is_removed_and_what_others_added_stays() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let file = scene.file("a.toml", office("added", "\"203.0.113.0/28\", \"203.0.113.77\""));
        scene.run(&format!("apply -f {file} -y")).ends_with(0);
        scene.file("a.toml", office("added", "\"203.0.113.77\""));
        scene
            .run(&format!("plan -f {file}"))
            .ends_with(0)
            .shows("- 203.0.113.0/28")
            .shows("2 entries that the declaration");
        scene.run(&format!("apply -f {file} -y")).ends_with(0);
        assert_eq!(held(&scene), ["198.51.100.16/28", "198.51.100.200", "203.0.113.77"]);
    }

    /// https://github.com/kubernetes-sigs/external-dns/issues/2178: what others made could not be taken over.
    #[test]
    fn an_adopted_entry_counts_as_added() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let file = scene.file("a.toml", office("added", "\"198.51.100.200\""));
        scene.run(&format!("adopt -f {file}")).ends_with(0);
        assert!(writes(&served).is_empty());
        scene.file("a.toml", office("added", "").replace("entries = []", "entries = []\nabsent = []"));
        scene.run(&format!("apply -f {file} -y")).ends_with(0);
        assert_eq!(held(&scene), ["198.51.100.16/28"]);
    }

    #[test]
    fn a_list_that_cannot_be_read_costs_no_other_list_its_adoption() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let gone = office("added", "\"203.0.113.9\"").replace("version = 1\n", "");
        let gone = gone.replace("[lists.office]", "[lists.gone]").replace(PRODUCTION, "es-cn-gone00000000001");
        let file = scene.file("a.toml", office("added", "\"198.51.100.200\"") + &gone);
        let document = scene.run(&format!("adopt -f {file} -o json")).json();
        let errors: Vec<&Value> =
            document["results"].as_array().unwrap().iter().map(|one| &one["error"]["code"]).collect();
        assert_eq!(errors, [&json!(null), &json!("not_found")], "{document}");
        scene.file("a.toml", office("added", ""));
        scene.run(&format!("apply -f {file} -y")).ends_with(0);
        assert_eq!(held(&scene), ["198.51.100.16/28"], "what was adopted is removed with its line");
    }

    #[test]
    fn a_renamed_group_is_verified_before_the_old_one_goes() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let text =
            office("all", "\"198.51.100.16/28\"").replace("\"office\" }", "\"staff\" }") + "was = [\"office\"]\n";
        let (file, plan) = (scene.file("a.toml", text), scene.path("a.plan").display().to_string());
        scene.run(&format!("plan -f {file} --out {plan}")).ends_with(0);
        scene.run(&format!("apply {plan}")).ends_with(0);
        let calls = writes(&served);
        assert_eq!(calls.last().unwrap(), "UpdateKibanaWhiteIps Cover", "{calls:?}");
        scene.run("kibana-whitelist list -g office").ends_with(5);
        scene.run("kibana-whitelist list -g staff -o plain").ends_with(0).shows("198.51.100.16/28");
        scene.run(&format!("plan -f {file} --exit-code")).ends_with(0);
    }

    #[test]
    fn owner_reason_and_ticket_are_recorded_with_the_change() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let entry = "{ entry = \"203.0.113.7\", owner = \"ann\", reason = \"backup line\", ticket = \"NET-211\" }";
        let file = scene.file("a.toml", office("nothing", entry));
        scene.run(&format!("apply -f {file} -y --reason nightly")).ends_with(0);
        let history = scene.run("history -o json").ends_with(0).json();
        assert_eq!(history["results"][0]["reason"], "nightly; 203.0.113.7: ann, backup line, NET-211");
    }

    #[test]
    fn an_apply_is_undone_like_any_change() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let file = scene.file("a.toml", office("all", "\"203.0.113.0/28\""));
        scene.run(&format!("apply -f {file} -y")).ends_with(0);
        scene.run("undo --last").ends_with(0);
        assert_eq!(held(&scene), ["198.51.100.16/28", "198.51.100.200"]);
    }

    #[test]
    fn outputs_and_summary_are_written_where_github_says() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let (output, summary) = (scene.path("output"), scene.path("summary"));
        let scene = scene.with("GITHUB_OUTPUT", &output).with("GITHUB_STEP_SUMMARY", &summary);
        let file = scene.file("a.toml", office("all", "\"203.0.113.0/28\""));
        scene.run(&format!("plan -f {file} -o github")).ends_with(0);
        let text = std::fs::read_to_string(output).unwrap();
        assert!(text.starts_with("changed=true\nplan_id=") && text.ends_with("targets=1\n"), "{text}");
        assert!(std::fs::read_to_string(summary).unwrap().starts_with("### Whitelists: 1 list to change"));
    }

    #[test]
    fn a_feed_is_fetched_pinned_and_guarded() {
        let served = Served::start();
        let feed = Feed::serving("192.0.2.0/28\n192.0.2.77\n2001:db8::1\n");
        let scene = Scene::at(&served);
        let text = office("nothing", "\"@probes\"")
            + &format!(
                "[sets.probes]\nfeed = {{ url = \"{}\", family = \"v4\" }}\nguard = {{ min = 2, change = \"50%\", max_age = \"7d\" }}\n",
                feed.url
            );
        let file = scene.file("a.toml", text);
        scene.run(&format!("plan -f {file}")).ends_with(2).shows("is not pinned");
        scene.run(&format!("check -f {file} --refresh")).ends_with(0).shows("pinned set probes: 2 entries");
        let lock = std::fs::read_to_string(scene.path("whitelists.lock")).unwrap();
        assert!(lock.contains("count = 2\n") && lock.contains("  \"192.0.2.77\",\n"), "{lock}");
        scene.run(&format!("plan -f {file} -o plain")).ends_with(0).shows("+ 192.0.2.77 ");
        for (body, why) in [
            ("<!doctype html>", "HTML page"),
            ("192.0.2.77\n", "fewer than 2"),
            ("192.0.2.1\n192.0.2.2\n", "% of the entries changed"),
        ] {
            feed.now(body);
            scene.run(&format!("check -f {file} --refresh")).ends_with(2).shows(why);
            assert_eq!(std::fs::read_to_string(scene.path("whitelists.lock")).unwrap(), lock, "the pinned copy stays");
        }
        let asked = feed.requests();
        assert_eq!(asked.len(), 4, "apply and plan fetch nothing");
        assert!(asked.iter().all(|head| !head.to_lowercase().contains("authorization")), "{asked:?}");
    }
}

/// A server of one text on this machine.
struct Feed {
    url: String,
    body: std::sync::Arc<std::sync::Mutex<String>>,
    heads: std::sync::Arc<std::sync::Mutex<Vec<String>>>,
}

impl Feed {
    fn serving(body: &str) -> Self {
        use std::io::{Read as _, Write as _};
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/ips", listener.local_addr().unwrap());
        let body = std::sync::Arc::new(std::sync::Mutex::new(body.to_owned()));
        let heads = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
        let (text, seen) = (body.clone(), heads.clone());
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let mut head = Vec::new();
                let mut byte = [0];
                while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).unwrap_or(0) > 0 {
                    head.push(byte[0]);
                }
                seen.lock().unwrap().push(String::from_utf8_lossy(&head).into_owned());
                let body = text.lock().unwrap().clone();
                let answer =
                    format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}", body.len());
                let _ = stream.write_all(answer.as_bytes());
            }
        });
        Self { url, body, heads }
    }

    fn now(&self, body: &str) {
        body.clone_into(&mut self.body.lock().unwrap());
    }

    fn requests(&self) -> Vec<String> {
        self.heads.lock().unwrap().clone()
    }
}

mod documents {
    use super::*;

    /// The first block of `language` behind `heading` in the document.
    fn block(heading: &str, language: &str) -> String {
        let document = std::fs::read_to_string("docs/lists-as-code.md").unwrap();
        let behind = document.split_once(heading).unwrap().1;
        let fence = format!("```{language}\n");
        behind.split_once(&fence).unwrap().1.split_once("```").unwrap().0.to_owned()
    }

    #[test]
    fn the_declaration_of_the_document_has_no_findings() {
        let scene = Scene::new();
        let file = scene.file("whitelists.toml", block("## The file", "toml"));
        let vpn = "version = 1\n[sets.vpn]\nowner = \"net@example.com\"\nreason = \"VPN\"\nentries = [\"198.51.100.32/28\"]\n";
        scene.file("sets.toml", vpn);
        scene.run(&format!("check -f {file} --strict")).ends_with(0).shows("no findings (2 list blocks");
    }
}
