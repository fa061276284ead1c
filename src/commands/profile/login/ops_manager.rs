//! A login to Ops Manager: a key of mongocli or a typed one, the address, and the user.

use super::ask::Asker;
use super::elasticsearch::{choice, found, unusable};
use super::{ATTEMPTS, Draft, Stop};
use crate::auth::credential::DigestCredential;
use crate::commands::profile::set::{validate, validate_ops_manager_url};
use crate::config::profile_keys::{MONGOCLI, OPS_MANAGER_COMMAND};
use crate::config::{Key, SecretKey};
use crate::credentials;
use crate::credentials::tool_profiles::{Tool, ToolProfile};
use crate::credentials::vendor;
use crate::error::{Code, Error};
use crate::services::ops_manager::Me;

/// The address of Cloud Manager, for a profile of mongocli without an address.
const CLOUD_MANAGER: &str = "https://cloud.mongodb.com";

pub(super) async fn ask(draft: &mut Draft<'_>, ask: &Asker<'_>) -> Result<(), Stop> {
    let found = found(draft, ask, Tool::Mongocli);
    let mut ways: Vec<String> = found.iter().map(|set_up| choice(set_up, Tool::Mongocli)).collect();
    ways.push("a user name or public key, and its key, that I type here".to_owned());
    let way = if found.is_empty() { 0 } else { ask.choose("Key", &ways).await? };
    let known = draft
        .get(Key::OpsManagerUrl)?
        .or_else(|| found.get(way).map(|set_up| set_up.place.clone().unwrap_or_else(|| CLOUD_MANAGER.to_owned())));
    let allow_http = draft.file()?.profiles.get(&draft.name).is_some_and(|profile| profile.allow_http);
    let valid = |url: &str| validate_ops_manager_url(url, allow_http);
    let url = ask.valid("Address of Ops Manager", known.as_deref(), valid).await?;
    draft.set("ops_manager_url", &url)?;
    let mut credential = match found.get(way) {
        Some(set_up) => refer_to(draft, set_up)?,
        None => typed(draft, ask, None).await?,
    };
    for attempt in 1.. {
        ask.tell(&format!("requesting the owner of the key from {url}"));
        match tried(draft, credential.clone()).await {
            Ok(me) => name_owner(draft, ask, me).await?,
            Err(error) if error.code == Code::Unauthenticated && found.get(way).is_none() && attempt < ATTEMPTS => {
                ask.tell(&format!("{}; type the key again", error.message));
                let username = credential.username.clone();
                credential = typed(draft, ask, Some(&username)).await?;
                continue;
            }
            Err(error) => draft.continue_after(error, ask).await?,
        }
        break;
    }
    draft.report.next = Some(format!("whitelistctl -p {} user-whitelist list", draft.name));
    Ok(())
}

/// Uses the key of `set_up` without copying it.
fn refer_to(draft: &mut Draft<'_>, set_up: &ToolProfile) -> Result<DigestCredential, Error> {
    let credential = vendor::mongocli(draft.deps.env, &set_up.name).map_err(|error| unusable(&error))?;
    draft.unset("ops_manager_username")?;
    draft.unset(OPS_MANAGER_COMMAND)?;
    draft.edit.place(&draft.name, SecretKey::OpsManagerApiKey, false)?;
    draft.set(MONGOCLI, &set_up.name)?;
    Ok(credential)
}

/// Prompts for a login until it has the form of one. `known` is the name that was typed before.
async fn typed(draft: &mut Draft<'_>, ask: &Asker<'_>, known: Option<&str>) -> Result<DigestCredential, Stop> {
    draft.decide_store(SecretKey::OpsManagerApiKey, ask).await?;
    let (username, key, credential) = loop {
        let username = ask.text("User name or public key", known).await?;
        let key = ask.secret("API key or private key (not shown)").await?;
        match credentials::typed_login(&username, &key) {
            Ok(credential) => break (username, key, credential),
            Err(error) => ask.tell(&format!("{error}; {}", error.hint())),
        }
    };
    draft.unset(MONGOCLI)?;
    draft.unset(OPS_MANAGER_COMMAND)?;
    draft.set("ops_manager_username", &username)?;
    draft.given = vec![(SecretKey::OpsManagerApiKey, key)];
    Ok(credential)
}

/// The call that tries the profile: the root of the API, which may name the owner of the key, else the user by name.
async fn tried(draft: &Draft<'_>, credential: DigestCredential) -> Result<Me, Error> {
    let (settings, clients) = draft.connect()?;
    let ca_file = settings.vendor_ca_file()?;
    let client = clients.ops_manager(&settings.ops_manager()?, ca_file.as_ref(), credential, None)?.client;
    client.admitted().await.map_err(Error::from)
}

/// Sets the owner of the list: the one that the server names, else the one that the user types.
async fn name_owner(draft: &mut Draft<'_>, ask: &Asker<'_>, me: Me) -> Result<(), Stop> {
    ask.tell("the key works");
    match me {
        Me::User(user) => {
            ask.tell(&format!("it belongs to user {user}"));
            draft.unset(Key::ApiKeyId.name())?;
            draft.set(Key::User.name(), user.as_str())?;
        }
        Me::ApiKey(key) => {
            ask.tell(&format!("it is the programmatic key {key}"));
            draft.unset(Key::User.name())?;
            draft.set(Key::ApiKeyId.name(), key.as_str())?;
            if draft.get(Key::Org)?.is_none() {
                optional(draft, ask, Key::Org, "ID of its organization").await?;
            }
        }
        Me::Untold if draft.get(Key::User)?.is_none() && draft.get(Key::ApiKeyId)?.is_none() => {
            optional(draft, ask, Key::User, "ID of the user whose list it is").await?;
        }
        Me::Untold => {}
    }
    Ok(())
}

/// Prompts for the ID `key`, which is optional.
async fn optional(draft: &mut Draft<'_>, ask: &Asker<'_>, key: Key, question: &str) -> Result<(), Stop> {
    let valid = |id: &str| validate(key, id);
    let question = format!("{question} (24 hexadecimal digits; empty: none)");
    if let Some(id) = ask.optional(&question, valid).await? {
        draft.set(key.name(), &id)?;
    }
    Ok(())
}
