//! The network options of the settings, prepared for the transport.
//!
//! Files are read when the session opens, so that an invalid one is found before anything is sent. A proxy is validated
//! when another machine is called, because this one is never called through it.

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
use crate::world::{Dial, Env, files};

/// The most bytes of a file of certificates; the bundle of a whole system is much smaller.
const MOST_PEM: u64 = 8 << 20;

/// The network of a run.
pub(crate) struct Network {
    options: live::Options,
    /// For https, and for plain http.
    proxies: [Result<Option<config::Proxy>, Error>; 2],
}

/// A proxy, for display.
pub(crate) struct Proxy {
    /// Its host and port, without a login.
    pub(crate) place: String,
    /// Whether this machine looks up the names of the servers, and not the proxy.
    pub(crate) is_told_addresses: bool,
    /// The hosts that are called without it.
    pub(crate) except: Option<String>,
}

impl Default for Network {
    fn default() -> Self {
        Self { options: live::Options::default(), proxies: [Ok(None), Ok(None)] }
    }
}

impl Network {
    /// The network of `settings` and the proxy variables of `env`; `total` is the time for one call. `redactor` learns
    /// the passwords of proxies.
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

    /// The same over the connections of `dial`, if there is one.
    pub(crate) fn over(mut self, dial: Option<Dial>) -> Self {
        self.options.dial = dial;
        self
    }

    /// The time for one call.
    pub(crate) fn total(&self) -> Duration {
        self.options.limits.total
    }

    /// The proxy for calls to `origin`, if there is one.
    ///
    /// # Errors
    /// The proxy is invalid.
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

    /// The same for one server that is also trusted by the certificates of `ca_file`, where the settings have no CA
    /// file.
    pub(crate) fn vouched_for(options: live::Options, ca_file: &Setting) -> Result<live::Options, Error> {
        let certificates = read(&ca_file.path()).map_err(|why| {
            Error::new(Code::Untrusted, unusable("CA file", ca_file, &why).message)
                .hint("fix the file, or name another one with --ca-file")
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

/// Which server certificates are trusted.
fn trust(settings: &Settings) -> Result<Trust, Error> {
    let (file, only) = (settings.values.ca_file.as_ref(), settings.ca_only()?);
    if let Some(pin) = &settings.values.tls_pin {
        if file.is_some() || only {
            return Err(Error::new(
                Code::Usage,
                format!("a TLS pin ({}) and a CA file cannot be used together", pin.origin),
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
        (None, true) => Err(Error::new(Code::Usage, "--ca-only needs --ca-file")
            .hint("name one with --ca-file, WHITELISTCTL_CA_FILE or `ca_file` in a profile")),
    }
}

/// The client certificate for servers that require one.
fn identity(settings: &Settings) -> Result<Option<Identity>, Error> {
    let Some(certificate) = &settings.values.client_cert else {
        return match &settings.values.client_key {
            None => Ok(None),
            Some(key) => {
                Err(Error::new(Code::Usage, format!("a client key ({}) needs a client certificate", key.origin)).hint(
                    "name its certificate with --client-cert, WHITELISTCTL_CLIENT_CERT or `client_cert` in a profile",
                ))
            }
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
