//! The sockets: takes requests off loopback connections, hands them to the services, sends what they reply.

use std::collections::BTreeMap;
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

use self::respond::respond;
use super::clock::{Clock, TimeSource};
use super::faults::{Faults, Rival};
use super::line::Line;
use super::log::Seen;
use super::services::{RivalError, Services};
use super::state::{SandboxError, StateAt, Store};
use super::truth::Truth;

/// How a sandbox is to run.
#[derive(Clone)]
pub struct Options {
    /// The loopback address to listen on; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Where the state is kept.
    pub state: StateAt,
    /// The address that requests count as coming from, if not the socket's.
    pub caller: Option<IpAddr>,
    /// Switches for this run, as name and value; they are not kept.
    pub assume: Vec<(String, String)>,
    /// What is to go wrong.
    pub faults: Faults,
    /// The clock that nonces, dates, busy instances and delayed changes go by, if not the system's.
    pub clock: Option<TimeSource>,
}

impl Default for Options {
    fn default() -> Self {
        let listen = SocketAddr::new(IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 0);
        Self {
            listen,
            state: StateAt::Memory,
            caller: None,
            assume: Vec::new(),
            faults: Faults::default(),
            clock: None,
        }
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { listen, state, caller, assume, faults, clock } = self;
        let mut shown = f.debug_struct("Options");
        shown.field("listen", listen).field("state", state).field("caller", caller);
        shown.field("assume", assume).field("faults", faults).field("clock", &clock.is_some()).finish()
    }
}

/// What a client needs to use a running sandbox. The secrets are made up and the same in every sandbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// The Elasticsearch half.
    pub elasticsearch: ElasticsearchAccount,
    /// The Ops Manager half.
    pub ops_manager: OpsManagerAccount,
}

/// Access to the simulated Elasticsearch service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ElasticsearchAccount {
    /// `http://ADDRESS:PORT`.
    pub endpoint: String,
    /// The region of the instances.
    pub region: String,
    /// The lasting access key.
    pub access_key_id: String,
    /// Its secret.
    pub access_key_secret: String,
    /// Temporary credentials of the same account, if it has some.
    pub sts: Option<StsAccount>,
    /// The ids of the instances, the default one first.
    pub instances: Vec<String>,
}

/// Temporary credentials, as the security token service hands them out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StsAccount {
    /// The key.
    pub access_key_id: String,
    /// Its secret.
    pub access_key_secret: String,
    /// The token that must be sent with it.
    pub security_token: String,
}

/// Access to the simulated Ops Manager.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpsManagerAccount {
    /// `http://ADDRESS:PORT`.
    pub url: String,
    /// The user name for Digest.
    pub username: String,
    /// The API key for Digest.
    pub api_key: String,
    /// The id of the user, 24 hex digits.
    pub user: String,
    /// The programmatic key.
    pub programmatic: ProgrammaticAccount,
}

/// A programmatic key of the simulated Ops Manager.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammaticAccount {
    /// The id of the organization, 24 hex digits.
    pub org: String,
    /// The id of the key, 24 hex digits.
    pub id: String,
    /// The name for Digest.
    pub public_key: String,
    /// The secret for Digest.
    pub private_key: String,
}

