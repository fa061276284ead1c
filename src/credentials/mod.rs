//! Where credentials come from: a chain of named sources for each service.
//!
//! All parts of a credential come from one source ([`chain`] decides which). No error and no name has a value.

pub mod alibaba;
pub mod aws;
pub mod chain;
mod command;
pub mod env;
pub mod error;
pub mod fault;
mod parts;
pub mod profile;
mod program;
pub mod secret_reader;
pub mod tool_profile;
pub mod tool_profiles;
pub mod trace;
pub mod vendor;

use std::time::SystemTime;

use crate::auth::credential::{AlibabaCredential, DigestCredential};
use crate::config::settings::ChosenProfile;
use crate::config::{ConfigFile, Settings};
use crate::world::Env;
use crate::world::keyring::Keyring;
pub use chain::{Chain, Found, Source};
use chain::{Finding, Resolved, Search};
use env::OpsManagerVariables;
use error::Holder;
pub use error::{ChainError, CredentialError, Ways};
use parts::{Part, Value};
use profile::ProfileSource;
use secret_reader::SecretReader;
use trace::{Seen, TraceStep};
use vendor::VendorSource;

/// The login to Ops Manager, and the status of every source: our variables, a profile that was named, the vendor's
/// variables, the default profile, and the files of the vendor's own tools, as far as there are any.
pub async fn find_login(
    env: &Env,
    keyring: &dyn Keyring,
    file: &ConfigFile,
    settings: &Settings,
) -> (Vec<TraceStep>, Result<Found<DigestCredential>, ChainError>) {
    let chain = ops_manager_chain(SecretReader { env, keyring }, file, settings);
    let Search { steps, found } =
        chain::find(&chain, async |login, _: &str, _: &str| Ok(Resolved::Credential(login))).await;
    let missing = || ChainError::Missing {
        remarks: steps.iter().filter_map(TraceStep::remark).collect(),
        ways: Box::new(ways("Ops Manager", &env::OPS_MANAGER, file, settings)),
    };
    let outcome = found.map_err(ChainError::from).and_then(|found| found.ok_or_else(missing));
    (steps, outcome)
}

/// Where the login to Ops Manager would come from at `now`; no command is run for it.
pub async fn see_ops_manager(
    env: &Env,
    keyring: &dyn Keyring,
    file: &ConfigFile,
    settings: &Settings,
    now: SystemTime,
) -> Result<Option<Seen>, CredentialError> {
    chain::see(&ops_manager_chain(SecretReader { env, keyring }, file, settings), now).await
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
        let address = if file.is_named_by_profile() { None } else { settings.ops_manager().ok() };
        chain.push(Box::new(VendorSource { file: file.clone(), address }));
    }
    chain
}

/// The access key that the user typed, validated like any other.
pub fn typed_access_key(id: &str, secret: &str, token: Option<&str>) -> Result<AlibabaCredential, CredentialError> {
    let [id, secret] =
        [("access_key_id", id), ("access_key_secret", secret)].map(|(name, text)| typed(name, Some(text)));
    let key = parts::alibaba(&Holder::Person, id, secret, typed("security_token", token))?;
    key.ok_or_else(|| CredentialError::Half { holder: Holder::Person, present: Vec::new(), missing: vec![id.name] })
}

/// The login that the user typed, validated like any other.
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

/// `source` as a part of a chain.
fn boxed<'a, C: Finding>(source: ProfileSource<'a>) -> Box<dyn Source<C> + 'a>
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

fn ways(service: &'static str, variables: &'static [&'static str], file: &ConfigFile, settings: &Settings) -> Ways {
    let profile = settings.profile.as_ref().map(|chosen| chosen.name.clone());
    let others = if profile.is_none() { file.profiles.keys().cloned().collect() } else { Vec::new() };
    Ways { service, variables, profile, others }
}

#[cfg(test)]
#[path = "chain_tests.rs"]
mod tests;
