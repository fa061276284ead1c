//! The proxy for another machine: the one that the settings name, or that of the environment, read as curl reads it.
//!
//! A proxy that cannot be used is an error and never a reason to call without it.

use std::fmt;

use percent_encoding::percent_decode_str;

use super::endpoint::{AddressProblem, validate_proxy};
use super::error::ConfigError;
use super::form::NO_PROXY;
use super::keys::Key;
use super::values::{Origin, Setting};
use crate::redactor::Redactor;
use crate::world::Env;

/// Set where a web server runs the program; there a client of that server can set `HTTP_PROXY` with a header `Proxy`.
const CGI: &str = "REQUEST_METHOD";

/// The proxy for calls to a server. Its address may have a password.
#[derive(Clone, PartialEq, Eq)]
pub struct Proxy {
    /// Scheme, host and port, and a login if the proxy requires one.
    pub address: String,
    /// Hosts that are called without the proxy, as `NO_PROXY` lists them.
    pub except: Option<String>,
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Proxy").finish_non_exhaustive()
    }
}

impl Proxy {
    /// The proxy of `setting`, which is for everything; none if it says `none`.
    pub(super) fn of(setting: &Setting) -> Result<Option<Self>, ConfigError> {
        if setting.value == NO_PROXY {
            return Ok(None);
        }
        validate_proxy(&setting.value).map_err(flawed(setting.origin.clone()))?;
        Ok(Some(Self { address: setting.value.clone(), except: None }))
    }

    /// The proxy of `env` for servers of https, or of plain http: `HTTPS_PROXY` or `HTTP_PROXY`, else `ALL_PROXY`, but
    /// for the hosts of `NO_PROXY`; each also in lower case, where the other spelling is not set. An address without a
    /// scheme is one of http. A variable without effect is not validated.
    pub(super) fn of_env(env: &Env, is_https: bool) -> Result<Option<Self>, ConfigError> {
        let own = match (is_https, env.get_os(CGI)) {
            (true, _) => ["HTTPS_PROXY", "https_proxy"],
            (false, None) => ["HTTP_PROXY", "http_proxy"],
            (false, Some(_)) => ["http_proxy"; 2],
        };
        let set = first(env, own)?;
        let set = if set.is_some() { set } else { first(env, ["ALL_PROXY", "all_proxy"])? };
        let Some((name, value)) = set else { return Ok(None) };
        let address = if value.contains("://") { value.to_owned() } else { format!("http://{value}") };
        validate_proxy(&address).map_err(flawed(Origin::Variable(name)))?;
        let except = first(env, ["NO_PROXY", "no_proxy"])?.map(|(_, value)| value.to_owned());
        Ok(Some(Self { address, except }))
    }

    /// Makes `redactor` remove its password from everything printed from now on.
    pub fn register_secret(&self, redactor: &Redactor) {
        register_secret(&self.address, redactor);
    }
}

/// Registers the password in the address of a proxy, as written and decoded. A login without a colon is registered too:
/// it may be a password.
pub(super) fn register_secret(address: &str, redactor: &Redactor) {
    let Some((login, _)) = address.rsplit_once('@') else { return };
    let login = login.split_once("://").map_or(login, |(_, login)| login);
    let password = login.split_once(':').map_or(login, |(_, password)| password);
    redactor.learn(password);
    redactor.learn(&percent_decode_str(password).decode_utf8_lossy());
}

fn first<'a>(env: &'a Env, names: [&'static str; 2]) -> Result<Option<(&'static str, &'a str)>, ConfigError> {
    let set = names.into_iter().find(|name| env.get_os(name).is_some());
    set.map(|name| env.get(name).map(|value| (name, value)).ok_or_else(|| ConfigError::NotUnicode(name.to_owned())))
        .transpose()
}

