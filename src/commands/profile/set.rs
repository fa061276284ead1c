//! `profile set`: sets or removes settings of a profile, validated as the commands validate them.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::io::Read;

use super::{ProfileDeps, secrets};
use crate::app::scope::may_select;
use crate::cli::ProfileSet;
use crate::config::endpoint::{AddressProblem, OpsManagerUrl};
use crate::config::profile_keys::{self, ALIBABA_COMMAND, ALLOW_HTTP, KEYRING, OPS_MANAGER_COMMAND};
use crate::config::suggest::nearest;
use crate::config::{Edit, Key, SecretKey, switch};
use crate::credentials::secret_reader;
use crate::domain::instance::{InstanceId, NameError};
use crate::error::{Code, Error};
use crate::output::view::profile::ProfileChanged;

pub(crate) fn run(args: &ProfileSet, stdin: &mut dyn Read, deps: &ProfileDeps<'_>) -> Result<ProfileChanged, Error> {
    let mut edit = Edit::open(&deps.path)?;
    let is_new = !edit.checked()?.profiles.contains_key(&args.name);
    let assignments: Vec<Assignment> = args.assignments.iter().map(|text| text.parse()).collect::<Result<_, _>>()?;
    if assignments.is_empty() && args.secret_files.is_empty() {
        return Err(
            Error::new(Code::Usage, "nothing is named to set").hint("name KEY=VALUE, for example region=cn-hangzhou")
        );
    }
    let mut report = deps.report("set", &args.name);
    for assignment in &assignments {
        assignment.apply(&args.name, &mut edit)?;
        let keys = if assignment.value.is_empty() { &mut report.unset } else { &mut report.set };
        keys.push(assignment.keys.join("."));
    }
    let given = given(args, &edit, stdin)?;
    let after = edit.checked()?;
    validate_instance(&after, &args.name)?;
    validate_together(&after, &args.name)?;
    report.default_profile.clone_from(&after.default_profile);
    secrets::keep(&args.name, &given, args.store, edit, deps, &mut report)?;
    let is_default = report.default_profile.as_ref() == Some(&args.name);
    report.next = (is_new && !is_default && report.changed).then(|| format!("whitelistctl profile use {}", args.name));
    Ok(report)
}

/// `KEY=VALUE`, or `KEY=` to take it out.
struct Assignment {
    keys: Vec<String>,
    value: String,
}

impl std::str::FromStr for Assignment {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let (key, value) = text.split_once('=').ok_or_else(|| {
            Error::new(Code::Usage, "an argument is not KEY=VALUE")
                .hint("for example region=cn-hangzhou; KEY= removes it")
        })?;
        let assignment = Self { keys: key.split('.').map(str::to_owned).collect(), value: value.to_owned() };
        assignment.validate()?;
        Ok(assignment)
    }
}

impl Assignment {
    /// Whether the key can be set here, and whether its value can be used. The value is never repeated: it may be a
    /// secret in the wrong place.
    fn validate(&self) -> Result<(), Error> {
        let usage = |message: String| Error::new(Code::Usage, message);
        let keys: Vec<&str> = self.keys.iter().map(String::as_str).collect();
        let value = Some(self.value.as_str()).filter(|value| !value.is_empty());
        match (keys.as_slice(), value) {
            ([key], None) if *key == KEYRING => Err(usage(format!("`{KEYRING}` is kept by the program"))
                .hint("remove a secret from the keyring by its key, for example access_key_secret=")),
            ([key], Some(_)) if SecretKey::named(key).is_some() => {
                Err(usage(format!("{key} is a secret, and no argument")).hint(format!(
                    "other users can see arguments; give it with --secret-file {key}=PATH, with --secret-file - on \
                     standard input, or by `whitelistctl profile login`"
                )))
            }
            ([key], Some(value)) if *key == Key::Proxy.name() && value.contains('@') => {
                Err(usage("a proxy with a password is a secret, and no argument".to_owned())
                    .hint("write it into the file by hand, or set WHITELISTCTL_PROXY"))
            }
            ([key], Some(_)) if *key == ALIBABA_COMMAND || *key == OPS_MANAGER_COMMAND => {
                Err(usage(format!("{key} is a list of words, and not set here")).hint("write it into the file by hand"))
            }
            ([key], None) if *key == ALIBABA_COMMAND || *key == OPS_MANAGER_COMMAND || *key == ALLOW_HTTP => Ok(()),
            ([key], Some(value)) if *key == ALLOW_HTTP => switched(key, value).map(|_| ()),
            // Whether plain http is allowed, the whole profile tells.
            ([key], Some(url)) if *key == Key::OpsManagerUrl.name() => validate_ops_manager_url(url, true),
            ([name], value) if Key::named(name).is_some() => {
                let checked = Key::named(name).zip(value).map(|(key, value)| validate(key, value));
                checked.unwrap_or(Ok(()))
            }
            ([key], _) if profile_keys::texts().any(|known| known == *key) || SecretKey::named(key).is_some() => Ok(()),
            (["instances", _, "id"], Some(id)) => id
                .parse::<InstanceId>()
                .map(|_| ())
                .map_err(|error| Error::new(Code::InvalidName, format!("the value of {}: {error}", keys.join(".")))),
            (["instances", _, "region"], Some(region)) => validate(Key::Region, region),
            (["instances", _] | ["instances", _, "id" | "region"], None) => Ok(()),
            (["policy", ..], _) => Err(usage("a policy is not set here".to_owned())
                .hint("write it into the file; docs/configuration.md has its keys")),
            (keys, _) => Err(unknown(keys)),
        }
    }

