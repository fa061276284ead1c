//! The sockets: reads requests from loopback connections, passes them to the services, and sends their replies.

use std::collections::BTreeMap;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::task::{JoinHandle, JoinSet};

use self::respond::respond;
use super::account::{Account, RegionAddress, account};
use super::chance::Chance;
use super::clock::{Clock, TimeSource};
use super::elasticsearch::filler;
use super::faults::{Faults, Rival};
use super::keys::Keys;
use super::line::{Line, MemoryStream};
use super::log::Seen;
use super::scale::fill;
use super::services::{RivalError, Services};
use super::state::{SandboxError, Saved, StateAt, Store};
use super::truth::Truth;

/// The options of a sandbox.
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
    /// The faults of this run.
    pub faults: Faults,
    /// How many instances the account has, if not those of the state. Meant for a state in memory: instances of the
    /// state that are beyond the number are deleted.
    pub instances: Option<usize>,
    /// Over how many regions made-up instances are spread, at most four. Each region after the first has a port of its
    /// own, which a sandbox in memory does not have.
    pub regions: usize,
    /// How long every answer is delayed.
    pub latency: Duration,
    /// Whether the secrets are those of the seed and not random ones: for tests that sign requests on their own.
    pub seeded_keys: bool,
    /// The clock for nonces, dates, busy instances and delayed changes, if not the system's.
    pub clock: Option<TimeSource>,
    /// The seed of request IDs and nonces, if they are not random.
    pub seed: Option<u64>,
}

impl Default for Options {
    fn default() -> Self {
        let listen = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0);
        Self {
            listen,
            state: StateAt::Memory,
            caller: None,
            assume: Vec::new(),
            faults: Faults::default(),
            instances: None,
            regions: 1,
            latency: Duration::ZERO,
            seeded_keys: false,
            clock: None,
            seed: None,
        }
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { listen, state, caller, assume, faults, instances, regions, latency, seeded_keys, clock, seed } =
            self;
        let mut shown = f.debug_struct("Options");
        shown.field("listen", listen).field("state", state).field("caller", caller);
        shown.field("assume", assume).field("faults", faults).field("instances", instances).field("regions", regions);
        shown.field("latency", latency).field("seeded_keys", seeded_keys).field("clock", &clock.is_some());
        shown.field("seed", seed).finish()
    }
}

/// A sandbox that answers requests until it is stopped or dropped.
#[derive(Debug)]
pub struct Running {
    account: Account,
    shared: Arc<Shared>,
    /// The tasks of the listeners.
    tasks: Vec<JoinHandle<()>>,
}

/// What all connections share.
#[derive(Debug)]
struct Shared {
    services: Mutex<Services>,
    clock: Clock,
    chance: Chance,
    caller: Option<IpAddr>,
    latency: Duration,
}

/// Whose connection it is, and which address it came to.
#[derive(Clone, Copy, Debug)]
struct Peer {
    /// The address that its requests count as coming from.
    caller: IpAddr,
    /// The region of the listener, if that is not the account's own one.
    region: Option<&'static str>,
}

impl Shared {
    /// Locks the services. A panic in one request does not damage the state, so a poisoned lock is used on.
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

    /// The latest ten thousand requests, in order.
    #[must_use]
    pub fn requests(&self) -> Vec<Seen> {
        self.shared.services().log()
    }

    /// The content of the lists, with delayed changes that are due.
    ///
    /// # Errors
    /// When the state cannot be read.
    pub fn truth(&self) -> Result<Truth, SandboxError> {
        self.shared.services().truth(self.shared.clock.now())
    }

    /// How many changes were made under each client token. Requests that change nothing are not counted, so a token
    /// that stands for one change and has another count was lost or used twice.
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

