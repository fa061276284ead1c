//! The direction of dependencies, and a few rules of the house that no lint knows.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own sources has failed")]

#[path = "support/source.rs"]
mod source;

use std::fs;
use std::path::{Path, PathBuf};

use source::{Named, code, paths, test_files};

/// What the modules below a folder or file of `src` may name: first of the crate, then of other crates. A name stands
/// for all below it, and `*` for every crate. The first rule that fits a file is its rule.
const RULES: &[(&str, &[&str], &[&str])] = &[
    ("domain/moment.rs", &[], &["std", "std::time::SystemTime", "std::time::UNIX_EPOCH"]),
    ("domain/event.rs", &["domain"], &["std", "std::time::SystemTime", "std::time::UNIX_EPOCH", "thiserror"]),
    ("domain", &["domain"], &["std", "ipnet", "thiserror"]),
    (
        "declaration",
        &["declaration", "domain", "config::suggest", "text"],
        &["std", "jiff", "serde_json", "sha2", "thiserror", "toml_edit"],
    ),
    ("world.rs", &["world"], &["std", "tokio", "getrandom", "sha2", "terminal_size"]),
    ("text.rs", &[], &["std", "jiff", "percent_encoding"]),
    ("entry_files", &["entry_files", "domain"], &["std", "ipnet", "serde", "serde_json", "thiserror", "toml_edit"]),
    ("world/tty.rs", &["world"], &["std", "dialoguer", "rustix", "secrecy", "tokio"]),
    (
        "world/keyring.rs",
        &["world"],
        &[
            "std",
            "apple_native_keyring_store",
            "dbus_secret_service_keyring_store",
            "keyring_core",
            "secrecy",
            "thiserror",
            "tokio",
            "windows_native_keyring_store",
        ],
    ),
    ("world", &["world"], &["std", "rustix", "tempfile", "tokio"]),
    ("exit.rs", &[], &["std"]),
    ("redactor.rs", &["text"], &["std", "base64", "percent_encoding", "secrecy", "serde_json"]),
    ("cli", &["cli"], &["std", "clap"]),
    ("auth/acs3.rs", &["auth::credential", "text"], &["std", "http", "hmac", "sha2", "percent_encoding", "thiserror"]),
    (
        "auth/digest.rs",
        &["auth::challenge", "auth::secret", "text"],
        &["std", "http", "md5", "sha2", "percent_encoding", "thiserror"],
    ),
    ("auth/v4.rs", &["text"], &["std", "hmac", "sha2", "percent_encoding"]),
    ("auth", &["auth", "redactor", "text", "transport", "world"], &["*"]),
    ("transport", &["transport", "world"], &["*"]),
    ("services", &["services", "text", "transport", "domain", "config::suggest"], &["*"]),
    ("stores/location.rs", &[], &["std", "thiserror"]),
    ("stores", &["stores", "journal", "text", "transport", "domain", "world"], &["*"]),
    ("journal/record_v1.rs", &["domain", "journal::Knows"], &["std", "serde", "serde_json"]),
    ("journal/snapshot.rs", &["journal", "domain"], &["std", "serde", "serde_json"]),
    ("journal/index.rs", &["journal", "domain", "world"], &["std", "serde", "serde_json"]),
    ("journal", &["journal", "domain", "world"], &["std", "sha2", "thiserror", "crc32fast"]),
    (
        "config",
        &["config", "auth", "domain::instance", "domain::owner", "redactor", "transport::tls::Pin", "world"],
        &["*"],
    ),
    ("credentials", &["credentials", "config", "auth", "redactor", "transport", "world"], &["*"]),
    ("output", &["output", "declaration", "domain", "error", "exit", "redactor", "text", "world"], &["*"]),
    ("sandbox", &["sandbox"], &["*"]),
    ("error.rs", &["services", "config", "credentials", "domain", "exit", "sandbox", "world"], &["std", "thiserror"]),
    ("app/clients.rs", SESSION, &["std", "bytes", "http", "sha2"]),
    ("app/clients", SESSION, &["std"]),
    ("app/network.rs", SESSION, &["std"]),
    ("app/my_ip", SESSION, &["std", "bytes", "http"]),
    ("app/session.rs", SESSION, TOOLS),
    ("app/shared_journal.rs", SESSION, TOOLS),
    ("app/session", COMMANDS, TOOLS),
    ("app", COMMANDS, TOOLS),
    ("change", &["change", "domain", "services", "world"], &["std"]),
    ("commands/attended.rs", COMMANDS, &["std", "tokio", "rustix"]),
    ("commands/sandbox.rs", COMMANDS, &["std", "tempfile", "tokio"]),
    ("commands/generated.rs", COMMANDS, &["std", "clap", "clap_complete", "clap_complete_nushell", "clap_mangen"]),
    ("commands/editor.rs", COMMANDS, &["std", "shlex", "tokio"]),
    ("commands/generated/viewer.rs", COMMANDS, &["std", "tempfile", "tokio"]),
    ("commands/generated", COMMANDS, &["std", "clap", "clap_mangen"]),
    ("commands/profile", COMMANDS, &["std", "secrecy", "tokio"]),
    ("commands/history/list.rs", COMMANDS, &["std", "jiff"]),
    ("commands", COMMANDS, TOOLS),
    ("run.rs", &["app", "cli", "commands", "error", "exit", "output", "world"], &["std", "clap"]),
    ("lib.rs", &[], &[]),
    ("main.rs", &[], &["std", "anyhow", "whitelistctl::exit", "whitelistctl::run", "whitelistctl::world"]),
];

