//! The modes of the vendor's profiles: from the values of a profile to the specification of its key.

use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use super::cli_profile::{Profile, Profiles};
use super::expiring_key::{IN_FILES, RawKey};
use super::external;
use super::provider_deps::{NO_EXTERNAL, ProviderDeps, shown};
use super::provider_spec::ProviderSpec;
use super::sts::{self, Role, Wanted};
use super::variables::URI;
use crate::auth::secret::Secret;
use crate::credentials::fault::Fault;

/// The modes that a profile may have.
const MODES: &str = "AK, StsToken, RamRoleArn, EcsRamRole, RamRoleArnWithRoleName, ChainableRamRoleArn, OIDC, \
                     CredentialsURI, External, CloudSSO and OAuth";
/// Modes of the vendor whose keys Elasticsearch does not accept, or which are no longer issued.
const UNUSABLE: [&str; 3] = ["RsaKeyPair", "BearerToken", "Anonymous"];

/// The specification of the key of profile `name`; `None` if it has no part of a key.
pub(super) fn resolve(deps: &ProviderDeps, profiles: &Profiles, name: &str) -> Result<Option<ProviderSpec>, Fault> {
    ModeResolver { deps, profiles, seen: Vec::new() }.resolve(name)
}

/// Resolves a profile and the profiles that it names.
struct ModeResolver<'a> {
    deps: &'a ProviderDeps,
    profiles: &'a Profiles,
    seen: Vec<&'a str>,
}

impl ModeResolver<'_> {
    fn resolve(&mut self, name: &str) -> Result<Option<ProviderSpec>, Fault> {
        let missing = || Fault::broken("source_profile names no profile of the file");
        let profile = self.profiles.get(name)?.ok_or_else(missing)?;
        if self.seen.contains(&profile.name.as_str()) {
            self.seen.push(&profile.name);
            let way = self.seen.iter().map(|name| shown(name).unwrap_or("…")).collect::<Vec<_>>().join(" → ");
            return Err(Fault::broken(format!("source_profile is circular: {way}")));
        }
        self.seen.push(&profile.name);
        let mode = profile.mode.as_deref().unwrap_or_default();
        let is = |known: &str| mode.eq_ignore_ascii_case(known);
        // The tool treats a profile with a key and without a mode as one of mode AK or StsToken.
        let has_key = mode.is_empty() && text(profile.access_key_id.as_ref()).is_some();
        let is_temporary = given(profile.sts_token.as_ref()).is_some();
        if is("AK") || has_key && !is_temporary {
            return Ok(key(profile, false).key(false)?.map(ProviderSpec::Key));
        }
        let spec = if is("StsToken") || has_key {
            ProviderSpec::Key(key(profile, true).required(true)?)
        } else if is("RamRoleArn") {
            let base = key(profile, given(profile.sts_token.as_ref()).is_some()).required(false)?;
            self.role(profile, ProviderSpec::Key(base))?
        } else if is("EcsRamRole") {
            ProviderSpec::Instance(text(profile.ram_role_name.as_ref()))
        } else if is("RamRoleArnWithRoleName") {
            self.role(profile, ProviderSpec::Instance(text(profile.ram_role_name.as_ref())))?
        } else if is("ChainableRamRoleArn") {
            let source = required(profile.source.as_ref(), "source_profile")?;
            let none = || Fault::broken("its source_profile holds no key");
            let with = self.resolve(&source)?.ok_or_else(none)?;
            self.role(profile, with)?
        } else if is("OIDC") {
            ProviderSpec::Oidc {
                provider: required(profile.oidc_provider_arn.as_ref(), "oidc_provider_arn")?,
                token_file: PathBuf::from(required(profile.oidc_token_file.as_ref(), "oidc_token_file")?),
                role: Role { external_id: None, ..self.taken(profile)? },
            }
        } else if is("CredentialsURI") {
            ProviderSpec::Uri(self.uri(profile)?)
        } else if is("External") {
            self.allows_external()?;
            let command = given(profile.process_command.as_ref()).ok_or_else(|| lacks("process_command"))?;
            ProviderSpec::Program(external::words(command)?)
        } else if is("CloudSSO") || is("OAuth") {
            cached(profile, if is("OAuth") { "OAuth" } else { "CloudSSO" })?
        } else if UNUSABLE.iter().any(|known| is(known)) {
            return Err(Fault::broken("has a mode whose keys cannot be used here").hint(format!("use one of {MODES}")));
        } else {
            let what = if mode.is_empty() { "has no mode" } else { "has an unknown mode" };
            return Err(Fault::broken(what).hint(format!("the modes are {MODES}")));
        };
        Ok(Some(spec))
    }

    fn role(&self, profile: &Profile, with: ProviderSpec) -> Result<ProviderSpec, Fault> {
        Ok(ProviderSpec::Role { with: Box::new(with), role: self.taken(profile)? })
    }

    fn taken(&self, profile: &Profile) -> Result<Role, Fault> {
        let wanted = Wanted {
            endpoint: profile.sts_endpoint.as_deref().filter(|text| !text.is_empty()),
            region: profile.sts_region.as_deref().filter(|text| !text.is_empty()),
            vpc: profile.enable_vpc.unwrap_or(false),
        };
        Ok(Role {
            arn: required(profile.ram_role_arn.as_ref(), "ram_role_arn")?,
            session: text(profile.ram_session_name.as_ref()),
            seconds: profile.expired_seconds.filter(|seconds| *seconds > 0),
            external_id: text(profile.external_id.as_ref()),
            policy: text(profile.policy.as_ref()),
            endpoint: sts::endpoint(self.deps, wanted)?,
        })
    }

    fn uri(&self, profile: &Profile) -> Result<String, Fault> {
        self.allows_external()?;
        let uri = given(profile.credentials_uri.as_ref()).or_else(|| self.deps.env.get(URI));
        uri.map(str::to_owned).ok_or_else(|| lacks("credentials_uri"))
    }

    fn allows_external(&self) -> Result<(), Fault> {
        let Some(switch) = self.deps.switched_off(&[NO_EXTERNAL]) else { return Ok(()) };
        Err(Fault::broken(format!("has a mode that {switch} switches off")).hint("name another profile, or unset it"))
    }
}

