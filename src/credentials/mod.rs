//! Where secrets come from: a chain of named sources for each service.
//!
//! A source that has nothing passes the question on. A source that has something broken ends it: to go on would mean
//! to act as somebody else. A credential comes whole from one source. No error and no name here holds a value.

pub mod alibaba;
mod command;
pub mod env;
pub mod error;
mod parts;
pub mod profile;
pub mod secret_reader;
pub mod tool_profiles;
pub mod trace;
pub mod vendor;

use std::path::PathBuf;

use crate::auth::credential::{AlibabaCredential, DigestCredential};
use crate::config::settings::ChosenProfile;
use crate::config::{ConfigFile, Settings};
use crate::world::Env;
use crate::world::keyring::Keyring;
use env::OpsManagerVariables;
use error::Holder;
pub use error::{ChainError, CredentialError};
use parts::{Part, Value};
use profile::ProfileSource;
use secret_reader::SecretReader;
use trace::{Absence, Seen, TraceStep};
use vendor::VendorSource;

/// One place that may hold a credential of kind `C`.
pub trait Source<C> {
    /// What messages call it.
    fn name(&self) -> String;

    /// The credential, `None` if the place holds nothing of it. Fails if what it holds is broken or not whole.
    fn load(&self) -> Result<Option<C>, CredentialError>;

    /// Why it holds nothing, to be asked after [`load`](Self::load) gave nothing.
    fn absence(&self) -> Absence {
        Absence::NotSet
    }

    /// Whether it holds one, and under which name. No program is run for it: what only a program tells is uncertain.
    fn see(&self) -> Result<Option<Seen>, CredentialError> {
        let found = self.load()?;
        Ok(found.map(|_| Seen { source: self.name(), is_certain: true }))
    }
}

/// The sources of one kind of credential, in order of authority.
pub type Chain<'a, C> = Vec<Box<dyn Source<C> + 'a>>;

/// A credential and the source that had it.
#[derive(Clone, Debug)]
pub struct Found<C> {
    /// The credential, whole.
    pub credential: C,
    /// The name of its source.
    pub source: String,
}

/// How a user can give a credential that no source had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ways {
    /// What the credential is for.
    pub service: &'static str,
    /// The variables to set.
    pub variables: &'static [&'static str],
    /// The keys to put in a profile.
    pub keys: &'static [&'static str],
    /// The profile in force.
    pub profile: Option<String>,
    /// The file of the profiles.
    pub path: PathBuf,
    /// The profiles that could be named, if none is in force.
    pub others: Vec<String>,
}

/// The first credential of `chain`. Fails at the first source that is broken; if all have nothing, with their names
/// and the `ways` on.
pub fn first<C>(chain: &[Box<dyn Source<C> + '_>], ways: Ways) -> Result<Found<C>, ChainError> {
    let (steps, outcome) = trace::walk(chain);
    let tried = || steps.iter().map(TraceStep::label).collect();
    outcome?.ok_or_else(|| ChainError::Missing { tried: tried(), ways: Box::new(ways) })
}

/// The login to Ops Manager: from our variables, then from a profile that was named, then from the vendor's
/// variables, then from the default profile, then from the files of the vendor's own tools, as far as there are any.
pub fn ops_manager(
    env: &Env,
    keyring: &dyn Keyring,
    file: &ConfigFile,
    settings: &Settings,
) -> Result<Found<DigestCredential>, ChainError> {
    let ways = ways("Ops Manager", &env::OPS_MANAGER, &profile::OPS_MANAGER, file, settings);
    first(&ops_manager_chain(SecretReader { env, keyring }, file, settings), ways)
}

/// The login to Ops Manager, and how every source stands.
pub fn walk_ops_manager(
    env: &Env,
    keyring: &dyn Keyring,
    file: &ConfigFile,
    settings: &Settings,
) -> (Vec<TraceStep>, Result<Found<DigestCredential>, ChainError>) {
    let ways = ways("Ops Manager", &env::OPS_MANAGER, &profile::OPS_MANAGER, file, settings);
    let (steps, outcome) = trace::walk(&ops_manager_chain(SecretReader { env, keyring }, file, settings));
    let tried = steps.iter().map(TraceStep::label).collect();
    let missing = || ChainError::Missing { tried, ways: Box::new(ways) };
    let outcome = outcome.map_err(ChainError::from);
    (steps, outcome.and_then(|found| found.ok_or_else(missing)))
}

/// Where the login to Ops Manager would come from; no command is run for it.
pub fn see_ops_manager(
    env: &Env,
    keyring: &dyn Keyring,
    file: &ConfigFile,
    settings: &Settings,
) -> Result<Option<Seen>, CredentialError> {
    let chain = ops_manager_chain(SecretReader { env, keyring }, file, settings);
    chain.iter().find_map(|source| source.see().transpose()).transpose()
}

fn ops_manager_chain<'a>(
    vault: SecretReader<'a>,
    file: &'a ConfigFile,
    settings: &'a Settings,
) -> Chain<'a, DigestCredential> {
    let env = vault.env;
    let mut chain: Chain<'_, DigestCredential> = Vec::new();
    let (named, default) = profiles(file, settings, vault);
    chain.push(Box::new(OpsManagerVariables { env, names: &env::OPS_MANAGER }));
    chain.extend(named.map(boxed));
    chain.push(Box::new(OpsManagerVariables { env, names: &env::MONGOCLI }));
    chain.extend(default.map(boxed));
    for file in settings.vendors().iter().filter(|file| file.exists()) {
        let address = if file.is_leaned_on() { None } else { settings.ops_manager().ok() };
        chain.push(Box::new(VendorSource { file: file.clone(), address }));
    }
    chain
}

