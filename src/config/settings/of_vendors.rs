//! Values of the vendors' own tools for Ops Manager, for what the settings do not have. Their files are read only when
//! a value is needed.

use super::{Settings, variable};
use crate::config::endpoint::OpsManagerUrl;
use crate::config::error::ConfigError;
use crate::config::keys::Key;
use crate::config::values::{Origin, Setting};
use crate::config::vendor::{VendorFile, VendorProfile};
use crate::world::Env;

/// mongocli's variable for a file of CA certificates.
const CA_CERTIFICATE: &str = "MCLI_OPS_MANAGER_CA_CERTIFICATE";

/// The file of CA certificates that mongocli's variable names.
pub(super) fn ca_file(env: &Env) -> Result<Option<Setting>, ConfigError> {
    let value = variable(env, CA_CERTIFICATE)?;
    Ok(value.map(|value| Setting { value: value.to_owned(), origin: Origin::Variable(CA_CERTIFICATE) }))
}

/// The path `written` as mongocli reads it: relative to the working directory, not to the folder of its file.
fn from_working_directory(written: String) -> String {
    let path = std::path::absolute(&written).ok().and_then(|path| path.into_os_string().into_string().ok());
    path.unwrap_or(written)
}

impl Settings {
    /// The address of Ops Manager, not validated: that of the settings, else that of the vendors' own files. Fails if a
    /// file that may have it cannot be read.
    pub fn address(&self) -> Result<Option<Setting>, ConfigError> {
        self.or_vendor(self.values.ops_manager_url.as_ref(), |_, _| true, |profile| profile.url)
    }

    /// The organization of programmatic keys: that of the settings, else that of the vendors' own files for the address
    /// of Ops Manager in force. Fails if a file that may have it cannot be read.
    pub fn organization(&self) -> Result<Option<Setting>, ConfigError> {
        let address = self.ops_manager().ok();
        let fits = |file: &VendorFile, profile: &VendorProfile| {
            file.is_named_by_profile() || address.as_ref().is_none_or(|address| profile.belongs_to(address))
        };
        self.or_vendor(self.values.org.as_ref(), fits, |profile| profile.org)
    }

    /// The file of CA certificates that mongocli has for the address of Ops Manager, if that address is mongocli's and
    /// the settings have neither a CA file nor a pin: that of its variable, or that beside the address in a profile.
    /// Fails if a file that may have it cannot be read.
    pub fn vendor_ca_file(&self) -> Result<Option<Setting>, ConfigError> {
        if self.values.ca_file.is_some() || self.values.tls_pin.is_some() {
            return Ok(None);
        }
        let Some(address) = self.address()? else { return Ok(None) };
        let is_ours = self.values.ops_manager_url.is_some();
        let is_of_variable = Key::OpsManagerUrl.vendor_variable().map(Origin::Variable) == Some(address.origin.clone());
        if (is_of_variable || !is_ours) && self.vendor_ca_file.is_some() {
            return Ok(self.vendor_ca_file.clone());
        }
        let site = |url: &str| OpsManagerUrl::parse(url, true).map(|url| url.origin()).ok();
        for file in self.vendors.iter().filter(|file| !is_ours || file.is_named_by_profile()) {
            let Some(profile) = file.load()? else { continue };
            if profile.url.is_some_and(|url| site(&url).is_some() && site(&url) == site(&address.value)) {
                let origin = Origin::Profile { name: profile.name, path: profile.path };
                return Ok(profile.ca_file.map(|value| Setting { value: from_working_directory(value), origin }));
            }
        }
        Ok(None)
    }

    /// The files of the vendor's own tools for Ops Manager.
    #[must_use]
    pub fn vendors(&self) -> &[VendorFile] {
        &self.vendors
    }

    /// `own`, else the first value of a vendor's profile that `fits`; the files are read only then.
    fn or_vendor(
        &self,
        own: Option<&Setting>,
        fits: impl Fn(&VendorFile, &VendorProfile) -> bool,
        of: impl Fn(VendorProfile) -> Option<String>,
    ) -> Result<Option<Setting>, ConfigError> {
        if own.is_some() {
            return Ok(own.cloned());
        }
        for file in &self.vendors {
            let Some(profile) = file.load()?.filter(|profile| fits(file, profile)) else { continue };
            let origin = Origin::Profile { name: profile.name.clone(), path: profile.path.clone() };
            if let Some(value) = of(profile) {
                return Ok(Some(Setting { value, origin }));
            }
        }
        Ok(None)
    }
}
