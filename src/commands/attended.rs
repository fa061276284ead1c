//! A command that this program runs for the user: signals are passed on to it, and its exit code is passed back.

use std::process::ExitStatus;

use tokio::process::Command;

use crate::exit::Exit;

/// Runs `command` and waits for its end. Signals that end a process are passed on to the command and do not end this
/// process. A terminal sends its interrupt to both processes, so that one is not passed on.
pub(super) async fn attended(command: &mut Command, in_terminal: bool) -> std::io::Result<ExitStatus> {
    #[cfg(unix)]
    {
        use rustix::process::Signal;
        use tokio::signal::unix::{SignalKind, signal};
        let (mut terminate, mut hang_up) = (signal(SignalKind::terminate())?, signal(SignalKind::hangup())?);
        let mut interrupt = signal(SignalKind::interrupt())?;
        let mut child = command.spawn()?;
        loop {
            tokio::select! {
                status = child.wait() => return status,
                _ = terminate.recv() => pass_on(Signal::TERM, &child),
                _ = hang_up.recv() => pass_on(Signal::HUP, &child),
                _ = interrupt.recv() => if !in_terminal { pass_on(Signal::INT, &child) },
            }
        }
    }
    #[cfg(not(unix))]
    {
        // A console sends every interrupt to all its processes.
        let _ = in_terminal;
        let mut child = command.spawn()?;
        loop {
            tokio::select! {
                status = child.wait() => return status,
                _ = tokio::signal::ctrl_c() => {}
            }
        }
    }
}

/// Sends `signal` to `child`, which may have ended already.
#[cfg(unix)]
fn pass_on(signal: rustix::process::Signal, child: &tokio::process::Child) {
    let id = child.id().and_then(|id| rustix::process::Pid::from_raw(i32::try_from(id).ok()?));
    if let Some(id) = id {
        let _ = rustix::process::kill_process(id, signal);
    }
}

/// The exit code of a child. If a signal ended it, 128 plus the number of the signal, as in a shell.
pub(super) fn passed_on(status: ExitStatus) -> Exit {
    #[cfg(unix)]
    let signal = std::os::unix::process::ExitStatusExt::signal(&status);
    #[cfg(not(unix))]
    let signal: Option<i32> = None;
    let code = signal.map_or(status.code(), |signal| Some(128 + signal));
    Exit::passed_on(code.and_then(|code| u8::try_from(code).ok()).unwrap_or(1))
}
