//! Secrets that a profile keeps outside of the settings file: in a file of their own, or in the keyring of the system.

use std::path::{Path, PathBuf};

use super::error::{Cause, CredentialError, Holder};
use crate::auth::secret::Secret;
use crate::config::{SecretKey, SecretLocation, secure_read};
use crate::world::Env;
use crate::world::keyring::{Item, Keyring};

/// The prefix of the path of a secret that systemd provides (systemd.exec(5), credentials).
pub const CREDENTIALS: &str = "$CREDENTIALS_DIRECTORY/";

/// Reads secrets from files and from the keyring.
#[derive(Clone, Copy)]
pub struct SecretReader<'a> {
    /// The environment.
    pub env: &'a Env,
    /// The keyring.
    pub keyring: &'a dyn Keyring,
}

/// The keyring's name for the secret `key` of `profile` in the settings file at `path`.
#[must_use]
pub fn item(path: &Path, profile: &str, key: SecretKey) -> Item {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    Item { owner: format!("whitelistctl {}", path.display()), name: format!("{profile} {}", key.name()) }
}

impl SecretReader<'_> {
    /// The secret `key` of `profile` in the settings file at `path`, which names `place` for it. Fails if it is not
    /// there.
    pub(super) async fn secret(
        &self,
        (profile, path): (&str, &Path),
        key: SecretKey,
        place: &SecretLocation,
    ) -> Result<Secret, CredentialError> {
        let kept = |why: String, hint: Option<String>| CredentialError::Kept {
            holder: Holder::Profile { name: profile.to_owned(), path: path.to_owned() },
            part: key.name(),
            cause: Box::new(Cause { why, hint }),
        };
        match place {
            SecretLocation::File(written) => self.in_file(written, path).map_err(|(why, hint)| kept(why, hint)),
            SecretLocation::Keyring => match self.keyring.read_async(&item(path, profile, key)).await {
                Ok(Some(secret)) => Ok(Secret::from(secret.as_str().to_owned())),
                Ok(None) => {
                    let hint = format!("`whitelistctl profile login {profile}` stores it there");
                    Err(kept("the keyring does not hold it".to_owned(), Some(hint)))
                }
                Err(error) => Err(kept(format!("the keyring {error}"), Some(unlocked(profile, key)))),
            },
        }
    }

    fn in_file(&self, written: &str, settings: &Path) -> Result<Secret, (String, Option<String>)> {
        let (path, is_handed_over) = self.path(written, settings)?;
        let reading = secure_read::read(&path).map_err(|error| (error.to_string(), error.hint()))?;
        let reading = reading.ok_or_else(|| (format!("there is no {}", path.display()), None))?;
        if !is_handed_over {
            // The directory of systemd's credentials is closed to others.
            reading.may_hold_secrets().map_err(|problem| {
                let hint = problem.hint(&path);
                (format!("{} {problem}", path.display()), hint)
            })?;
        }
        Ok(Secret::from(without_line_end(&reading.text).to_owned()))
    }

    /// The path that is `written` in the settings file at `settings`, and whether systemd provides the file.
    fn path(&self, written: &str, settings: &Path) -> Result<(PathBuf, bool), (String, Option<String>)> {
        let Some(name) = written.strip_prefix(CREDENTIALS) else {
            return Ok((settings.parent().unwrap_or(settings).join(written), false));
        };
        let folder = self.env.get_os("CREDENTIALS_DIRECTORY").ok_or_else(|| {
            let hint = "it is there in a unit of systemd with LoadCredential= or SetCredentialEncrypted=";
            ("CREDENTIALS_DIRECTORY is not set".to_owned(), Some(hint.to_owned()))
        })?;
        Ok((Path::new(folder).join(name), true))
    }
}

/// `text` without the end of its only line.
#[must_use]
pub fn without_line_end(text: &str) -> &str {
    let text = text.strip_suffix('\n').unwrap_or(text);
    text.strip_suffix('\r').unwrap_or(text)
}

/// The next step for a keyring that cannot be read.
fn unlocked(profile: &str, key: SecretKey) -> String {
    format!("unlock it, or keep the secret in a file: whitelistctl profile set {profile} {}=PATH", key.file_key())
}
