//! One value for each setting, and where it came from.
//!
//! Precedence: the command line, our variables, a profile that was named, the vendors' variables, the default profile,
//! and, for Ops Manager, the files of the vendor's own tools. A named profile replaces the default one. The two are
//! never mixed, or a value that a test profile leaves out would come from production.

mod of_vendors;

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::endpoint::{AddressProblem, ElasticsearchEndpoint, OpsManagerUrl, Side};
use super::endpoints::Endpoints;
use super::error::ConfigError;
use super::file::{ConfigFile, NamedInstance, Profile};
use super::keys::{Key, Values};
use super::my_ip::MyIp;
use super::policy::PolicyTables;
use super::proxy::Proxy;
use super::switch;
use super::table_reader::is_name;
use super::values::{Layer, Origin, Setting};
use super::vendor::VendorFile;
use crate::world::Env;

/// The variable that names a profile.
const PROFILE_VARIABLE: &str = "WHITELISTCTL_PROFILE";

/// The settings of a run. Texts are as given: the code that uses one validates it, so that an invalid value does not
/// stop a command that does not need it.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The value of each setting that has one.
    pub values: Values<Setting>,
    /// Whether the profile in force allows plain http to the Ops Manager that it names.
    pub allow_http: bool,
    /// The policy of the profile in force.
    pub policy: PolicyTables,
    /// How the profile in force finds the address of this machine.
    pub my_ip: MyIp,
    /// The profile in force.
    pub profile: Option<ChosenProfile>,
    vendors: Vec<VendorFile>,
    vendor_ca_file: Option<Setting>,
    instances: BTreeMap<String, NamedInstance>,
}

/// The address that a profile of the vendor's tool has beside its key. It counts for that key alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeyAddress {
    /// A host or an address.
    pub endpoint: Option<Setting>,
    /// `public` or `vpc`.
    pub endpoint_type: Option<Setting>,
}

/// The profile in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChosenProfile {
    /// Its name.
    pub name: String,
    /// The file it is in.
    pub path: PathBuf,
    /// Whether it was asked for by name; else it is the file's default.
    pub named: bool,
}

/// An instance to work on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChosenInstance {
    /// The service's id, not validated.
    pub id: String,
    /// Its region, if it is known.
    pub region: Option<Setting>,
}

impl Settings {
    /// Resolves every value from the options (`flags`), `env` and `file`. `profile` is the name that `-p` gives;
    /// without it `WHITELISTCTL_PROFILE` may name one.
    ///
    /// Fails if the named profile does not exist, or if a variable of ours is not Unicode.
    pub fn resolve(flags: &Layer, env: &Env, file: &ConfigFile, profile: Option<&str>) -> Result<Self, ConfigError> {
        let named = match profile {
            Some(name) => Some(name),
            None => variable(env, PROFILE_VARIABLE)?,
        };
        let sources = Sources { flags, env, file, chosen: choose(file, named)? };
        let mut values = Values::default();
        for key in Key::ALL {
            if let Some(setting) = sources.pick(*key)? {
                values.set(*key, setting);
            }
        }
        Ok(Self {
            values,
            vendors: sources.vendors(),
            vendor_ca_file: of_vendors::ca_file(env)?,
            allow_http: sources.chosen.is_some_and(|chosen| chosen.profile.allow_http),
            policy: sources.chosen.map(|chosen| chosen.profile.policy.clone()).unwrap_or_default(),
            my_ip: sources.chosen.map(|chosen| chosen.profile.my_ip.clone()).unwrap_or_default(),
            instances: sources.chosen.map(|chosen| chosen.profile.instances.clone()).unwrap_or_default(),
            profile: sources.chosen.map(|chosen| ChosenProfile {
                name: chosen.name.to_owned(),
                path: file.path.clone(),
                named: chosen.named,
            }),
        })
    }

    /// The values of `layer` and no others, all of the one `origin`.
    #[must_use]
    pub fn of(layer: &Layer, origin: &Origin) -> Self {
        let mut values = Values::default();
        for (key, value) in layer.given() {
            values.set(key, Setting { value: value.to_owned(), origin: origin.clone() });
        }
        Self { values, ..Self::default() }
    }

