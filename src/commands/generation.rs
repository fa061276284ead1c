//! Which name of the user list an installation knows, remembered between runs so that a read stays one request.
//!
//! A cache: what cannot be read counts as unknown, and what cannot be written is found out again next time.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::api::ops_manager::Resource;
use crate::world::files;

/// The cache of one user.
pub(crate) struct Generations {
    file: PathBuf,
}

impl Generations {
    /// The cache in the directory of the program's state.
    pub(crate) fn in_directory(state: &Path) -> Self {
        Self { file: state.join("generations.json") }
    }

    /// The name that the installation at `url` knew the last time; nothing if it knew the newer one.
    pub(crate) fn known(&self, url: &str) -> Option<Resource> {
        self.load().contains_key(url).then_some(Resource::Whitelist)
    }

    /// Remembers what a reading found. Only the older name is kept: the newer one is tried first anyway.
    pub(crate) fn remember(&self, url: &str, resource: Resource) {
        let mut known = self.load();
        let changed = match resource {
            Resource::Whitelist => known.insert(url.to_owned(), resource.as_str().to_owned()).is_none(),
            Resource::AccessList => known.remove(url).is_some(),
        };
        if changed {
            // A cache that cannot be written costs a request next time, and no more.
            let _ = self.save(&known);
        }
    }

    fn load(&self) -> BTreeMap<String, String> {
        std::fs::read(&self.file).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    fn save(&self, known: &BTreeMap<String, String>) -> std::io::Result<()> {
        files::make_folder(files::parent(&self.file))?;
        files::replace(&self.file, &serde_json::to_vec(known)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_older_name_is_remembered_until_the_newer_one_is_found() {
        let directory = tempfile::tempdir().unwrap();
        let generations = Generations::in_directory(&directory.path().join("state"));
        assert_eq!(generations.known("https://om"), None);
        generations.remember("https://om", Resource::Whitelist);
        assert_eq!(generations.known("https://om"), Some(Resource::Whitelist));
        assert_eq!(generations.known("https://other"), None);
        generations.remember("https://om", Resource::AccessList);
        assert_eq!(generations.known("https://om"), None);
    }

    #[cfg(unix)]
    #[test]
    fn the_directory_that_it_makes_is_for_the_user_alone() {
        let directory = tempfile::tempdir().unwrap();
        let state = directory.path().join("state");
        Generations::in_directory(&state).remember("https://om", Resource::Whitelist);
        let mode = std::os::unix::fs::PermissionsExt::mode(&state.metadata().unwrap().permissions());
        assert_eq!(mode & 0o777, 0o700);
    }

    #[test]
    fn a_damaged_cache_counts_as_empty() {
        let directory = tempfile::tempdir().unwrap();
        std::fs::write(directory.path().join("generations.json"), "{").unwrap();
        assert_eq!(Generations::in_directory(directory.path()).known("https://om"), None);
    }
}
