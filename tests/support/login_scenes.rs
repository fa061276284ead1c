//! Where a login to Ops Manager comes from: every folder of `tests/credentials-ops-manager` is a home, an environment
//! and what has to come of them. Each is a test of its own: `cargo test --test credentials_ops_manager NAME`.
//!
//! `env.json` has `variables`, and `modes` of files where they are not 600 (700 in `bin`); `home` is copied;
//! `expected.json` has the exit code, the name by which the program called (null: it did not call), and parts of what
//! it says. `[HOME]`, `[URL]` and `[KEY]` stand for the home, for a sandbox and for the API key of its user in all of
//! them. Secrets begin with one word, which no text may hold.

#![allow(clippy::unwrap_used, reason = "a test that cannot set its scene up has failed")]

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::served::Served;
use crate::support::wire::Wire;
use crate::support::{Scene, USER, restrict};
use libtest_mimic::{Arguments, Trial};
use serde_json::Value;

/// The word that secrets begin with.
const SECRET: &str = "Zq7hemmelig";

fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/credentials-ops-manager");
    let mut folders: Vec<PathBuf> = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    folders
}

/// Copies what is below `from` into the scene, with the placeholders filled in and modes as a careful user has them.
fn furnish(scene: &Scene, from: &Path, below: &str, fill: &dyn Fn(&str) -> String) {
    let Ok(entries) = fs::read_dir(from) else { return };
    for entry in entries {
        let entry = entry.unwrap();
        let name = format!("{below}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            furnish(scene, &entry.path(), &format!("{name}/"), fill);
            continue;
        }
        let bytes = fs::read(entry.path()).unwrap();
        let filled = std::str::from_utf8(&bytes).map(|text| fill(text).into_bytes());
        scene.file(&name, filled.unwrap_or(bytes));
        if name.starts_with("bin/") {
            restrict(&scene.path(&name), 0o700);
        }
    }
}

/// The name in the latest `Authorization`, if one was sent.
fn caller(wire: &Wire) -> Option<String> {
    let sent = wire.sent();
    let authorization = sent.iter().rev().find_map(|request| request.header("authorization").map(str::to_owned))?;
    Some(authorization.split_once("username=\"")?.1.split('"').next()?.to_owned())
}

/// What does not come out as the scenario in `folder` says; nothing if all does.
fn play(folder: &Path) -> Option<String> {
    let json = |file: &str| -> Value { serde_json::from_slice(&fs::read(folder.join(file)).unwrap()).unwrap() };
    let (given, expected) = (json("env.json"), json("expected.json"));
    let served = Served::start();
    let wire = Wire::to(&served.url());
    let mut scene = Scene::new();
    let home = scene.path("").to_str().unwrap().trim_end_matches('/').to_owned();
    let key = served.account().ops_manager.api_key.clone();
    let fill = |text: &str| text.replace("[HOME]", &home).replace("[URL]", wire.url()).replace("[KEY]", &key);
    furnish(&scene, &folder.join("home"), "", &fill);
    for (path, mode) in given["modes"].as_object().into_iter().flatten() {
        restrict(&scene.path(path), u32::from_str_radix(mode.as_str().unwrap(), 8).unwrap());
    }
    for (variable, value) in given["variables"].as_object().unwrap() {
        scene = scene.with(variable, fill(value.as_str().unwrap()));
    }
    let ran = scene.run_words(&["user-whitelist", "list", "-u", USER, "-o", "json", "-v"]);
    let texts = format!("{}{}", ran.stdout, ran.stderr);
    let fault = |fault: String| Some(format!("{}: {fault}\n{ran}", folder.display()));
    if [SECRET, &key].iter().any(|secret| texts.contains(secret)) {
        return fault("tells a secret".to_owned());
    }
    if ran.code.map(i64::from) != expected["exit"].as_i64() || caller(&wire).as_deref() != expected["username"].as_str()
    {
        return fault(format!("calls as {:?}, and not as {expected}", caller(&wire)));
    }
    let mut parts = expected["says"].as_array().unwrap().iter().map(|part| fill(part.as_str().unwrap()));
    parts.find(|part| !texts.contains(part.as_str())).and_then(|part| fault(format!("does not say {part}")))
}

/// Runs the scenes that the command line selects.
pub(crate) fn main() {
    let arguments = Arguments::from_args();
    let folders = folders();
    assert!(folders.len() > 50, "only {} scenarios", folders.len());
    let trial = |folder: PathBuf| {
        let name = folder.file_name().unwrap().to_str().unwrap().to_owned();
        Trial::test(name, move || play(&folder).map_or(Ok(()), |fault| Err(fault.into())))
    };
    libtest_mimic::run(&arguments, folders.into_iter().map(trial).collect()).exit();
}
