//! `~/.aliyun/config.json`, the profiles of the vendor's command-line tool. It is read and never written.

use std::path::Path;

use serde::Deserialize;

use super::cli_profile::{Profile, Profiles};
use super::provider_deps::{NO_CLI_PROFILE, NO_PROFILE, ProviderDeps, shown};
use super::provider_spec::ProviderSpec;
use super::{modes, tool_file};
use crate::config::{KeyAddress, Origin, Setting};
use crate::credentials::chain::{self, Look, Looking};
use crate::credentials::fault::Fault;
use crate::credentials::tool_profile::ToolProfile;
use crate::credentials::trace::Absence;
use crate::credentials::{CredentialError, Source};

/// The variables that name another file: that of the libraries, then those of the vendor's newer tools.
const FILE: [&str; 4] =
    ["ALIBABA_CLOUD_CONFIG_FILE", "ALIBABA_CLOUD_CONFIG_PATH", "ALIBABACLOUD_CONFIG_PATH", "ALICLOUD_CONFIG_PATH"];
/// Where it is in the home.
const BELOW_HOME: &str = ".aliyun/config.json";
/// The profile in force where none is named.
const DEFAULT: &str = "default";
/// The region that the tool takes where [`NO_PROFILE`] is on and nothing names one.
const DEFAULT_REGION: &str = "cn-hangzhou";
/// The variables that switch the file off.
const SWITCHES: [&str; 2] = [NO_CLI_PROFILE, NO_PROFILE];

/// The parts of the file that are used here.
#[derive(Deserialize)]
struct File {
    current: Option<String>,
    #[serde(default)]
    profiles: Vec<Profile>,
}

/// The file and its profile in use.
struct Chosen {
    profiles: Profiles,
    name: String,
}

impl Chosen {
    /// The address that the profile has beside its key.
    fn address(&self) -> KeyAddress {
        let Ok(Some(profile)) = self.profiles.get(&self.name) else { return KeyAddress::default() };
        let setting = |value: &Option<String>| {
            let value = value.clone().filter(|text| !text.is_empty())?;
            Some(Setting { value, origin: self.origin() })
        };
        KeyAddress { endpoint: setting(&profile.endpoint), endpoint_type: setting(&profile.endpoint_type) }
    }

    /// Where a value of the profile comes from.
    fn origin(&self) -> Origin {
        let name = shown(&self.name).unwrap_or("in force").to_owned();
        Origin::Profile { name, path: self.profiles.path.clone() }
    }
}

/// The profile in use of the file.
pub(super) struct CliConfig<'a> {
    /// The system.
    pub(super) deps: &'a ProviderDeps,
    /// The profile to use, whatever else names one. It must exist.
    pub(super) wanted: Option<&'a str>,
}

impl Source<ProviderSpec> for CliConfig<'_> {
    fn name(&self) -> String {
        let file = self.deps.file(&FILE, BELOW_HOME);
        file.map_or_else(|| format!("~/{BELOW_HOME}"), |(path, _)| path.display().to_string())
    }

    fn look(&self) -> Looking<'_, ProviderSpec> {
        chain::ready(self.find())
    }
}

impl CliConfig<'_> {
    pub(super) fn find(&self) -> Result<Look<ProviderSpec>, CredentialError> {
        let chosen = match self.chosen()? {
            Ok(chosen) => chosen,
            Err(absence) => return self.absent(absence),
        };
        let name = chosen.profiles.title(&chosen.name);
        let spec = modes::resolve(self.deps, &chosen.profiles, &chosen.name);
        match spec.map_err(|fault| fault.of(&name))? {
            Some(spec) => {
                let spec = match chosen.address() {
                    address if address == KeyAddress::default() => spec,
                    address => ProviderSpec::At { spec: Box::new(spec), address },
                };
                Ok(Look::Here { found: spec, name })
            }
            None => self.absent(Absence::NoProfile),
        }
    }
}

