//! `lease run`: a command that runs while a lease lasts, its signals and exit codes, and every way to die.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that gets no answer has failed")]

mod support;

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use support::served::{Sandbox, Served};
use support::{BINARY, PRODUCTION, Scene};

/// The names of the groups of the public Kibana list that carry leases.
fn lease_groups(served: &Served) -> Vec<String> {
    let truth = served.truth();
    let names = truth.instances[PRODUCTION].keys().filter(|(list, _)| *list == "PUBLIC_KIBANA").map(|(_, name)| name);
    names.filter(|name| name.starts_with("lease_")).cloned().collect()
}

/// Runs `lease run` with a shell script as its command.
fn run(scene: &Scene, options: &str, script: &str) -> support::Ran {
    let mut words = vec!["lease", "run"];
    words.extend(options.split_whitespace());
    words.extend(["--", "/bin/sh", "-c", script]);
    scene.run_words(&words)
}

/// Starts `lease run` with a command that prints a line and then waits, and returns when it has printed.
fn started(scene: &Scene, script: &str) -> Child {
    let words = ["lease", "run", "198.51.100.7", "--for", "10m", "--", "/bin/sh", "-c", script];
    let mut child = scene.command(&words).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert_eq!(line, "ready\n");
    child
}

fn signal(child: &Child, name: &str) {
    let status = Command::new("/bin/kill").args([&format!("-{name}"), &child.id().to_string()]).status().unwrap();
    assert!(status.success());
}

#[test]
fn the_command_is_admitted_while_it_runs_and_nothing_is_left() {
    let served = Served::start();
    let scene = Scene::at(&served).with("WHITELISTCTL_MY_IP_SOURCES", served.account().my_ip_url());
    let script =
        format!("{BINARY} kibana-whitelist get \"$WHITELISTCTL_LEASE_ADDRESS\" && echo \"$WHITELISTCTL_LEASE_ID\"");
    let ran = run(&scene, "--my-ip --for 1h", &script).ends_with(0).shows("198.51.100.77");
    let id = ran.stdout.lines().last().unwrap();
    assert!(id.len() == 8 && ran.stderr.contains(&format!("lease {id} ended")), "{ran}");
    assert!(lease_groups(&served).is_empty());
}

#[test]
fn the_exit_code_of_the_command_is_passed_back() {
    let served = Served::start();
    let scene = Scene::at(&served);
    run(&scene, "198.51.100.7", "exit 42").ends_with(42);
    run(&scene, "198.51.100.7", "kill -TERM $$").ends_with(143);
    run(&scene, "198.51.100.7", "kill -KILL $$").ends_with(137);
    assert!(lease_groups(&served).is_empty());
    scene.run("lease run 198.51.100.7 -- /no/such/program").ends_with(2).says("cannot run /no/such/program");
    assert!(lease_groups(&served).is_empty());
    run(&scene, "--dry-run 198.51.100.7", "true").ends_with(2).says("lease add --dry-run");
}

#[test]
fn a_signal_goes_to_the_command_and_the_lease_is_ended() {
    for (name, code) in [("TERM", 143), ("INT", 130), ("HUP", 129)] {
        let served = Served::start();
        let scene = Scene::at(&served);
        let mut child = started(&scene, "echo ready; exec sleep 60");
        assert_eq!(lease_groups(&served).len(), 1);
        signal(&child, name);
        assert_eq!(child.wait().unwrap().code(), Some(code), "{name}");
        assert!(lease_groups(&served).is_empty(), "{name}");
    }
}

#[test]
fn a_command_that_survives_interrupts_keeps_its_lease() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let mut child =
        started(&scene, "trap 'n=$((n+1)); [ $n -ge 2 ] && exit 7' INT; echo ready; while :; do sleep 0.05; done");
    for _ in 0..2 {
        assert!(child.try_wait().unwrap().is_none());
        assert_eq!(lease_groups(&served).len(), 1);
        signal(&child, "INT");
        std::thread::sleep(Duration::from_millis(300));
    }
    assert_eq!(child.wait().unwrap().code(), Some(7));
    assert!(lease_groups(&served).is_empty());
}

#[test]
fn the_command_does_not_start_if_the_lease_is_refused() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let ran = run(&scene, "0.0.0.0/0", "echo started").ends_with(3).says("the command was not started");
    assert!(ran.stdout.is_empty() && lease_groups(&served).is_empty(), "{ran}");
}

#[test]
fn an_end_that_fails_is_exit_code_13_with_the_command_that_ends_it() {
    let served = Served::start();
    let scene = Scene::at(&served);
    scene.file("config/config.toml", "[profiles.p.policy]\nmust_admit = [\"198.51.100.7\"]\n");
    let words = ["-p", "p", "lease", "run", "198.51.100.7", "--", "/bin/sh", "-c", "exit 0"];
    let ran = scene
        .run_words(&words)
        .ends_with(13)
        .says("could not be ended")
        .says("lock-out")
        .says("whitelistctl lease end");
    assert_eq!(lease_groups(&served).len(), 1, "{ran}");
}

#[test]
fn a_killed_run_is_reaped_from_a_machine_with_nothing_but_the_key() {
    let passed = Arc::new(AtomicU64::new(0));
    let own = passed.clone();
    let clock = move || SystemTime::now() + Duration::from_secs(own.load(Ordering::SeqCst));
    let served = Sandbox::default().clock(Arc::new(clock)).serve();
    let scene = Scene::at(&served);
    let mut child = started(&scene, "echo ready; exec sleep 5");
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(lease_groups(&served).len(), 1);
    passed.store(661, Ordering::SeqCst);
    Scene::at(&served).run("lease reap").ends_with(0).shows("ended");
    assert!(lease_groups(&served).is_empty());
}

#[cfg(target_os = "linux")]
#[test]
fn a_lease_left_by_a_full_disk_is_reaped_from_an_empty_home() {
    let passed = Arc::new(AtomicU64::new(0));
    let own = passed.clone();
    let clock = move || SystemTime::now() + Duration::from_secs(own.load(Ordering::SeqCst));
    let served = Sandbox::default().clock(Arc::new(clock)).serve();
    let scene = Scene::at(&served);
    // Every write to this device fails because it is full.
    let full = format!("rm {0} && ln -s /dev/full {0}", scene.state().join("journal.jsonl").display());
    run(&scene, "198.51.100.7 --for 10m", &full).ends_with(13).says("could not be ended");
    assert_eq!(lease_groups(&served).len(), 1);
    run(&scene, "198.51.100.8", "echo started").ends_with(10).says("the command was not started");
    assert_eq!(lease_groups(&served).len(), 1);
    passed.store(661, Ordering::SeqCst);
    Scene::at(&served).run("lease reap").ends_with(0).shows("ended");
    assert!(lease_groups(&served).is_empty());
}

#[test]
fn a_lease_that_is_over_is_ended_while_the_command_goes_on() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let list = format!("{BINARY} lease list -o plain");
    let ran = run(&scene, "198.51.100.7 --for 1s", &format!("sleep 3; {list}; exit 4")).ends_with(4);
    assert!(ran.stdout.is_empty() && ran.stderr.contains("the time of the lease is over"), "{ran}");
    assert!(lease_groups(&served).is_empty());
}
