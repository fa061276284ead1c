//! The formats that are made from the JSON document: YAML, CSV, Markdown, chosen columns and queries.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer has failed")]

mod support;

use support::{PRODUCTION, Scene};

#[test]
fn a_list_in_yaml_has_the_fields_of_its_json() {
    let scene = Scene::new();
    let ran = scene.run("--sandbox kibana-whitelist list -g office -o yaml").ends_with(0);
    let start = format!(
        "schema_version: 1\nkind: list\nresults:\n  - target:\n      text: \
         elasticsearch/cn-hangzhou/{PRODUCTION}/public/office\n"
    );
    assert!(ran.stdout.starts_with(&start), "{ran}");
    assert!(ran.stdout.contains("\n      - entry: \"198.51.100.200\"\n"), "{ran}");
}

#[test]
fn a_list_in_csv_and_markdown_has_a_row_for_each_entry() {
    let scene = Scene::new();
    let target = format!("elasticsearch/cn-hangzhou/{PRODUCTION}/public/office");
    let csv = scene.run("--sandbox kibana-whitelist list -g office -o csv").ends_with(0);
    assert_eq!(
        csv.stdout,
        format!(
            "target,entry,text\n{target},198.51.100.16/28,198.51.100.16/28\n{target},198.51.100.200,198.51.100.200\n"
        )
    );
    let markdown = scene.run("--sandbox instances -o markdown --columns name,status").ends_with(0);
    assert!(markdown.stdout.starts_with("| name | status |\n|---|---|\n| logs-staging | active |\n"), "{markdown}");
}

#[test]
fn columns_of_a_table_are_chosen_and_an_unknown_one_is_named() {
    let scene = Scene::new();
    let table = scene.run("--sandbox kibana-whitelist list -g office --columns group,entry").ends_with(0);
    assert_eq!(table.stdout, "group   entry\noffice  198.51.100.16/28\noffice  198.51.100.200\n");
    scene.run("--sandbox instances --columns nam").ends_with(2).says("unknown column `nam`").says("id, name, status");
    scene.run("--sandbox instances -o json --columns name").ends_with(2).says("use --query");
}

#[test]
fn a_query_selects_from_several_lists_and_prints_lines() {
    let scene = Scene::new();
    for format in ["", "-o plain"] {
        let line =
            format!("--sandbox kibana-whitelist list --network public --query results[].entries[].entry {format}");
        let ran = scene.run(&line).ends_with(0);
        assert_eq!(ran.stdout, "192.0.2.10\n192.0.2.128/26\n198.51.100.16/28\n198.51.100.200\n", "{format}");
    }
    let json = scene.run("--sandbox instances --query results[0].{id:id,name:name} -o json").ends_with(0);
    let json: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!(json, serde_json::json!({"id": "es-cn-4lq2m8z0s002btagg", "name": "logs-staging"}));
    let lines = scene.run("--sandbox instances --query results[].name -o jsonl").ends_with(0);
    assert_eq!(lines.stdout, "\"logs-staging\"\n\"metrics-serverless\"\n\"search-production\"\n");
}

#[test]
fn an_invalid_query_fails_before_a_change_is_sent() {
    let scene = Scene::new();
    scene
        .run("--sandbox kibana-whitelist append 198.51.100.7 --query results[")
        .ends_with(2)
        .says("invalid value of --query: syntax error at character");
    let list = scene.run("--sandbox kibana-whitelist list -g default --network public -o plain").ends_with(0);
    assert_eq!(list.stdout, "192.0.2.10\n192.0.2.128/26\n");
}

#[test]
fn a_format_or_column_that_a_change_has_not_is_refused_before_it() {
    let scene = Scene::new();
    for (options, message) in [
        ("-o github", "the formats github and sarif are for `check` and `plan`"),
        ("-o sarif", "the formats github and sarif are for `check` and `plan`"),
        ("--columns outcom", "unknown column `outcom`"),
        ("-o csv --columns user,nothing", "unknown column `nothing`"),
    ] {
        scene.run(&format!("--sandbox kibana-whitelist append 198.51.100.7 {options}")).ends_with(2).says(message);
    }
    let list = scene.run("--sandbox kibana-whitelist list -g default --network public -o plain").ends_with(0);
    assert_eq!(list.stdout, "192.0.2.10\n192.0.2.128/26\n");
    // A column of another kind of list is empty.
    let ran = scene.run("--sandbox kibana-whitelist append 198.51.100.7 -o csv --columns outcome,target.user");
    assert_eq!(ran.ends_with(0).stdout, "outcome,target.user\napplied,\n");
}

#[test]
fn a_query_that_fails_on_a_change_that_was_made_is_no_usage_error() {
    let ran = Scene::new().run("--sandbox kibana-whitelist append 198.51.100.7 --query abs(kind)");
    ran.ends_with(74).says("cannot be applied to the result").says("default: applied");
}

#[test]
fn a_refused_change_in_csv_keeps_its_error_and_exit_code() {
    let scene = Scene::new();
    let ran = scene.run("--sandbox kibana-whitelist append 0.0.0.0/0 -o csv").ends_with(3);
    assert!(ran.stdout.starts_with("target,verb,outcome,added,removed,"), "{ran}");
    assert!(ran.stderr.starts_with("error: refused: "), "{ran}");
}

#[test]
fn explain_works_without_a_configuration_and_in_json() {
    let scene = Scene::new().without("HOME").without("WHITELISTCTL_STATE_DIR").without("WHITELISTCTL_CONFIG_DIR");
    let ran = scene.run("explain still-admitted").ends_with(0);
    assert!(ran.stdout.starts_with("still-admitted (hazard)\n"), "{ran}");
    let json = scene.run("explain 8 -o json").ends_with(0).json();
    assert_eq!(json["name"], "explain/8");
    scene.run("explain wid").ends_with(2).says("did you mean `whitelistctl explain wide`?");
}
