//! The access key of Alibaba Cloud, from wherever the user's other tools have it.
//!
//! The order is that of all settings (variables of ours have no place here, because there are none for a key): a profile of
//! ours that was named, the vendor's variables, our default profile, the vendor's files, and last the metadata service,
//! which nobody names. Sources look first and ask the network after: the first that has something is the one, and if its
//! key cannot be had, nobody else is asked.

mod cli_config;
pub mod expiring_key;
mod external;
pub mod fault;
mod ini;
pub mod metadata;
mod modes;
pub mod provider_deps;
pub mod provider_spec;
mod renewal;
pub mod source;
mod sts;
pub mod uri;
mod variables;

use std::fmt;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::SystemTime;

use self::cli_config::CliConfig;
use self::expiring_key::Lease;
use self::fault::{Class, Fault};
use self::ini::Ini;
use self::provider_deps::{Ground, NO_PROFILE, PROFILE};
use self::provider_spec::Recipe;
use self::renewal::Renewal;
use self::source::{KeySource, Look};
use self::variables::{Instance, OidcVariables, UriVariable};
use super::env::{self, AlibabaVariables};
use super::profile::{self, ProfileSource};
use super::secret_reader::Vault;
use super::tool_profiles::SetUp;
use super::trace::{Absence, Seen, Standing, Step};
use super::{AlibabaCredential, ChainError, CredentialError, Source, profiles, ways};
use crate::auth::keys::Keys;
use crate::config::{ConfigFile, Settings};

/// The folder of the ini files in the home.
const INI_FOLDER: &str = ".alibabacloud";

/// The key that a chain has found.
#[derive(Clone)]
pub struct Held {
    /// The key, renewed where it expires.
    pub keys: Keys,
    /// Whose key it is: its id, or what stays the same where ids change. Not to be shown.
    pub account: String,
    /// The name of its source.
    pub source: String,
}

impl fmt::Debug for Held {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Held").field("keys", &self.keys).field("source", &self.source).finish_non_exhaustive()
    }
}

/// The sources in order of authority.
fn chain<'a>(ground: &'a Ground, file: &'a ConfigFile, settings: &'a Settings) -> Vec<Box<dyn KeySource + 'a>> {
    let (named, default) = profiles(file, settings, Vault { env: &ground.env, keyring: &*ground.keyring });
    let mut chain: Vec<Box<dyn KeySource + 'a>> = Vec::new();
    let ours = |source| ours(ground, source);
    chain.extend(named.map(ours));
    for names in &env::ALIBABA_SPELLINGS {
        chain.push(Box::new(Plain(AlibabaVariables { env: &ground.env, names })));
    }
    chain.push(Box::new(OidcVariables { ground }));
    chain.push(Box::new(UriVariable { ground }));
    chain.extend(default.map(ours));
    chain.push(Box::new(CliConfig { ground, wanted: None }));
    chain.extend(ini_files(ground).into_iter().map(|(path, is_named)| Box::new(Ini { ground, path, is_named }) as _));
    if !matches!(ground.profile(), Ok(None)) && ground.switched_off(&[NO_PROFILE]).is_none() {
        chain.push(Box::new(Unfound));
    }
    chain.push(Box::new(Instance { ground }));
    chain
}

/// The ini files to look into, and whether a variable names them.
fn ini_files(ground: &Ground) -> Vec<(PathBuf, bool)> {
    if let Some(path) = ground.env.get_os(ini::FILE) {
        return vec![(PathBuf::from(path), true)];
    }
    let folder = ground.home().map(|home| home.join(INI_FOLDER));
    // The libraries do not agree on the name.
    let names = ["credentials", "credentials.ini"];
    folder.iter().flat_map(|folder| names.map(|name| (folder.join(name), false))).collect()
}

fn ours<'a>(ground: &'a Ground, ours: ProfileSource<'a>) -> Box<dyn KeySource + 'a> {
    match &ours.profile.places.aliyun {
        Some(name) => Box::new(Leaning { ours, cli: CliConfig { ground, wanted: Some(name) } }),
        None => Box::new(Plain(ours)),
    }
}

/// A profile of ours that leans on one of the vendor's tool.
struct Leaning<'a> {
    ours: ProfileSource<'a>,
    cli: CliConfig<'a>,
}

impl KeySource for Leaning<'_> {
    fn name(&self) -> String {
        Source::<AlibabaCredential>::name(&self.ours)
    }

    fn look(&self) -> Result<Look, CredentialError> {
        Ok(match self.cli.look()? {
            Look::Here { recipe, name } => Look::Here { recipe, name: format!("{}, {name}", self.ours.holder()) },
            absent @ Look::Absent(_) => absent,
        })
    }
}

/// A source that holds the key itself.
struct Plain<S>(S);

impl<S: Source<AlibabaCredential>> KeySource for Plain<S> {
    fn name(&self) -> String {
        self.0.name()
    }

    fn look(&self) -> Result<Look, CredentialError> {
        let key = self.0.load()?;
        Ok(key.map_or(Look::Absent(Absence::NotSet), |key| Look::Here { recipe: Recipe::Key(key), name: self.name() }))
    }

