//! The injected outside: arguments, environment, clock, randomness and standard streams.
//!
//! Everything that a run can observe or disturb comes in through a [`World`], so that a test can hand in another
//! one. This module may use nothing of the crate; whoever needs the time or a nonce takes it from here and
//! from nowhere else.

mod dial;
pub(crate) mod files;
pub mod keyring;
mod memory;
mod signals;
pub mod tty;

pub use dial::{Dial, Stream};
pub(crate) use signals::check_room;
pub use signals::{NoSignals, Signal, Signals};

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fmt;
use std::fs::File;
use std::future::Future;
use std::io::{BufRead, BufReader, IsTerminal, Read, Write};
use std::pin::Pin;
use std::rc::Rc;
use std::time::{Duration, Instant, SystemTime};

use keyring::{Keyring, SystemKeyring};
use sha2::{Digest, Sha256};
use tty::{ControllingTerminal, Prompter};

/// The environment variables of a run, read once. They hold secrets, so that only their names can be printed.
#[derive(Clone, Default)]
pub struct Env(BTreeMap<String, OsString>);

impl Env {
    /// The process's own environment. Variables whose name is not Unicode are left out: nothing here looks for them.
    #[must_use]
    pub fn of_process() -> Self {
        Self(std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value))).collect())
    }

    /// The value of `name`; an empty value counts as unset, and so does one that is not Unicode.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.to_str().filter(|value| !value.is_empty())
    }

    /// The first variable whose name begins with `prefix` and whose value is not Unicode.
    #[must_use]
    pub fn not_unicode(&self, prefix: &str) -> Option<&str> {
        let mut ours = self.0.iter().filter(|(name, _)| name.starts_with(prefix));
        ours.find(|(_, value)| value.to_str().is_none()).map(|(name, _)| name.as_str())
    }

    /// The value of `name` as the system gave it; an empty value counts as unset.
    #[must_use]
    pub fn get_os(&self, name: &str) -> Option<&OsString> {
        self.0.get(name).filter(|value| !value.is_empty())
    }
}

