//! A program that prints a key: `process_command` of a profile.
//!
//! It is named by its absolute path and may take a minute. Its output is never shown.

use std::path::Path;
use std::time::Duration;

use serde::Deserialize;

use super::expiring_key::{ExpiringKey, IN_FILES, RawKey, secret};
use super::provider_deps::ProviderDeps;
use crate::auth::secret::Secret;
use crate::credentials::fault::{Class, Fault};
use crate::credentials::program::{self, ProgramProblem};
use crate::world::files;

/// How long the program may take.
const LIMIT: Duration = Duration::from_mins(1);
/// The variables that the program gets: enough to find its home, a language and a network.
const KEPT: [&str; 25] = [
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
    "XDG_CACHE_HOME",
    "XDG_RUNTIME_DIR",
    "DBUS_SESSION_BUS_ADDRESS",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "HTTPS_PROXY",
    "https_proxy",
    "HTTP_PROXY",
    "http_proxy",
    "NO_PROXY",
    "no_proxy",
    "SystemRoot",
    "USERPROFILE",
    "APPDATA",
    "TEMP",
];

/// The words of `command`, by the rules of a POSIX shell's quotes and comments; nothing is expanded.
pub(super) fn words(command: &str) -> Result<Vec<String>, Fault> {
    let invalid = |what: &str| Fault::broken(format!("process_command {what}"));
    let words = shlex::split(command).ok_or_else(|| invalid("has an unclosed quote"))?;
    let program = words.first().map(Path::new).ok_or_else(|| invalid("is empty"))?;
    if !program.is_absolute() {
        return Err(invalid("does not start with the absolute path of a program")
            .hint("write the absolute path of the program"));
    }
    let script = |end: &str| program.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(end));
    if script("bat") || script("cmd") {
        return Err(invalid("names a batch file, whose arguments a shell would read"));
    }
    Ok(words)
}

/// The key that `command` prints.
pub(super) async fn key(deps: &ProviderDeps, command: &[String]) -> Result<ExpiringKey, Fault> {
    let [program, arguments @ ..] = command else { return Err(Fault::broken("process_command is empty")) };
    let folder = cfg!(unix).then_some(Path::new("/"));
    let limit = deps.clock.sleep(LIMIT);
    let output = program::output((Path::new(program), arguments), &KEPT, &deps.env, folder, limit).await;
    let output = output.map_err(fault)?;
    read(deps, &output)
}

fn fault(problem: ProgramProblem) -> Fault {
    match problem {
        ProgramProblem::NotStarted(kind) => {
            Fault::broken(format!("the program cannot be run: {}", files::reason(&kind.into())))
        }
        ProgramProblem::TooSlow => {
            Fault::new(Class::Unavailable, format!("the program did not end within {} s", LIMIT.as_secs()))
        }
        ProgramProblem::TooMuch => Fault::broken(format!("the program prints more than {} KiB", program::MOST >> 10)),
        ProgramProblem::Failed(Some(code)) => Fault::broken(format!("the program ended with exit code {code}")),
        ProgramProblem::Failed(None) => Fault::broken("the program was ended by a signal"),
    }
}

#[derive(Deserialize)]
struct Printed {
    mode: Option<String>,
    access_key_id: Option<String>,
    #[serde(default, deserialize_with = "secret")]
    access_key_secret: Option<Secret>,
    #[serde(default, deserialize_with = "secret")]
    sts_token: Option<Secret>,
    expiration: Option<String>,
}

fn read(deps: &ProviderDeps, output: &[u8]) -> Result<ExpiringKey, Fault> {
    let unreadable = || Fault::broken("the program prints no key in the documented form");
    let printed: Printed = serde_json::from_slice(output).map_err(|_| unreadable())?;
    let temporary = match printed.mode.as_deref() {
        Some(mode) if mode.eq_ignore_ascii_case("AK") => false,
        Some(mode) if mode.eq_ignore_ascii_case("StsToken") => true,
        _ => return Err(Fault::broken("the program prints a key of a mode other than AK and StsToken")),
    };
    let secrets = [&printed.access_key_secret, &printed.sts_token].map(|part| part.as_ref().map(Secret::expose));
    let token = secrets[1].filter(|_| temporary);
    let key = RawKey { names: IN_FILES, values: [printed.access_key_id.as_deref(), secrets[0], token] };
    let key = key.required(temporary).map_err(|fault| Fault::broken(format!("what the program prints {fault}")))?;
    match printed.expiration.as_deref().filter(|text| !text.is_empty()) {
        Some(expiration) => ExpiringKey::until(key, expiration, deps.clock.now()),
        None => Ok(ExpiringKey::lasting(key)),
    }
}
