//! One command over several profiles: their instances, users and accounts are one scope, with one result.
//!
//! Everything that can be refused is refused for all profiles before the first change of any of them.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::io::Read;
use std::rc::Rc;

use futures_util::future::join_all;

use crate::app::interrupt::Interrupt;
use crate::app::one_question::OneQuestion;
use crate::app::run_options::is_on;
use crate::app::scope;
use crate::app::session::{Session, SessionDeps};
use crate::cli::{EsWhitelist, Global, KibanaWhitelist, Reach, Selection};
use crate::commands::online::{OnlineCommand, in_session};
use crate::commands::{Deps, history};
use crate::config::{ConfigFile, Paths};
use crate::domain::target::{Path, Target};
use crate::error::{Code, Error};
use crate::output::ui::Ui;
use crate::output::view::Document;
use crate::world::Env;

/// The options for each profile that `command` is about: those of `-p A,B`, of a named scope, or everywhere all
/// profiles of the settings file.
///
/// # Errors
/// The command takes one profile, or the settings file is invalid.
pub(super) fn each(global: &Global, command: &OnlineCommand<'_>, env: &Env) -> Result<Vec<Global>, Error> {
    let scope = selection(command).and_then(|selection| selection.scope.as_ref());
    let is_everywhere = reach(command).is_some_and(|reach| reach.everywhere) && !global.sandbox;
    let file = || Ok::<_, Error>(ConfigFile::load(&Paths::from_env(env)?.config_file())?);
    let names: Vec<String> = match (&global.profile, scope) {
        (Some(text), _) => text.split(',').map(|name| name.trim().to_owned()).collect(),
        (None, Some(scope)) => file()?.scope(scope)?.profiles.clone(),
        (None, None) if is_everywhere && env.get("WHITELISTCTL_PROFILE").is_none() => {
            file()?.profiles.keys().cloned().collect()
        }
        (None, None) => Vec::new(),
    };
    if names.is_empty() {
        return Ok(vec![global.clone()]);
    }
    if names.len() > 1 && !takes_several(command) {
        let hint = "name one of them with -p; `undo` takes several if it names a change by its ID";
        return Err(Error::new(Code::Usage, "this command takes one profile").hint(hint));
    }
    if names.len() > 1 && (global.sandbox || is_on(env, "WHITELISTCTL_SANDBOX")?) {
        return Err(Error::new(Code::Usage, "the sandbox is one account, so that it takes one profile"));
    }
    if let Some(twice) = names.iter().enumerate().find_map(|(at, name)| names[..at].contains(name).then_some(name)) {
        return Err(Error::new(Code::Usage, format!("profile {twice} is named twice")));
    }
    Ok(names.into_iter().map(|name| Global { profile: Some(name), ..global.clone() }).collect())
}

/// The options for each profile that made a part of the run that `command` undoes or settles, if the journal names
/// several and the user none.
pub(super) async fn of_run(
    global: &Global,
    command: &OnlineCommand<'_>,
    session: &Session<'_>,
) -> Result<Option<Vec<Global>>, Error> {
    let id = match command {
        OnlineCommand::Undo(args) => args.id.as_ref(),
        OnlineCommand::Resume(args) => args.id.as_ref(),
        _ => None,
    };
    let Some(id) = id.filter(|_| global.profile.is_none() && session.env().get("WHITELISTCTL_PROFILE").is_none())
    else {
        return Ok(None);
    };
    let past = history::named(session, id).await?;
    let Ok(change) = past.history.find(id) else { return Ok(None) };
    let names: BTreeSet<Option<&str>> =
        past.history.run_of(change).map(|change| change.intent.profile.as_deref()).collect();
    let names: Option<Vec<&str>> = names.into_iter().collect();
    let several = names.filter(|names| names.len() > 1);
    Ok(several.map(|names| {
        names.into_iter().map(|name| Global { profile: Some(name.to_owned()), ..global.clone() }).collect()
    }))
}

/// Whether results of several profiles can be put together.
fn takes_several(command: &OnlineCommand<'_>) -> bool {
    // The newest change is another one for each profile, so that only a change with an ID is undone with several.
    match command {
        OnlineCommand::Undo(args) => return args.id.is_some(),
        OnlineCommand::Resume(args) => return args.id.is_some(),
        _ => {}
    }
    matches!(command, OnlineCommand::User(_) | OnlineCommand::Instances(_)) || selection(command).is_some()
}

