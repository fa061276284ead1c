//! Files that are generated from the command tree are checked in, and are the same as what the tree says now.
//!
//! `WHITELISTCTL_REFRESH=1 cargo test generated_files` writes them anew.

#![allow(clippy::unwrap_used, reason = "a test that cannot read or write its own files has failed")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use whitelistctl::commands::generated;

const REFRESH: &str = "WHITELISTCTL_REFRESH=1 cargo test generated_files";

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Compares the files of `folder` with `expected`, by name; with the variable set, makes them so.
fn compare(folder: &str, expected: &BTreeMap<String, String>) {
    let folder = root().join(folder);
    if std::env::var_os("WHITELISTCTL_REFRESH").is_some() {
        refresh(&folder, expected);
    }
    let mut found = BTreeMap::new();
    for item in fs::read_dir(&folder).unwrap() {
        let path = item.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        found.insert(name, fs::read_to_string(&path).unwrap());
    }
    let names: Vec<_> = found.keys().collect();
    assert_eq!(
        names,
        expected.keys().collect::<Vec<_>>(),
        "{}: other files than generated; {REFRESH}",
        folder.display()
    );
    for (name, text) in expected {
        assert!(found[name] == *text, "{}/{name} is out of date; {REFRESH}", folder.display());
    }
}

fn refresh(folder: &Path, expected: &BTreeMap<String, String>) {
    fs::create_dir_all(folder).unwrap();
    for item in fs::read_dir(folder).unwrap() {
        fs::remove_file(item.unwrap().path()).unwrap();
    }
    for (name, text) in expected {
        fs::write(folder.join(name), text).unwrap();
    }
}

#[test]
fn generated_files_completions_are_current() {
    let scripts = generated::SCRIPTS.iter().map(|(shell, name)| ((*name).to_owned(), generated::completions(*shell)));
    compare("completions", &scripts.collect());
}

#[test]
fn generated_files_manual_pages_are_current() {
    let pages = generated::pages().into_iter().map(|(name, text)| (format!("{name}.1"), text));
    compare("man", &pages.collect());
}

#[test]
fn generated_files_explanations_are_current() {
    compare("docs/explain", &generated::explanations().into_iter().collect());
}

#[test]
fn generated_files_reference_is_current() {
    let path = root().join("docs/commands.md");
    let text = generated::reference();
    if std::env::var_os("WHITELISTCTL_REFRESH").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &text).unwrap();
    }
    assert!(fs::read_to_string(&path).unwrap() == text, "docs/commands.md is out of date; {REFRESH}");
}