impl CliConfig<'_> {
    /// The profile is not there, which is a fault if it was wanted.
    fn absent(&self, absence: Absence) -> Result<Look<ProviderSpec>, CredentialError> {
        let Some(name) = self.wanted else { return Ok(Look::Absent(absence)) };
        let name = shown(name).map_or_else(|| "a profile".to_owned(), |name| format!("profile {name}"));
        let fault = Fault::broken(absence.to_string()).hint("`aliyun configure list` shows the profiles");
        Err(fault.of(format!("{name} in {}", self.name())))
    }

    /// Every profile of the file, in its order.
    pub(super) fn set_ups(&self) -> Result<Vec<ToolProfile>, CredentialError> {
        if self.deps.switched_off(&SWITCHES).is_some() {
            return Ok(Vec::new());
        }
        let Some((path, variable)) = self.deps.file(&FILE, BELOW_HOME) else { return Ok(Vec::new()) };
        let Some(file) = read(&path, variable)? else { return Ok(Vec::new()) };
        let current = file.current.filter(|name| !name.is_empty()).unwrap_or_else(|| DEFAULT.to_owned());
        let profiles = Profiles { path, all: file.profiles };
        let set_up = |profile: &Profile| ToolProfile {
            name: profile.name.clone(),
            is_current: profile.name == current,
            place: profile.region_id.clone().filter(|region| !region.is_empty()),
            problem: match modes::resolve(self.deps, &profiles, &profile.name) {
                Ok(Some(_)) => None,
                Ok(None) => Some("holds no key".to_owned()),
                Err(fault) => Some(fault.to_string()),
            },
        };
        Ok(profiles.all.iter().map(set_up).collect())
    }

    /// The region of the profile in force. Where a variable switches all profiles off, it is the one that the tool
    /// takes.
    pub(super) fn region(&self) -> Result<Option<Setting>, CredentialError> {
        let chosen = match self.chosen()? {
            Ok(chosen) => chosen,
            Err(Absence::SwitchedOff(NO_PROFILE)) => {
                let origin = Origin::Variable(NO_PROFILE);
                return Ok(Some(Setting { value: DEFAULT_REGION.to_owned(), origin }));
            }
            Err(_) => return Ok(None),
        };
        let Chosen { profiles, name } = &chosen;
        let profile = profiles.get(name).map_err(|fault| fault.of(profiles.title(name)))?;
        let region = profile.and_then(|profile| profile.region_id.clone()).filter(|region| !region.is_empty());
        Ok(region.map(|value| Setting { value, origin: chosen.origin() }))
    }

    /// The ID of the access key in the profile in force, and what messages call that profile, if the key is in the
    /// file.
    pub(super) fn key_id(&self) -> Option<(String, String)> {
        let chosen = self.chosen().ok()?.ok()?;
        let title = chosen.profiles.title(&chosen.name);
        match modes::resolve(self.deps, &chosen.profiles, &chosen.name).ok()?? {
            ProviderSpec::Key(key) => Some((key.access_key_id, title)),
            _ => None,
        }
    }

    fn chosen(&self) -> Result<Result<Chosen, Absence>, CredentialError> {
        if let Some(switch) = self.deps.switched_off(&SWITCHES) {
            return Ok(Err(Absence::SwitchedOff(switch)));
        }
        let Some((path, variable)) = self.deps.file(&FILE, BELOW_HOME) else { return Ok(Err(Absence::NoFile)) };
        let Some(file) = read(&path, variable)? else { return Ok(Err(Absence::NoFile)) };
        let asked = if self.wanted.is_some() { self.wanted } else { self.deps.profile()? };
        let current = file.current.filter(|name| !name.is_empty());
        let name = asked.or(current.as_deref()).unwrap_or(DEFAULT).to_owned();
        let profiles = Profiles { path, all: file.profiles };
        if profiles.get(&name).map_err(|fault| fault.of(profiles.title(&name)))?.is_some() {
            return Ok(Ok(Chosen { profiles, name }));
        }
        // A name from a variable may belong to another file; `current` must be in this one.
        match (asked, current) {
            (None, Some(_)) => {
                let fault =
                    Fault::broken("`current` names no profile of this file").hint("`aliyun configure` makes one");
                Err(fault.of(self.name()))
            }
            _ => Ok(Err(Absence::NoProfile)),
        }
    }
}

/// Reads the file at `path`, which must exist if a `variable` names it.
fn read(path: &Path, variable: Option<&str>) -> Result<Option<File>, CredentialError> {
    let Some(text) = tool_file::text(path, variable)? else { return Ok(None) };
    serde_json::from_str(&text).map(Some).map_err(|error| {
        let what = if error.is_data() { "a value has the wrong type" } else { "not valid JSON" };
        Fault::broken(what).of(format!("{}:{}:{}", path.display(), error.line(), error.column()))
    })
}
