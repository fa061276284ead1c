//! Reads the files that the vendor's tools and libraries keep keys in.

use std::path::Path;

use secrecy::zeroize::Zeroizing;

use crate::config::{ConfigError, secure_read};
use crate::credentials::CredentialError;
use crate::credentials::fault::Fault;
use crate::world::files;

/// The text of a file of secrets at `path`, which must exist if a `variable` names it. The file must belong to the user
/// and be closed to all others, because it decides which account is used and which program is started.
pub(in crate::credentials) fn text(
    path: &Path,
    variable: Option<&str>,
) -> Result<Option<Zeroizing<String>>, CredentialError> {
    let Some(reading) = secure_read::read(path).map_err(|error| of_file(path, &error))? else {
        let missing = |name: &str| Fault::broken(format!("does not exist, and {name} names it"));
        return variable.map_or(Ok(None), |name| Err(missing(name).of(path.display().to_string())));
    };
    let flawed = |problem| of_file(path, &ConfigError::File { path: path.to_owned(), problem });
    reading.may_hold_secrets().map_err(flawed)?;
    Ok(Some(reading.text))
}

/// The fault of a file that could not be read or must not be trusted, named by `path`.
fn of_file(path: &Path, error: &ConfigError) -> CredentialError {
    let message = match error {
        ConfigError::Unreadable { cause, .. } => format!("cannot be read: {}", files::reason(cause)),
        ConfigError::File { problem, .. } => problem.to_string(),
        other => other.to_string(),
    };
    let fault = Fault { hint: error.hint(), ..Fault::broken(message) };
    fault.of(path.display().to_string())
}
