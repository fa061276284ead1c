//! The commands: from arguments to a request to a report. Only this layer sequences steps. The file of a verb holds the
//! whole verb.

mod attended;
mod audit;
mod complete;
mod declared;
mod diff;
mod doctor;
mod everywhere;
mod explain;
pub mod generated;
mod groups;
mod history;
mod inspection;
mod instances;
mod lease;
mod lookup;
mod profile;
mod profiles;
mod replace;
mod revoke;
mod sandbox;
mod survey;
mod user;
mod why;

use std::cell::RefCell;
use std::rc::Rc;

use crate::cli::{
    Adopt, Apply, Audit, Check, Cli, Command, CompletionsVerb, Diff, Doctor, EsWhitelist, Export, Global, History,
    Instances, Journal, KibanaWhitelist, Lease, Plan, Profile, Redo, Replace, Resume, Revoke, Sandbox, SchemaArg,
    ShellArg, Undo, UserWhitelist, Why,
};
use crate::config::Paths;
use crate::credentials;
use crate::domain::instance::Component;
use crate::error::{Code, Error};
use crate::exit::Exit;
use crate::output::json;
use crate::output::ui::Ui;
use crate::output::view::{Changed, Document, Format, Text};
use crate::world::keyring::Keyring;
use crate::world::{Clock, Dial, Entropy, Env, PrompterFactory, Signals};

use crate::app::completion_cache::CompletionCache;
use crate::app::context::Context;
use crate::app::interrupt::Interrupt;
use crate::app::run_options;
use crate::app::session::{Session, SessionDeps};
use profile::login::Ended;

/// The exit code of an interrupted dialogue: 128 plus the number of SIGINT, as in a shell.
const INTERRUPTED: u8 = 130;

/// The injected world of a command, without arguments and output streams.
pub(crate) struct Deps {
    /// The environment.
    pub(crate) env: Env,
    /// Time.
    pub(crate) clock: Rc<dyn Clock>,
    /// Randomness.
    pub(crate) entropy: Rc<dyn Entropy>,
    /// Standard input.
    pub(crate) stdin: Box<dyn std::io::Read>,
    /// Opens a dialogue with the user.
    pub(crate) prompter: PrompterFactory,
    /// The system keyring.
    pub(crate) keyring: Rc<dyn Keyring>,
    /// Signals that ask the process to end.
    pub(crate) signals: Rc<dyn Signals>,
    /// Opens connections to the services, if not the network does.
    pub(crate) dial: Option<Dial>,
}

