//! The profiles of the vendors' own tools, the aliyun CLI and mongocli, that the user can choose from. The files are
//! only read; no service is called and no program runs.
//!
//! The chains, not this module, decide which key a run uses.

use super::CredentialError;
use super::alibaba;
use super::alibaba::provider_deps::ProviderDeps;
pub use super::tool_profile::ToolProfile;
use crate::config::VendorFile;
use crate::world::Env;

/// A vendor's tool with a configuration on this machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// `aliyun`, with `~/.aliyun/config.json`.
    Aliyun,
    /// `mongocli`, with the file that [`VendorFile`] knows.
    Mongocli,
}

impl Tool {
    /// Its name in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Aliyun => "aliyun",
            Self::Mongocli => "mongocli",
        }
    }

    /// Its profiles; none if there is no file. Fails on a file that cannot be read or trusted.
    pub fn set_ups(self, deps: &ProviderDeps) -> Result<Vec<ToolProfile>, CredentialError> {
        match self {
            Self::Aliyun => alibaba::set_ups(deps),
            Self::Mongocli => mongocli(&deps.env),
        }
    }
}

fn mongocli(env: &Env) -> Result<Vec<ToolProfile>, CredentialError> {
    let file = VendorFile::mongocli(env, "default");
    let set_up = |profile: crate::config::VendorProfile| {
        let holds_key = profile.public_key.is_some() && profile.private_key.is_some();
        ToolProfile {
            is_current: profile.name.eq_ignore_ascii_case("default"),
            place: profile.url,
            problem: (!holds_key).then(|| match profile.no_key {
                Some(no_key) => no_key.to_string(),
                None => "has no key; mongocli may keep it in the system's keyring".to_owned(),
            }),
            name: profile.name,
        }
    };
    Ok(file.load_all()?.into_iter().map(set_up).collect())
}

#[cfg(test)]
#[path = "tool_profiles_tests.rs"]
mod tests;
