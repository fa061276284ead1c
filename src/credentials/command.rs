//! Credentials from a command of the user's own: a password manager, a vault.
//!
//! It is started without a shell, in an environment without a secret of ours, and has ten seconds. What it prints is
//! secret as a whole: no message says a word of it. What it says on standard error is not read.

use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use secrecy::zeroize::Zeroizing;
use serde::Deserialize;

use super::error::CommandProblem;
use crate::auth::secret::Secret;
use crate::world::Env;

/// How long the command may take.
pub(super) const LIMIT: Duration = Duration::from_secs(10);
/// The most bytes that it may print.
const MOST: usize = 64 << 10;
/// The variables that it gets, where they are set: what programs need to find their files, their agent and their
/// language. None of them holds a secret.
const KEPT: &[&str] = &[
    "PATH",
    "HOME",
    "USER",
    "LOGNAME",
    "LANG",
    "LC_ALL",
    "LC_CTYPE",
    "TZ",
    "TMPDIR",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_RUNTIME_DIR",
    "DBUS_SESSION_BUS_ADDRESS",
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "GNUPGHOME",
    "GPG_TTY",
    "SSH_AUTH_SOCK",
    "PASSWORD_STORE_DIR",
    "SystemRoot",
    "USERPROFILE",
    "APPDATA",
    "LOCALAPPDATA",
    "TEMP",
];

/// What a command may print as JSON; other fields are of no interest.
#[derive(Default, Deserialize)]
struct Printed {
    username: Option<String>,
    api_key: Option<String>,
    access_key_id: Option<String>,
    access_key_secret: Option<String>,
    security_token: Option<String>,
}

/// The parts that the command `line` (an absolute path and its arguments) prints, in the order of `names`: a JSON object
/// with these fields, or as many lines. `limit` is how long it may take. A part may be missing from the end of the lines
/// and anywhere in the object.
pub(super) fn parts<const N: usize>(
    line: &[String],
    names: [&str; N],
    env: &Env,
    limit: Duration,
) -> Result<[Option<Secret>; N], CommandProblem> {
    let [program, arguments @ ..] = line else { return Err(CommandProblem::NotAbsolute) };
    let program = Path::new(program);
    if !program.is_absolute() {
        return Err(CommandProblem::NotAbsolute);
    }
    trusted(program)?;
    let mut command = Command::new(program);
    command.args(arguments).env_clear().stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    command.envs(KEPT.iter().filter_map(|name| Some((*name, env.get_os(name)?))));
    alone(&mut command);
    let child = command.spawn().map_err(|error| CommandProblem::NotStarted(error.kind()))?;
    let (printed, status) = output(child, limit)?;
    // First this: whoever prints on into a closed pipe fails for that.
    if printed.len() > MOST {
        return Err(CommandProblem::TooMuch);
    }
    if !status.success() {
        return Err(CommandProblem::Failed(status.code()));
    }
    read(&printed, names)
}

/// What `child` prints and how it ends; ends it if that takes too long.
fn output(mut child: Child, limit: Duration) -> Result<(Zeroizing<Vec<u8>>, ExitStatus), CommandProblem> {
    let id = child.id();
    let (done, waiting) = mpsc::channel();
    // Reading waits for the pipe's other end, which any descendant may hold open: only a thread can be left behind.
    std::thread::spawn(move || {
        // Room for all of it at once: a buffer that grows leaves copies of secrets behind.
        let mut printed = Zeroizing::new(Vec::with_capacity(MOST + 1));
        let pipe = child.stdout.take();
        let read = pipe.map_or(Ok(0), |pipe| pipe.take(MOST as u64 + 1).read_to_end(&mut printed));
        let ended = read.and_then(|_| child.wait());
        // Nobody listens any more if it took too long.
        drop(done.send(ended.map(|status| (printed, status))));
    });
    if let Ok(ended) = waiting.recv_timeout(limit) {
        return ended.map_err(|error| CommandProblem::NotStarted(error.kind()));
    }
    end(id);
    Err(CommandProblem::TooSlow(limit))
}

/// The parts in what was printed.
fn read<const N: usize>(printed: &[u8], names: [&str; N]) -> Result<[Option<Secret>; N], CommandProblem> {
    let text = std::str::from_utf8(printed).map_err(|_| CommandProblem::NotText)?;
    if text.trim_start().starts_with('{') {
        // What serde has to say could quote a part of it.
        let printed: Printed = serde_json::from_str(text).map_err(|_| CommandProblem::Unreadable)?;
        let Printed { username, api_key, access_key_id, access_key_secret, security_token } = printed;
        let mut fields = [
            ("username", username),
            ("api_key", api_key),
            ("access_key_id", access_key_id),
            ("access_key_secret", access_key_secret),
            ("security_token", security_token),
        ];
        return Ok(names.map(|name| {
            let field = fields.iter_mut().find(|(field, _)| *field == name);
            field.and_then(|(_, value)| value.take()).filter(|value| !value.is_empty()).map(Secret::from)
        }));
    }
    let mut lines = text.lines().map(|line| line.strip_suffix('\r').unwrap_or(line));
    let parts = names.map(|_| lines.next().filter(|line| !line.is_empty()).map(|line| Secret::from(line.to_owned())));
    if lines.any(|line| !line.is_empty()) || parts.iter().flatten().count() < 2 {
        return Err(CommandProblem::Unreadable);
    }
    Ok(parts)
}

/// Refuses a program that somebody else could put another one in place of.
#[cfg(unix)]
fn trusted(program: &Path) -> Result<(), CommandProblem> {
    use crate::world::files::{me, rights};
    let facts = program.metadata().map_err(|error| CommandProblem::NotStarted(error.kind()))?;
    let safe = rights(&facts).is_none_or(|rights| {
        let owned = rights.owner == me() || rights.owner == 0;
        owned && rights.mode & 0o022 == 0
    });
    if safe { Ok(()) } else { Err(CommandProblem::Writable) }
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the same shape on every system")]
fn trusted(_program: &Path) -> Result<(), CommandProblem> {
    Ok(())
}

/// Puts what is started into a process group of its own, so that all of it can be ended.
#[cfg(unix)]
fn alone(command: &mut Command) {
    std::os::unix::process::CommandExt::process_group(command, 0);
}

#[cfg(not(unix))]
fn alone(_command: &mut Command) {}

/// Ends the process group `id`.
#[cfg(unix)]
fn end(id: u32) {
    let group = i32::try_from(id).ok().and_then(rustix::process::Pid::from_raw);
    if let Some(group) = group {
        // It may have ended meanwhile.
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    }
}

#[cfg(not(unix))]
fn end(_id: u32) {}

#[cfg(all(test, unix))]
#[path = "command_tests.rs"]
mod tests;
