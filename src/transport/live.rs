//! The one adapter over the HTTP library.
//!
//! Nothing hidden happens here: no redirect is followed, nothing is sent twice, nothing is decompressed, and the
//! request target goes out byte for byte as it was built, because signatures are computed over it. Plain http goes to
//! this machine only. Every wait and every size has a limit.

use std::cell::OnceCell;
use std::rc::Rc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, HeaderValue, Method, Uri};
use tokio::time::timeout;

use super::failure::{classify, untrusted};
use super::limits::{BODY, CONNECT, Deadline, FIRST_BYTE, HEADERS, IDLE, TOTAL};
use super::place::Place;
use super::{Request, Response, SendError, Transport, tls};
use crate::world::Clock;

/// What a command may say about the network.
#[derive(Clone)]
pub struct Options {
    /// The time for one exchange, unless a [`Deadline`] on the request is nearer.
    pub total: Duration,
    /// Certificates (PEM) to trust besides the system's.
    pub ca_pem: Option<Vec<u8>>,
    /// The proxy to use instead of what the environment says. May contain a password.
    pub proxy: Option<String>,
    /// Whether no proxy is used at all, whatever is said elsewhere.
    pub direct: bool,
    /// The one other machine that plain http may go to.
    pub plain_to: Option<&'static str>,
    /// The most bytes of an answer's body.
    pub body: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { total: TOTAL, ca_pem: None, proxy: None, direct: false, plain_to: None, body: BODY }
    }
}

/// Whether `pem` is something that [`Options::ca_pem`] can hold: at least one certificate, and none that is damaged.
#[must_use]
pub fn holds_certificates(pem: &[u8]) -> bool {
    tls::certificates(Some(pem)).is_ok()
}

/// Sends requests over the network. To make one costs nothing; the first send builds what it needs.
pub struct Live {
    clock: Rc<dyn Clock>,
    options: Options,
    tls: OnceCell<rustls::ClientConfig>,
    /// The client for this machine, which no proxy may see, and the one for all others.
    clients: [OnceCell<reqwest::Client>; 2],
}

impl Live {
    /// A transport under `options`; `clock` is the one that deadlines are counted on.
    #[must_use]
    pub fn new(clock: Rc<dyn Clock>, options: Options) -> Self {
        Self { clock, options, tls: OnceCell::new(), clients: [OnceCell::new(), OnceCell::new()] }
    }

    /// The time that is left for `request`.
    fn left(&self, request: &Request) -> Duration {
        let deadline = request.extensions().get::<Deadline>();
        let left = deadline.map(|deadline| deadline.0.saturating_sub(self.clock.elapsed()));
        left.unwrap_or(self.options.total).min(self.options.total)
    }

    /// The client for `place`, whose attempt to connect ends before `left` does, so that a host that cannot be reached
    /// is known not to have got the request.
    fn client(&self, place: &Place, left: Duration) -> Result<reqwest::Client, SendError> {
        let limit = |left: Duration| CONNECT.min(left * 3 / 4);
        if limit(left) < limit(self.options.total) {
            return self.build(place, limit(left));
        }
        let shared = &self.clients[usize::from(place.loopback)];
        if let Some(client) = shared.get() {
            return Ok(client.clone());
        }
        let client = self.build(place, limit(left))?;
        Ok(shared.get_or_init(|| client).clone())
    }

    fn build(&self, place: &Place, connect: Duration) -> Result<reqwest::Client, SendError> {
        let mut builder = reqwest::Client::builder()
            .tls_backend_preconfigured(self.tls(place)?)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .http1_only()
            .connect_timeout(connect)
            .pool_idle_timeout(IDLE)
            .user_agent(concat!("whitelistctl/", env!("CARGO_PKG_VERSION")));
        if place.loopback || self.options.direct {
            builder = builder.no_proxy();
        } else if let Some(proxy) = &self.options.proxy {
            let unreadable = |_| SendError::Forbidden("the address of the proxy cannot be read".to_owned());
            builder = builder.proxy(reqwest::Proxy::all(proxy).map_err(unreadable)?);
        }
        builder.build().map_err(|_| SendError::NotSent("the HTTP client cannot be set up".to_owned()))
    }

    fn tls(&self, place: &Place) -> Result<rustls::ClientConfig, SendError> {
        if let Some(config) = self.tls.get() {
            return Ok(config.clone());
        }
        let failed = |error| SendError::Untrusted(untrusted(&place.name, &error));
        let config = tls::config(self.options.ca_pem.as_deref()).map_err(failed)?;
        Ok(self.tls.get_or_init(|| config).clone())
    }
}

impl Transport for Live {
    async fn send(&self, request: Request) -> Result<Response, SendError> {
        let place = Place::of(request.uri(), self.options.plain_to)?;
        let url = exact(request.uri())?;
        let left = self.left(&request);
        if left.is_zero() {
            return Err(SendError::NotSent(format!("no time was left to send the request to {}", place.name)));
        }
        let client = self.client(&place, left)?;
        let (parts, body) = request.into_parts();
        let mut request = reqwest::Request::new(parts.method, url);
        *request.headers_mut() = parts.headers;
        if !body.is_empty() {
            *request.body_mut() = Some(body.into());
        } else if matches!(*request.method(), Method::POST | Method::PUT | Method::PATCH) {
            // RFC 9110 section 8.6: a server may insist on it where a body would have a meaning.
            request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(0));
        }
        match timeout(left, exchange(&client, request, &place.name, self.options.body)).await {
            Ok(outcome) => outcome,
            Err(_) => Err(SendError::Unanswered(format!(
                "{} gave no complete answer within {:.1} s",
                place.name,
                left.as_secs_f64()
            ))),
        }
    }
}

async fn exchange(
    client: &reqwest::Client,
    request: reqwest::Request,
    place: &str,
    most: usize,
) -> Result<Response, SendError> {
    let silent =
        |limit: Duration| move |_| SendError::Unanswered(format!("{place} was silent for {} s", limit.as_secs()));
    let head = timeout(CONNECT + FIRST_BYTE, client.execute(request)).await.map_err(silent(FIRST_BYTE))?;
    let mut answer = head.map_err(|error| classify(place, &error))?;
    if size(answer.headers()) > HEADERS {
        return Err(SendError::Unanswered(format!("{place} answered with headers of more than {HEADERS} bytes")));
    }
    let mut body = BytesMut::new();
    loop {
        let chunk = timeout(IDLE, answer.chunk()).await.map_err(silent(IDLE))?;
        let Some(chunk) = chunk.map_err(|error| classify(place, &error))? else { break };
        if body.len() + chunk.len() > most {
            return Err(SendError::Unanswered(format!("{place} answered with a body of more than {most} bytes")));
        }
        body.extend_from_slice(&chunk);
    }
    let mut response = Response::new(Bytes::from(body));
    *response.status_mut() = answer.status();
    *response.version_mut() = answer.version();
    *response.headers_mut() = std::mem::take(answer.headers_mut());
    Ok(response)
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