/// The access key that somebody typed, judged like any other.
pub fn typed_access_key(id: &str, secret: &str, token: Option<&str>) -> Result<AlibabaCredential, CredentialError> {
    let [id, secret] =
        [("access_key_id", id), ("access_key_secret", secret)].map(|(name, text)| typed(name, Some(text)));
    let key = parts::alibaba(&Holder::Person, id, secret, typed("security_token", token))?;
    key.ok_or_else(|| CredentialError::Half { holder: Holder::Person, present: Vec::new(), missing: vec![id.name] })
}

/// The login that somebody typed, judged like any other.
pub fn typed_login(username: &str, key: &str) -> Result<DigestCredential, CredentialError> {
    let [username, key] = [("username", username), ("key", key)].map(|(name, text)| typed(name, Some(text)));
    let login = parts::digest(&Holder::Person, username, key)?;
    login.ok_or_else(|| CredentialError::Half {
        holder: Holder::Person,
        present: Vec::new(),
        missing: vec![username.name],
    })
}

fn typed<'t>(name: &'static str, text: Option<&'t str>) -> Part<'t> {
    Part { name, value: Value::from(text) }
}

/// `source` as a link of a chain.
fn boxed<'a, C>(source: ProfileSource<'a>) -> Box<dyn Source<C> + 'a>
where
    ProfileSource<'a>: Source<C>,
{
    Box::new(source)
}

/// The profile in force as a source: on the left if it was named, on the right if it is the default.
fn profiles<'a>(
    file: &'a ConfigFile,
    settings: &'a Settings,
    vault: SecretReader<'a>,
) -> (Option<ProfileSource<'a>>, Option<ProfileSource<'a>>) {
    let source = settings.profile.as_ref().and_then(|chosen: &ChosenProfile| {
        let profile = file.profiles.get(&chosen.name)?;
        Some((chosen.named, ProfileSource { name: &chosen.name, path: &chosen.path, profile, vault }))
    });
    match source {
        Some((true, source)) => (Some(source), None),
        Some((false, source)) => (None, Some(source)),
        None => (None, None),
    }
}

fn ways(
    service: &'static str,
    variables: &'static [&'static str],
    keys: &'static [&'static str],
    file: &ConfigFile,
    settings: &Settings,
) -> Ways {
    let profile = settings.profile.as_ref().map(|chosen| chosen.name.clone());
    let others = if profile.is_none() { file.profiles.keys().cloned().collect() } else { Vec::new() };
    Ways { service, variables, keys, profile, path: file.path.clone(), others }
}

#[cfg(test)]
#[path = "chain_tests.rs"]
mod tests;