/// A sandbox that answers requests until it is stopped or dropped.
#[derive(Debug)]
pub struct Running {
    account: Account,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

/// What all connections share.
#[derive(Debug)]
struct Shared {
    services: Mutex<Services>,
    clock: Clock,
    caller: Option<IpAddr>,
}

impl Shared {
    /// The services, alone. A request that panicked leaves at worst its own answer unfinished.
    fn services(&self) -> MutexGuard<'_, Services> {
        self.services.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Running {
    /// How to reach it.
    #[must_use]
    pub fn account(&self) -> &Account {
        &self.account
    }

    /// The requests that came, the latest last; of very many only the latest ten thousand.
    #[must_use]
    pub fn requests(&self) -> Vec<Seen> {
        self.shared.services().log()
    }

    /// What the lists hold, changes included whose time has come.
    ///
    /// # Errors
    /// When the state cannot be read.
    pub fn truth(&self) -> Result<Truth, SandboxError> {
        self.shared.services().truth(self.shared.clock.now())
    }

    /// How many changes were made under each client token. A token that stands for one intent and is not counted once
    /// was lost or used twice; what changes nothing is not counted.
    #[must_use]
    pub fn applied(&self) -> BTreeMap<String, u64> {
        self.shared.services().changes()
    }

    /// Changes a list as another operator would, at once and without a request.
    ///
    /// # Errors
    /// When the list's rules forbid the change, or the state cannot be used.
    pub fn rival(&self, rival: &Rival) -> Result<(), RivalError> {
        self.shared.services().rival(rival, None, self.shared.clock.now())
    }

    /// Orders other faults in place of those it has; they count requests from here on.
    pub fn order(&self, faults: Faults) {
        self.shared.services().order(faults);
    }

    /// Closes the listener and every connection, and returns when that is done.
    pub async fn stop(mut self) {
        self.task.abort();
        // The only outcome of an aborted task is that it was aborted.
        let _ = (&mut self.task).await;
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Starts a sandbox on the current tokio runtime.
///
/// # Errors
/// When the address is not a loopback one or cannot be listened on, a switch is unknown, or the state is unusable.
pub async fn start(options: Options) -> Result<Running, SandboxError> {
    let Options { listen, state, caller, assume, faults, clock } = options;
    if !listen.ip().is_loopback() {
        return Err(SandboxError::NotLoopback(listen));
    }
    let mut store = Store::open(&state)?;
    let failed = |source| SandboxError::Listen { address: listen, source };
    let listener = TcpListener::bind(listen).await.map_err(failed)?;
    let url = format!("http://{}", listener.local_addr().map_err(failed)?);
    let account = account(&mut store, &url)?;
    let services = Mutex::new(Services::new(store, assume, faults)?);
    let shared = Arc::new(Shared { services, clock: Clock::new(clock), caller });
    let task = tokio::spawn(accept(listener, Arc::clone(&shared)));
    Ok(Running { account, shared, task })
}

fn account(store: &mut Store, url: &str) -> Result<Account, SandboxError> {
    store.update(|saved| {
        let state = &saved.elasticsearch;
        let (username, api_key) = saved.ops_manager.credentials();
        let key = saved.ops_manager.programmatic();
        Account {
            elasticsearch: ElasticsearchAccount {
                endpoint: url.to_owned(),
                region: state.region.clone(),
                access_key_id: state.access_key_id.clone(),
                access_key_secret: state.access_key_secret.clone(),
                sts: state.sts.as_ref().map(|sts| StsAccount {
                    access_key_id: sts.access_key_id.clone(),
                    access_key_secret: sts.access_key_secret.clone(),
                    security_token: sts.security_token.clone(),
                }),
                instances: state.instances.iter().map(|instance| instance.id.clone()).collect(),
            },
            ops_manager: OpsManagerAccount {
                url: url.to_owned(),
                username: username.to_owned(),
                api_key: api_key.to_owned(),
                user: saved.ops_manager.user_id().to_owned(),
                programmatic: ProgrammaticAccount {
                    org: key.org.clone(),
                    id: key.id.clone(),
                    public_key: key.public.clone(),
                    private_key: key.private.clone(),
                },
            },
        }
    })
}

/// Takes connections for ever. The connections are tasks of this one: dropped with it, they end.
async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => {
                    let caller = shared.caller.unwrap_or_else(|| peer.ip());
                    connections.spawn(serve(stream, Arc::clone(&shared), caller));
                }
                // Out of file handles, most likely: others have to end first.
                Err(_) => tokio::time::sleep(std::time::Duration::from_millis(20)).await,
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn serve(stream: TcpStream, shared: Arc<Shared>, caller: IpAddr) {
    let line = Line::new(stream);
    let own = line.clone();
    let service = service_fn(move |request| {
        let (line, shared) = (own.clone(), Arc::clone(&shared));
        async move { respond(request, &shared, &line, caller).await }
    });
    // A connection that breaks is the client's affair, or was ordered.
    let _ = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(line), service).await;
}

mod respond;
#[cfg(test)]
mod tests;
