//! Credentials from a command of the user, for example a password manager or a vault.
//!
//! It runs in an environment without secrets of this program and has ten seconds. No message repeats what it prints.

use std::path::Path;
use std::time::Duration;

use serde::Deserialize;

use super::error::CommandProblem;
use super::program::{self, ProgramProblem};
use crate::auth::secret::Secret;
use crate::world::Env;

/// How long the command may take.
pub(super) const LIMIT: Duration = Duration::from_secs(10);
/// The variables that it gets, if they are set: those that programs need to find their files, their agent and their
/// language. None of them is a secret.
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

/// What a command may print as JSON; other fields are ignored.
#[derive(Default, Deserialize)]
struct Printed {
    username: Option<String>,
    api_key: Option<String>,
    access_key_id: Option<String>,
    access_key_secret: Option<String>,
    security_token: Option<String>,
}

/// The parts that the command `line` (an absolute path and its arguments) prints, in the order of `names`: a JSON
/// object with these fields, or as many lines. `limit` is how long it may take. A part may be missing from the end of
/// the lines and anywhere in the object.
pub(super) async fn parts<const N: usize>(
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
    let printed = program::output((program, arguments), KEPT, env, None, tokio::time::sleep(limit)).await;
    let printed = printed.map_err(|problem| match problem {
        ProgramProblem::NotStarted(kind) => CommandProblem::NotStarted(kind),
        ProgramProblem::TooSlow => CommandProblem::TooSlow(limit),
        ProgramProblem::TooMuch => CommandProblem::TooMuch,
        ProgramProblem::Failed(code) => CommandProblem::Failed(code),
    })?;
    read(&printed, names)
}

/// The parts in what was printed.
fn read<const N: usize>(printed: &[u8], names: [&str; N]) -> Result<[Option<Secret>; N], CommandProblem> {
    let text = std::str::from_utf8(printed).map_err(|_| CommandProblem::NotText)?;
    if text.trim_start().starts_with('{') {
        // The message of serde could quote a part of it.
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

/// Refuses a program that another user could replace.
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

#[cfg(all(test, unix))]
#[path = "command_tests.rs"]
mod tests;
