//! Every recipe of the documentation is played against the sandbox: each block of `docs/recipes.md` in a home of its
//! own, without the option that names the instance.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot read its own files has failed")]

mod support;

use std::path::Path;
use std::process::Command;

use support::{BINARY, Scene};

/// The commands of each block, in order.
fn blocks(text: &str) -> Vec<Vec<String>> {
    let mut blocks = Vec::new();
    let mut open: Option<Vec<String>> = None;
    for line in text.lines() {
        match (line, open.take()) {
            ("```sh", _) => open = Some(Vec::new()),
            ("```", Some(block)) => blocks.push(block),
            (line, Some(mut block)) => {
                block.push(line.replace(" -i web", ""));
                open = Some(block);
            }
            (_, None) => {}
        }
    }
    blocks
}

fn scene() -> Scene {
    let scene = Scene::new();
    scene.file("office.txt", "203.0.113.0/24 # Berlin\n198.51.100.200\n");
    scene.file("offices.csv", "name,addresses\nBerlin,203.0.113.0/24\nParis,198.51.100.64-198.51.100.67\n");
    scene.file("ip-ranges.json", r#"{"prefixes": [{"ip_prefix": "203.0.113.0/25", "service": "PROBES"}]}"#);
    scene.file(
        "office.toml",
        "version = 1\n\n[lists.office]\non = { service = \"elasticsearch\", instances = [\"search-production\"], list = \"kibana\", network = \"public\", group = \"office\" }\nowns = \"nothing\"\nentries = [\"203.0.113.0/24\"]\n",
    );
    let folder = Path::new(BINARY).parent().unwrap().to_str().unwrap().to_owned();
    let scene = scene
        .with("PATH", format!("{folder}:/usr/bin:/bin"))
        .with("WHITELISTCTL_SANDBOX", "true")
        .with("EDITOR", "true");
    // Something to look back on.
    scene.run("kibana-whitelist append -g ci --create-group 192.0.2.99").ends_with(0);
    scene
}

#[test]
fn every_recipe_works_as_it_is_written() {
    let text = std::fs::read_to_string("docs/recipes.md").unwrap();
    let blocks = blocks(&text);
    assert!(blocks.len() >= 45, "{}", blocks.len());
    for block in blocks {
        let scene = scene();
        for line in &block {
            let mut shell = Command::new("/bin/sh");
            shell.args(["-c", line]).env_clear().envs(scene.variables()).current_dir(scene.path("."));
            let output = shell.output().unwrap();
            let stderr = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{line}\n{:?}\n{stderr}", output.status);
            // A run with nothing unsettled has nothing to print.
            assert!(!output.stdout.is_empty() || line.ends_with(" resume"), "{line} prints nothing\n{stderr}");
        }
    }
}

#[test]
fn recipes_print_what_they_promise() {
    let scene = scene();
    let open = "--query results[?entries[?entry=='0.0.0.0/0']].target.text -o plain";
    let ran = scene.run(&format!("es-whitelist list {open}")).ends_with(0);
    assert_eq!(ran.stdout, "elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001cabcd/es-private/default\n");
    let unused = "results[].entries[]|[?count==`0`].entry";
    let ran = scene.run(&format!("user-whitelist list --query {unused} -o plain")).ends_with(0);
    assert_eq!(ran.stdout, "127.0.0.1\n");
    let outcome = scene.run("kibana-whitelist append 198.51.100.7 --query results[0].outcome -o plain").ends_with(0);
    assert_eq!(outcome.stdout, "applied\n");
}
