//! The rules of the file, one table of breaches and one whole example.

use super::*;

const WHOLE: &str = r#"
default_profile = "prod"
[profiles.prod]
region = "cn-hangzhou"
endpoint = "https://es.example.com"
endpoint_type = "vpc"
instance = "web"
group = "office"
network = "public"
access_key_id = "id"
access_key_secret = "Zq7hemmelig1"
security_token = "Zq7hemmelig2"
ops_manager_url = "https://om.example.com:8443"
ops_manager_username = "ann"
ops_manager_api_key = "Zq7hemmelig3"
user = "5356823b3004dee37132bb7b"
org = "5356823b3004dee37132bb70"
api_key_id = "5d1d143c87d9d63e6d694746"
caller = "203.0.113.9"
allow_http = true
ca_file = "ca.pem"
ca_only = true
tls_pin = "00:11"
client_cert = "client.pem"
client_key = "client.key"
proxy = "http://proxy.example:3128"
journal = "s3://team-state/prod"
declaration = "lists.toml"
[profiles.prod.instances.web]
id = "es-cn-1"
region = "cn-shanghai"
[profiles.test]
instances = { kib = { id = "es-cn-2" } }
"#;

fn refusal(text: &str) -> ConfigError {
    parse(Path::new("c.toml"), text).expect_err("a refusal")
}

#[test]
fn every_key_of_the_file_arrives() {
    let file = parse(Path::new("c.toml"), WHOLE).unwrap();
    assert_eq!(file.default_profile.as_deref(), Some("prod"));
    let prod = &file.profiles["prod"];
    assert!(Key::ALL.iter().all(|key| *key == Key::Probe || prod.settings.get(*key).is_some()));
    assert_eq!(prod.settings.region.as_deref(), Some("cn-hangzhou"));
    assert!(prod.settings.ca_only.as_deref() == Some("true") && prod.allow_http);
    assert!(!file.profiles["test"].allow_http);
    assert_eq!(prod.alibaba.access_key_id.as_deref(), Some("id"));
    assert_eq!(prod.alibaba.access_key_secret.as_ref().unwrap().expose(), "Zq7hemmelig1");
    assert_eq!(prod.alibaba.security_token.as_ref().unwrap().expose(), "Zq7hemmelig2");
    assert_eq!(prod.ops_manager.username.as_deref(), Some("ann"));
    assert_eq!(prod.ops_manager.api_key.as_ref().unwrap().expose(), "Zq7hemmelig3");
    let web = NamedInstance { id: "es-cn-1".into(), region: Some("cn-shanghai".into()) };
    assert_eq!(prod.instances["web"], web);
    assert_eq!(file.profiles["test"].instances["kib"], NamedInstance { id: "es-cn-2".into(), region: None });
}

#[test]
fn an_empty_file_has_nothing() {
    for text in ["", "# nothing\n", "\u{feff}", "[profiles]\n"] {
        let file = parse(Path::new("c.toml"), text).unwrap();
        assert!(file.profiles.is_empty(), "{text:?}");
    }
}

#[test]
fn dotted_keys_mean_the_same_as_tables() {
    let file = parse(Path::new("c.toml"), "profiles.a.region = \"r\"\nprofiles.a.instances.web.id = \"i\"\n").unwrap();
    assert_eq!(file.profiles["a"].settings.region.as_deref(), Some("r"));
    assert_eq!(file.profiles["a"].instances["web"].id, "i");
}

#[test]
fn every_settings_key_may_stand_in_a_profile() {
    assert!(Key::ALL.iter().all(|key| profile_keys::NAMES.contains(&key.name())));
}

