//! What a person sees: help, errors and the first steps, as sessions that can be read.
//!
//! Each file of `tests/cli`, and `README.md`, is a session of its own: the commands of a file share a home and a
//! sandbox that begin fresh, and no other file sees them. Standard output and standard error stand together as on a
//! terminal, and `? N` is the exit code where it is not 0.
//!
//! A block of TOML in a session is the home's `config.toml`.
//!
//! After a wanted change of wording:
//!
//! ```console
//! $ TRYCMD=overwrite cargo test --test transcripts
//! $ git diff tests/cli README.md
//! ```

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own files has failed")]

mod support;

use support::Scene;

/// How the variables begin that could lead the program out of its scene, and what else could change its looks.
const FOREIGN: &[&str] = &[
    "WHITELISTCTL_",
    "ALIBABA_CLOUD_",
    "ALIBABACLOUD_",
    "ALICLOUD_",
    "MCLI_",
    "MONGODB_ATLAS_",
    "XDG_",
    "CLICOLOR",
    "NO_COLOR",
    "LINES",
    "USER",
    "LOGNAME",
    "HOSTNAME",
    "SHELL",
];

/// Sessions in sandboxes with switches set.
const SWITCHES: &[(&str, &[(&str, &str)])] =
    &[("hazards_users", &[("whitelist-enabled", "false")]), ("hazards_ranges", &[("private-in-public", "accept")])];

/// The variables of this process that no session may see.
fn foreign() -> impl Iterator<Item = String> {
    let names = std::env::vars_os().filter_map(|(name, _)| name.into_string().ok());
    names.filter(|name| FOREIGN.iter().any(|start| name.starts_with(start)))
}

/// Plays the session `name`.
fn play(name: &str) {
    let scene = Scene::new();
    let file = format!("tests/cli/{name}.trycmd");
    let text = std::fs::read_to_string(&file).unwrap();
    if let Some((config, _)) = text.split_once("```toml\n").and_then(|(_, rest)| rest.split_once("```")) {
        scene.file("config/config.toml", config);
    }
    if let Some(switches) = SWITCHES.iter().find(|(session, _)| *session == name) {
        let assumed: Vec<_> = switches.1.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
        whitelistctl::sandbox::reset(&scene.state().join("sandbox"), &assumed).unwrap();
    }
    play_in(&scene, &file);
}

/// Plays the sessions of `file` in `scene`.
fn play_in(scene: &Scene, file: &str) {
    let cases = trycmd::TestCases::new();
    cases.default_bin_name("whitelistctl").case(file);
    // Empty is as good as unset.
    for variable in foreign() {
        cases.env(variable, "");
    }
    cases.env("COLUMNS", "100").env("PATH", std::path::Path::new(support::BINARY).parent().unwrap().to_str().unwrap());
    for (variable, value) in scene.variables() {
        cases.env(variable, value);
    }
    cases.insert_var("[HOME]", scene.path("").to_str().unwrap().trim_end_matches('/').to_owned()).unwrap();
    cases.run();
}

macro_rules! sessions {
    ($($name:ident),+ $(,)?) => {
        $(#[test] fn $name() { play(stringify!($name)); })+
        const SESSIONS: &[&str] = &[$(stringify!($name)),+];
    };
}

sessions!(
    help,
    usage,
    entries,
    credentials,
    kibana_round,
    kibana_groups,
    user_round,
    key_round,
    refusals,
    not_found,
    permission,
    json,
    sandbox,
    hazards_world,
    hazards_ranges,
    hazards_groups,
    hazards_access,
    hazards_users,
    hazards_size,
    hazards_leftovers,
    doctor,
    profiles,
);

/// Its ```` ```console ```` blocks are one session, from the top to the end.
#[test]
fn the_readme() {
    play_in(&Scene::new(), "README.md");
}

#[test]
fn every_file_of_the_folder_is_played() {
    let files = std::fs::read_dir("tests/cli").unwrap();
    let mut names: Vec<String> = files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        // A folder beside a session holds the files that it reads.
        .map(|name| name.strip_suffix(".trycmd").or(name.strip_suffix(".in")).unwrap_or(&name).to_owned())
        .collect();
    names.sort();
    names.dedup();
    let mut sessions = SESSIONS.to_vec();
    sessions.sort_unstable();
    assert_eq!(names, sessions);
}

/// Whether `word` is drawn anew in every run: an ID of a change, or a request's ID as the services write it.
fn is_drawn(word: &str) -> bool {
    let hex = word.chars().filter(char::is_ascii_hexdigit).count();
    let dashes = word.chars().filter(|c| *c == '-').count();
    hex == 32 && hex + dashes == word.len() && matches!(dashes, 0 | 4)
}

/// Whether `address` names a port that the system chose, which `TRYCMD=overwrite` writes down as it is.
fn names_a_port(address: &str) -> bool {
    let port = address.chars().take_while(char::is_ascii_digit).collect::<String>();
    port.parse::<u16>().is_ok_and(|port| port >= 32_768)
}

#[test]
fn no_session_holds_a_value_of_a_single_run() {
    assert!(is_drawn("bdaed9166d014f00b46f41655eca3190") && is_drawn("58D6B0C7-BD91-4105-BA47-F46EFE3ECF45"));
    assert!(names_a_port("38557/x") && !names_a_port("8080"));
    let files = std::fs::read_dir("tests/cli").unwrap().map(|file| file.unwrap().path()).filter(|path| path.is_file());
    for file in files.chain([std::path::PathBuf::from("README.md")]) {
        let text = std::fs::read_to_string(&file).unwrap();
        for (number, line) in text.lines().enumerate() {
            let drawn = line.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').any(is_drawn);
            let port = line.split("127.0.0.1:").skip(1).any(names_a_port);
            assert!(!drawn && !port, "{}:{}: put `[..]` where the value stands: {line}", file.display(), number + 1);
        }
    }
}
