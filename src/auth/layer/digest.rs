//! Answers Digest challenges, and spares most requests theirs.
//!
//! While nothing is known of the server the request goes out without its body, so that it cannot have an effect
//! before the server has sent a challenge. The nonce is kept and used in advance while it is new.
//! Nonces of Ops Manager live for 60 s and 1024 uses; the limits here stay below both.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderValue, StatusCode, Uri};

use crate::auth::challenge::{Challenge, choose};
use crate::auth::credential::DigestCredential;
use crate::auth::digest::{Coding, Question, answer};
use crate::redactor::Redactor;
use crate::transport::{Request, Response, SendError, Transport};
use crate::world::{Clock, Entropy};

/// A nonce of this age is not answered in advance any more.
const NONCE_AGE: Duration = Duration::from_secs(50);
/// No nonce is used more often.
const NONCE_USES: u32 = 999;
/// Challenges that one request may meet.
const CHALLENGES: u32 = 3;

/// Authenticates to one origin with HTTP Digest (RFC 7616). A request to any other origin is refused.
pub struct Digest<T> {
    inner: T,
    origin: Origin,
    credential: DigestCredential,
    clock: Rc<dyn Clock>,
    entropy: Rc<dyn Entropy>,
    redactor: Rc<Redactor>,
    known: RefCell<Option<Known>>,
    /// The coding of name and password, for servers that declare none.
    coding: Cell<Coding>,
}

/// What is kept of the last challenge.
struct Known {
    challenge: Challenge,
    uses: u32,
    since: Duration,
}

/// How the last send of a request went out.
#[derive(Clone, Copy, PartialEq)]
enum Leg {
    /// Without an answer to anything, and without its body.
    Bare,
    /// With an answer to a challenge that an earlier request met.
    Advance,
    /// With an answer to a challenge that this request met.
    Answer,
}

/// Scheme, host and port.
#[derive(Clone, PartialEq)]
struct Origin {
    scheme: String,
    host: String,
    port: u16,
}

impl Origin {
    fn of(uri: &Uri) -> Option<Self> {
        let scheme = uri.scheme_str()?.to_ascii_lowercase();
        let default = if scheme == "http" { 80 } else { 443 };
        Some(Self { host: uri.host()?.to_ascii_lowercase(), port: uri.port_u16().unwrap_or(default), scheme })
    }
}

impl<T> Digest<T> {
    /// Wraps `inner` and gives `credential` to the origin of `base` alone; `redactor` is the run's. An error means that
    /// `base` has no scheme or no host.
    pub fn new(
        inner: T,
        base: &Uri,
        credential: DigestCredential,
        clock: Rc<dyn Clock>,
        entropy: Rc<dyn Entropy>,
        redactor: Rc<Redactor>,
    ) -> Result<Self, SendError> {
        let incomplete = || SendError::Forbidden("the address of the service has no scheme or no host".to_owned());
        let origin = Origin::of(base).ok_or_else(incomplete)?;
        Ok(Self {
            inner,
            origin,
            credential,
            clock,
            entropy,
            redactor,
            known: RefCell::new(None),
            coding: Cell::new(Coding::Utf8),
        })
    }

    /// Keeps `challenge` for this request and the next ones. The count goes on where the nonce is the one we have.
    fn keep(&self, challenge: Challenge) {
        let mut known = self.known.borrow_mut();
        let same = known.take().filter(|known| known.challenge.nonce == challenge.nonce);
        let (uses, since) = same.map_or((0, self.clock.elapsed()), |known| (known.uses, known.since));
        *known = Some(Known { challenge, uses, since });
    }

