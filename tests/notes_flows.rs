//! The notes of a declaration beside the entries: `list --notes`, `why` and `audit`, against the sandbox over real HTTP.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer has failed")]

mod support;

use serde_json::json;
use support::served::{Sandbox, Served};
use support::{PRODUCTION, STAGING, Scene};

/// A declaration with notes on two entries of the group `office`, on one of the user's list, and on a set that is over.
const DECLARATION: &str = r#"version = 1
[sets.vpn]
owner = "net@example.com"
expires = 2020-01-01
entries = ["203.0.113.0/28"]

[lists.office]
on = { service = "elasticsearch", instances = ["INSTANCE"], group = "office" }
owns = "nothing"
entries = [
  "@vpn",
  { entry = "198.51.100.200", owner = "it@example.com", reason = "backup line", ticket = "NET-211", expires = 2099-03-01 },
]

[lists.user]
on = { service = "ops-manager" }
owns = "nothing"
entries = [{ entry = "1.2.3.4", owner = "ann@example.com" }]
"#;

fn served() -> Served {
    Sandbox::default()
        .group("PUBLIC_KIBANA", "office", &["198.51.100.200", "203.0.113.0/28", "8.8.8.8"])
        .user_list(&["127.0.0.1", "1.2.3.4"])
        .serve()
}

fn declared(scene: &Scene) -> String {
    scene.file("whitelists.toml", DECLARATION.replace("INSTANCE", PRODUCTION))
}

mod list {
    use super::*;

    #[test]
    fn a_list_shows_owner_reason_ticket_and_end() {
        let served = served();
        let scene = Scene::at(&served);
        let file = declared(&scene);
        let list = format!("kibana-whitelist list -g office --notes --declaration {file}");
        let shown = scene.run(&list).ends_with(0).stdout;
        let expected = "  198.51.100.200  it@example.com   backup line  NET-211  2099-03-01T00:00:00Z\n";
        assert!(shown.contains(expected), "{shown}");
        assert!(
            shown.contains("  203.0.113.0/28  net@example.com                        2020-01-01T00:00:00Z\n"),
            "{shown}"
        );
        let plain = scene.run(&format!("{list} -o plain")).ends_with(0).stdout;
        let noted = "198.51.100.200 # it@example.com, backup line, NET-211, until 2099-03-01T00:00:00Z\n";
        assert!(plain.contains(noted) && plain.contains("8.8.8.8\n"), "{plain}");
        let csv = scene.run(&format!("{list} -o csv")).ends_with(0).stdout;
        assert!(csv.starts_with("target,entry,text,declared.owner,declared.reason,declared.ticket,declared.expires\n"));
        assert!(csv.contains(",198.51.100.200,it@example.com,backup line,NET-211,2099-03-01T00:00:00Z\n"), "{csv}");
        let markdown = scene.run(&format!("{list} -o markdown")).ends_with(0).stdout;
        assert!(markdown.contains("| it@example.com | backup line | NET-211 |"), "{markdown}");
    }

    #[test]
    fn json_has_the_note_and_its_place() {
        let served = served();
        let scene = Scene::at(&served);
        let file = declared(&scene);
        let list = format!("kibana-whitelist list -g office -o json --declaration {file}");
        let entries = scene.run(&format!("{list} --notes")).ends_with(0).result()["entries"].clone();
        let of = |text: &str| entries.as_array().unwrap().iter().find(|entry| entry["text"] == text).unwrap().clone();
        let expected = json!({
            "owner": "it@example.com", "reason": "backup line", "ticket": "NET-211",
            "expires": "2099-03-01T00:00:00Z", "set": null, "place": format!("{file}:12:3"),
        });
        assert_eq!(of("198.51.100.200")["declared"], expected);
        assert_eq!(of("203.0.113.0/28")["declared"]["set"], "vpn");
        assert_eq!(of("8.8.8.8").get("declared"), None);
        let silent = scene.run(&list).ends_with(0).stdout;
        assert!(!silent.contains("declared"), "only --notes shows them: {silent}");
    }