/// The instances that `command` selects.
fn selection<'cli>(command: &OnlineCommand<'cli>) -> Option<&'cli Selection> {
    let of_groups = match command {
        OnlineCommand::Kibana(verb) => match verb {
            KibanaWhitelist::List(args) => &args.scope.selection,
            KibanaWhitelist::Get(args) => &args.scope.selection,
            KibanaWhitelist::Cover(args) => &args.cover.scope.selection,
            KibanaWhitelist::Append(args) => &args.scope.selection,
            KibanaWhitelist::Delete(args) => &args.scope.selection,
            KibanaWhitelist::Edit(args) => &args.scope.selection,
        },
        OnlineCommand::Es(verb) => match verb {
            EsWhitelist::List(args) => &args.scope.selection,
            EsWhitelist::Get(args) => &args.scope.selection,
            EsWhitelist::Cover(args) => &args.scope.selection,
            EsWhitelist::Append(args) => &args.scope.selection,
            EsWhitelist::Delete(args) => &args.scope.selection,
            EsWhitelist::Edit(args) => &args.scope.selection,
        },
        other => return reach(other).map(|reach| &reach.selection),
    };
    Some(of_groups)
}

/// The lists of both services that `command` reaches.
fn reach<'cli>(command: &OnlineCommand<'cli>) -> Option<&'cli Reach> {
    match command {
        OnlineCommand::Audit(args) => Some(&args.reach),
        OnlineCommand::Export(args) => Some(&args.reach),
        OnlineCommand::Why(args) => Some(&args.reach),
        OnlineCommand::Revoke(args) => Some(&args.reach),
        OnlineCommand::Replace(args) => Some(&args.reach),
        _ => None,
    }
}

/// Runs `command` with each of `globals`, and puts the results together.
pub(super) async fn run(
    globals: &[Global],
    command: OnlineCommand<'_>,
    deps: Deps,
    ui: &Rc<RefCell<Ui>>,
    interrupt: Rc<Interrupt>,
) -> Result<Document, Error> {
    let Deps { env, clock, entropy, stdin, keyring, dial, .. } = deps;
    let input = Rc::new(RefCell::new(Input { source: stdin, read: Vec::new() }));
    let mut readers: Vec<Replay> = globals.iter().map(|_| Replay { input: Rc::clone(&input), at: 0 }).collect();
    let mut sessions: Vec<Session<'_>> = Vec::new();
    for (global, stdin) in globals.iter().zip(&mut readers) {
        let (clock, entropy, keyring) = (Rc::clone(&clock), Rc::clone(&entropy), Rc::clone(&keyring));
        let (ui, interrupt) = (Rc::clone(ui), Rc::clone(&interrupt));
        let dial = dial.clone();
        let outside = SessionDeps { env: &env, keyring, clock, entropy, stdin, ui, prompter: None, interrupt, dial };
        let session = Session::open(global, outside).await?;
        if let Some(first) = sessions.first() {
            session.joins(first);
        }
        sessions.push(session);
    }
    for session in &mut sessions {
        session.hand_in().await?;
        if command.names_own_address() {
            session.find_own_address().await?;
        }
    }
    prepare(&command, &sessions).await?;
    let results = if writes(&command) {
        with_one_question(command, &mut sessions).await
    } else {
        in_turn(command, &mut sessions).await
    };
    let (mut whole, mut failures) = (None, Vec::new());
    for (session, result) in sessions.iter().zip(results) {
        match result {
            Ok(document) => whole = Some(joined(whole, document)),
            Err(error) => {
                let name = session.settings().profile.as_ref().map_or("", |profile| profile.name.as_str());
                let message = format!("profile {name}: {}", error.message);
                failures.push((place(&command, session), Error { message, ..error }));
            }
        }
    }
    for session in sessions {
        session.close().await;
    }
    let Some(whole) = whole else {
        let first = failures.into_iter().next().map(|(_, error)| error);
        return Err(first.unwrap_or_else(|| Error::new(Code::Bug, "a run over no profile")));
    };
    Ok(failures.into_iter().fold(whole, |whole, (target, error)| whole.with_failure(target, error)))
}

