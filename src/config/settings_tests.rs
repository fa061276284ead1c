//! Which value counts: every pair of places, and what a named profile changes.

use std::ffi::OsString;
use std::path::Path;

use super::*;
use crate::config::endpoint::AddressProblem;

/// The places in order of authority, as far as one run can have them.
#[derive(Clone, Copy, Debug, PartialEq)]
enum From {
    Flag,
    Own,
    Named,
    Vendor,
    Default,
}

const PLACES: [From; 5] = [From::Flag, From::Own, From::Named, From::Vendor, From::Default];

/// Settings resolved with a value for `key` in each of `places`, the value being the place's name.
fn resolved(key: Key, places: &[From]) -> Settings {
    let (mut flags, mut env) = (Layer::default(), Vec::new());
    let mut file = ConfigFile { path: "/c.toml".into(), default_profile: Some("usual".into()), ..Default::default() };
    file.profiles = ["usual", "other"].map(|name| (name.to_owned(), Profile::default())).into();
    let mut named = None;
    for place in places {
        let value = format!("{place:?}");
        match place {
            From::Flag => flags.set(key, value),
            From::Own => env.push((key.variable(), value)),
            From::Vendor => env.extend(key.vendor_variable().map(|name| (name, value))),
            From::Named => {
                file.profiles.get_mut("other").unwrap().settings.set(key, value);
                named = Some("other");
            }
            From::Default => file.profiles.get_mut("usual").unwrap().settings.set(key, value),
        }
    }
    Settings::resolve(&flags, &env.into_iter().collect(), &file, named).unwrap()
}

fn value(settings: &Settings, key: Key) -> Option<&Setting> {
    settings.get(key)
}

fn origin(key: Key, place: From) -> Origin {
    let profile = |name: &str| Origin::Profile { name: name.to_owned(), path: "/c.toml".into() };
    match place {
        From::Flag => Origin::Flag(key.flag()),
        From::Own => Origin::Variable(key.variable()),
        From::Named => profile("other"),
        From::Vendor => Origin::Variable(key.vendor_variable().unwrap()),
        From::Default => profile("usual"),
    }
}

#[test]
fn of_any_two_places_the_one_with_precedence_is_used() {
    for key in Key::ALL.iter().copied() {
        let places: Vec<From> =
            PLACES.into_iter().filter(|place| *place != From::Vendor || key.vendor_variable().is_some()).collect();
        for (rank, high) in places.iter().enumerate() {
            for low in &places[rank..] {
                let settings = resolved(key, &[*low, *high]);
                let found = value(&settings, key).unwrap();
                assert_eq!((found.value.as_str(), &found.origin), (&*format!("{high:?}"), &origin(key, *high)));
            }
        }
        assert_eq!(value(&resolved(key, &[]), key), None);
    }
}

#[test]
fn a_value_belongs_to_one_setting_only() {
    for key in Key::ALL.iter().copied() {
        let settings = resolved(key, &[From::Flag, From::Own, From::Default]);
        assert!(Key::ALL.iter().copied().all(|other| value(&settings, other).is_some() == (other == key)), "{key:?}");
    }
}

fn file() -> ConfigFile {
    let text = r#"
        default_profile = "prod"
        [profiles.prod]
        region = "cn-hangzhou"
        ops_manager_url = "https://om.example.com"
        [profiles.prod.instances.web]
        id = "es-cn-1"
        region = "cn-shanghai"
        [profiles.prod.instances.log]
        id = "es-cn-2"
        [profiles.test]
        region = "cn-test"
    "#;
    crate::config::schema::parse(Path::new("/c.toml"), text).unwrap()
}

fn settle(flags: &Layer, env: &[(&str, &str)], profile: Option<&str>) -> Result<Settings, ConfigError> {
    Settings::resolve(flags, &env.iter().copied().collect(), &file(), profile)
}

#[test]
fn a_named_profile_takes_nothing_from_the_default_one() {
    let settings = settle(&Layer::default(), &[], Some("test")).unwrap();
    assert_eq!(settings.values.region.unwrap().value, "cn-test");
    assert_eq!(settings.values.ops_manager_url, None);
    assert_eq!(settings.profile.unwrap(), ChosenProfile { name: "test".into(), path: "/c.toml".into(), named: true });
}

