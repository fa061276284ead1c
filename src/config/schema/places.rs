//! Reads where a profile keeps its secrets. A secret has one place, and a credential one origin.

use toml_edit::TableLike;

use crate::config::error::{ConfigError, ContentProblem};
use crate::config::file::Profile;
use crate::config::profile_keys::{ALIBABA_COMMAND, ALIYUN, KEYRING, MONGOCLI, OPS_MANAGER_COMMAND};
use crate::config::secret_location::{SecretKey, SecretLocation, SecretLocations};
use crate::config::table_reader::{TableReader, kind};

/// Reads with `reader` where the profile in `table` keeps its secrets; what the file itself holds is in `profile`.
pub(super) fn read(
    reader: &TableReader<'_>,
    table: &dyn TableLike,
    profile: &Profile,
) -> Result<SecretLocations, ConfigError> {
    let (alibaba, ops_manager) = (&profile.alibaba, &profile.ops_manager);
    let inline = [&alibaba.access_key_secret, &alibaba.security_token, &ops_manager.api_key];
    let in_keyring = in_keyring(reader, table)?;
    let mut places = SecretLocations {
        aliyun: reader.text(table, ALIYUN)?,
        mongocli: reader.text(table, MONGOCLI)?,
        ..SecretLocations::default()
    };
    for (key, inline) in SecretKey::ALL.into_iter().zip(inline) {
        let file = reader.text(table, key.file_key())?.map(SecretLocation::File);
        let keyring = in_keyring.contains(&key).then_some(SecretLocation::Keyring);
        if usize::from(inline.is_some()) + usize::from(file.is_some()) + usize::from(keyring.is_some()) > 1 {
            return Err(reader.at_key(table, key.name(), ContentProblem::TwoPlaces(key)));
        }
        places.elsewhere.extend(file.or(keyring).map(|place| (key, place)));
    }
    let has = |keys: &[SecretKey]| keys.iter().any(|key| places.elsewhere.contains_key(key));
    for (command, is_there, keys) in [
        (ALIBABA_COMMAND, alibaba.command.is_some(), &[SecretKey::AccessKeySecret, SecretKey::SecurityToken][..]),
        (OPS_MANAGER_COMMAND, ops_manager.command.is_some(), &[SecretKey::OpsManagerApiKey][..]),
    ] {
        if is_there && has(keys) {
            return Err(reader.at_key(table, command, ContentProblem::TwoCredentials(command, "a place for a secret")));
        }
    }
    let own_access_key = alibaba.command.is_some()
        || alibaba.access_key_id.is_some()
        || inline[..2].iter().any(|secret| secret.is_some())
        || has(&[SecretKey::AccessKeySecret, SecretKey::SecurityToken]);
    let own_login = ops_manager.command.is_some()
        || ops_manager.username.is_some()
        || ops_manager.api_key.is_some()
        || has(&[SecretKey::OpsManagerApiKey]);
    if places.aliyun.is_some() && own_access_key {
        return Err(reader.at_key(table, ALIYUN, ContentProblem::TwoCredentials(ALIYUN, "an access key")));
    }
    if places.mongocli.is_some() && own_login {
        return Err(reader.at_key(table, MONGOCLI, ContentProblem::TwoCredentials(MONGOCLI, "a login")));
    }
    Ok(places)
}

/// The secrets that `keyring` lists.
fn in_keyring(reader: &TableReader<'_>, table: &dyn TableLike) -> Result<Vec<SecretKey>, ConfigError> {
    let Some(item) = table.get(KEYRING) else {
        return Ok(Vec::new());
    };
    let Some(array) = item.as_array() else {
        let wanted = "an array of strings";
        let problem = ContentProblem::WrongType { key: KEYRING.to_owned(), wanted, found: kind(item) };
        return Err(reader.at_value(table, KEYRING, problem));
    };
    let key = |value: &toml_edit::Value| {
        let key = value.as_str().and_then(SecretKey::named);
        key.ok_or_else(|| reader.at(value.span(), ContentProblem::NoSecretKey))
    };
    array.iter().map(key).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::super::parse;
    use super::*;

    fn places(lines: &str) -> Result<SecretLocations, String> {
        let file = parse(Path::new("c.toml"), &format!("[profiles.p]\n{lines}\n"));
        file.map(|file| file.profiles["p"].places.clone()).map_err(|error| error.to_string())
    }

    #[test]
    fn each_secret_has_its_place() {
        let found = places(
            "keyring = [\"access_key_secret\"]\nops_manager_api_key_file = \"om.key\"\nsecurity_token = \"Zq7hemmelig\"",
        );
        let elsewhere = [
            (SecretKey::AccessKeySecret, SecretLocation::Keyring),
            (SecretKey::OpsManagerApiKey, SecretLocation::File("om.key".to_owned())),
        ];
        assert_eq!(found, Ok(SecretLocations { elsewhere: elsewhere.into(), ..SecretLocations::default() }));
        let vendors = SecretLocations {
            aliyun: Some("default".to_owned()),
            mongocli: Some("lab".to_owned()),
            ..SecretLocations::default()
        };
        assert_eq!(places("aliyun_profile = \"default\"\nmongocli_profile = \"lab\""), Ok(vendors));
    }

    #[test]
    fn a_secret_with_two_places_has_none() {
        for lines in [
            "access_key_secret = \"Zq7hemmelig\"\nkeyring = [\"access_key_secret\"]",
            "access_key_secret_file = \"a\"\nkeyring = [\"access_key_secret\"]",
            "access_key_secret_file = \"a\"\naccess_key_secret = \"Zq7hemmelig\"",
        ] {
            let error = places(lines).unwrap_err();
            assert!(error.contains("`access_key_secret` has more than one place"), "{error}");
            assert!(!error.contains("Zq7hemmelig"));
        }
        for (lines, said) in [
            ("aliyun_profile = \"a\"\naccess_key_id = \"b\"", "c.toml:2:1: `aliyun_profile` beside an access key"),
            ("aliyun_profile = \"a\"\nalibaba_credential_command = [\"/b\"]", "`aliyun_profile` beside an access key"),
            (
                "ops_manager_credential_command = [\"/b\"]\nops_manager_api_key_file = \"k\"",
                "`ops_manager_credential_command` beside a place for a secret",
            ),
            ("mongocli_profile = \"a\"\nkeyring = [\"ops_manager_api_key\"]", "`mongocli_profile` beside a login"),
        ] {
            let error = places(lines).unwrap_err();
            assert!(error.contains(said), "{error}");
        }
    }

    #[test]
    fn the_keyring_holds_known_secrets_only_and_a_value_there_is_not_repeated() {
        for lines in ["keyring = [\"Zq7hemmelig\"]", "keyring = [5]", "keyring = \"Zq7hemmelig\"", "keyring = true"] {
            let error = places(lines).unwrap_err();
            assert!(error.starts_with("c.toml:2:1") && !error.contains("Zq7hemmelig"), "{error}");
        }
    }
}