/// What the session puts together: the transport, which no other command may name, and what all of them sequence.
const SESSION: &[&str] = &[
    "transport",
    "services",
    "stores",
    "app",
    "auth",
    "change",
    "cli",
    "commands",
    "config",
    "credentials",
    "declaration",
    "domain",
    "entry_files",
    "error",
    "text",
    "exit",
    "journal",
    "output",
    "redactor",
    "sandbox",
    "text",
    "world",
];

/// What commands sequence.
const COMMANDS: &[&str] = SESSION.split_at(1).1;

/// The crates that commands may name; no HTTP, no wire types, no arguments.
const TOOLS: &[&str] =
    &["std", "futures_util", "serde_json", "sha2", "tempfile", "thiserror", "tokio", "uuid", "wildmatch"];

/// What pure code may not have of `std`, unless its rule names it.
const IMPURE: &[&str] = &[
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "std::io",
    "std::thread",
    "std::os",
    "std::time::SystemTime",
    "std::time::Instant",
    "std::time::UNIX_EPOCH",
    "std::time::*",
    "std::*",
];

/// What it may have of the parts that are closed to it: values.
const VALUES: &[&str] = &[
    "std::net::IpAddr",
    "std::net::Ipv4Addr",
    "std::net::Ipv6Addr",
    "std::net::SocketAddr",
    "std::net::AddrParseError",
];

/// The modules that the error of the commands is above of.
const BELOW_THE_ERROR: &[&str] = &[
    "services",
    "stores",
    "auth",
    "cli",
    "config",
    "credentials",
    "domain",
    "entry_files",
    "journal",
    "sandbox",
    "text.rs",
    "transport",
    "world",
    "world.rs",
];

/// Every file below `src` with its raw text.
fn files() -> Vec<(String, String)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for item in fs::read_dir(folder).unwrap() {
            let path = item.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    walk(&root, &mut found);
    found.sort();
    let name = |path: &Path| path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
    found.iter().map(|path| (name(path), fs::read_to_string(path).unwrap().replace('\r', ""))).collect()
}

/// The files that are no tests.
fn sources() -> Vec<(String, String)> {
    let mut files = files();
    let tests: Vec<String> = files.iter().flat_map(|(name, text)| test_files(name, text)).collect();
    files.retain(|(name, _)| {
        !tests.iter().any(|test| name.strip_prefix(test).is_some_and(|rest| rest == ".rs" || rest.starts_with('/')))
    });
    files
}

/// The crates that can be named: those of the manifest, the standard ones, and this one from its program.
fn crates() -> Vec<String> {
    let manifest = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).unwrap();
    let mut crates: Vec<String> = ["std", "core", "alloc", "whitelistctl", "md5"].map(str::to_owned).to_vec();
    let mut of_dependencies = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            of_dependencies = line.ends_with("dependencies]");
        } else if let Some((name, _)) = line.split_once('=').filter(|_| of_dependencies) {
            crates.push(name.trim().replace('-', "_"));
        }
    }
    crates
}

