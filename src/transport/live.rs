//! The one adapter over the HTTP library.
//!
//! Nothing hidden happens here: no redirect is followed, nothing is sent twice, nothing is decompressed, and the
//! request target goes out byte for byte as it was built, because signatures are computed over it. Plain http goes to
//! this machine only, unless it is allowed by name. Every wait and every size has a limit.

use std::cell::OnceCell;
use std::net::IpAddr;
use std::rc::Rc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use tokio::time::timeout;

use super::destination::Destination;
use super::dialed::Dialed;
use super::failure::{classify, untrusted};
use super::limits::{Deadline, Limits};
use super::tls::{Identity, Trust};
use super::{Request, Response, SendError, Transport, tls};
use crate::world::{Clock, Dial};

/// The name of this program in requests.
pub(super) const AGENT: &str = concat!("whitelistctl/", env!("CARGO_PKG_VERSION"));

/// What a command may say about the network.
#[derive(Clone, Default)]
pub struct Options {
    /// How long and how large an exchange may be; its total counts unless a [`Deadline`] on the request is nearer.
    pub limits: Limits,
    /// By what servers are judged.
    pub trust: Trust,
    /// What this program shows to servers that ask who comes.
    pub identity: Option<Identity>,
    /// The proxy for other machines. Nothing but what stands here is asked: no variable, no setting of the system.
    pub proxy: Option<Proxy>,
    /// Whether plain http may leave this machine.
    pub plain_http: bool,
    /// The own address of connections; an unspecified one only chooses the family.
    pub bind: Option<IpAddr>,
    /// Opens the connections in place of sockets.
    pub dial: Option<Dial>,
}

/// A proxy.
#[derive(Clone)]
pub struct Proxy {
    /// Scheme (http, https, `socks5`, or `socks5h`, which looks names up itself), host and port. May contain a
    /// password.
    pub address: String,
    /// Hosts that are spoken to without, as `NO_PROXY` lists them.
    pub except: Option<String>,
}

impl Proxy {
    fn to_use(&self) -> Result<reqwest::Proxy, SendError> {
        let unreadable = |_| SendError::Forbidden("the address of the proxy cannot be read".to_owned());
        let except = self.except.as_deref().and_then(reqwest::NoProxy::from_string);
        Ok(reqwest::Proxy::all(&self.address).map_err(unreadable)?.no_proxy(except))
    }
}

/// Sends requests over the network. To make one costs nothing; the first send builds what it needs.
pub struct Live {
    clock: Rc<dyn Clock>,
    options: Options,
    tls: OnceCell<rustls::ClientConfig>,
    /// The client for this machine, which no proxy may see, and the one for all others.
    clients: [OnceCell<reqwest::Client>; 2],
    /// The client over connections that the world opens; it replaces the others.
    dialed: Option<Dialed>,
}

impl Live {
    /// A transport under `options`; `clock` is the one that deadlines are counted on.
    #[must_use]
    pub fn new(clock: Rc<dyn Clock>, options: Options) -> Self {
        let dialed = options.dial.clone().map(Dialed::new);
        Self { clock, options, tls: OnceCell::new(), clients: [OnceCell::new(), OnceCell::new()], dialed }
    }

    /// The time that is left for `request`.
    fn left(&self, request: &Request) -> Duration {
        let deadline = request.extensions().get::<Deadline>();
        let left = deadline.map(|deadline| deadline.0.saturating_sub(self.clock.elapsed()));
        left.unwrap_or(self.options.limits.total).min(self.options.limits.total)
    }

    /// The client for `place`, whose attempt to connect ends before `left` does, so that a host that cannot be reached
    /// is known not to have got the request.
    fn client(&self, place: &Destination, left: Duration) -> Result<reqwest::Client, SendError> {
        let limit = |left: Duration| self.options.limits.connect.min(left / 4 * 3);
        if limit(self.options.limits.total) >= left {
            return self.build(place, limit(left));
        }
        let shared = &self.clients[usize::from(place.loopback)];
        if let Some(client) = shared.get() {
            return Ok(client.clone());
        }
        let client = self.build(place, limit(left))?;
        Ok(shared.get_or_init(|| client).clone())
    }

    fn build(&self, place: &Destination, connect: Duration) -> Result<reqwest::Client, SendError> {
        let mut builder = reqwest::Client::builder()
            .tls_backend_preconfigured(self.tls(place)?)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .http1_only()
            .connect_timeout(connect)
            .pool_idle_timeout(self.options.limits.idle)
            .no_proxy()
            .user_agent(AGENT);
        if let Some(proxy) = self.options.proxy.as_ref().filter(|_| !place.loopback) {
            builder = builder.proxy(proxy.to_use()?);
        }
        if let Some(own) = self.options.bind {
            builder = builder.local_address(own);
        }
        builder.build().map_err(|_| SendError::NotSent("the HTTP client cannot be set up".to_owned()))
    }

    fn tls(&self, place: &Destination) -> Result<rustls::ClientConfig, SendError> {
        if let Some(config) = self.tls.get() {
            return Ok(config.clone());
        }
        let failed = |error| untrusted(&place.name, &error);
        let config = tls::config(&self.options.trust, self.options.identity.as_ref()).map_err(failed)?;
        Ok(self.tls.get_or_init(|| config).clone())
    }
}

