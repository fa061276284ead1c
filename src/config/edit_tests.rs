//! What an edit leaves as it was, what it refuses, and what it leaves on the disk.

use std::fs;

use super::*;
use crate::config::error::ContentProblem;

const COMMENTED: &str = r#"# mine
default_profile = "prod" # day and night

# the shop
[profiles.prod]
region = "cn-hangzhou" # east
user = "5356823b3004dee37132bb7b"

[profiles.prod.instances.web]
id = "es-cn-1" # shop

# for trying
[profiles.lab]
instances = { kib = { id = "es-cn-2" } }
"#;

fn written(text: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.toml");
    fs::write(&path, text).unwrap();
    #[cfg(unix)]
    fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    (folder, path)
}

/// The text of `COMMENTED` after `change`, which is written and read again.
fn after(change: impl FnOnce(&mut Edit)) -> String {
    let (_folder, path) = written(COMMENTED);
    let mut edit = Edit::open(&path).unwrap();
    change(&mut edit);
    edit.save().unwrap();
    ConfigFile::load(&path).unwrap();
    fs::read_to_string(&path).unwrap()
}

#[test]
fn comments_and_order_stay() {
    let text = after(|edit| {
        edit.set("prod", &["region"], "cn-shanghai").unwrap();
        edit.set("prod", &["group"], "office").unwrap();
        edit.set("prod", &["instances", "logs", "id"], "es-cn-3").unwrap();
        edit.set("lab", &["instances", "kib", "region"], "cn-beijing").unwrap();
        edit.set_default(Some("lab"));
    });
    let wanted = COMMENTED
        .replace("\"prod\" # day", "\"lab\" # day")
        .replace("\"cn-hangzhou\" # east", "\"cn-shanghai\" # east")
        .replace("bb7b\"\n", "bb7b\"\ngroup = \"office\"\n")
        .replace("# shop\n", "# shop\n\n[profiles.prod.instances.logs]\nid = \"es-cn-3\"\n")
        .replace("\"es-cn-2\" }", "\"es-cn-2\" , region = \"cn-beijing\" }");
    assert_eq!(text.replace(" ,", ","), wanted.replace(" ,", ","));
}

#[test]
fn a_new_profile_is_written_at_the_end() {
    let text = after(|edit| edit.set("new", &["region"], "cn-hangzhou").unwrap());
    assert_eq!(text, format!("{COMMENTED}\n[profiles.new]\nregion = \"cn-hangzhou\"\n"));
}

#[test]
fn removing_a_key_removes_nothing_else() {
    let text = after(|edit| {
        assert!(edit.unset("prod", &["user"]).unwrap());
        assert!(edit.unset("prod", &["instances", "web"]).unwrap());
        assert!(!edit.unset("prod", &["group"]).unwrap());
        assert!(!edit.unset("none", &["group"]).unwrap());
    });
    assert_eq!(
        text,
        COMMENTED
            .replace("user = \"5356823b3004dee37132bb7b\"\n", "")
            .replace("\n[profiles.prod.instances.web]\nid = \"es-cn-1\" # shop\n", "")
    );
    let text = after(|edit| {
        edit.remove("prod");
        edit.set_default(None);
    });
    assert!(text.contains("# for trying\n[profiles.lab]\n") && !text.contains("prod"), "{text}");
}

#[test]
fn a_secret_is_at_one_place_at_a_time() {
    let text = after(|edit| {
        edit.set("prod", &["access_key_secret"], "Zq7hemmelig").unwrap();
        edit.set("prod", &["access_key_id"], "LTAI5t").unwrap();
        edit.place("prod", SecretKey::AccessKeySecret, true).unwrap();
        edit.place("prod", SecretKey::OpsManagerApiKey, true).unwrap();
    });
    assert!(text.contains("keyring = [\"access_key_secret\", \"ops_manager_api_key\"]\n"), "{text}");
    assert!(!text.contains("Zq7hemmelig"));
    let none = after(|edit| {
        edit.place("prod", SecretKey::AccessKeySecret, true).unwrap();
        edit.place("prod", SecretKey::AccessKeySecret, false).unwrap();
    });
    assert_eq!(none, COMMENTED);
}

#[test]
fn a_text_that_the_loader_refuses_is_not_written() {
    let (_folder, path) = written(COMMENTED);
    let mut edit = Edit::open(&path).unwrap();
    edit.set("prod", &["instances", "logs", "region"], "cn-beijing").unwrap();
    let error = edit.save().unwrap_err();
    assert!(matches!(error, ConfigError::Unwritable { problem: ContentProblem::NoId, .. }), "{error}");
    assert!(error.to_string().ends_with("would not be valid: an instance needs an `id`"), "{error}");
    assert_eq!(fs::read_to_string(&path).unwrap(), COMMENTED);
    assert!(matches!(edit.set("a b", &["region"], "x"), Err(ConfigError::ProfileName)));
}

#[test]
fn a_file_changed_in_the_meantime_is_not_overwritten() {
    let (_folder, path) = written(COMMENTED);
    let mut edit = Edit::open(&path).unwrap();
    edit.set("prod", &["group"], "office").unwrap();
    fs::write(&path, "# theirs\n").unwrap();
    assert!(matches!(edit.save(), Err(ConfigError::Changed { .. })));
    assert_eq!(fs::read_to_string(&path).unwrap(), "# theirs\n");
}

#[cfg(unix)]
#[test]
fn of_changes_at_the_same_time_each_is_kept_or_refused() {
    const WRITERS: usize = 8;
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("new/config.toml");
    let together = std::sync::Barrier::new(WRITERS);
    let outcomes: Vec<(String, bool)> = std::thread::scope(|scope| {
        let writers = (0..WRITERS).map(|number| {
            let (path, together) = (&path, &together);
            scope.spawn(move || {
                let name = format!("p{number}");
                let mut edit = Edit::open(path).unwrap();
                edit.set(&name, &["region"], "cn-hangzhou").unwrap();
                together.wait();
                match edit.save() {
                    Ok(()) => (name, true),
                    Err(ConfigError::Changed { .. }) => (name, false),
                    Err(error) => panic!("{error}"),
                }
            })
        });
        let writers: Vec<_> = writers.collect();
        writers.into_iter().map(|writer| writer.join().unwrap()).collect()
    });
    let kept = ConfigFile::load(&path).unwrap().profiles;
    assert_eq!(outcomes.iter().filter(|(_, is_kept)| *is_kept).count(), 1, "all of them opened an absent file");
    for (name, is_kept) in outcomes {
        assert_eq!(kept.contains_key(&name), is_kept, "{name}");
    }
}

#[cfg(unix)]
#[test]
fn the_file_is_for_the_user_alone_and_a_link_stays_one() {
    use std::os::unix::fs::PermissionsExt;
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("new/config.toml");
    let mut edit = Edit::open(&path).unwrap();
    edit.set("lab", &["region"], "cn-hangzhou").unwrap();
    assert!(edit.is_changed() && !path.parent().unwrap().exists());
    edit.save().unwrap();
    let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(path.parent().unwrap()), mode(&path)), (0o700, 0o600));
    assert_eq!(fs::read_to_string(&path).unwrap(), "[profiles.lab]\nregion = \"cn-hangzhou\"\n");
    let link = home.path().join("config.toml");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    let mut edit = Edit::open(&link).unwrap();
    edit.set("lab", &["group"], "office").unwrap();
    edit.save().unwrap();
    assert!(link.is_symlink() && fs::read_to_string(&path).unwrap().contains("office"));
}
