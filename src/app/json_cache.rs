//! Small things that servers told and that are remembered between runs, each kind in a file of its own.
//!
//! A cache: what cannot be read counts as unknown, and what cannot be written is found out again next time.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::world::files;

/// Texts by name, in one file.
pub(crate) struct JsonCache {
    file: PathBuf,
}

impl JsonCache {
    /// The memory in the file `name` of the directory of the program's state.
    pub(crate) fn new(state: &Path, name: &str) -> Self {
        Self { file: state.join(name) }
    }

    /// What is remembered of `name`.
    pub(crate) fn get(&self, name: &str) -> Option<String> {
        self.load().remove(name)
    }

    /// Remembers `text` of `name`, or forgets what there was.
    pub(crate) fn set(&self, name: &str, text: Option<&str>) {
        let mut known = self.load();
        let before = match text {
            Some(text) => known.insert(name.to_owned(), text.to_owned()),
            None => known.remove(name),
        };
        if before.as_deref() != text {
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
    fn what_is_remembered_is_there_until_it_is_forgotten() {
        let directory = tempfile::tempdir().unwrap();
        let memory = JsonCache::new(&directory.path().join("state"), "m.json");
        memory.set("a", None);
        assert!(!directory.path().join("state").exists(), "nothing is written for nothing");
        memory.set("a", Some("1"));
        memory.set("b", Some("2"));
        assert_eq!((memory.get("a").as_deref(), memory.get("c")), (Some("1"), None));
        memory.set("a", None);
        assert_eq!((memory.get("a"), memory.get("b").as_deref()), (None, Some("2")));
    }

    #[cfg(unix)]
    #[test]
    fn the_directory_that_it_makes_is_for_the_user_alone() {
        let directory = tempfile::tempdir().unwrap();
        let state = directory.path().join("state");
        JsonCache::new(&state, "m.json").set("a", Some("1"));
        let mode = std::os::unix::fs::PermissionsExt::mode(&state.metadata().unwrap().permissions());
        assert_eq!(mode & 0o777, 0o700);
    }

    #[test]
    fn a_damaged_cache_counts_as_empty() {
        let directory = tempfile::tempdir().unwrap();
        std::fs::write(directory.path().join("m.json"), "{").unwrap();
        assert_eq!(JsonCache::new(directory.path(), "m.json").get("a"), None);
    }
}
