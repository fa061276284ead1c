//! The rules of `config.toml`'s text, and the conversion from text to values.

mod places;

use std::collections::BTreeMap;
use std::path::Path;

use toml_edit::{Document, TableLike};

use super::error::{ConfigError, ContentProblem};
use super::file::{ConfigFile, NamedInstance, Profile};
use super::keys::Key;
use super::profile_keys::{self, ALIBABA_COMMAND, ALLOW_HTTP, OPS_MANAGER_COMMAND};
use super::suggest::nearest;
use super::table_reader::{TableReader, is_name};
use crate::auth::secret::Secret;

/// The keys above all tables.
const TOP: &[&str] = &["default_profile", "profiles"];
/// The keys of an instance.
const INSTANCE: &[&str] = &["id", "region"];
/// The prefix of instance IDs; a name with it could hide an ID.
const ID_PREFIX: &str = "es-";

/// Reads `text`, the content of the file at `path`.
pub(super) fn parse(path: &Path, text: &str) -> Result<ConfigFile, ConfigError> {
    let reader = TableReader { path, text };
    let document = Document::parse(text)
        .map_err(|error| reader.at(error.span(), ContentProblem::Syntax(error.message().to_owned())))?;
    let top: &dyn TableLike = document.as_table();
    reader.only(top, TOP, "the file")?;
    let profiles = match reader.table(top, "profiles")? {
        Some(table) => reader.profiles(table)?,
        None => BTreeMap::new(),
    };
    let default_profile = reader.text(top, "default_profile")?;
    if let Some(name) = default_profile.as_ref().filter(|name| !profiles.contains_key(*name)) {
        let names: Vec<String> = profiles.keys().cloned().collect();
        let nearest = nearest(name, names.iter().map(String::as_str)).map(str::to_owned);
        return Err(reader.at_value(top, "default_profile", ContentProblem::NoSuchDefault { names, nearest }));
    }
    Ok(ConfigFile { path: path.to_owned(), default_profile, profiles })
}

impl TableReader<'_> {
    fn profiles(&self, table: &dyn TableLike) -> Result<BTreeMap<String, Profile>, ConfigError> {
        let mut profiles = BTreeMap::new();
        for (name, item) in table.iter() {
            if !is_name(name) {
                return Err(self.at_key(table, name, ContentProblem::Name("a profile")));
            }
            let title = format!("profiles.{name}");
            let profile = self.as_table(table, name, item, title.clone())?;
            profiles.insert(name.to_owned(), self.profile(profile, &title)?);
        }
        Ok(profiles)
    }

    fn profile(&self, table: &dyn TableLike, title: &str) -> Result<Profile, ConfigError> {
        self.only(table, &profile_keys::NAMES, &format!("[{title}]"))?;
        let secret = |key| Ok::<_, ConfigError>(self.text(table, key)?.map(Secret::from));
        let directs = table.iter().any(|(name, _)| profile_keys::directs(name));
        let mut profile = Profile { directs, ..Profile::default() };
        for key in Key::ALL.iter().copied() {
            let value = if key.is_switch() {
                self.switch(table, key.name())?.map(|value| value.to_string())
            } else {
                self.text(table, key.name())?
            };
            if let Some(value) = value {
                profile.settings.set(key, value);
            }
        }
        profile.allow_http = self.switch(table, ALLOW_HTTP)?.unwrap_or(false);
        profile.alibaba.access_key_id = self.text(table, "access_key_id")?;
        profile.alibaba.access_key_secret = secret("access_key_secret")?;
        profile.alibaba.security_token = secret("security_token")?;
        profile.alibaba.command = self.command(table, ALIBABA_COMMAND)?;
        profile.ops_manager.command = self.command(table, OPS_MANAGER_COMMAND)?;
        profile.ops_manager.username = self.text(table, "ops_manager_username")?;
        profile.ops_manager.api_key = secret("ops_manager_api_key")?;
        profile.places = places::read(self, table, &profile)?;
        if let Some(policy) = self.table(table, "policy")? {
            profile.policy = self.policy(policy, title)?;
        }
        if let Some(my_ip) = self.table(table, "my_ip")? {
            profile.my_ip = self.my_ip(my_ip, title)?;
        }
        if let Some(instances) = self.table(table, "instances")? {
            profile.instances = self.instances(instances, title)?;
        }
        Ok(profile)
    }

    fn instances(&self, table: &dyn TableLike, profile: &str) -> Result<BTreeMap<String, NamedInstance>, ConfigError> {
        let mut instances = BTreeMap::new();
        for (name, item) in table.iter() {
            if !is_name(name) {
                return Err(self.at_key(table, name, ContentProblem::Name("an instance")));
            }
            if name.starts_with(ID_PREFIX) {
                return Err(self.at_key(table, name, ContentProblem::NameLikeId));
            }
            let title = format!("{profile}.instances.{name}");
            let instance = self.as_table(table, name, item, title.clone())?;
            self.only(instance, INSTANCE, &format!("[{title}]"))?;
            let id = self.text(instance, "id")?.ok_or_else(|| self.at_key(table, name, ContentProblem::NoId))?;
            instances.insert(name.to_owned(), NamedInstance { id, region: self.text(instance, "region")? });
        }
        Ok(instances)
    }
}

#[cfg(test)]
#[path = "schema_tests.rs"]
mod tests;
