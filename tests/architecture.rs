//! The direction of dependencies, and a few rules of the house that no lint knows.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own sources has failed")]

use std::fs;
use std::path::{Path, PathBuf};

/// What the modules below a folder or file of `src` may use of the crate, and of other crates where that is limited.
/// `*` stands for no limit.
const RULES: &[(&str, &[&str], &[&str])] = &[
    ("domain", &["domain"], &["std", "ipnet", "thiserror"]),
    ("world.rs", &[], &["std", "tokio", "getrandom", "terminal_size"]),
    ("world", &[], &["std", "rustix", "tempfile"]),
    ("exit.rs", &[], &["std"]),
    ("cli", &["cli"], &["std", "clap"]),
    ("auth/acs3.rs", &["auth"], &["std", "http", "hmac", "sha2", "percent_encoding", "thiserror"]),
    ("auth/digest.rs", &["auth"], &["std", "http", "md5", "sha2", "percent_encoding", "thiserror"]),
    ("auth", &["auth", "transport", "world"], &["*"]),
    ("transport", &["transport", "world"], &["*"]),
    ("api", &["api", "transport", "domain"], &["*"]),
    ("journal/record_v1.rs", &["domain"], &["std", "serde", "serde_json"]),
    ("journal", &["journal", "domain", "world"], &["std", "sha2", "thiserror"]),
    ("config", &["config", "auth", "world"], &["*"]),
    ("credentials", &["credentials", "config", "auth", "world"], &["*"]),
    ("output", &["output", "domain", "error", "exit", "world"], &["*"]),
    ("sandbox", &["sandbox"], &["*"]),
    ("error.rs", &["api", "config", "credentials", "domain", "exit", "sandbox"], &["std", "thiserror"]),
];

fn sources() -> Vec<(String, String)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for item in fs::read_dir(folder).unwrap() {
            let path = item.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    walk(&root, &mut found);
    found.sort();
    let name = |path: &Path| path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
    found.iter().map(|path| (name(path), code(&fs::read_to_string(path).unwrap()))).collect()
}

/// The text without comments and without the tests at its end, which may use more than the code.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod ").next().unwrap();
    text.lines().map(|line| line.split("//").next().unwrap()).collect::<Vec<_>>().join("\n")
}

fn is_test_file(name: &str) -> bool {
    name.ends_with("tests.rs") || name.contains("/tests/")
}

/// Every `crate::NAME` in the text.
fn uses_of_the_crate(text: &str) -> Vec<String> {
    let name = |rest: &str| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    text.split("crate::").skip(1).map(name).filter(|name| !name.is_empty()).collect()
}

/// The first segment of every `use` that does not stay inside the crate.
fn uses_of_others(text: &str) -> Vec<String> {
    let path = |line: &str| {
        let rest = line.trim().strip_prefix("pub ").unwrap_or(line.trim()).strip_prefix("use ")?;
        Some(rest.split("::").next()?.trim_end_matches(';').to_owned())
    };
    let outside = |name: &String| !["crate", "super", "self"].contains(&name.as_str());
    text.lines().filter_map(path).filter(outside).collect()
}

fn rule_for(name: &str) -> Option<&'static (&'static str, &'static [&'static str], &'static [&'static str])> {
    RULES.iter().find(|(place, ..)| name == *place || name.starts_with(&format!("{place}/")))
}

#[test]
fn modules_use_only_what_their_place_allows() {
    let mut breaches = Vec::new();
    for (name, text) in sources().iter().filter(|(name, _)| !is_test_file(name)) {
        let Some((_, inside, outside)) = rule_for(name) else { continue };
        for used in uses_of_the_crate(text) {
            if !inside.contains(&used.as_str()) {
                breaches.push(format!("src/{name} uses crate::{used}"));
            }
        }
        for used in uses_of_others(text) {
            let is_own_module = text.contains(&format!("mod {used};"));
            if !outside.contains(&"*") && !outside.contains(&used.as_str()) && !is_own_module {
                breaches.push(format!("src/{name} uses the crate {used}"));
            }
        }
    }
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn a_rule_that_is_broken_is_seen() {
    assert_eq!(uses_of_the_crate("use crate::api::Client; crate::output::ui"), ["api", "output"]);
    assert_eq!(uses_of_others("use serde::Serialize;\nuse super::x;\npub use clap::Parser;"), ["serde", "clap"]);
    assert!(rule_for("domain/plan.rs").is_some_and(|(_, _, outside)| !outside.contains(&"serde")));
    assert!(sources().iter().any(|(name, _)| name == "domain/entry.rs"));
}

#[test]
fn clap_is_named_in_the_outermost_layers_only() {
    let outer = |name: &str| name.starts_with("cli/") || name.starts_with("commands/") || name == "run.rs";
    for (name, text) in sources().iter().filter(|(name, _)| !outer(name)) {
        assert!(!text.contains("clap::"), "src/{name} names clap");
    }
}

#[test]
fn only_the_terminal_writes_to_standard_streams() {
    for (name, text) in sources() {
        let allowed = name == "world.rs" || name == "main.rs";
        assert!(allowed || !(text.contains("io::stdout") || text.contains("io::stderr")), "src/{name} opens a stream");
    }
}

#[test]
fn anyhow_stays_at_the_edge() {
    for (name, text) in sources() {
        assert!(name == "main.rs" || !text.contains("anyhow::"), "src/{name} uses anyhow");
    }
}

#[test]
fn every_module_says_what_it_is_for() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for (name, _) in sources().iter().filter(|(name, _)| !is_test_file(name)) {
        let text = fs::read_to_string(root.join(name)).unwrap();
        assert!(text.starts_with("//! "), "src/{name} does not open with what it owns");
    }
}
