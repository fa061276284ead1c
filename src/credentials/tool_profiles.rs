//! What the vendors' own tools, the aliyun CLI and mongocli, have on this machine, as far as a person may choose from it.
//! Read where it is, never written; no service is asked for a key and no program runs.
//!
//! Which key a run gets is not decided here but by the chains.

use super::CredentialError;
use super::alibaba;
use super::alibaba::provider_deps::ProviderDeps;
pub use super::tool_profile::ToolProfile;
use crate::config::VendorFile;
use crate::world::Env;

/// A vendor's tool with a set-up on this machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// `aliyun`, with `~/.aliyun/config.json`.
    Aliyun,
    /// `mongocli`, with the file that [`VendorFile`] knows.
    Mongocli,
}

impl Tool {
    /// What messages call it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Aliyun => "aliyun",
            Self::Mongocli => "mongocli",
        }
    }

    /// The profiles of its set-up; none if there is no file. Fails on a file that cannot be read or trusted.
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
            problem: (!holds_key).then(|| "holds no key; mongocli may keep it in the keyring".to_owned()),
            name: profile.name,
        }
    };
    Ok(file.load_all()?.into_iter().map(set_up).collect())
}

#[cfg(test)]
#[path = "tool_profiles_tests.rs"]
mod tests;
