//! No room and no right to write: a quota that ends at every byte of what a run writes, a file system that is full at a
//! page's end, folders and files that cannot be written, streams that take nothing.
//!
//! The real binary, each time with a journal that has room for so much and no more. Whatever reached a list has its
//! intent and its call in the journal, and once there is room one `resume` says what is true.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use whitelistctl::journal;
use whitelistctl::sandbox::faults::{Rival, ServiceName};

use super::operator::{Operator, Time, history, home};
use super::tally::{Plan, Tally, over};
use crate::support::served::{Sandbox, Served};
use crate::support::{BINARY, PRODUCTION, Scene, restrict};

/// Every place that there is.
pub(crate) const ALL: u64 = u64::MAX;

/// Places in one sandbox.
const SCENE: usize = 50;

const LINES: [&str; 2] = ["kibana-whitelist append 198.51.100.7", "user-whitelist add 198.51.100.7"];

/// The largest file under the quota, in bytes.
const QUOTA: u64 = 8192;
/// A page of the small file system.
const PAGE: u64 = 4096;

/// What keeps the program from writing.
#[derive(Clone, Copy, Debug)]
enum Lack {
    /// A quota, so many bytes after the journal as it is. A process that goes past it is told, or killed.
    Quota { room: u64, kills: bool },
    /// A file system that has no page left, where the journal's last page has so many bytes left.
    Full { room: u64 },
    /// Something below the home that may not be written, and whether it is there beforehand.
    ReadOnly(&'static str),
    /// Standard output that takes nothing.
    Stdout,
    /// Standard error that takes nothing, and is the journal.
    Journal,
}

/// Plays all places, or as many as are asked for, spread evenly.
pub(crate) fn play(plan: Plan) -> Tally {
    let probe = Stage::new();
    let mut unjudged = Vec::new();
    let mut lacks = Vec::new();
    let most = LINES.map(|line| probe.bytes(line)).into_iter().max().unwrap_or_default();
    if Stage::has_quota() {
        let rooms = (0..=most).flat_map(|room| [false, true].map(|kills| Lack::Quota { room, kills }));
        lacks.extend(rooms);
    } else {
        unjudged.push("quotas: the shell sets none".to_owned());
    }
    if Stage::has_mounts() {
        lacks.extend((0..=most.min(PAGE / 2)).map(|room| Lack::Full { room }));
    } else {
        unjudged.push("a full file system: none can be mounted here".to_owned());
    }
    let special: Vec<Lack> = ["", "state", "state/locks", "state/journal.jsonl"]
        .into_iter()
        .map(Lack::ReadOnly)
        .chain([Lack::Stdout, Lack::Journal])
        .collect();
    let cases =
        |lacks: Vec<Lack>| lacks.into_iter().flat_map(|lack| LINES.map(|line| (line, lack))).collect::<Vec<_>>();
    let (special, places) = (cases(special), cases(lacks));
    let wanted = plan.runs.saturating_sub(special.len() as u64).min(places.len() as u64);
    let spread = |number: u64| {
        places[usize::try_from((number * places.len() as u64 / wanted + plan.seed) % places.len() as u64).unwrap()]
    };
    let chosen: Vec<_> = (0..wanted).map(spread).chain(special).collect();
    let scenes: Vec<_> = chosen.chunks(SCENE).collect();
    let mut tally = over(scenes.len() as u64, |number, tally| {
        let stage = Stage::new();
        for (line, lack) in scenes[usize::try_from(number).unwrap()] {
            stage.play(line, *lack, tally);
        }
    });
    tally.unjudged = unjudged;
    tally
}

struct Stage {
    served: Served,
    time: Time,
}

impl Stage {
    fn new() -> Self {
        Self { served: Sandbox::default().assume("calls-per-second", "4000000000").serve(), time: Time::of_today() }
    }

    /// The lists as they are in the beginning.
    fn begin(&self) {
        for (service, entry) in [(ServiceName::Elasticsearch, "192.0.2.10"), (ServiceName::OpsManager, "127.0.0.1")] {
            let cover = Some(vec![entry.to_owned()]);
            self.served.running().rival(&Rival { service: Some(service), cover, ..Rival::default() }).unwrap();
        }
    }