#[test]
fn the_variable_names_a_profile_unless_the_option_does() {
    let env = [("WHITELISTCTL_PROFILE", "test"), ("ALIBABA_CLOUD_REGION_ID", "cn-vendor")];
    assert_eq!(settle(&Layer::default(), &env, None).unwrap().values.region.unwrap().value, "cn-test");
    assert_eq!(settle(&Layer::default(), &env, Some("prod")).unwrap().values.region.unwrap().value, "cn-hangzhou");
    assert_eq!(settle(&Layer::default(), &env[1..], None).unwrap().values.region.unwrap().value, "cn-vendor");
}

#[test]
fn older_spellings_of_a_variable_follow_the_current_one() {
    let env = [("ALIBABA_CLOUD_REGION_ID", "one"), ("ALIBABACLOUD_REGION_ID", "two"), ("ALICLOUD_REGION_ID", "three")];
    for (first, (name, value)) in env.iter().enumerate() {
        let region = settle(&Layer::default(), &env[first..], None).unwrap().values.region.unwrap();
        assert_eq!((region.value.as_str(), region.origin), (*value, Origin::Variable(name)));
    }
}

#[test]
fn a_named_default_profile_precedes_the_vendors_variables() {
    let env = [("ALIBABA_CLOUD_REGION_ID", "cn-vendor")];
    assert_eq!(settle(&Layer::default(), &env, Some("prod")).unwrap().values.region.unwrap().value, "cn-hangzhou");
}

#[test]
fn an_unknown_profile_is_answered_with_the_known_ones() {
    let message = |name| settle(&Layer::default(), &[], Some(name)).unwrap_err().to_string();
    assert_eq!(message("prd"), "no profile `prd` in /c.toml; did you mean `prod`? (profiles: prod, test)");
    assert_eq!(message("colour"), "no profile `colour` in /c.toml (profiles: prod, test)");
    assert_eq!(message("\u{1b}[31m"), "a profile's name holds only letters, digits, `-` and `_`");
    let empty = ConfigFile { path: "/c.toml".into(), ..Default::default() };
    let error = Settings::resolve(&Layer::default(), &Env::default(), &empty, Some("prod")).unwrap_err();
    assert_eq!(error.to_string(), "no profile `prod` in /c.toml");
    assert_eq!(error.hint().unwrap(), "there are no profiles yet; whitelistctl profile login prod sets it up");
}

#[test]
fn an_empty_variable_counts_as_unset() {
    let env = [("WHITELISTCTL_REGION", ""), ("WHITELISTCTL_PROFILE", "")];
    assert_eq!(settle(&Layer::default(), &env, None).unwrap().values.region.unwrap().value, "cn-hangzhou");
}

#[cfg(unix)]
#[test]
fn a_variable_that_is_not_text_is_named_and_stops() {
    use std::os::unix::ffi::OsStringExt;
    for name in ["WHITELISTCTL_REGION", "WHITELISTCTL_PROFILE", "ALIBABA_CLOUD_REGION_ID"] {
        let env: Env = [(name, OsString::from_vec(vec![b'c', 0xff]))].into_iter().collect();
        let error = Settings::resolve(&Layer::default(), &env, &ConfigFile::default(), None).unwrap_err();
        assert_eq!(error.to_string(), format!("the value of variable {name} is not valid Unicode"));
    }
}

#[test]
fn a_named_instance_brings_its_id_and_region() {
    let settings = settle(&Layer::default(), &[("ALIBABA_CLOUD_REGION_ID", "cn-vendor")], None).unwrap();
    let web = settings.instance("web");
    assert_eq!((web.id.as_str(), web.region.unwrap().value.as_str()), ("es-cn-1", "cn-shanghai"));
    let log = settings.instance("log");
    assert_eq!((log.id.as_str(), log.region.unwrap().value.as_str()), ("es-cn-2", "cn-vendor"));
    let other = settings.instance("es-cn-9");
    assert_eq!((other.id.as_str(), other.region.unwrap().value.as_str()), ("es-cn-9", "cn-vendor"));
    assert_eq!(settings.instance_names().collect::<Vec<_>>(), ["log", "web"]);
}