    /// The instance `name_or_id`: one with that name in the profile in force, else an ID.
    ///
    /// The region of a named instance is the one in the profile; only `--region` and `WHITELISTCTL_REGION` override it.
    /// Every other instance is in the region of the settings.
    #[must_use]
    pub fn instance(&self, name_or_id: &str) -> ChosenInstance {
        let Some(named) = self.instances.get(name_or_id) else {
            return ChosenInstance { id: name_or_id.to_owned(), region: self.values.region.clone() };
        };
        let of_this_run =
            self.values.region.as_ref().filter(|region| is_of_this_run(Key::Region, &region.origin)).cloned();
        let own = named.region.as_ref().zip(self.profile.as_ref()).map(|(region, profile)| Setting {
            value: region.clone(),
            origin: Origin::Profile { name: profile.name.clone(), path: profile.path.clone() },
        });
        ChosenInstance { id: named.id.clone(), region: of_this_run.or(own).or_else(|| self.values.region.clone()) }
    }

    /// The value for `key`, and where it came from.
    #[must_use]
    pub fn get(&self, key: Key) -> Option<&Setting> {
        self.values.get(key)
    }

    /// The names of the profile's instances, sorted.
    pub fn instance_names(&self) -> impl Iterator<Item = &str> {
        self.instances.keys().map(String::as_str)
    }

    /// The address of the Elasticsearch service in `region`: the endpoint of the settings if they have one, else the
    /// region's own, the public one unless the endpoint type is `vpc`. Fails if there is neither, or if the one in
    /// use is invalid.
    pub fn elasticsearch(&self, region: Option<&Setting>) -> Result<ElasticsearchEndpoint, ConfigError> {
        self.elasticsearch_for(&KeyAddress::default(), region)
    }

    /// The same for a key with the address `beside` it, which counts where the settings have neither an endpoint nor an
    /// endpoint type.
    pub fn elasticsearch_for(
        &self,
        beside: &KeyAddress,
        region: Option<&Setting>,
    ) -> Result<ElasticsearchEndpoint, ConfigError> {
        let own = (self.values.endpoint.as_ref(), self.values.endpoint_type.as_ref());
        let (endpoint, endpoint_type) =
            if own == (None, None) { (beside.endpoint.as_ref(), beside.endpoint_type.as_ref()) } else { own };
        let is_variable_of_vendor =
            |key: Key, setting: &Setting| key.vendor_variable().map(Origin::Variable).as_ref() == Some(&setting.origin);
        // An invalid type stops the run also where an endpoint has precedence over it; the vendor's may have others.
        if let Some(setting) = own.1.filter(|setting| !is_variable_of_vendor(Key::EndpointType, setting)) {
            let _: Side = setting.value.parse().map_err(invalid(Key::EndpointType, setting))?;
        }
        if let Some(setting) = endpoint {
            let is_of_vendor = own.0.is_none() || is_variable_of_vendor(Key::Endpoint, setting);
            // The vendor's tools write a host alone.
            let is_bare = is_of_vendor && !setting.value.contains("://");
            let address = if is_bare { format!("https://{}", setting.value) } else { setting.value.clone() };
            let endpoints = Endpoints::parse(&address).map_err(invalid(Key::Endpoint, setting))?;
            let region = region.map(|region| region.value.as_str());
            return endpoints.of(region).cloned().map_err(invalid(Key::Endpoint, setting));
        }
        let side = match endpoint_type {
            Some(setting) => setting.value.parse().map_err(invalid(Key::EndpointType, setting))?,
            None => Side::Public,
        };
        let region = region.ok_or(ConfigError::Missing(Key::Region))?;
        ElasticsearchEndpoint::for_region(&region.value, side).map_err(invalid(Key::Region, region))
    }

    /// The regions that the endpoint setting has addresses for; none if it is one address or not set. Fails if it is
    /// invalid.
    pub fn endpoint_regions(&self) -> Result<Vec<String>, ConfigError> {
        let Some(setting) = self.values.endpoint.as_ref().filter(|setting| setting.value.contains('=')) else {
            return Ok(Vec::new());
        };
        let endpoints = Endpoints::parse(&setting.value).map_err(invalid(Key::Endpoint, setting))?;
        Ok(endpoints.regions().map(ToOwned::to_owned).collect())
    }

    /// Whether the CA file's certificates are trusted alone. Fails if that is neither on nor off.
    pub fn ca_only(&self) -> Result<bool, ConfigError> {
        let Some(setting) = &self.values.ca_only else { return Ok(false) };
        switch::parse(&setting.value).ok_or_else(|| invalid(Key::CaOnly, setting)(AddressProblem::Switch))
    }

    /// The proxy for calls to other machines by https, or else by plain http: that of the settings, else that of `env`.
    /// Fails if it is invalid.
    pub fn proxy(&self, env: &Env, is_https: bool) -> Result<Option<Proxy>, ConfigError> {
        match &self.values.proxy {
            Some(setting) => Proxy::of(setting),
            None => Proxy::of_env(env, is_https),
        }
    }