    /// Somebody whose journal has `length` bytes, or none where that is 0.
    fn operator(&self, length: u64) -> Operator {
        let url = self.served.url();
        let scene = Scene::within(home()).leading_to(&self.served, &url);
        let seed = self.served.requests().last().map_or(0, |seen| seen.number);
        let operator = Operator::of(scene, &self.time, seed, None);
        let journal = operator.scene().state().join(journal::FILE);
        let filled = |pad: u64| {
            self.begin();
            // A reason is cut where it is long; the name of the machine is not.
            let host = "x".repeat(usize::try_from(pad).unwrap());
            // The binary, on the system's clock: a child that another thread forks has the lock for a moment too.
            let words = ["kibana-whitelist", "append", "203.0.113.1", "--reason", "filler"];
            let ran = operator.scene().command(&words).env("HOSTNAME", host).output().unwrap();
            assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
            journal.metadata().unwrap().len()
        };
        if length > 0 {
            let short = filled(1);
            std::fs::remove_file(&journal).unwrap();
            let long = filled(length - short);
            // The line tells its own length, which may have a digit more.
            assert!(long.abs_diff(length) <= 2, "a journal of {long} bytes, not of {length}");
        }
        self.begin();
        operator
    }

    /// How much a run of `line` writes into the journal.
    fn bytes(&self, line: &str) -> u64 {
        let operator = self.operator(0);
        drop(operator.scene().run(line).ends_with(0));
        operator.scene().state().join(journal::FILE).metadata().unwrap().len()
    }

    /// Whether the shell's quota is what it is taken for.
    fn has_quota() -> bool {
        let home = home();
        let script = format!("trap '' XFSZ; ulimit -f {}; head -c 20000 /dev/zero > file", QUOTA / 512);
        let _ = Command::new("sh").args(["-c", &script]).current_dir(home.path()).stderr(Stdio::null()).status();
        home.path().join("file").metadata().is_ok_and(|facts| facts.len() == QUOTA)
    }

    /// Whether a file system can be mounted, for one process and those that it starts.
    fn has_mounts() -> bool {
        let home = home();
        let words = ["-rm", "sh", "-c", "mount -t tmpfs -o size=8k tmpfs ."];
        let run = Command::new("unshare").args(words).current_dir(home.path()).stderr(Stdio::null()).status();
        run.is_ok_and(|status| status.success())
    }

    fn play(&self, line: &str, lack: Lack, tally: &mut Tally) {
        let operator = self.operator(match lack {
            Lack::Quota { room, .. } => QUOTA - room,
            Lack::Full { room } => PAGE - room,
            _ => 0,
        });
        let scene = operator.scene();
        let begin = self.served.requests().len();
        let output = lack.run(scene, line);
        lack.mend(scene);
        let made = self.served.requests().split_off(begin);
        tally.run();
        let code = output.status.code().map_or_else(|| "a signal".to_owned(), |code| format!("exit {code}"));
        tally.count(code.clone());
        let wrong = |why: &str| {
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            format!("{why}, {code}: {line}, {lack:?}\n{said}")
        };

        let is_write = |method: &str| method != "GET";
        let writes = made.iter().filter(|seen| is_write(&seen.method) && seen.status != 401).count();
        let is_done = self.is_done(line);
        if let Lack::Journal = lack {
            if writes > 0 || is_done || output.status.code() != Some(10) {
                tally.wrong(wrong("a change without a journal"));
            }
            return;
        }
        let noted = match history(scene) {
            Ok(past) => past.changes().iter().filter(|change| !is_filler(change)).map(|change| change.sent.len()).sum(),
            Err(why) => return tally.wrong(wrong(&why)),
        };
        if writes > noted || (is_done && noted == 0) {
            tally.wrong(wrong(&format!("{writes} changes were sent and {noted} noted")));
        }
        if output.status.success() != is_done && !matches!(lack, Lack::Stdout) && output.status.code() == Some(0) {
            tally.wrong(wrong("said to be done, and it is not"));
        }
        drop(operator.run("resume"));
        match history(scene) {
            Ok(past) if past.open().next().is_some() => tally.wrong(wrong("resume leaves something open")),
            Ok(past) => {
                let said =
                    past.changes().iter().any(|change| !is_filler(change) && change.outcome().as_str() == "applied");
                if said != is_done {
                    tally.wrong(wrong("the journal says otherwise than the truth"));
                }
                tally.count(if is_done { "made" } else { "not made" });
            }
            Err(why) => tally.wrong(wrong(&why)),
        }
    }

