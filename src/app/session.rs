//! What a command works with: settings, credentials, and clients.
//!
//! Everything that can be refused without sending is refused when the session is opened. With `--sandbox` the simulator
//! stands in for every setting.

mod access;
mod ops_manager;
mod places;

use std::cell::{Cell, OnceCell, RefCell};
use std::io::Read;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use tokio::sync::Mutex;

pub(crate) use places::InstanceRef;

use crate::app::changes::{Question, RunOptions};
use crate::app::clients::Clients;
use crate::app::entry_input::{self, EntryInput};
use crate::app::interrupt::Interrupt;
use crate::app::my_ip;
use crate::app::network::{Network, Proxy};
use crate::app::ops_manager_cache::OpsManagerCache;
use crate::app::options::{allowances, layer};
use crate::app::run_options;
use crate::app::sandbox_session;
use crate::app::scope::Selected;
use crate::app::shared_journal::{self, HandInError, Means};
use crate::auth::credential::DigestCredential;
use crate::cli::{self, Global};
use crate::config::{ConfigFile, Paths, Profile, Settings};
use crate::credentials::Found;
use crate::credentials::alibaba::ResolvedKey;
use crate::credentials::alibaba::provider_deps::ProviderDeps;
use crate::domain::entry::Family;
use crate::domain::event::Intent;
use crate::domain::hazard::Allowance;
use crate::domain::list::Fingerprint;
use crate::domain::own_address::OwnAddress;
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::journal::{self, JournalError, Sink};
use crate::output::plain::check_targets;
use crate::output::ui::Ui;
use crate::output::view::Changed;
use crate::sandbox::Running;
use crate::transport::limits::Limits;
use crate::transport::live::Live;
use crate::transport::names;
use crate::world::keyring::Keyring;
use crate::world::tty::Prompter;
use crate::world::{Clock, Dial, Entropy, Env, NoSignals, PrompterFactory};

/// The means of one run.
pub(crate) struct Session<'run> {
    env: &'run Env,
    keyring: Rc<dyn Keyring>,
    stdin: &'run mut dyn Read,
    file: ConfigFile,
    /// The directory of state.
    state: PathBuf,
    settings: Settings,
    ops_manager_cache: OpsManagerCache,
    sandbox: Option<Running>,
    clients: Clients,
    /// What the sources of access keys stand on, and the key that they had; both when first needed.
    deps: OnceCell<Rc<ProviderDeps>>,
    access_key: RefCell<Option<ResolvedKey>>,
    login: RefCell<Option<Found<DigestCredential>>>,
    /// Held while the access key is looked for.
    key_turn: Mutex<()>,
    /// The instances of the command, once they are worked out.
    pub(super) selected: tokio::sync::OnceCell<Rc<Selected>>,
    /// Whether other profiles are part of the run.
    pub(super) is_one_of_many: Cell<bool>,
    /// Whether the plan is shown before anything changes.
    shows_plan: Cell<bool>,
    /// Opens a dialogue with the user, if the command may begin one.
    prompter: RefCell<Option<PrompterFactory>>,
    allowed: Vec<Allowance>,
    run_options: RunOptions,
    /// The address of this machine as seen from outside, once it was looked for.
    own_address: Option<OwnAddress>,
}

/// The outside that a session takes over.
pub(crate) struct SessionDeps<'run> {
    /// The environment.
    pub(crate) env: &'run Env,
    /// Where secrets are kept that are in no file.
    pub(crate) keyring: Rc<dyn Keyring>,
    /// Time.
    pub(crate) clock: Rc<dyn Clock>,
    /// Randomness.
    pub(crate) entropy: Rc<dyn Entropy>,
    /// Where piped entries come from.
    pub(crate) stdin: &'run mut dyn Read,
    /// The output streams.
    pub(crate) ui: Rc<RefCell<Ui>>,
    /// Opens a dialogue with the user; `None` if the run has several sessions.
    pub(crate) prompter: Option<PrompterFactory>,
    /// Requests to end.
    pub(crate) interrupt: Rc<Interrupt>,
    /// Opens connections to the services, if not the network does.
    pub(crate) dial: Option<Dial>,
}

