//! What is found of the vendors' set-ups, and that no message repeats a word of them.

use std::fs;

use super::super::vendor::mongocli;
use super::*;

const ALIYUN: &str = r#"{"current":"work","profiles":[
  {"name":"work","mode":"AK","access_key_id":"LTAI5t","access_key_secret":"Zq7hemmelig1","region_id":"cn-hangzhou","sts_token":"old"},
  {"name":"short","mode":"StsToken","access_key_id":"STS.1","access_key_secret":"Zq7hemmelig2","sts_token":"Zq7hemmelig3"},
  {"name":"role","mode":"EcsRamRole","ram_role_name":"r","region_id":""}],"meta_path":""}"#;
const MONGOCLI: &str = r#"skip_update_check = "yes"
[default]
public_api_key = "abcdefgh"
private_api_key = "Zq7hemmelig4"
ops_manager_url = "https://om.example.com/"
service = "ops-manager"
[empty]
service = "cloud-manager"
"#;

fn home() -> (tempfile::TempDir, Env) {
    let home = tempfile::tempdir().unwrap();
    let env: Env = [("HOME", home.path()), ("APPDATA", &home.path().join(".config"))].into_iter().collect();
    put(&Tool::Aliyun.file(&env).unwrap(), ALIYUN);
    put(VendorFile::mongocli(&env, "default").expected(), MONGOCLI);
    (home, env)
}

fn put(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
    #[cfg(unix)]
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
}

#[test]
fn set_ups_are_listed_with_what_is_needed_to_choose_one() {
    let (_home, env) = home();
    let facts = |tool: Tool| -> Vec<(String, bool, bool, Option<String>)> {
        let set_ups = tool.set_ups(&env).unwrap();
        set_ups.into_iter().map(|found| (found.name, found.is_current, found.is_usable, found.place)).collect()
    };
    assert_eq!(
        facts(Tool::Aliyun),
        [
            ("work".to_owned(), true, true, Some("cn-hangzhou".to_owned())),
            ("short".to_owned(), false, true, None),
            ("role".to_owned(), false, false, None),
        ]
    );
    assert_eq!(
        facts(Tool::Mongocli),
        [
            ("default".to_owned(), true, true, Some("https://om.example.com/".to_owned())),
            ("empty".to_owned(), false, false, None),
        ]
    );
    let nowhere: Env = [("HOME", "/nonexistent")].into_iter().collect();
    assert_eq!(Tool::Aliyun.set_ups(&nowhere).unwrap(), []);
}

#[test]
fn a_key_is_used_where_it_is() {
    let (_home, env) = home();
    let work = aliyun(&env, "work").unwrap();
    assert_eq!((work.access_key_id.as_str(), work.access_key_secret.expose()), ("LTAI5t", "Zq7hemmelig1"));
    assert!(work.security_token.is_none(), "a token counts in its own mode only");
    assert_eq!(aliyun(&env, "short").unwrap().security_token.unwrap().expose(), "Zq7hemmelig3");
    let key = mongocli(&env, "default").unwrap();
    assert_eq!((key.username.as_str(), key.password.expose()), ("abcdefgh", "Zq7hemmelig4"));
}

#[test]
fn what_cannot_be_used_is_told_by_its_place() {
    let (_home, env) = home();
    let said = |error: CredentialError| format!("{error} | {} | {error:?}", error.hint());
    assert!(said(aliyun(&env, "role").unwrap_err()).contains("its mode is not AK or StsToken"));
    assert!(said(aliyun(&env, "none").unwrap_err()).contains("there is no such profile"));
    assert!(said(mongocli(&env, "empty").unwrap_err()).contains("it holds no key"));
    assert!(said(mongocli(&env, "none").unwrap_err()).contains("no profile `none` in "));
    assert!(said(mongocli(&Env::default(), "none").unwrap_err()).contains("there is no such file"));
    put(&Tool::Aliyun.file(&env).unwrap(), "{\"profiles\":[{\"name\":\"Zq7hemmelig\"]}");
    put(&Tool::Mongocli.file(&env).unwrap(), "private_api_key = Zq7hemmelig");
    for error in [aliyun(&env, "work").unwrap_err(), mongocli(&env, "default").unwrap_err()] {
        assert!(!said(error).contains("Zq7hemmelig"));
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_others_can_read_is_not_used() {
    let (_home, env) = home();
    let path = Tool::Aliyun.file(&env).unwrap();
    fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o644)).unwrap();
    let error = aliyun(&env, "work").unwrap_err();
    assert!(error.to_string().contains("others have access to it (mode 644)"), "{error}");
    assert_eq!(error.hint(), format!("chmod 600 {}", path.display()));
    assert!(Tool::Aliyun.set_ups(&env).is_err());
}
