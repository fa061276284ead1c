//! The proxies for other machines: one that the settings name, or those of the environment, read as curl reads them.
//!
//! A proxy that cannot be used is an error and never a reason to call without it.

use std::fmt;

use percent_encoding::percent_decode_str;

use super::endpoint::{AddressFlaw, judge_proxy};
use super::error::ConfigError;
use super::layer::{Key, Origin, Setting};
use crate::redactor::Redactor;
use crate::world::Env;

/// What a setting says so that no proxy is asked.
const NONE: &str = "none";
/// Set where a web server runs the program; there whoever calls the server can set `HTTP_PROXY` by a header `Proxy`.
const CGI: &str = "REQUEST_METHOD";

/// The proxies of a run. They may carry a password.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Proxies {
    /// For https.
    pub https: Option<String>,
    /// For plain http.
    pub http: Option<String>,
    /// Hosts that are spoken to without, as `NO_PROXY` lists them.
    pub except: Option<String>,
}

impl fmt::Debug for Proxies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Proxies").finish_non_exhaustive()
    }
}

impl Proxies {
    /// The proxy of `setting`, for everything; none if it says `none`.
    pub(super) fn of(setting: &Setting) -> Result<Self, ConfigError> {
        if setting.value == NONE {
            return Ok(Self::default());
        }
        judge_proxy(&setting.value).map_err(flawed(setting.origin.clone()))?;
        let proxy = Some(setting.value.clone());
        Ok(Self { https: proxy.clone(), http: proxy, except: None })
    }

    /// Has their passwords taken out of all that is told from now on.
    pub fn conceal(&self, redactor: &Redactor) {
        [&self.https, &self.http].into_iter().flatten().for_each(|proxy| conceal(proxy, redactor));
    }

    /// The proxies of `env`: `HTTPS_PROXY`, `HTTP_PROXY`, else `ALL_PROXY`, but for the hosts of `NO_PROXY`; each in lower
    /// case as well, where the other spelling is not set. An address without a scheme is one of http.
    pub(super) fn of_env(env: &Env) -> Result<Self, ConfigError> {
        let all = proxy(env, ["ALL_PROXY", "all_proxy"])?;
        let http = if env.get_os(CGI).is_some() { ["http_proxy"; 2] } else { ["HTTP_PROXY", "http_proxy"] };
        Ok(Self {
            https: proxy(env, ["HTTPS_PROXY", "https_proxy"])?.or_else(|| all.clone()),
            http: proxy(env, http)?.or(all),
            except: first(env, ["NO_PROXY", "no_proxy"])?.map(|(_, value)| value.to_owned()),
        })
    }
}

/// Has the password in the address of a proxy taken out of all that is told, as it stands there and decoded. What stands
/// before the host is none if it has no colon, and may be one all the same.
pub(super) fn conceal(address: &str, redactor: &Redactor) {
    let Some((login, _)) = address.rsplit_once('@') else { return };
    let login = login.split_once("://").map_or(login, |(_, login)| login);
    let password = login.split_once(':').map_or(login, |(_, password)| password);
    redactor.learn(password);
    redactor.learn(&percent_decode_str(password).decode_utf8_lossy());
}

/// The proxy of the first of these variables that is set.
fn proxy(env: &Env, names: [&'static str; 2]) -> Result<Option<String>, ConfigError> {
    let Some((name, value)) = first(env, names)? else { return Ok(None) };
    let address = if value.contains("://") { value.to_owned() } else { format!("http://{value}") };
    judge_proxy(&address).map_err(flawed(Origin::Variable(name)))?;
    Ok(Some(address))
}

fn first<'a>(env: &'a Env, names: [&'static str; 2]) -> Result<Option<(&'static str, &'a str)>, ConfigError> {
    let set = names.into_iter().find(|name| env.get_os(name).is_some());
    set.map(|name| env.get(name).map(|value| (name, value)).ok_or(ConfigError::NotUnicode(name))).transpose()
}

fn flawed(origin: Origin) -> impl FnOnce(AddressFlaw) -> ConfigError {
    move |flaw| ConfigError::Value { key: Key::Proxy, origin, flaw }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proxies(variables: &[(&str, &str)]) -> Proxies {
        Proxies::of_env(&variables.iter().copied().collect()).unwrap()
    }

    /// The proxies for https and http, and the exceptions.
    fn told(variables: &[(&str, &str)]) -> [String; 3] {
        let Proxies { https, http, except } = proxies(variables);
        [https, http, except].map(Option::unwrap_or_default)
    }

    #[test]
    fn each_scheme_has_its_variable_in_two_spellings_and_one_for_all() {
        assert_eq!(told(&[]), ["", "", ""]);
        assert_eq!(told(&[("HTTPS_PROXY", "http://a:1")]), ["http://a:1", "", ""]);
        assert_eq!(told(&[("https_proxy", "http://a:1"), ("NO_PROXY", "x")]), ["http://a:1", "", "x"]);
        assert_eq!(told(&[("https_proxy", "http://a"), ("HTTPS_PROXY", "http://b")]), ["http://b", "", ""]);
        assert_eq!(told(&[("all_proxy", "http://a"), ("http_proxy", "b:3128")]), ["http://a", "http://b:3128", ""]);
        assert_eq!(told(&[("ALL_PROXY", "ann:pw@a:1"), ("HTTPS_PROXY", "")])[0], "http://ann:pw@a:1");
        assert_eq!(told(&[("no_proxy", "*")]), ["", "", "*"]);
    }

    #[test]
    fn a_caller_of_a_web_server_names_no_proxy() {
        let variables = [("REQUEST_METHOD", "GET"), ("HTTP_PROXY", "http://evil"), ("HTTPS_PROXY", "http://a")];
        assert_eq!(told(&variables), ["http://a", "", ""]);
        assert_eq!(told(&[("REQUEST_METHOD", "GET"), ("http_proxy", "http://a")])[1], "http://a");
    }

    #[test]
    fn a_proxy_that_cannot_be_used_is_told_by_its_variable_and_not_repeated() {
        for value in ["socks5://ann:hemmelig@a:1080", "http://ann:hemmelig@", "http://a/path", "ann:hemmelig@a b"] {
            for name in ["HTTPS_PROXY", "all_proxy"] {
                let error = Proxies::of_env(&[(name, value)].into_iter().collect()).unwrap_err();
                let shown = format!("{error} {error:?} {:?}", error.hint());
                assert!(
                    shown.starts_with(&format!("the proxy from variable {name} is not usable: a proxy is http://"))
                );
                assert!(shown.contains("--no-proxy") && !shown.contains("hemmelig"), "{shown}");
            }
        }
        assert!(!format!("{:?}", proxies(&[("HTTPS_PROXY", "http://ann:hemmelig@a")])).contains("hemmelig"));
    }

    #[test]
    fn a_setting_is_for_everything_and_can_be_none() {
        let of = |value: &str| Proxies::of(&Setting { value: value.to_owned(), origin: Origin::Flag("--proxy") });
        let one = Some("http://a:1".to_owned());
        assert_eq!(of("http://a:1").unwrap(), Proxies { https: one.clone(), http: one, except: None });
        assert_eq!(of("none").unwrap(), Proxies::default());
        assert!(of("a:1").is_err());
    }
}