    /// The address of Ops Manager: that of the settings, else that of the vendors' own files. Plain http to another
    /// machine is only for an address of the very profile that allows it. Fails if no source has it, if it is invalid,
    /// or if a file that may have it cannot be read.
    pub fn ops_manager(&self) -> Result<OpsManagerUrl, ConfigError> {
        let setting = self.address()?.ok_or(ConfigError::Missing(Key::OpsManagerUrl))?;
        let is_ours =
            self.values.ops_manager_url.as_ref().is_some_and(|own| matches!(own.origin, Origin::Profile { .. }));
        OpsManagerUrl::parse(&setting.value, self.allow_http && is_ours).map_err(invalid(Key::OpsManagerUrl, &setting))
    }
}

/// The error about the value of `setting`, which is for `key`.
fn invalid(key: Key, setting: &Setting) -> impl Fn(AddressProblem) -> ConfigError {
    move |problem| ConfigError::Value { key, origin: setting.origin.clone(), problem }
}

/// A profile of the file, and whether it was named.
#[derive(Clone, Copy)]
struct Chosen<'a> {
    name: &'a str,
    profile: &'a Profile,
    named: bool,
}

/// All places a value can come from.
struct Sources<'a> {
    flags: &'a Layer,
    env: &'a Env,
    file: &'a ConfigFile,
    chosen: Option<Chosen<'a>>,
}

impl Sources<'_> {
    /// The files of the vendor's own tools: only the one that the profile in force names, if it does, for its key
    /// belongs to the address beside it.
    fn vendors(&self) -> Vec<VendorFile> {
        match self.chosen.and_then(|chosen| chosen.profile.places.mongocli.as_deref()) {
            Some(name) => vec![VendorFile::mongocli(self.env, name)],
            None => VendorFile::all(self.env),
        }
    }

    /// The value for `key` of the highest precedence.
    fn pick(&self, key: Key) -> Result<Option<Setting>, ConfigError> {
        let setting = |value: &str, origin| Some(Setting { value: value.to_owned(), origin });
        if let Some(value) = self.flags.get(key) {
            return Ok(setting(value, Origin::Flag(key.flag())));
        }
        if let Some(value) = variable(self.env, key.variable())? {
            return Ok(setting(value, Origin::Variable(key.variable())));
        }
        if let Some(found) = self.in_profile(key, true) {
            return Ok(Some(found));
        }
        for name in key.row().vendor.iter().copied() {
            if let Some(value) = variable(self.env, name)? {
                return Ok(setting(value, Origin::Variable(name)));
            }
        }
        Ok(self.in_profile(key, false))
    }

    /// The value of the profile in force, if that is `named` or not.
    fn in_profile(&self, key: Key, named: bool) -> Option<Setting> {
        let chosen = self.chosen.filter(|chosen| chosen.named == named)?;
        let value = chosen.profile.settings.get(key)?.to_owned();
        Some(Setting { value, origin: Origin::Profile { name: chosen.name.to_owned(), path: self.file.path.clone() } })
    }
}

/// The profile in force: the `asked` one, else the file's default.
fn choose<'a>(file: &'a ConfigFile, asked: Option<&str>) -> Result<Option<Chosen<'a>>, ConfigError> {
    let of =
        |name: &str, named| file.profiles.get_key_value(name).map(|(name, profile)| Chosen { name, profile, named });
    let Some(name) = asked else {
        return Ok(file.default_profile.as_deref().and_then(|name| of(name, false)));
    };
    if !is_name(name) {
        return Err(ConfigError::ProfileName);
    }
    of(name, true).ok_or_else(|| file.unknown_profile(name)).map(Some)
}

/// Whether `origin` is the option or our variable for `key`.
fn is_of_this_run(key: Key, origin: &Origin) -> bool {
    match origin {
        Origin::Flag(_) => true,
        Origin::Variable(name) => *name == key.variable(),
        _ => false,
    }
}

/// The value of variable `name`, if it is set and not empty.
fn variable<'a>(env: &'a Env, name: &'static str) -> Result<Option<&'a str>, ConfigError> {
    match (env.get_os(name), env.get(name)) {
        (None, _) => Ok(None),
        (Some(_), Some(text)) => Ok(Some(text)),
        (Some(_), None) => Err(ConfigError::NotUnicode(name.to_owned())),
    }
}

#[cfg(test)]
#[path = "settings_tests.rs"]
mod tests;
