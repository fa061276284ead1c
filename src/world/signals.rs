//! Requests to end the program. Until the program listens, the default of the system applies: the process ends at once.

use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// A request to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// The terminal is gone (SIGHUP).
    HangUp,
    /// A person pressed Ctrl-C (SIGINT).
    Interrupt,
    /// Another program asks (SIGTERM).
    Terminate,
}

/// Where requests to end come from.
pub trait Signals {
    /// Listens from now on, within a runtime. From then on a request does not end the process by itself.
    fn listen(&self) -> UnboundedReceiver<Signal>;
}

/// No request ever comes.
#[derive(Clone, Copy, Debug)]
pub struct NoSignals;

impl Signals for NoSignals {
    fn listen(&self) -> UnboundedReceiver<Signal> {
        unbounded_channel().1
    }
}

/// Whether the process can open the files of a runtime that listens: two to wait, and three for signals. The library
/// ends the process where it gets some of them and not all.
pub(crate) fn check_room() -> std::io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::net::UnixStream;
        let _files = [UnixStream::pair()?, UnixStream::pair()?, UnixStream::pair()?];
    }
    Ok(())
}

/// The signals of this process.
pub(super) struct OfProcess;

impl Signals for OfProcess {
    fn listen(&self) -> UnboundedReceiver<Signal> {
        outlive_file_limits();
        let (sender, receiver) = unbounded_channel();
        for (signal, number) in [(Signal::HangUp, 1), (Signal::Interrupt, 2), (Signal::Terminate, 15)] {
            if is_ignored(number) {
                continue;
            }
            let Some(mut next) = source(signal) else { continue };
            let sender = sender.clone();
            drop(tokio::spawn(async move { while next.recv().await.is_some() && sender.send(signal).is_ok() {} }));
        }
        receiver
    }
}

/// Makes a write beyond the limit on the size of files an error, instead of the end of the process (SIGXFSZ).
#[cfg(unix)]
fn outlive_file_limits() {
    /// The number on Linux and macOS.
    const SIGXFSZ: i32 = 25;
    use tokio::signal::unix::{SignalKind, signal as listen};
    // What is installed stays installed; without it the system's own rule holds.
    drop(listen(SignalKind::from_raw(SIGXFSZ)));
}

#[cfg(not(unix))]
fn outlive_file_limits() {}

#[cfg(unix)]
fn source(signal: Signal) -> Option<tokio::signal::unix::Signal> {
    use tokio::signal::unix::{SignalKind, signal as listen};
    let kind = match signal {
        Signal::HangUp => SignalKind::hangup(),
        Signal::Interrupt => SignalKind::interrupt(),
        Signal::Terminate => SignalKind::terminate(),
    };
    // A signal that cannot be listened to ends the process by itself, as before.
    listen(kind).ok()
}

#[cfg(windows)]
fn source(signal: Signal) -> Option<tokio::signal::windows::CtrlC> {
    (signal == Signal::Interrupt).then(|| tokio::signal::windows::ctrl_c().ok()).flatten()
}

/// Whether whoever started this process wants the signal of this `number` ignored, as `nohup` does for hang-ups and a
/// shell without job control for interrupts of what runs behind. Only Linux tells; elsewhere it counts as not ignored.
fn is_ignored(number: u32) -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    ignored(&status) & (1 << (number - 1)) != 0
}

/// The set of ignored signals in the text of `/proc/PID/status` (proc_pid_status(5)): bit 0 is signal 1.
fn ignored(status: &str) -> u64 {
    let line = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    line.and_then(|digits| u64::from_str_radix(digits.trim(), 16).ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_set_of_ignored_signals_is_read() {
        assert_eq!(ignored("Name:\tx\nSigIgn:\t0000000000001001\nSigCgt:\t00000001000004e8\n"), 0x1001);
        assert_eq!(ignored(""), 0);
    }
}
