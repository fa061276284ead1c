//! `config.toml`: profiles, each with settings, named instances and, in a private file, secrets.
//!
//! An absent file is an empty one. A file that breaks a rule is no file at all: nothing of it is used.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::error::ConfigError;
use super::layer::{Key, Layer};
use super::policy::PolicyTables;
use super::proxy;
use super::schema;
use super::secret_location::SecretLocations;
use super::secure_read;
use crate::auth::secret::Secret;
use crate::redactor::Redactor;

/// What the file says.
#[derive(Clone, Debug, Default)]
pub struct ConfigFile {
    /// Where the file is, or would be.
    pub path: PathBuf,
    /// The profile in force when none is named; one of `profiles`.
    pub default_profile: Option<String>,
    /// The profiles by name.
    pub profiles: BTreeMap<String, Profile>,
}

/// A named set of settings and credentials.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// Its settings.
    pub settings: Layer,
    /// Its instances by name.
    pub instances: BTreeMap<String, NamedInstance>,
    /// Whether plain http may be spoken to the Ops Manager that it names, on another machine too.
    pub allow_http: bool,
    /// What it demands of changes.
    pub policy: PolicyTables,
    /// Its access key of Alibaba Cloud, as far as it has one.
    pub alibaba: AlibabaKeys,
    /// Its login to Ops Manager, as far as it has one.
    pub ops_manager: OpsManagerKeys,
    /// Where it keeps what is not in the file.
    pub places: SecretLocations,
}

/// An instance that a profile gives a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedInstance {
    /// The service's id, unjudged.
    pub id: String,
    /// Its region, where it is not the profile's.
    pub region: Option<String>,
}

/// The access key of a profile, unjudged.
#[derive(Clone, Debug, Default)]
pub struct AlibabaKeys {
    /// `access_key_id`.
    pub access_key_id: Option<String>,
    /// `access_key_secret`.
    pub access_key_secret: Option<Secret>,
    /// `security_token`.
    pub security_token: Option<Secret>,
    /// `alibaba_credential_command`: what prints them, path and arguments.
    pub command: Option<Vec<String>>,
}

/// The login of a profile, unjudged.
#[derive(Clone, Debug, Default)]
pub struct OpsManagerKeys {
    /// `ops_manager_username`.
    pub username: Option<String>,
    /// `ops_manager_api_key`.
    pub api_key: Option<Secret>,
    /// `ops_manager_credential_command`: what prints them, path and arguments.
    pub command: Option<Vec<String>>,
}

impl Profile {
    fn secrets(&self) -> impl Iterator<Item = &Secret> {
        let secrets = [&self.alibaba.access_key_secret, &self.alibaba.security_token, &self.ops_manager.api_key];
        secrets.into_iter().flatten()
    }

    /// Whether it holds anything that must stay private.
    fn holds_secrets(&self) -> bool {
        let proxy_has_password = self.settings.proxy.as_ref().is_some_and(|proxy| proxy.contains('@'));
        proxy_has_password || self.secrets().next().is_some()
    }

    /// Has its secrets taken out of all that is told from now on.
    fn register_secret(&self, redactor: &Redactor) {
        self.secrets().for_each(|secret| secret.register_secret(redactor));
        self.settings.proxy.iter().for_each(|proxy| proxy::register_secret(proxy, redactor));
    }

    /// Whether it holds anything that a run on the simulator leaves aside.
    #[must_use]
    pub fn holds_more_than_policy(&self) -> bool {
        let names = [&self.alibaba.access_key_id, &self.ops_manager.username];
        self.settings != Layer::default()
            || self.allow_http
            || !self.instances.is_empty()
            || names.iter().any(|name| name.is_some())
            || self.places.are_named()
            || self.has_command()
            || self.holds_secrets()
    }

    /// Whether it says where credentials go, or where they come from: by a place, or by what is run to get them.
    fn directs(&self) -> bool {
        self.allow_http
            || self.places.are_named()
            || self.has_command()
            || DIRECTING.iter().any(|key| self.settings.get(*key).is_some())
    }

    fn has_command(&self) -> bool {
        self.alibaba.command.is_some() || self.ops_manager.command.is_some()
    }
}

/// The settings that decide where credentials are shown, and to whom.
const DIRECTING: [Key; 9] = [
    Key::Endpoint,
    Key::EndpointType,
    Key::OpsManagerUrl,
    Key::CaFile,
    Key::CaOnly,
    Key::TlsPin,
    Key::ClientCert,
    Key::ClientKey,
    Key::Proxy,
];

impl ConfigFile {
    /// Has the secrets of all its profiles taken out of all that is told from now on.
    pub fn register_secret(&self, redactor: &Redactor) {
        self.profiles.values().for_each(|profile| profile.register_secret(redactor));
    }

    /// Reads the file at `path`, see [`super::paths::Paths::config_file`]; an absent file is an empty one.
    ///
    /// Fails on a file that cannot be read or trusted, and on the first breach of the rules in its text, with the
    /// place and never with a value. A file with a secret must belong to the user and be closed to all others; one that
    /// says where credentials go must be the user's or the system's, and nobody else may write it.
    pub fn load(path: &Path) -> Result<Self, ConfigError> {
        let Some(reading) = secure_read::read(path)? else {
            return Ok(Self { path: path.to_owned(), ..Self::default() });
        };
        let file = schema::parse(path, &reading.text)?;
        let flawed = |problem| ConfigError::File { path: path.to_owned(), problem };
        if file.profiles.values().any(Profile::holds_secrets) {
            reading.may_hold_secrets().map_err(flawed)?;
        }
        if file.profiles.values().any(Profile::directs) {
            reading.may_direct().map_err(flawed)?;
        }
        Ok(file)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::config::error::FileProblem;

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
        fn a_file_without_a_secret_may_be_read_but_not_written_by_everybody() {
            let (_folder, path) = written("[profiles.prod]\naccess_key_id = \"k\"\nops_manager_username = \"u\"\n");
            mode(&path, 0o644);
            assert!(ConfigFile::load(&path).is_ok());
            mode(&path, 0o666);
            assert_eq!(problem(&path), FileProblem::Writable(0o666));
        }

        #[test]
        fn a_file_that_says_where_credentials_go_is_written_by_its_owner_alone() {
            let line = |key: Key| {
                let value = if key.is_switch() { "true" } else { "\"https://x.example\"" };
                format!("{} = {value}", key.name())
            };
            for line in DIRECTING.into_iter().map(line).chain(["allow_http = true".to_owned()]) {
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
