//! The shared journal of a run: which store, with which key, and where this machine keeps its copy and what it could
//! not hand in.

use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use sha2::{Digest, Sha256};

use crate::app::clients::Clients;
use crate::auth::keys::{Current, Keys, Renewing};
use crate::config::{ConfigFile, Settings};
use crate::credentials::alibaba;
use crate::credentials::alibaba::provider_deps::ProviderDeps;
use crate::credentials::aws::{self, AwsKey};
use crate::domain::event::Event;
use crate::error::{Code, Error};
use crate::journal::shared::{Copy, SharedLog};
use crate::journal::store::Store;
use crate::journal::{Imported, Journal, JournalError, NotImported, Sink, lock};
use crate::services::registry;
use crate::stores::{Kind, Location};
use crate::transport::SendError;
use crate::world::Env;

/// The folder of the copies in the directory of state.
const FOLDER: &str = "shared";
/// The file of the records that could not be handed in, in the folder of a copy.
const OUTBOX: &str = "not-handed-in.jsonl";

/// What a run with a shared journal keeps on this machine.
pub(crate) struct SharedMeans {
    /// Takes the records that the shared journal does not take.
    outbox: Journal,
    /// Its file.
    outbox_path: PathBuf,
    /// Whether a change is made even if the shared journal cannot be reached.
    pub(crate) is_optional: bool,
    /// Whether the shared journal could not be reached in this run.
    pub(crate) is_out: Cell<bool>,
    /// How long a change holds its list.
    pub(crate) hold: Duration,
}

/// Why records were not handed in.
pub(crate) enum HandInError {
    /// A journal cannot be read or written.
    Journal(JournalError),
    /// The records do not fit to the shared journal; the text says why.
    Records(String),
}

impl From<JournalError> for HandInError {
    fn from(error: JournalError) -> Self {
        Self::Journal(error)
    }
}

impl From<HandInError> for Error {
    fn from(error: HandInError) -> Self {
        match error {
            HandInError::Journal(error) => error.into(),
            HandInError::Records(why) => Self::new(Code::LocalState, why)
                .hint("`whitelistctl journal import` adds records by hand; move the file away to go on without them"),
        }
    }
}

impl SharedMeans {
    /// The means for the shared journal that is called `name`, with the directory of state `state`.
    pub(crate) fn new(name: &Path, state: &Path, is_optional: bool, wait: Duration) -> Self {
        let folder = folder(name, state);
        let outbox_path = folder.join(OUTBOX);
        let outbox = Journal::new(
            Sink::File(outbox_path.clone()),
            state.join(lock::FOLDER),
            Box::new(|_| Ok(())),
            registry::knows,
        );
        Self { outbox, outbox_path, is_optional, is_out: Cell::new(false), hold: wait.saturating_mul(2) }
    }

    /// The file of the records that wait to be handed in.
    pub(crate) fn outbox_path(&self) -> &Path {
        &self.outbox_path
    }

    /// Whether records wait to be handed in.
    pub(crate) fn has_records(&self) -> bool {
        self.outbox_path.exists()
    }

    /// Keeps `events` on this machine until the next run hands them in.
    pub(crate) async fn keep(&self, events: &[Event]) -> Result<(), JournalError> {
        self.outbox.import(events).await.map(drop).map_err(|error| match error {
            NotImported::Journal(error) => error,
            other => JournalError::Printed(std::io::Error::other(other.to_string())),
        })
    }

    /// Adds the records that wait on this machine to `journal`, and removes their file. Returns what was added.
    pub(crate) async fn hand_in(&self, journal: &Journal) -> Result<Option<Imported>, HandInError> {
        if !self.has_records() {
            return Ok(None);
        }
        let events = self.outbox.all().await?.events();
        let imported = journal.import(&events).await.map_err(|error| match error {
            NotImported::Journal(error) => HandInError::Journal(error),
            other => HandInError::Records(format!("{}: {other}", self.outbox_path.display())),
        })?;
        let removed = std::fs::remove_file(&self.outbox_path);
        removed.map_err(|cause| JournalError::Io { doing: "remove", path: self.outbox_path.clone(), cause })?;
        let mut index = self.outbox_path.clone().into_os_string();
        index.push(".index");
        // Without its journal an index is not used.
        let _ = std::fs::remove_file(index);
        Ok(Some(imported))
    }
}

/// The folder of what this machine keeps of the shared journal that is called `name`.
fn folder(name: &Path, state: &Path) -> PathBuf {
    let digest = Sha256::digest(name.as_os_str().as_encoded_bytes());
    let first: [u8; 8] = std::array::from_fn(|place| digest[place]);
    state.join(FOLDER).join(format!("{:016x}", u64::from_be_bytes(first)))
}

/// Where the shared journal is that `name` names.
pub(crate) fn location(name: &Path) -> Result<Location, Error> {
    let text = name.to_string_lossy();
    text.parse().map_err(|error| {
        Error::new(Code::Usage, format!("the journal `{text}` {error}"))
            .hint("an example is s3://BUCKET/PREFIX?region=eu-central-1")
    })
}

/// What the journal is opened with.
pub(crate) struct Means<'run> {
    /// The environment.
    pub(crate) env: &'run Env,
    /// The clients of the run.
    pub(crate) clients: &'run Clients,
    /// The sources of access keys of Alibaba Cloud.
    pub(crate) deps: Rc<ProviderDeps>,
    /// The settings file.
    pub(crate) file: &'run ConfigFile,
    /// The settings.
    pub(crate) settings: &'run Settings,
    /// The directory of state.
    pub(crate) state: &'run Path,
}

/// The log of the shared journal that is called `name`. Sends nothing yet.
pub(crate) fn open(name: &Path, means: &Means<'_>) -> Result<SharedLog, Error> {
    let store = store(&location(name)?, means)?;
    let copy = Copy::in_folder(&folder(name, means.state));
    Ok(SharedLog::new(store, copy, means.state.join(lock::FOLDER), registry::knows))
}

fn store(location: &Location, means: &Means<'_>) -> Result<Box<dyn Store>, Error> {
    let region = region(location, means)?;
    let keys = match location.kind {
        Kind::S3 => Keys::Renewed(Rc::new(AwsKey::new(means.env.clone(), means.clients.clock.clone()))),
        Kind::Oss => {
            let (deps, file) = (Rc::clone(&means.deps), means.file.clone());
            Keys::Renewed(Rc::new(OssKey { deps, file, settings: means.settings.clone() }))
        }
    };
    means.clients.store(location, &region, keys)
}

/// The region of the bucket: of the address, else of the variables and files that the key is from.
fn region(location: &Location, means: &Means<'_>) -> Result<String, Error> {
    let named = location.region.clone().or_else(|| match location.kind {
        Kind::S3 => aws::region(means.env).or_else(|| location.endpoint.as_ref().map(|_| "us-east-1".to_owned())),
        Kind::Oss => means.settings.values.region.as_ref().map(|region| region.value.clone()),
    });
    named.ok_or_else(|| {
        Error::new(Code::Usage, format!("no region is named for the journal {location}"))
            .hint("add `?region=REGION` to its address")
    })
}

/// The key of OSS: that of the run, found at the first request.
struct OssKey {
    deps: Rc<ProviderDeps>,
    file: ConfigFile,
    settings: Settings,
}

impl Renewing for OssKey {
    fn current(&self) -> Current<'_> {
        Box::pin(async {
            let found = alibaba::find_key(&self.deps, &self.file, &self.settings).await;
            let key = found.outcome.map_err(|error| SendError::NoKey(Error::from(error).message))?;
            key.keys.current().await
        })
    }
}
