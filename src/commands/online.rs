//! Commands that call a service or read the journal: they run in a session, or in one for each profile.

use std::cell::RefCell;
use std::rc::Rc;

use super::shown::show;
use super::{
    Deps, audit, declared, diff, doctor, groups, history, instances, lease, profiles, replace, revoke, runtime, user,
    why,
};
use crate::app::completion_cache::CompletionCache;
use crate::app::context::Context;
use crate::app::interrupt::Interrupt;
use crate::app::run_options;
use crate::app::session::{Session, SessionDeps};
use crate::cli::{
    Adopt, Apply, Audit, Check, Diff, Doctor, EsWhitelist, Export, Global, History, Instances, Journal,
    KibanaWhitelist, Lease, Plan, Redo, Replace, Resume, Revoke, Undo, UserWhitelist, Why,
};
use crate::config::Paths;
use crate::domain::instance::Component;
use crate::error::{Code, Error};
use crate::exit::Exit;
use crate::output::ui::Ui;
use crate::output::view::Document;
use crate::world::Env;

/// A command that calls a service or reads the journal.
#[derive(Clone, Copy)]
pub(super) enum OnlineCommand<'cli> {
    Kibana(&'cli KibanaWhitelist),
    Es(&'cli EsWhitelist),
    User(&'cli UserWhitelist),
    Doctor(&'cli Doctor),
    Audit(&'cli Audit),
    Diff(&'cli Diff),
    Why(&'cli Why),
    Revoke(&'cli Revoke),
    Replace(&'cli Replace),
    Instances(&'cli Instances),
    Lease(&'cli Lease),
    Export(&'cli Export),
    Plan(&'cli Plan),
    Apply(&'cli Apply),
    Adopt(&'cli Adopt),
    Refresh(&'cli Check),
    History(&'cli History),
    Undo(&'cli Undo),
    Redo(&'cli Redo),
    Resume(&'cli Resume),
    Journal(&'cli Journal),
}

impl OnlineCommand<'_> {
    /// Whether the command names the address of this machine.
    pub(super) fn names_own_address(self) -> bool {
        let entries = match self {
            Self::Kibana(KibanaWhitelist::Get(args)) | Self::Es(EsWhitelist::Get(args)) => &args.entries,
            Self::Kibana(KibanaWhitelist::Cover(args)) => &args.cover.entries,
            Self::Es(EsWhitelist::Cover(args)) => &args.entries,
            Self::Kibana(KibanaWhitelist::Append(args)) | Self::Es(EsWhitelist::Append(args)) => &args.entries,
            Self::Kibana(KibanaWhitelist::Delete(args)) | Self::Es(EsWhitelist::Delete(args)) => &args.entries,
            Self::User(UserWhitelist::Get(args)) => &args.entries,
            Self::User(UserWhitelist::Add(args)) => &args.entries,
            Self::User(UserWhitelist::Cover(args)) => &args.entries,
            Self::User(UserWhitelist::Delete(args)) => &args.entries,
            Self::Lease(Lease::Add(args)) => &args.entries,
            Self::Why(args) => &args.entries,
            Self::Revoke(args) => &args.entries,
            _ => return false,
        };
        entries.my_ip
    }
}

/// Runs `command` in a session, and shows its document.
pub(super) fn online(
    global: &Global,
    command: OnlineCommand<'_>,
    deps: Deps,
    ui: &Rc<RefCell<Ui>>,
) -> Result<Exit, Error> {
    let interrupt = Rc::new(Interrupt::new(deps.signals.clone()));
    let context = Context::of(global, &deps.env);
    let runtime = runtime()?;
    let document = runtime.block_on(async {
        tokio::select! {
            biased;
            document = with_session(global, command, deps, ui, interrupt.clone()) => document,
            left = interrupt.leaves_at_once(&context) => Err(left),
        }
    });
    // An abandoned name lookup may still run on a thread; do not wait for it.
    runtime.shutdown_background();
    let is_journal_change = matches!(command, OnlineCommand::Undo(_) | OnlineCommand::Resume(_));
    match document {
        Err(error) if is_journal_change => {
            // The exit code is that of the error, also if standard output cannot be written.
            let _ = ui.borrow_mut().failed_change(&error);
            Err(error)
        }
        document => show(&document?, ui),
    }
}

async fn with_session(
    global: &Global,
    command: OnlineCommand<'_>,
    deps: Deps,
    ui: &Rc<RefCell<Ui>>,
    interrupt: Rc<Interrupt>,
) -> Result<Document, Error> {
    if let OnlineCommand::Plan(args) = command {
        return declared::plan::run(args, global, deps, ui, interrupt).await;
    }
    if let OnlineCommand::Apply(args) = command {
        return declared::apply::run(args, global, deps, ui, interrupt).await;
    }
    if let OnlineCommand::Adopt(args) = command {
        return declared::adopt::run(args, global, deps, ui, interrupt).await;
    }
    let globals = profiles::each(global, &command, &deps.env)?;
    if let OnlineCommand::Export(args) = command {
        return declared::export::run(args, (global, &globals), deps, ui, interrupt).await;
    }
    if let [global] = globals.as_slice() {
        let Deps { env, clock, entropy, mut stdin, prompter, keyring, signals, dial } = deps;
        let cache = completion_cache(global, &env);
        let outside = SessionDeps {
            env: &env,
            keyring: keyring.clone(),
            clock: clock.clone(),
            entropy: entropy.clone(),
            stdin: &mut *stdin,
            ui: ui.clone(),
            prompter: Some(prompter),
            interrupt: interrupt.clone(),
            dial: dial.clone(),
        };
        let opened = Session::open(global, outside).await;
        if let OnlineCommand::Doctor(args) = command
            && !args.policy
        {
            return Box::pin(doctor::run(args, opened)).await;
        }
        let mut session = opened?;
        if let Some(globals) = profiles::of_run(global, &command, &session).await? {
            session.close().await;
            // A run over several profiles begins no dialogue.
            let prompter = Box::new(|| None);
            let deps = Deps { env, clock, entropy, stdin, prompter, keyring, signals, dial };
            return Box::pin(profiles::run(&globals, command, deps, ui, interrupt)).await;
        }
        session.hand_in().await?;
        if command.names_own_address() {
            session.find_own_address().await?;
        }
        let document = in_session(command, &mut session).await;
        if let (Ok(document), Some(cache)) = (&document, cache) {
            cache.remember(document, session.run_options().clock.now(), &ui.borrow().redactor());
        }
        session.close().await;
        return document;
    }
    profiles::run(&globals, command, deps, ui, interrupt).await
}

/// Runs `command` with the settings and credentials of `session`.
pub(super) async fn in_session(command: OnlineCommand<'_>, session: &mut Session<'_>) -> Result<Document, Error> {
    let document = match command {
        OnlineCommand::Kibana(verb) => match verb {
            KibanaWhitelist::List(args) => groups::list::run(Component::Kibana, args, session).await,
            KibanaWhitelist::Get(args) => groups::get::run(Component::Kibana, args, session).await,
            KibanaWhitelist::Cover(args) => {
                groups::cover::run(Component::Kibana, &args.cover, args.style, session).await
            }
            KibanaWhitelist::Append(args) => groups::append::run(Component::Kibana, args, session).await,
            KibanaWhitelist::Delete(args) => groups::delete::run(Component::Kibana, args, session).await,
            KibanaWhitelist::Edit(args) => groups::edit::run(Component::Kibana, args, session).await,
        },
        OnlineCommand::Es(verb) => match verb {
            EsWhitelist::List(args) => groups::list::run(Component::Cluster, args, session).await,
            EsWhitelist::Get(args) => groups::get::run(Component::Cluster, args, session).await,
            EsWhitelist::Cover(args) => groups::cover::run(Component::Cluster, args, None, session).await,
            EsWhitelist::Append(args) => groups::append::run(Component::Cluster, args, session).await,
            EsWhitelist::Delete(args) => groups::delete::run(Component::Cluster, args, session).await,
            EsWhitelist::Edit(args) => groups::edit::run(Component::Cluster, args, session).await,
        },
        OnlineCommand::User(verb) => match verb {
            UserWhitelist::List(args) => user::list::run(args, session).await,
            UserWhitelist::Get(args) => user::get::run(args, session).await,
            UserWhitelist::Add(args) => user::add::run(args, session).await,
            UserWhitelist::Cover(args) => user::cover::run(args, session).await,
            UserWhitelist::Delete(args) => user::delete::run(args, session).await,
            UserWhitelist::Edit(args) => user::edit::run(args, session).await,
            UserWhitelist::Prune(args) => user::prune::run(args, session).await,
        },
        OnlineCommand::Audit(args) => audit::run(args, session).await,
        OnlineCommand::Diff(args) => diff::run(args, session).await,
        OnlineCommand::Doctor(_) => doctor::policy::run(session),
        OnlineCommand::Why(args) => why::run(args, session).await,
        OnlineCommand::Revoke(args) => revoke::run(args, session).await,
        OnlineCommand::Replace(args) => replace::run(args, session).await,
        OnlineCommand::Instances(args) => instances::run(args, session).await,
        OnlineCommand::History(args) => history::list::run(args, session).await,
        OnlineCommand::Undo(args) => history::undo::run(args, session).await,
        OnlineCommand::Redo(args) => history::redo::run(args, session).await,
        OnlineCommand::Resume(args) => history::resume::run(args, session).await,
        OnlineCommand::Lease(verb) => lease::run(verb, session).await,
        OnlineCommand::Refresh(args) => declared::check::refresh(args, session).await,
        // They open a session for each profile.
        OnlineCommand::Export(_) | OnlineCommand::Plan(_) | OnlineCommand::Apply(_) | OnlineCommand::Adopt(_) => {
            Err(Error::new(Code::Bug, "a declaration got no sessions"))
        }
        OnlineCommand::Journal(verb) => match verb {
            Journal::Import(args) => history::import::run(args, session).await,
            Journal::Init(args) => history::journal::init(args, session).await,
            Journal::Status => history::journal::status(session).await,
            Journal::Verify(args) => history::journal::verify(args, session).await,
            Journal::Copy(args) => history::journal::copy(args, session).await,
        },
    };
    let mut document = document.map_err(|error| session.with_source(error));
    if let Ok(document) = &mut document {
        document.explain_errors(|error| session.with_source(error));
    }
    document
}

/// The cache of completion beside the journal of this run.
fn completion_cache(global: &Global, env: &Env) -> Option<CompletionCache> {
    let state = Paths::from_env(env).ok()?.state;
    let is_sandbox = global.sandbox || run_options::is_on(env, "WHITELISTCTL_SANDBOX").ok()?;
    Some(CompletionCache::in_directory(&if is_sandbox { state.join("sandbox") } else { state }))
}