    /// The proof for `request` under the challenge that is kept, or `None` if there is none that may be used.
    fn proof(&self, request: &Request, leg: Leg) -> Result<Option<HeaderValue>, SendError> {
        let mut known = self.known.borrow_mut();
        let now = self.clock.elapsed();
        // A challenge that this very request met is answered even if the server repeats an old nonce.
        let usable = |known: &&mut Known| {
            leg == Leg::Answer || (now.saturating_sub(known.since) < NONCE_AGE && known.uses < NONCE_USES)
        };
        let Some(known) = known.as_mut().filter(usable) else { return Ok(None) };
        known.uses += 1;
        let challenge = &known.challenge;
        let refused = |why: String| SendError::Challenge(why);
        let protection = challenge.protection().map_err(|refusal| refused(refusal.to_string()))?;
        let question = Question {
            username: &self.credential.username,
            password: &self.credential.password,
            coding: self.coding.get(),
            method: request.method().as_str(),
            target: request.uri().path_and_query().map_or("/", |target| target.as_str()),
            body: request.body(),
            cnonce: &self.entropy.nonce(),
            nc: known.uses,
        };
        let answer = answer(challenge, protection, &question);
        self.credential.password.register_secret(&self.redactor);
        self.redactor.learn_proof(answer.ha1.expose());
        self.redactor.learn_proof(&answer.response);
        let header = answer.header();
        header.map(Some).map_err(|_| SendError::Forbidden("the user name has control characters".to_owned()))
    }

    /// Goes over to the other coding of name and password, once for a request, if the server that refused them with
    /// `challenge` declares none and they have other bytes in it.
    fn changes_coding(&self, challenge: &Challenge) -> bool {
        let matters =
            Coding::matters_to(&self.credential.username) || Coding::matters_to(self.credential.password.expose());
        let changes = matters && !challenge.utf8 && self.coding.get() == Coding::Utf8;
        if changes {
            self.coding.set(Coding::Latin1);
        }
        changes
    }

    /// Reads the challenge of a 401. `None` if there is no challenge, so that the answer is about something else.
    fn challenged(response: &Response) -> Result<Option<Challenge>, SendError> {
        if response.status() != StatusCode::UNAUTHORIZED {
            return Ok(None);
        }
        choose(response.headers()).transpose().map_err(|refusal| SendError::Challenge(refusal.to_string()))
    }
}

impl<T: Transport> Transport for Digest<T> {
    async fn send(&self, request: Request) -> Result<Response, SendError> {
        if Origin::of(request.uri()).as_ref() != Some(&self.origin) {
            let host = &self.origin.host;
            return Err(SendError::Forbidden(format!("this key is for {host}, and the request goes elsewhere")));
        }
        let mut leg = Leg::Advance;
        for met in 0..=CHALLENGES {
            let (outgoing, sent) = match self.proof(&request, leg)? {
                Some(proof) => (proven(&request, proof), leg),
                None => (bare(&request), Leg::Bare),
            };
            let response = self.inner.send(outgoing).await?;
            let Some(challenge) = Self::challenged(&response)? else { return settled(&request, sent, response) };
            let stale = challenge.stale;
            if sent == Leg::Answer && !stale && !self.changes_coding(&challenge) {
                // The same key would be refused again; the next request starts afresh.
                self.known.replace(None);
                self.coding.set(Coding::Utf8);
                return Ok(response);
            }
            if met < CHALLENGES {
                self.keep(challenge);
            }
            leg = Leg::Answer;
        }
        self.known.replace(None);
        Err(SendError::Stale(format!("the server rejected {CHALLENGES} new nonces in a row as stale")))
    }
}

/// The meaning of an answer without a challenge. After a request without its body, a success is a failure.
fn settled(request: &Request, sent: Leg, response: Response) -> Result<Response, SendError> {
    if sent == Leg::Bare && !request.body().is_empty() && response.status().is_success() {
        let why = "the server did not ask for Digest authentication before it took a request that changes something";
        return Err(SendError::Challenge(why.to_owned()));
    }
    Ok(response)
}

fn proven(request: &Request, proof: HeaderValue) -> Request {
    let mut proven = request.clone();
    proven.headers_mut().insert(AUTHORIZATION, proof);
    proven
}

/// `request` without its body.
fn bare(request: &Request) -> Request {
    let mut bare = request.clone();
    if !bare.body().is_empty() {
        *bare.body_mut() = Bytes::new();
        bare.headers_mut().remove(CONTENT_TYPE);
        bare.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(0));
    }
    bare
}

#[cfg(test)]
#[path = "digest_tests.rs"]
mod tests;
