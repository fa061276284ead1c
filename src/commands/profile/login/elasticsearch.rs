//! A login to Elasticsearch: an access key of the aliyun CLI or one that is typed, a region, and an instance.

use std::rc::Rc;

use super::ask::Asker;
use super::{Draft, Stop};
use crate::app::network::Network;
use crate::auth::credential::AlibabaCredential;
use crate::auth::keys::Keys;
use crate::commands::profile::set::validate;
use crate::config::profile_keys::{ALIBABA_COMMAND, ALIYUN};
use crate::config::{Key, SecretKey, Setting};
use crate::credentials::tool_profiles::{Tool, ToolProfile};
use crate::credentials::{self, CredentialError, alibaba};
use crate::domain::instance::Instance;
use crate::error::{Code, Error};

/// More instances than this are not offered: a list that long is no choice.
const MOST: usize = 30;

pub(super) async fn ask(draft: &mut Draft<'_>, ask: &Asker<'_>) -> Result<(), Stop> {
    let found = found(draft, ask, Tool::Aliyun);
    let mut ways: Vec<String> = found.iter().map(|set_up| told(set_up, Tool::Aliyun)).collect();
    ways.push("an access key that I type here".to_owned());
    let way = if found.is_empty() { 0 } else { ask.choose("Access key", &ways).await? };
    let key = match found.get(way) {
        Some(set_up) => lean_on(draft, set_up).map(|()| None)?,
        None => typed(draft, ask).await.map(Some)?,
    };
    let known = draft.get(Key::Region)?.or_else(|| found.get(way).and_then(|set_up| set_up.place.clone()));
    let region = ask.judged("Region", known.as_deref(), |region| validate(Key::Region, region)).await?;
    draft.set("region", &region)?;
    ask.tell(&format!("asking for the instances in {region}"));
    match instances(draft, &region, key).await {
        Ok(instances) => choose_instance(draft, ask, &region, &instances).await?,
        Err(error) => draft.despite(error, ask).await?,
    }
    draft.report.next = Some(format!("whitelistctl -p {} instances", draft.name));
    Ok(())
}

/// The set-ups of `tool` that can be used, the one in force first. Of the others it is told why they are not offered.
pub(super) fn found(draft: &Draft<'_>, ask: &Asker<'_>, tool: Tool) -> Vec<ToolProfile> {
    let mut set_ups = tool.set_ups(&draft.sources(Network::default())).unwrap_or_else(|error| {
        ask.tell(&format!("{error}; {}", error.hint()));
        Vec::new()
    });
    set_ups.retain(|set_up| {
        if let Some(problem) = &set_up.problem {
            ask.tell(&format!("profile {} of {} is not offered: {problem}", set_up.name, tool.name()));
        }
        set_up.problem.is_none()
    });
    set_ups.sort_by_key(|set_up| !set_up.is_current);
    set_ups
}

/// What a choice calls a set-up.
pub(super) fn told(set_up: &ToolProfile, tool: Tool) -> String {
    let place = set_up.place.as_ref().map(|place| format!(" ({place})")).unwrap_or_default();
    format!("profile {} of {}{place}, used where it is", set_up.name, tool.name())
}

/// Uses the key of `set_up` where it is.
fn lean_on(draft: &mut Draft<'_>, set_up: &ToolProfile) -> Result<(), Error> {
    draft.unset("access_key_id")?;
    draft.unset(ALIBABA_COMMAND)?;
    for key in [SecretKey::AccessKeySecret, SecretKey::SecurityToken] {
        draft.edit.place(&draft.name, key, false)?;
    }
    draft.set(ALIYUN, &set_up.name)
}

/// Asks for an access key.
async fn typed(draft: &mut Draft<'_>, ask: &Asker<'_>) -> Result<AlibabaCredential, Stop> {
    let id = ask.text("Access key id", None).await?;
    let secret = ask.secret("Access key secret (not shown)").await?;
    // The ids of temporary keys begin so.
    let token = if id.starts_with("STS.") { Some(ask.secret("Security token (not shown)").await?) } else { None };
    let credential = credentials::typed_access_key(&id, &secret, token.as_deref().map(String::as_str));
    let credential = credential.map_err(|error| unusable(&error))?;
    draft.unset(ALIYUN)?;
    draft.unset(ALIBABA_COMMAND)?;
    draft.set("access_key_id", &id)?;
    draft.edit.place(&draft.name, SecretKey::SecurityToken, false).map_err(Error::from)?;
    draft.given.push((SecretKey::AccessKeySecret, secret));
    draft.given.extend(token.map(|token| (SecretKey::SecurityToken, token)));
    Ok(credential)
}

pub(super) fn unusable(error: &CredentialError) -> Error {
    Error::new(Code::BrokenCredentials, error.to_string()).hint(error.hint())
}

/// The trying call, with the `key` that was typed or else the one that the draft leads to.
async fn instances(draft: &Draft<'_>, region: &str, key: Option<AlibabaCredential>) -> Result<Vec<Instance>, Error> {
    let (settings, reach) = draft.reach()?;
    let (keys, account) = if let Some(key) = key {
        let account = key.access_key_id.clone();
        (Keys::from(key), account)
    } else {
        let sources = reach.deps(draft.deps.env, Rc::clone(&draft.deps.keyring));
        let held = alibaba::find_key(&sources, &draft.file()?, &settings).await.outcome?;
        (held.keys, held.account)
    };
    let region: Option<&Setting> = settings.values.region.as_ref().filter(|setting| setting.value == region);
    let region =
        region.ok_or_else(|| Error::new(Code::Bug, "the region of the draft is not the one that was typed"))?;
    let endpoint = settings.elasticsearch(Some(region))?;
    let client = reach.elasticsearch(&endpoint, &region.value, keys, &account)?.client;
    client.instances().await.map_err(Error::from)
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
    let told = |instance: &Instance| match &instance.name {
        Some(name) => format!("{} ({name})", instance.id),
        None => instance.id.clone(),
    };
    let mut choices: Vec<String> = instances.iter().map(told).collect();
    choices.push("none of them".to_owned());
    let chosen = ask.choose("Instance that is meant where none is named", &choices).await?;
    if let Some(instance) = instances.get(chosen) {
        draft.set("instance", &instance.id)?;
    }
    Ok(())
}
