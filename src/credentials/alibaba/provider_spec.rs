//! How to get an access key: what a source has read, before a service is called.
//!
//! A key is renewed from the same specification, so that a long run keeps its account even if the file changes.

use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;
use std::time::SystemTime;

use super::expiring_key::{ExpiringKey, date};
use super::provider_deps::ProviderDeps;
use super::sts::Role;
use super::{external, metadata, sts, uri};
use crate::auth::credential::AlibabaCredential;
use crate::config::KeyAddress;
use crate::credentials::chain::Finding;
use crate::credentials::fault::Fault;

/// The specification of an access key. Has no `Debug`, because it holds secrets.
pub enum ProviderSpec {
    /// A key that is there.
    Key(AlibabaCredential),
    /// A temporary key that the vendor's tool wrote and renews itself.
    Cached {
        /// The key.
        key: AlibabaCredential,
        /// When it expires.
        expires: SystemTime,
        /// Its account, in words that stay the same when it is renewed.
        account: String,
        /// How the user renews it.
        remedy: String,
    },
    /// A role, assumed with another key.
    Role {
        /// The specification of that key.
        with: Box<Self>,
        /// The role.
        role: Role,
    },
    /// A role, assumed with the token of an identity provider.
    Oidc {
        /// The provider.
        provider: String,
        /// The file of the token; it is read anew each time.
        token_file: PathBuf,
        /// The role.
        role: Role,
    },
    /// The role of the ECS instance that this machine is; the metadata service names it if no name is given.
    Instance(Option<String>),
    /// An address that answers with a key.
    Uri(String),
    /// A program that prints a key, and its arguments.
    Program(Vec<String>),
    /// A key with the address that its profile has beside it.
    At {
        /// The key.
        spec: Box<Self>,
        /// The address.
        address: KeyAddress,
    },
}

/// A key that is being requested.
pub(super) type Making<'a> = Pin<Box<dyn Future<Output = Result<ExpiringKey, Fault>> + 'a>>;

impl ProviderSpec {
    /// Gets the key.
    pub(super) fn make<'a>(&'a self, deps: &'a ProviderDeps) -> Making<'a> {
        Box::pin(async move {
            match self {
                Self::Key(key) => Ok(ExpiringKey::lasting(key.clone())),
                Self::Cached { key, expires, .. } => {
                    self.is_at_hand(deps.clock.now())?;
                    Ok(ExpiringKey { key: key.clone(), expires: Some(*expires) })
                }
                Self::Role { with, role } => {
                    let base = with.make(deps).await?;
                    sts::assume_role(deps, base.key, role).await
                }
                Self::Oidc { provider, token_file, role } => {
                    sts::assume_role_with_oidc(deps, provider, token_file, role).await
                }
                Self::Instance(role) => metadata::key(deps, role.as_deref()).await,
                Self::Uri(uri) => uri::key(deps, uri).await,
                Self::Program(command) => external::key(deps, command).await,
                Self::At { spec, .. } => spec.make(deps).await,
            }
        })
    }

    /// The account of the key, where its ID changes with each request.
    pub(super) fn account(&self) -> Option<String> {
        match self {
            Self::Key(_) => None,
            Self::Cached { account, .. } => Some(account.clone()),
            Self::Role { role, .. } | Self::Oidc { role, .. } => Some(role.arn.clone()),
            Self::Instance(role) => Some(format!("ecs-role/{}", role.as_deref().unwrap_or_default())),
            Self::Uri(uri) => Some(uri.clone()),
            Self::Program(command) => Some(command.join(" ")),
            Self::At { spec, .. } => spec.account(),
        }
    }

    /// The address that the source has beside the key; empty if it has none.
    pub(super) fn address(&self) -> KeyAddress {
        if let Self::At { address, .. } = self { address.clone() } else { KeyAddress::default() }
    }
}

impl Finding for ProviderSpec {
    fn is_at_hand(&self, now: SystemTime) -> Result<bool, Fault> {
        match self {
            Self::Cached { expires, remedy, .. } if *expires <= now => {
                let over = Fault::broken(format!("the key has expired at {}", date(*expires)));
                Err(over.hint(remedy.clone()))
            }
            Self::Key(_) | Self::Cached { .. } => Ok(true),
            Self::At { spec, .. } => spec.is_at_hand(now),
            Self::Role { .. } | Self::Oidc { .. } | Self::Instance(_) | Self::Uri(_) | Self::Program(_) => Ok(false),
        }
    }
}
