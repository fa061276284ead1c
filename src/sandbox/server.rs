//! The sockets: takes requests off loopback connections, hands them to the services, sends what they reply.

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderValue, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Body, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

use super::exchange::{Exchange, Reply};
use super::services::{Seen, Services};
use super::state::{SandboxError, StateAt, Store};

/// The largest body that is read.
const LARGEST_BODY: usize = 8 * 1024 * 1024;

/// How a sandbox is to run.
#[derive(Clone, Debug)]
pub struct Options {
    /// The loopback address to listen on; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Where the state is kept.
    pub state: StateAt,
    /// The address that requests count as coming from, if not the socket's.
    pub caller: Option<IpAddr>,
    /// Switches for this run, as name and value; they are not kept.
    pub assume: Vec<(String, String)>,
}

impl Default for Options {
    fn default() -> Self {
        let listen = SocketAddr::new(IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 0);
        Self { listen, state: StateAt::Memory, caller: None, assume: Vec::new() }
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
}

/// A sandbox that answers requests until it is stopped or dropped.
#[derive(Debug)]
pub struct Running {
    account: Account,
    services: Arc<Mutex<Services>>,
    task: JoinHandle<()>,
}

impl Running {
    /// How to reach it.
    #[must_use]
    pub fn account(&self) -> &Account {
        &self.account
    }

    /// The requests that it answered, the latest last; of very many only the latest ten thousand.
    #[must_use]
    pub fn requests(&self) -> Vec<Seen> {
        locked(&self.services).log()
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
    let Options { listen, state, caller, assume } = options;
    if !listen.ip().is_loopback() {
        return Err(SandboxError::NotLoopback(listen));
    }
    let mut store = Store::open(&state)?;
    let failed = |source| SandboxError::Listen { address: listen, source };
    let listener = TcpListener::bind(listen).await.map_err(failed)?;
    let url = format!("http://{}", listener.local_addr().map_err(failed)?);
    let account = account(&mut store, &url)?;
    let services = Arc::new(Mutex::new(Services::new(store, assume)?));
    let task = tokio::spawn(accept(listener, Arc::clone(&services), caller));
    Ok(Running { account, services, task })
}

fn account(store: &mut Store, url: &str) -> Result<Account, SandboxError> {
    store.update(|saved| {
        let state = &saved.elasticsearch;
        let (username, api_key) = saved.ops_manager.credentials();
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
            },
        }
    })
}

/// Takes connections for ever. The connections are tasks of this one: dropped with it, they end.
async fn accept(listener: TcpListener, services: Arc<Mutex<Services>>, caller: Option<IpAddr>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => {
                    let caller = caller.unwrap_or_else(|| peer.ip());
                    connections.spawn(serve(stream, Arc::clone(&services), caller));
                }
                // Out of file handles, most likely: others have to end first.
                Err(_) => tokio::time::sleep(std::time::Duration::from_millis(20)).await,
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn serve(stream: TcpStream, services: Arc<Mutex<Services>>, caller: IpAddr) {
    // Small answers must not wait for the client's acknowledgement; without the option they merely come later.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| {
        let services = Arc::clone(&services);
        async move { Ok::<_, Infallible>(respond(request, &services, caller).await) }
    });
    // A connection that breaks is the client's affair.
    let _ = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

async fn respond(request: Request<Incoming>, services: &Mutex<Services>, caller: IpAddr) -> Response<Full<Bytes>> {
    let (parts, body) = request.into_parts();
    if body.size_hint().lower() > LARGEST_BODY as u64 {
        return response(Reply::empty(413));
    }
    let body = match Limited::new(body, LARGEST_BODY).collect().await {
        Ok(body) => body.to_bytes(),
        Err(error) => return response(Reply::empty(if error.is::<LengthLimitError>() { 413 } else { 400 })),
    };
    let target = parts.uri.path_and_query().map_or_else(|| parts.uri.to_string(), ToString::to_string);
    let now = SystemTime::now();
    let exchange = Exchange { method: parts.method, target, headers: parts.headers, body, caller, now };
    let reply = locked(services).answer(&exchange);
    response(reply)
}

fn response(reply: Reply) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(reply.body));
    *response.status_mut() = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in reply.headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().append(name, value);
        }
    }
    response
}

/// A request that panicked leaves at worst its own answer unfinished.
fn locked(services: &Mutex<Services>) -> MutexGuard<'_, Services> {
    services.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
