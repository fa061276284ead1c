//! What the sandbox remembers between runs, and where: in memory, or in a directory that processes share.
//!
//! Each request reads, changes and writes the whole state under one lock, so that two processes on one directory
//! see each other's changes at once and lose none.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::assumptions::{AssumptionError, Assumptions};
use super::{elasticsearch, ops_manager};

const STATE_FILE: &str = "sandbox.json";
const LOCK_FILE: &str = "sandbox.lock";
/// Bytes that there has to be room for besides the state, so that a run can change it.
const ROOM: u64 = 64 * 1024;

/// Where the sandbox keeps its state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum StateAt {
    /// Nowhere: it begins as seeded and is gone with the process.
    #[default]
    Memory,
    /// In `sandbox.json` of this directory, which is made (mode 0700) if it is not there.
    Directory(PathBuf),
}

/// Why the sandbox cannot run.
#[derive(Debug, thiserror::Error)]
pub enum SandboxError {
    /// Anybody on the network could reach it, and its credentials are public.
    #[error("the sandbox listens on loopback addresses only, not on {0}")]
    NotLoopback(std::net::SocketAddr),
    /// The address cannot be listened on.
    #[error("cannot listen on {address}")]
    Listen {
        /// The address that was asked for.
        address: std::net::SocketAddr,
        /// What the system says.
        source: io::Error,
    },
    /// A switch that does not exist or does not take the value.
    #[error(transparent)]
    Assumption(#[from] AssumptionError),
    /// The state cannot be read, written or locked.
    #[error("cannot {doing} {}", path.display())]
    State {
        /// What was tried, as a verb.
        doing: &'static str,
        /// The file or directory.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The state file does not hold a state.
    #[error(
        "the sandbox state in {} is damaged at line {}, column {}; `whitelistctl sandbox reset` mends it",
        path.display(), source.line(), source.column()
    )]
    Damaged {
        /// The state file.
        path: PathBuf,
        /// What does not fit.
        source: serde_json::Error,
    },
}

/// The whole state of both services.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Saved {
    /// The switches that were set for good.
    #[serde(default)]
    pub(crate) assumptions: Assumptions,
    pub(crate) elasticsearch: elasticsearch::State,
    pub(crate) ops_manager: ops_manager::State,
}

impl Saved {
    /// The state of a sandbox that was never used, with the switches of `assume` set.
    pub(crate) fn seeded(assume: &[(String, String)]) -> Result<Self, AssumptionError> {
        let assumptions = with(Assumptions::default(), assume)?;
        let (elasticsearch, ops_manager) = (elasticsearch::State::seeded(), ops_manager::State::seeded());
        Ok(Self { assumptions, elasticsearch, ops_manager })
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
    Directory(PathBuf),
}

impl Store {
    /// Opens the state at its place, seeding it if there is none yet. A place that could not keep a change is refused
    /// here: later it could only be told as the fault of a service.
    pub(crate) fn open(at: &StateAt) -> Result<Self, SandboxError> {
        let seed = || Saved::seeded(&[]).map_err(SandboxError::from);
        match at {
            StateAt::Memory => Ok(Self::Memory(Box::new(seed()?))),
            StateAt::Directory(directory) => {
                let _lock = lock(directory)?;
                if read(directory)?.is_none() {
                    write(directory, &text(&seed()?, directory)?)?;
                }
                probe(directory)?;
                Ok(Self::Directory(directory.clone()))
            }
        }
    }