    /// Opens a connection in memory. It is served by a task of the runtime that this is called in.
    #[must_use]
    pub fn connect(&self) -> MemoryStream {
        let (line, stream) = Line::in_memory();
        let caller = self.shared.caller.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST));
        tokio::spawn(serve(line, Arc::clone(&self.shared), Peer { caller, region: None }));
        stream
    }

    /// Replaces the faults. The new ones count requests from now on.
    pub fn order(&self, faults: Faults) {
        self.shared.services().order(faults);
    }

    /// Closes the listeners and every connection, and returns when that is done.
    pub async fn stop(mut self) {
        for task in &mut self.tasks {
            task.abort();
            // The only outcome of an aborted task is that it was aborted.
            let _ = task.await;
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        for task in &self.tasks {
            task.abort();
        }
    }
}

/// Starts a sandbox on the current tokio runtime.
///
/// # Errors
/// When the address is not a loopback one or cannot be listened on, a switch is unknown, or the state is unusable.
pub async fn start(options: Options) -> Result<Running, SandboxError> {
    let listen = options.listen;
    if !listen.ip().is_loopback() {
        return Err(SandboxError::NotLoopback(listen));
    }
    let further = filler::REGIONS.iter().take(options.regions).skip(1);
    let (listener, address) = bind(listen).await?;
    let mut running = start_in_memory(Options { listen: address, ..options })?;
    running.tasks.push(tokio::spawn(accept(listener, Arc::clone(&running.shared), None)));
    for (region, ..) in further {
        let (listener, address) = bind(SocketAddr::new(listen.ip(), 0)).await?;
        let account = RegionAddress { region: (*region).to_owned(), endpoint: format!("http://{address}") };
        running.account.elasticsearch.further.push(account);
        running.tasks.push(tokio::spawn(accept(listener, Arc::clone(&running.shared), Some(region))));
    }
    Ok(running)
}

/// A listener at `listen`, and its address.
async fn bind(listen: SocketAddr) -> Result<(TcpListener, SocketAddr), SandboxError> {
    let failed = |source| SandboxError::Listen { address: listen, source };
    let listener = TcpListener::bind(listen).await.map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    Ok((listener, address))
}

/// Makes a sandbox without a socket: [`Running::connect`] opens connections to it. Its address is the one of `options`,
/// and nothing listens there.
///
/// # Errors
/// When a switch is unknown, or the state is unusable.
pub fn start_in_memory(options: Options) -> Result<Running, SandboxError> {
    let Options { listen, state, caller, assume, faults, instances, regions, latency, seeded_keys, clock, seed } =
        options;
    let mut store = Store::open(&state)?;
    if seeded_keys {
        let seed = Keys::of(&Saved::seeded(&[])?);
        store.update(|saved| seed.put(saved))?;
    }
    if let Some(count) = instances {
        store.update(|saved| fill(&mut saved.elasticsearch, count, regions))?;
    }
    let account = account(&mut store, &format!("http://{listen}"))?;
    let services = Mutex::new(Services::new(store, assume, faults)?);
    let (clock, chance) = (Clock::new(clock), Chance::new(seed));
    let shared = Arc::new(Shared { services, clock, chance, caller, latency });
    Ok(Running { account, shared, tasks: Vec::new() })
}

/// Accepts connections until it is dropped. Its connections end with it.
async fn accept(listener: TcpListener, shared: Arc<Shared>, region: Option<&'static str>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => {
                    let caller = shared.caller.unwrap_or_else(|| peer.ip());
                    connections.spawn(serve(Line::new(stream), Arc::clone(&shared), Peer { caller, region }));
                }
                // Most likely there are no file handles left: wait until other connections end.
                Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn serve(line: Line, shared: Arc<Shared>, peer: Peer) {
    let own = line.clone();
    let service = service_fn(move |request| {
        let (line, shared) = (own.clone(), Arc::clone(&shared));
        async move { respond(request, &shared, &line, peer).await }
    });
    // A connection that breaks was closed by the client or by a fault.
    let _ = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(line), service).await;
}

mod respond;
#[cfg(test)]
mod tests;
