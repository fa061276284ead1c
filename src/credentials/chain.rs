//! The chain of sources, the same for every kind of credential: they are checked in order, and the first that has a
//! credential is used. A broken source ends the chain, because the next one could belong to another account.
//!
//! Sources are asynchronous: a keyring or a command does not block other work of the thread.

use std::future::Future;
use std::pin::Pin;
use std::time::SystemTime;

use super::error::CredentialError;
use super::fault::Fault;
use super::trace::{Absence, ProviderStatus, Seen, TraceStep};
use crate::auth::credential::{AlibabaCredential, DigestCredential};

/// What a source has.
pub enum Look<T> {
    /// Nothing.
    Absent(Absence),
    /// A credential, or what is needed to get one.
    Here {
        /// It.
        found: T,
        /// The name of the source, now that it is known.
        name: String,
    },
}

impl<T> Look<T> {
    /// What `source` has if it holds `found`.
    pub(super) fn of(found: Option<T>, name: impl FnOnce() -> String) -> Self {
        found.map_or(Self::Absent(Absence::NotSet), |found| Self::Here { found, name: name() })
    }
}

/// A look into a source.
pub type Looking<'a, T> = Pin<Box<dyn Future<Output = Result<Look<T>, CredentialError>> + 'a>>;
/// The answer to whether a source has something.
pub type Seeing<'a> = Pin<Box<dyn Future<Output = Result<Option<Seen>, CredentialError>> + 'a>>;

/// A result that needs no waiting.
pub(super) fn ready<'a, T: 'a>(look: Result<Look<T>, CredentialError>) -> Looking<'a, T> {
    Box::pin(std::future::ready(look))
}

/// What sources find: a credential, or what is needed to get one.
pub trait Finding {
    /// Whether the credential is complete, so that neither a service nor a program is needed. Fails if it has expired
    /// at `now`.
    fn is_at_hand(&self, now: SystemTime) -> Result<bool, Fault>;
}

impl Finding for AlibabaCredential {
    fn is_at_hand(&self, _now: SystemTime) -> Result<bool, Fault> {
        Ok(true)
    }
}

impl Finding for DigestCredential {
    fn is_at_hand(&self, _now: SystemTime) -> Result<bool, Fault> {
        Ok(true)
    }
}

/// One place that may have a credential, or what is needed to get one.
pub trait Source<T: Finding> {
    /// Its name in messages before it is read.
    fn name(&self) -> String;

    /// Reads the source, without the network. Fails if its content is invalid or incomplete.
    fn look(&self) -> Looking<'_, T>;

    /// Whether it has a credential at `now`. Uses no network and runs no program.
    fn see(&self, now: SystemTime) -> Seeing<'_> {
        Box::pin(async move {
            let Look::Here { found, name } = self.look().await? else { return Ok(None) };
            let is_certain = found.is_at_hand(now).map_err(|fault| fault.of(&name))?;
            Ok(Some(Seen { source: name, is_certain }))
        })
    }
}

/// The sources of one kind of credential, in order of precedence.
pub type Chain<'a, T> = Vec<Box<dyn Source<T> + 'a>>;

/// A credential and the source that had it.
#[derive(Clone, Debug)]
pub struct Found<C> {
    /// The credential, whole.
    pub credential: C,
    /// The name of its source.
    pub source: String,
}

/// The result for what a source has.
pub(super) enum Resolved<C> {
    /// There is no credential.
    Absent(Absence),
    /// The credential.
    Credential(C),
}

/// The status of each source, and the credential, if one has it.
pub(super) struct Search<C> {
    /// Every source, in order.
    pub(super) steps: Vec<TraceStep>,
    /// The credential; an error if a source was broken.
    pub(super) found: Result<Option<Found<C>>, CredentialError>,
}

/// Checks the sources of `chain` in order until one has something or is broken. `resolve` turns that into a credential;
/// it gets the name of the source before and after reading it.
pub(super) async fn find<T: Finding, C>(
    chain: &[Box<dyn Source<T> + '_>],
    resolve: impl AsyncFn(T, &str, &str) -> Result<Resolved<C>, CredentialError>,
) -> Search<C> {
    let mut search = Search { steps: Vec::new(), found: Ok(None) };
    for source in chain {
        let mut name = source.name();
        let status = if matches!(search.found, Ok(None)) {
            match ask(source.as_ref(), &mut name, &resolve).await {
                Ok(Resolved::Absent(absence)) => ProviderStatus::Absent(absence),
                Ok(Resolved::Credential(credential)) => {
                    search.found = Ok(Some(Found { credential, source: name.clone() }));
                    ProviderStatus::Won
                }
                Err(error) => {
                    search.found = Err(error.clone());
                    ProviderStatus::Broken(error)
                }
            }
        } else {
            ProviderStatus::NotReached
        };
        search.steps.push(TraceStep { source: name, status });
    }
    search
}

/// Checks one source; its `name` becomes more precise if it has the credential.
async fn ask<T: Finding, C>(
    source: &dyn Source<T>,
    name: &mut String,
    resolve: &impl AsyncFn(T, &str, &str) -> Result<Resolved<C>, CredentialError>,
) -> Result<Resolved<C>, CredentialError> {
    let (found, known) = match source.look().await? {
        Look::Absent(absence) => return Ok(Resolved::Absent(absence)),
        Look::Here { found, name } => (found, name),
    };
    let resolved = resolve(found, name, &known).await?;
    if matches!(resolved, Resolved::Credential(_)) {
        *name = known;
    }
    Ok(resolved)
}

/// The first source of `chain` that has something at `now`.
pub(super) async fn see<T: Finding>(
    chain: &[Box<dyn Source<T> + '_>],
    now: SystemTime,
) -> Result<Option<Seen>, CredentialError> {
    for source in chain {
        if let Some(seen) = source.see(now).await? {
            return Ok(Some(seen));
        }
    }
    Ok(None)
}
