//! A person who uses the program: the library's `run` inside this process, with a home, a clock and numbers of its own.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tempfile::TempDir;
use whitelistctl::domain::history::History;
use whitelistctl::journal;
use whitelistctl::sandbox::TimeSource;
use whitelistctl::world::keyring::{Keyring, SystemKeyring};
use whitelistctl::world::{Clock, Dial, Entropy, NoSignals, Pause, Stream};

use super::dice::Dice;
use crate::support::served::Served;
use crate::support::{Ran, Scene, in_process};

/// A clock that goes on only when somebody sleeps or says so; all who have a copy share it.
#[derive(Clone, Debug)]
pub(crate) struct Time {
    begin: Duration,
    passed: Arc<AtomicU64>,
}

impl Time {
    /// A clock that begins at the same moment in every run.
    pub(crate) fn new() -> Self {
        Self { begin: Duration::from_hours(500_000), passed: Arc::default() }
    }

    /// A clock that begins now, for scenes in which others go by the system's.
    pub(crate) fn of_today() -> Self {
        Self { begin: SystemTime::now().duration_since(UNIX_EPOCH).unwrap(), passed: Arc::default() }
    }

    /// The same clock, ahead by so many seconds; behind, if they are negative.
    pub(crate) fn wrong_by(&self, seconds: i64) -> Self {
        let by = Duration::from_secs(seconds.unsigned_abs());
        let begin = if seconds < 0 { self.begin.checked_sub(by).unwrap() } else { self.begin + by };
        Self { begin, passed: self.passed.clone() }
    }

    /// Milliseconds since 1970 began.
    pub(crate) fn unix_millis(&self) -> u64 {
        u64::try_from(self.begin.as_millis()).unwrap() + self.passed()
    }

    /// Milliseconds since it began.
    pub(crate) fn passed(&self) -> u64 {
        self.passed.load(Ordering::SeqCst)
    }

    /// Lets time pass.
    pub(crate) fn pass(&self, time: Duration) {
        let millis = u64::try_from(time.as_nanos().div_ceil(1_000_000)).unwrap_or(u64::MAX / 2);
        self.passed.fetch_add(millis, Ordering::SeqCst);
    }

    /// Lets time pass until `millis` milliseconds have passed since it began.
    pub(crate) fn pass_until(&self, millis: u64) {
        self.passed.fetch_max(millis, Ordering::SeqCst);
    }

    fn now(&self) -> SystemTime {
        UNIX_EPOCH + self.begin + Duration::from_millis(self.passed())
    }

    /// The same clock for a sandbox.
    pub(crate) fn source(&self) -> TimeSource {
        let own = self.clone();
        Arc::new(move || own.now())
    }
}

/// What an operator waits for before each step that others may come in between: every number that is drawn and every
/// pause. Without one nobody waits.
pub(crate) type Gate = Rc<dyn Fn()>;

struct OwnClock {
    time: Time,
    gate: Option<Gate>,
}

impl Clock for OwnClock {
    fn now(&self) -> SystemTime {
        self.time.now()
    }

    fn elapsed(&self) -> Duration {
        Duration::from_millis(self.time.passed())
    }

    fn sleep(&self, pause: Duration) -> Pause {
        self.time.pass(pause);
        if let Some(gate) = &self.gate {
            gate();
        }
        Box::pin(std::future::ready(()))
    }
}

struct OwnEntropy {
    dice: RefCell<Dice>,
    gate: Option<Gate>,
}

impl Entropy for OwnEntropy {
    fn bytes(&self) -> [u8; 16] {
        if let Some(gate) = &self.gate {
            gate();
        }
        let mut dice = self.dice.borrow_mut();
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&dice.number().to_be_bytes());
        bytes[8..].copy_from_slice(&dice.number().to_be_bytes());
        bytes
    }
}

/// A home that is as fast as there is one. The journal syncs every record, which on a disk would be most of the time.
pub(crate) fn home() -> TempDir {
    TempDir::new_in(fast_folder()).or_else(|_| TempDir::new()).unwrap()
}