/// Runs `command` with one session after the other.
async fn in_turn(command: OnlineCommand<'_>, sessions: &mut [Session<'_>]) -> Vec<Result<Document, Error>> {
    let mut results = Vec::new();
    for session in sessions {
        results.push(in_session(command, session).await);
    }
    results
}

/// Runs `command`, which changes lists, with all sessions. Where the user is asked, the sessions plan at the same time,
/// and one question is about the plans of all of them.
async fn with_one_question(command: OnlineCommand<'_>, sessions: &mut [Session<'_>]) -> Vec<Result<Document, Error>> {
    let is_looked_up = sessions.iter().any(Session::has_looked_up);
    for session in &*sessions {
        session.shows_plan(is_looked_up);
    }
    let questions = sessions.iter_mut().map(|session| (session.profile_of_many(), session.question_mut()));
    let Some(one) = OneQuestion::of(questions.collect()) else {
        return in_turn(command, sessions).await;
    };
    let work = async |(place, session): (usize, &mut Session<'_>)| {
        let result = in_session(command, session).await;
        one.ended(place, result.is_err());
        result
    };
    join_all(sessions.iter_mut().enumerate().map(work)).await
}

/// Whether `command` changes lists after it has shown what it would change.
fn writes(command: &OnlineCommand<'_>) -> bool {
    match command {
        OnlineCommand::Kibana(verb) => verb.is_change(),
        OnlineCommand::Es(verb) => verb.is_change(),
        OnlineCommand::User(verb) => verb.is_change(),
        OnlineCommand::Revoke(_) | OnlineCommand::Replace(_) | OnlineCommand::Undo(_) => true,
        _ => false,
    }
}

fn joined(whole: Option<Document>, document: Document) -> Document {
    match whole {
        Some(whole) => whole.joined(document),
        None => document,
    }
}

/// The part that all lists of `command` in the profile of `session` have in common, for an error about all of them.
fn place(command: &OnlineCommand<'_>, session: &Session<'_>) -> Target {
    if matches!(command, OnlineCommand::User(_)) {
        return Target::new("ops-manager", Path { host: session.ops_manager_host().ok(), ..Path::default() });
    }
    let region = session.default_region().ok().map(|region| region.value);
    Target::new("elasticsearch", Path { region, ..Path::default() })
}

/// Works out what `command` selects in each profile, before it does anything in one of them.
async fn prepare(command: &OnlineCommand<'_>, sessions: &[Session<'_>]) -> Result<(), Error> {
    if reach(command).is_some_and(|reach| reach.everywhere) {
        for session in sessions {
            crate::commands::survey::check_credentials(session).await?;
        }
        return Ok(());
    }
    let Some(selection) = selection(command).filter(|selection| selection.is_named()) else { return Ok(()) };
    let mut is_empty = true;
    for session in sessions {
        is_empty &= scope::select(selection, session).await?.instances.is_empty();
    }
    if is_empty {
        return Err(Error::new(Code::InvalidName, "the selection is empty in every profile")
            .hint("`whitelistctl instances` lists the instances of a profile"));
    }
    Ok(())
}

/// Standard input, which the sessions of several profiles read from its beginning.
struct Input {
    source: Box<dyn Read>,
    read: Vec<u8>,
}

/// One reading of it.
struct Replay {
    input: Rc<RefCell<Input>>,
    at: usize,
}

impl Read for Replay {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let mut input = self.input.borrow_mut();
        if self.at == input.read.len() {
            let count = input.source.read(buffer)?;
            let (new, _) = buffer.split_at(count);
            input.read.extend_from_slice(new);
            self.at += count;
            return Ok(count);
        }
        let known = input.read.get(self.at..).unwrap_or_default();
        let count = known.len().min(buffer.len());
        buffer[..count].copy_from_slice(&known[..count]);
        self.at += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reader_sees_the_whole_input() {
        let source: Box<dyn Read> = Box::new(std::io::Cursor::new(b"203.0.113.9\n198.51.100.7\n".to_vec()));
        let input = Rc::new(RefCell::new(Input { source, read: Vec::new() }));
        let read = || {
            let mut text = String::new();
            Replay { input: Rc::clone(&input), at: 0 }.read_to_string(&mut text).unwrap();
            text
        };
        assert_eq!(
            (read(), read()),
            ("203.0.113.9\n198.51.100.7\n".to_owned(), "203.0.113.9\n198.51.100.7\n".to_owned())
        );
    }
}