impl fmt::Debug for Env {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl<K: Into<String>, V: Into<OsString>> FromIterator<(K, V)> for Env {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        Self(pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

/// A future that completes when a pause is over.
pub type Pause = Pin<Box<dyn Future<Output = ()>>>;

/// Time: the calendar, a stopwatch and the pause.
pub trait Clock {
    /// The calendar time, as the system has it.
    fn now(&self) -> SystemTime;
    /// The time since some fixed moment of this run; never goes back.
    fn elapsed(&self) -> Duration;
    /// Completes after `pause`.
    fn sleep(&self, pause: Duration) -> Pause;
    /// The name of this run of the machine and the time since it started, by a clock that is never set and that goes on
    /// while the machine sleeps; `None` where the system tells none.
    fn uptime(&self) -> Option<(String, Duration)> {
        None
    }
}

/// Randomness for nonces, tokens and jitter.
pub trait Entropy {
    /// Sixteen random bytes.
    fn bytes(&self) -> [u8; 16];

    /// A number in `0..=1`, evenly spread, for jitter.
    fn fraction(&self) -> f64 {
        let [a, b, c, d, ..] = self.bytes();
        f64::from(u32::from_be_bytes([a, b, c, d])) / f64::from(u32::MAX)
    }

    /// Thirty-two random hexadecimal digits.
    fn nonce(&self) -> String {
        format!("{:032x}", u128::from_be_bytes(self.bytes()))
    }
}

/// Opens the user's terminal. Called at the first prompt, so that a run without prompts opens nothing.
pub type Terminal = Box<dyn FnOnce() -> std::io::Result<Answers>>;

/// Where a person's answers come from. A read of it cannot be broken off, so it is made on a thread of its own.
pub type Answers = Box<dyn BufRead + Send>;

/// Opens the terminal for a dialogue, if there is one. Call it only when there is a question.
pub type PrompterFactory = Box<dyn FnOnce() -> Option<Box<dyn Prompter>>>;

/// The standard streams and what is known of their ends.
pub struct Stdio {
    /// Where piped entries come from.
    pub stdin: Box<dyn Read>,
    /// The result of a run.
    pub stdout: Box<dyn Write>,
    /// Talk, progress and errors.
    pub stderr: Box<dyn Write>,
    /// Whether standard output is a terminal.
    pub stdout_is_terminal: bool,
    /// Whether standard error is a terminal.
    pub stderr_is_terminal: bool,
    /// Columns of the terminal, where there is one.
    pub columns: Option<u16>,
    /// The controlling terminal, for an answer while standard input carries something else; `None` if no user would see
    /// a prompt on standard error.
    pub terminal: Option<Terminal>,
}

/// All that a run sees of the outside.
pub struct World {
    /// The arguments, the program's name first.
    pub args: Vec<OsString>,
    /// The environment.
    pub env: Env,
    /// Time.
    pub clock: Rc<dyn Clock>,
    /// Randomness.
    pub entropy: Rc<dyn Entropy>,
    /// Standard streams.
    pub stdio: Stdio,
    /// The person at the controlling terminal.
    pub prompter: PrompterFactory,
    /// Where secrets are kept that are in no file.
    pub keyring: Rc<dyn Keyring>,
    /// Requests to end.
    pub signals: Rc<dyn Signals>,
    /// Opens connections to the services, if not the network does.
    pub dial: Option<Dial>,
}

impl World {
    /// The world of this process, whose memory is closed to others from now on: the environment is in it.
    ///
    /// # Errors
    /// When the system gives no randomness: without it no nonce is safe.
    pub fn of_process() -> Result<Self, getrandom::Error> {
        memory::keep_private();
        Ok(Self {
            args: std::env::args_os().collect(),
            env: Env::of_process(),
            clock: Rc::new(SystemClock { start: Instant::now() }),
            entropy: Rc::new(SystemEntropy::seeded()?),
            stdio: Stdio {
                stdin: Box::new(std::io::stdin()),
                stdout: Box::new(std::io::stdout()),
                stderr: Box::new(std::io::stderr()),
                stdout_is_terminal: std::io::stdout().is_terminal(),
                stderr_is_terminal: std::io::stderr().is_terminal(),
                columns: terminal_size::terminal_size().map(|(width, _)| width.0),
                terminal: controlling_terminal(),
            },
            prompter: Box::new(|| ControllingTerminal::open(std::io::stderr().is_terminal())),
            keyring: Rc::new(SystemKeyring),
            signals: Rc::new(signals::OfProcess),
            dial: None,
        })
    }
}

impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("World").finish_non_exhaustive()
    }
}

/// Where a person's answer is read from, if standard error is where they would see the question.
fn controlling_terminal() -> Option<Terminal> {
    let device = if cfg!(windows) { "CONIN$" } else { "/dev/tty" };
    let open = move || -> std::io::Result<Answers> { Ok(Box::new(BufReader::new(File::open(device)?))) };
    std::io::stderr().is_terminal().then(|| Box::new(open) as Terminal)
}

/// The system's clock; pauses run on the runtime of the command.
struct SystemClock {
    start: Instant,
}

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }

    fn sleep(&self, pause: Duration) -> Pause {
        Box::pin(tokio::time::sleep(pause))
    }

    /// Linux tells both in files: proc(5).
    fn uptime(&self) -> Option<(String, Duration)> {
        let boot = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
        let uptime = std::fs::read_to_string("/proc/uptime").ok()?;
        let (seconds, hundredths) = uptime.split_whitespace().next()?.split_once('.')?;
        let hundredths = hundredths.parse::<u64>().ok()?;
        let since = Duration::from_secs(seconds.parse().ok()?) + Duration::from_millis(hundredths * 10);
        Some((boot.trim().to_owned(), since))
    }
}

/// Randomness from one seed of the system's source. The source is read once, at the start, so that no change fails
/// half-way for want of it. Each output and each next state is a SHA-256 hash of the state and a label, so that an
/// output reveals nothing about the ones before and after it.
struct SystemEntropy {
    state: RefCell<[u8; 32]>,
}

impl SystemEntropy {
    fn seeded() -> Result<Self, getrandom::Error> {
        let mut seed = [0; 32];
        getrandom::fill(&mut seed)?;
        Ok(Self { state: RefCell::new(seed) })
    }
}

impl Entropy for SystemEntropy {
    fn bytes(&self) -> [u8; 16] {
        let mut state = self.state.borrow_mut();
        let derive =
            |label: &[u8]| -> [u8; 32] { Sha256::new().chain_update(label).chain_update(*state).finalize().into() };
        let (output, next) = (derive(b"output"), derive(b"state"));
        *state = next;
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&output[..16]);
        bytes
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn random_bytes_follow_from_the_seed_and_never_repeat() {
        let from = |seed: u8| SystemEntropy { state: RefCell::new([seed; 32]) };
        let (one, same, other) = (from(1), from(1), from(2));
        let drawn: BTreeSet<[u8; 16]> = (0..1000).map(|_| one.bytes()).collect();
        assert_eq!(drawn.len(), 1000);
        assert!(drawn.contains(&same.bytes()) && !drawn.contains(&other.bytes()));
        assert_ne!(SystemEntropy::seeded().unwrap().bytes(), SystemEntropy::seeded().unwrap().bytes());
    }
}