/// A folder in memory, where the system has one.
pub(crate) fn fast_folder() -> PathBuf {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() }
}

/// Somebody who uses the program.
pub(crate) struct Operator {
    scene: Scene,
    clock: Rc<OwnClock>,
    entropy: Rc<OwnEntropy>,
    keyring: Rc<dyn Keyring>,
    dial: Option<Dial>,
    /// What all runs printed.
    printed: RefCell<Vec<u8>>,
}

impl Operator {
    /// Somebody with the access of `served`, a clock and a seed.
    pub(crate) fn at(served: &Served, time: &Time, seed: u64) -> Self {
        let url = served.url();
        Self::of(Scene::within(home()).leading_to(served, &url), time, seed, None)
    }

    /// The same over connections in memory.
    pub(crate) fn in_memory(served: &Served, time: &Time, seed: u64) -> Self {
        let sandbox = served.shared();
        let dial: Dial = Rc::new(move |_| {
            let stream: Box<dyn Stream> = Box::new(sandbox.connect());
            Ok(stream)
        });
        Self::at(served, time, seed).over(dial)
    }

    /// Somebody in `scene`.
    pub(crate) fn of(scene: Scene, time: &Time, seed: u64, gate: Option<Gate>) -> Self {
        // Not the numbers that the scene is made of.
        let dice = RefCell::new(Dice::new(seed.rotate_left(32) ^ 0x6F70_6572_6174_6F72));
        let (clock, entropy) = (OwnClock { time: time.clone(), gate: gate.clone() }, OwnEntropy { dice, gate });
        Self {
            scene,
            clock: Rc::new(clock),
            entropy: Rc::new(entropy),
            keyring: Rc::new(SystemKeyring),
            dial: None,
            printed: RefCell::default(),
        }
    }

    /// The same with a keyring of their own.
    pub(crate) fn with_keyring(self, keyring: Rc<dyn Keyring>) -> Self {
        Self { keyring, ..self }
    }

    /// The same over the connections of `dial` in place of sockets.
    pub(crate) fn over(self, dial: Dial) -> Self {
        Self { dial: Some(dial), ..self }
    }

    /// The home and the variables.
    pub(crate) fn scene(&self) -> &Scene {
        &self.scene
    }

    /// Runs `line` to its end, with nothing on standard input.
    pub(crate) fn run(&self, line: &str) -> Ran {
        self.run_fed(line, b"")
    }

    /// Runs `line` to its end, with `input` on standard input.
    pub(crate) fn run_fed(&self, line: &str, input: &[u8]) -> Ran {
        let ran = in_process::run(&self.scene, line, |world| {
            world.clock = self.clock.clone();
            world.entropy = self.entropy.clone();
            world.keyring = self.keyring.clone();
            world.signals = Rc::new(NoSignals);
            world.dial.clone_from(&self.dial);
            world.stdio.stdin = Box::new(std::io::Cursor::new(input.to_owned()));
        });
        if self.dial.is_some() {
            self.printed.borrow_mut().extend(ran.to_string().into_bytes());
        }
        ran
    }

    /// What all runs without sockets printed, with their lines and exit codes.
    pub(crate) fn printed(&self) -> Vec<u8> {
        self.printed.borrow().clone()
    }

    /// What the journal says, or why it says nothing that can be relied on.
    pub(crate) fn history(&self) -> Result<History, String> {
        history(&self.scene)
    }
}

/// What the journal of `scene` says, or why it says nothing that can be relied on. A line cut short is no damage.
pub(crate) fn history(scene: &Scene) -> Result<History, String> {
    let reading = journal::read(&scene.state().join(journal::FILE), |_| true).map_err(|error| error.to_string())?;
    if let Some(damage) = reading.findings.damages.first() {
        return Err(format!("line {} of the journal {}", damage.line, damage.problem));
    }
    Ok(reading.records.into_iter().collect())
}
