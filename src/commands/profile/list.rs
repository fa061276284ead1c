//! `profile list`: the profiles, what each is for, and where its credentials are, without opening any of those places.

use super::ProfileDeps;
use crate::config::{ConfigFile, Key, Profile, SecretKey, SecretLocation};
use crate::error::Error;
use crate::output::view::profile::{ProfileSummary, Profiles};

pub(crate) fn run(deps: &ProfileDeps<'_>) -> Result<Profiles, Error> {
    let file = deps.file()?;
    let profiles = file.profiles.iter().map(|(name, profile)| summary(name, profile, &file)).collect();
    Ok(Profiles { file: deps.shown(), profiles })
}

fn summary(name: &str, profile: &Profile, file: &ConfigFile) -> ProfileSummary {
    let text = |key| profile.settings.get(key).map(str::to_owned);
    let (elasticsearch, ops_manager) = (access_key(profile), login(profile));
    let of_elasticsearch = [Key::Region, Key::Endpoint, Key::EndpointType, Key::Instance, Key::Group, Key::Network]
        .iter()
        .any(|key| profile.settings.get(*key).is_some())
        || !profile.instances.is_empty();
    let of_ops_manager =
        [Key::OpsManagerUrl, Key::User, Key::Org, Key::ApiKeyId].iter().any(|key| profile.settings.get(*key).is_some());
    let services = [
        ("elasticsearch", of_elasticsearch || elasticsearch.is_some()),
        ("ops-manager", of_ops_manager || ops_manager.is_some()),
    ];
    let mut instances: Vec<String> = profile.instances.keys().cloned().collect();
    instances.extend(text(Key::Instance).filter(|instance| !profile.instances.contains_key(instance)));
    ProfileSummary {
        name: name.to_owned(),
        is_default: file.default_profile.as_deref() == Some(name),
        services: services.iter().filter(|(_, is)| *is).map(|(service, _)| *service).collect(),
        region: text(Key::Region),
        instances,
        ops_manager_url: text(Key::OpsManagerUrl).map(|url| super::show::without_password(&url)),
        user: text(Key::User),
        credentials: elasticsearch.into_iter().chain(ops_manager).collect(),
        has_policy: profile.policy != crate::config::PolicyTables::default(),
    }
}

/// Where the access key of `profile` is, if it says anything about one.
fn access_key(profile: &Profile) -> Option<String> {
    let inline = profile.alibaba.access_key_secret.is_some();
    let vendor = profile.places.aliyun.as_ref().map(|name| format!("profile {name} of aliyun"));
    let command = profile.alibaba.command.is_some().then(|| "access key by a command".to_owned());
    vendor.or(command).or_else(|| place("access key", SecretKey::AccessKeySecret, inline, profile))
}

/// Where the login of `profile` is, if it says anything about one.
fn login(profile: &Profile) -> Option<String> {
    let inline = profile.ops_manager.api_key.is_some();
    let vendor = profile.places.mongocli.as_ref().map(|name| format!("profile {name} of mongocli"));
    let command = profile.ops_manager.command.is_some().then(|| "API key by a command".to_owned());
    vendor.or(command).or_else(|| place("API key", SecretKey::OpsManagerApiKey, inline, profile))
}

fn place(title: &str, key: SecretKey, inline: bool, profile: &Profile) -> Option<String> {
    match profile.places.elsewhere.get(&key) {
        Some(SecretLocation::Keyring) => Some(format!("{title} in the keyring")),
        Some(SecretLocation::File(path)) => Some(format!("{title} in {path}")),
        None => inline.then(|| format!("{title} in the file")),
    }
}