impl<'run> Session<'run> {
    /// Reads the settings, and starts the sandbox if the user selected it. Sends nothing.
    pub(crate) async fn open(global: &Global, outside: SessionDeps<'run>) -> Result<Self, Error> {
        let SessionDeps { env, keyring, clock, entropy, stdin, ui, prompter, interrupt, dial } = outside;
        let redactor = ui.borrow().redactor();
        let paths = Paths::from_env(env)?;
        let in_sandbox = global.sandbox || run_options::is_on(env, "WHITELISTCTL_SANDBOX")?;
        let (allowed, total) = (allowances(&global.allow)?, run_options::timeout(global, env)?);
        let (file, settings) = if in_sandbox {
            (ConfigFile::default(), Settings::default())
        } else {
            let file = ConfigFile::load(&paths.config_file())?;
            file.register_secret(&redactor);
            let settings = Settings::resolve(&layer(global), env, &file, global.profile.as_deref())?;
            (file, settings)
        };
        let state = if in_sandbox { paths.state.join("sandbox") } else { paths.state.clone() };
        let recorder = run_options::recorder(global, env, &state, &settings, &clock, &entropy, &ui)?;
        let run_options = run_options::of(global, env, &clock, &ui, recorder, interrupt)?;
        let network = Network::of(&settings, env, total, &redactor)?.over(dial);
        let ops_manager_cache = OpsManagerCache::in_directory(&paths.state);
        let (settings, sandbox) = if in_sandbox {
            let warn = |warning: &str| ui.borrow_mut().warning(warning);
            let (settings, running) = sandbox_session::start(global, env, &paths, warn).await?;
            (settings, Some(running))
        } else {
            (settings, None)
        };
        let clients = Clients::new(clock, entropy, ui, network);
        let mut run_options = run_options;
        if let Sink::Shared(name) = run_options.recorder.journal.sink().clone() {
            let deps = clients.deps(env, Rc::clone(&keyring));
            let means = Means { env, clients: &clients, deps, file: &file, settings: &settings, state: &state };
            let log = shared_journal::open(&name, &means)?;
            run_options.recorder.journal.share(Box::new(log));
        }
        Ok(Self {
            env,
            keyring,
            stdin,
            file,
            state,
            settings,
            ops_manager_cache,
            sandbox,
            clients,
            deps: OnceCell::new(),
            access_key: RefCell::default(),
            login: RefCell::default(),
            key_turn: Mutex::default(),
            selected: tokio::sync::OnceCell::new(),
            is_one_of_many: Cell::default(),
            shows_plan: Cell::default(),
            prompter: RefCell::new(prompter),
            allowed,
            run_options,
            own_address: None,
        })
    }

    /// A dialogue with the user, where a change would be confirmed by a question, too. There is one a run.
    pub(crate) fn prompter(&self) -> Option<Box<dyn Prompter>> {
        let may_ask = matches!(self.run_options.question, Question::Ask(_));
        self.prompter.take().filter(|_| may_ask).and_then(|open| open())
    }

    /// Standard input.
    pub(crate) fn stdin(&mut self) -> &mut dyn Read {
        self.stdin
    }

    /// The entries that `named` names. The notes of files about them are recorded behind the reason of the run.
    pub(crate) fn operands(&mut self, named: &cli::Entries) -> Result<EntryInput, Error> {
        let mut input = entry_input::gather(named, &mut self.stdin)?;
        let reason = &mut self.run_options.recorder.reason;
        *reason = input.reason_after(reason.take());
        if let Some(own) = self.own_address.as_ref().filter(|_| named.my_ip) {
            input.add(own.address.into(), own.to_string());
        }
        Ok(input)
    }

