//! A login to Elasticsearch: an access key of the aliyun CLI or a typed one, a region, and an instance.

use std::rc::Rc;

use super::ask::Asker;
use super::{ATTEMPTS, Draft, Stop};
use crate::app::network::Network;
use crate::auth::credential::AlibabaCredential;
use crate::auth::keys::Keys;
use crate::commands::profile::set::validate;
use crate::config::profile_keys::{ALIBABA_COMMAND, ALIYUN};
use crate::config::{Key, KeyAddress, SecretKey, Setting};
use crate::credentials::tool_profiles::{Tool, ToolProfile};
use crate::credentials::{self, CredentialError, alibaba};
use crate::domain::instance::Instance;
use crate::error::{Code, Error};
use crate::services::elasticsearch::InstanceFilter;

/// More instances than this are not offered, because the list would not fit a terminal.
const MOST: usize = 30;

pub(super) async fn ask(draft: &mut Draft<'_>, ask: &Asker<'_>) -> Result<(), Stop> {
    let found = found(draft, ask, Tool::Aliyun);
    let mut ways: Vec<String> = found.iter().map(|set_up| choice(set_up, Tool::Aliyun)).collect();
    ways.push("an access key that I type here".to_owned());
    let way = if found.is_empty() { 0 } else { ask.choose("Access key", &ways).await? };
    let mut key = match found.get(way) {
        Some(set_up) => refer_to(draft, set_up).map(|()| None)?,
        None => typed(draft, ask, None).await.map(Some)?,
    };
    let known = draft.get(Key::Region)?.or_else(|| found.get(way).and_then(|set_up| set_up.place.clone()));
    let region = ask.valid("Region", known.as_deref(), |region| validate(Key::Region, region)).await?;
    draft.set("region", &region)?;
    for attempt in 1.. {
        ask.tell(&format!("requesting the instances in {region}"));
        match (instances(draft, &region, key.clone()).await, &key) {
            (Ok(instances), _) => choose_instance(draft, ask, &region, &instances).await?,
            (Err(error), Some(typed_before)) if error.code == Code::Unauthenticated && attempt < ATTEMPTS => {
                ask.tell(&format!("{}; type the access key again", error.message));
                let id = typed_before.access_key_id.clone();
                key = Some(typed(draft, ask, Some(&id)).await?);
                continue;
            }
            (Err(error), _) => draft.continue_after(error, ask).await?,
        }
        break;
    }
    draft.report.next = Some(format!("whitelistctl -p {} instances", draft.name));
    Ok(())
}

/// The profiles of `tool` that can be used, the current one first. For the others the reason is printed.
pub(super) fn found(draft: &Draft<'_>, ask: &Asker<'_>, tool: Tool) -> Vec<ToolProfile> {
    let mut set_ups = tool.set_ups(&draft.sources(Network::default())).unwrap_or_else(|error| {
        ask.tell(&format!("{error}; {}", error.hint()));
        Vec::new()
    });
    set_ups.retain(|set_up| {
        if let Some(problem) = &set_up.problem {
            ask.tell(&format!("profile {} of {} cannot be used: {problem}", set_up.name, tool.name()));
        }
        set_up.problem.is_none()
    });
    set_ups.sort_by_key(|set_up| !set_up.is_current);
    set_ups
}

/// A profile of a tool as a choice.
pub(super) fn choice(set_up: &ToolProfile, tool: Tool) -> String {
    let place = set_up.place.as_ref().map(|place| format!(" ({place})")).unwrap_or_default();
    format!("profile {} of {}{place}, used where it is", set_up.name, tool.name())
}

/// Uses the key of `set_up` without copying it.
fn refer_to(draft: &mut Draft<'_>, set_up: &ToolProfile) -> Result<(), Error> {
    draft.unset("access_key_id")?;
    draft.unset(ALIBABA_COMMAND)?;
    for key in [SecretKey::AccessKeySecret, SecretKey::SecurityToken] {
        draft.edit.place(&draft.name, key, false)?;
    }
    draft.set(ALIYUN, &set_up.name)
}

/// Prompts for an access key until it has the form of one. `known` is the ID that was typed before.
async fn typed(draft: &mut Draft<'_>, ask: &Asker<'_>, known: Option<&str>) -> Result<AlibabaCredential, Stop> {
    draft.decide_store(SecretKey::AccessKeySecret, ask).await?;
    let (id, secret, token, credential) = loop {
        let id = ask.text("Access key ID", known).await?;
        let secret = ask.secret("Access key secret (not shown)").await?;
        // This is the prefix of temporary keys.
        let token = if id.starts_with("STS.") { Some(ask.secret("Security token (not shown)").await?) } else { None };
        match credentials::typed_access_key(&id, &secret, token.as_deref().map(String::as_str)) {
            Ok(credential) => break (id, secret, token, credential),
            Err(error) => ask.tell(&format!("{error}; {}", error.hint())),
        }
    };
    draft.unset(ALIYUN)?;
    draft.unset(ALIBABA_COMMAND)?;
    draft.set("access_key_id", &id)?;
    draft.edit.place(&draft.name, SecretKey::SecurityToken, false).map_err(Error::from)?;
    draft.given = vec![(SecretKey::AccessKeySecret, secret)];
    draft.given.extend(token.map(|token| (SecretKey::SecurityToken, token)));
    Ok(credential)
}

pub(super) fn unusable(error: &CredentialError) -> Error {
    Error::new(Code::BrokenCredentials, error.to_string()).hint(error.hint())
}

/// The call that tries the profile, with the typed `key` or else the one that the draft names.
async fn instances(draft: &Draft<'_>, region: &str, key: Option<AlibabaCredential>) -> Result<Vec<Instance>, Error> {
    let (settings, clients) = draft.connect()?;
    let (keys, account, address) = if let Some(key) = key {
        let account = key.access_key_id.clone();
        (Keys::from(key), account, KeyAddress::default())
    } else {
        let sources = clients.deps(draft.deps.env, Rc::clone(&draft.deps.keyring));
        let held = alibaba::find_key(&sources, &draft.file()?, &settings).await.outcome?;
        (held.keys, held.account, held.address)
    };
    let region: Option<&Setting> = settings.values.region.as_ref().filter(|setting| setting.value == region);
    let region =
        region.ok_or_else(|| Error::new(Code::Bug, "the region of the draft is not the one that was typed"))?;
    let endpoint = settings.elasticsearch_for(&address, Some(region))?;
    let client = clients.elasticsearch(&endpoint, &region.value, keys, &account)?.client;
    client.instances(&InstanceFilter::default()).await.map_err(Error::from)
}

async fn choose_instance(
    draft: &mut Draft<'_>,
    ask: &Asker<'_>,
    region: &str,
    instances: &[Instance],
) -> Result<(), Stop> {
    ask.tell(&format!("the key works: {} instances in {region}", instances.len()));
    if instances.is_empty() || instances.len() > MOST || draft.get(Key::Instance)?.is_some() {
        return Ok(());
    }
    let choice = |instance: &Instance| match &instance.name {
        Some(name) => format!("{} ({name})", instance.id),
        None => instance.id.clone(),
    };
    let mut choices: Vec<String> = instances.iter().map(choice).collect();
    choices.push("none of them".to_owned());
    let chosen = ask.choose("Default instance", &choices).await?;
    if let Some(instance) = instances.get(chosen) {
        draft.set("instance", &instance.id)?;
    }
    Ok(())
}
