//! What the documents say of hazards and of the configuration is what the program does.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own files has failed")]

mod support;

use support::Scene;
use whitelistctl::config::Key;
use whitelistctl::domain::hazard::{Name, Verdict};

fn read(name: &str) -> String {
    std::fs::read_to_string(name).unwrap()
}

#[test]
fn the_readme_has_a_row_for_every_hazard_with_its_verdict() {
    let readme = read("README.md");
    for name in Name::ALL {
        let row = readme.lines().find(|line| {
            let mut cells = line.split('|').skip(1);
            cells.next().is_some_and(|cell| cell.contains(&format!("`{name}`")))
        });
        let verdict = row.and_then(|row| row.trim_end_matches(['|', ' ']).rsplit('|').next()).map(str::trim);
        assert_eq!(verdict, Some(name.default_verdict().as_str()), "{name}");
    }
}

#[test]
fn the_help_has_every_hazard_beside_its_verdict() {
    let help = Scene::new().run("--help").ends_with(0).stdout;
    let hazards = help.split_once("Hazards, accepted").unwrap().1.split_once("The policy").unwrap().0;
    let (refuse, warn) = hazards.split_once("\n  warn ").unwrap();
    for name in Name::ALL {
        let part = if name.default_verdict() == Verdict::Refuse { refuse } else { warn };
        let mut words = part.split([',', ' ', '\n']);
        assert!(words.any(|word| word == name.as_str()), "{name}");
    }
}

#[test]
fn every_setting_stands_in_the_document_with_its_variable() {
    let document = read("docs/configuration.md");
    for key in Key::ALL.iter().copied() {
        let begins = format!("| `{}` |", key.name());
        let row = document.lines().find(|line| line.starts_with(&begins));
        assert!(row.is_some_and(|row| row.contains(&format!("| `{}` |", key.variable()))), "{}", key.name());
    }
}

#[test]
fn the_whole_file_of_the_document_is_one_that_is_used() {
    let document = read("docs/configuration.md");
    let text = document.split_once("```toml\n").unwrap().1.split_once("```").unwrap().0;
    let scene = Scene::new();
    scene.file("config/config.toml", text);
    let wide = "--sandbox -p prod kibana-whitelist append 52.8.0.0/23 --dry-run -o json";
    let hazards = scene.run(wide).ends_with(3).result()["hazards"].clone();
    let refused = |name: &str| {
        hazards.as_array().unwrap().iter().any(|found| found["name"] == name && found["existing"] == false)
    };
    assert!(refused("wide") && !refused("lock-out"), "{hazards}");
    let never = "--sandbox -p prod user-whitelist add 192.0.2.64/30 --dry-run";
    scene.run(never).ends_with(3).says("never-admit=1").shows("lock-out (existing)");
}
