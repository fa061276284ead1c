//! Which instances a run works on, and in which region. Sends nothing.

use std::collections::BTreeSet;

use super::Session;
use crate::config::Setting;
use crate::credentials::alibaba;
use crate::domain::instance::{InstanceId, NameError};
use crate::error::{Code, Error};

/// An instance to work on, and where.
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
        let instance = chosen.id.parse().map_err(|error: NameError| {
            let known: Vec<&str> = self.settings.instance_names().collect();
            let error = Error::new(Code::InvalidName, format!("`{name}`: {error}"));
            if known.is_empty() { error } else { error.hint(format!("the profile names {}", known.join(", "))) }
        })?;
        Ok(InstanceRef { instance, region: self.demanded(chosen.region)? })
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
