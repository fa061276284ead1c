//! No secret leaves: every command, with credentials from every place, into every failure, at the highest verbosity.
//!
//! A server that knows the secrets repeats them, in every form, wherever an answer has room; homes hold them where none
//! belongs. Then everything that a run left behind is searched: both streams, the journal and the rest of the state,
//! the arguments and the environment of commands that were run.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test whose scene cannot be set up has failed")]

#[path = "leaks/broken.rs"]
mod broken;
#[allow(dead_code, reason = "the stress figures use the rest")]
#[path = "stress/dice.rs"]
mod dice;
#[path = "leaks/lines.rs"]
mod lines;
#[allow(dead_code, reason = "the stress figures use the rest")]
#[path = "stress/operator.rs"]
mod operator;
#[path = "leaks/parrot.rs"]
mod parrot;
#[path = "leaks/search.rs"]
mod search;
#[path = "leaks/stage.rs"]
mod stage;
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;
use std::sync::atomic::{AtomicUsize, Ordering};

use clap::CommandFactory;
use md5::{Digest, Md5};

use lines::{Calls, LINES, SPOILS};
use operator::Operator;
use parrot::{At, Mood, Parrot, Spoils};
use search::{Canary, Search, forms};
use stage::{GIVEN, LOGIN, Source};
use support::{Ran, Scene};

/// One run.
struct Case {
    line: &'static str,
    calls: Calls,
    source: Source,
    at: At,
    spoils: Spoils,
    /// Which secret is said, and in which form.
    says: usize,
    format: &'static str,
}

/// Every line with every way to be spoilt, in two formats each; places of credentials and what is said take turns.
fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    let (mut turn, mut asking) = (0, 0);
    let mut said: BTreeMap<(Source, bool), usize> = BTreeMap::new();
    for (_, calls, line) in LINES.iter().filter(|(_, calls, _)| *calls != Calls::None) {
        let changing = matches!(calls, Calls::Changing | Calls::ChangingUser);
        let at = [(true, At::Reads), (changing, At::Writes), (calls.elasticsearch(), At::Keys)];
        for at in at.into_iter().filter_map(|(is, at)| is.then_some(at)) {
            // Lists are recorded as they are, so what they hold is no leak of the journal.
            let fits = |spoils: &&Spoils| {
                !(changing && matches!(spoils, Spoils::Speaks | Spoils::Cut | Spoils::Shape) && at == At::Reads)
            };
            for spoils in SPOILS.iter().filter(fits) {
                let source = if at == At::Keys {
                    asking += 1;
                    Source::ASKING[asking % Source::ASKING.len()]
                } else {
                    Source::ALL[turn % Source::ALL.len()]
                };
                turn += 1;
                let formats = if turn % 2 == 0 { ["table", "json"] } else { ["plain", "jsonl"] };
                for format in formats {
                    let says = said.entry((source, calls.elasticsearch())).or_default();
                    *says += 1;
                    cases.push(Case { line, calls: *calls, source, at, spoils: *spoils, says: *says, format });
                }
            }
        }
    }
    cases
}

impl Case {
    /// The word that the server says: a secret of the source, in one of its forms.
    fn word(&self) -> String {
        let secrets = self.source.secrets(self.calls.elasticsearch());
        let forms = forms(secrets[self.says % secrets.len()]);
        forms[self.says / secrets.len() % forms.len()].1.clone()
    }
}

/// Plays `case`, and tells what leaked.
fn play(case: &Case, parrot: &Parrot, fixed: &Search, redacted: &AtomicUsize) -> Option<String> {
    let somebody = stage::somebody(parrot, case.source);
    let word = case.word();
    let (before, line) = case.line.split_once("; ").map_or((None, case.line), |(before, line)| (Some(before), line));
    parrot.is_in(Mood { at: At::Reads, spoils: Spoils::Nothing, word: String::new() }, false);
    let mut left = Vec::new();
    if let Some(before) = before {
        left.push(somebody.run(&at_home(&format!("-v -y {before}"), somebody.scene())));
    }
    parrot.is_in(Mood { at: case.at, spoils: case.spoils, word: word.clone() }, true);
    left.push(somebody.run(&at_home(&format!("-v -y -o {} {line}", case.format), somebody.scene())));
    redacted.fetch_add(usize::from(left.iter().any(|ran| ran.to_string().contains("[redacted]"))), Ordering::Relaxed);
    let moving = Search::new(&parrot.proofs());
    let hit = leak(&left, somebody.scene(), &[fixed, &moving])?;
    let Case { source, at, spoils, format, .. } = case;
    Some(format!("{hit}\n{source:?}, {at:?} {spoils:?} -o {format}, said: {word}\n{}", left.last()?))
}

