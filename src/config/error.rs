//! Errors of the settings. No variant has a value of the file or of a variable, only names and places.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use super::endpoint::AddressProblem;
use super::keys::Key;
use super::secret_location::SecretKey;
use super::values::Origin;
use crate::world::files::{reason, shell_word};

/// The next step where the settings file cannot be written.
const ELSEWHERE: &str = "fix it, or name another folder with WHITELISTCTL_CONFIG_DIR";

/// Why there are no settings. `Display` is the whole cause, [`ConfigError::hint`] the next step.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The user has no home directory, and no variable replaces it.
    #[error("no home directory is known, so there is no place for configuration and state")]
    NoHome,
    /// A variable of ours holds bytes that are not text.
    #[error("the value of variable {0} is not valid Unicode")]
    NotUnicode(String),
    /// The file could not be read.
    #[error("cannot read {}: {}", .path.display(), reason(.cause))]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// The error of the system.
        cause: io::Error,
    },
    /// The file must not be trusted, whatever it contains.
    #[error("{} {problem}", .path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        problem: FileProblem,
    },
    /// The file's text breaks its rules.
    #[error("{place}: {problem}")]
    Content {
        /// Where.
        place: SourceSpan,
        /// What is wrong there.
        problem: ContentProblem,
    },
    /// The new text breaks the rules of the file.
    #[error("{} would not be valid: {problem}", .path.display())]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What would be wrong with it.
        problem: ContentProblem,
    },
    /// The file could not be written.
    #[error("cannot write {}: {}", .path.display(), reason(.cause))]
    Unwritten {
        /// The file.
        path: PathBuf,
        /// The error of the system.
        cause: io::Error,
    },
    /// The file has changed since it was read.
    #[error("{} has changed in the meantime, and is not overwritten", .path.display())]
    Changed {
        /// The file.
        path: PathBuf,
    },
    /// The requested profile has an invalid name.
    #[error("a profile's name holds only letters, digits, `-` and `_`")]
    ProfileName,
    /// The requested profile does not exist.
    #[error("no profile `{name}` in {}{}", .path.display(), listed(.nearest.as_deref(), .names))]
    UnknownProfile {
        /// The requested name.
        name: String,
        /// The file.
        path: PathBuf,
        /// The names there are.
        names: Vec<String>,
        /// The most similar name.
        nearest: Option<String>,
    },
    /// The requested scope does not exist.
    #[error("no such scope in {}{}", .path.display(), listed(.nearest.as_deref(), .names))]
    UnknownScope {
        /// The file.
        path: PathBuf,
        /// The names there are.
        names: Vec<String>,
        /// The most similar name.
        nearest: Option<String>,
    },
    /// The profile of a vendor's tool has an invalid name.
    #[error("variable {0} is invalid: a profile name has no dot")]
    VendorProfileName(&'static str),
    /// A value that cannot be used.
    #[error("the {} {origin} is not usable: {problem}", .key.title())]
    Value {
        /// The setting.
        key: Key,
        /// Where its value came from.
        origin: Origin,
        /// What is wrong with it.
        problem: AddressProblem,
    },
    /// A value that is needed and not set.
    #[error("no {} is known", .0.title())]
    Missing(Key),
}

impl ConfigError {
    /// The next step, if there is one.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::NoHome => Some("set WHITELISTCTL_CONFIG_DIR and WHITELISTCTL_STATE_DIR".to_owned()),
            Self::Unwritten { .. } => Some(ELSEWHERE.to_owned()),
            Self::File { path, problem } => problem.hint(path),
            Self::Content { problem, .. } | Self::Unwritable { problem, .. } => problem.hint(),
            Self::Changed { .. } => Some("look at it and try again".to_owned()),
            Self::UnknownProfile { name, names, .. } if names.is_empty() => {
                Some(format!("there are no profiles yet; whitelistctl profile login {name} sets it up"))
            }
            Self::Value { key: Key::Proxy, .. } => Some("--no-proxy calls without one".to_owned()),
            Self::Missing(key) => {
                let variables = [Some(key.variable()), key.vendor_variable()].into_iter().flatten().collect::<Vec<_>>();
                let (flag, name) = (key.flag(), key.name());
                Some(format!("give {flag}, set {}, or put `{name}` in a profile", variables.join(" or ")))
            }
            _ => None,
        }
    }
}