fn rule_for(name: &str) -> Option<&'static (&'static str, &'static [&'static str], &'static [&'static str])> {
    RULES.iter().find(|(place, ..)| name == *place || name.starts_with(&format!("{place}/")))
}

/// The path from the root of the crate that `named` means in the file `name`, if it begins with a word for a place.
fn inside(name: &str, named: &Named) -> Option<String> {
    let mut module: Vec<&str> = name.trim_end_matches(".rs").split('/').collect();
    if matches!(module.last(), Some(&("mod" | "lib" | "main"))) {
        module.pop();
    }
    module.extend(named.within.iter().map(String::as_str));
    let (first, rest) = named.path.split_first()?;
    match first.as_str() {
        "crate" => module.clear(),
        "super" | "self" => {
            if first == "super" {
                module.pop();
            }
        }
        _ => return None,
    }
    for segment in rest {
        if segment == "super" {
            module.pop();
        } else {
            module.push(segment);
        }
    }
    Some(module.join("::"))
}

/// Whether `path` is `place` or below it.
fn is_in(path: &str, place: &str) -> bool {
    path.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// What the file `name` with `text` names and may not.
fn breaches(name: &str, text: &str, crates: &[String]) -> Vec<String> {
    let Some((place, of_crate, of_others)) = rule_for(name) else { return vec![format!("src/{name} has no rule")] };
    let is_pure = matches!(place.split('/').next(), Some("domain" | "entry_files"));
    let mut breaches = Vec::new();
    for named in paths(&code(text)) {
        let allowed = if let Some(path) = inside(name, &named) {
            // What a module has inside itself is its own affair.
            let own = name.trim_end_matches(".rs").trim_end_matches("/mod").replace('/', "::");
            is_in(&path, &own) || of_crate.iter().any(|place| is_in(&path, place))
        } else if crates.contains(&named.path[0]) {
            let path = named.path.join("::");
            let is_named = of_others.iter().any(|place| place.contains("::") && is_in(&path, place));
            let is_open = of_others.contains(&"*") || of_others.contains(&named.path[0].as_str());
            is_named || (is_open && !(is_pure && is_impure(&path)))
        } else {
            true
        };
        if !allowed {
            breaches.push(format!("src/{name} names {}", named.path.join("::")));
        }
    }
    breaches
}

/// Whether `path` leads to what only the outside has; a module that holds such things is one, too.
fn is_impure(path: &str) -> bool {
    let is_value = VALUES.iter().any(|value| is_in(path, value));
    ["std", "std::time"].contains(&path) || (!is_value && IMPURE.iter().any(|place| is_in(path, place)))
}

#[test]
fn modules_name_only_what_their_place_allows() {
    let crates = crates();
    let found: Vec<String> = sources().iter().flat_map(|(name, text)| breaches(name, text, &crates)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// How a file would tell lists apart by their service.
const TELLING_APART: &[&str] =
    &["Place::Group", "Place::Callers", ".service==", ".service.as_str()", "match&target.service"];

/// What the file `name` with `text` does to tell lists apart by their service; the registry is there for that.
fn tells_apart(name: &str, text: &str) -> Vec<String> {
    if ["services/", "sandbox/"].iter().any(|place| name.starts_with(place)) {
        return Vec::new();
    }
    let code: String = code(text).split_whitespace().collect();
    let signs = TELLING_APART.iter().filter(|sign| code.contains(*sign));
    signs.map(|sign| format!("src/{name} tells services apart: {sign}")).collect()
}

#[test]
fn only_services_and_the_sandbox_tell_lists_apart_by_their_service() {
    let found: Vec<String> = sources().iter().flat_map(|(name, text)| tells_apart(name, text)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    let breach = "fn f(target: &Target) -> bool { target.service == \"elasticsearch\" }";
    assert_eq!(tells_apart("commands/history/undo.rs", breach).len(), 1);
    assert!(tells_apart("services/registry.rs", breach).is_empty());
}

#[test]
fn every_service_has_the_same_files() {
    let of = |service: &str| {
        let place = format!("services/{service}/");
        let names = files().into_iter().filter_map(|(name, _)| Some(name.strip_prefix(&place)?.to_owned()));
        names.collect::<Vec<_>>()
    };
    for service in ["elasticsearch", "ops_manager"] {
        let held = of(service);
        for file in ["checks", "client", "failure", "list", "mod", "policy", "target", "wire"] {
            assert!(held.contains(&format!("{file}.rs")), "services/{service} has no {file}.rs");
        }
    }
}

#[test]
fn every_kind_of_breach_is_seen() {
    let crates = crates();
    for (name, text) in [
        ("domain/rules.rs", "use crate::output::ui::Ui;"),
        ("domain/rules.rs", "use crate::{output::ui::Ui};"),
        ("domain/rules.rs", "use crate::{domain::entry::Entry, world::{self, Env}};"),
        ("domain/rules.rs", "use crate as root;"),
        ("domain/rules.rs", "use crate::*;"),
        ("domain/rules.rs", "use super::super::world::Env;"),
        ("domain/rules.rs", "fn f() -> super::super::error::Error { g() }"),
        ("domain/rules.rs", "mod inner { use super::super::super::world::Env; }"),
        ("domain/rules.rs", "fn f(value: &serde_json::Value) {}"),
        ("domain/rules.rs", "fn f(value: &::serde_json::Value) {}"),
        ("domain/rules.rs", "#[derive(serde::Serialize)] struct S;"),
        ("domain/rules.rs", "use serde;"),
        ("domain/rules.rs", "extern crate serde;"),
        ("domain/rules.rs", "fn f() { std::fs::read(\"a\"); }"),
        ("domain/rules.rs", "use std::{fmt, fs};"),
        ("domain/rules.rs", "use std::env::var;"),
        ("domain/rules.rs", "use std::net::{IpAddr, TcpStream};"),
        ("domain/rules.rs", "use std::net;"),
        ("domain/rules.rs", "fn f() { std::process::id(); }"),
        ("domain/rules.rs", "use std::io::Write as _;"),
        ("domain/rules.rs", "use std::thread;"),
        ("domain/rules.rs", "use std::time::{Duration, SystemTime};"),
        ("domain/rules.rs", "use std::time;"),
        ("domain/rules.rs", "use std as s;"),
        ("domain/event.rs", "use std::time::Instant;"),
        ("domain/rules.rs", "#[cfg(test)]\nmod tests { use super::*; }\nuse crate::world::Env;"),
        ("domain/rules.rs", "#[cfg(test)]\nmod tests;\n\nuse crate::world::Env;"),
        ("domain/rules.rs", "const A: &str = \"{ // \"; const B: char = '\"'; use crate::world::Env;"),
        ("domain/rules.rs", "fn f<'a>(a: &'a str) -> &'a str { crate::world::f(a) }"),
        ("domain/rules.rs", "const A: &str = r#\"\" /* \"#; fn f() { crate::world::f() }"),
        ("sandbox/verify/digest.rs", "#[cfg(test)]\nmod tests;\nuse crate::auth::digest::answer;"),
        ("sandbox/mod.rs", "use super::auth::digest::answer;"),
        ("auth/acs3.rs", "use super::layer::Acs3;"),
        ("auth/digest.rs", "use serde_json::Value;"),
        ("services/failure.rs", "use crate::error::Error;"),
        ("journal/store.rs", "use serde_json::Value;"),
        ("journal/mod.rs", "use crate::output::ui::Ui;"),
        ("journal/mod.rs", "fn f() -> Result<(), crate::error::Error> { Ok(()) }"),
        ("commands/instances.rs", "use crate::transport::Response;"),
        ("change/driver.rs", "use http::Method;"),
        ("change/core/sending.rs", "use crate::error::Error;"),
        ("app/session.rs", "use reqwest::Client;"),
        ("commands/sandbox.rs", "use hyper::server;"),
        ("commands/sandbox.rs", "use clap::Parser;"),
        ("run.rs", "use crate::services::Failure;"),
        ("lib.rs", "use serde::Serialize;"),
        ("main.rs", "use whitelistctl::commands;"),
        ("main.rs", "use whitelistctl::{exit::Exit, domain};"),
        ("entry_files/mod.rs", "use std::fs;"),
        ("entry_files/mod.rs", "use crate::cli::Entries;"),
        ("new_module/mod.rs", ""),
    ] {
        assert!(!breaches(name, text, &crates).is_empty(), "unseen in src/{name}: {text}");
    }
}

#[test]
fn what_is_allowed_is_no_breach() {
    let crates = crates();
    for (name, text) in [
        ("domain/rules.rs", "use std::net::{IpAddr, Ipv4Addr}; use std::time::Duration; use std::{fmt, str::FromStr};"),
        (
            "domain/rules.rs",
            "use crate::domain::{entry::{self, Entry}, plan}; use super::list::List; use super::entry;",
        ),
        ("domain/rules.rs", "/* crate::world */ // crate::world\nconst A: &str = \"crate::world::Env\";"),
        ("domain/rules.rs", "#[cfg(test)]\nmod tests { use crate::world::Env; fn f() { let _ = '}'; } }"),
        ("domain/rules.rs", "#[cfg(test)]\n#[path = \"x.rs\"]\nmod tests;\npub(crate) fn f() {}"),
        ("domain/rules.rs", "#[cfg(test)]\npub(crate) fn f(a: (u8, u8)) -> crate::world::Env { todo() }"),
        ("domain/event.rs", "use std::time::{SystemTime, UNIX_EPOCH};"),
        ("world.rs", "use std::fs::File; mod files; use self::files::me;"),
        ("app/session.rs", "use crate::transport::retry::Retry; use uuid::Builder;"),
        ("main.rs", "fn main() { whitelistctl::run(whitelistctl::world::World::of_process()) }"),
    ] {
        assert_eq!(breaches(name, text, &crates), [""; 0], "src/{name}: {text}");
    }
}

#[test]
fn only_what_tests_alone_have_is_left_out() {
    let all = files();
    let kept = sources();
    let left_out = |name: &str| {
        assert!(all.iter().any(|(file, _)| file == name), "src/{name} is not there");
        !kept.iter().any(|(file, _)| file == name)
    };
    assert!(left_out("auth/vectors.rs") && left_out("domain/reversal_tests.rs") && left_out("output/json/tests.rs"));
    for name in ["sandbox/verify/digest.rs", "sandbox/ops_manager/mod.rs", "output/json/v1.rs", "domain/event.rs"] {
        assert!(!left_out(name), "src/{name} is not looked at");
    }
    let digest = &kept.iter().find(|(name, _)| name == "sandbox/verify/digest.rs").unwrap().1;
    assert!(code(digest).len() * 2 > digest.len(), "most of a file is code");
}

#[test]
fn the_error_of_the_commands_is_named_by_nobody_below_them() {
    for place in BELOW_THE_ERROR {
        let rules = RULES.iter().filter(|(of, ..)| is_in(&of.replace('/', "::"), &place.replace('/', "::")));
        let rules: Vec<_> = rules.collect();
        assert!(!rules.is_empty() && rules.iter().all(|(_, inside, _)| !inside.contains(&"error")), "{place}");
    }
}

/// Whether any path in `text` has `first` directly before `second`.
fn names_in_a_row(text: &str, first: &str, second: &str) -> bool {
    paths(&code(text)).iter().any(|named| named.path.windows(2).any(|pair| pair[0] == first && pair[1] == second))
}

fn names_crate(text: &str, start: &str) -> bool {
    paths(&code(text)).iter().any(|named| named.path[0] == start || named.path[0].starts_with(&format!("{start}_")))
}

#[test]
fn clap_is_named_in_the_outermost_layers_only() {
    let outer = |name: &str| name.starts_with("cli/") || name.starts_with("commands/generated") || name == "run.rs";
    for (name, text) in sources().iter().filter(|(name, _)| !outer(name)) {
        assert!(!names_crate(text, "clap"), "src/{name} names clap");
    }
}

#[test]
fn only_the_terminal_writes_to_standard_streams() {
    assert!(names_in_a_row("use std::io::{self, stderr};", "io", "stderr"));
    for (name, text) in sources() {
        let opens = ["stdout", "stderr", "Stdout", "Stderr"].iter().any(|stream| names_in_a_row(&text, "io", stream));
        assert!(["world.rs", "main.rs"].contains(&name.as_str()) || !opens, "src/{name} opens a stream");
    }
}

#[test]
fn anyhow_stays_at_the_edge() {
    for (name, text) in sources() {
        assert!(name == "main.rs" || !names_crate(&text, "anyhow"), "src/{name} uses anyhow");
    }
}

#[test]
fn every_module_says_what_it_is_for() {
    for (name, text) in sources() {
        assert!(text.starts_with("//! "), "src/{name} does not open with what it owns");
    }
}
