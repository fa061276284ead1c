//! The access key of Alibaba Cloud, also from the user's other tools.
//!
//! The precedence is that of all settings (there are no variables of ours for a key): a profile of ours that was named,
//! the vendor's variables, our default profile, the vendor's files, and last the metadata service, which no setting
//! names. The first source that has something is used: if it gives no key, no later source is checked.

pub mod answer;
mod cli_config;
mod cli_profile;
pub mod expiring_key;
mod external;
mod ini;
pub mod metadata;
mod modes;
pub mod provider_deps;
pub mod provider_spec;
mod renewal;
mod sts;
mod tool_file;
pub mod uri;
mod variables;

use std::fmt;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::SystemTime;

use self::cli_config::CliConfig;
use self::expiring_key::ExpiringKey;
use self::ini::Ini;
use self::provider_deps::{NO_PROFILE, PROFILE, ProviderDeps};
use self::provider_spec::ProviderSpec;
use self::renewal::Renewal;
use self::variables::{Instance, OidcVariables, UriVariable};
use super::chain::{self, Chain, Look, Looking, Resolved, Search, Seeing};
use super::env::{self, AlibabaVariables};
use super::fault::{Class, Fault};
use super::profile::ProfileSource;
use super::secret_reader::SecretReader;
use super::tool_profile::ToolProfile;
use super::trace::{Absence, Seen, TraceStep};
use super::{AlibabaCredential, ChainError, CredentialError, Source, profiles, ways};
use crate::auth::keys::Keys;
use crate::config::{ConfigFile, KeyAddress, Setting, Settings};

/// The folder of the ini files in the home.
const INI_FOLDER: &str = ".alibabacloud";

/// The key that a chain has found.
#[derive(Clone)]
pub struct ResolvedKey {
    /// The key, renewed where it expires.
    pub keys: Keys,
    /// The account of the key: its ID, or a name that stays the same when the ID changes. Must not be shown.
    pub account: String,
    /// The name of its source.
    pub source: String,
    /// The address that the source has beside the key.
    pub address: KeyAddress,
}

impl fmt::Debug for ResolvedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResolvedKey").field("keys", &self.keys).field("source", &self.source).finish_non_exhaustive()
    }
}

/// The sources in order of precedence.
fn sources<'a>(deps: &'a ProviderDeps, file: &'a ConfigFile, settings: &'a Settings) -> Chain<'a, ProviderSpec> {
    let (named, default) = profiles(file, settings, SecretReader { env: &deps.env, keyring: &*deps.keyring });
    let mut chain: Chain<'a, ProviderSpec> = Vec::new();
    let ours = |source| ours(deps, source);
    chain.extend(named.map(ours));
    for names in &env::ALIBABA_SPELLINGS {
        chain.push(Box::new(Plain(AlibabaVariables { env: &deps.env, names })));
    }
    chain.push(Box::new(OidcVariables { deps }));
    chain.push(Box::new(UriVariable { deps }));
    chain.extend(default.map(ours));
    chain.push(Box::new(CliConfig { deps, wanted: None }));
    chain.extend(ini_files(deps).into_iter().map(|(path, is_named)| Box::new(Ini { deps, path, is_named }) as _));
    if !matches!(deps.profile(), Ok(None)) && deps.switched_off(&[NO_PROFILE]).is_none() {
        chain.push(Box::new(MissingProfile));
    }
    chain.push(Box::new(Instance { deps }));
    chain
}

/// The ini files to look into, and whether a variable names them.
fn ini_files(deps: &ProviderDeps) -> Vec<(PathBuf, bool)> {
    if let Some(path) = deps.env.get_os(ini::FILE) {
        return vec![(PathBuf::from(path), true)];
    }
    let folder = deps.home().map(|home| home.join(INI_FOLDER));
    // The libraries do not agree on the name.
    let names = ["credentials", "credentials.ini"];
    folder.iter().flat_map(|folder| names.map(|name| (folder.join(name), false))).collect()
}

fn ours<'a>(deps: &'a ProviderDeps, ours: ProfileSource<'a>) -> Box<dyn Source<ProviderSpec> + 'a> {
    match &ours.profile.places.aliyun {
        Some(name) => Box::new(VendorProfileSource { ours, cli: CliConfig { deps, wanted: Some(name) } }),
        None => Box::new(Plain(ours)),
    }
}

/// A profile of ours that names a profile of the vendor's tool.
struct VendorProfileSource<'a> {
    ours: ProfileSource<'a>,
    cli: CliConfig<'a>,
}

impl Source<ProviderSpec> for VendorProfileSource<'_> {
    fn name(&self) -> String {
        Source::<AlibabaCredential>::name(&self.ours)
    }

    fn look(&self) -> Looking<'_, ProviderSpec> {
        let holder = |name: String| format!("{}, {name}", self.ours.holder());
        chain::ready(self.cli.find().map(|look| match look {
            Look::Here { found, name } => Look::Here { found, name: holder(name) },
            absent @ Look::Absent(_) => absent,
        }))
    }
}

/// A source that holds the key itself.
struct Plain<S>(S);

impl<S: Source<AlibabaCredential>> Source<ProviderSpec> for Plain<S> {
    fn name(&self) -> String {
        self.0.name()
    }