/// Runs the command of `cli`.
///
/// # Errors
/// An error that belongs to no target. The errors of targets are part of the document.
pub(crate) fn run(cli: &Cli, deps: Deps, ui: &Rc<RefCell<Ui>>) -> Result<Exit, Error> {
    credentials::env::register_secret(&deps.env, &ui.borrow().redactor());
    match &cli.command {
        Command::Completions(args) => {
            let document = match (&args.verb, args.shell) {
                (Some(CompletionsVerb::Install { shell }), _) => {
                    complete::install::run(*shell, cli.global.dry_run, &deps.env)?
                }
                (None, shell) => generated::script(shell.unwrap_or(ShellArg::Bash)),
            };
            show(&Document::Text(document), ui)
        }
        Command::Man(args) => manual(&args.words, ui),
        Command::Help(args) => {
            let colour = ui.borrow().colours_stdout() && !ui.borrow().settings().tells_json();
            let name = format!("help/{}", args.words.join("-"));
            show(&Document::Text(Text { name, text: generated::help(&args.words, colour)? }), ui)
        }
        Command::Schema(args) => match args.document {
            SchemaArg::Output => text(json::schema(), ui),
            SchemaArg::Plan => text(json::plan_schema(), ui),
            SchemaArg::Declaration => text(crate::declaration::SCHEMA, ui),
        },
        Command::Check(args) if args.refresh => online(&cli.global, OnlineCommand::Refresh(args), deps, ui),
        Command::Adopt(args) => online(&cli.global, OnlineCommand::Adopt(args), deps, ui),
        Command::Check(args) => show(&declared::check::run(args, deps), ui),
        Command::Fmt(args) => show(&declared::fmt::run(args, deps)?, ui),
        Command::Complete(args) => text(&complete::run(args, &cli.global, &deps, ui).text, ui),
        Command::Explain(args) => show(&Document::Text(explain::run(args)?), ui),
        Command::Profile(verb) => with_profiles(verb, &cli.global, deps, ui),
        Command::Sandbox(Sandbox::Reset(args)) => show(&sandbox::reset(args, &deps.env)?, ui),
        Command::Sandbox(Sandbox::Status(args)) => show(&sandbox::status(args, &deps.env)?, ui),
        Command::Sandbox(Sandbox::Serve(args)) => runtime()?.block_on(sandbox::serve(args, &cli.global, &deps.env, ui)),
        Command::Sandbox(Sandbox::Run(args)) => runtime()?.block_on(sandbox::run(args, &cli.global, &deps.env, ui)),
        Command::KibanaWhitelist(verb) => online(&cli.global, OnlineCommand::Kibana(verb), deps, ui),
        Command::EsWhitelist(verb) => online(&cli.global, OnlineCommand::Es(verb), deps, ui),
        Command::UserWhitelist(verb) => online(&cli.global, OnlineCommand::User(verb), deps, ui),
        Command::Doctor(args) => online(&cli.global, OnlineCommand::Doctor(args), deps, ui),
        Command::Lease(Lease::Run(args)) => lease::run::run(args, &cli.global, deps, ui),
        Command::Lease(verb) => online(&cli.global, OnlineCommand::Lease(verb), deps, ui),
        Command::Audit(args) => online(&cli.global, OnlineCommand::Audit(args), deps, ui),
        Command::Diff(args) => online(&cli.global, OnlineCommand::Diff(args), deps, ui),
        Command::Why(args) => online(&cli.global, OnlineCommand::Why(args), deps, ui),
        Command::Revoke(args) => online(&cli.global, OnlineCommand::Revoke(args), deps, ui),
        Command::Replace(args) => online(&cli.global, OnlineCommand::Replace(args), deps, ui),
        Command::Instances(args) => online(&cli.global, OnlineCommand::Instances(args), deps, ui),
        Command::Export(args) => online(&cli.global, OnlineCommand::Export(args), deps, ui),
        Command::Plan(args) => online(&cli.global, OnlineCommand::Plan(args), deps, ui),
        Command::Apply(args) => online(&cli.global, OnlineCommand::Apply(args), deps, ui),
        Command::History(args) => online(&cli.global, OnlineCommand::History(args), deps, ui),
        Command::Undo(args) => online(&cli.global, OnlineCommand::Undo(args), deps, ui),
        Command::Redo(args) => online(&cli.global, OnlineCommand::Redo(args), deps, ui),
        Command::Resume(args) => online(&cli.global, OnlineCommand::Resume(args), deps, ui),
        Command::Journal(verb) => online(&cli.global, OnlineCommand::Journal(verb), deps, ui),
    }
}

/// `man`: rendered on a terminal, roff in a pipe or a file.
fn manual(words: &[String], ui: &Rc<RefCell<Ui>>) -> Result<Exit, Error> {
    let page = generated::page(words)?;
    let on_terminal = {
        let ui = ui.borrow();
        ui.settings().stdout_is_terminal && ui.settings().report_format() == Some(Format::Table)
    };
    if !on_terminal {
        return show(&Document::Text(Text { name: format!("man/{}", page.name), text: page.roff }), ui);
    }
    if runtime()?.block_on(generated::view(&page.roff)) { Ok(Exit::DONE) } else { text(&page.plain, ui) }
}

/// The verbs of `profile`. A login and `show`, which may read a keyring, start the runtime.
fn with_profiles(verb: &Profile, global: &Global, deps: Deps, ui: &Rc<RefCell<Ui>>) -> Result<Exit, Error> {
    let Deps { env, clock, entropy, mut stdin, prompter, keyring, signals, .. } = deps;
    let deps = profile::ProfileDeps::of(global, &env, keyring, ui)?;
    let document = match verb {
        Profile::List => Document::Profiles(profile::list::run(&deps)?),
        Profile::Show(args) => {
            Document::Settings(runtime()?.block_on(profile::show::run(args, &deps, clock, entropy))?)
        }
        Profile::Set(args) => Document::Profile(profile::set::run(args, &mut *stdin, &deps)?),
        Profile::Use(args) => Document::Profile(profile::make_default(&args.name, &deps)?),
        Profile::Remove(args) => Document::Profile(profile::remove::run(&args.name, &deps)?),
        Profile::Login(args) => {
            let outside = profile::login::LoginDeps { clock, entropy, prompter, signals };
            let runtime = runtime()?;
            let ended = runtime.block_on(profile::login::run(args, &deps, outside));
            runtime.shutdown_background();
            match ended? {
                Ended::Done(changed) => Document::Profile(changed),
                Ended::Interrupted => return Ok(Exit::passed_on(INTERRUPTED)),
            }
        }
    };
    show(&document, ui)
}

