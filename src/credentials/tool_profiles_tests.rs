//! What is found of the vendors' set-ups, and that no message repeats a word of them.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use super::super::alibaba::provider_deps::Wire;
use super::*;
use crate::transport::script::Script;
use crate::world::keyring::SystemKeyring;

const ALIYUN: &str = r#"{"current":"work","profiles":[
  {"name":"work","mode":"AK","access_key_id":"LTAI5t","access_key_secret":"Zq7hemmelig1","region_id":"cn-hangzhou","sts_token":"old"},
  {"name":"short","mode":"StsToken","access_key_id":"STS.1","access_key_secret":"Zq7hemmelig2","sts_token":"Zq7hemmelig3"},
  {"name":"role","mode":"EcsRamRole","ram_role_name":"r","region_id":""},
  {"name":"bare"},{"name":"empty","mode":"AK"}],"meta_path":""}"#;
const MONGOCLI: &str = r#"skip_update_check = "yes"
[default]
public_api_key = "abcdefgh"
private_api_key = "Zq7hemmelig4"
ops_manager_url = "https://om.example.com/"
service = "ops-manager"
[empty]
service = "cloud-manager"
"#;

fn home() -> (tempfile::TempDir, ProviderDeps) {
    let home = tempfile::tempdir().unwrap();
    let env: Env = [("HOME", home.path()), ("APPDATA", &home.path().join(".config"))].into_iter().collect();
    put(&home.path().join(".aliyun/config.json"), ALIYUN);
    put(VendorFile::mongocli(&env, "default").expected(), MONGOCLI);
    (home, deps(env))
}

/// Dependencies whose calls fail.
fn deps(env: Env) -> ProviderDeps {
    ProviderDeps::for_test(env, Rc::new(SystemKeyring), 0, &Wire::new(Script::new([])))
}

fn put(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
    #[cfg(unix)]
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
}

/// The set-ups of `tool` in short: name, whether it is in force, place, problem.
fn facts(tool: Tool, deps: &ProviderDeps) -> Vec<String> {
    let line =
        |found: ToolProfile| format!("{} {} {:?} {:?}", found.name, found.is_current, found.place, found.problem);
    tool.set_ups(deps).unwrap().into_iter().map(line).collect()
}

#[test]
fn tool_profiles_are_listed_with_region_address_and_problem() {
    let (_home, deps) = home();
    assert_eq!(
        facts(Tool::Aliyun, &deps),
        [
            r#"work true Some("cn-hangzhou") None"#,
            "short false None None",
            "role false None None",
            r#"bare false None Some("has no mode")"#,
            r#"empty false None Some("holds no key")"#,
        ]
    );
    assert_eq!(
        facts(Tool::Mongocli, &deps),
        [
            r#"default true Some("https://om.example.com/") None"#,
            r#"empty false Some("https://cloud.mongodb.com") Some("has no key; mongocli may keep it in the system's keyring")"#,
        ]
    );
    let nowhere = self::deps([("HOME", "/nonexistent")].into_iter().collect());
    assert_eq!((facts(Tool::Aliyun, &nowhere), facts(Tool::Mongocli, &nowhere)), (vec![], vec![]));
}

#[test]
fn what_is_switched_off_is_not_offered() {
    let (home, _) = home();
    let off: Env =
        [("HOME", home.path()), ("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", Path::new("true"))].into_iter().collect();
    assert_eq!(facts(Tool::Aliyun, &deps(off)), [""; 0]);
}

#[test]
fn an_error_of_a_broken_file_has_no_value() {
    let (home, deps) = home();
    put(&home.path().join(".aliyun/config.json"), "{\"profiles\":[{\"name\":\"Zq7hemmelig\"]}");
    put(VendorFile::mongocli(&deps.env, "default").expected(), "private_api_key = Zq7hemmelig");
    for tool in [Tool::Aliyun, Tool::Mongocli] {
        let error = tool.set_ups(&deps).unwrap_err();
        assert!(!format!("{error} {} {error:?}", error.hint()).contains("Zq7hemmelig"));
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_others_can_read_is_not_used() {
    let (home, deps) = home();
    let path = home.path().join(".aliyun/config.json");
    fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o644)).unwrap();
    let error = Tool::Aliyun.set_ups(&deps).unwrap_err();
    assert!(error.to_string().contains("others have access to it (mode 644)"), "{error}");
    assert_eq!(error.hint(), format!("chmod 600 {}", path.display()));
}
