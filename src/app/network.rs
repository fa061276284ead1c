//! What the settings say of the network, made ready for the transport.
//!
//! Files that are named are read when the session opens: one that cannot be used is found before anything is sent. A
//! proxy is judged when another machine is to be called, because this one is never called by it.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::time::Duration;

use crate::config::{self, Setting, Settings};
use crate::error::{Code, Error};
use crate::redactor::Redactor;
use crate::transport::limits::Limits;
use crate::transport::live;
use crate::transport::tls::{Certificates, Identity, Trust};
use crate::world::{Env, files};

/// The most bytes of a file of certificates; the bundles of whole systems are a fraction of it.
const MOST_PEM: u64 = 8 << 20;

/// The network of a run.
pub(crate) struct Network {
    options: live::Options,
    /// For https, and for plain http.
    proxies: [Result<Option<config::Proxy>, Error>; 2],
}

/// A proxy, for people.
pub(crate) struct Proxy {
    /// Its host and port; a login is not told.
    pub(crate) place: String,
    /// Whether this machine looks up the names of the servers, and not the proxy.
    pub(crate) is_told_addresses: bool,
    /// The hosts that are spoken to without it.
    pub(crate) except: Option<String>,
}

impl Default for Network {
    fn default() -> Self {
        Self { options: live::Options::default(), proxies: [Ok(None), Ok(None)] }
    }
}

impl Network {
    /// What `settings` and the proxy variables of `env` say; `total` is the time for one call. `redactor` learns the
    /// passwords of proxies.
    pub(crate) fn of(settings: &Settings, env: &Env, total: Duration, redactor: &Redactor) -> Result<Self, Error> {
        let limits = Limits { total, ..Limits::default() };
        let (trust, identity) = (trust(settings)?, identity(settings)?);
        let options = live::Options { limits, trust, identity, ..live::Options::default() };
        let proxies = [true, false].map(|is_https| {
            let proxy = settings.proxy(env, is_https)?;
            if let Some(proxy) = &proxy {
                proxy.register_secret(redactor);
            }
            Ok(proxy)
        });
        Ok(Self { options, proxies })
    }

    /// The time for one call.
    pub(crate) fn total(&self) -> Duration {
        self.options.limits.total
    }

    /// The proxy that calls to `origin` go by, if there is one.
    ///
    /// # Errors
    /// One is named that cannot be used.
    pub(crate) fn proxy(&self, origin: &str, is_loopback: bool) -> Result<Option<Proxy>, Error> {
        let proxy = self.proxy_for(is_loopback, !origin.starts_with("https:"))?;
        Ok(proxy.map(|config::Proxy { address, except }| Proxy {
            place: without_login(&address),
            is_told_addresses: address.starts_with("socks5:"),
            except,
        }))
    }

    fn proxy_for(&self, is_loopback: bool, plain_http: bool) -> Result<Option<config::Proxy>, Error> {
        if is_loopback { Ok(None) } else { self.proxies[usize::from(plain_http)].clone() }
    }

    /// The options for calls to a server, which may be on this machine, or be one that plain http is allowed to.
    pub(crate) fn to(&self, is_loopback: bool, plain_http: bool) -> Result<live::Options, Error> {
        let proxy = self.proxy_for(is_loopback, plain_http)?;
        let proxy = proxy.map(|config::Proxy { address, except }| live::Proxy { address, except });
        Ok(live::Options { proxy, plain_http, ..self.options.clone() })
    }

    /// The same for one server that the authorities of `ca_file` vouch for as well, where the settings name nobody to trust.
    pub(crate) fn vouched_for(options: live::Options, ca_file: &Setting) -> Result<live::Options, Error> {
        let certificates = read(&ca_file.path()).map_err(|why| {
            Error::new(Code::Untrusted, unusable("CA file", ca_file, &why).message)
                .hint("mend it there, or name another one with --ca-file")
        })?;
        Ok(live::Options { trust: Trust::System(certificates), ..options })
    }
}

/// The host and port of the address of a proxy.
fn without_login(address: &str) -> String {
    let place = address.rsplit('@').next().unwrap_or_default();
    let place = place.split_once("://").map_or(place, |(_, place)| place);
    place.trim_end_matches('/').to_owned()
}

/// By what servers are judged.
fn trust(settings: &Settings) -> Result<Trust, Error> {
    let (file, only) = (settings.values.ca_file.as_ref(), settings.ca_only()?);
    if let Some(pin) = &settings.values.tls_pin {
        if file.is_some() || only {
            return Err(Error::new(
                Code::Usage,
                format!("a TLS pin ({}) and a CA file are two ways to judge one certificate", pin.origin),
            )
            .hint("the pin needs no CA file; leave one of them out, or keep them in two profiles"));
        }
        return pin.value.parse().map(Trust::Pin).map_err(|problem| {
            Error::new(Code::Usage, format!("the TLS pin {} is not usable: {problem}", pin.origin))
                .hint("`openssl x509 -noout -fingerprint -sha256 -in FILE` prints it")
        });
    }
    let certificates = file.map(|file| certificates("CA file", file)).transpose()?;
    match (certificates, only) {
        (Some(certificates), true) => Ok(Trust::Only(certificates)),
        (Some(certificates), false) => Ok(Trust::System(certificates)),
        (None, false) => Ok(Trust::default()),
        (None, true) => Err(Error::new(Code::Usage, "--ca-only leaves nobody to trust where there is no CA file")
            .hint("name one with --ca-file, WHITELISTCTL_CA_FILE or `ca_file` in a profile")),
    }
}

/// What this program shows to servers that ask who comes.
fn identity(settings: &Settings) -> Result<Option<Identity>, Error> {
    let Some(certificate) = &settings.values.client_cert else {
        return match &settings.values.client_key {
            None => Ok(None),
            Some(key) => Err(Error::new(Code::Usage, format!("a client key ({}) is of no use alone", key.origin))
                .hint(
                    "name its certificate with --client-cert, WHITELISTCTL_CLIENT_CERT or `client_cert` in a profile",
                )),
        };
    };
    let chain = certificates("client certificate", certificate)?;
    let file = settings.values.client_key.as_ref().unwrap_or(certificate);
    let key = config::secret_file(&file.path())?;
    Identity::new(chain, key.as_bytes()).map(Some).map_err(|problem| unusable("client key", file, &problem.to_string()))
}

/// The certificates of the file that `setting` names; a message calls it `what`.
fn certificates(what: &str, setting: &Setting) -> Result<Certificates, Error> {
    read(&setting.path())
        .map_err(|why| unusable(what, setting, &why).hint("name a file that holds certificates in PEM form"))
}

/// The certificates of a file, or what is wrong with it.
fn read(path: &Path) -> Result<Certificates, String> {
    let mut pem = Vec::new();
    let read = File::open(path).and_then(|file| file.take(MOST_PEM + 1).read_to_end(&mut pem));
    read.map_err(|error| files::reason(&error))?;
    if pem.len() as u64 > MOST_PEM {
        return Err(format!("it is larger than {} MiB", MOST_PEM >> 20));
    }
    Certificates::from_pem(&pem).ok_or_else(|| "it holds no certificate in PEM form".to_owned())
}

fn unusable(what: &str, setting: &Setting, why: &str) -> Error {
    let message = format!("the {what} {} {} cannot be used: {why}", setting.path().display(), setting.origin);
    Error::new(Code::Usage, message)
}
