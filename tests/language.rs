//! The language of the sources, the help and the documents: words and phrases that the rules in CONTRIBUTING.md
//! exclude.
//!
//! A rule of style cannot be tested, but a phrase that was replaced once can be kept out.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own sources has failed")]

use std::fs;
use std::path::{Path, PathBuf};

/// What is checked: files, and folders with everything below them.
const CHECKED: &[&str] =
    &["src", "README.md", "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "docs", "man", "completions"];

/// What is still to be rewritten, also if a folder of [`CHECKED`] contains it. An entry is removed or moved when its
/// texts follow the rules, and none is added. The schema repeats texts of the domain, and a field of the journal's
/// records keeps its name.
const UNCHECKED: &[&str] =
    &["src/output/json/v1.schema.json", "src/journal/record_v1.rs", "src/journal/record_v1_tests.rs"];

/// Names that have a standard term. Upper and lower case count.
const NAMES: &[(&str, &str)] = &[
    ("Reached", "Connected"),
    ("Ground", "ProviderDeps"),
    ("Outgone", "SendResult"),
    ("Begun", "OpenIntent"),
    ("Looks", "a noun"),
    ("Unfound", "MissingProfile"),
    ("Leaning", "VendorProfile"),
    ("Standing", "ProviderStatus"),
    ("Somebody", "Prompter"),
    ("Nobody", "NotAvailable"),
    ("rehearsal", "sandbox session"),
    ("installations", "the Ops Manager cache"),
    ("judging", "the policy context"),
];

/// Phrases with what to write instead. Only whole words count, in upper or lower case.
const PHRASES: &[(&str, &str)] = &[
    ("as well as", "and"),
    ("asks who comes", "requires a client certificate"),
    ("begin so", "have the prefix"),
    ("begins so", "has the prefix"),
    ("ended so", "with this outcome"),
    ("ends so", "has this outcome"),
    ("first wins", "precedence, highest first"),
    ("gets in", "is admitted"),
    ("has to get in", "must be admitted"),
    ("have to get in", "must be admitted"),
    ("in authority", "in precedence"),
    ("is not known what", "the outcome is unknown"),
    ("is told", "is reported"),
    ("are told", "are reported"),
    ("mend", "fix"),
    ("mended", "fixed"),
    ("mends", "fixes"),
    ("more alike", "(+N more)"),
    ("never may", "must not"),
    ("nobody", "no client, no user, or the passive"),
    ("nothing known", "invalid"),
    ("of untold", "unknown"),
    ("once more", "again, or retry"),
    ("proved", "verified"),
    ("proves", "verifies"),
    ("rung", "check"),
    ("rungs", "checks"),
    ("said to", "set to"),
    ("say --yes", "pass --yes"),
    ("says nothing known", "is invalid"),
    ("sent once more", "retried"),
    ("shut out", "no longer admitted"),
    ("shuts out", "no longer admits"),
    ("somebody", "another client, or the user"),
    ("taken back", "reverted"),
    ("takes back", "reverts"),
    ("thereby", "so"),
    ("took the change back", "reverted the change"),
    ("turned away", "rejected"),
    ("walks the same line", "takes the same steps"),
    ("what became of", "the outcome of"),
    ("what is told", "what is reported"),
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file at or below `path`.
fn files(path: &Path, found: &mut Vec<PathBuf>) {
    if path.is_file() {
        return found.push(path.to_owned());
    }
    let mut items: Vec<PathBuf> = fs::read_dir(path).unwrap().map(|item| item.unwrap().path()).collect();
    items.sort();
    for item in items {
        files(&item, found);
    }
}

/// Whether `text` has `phrase` between characters that belong to no word.
fn has(text: &str, phrase: &str) -> bool {
    let in_word = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(phrase).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + phrase.len()..]);
        !before.ends_with(in_word) && !after.starts_with(in_word)
    })
}

/// What is wrong with a text, one line for each line of the text that has an excluded phrase. A phrase is also found
/// where a line break is in the middle of it.
fn problems(name: &str, text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let next = lines.get(index + 1).map_or("", |next| next.trim_start().trim_start_matches(['/', '!', ' ']));
        let joined = format!("{} {next}", line.trim_end());
        let here = |phrase: &str, text: &str, next: &str| has(text, phrase) && !has(next, phrase);
        for (phrase, instead) in NAMES.iter().filter(|(phrase, _)| here(phrase, line, "")) {
            found.push(format!("{name}:{}: {phrase} (write {instead})", index + 1));
        }
        let (joined, next) = (joined.to_lowercase(), next.to_lowercase());
        for (phrase, instead) in PHRASES.iter().filter(|(phrase, _)| here(phrase, &joined, &next)) {
            found.push(format!("{name}:{}: {phrase} (write {instead})", index + 1));
        }
    }
    found
}

#[test]
fn checked_texts_have_no_excluded_phrase() {
    let mut found = Vec::new();
    for place in CHECKED {
        let mut paths = Vec::new();
        files(&root().join(place), &mut paths);
        assert!(!paths.is_empty(), "{place} is empty");
        for path in paths {
            let path = path.strip_prefix(root()).unwrap();
            if UNCHECKED.iter().any(|place| path.starts_with(place)) {
                continue;
            }
            let name = path.display().to_string();
            found.extend(problems(&name, &fs::read_to_string(path).unwrap()));
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn every_source_is_checked_or_listed_as_unchecked() {
    let mut paths = Vec::new();
    files(&root().join("src"), &mut paths);
    files(&root().join("docs"), &mut paths);
    let covered = |path: &Path| CHECKED.iter().chain(UNCHECKED).any(|place| path.starts_with(place));
    let missing: Vec<String> = paths
        .iter()
        .map(|path| path.strip_prefix(root()).unwrap())
        .filter(|path| !covered(path))
        .map(|path| path.display().to_string())
        .collect();
    assert!(missing.is_empty(), "neither checked nor unchecked: {missing:?}");
    let gone: Vec<&&str> = CHECKED.iter().chain(UNCHECKED).filter(|place| !root().join(place).exists()).collect();
    assert!(gone.is_empty(), "no such file or folder: {gone:?}");
}

#[test]
fn phrases_are_found_as_whole_words_and_over_line_breaks() {
    assert_eq!(problems("a", "Nothing is\n/// told here.").len(), 1);
    assert_eq!(problems("a", "it mends, and the amendment stays"), ["a:1: mends (write fixes)"]);
    assert_eq!(problems("a", "a `Reached` client"), ["a:1: Reached (write Connected)"]);
    assert!(problems("a", "reached a trunk of recommendations").is_empty());
}
