//! Small answers of servers that are cached between runs, each kind in a file of its own.
//!
//! A file that cannot be read or trusted counts as empty. An answer that cannot be written is requested again next
//! time.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::config::secure_read;
use crate::world::files;

/// Texts by name, in one file.
pub(crate) struct JsonCache {
    file: PathBuf,
}

impl JsonCache {
    /// The cache in the file `name` of the state directory.
    pub(crate) fn new(state: &Path, name: &str) -> Self {
        Self { file: state.join(name) }
    }

    /// The text for `name`.
    pub(crate) fn get(&self, name: &str) -> Option<String> {
        self.load().remove(name)
    }

    /// Stores `text` for `name`, or removes it.
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

    /// All texts.
    pub(crate) fn all(&self) -> BTreeMap<String, String> {
        self.load()
    }

    /// Changes all texts at once.
    pub(crate) fn update(&self, change: impl FnOnce(&mut BTreeMap<String, String>)) {
        let mut known = self.load();
        change(&mut known);
        // A cache that cannot be written costs a convenience, and no more.
        let _ = self.save(&known);
    }

    fn load(&self) -> BTreeMap<String, String> {
        // A file that others can write is ignored: it could name another user, whose list would be changed.
        let reading = secure_read::read(&self.file).ok().flatten().filter(|reading| reading.is_trusted().is_ok());
        reading.and_then(|reading| serde_json::from_str(&reading.text).ok()).unwrap_or_default()
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

    #[cfg(unix)]
    #[test]
    fn a_cache_that_others_can_write_and_a_pipe_count_as_empty() {
        use std::os::unix::fs::PermissionsExt;
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("m.json");
        std::fs::write(&path, r#"{"a":"1"}"#).unwrap();
        let cache = JsonCache::new(directory.path(), "m.json");
        for (mode, found) in [(0o644, Some("1")), (0o664, None), (0o646, None)] {
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
            assert_eq!(cache.get("a").as_deref(), found, "{mode:o}");
        }
        std::fs::remove_file(&path).unwrap();
        assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
        assert_eq!(cache.get("a"), None);
    }

    #[test]
    fn a_damaged_cache_counts_as_empty() {
        let directory = tempfile::tempdir().unwrap();
        std::fs::write(directory.path().join("m.json"), "{").unwrap();
        assert_eq!(JsonCache::new(directory.path(), "m.json").get("a"), None);
    }
}
