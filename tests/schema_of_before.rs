//! The frozen JSON: what a script written for an earlier version reads is still there, and still has its meaning.
//!
//! `schemas/v1-before.json` is the schema of that version. Documents of every command are validated against it, and the
//! schema of now is compared with it. Fields, kinds of documents and values of closed lists may be added; nothing may
//! be removed or get another type.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test whose scene cannot be set up has failed")]

mod support;

use std::collections::BTreeSet;

use serde_json::Value;
use support::Scene;
use support::served::Served;

fn before() -> Value {
    serde_json::from_str(include_str!("schemas/v1-before.json")).unwrap()
}

fn now() -> Value {
    serde_json::from_str(include_str!("../src/output/json/v1.schema.json")).unwrap()
}

/// The definition that a `$ref` names.
fn definition<'a>(root: &'a Value, reference: &str) -> &'a Value {
    &root["$defs"][reference.strip_prefix("#/$defs/").unwrap()]
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// The values of a closed list, if `schema` is one.
fn closed_list(schema: &Value) -> Option<BTreeSet<String>> {
    let values = schema["oneOf"].as_array()?.iter().map(|one| one.get("const").map(ToString::to_string));
    values.collect()
}

/// What is wrong with `value` by `schema`, at `place`. A value that a closed list does not have is an addition.
fn problems(root: &Value, schema: &Value, value: &Value, place: &str) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(reference) = schema["$ref"].as_str() {
        found.extend(problems(root, definition(root, reference), value, place));
    }
    let is_of = |name: &Value| match name.as_str().unwrap() {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("{other} is no type"),
    };
    match &schema["type"] {
        Value::Null => {}
        Value::Array(names) if names.iter().any(is_of) => {}
        name @ Value::String(_) if is_of(name) => {}
        other => found.push(format!("{place} is {value}, and has to be {other}")),
    }
    if schema.get("const").is_some_and(|constant| constant != value) {
        found.push(format!("{place} is {value}, and has to be {}", schema["const"]));
    }
    if let (Some(least), Some(number)) = (schema["minimum"].as_i64(), value.as_i64())
        && number < least
    {
        found.push(format!("{place} is {number}, which is below {least}"));
    }
    let required = items(&schema["required"]).map(|name| name.as_str().unwrap());
    found.extend(
        required.filter(|name| value.get(name).is_none()).map(|name| format!("{place} has no field {name}: {value}")),
    );
    for (name, schema) in schema["properties"].as_object().into_iter().flatten() {
        if let Some(value) = value.get(name) {
            found.extend(problems(root, schema, value, &format!("{place}.{name}")));
        }
    }
    if let Some(schema) = schema.get("items") {
        for (number, value) in items(value).enumerate() {
            found.extend(problems(root, schema, value, &format!("{place}[{number}]")));
        }
    }
    if closed_list(schema).is_none() {
        for choices in ["oneOf", "anyOf"] {
            let mut tried: Vec<Vec<String>> =
                items(&schema[choices]).map(|choice| problems(root, choice, value, place)).collect();
            tried.sort_by_key(Vec::len);
            found.extend(tried.into_iter().next().unwrap_or_default());
        }
    }
    found
}

/// The schema of what has this `kind`, in one of the forms `Document`, `Line` and `Talk`.
fn of_kind<'a>(root: &'a Value, form: &str, kind: &str) -> Option<&'a Value> {
    items(&root["$defs"][form]["oneOf"]).find(|choice| choice["properties"]["kind"]["const"] == kind)
}

fn kinds(root: &Value, form: &str) -> BTreeSet<String> {
    items(&root["$defs"][form]["oneOf"])
        .map(|choice| choice["properties"]["kind"]["const"].as_str().unwrap().to_owned())
        .collect()
}

/// Commands of every kind, some of which fail. What stands before `;` prepares the line.
const LINES: &[&str] = &[
    "kibana-whitelist list",
    "kibana-whitelist get 127.0.0.1 192.0.2.0/24 8.8.8.8",
    "kibana-whitelist append 198.51.100.7 0.0.0.0/0",
    "kibana-whitelist append 198.51.100.7 --dry-run",
    "kibana-whitelist append 198.51.100.7",
    "kibana-whitelist append 198.51.100.7 -i es-cn-nothing -i es-cn-n6w1o1x0w001cabcd",
    "kibana-whitelist cover 127.0.0.1 -g office --yes",
    "kibana-whitelist delete 192.0.2.1 -g office --yes",
    "kibana-whitelist append 1.2.3",
    "user-whitelist list",
    "user-whitelist get 198.51.100.7",
    "user-whitelist add 198.51.100.7",
    "user-whitelist delete 198.51.100.9 --yes",
    "instances",
    "doctor",
    "doctor --policy",
    "kibana-whitelist append 198.51.100.7; history",
    "kibana-whitelist append 198.51.100.7; undo --last --yes",
    "kibana-whitelist append 198.51.100.7; undo --last --yes; redo --last --yes",
    "history show 019a",
    "resume",
    "profile set one region=cn-beijing; profile list",
    "profile set one region=cn-beijing",
    "profile set one region=cn-beijing; profile show one",
    "profile show nothing",
    "completions bash",
    "man",
    "help append",
    "sandbox reset",
    "sandbox reset; sandbox status",
    "nonsense",
];

