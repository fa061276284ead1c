//! HTTP requests in, HTTP responses out; knows no service.
//!
//! A transport is anything that sends one request. The stack of a command is built inside out:
//! `Retry(auth layer(Paced(Trace(Live))))`, so that every attempt is signed anew, keeps the pace and is seen. Nothing
//! here reads settings or prints.

pub(crate) mod date;
pub(crate) mod destination;
mod dialed;
mod failure;
pub mod limits;
pub mod live;
pub mod names;
pub mod pace;
pub mod retry;
#[cfg(test)]
pub(crate) mod script;
pub mod tls;
pub mod trace;

use std::future::Future;

use bytes::Bytes;

/// A request with its whole body.
pub type Request = http::Request<Bytes>;
/// An answer with its whole body.
pub type Response = http::Response<Bytes>;

/// Sends one request and brings its answer, whatever its status.
pub trait Transport {
    /// Sends `request`. An answer of any status is `Ok`; an error says what is known of the request's fate.
    fn send(&self, request: Request) -> impl Future<Output = Result<Response, SendError>>;
}

/// What it is that a server is not trusted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TlsFailure {
    /// Who vouches for its certificate, or that it is another one than the pinned.
    Signer,
    /// When its certificate is good.
    Dates,
    /// Whose certificate it is.
    Name,
    /// How it speaks TLS, or that it speaks none.
    Protocol,
}

impl TlsFailure {
    /// The next step.
    #[must_use]
    pub fn fix(self) -> &'static str {
        match self {
            Self::Signer => {
                "where an authority of your own signs certificates, --ca-file names the file with the authority's own; \
                 --tls-pin names a certificate without an authority"
            }
            Self::Dates => "check this machine's clock, or have the certificate renewed",
            Self::Name => "check the address; a server that goes by another name needs a certificate for it",
            Self::Protocol => "check the address, its port, and whether it is one of https; TLS 1.2 or later is needed",
        }
    }
}

/// Why there is no answer, and what that means for the request.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// The request never left: name resolution, refused connection, connect timeout, handshake. Safe to send again.
    #[error("{0}")]
    NotSent(String),
    /// The peer could not be trusted: certificate, host name, protocol version. Nothing was sent; no use in trying
    /// again.
    #[error("{0}")]
    Untrusted(String, TlsFailure),
    /// The server ended TLS for want of a client certificate that it takes, which is before it reads a request; no use
    /// in trying again.
    #[error("{0}")]
    ClientCertificate(String),
    /// The proxy wants to know who asks, and does not take what it was told. Nothing was sent to the server.
    #[error("{0}")]
    ProxyLogin(String),
    /// The request is not one that may be sent at all, for example credentials over plain http to another machine.
    #[error("{0}")]
    Forbidden(String),
    /// The key that the request has to be signed with cannot be had any more. Nothing was sent.
    #[error("{0}")]
    NoKey(String),
    /// The server's challenge cannot or must not be answered; the request had no effect.
    #[error("{0}")]
    Challenge(String),
    /// The server rejects every nonce that it gives out as stale; the request had no effect. The key may be right.
    #[error("{0}")]
    Stale(String),
    /// Bytes left and no complete answer came: the request may or may not have taken effect.
    #[error("{0}")]
    Unanswered(String),
}