    /// How changes are made.
    pub(crate) fn run_options(&self) -> &RunOptions {
        &self.run_options
    }

    /// Limits changes to a list with this fingerprint, unless the command line names one.
    pub(crate) fn expect(&mut self, fingerprint: Fingerprint) {
        self.run_options.if_match.get_or_insert(fingerprint);
    }

    /// Refuses an output format that cannot show several `targets`, before anything is sent.
    pub(crate) fn check_output(&self, targets: &[Target]) -> Result<(), Error> {
        let checked = check_targets(self.clients.ui.borrow().settings().report_format().unwrap_or_default(), targets);
        checked.map_err(|error| error.to_error().unwrap_or_else(|| Error::new(Code::Output, error.to_string())))
    }

    /// Prints a message on how far things are.
    pub(crate) fn progress(&self, message: &str) {
        self.clients.ui.borrow_mut().progress(message);
    }

    /// Makes the changes from now on regardless of signals: what they do has to be done to the end.
    pub(crate) fn ignore_signals(&mut self) {
        self.run_options.interrupt = Rc::new(Interrupt::new(Rc::new(NoSignals)));
    }

    /// Where the sandbox of this run tells the address of a client, if there is a sandbox.
    pub(crate) fn sandbox_echo(&self) -> Option<String> {
        self.sandbox.as_ref().map(|running| running.account().my_ip_url())
    }

    /// Finds the address of this machine, which the entries of the command include from now on.
    pub(crate) async fn find_own_address(&mut self) -> Result<(), Error> {
        self.own_address = Some(my_ip::find(self).await?);
        Ok(())
    }

    /// The address of this machine, if the command asked for it.
    pub(crate) fn own_address(&self) -> Option<&OwnAddress> {
        self.own_address.as_ref()
    }

    /// A transport for one question to a source of `--my-ip`.
    pub(crate) fn echo(&self, is_local: bool, family: Family, limits: Limits) -> Result<Live, Error> {
        self.clients.echo(is_local, family, limits)
    }

    /// The hazards accepted in advance.
    pub(crate) fn allowed(&self) -> &[Allowance] {
        &self.allowed
    }

    /// The settings in force.
    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Sixteen random bytes.
    pub(crate) fn random(&self) -> [u8; 16] {
        self.clients.entropy.bytes()
    }

    /// A new client token: a version 4 UUID.
    pub(crate) fn token(&self) -> String {
        uuid::Builder::from_random_bytes(self.clients.entropy.bytes()).into_uuid().to_string()
    }

    /// The messages so far that are not part of the result.
    pub(crate) fn warnings(&self) -> Vec<String> {
        self.clients.ui.borrow().warnings()
    }

    /// Makes this session a part of the run of `first`: their changes have one ID of a run, and a selection that is
    /// empty in one of them is no error.
    pub(crate) fn joins(&self, first: &Session<'_>) {
        self.run_options.recorder.joins(&first.run_options.recorder);
        first.is_one_of_many.set(true);
        self.is_one_of_many.set(true);
    }

    /// The name of its profile, if other profiles are part of the run.
    pub(crate) fn profile_of_many(&self) -> Option<String> {
        let profile = self.settings.profile.as_ref().filter(|_| self.is_one_of_many.get());
        profile.map(|profile| profile.name.clone())
    }

    /// Whether the instances of the command were looked up.
    pub(crate) fn has_looked_up(&self) -> bool {
        self.selected.get().is_some_and(|selected| selected.is_looked_up)
    }

    /// Whether the plan is shown before anything changes, as another profile of the run has looked its instances up.
    pub(crate) fn shows_plan(&self, shows: bool) {
        self.shows_plan.set(shows);
    }

    /// Whether the user sees the plan, also if it only adds entries.
    pub(crate) fn is_plan_shown(&self) -> bool {
        self.shows_plan.get()
    }