#[test]
fn a_region_of_this_run_overrides_that_of_a_named_instance() {
    let flags = Layer { region: Some("cn-flag".into()), ..Layer::default() };
    assert_eq!(settle(&flags, &[], None).unwrap().instance("web").region.unwrap().value, "cn-flag");
    let env = [("WHITELISTCTL_REGION", "cn-own")];
    assert_eq!(settle(&Layer::default(), &env, None).unwrap().instance("web").region.unwrap().value, "cn-own");
}

#[test]
fn instances_are_those_of_the_profile_in_force() {
    let settings = settle(&Layer::default(), &[], Some("test")).unwrap();
    assert_eq!(settings.instance("web").id, "web");
    assert_eq!(settings.instance_names().count(), 0);
}

#[test]
fn the_endpoint_is_given_or_follows_from_the_region() {
    let settings = settle(&Layer::default(), &[], None).unwrap();
    let region = settings.instance("web").region;
    let endpoint = settings.elasticsearch(region.as_ref()).unwrap();
    assert_eq!(endpoint.origin(), "https://elasticsearch.cn-shanghai.aliyuncs.com");
    assert!(matches!(settings.elasticsearch(None), Err(ConfigError::Missing(Key::Region))));
    let flags = Layer { endpoint: Some("https://es.example.com".into()), ..Layer::default() };
    let given = settle(&flags, &[], None).unwrap();
    assert_eq!(given.elasticsearch(None).unwrap().origin(), "https://es.example.com");
}

#[test]
fn an_invalid_address_is_named_by_its_origin_only() {
    let env =
        [("MCLI_OPS_MANAGER_URL", "https://ann:Zq7hemmelig@om.example.com"), ("WHITELISTCTL_REGION", "Zq7hemmelig")];
    let mut settings = settle(&Layer::default(), &env, Some("test")).unwrap();
    let flawed =
        [settings.ops_manager().unwrap_err(), settings.elasticsearch(settings.values.region.as_ref()).unwrap_err()];
    assert!(flawed[0].to_string().contains("the Ops Manager URL from variable MCLI_OPS_MANAGER_URL is not usable"));
    assert!(matches!(flawed[0], ConfigError::Value { problem: AddressProblem::UserInfo, .. }));
    assert!(matches!(flawed[1], ConfigError::Value { key: Key::Region, problem: AddressProblem::Region, .. }));
    for error in flawed {
        assert!(!format!("{error} {error:?} {:?}", error.hint()).contains("Zq7hemmelig"));
    }
    settings.values.ops_manager_url = None;
    assert!(matches!(settings.ops_manager(), Err(ConfigError::Missing(Key::OpsManagerUrl))));
}

#[test]
fn settings_of_one_place_have_its_values_and_name_it() {
    for key in Key::ALL.iter().copied() {
        let mut layer = Layer::default();
        layer.set(key, "x".to_owned());
        let settings = Settings::of(&layer, &Origin::Sandbox);
        let expected = Setting { value: "x".to_owned(), origin: Origin::Sandbox };
        assert!(Key::ALL.iter().copied().all(|other| value(&settings, other) == (other == key).then_some(&expected)));
    }
}

#[test]
fn a_relative_path_in_a_profile_starts_at_the_folder_of_its_file() {
    for (key, pick) in [
        (Key::CaFile, (|settings| settings.values.ca_file) as fn(Settings) -> Option<Setting>),
        (Key::ClientCert, |settings| settings.values.client_cert),
        (Key::ClientKey, |settings| settings.values.client_key),
    ] {
        assert_eq!(pick(resolved(key, &[From::Flag])).unwrap().path(), PathBuf::from("Flag"));
        assert_eq!(pick(resolved(key, &[From::Default])).unwrap().path(), PathBuf::from("/Default"));
    }
}

