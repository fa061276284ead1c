//! The recipes of `docs/leases.md` work as they are, against a sandbox.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot read its own files has failed")]

mod support;

use std::path::Path;
use std::process::Command;

use support::served::{Sandbox, Served};
use support::{BINARY, Scene, restrict};

/// The blocks of the document in `language`.
fn blocks(language: &str) -> Vec<String> {
    let text = std::fs::read_to_string("docs/leases.md").unwrap();
    let begin = format!("```{language}\n");
    text.split(&begin).skip(1).map(|rest| rest.split("```").next().unwrap().to_owned()).collect()
}

/// Runs `script` with the program on the path and a `deploy.sh` that checks that it is admitted.
fn run(scene: &Scene, script: &str) -> (Option<i32>, String) {
    let deploy =
        scene.file("deploy.sh", "#!/bin/sh\nwhitelistctl kibana-whitelist get \"$WHITELISTCTL_LEASE_ADDRESS\"\n");
    restrict(Path::new(&deploy), 0o700);
    let folder = Path::new(BINARY).parent().unwrap().display().to_string();
    let mut command = Command::new("/bin/sh");
    command.args(["-e", "-c", script]).env_clear().envs(scene.variables());
    let path = format!("{folder}:/usr/bin:/bin");
    let ran = command.env("PATH", path).current_dir(Path::new(&deploy).parent().unwrap()).output().unwrap();
    let text = [ran.stdout, ran.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    (ran.status.code(), text)
}

fn scene(served: &Served) -> Scene {
    Scene::at(served).with("WHITELISTCTL_MY_IP_SOURCES", served.account().my_ip_url())
}

fn leases(scene: &Scene) -> usize {
    scene.run("lease list -o json").ends_with(0).json()["results"].as_array().unwrap().len()
}

#[test]
fn every_command_of_the_recipes_succeeds_and_leaves_what_it_says() {
    let served = Sandbox::default().serve();
    let of_jobs = blocks("yaml").concat();
    let jobs: Vec<&str> = of_jobs.lines().filter_map(|line| line.find("whitelistctl").map(|at| &line[at..])).collect();
    let of_cron = blocks("cron").concat();
    let cron: Vec<&str> = of_cron.lines().filter_map(|line| line.find("whitelistctl").map(|at| &line[at..])).collect();
    assert_eq!((jobs.len(), cron.len(), blocks("sh").len()), (2, 2, 3));
    for line in jobs.into_iter().chain(cron) {
        let scene = scene(&served);
        assert_eq!(run(&scene, line).0, Some(0), "{line}: {}", run(&scene, line).1);
        assert_eq!(leases(&scene), 0, "{line}");
    }
    for (script, left) in blocks("sh").iter().zip([0, 0, 1]) {
        let scene = scene(&served);
        let (code, text) = run(&scene, script);
        assert_eq!(code, Some(0), "{script}: {text}");
        assert_eq!(leases(&scene), left, "{script}");
    }
}

#[test]
fn a_job_of_a_ci_system_is_named_in_the_journal() {
    let served = Served::start();
    let scene = Scene::at(&served)
        .with("USER", "impostor")
        .with("GITHUB_ACTIONS", "true")
        .with("GITHUB_ACTOR", "octocat")
        .with("GITHUB_SERVER_URL", "https://github.com")
        .with("GITHUB_REPOSITORY", "o/r")
        .with("GITHUB_RUN_ID", "17");
    scene.run("lease add 198.51.100.7 --reason NET-211").ends_with(0);
    let change = scene.run("history -o json").ends_with(0).json()["results"][0].clone();
    let reason = change["reason"].as_str().unwrap();
    assert!(
        reason.ends_with("; NET-211; GitHub Actions: actor octocat, https://github.com/o/r/actions/runs/17"),
        "{reason}"
    );
    assert_ne!(change["user"], "impostor");
}
