//! mongocli, the vendor's tool for Ops Manager and Cloud Manager: `mongocli/config.toml`, before 1.24
//! `~/.config/mongocli.toml`. `MCLI_PROFILE` names a profile.

use std::path::PathBuf;

use super::{VendorFile, config_home};
use crate::world::Env;

/// The file, wherever it may be.
pub(super) fn file(env: &Env) -> VendorFile {
    let variable = "MCLI_PROFILE";
    let current = config_home(env).map(|home| home.join("mongocli/config.toml"));
    let former = env.get_os("HOME").map(|home| PathBuf::from(home).join(".config/mongocli.toml"));
    let paths = current.into_iter().chain(former).collect();
    let named = env.get_os(variable).cloned();
    VendorFile { tool: "mongocli", paths, variable, named }
}
