//! The commands: from arguments to a request to a report. Only this layer sequences steps. The file of a verb holds the
//! whole verb.

mod attended;
mod audit;
mod complete;
mod declared;
mod diff;
mod doctor;
mod editor;
mod everywhere;
mod explain;
pub mod generated;
mod groups;
mod history;
mod inspection;
mod instances;
mod lease;
mod lookup;
mod notes;
mod online;
mod profile;
mod profiles;
mod replace;
mod revoke;
mod sandbox;
mod shown;
mod survey;
mod user;
mod why;

use std::cell::RefCell;
use std::rc::Rc;

use crate::cli::{Cli, Command, CompletionsVerb, Global, Lease, Profile, Sandbox, SchemaArg, ShellArg};
use crate::credentials;
use crate::error::{Code, Error};
use crate::exit::Exit;
use crate::output::json;
use crate::output::ui::Ui;
use crate::output::view::{Document, Format, Text};
use crate::world::keyring::Keyring;
use crate::world::{self, Clock, Dial, Entropy, Env, PrompterFactory, Signals};

use online::{OnlineCommand, online};
use profile::login::Ended;
use shown::{show, text};

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

/// A single-threaded runtime: a command waits for one response at a time.
fn runtime() -> Result<tokio::runtime::Runtime, Error> {
    let built = world::check_room().and_then(|()| {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_all().build()
    });
    built.map_err(|error| Error::new(Code::LocalState, format!("cannot start the runtime: {error}")))
}
