//! Loads `config.toml`. An absent file is an empty one. Of a file that breaks a rule nothing is used.

use std::path::Path;

use super::error::ConfigError;
use super::file::{ConfigFile, Profile};
use super::{schema, secure_read};

impl ConfigFile {
    /// Reads the file at `path`, see [`super::paths::Paths::config_file`]; an absent file is an empty one.
    ///
    /// Fails on a file that cannot be read or trusted, and on the first breach of the rules in its text, with the place
    /// and never with a value. The file must belong to the user or the system, and no other user may write it. A file
    /// with a secret must belong to the user and be closed to all others.
    pub fn load(path: &Path) -> Result<Self, ConfigError> {
        let Some(reading) = secure_read::read(path)? else {
            return Ok(Self { path: path.to_owned(), ..Self::default() });
        };
        let file = schema::parse(path, &reading.text)?;
        let flawed = |problem| ConfigError::File { path: path.to_owned(), problem };
        if file.profiles.values().any(Profile::holds_secrets) {
            reading.may_hold_secrets().map_err(flawed)?;
        }
        if file.profiles.values().any(|profile| profile.directs) {
            reading.may_direct().map_err(flawed)?;
        }
        // Every file decides something: its policy which changes are refused, its default profile where they go.
        reading.is_trusted().map_err(flawed)?;
        Ok(file)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use std::path::PathBuf;

    use super::*;
    use crate::config::error::FileProblem;
    use crate::config::keys::Key;

    const SECRET: &str = "Zq7hemmelig9";

    fn written(text: &str) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        fs::write(&path, text).unwrap();
        (folder, path)
    }

    fn with_secret() -> String {
        format!("[profiles.prod]\naccess_key_id = \"k\"\naccess_key_secret = \"{SECRET}\"\n")
    }

    fn problem(path: &Path) -> FileProblem {
        match ConfigFile::load(path) {
            Err(ConfigError::File { problem, .. }) => problem,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn an_absent_file_is_an_empty_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("none").join("config.toml");
        let file = ConfigFile::load(&path).unwrap();
        assert_eq!(file.path, path);
        assert!(file.profiles.is_empty() && file.default_profile.is_none());
    }

    #[test]
    fn what_is_no_text_file_is_refused() {
        let (folder, path) = written("");
        fs::write(&path, b"default_profile = \"\xff\"").unwrap();
        assert_eq!(problem(&path), FileProblem::NotUtf8);
        fs::write(&path, "#".repeat((1 << 20) + 1)).unwrap();
        assert_eq!(problem(&path), FileProblem::TooLarge);
        fs::write(&path, "#".repeat(1 << 20)).unwrap();
        assert!(ConfigFile::load(&path).is_ok());
        assert_eq!(problem(folder.path()), FileProblem::NotRegular);
    }

    #[cfg(unix)]
    mod on_unix {
        use std::os::unix::fs::{PermissionsExt, symlink};

        use super::*;

        fn mode(path: &Path, mode: u32) {
            fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        }

        #[test]
        fn a_file_with_a_secret_is_private() {
            for (key, half) in [("access_key_secret", "prod"), ("security_token", "a"), ("ops_manager_api_key", "b")] {
                let (_folder, path) = written(&format!("[profiles.{half}]\n{key} = \"{SECRET}\"\n"));
                mode(&path, 0o600);
                assert!(ConfigFile::load(&path).is_ok(), "{key}");
                mode(&path, 0o644);
                let error = ConfigFile::load(&path).unwrap_err();
                let shown = format!("{error} {error:?} {:?}", error.hint());
                assert!(!shown.contains(SECRET), "{shown}");
                let named = path.display();
                assert_eq!(error.to_string(), format!("{named} holds secrets but others have access to it (mode 644)"));
                assert_eq!(error.hint().unwrap(), format!("chmod 600 {named}"));
            }
        }

        #[test]
        fn others_may_read_but_not_write_a_file_without_secrets() {
            let (_folder, path) = written("[profiles.prod]\naccess_key_id = \"k\"\nops_manager_username = \"u\"\n");
            mode(&path, 0o644);
            assert!(ConfigFile::load(&path).is_ok());
            for flawed in [0o666, 0o664] {
                mode(&path, flawed);
                assert_eq!(problem(&path), FileProblem::Writable(flawed));
            }
        }

        #[test]
        fn a_file_that_says_where_credentials_go_is_written_by_its_owner_alone() {
            let line = |key: Key| {
                let value = if key.is_switch() { "true" } else { "\"https://x.example\"" };
                format!("{} = {value}", key.name())
            };
            for line in Key::ALL
                .iter()
                .copied()
                .filter(|key| key.row().directs)
                .map(line)
                .chain(["allow_http = true".to_owned()])
            {
                let (_folder, path) = written(&format!("[profiles.prod]\n{line}\n"));
                mode(&path, 0o644);
                assert!(ConfigFile::load(&path).is_ok(), "{line}");
                mode(&path, 0o664);
                assert_eq!(problem(&path), FileProblem::Directing(0o664), "{line}");
                let hint = ConfigFile::load(&path).unwrap_err().hint().unwrap();
                assert_eq!(hint, format!("chmod go-w {}", path.display()));
            }
            let (_folder, path) = written(&format!("[profiles.prod]\nproxy = \"http://ann:{SECRET}@x.example\"\n"));
            mode(&path, 0o644);
            assert_eq!(problem(&path), FileProblem::Mode(0o644));
        }

        #[test]
        fn a_link_is_followed_only_out_of_a_directory_that_others_cannot_write() {
            let (_folder, real) = written(&with_secret());
            mode(&real, 0o600);
            let folder = tempfile::tempdir().unwrap();
            let link = folder.path().join("config.toml");
            symlink(&real, &link).unwrap();
            assert!(ConfigFile::load(&link).is_ok());
            mode(folder.path(), 0o777);
            assert_eq!(problem(&link), FileProblem::Link);
            mode(folder.path(), 0o1777);
            assert!(ConfigFile::load(&link).is_ok());
            mode(&real, 0o640);
            assert_eq!(problem(&link), FileProblem::Mode(0o640));
        }

        #[test]
        fn a_link_to_nowhere_is_not_an_absent_file() {
            let folder = tempfile::tempdir().unwrap();
            let link = folder.path().join("config.toml");
            symlink(folder.path().join("gone"), &link).unwrap();
            assert!(matches!(ConfigFile::load(&link), Err(ConfigError::Unreadable { .. })));
        }

        #[test]
        fn a_pipe_is_refused_without_waiting_for_its_writer() {
            let folder = tempfile::tempdir().unwrap();
            let pipe = folder.path().join("config.toml");
            assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
            assert_eq!(problem(&pipe), FileProblem::NotRegular);
        }
    }

    #[test]
    fn nothing_that_is_loaded_shows_a_secret() {
        let (_folder, path) = written(&with_secret());
        #[cfg(unix)]
        fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
        let file = ConfigFile::load(&path).unwrap();
        assert_eq!(file.profiles["prod"].alibaba.access_key_secret.as_ref().unwrap().expose(), SECRET);
        assert!(!format!("{file:?} {file:#?}").contains(SECRET));
    }
}