    /// Puts it into `edit`.
    fn apply(&self, profile: &str, edit: &mut Edit) -> Result<(), Error> {
        let keys: Vec<&str> = self.keys.iter().map(String::as_str).collect();
        let secret = SecretKey::ALL.into_iter().find(|key| keys == [key.name()] || keys == [key.file_key()]);
        if let Some(key) = secret {
            // A secret is at one place: whatever is said of it here takes the others out.
            edit.place(profile, key, false)?;
        }
        if self.value.is_empty() {
            edit.unset(profile, &keys)?;
        } else if let [key] = keys.as_slice()
            && is_switch(key)
        {
            edit.turn(profile, key, switched(key, &self.value)?)?;
        } else {
            edit.set(profile, &keys, &self.seen_from_the_file())?;
        }
        Ok(())
    }

    /// The value as the file means it: a path is seen from the folder of the file there, and was typed as seen from
    /// here.
    fn seen_from_the_file(&self) -> Cow<'_, str> {
        let is_path = matches!(self.keys.as_slice(), [key] if names_file(key));
        if is_path { written_out(&self.value) } else { Cow::Borrowed(&self.value) }
    }
}

/// Whether the value of `key` is the path of a file.
fn names_file(key: &str) -> bool {
    key.ends_with("_file") || Key::named(key).is_some_and(Key::names_file)
}

/// The path `written`, seen from here, in full; what systemd hands over stays as it is.
pub(super) fn written_out(written: &str) -> Cow<'_, str> {
    if written.starts_with(secret_reader::CREDENTIALS) {
        return Cow::Borrowed(written);
    }
    let path = std::path::absolute(written).ok();
    path.and_then(|path| path.into_os_string().into_string().ok()).map_or(Cow::Borrowed(written), Cow::Owned)
}

/// Whether `key` is on or off in the file, without quotes.
fn is_switch(key: &str) -> bool {
    key == ALLOW_HTTP || Key::named(key).is_some_and(Key::is_switch)
}

/// What the switch `key` says.
pub(super) fn switched(key: &str, value: &str) -> Result<bool, Error> {
    let unclear = || Error::new(Code::Usage, format!("the value of {key} is not usable: it is neither true nor false"));
    switch::parse(value).ok_or_else(unclear)
}

/// Whether `url` can be the address of an Ops Manager; plain http to another machine has to be allowed.
pub(super) fn validate_ops_manager_url(url: &str, allow_http: bool) -> Result<(), Error> {
    let key = Key::OpsManagerUrl.name();
    OpsManagerUrl::parse(url, allow_http).map(|_| ()).map_err(|problem| {
        let error = Error::new(Code::Usage, format!("the value of {key} is not usable: {problem}"));
        if problem == AddressProblem::PlainHttp {
            error.hint("allow_http=true in the profile allows it")
        } else {
            error
        }
    })
}

/// Validates `value` for the setting `key`.
pub(super) fn validate(key: Key, value: &str) -> Result<(), Error> {
    if key == Key::OpsManagerUrl {
        return validate_ops_manager_url(value, false);
    }
    let unusable = |why| Error::new(Code::Usage, format!("the value of {} is not usable: {why}", key.name()));
    key.row().form.validate(value).map_err(unusable)
}

