//! A row of the table is all that a setting needs: the tests add one, and find it everywhere.

use std::path::Path;

use super::*;
use crate::config::{ConfigFile, Layer, Origin, Settings, profile_keys};
use crate::world::Env;

/// Where the table of the documents begins.
const HEADER: &str = "| key | option | variable | guard | meaning |\n|---|---|---|---|---|\n";

fn settings(flags: &Layer, env: &[(&str, &str)], file: &ConfigFile, profile: Option<&str>) -> Settings {
    Settings::resolve(flags, &env.iter().copied().collect::<Env>(), file, profile).unwrap()
}

fn file(text: &str) -> ConfigFile {
    crate::config::schema::parse(Path::new("/c.toml"), text).unwrap()
}

#[test]
fn an_added_row_is_an_option_a_variable_and_a_key_of_the_file() {
    let typed = Layer { probe: Some("a".into()), ..Layer::default() };
    let found = |flags: &Layer, env: &[(&str, &str)], file: &ConfigFile, profile| {
        let found = settings(flags, env, file, profile);
        found.get(Key::Probe).map(|setting| (setting.value.clone(), setting.origin.clone()))
    };
    let (none, with) = (ConfigFile::default(), file("[profiles.p]\nprobe = \"c\""));
    assert_eq!(found(&typed, &[], &none, None), Some(("a".into(), Origin::Flag("--probe"))));
    let own = [("WHITELISTCTL_PROBE", "b"), ("VENDOR_PROBE", "v")];
    assert_eq!(found(&Layer::default(), &own, &none, None), Some(("b".into(), Origin::Variable("WHITELISTCTL_PROBE"))));
    let vendor = [("VENDOR_PROBE", "v")];
    assert_eq!(found(&Layer::default(), &vendor, &none, None), Some(("v".into(), Origin::Variable("VENDOR_PROBE"))));
    let origin = Origin::Profile { name: "p".into(), path: "/c.toml".into() };
    assert_eq!(found(&Layer::default(), &vendor, &with, Some("p")), Some(("c".into(), origin)));
}

#[cfg(unix)]
#[test]
fn an_added_row_that_directs_secrets_guards_its_file() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.toml");
    for name in profile_keys::NAMES.into_iter().filter(|name| profile_keys::directs(name)) {
        let value = match name {
            "keyring" => "[]",
            "ca_only" | "allow_http" => "true",
            _ if name.ends_with("_command") => "[\"/bin/true\"]",
            _ => "\"https://x.example\"",
        };
        std::fs::write(&path, format!("[profiles.p]\n{name} = {value}\n")).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o664)).unwrap();
        let error = ConfigFile::load(&path).unwrap_err().to_string();
        assert!(error.contains("can be written by others (mode 664)"), "{name}: {error}");
    }
    assert!(profile_keys::directs("probe") && !profile_keys::directs("region"));
}

#[test]
fn an_added_row_is_validated_and_documented() {
    assert!(Key::named("probe").unwrap().row().form.validate("ftp://x").is_err());
    assert!(profile_keys::NAMES.contains(&"probe"));
    assert_eq!(
        Key::Probe.doc_row(),
        "| `probe` | `--probe` | `WHITELISTCTL_PROBE` | owner | a setting of the tests; the vendor's variable is \
         `VENDOR_PROBE` |"
    );
}

#[test]
fn every_name_of_a_key_belongs_to_one_row() {
    let mut names = profile_keys::NAMES.to_vec();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), profile_keys::NAMES.len());
}

#[test]
fn the_document_has_the_rows_of_the_tables() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/configuration.md");
    let document = std::fs::read_to_string(&path).unwrap();
    let settings = Key::ALL.iter().filter(|key| **key != Key::Probe).map(|key| key.doc_row());
    let others = profile_keys::ALL.iter().map(profile_keys::ProfileKey::doc_row);
    let expected: String = settings.chain(others).map(|row| row + "\n").collect();
    let (before, rest) = document.split_once(HEADER).unwrap();
    let (found, after) = rest.split_once("\n\n").unwrap();
    if std::env::var_os("WHITELISTCTL_REFRESH").is_some() {
        let trimmed = expected.trim_end();
        std::fs::write(&path, format!("{before}{HEADER}{trimmed}\n\n{after}")).unwrap();
        return;
    }
    assert!(
        format!("{found}\n") == expected,
        "the table is out of date; WHITELISTCTL_REFRESH=1 cargo test --lib the_document_has_the_rows"
    );
}
