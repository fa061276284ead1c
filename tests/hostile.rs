//! Servers that answer wrongly in many ways, beside the truth: the program never calls a change made that is not, never
//! calls one not made that is, and never takes what a server does for a fault of its own.

#![allow(clippy::unwrap_used, reason = "a test whose scene cannot be set up has failed")]

#[path = "hostile/server.rs"]
mod server;
mod support;
#[path = "hostile/tables.rs"]
mod tables;

use std::sync::Mutex;

use server::{Behaviour, Hostile, KEPT, NEW, OLD};
use support::{PRODUCTION, Scene, USER};

/// How many programs run at a time.
const AT_ONCE: usize = 24;
/// A change that adds and one that deletes, for each service.
const CHANGES: [[(&str, &str); 2]; 2] = [
    [("kibana-whitelist append", NEW), ("kibana-whitelist delete", OLD)],
    [("user-whitelist add", NEW), ("user-whitelist delete", OLD)],
];

fn scene(url: &str) -> Scene {
    Scene::new()
        .with("WHITELISTCTL_ENDPOINT", url)
        .with("ALIBABA_CLOUD_REGION_ID", "cn-hangzhou")
        .with("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI0000000000000000")
        .with("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "secret")
        .with("WHITELISTCTL_OPS_MANAGER_URL", url)
        .with("WHITELISTCTL_OPS_MANAGER_USERNAME", "ann")
        .with("WHITELISTCTL_OPS_MANAGER_API_KEY", "key")
        .with("WHITELISTCTL_INSTANCE", PRODUCTION)
        .with("WHITELISTCTL_USER", USER)
}

/// What is wrong with what the program says of the change `verb` of `entry`, held against the truth.
fn lie(behaviour: Behaviour, verb: &str, entry: &str) -> Option<String> {
    let server = Hostile::start(behaviour);
    let line = format!("{verb} {entry} -y --caller unknown --settle 1 --timeout 2 --wait 1 -o json");
    let ran = scene(server.url()).run(&line);
    let truth = server.truth();
    let is_made = truth.iter().any(|held| held == entry) == (entry == NEW);
    let is_whole = KEPT.iter().all(|kept| truth.iter().any(|held| held == kept));
    let document: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap_or_default();
    let outcome = document["results"][0]["outcome"].as_str().unwrap_or("none").to_owned();
    let is_lie = match outcome.as_str() {
        "applied" | "unchanged" => !is_made,
        "not_applied" => is_made,
        _ => ran.code == Some(0),
    };
    let is_bug = ran.code.is_none_or(|code| code >= 70);
    (is_lie || is_bug || !is_whole).then(|| format!("{truth:?}\n{ran}"))
}

/// Plays every behaviour of a service and gives the lies.
fn lies(service: usize) -> Vec<String> {
    let behaviours = tables::behaviours(service);
    assert!(behaviours.len() >= 80, "only {} behaviours", behaviours.len());
    let scenes = behaviours.iter().flat_map(|row| CHANGES[service].iter().map(move |change| (row, change)));
    let (scenes, found) = (Mutex::new(scenes), Mutex::new(Vec::new()));
    std::thread::scope(|threads| {
        for _ in 0..AT_ONCE {
            threads.spawn(|| {
                loop {
                    let next = scenes.lock().unwrap().next();
                    let Some(((name, behaviour), (verb, entry))) = next else { return };
                    if let Some(lie) = lie(*behaviour, verb, entry) {
                        found.lock().unwrap().push(format!("{name}\n{lie}"));
                    }
                }
            });
        }
    });
    found.into_inner().unwrap()
}

#[test]
fn no_answer_of_an_elasticsearch_server_makes_the_program_lie() {
    let lies = lies(0);
    assert!(lies.is_empty(), "{} lies\n{}", lies.len(), lies.join("\n\n"));
}

#[test]
fn no_answer_of_an_ops_manager_makes_the_program_lie() {
    let lies = lies(1);
    assert!(lies.is_empty(), "{} lies\n{}", lies.len(), lies.join("\n\n"));
}

#[test]
fn a_server_that_answers_rightly_is_believed() {
    let right = Behaviour {
        effect: server::Effect::Made,
        to_writes: server::Answer::Right,
        to_reads: server::Answer::Right,
        which: server::Readings::Every,
    };
    for (verb, entry) in CHANGES.concat() {
        let server = Hostile::start(right);
        let line = format!("{verb} {entry} -y --caller unknown --settle 1 -o json");
        let ran = scene(server.url()).run(&line).ends_with(0);
        assert_eq!(ran.result()["outcome"], "applied", "{ran}");
        assert_eq!(server.truth().contains(&entry.to_owned()), entry == NEW);
    }
}
