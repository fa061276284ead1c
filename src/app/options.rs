//! What options, and the variables that stand in for them, say to a run, as settings and values. Opens nothing and asks
//! nobody.

use std::time::Duration;

use crate::app::run_options;
use crate::cli::Global;
use crate::config::{Key, Layer, Origin, Setting};
use crate::domain::hazard::Allowance;
use crate::error::{Code, Error};
use crate::world::Env;

/// Seconds that one call may take where nobody says otherwise.
const TIMEOUT: u64 = 60;

/// The caller's address as this very run tells it, by option or variable.
pub(crate) fn caller_setting(global: &Global, env: &Env) -> Option<Setting> {
    let typed = global.caller.clone().map(|value| Setting { value, origin: Origin::Flag(Key::Caller.flag()) });
    let name = Key::Caller.variable();
    typed.or_else(|| env.get(name).map(|value| Setting { value: value.to_owned(), origin: Origin::Variable(name) }))
}

/// The settings that the command line gives.
pub(crate) fn layer(global: &Global) -> Layer {
    let mut layer = Layer::default();
    let flags = [
        (Key::Region, &global.region),
        (Key::Endpoint, &global.endpoint),
        (Key::EndpointType, &global.endpoint_type),
        (Key::OpsManagerUrl, &global.ops_manager_url),
        (Key::Caller, &global.caller),
        (Key::CaFile, &global.ca_file),
        (Key::TlsPin, &global.tls_pin),
        (Key::ClientCert, &global.client_cert),
        (Key::ClientKey, &global.client_key),
        (Key::Proxy, &global.proxy),
    ];
    if global.ca_only {
        layer.set(Key::CaOnly, true.to_string());
    }
    if global.no_proxy {
        layer.set(Key::Proxy, "none".to_owned());
    }
    for (key, value) in flags {
        if let Some(value) = value {
            layer.set(key, value.clone());
        }
    }
    layer
}

/// What `--allow` accepts, each hazard with its number.
pub(super) fn allowances(texts: &[String]) -> Result<Vec<Allowance>, Error> {
    let parse = |text: &String| {
        text.parse().map_err(|error| Error::new(Code::Usage, format!("`--allow {text}` cannot be used: {error}")))
    };
    texts.iter().map(parse).collect()
}

/// The time that one call may take.
pub(crate) fn timeout(global: &Global, env: &Env) -> Result<Duration, Error> {
    let timeout = run_options::seconds(global.timeout, env, "WHITELISTCTL_TIMEOUT", TIMEOUT)?;
    if timeout.is_zero() {
        return Err(Error::new(Code::Usage, "a timeout of 0 seconds leaves no time for a call").hint("for example 60"));
    }
    Ok(timeout)
}
