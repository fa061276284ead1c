//! `complete`: the hidden command that the completion scripts call.
//!
//! It reads the settings file, the journal and a cache of earlier results. It calls no service, prompts for nothing and
//! reports no error: what is not readable is not offered. Each line of the output is a value, a tab and a description;
//! the only line `:files` means that the shell completes names of files.

pub(super) mod install;
mod values;

use std::cell::RefCell;
use std::rc::Rc;

use crate::app::completion_cache::CompletionCache;
use crate::app::options::layer;
use crate::app::run_options;
use crate::cli::{self, Complete, Global, Offer, ShellArg, cursor};
use crate::commands::Deps;
use crate::config::{ConfigFile, Paths, Settings};
use crate::domain::history::{Change, History};
use crate::output::ui::Ui;
use crate::output::view::Text;
use values::{KnownChange, Sources, Values};

/// The most changes that are offered.
const CHANGES: usize = 30;

pub(super) fn run(args: &Complete, global: &Global, deps: &Deps, ui: &Rc<RefCell<Ui>>) -> Text {
    let pieces: Vec<String> = args.words.iter().map(|word| word.to_string_lossy().into_owned()).collect();
    let words = if args.shell == ShellArg::Bash { joined(&pieces) } else { unquoted(&pieces) };
    let cursor = cursor(&words);
    let is_sandbox = cursor.given.iter().any(|(name, _)| name == "sandbox")
        || global.sandbox
        || run_options::is_on(&deps.env, "WHITELISTCTL_SANDBOX").unwrap_or(false);
    let sources = sources(&cursor, is_sandbox, global, deps, ui);
    let text = match values::of(&cursor, &sources) {
        Values::Files => ":files\n".to_owned(),
        Values::Offers(offers) => {
            // Readline replaces only the last piece of a word that it has split.
            let typed = words.last().map_or(0, String::len);
            let piece = pieces.last().map_or(0, String::len);
            let hidden = if args.shell == ShellArg::Bash { typed.saturating_sub(piece) } else { 0 };
            lines(&offers, &cursor.prefix, hidden)
        }
    };
    Text { name: "complete".to_owned(), text }
}

fn lines(offers: &[Offer], prefix: &str, hidden: usize) -> String {
    let line = |offer: &Offer| {
        let value = format!("{prefix}{}", offer.value);
        let about = offer.about.replace(|c: char| c.is_control(), " ");
        format!("{}\t{about}\n", value.get(hidden..).unwrap_or_default())
    };
    let is_safe = |offer: &&Offer| !offer.value.contains(|c: char| c.is_control() || c.is_whitespace());
    offers.iter().filter(is_safe).map(line).collect()
}

/// The words of a line that bash has split at `=` and `:`, which are separators to it.
fn joined(pieces: &[String]) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut joins = false;
    for piece in pieces {
        let is_separator = !piece.is_empty() && piece.chars().all(|c| matches!(c, '=' | ':'));
        match words.last_mut() {
            Some(last) if joins || is_separator => last.push_str(piece),
            _ => words.push(piece.clone()),
        }
        joins = is_separator;
    }
    words
}

/// PowerShell has no empty word, and its script passes two quotes instead.
fn unquoted(pieces: &[String]) -> Vec<String> {
    pieces.iter().map(|piece| if piece == "\"\"" { String::new() } else { piece.clone() }).collect()
}

/// What is needed for the value at the cursor, and nothing else.
fn sources(cursor: &cli::Cursor, is_sandbox: bool, global: &Global, deps: &Deps, ui: &Rc<RefCell<Ui>>) -> Sources {
    let mut sources = Sources::default();
    let Ok(paths) = Paths::from_env(&deps.env) else { return sources };
    let state = if is_sandbox { paths.state.join("sandbox") } else { paths.state.clone() };
    let wanted = cursor.value.as_deref().unwrap_or_default();
    if values::READ_FROM_SETTINGS.contains(&wanted) && (!is_sandbox || wanted == "profile") {
        sources.file = ConfigFile::load(&paths.config_file()).ok();
    }
    if values::READ_FROM_CACHE.contains(&wanted) {
        let cache = CompletionCache::in_directory(&state);
        sources.instances = cache.instances();
        sources.lists = cache.lists(deps.clock.now());
    }
    if wanted == "ID" {
        sources.changes = changes(&state, global, deps, ui).unwrap_or_default();
    }
    sources
}

/// The latest changes of the journal, latest first.
fn changes(state: &std::path::Path, global: &Global, deps: &Deps, ui: &Rc<RefCell<Ui>>) -> Option<Vec<KnownChange>> {
    let settings = settings(global, deps).unwrap_or_default();
    let recorder = run_options::recorder(global, &deps.env, state, &settings, &deps.clock, &deps.entropy, ui).ok()?;
    let suffices = |history: &History| history.changes().len() >= CHANGES;
    let excerpt = super::runtime().ok()?.block_on(recorder.journal.recent(&suffices)).ok()?;
    let history = &excerpt.history;
    let known = |change: &Change| KnownChange {
        id: history.short(&change.intent.id).to_owned(),
        about: about(change),
        is_undone: history.undone_by(change).is_some(),
        is_open: change.is_open(),
    };
    Some(history.changes().iter().rev().take(CHANGES).map(known).collect())
}

/// The settings of the line, which may name another journal; those of the sandbox name none.
fn settings(global: &Global, deps: &Deps) -> Option<Settings> {
    if global.sandbox {
        return None;
    }
    let file = ConfigFile::load(&Paths::from_env(&deps.env).ok()?.config_file()).ok()?;
    Settings::resolve(&layer(global), &deps.env, &file, global.profile.as_deref()).ok()
}

/// What a change did, in a few words.
fn about(change: &Change) -> String {
    let plan = &change.intent;
    let signs = [("+", plan.added.iter().map(ToString::to_string).collect::<Vec<_>>()), ("-", plan.removed.clone())];
    let entries = signs.iter().flat_map(|(sign, entries)| entries.iter().map(move |entry| format!("{sign}{entry}")));
    let entries: Vec<String> = entries.collect();
    let shown = entries.iter().take(2).cloned().collect::<Vec<_>>().join(" ");
    let more = entries.len().checked_sub(2).filter(|more| *more > 0).map(|more| format!(" (+{more} more)"));
    format!("{} {shown}{} on {}, {}", plan.verb, more.unwrap_or_default(), plan.target, change.outcome().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_of_bash_are_joined_at_equal_signs_and_colons() {
        let pieces = |line: &str| line.split(' ').map(ToOwned::to_owned).collect::<Vec<_>>();
        assert_eq!(joined(&pieces("w list --instance = we")), ["w", "list", "--instance=we"]);
        assert_eq!(joined(&pieces("w delete 2001 : db8 :: 1")), ["w", "delete", "2001:db8::1"]);
        assert_eq!(joined(&pieces("w --instance = ")), ["w", "--instance="]);
        assert_eq!(joined(&["w".to_owned(), String::new()]), ["w", ""]);
    }

    #[test]
    fn a_line_has_the_part_that_the_shell_replaces() {
        let offers = [Offer::new("2001:db8::1", "office"), Offer::new("bad value", "")];
        assert_eq!(lines(&offers, "", 9), "::1\toffice\n".replace("::1", ":1"));
        assert_eq!(lines(&[Offer::new("web", "a\tb")], "--instance=", 0), "--instance=web\ta b\n");
    }
}
