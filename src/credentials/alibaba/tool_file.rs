//! Reads the files that the vendor's tools and libraries keep keys in.

use std::path::Path;

use secrecy::zeroize::Zeroizing;

use super::fault::{self, Fault};
use crate::config::{ConfigError, secure_read};
use crate::credentials::CredentialError;

/// The text of a file of secrets at `path`, which has to be there if `variable` named it. It must be the user's own and
/// closed to everybody else: whoever writes it says who this program is, and which program it starts.
pub(super) fn text(path: &Path, is_named: bool, variable: &str) -> Result<Option<Zeroizing<String>>, CredentialError> {
    let Some(reading) = secure_read::read(path).map_err(|error| fault::of_file(path, &error))? else {
        let fault = || Fault::broken(format!("does not exist, and {variable} names it")).of(path.display().to_string());
        return if is_named { Err(fault()) } else { Ok(None) };
    };
    let flawed = |problem| fault::of_file(path, &ConfigError::File { path: path.to_owned(), problem });
    reading.may_hold_secrets().map_err(flawed)?;
    Ok(Some(reading.text))
}