    /// Whether and how the user is prompted.
    pub(crate) fn question_mut(&mut self) -> &mut Question {
        &mut self.run_options.question
    }

    /// Whether other profiles are part of the run.
    pub(crate) fn is_one_of_many(&self) -> bool {
        self.is_one_of_many.get()
    }

    /// Whether a recorded change is one of this profile; a run over one profile looks at every change.
    pub(crate) fn has_made(&self, intent: &Intent) -> bool {
        let name = self.settings.profile.as_ref().map(|profile| &profile.name);
        !self.is_one_of_many() || intent.profile.as_ref() == name
    }

    /// Writes the result of a change as it finishes, where the format has a line for it. The document follows at the
    /// end, so that what cannot be written now is reported then.
    pub(crate) fn stream(&self, changed: &Changed) {
        drop(self.clients.ui.borrow_mut().stream(changed));
    }

    /// Prints how far things are.
    pub(crate) fn report_progress(&self, message: &str) {
        self.clients.ui.borrow_mut().progress(message);
    }

    /// The body that `url` answers a GET with, without credentials.
    pub(crate) async fn download(&self, url: &str) -> Result<Vec<u8>, Error> {
        self.clients.download(url).await
    }

    /// Prints a message that is not part of the result.
    pub(crate) fn warn(&self, message: &str) {
        self.clients.ui.borrow_mut().warning(message);
    }

    /// Whether the sandbox stands in for both services.
    pub(crate) fn is_sandbox(&self) -> bool {
        self.sandbox.is_some()
    }

    /// The profile in force: its name, its file, and what it has.
    pub(crate) fn profile(&self) -> Option<(&str, &Path, &Profile)> {
        let chosen = self.settings.profile.as_ref()?;
        Some((&chosen.name, &chosen.path, self.file.profiles.get(&chosen.name)?))
    }

    /// The keyring of the system.
    pub(crate) fn keyring(&self) -> &dyn Keyring {
        &*self.keyring
    }

    /// The environment.
    pub(crate) fn env(&self) -> &Env {
        self.env
    }

    /// The proxy that calls to `origin` go by, if there is one; an error if it cannot be used.
    pub(crate) fn proxy(&self, origin: &str, is_loopback: bool) -> Result<Option<Proxy>, Error> {
        self.clients.proxy(origin, is_loopback)
    }

    /// The addresses of the name `host`, or why it has none; `None` if it is an address itself.
    pub(crate) async fn resolve(&self, host: &str) -> Option<Result<Vec<IpAddr>, &'static str>> {
        names::resolve(host).await
    }

    /// How wrong this machine's clock is, in words, as far as a call had to find out.
    pub(crate) fn wrong_clock(&self) -> Option<String> {
        self.clients.wrong_clock()
    }

    /// The file of the journal on this machine, where no other place is named.
    pub(crate) fn own_journal(&self) -> PathBuf {
        self.state.join(journal::FILE)
    }

    /// Hands in to the shared journal what earlier runs could not record there. An outage that lasts is reported and
    /// stops nothing here.
    pub(crate) async fn hand_in(&self) -> Result<(), Error> {
        let recorder = &self.run_options.recorder;
        let Some(shared) = recorder.shared.as_ref().filter(|shared| shared.has_records()) else { return Ok(()) };
        match shared.hand_in(&recorder.journal).await {
            Ok(Some(imported)) => {
                self.warn(&format!("handed in {} records of an earlier run to the shared journal", imported.added));
                Ok(())
            }
            Ok(None) => Ok(()),
            Err(HandInError::Journal(JournalError::Store { problem, .. })) if problem.may_pass() => {
                let path = shared.outbox_path().display();
                self.warn(&format!("the records in {path} still wait to be handed in to the shared journal"));
                Ok(())
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Stops what the session started.
    pub(crate) async fn close(self) {
        if let Some(running) = self.sandbox {
            running.stop().await;
        }
    }
}
