//! A login to Ops Manager: a key of mongocli or one that is typed, the address, and the user.

use super::ask::Asker;
use super::elasticsearch::{found, told, unusable};
use super::{Draft, Stop};
use crate::auth::credential::DigestCredential;
use crate::commands::profile::set::{validate, validate_ops_manager_url};
use crate::config::profile_keys::{MONGOCLI, OPS_MANAGER_COMMAND};
use crate::config::{Key, SecretKey};
use crate::credentials;
use crate::credentials::tool_profiles::{Tool, ToolProfile};
use crate::credentials::vendor;
use crate::error::Error;
use crate::services::ops_manager::Me;

/// Where Cloud Manager answers, for a set-up that names no address.
const CLOUD_MANAGER: &str = "https://cloud.mongodb.com";

pub(super) async fn ask(draft: &mut Draft<'_>, ask: &Asker<'_>) -> Result<(), Stop> {
    let found = found(draft, ask, Tool::Mongocli);
    let mut ways: Vec<String> = found.iter().map(|set_up| told(set_up, Tool::Mongocli)).collect();
    ways.push("a user name or public key, and its key, that I type here".to_owned());
    let way = if found.is_empty() { 0 } else { ask.choose("Key", &ways).await? };
    let known = draft
        .get(Key::OpsManagerUrl)?
        .or_else(|| found.get(way).map(|set_up| set_up.place.clone().unwrap_or_else(|| CLOUD_MANAGER.to_owned())));
    let allow_http = draft.file()?.profiles.get(&draft.name).is_some_and(|profile| profile.allow_http);
    let judge = |url: &str| validate_ops_manager_url(url, allow_http);
    let url = ask.judged("Address of Ops Manager", known.as_deref(), judge).await?;
    draft.set("ops_manager_url", &url)?;
    let credential = match found.get(way) {
        Some(set_up) => lean_on(draft, set_up)?,
        None => typed(draft, ask).await?,
    };
    ask.tell(&format!("asking {url} who this is"));
    match tried(draft, credential).await {
        Ok(me) => name_owner(draft, ask, me).await?,
        Err(error) => draft.despite(error, ask).await?,
    }
    draft.report.next = Some(format!("whitelistctl -p {} user-whitelist list", draft.name));
    Ok(())
}

/// Uses the key of `set_up` where it is.
fn lean_on(draft: &mut Draft<'_>, set_up: &ToolProfile) -> Result<DigestCredential, Error> {
    let credential = vendor::mongocli(draft.deps.env, &set_up.name).map_err(|error| unusable(&error))?;
    draft.unset("ops_manager_username")?;
    draft.unset(OPS_MANAGER_COMMAND)?;
    draft.edit.place(&draft.name, SecretKey::OpsManagerApiKey, false)?;
    draft.set(MONGOCLI, &set_up.name)?;
    Ok(credential)
}

/// Asks for a login.
async fn typed(draft: &mut Draft<'_>, ask: &Asker<'_>) -> Result<DigestCredential, Stop> {
    let username = ask.text("User name or public key", None).await?;
    let key = ask.secret("API key or private key (not shown)").await?;
    let credential = credentials::typed_login(&username, &key).map_err(|error| unusable(&error))?;
    draft.unset(MONGOCLI)?;
    draft.unset(OPS_MANAGER_COMMAND)?;
    draft.set("ops_manager_username", &username)?;
    draft.given.push((SecretKey::OpsManagerApiKey, key));
    Ok(credential)
}

/// The trying call: the root of the API, which may tell whose the key is, else the user by name.
async fn tried(draft: &Draft<'_>, credential: DigestCredential) -> Result<Me, Error> {
    let (settings, reach) = draft.reach()?;
    let ca_file = settings.vendor_ca_file()?;
    let client = reach.ops_manager(&settings.ops_manager()?, ca_file.as_ref(), credential, None)?.client;
    client.admitted().await.map_err(Error::from)
}

/// Whose list it is, as far as the server tells; else the person is asked.
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
                optional(draft, ask, Key::Org, "Id of its organization").await?;
            }
        }
        Me::Untold if draft.get(Key::User)?.is_none() && draft.get(Key::ApiKeyId)?.is_none() => {
            optional(draft, ask, Key::User, "Id of the user whose list it is").await?;
        }
        Me::Untold => {}
    }
    Ok(())
}

/// Asks for the id `key`, which need not be given.
async fn optional(draft: &mut Draft<'_>, ask: &Asker<'_>, key: Key, question: &str) -> Result<(), Stop> {
    let judge = |id: &str| validate(key, id);
    let question = format!("{question} (24 hexadecimal digits; empty: none)");
    if let Some(id) = ask.optional(&question, judge).await? {
        draft.set(key.name(), &id)?;
    }
    Ok(())
}
