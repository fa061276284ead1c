//! What a command may print, and every way in which it can fail.

use std::io::ErrorKind;
use std::os::unix::fs::PermissionsExt;

use super::*;

const NAMES: [&str; 2] = ["username", "api_key"];

/// The parts that a script prints.
#[expect(clippy::unwrap_used, reason = "a test without a runtime has failed")]
fn run(script: &str, limit: Duration) -> Result<[Option<String>; 2], CommandProblem> {
    let env = [("HOME", "/h"), ("WHITELISTCTL_OPS_MANAGER_API_KEY", "Zq7hemmelig")].into_iter().collect();
    let line = ["/bin/sh", "-c", script].map(str::to_owned);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let found = runtime.block_on(parts(&line, NAMES, &env, limit))?;
    Ok(found.map(|part| part.map(|secret| secret.expose().to_owned())))
}

fn printed(text: &str) -> Result<[Option<String>; 2], CommandProblem> {
    let found = read(text.as_bytes(), NAMES)?;
    Ok(found.map(|part| part.map(|secret| secret.expose().to_owned())))
}

fn pair(name: &str, key: &str) -> [Option<String>; 2] {
    [Some(name.to_owned()), Some(key.to_owned())]
}

#[test]
fn two_lines_or_an_object_are_a_login() {
    for text in [
        "ann\nkey 1\n",
        "ann\nkey 1",
        "ann\r\nkey 1\r\n",
        "ann\nkey 1\n\n",
        " {\"api_key\":\"key 1\",\"username\":\"ann\",\"n\":1}\n",
    ] {
        assert_eq!(printed(text).unwrap(), pair("ann", "key 1"), "{text:?}");
    }
    assert_eq!(printed(r#"{"username":"ann","api_key":""}"#).unwrap(), [Some("ann".to_owned()), None]);
}

#[test]
fn anything_else_is_unreadable() {
    for text in ["", "\n", "ann", "ann\n", "\nkey\n", "ann\nkey\nmore\n", "{\"username\":1}", "{", "{} x"] {
        assert_eq!(printed(text), Err(CommandProblem::Unreadable), "{text:?}");
    }
    assert_eq!(read::<2>(b"ann\n\xff\n", NAMES).err(), Some(CommandProblem::NotText));
}

#[test]
fn a_third_part_may_be_missing() {
    let names = ["access_key_id", "access_key_secret", "security_token"];
    let there = |text: &str| read(text.as_bytes(), names).unwrap().map(|part| part.is_some());
    assert_eq!(there("id\nsecret\n"), [true, true, false]);
    assert_eq!(there("id\nsecret\ntoken\n"), [true, true, true]);
}

#[test]
fn the_environment_is_clean_and_there_is_no_input() {
    let found = run("cat; echo \"$HOME\"; env | grep -c hemmelig || echo none", LIMIT);
    assert_eq!(found, Err(CommandProblem::Unreadable), "home, 0, none: three lines");
    assert_eq!(
        run("cat; echo \"$HOME\"; echo \"${WHITELISTCTL_OPS_MANAGER_API_KEY-none}\"", LIMIT).unwrap(),
        pair("/h", "none")
    );
}

#[test]
fn every_way_to_fail_has_its_name() {
    let line = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let fails = |words: &[&str]| runtime.block_on(parts(&line(words), NAMES, &Env::default(), LIMIT)).unwrap_err();
    assert_eq!(fails(&[]), CommandProblem::NotAbsolute);
    assert_eq!(fails(&["sh", "-c", "true"]), CommandProblem::NotAbsolute);
    assert_eq!(fails(&["/nonexistent/secret-tool"]), CommandProblem::NotStarted(ErrorKind::NotFound));
    assert_eq!(run("exit 3", LIMIT), Err(CommandProblem::Failed(Some(3))));
    assert_eq!(run("printf 'ann\\nkey\\n'; kill -9 $$", LIMIT), Err(CommandProblem::Failed(None)));
    assert_eq!(run("head -c 65537 /dev/zero", LIMIT), Err(CommandProblem::TooMuch));
    assert_eq!(run("head -c 1000000 /dev/zero", LIMIT), Err(CommandProblem::TooMuch));
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("tool");
    std::fs::write(&program, "#!/bin/sh\n").unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o722)).unwrap();
    assert_eq!(fails(&[program.to_str().unwrap()]), CommandProblem::Writable);
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o600)).unwrap();
    assert_eq!(fails(&[program.to_str().unwrap()]), CommandProblem::NotStarted(ErrorKind::PermissionDenied));
}

/// Whoever lives on keeps the pipe open, and the test with it.
#[test]
fn a_slow_program_is_stopped_with_its_children() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let read = {
        let pipe = pipe.clone();
        std::thread::spawn(move || std::fs::read(pipe).unwrap())
    };
    let limit = Duration::from_millis(100);
    let script = format!("sleep 600 > {} & sleep 600", pipe.display());
    assert_eq!(run(&script, limit), Err(CommandProblem::TooSlow(limit)));
    // Opens and closes the pipe once, in case nothing opened it. Opened for both ends, it does not block.
    drop(std::fs::OpenOptions::new().read(true).write(true).open(&pipe).unwrap());
    assert!(read.join().unwrap().is_empty());
}
