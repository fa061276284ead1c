//! Renews a key that expires, ahead of its end, for as long as a run lasts.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::{Duration, SystemTime};

use tokio::sync::Mutex;

use super::expiring_key::ExpiringKey;
use super::fault::{Class, Fault};
use super::provider_deps::ProviderDeps;
use super::provider_spec::ProviderSpec;
use crate::auth::credential::AlibabaCredential;
use crate::auth::keys::{Current, Renewing};
use crate::transport::SendError;

/// How long before its end a key is renewed, as the vendor's libraries do it.
const AHEAD: Duration = Duration::from_mins(3);
/// How long after a renewal that failed the next one is tried, while the old key lives.
const AGAIN: Duration = Duration::from_secs(30);

/// A key with the way to the next one.
pub(super) struct Renewal {
    deps: Rc<ProviderDeps>,
    recipe: ProviderSpec,
    source: String,
    held: RefCell<CachedKey>,
    /// Whoever renews; the others wait for the new key if theirs has ended.
    turn: Mutex<()>,
}

struct CachedKey {
    key: Rc<AlibabaCredential>,
    /// When it ends, if it does.
    expires: Option<SystemTime>,
    /// When the next one is to be had, if ever.
    renew: Option<SystemTime>,
}

impl CachedKey {
    /// `lease`, got at `now`. Of a key that lives shorter than usual the last quarter is left.
    fn new(lease: ExpiringKey, now: SystemTime) -> Self {
        let ahead = |expires: SystemTime| AHEAD.min(expires.duration_since(now).unwrap_or_default() / 4);
        let renew = lease.expires.map(|expires| expires - ahead(expires));
        Self { key: Rc::new(lease.key), expires: lease.expires, renew }
    }
}

impl Renewal {
    /// Renews `lease`, which `recipe` made for `source`.
    pub(super) fn new(deps: Rc<ProviderDeps>, recipe: ProviderSpec, source: String, lease: ExpiringKey) -> Self {
        let held = RefCell::new(CachedKey::new(lease, deps.clock.now()));
        Self { deps, recipe, source, held, turn: Mutex::new(()) }
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
        let made = self.recipe.make(&self.deps).await;
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

/// The end of a key that has no successor. What is only out of reach may be tried again.
fn ended(source: &str, fault: &Fault) -> SendError {
    let hint = fault.hint.as_ref().map(|hint| format!(" ({hint})")).unwrap_or_default();
    let message = format!("the temporary key has ended and cannot be renewed: {source}: {fault}{hint}");
    match fault.class {
        Class::Unreachable | Class::Unavailable | Class::Throttled => SendError::NotSent(message),
        Class::NotAvailable | Class::Broken | Class::Untrusted => SendError::NoKey(message),
    }
}

#[cfg(test)]
#[path = "renewal_tests.rs"]
mod tests;