    #[test]
    fn a_list_of_a_user_shows_its_notes() {
        let served = served();
        let scene = Scene::at(&served);
        let file = declared(&scene);
        let ran = scene.run(&format!("user-whitelist list --notes --declaration {file} -o plain")).ends_with(0);
        assert_eq!(ran.stdout, "1.2.3.4 # ann@example.com\n127.0.0.1\n");
    }

    #[test]
    fn a_plain_list_with_notes_is_a_file_of_entries() {
        let served = served();
        let scene = Scene::at(&served);
        let file = declared(&scene);
        let list = format!("kibana-whitelist list -g office --notes --declaration {file} -o plain");
        let entries = scene.file("entries.txt", scene.run(&list).ends_with(0).stdout);
        let ran = scene.run(&format!("kibana-whitelist append -g office -f {entries} --dry-run -o json")).ends_with(0);
        assert_eq!(ran.result()["unchanged"].as_array().unwrap().len(), 3);
    }
}

mod settings {
    use super::*;

    #[test]
    fn a_profile_names_the_declaration_relative_to_its_file() {
        let served = served();
        let scene = Scene::at(&served);
        scene.file("config/config.toml", "[profiles.prod]\ndeclaration = \"lists/prod.toml\"\n");
        scene.file("config/lists/prod.toml", DECLARATION.replace("INSTANCE", PRODUCTION));
        let ran = scene.run("why 198.51.100.200 -p prod -o plain").ends_with(0);
        assert!(ran.stdout.contains("/office # it@example.com, backup line"), "{}", ran.stdout);
    }

    #[test]
    fn notes_without_a_declaration_are_a_mistake() {
        let served = served();
        let scene = Scene::at(&served);
        let ran = scene.run("kibana-whitelist list --notes").ends_with(2);
        assert!(ran.stderr.contains("--notes needs a declaration"), "{}", ran.stderr);
        assert!(served.calls().is_empty());
    }

    #[test]
    fn a_declaration_with_errors_ends_the_run_before_a_call() {
        let served = served();
        let scene = Scene::at(&served);
        let file = scene.file("bad.toml", "version = 1\n[sets.a]\nentires = []\n");
        for command in ["kibana-whitelist list --notes", "user-whitelist list --notes", "why 8.8.8.8", "audit"] {
            let ran = scene.run(&format!("{command} --declaration {file}")).ends_with(2);
            assert!(ran.stderr.contains("the declaration has errors: 2 findings in "), "{command}: {}", ran.stderr);
            assert!(ran.stderr.contains("whitelistctl check -f "), "{command}: {}", ran.stderr);
        }
        for missing in ["nothing.toml", "-"] {
            scene.run(&format!("audit --declaration {missing}")).ends_with(2);
        }
        assert!(served.calls().is_empty(), "{:?}", served.calls());
    }

    #[test]
    fn a_block_without_its_list_is_a_warning() {
        let served = served();
        let scene = Scene::at(&served);
        let text = DECLARATION.replace("INSTANCE", "no-such-name");
        let file = scene.file("whitelists.toml", text);
        let ran = scene.run(&format!("kibana-whitelist list -g office --notes --declaration {file}")).ends_with(0);
        assert!(
            ran.stderr.contains("the notes of list office are missing: no instance is named no-such-name"),
            "{}",
            ran.stderr
        );
    }

    #[test]
    fn a_block_of_another_profile_has_no_notes_here() {
        let served = served();
        let scene = Scene::at(&served);
        let text =
            DECLARATION.replace("service = \"elasticsearch\"", "service = \"elasticsearch\", profile = \"other\"");
        let file = scene.file("whitelists.toml", text.replace("INSTANCE", PRODUCTION));
        let ran = scene.run(&format!("kibana-whitelist list -g office --notes --declaration {file}")).ends_with(0);
        assert!(!ran.stdout.contains("it@example.com"), "{}", ran.stdout);
    }

    #[test]
    fn notes_belong_to_one_list() {
        let served = served();
        let scene = Scene::at(&served);
        let file = scene.file("whitelists.toml", DECLARATION.replace("INSTANCE", STAGING));
        let ran = scene.run(&format!("kibana-whitelist list -g office --notes --declaration {file}")).ends_with(0);
        assert!(!ran.stdout.contains("it@example.com"), "{}", ran.stdout);
    }
}

