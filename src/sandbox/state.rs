//! The state that the sandbox keeps between runs: in memory, or in a directory that several processes can share.
//!
//! Each request reads, changes and writes the whole state under one lock. So two processes on one directory see each
//! other's changes at once and lose none.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::assumptions::{AssumptionError, Assumptions};
use super::keys::Keys;
use super::{elasticsearch, ops_manager};

const STATE_FILE: &str = "sandbox.json";
const LOCK_FILE: &str = "sandbox.lock";
/// Free bytes that a run needs in addition to the size of the state, so that it can change the state.
const ROOM: u64 = 64 * 1024;

/// Where the sandbox keeps its state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum StateAt {
    /// In memory: a new state that ends with the process.
    #[default]
    Memory,
    /// In `sandbox.json` of this directory. A missing directory is created with mode 0700.
    Directory(PathBuf),
}

/// Why the sandbox cannot run.
#[derive(Debug, thiserror::Error)]
pub enum SandboxError {
    /// The address is not a loopback address, so other machines could reach it.
    #[error("the sandbox listens on loopback addresses only, not on {0}")]
    NotLoopback(std::net::SocketAddr),
    /// The system does not allow to listen on the address.
    #[error("cannot listen on {address}")]
    Listen {
        /// The requested address.
        address: std::net::SocketAddr,
        /// The error of the system.
        source: io::Error,
    },
    /// The switch does not exist or does not have the value.
    #[error(transparent)]
    Assumption(#[from] AssumptionError),
    /// The system gives no random bytes for keys.
    #[error("cannot make keys for the sandbox: the system gives no random bytes")]
    Random(#[from] getrandom::Error),
    /// The state cannot be read, written or locked.
    #[error("cannot {doing} {}", path.display())]
    State {
        /// The operation, as a verb.
        doing: &'static str,
        /// The file or directory.
        path: PathBuf,
        /// The error of the system.
        source: io::Error,
    },
    /// The content of the state file is not a state.
    #[error(
        "the sandbox state in {} is damaged at line {}, column {}; `whitelistctl sandbox reset` repairs it",
        path.display(), source.line(), source.column()
    )]
    Damaged {
        /// The state file.
        path: PathBuf,
        /// The error of the parser, of which only the place is shown.
        source: serde_json::Error,
    },
}

/// The whole state of both services.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Saved {
    /// The switches that were set permanently.
    #[serde(default)]
    pub(crate) assumptions: Assumptions,
    pub(crate) elasticsearch: elasticsearch::State,
    pub(crate) ops_manager: ops_manager::State,
}

impl Saved {
    /// The state of a new sandbox, with the switches of `assume` set and the well-known secrets of the seed. A sandbox
    /// that listens must not use these: see [`Saved::fresh`].
    pub(crate) fn seeded(assume: &[(String, String)]) -> Result<Self, AssumptionError> {
        let assumptions = with(Assumptions::default(), assume)?;
        let (elasticsearch, ops_manager) = (elasticsearch::State::seeded(), ops_manager::State::seeded());
        Ok(Self { assumptions, elasticsearch, ops_manager })
    }

    /// The state of a new sandbox, with the switches of `assume` set and `keys` for its secrets.
    pub(crate) fn fresh(assume: &[(String, String)], keys: &Keys) -> Result<Self, AssumptionError> {
        let mut saved = Self::seeded(assume)?;
        keys.put(&mut saved);
        Ok(saved)
    }
}

/// `assumptions` with the switches of `assume` set.
pub(crate) fn with(mut assumptions: Assumptions, assume: &[(String, String)]) -> Result<Assumptions, AssumptionError> {
    for (name, value) in assume {
        assumptions.set(name, value)?;
    }
    Ok(assumptions)
}

/// The state at its place.
#[derive(Debug)]
pub(crate) enum Store {
    Memory(Box<Saved>),
    Directory {
        /// Where the state is.
        directory: PathBuf,
        /// The secrets that the state had when it was opened. They go into a new state if the file is deleted.
        keys: Keys,
    },
}

impl Store {
    /// Opens the state at its place, and makes a new one if there is none. A place that cannot hold a change is an
    /// error here, because later the client would see it as an error of a service.
    pub(crate) fn open(at: &StateAt) -> Result<Self, SandboxError> {
        let keys = Keys::random()?;
        match at {
            StateAt::Memory => Ok(Self::Memory(Box::new(Saved::fresh(&[], &keys)?))),
            StateAt::Directory(directory) => {
                let _lock = lock(directory)?;
                let keys = match read(directory)? {
                    Some(saved) if !has_known_secrets(&saved)? => Keys::of(&saved),
                    Some(mut saved) => {
                        keys.put(&mut saved);
                        write(directory, &text(&saved, directory)?)?;
                        keys
                    }
                    None => {
                        write(directory, &text(&Saved::fresh(&[], &keys)?, directory)?)?;
                        keys
                    }
                };
                probe(directory)?;
                Ok(Self::Directory { directory: directory.clone(), keys })
            }
        }
    }

