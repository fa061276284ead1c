//! A sandbox that runs in this process, and the log of what it was asked.

use std::net::IpAddr;
use std::sync::mpsc;
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use serde_json::Value;
use tempfile::TempDir;
use tokio::sync::oneshot;
use whitelistctl::sandbox::faults::Faults;
use whitelistctl::sandbox::{self, Account, Options, Running, Seen, StateAt, TimeSource, Truth};

/// How a sandbox is to be.
#[derive(Default)]
pub(crate) struct Sandbox {
    assume: Vec<(String, String)>,
    caller: Option<IpAddr>,
    state: Option<TempDir>,
    faults: Faults,
    clock: Option<TimeSource>,
    seed: Option<u64>,
    instances: Option<usize>,
    regions: Option<usize>,
}

impl Sandbox {
    /// The same with so many instances.
    pub(crate) fn instances(mut self, count: usize) -> Self {
        self.instances = Some(count);
        self
    }

    /// The same with the made-up instances in so many regions.
    pub(crate) fn regions(mut self, count: usize) -> Self {
        self.regions = Some(count);
        self
    }

    /// The same with faults by `script`.
    pub(crate) fn faults(mut self, script: &str) -> Self {
        self.faults = script.parse().unwrap();
        self
    }

    /// The same, going by `clock`.
    pub(crate) fn clock(mut self, clock: TimeSource) -> Self {
        self.clock = Some(clock);
        self
    }

    /// The same with request IDs, nonces and secrets that are the same each time.
    pub(crate) fn seeded(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// The same with a switch set.
    pub(crate) fn assume(mut self, name: &str, value: &str) -> Self {
        self.assume.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same, seeing every call come from `address`.
    pub(crate) fn caller(mut self, address: &str) -> Self {
        self.caller = Some(address.parse().unwrap());
        self
    }

    /// The same with its state changed by `edit`, which gets the saved state with `elasticsearch` and `ops_manager`.
    pub(crate) fn holding(mut self, edit: impl FnOnce(&mut Value)) -> Self {
        let directory = self.state.take().unwrap_or_else(|| {
            let directory = TempDir::new().unwrap();
            sandbox::reset(directory.path(), &[]).unwrap();
            directory
        });
        let path = directory.path().join("sandbox.json");
        let mut state = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        edit(&mut state);
        std::fs::write(&path, state.to_string()).unwrap();
        self.state = Some(directory);
        self
    }

    /// The same with the user's list holding exactly `blocks`.
    pub(crate) fn user_list(self, blocks: &[&str]) -> Self {
        let entry = |block: &&str| serde_json::json!({"block": block, "created": "2024-01-01T00:00:00Z", "count": 0, "last_use": null});
        let entries: Vec<Value> = blocks.iter().map(entry).collect();
        self.holding(|state| state["ops_manager"]["list"] = entries.into())
    }

    /// The same with the programmatic key's list holding exactly `blocks`.
    pub(crate) fn key_list(self, blocks: &[&str]) -> Self {
        let entry = |block: &&str| serde_json::json!({"block": block, "created": "2024-01-01T00:00:00Z", "count": 0, "last_use": null});
        let entries: Vec<Value> = blocks.iter().map(entry).collect();
        self.holding(|state| state["ops_manager"]["programmatic"]["list"] = entries.into())
    }

    /// The same with group `name` of list `kind` of the first instance holding exactly `ips`.
    pub(crate) fn group(self, kind: &str, name: &str, ips: &[&str]) -> Self {
        self.holding(|state| {
            let groups = state["elasticsearch"]["instances"][0]["groups"].as_array_mut().unwrap();
            groups.retain(|group| group["list"] != kind || group["name"] != name);
            groups.push(serde_json::json!({"list": kind, "name": name, "ips": ips}));
        })
    }

    /// Serves it until it is dropped.
    pub(crate) fn serve(self) -> Served {
        let (options, state) = self.options();
        let (ready, started) = mpsc::channel();
        let (stop, stopped) = oneshot::channel::<()>();
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async move {
                ready.send(Arc::new(sandbox::start(options).await.unwrap())).unwrap();
                // Dropped or sent: both mean that it is over.
                let _ = stopped.await;
            });
        });
        let running = started.recv().unwrap();
        Served { running, told: Mutex::new(0), stop: Some(stop), thread: Some(thread), _state: state }
    }

    /// The same without a socket and a thread: it answers on connections in memory, in the thread of the client.
    pub(crate) fn serve_in_memory(self) -> Served {
        let (options, state) = self.options();
        // Nothing listens there, but it has to be an address that a client accepts.
        let options = Options { listen: ([127, 0, 0, 1], 8080).into(), ..options };
        let running = Arc::new(sandbox::start_in_memory(options).unwrap());
        Served { running, told: Mutex::new(0), stop: None, thread: None, _state: state }
    }

    fn options(self) -> (Options, Option<TempDir>) {
        let Self { assume, caller, faults, clock, seed, instances, regions, state: kept } = self;
        let regions = regions.unwrap_or(1);
        let state = kept.as_ref().map_or(StateAt::Memory, |kept| StateAt::Directory(kept.path().to_owned()));
        let seeded_keys = seed.is_some();
        let options = Options {
            state,
            caller,
            assume,
            faults,
            clock,
            seed,
            instances,
            regions,
            seeded_keys,
            ..Options::default()
        };
        (options, kept)
    }
}

