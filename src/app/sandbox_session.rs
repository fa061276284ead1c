//! `--sandbox`: the simulator in this process, which replaces every setting and credential of a session.
//!
//! Commands use its first instance and its only user, unless the command line names others. Of the user's own settings
//! it takes the caller's address, a declaration, and the policy of a profile that the command line names.

use crate::app::ops_manager_cache::ListKind;
use crate::app::options::{layer, setting_of_run};
use crate::app::policy_context;
use crate::auth::credential::{AlibabaCredential, DigestCredential};
use crate::auth::secret::Secret;
use crate::cli::Global;
use crate::config::{ConfigFile, Key, Layer, Origin, Paths, PolicyTables, Profile, Settings};
use crate::error::Error;
use crate::sandbox::{self, Running, StateAt};
use crate::world::Env;

/// Starts the simulator, and returns the settings for it. `warn` gets a warning about ignored options.
pub(crate) async fn start(
    global: &Global,
    env: &Env,
    paths: &Paths,
    warn: impl FnOnce(&str),
) -> Result<(Settings, Running), Error> {
    let file = global.profile.as_ref().map(|_| ConfigFile::load(&paths.config_file())).transpose()?.unwrap_or_default();
    let policy = policy(global, env, &file)?;
    if let Some(warning) = ignored(global, &file) {
        warn(&warning);
    }
    let caller = setting_of_run(Key::Caller, global, env);
    let running = sandbox::start(sandbox::Options {
        state: StateAt::Directory(paths.state.join("sandbox")),
        caller: caller.as_ref().map_or(Ok(None), policy_context::address)?,
        ..sandbox::Options::default()
    });
    let running = running.await?;
    let mut settings = settings(&running);
    (settings.values.caller, settings.policy) = (caller, policy);
    settings.values.declaration = setting_of_run(Key::Declaration, global, env);
    Ok((settings, running))
}

/// The warning about ignored options, if there are any.
fn ignored(global: &Global, file: &ConfigFile) -> Option<String> {
    let layer = layer(global);
    let replaced = layer.given().filter(|(key, _)| !matches!(key, Key::Caller | Key::Journal | Key::Declaration));
    let mut ignored: Vec<String> = replaced.map(|(key, _)| key.flag().to_owned()).collect();
    let holds_more = |name: &&String| file.profiles.get(*name).is_some_and(Profile::holds_more_than_policy);
    let named = global.profile.as_ref().filter(holds_more);
    ignored.extend(named.map(|name| format!("all of profile {name} but its policy")));
    (!ignored.is_empty()).then(|| format!("--sandbox ignores {}", ignored.join(", ")))
}

/// The regions of `running`.
pub(crate) fn regions(running: &Running) -> Vec<&str> {
    vec![running.account().elasticsearch.region.as_str()]
}

/// The access key of `running`.
pub(crate) fn access_key(running: &Running) -> AlibabaCredential {
    let account = &running.account().elasticsearch;
    AlibabaCredential {
        access_key_id: account.access_key_id.clone(),
        access_key_secret: Secret::from(account.access_key_secret.clone()),
        security_token: None,
    }
}

/// The login to the Ops Manager of `running`: its user's, or its programmatic key's for lists of keys.
pub(crate) fn login(running: &Running, lists: ListKind) -> DigestCredential {
    let account = &running.account().ops_manager;
    let (username, password) = match lists {
        ListKind::OfUsers | ListKind::Global => (&account.username, &account.api_key),
        ListKind::OfApiKeys => (&account.programmatic.public_key, &account.programmatic.private_key),
    };
    DigestCredential { username: username.clone(), password: Secret::from(password.clone()) }
}

fn settings(running: &Running) -> Settings {
    let account = running.account();
    let mut layer = Layer::default();
    layer.set(Key::Region, account.elasticsearch.region.clone());
    layer.set(Key::Endpoint, account.elasticsearch.endpoint.clone());
    layer.set(Key::OpsManagerUrl, account.ops_manager.url.clone());
    layer.set(Key::User, account.ops_manager.user.clone());
    layer.set(Key::Org, account.ops_manager.programmatic.org.clone());
    if let Some(first) = account.elasticsearch.instances.first() {
        layer.set(Key::Instance, first.clone());
    }
    Settings::of(&layer, &Origin::Sandbox)
}

/// The policy of the profile that the command line names.
fn policy(global: &Global, env: &Env, file: &ConfigFile) -> Result<PolicyTables, Error> {
    let Some(name) = &global.profile else { return Ok(PolicyTables::default()) };
    Ok(Settings::resolve(&Layer::default(), env, file, Some(name))?.policy)
}
