//! Which source counts, what is broken, and that no word of it tells a secret.

use std::cell::Cell;
use std::ffi::OsString;
use std::path::Path;
use std::rc::Rc;

use super::alibaba::provider_deps::{ProviderDeps, Wire};
use super::chain::{Look, Looking};
use super::error::{Holder, ValueProblem};
use super::*;
use crate::auth::secret::Secret;
use crate::config::file::{AlibabaKeys, OpsManagerKeys};
use crate::config::{Layer, Profile, SecretKey, SecretLocation, SecretLocations};
use crate::transport::SendError;
use crate::transport::script::{Script, run};
use crate::world::keyring::{Item, Keyring, KeyringError};
use secrecy::zeroize::Zeroizing;

/// The words every secret value begins with.
const SECRET: &str = "Zq7hemmelig";

/// A keyring with one item, that counts how often it is asked.
#[derive(Clone, Default)]
struct OneItem(Option<(Item, &'static str)>, Rc<Cell<usize>>);

/// A keyring that never answers.
#[derive(Clone)]
struct Nothing;
const NONE: Nothing = Nothing;

impl Keyring for Nothing {
    fn read(&self, _: &Item) -> Result<Option<Zeroizing<String>>, KeyringError> {
        Err(KeyringError::Silent)
    }

    fn write(&self, _: &Item, _: &str) -> Result<(), KeyringError> {
        Err(KeyringError::Silent)
    }

    fn delete(&self, _: &Item) -> Result<(), KeyringError> {
        Err(KeyringError::Silent)
    }
}

impl Keyring for OneItem {
    fn read(&self, item: &Item) -> Result<Option<Zeroizing<String>>, KeyringError> {
        self.1.set(self.1.get() + 1);
        let held = self.0.as_ref().filter(|(held, _)| held == item);
        Ok(held.map(|(_, secret)| Zeroizing::new((*secret).to_owned())))
    }

    fn write(&self, _: &Item, _: &str) -> Result<(), KeyringError> {
        Err(KeyringError::Locked)
    }

    fn delete(&self, _: &Item) -> Result<(), KeyringError> {
        Err(KeyringError::Locked)
    }
}

/// The login that the chain finds.
fn ops_manager(
    env: &Env,
    keyring: &dyn Keyring,
    file: &ConfigFile,
    settings: &Settings,
) -> Result<Found<DigestCredential>, ChainError> {
    run(find_login(env, keyring, file, settings)).1
}

/// The access key that the chain finds where no network is and no home.
fn alibaba(
    env: &Env,
    keyring: &(impl Keyring + Clone + 'static),
    file: &ConfigFile,
    settings: &Settings,
) -> Result<Found<AlibabaCredential>, ChainError> {
    let unreachable = || Err(SendError::NotSent("no network".to_owned()));
    let wire = Wire::new(Script::new([unreachable()]));
    let deps = Rc::new(ProviderDeps::for_test(env.clone(), Rc::new(keyring.clone()), 0, &wire));
    run(async {
        let held = alibaba::find_key(&deps, file, settings).await.outcome?;
        let credential = held.keys.current().await.unwrap().as_ref().clone();
        Ok(Found { credential, source: held.source })
    })
}

/// A file with the profiles `usual`, the default, and `other`.
fn file(usual: Profile, other: Profile) -> ConfigFile {
    let profiles = [("usual".to_owned(), usual), ("other".to_owned(), other)].into();
    ConfigFile {
        path: "/c.toml".into(),
        default_profile: Some("usual".into()),
        profiles,
        scopes: std::collections::BTreeMap::new(),
    }
}

/// A profile whose credentials carry `mark`.
fn profile(mark: &str) -> Profile {
    let secret = |part: &str| Some(Secret::from(format!("{SECRET}-{part}-{mark}")));
    Profile {
        alibaba: AlibabaKeys {
            access_key_id: Some(format!("id-{mark}")),
            access_key_secret: secret("key"),
            security_token: None,
            command: None,
        },
        ops_manager: OpsManagerKeys { username: Some(format!("id-{mark}")), api_key: secret("key"), command: None },
        ..Profile::default()
    }
}

fn settings(file: &ConfigFile, named: Option<&str>) -> Settings {
    Settings::resolve(&Layer::default(), &Env::default(), file, named).unwrap()
}

fn environment(names: &[&str], mark: &str) -> Vec<(String, String)> {
    let value = |at: usize| if at == 0 { format!("id-{mark}") } else { format!("{SECRET}-key-{mark}") };
    names.iter().enumerate().map(|(at, name)| ((*name).to_owned(), value(at))).collect()
}

/// Every word that an error has for a user or a log.
fn shown(error: &ChainError) -> String {
    format!("{error} {error:?} {error:#?} {}", error.hint())
}

#[test]
fn of_any_two_sources_of_a_key_the_one_with_precedence_is_used() {
    for named in [false, true] {
        for (in_env, in_profile) in [(true, true), (true, false), (false, true)] {
            let mark = |there: bool| if there { profile("file") } else { Profile::default() };
            let file = if named { file(profile("x"), mark(in_profile)) } else { file(mark(in_profile), profile("x")) };
            let env = if in_env { environment(&env::ALIBABA[..2], "env") } else { Vec::new() }.into_iter().collect();
            let found = alibaba(&env, &NONE, &file, &settings(&file, named.then_some("other"))).unwrap();
            let wins_env = in_env && !(named && in_profile);
            let (id, source) = match (wins_env, named) {
                (true, _) => ("id-env", "variables ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET"),
                (false, true) => ("id-file", "profile other in /c.toml"),
                (false, false) => ("id-file", "profile usual in /c.toml"),
            };
            assert_eq!((found.credential.access_key_id.as_str(), found.source.as_str()), (id, source));
            assert!(found.credential.access_key_secret.expose().ends_with(&id[3..]), "the pair is of one source");
            assert!(!format!("{found:?}").contains(SECRET));
        }
    }
}

#[test]
fn of_any_two_sources_of_a_login_the_one_with_precedence_is_used() {
    // A bit a source in order of authority: ours, named profile, mongocli's, default profile.
    for held in 1..16_u8 {
        let has = |rank: u8| held & (1 << rank) != 0;
        let named = has(1);
        if named && has(3) {
            continue;
        }
        let mark = |there: bool, mark| if there { profile(mark) } else { Profile::default() };
        let file = file(mark(has(3), "default"), mark(named, "named"));
        let mut env = Vec::new();
        env.extend(has(0).then(|| environment(&env::OPS_MANAGER, "own")).into_iter().flatten());
        env.extend(has(2).then(|| environment(&env::MONGOCLI, "mcli")).into_iter().flatten());
        let env = env.into_iter().collect();
        let found = ops_manager(&env, &NONE, &file, &settings(&file, named.then_some("other"))).unwrap();
        let best = ["own", "named", "mcli", "default"][held.trailing_zeros() as usize];
        assert_eq!(found.credential.username, format!("id-{best}"), "{held:04b}");
        assert_eq!(found.credential.password.expose(), format!("{SECRET}-key-{best}"), "{held:04b}");
    }
}

#[test]
fn a_named_profile_without_credentials_does_not_borrow_those_of_the_default_one() {
    let file = file(profile("default"), Profile::default());
    let settings = settings(&file, Some("other"));
    assert!(matches!(alibaba(&Env::default(), &NONE, &file, &settings), Err(ChainError::Missing { .. })));
    assert!(matches!(ops_manager(&Env::default(), &NONE, &file, &settings), Err(ChainError::Missing { .. })));
}

#[test]
fn a_security_token_comes_with_its_pair() {
    let env = environment(&env::ALIBABA, "env").into_iter().collect();
    let file = ConfigFile::default();
    let found = alibaba(&env, &NONE, &file, &settings(&file, None)).unwrap();
    assert_eq!(found.credential.security_token.as_ref().unwrap().expose(), format!("{SECRET}-key-env"));
    assert!(!format!("{found:?}").contains(SECRET));
    let mut temporary = profile("file");
    temporary.alibaba.security_token = Some(Secret::from("token".to_owned()));
    let file = self::file(temporary, Profile::default());
    let found = alibaba(&Env::default(), &NONE, &file, &settings(&file, None)).unwrap();
    assert_eq!(found.credential.security_token.unwrap().expose(), "token");
}

#[test]
fn half_a_pair_in_the_environment_stops_the_chain_and_names_what_is_missing() {
    let [id, secret, token] = env::ALIBABA;
    let table: [(&[&str], String); 5] = [
        (&[id], format!("the environment has {id} but not {secret}")),
        (&[secret], format!("the environment has {secret} but not {id}")),
        (&[token], format!("the environment has {token} but not {id} and {secret}")),
        (&[id, token], format!("the environment has {id} and {token} but not {secret}")),
        (&[secret, token], format!("the environment has {secret} and {token} but not {id}")),
    ];
    let file = file(profile("default"), Profile::default());
    for (names, message) in table {
        let env = names.iter().map(|name| (*name, format!("{SECRET}-x"))).collect();
        let error = alibaba(&env, &NONE, &file, &settings(&file, None)).unwrap_err();
        assert_eq!(error.to_string(), message);
        assert!(!shown(&error).contains(SECRET), "{}", shown(&error));
    }
    for names in [env::OPS_MANAGER, env::MONGOCLI] {
        let env: Env = [(names[0], "ann"), (names[1], "")].into_iter().collect();
        let error = ops_manager(&env, &NONE, &file, &settings(&file, None)).unwrap_err();
        assert_eq!(error.to_string(), format!("the environment has {} but not {}", names[0], names[1]));
        let hint = format!("set {} too, or unset {}; an empty value counts as unset", names[1], names[0]);
        assert_eq!(error.hint(), hint);
    }
}

#[test]
fn half_a_pair_in_a_profile_stops_the_chain_and_names_what_is_missing() {
    let mut half = profile("x");
    half.alibaba.access_key_secret = None;
    half.ops_manager.username = None;
    let file = file(profile("default"), half);
    let env = [environment(&env::ALIBABA, "env"), environment(&env::MONGOCLI, "env")].concat().into_iter().collect();
    let settings = settings(&file, Some("other"));
    let error = alibaba(&env, &NONE, &file, &settings).unwrap_err();
    assert_eq!(error.to_string(), "profile other in /c.toml has access_key_id but not access_key_secret");
    assert_eq!(error.hint(), "add access_key_secret, or remove access_key_id");
    let error = ops_manager(&env, &NONE, &file, &settings).unwrap_err();
    assert_eq!(error.to_string(), "profile other in /c.toml has ops_manager_api_key but not ops_manager_username");
    assert!(!shown(&error).contains(SECRET));
}

#[test]
fn a_broken_value_stops_the_chain_and_is_named_but_not_shown() {
    use ValueProblem::{Character, Colon, Control, WhiteSpace};
    let [id, secret, token] = env::ALIBABA;
    let [username, key] = env::OPS_MANAGER;
    let table = [
        (id, "Zq7hemmelig\n", WhiteSpace),
        (id, "Zq7 hemmelig", Character),
        (id, "Zq7hemmelig,x", Character),
        (id, "Zq7hemmeligå", Character),
        (secret, " Zq7hemmelig", WhiteSpace),
        (secret, "Zq7hemmelig\u{a0}", WhiteSpace),
        (secret, "Zq7hemmelig\u{7f}x", Control),
        (token, "Zq7hemmelig\r\nx-evil: 1", Control),
        (username, "Zq7hemmelig:x", Colon),
        (username, "Zq7hemmelig\tx", Control),
        (key, "Zq7hemmelig ", WhiteSpace),
        (key, "Zq7hemmelig\0", Control),
    ];
    let file = file(profile("default"), Profile::default());
    let settings = settings(&file, None);
    for (name, value, problem) in table {
        let mut pairs = [environment(&env::ALIBABA, "e"), environment(&env::OPS_MANAGER, "e")].concat();
        pairs.iter_mut().filter(|pair| pair.0 == name).for_each(|pair| value.clone_into(&mut pair.1));
        let env = pairs.into_iter().collect();
        let error = if env::ALIBABA.contains(&name) {
            alibaba(&env, &NONE, &file, &settings).unwrap_err()
        } else {
            ops_manager(&env, &NONE, &file, &settings).unwrap_err()
        };
        let expected = CredentialError::Broken { holder: Holder::Environment, part: name, problem };
        assert_eq!(error, ChainError::Broken(expected));
        assert_eq!(error.to_string(), format!("{name} in the environment {problem}"));
        assert!(!shown(&error).contains("hemmelig"), "{}", shown(&error));
    }
}

#[test]
fn a_broken_value_in_a_profile_is_named_with_its_file() {
    let mut broken = profile("x");
    broken.ops_manager.api_key = Some(Secret::from(format!("{SECRET}\n")));
    let file = file(broken, Profile::default());
    let error = ops_manager(&Env::default(), &NONE, &file, &settings(&file, None)).unwrap_err();
    assert_eq!(error.to_string(), "ops_manager_api_key in profile usual in /c.toml starts or ends with white space");
    assert!(!shown(&error).contains(SECRET));
}

#[cfg(unix)]
#[test]
fn a_variable_that_is_not_text_is_broken_not_absent() {
    use std::os::unix::ffi::OsStringExt;
    let bytes = OsString::from_vec(vec![b'k', 0xff]);
    let env = [(env::ALIBABA[0], "id".into()), (env::ALIBABA[1], bytes)].into_iter().collect();
    let file = file(profile("default"), Profile::default());
    let error = alibaba(&env, &NONE, &file, &settings(&file, None)).unwrap_err();
    assert_eq!(error.to_string(), "ALIBABA_CLOUD_ACCESS_KEY_SECRET in the environment is not valid Unicode");
    let bytes = || OsString::from_vec(vec![b'k', 0xff]);
    for name in ["ALIBABA_CLOUD_CREDENTIALS_URI", "ALIBABA_CLOUD_ROLE_ARN", "ALIBABA_CLOUD_OIDC_TOKEN_FILE"] {
        let error =
            alibaba(&[(name, bytes())].into_iter().collect(), &NONE, &file, &settings(&file, None)).unwrap_err();
        assert_eq!(error.to_string(), format!("variable {name}: is not valid Unicode"));
    }
    let home = tempfile::tempdir().unwrap();
    let env = || [("ALIBABA_CLOUD_PROFILE", bytes()), ("HOME", home.path().into())].into_iter().collect();
    let none = ConfigFile::default();
    let error = alibaba(&env(), &NONE, &none, &settings(&none, None)).unwrap_err();
    assert!(error.to_string().contains("ALIBABA_CLOUD_PROFILE"), "{error}");
    std::fs::create_dir(home.path().join(".aliyun")).unwrap();
    let path = home.path().join(".aliyun/config.json");
    std::fs::write(&path, r#"{"current": "a", "profiles": []}"#).unwrap();
    std::fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    let error = alibaba(&env(), &NONE, &none, &settings(&none, None)).unwrap_err();
    assert_eq!(error.to_string(), "variable ALIBABA_CLOUD_PROFILE: is not valid Unicode");
}

#[test]
fn missing_credentials_lead_to_profile_login_in_few_words() {
    let file = file(Profile::default(), Profile::default());
    let error = alibaba(&Env::default(), &NONE, &file, &settings(&file, None)).unwrap_err();
    assert_eq!(error.to_string(), "no credentials for Alibaba Cloud");
    let hint = error.hint();
    assert_eq!(
        hint,
        "set one up with `whitelistctl profile login usual`, or set ALIBABA_CLOUD_ACCESS_KEY_ID and \
         ALIBABA_CLOUD_ACCESS_KEY_SECRET; --sandbox needs no credentials, and -v lists the sources that were checked"
    );
    assert!(error.to_string().len() + hint.len() < 5 * 70, "five lines of a terminal at most");
    let error = ops_manager(&Env::default(), &NONE, &file, &settings(&file, Some("other"))).unwrap_err();
    assert_eq!(error.to_string(), "no credentials for Ops Manager");
    assert!(error.hint().starts_with("set one up with `whitelistctl profile login other`, or set WHITELISTCTL_OPS_"));
    let off: Env = [("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "1")].into_iter().collect();
    let error = alibaba(&off, &NONE, &file, &settings(&file, None)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "no credentials for Alibaba Cloud; the metadata service of ECS (switched off by ALIBABA_CLOUD_ECS_METADATA_DISABLED)"
    );
}

#[test]
fn without_a_profile_in_use_missing_credentials_name_those_there_are() {
    let mut file = file(profile("x"), Profile::default());
    file.default_profile = None;
    let error = alibaba(&Env::default(), &NONE, &file, &settings(&file, None)).unwrap_err();
    assert!(error.to_string().ends_with("; no profile is in use"));
    assert!(error.hint().starts_with("select a profile with -p (other, usual), or set one up"), "{}", error.hint());
}

#[cfg(unix)]
#[test]
fn a_command_gives_an_access_key_with_or_without_a_token() {
    for (script, token) in [
        ("echo id; echo Zq7hemmelig", None),
        (r#"echo '{"access_key_id":"id","access_key_secret":"Zq7hemmelig","security_token":"t"}'"#, Some("t")),
    ] {
        let mut profile = Profile::default();
        profile.alibaba.command = Some(["/bin/sh", "-c", script].map(str::to_owned).to_vec());
        let file = file(profile, Profile::default());
        let found = alibaba(&Env::default(), &NONE, &file, &settings(&file, None)).unwrap();
        assert_eq!(found.credential.access_key_id, "id");
        assert_eq!(found.credential.security_token.as_ref().map(Secret::expose), token);
        assert!(!format!("{found:?}").contains(SECRET));
    }
    let mut profile = Profile::default();
    profile.alibaba.command = Some(["/bin/sh", "-c", "echo '{\"security_token\":\"t\"}'"].map(str::to_owned).to_vec());
    let file = file(profile, Profile::default());
    let error = alibaba(&Env::default(), &NONE, &file, &settings(&file, None)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the output of `alibaba_credential_command` of profile usual in /c.toml has security_token but not \
         access_key_id and access_key_secret"
    );
}

/// A source that counts how often it is asked.
struct Scripted<'a>(&'a Cell<u32>, Result<Option<u8>, CredentialError>);

impl Source<DigestCredential> for Scripted<'_> {
    fn name(&self) -> String {
        "scripted".to_owned()
    }

    fn look(&self) -> Looking<'_, DigestCredential> {
        self.0.set(self.0.get() + 1);
        let login = |username: String| DigestCredential { username, password: Secret::from("Zq7hemmelig".to_owned()) };
        let found = self.1.clone().map(|found| found.map(|name| login(name.to_string())));
        chain::ready(found.map(|found| Look::of(found, || self.name())))
    }
}

#[test]
fn no_source_is_checked_after_a_found_or_broken_one() {
    let broken = CredentialError::Broken { holder: Holder::Environment, part: "X", problem: ValueProblem::Control };
    for (second, found) in [(Ok(Some(2)), Some(2)), (Err(broken), None)] {
        let (early, late) = (Cell::new(0), Cell::new(0));
        let chain: Chain<'_, DigestCredential> = vec![
            Box::new(Scripted(&early, Ok(None))),
            Box::new(Scripted(&early, second)),
            Box::new(Scripted(&late, Ok(Some(3)))),
        ];
        let resolve = async |login, _: &str, _: &str| Ok(Resolved::Credential(login));
        let walked = run(chain::find(&chain, resolve));
        let standings: Vec<_> = walked.steps.into_iter().map(|step| step.status).collect();
        assert!(
            matches!(standings[..], [trace::ProviderStatus::Absent(_), _, trace::ProviderStatus::NotReached]),
            "{standings:?}"
        );
        assert_eq!((early.get(), late.get()), (2, 0));
        let username = walked.found.ok().flatten().map(|found| found.credential.username);
        assert_eq!(username, found.map(|number: u8| number.to_string()));
    }
}

/// A profile with the name of an access key whose secret is at `place`.
fn kept_at(place: SecretLocation) -> Profile {
    let places =
        SecretLocations { elsewhere: [(SecretKey::AccessKeySecret, place)].into(), ..SecretLocations::default() };
    let alibaba = AlibabaKeys { access_key_id: Some("id-file".to_owned()), ..AlibabaKeys::default() };
    Profile { alibaba, places, ..Profile::default() }
}

#[test]
fn the_keyring_is_read_only_if_the_profile_in_use_names_it() {
    let file = file(kept_at(SecretLocation::Keyring), profile("other"));
    let item = secret_reader::item(Path::new("/c.toml"), "usual", SecretKey::AccessKeySecret);
    let keyring = OneItem(Some((item, "Zq7hemmelig-kept")), Rc::default());
    let env: Env = environment(&env::ALIBABA[..2], "env").into_iter().collect();
    let found = alibaba(&env, &keyring, &file, &settings(&file, None)).unwrap();
    assert_eq!((found.credential.access_key_id.as_str(), keyring.1.get()), ("id-env", 0));
    alibaba(&Env::default(), &keyring, &file, &settings(&file, Some("other"))).unwrap();
    assert_eq!(keyring.1.get(), 0);
    let found = alibaba(&Env::default(), &keyring, &file, &settings(&file, None)).unwrap();
    assert_eq!(found.credential.access_key_secret.expose(), "Zq7hemmelig-kept");
    assert_eq!(found.source, "profile usual in /c.toml, access_key_secret in the keyring");
    assert_eq!(keyring.1.get(), 1);
}

#[test]
fn a_keyring_without_the_named_secret_ends_the_chain() {
    let file = file(kept_at(SecretLocation::Keyring), Profile::default());
    let settings = settings(&file, Some("usual"));
    // The variables below the named profile are whole, and are not asked.
    let env: Env = environment(&env::ALIBABA[..2], "env").into_iter().collect();
    let empty = alibaba(&env, &OneItem::default(), &file, &settings).unwrap_err();
    assert_eq!(
        empty.to_string(),
        "access_key_secret of profile usual in /c.toml cannot be read: the keyring does not hold it"
    );
    let silent = alibaba(&env, &NONE, &file, &settings).unwrap_err();
    assert!(silent.to_string().ends_with("the keyring has not answered within 3 seconds"), "{silent}");
    assert!(silent.hint().contains("whitelistctl profile set usual access_key_secret_file=PATH"));
}

#[test]
fn a_secret_file_is_relative_to_the_settings_file() {
    let folder = tempfile::tempdir().unwrap();
    let handed_over = folder.path().join("handed");
    std::fs::create_dir(&handed_over).unwrap();
    for (path, text) in [(folder.path().join("key"), "Zq7hemmelig-a\n"), (handed_over.join("key"), "Zq7hemmelig-b")] {
        std::fs::write(&path, text).unwrap();
        #[cfg(unix)]
        std::fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    }
    let env: Env = [("CREDENTIALS_DIRECTORY", &handed_over)].into_iter().collect();
    let at = |written: &str, env: &Env| {
        let file = ConfigFile {
            path: folder.path().join("c.toml"),
            ..file(kept_at(SecretLocation::File(written.into())), Profile::default())
        };
        alibaba(env, &NONE, &file, &settings(&file, None))
    };
    let secret = |written: &str| at(written, &env).unwrap().credential.access_key_secret.expose().to_owned();
    assert_eq!((secret("key"), secret("$CREDENTIALS_DIRECTORY/key")), ("Zq7hemmelig-a".into(), "Zq7hemmelig-b".into()));
    let unset = at("$CREDENTIALS_DIRECTORY/key", &Env::default()).unwrap_err();
    assert!(unset.to_string().ends_with("CREDENTIALS_DIRECTORY is not set"), "{unset}");
    assert!(at("gone", &env).unwrap_err().to_string().contains("there is no "));
    #[cfg(unix)]
    {
        std::fs::set_permissions(folder.path().join("key"), std::os::unix::fs::PermissionsExt::from_mode(0o644))
            .unwrap();
        let open = at("key", &env).unwrap_err();
        assert!(shown(&open).contains("others have access to it (mode 644)") && open.hint().starts_with("chmod 600 "));
    }
}