/// The file that lines about declarations name.
const DECLARATION: &str = "whitelists.toml";

/// `line` with that file in the home of `scene`: each run has one of its own, and it is searched as well.
fn at_home(line: &str, scene: &Scene) -> String {
    line.replace(DECLARATION, scene.path(DECLARATION).to_str().unwrap())
}

/// The first secret in what was left behind, and where.
fn leak(runs: &[Ran], scene: &Scene, searches: &[&Search]) -> Option<String> {
    let mut texts: Vec<(String, String)> = Vec::new();
    for ran in runs {
        texts.push(("standard output".to_owned(), ran.stdout.clone()));
        texts.push(("standard error".to_owned(), ran.stderr.clone()));
    }
    gather(&scene.state(), &mut texts);
    gather(&scene.path("child.log"), &mut texts);
    gather(&scene.path(DECLARATION), &mut texts);
    let hit = |(place, text): &(String, String)| {
        searches.iter().find_map(|search| search.first_in(text)).map(|name| format!("{place} has {name}"))
    };
    texts.iter().find_map(hit)
}

fn gather(path: &Path, texts: &mut Vec<(String, String)>) {
    if let Ok(items) = std::fs::read_dir(path) {
        items.for_each(|item| gather(&item.unwrap().path(), texts));
    } else if let Ok(bytes) = std::fs::read(path) {
        texts.push((path.display().to_string(), String::from_utf8_lossy(&bytes).into_owned()));
    }
}

/// The secrets that are the same in every run, the hash that stands for the password among them.
fn fixed() -> Vec<Canary> {
    let mut canaries = stage::canaries();
    let ha1: [u8; 16] = Md5::digest(format!("ann:MMS Public API:{LOGIN}")).into();
    let ha1 = format!("{:032x}", u128::from_be_bytes(ha1));
    canaries.push(Canary::new("the hash of the password", &ha1));
    canaries
}

