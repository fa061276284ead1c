//! The scene that the black-box tests play in: the real binary in an environment built from nothing, a sandbox that is
//! served in this process and tells what it was asked, and what can stand between the two.
//!
//! Nothing here knows what a test expects.

#![allow(dead_code, reason = "each test program uses its own part")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test whose scene cannot be set up has failed")]

pub(crate) mod in_process;
pub(crate) mod served;
pub(crate) mod wire;

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::io::Write;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// The program under test.
pub(crate) const BINARY: &str = env!("CARGO_BIN_EXE_whitelistctl");
/// The sandbox's first instance: both Kibana networks, groups `default` and `office`.
pub(crate) const PRODUCTION: &str = "es-cn-n6w1o1x0w001cabcd";
/// Its second instance: closed to everybody, private network off.
pub(crate) const STAGING: &str = "es-cn-4lq2m8z0s002btagg";
/// Its third instance: no private Kibana list.
pub(crate) const SERVERLESS: &str = "es-cn-9vk3d5j0m003metrc";
/// The sandbox's user.
pub(crate) const USER: &str = "5356823b3004dee37132bb7b";

/// A home of its own with nothing in it, and the variables that the binary is to see.
pub(crate) struct Scene {
    home: TempDir,
    variables: BTreeMap<OsString, OsString>,
}

impl Scene {
    /// An empty home; configuration and state are in it.
    pub(crate) fn new() -> Self {
        Self::within(short_folder())
    }

    /// The same with `home` for its home.
    pub(crate) fn within(home: TempDir) -> Self {
        let mut scene = Self { variables: BTreeMap::new(), home };
        let (state, config) = (scene.state(), scene.config());
        scene.set("HOME", scene.home.path().to_owned());
        scene.set("WHITELISTCTL_STATE_DIR", state);
        scene.set("WHITELISTCTL_CONFIG_DIR", config);
        // Nothing outside of this machine is ever asked.
        scene.set("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
        for needed_by_windows in ["SystemRoot", "USERPROFILE", "TEMP"] {
            if let Some(value) = std::env::var_os(needed_by_windows).filter(|_| cfg!(windows)) {
                scene.set(needed_by_windows, value);
            }
        }
        scene
    }

    /// An empty home with the variables that lead to `served`.
    pub(crate) fn at(served: &served::Served) -> Self {
        let url = served.url();
        Self::new().leading_to(served, &url)
    }

    /// The same with the variables that lead to `url`, where the account of `served` is known.
    pub(crate) fn leading_to(self, served: &served::Served, url: &str) -> Self {
        let account = served.account();
        let (es, om) = (&account.elasticsearch, &account.ops_manager);
        self.with("WHITELISTCTL_ENDPOINT", url)
            .with("ALIBABA_CLOUD_REGION_ID", &es.region)
            .with("ALIBABA_CLOUD_ACCESS_KEY_ID", &es.access_key_id)
            .with("ALIBABA_CLOUD_ACCESS_KEY_SECRET", &es.access_key_secret)
            .with("WHITELISTCTL_OPS_MANAGER_URL", url)
            .with("WHITELISTCTL_OPS_MANAGER_USERNAME", &om.username)
            .with("WHITELISTCTL_OPS_MANAGER_API_KEY", &om.api_key)
            .with("WHITELISTCTL_INSTANCE", &es.instances[0])
            .with("WHITELISTCTL_USER", &om.user)
    }

    /// The same with a variable more.
    pub(crate) fn with(mut self, name: &str, value: impl Into<OsString>) -> Self {
        self.set(name, value);
        self
    }

    /// The same with a variable less.
    pub(crate) fn without(mut self, name: &str) -> Self {
        self.variables.remove(OsStr::new(name));
        self
    }

    fn set(&mut self, name: &str, value: impl Into<OsString>) {
        self.variables.insert(name.into(), value.into());
    }

    /// The directory of the program's state; it need not exist.
    pub(crate) fn state(&self) -> PathBuf {
        self.home.path().join("state")
    }

    /// The directory of `config.toml`; it need not exist.
    pub(crate) fn config(&self) -> PathBuf {
        self.home.path().join("config")
    }

    /// A path in the home.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// Writes a file into the home, which only its owner can read, and gives its path as text.
    pub(crate) fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        restrict(&path, 0o600);
        path.to_str().unwrap().to_owned()
    }

    /// Runs the binary with the words of `line`, nothing on standard input.
    #[must_use]
    pub(crate) fn run(&self, line: &str) -> Ran {
        self.run_words(&line.split_whitespace().collect::<Vec<_>>())
    }

    /// Runs the binary with exactly `words`, nothing on standard input.
    #[must_use]
    pub(crate) fn run_words(&self, words: &[&str]) -> Ran {
        Ran::of(&mut self.command(words), words, None)
    }

    /// Runs the binary with the words of `line` and `input` on standard input.
    #[must_use]
    pub(crate) fn run_fed(&self, line: &str, input: &[u8]) -> Ran {
        let words: Vec<&str> = line.split_whitespace().collect();
        Ran::of(&mut self.command(&words), &words, Some(input))
    }

    /// The binary with `words` in this scene's environment, for a test that connects the streams itself.
    pub(crate) fn command(&self, words: &[&str]) -> Command {
        let mut command = program(BINARY);
        command.args(words).env_clear().envs(&self.variables).current_dir(self.home.path()).stdin(Stdio::null());
        command
    }