#[test]
fn an_invalid_proxy_is_named_by_its_origin_only() {
    for text in ["ann:Zq7hemmelig@x", "socks4://ann:Zq7hemmelig@x", "http://ann:Zq7hemmelig@", "http://x/Zq7hemmelig"] {
        let settings = settle(&Layer::default(), &[("WHITELISTCTL_PROXY", text)], None).unwrap();
        let error = settings.proxy(&Env::default(), true).unwrap_err();
        assert!(error.to_string().starts_with("the proxy from variable WHITELISTCTL_PROXY is not usable: "), "{error}");
        assert!(!format!("{error} {error:?} {:?}", error.hint()).contains("Zq7hemmelig"), "{error}");
    }
    for text in ["http://proxy.example:3128", "https://ann:pw@proxy.example/", "socks5://ann:pw@proxy.example"] {
        let settings = settle(&Layer::default(), &[("WHITELISTCTL_PROXY", text)], None).unwrap();
        assert_eq!(settings.proxy(&Env::default(), true).unwrap().unwrap().address, text);
    }
}

#[test]
fn a_proxy_of_the_settings_replaces_those_of_the_environment() {
    let env: Env = [("HTTPS_PROXY", "http://a"), ("NO_PROXY", "x")].into_iter().collect();
    let proxy = |own: &[(&str, &str)]| settle(&Layer::default(), own, None).unwrap().proxy(&env, true).unwrap();
    let expected = |address: &str, except: Option<&str>| {
        Some(Proxy { address: address.to_owned(), except: except.map(str::to_owned) })
    };
    assert_eq!(proxy(&[]), expected("http://a", Some("x")));
    assert_eq!(proxy(&[("WHITELISTCTL_PROXY", "http://b")]), expected("http://b", None));
    assert_eq!(proxy(&[("WHITELISTCTL_PROXY", "none")]), None);
}

#[test]
fn an_endpoint_has_precedence_over_the_endpoint_type() {
    let region = Setting { value: "cn-hangzhou".to_owned(), origin: Origin::Flag("--region") };
    let origin = |variables: &[(&str, &str)]| {
        let settings = settle(&Layer::default(), variables, None).unwrap();
        settings.elasticsearch(Some(&region)).map(|endpoint| endpoint.origin()).map_err(|error| error.to_string())
    };
    let (public, vpc) =
        ("https://elasticsearch.cn-hangzhou.aliyuncs.com", "https://elasticsearch-vpc.cn-hangzhou.aliyuncs.com");
    assert_eq!(origin(&[]).as_deref(), Ok(public));
    assert_eq!(origin(&[("ALIBABA_CLOUD_ENDPOINT_TYPE", "vpc")]).as_deref(), Ok(vpc));
    let both = [("ALIBABA_CLOUD_ENDPOINT_TYPE", "vpc"), ("WHITELISTCTL_ENDPOINT_TYPE", "public")];
    assert_eq!(origin(&both).as_deref(), Ok(public));
    let above = [("WHITELISTCTL_ENDPOINT_TYPE", "vpc"), ("WHITELISTCTL_ENDPOINT", "https://es.example")];
    assert_eq!(origin(&above).as_deref(), Ok("https://es.example"));
    for endpoint in [&[][..], &[("WHITELISTCTL_ENDPOINT", "https://es.example")]] {
        let variables = [endpoint, &[("WHITELISTCTL_ENDPOINT_TYPE", "internal")]].concat();
        assert_eq!(
            origin(&variables).unwrap_err(),
            "the endpoint type from variable WHITELISTCTL_ENDPOINT_TYPE is not usable: an endpoint type is public or vpc"
        );
    }
}

