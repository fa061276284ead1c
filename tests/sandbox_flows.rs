//! `sandbox serve`, `sandbox run` and their options, run as programs.

#![allow(clippy::unwrap_used, reason = "a sandbox that does not come up has failed")]

mod support;

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdout, Stdio};

use serde_json::Value;
use support::served::Served;
use support::{Ran, Scene};
use whitelistctl::sandbox::assumptions::TABLE;

/// A served sandbox and its first line.
struct Serving {
    child: Child,
    stdout: BufReader<ChildStdout>,
    account: Value,
}

impl Serving {
    /// Serves with `options`, and returns when the sandbox listens.
    fn start(scene: &Scene, options: &str) -> Self {
        let words: Vec<&str> = "sandbox serve -o json".split(' ').chain(options.split_whitespace()).collect();
        let mut child = scene.command(&words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        Self { child, stdout, account: serde_json::from_str(&line).unwrap() }
    }

    /// The text at `pointer` of the first line.
    fn told(&self, pointer: &str) -> &str {
        self.account.pointer(pointer).unwrap().as_str().unwrap()
    }

    /// A scene with the variables that lead to it.
    fn scene(&self) -> Scene {
        Scene::new()
            .with("WHITELISTCTL_ENDPOINT", self.told("/elasticsearch/endpoint"))
            .with("ALIBABA_CLOUD_REGION_ID", self.told("/elasticsearch/region"))
            .with("ALIBABA_CLOUD_ACCESS_KEY_ID", self.told("/elasticsearch/access_key_id"))
            .with("ALIBABA_CLOUD_ACCESS_KEY_SECRET", self.told("/elasticsearch/access_key_secret"))
            .with("WHITELISTCTL_INSTANCE", self.told("/elasticsearch/instances/0"))
            .with("WHITELISTCTL_OPS_MANAGER_URL", self.told("/ops_manager/url"))
            .with("WHITELISTCTL_OPS_MANAGER_USERNAME", self.told("/ops_manager/username"))
            .with("WHITELISTCTL_OPS_MANAGER_API_KEY", self.told("/ops_manager/api_key"))
            .with("WHITELISTCTL_USER", self.told("/ops_manager/user"))
    }

    /// Sends `signal`, and returns the rest of standard output and the exit code.
    #[cfg(unix)]
    fn interrupt(mut self, signal: rustix::process::Signal) -> (String, Option<i32>) {
        rustix::process::kill_process(rustix::process::Pid::from_child(&self.child), signal).unwrap();
        let mut rest = String::new();
        self.stdout.read_to_string(&mut rest).unwrap();
        (rest, self.child.wait().unwrap().code())
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // It has already ended if a test sent a signal.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

#[cfg(unix)]
#[test]
fn serve_prints_one_line_and_ends_cleanly_on_a_signal() {
    for signal in [rustix::process::Signal::INT, rustix::process::Signal::TERM] {
        let home = Scene::new();
        let serving = Serving::start(&home, "--ephemeral");
        let scene = serving.scene();
        scene.run("kibana-whitelist append 198.51.100.7").ends_with(0);
        scene.run("user-whitelist add 198.51.100.7").ends_with(0);
        assert_eq!(serving.account["kind"], "sandbox");
        assert_eq!(serving.interrupt(signal), (String::new(), Some(0)));
        assert!(!home.state().exists(), "an ephemeral sandbox keeps nothing");
    }
}

#[test]
fn served_and_embedded_sandboxes_share_the_kept_state() {
    let home = Scene::new();
    let serving = Serving::start(&home, "");
    serving.scene().run("kibana-whitelist append 198.51.100.7").ends_with(0);
    home.run("--sandbox kibana-whitelist get --exact 198.51.100.7").ends_with(0);
    home.run("--sandbox user-whitelist add 198.51.100.8").ends_with(0);
    serving.scene().run("user-whitelist get --exact 198.51.100.8").ends_with(0);
    home.run("sandbox status").ends_with(0).shows("198.51.100.7").shows("198.51.100.8");
    home.run("sandbox reset").ends_with(0);
    serving.scene().run("kibana-whitelist get 198.51.100.7").ends_with(5);
}

#[test]
fn the_state_can_be_kept_elsewhere() {
    let home = Scene::new();
    let serving = Serving::start(&home, "--state elsewhere");
    serving.scene().run("kibana-whitelist append 198.51.100.7").ends_with(0);
    home.run("sandbox status --state elsewhere").ends_with(0).shows("198.51.100.7");
    assert!(home.path("elsewhere/sandbox.json").exists() && !home.state().exists());
}

#[test]
fn switches_and_the_caller_are_those_of_the_run() {
    let home = Scene::new();
    let serving = Serving::start(&home, "--ephemeral --caller 203.0.113.99 --assume access-list=off");
    serving.scene().run("user-whitelist list").ends_with(4).says("203.0.113.99");
    let other = Serving::start(&home, "--ephemeral --assume access-list=off --assume whitelist=off");
    other.scene().run("user-whitelist list").ends_with(5);
}

#[cfg(unix)]
#[test]
fn the_env_file_is_private_and_a_shell_can_source_it() {
    use std::os::unix::fs::PermissionsExt;
    let home = Scene::new();
    let _serving = Serving::start(&home, "--ephemeral --env-file sandbox.env");
    let path = home.path("sandbox.env");
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    let script = format!(". ./sandbox.env && exec {} kibana-whitelist list", support::BINARY);
    let mut shell = std::process::Command::new("/bin/sh");
    shell.args(["-c", &script]).env_clear().envs(home.variables()).current_dir(home.path(""));
    let ran = Ran::from_output(&shell.output().unwrap(), &script).ends_with(0);
    assert!(ran.stdout.contains("192.0.2.10"), "{ran}");
}

#[test]
fn changes_in_a_sandbox_are_not_in_the_users_journal() {
    let home = Scene::new();
    let append = |options: &str, address: &str| {
        let line = format!("sandbox run {options} -- {} kibana-whitelist append {address}", support::BINARY);
        home.run(&line).ends_with(0);
    };
    append("--ephemeral", "198.51.100.7");
    assert!(!home.state().exists());
    append("", "198.51.100.8");
    assert!(home.state().join("sandbox/client/journal.jsonl").exists());
    assert!(!home.state().join("journal.jsonl").exists() && !home.state().join("sandbox/journal.jsonl").exists());
    let line = format!("sandbox run -- {} history -o json", support::BINARY);
    home.run(&line).ends_with(0).shows("198.51.100.8");
    let serving = Serving::start(&home, "--ephemeral");
    let client = std::path::PathBuf::from(serving.told("/state_directory"));
    assert!(client.is_dir() && !client.starts_with(home.state()));
}

#[test]
fn each_sandbox_has_keys_of_its_own_and_refuses_others() {
    let home = Scene::new();
    let (one, other) = (Serving::start(&home, "--ephemeral"), Serving::start(&home, "--ephemeral"));
    for (pointer, variable, line) in [
        ("/elasticsearch/access_key_secret", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "kibana-whitelist list"),
        ("/ops_manager/api_key", "WHITELISTCTL_OPS_MANAGER_API_KEY", "user-whitelist list"),
    ] {
        one.scene().run(line).ends_with(0);
        one.scene().with(variable, other.told(pointer)).run(line).ends_with(4);
    }
    let kept = Serving::start(&home, "");
    let secret = kept.told("/elasticsearch/access_key_secret").to_owned();
    drop(kept);
    assert_eq!(Serving::start(&home, "").told("/elasticsearch/access_key_secret"), secret, "the state keeps its keys");
    assert_ne!(secret, one.told("/elasticsearch/access_key_secret"));
}

#[test]
fn the_temporary_key_works_with_its_token_only() {
    let home = Scene::new();
    let serving = Serving::start(&home, "--ephemeral");
    let scene = serving
        .scene()
        .with("ALIBABA_CLOUD_ACCESS_KEY_ID", serving.told("/elasticsearch/temporary_key/access_key_id"))
        .with("ALIBABA_CLOUD_ACCESS_KEY_SECRET", serving.told("/elasticsearch/temporary_key/access_key_secret"));
    scene.run("kibana-whitelist list").ends_with(4);
    let token = serving.told("/elasticsearch/temporary_key/security_token").to_owned();
    scene.with("ALIBABA_CLOUD_SECURITY_TOKEN", token).run("kibana-whitelist list").ends_with(0);
}

#[test]
fn many_instances_are_served_after_a_latency() {
    let home = Scene::new();
    let serving = Serving::start(&home, "--ephemeral --instances 250 --latency 50ms");
    assert_eq!(serving.account["elasticsearch"]["instances"].as_array().unwrap().len(), 250);
    let start = std::time::Instant::now();
    let ran = serving.scene().run("instances -o plain").ends_with(0);
    assert_eq!(ran.stdout.lines().count(), 250);
    assert!(start.elapsed() >= std::time::Duration::from_millis(150), "three pages");
    home.run("sandbox serve --instances 5").ends_with(2).says("--ephemeral");
}

/// The basic steps of both whitelists, and the exit code of each.
const ROUND: [(&str, i32); 8] = [
    ("kibana-whitelist append 198.51.100.7 203.0.113.0/24", 0),
    ("kibana-whitelist append --network private 10.1.0.0/24", 0),
    ("kibana-whitelist delete 198.51.100.7/32 203.0.113.0/24", 0),
    ("kibana-whitelist get 192.0.2.10", 0),
    ("user-whitelist add 198.51.100.7 203.0.113.0/24", 0),
    ("user-whitelist get 203.0.113.9", 0),
    ("user-whitelist delete 198.51.100.7 203.0.113.0/24", 0),
    ("user-whitelist list", 0),
];

/// The steps that a value of a switch prevents, and their exit codes.
const OBSTACLES: [(&str, &str, &str, i32); 5] = [
    ("group-list", "absent", "kibana-whitelist append", 3),
    ("group-list", "absent", "kibana-whitelist delete", 3),
    ("app-upgrade", "yes", "user-whitelist add", 9),
    ("app-upgrade", "yes", "user-whitelist delete", 0),
    ("app-upgrade", "yes", "user-whitelist get", 5),
];

/// Runs the steps with the switch `name` at `value`.
fn play(name: &str, value: &str) {
    let served = Served::assuming(name, value);
    let scene = Scene::at(&served);
    for (line, code) in ROUND {
        let stands = |(switch, at, start, _): &&(&str, &str, &str, i32)| {
            (*switch, *at) == (name, value) && line.starts_with(start)
        };
        let ran = scene.run(line);
        let expected = OBSTACLES.iter().find(stands).map_or(code, |(.., code)| *code);
        assert_eq!(ran.code, Some(expected), "with {name}={value}\n{ran}");
    }
}

#[test]
fn the_first_round_works_under_every_value_of_every_switch() {
    std::thread::scope(|threads| {
        for switch in TABLE {
            threads.spawn(|| switch.values.iter().for_each(|value| play(switch.name, value)));
        }
    });
}

#[cfg(unix)]
#[test]
fn an_env_file_that_cannot_be_written_is_named() {
    let home = Scene::new();
    let ran = home.run("sandbox serve --ephemeral --env-file absent/sandbox.env").ends_with(10);
    assert_eq!(ran.stderr.lines().next(), Some("error: cannot write absent/sandbox.env: it does not exist"));
}

/// A limit on the size of files acts like a full disk: the file is created and its end cannot be written.
#[cfg(unix)]
#[test]
fn a_state_that_cannot_be_written_is_not_an_error_of_a_service() {
    let home = Scene::new();
    home.run("--sandbox kibana-whitelist list").ends_with(0);
    for line in ["kibana-whitelist append 198.51.100.7", "user-whitelist add 198.51.100.7"] {
        let script = format!("trap '' XFSZ; ulimit -f 8; exec {} --sandbox {line}", support::BINARY);
        let mut shell = std::process::Command::new("/bin/sh");
        shell.args(["-c", &script]).env_clear().envs(home.variables()).current_dir(home.path(""));
        let ran = Ran::from_output(&shell.output().unwrap(), &script).ends_with(10);
        let state = home.state().join("sandbox/sandbox.json");
        let ran = ran.says(&format!("error: cannot write {}: ", state.display()));
        assert!(ran.stdout.is_empty() && !ran.stderr.contains("500"), "{ran}");
    }
    home.run("--sandbox kibana-whitelist append 198.51.100.7").ends_with(0);
}

#[test]
fn a_file_in_place_of_the_state_directory_is_named() {
    let home = Scene::new();
    home.file("taken", "");
    home.run("sandbox status --state taken").ends_with(10).says("hint: a file has the name of the directory");
    home.run("sandbox reset --state taken").ends_with(10).says("hint: a file has the name of the directory");
    let home = home.with("WHITELISTCTL_STATE_DIR", "taken");
    home.run("--sandbox user-whitelist list").ends_with(10).says("hint: a file has the name of the directory");
}

#[cfg(unix)]
#[test]
fn a_signal_to_a_run_is_passed_on_to_the_command() {
    use rustix::process::{Pid, Signal, kill_process, test_kill_process};
    for (signal, code) in [(Signal::TERM, 143), (Signal::INT, 130), (Signal::HUP, 129)] {
        let home = Scene::new();
        let words = ["sandbox", "run", "--ephemeral", "--", "/bin/sh", "-c", "echo $$; exec /bin/sleep 600"];
        let mut run = home.command(&words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(run.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let command = Pid::from_raw(line.trim().parse().unwrap()).unwrap();
        kill_process(Pid::from_child(&run), signal).unwrap();
        assert_eq!(run.wait().unwrap().code(), Some(code), "{signal:?}");
        assert!(test_kill_process(command).is_err(), "the command outlived {signal:?}");
    }
}