mod questions {
    use super::*;

    #[test]
    fn why_names_who_is_responsible() {
        let served = served();
        let scene = Scene::at(&served);
        let file = declared(&scene);
        let why = format!("why 198.51.100.200 --declaration {file}");
        let shown = scene.run(&why).ends_with(0).stdout;
        assert!(shown.contains("it@example.com, backup line, NET-211, until 2099-03-01T00:00:00Z"), "{shown}");
        let document = scene.run(&format!("{why} -o json")).ends_with(0).json();
        let declared = &document["results"][0]["admitted_by"][0]["entry"]["declared"];
        assert_eq!((&declared["owner"], &declared["ticket"]), (&json!("it@example.com"), &json!("NET-211")));
    }

    #[test]
    fn an_audit_knows_the_owner_and_shows_it() {
        let served = served();
        let scene = Scene::at(&served);
        let file = declared(&scene);
        let audit = format!("audit --declaration {file}");
        let unowned = |document: &serde_json::Value| {
            let rows = document["results"].as_array().unwrap().iter();
            let rows = rows.filter(|row| row["finding"] == "unowned" && row["target"]["group"] == "office");
            rows.flat_map(|row| row["entries"].as_array().unwrap().clone()).collect::<Vec<_>>()
        };
        let without = scene.run("audit -o json").ends_with(0).json();
        assert_eq!(unowned(&without), [json!("8.8.8.8"), json!("198.51.100.200")]);
        let document = scene.run(&format!("{audit} -o json")).ends_with(0).json();
        assert_eq!(unowned(&document), [json!("8.8.8.8")]);
        let entries = document["entries"].as_array().unwrap();
        let entry = entries.iter().find(|entry| entry["text"] == "198.51.100.200").unwrap();
        assert_eq!(entry["lists"][0]["stored"]["declared"]["reason"], "backup line");
        let html = scene.run(&format!("{audit} -o html")).ends_with(0).stdout;
        assert!(html.contains("it@example.com, backup line, NET-211"), "{html}");
    }

    #[test]
    fn a_finding_names_the_owner_of_its_entries() {
        let served = Sandbox::default().group("PUBLIC_KIBANA", "office", &["0.0.0.0/0"]).serve();
        let scene = Scene::at(&served);
        let text = DECLARATION.replace("INSTANCE", PRODUCTION).replace("198.51.100.200", "0.0.0.0/0");
        let audit = format!("audit --declaration {}", scene.file("whitelists.toml", text));
        let note = "0.0.0.0/0: it@example.com, backup line, NET-211, until 2099-03-01T00:00:00Z";
        let shown = scene.run(&audit).ends_with(0).stdout;
        assert!(shown.contains(&format!("  declared: {note}\n")), "{shown}");
        let document = scene.run(&format!("{audit} -o json")).ends_with(0).json();
        let results = document["results"].as_array().unwrap();
        let open = results.iter().find(|row| row["finding"] == "open-to-world").unwrap();
        assert_eq!(open["notes"], json!([note]));
        for format in ["csv", "markdown", "plain"] {
            let shown = scene.run(&format!("{audit} -o {format}")).ends_with(0).stdout;
            assert!(shown.contains(note), "{format}: {shown}");
        }
    }
}

#[test]
fn an_apply_records_owner_reason_and_ticket() {
    let served = served();
    let scene = Scene::at(&served);
    let text = DECLARATION.replace("INSTANCE", PRODUCTION).replace("198.51.100.200", "198.51.100.201");
    let file = scene.file("whitelists.toml", text);
    scene.run(&format!("apply -f {file} --target office -y")).ends_with(0);
    let history = scene.run("history -o json").ends_with(0).json();
    assert_eq!(history["results"][0]["reason"], "198.51.100.201: it@example.com, backup line, NET-211");
    let why = scene.run("why 198.51.100.201 -o json").ends_with(0).json();
    let added = &why["results"][0]["admitted_by"][0]["added_by"];
    assert_eq!(added["reason"], "198.51.100.201: it@example.com, backup line, NET-211");
}