    /// The variables, for a runner of another kind.
    pub(crate) fn variables(&self) -> impl Iterator<Item = (String, String)> {
        let text = |value: &OsString| value.to_str().unwrap().to_owned();
        self.variables.iter().map(move |(name, value)| (text(name), text(value)))
    }
}

/// A new folder with a short path where the system has one: lines with the path are wrapped the same everywhere, and
/// the path of a socket has a limit of about 100 bytes.
fn short_folder() -> TempDir {
    let short = Path::new("/tmp");
    if short.is_dir()
        && let Ok(folder) = TempDir::new_in(short)
    {
        return folder;
    }
    TempDir::new().unwrap()
}

/// `path` with the default handling of signals. A test run that is started with SIGINT ignored, as shells start jobs in
/// the background, would pass that on.
pub(crate) fn program(path: &str) -> Command {
    if !ignores_signals() {
        return Command::new(path);
    }
    let mut command = Command::new("/usr/bin/env");
    command.args(["--default-signal=INT,TERM,HUP", path]);
    command
}

/// Whether this process ignores SIGHUP, SIGINT or SIGTERM. Only Linux tells.
fn ignores_signals() -> bool {
    const HUP_INT_TERM: u64 = 1 | 1 << 1 | 1 << 14;
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).is_some_and(|mask| mask & HUP_INT_TERM != 0)
}

/// Sets the mode of a file or directory where the system has modes.
pub(crate) fn restrict(path: &Path, mode: u32) {
    #[cfg(unix)]
    std::fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(mode)).unwrap();
    #[cfg(not(unix))]
    let _ = (path, mode);
}

/// What a run left behind.
#[derive(Clone)]
pub(crate) struct Ran {
    line: String,
    /// The exit code; none if a signal ended the run.
    pub(crate) code: Option<i32>,
    /// Standard output.
    pub(crate) stdout: String,
    /// Standard error.
    pub(crate) stderr: String,
}

impl Ran {
    fn of(command: &mut Command, words: &[&str], input: Option<&[u8]>) -> Self {
        if input.is_some() {
            command.stdin(Stdio::piped());
        }
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let feeder = input.map(|input| {
            let (mut pipe, input) = (child.stdin.take().unwrap(), input.to_owned());
            // The program may have stopped reading, which is its right.
            std::thread::spawn(move || drop(pipe.write_all(&input)))
        });
        let output = child.wait_with_output().unwrap();
        if let Some(feeder) = feeder {
            feeder.join().unwrap();
        }
        Self::from_output(&output, &words.join(" "))
    }

    /// What `output` of a run of `line` says; both streams have to be UTF-8.
    pub(crate) fn from_output(output: &std::process::Output, line: &str) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_owned()).unwrap();
        Self {
            line: line.to_owned(),
            code: output.status.code(),
            stdout: text(&output.stdout),
            stderr: text(&output.stderr),
        }
    }

    /// The words that were run.
    pub(crate) fn line(&self) -> &str {
        &self.line
    }

    /// The same run, which must have ended with `code`.
    #[track_caller]
    pub(crate) fn ends_with(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{self}");
        self
    }

    /// The document on standard output. Its `exit_code` has to be the one that the process ended with.
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        let document: Value = serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}\n{self}"));
        assert_eq!(document["schema_version"], 1, "{self}");
        assert_eq!(document["exit_code"], self.code.unwrap_or(-1), "{self}");
        document
    }

    /// The only result of the document on standard output.
    #[track_caller]
    pub(crate) fn result(&self) -> Value {
        let document = self.json();
        let [result] = document["results"].as_array().unwrap().as_slice() else { panic!("not one result\n{self}") };
        result.clone()
    }

    /// The lines of JSON on standard error.
    #[track_caller]
    pub(crate) fn talk(&self) -> Vec<Value> {
        let line = |line: &str| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}\n{self}"));
        self.stderr.lines().map(line).collect()
    }

    /// The last error told as JSON on standard error.
    #[track_caller]
    pub(crate) fn error(&self) -> Value {
        let talk = self.talk();
        let error = talk.iter().rev().find(|line| line["kind"] == "error");
        error.unwrap_or_else(|| panic!("no error was told\n{self}"))["error"].clone()
    }

    /// Asserts that standard error says `part`.
    #[track_caller]
    pub(crate) fn says(self, part: &str) -> Self {
        assert!(self.stderr.contains(part), "does not say {part:?}\n{self}");
        self
    }

    /// Asserts that standard output shows `part`.
    #[track_caller]
    pub(crate) fn shows(self, part: &str) -> Self {
        assert!(self.stdout.contains(part), "does not show {part:?}\n{self}");
        self
    }
}

impl std::fmt::Display for Ran {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let code = self.code.map_or_else(|| "a signal".to_owned(), |code| code.to_string());
        write!(f, "$ whitelistctl {}\n{}{}? {code}", self.line, self.stdout, self.stderr)
    }
}

/// The texts of a JSON array.
#[track_caller]
pub(crate) fn texts(array: &Value) -> Vec<&str> {
    array.as_array().unwrap().iter().map(|item| item.as_str().unwrap()).collect()
}

/// A listener that nobody is to connect to.
pub(crate) struct Silence(TcpListener);

impl Silence {
    /// Listens on a free loopback port.
    pub(crate) fn listen() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        Self(listener)
    }

    /// Its address.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.0.local_addr().unwrap())
    }

    /// Whether nobody connected so far. The backlog keeps those whom nobody greeted.
    pub(crate) fn is_undisturbed(&self) -> bool {
        matches!(self.0.accept(), Err(error) if error.kind() == std::io::ErrorKind::WouldBlock)
    }
}
