//! What the sources of access keys use of the run: its environment, and a transport to each service that issues keys.

use std::rc::Rc;
use std::time::Duration;

use super::Clients;
use crate::credentials::alibaba::answer;
use crate::credentials::alibaba::provider_deps::{ProviderDeps, Wire};
use crate::error::Error;
use crate::transport::limits::Limits;
use crate::transport::live::{self, Live};
use crate::transport::{Request, Response, SendError, Transport};
use crate::world::Env;
use crate::world::keyring::Keyring;

/// How long a credentials URI may take.
const URI: Duration = Duration::from_secs(5);
/// How long one request to the metadata service may take: a second to connect, by the rule of [`Live`], and a third of
/// one to answer.
const METADATA: Duration = Duration::from_millis(1_333);

impl Clients {
    /// What the sources of access keys stand on. Nothing is sent or read.
    pub(crate) fn deps(&self, env: &Env, keyring: Rc<dyn Keyring>) -> Rc<ProviderDeps> {
        let narrowed = |options: live::Options, total: Option<Duration>| {
            let limits = Limits { body: answer::MOST, total: total.unwrap_or(options.limits.total), ..options.limits };
            self.discreet(live::Options { limits, ..options })
        };
        let sts = self.network.to(false, false).map(|options| narrowed(options, None));
        let direct =
            |plain_http, total| self.network.to(true, plain_http).map(|options| narrowed(options, Some(total)));
        let barred = |error: Error| Wire::new(Barred(error.message));
        let (notice, warning) = (self.ui.clone(), self.ui.clone());
        Rc::new(ProviderDeps {
            env: env.clone(),
            keyring,
            clock: self.clock.clone(),
            entropy: self.entropy.clone(),
            correction: self.correction.clone(),
            redactor: self.redactor(),
            sts: sts.unwrap_or_else(barred),
            direct: direct(false, URI).unwrap_or_else(barred),
            metadata: direct(true, METADATA).unwrap_or_else(barred),
            notice: Rc::new(move |line: &str| notice.borrow_mut().progress(line)),
            warn: Rc::new(move |line: &str| warning.borrow_mut().warning(line)),
        })
    }

    fn discreet(&self, options: live::Options) -> Wire {
        let ui = self.ui.clone();
        let sink = Rc::new(move |line: &str| ui.borrow_mut().trace(line));
        Wire::traced(Live::new(self.clock.clone(), options), self.clock.clone(), sink)
    }
}

/// A transport that always fails, with the reason: an invalid proxy is reported at the first request that needs it.
struct Barred(String);

impl Transport for Barred {
    async fn send(&self, _: Request) -> Result<Response, SendError> {
        Err(SendError::Forbidden(self.0.clone()))
    }
}