/// One pool of connections for several clients.
impl Transport for Rc<Live> {
    async fn send(&self, request: Request) -> Result<Response, SendError> {
        Live::send(self, request).await
    }
}

impl Transport for Live {
    async fn send(&self, request: Request) -> Result<Response, SendError> {
        let place = Destination::of(request.uri(), self.options.plain_http)?;
        let url = exact(request.uri())?;
        let left = self.left(&request);
        if left.is_zero() {
            return Err(SendError::NotSent(format!("no time was left to send the request to {}", place.name)));
        }
        let request = with_fixed_fields(request);
        let outcome = if let Some(dialed) = &self.dialed {
            timeout(left, dialed.send(request, &place.name, &self.options.limits)).await
        } else {
            let client = self.client(&place, left)?;
            let (parts, body) = request.into_parts();
            let mut request = reqwest::Request::new(parts.method, url);
            *request.headers_mut() = parts.headers;
            if !body.is_empty() {
                *request.body_mut() = Some(body.into());
            }
            timeout(left, exchange(&client, request, &place.name, &self.options.limits)).await
        };
        outcome.unwrap_or_else(|_| {
            let left = left.as_secs_f64();
            Err(SendError::Unanswered(format!("{} gave no complete answer within {left:.1} s", place.name)))
        })
    }
}

/// `request` with the fields that every request has.
fn with_fixed_fields(mut request: Request) -> Request {
    // Nothing is decompressed here, and a server may compress where it is not told otherwise.
    request.headers_mut().entry(ACCEPT_ENCODING).or_insert(HeaderValue::from_static("identity"));
    if request.body().is_empty() && matches!(*request.method(), Method::POST | Method::PUT | Method::PATCH) {
        // RFC 9110 section 8.6: a server may insist on it where a body would have a meaning.
        request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(0));
    }
    request
}

async fn exchange(
    client: &reqwest::Client,
    request: reqwest::Request,
    place: &str,
    limits: &Limits,
) -> Result<Response, SendError> {
    let head = timeout(limits.connect + limits.first_byte, client.execute(request)).await;
    let head = head.map_err(|_| silent(place, limits.first_byte))?;
    let mut answer = head.map_err(|error| classify(place, &error))?;
    check_head(answer.status(), answer.headers(), place, limits)?;
    let mut body = BytesMut::new();
    loop {
        let chunk = timeout(limits.idle, answer.chunk()).await.map_err(|_| silent(place, limits.idle))?;
        let Some(chunk) = chunk.map_err(|error| classify(place, &error))? else { break };
        if body.len() + chunk.len() > limits.body {
            return Err(too_large(place, "a body", limits.body));
        }
        body.extend_from_slice(&chunk);
    }
    let mut response = Response::new(Bytes::from(body));
    *response.status_mut() = answer.status();
    *response.version_mut() = answer.version();
    *response.headers_mut() = std::mem::take(answer.headers_mut());
    Ok(response)
}

/// That `place` sent nothing for `limit`.
pub(super) fn silent(place: &str, limit: Duration) -> SendError {
    SendError::Unanswered(format!("{place} was silent for {} s", limit.as_secs_f64()))
}

/// That `place` sent more than is read.
pub(super) fn too_large(place: &str, what: &str, most: usize) -> SendError {
    SendError::Unanswered(format!("{place} answered with {what} of more than {most} bytes"))
}

/// Refuses an answer by its head: too many headers, or a coding that was not asked for.
pub(super) fn check_head(
    status: StatusCode,
    headers: &HeaderMap,
    place: &str,
    limits: &Limits,
) -> Result<(), SendError> {
    if size(headers) > limits.headers {
        return Err(too_large(place, "headers", limits.headers));
    }
    if status.is_success()
        && let Some(coding) = foreign_coding(headers)
    {
        return Err(SendError::Unanswered(format!(
            "{place} answered in the content coding `{coding}`, which was not asked for; a proxy may have compressed it"
        )));
    }
    Ok(())
}

/// The coding of a body that is not in the one asked for; of its name only what belongs to a token is repeated.
fn foreign_coding(headers: &HeaderMap) -> Option<String> {
    let coding = headers.get(CONTENT_ENCODING)?.as_bytes();
    let is_token = |c: &char| c.is_ascii_alphanumeric() || ['-', ','].contains(c);
    let name: String = coding.iter().map(|byte| char::from(*byte)).filter(is_token).take(30).collect();
    (!name.is_empty() && !name.eq_ignore_ascii_case("identity")).then_some(name)
}

fn size(headers: &HeaderMap) -> usize {
    headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum()
}

/// `uri` as the HTTP library holds addresses, if that leaves host and request target as they are.
fn exact(uri: &Uri) -> Result<reqwest::Url, SendError> {
    let changed = || SendError::Forbidden("the request target would be changed on its way to the wire".to_owned());
    let url = reqwest::Url::parse(&uri.to_string()).map_err(|_| changed())?;
    let target = uri.path_and_query().map_or("/", |target| target.as_str());
    let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
    let same_host = url.host_str().zip(uri.host()).is_some_and(|(ours, given)| ours.eq_ignore_ascii_case(given));
    let kept = same_host && format!("{}{query}", url.path()) == target;
    if kept { Ok(url) } else { Err(changed()) }
}

#[cfg(test)]
#[path = "live_tests.rs"]
mod tests;

#[cfg(test)]
#[path = "proxy_tests.rs"]
mod proxy_tests;