/// Why a file is not trusted. Follows the name of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileProblem {
    /// A directory, a pipe, a device.
    #[error("is not a regular file")]
    NotRegular,
    /// Longer than a settings file may be.
    #[error("is larger than 1 MiB")]
    TooLarge,
    /// Bytes that are not text.
    #[error("is not valid UTF-8")]
    NotUtf8,
    /// Holds secrets and belongs to someone else.
    #[error("holds secrets but belongs to another user")]
    Owner,
    /// Holds secrets and others have access; the number is the mode.
    #[error("holds secrets but others have access to it (mode {0:03o})")]
    Mode(u32),
    /// Says where credentials go and others can write it; the number is the mode.
    #[error("directs credentials but can be written by others (mode {0:03o})")]
    Directing(u32),
    /// Says where credentials go and belongs to someone else.
    #[error("directs credentials but belongs to another user")]
    DirectingOwner,
    /// Others can write it; the number is the mode.
    #[error("can be written by others (mode {0:03o})")]
    Writable(u32),
    /// Belongs to someone else.
    #[error("belongs to another user")]
    Foreign,
    /// A symbolic link that others can replace.
    #[error("is a symbolic link in a directory that others can write")]
    Link,
}

impl FileProblem {
    /// The next step about the file at `path`, where there is one worth naming.
    #[must_use]
    pub fn hint(self, path: &Path) -> Option<String> {
        match self {
            Self::Mode(_) | Self::Writable(_) => Some(format!("chmod 600 {}", shell_word(path))),
            Self::Directing(_) => Some(format!("chmod go-w {}", shell_word(path))),
            Self::DirectingOwner => Some("keep addresses, proxies and commands in a file of your own".to_owned()),
            Self::Foreign => Some("use a file of your own".to_owned()),
            Self::Owner => Some("keep secrets in a file of your own".to_owned()),
            Self::Link => Some("replace the link by the file, or remove write permission for others".to_owned()),
            Self::NotRegular | Self::TooLarge | Self::NotUtf8 => None,
        }
    }
}

/// A place in the file; lines and columns count from one, columns in characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceSpan {
    /// The file.
    pub path: PathBuf,
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl fmt::Display for SourceSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.path.display(), self.line, self.column)
    }
}