/// The key in `profile`, with its token if that belongs to it.
fn key(profile: &Profile, temporary: bool) -> RawKey<'_> {
    let token = given(profile.sts_token.as_ref()).filter(|_| temporary);
    let values = [profile.access_key_id.as_deref(), given(profile.access_key_secret.as_ref()), token];
    RawKey { names: IN_FILES, values }
}

/// The temporary key that a login of the vendor's tool left in `profile`. It is never renewed here, because that would
/// use up the tool's own tokens.
fn cached(profile: &Profile, mode: &str) -> Result<ProviderSpec, Fault> {
    let option = shown(&profile.name).map(|name| format!(" --profile {name}")).unwrap_or_default();
    let remedy = format!(
        "`aliyun sts GetCallerIdentity{option}` renews it; if the login is over too, `aliyun configure --mode {mode}{option}`"
    );
    let Some(key) = key(profile, true).key(true)? else {
        return Err(Fault::broken("holds no key of a login").hint(remedy));
    };
    let seconds = u64::try_from(profile.sts_expiration.unwrap_or(0)).unwrap_or(0);
    let expires = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds)).unwrap_or(SystemTime::UNIX_EPOCH);
    let of_account = [&profile.cloud_sso_account_id, &profile.cloud_sso_access_config];
    let parts = of_account.map(|part| part.as_deref().unwrap_or_default());
    Ok(ProviderSpec::Cached { key, expires, account: format!("{mode}/{}/{}", profile.name, parts.join("/")), remedy })
}

/// A secret, if it is there and not empty.
fn given(secret: Option<&Secret>) -> Option<&str> {
    secret.map(Secret::expose).filter(|text| !text.is_empty())
}

/// A text, if it is there and not empty.
fn text(value: Option<&String>) -> Option<String> {
    value.cloned().filter(|text| !text.is_empty())
}

fn required(value: Option<&String>, key: &str) -> Result<String, Fault> {
    text(value).ok_or_else(|| lacks(key))
}

fn lacks(key: &str) -> Fault {
    Fault::broken(format!("has no {key}"))
}
