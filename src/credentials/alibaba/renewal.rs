//! Renews an expiring key ahead of time, for as long as a run lasts.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::{Duration, SystemTime};

use tokio::sync::Mutex;

use super::expiring_key::ExpiringKey;
use super::provider_deps::ProviderDeps;
use super::provider_spec::ProviderSpec;
use crate::auth::credential::AlibabaCredential;
use crate::auth::keys::{Current, Renewing};
use crate::credentials::fault::{Class, Fault};
use crate::transport::SendError;

/// How long before its expiry a key is renewed, as in the vendor's libraries.
const AHEAD: Duration = Duration::from_mins(3);
/// How long after a failed renewal the next one is tried, while the old key is valid.
const AGAIN: Duration = Duration::from_secs(30);

/// A key with the specification of the next one.
pub(super) struct Renewal {
    deps: Rc<ProviderDeps>,
    spec: ProviderSpec,
    source: String,
    held: RefCell<CachedKey>,
    /// Held by the renewing task; the others wait for the new key if theirs has expired.
    turn: Mutex<()>,
}

struct CachedKey {
    key: Rc<AlibabaCredential>,
    /// When it expires, if it does.
    expires: Option<SystemTime>,
    /// When it is to be renewed, if ever.
    renew: Option<SystemTime>,
}

impl CachedKey {
    /// `lease`, got at `now`. A short-lived key is renewed when a quarter of its time is left.
    fn new(lease: ExpiringKey, now: SystemTime) -> Self {
        let ahead = |expires: SystemTime| AHEAD.min(expires.duration_since(now).unwrap_or_default() / 4);
        let renew = lease.expires.map(|expires| expires - ahead(expires));
        Self { key: Rc::new(lease.key), expires: lease.expires, renew }
    }
}

impl Renewal {
    /// Renews `lease`, which `spec` made for `source`.
    pub(super) fn new(deps: Rc<ProviderDeps>, spec: ProviderSpec, source: String, lease: ExpiringKey) -> Self {
        let held = RefCell::new(CachedKey::new(lease, deps.clock.now()));
        Self { deps, spec, source, held, turn: Mutex::new(()) }
    }

    /// The key, if it need not be renewed yet.
    fn fresh(&self) -> Option<Rc<AlibabaCredential>> {
        let held = self.held.borrow();
        held.renew.is_none_or(|renew| self.deps.clock.now() < renew).then(|| Rc::clone(&held.key))
    }

    async fn renewed(&self) -> Result<Rc<AlibabaCredential>, SendError> {
        let _turn = self.turn.lock().await;
        if let Some(key) = self.fresh() {
            return Ok(key);
        }
        let made = self.spec.make(&self.deps).await;
        let now = self.deps.clock.now();
        let fault = match made {
            Ok(lease) => {
                *self.held.borrow_mut() = CachedKey::new(lease, now);
                return Ok(Rc::clone(&self.held.borrow().key));
            }
            Err(fault) => fault,
        };
        let mut held = self.held.borrow_mut();
        let Some(expires) = held.expires.filter(|expires| *expires > now) else {
            return Err(ended(&self.source, &fault));
        };
        held.renew = Some((now + AGAIN).min(expires));
        (self.deps.warn)(&format!("the temporary key cannot be renewed yet: {}: {fault}", self.source));
        Ok(Rc::clone(&held.key))
    }
}

impl Renewing for Renewal {
    fn current(&self) -> Current<'_> {
        Box::pin(async move {
            match self.fresh() {
                Some(key) => Ok(key),
                None => self.renewed().await,
            }
        })
    }
}

/// The error for an expired key that cannot be renewed. A service that cannot be reached may be tried again.
fn ended(source: &str, fault: &Fault) -> SendError {
    let hint = fault.hint.as_ref().map(|hint| format!(" ({hint})")).unwrap_or_default();
    let message = format!("the temporary key has expired and cannot be renewed: {source}: {fault}{hint}");
    match fault.class {
        Class::Unreachable | Class::Unavailable | Class::Throttled => SendError::NotSent(message),
        Class::NotAvailable | Class::Broken | Class::Untrusted => SendError::NoKey(message),
    }
}

#[cfg(test)]
#[path = "renewal_tests.rs"]
mod tests;