    /// Lets `act` see and change the state, alone; what it changed is kept before this returns.
    pub(crate) fn update<T>(&mut self, act: impl FnOnce(&mut Saved) -> T) -> Result<T, SandboxError> {
        match self {
            Self::Memory(saved) => Ok(act(saved)),
            Self::Directory(directory) => {
                let _lock = lock(directory)?;
                let mut saved = match read(directory)? {
                    Some(saved) => saved,
                    None => Saved::seeded(&[])?,
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

/// Puts the state in `directory` back to the seed, with the switches of `assume` set for good. Mends what is damaged.
///
/// # Errors
/// When a switch is unknown or the directory cannot be written.
pub fn reset(directory: &Path, assume: &[(String, String)]) -> Result<(), SandboxError> {
    let seed = Saved::seeded(assume)?;
    let _lock = lock(directory)?;
    write(directory, &text(&seed, directory)?)
}

/// The path of the state file in `directory`.
pub(crate) fn file(directory: &Path) -> PathBuf {
    directory.join(STATE_FILE)
}

/// The state in `directory`; none if there is no state file.
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

/// Tries whether the state could be written anew and somewhat longer.
fn probe(directory: &Path) -> Result<(), SandboxError> {
    let path = file(directory);
    let tried = fs::metadata(&path).and_then(|facts| {
        let mut beside = beside(directory)?;
        io::copy(&mut io::repeat(b' ').take(facts.len() + ROOM), beside.as_file_mut()).map(drop)
    });
    tried.map_err(|source| SandboxError::State { doing: "write", path, source })
}

/// Writes `text` to a file that only its owner can read: beside it first, synced, then in its place.
///
/// # Errors
/// What the system says, without the name of the file beside.
fn write_private(path: &Path, text: &str) -> io::Result<()> {
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut beside = beside(directory)?;
    beside.as_file_mut().write_all(text.as_bytes())?;
    beside.as_file().sync_all()?;
    beside.persist(path).map_err(|error| error.error).map(drop)
}

/// A new file in `directory` with mode 0600, gone when it is dropped.
fn beside(directory: &Path) -> io::Result<tempfile::NamedTempFile<File>> {
    tempfile::Builder::new().make_in(directory, |path| {
        let mut options = OpenOptions::new();
        options.create_new(true).write(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(path)
    })
}

/// Takes the lock of `directory`, which is made if need be, and holds it until the file is dropped.
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
mod tests {
    use super::*;

    fn at(directory: &tempfile::TempDir) -> StateAt {
        StateAt::Directory(directory.path().join("state"))
    }

    fn description(store: &mut Store) -> String {
        store.update(|saved| saved.elasticsearch.instances[0].description.clone()).unwrap()
    }

    #[test]
    fn a_change_is_there_for_the_next_process() {
        let directory = tempfile::tempdir().unwrap();
        let mut first = Store::open(&at(&directory)).unwrap();
        first.update(|saved| saved.elasticsearch.instances[0].description = "renamed".to_owned()).unwrap();
        assert_eq!(description(&mut Store::open(&at(&directory)).unwrap()), "renamed");
    }

    #[test]
    fn memory_begins_as_seeded_every_time() {
        let mut first = Store::open(&StateAt::Memory).unwrap();
        first.update(|saved| saved.elasticsearch.instances[0].description = "renamed".to_owned()).unwrap();
        assert_eq!(description(&mut first), "renamed");
        assert_eq!(description(&mut Store::open(&StateAt::Memory).unwrap()), "search-production");
    }

    #[test]
    fn two_stores_on_one_directory_lose_none_of_each_others_changes() {
        let directory = tempfile::tempdir().unwrap();
        let at = at(&directory);
        std::thread::scope(|scope| {
            for name in ["a", "b"] {
                let at = &at;
                scope.spawn(move || {
                    let mut store = Store::open(at).unwrap();
                    for n in 0..25 {
                        let add = |saved: &mut Saved| {
                            saved.elasticsearch.instances[0].groups[0].ips.push(format!("{name}{n}"));
                        };
                        store.update(add).unwrap();
                    }
                });
            }
        });
        let mut store = Store::open(&at).unwrap();
        let ips = store.update(|saved| saved.elasticsearch.instances[0].groups[0].ips.clone()).unwrap();
        for name in ["a", "b"] {
            let expected: Vec<String> = (0..25).map(|n| format!("{name}{n}")).collect();
            let own: Vec<String> = ips.iter().filter(|ip| ip.starts_with(name)).cloned().collect();
            assert_eq!(own, expected);
        }
    }

    #[test]
    fn nothing_is_written_when_nothing_changed() {
        let directory = tempfile::tempdir().unwrap();
        let mut store = Store::open(&at(&directory)).unwrap();
        let path = file(&directory.path().join("state"));
        let text = fs::read_to_string(&path).unwrap().replace("\n  ", "\n      ");
        fs::write(&path, &text).unwrap();
        store.update(|_| ()).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }

    #[test]
    fn a_damaged_state_names_the_file_and_the_way_out_and_reset_mends_it() {
        let directory = tempfile::tempdir().unwrap();
        let place = directory.path().join("state");
        reset(&place, &[]).unwrap();
        fs::write(file(&place), "{\"assumptions\":").unwrap();
        let message = Store::open(&at(&directory)).unwrap_err().to_string();
        assert!(message.contains("sandbox.json") && message.contains("`whitelistctl sandbox reset`"), "{message}");
        reset(&place, &[("duplicate".to_owned(), "conflict".to_owned())]).unwrap();
        let mut store = Store::open(&at(&directory)).unwrap();
        let assumptions = store.update(|saved| saved.assumptions.clone()).unwrap();
        assert!(assumptions.is(&crate::sandbox::assumptions::DUPLICATE, "conflict"));
    }

    #[test]
    fn an_unknown_switch_leaves_the_state_as_it_is() {
        let directory = tempfile::tempdir().unwrap();
        let result = reset(directory.path(), &[("no-such".to_owned(), "1".to_owned())]);
        assert!(matches!(result, Err(SandboxError::Assumption(_))));
        assert!(read(directory.path()).unwrap().is_none());
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_the_state() {
        use std::os::unix::fs::PermissionsExt;
        let directory = tempfile::tempdir().unwrap();
        Store::open(&at(&directory)).unwrap();
        let place = directory.path().join("state");
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&place), 0o700);
        assert_eq!((mode(&file(&place)), mode(&place.join(LOCK_FILE))), (0o600, 0o600));
    }
}