/// A running sandbox.
pub(crate) struct Served {
    running: Arc<Running>,
    told: Mutex<usize>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
    _state: Option<TempDir>,
}

impl Served {
    /// A sandbox as it is by default.
    pub(crate) fn start() -> Self {
        Sandbox::default().serve()
    }

    /// A sandbox with one switch set.
    pub(crate) fn assuming(name: &str, value: &str) -> Self {
        Sandbox::default().assume(name, value).serve()
    }

    /// How to reach it.
    pub(crate) fn account(&self) -> &Account {
        self.running.account()
    }

    /// The sandbox itself, to be kept.
    pub(crate) fn shared(&self) -> Arc<Running> {
        Arc::clone(&self.running)
    }

    /// The sandbox itself.
    pub(crate) fn running(&self) -> &Running {
        &self.running
    }

    /// What its lists truly hold.
    pub(crate) fn truth(&self) -> Truth {
        self.running.truth().unwrap()
    }

    /// Its address, which both services share.
    pub(crate) fn url(&self) -> String {
        self.account().elasticsearch.endpoint.clone()
    }

    /// Every request so far.
    pub(crate) fn requests(&self) -> Vec<Seen> {
        self.running.requests()
    }

    /// The requests since the last question, one line each: the action with its mode, or the method with what stands
    /// behind the id of the user or key, and the status if it is not 200.
    pub(crate) fn calls(&self) -> Vec<String> {
        let mut told = self.told.lock().unwrap();
        let requests = self.requests();
        let fresh = requests[*told..].iter().map(call).collect();
        *told = requests.len();
        fresh
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

fn call(seen: &Seen) -> String {
    let name = seen.action.clone().unwrap_or_else(|| {
        let owned = seen.target.split_once("/users/").or_else(|| seen.target.split_once("/apiKeys/"));
        let tail = owned.map_or(seen.target.as_str(), |(_, tail)| tail);
        let tail = owned.and_then(|_| tail.split_once('/')).map_or(tail, |(_, tail)| tail);
        format!("{} {}", seen.method, tail.split('?').next().unwrap())
    });
    let mode = seen.mode.as_ref().map(|mode| format!(" {mode}")).unwrap_or_default();
    let status = if seen.status == 200 { String::new() } else { format!(" -> {}", seen.status) };
    format!("{name}{mode}{status}")
}