#[test]
fn plain_http_is_for_the_address_of_the_profile_that_allows_it() {
    let mut file = ConfigFile { default_profile: Some("usual".into()), ..Default::default() };
    file.profiles = [("usual".to_owned(), Profile::default())].into();
    let usual = file.profiles.get_mut("usual").unwrap();
    (usual.allow_http, usual.settings.ops_manager_url) = (true, Some("http://om.example:8080".to_owned()));
    let url = |flags: &Layer, file: &ConfigFile| {
        let settings = Settings::resolve(flags, &Env::default(), file, None).unwrap();
        settings.ops_manager().map(|url| url.to_string()).map_err(|error| error.to_string())
    };
    assert_eq!(url(&Layer::default(), &file).as_deref(), Ok("http://om.example:8080"));
    let mut typed = Layer::default();
    typed.set(Key::OpsManagerUrl, "http://other.example".to_owned());
    assert!(url(&typed, &file).unwrap_err().contains("plain http is only for this machine"));
    file.profiles.get_mut("usual").unwrap().allow_http = false;
    assert!(url(&Layer::default(), &file).unwrap_err().contains("plain http is only for this machine"));
    let mut endpoint = Layer::default();
    endpoint.set(Key::Endpoint, "http://es.example".to_owned());
    let settings = Settings { allow_http: true, ..Settings::of(&endpoint, &Origin::Sandbox) };
    assert!(settings.elasticsearch(None).is_err(), "never for Alibaba Cloud");
}

#[test]
fn a_switch_is_true_or_false_and_nothing_else() {
    let ca_only = |text: &str| settle(&Layer::default(), &[("WHITELISTCTL_CA_ONLY", text)], None).unwrap().ca_only();
    assert!(ca_only("true").unwrap() && ca_only("1").unwrap() && !ca_only("no").unwrap() && !ca_only("").unwrap());
    assert!(ca_only("perhaps").unwrap_err().to_string().ends_with("is not usable: it is neither true nor false"));
}

#[cfg(all(unix, not(target_os = "macos")))]
#[test]
fn the_ca_file_of_mongocli_is_used_for_its_own_address_only() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join(".config/mongocli/config.toml");
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let text = "[default]\nops_manager_url = 'https://om.example/'\nops_manager_ca_certificate = '/a.pem'\n";
    std::fs::write(&path, text).unwrap();
    let file = |url: &str| {
        let text = format!("[profiles.lab]\nmongocli_profile = 'default'\n{url}");
        crate::config::schema::parse(Path::new("/c.toml"), &text).unwrap()
    };
    let ca_file = |own: &[(&'static str, &str)], file: &ConfigFile, named| {
        let variables = own.iter().copied().chain([("HOME", home.path().to_str().unwrap())]);
        let settings = Settings::resolve(&Layer::default(), &variables.collect(), file, named).unwrap();
        settings.vendor_ca_file().unwrap().map(|setting| setting.value)
    };
    let none = ConfigFile::default();
    let (ours, theirs) =
        (("WHITELISTCTL_OPS_MANAGER_URL", "https://om.example"), ("MCLI_OPS_MANAGER_URL", "https://om.example"));
    let named = ("MCLI_OPS_MANAGER_CA_CERTIFICATE", "/b.pem");
    for (own, expected) in [
        (&[][..], Some("/a.pem")),
        (&[named], Some("/b.pem")),
        (&[ours], None),
        (&[ours, named], None),
        (&[theirs], None),
        (&[theirs, named], Some("/b.pem")),
        (&[("WHITELISTCTL_CA_FILE", "/c.pem"), named], None),
        (&[("WHITELISTCTL_TLS_PIN", "ab")], None),
    ] {
        assert_eq!(ca_file(own, &none, None).as_deref(), expected, "{own:?}");
    }
    for (url, expected) in [
        ("", Some("/a.pem")),
        ("ops_manager_url = 'https://OM.example:443'", Some("/a.pem")),
        ("ops_manager_url = 'https://other.example'", None),
    ] {
        assert_eq!(ca_file(&[], &file(url), Some("lab")).as_deref(), expected, "{url}");
    }
    let relative = std::fs::read_to_string(&path).unwrap().replace("/a.pem", "certs/a.pem");
    std::fs::write(&path, relative).unwrap();
    let from_here = std::env::current_dir().unwrap().join("certs/a.pem");
    assert_eq!(ca_file(&[], &none, None).as_deref(), from_here.to_str(), "as mongocli reads it");
}