#[test]
fn an_error_has_its_place_and_the_next_step() {
    let table = [
        (
            "[profiles.prod]\nregon = \"cn\"",
            "c.toml:2:1: unknown key `regon` in [profiles.prod]; did you mean `region`?",
        ),
        ("colour = true", "c.toml:1:1: unknown key `colour` in the file"),
        (
            "default_profil = \"a\"",
            "c.toml:1:1: unknown key `default_profil` in the file; did you mean `default_profile`?",
        ),
        (
            "[profiles.a.instances.web]\nid = \"x\"\n\n  regoin = \"y\"",
            "c.toml:4:3: unknown key `regoin` in [profiles.a.instances.web]; did you mean `region`?",
        ),
        ("[profiles.a]\nregion = 5", "c.toml:2:10: `region` must be a string, not an integer"),
        ("[profiles.a]\nuser = 5356823e3", "c.toml:2:8: `user` must be a string, not a number"),
        ("[profiles.a]\ngroup = [\"x\"]", "c.toml:2:9: `group` must be a string, not an array"),
        ("[profiles.a]\nnetwork.x = \"x\"", "c.toml:2:1: `network` must be a string, not a table"),
        ("profiles = \"prod\"", "c.toml:1:12: `profiles` must be a table, not a string"),
        ("[[profiles]]\n", "c.toml:1:1: `profiles` must be a table, not an array of tables"),
        ("[profiles]\na = true", "c.toml:2:5: `profiles.a` must be a table, not true or false"),
        ("[profiles.a]\nendpoint = \"\"", "c.toml:2:12: `endpoint` may not be empty"),
        ("[profiles.\"a b\"]", "c.toml:1:11: the name of a profile holds only letters, digits, `-` and `_`"),
        ("[profiles.\"\"]", "c.toml:1:11: the name of a profile holds only letters, digits, `-` and `_`"),
        (
            "[profiles.a.instances.\"ü\"]\nid = \"x\"",
            "c.toml:1:23: the name of an instance holds only letters, digits, `-` and `_`",
        ),
        (
            "[profiles.a.instances.es-cn-1]\nid = \"x\"",
            "c.toml:1:23: the name of an instance may not start with `es-`, the prefix of IDs",
        ),
        ("[profiles.a.instances.web]\nregion = \"x\"", "c.toml:1:23: an instance needs an `id`"),
        (
            "default_profile = \"prd\"\n[profiles.prod]\n[profiles.test]",
            "c.toml:1:19: `default_profile` names no profile of this file; did you mean `prod`? (profiles: prod, test)",
        ),
        ("default_profile = \"prod\"", "c.toml:1:19: `default_profile` names no profile of this file"),
    ];
    for (text, message) in table {
        assert_eq!(refusal(text).to_string(), message);
    }
}

#[test]
fn an_unknown_key_is_answered_with_the_known_ones() {
    let hint = refusal("[profiles.a.instances.web]\nname = \"x\"").hint();
    assert_eq!(hint.as_deref(), Some("the keys of [profiles.a.instances.web]: id, region"));
}

#[test]
fn no_breach_repeats_a_value() {
    let secret = "Zq7hemmelig";
    let shapes = [
        "[profiles.a]\naccess_key_secret = @",
        "[profiles.a]\naccess_key_secret = \"@",
        "[profiles.a]\naccess_key_secret = \"@\" \"@\"",
        "[profiles.a]\naccess_key_secret = [\"@\"]",
        "[profiles.a]\naccess_key_secret = { x = \"@\" }",
        "[profiles.a]\naccess_key_secret \"@\"",
        "[profiles.a]\naccess_key_secret = \"@\"\naccess_key_secret = \"@\"",
        "[profiles.a]\naccess_key_secret = \"@\\q\"",
        "[profiles.a]\naccess_key_secret = 2026-13-01@",
        "[profiles.a]\naccess_key_secret = 12@",
        "[profiles.a]\naccess_key_secret =\n@",
        "[profiles.a]\naccess_key_secrt = \"@\"",
        "[profiles.a]\n@ = \"@\"",
        "[profiles.a]\n\"@ @\" = \"@\"",
        "default_profile = \"@\"\n[profiles.a]",
        "@",
        "[@",
    ];
    for shape in shapes {
        let error = refusal(&shape.replace('@', secret));
        let shown = format!("{error} {error:?} {:?}", error.hint());
        assert!(!shown.contains(secret), "{shown}");
        assert!(shown.contains("c.toml:"), "{shown}");
    }
}

#[test]
fn columns_count_characters() {
    assert!(refusal("profiles = { ü = 1 }").to_string().starts_with("c.toml:1:"));
    let error = refusal("profiles = { a = { region = \"ü\", group = 1 } }");
    assert_eq!(error.to_string(), "c.toml:1:42: `group` must be a string, not an integer");
}

#[cfg(unix)]
#[test]
fn a_command_is_an_array_of_words_that_begins_with_an_absolute_path() {
    let command = |value: &str| {
        let text = format!("[profiles.p]\nops_manager_credential_command = {value}\n");
        parse(Path::new("c.toml"), &text).map(|file| file.profiles["p"].ops_manager.command.clone())
    };
    assert_eq!(command("[\"/bin/x\", \"a b\"]").unwrap().unwrap(), ["/bin/x", "a b"]);
    for (value, message) in [
        ("[]", "must start with the absolute path"),
        ("[\"Zq7hemmelig\"]", "must start with the absolute path"),
        ("\"/bin/Zq7hemmelig\"", "must be an array of strings, not a string"),
        ("[\"/bin/x\", 7]", "must be an array of strings, not an array of something else"),
    ] {
        let error = command(value).unwrap_err().to_string();
        assert!(error.contains(message) && !error.contains("hemmelig"), "{error}");
    }
}