/// Whether the settings of `profile` can stand beside each other.
fn validate_together(file: &crate::config::ConfigFile, name: &str) -> Result<(), Error> {
    let Some(profile) = file.profiles.get(name) else { return Ok(()) };
    let settings = &profile.settings;
    if let Some(url) = &settings.ops_manager_url {
        validate_ops_manager_url(url, profile.allow_http)?;
    }
    let both = |one: Key, other: Key| settings.get(one).is_some() && settings.get(other).is_some();
    for (one, other, why) in [
        (Key::User, Key::ApiKeyId, "a list is of one of them"),
        (Key::TlsPin, Key::CaFile, "the pin needs no CA file"),
        (Key::TlsPin, Key::CaOnly, "the pin needs no CA file"),
    ] {
        let is_off = other == Key::CaOnly && settings.ca_only.as_deref() == Some("false");
        if both(one, other) && !is_off {
            let (one, other) = (one.name(), other.name());
            let error = Error::new(Code::Usage, format!("{one} and {other} cannot be in one profile: {why}"));
            return Err(error.hint(format!("remove one of them, for example {other}=")));
        }
    }
    Ok(())
}

/// Refuses an instance of the profile `name` that can be no name and no ID.
fn validate_instance(file: &crate::config::ConfigFile, name: &str) -> Result<(), Error> {
    let Some(profile) = file.profiles.get(name) else { return Ok(()) };
    let Some(instance) = &profile.settings.instance else { return Ok(()) };
    if profile.instances.contains_key(instance) || may_select(instance) {
        return Ok(());
    }
    let message = format!("the value of instance is invalid: {}", NameError::Instance);
    Err(Error::new(Code::InvalidName, message).hint("name it with instances.NAME.id=ID"))
}

fn unknown(keys: &[&str]) -> Error {
    let known: Vec<&str> =
        Key::ALL.iter().map(|key| key.name()).chain(profile_keys::texts()).chain([ALLOW_HTTP]).collect();
    let meant = keys.first().and_then(|key| nearest(key, known.iter().copied()));
    // What was typed in the place of a key may be a secret, and where one is meant the others are noise.
    match meant {
        Some(name) => Error::new(Code::Usage, format!("no such key can be set; did you mean `{name}`?"))
            .hint(format!("write {name}=VALUE; `whitelistctl profile set --help` explains the keys")),
        None => Error::new(Code::Usage, "no such key can be set")
            .hint(format!("the keys: {}, instances.NAME.id, instances.NAME.region", known.join(", "))),
    }
}

/// The secrets that the files of `args` hold.
fn given(args: &ProfileSet, edit: &Edit, stdin: &mut dyn Read) -> Result<Vec<secrets::Given>, Error> {
    let mut seen = BTreeSet::new();
    let mut given = Vec::new();
    for named in &args.secret_files {
        let (key, path) = match keyed(named) {
            Some(pair) => pair,
            None => (key_of_unnamed(args, edit)?, named.clone()),
        };
        if !seen.insert(key) {
            return Err(Error::new(Code::Usage, format!("{} is given twice", key.name())));
        }
        if path == "-" && given.iter().any(|(_, of): &(secrets::Given, OsString)| of == "-") {
            return Err(Error::new(Code::Usage, "standard input holds one secret, and two are to be read from it"));
        }
        given.push(((key, secrets::read(&path, stdin)?), path));
    }
    Ok(given.into_iter().map(|(given, _)| given).collect())
}

/// `KEY=PATH`, if it begins with the key of a secret.
fn keyed(named: &OsString) -> Option<(SecretKey, OsString)> {
    let (key, path) = named.to_str()?.split_once('=')?;
    Some((SecretKey::named(key)?, path.into()))
}

/// The secret that a path without a key is for: that of the name that is set along with it, else of the only name that
/// the profile has.
fn key_of_unnamed(args: &ProfileSet, edit: &Edit) -> Result<SecretKey, Error> {
    let sets = |key: &str| args.assignments.iter().any(|text| text.split('=').next() == Some(key));
    let file = edit.checked()?;
    let profile = file.profiles.get(&args.name);
    let has_id = profile.is_some_and(|profile| profile.alibaba.access_key_id.is_some());
    let has_name = profile.is_some_and(|profile| profile.ops_manager.username.is_some());
    match (sets("access_key_id"), sets("ops_manager_username"), has_id, has_name) {
        (true, false, ..) | (false, false, true, false) => Ok(SecretKey::AccessKeySecret),
        (false, true, ..) | (false, false, false, true) => Ok(SecretKey::OpsManagerApiKey),
        _ => Err(Error::new(Code::Usage, "it is not clear which secret the file holds").hint(
            "use --secret-file KEY=PATH with access_key_secret, security_token or ops_manager_api_key, or set \
             access_key_id or ops_manager_username along with it",
        )),
    }
}
