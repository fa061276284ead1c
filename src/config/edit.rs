//! Changes to `config.toml` that keep its comments and its order.
//!
//! A new text is first checked as the loader checks it, then replaces the old file in one step, readable by the user
//! alone. A file that another program changed in the meantime is not overwritten.

use std::path::{Path, PathBuf};

use secrecy::zeroize::Zeroizing;
use toml_edit::{Array, DocumentMut, Item, Table, TableLike, Value, value};

use super::error::ConfigError;
use super::file::ConfigFile;
use super::profile_keys::KEYRING;
use super::secret_location::SecretKey;
use super::table_reader::is_name;
use super::{schema, secure_read};
use crate::world::files;

/// A changed file that is not written yet. It has no `Debug`, because it may hold secrets.
#[derive(Clone)]
pub struct Edit {
    path: PathBuf,
    before: Zeroizing<String>,
    document: DocumentMut,
}

impl Edit {
    /// The file at `path` as it is; an absent file is an empty one. Fails if the loader would refuse it.
    pub fn open(path: &Path) -> Result<Self, ConfigError> {
        ConfigFile::load(path)?;
        let before = text(path)?;
        let document = before.parse().map_err(|_| ConfigError::Changed { path: path.to_owned() })?;
        Ok(Self { path: path.to_owned(), before, document })
    }

    /// The file as the loader would read it now. Fails if the loader would refuse it.
    pub fn checked(&self) -> Result<ConfigFile, ConfigError> {
        schema::parse(&self.path, &self.text()).map_err(|error| match error {
            // The position is one in a text that was never written.
            ConfigError::Content { problem, .. } => ConfigError::Unwritable { path: self.path.clone(), problem },
            other => other,
        })
    }

    /// Gives `text` to the key at `keys` in `profile`, which is made if it is not there. Fails on a name that no
    /// profile can have.
    pub fn set(&mut self, profile: &str, keys: &[&str], text: &str) -> Result<(), ConfigError> {
        put(self.table(profile, keys)?, last(keys), value(text));
        Ok(())
    }

    /// Turns the switch at `key` of `profile` on or off, as [`Edit::set`] does.
    pub fn turn(&mut self, profile: &str, key: &str, is_on: bool) -> Result<(), ConfigError> {
        put(self.table(profile, &[key])?, key, value(is_on));
        Ok(())
    }

    /// Removes the key at `keys` from `profile`. Returns whether it was there.
    pub fn unset(&mut self, profile: &str, keys: &[&str]) -> Result<bool, ConfigError> {
        let is_there = self.has(profile, keys);
        if is_there {
            self.table(profile, keys)?.remove(last(keys));
        }
        Ok(is_there)
    }

    /// Sets whether the keyring holds the secret `key` of `profile`, and removes its other places.
    pub fn place(&mut self, profile: &str, key: SecretKey, in_keyring: bool) -> Result<(), ConfigError> {
        self.unset(profile, &[key.name()])?;
        self.unset(profile, &[key.file_key()])?;
        let table = self.table(profile, &[KEYRING])?;
        let held: Vec<String> =
            table.get(KEYRING).and_then(Item::as_array).into_iter().flatten().filter_map(name).collect();
        let mut wanted: Vec<String> = held.iter().filter(|name| *name != key.name()).cloned().collect();
        wanted.extend(in_keyring.then(|| key.name().to_owned()));
        if wanted.is_empty() {
            table.remove(KEYRING);
        } else if wanted != held {
            put(table, KEYRING, value(wanted.into_iter().collect::<Array>()));
        }
        Ok(())
    }

    /// Makes `profile` the default; with `None` there is none.
    pub fn set_default(&mut self, profile: Option<&str>) {
        match profile {
            Some(name) => put(self.document.as_table_mut(), "default_profile", value(name)),
            None => drop(self.document.remove("default_profile")),
        }
    }

    /// Removes `profile` with all it holds.
    pub fn remove(&mut self, profile: &str) {
        if let Some(profiles) = self.document.get_mut("profiles").and_then(Item::as_table_like_mut) {
            profiles.remove(profile);
        }
    }

    /// Whether the file would change.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        *self.text() != *self.before
    }

    /// Writes the file, and makes its folder if there is none. Nothing is written if the loader would refuse it, or if
    /// the file is not the one that was opened.
    pub fn save(&self) -> Result<(), ConfigError> {
        self.checked()?;
        let unwritten = |cause| ConfigError::Unwritten { path: self.path.clone(), cause };
        // A link stays one: the file that it leads to is replaced.
        let path = self.path.canonicalize().unwrap_or_else(|_| self.path.clone());
        files::make_folder(files::parent(&path)).map_err(unwritten)?;
        // Two runs that compared before either replaced would lose what one of them wrote.
        let _alone = files::alone_in(files::parent(&path)).map_err(unwritten)?;
        if *text(&self.path)? != *self.before {
            return Err(ConfigError::Changed { path: self.path.clone() });
        }
        files::replace(&path, self.text().as_bytes()).map_err(unwritten)
    }

    fn text(&self) -> Zeroizing<String> {
        Zeroizing::new(self.document.to_string())
    }

    fn has(&self, profile: &str, keys: &[&str]) -> bool {
        let profile = self.document.get("profiles").and_then(|profiles| profiles.get(profile));
        profile.is_some_and(|profile| keys.iter().try_fold(profile, |item, key| item.get(key)).is_some())
    }

    /// The table that holds the last of `keys` in `profile`; what is missing above it is made.
    fn table(&mut self, profile: &str, keys: &[&str]) -> Result<&mut dyn TableLike, ConfigError> {
        if !is_name(profile) {
            return Err(ConfigError::ProfileName);
        }
        let is_first = self.document.is_empty();
        let mut table: &mut dyn TableLike = self.document.as_table_mut();
        let above = keys.split_last().map_or(&[][..], |(_, above)| above);
        for (depth, key) in ["profiles", profile].iter().chain(above).enumerate() {
            let make = || {
                let mut made = Table::new();
                made.set_implicit(depth == 0 || *key == "instances");
                if depth > 0 && !(is_first && depth == 1) {
                    made.decor_mut().set_prefix("\n");
                }
                Item::Table(made)
            };
            let item = table.entry(key).or_insert_with(make);
            let path = self.path.clone();
            table = item.as_table_like_mut().ok_or(ConfigError::Changed { path })?;
        }
        Ok(table)
    }
}

/// Puts `item` at `key`; what stands around the old value, comments above all, stays.
fn put(table: &mut dyn TableLike, key: &str, mut item: Item) {
    let around = table.get(key).and_then(Item::as_value).map(|old| old.decor().clone());
    if let (Some(around), Some(new)) = (around, item.as_value_mut()) {
        *new.decor_mut() = around;
    }
    match table.get_mut(key) {
        Some(old) => *old = item,
        None => drop(table.insert(key, item)),
    }
}

fn last<'k>(keys: &[&'k str]) -> &'k str {
    keys.last().copied().unwrap_or_default()
}

fn name(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn text(path: &Path) -> Result<Zeroizing<String>, ConfigError> {
    Ok(secure_read::read(path)?.map_or_else(Zeroizing::default, |reading| reading.text))
}

#[cfg(test)]
#[path = "edit_tests.rs"]
mod tests;