/// The kinds of documents that need a process that goes on, and have tests of their own.
const NOT_RUN: &[&str] = &["sandbox"];

#[test]
fn documents_of_every_command_are_valid_by_the_schema_of_before() {
    let (root, mut met, mut found) = (before(), BTreeSet::new(), Vec::new());
    for line in LINES {
        let served = Served::start();
        let scene = Scene::at(&served);
        let (first, last) = line.rsplit_once("; ").map_or((None, *line), |(first, last)| (Some(first), last));
        for line in first.into_iter().flat_map(|first| first.split("; ")) {
            let _ = scene.run(line);
        }
        for (format, form) in [("json", "Document"), ("jsonl", "Line")] {
            let ran = scene.run(&format!("{last} -o {format} --settle 0"));
            let ran = if ran.code == Some(2) { scene.run(&format!("{last} -o {format}")) } else { ran };
            let printed: Vec<Value> = if format == "json" && !ran.stdout.is_empty() {
                vec![serde_json::from_str(&ran.stdout).unwrap_or_else(|error| panic!("{error}\n{ran}"))]
            } else {
                ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
            };
            let printed = printed.into_iter().map(|value| (form, value));
            for (form, value) in printed.chain(ran.talk().into_iter().map(|value| ("Talk", value))) {
                let kind = value["kind"].as_str().unwrap().to_owned();
                let Some(schema) = of_kind(&root, form, &kind) else { continue };
                met.insert((form, kind));
                found.extend(problems(&root, schema, &value, &format!("{last} -o {format}: $")));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    for kind in kinds(&root, "Document").iter().filter(|kind| !NOT_RUN.contains(&kind.as_str())) {
        assert!(met.contains(&("Document", kind.clone())), "no command printed a document of kind {kind}");
    }
    assert!(met.contains(&("Talk", "error".to_owned())));
}

/// What `now` took away from `before`, at `place`.
fn removed(before: &Value, now: &Value, place: &str) -> Vec<String> {
    let mut found = Vec::new();
    for key in ["type", "const", "$ref"] {
        if before.get(key).is_some() && before[key] != now[key] {
            found.push(format!("{place}: {key} was {}, and is {}", before[key], now[key]));
        }
    }
    let required = |schema: &Value| items(&schema["required"]).map(ToString::to_string).collect::<BTreeSet<_>>();
    for name in required(before).difference(&required(now)) {
        found.push(format!("{place}: {name} is no longer in every document"));
    }
    for (name, schema) in before["properties"].as_object().into_iter().flatten() {
        let place = format!("{place}.{name}");
        match now["properties"].get(name) {
            Some(now) => found.extend(removed(schema, now, &place)),
            None => found.push(format!("{place} is gone")),
        }
    }
    if let Some(schema) = before.get("items") {
        found.extend(removed(schema, &now["items"], &format!("{place}[]")));
    }
    match (closed_list(before), closed_list(now)) {
        (Some(before), now) => {
            let now = now.unwrap_or_default();
            found.extend(before.difference(&now).map(|value| format!("{place}: the value {value} is gone")));
        }
        (None, _) => {
            for choice in items(&before["oneOf"]).filter(|choice| choice["properties"]["kind"]["const"].is_string()) {
                let kind = choice["properties"]["kind"]["const"].as_str().unwrap();
                let same = items(&now["oneOf"]).find(|choice| choice["properties"]["kind"]["const"] == kind);
                match same {
                    Some(same) => found.extend(removed(choice, same, &format!("{place}({kind})"))),
                    None => found.push(format!("{place}: the kind {kind} is gone")),
                }
            }
        }
    }
    found
}

#[test]
fn the_schema_lost_nothing_since_before() {
    let (before, now) = (before(), now());
    let mut found = Vec::new();
    for (name, schema) in before["$defs"].as_object().unwrap() {
        match now["$defs"].get(name) {
            Some(same) => found.extend(removed(schema, same, name)),
            None => found.push(format!("{name} is gone")),
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_kind_of_loss_is_seen() {
    let (before, mut now) = (before(), now());
    let changes = &mut now["$defs"]["Change"];
    changes["properties"].as_object_mut().unwrap().remove("target");
    let found = removed(&before["$defs"]["Change"], &now["$defs"]["Change"], "Change");
    assert_eq!(found, ["Change.target is gone"]);
    let error = serde_json::json!({"kind": "error", "schema_version": 1, "error": {"message": 7}});
    let schema = of_kind(&before, "Talk", "error").unwrap();
    assert!(problems(&before, schema, &error, "$").iter().any(|problem| problem.contains("$.error.message is 7")));
}