/// A command that calls a service or reads the journal.
#[derive(Clone, Copy)]
enum OnlineCommand<'cli> {
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
    fn names_own_address(self) -> bool {
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

fn online(global: &Global, command: OnlineCommand<'_>, deps: Deps, ui: &Rc<RefCell<Ui>>) -> Result<Exit, Error> {
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
    if let [global] = globals.as_slice() {
        let Deps { env, clock, entropy, mut stdin, keyring, dial, .. } = deps;
        let cache = completion_cache(global, &env);
        let outside =
            SessionDeps { env: &env, keyring, clock, entropy, stdin: &mut *stdin, ui: ui.clone(), interrupt, dial };
        let opened = Session::open(global, outside).await;
        if let OnlineCommand::Doctor(args) = command
            && !args.policy
        {
            return Box::pin(doctor::run(args, opened)).await;
        }
        let mut session = opened?;
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
async fn in_session(command: OnlineCommand<'_>, session: &mut Session<'_>) -> Result<Document, Error> {
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
        OnlineCommand::Export(args) => declared::export::run(args, session).await,
        // They open a session for each profile.
        OnlineCommand::Plan(_) | OnlineCommand::Apply(_) | OnlineCommand::Adopt(_) => {
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

/// A single-threaded runtime: a command waits for one response at a time.
fn runtime() -> Result<tokio::runtime::Runtime, Error> {
    let built = tokio::runtime::Builder::new_current_thread().enable_all().build();
    built.map_err(|error| Error::new(Code::LocalState, format!("cannot start the runtime: {error}")))
}

fn show(document: &Document, ui: &Rc<RefCell<Ui>>) -> Result<Exit, Error> {
    let mut ui = ui.borrow_mut();
    let warnings = ui.warnings();
    let shown = ui.document(document, &warnings);
    let shows_plan = shown.is_ok() && ui.settings().report_format() == Some(Format::Table);
    for error in document.errors() {
        ui.error(&if shows_plan { without_reasons(error, document) } else { error.clone() });
    }
    let failure = shown.err().and_then(|error| error.to_error());
    failure.map_or_else(|| Ok(document.exit()), |failure| Err(with_outcomes(failure, document)))
}

/// The error of a refused change without the reasons of its hazards, which the plan on standard output has shown.
fn without_reasons(error: &Error, document: &Document) -> Error {
    let Document::Change(results) = document else { return error.clone() };
    let of_error = |changed: &&Changed| changed.error.as_ref().is_some_and(|own| std::ptr::eq(own, error));
    let hazards = results.iter().find(of_error).map(|changed| changed.report.hazards.as_slice()).unwrap_or_default();
    let mut names: Vec<&str> = hazards.iter().filter(|one| one.refuses()).map(|one| one.name.as_str()).collect();
    names.dedup();
    if error.code != Code::Refused || names.is_empty() {
        return error.clone();
    }
    Error { message: format!("refused: {}", names.join(", ")), ..error.clone() }
}

/// The error for a result that could not be written, with the outcomes of the changes: standard error is the only place
/// left to report them.
fn with_outcomes(failure: Error, document: &Document) -> Error {
    let Document::Change(results) = document else { return failure };
    let outcome = |changed: &Changed| format!("{}: {}", changed.report.target, changed.report.outcome.as_str());
    let outcomes: Vec<String> = results.iter().map(outcome).collect();
    let message = format!("{}; {}", failure.message, outcomes.join("; "));
    let error = Error { message, ..failure };
    match results.as_slice() {
        [one] => error.outcome(one.report.outcome).at(&one.report.target),
        _ => error,
    }
}

fn text(text: &str, ui: &Rc<RefCell<Ui>>) -> Result<Exit, Error> {
    match ui.borrow_mut().text(text) {
        Ok(()) => Ok(Exit::DONE),
        Err(error) => error.to_error().map_or(Ok(Exit::DONE), Err),
    }
}
