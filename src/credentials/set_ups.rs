//! What the vendors' own tools, the aliyun CLI and mongocli, have on this machine, as far as a person may choose from it.
//! Read where it is, never written.
//!
//! Only a profile that holds a key itself is offered. Which key a run gets is not decided here but by the chains.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::AlibabaCredential;
use super::alibaba::cli_config::{BELOW_HOME, FILE};
use super::error::{Cause, CredentialError, Holder};
use super::parts::{self, Part, Value};
use crate::config::{VendorFile, guard};
use crate::world::Env;

/// A profile of a vendor's tool, without its secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetUp {
    /// Its name.
    pub name: String,
    /// Whether its tool uses it when none is named.
    pub is_current: bool,
    /// Whether it holds a key that can be used as it is.
    pub is_usable: bool,
    /// Its region (aliyun CLI) or the address of its installation (mongocli).
    pub place: Option<String>,
}

/// A vendor's tool with a set-up on this machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// `aliyun`, with `~/.aliyun/config.json`.
    Aliyun,
    /// `mongocli`, with the file that [`VendorFile`] knows.
    Mongocli,
}

impl Tool {
    /// What messages call it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Aliyun => "aliyun",
            Self::Mongocli => "mongocli",
        }
    }

    /// The file of its set-up; `None` if there can be none.
    #[must_use]
    pub fn file(self, env: &Env) -> Option<PathBuf> {
        match self {
            Self::Aliyun => {
                let home = || env.get_os("HOME").or_else(|| env.get_os("USERPROFILE").filter(|_| cfg!(windows)));
                let named = env.get_os(FILE).map(PathBuf::from);
                named.or_else(|| Some(Path::new(home()?).join(BELOW_HOME)))
            }
            Self::Mongocli => {
                let file = VendorFile::mongocli(env, "default");
                file.path().map(Path::to_owned)
            }
        }
    }

    /// The profiles of its set-up, without secrets; none if there is no file. Fails on a file that cannot be read or
    /// trusted.
    pub fn set_ups(self, env: &Env) -> Result<Vec<SetUp>, CredentialError> {
        let Some(path) = self.file(env) else { return Ok(Vec::new()) };
        let Some(text) = self.text(&path, None)? else { return Ok(Vec::new()) };
        match self {
            Self::Aliyun => {
                let file = aliyun_file(&path, &text, None)?;
                let set_up = |profile: &AliyunProfile| SetUp {
                    name: profile.name.clone(),
                    is_current: profile.name == file.current,
                    is_usable: profile.holds_a_key(),
                    place: Some(profile.region_id.clone()).filter(|region| !region.is_empty()),
                };
                Ok(file.profiles.iter().map(set_up).collect())
            }
            Self::Mongocli => {
                let document = mongocli_file(&path, &text, None)?;
                let tables = document.iter().filter_map(|(name, item)| Some((name, item.as_table_like()?)));
                let set_up = |(name, table): (&str, &dyn toml_edit::TableLike)| SetUp {
                    name: name.to_owned(),
                    is_current: name == "default",
                    is_usable: ["public_api_key", "private_api_key"].iter().all(|key| string(table, key).is_some()),
                    place: string(table, "ops_manager_url").or_else(|| string(table, "base_url")).map(str::to_owned),
                };
                Ok(tables.map(set_up).collect())
            }
        }
    }

    /// The text of the file at `path`, if it may hold secrets and is there.
    fn text(
        self,
        path: &Path,
        profile: Option<&str>,
    ) -> Result<Option<secrecy::zeroize::Zeroizing<String>>, CredentialError> {
        let unusable = |why: String, hint| self.unusable(path, profile, why, hint);
        let reading = guard::read(path).map_err(|error| unusable(error.to_string(), error.hint()))?;
        let Some(reading) = reading else { return Ok(None) };
        reading.may_hold_secrets().map_err(|flaw| unusable(format!("it {flaw}"), flaw.hint(path)))?;
        Ok(Some(reading.text))
    }

    fn unusable(self, path: &Path, profile: Option<&str>, why: String, hint: Option<String>) -> CredentialError {
        let name = profile.map(str::to_owned);
        let holder = Holder::Vendor { tool: self.name(), name, path: path.to_owned() };
        CredentialError::Vendor { holder, cause: Box::new(Cause { why, hint }) }
    }
}

/// The access key of the profile `name` of the aliyun CLI.
pub fn aliyun(env: &Env, name: &str) -> Result<AlibabaCredential, CredentialError> {
    let tool = Tool::Aliyun;
    let path = tool.file(env).unwrap_or_default();
    let unusable = |why: &str| tool.unusable(&path, Some(name), why.to_owned(), None);
    let text = tool.text(&path, Some(name))?.ok_or_else(|| unusable("there is no such file"))?;
    let file = aliyun_file(&path, &text, Some(name))?;
    let profile = file.profiles.iter().find(|profile| profile.name == name);
    let profile = profile.ok_or_else(|| unusable("there is no such profile"))?;
    if !profile.holds_a_key() {
        return Err(unusable("its mode is not AK or StsToken, so it holds no key of its own"));
    }
    let holder = Holder::Vendor { tool: tool.name(), name: Some(name.to_owned()), path: path.clone() };
    let [id, secret, token] = [
        part("access_key_id", &profile.access_key_id),
        part("access_key_secret", &profile.access_key_secret),
        part("sts_token", if profile.mode.eq_ignore_ascii_case("StsToken") { &profile.sts_token } else { "" }),
    ];
    parts::alibaba(&holder, id, secret, token)?.ok_or_else(|| unusable("it holds no key"))
}

/// A part of a key; an empty one is none.
fn part<'t>(name: &'static str, text: &'t str) -> Part<'t> {
    Part { name, value: Value::from(Some(text).filter(|text| !text.is_empty())) }
}

/// What is read of `config.json`. It has no `Debug`: it holds secrets.
#[derive(Deserialize)]
struct AliyunFile {
    #[serde(default)]
    current: String,
    #[serde(default)]
    profiles: Vec<AliyunProfile>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct AliyunProfile {
    name: String,
    mode: String,
    access_key_id: String,
    access_key_secret: String,
    sts_token: String,
    region_id: String,
}

impl AliyunProfile {
    fn holds_a_key(&self) -> bool {
        ["AK", "StsToken"].iter().any(|mode| self.mode.eq_ignore_ascii_case(mode)) && !self.access_key_id.is_empty()
    }
}

fn aliyun_file(path: &Path, text: &str, profile: Option<&str>) -> Result<AliyunFile, CredentialError> {
    serde_json::from_str(text).map_err(|error| {
        let why = format!("line {}, column {} is not what the tool writes", error.line(), error.column());
        Tool::Aliyun.unusable(path, profile, why, None)
    })
}

fn mongocli_file(path: &Path, text: &str, profile: Option<&str>) -> Result<toml_edit::DocumentMut, CredentialError> {
    text.parse().map_err(|_: toml_edit::TomlError| {
        Tool::Mongocli.unusable(path, profile, "it is not valid TOML".to_owned(), None)
    })
}

/// The text at `key`, unless it is empty.
fn string<'t>(table: &'t dyn toml_edit::TableLike, key: &str) -> Option<&'t str> {
    table.get(key)?.as_str().filter(|text| !text.is_empty())
}

#[cfg(test)]
#[path = "set_ups_tests.rs"]
mod tests;