    /// Runs `act` on the state under the lock. The change is stored before this returns.
    pub(crate) fn update<T>(&mut self, act: impl FnOnce(&mut Saved) -> T) -> Result<T, SandboxError> {
        match self {
            Self::Memory(saved) => Ok(act(saved)),
            Self::Directory { directory, keys } => {
                let _lock = lock(directory)?;
                let mut saved = match read(directory)? {
                    Some(saved) => saved,
                    None => Saved::fresh(&[], keys)?,
                };
                let before = text(&saved, directory)?;
                let outcome = act(&mut saved);
                let after = text(&saved, directory)?;
                if after != before {
                    write(directory, &after)?;
                }
                Ok(outcome)
            }
        }
    }
}

/// Whether `saved` holds a secret that is printed in the source, as the states of earlier versions do.
fn has_known_secrets(saved: &Saved) -> Result<bool, SandboxError> {
    Ok(Keys::of(saved).shares_any(&Keys::of(&Saved::seeded(&[])?)))
}

/// Puts the state in `directory` back to the seed, with the switches of `assume` set permanently. Repairs a damaged
/// state. The secrets of a readable state stay, so that a running sandbox can go on.
///
/// # Errors
/// When a switch is unknown or the directory cannot be written.
pub fn reset(directory: &Path, assume: &[(String, String)]) -> Result<(), SandboxError> {
    let mut seed = Saved::fresh(assume, &Keys::random()?)?;
    let _lock = lock(directory)?;
    if let Ok(Some(saved)) = read(directory)
        && !has_known_secrets(&saved)?
    {
        Keys::of(&saved).put(&mut seed);
    }
    write(directory, &text(&seed, directory)?)
}

/// The path of the state file in `directory`.
pub(crate) fn file(directory: &Path) -> PathBuf {
    directory.join(STATE_FILE)
}

/// The state in `directory`, or none if there is no state file.
pub(crate) fn read(directory: &Path) -> Result<Option<Saved>, SandboxError> {
    let path = file(directory);
    match fs::read(&path) {
        Ok(bytes) => serde_json::from_slice(&bytes).map(Some).map_err(|source| SandboxError::Damaged { path, source }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(SandboxError::State { doing: "read", path, source }),
    }
}

fn text(saved: &Saved, directory: &Path) -> Result<String, SandboxError> {
    serde_json::to_string_pretty(saved).map_err(|source| SandboxError::State {
        doing: "write",
        path: file(directory),
        source: source.into(),
    })
}

fn write(directory: &Path, text: &str) -> Result<(), SandboxError> {
    let path = file(directory);
    let written = write_private(&path, &format!("{text}\n"));
    written.map_err(|source| SandboxError::State { doing: "write", path, source })
}

/// Checks that there is room for a state that is somewhat longer.
fn probe(directory: &Path) -> Result<(), SandboxError> {
    let path = file(directory);
    let tried = fs::metadata(&path).and_then(|facts| {
        let mut beside = beside(directory)?;
        io::copy(&mut io::repeat(b' ').take(facts.len() + ROOM), beside.as_file_mut()).map(drop)
    });
    tried.map_err(|source| SandboxError::State { doing: "write", path, source })
}

/// Writes `text` to a file that only its owner can read: to a temporary file first, which then replaces the file.
///
/// # Errors
/// The error of the system, without the name of the temporary file.
fn write_private(path: &Path, text: &str) -> io::Result<()> {
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut beside = beside(directory)?;
    beside.as_file_mut().write_all(text.as_bytes())?;
    beside.as_file().sync_all()?;
    beside.persist(path).map_err(|error| error.error).map(drop)
}

/// A new temporary file in `directory` with mode 0600.
fn beside(directory: &Path) -> io::Result<tempfile::NamedTempFile<File>> {
    tempfile::Builder::new().make_in(directory, |path| {
        let mut options = OpenOptions::new();
        options.create_new(true).write(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(path)
    })
}

/// Locks `directory` until the returned file is dropped. Creates a missing directory.
fn lock(directory: &Path) -> Result<File, SandboxError> {
    let failed = |doing, path: &Path| {
        let path = path.to_owned();
        move |source| SandboxError::State { doing, path, source }
    };
    make(directory).map_err(failed("make", directory))?;
    let path = directory.join(LOCK_FILE);
    let mut options = OpenOptions::new();
    options.create(true).write(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(&path).map_err(failed("open", &path))?;
    file.lock().map_err(failed("lock", &path))?;
    Ok(file)
}

fn make(directory: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(directory)
}

#[cfg(test)]
mod tests;
