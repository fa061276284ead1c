//! `edit`: a group in an editor, which is a script here.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot write its editor has failed")]

mod support;

use std::os::unix::fs::PermissionsExt;

use support::{Ran, Scene};

const LIST: &str = "--sandbox kibana-whitelist list --network public -o plain";

/// Edits a group of the sandbox with an editor that runs `script`; `$1` is the file.
fn edit(scene: Scene, group: &str, script: &str) -> (Scene, Ran) {
    let editor = scene.file("editor", format!("#!/bin/sh\n{script}\n"));
    std::fs::set_permissions(&editor, std::fs::Permissions::from_mode(0o700)).unwrap();
    let scene = scene.with("EDITOR", &editor);
    let ran = scene.run(&format!("--sandbox kibana-whitelist edit -g {group} --yes"));
    (scene, ran)
}

#[test]
fn an_edited_list_is_what_the_server_holds() {
    let (scene, ran) = edit(Scene::new(), "office", "sed -i 's/^198.51.100.200$/198.51.100.201 # desk/' \"$1\"");
    ran.ends_with(0).shows("+ 198.51.100.201").shows("- 198.51.100.200");
    let list = scene.run(&format!("{LIST} -g office")).ends_with(0);
    assert_eq!(list.stdout, "198.51.100.16/28\n198.51.100.201\n");
    let history = scene.run("--sandbox history --query results[0].reason").ends_with(0);
    assert_eq!(history.stdout, "198.51.100.201: desk\n");
}

#[test]
fn an_empty_or_unchanged_text_changes_nothing() {
    for script in ["true", ": > \"$1\""] {
        let (_, ran) = edit(Scene::new(), "office", script);
        ran.ends_with(0).shows("nothing to do");
    }
}

#[test]
fn a_wrong_line_is_reported_and_the_text_is_kept_with_a_mark() {
    let (scene, ran) = edit(Scene::new(), "office", "echo 10.0.0 >> \"$1\"");
    let ran = ran.ends_with(2);
    let path = ran.stderr.lines().find_map(|line| line.split("the text is kept in ").nth(1)).unwrap().to_owned();
    let text = std::fs::read_to_string(path).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.last(), Some(&"10.0.0"), "{text}");
    assert!(lines[lines.len() - 2].starts_with("#! "), "{text}");
    let list = scene.run(&format!("{LIST} -g office")).ends_with(0);
    assert_eq!(list.stdout, "198.51.100.16/28\n198.51.100.200\n");
}

#[test]
fn an_editor_that_fails_changes_nothing() {
    let (_, ran) = edit(Scene::new(), "office", "echo 10.0.0.1 >> \"$1\"; exit 7");
    ran.ends_with(3).says("the editor failed with exit code 7; nothing was changed").says("the text is kept in");
}

#[test]
fn without_editor_and_terminal_another_way_is_named() {
    Scene::new().run("--sandbox kibana-whitelist edit").ends_with(2).says("no editor").says("cover --gradual -f FILE");
}

#[test]
fn an_edited_list_of_a_user_is_what_the_server_holds() {
    let scene = Scene::new();
    let before = scene.run("--sandbox user-whitelist list -o plain").ends_with(0).stdout;
    assert!(before.lines().count() > 1 && before.contains("127.0.0.1\n"), "{before}");
    let other = before.lines().find(|line| *line != "127.0.0.1").unwrap().to_owned();
    let script = format!("#!/bin/sh\nsed -i 's,^{other}$,203.0.113.77 # desk,' \"$1\"\n");
    let editor = scene.file("editor", script);
    std::fs::set_permissions(&editor, std::fs::Permissions::from_mode(0o700)).unwrap();
    let scene = scene.with("EDITOR", &editor);
    let ran = scene.run("--sandbox user-whitelist edit --yes").ends_with(0);
    let ran = ran.shows("+ 203.0.113.77").shows(&format!("- {other}"));
    assert!(ran.stderr.contains("the text is kept in "), "{}", ran.stderr);
    let after = scene.run("--sandbox user-whitelist list -o plain").ends_with(0).stdout;
    let held = |list: &str| list.lines().map(str::to_owned).collect::<std::collections::BTreeSet<_>>();
    assert_eq!(held(&after), held(&before.replace(&other, "203.0.113.77")));
    let history = scene.run("--sandbox history --query results[0].reason").ends_with(0);
    assert_eq!(history.stdout, "203.0.113.77: desk\n");
    // The second edit changes nothing.
    let scene = scene.with("EDITOR", "true");
    scene.run("--sandbox user-whitelist edit --yes").ends_with(0).shows("nothing to do");
}