    fn look(&self) -> Looking<'_, ProviderSpec> {
        Box::pin(async move {
            Ok(match self.0.look().await? {
                Look::Here { found, name } => Look::Here { found: ProviderSpec::Key(found), name },
                Look::Absent(absence) => Look::Absent(absence),
            })
        })
    }

    fn see(&self, now: SystemTime) -> Seeing<'_> {
        self.0.see(now)
    }
}

/// Follows the vendor's files if a variable names a profile of theirs: to continue without it would use another
/// account.
struct MissingProfile;

impl Source<ProviderSpec> for MissingProfile {
    fn name(&self) -> String {
        format!("the profile that {} names", PROFILE[0])
    }

    fn look(&self) -> Looking<'_, ProviderSpec> {
        let fault = Fault::broken("no file of the vendor has it, or it has no key");
        let hint = format!("`aliyun configure list` shows the profiles; or unset {}", PROFILE[0]);
        chain::ready(Err(fault.hint(hint).of(self.name())))
    }
}

/// The status of each source, and the key of the one that is used.
pub struct ChainTrace {
    /// Every source, in order.
    pub steps: Vec<TraceStep>,
    /// The key, or why there is none.
    pub outcome: Result<ResolvedKey, ChainError>,
}

/// Checks the sources in order until one has a key or is broken.
pub async fn find_key(deps: &Rc<ProviderDeps>, file: &ConfigFile, settings: &Settings) -> ChainTrace {
    let resolve = async |spec: ProviderSpec, before: &str, name: &str| resolve(deps, spec, before, name).await;
    let Search { steps, found } = chain::find(&sources(deps, file, settings), resolve).await;
    let missing = || ChainError::Missing {
        remarks: steps.iter().filter_map(TraceStep::remark).collect(),
        ways: Box::new(ways("Alibaba Cloud", &env::ALIBABA[..2], file, settings)),
    };
    let outcome = found.map_err(ChainError::Broken).and_then(|found| found.ok_or_else(missing));
    let outcome = outcome.map(|found| found.credential);
    if let Ok(key) = &outcome {
        warn_of_conflict(deps, key);
    }
    ChainTrace { steps, outcome }
}

/// Warns if `key` comes from variables and the aliyun CLI would use another key, because it gives its file precedence.
/// A file that cannot be read is no conflict: this run does not need it.
fn warn_of_conflict(deps: &Rc<ProviderDeps>, key: &ResolvedKey) {
    let is_of_variables = |names| AlibabaVariables { env: &deps.env, names }.name() == key.source;
    if !env::ALIBABA_SPELLINGS.iter().any(is_of_variables) {
        return;
    }
    let Some((id, title)) = (CliConfig { deps, wanted: None }).key_id() else { return };
    if id != key.account {
        let source = &key.source;
        (deps.warn)(&format!(
            "two different access keys: using the one in {source}; the aliyun CLI would use the one of {title}"
        ));
    }
}

/// The source that the key would come from. Uses no network and runs no program.
pub async fn see(deps: &ProviderDeps, file: &ConfigFile, settings: &Settings) -> Result<Option<Seen>, CredentialError> {
    chain::see(&sources(deps, file, settings), deps.clock.now()).await
}

/// The key of `spec`, from the source `name`, which was called `before` until it was read.
async fn resolve(
    deps: &Rc<ProviderDeps>,
    spec: ProviderSpec,
    before: &str,
    name: &str,
) -> Result<Resolved<ResolvedKey>, CredentialError> {
    let lease = match spec.make(deps).await {
        Ok(lease) => lease,
        // Only the source that no setting names may be absent here; in any other, a role without a key is a fault.
        Err(fault) if fault.class == Class::NotAvailable && name == before => {
            return Ok(Resolved::Absent(Absence::NotAvailable));
        }
        Err(fault) => return Err(fault.of(name)),
    };
    let account = spec.account().unwrap_or_else(|| lease.key.access_key_id.clone());
    let address = spec.address();
    let keys = match lease {
        ExpiringKey { key, expires: None } => Keys::from(key),
        lease => Keys::Renewed(Rc::new(Renewal::new(Rc::clone(deps), spec, name.to_owned(), lease))),
    };
    Ok(Resolved::Credential(ResolvedKey { keys, account, source: name.to_owned(), address }))
}

/// The profiles of the vendor's tool that one of ours can name. No service is called.
pub fn set_ups(deps: &ProviderDeps) -> Result<Vec<ToolProfile>, CredentialError> {
    CliConfig { deps, wanted: None }.set_ups()
}

/// The profile of the vendor's files that a variable names, if it looks like the name of one.
#[must_use]
pub fn profile_named(deps: &ProviderDeps) -> Option<&str> {
    deps.profile().ok().flatten().and_then(provider_deps::shown)
}

/// The region of the profile of the vendor's tool: of the one that our profile in force names, else of the tool's own.
pub fn region(deps: &ProviderDeps, file: &ConfigFile, settings: &Settings) -> Result<Option<Setting>, ChainError> {
    let ours = settings.profile.as_ref().and_then(|chosen| file.profiles.get(&chosen.name));
    let wanted = ours.and_then(|profile| profile.places.aliyun.as_deref());
    Ok(CliConfig { deps, wanted }.region()?)
}
