//! What options, and the variables that stand in for them, mean for a run, as settings and values. Opens nothing and
//! prompts for nothing.

use crate::app::entry_input::echoed;
use crate::cli::Global;
use crate::config::suggest::nearest;
use crate::config::{Key, Layer, Origin, Setting};
use crate::domain::hazard::{Allowance, AllowanceError, Name};
use crate::error::{Code, Error};
use crate::world::Env;

/// The value of `key` of this run, by option or variable.
pub(crate) fn setting_of_run(key: Key, global: &Global, env: &Env) -> Option<Setting> {
    let typed = typed(global, key).map(|value| Setting { value, origin: Origin::Flag(key.flag()) });
    let name = key.variable();
    typed.or_else(|| env.get(name).map(|value| Setting { value: value.to_owned(), origin: Origin::Variable(name) }))
}

/// The settings that the command line gives.
pub(crate) fn layer(global: &Global) -> Layer {
    let mut layer = Layer::default();
    for key in Key::ALL {
        if let Some(value) = typed(global, *key) {
            layer.set(*key, value);
        }
    }
    layer
}

/// What the command line says of `key`. The settings without a global option belong to the verbs that have theirs.
fn typed(global: &Global, key: Key) -> Option<String> {
    match key {
        Key::Region => global.region.clone(),
        Key::Endpoint => global.endpoint.clone(),
        Key::EndpointType => global.endpoint_type.clone(),
        Key::OpsManagerUrl => global.ops_manager_url.clone(),
        Key::Caller => global.caller.clone(),
        Key::CaFile => global.ca_file.clone(),
        Key::CaOnly => global.ca_only.then(|| true.to_string()),
        Key::TlsPin => global.tls_pin.clone(),
        Key::ClientCert => global.client_cert.clone(),
        Key::ClientKey => global.client_key.clone(),
        Key::Proxy => global.proxy.clone().or_else(|| global.no_proxy.then(|| "none".to_owned())),
        // A path that is not Unicode is no setting; the run takes it from the option itself.
        Key::Journal => global.journal.as_ref().and_then(|place| place.to_str()).map(ToOwned::to_owned),
        Key::Declaration => global.declaration.clone(),
        Key::Instance | Key::Group | Key::Network | Key::User | Key::Org | Key::ApiKeyId => None,
        #[cfg(test)]
        Key::Probe => None,
    }
}

/// What `--allow` accepts, each hazard with its number.
pub(crate) fn allowances(texts: &[String]) -> Result<Vec<Allowance>, Error> {
    texts.iter().map(|text| text.parse().map_err(|error| not_allowed(text, &error))).collect()
}

/// The error for a value of `--allow`, with the nearest hazard or what the number means.
fn not_allowed(text: &str, error: &AllowanceError) -> Error {
    let (name, number) = text.split_once('=').map_or((text, None), |(name, number)| (name, Some(number)));
    let error = Error::new(Code::Usage, format!("invalid value `{}` of --allow: {error}", echoed(text)));
    let names = || Name::ALL.iter().map(|name| name.as_str());
    if names().any(|known| known == name) {
        return error.hint(format!(
            "`--allow {name}=N` accepts the hazard up to the number N that a refusal prints, `--allow {name}` any number"
        ));
    }
    match nearest(name, names()) {
        Some(known) => {
            let number = number.map(|number| format!("={number}")).unwrap_or_default();
            error.hint(format!("did you mean `--allow {known}{number}`?"))
        }
        None => error.hint("`whitelistctl help hazards` lists the hazards and explains the number"),
    }
}
