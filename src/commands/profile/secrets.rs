//! Stores the secrets of a profile: reads them from a file or from standard input, never from the command line, and
//! keeps them in the keyring, or in the settings file with `--store file`.

use std::ffi::OsStr;
use std::fs::File;
use std::io::Read;

use secrecy::zeroize::Zeroizing;

use super::ProfileDeps;
use crate::cli::StoreArg;
use crate::config::{ConfigFile, Edit, SecretKey, SecretLocation};
use crate::credentials::secret_reader::{item, without_line_end};
use crate::error::{Code, Error};
use crate::output::view::profile::ProfileChanged;
use crate::world::files;
use crate::world::keyring::{Item, KeyringError};

/// The most bytes of a secret; the longest token of Alibaba Cloud is a fraction of it.
const LARGEST: u64 = 64 << 10;

/// A secret for a key.
pub(crate) type Given = (SecretKey, Zeroizing<String>);

/// Reads the secret in the file at `path`, or from `stdin` where it is `-`; the end of its only line is not part of it.
pub(crate) fn read(path: &OsStr, stdin: &mut dyn Read) -> Result<Zeroizing<String>, Error> {
    let name = if path == "-" { "standard input".to_owned() } else { path.to_string_lossy().into_owned() };
    let unreadable = |why: String| Error::new(Code::Usage, format!("no secret can be read from {name}: {why}"));
    let mut bytes = Zeroizing::new(Vec::with_capacity(4096));
    let read = if path == "-" {
        stdin.take(LARGEST + 1).read_to_end(&mut bytes)
    } else {
        File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes))
    };
    read.map_err(|error| unreadable(files::reason(&error)))?;
    if bytes.len() as u64 > LARGEST {
        return Err(unreadable(format!("it is longer than {} KiB", LARGEST >> 10)));
    }
    let text = std::str::from_utf8(&bytes).map_err(|_| unreadable("it is not text".to_owned()))?;
    let secret = Zeroizing::new(without_line_end(text).to_owned());
    validate(&secret).map_err(|why| unreadable(why.to_owned()))?;
    Ok(secret)
}

/// Whether `secret` can be a secret, whatever it is for.
pub(crate) fn validate(secret: &str) -> Result<(), &'static str> {
    if secret.is_empty() {
        Err("it is empty")
    } else if secret.trim() != secret {
        Err("it starts or ends with white space")
    } else if secret.chars().any(char::is_control) {
        Err("it has more than one line, or a control character")
    } else {
        Ok(())
    }
}

/// What the keyring held before it was changed, so that it can be restored.
struct Before<'run> {
    deps: &'run ProfileDeps<'run>,
    items: Vec<(Item, Option<Zeroizing<String>>)>,
}

impl Before<'_> {
    /// Keeps `secret` for `item`.
    fn write(&mut self, item: Item, secret: &str) -> Result<(), KeyringError> {
        let held = self.deps.keyring.read(&item)?;
        self.deps.keyring.write(&item, secret)?;
        self.items.push((item, held));
        Ok(())
    }

    /// Restores everything, as far as the keyring allows.
    fn restore(&self) {
        for (item, held) in &self.items {
            let back = match held {
                Some(secret) => self.deps.keyring.write(item, secret),
                None => self.deps.keyring.delete(item),
            };
            if let Err(error) = back {
                self.deps.ui.borrow_mut().warning(&format!("`{}` was not restored: the keyring {error}", item.name));
            }
        }
    }
}

/// Stores `given` for `profile`, writes `edit`, and removes from the keyring the secrets that the file no longer names.
/// The keyring is changed first, and restored if the file cannot be written.
pub(crate) fn keep(
    profile: &str,
    given: &[Given],
    store: StoreArg,
    mut edit: Edit,
    deps: &ProfileDeps<'_>,
    report: &mut ProfileChanged,
) -> Result<(), Error> {
    let before = deps.file()?;
    for (key, secret) in given {
        deps.ui.borrow().redactor().learn(secret);
        edit.place(profile, *key, store == StoreArg::Keyring)?;
        if store == StoreArg::File {
            edit.set(profile, &[key.name()], secret)?;
        }
        report.secrets.push((key.name().to_owned(), if store == StoreArg::File { "file" } else { "keyring" }));
    }
    let after = edit.checked()?;
    report.changed = edit.is_changed() || !given.is_empty();
    if deps.global.dry_run {
        return Ok(());
    }
    let mut kept = Before { deps, items: Vec::new() };
    for (key, secret) in given.iter().filter(|_| store == StoreArg::Keyring) {
        kept.write(item(&deps.path, profile, *key), secret).map_err(|error| {
            kept.restore();
            not_kept(error, deps)
        })?;
    }
    deps.save(&edit).inspect_err(|_| kept.restore())?;
    let gone = in_keyring(&before, profile).into_iter().filter(|key| !in_keyring(&after, profile).contains(key));
    forget(profile, gone, deps);
    Ok(())
}

/// The secrets of `profile` that `file` says are in the keyring.
pub(crate) fn in_keyring(file: &ConfigFile, profile: &str) -> Vec<SecretKey> {
    let places = file.profiles.get(profile).map(|profile| &profile.places.elsewhere);
    let keys = places.into_iter().flatten().filter(|(_, place)| **place == SecretLocation::Keyring);
    keys.map(|(key, _)| *key).collect()
}

/// Removes `keys` of `profile` from the keyring. A failure is a warning, because the file is written already.
pub(crate) fn forget(profile: &str, keys: impl Iterator<Item = SecretKey>, deps: &ProfileDeps<'_>) {
    for key in keys {
        if let Err(error) = deps.keyring.delete(&item(&deps.path, profile, key)) {
            let warning = format!("{} of {profile} is still in the keyring, which {error}", key.name());
            deps.ui.borrow_mut().warning(&warning);
        }
    }
}

/// The error for a keyring that does not store a secret.
pub(crate) fn not_kept(error: KeyringError, deps: &ProfileDeps<'_>) -> Error {
    let file = deps.shown();
    let hint = match error {
        KeyringError::NotBuilt => format!(
            "--store file keeps it in {file}, readable only by you; a build with `--features keyring` has a keyring"
        ),
        KeyringError::Absent => format!("--store file keeps it in {file}, readable only by you"),
        _ => format!("unlock the keyring and try again; --store file keeps it in {file}, readable only by you"),
    };
    Error::new(Code::LocalState, format!("the secret is not stored, and nothing is written: the keyring {error}"))
        .hint(hint)
}