/// Plays all of `cases` on some threads, each with a server of its own; how many were played.
fn all<C: Sync>(cases: &[C], play: impl Fn(&C, &Parrot, &Search) -> Option<String> + Sync) -> usize {
    let next = AtomicUsize::new(0);
    let leaks: Vec<String> = std::thread::scope(|threads| {
        let work = || {
            let (parrot, fixed) = (Parrot::new(GIVEN[0], GIVEN[1]), Search::new(&fixed()));
            let mut leaks = Vec::new();
            while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
                leaks.extend(play(case, &parrot, &fixed));
            }
            leaks
        };
        let threads: Vec<_> = (0..4).map(|_| threads.spawn(work)).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    assert!(leaks.is_empty(), "{} leaks, such as:\n{}", leaks.len(), leaks[..leaks.len().min(5)].join("\n\n"));
    cases.len()
}

#[test]
fn no_call_that_goes_wrong_shows_a_secret() {
    let cases = cases();
    let said: BTreeSet<String> = cases.iter().map(Case::word).collect();
    let secrets =
        Source::ALL.into_iter().flat_map(|source| [true, false].map(|signed| source.secrets(signed))).flatten();
    let words: BTreeSet<String> = secrets.flat_map(|secret| forms(secret)).map(|(_, form)| form).collect();
    assert_eq!(said, words, "every secret is said in every form");
    let redacted = AtomicUsize::new(0);
    let played = all(&cases, |case, parrot, fixed| play(case, parrot, fixed, &redacted));
    assert!(played >= 3_000, "only {played} runs");
    let redacted = redacted.into_inner();
    assert!(redacted * 2 > played, "something was to be hidden in {redacted} of {played} runs only");
}

#[test]
fn no_broken_home_shows_a_secret() {
    let cases: Vec<_> = broken::BROKEN
        .iter()
        .flat_map(|broken| LINES.iter().map(move |(_, _, line)| (broken, line)))
        .flat_map(|(broken, line)| ["table", "json"].map(|format| (broken, *line, format)))
        .collect();
    let played = all(&cases, |((name, break_it), line, format), parrot, fixed| {
        parrot.is_in(Mood { at: At::Reads, spoils: Spoils::Nothing, word: String::new() }, false);
        let somebody: Operator = stage::unlucky(parrot, *break_it);
        let line = line.split_once("; ").map_or(*line, |(_, line)| line);
        let ran =
            somebody.run_fed(&at_home(&format!("-v -o {format} {line}"), somebody.scene()), stage::KEY.as_bytes());
        // It shows settings as they are; a secret in the place of a number is one that it cannot know.
        let shows = name.contains("for a number") && line == "profile show";
        let hit = leak(std::slice::from_ref(&ran), somebody.scene(), &[fixed]).filter(|_| !shows)?;
        Some(format!("{hit}\n{name}\n{ran}"))
    });
    assert!(played >= 1_000, "only {played} runs");
}

/// The modes of programs and the sandbox's server want a process of their own.
#[test]
fn no_process_of_its_own_shows_a_secret() {
    let parrot = Parrot::new(GIVEN[0], GIVEN[1]);
    parrot.is_in(Mood { at: At::Reads, spoils: Spoils::Nothing, word: String::new() }, false);
    let scene = stage::with_program(&parrot);
    let ran = scene.run("-v kibana-whitelist list").ends_with(0);
    assert!(!parrot.proofs().is_empty(), "{ran}");
    let mut serving = scene.command(&["-v", "sandbox", "serve", "--ephemeral"]).stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(serving.stdout.take().unwrap()).lines().map_while(Result::ok);
    let mut served = String::new();
    while !served.contains("export WHITELISTCTL_OPS_MANAGER_API_KEY=") {
        served.push_str(&lines.next().unwrap());
    }
    serving.kill().unwrap();
    serving.wait().unwrap();
    let log = std::fs::read_to_string(scene.path("child.log")).unwrap();
    assert!(log.contains("key.sh") && log.contains("HOME="), "{log}");
    // The proxy, password and all, is for the program to reach its own service by.
    let fixed = Search::new(fixed().iter().filter(|canary| canary.text != stage::PROXY));
    let moving = Search::new(&parrot.proofs());
    assert_eq!(leak(&[ran], &scene, &[&fixed, &moving]), None);
    assert_eq!(fixed.first_in(&served), None);
}

/// A harness that never makes a call finds nothing: in peace every line does what it is for, with every source.
#[test]
fn in_peace_every_line_comes_to_an_end_that_is_not_for_lack_of_credentials() {
    let parrot = Parrot::new(GIVEN[0], GIVEN[1]);
    for source in Source::ALL {
        for (_, calls, line) in LINES.iter().filter(|(_, calls, _)| *calls != Calls::None) {
            parrot.is_in(Mood { at: At::Reads, spoils: Spoils::Nothing, word: String::new() }, false);
            let somebody = stage::somebody(&parrot, source);
            let ran: Vec<Ran> =
                line.split("; ").map(|line| somebody.run(&at_home(&format!("-y {line}"), somebody.scene()))).collect();
            let ran = ran.last().unwrap();
            let code = ran.code.unwrap();
            assert!(![2, 3, 4].contains(&code) || line.starts_with("doctor"), "{source:?}\n{ran}");
            assert!(
                !parrot.proofs().is_empty() || line.starts_with("profile"),
                "{source:?}, {calls} made no call\n{ran}",
                calls = *calls as u8
            );
        }
    }
}

#[test]
fn every_command_is_among_the_lines() {
    let mut tree = whitelistctl::cli::Cli::command();
    tree.build();
    let mut leaves = BTreeSet::new();
    gather_leaves(&tree, "", &mut leaves);
    let run: BTreeSet<&str> = LINES.iter().map(|(leaf, ..)| *leaf).collect();
    let missing: Vec<_> = leaves.iter().filter(|leaf| !run.contains(leaf.as_str())).collect();
    assert!(missing.is_empty(), "no line runs {missing:?}");
    let unknown: Vec<_> = run.iter().filter(|leaf| !leaves.contains(**leaf)).collect();
    assert!(unknown.is_empty(), "there is no {unknown:?}");
}

fn gather_leaves(command: &clap::Command, path: &str, leaves: &mut BTreeSet<String>) {
    let below: Vec<_> =
        command.get_subcommands().filter(|below| path.is_empty() || below.get_name() != "help").collect();
    if below.is_empty() || command.get_name() == "history" {
        leaves.insert(path.trim().to_owned());
    }
    for below in below {
        gather_leaves(below, &format!("{path} {}", below.get_name()), leaves);
    }
}