/// What is wrong at a place of the file. Holds keys at most, never a value.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ContentProblem {
    /// Not TOML; the text is the parser's description, which quotes nothing of the file.
    #[error("not valid TOML: {0}")]
    Syntax(String),
    /// A key that has no meaning there.
    #[error("unknown key{} in {table}{}", quoted(.key.as_deref()), suggestion(*.nearest))]
    UnknownKey {
        /// The key, if it looks like one.
        key: Option<String>,
        /// The table.
        table: String,
        /// The key that may be meant.
        nearest: Option<&'static str>,
        /// The keys that the table may have.
        known: &'static [&'static str],
    },
    /// A value of another type.
    #[error("`{key}` must be {wanted}, not {found}")]
    WrongType {
        /// The key.
        key: String,
        /// The required type, with its article.
        wanted: &'static str,
        /// The actual type.
        found: &'static str,
    },
    /// A prefix length that its family does not have.
    #[error("`{key}` must be from 0 to {most}")]
    Width {
        /// The key.
        key: &'static str,
        /// The longest prefix of the family.
        most: u8,
    },
    /// A command that does not begin with the place of a program.
    #[error("`{0}` must start with the absolute path of a program; it runs without a shell")]
    Command(&'static str),
    /// An empty text.
    #[error("`{0}` may not be empty")]
    Empty(&'static str),
    /// A profile or an instance with an impossible name.
    #[error("the name of {0} holds only letters, digits, `-` and `_`")]
    Name(&'static str),
    /// The name of an instance that could be mistaken for an id.
    #[error("the name of an instance may not start with `es-`, the prefix of IDs")]
    NameLikeId,
    /// A secret that the profile has, or names a place for, more than once.
    #[error("`{}` has more than one place: keep one of `{}`, `{}` and its name in `keyring`", .0.name(), .0.name(), .0.file_key())]
    TwoPlaces(SecretKey),
    /// The profile of a vendor's tool beside credentials of one's own.
    #[error("`{0}` beside {1} of the profile's own: keep one of the two")]
    TwoCredentials(&'static str, &'static str),
    /// Something in `keyring` that is not the key of a secret.
    #[error("`keyring` may list `access_key_secret`, `security_token` and `ops_manager_api_key`")]
    NoSecretKey,
    /// An instance without an id.
    #[error("an instance needs an `id`")]
    NoId,
    /// A scope that selects nothing.
    #[error("this scope selects no instance; it needs `instances`, `tags` or `all_instances = true`")]
    EmptyScope,
    /// A default profile that does not exist.
    #[error("`default_profile` names no profile of this file{}", listed(.nearest.as_deref(), .names))]
    NoSuchDefault {
        /// The names there are.
        names: Vec<String>,
        /// The most similar name.
        nearest: Option<String>,
    },
}

impl ContentProblem {
    fn hint(&self) -> Option<String> {
        match self {
            // With a suggestion, a list of all keys only distracts.
            Self::UnknownKey { nearest: Some(_), .. } => None,
            Self::UnknownKey { table, known, .. } => Some(format!("the keys of {table}: {}", known.join(", "))),
            _ => None,
        }
    }
}

/// " `key`", or nothing.
fn quoted(key: Option<&str>) -> String {
    key.map(|key| format!(" `{key}`")).unwrap_or_default()
}

/// The suggestion that follows a name that does not exist, or nothing.
fn suggestion(nearest: Option<&str>) -> String {
    nearest.map(|name| format!("; did you mean `{name}`?")).unwrap_or_default()
}

/// The suggestion and the list that follow a name that does not exist.
fn listed(nearest: Option<&str>, names: &[String]) -> String {
    let meant = suggestion(nearest);
    if names.is_empty() { meant } else { format!("{meant} (profiles: {})", names.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_that_fixes_permissions_can_be_pasted() {
        let hint = |path: &str| FileProblem::Mode(0o644).hint(Path::new(path)).unwrap();
        assert_eq!(hint("/home/u/.config/w/config.toml"), "chmod 600 /home/u/.config/w/config.toml");
        assert_eq!(hint("/Users/u/Application Support/c"), "chmod 600 '/Users/u/Application Support/c'");
        assert_eq!(hint("/tmp/it's"), r"chmod 600 '/tmp/it'\''s'");
    }

    #[test]
    fn a_missing_value_names_its_three_sources() {
        let error = ConfigError::Missing(Key::Region);
        assert_eq!(error.to_string(), "no region is known");
        assert_eq!(
            error.hint().unwrap(),
            "give --region, set WHITELISTCTL_REGION or ALIBABA_CLOUD_REGION_ID, or put `region` in a profile"
        );
    }

    #[test]
    fn an_invalid_value_is_named_by_its_origin() {
        let origin = Origin::Flag("--ops-manager-url");
        let error = ConfigError::Value { key: Key::OpsManagerUrl, origin, problem: AddressProblem::UserInfo };
        assert_eq!(
            error.to_string(),
            "the Ops Manager URL from --ops-manager-url is not usable: it may not have a user name or password"
        );
    }
}
