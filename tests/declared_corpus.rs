//! Malformed declarations: each has all of its errors with line and column, exits with 2, and sends nothing.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its data has failed")]

mod support;

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use support::Scene;
use support::served::Served;
use whitelistctl::declaration::{Files, Level, Lock, Resolved, lint, load};
use whitelistctl::domain::event::Moment;

/// 2026-11-28.
const NOW: u64 = 1_795_824_000_000;

fn corpus() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/declarations/malformed.txt")
}

/// One text, whatever is asked for.
struct One<'a>(&'a [u8]);

impl Files for One<'_> {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        if path == "a.toml" { Ok(self.0.to_vec()) } else { Err("it does not exist".to_owned()) }
    }

    fn beside(&self, _: &str, include: &str) -> String {
        include.to_owned()
    }
}

/// The errors of `text` as `LINE:COLUMN RULE`.
fn errors(text: &[u8]) -> Vec<String> {
    let now = Moment::from_millis(NOW);
    let mut loaded = load("a.toml", &One(text));
    let (resolved, more) = Resolved::new(&loaded.declaration, &Lock::default(), now);
    loaded.findings.extend(more);
    loaded.findings.extend(lint(&loaded.declaration, &resolved, &Lock::default(), now));
    loaded.findings.retain(|finding| finding.level == Level::Error);
    loaded.findings.sort_by_key(|finding| finding.spot.offset);
    let line = |finding: &whitelistctl::declaration::Finding| {
        format!("{}:{} {}", finding.spot.line(), finding.spot.column(), finding.rule.as_str())
    };
    loaded.findings.iter().map(line).collect()
}

/// A case: its name, its text, and its errors.
fn cases() -> Vec<(String, String, Vec<String>)> {
    let all = fs::read_to_string(corpus()).unwrap();
    let case = |part: &str| {
        let (name, rest) = part.split_once('\n').unwrap();
        let (text, errors) = rest.split_once("---\n").unwrap();
        (name.to_owned(), text.to_owned(), errors.lines().map(str::to_owned).collect())
    };
    all.split("=== ").skip(1).map(case).collect()
}

#[test]
fn every_malformed_declaration_has_all_its_errors_with_their_places() {
    let cases = cases();
    assert!(cases.len() >= 150, "{}", cases.len());
    if std::env::var_os("WHITELISTCTL_REFRESH").is_some_and(|value| value == "1") {
        let head = fs::read_to_string(corpus()).unwrap().split("=== ").next().unwrap().to_owned();
        let text = cases.iter().fold(head, |mut all, (name, text, _)| {
            let errors = errors(text.as_bytes()).iter().fold(String::new(), |lines, error| lines + error + "\n");
            let _ = write!(all, "=== {name}\n{text}---\n{errors}");
            all
        });
        fs::write(corpus(), text).unwrap();
        return;
    }
    for (name, text, expected) in cases {
        let found = errors(text.as_bytes());
        assert!(!found.is_empty(), "{name}: nothing is found");
        assert_eq!(found, expected, "{name}:\n{text}");
    }
}

#[test]
fn an_invalid_declaration_exits_with_2_and_sends_nothing() {
    let served = Served::start();
    let scene = Scene::at(&served);
    for (name, text, errors) in cases().iter().step_by(12) {
        let file = scene.file("bad.toml", text);
        for verb in ["check", "plan", "apply -y"] {
            let ran = scene.run(&format!("{verb} -f {file} -o json")).ends_with(2);
            let found = ran.json()["results"].as_array().unwrap().iter().filter(|one| one["level"] == "error").count();
            assert_eq!(found, errors.len(), "{name}: {ran}");
        }
    }
    assert!(served.calls().is_empty());
}

#[test]
fn bytes_that_are_no_text_and_files_that_are_too_long_are_refused() {
    let scene = Scene::new();
    let huge = "#".repeat(10 << 20);
    for (content, why) in [
        (&b"version = 1\n\xff\n"[..], "line 2: it is not UTF-8"),
        (huge.as_bytes(), "it has more than 8 MiB"),
        (b"version = 1\0", "bad.toml:1:11"),
    ] {
        let file = scene.file("bad.toml", content);
        scene.run(&format!("check -f {file}")).ends_with(2).says(why);
    }
    scene.run("check -f absent.toml").ends_with(2).says("cannot read absent.toml: it does not exist");
}

/// Every prefix and many corruptions of a good declaration: no panic, and no hang.
#[test]
fn corrupted_declarations_are_read_without_a_panic() {
    let good = include_str!("declarations/full.toml");
    assert_eq!(errors(good.as_bytes()), ["16:1 feed"], "the feed is not pinned here");
    for end in 0..good.len() {
        let _ = errors(&good.as_bytes()[..end]);
    }
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    for _ in 0..3000 {
        let mut bytes = good.as_bytes().to_vec();
        for _ in 0..3 {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            let place = usize::try_from(seed >> 8).unwrap_or_default() % bytes.len();
            bytes[place] = b"\"[]{}=@,.#\n\\0a\xff"[usize::try_from(seed & 0xff).unwrap_or_default() % 15];
        }
        let _ = errors(&bytes);
    }
}
