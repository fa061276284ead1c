//! A login to Ops Manager: a key of mongocli or one that is typed, the address, and the user.

use super::ask::Asker;
use super::elasticsearch::{found, told, unusable};
use super::{Draft, Stop};
use crate::auth::credential::DigestCredential;
use crate::commands::profile::set::judge_setting;
use crate::config::places::MONGOCLI;
use crate::config::{Key, SecretKey};
use crate::credentials;
use crate::credentials::vendor::{self, SetUp, Tool};
use crate::domain::instance::UserId;
use crate::error::Error;

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
    let judge = |url: &str| judge_setting("ops_manager_url", url);
    let url = ask.judged("Address of Ops Manager", known.as_deref(), judge).await?;
    draft.set("ops_manager_url", &url)?;
    let credential = match found.get(way) {
        Some(set_up) => lean_on(draft, set_up)?,
        None => typed(draft, ask).await?,
    };
    ask.tell(&format!("asking {url} who this is"));
    match root(draft, credential).await {
        Ok(user) => name_user(draft, ask, user).await?,
        Err(error) => draft.despite(error, ask).await?,
    }
    draft.report.next = Some(format!("whitelistctl -p {} user-whitelist list", draft.name));
    Ok(())
}

/// Uses the key of `set_up` where it is.
fn lean_on(draft: &mut Draft<'_>, set_up: &SetUp) -> Result<DigestCredential, Error> {
    let credential = vendor::mongocli(draft.ground.env, &set_up.name).map_err(|error| unusable(&error))?;
    draft.unset("ops_manager_username")?;
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
    draft.set("ops_manager_username", &username)?;
    draft.given.push((SecretKey::OpsManagerApiKey, key));
    Ok(credential)
}

/// The trying call: the root of the API, which may tell the user's id.
async fn root(draft: &Draft<'_>, credential: DigestCredential) -> Result<Option<UserId>, Error> {
    let (settings, reach) = draft.reach()?;
    let client = reach.ops_manager(&settings.ops_manager()?, credential, None)?.client;
    client.root().await.map_err(Error::from)
}

async fn name_user(draft: &mut Draft<'_>, ask: &Asker<'_>, user: Option<UserId>) -> Result<(), Stop> {
    ask.tell("the key works");
    if let Some(user) = user {
        ask.tell(&format!("it belongs to user {user}"));
        draft.set("user", user.as_str())?;
    } else if draft.get(Key::User)?.is_none() {
        let judge = |id: &str| judge_setting("user", id);
        if let Some(id) =
            ask.optional("Id of the user whose list it is (24 hexadecimal digits; empty: none)", judge).await?
        {
            draft.set("user", &id)?;
        }
    }
    Ok(())
}
