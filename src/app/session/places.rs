//! Which instances a run works on, and in which region. Sends nothing.

use std::collections::BTreeSet;

use super::Session;
use crate::app::entry_input::echoed;
use crate::app::sandbox_session;
use crate::config::scopes::NamedScope;
use crate::config::{ConfigFile, Origin, Paths, Setting};
use crate::credentials::alibaba;
use crate::domain::instance::{InstanceId, NameError};
use crate::error::{Code, Error};
use crate::services::elasticsearch::regions::REGIONS;

/// An instance to work on, and where.
#[derive(Clone)]
pub(crate) struct InstanceRef {
    /// The instance.
    pub(crate) instance: InstanceId,
    /// Its region.
    pub(crate) region: Setting,
}

impl Session<'_> {
    /// The instances that `named` names, or else that of the settings; each once, in the order named.
    pub(crate) fn places(&self, named: &[String]) -> Result<Vec<InstanceRef>, Error> {
        let default = self.settings.values.instance.as_ref().map(|setting| setting.value.clone());
        let chosen: Vec<String> = if named.is_empty() { default.into_iter().collect() } else { named.to_vec() };
        if chosen.is_empty() {
            return Err(Error::new(Code::Usage, "no instance is named").hint(format!(
                "name one with -i, WHITELISTCTL_INSTANCE or a profile; {} lists them",
                self.run_options.context.command("instances")
            )));
        }
        let mut seen = BTreeSet::new();
        let mut places = Vec::new();
        for name in chosen {
            let place = self.place(&name)?;
            if seen.insert((place.region.value.clone(), place.instance.clone())) {
                places.push(place);
            }
        }
        Ok(places)
    }

    fn place(&self, name: &str) -> Result<InstanceRef, Error> {
        let chosen = self.settings.instance(name.trim());
        let instance = chosen.id.parse().map_err(|_| self.not_an_instance(name))?;
        Ok(InstanceRef { instance, region: self.demanded(chosen.region)? })
    }

    /// The error for a text that is no ID of an instance.
    pub(crate) fn not_an_instance(&self, text: &str) -> Error {
        let problem = text.trim().parse::<InstanceId>().err().unwrap_or(NameError::Instance);
        let known: Vec<&str> = self.settings.instance_names().collect();
        let error = Error::new(Code::InvalidName, format!("`{}`: {problem}", echoed(text)));
        if known.is_empty() { error } else { error.hint(format!("the profile names {}", known.join(", "))) }
    }

    /// The scope `name` of the settings file. It only selects, so that it counts in the sandbox as well.
    pub(crate) fn scope(&self, name: &str) -> Result<NamedScope, Error> {
        if self.sandbox.is_none() {
            return Ok(self.file.scope(name)?.clone());
        }
        let file = ConfigFile::load(&Paths::from_env(self.env)?.config_file())?;
        Ok(file.scope(name)?.clone())
    }

    /// The regions that `narrowed` names, or else those of the settings: one, several separated by commas, or `all`.
    ///
    /// # Errors
    /// No region is named, or several although one address is set for all of them.
    pub(crate) fn regions(&self, narrowed: &[String]) -> Result<Vec<Setting>, Error> {
        let usual = self.default_region()?;
        let own = self.settings.endpoint_regions()?;
        let text = if narrowed.is_empty() { usual.value.clone() } else { narrowed.join(",") };
        let names: Vec<&str> = match text.as_str() {
            "all" => self.known_regions(&own),
            several => several.split(',').map(str::trim).collect(),
        };
        let is_one_address = self.sandbox.is_none() && self.settings.values.endpoint.is_some() && own.is_empty();
        if names.len() > 1 && is_one_address {
            let message = format!("{} regions are selected, and an endpoint is set, which is that of one", names.len());
            return Err(Error::new(Code::Usage, message).hint("leave out --endpoint, or name its region with --region"));
        }
        let (mut seen, mut regions) = (BTreeSet::new(), Vec::new());
        for name in names.into_iter().filter(|name| seen.insert(*name)) {
            let region = Setting { value: name.to_owned(), origin: usual.origin.clone() };
            self.elasticsearch_endpoint(&region)?;
            regions.push(region);
        }
        Ok(regions)
    }

    /// Every region that the run can reach: those that it names, else all that the service has.
    pub(crate) fn all_regions(&self) -> Result<Vec<Setting>, Error> {
        let own = self.settings.endpoint_regions()?;
        let is_named = |region: &Setting| match region.origin {
            Origin::Flag(_) => true,
            // Beside addresses for several regions, a variable says which of them is the usual one.
            Origin::Variable(_) => own.is_empty(),
            _ => false,
        };
        let values = &self.settings.values;
        let is_one_address = values.endpoint.is_some() && own.is_empty();
        if self.sandbox.is_none() && (is_one_address || values.region.as_ref().is_some_and(is_named)) {
            return self.regions(&[]);
        }
        Ok(self.known_regions(&own).into_iter().map(|name| self.region_setting(name)).collect())
    }

    /// The regions that the settings have addresses for, `own`, or else those of the sandbox or of the service.
    fn known_regions<'s>(&'s self, own: &'s [String]) -> Vec<&'s str> {
        match &self.sandbox {
            Some(running) => sandbox_session::regions(running),
            None if own.is_empty() => REGIONS.to_vec(),
            None => own.iter().map(String::as_str).collect(),
        }
    }

    /// Whether the settings name several regions, so that an ID does not say where its instance is.
    pub(crate) fn has_several_regions(&self) -> bool {
        self.settings.values.region.as_ref().is_some_and(|region| region.value == "all" || region.value.contains(','))
    }

    /// The region `name` as a setting of this run.
    pub(crate) fn region_setting(&self, name: &str) -> Setting {
        let named = self.settings.values.region.as_ref().filter(|region| region.value == name);
        named.cloned().unwrap_or_else(|| Setting { value: name.to_owned(), origin: Origin::Journal })
    }

    /// The region of the settings; there has to be one, even with an endpoint of one's own, because it is part of what
    /// a list is called.
    pub(crate) fn default_region(&self) -> Result<Setting, Error> {
        self.demanded(self.settings.values.region.clone())
    }

    /// `region`, or else that of the vendor's profile in force: it has the least authority.
    fn demanded(&self, region: Option<Setting>) -> Result<Setting, Error> {
        if let Some(region) = region {
            return Ok(region);
        }
        if self.sandbox.is_none()
            && let Some(region) = alibaba::region(self.deps(), &self.file, &self.settings)?
        {
            return Ok(region);
        }
        let named = alibaba::profile_named(self.deps()).filter(|_| self.sandbox.is_none());
        let message = match named {
            Some(name) => format!("no region is set, and the aliyun CLI has no profile {name} with one"),
            None => "no region is named".to_owned(),
        };
        Err(Error::new(Code::Usage, message).hint(
            "name one with --region, ALIBABA_CLOUD_REGION_ID or a profile, which `whitelistctl profile login` sets up; an \
             instance ID does not contain it",
        ))
    }
}
