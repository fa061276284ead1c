//! Runs a program that prints a credential: without a shell, with a part of the environment, and for a limited time.
//!
//! All of its output is secret. Its standard error is not read.

use std::future::Future;
use std::path::Path;
use std::process::Stdio;

use secrecy::zeroize::Zeroizing;
use tokio::io::AsyncReadExt;
use tokio::process::{Child, Command};

use crate::world::Env;

/// The most bytes that a program may print.
pub(super) const MOST: usize = 64 << 10;

/// Why a program gives no output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ProgramProblem {
    /// The system cannot start it or read from it.
    NotStarted(std::io::ErrorKind),
    /// It did not end in time.
    TooSlow,
    /// It printed more than [`MOST`] bytes.
    TooMuch,
    /// It ended with another code than 0, or by a signal.
    Failed(Option<i32>),
}

/// What `program` prints with these `arguments`, started in `folder` if one is given, if it ends well before `limit`
/// does. Of `env` it gets the variables `kept`. It runs in a process group of its own, which is killed if time runs
/// out.
pub(super) async fn output(
    (program, arguments): (&Path, &[String]),
    kept: &[&str],
    env: &Env,
    folder: Option<&Path>,
    limit: impl Future<Output = ()>,
) -> Result<Zeroizing<Vec<u8>>, ProgramProblem> {
    let mut command = Command::new(program);
    command.args(arguments).env_clear().stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    command.envs(kept.iter().filter_map(|name| Some((*name, env.get_os(name)?)))).kill_on_drop(true);
    if let Some(folder) = folder {
        command.current_dir(folder);
    }
    #[cfg(unix)]
    command.process_group(0);
    let mut child = command.spawn().map_err(|error| ProgramProblem::NotStarted(error.kind()))?;
    let id = child.id();
    let printed = tokio::select! {
        printed = printed(&mut child) => printed,
        () = limit => Err(ProgramProblem::TooSlow),
    };
    if matches!(printed, Err(ProgramProblem::TooSlow | ProgramProblem::TooMuch)) {
        kill(id);
    }
    printed
}

/// What `child` prints, if it ends well.
async fn printed(child: &mut Child) -> Result<Zeroizing<Vec<u8>>, ProgramProblem> {
    let failed = |error: std::io::Error| ProgramProblem::NotStarted(error.kind());
    // Room for all of it at once: a buffer that grows leaves copies of secrets behind.
    let mut output = Zeroizing::new(Vec::with_capacity(MOST + 1));
    if let Some(stdout) = child.stdout.take() {
        stdout.take(MOST as u64 + 1).read_to_end(&mut output).await.map_err(failed)?;
    }
    // Checked before the exit code: a program that writes to a closed pipe fails for that reason.
    if output.len() > MOST {
        return Err(ProgramProblem::TooMuch);
    }
    let status = child.wait().await.map_err(failed)?;
    if status.success() { Ok(output) } else { Err(ProgramProblem::Failed(status.code())) }
}

/// Kills the process group of the child `id`.
#[cfg(unix)]
fn kill(id: Option<u32>) {
    let group = id.and_then(|id| i32::try_from(id).ok()).and_then(rustix::process::Pid::from_raw);
    if let Some(group) = group {
        // It may have ended meanwhile.
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    }
}

#[cfg(not(unix))]
fn kill(_id: Option<u32>) {}