fn flawed(origin: Origin) -> impl FnOnce(AddressProblem) -> ConfigError {
    move |problem| ConfigError::Value { key: Key::Proxy, origin, problem }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proxy(variables: &[(&str, &str)], is_https: bool) -> Result<Option<Proxy>, ConfigError> {
        Proxy::of_env(&variables.iter().copied().collect(), is_https)
    }

    /// The proxies for https and for http.
    fn proxies(variables: &[(&str, &str)]) -> [String; 2] {
        [true, false].map(|is_https| proxy(variables, is_https).unwrap().map(|proxy| proxy.address).unwrap_or_default())
    }

    #[test]
    fn each_scheme_has_its_variable_in_two_spellings_and_one_for_all() {
        assert_eq!(proxies(&[]), ["", ""]);
        assert_eq!(proxies(&[("HTTPS_PROXY", "http://a:1")]), ["http://a:1", ""]);
        assert_eq!(proxies(&[("https_proxy", "http://a"), ("HTTPS_PROXY", "http://b")]), ["http://b", ""]);
        assert_eq!(
            proxies(&[("all_proxy", "socks5h://a"), ("http_proxy", "b:3128")]),
            ["socks5h://a", "http://b:3128"]
        );
        assert_eq!(proxies(&[("ALL_PROXY", "ann:pw@a:1"), ("HTTPS_PROXY", "")]), ["http://ann:pw@a:1"; 2]);
        let except = |name| proxy(&[("https_proxy", "a"), (name, "x")], true).unwrap().unwrap().except;
        assert_eq!(
            [except("NO_PROXY"), except("no_proxy"), except("other")],
            [Some("x".into()), Some("x".into()), None]
        );
        assert_eq!(proxies(&[("no_proxy", "*")]), ["", ""]);
    }

    #[test]
    fn a_client_of_a_web_server_cannot_set_a_proxy() {
        let variables = [("REQUEST_METHOD", "GET"), ("HTTP_PROXY", "http://evil"), ("HTTPS_PROXY", "http://a")];
        assert_eq!(proxies(&variables), ["http://a", ""]);
        assert_eq!(proxies(&[("REQUEST_METHOD", "GET"), ("http_proxy", "http://a")])[1], "http://a");
    }

    #[test]
    fn an_invalid_proxy_is_named_by_its_variable_only() {
        for value in ["socks4://ann:hemmelig@a:1080", "http://ann:hemmelig@", "http://a/path", "ann:hemmelig@a b"] {
            for name in ["HTTPS_PROXY", "all_proxy"] {
                let error = proxy(&[(name, value)], true).unwrap_err();
                let shown = format!("{error} {error:?} {:?}", error.hint());
                assert!(
                    shown.starts_with(&format!("the proxy from variable {name} is not usable: a proxy is http://"))
                );
                assert!(shown.contains("--no-proxy") && !shown.contains("hemmelig"), "{shown}");
            }
        }
        let shown = format!("{:?}", proxy(&[("HTTPS_PROXY", "http://ann:hemmelig@a")], true).unwrap());
        assert!(!shown.contains("hemmelig"), "{shown}");
    }

    #[test]
    fn a_variable_without_effect_is_not_validated() {
        assert_eq!(
            proxy(&[("HTTPS_PROXY", "a:1"), ("ALL_PROXY", "no proxy")], true).unwrap().unwrap().address,
            "http://a:1"
        );
        assert_eq!(proxy(&[("HTTP_PROXY", "no proxy")], true).unwrap(), None);
        assert!(proxy(&[("HTTPS_PROXY", "a:1"), ("ALL_PROXY", "no proxy")], false).is_err());
    }

    #[test]
    fn a_proxy_setting_is_for_every_scheme_and_can_be_none() {
        let of = |value: &str| Proxy::of(&Setting { value: value.to_owned(), origin: Origin::Flag("--proxy") });
        for address in ["http://a:1", "https://a", "socks5://a:1080", "socks5h://ann:pw@[::1]:1080"] {
            assert_eq!(of(address).unwrap(), Some(Proxy { address: address.to_owned(), except: None }));
        }
        assert_eq!(of("none").unwrap(), None);
        assert!(of("a:1").is_err());
    }
}
