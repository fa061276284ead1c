//! Requests over a connection that the world opens in place of a socket, with the same limits as over the network.
//!
//! One connection stays open between requests. There is no TLS, no proxy and no name lookup.

use std::cell::RefCell;

use bytes::{Bytes, BytesMut};
use http::header::{HOST, USER_AGENT};
use http::{HeaderValue, Uri};
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use tokio::time::timeout;

use super::failure::broken_off;
use super::limits::Limits;
use super::live::{AGENT, check_head, silent, too_large};
use super::{Request, Response, SendError};
use crate::world::Dial;

/// Sends requests over connections that the world opens.
pub(super) struct Dialed {
    dial: Dial,
    /// The connection of the last request.
    idle: RefCell<Option<SendRequest<Full<Bytes>>>>,
}

impl Dialed {
    /// A client over the connections of `dial`.
    pub(super) fn new(dial: Dial) -> Self {
        Self { dial, idle: RefCell::default() }
    }

    /// Sends `request` to `place`, which is `HOST:PORT`.
    pub(super) async fn send(&self, request: Request, place: &str, limits: &Limits) -> Result<Response, SendError> {
        let request = in_origin_form(request)?;
        let mut sender = self.connection(place).await?;
        let answer = timeout(limits.connect + limits.first_byte, sender.send_request(request)).await;
        let answer = answer.map_err(|_| silent(place, limits.first_byte))?;
        let (head, mut body) = answer.map_err(|error| broken_off(place, &error))?.into_parts();
        check_head(head.status, &head.headers, place, limits)?;
        let mut bytes = BytesMut::new();
        while let Some(frame) = timeout(limits.idle, body.frame()).await.map_err(|_| silent(place, limits.idle))? {
            let frame = frame.map_err(|error| broken_off(place, &error))?;
            let Ok(data) = frame.into_data() else { continue };
            if bytes.len() + data.len() > limits.body {
                return Err(too_large(place, "a body", limits.body));
            }
            bytes.extend_from_slice(&data);
        }
        *self.idle.borrow_mut() = Some(sender);
        Ok(Response::from_parts(head, bytes.freeze()))
    }

    /// The idle connection if the server has not closed it, or else a new one.
    async fn connection(&self, place: &str) -> Result<SendRequest<Full<Bytes>>, SendError> {
        let idle = self.idle.borrow_mut().take();
        if let Some(mut sender) = idle
            && sender.ready().await.is_ok()
        {
            return Ok(sender);
        }
        let refused = || SendError::NotSent(format!("cannot connect to {place}: connection refused"));
        let stream = (self.dial)(place).map_err(|_| refused())?;
        let (sender, connection) = handshake(TokioIo::new(stream)).await.map_err(|_| refused())?;
        // How the connection ends is seen by the request that it carries.
        tokio::spawn(async move { drop(connection.await) });
        Ok(sender)
    }
}

/// `request` as RFC 9112 section 3.2.1 sends it to the server itself.
fn in_origin_form(request: Request) -> Result<http::Request<Full<Bytes>>, SendError> {
    let (mut parts, body) = request.into_parts();
    let invalid = || SendError::Forbidden("the request has no valid address".to_owned());
    let authority = parts.uri.authority().ok_or_else(invalid)?;
    let host = HeaderValue::from_str(authority.as_str()).map_err(|_| invalid())?;
    parts.headers.insert(HOST, host);
    parts.headers.entry(USER_AGENT).or_insert(HeaderValue::from_static(AGENT));
    let target = parts.uri.path_and_query().map_or("/", |target| target.as_str());
    parts.uri = target.parse::<Uri>().map_err(|_| invalid())?;
    Ok(http::Request::from_parts(parts, Full::new(body)))
}