    fn is_done(&self, line: &str) -> bool {
        let truth = self.served.truth();
        let group = truth.group(PRODUCTION, "PUBLIC_KIBANA", "default").unwrap_or_default();
        let list = if line.starts_with("user") { &truth.user } else { group };
        list.iter().any(|entry| entry == "198.51.100.7")
    }
}

/// Whether a change only fills the journal.
fn is_filler(change: &whitelistctl::domain::history::Change) -> bool {
    change.intent.reason.is_some()
}

impl Lack {
    /// Runs `line` in `scene` under this lack.
    fn run(self, scene: &Scene, line: &str) -> Output {
        let words: Vec<&str> = line.split(' ').collect();
        let full = || std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut command = match self {
            Self::Quota { kills, .. } => {
                let trap = if kills { "" } else { "trap '' XFSZ; " };
                shell(scene, &format!("{trap}ulimit -f {}; exec \"$@\"", QUOTA / 512), &words, &[])
            }
            Self::Full { .. } => {
                let script =
                    "mount -t tmpfs -o size=8k tmpfs small && cp -p kept small/journal.jsonl && cd small || exit 99
                    WHITELISTCTL_STATE_DIR=$PWD \"$@\"; code=$?; cp -p journal.jsonl ../kept; exit $code";
                std::fs::create_dir(scene.path("small")).unwrap();
                std::fs::rename(scene.state().join(journal::FILE), scene.path("kept")).unwrap();
                shell(scene, script, &words, &["unshare", "-rm"])
            }
            Self::ReadOnly(place) => {
                forbid(scene, place);
                let mut command = scene.command(&words);
                as_nobody(&mut command);
                command
            }
            Self::Stdout => {
                let mut command = scene.command(&words);
                command.stdout(full());
                return command.stderr(Stdio::piped()).spawn().unwrap().wait_with_output().unwrap();
            }
            Self::Journal => {
                let words = [words.as_slice(), &["--journal", "-"]].concat();
                let mut command = scene.command(&words);
                command.stderr(full());
                command
            }
        };
        command.output().unwrap()
    }

    /// Makes room again.
    fn mend(self, scene: &Scene) {
        match self {
            Self::Full { .. } => std::fs::rename(scene.path("kept"), scene.state().join(journal::FILE)).unwrap(),
            Self::ReadOnly(place) => {
                restrict(&scene.path(place), if place.ends_with("jsonl") { 0o600 } else { 0o700 });
                own(&scene.path(""), None);
            }
            _ => {}
        }
    }
}

/// The binary with `words`, started by a shell that runs `script` first, itself started by `outer`.
fn shell(scene: &Scene, script: &str, words: &[&str], outer: &[&str]) -> Command {
    let all = [outer, &["sh", "-c", script, "sh", BINARY], words].concat();
    let mut command = Command::new(all[0]);
    command.args(&all[1..]).env_clear().envs(scene.variables()).env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
    command.current_dir(scene.path("")).stdin(Stdio::null());
    command
}

/// Makes what is at `place` below the home, and lets nobody write it.
fn forbid(scene: &Scene, place: &str) {
    let path = scene.path(place);
    if place.ends_with("jsonl") {
        std::fs::create_dir_all(scene.state()).unwrap();
        std::fs::write(&path, "").unwrap();
    } else {
        std::fs::create_dir_all(&path).unwrap();
    }
    own(&scene.path(""), Some(NOBODY));
    restrict(&path, if place.ends_with("jsonl") { 0o400 } else { 0o500 });
}

/// The number of a user without rights, whom root can become; root itself may write everywhere.
const NOBODY: u32 = 65534;

/// Whether this process is root's: what it makes belongs to whom it acts for.
#[cfg(unix)]
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    home().path().metadata().unwrap().uid() == 0
}

/// Gives everything below `folder` to a user without rights, or back to root. Others have but their own files.
fn own(folder: &Path, user: Option<u32>) {
    #[cfg(unix)]
    if is_root() {
        let user = Some(user.unwrap_or(0));
        std::os::unix::fs::chown(folder, user, user).unwrap();
        for item in std::fs::read_dir(folder).unwrap() {
            let path = item.unwrap().path();
            if path.is_dir() {
                own(&path, user);
            } else {
                std::os::unix::fs::chown(&path, user, user).unwrap();
            }
        }
    }
    #[cfg(not(unix))]
    let _ = (folder, user);
}

/// Lets root's child be that user.
fn as_nobody(command: &mut Command) {
    #[cfg(unix)]
    if is_root() {
        use std::os::unix::process::CommandExt;
        command.uid(NOBODY).gid(NOBODY);
    }
    #[cfg(not(unix))]
    let _ = command;
}