    fn see(&self, _: SystemTime) -> Result<Option<Seen>, CredentialError> {
        self.0.see()
    }
}

/// Stands behind the vendor's files where a variable names a profile of theirs: to go on without it would be to go on as
/// somebody else.
struct Unfound;

impl KeySource for Unfound {
    fn name(&self) -> String {
        format!("the profile that {} names", PROFILE[0])
    }

    fn look(&self) -> Result<Look, CredentialError> {
        let fault = Fault::broken("no file of the vendor's has it, or it holds no key");
        Err(fault.hint(format!("`aliyun configure list` shows the profiles; or unset {}", PROFILE[0])).of(self.name()))
    }
}

/// How the sources stand, and the key of the one that won.
pub struct Walk {
    /// Every source, in order.
    pub steps: Vec<Step>,
    /// The key, or why there is none.
    pub outcome: Result<Held, ChainError>,
}

/// Asks the sources in order, until one has a key or is broken.
pub async fn walk(ground: &Rc<Ground>, file: &ConfigFile, settings: &Settings) -> Walk {
    let mut steps = Vec::new();
    let mut outcome = None;
    for source in chain(ground, file, settings) {
        let (source, standing) = if outcome.is_some() {
            (source.name(), Standing::NotReached)
        } else {
            match met(ground, source.as_ref()).await {
                Ok(Met::Absent(absence)) => (source.name(), Standing::Absent(absence)),
                Ok(Met::Key(held)) => {
                    let name = held.source.clone();
                    outcome = Some(Ok(*held));
                    (name, Standing::Won)
                }
                Err(error) => {
                    outcome = Some(Err(ChainError::Broken(error.clone())));
                    (source.name(), Standing::Broken(error))
                }
            }
        };
        steps.push(Step { source, standing });
    }
    let outcome = outcome.unwrap_or_else(|| {
        let ways = ways("Alibaba Cloud", &env::ALIBABA[..2], &profile::ALIBABA[..2], file, settings);
        Err(ChainError::Missing { tried: steps.iter().map(told).collect(), ways: Box::new(ways) })
    });
    Walk { steps, outcome }
}

/// Where the key would come from. Neither is the network asked for it nor a program run.
pub fn see(ground: &Ground, file: &ConfigFile, settings: &Settings) -> Result<Option<Seen>, CredentialError> {
    let now = ground.clock.now();
    chain(ground, file, settings).iter().find_map(|source| source.see(now).transpose()).transpose()
}

/// A source that had nothing, for the list of what was tried.
fn told(step: &Step) -> String {
    match &step.standing {
        Standing::Absent(absence @ Absence::SwitchedOff(_)) => format!("{} ({absence})", step.source),
        _ => step.source.clone(),
    }
}

/// What a source turned out to have.
enum Met {
    Absent(Absence),
    Key(Box<Held>),
}

async fn met(ground: &Rc<Ground>, source: &dyn KeySource) -> Result<Met, CredentialError> {
    let (recipe, name) = match source.look()? {
        Look::Absent(absence) => return Ok(Met::Absent(absence)),
        Look::Here { recipe, name } => (recipe, name),
    };
    let lease = match recipe.make(ground).await {
        Ok(lease) => lease,
        // Only the source that nobody asked for says so of itself; in any other, a role that cannot be had is a fault.
        Err(fault) if fault.class == Class::Nobody && name == source.name() => return Ok(Met::Absent(Absence::Nobody)),
        Err(fault) => return Err(fault.of(name)),
    };
    let account = recipe.account().unwrap_or_else(|| lease.key.access_key_id.clone());
    let keys = match lease {
        Lease { key, expires: None } => Keys::from(key),
        lease => Keys::Renewed(Rc::new(Renewal::new(Rc::clone(ground), recipe, name.clone(), lease))),
    };
    Ok(Met::Key(Box::new(Held { keys, account, source: name })))
}

/// The profiles of the vendor's tool that one of ours can lean on. Nobody is asked for a key.
pub fn set_ups(ground: &Ground) -> Result<Vec<SetUp>, CredentialError> {
    CliConfig { ground, wanted: None }.set_ups()
}

/// The profile of the vendor's files that a variable names, if it reads like the name of one.
#[must_use]
pub fn profile_named(ground: &Ground) -> Option<&str> {
    ground.profile().ok().flatten().and_then(provider_deps::shown)
}

/// The region of the profile of the vendor's tool that counts, with the profile's name and its file: of the one that the
/// profile in force leans on, if it does.
pub fn region(
    ground: &Ground,
    file: &ConfigFile,
    settings: &Settings,
) -> Result<Option<(String, String, PathBuf)>, ChainError> {
    let ours = settings.profile.as_ref().and_then(|chosen| file.profiles.get(&chosen.name));
    let wanted = ours.and_then(|profile| profile.places.aliyun.as_deref());
    Ok(CliConfig { ground, wanted }.region()?)
}
