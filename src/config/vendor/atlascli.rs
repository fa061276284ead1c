//! The Atlas CLI, mongocli's successor for the cloud: `atlascli/config.toml`. `MONGODB_ATLAS_PROFILE` names a profile.

use super::{VendorFile, config_home};
use crate::world::Env;

/// The file, wherever it may be.
pub(super) fn file(env: &Env) -> VendorFile {
    let variable = "MONGODB_ATLAS_PROFILE";
    let paths = config_home(env).map(|home| vec![home.join("atlascli/config.toml")]);
    let named = env.get_os(variable).cloned();
    VendorFile { tool: "Atlas CLI", paths: paths.unwrap_or_default(), variable, named }
}
