//! What a command works with: settings, credentials, and clients.
//!
//! Everything that can be refused without sending is refused when the session is opened. With `--sandbox` the simulator
//! stands in for every setting.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeSet;
use std::io::Read;
use std::net::IpAddr;
use std::path::Path;
use std::rc::Rc;

use crate::app::changes::RunOptions;
use crate::app::clients::{Clients, Connected};
pub(crate) use crate::app::clients::{Elasticsearch, OpsManager};
use crate::app::clients::{SignedElasticsearch, SignedOpsManager};
use crate::app::entry_input::{self, EntryInput};
use crate::app::interrupt::Interrupt;
use crate::app::network::{Network, Proxy};
use crate::app::ops_manager_cache::{ListKind, OpsManagerCache};
use crate::app::options::{allowances, layer, timeout};
use crate::app::run_options;
use crate::app::sandbox_session;
use crate::app::shared_journal::{self, HandInError, Means};
use crate::auth::credential::DigestCredential;
use crate::auth::keys::Keys;
use crate::cli::{self, Global};
use crate::config::{ConfigFile, ElasticsearchEndpoint, OpsManagerUrl, Origin, Paths, Profile, Setting, Settings};
use crate::credentials::alibaba::provider_deps::ProviderDeps;
use crate::credentials::alibaba::{self, ResolvedKey};
use crate::credentials::trace::{ProviderStatus, TraceStep};
use crate::credentials::{self, ChainError, Found};
use crate::domain::hazard::Allowance;
use crate::domain::instance::{InstanceId, NameError, UserId};
use crate::domain::owner::Owner;
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::journal::{JournalError, Sink};
use crate::output::plain::check_targets;
use crate::output::ui::Ui;
use crate::sandbox::Running;
use crate::services::port::Hints;
use crate::services::registry::Connections;
use crate::transport::names;
use crate::world::keyring::Keyring;
use crate::world::{Clock, Entropy, Env};

/// The means of one run.
pub(crate) struct Session<'run> {
    env: &'run Env,
    keyring: Rc<dyn Keyring>,
    stdin: &'run mut dyn Read,
    file: ConfigFile,
    settings: Settings,
    ops_manager_cache: OpsManagerCache,
    sandbox: Option<Running>,
    clients: Clients,
    /// What the sources of access keys stand on, and the key that they had; both when first needed.
    deps: OnceCell<Rc<ProviderDeps>>,
    access_key: RefCell<Option<ResolvedKey>>,
    login: RefCell<Option<Found<DigestCredential>>>,
    allowed: Vec<Allowance>,
    run_options: RunOptions,
}

/// An instance to work on, and where.
pub(crate) struct InstanceRef {
    /// The instance.
    pub(crate) instance: InstanceId,
    /// Its region.
    pub(crate) region: Setting,
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
    /// Requests to end.
    pub(crate) interrupt: Rc<Interrupt>,
}

impl<'run> Session<'run> {
    /// Reads the settings, and starts the sandbox if the user selected it. Sends nothing.
    pub(crate) async fn open(global: &Global, outside: SessionDeps<'run>) -> Result<Self, Error> {
        let SessionDeps { env, keyring, clock, entropy, stdin, ui, interrupt } = outside;
        let redactor = ui.borrow().redactor();
        let paths = Paths::from_env(env)?;
        let in_sandbox = global.sandbox || run_options::is_on(env, "WHITELISTCTL_SANDBOX")?;
        let (allowed, total) = (allowances(&global.allow)?, timeout(global, env)?);
        let (file, settings) = if in_sandbox {
            (ConfigFile::default(), Settings::default())
        } else {
            let file = ConfigFile::load(&paths.config_file())?;
            file.register_secret(&redactor);
            let settings = Settings::resolve(&layer(global), env, &file, global.profile.as_deref())?;
            (file, settings)
        };
        let state = if in_sandbox { paths.state.join("sandbox") } else { paths.state.clone() };
        let profile = settings.profile.as_ref().map(|profile| profile.name.clone());
        let recorder = run_options::recorder(global, env, &state, profile, &clock, &entropy, &ui)?;
        let run_options = run_options::of(global, env, &clock, &ui, recorder, interrupt)?;
        let network = Network::of(&settings, env, total, &redactor)?;
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
            settings,
            ops_manager_cache,
            sandbox,
            clients,
            deps: OnceCell::new(),
            access_key: RefCell::default(),
            login: RefCell::default(),
            allowed,
            run_options,
        })
    }

    /// Standard input.
    pub(crate) fn stdin(&mut self) -> &mut dyn Read {
        self.stdin
    }

    /// The entries that `named` names. The notes of files about them are recorded behind the reason of the run.
    pub(crate) fn operands(&mut self, named: &cli::Entries) -> Result<EntryInput, Error> {
        let input = entry_input::gather(named, &mut self.stdin)?;
        let reason = &mut self.run_options.recorder.reason;
        *reason = input.reason_after(reason.take());
        Ok(input)
    }

    /// How changes are made.
    pub(crate) fn run_options(&self) -> &RunOptions {
        &self.run_options
    }

    /// Refuses an output format that cannot show several `targets`, before anything is sent.
    pub(crate) fn check_output(&self, targets: &[Target]) -> Result<(), Error> {
        let checked = check_targets(self.clients.ui.borrow().settings().format, targets);
        checked.map_err(|error| error.to_error().unwrap_or_else(|| Error::new(Code::Output, error.to_string())))
    }

    /// The hazards accepted in advance.
    pub(crate) fn allowed(&self) -> &[Allowance] {
        &self.allowed
    }

    /// The settings in force.
    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// A new client token: a version 4 UUID.
    pub(crate) fn token(&self) -> String {
        uuid::Builder::from_random_bytes(self.clients.entropy.bytes()).into_uuid().to_string()
    }

    /// The instances that `named` names, or else that of the settings; each once, in the order named.
    pub(crate) fn places(&self, named: &[String]) -> Result<Vec<InstanceRef>, Error> {
        let default = self.settings.values.instance.as_ref().map(|setting| setting.value.clone());
        let chosen: Vec<String> = if named.is_empty() { default.into_iter().collect() } else { named.to_vec() };
        if chosen.is_empty() {
            return Err(Error::new(Code::Usage, "no instance is named").hint(format!(
                "name one with -i, WHITELISTCTL_INSTANCE or a profile; {} lists them",
                self.run_options.context.command("instances")
            )));
        }
        let mut seen = BTreeSet::new();
        let mut places = Vec::new();
        for name in chosen {
            let place = self.place(&name)?;
            if seen.insert((place.region.value.clone(), place.instance.clone())) {
                places.push(place);
            }
        }
        Ok(places)
    }

    fn place(&self, name: &str) -> Result<InstanceRef, Error> {
        let chosen = self.settings.instance(name.trim());
        let instance = chosen.id.parse().map_err(|error: NameError| {
            let known: Vec<&str> = self.settings.instance_names().collect();
            let error = Error::new(Code::InvalidName, format!("`{name}`: {error}"));
            if known.is_empty() { error } else { error.hint(format!("the profile names {}", known.join(", "))) }
        })?;
        Ok(InstanceRef { instance, region: self.demanded(chosen.region)? })
    }

    /// The region of the settings; there has to be one, even with an endpoint of one's own, because it is part of what
    /// a list is called.
    pub(crate) fn default_region(&self) -> Result<Setting, Error> {
        self.demanded(self.settings.values.region.clone())
    }

    /// `region`, or else that of the vendor's profile in force: it has the least authority.
    fn demanded(&self, region: Option<Setting>) -> Result<Setting, Error> {
        if let Some(region) = region {
            return Ok(region);
        }
        if self.sandbox.is_none()
            && let Some(region) = alibaba::region(self.deps(), &self.file, &self.settings)?
        {
            return Ok(region);
        }
        let named = alibaba::profile_named(self.deps()).filter(|_| self.sandbox.is_none());
        let message = match named {
            Some(name) => format!("no region is set, and the aliyun CLI has no profile {name} with one"),
            None => "no region is named".to_owned(),
        };
        Err(Error::new(Code::Usage, message).hint(
            "name one with --region, ALIBABA_CLOUD_REGION_ID or a profile, which `whitelistctl profile login` sets up; an \
             instance ID does not contain it",
        ))
    }

    /// The messages so far that are not part of the result.
    pub(crate) fn warnings(&self) -> Vec<String> {
        self.clients.ui.borrow().warnings()
    }

    /// Prints a message that is not part of the result.
    pub(crate) fn warn(&self, message: &str) {
        self.clients.ui.borrow_mut().warning(message);
    }

    /// A client for `region`.
    pub(crate) async fn elasticsearch(&self, region: &Setting) -> Result<Connected<Elasticsearch>, Error> {
        // An endpoint of the settings that cannot be used is reported before any source is asked for a key.
        self.settings.elasticsearch(Some(region))?;
        let (keys, account) = match &self.sandbox {
            Some(running) => {
                let key = sandbox_session::access_key(running);
                let account = key.access_key_id.clone();
                (Keys::from(key), account)
            }
            None => self.access_key().await?,
        };
        let endpoint = self.elasticsearch_endpoint(region)?;
        Ok(self.recorded(self.clients.elasticsearch(&endpoint, &region.value, keys, &account)?))
    }

    /// The address of the service in `region`: as the settings say, else as the source of the key says, once it is
    /// known.
    pub(crate) fn elasticsearch_endpoint(&self, region: &Setting) -> Result<ElasticsearchEndpoint, Error> {
        let beside = self.access_key.borrow().as_ref().map(|key| key.address.clone()).unwrap_or_default();
        Ok(self.settings.elasticsearch_for(&beside, Some(region))?)
    }

    /// The access key of this run and whose it is. The first source that has it keeps it.
    async fn access_key(&self) -> Result<(Keys, String), Error> {
        let known = self.access_key.borrow().clone();
        if let Some(held) = known {
            return Ok((held.keys, held.account));
        }
        self.look_for_access_key().await?;
        let held = self.access_key.borrow().clone();
        let held = held.ok_or_else(|| Error::new(Code::Bug, "the access key that was found is gone"))?;
        self.clients.ui.borrow_mut().trace(&format!("the access key is from {}", held.source));
        Ok((held.keys, held.account))
    }

    fn deps(&self) -> &Rc<ProviderDeps> {
        self.deps.get_or_init(|| self.clients.deps(self.env, Rc::clone(&self.keyring)))
    }

    /// A client of the installation of the settings, for lists of this kind.
    pub(crate) async fn ops_manager(&self, lists: ListKind) -> Result<Connected<OpsManager>, Error> {
        let url = self.settings.ops_manager()?;
        self.warn_of(&url);
        let credential = match &self.sandbox {
            Some(running) => sandbox_session::login(running, lists),
            None => self.login().await?,
        };
        let known = self.ops_manager_cache.name(&url.to_string(), lists).filter(|_| self.sandbox.is_none());
        let ca_file = if self.sandbox.is_some() { None } else { self.settings.vendor_ca_file()? };
        Ok(self.recorded(self.clients.ops_manager(&url, ca_file.as_ref(), credential, known)?))
    }

    /// The login of this run.
    async fn login(&self) -> Result<DigestCredential, Error> {
        let is_known = self.login.borrow().is_some();
        if !is_known {
            self.look_for_login().await?;
        }
        let login = self.login.borrow().as_ref().map(|login| login.credential.clone());
        login.ok_or_else(|| Error::new(Code::Bug, "the login that was found is gone"))
    }

    /// Finds the login to Ops Manager and keeps it for the run. Returns the status of each source.
    pub(crate) async fn look_for_login(&self) -> Result<Vec<TraceStep>, Error> {
        if self.sandbox.is_some() {
            return Ok(vec![TraceStep { source: "the sandbox".to_owned(), status: ProviderStatus::Won }]);
        }
        let (steps, outcome) = credentials::find_login(self.env, &*self.keyring, &self.file, &self.settings).await;
        let login = outcome.inspect_err(|error| self.trace_sources(error, &steps))?;
        login.credential.password.register_secret(&self.clients.redactor());
        *self.login.borrow_mut() = Some(login);
        Ok(steps)
    }

    /// Finds the access key and keeps it for the run. Returns the status of each source.
    pub(crate) async fn look_for_access_key(&self) -> Result<Vec<TraceStep>, Error> {
        if self.sandbox.is_some() {
            return Ok(vec![TraceStep { source: "the sandbox".to_owned(), status: ProviderStatus::Won }]);
        }
        let found = alibaba::find_key(self.deps(), &self.file, &self.settings).await;
        let key = found.outcome.inspect_err(|error| self.trace_sources(error, &found.steps))?;
        *self.access_key.borrow_mut() = Some(key);
        Ok(found.steps)
    }

    /// Lists with `-v` the sources that were checked, if `error` says that none of them has credentials.
    fn trace_sources(&self, error: &ChainError, steps: &[TraceStep]) {
        if matches!(error, ChainError::Missing { .. }) {
            for step in steps {
                self.clients.ui.borrow_mut().trace(&format!("no credentials in {}", step.label()));
            }
        }
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

    /// Says, once, that `url` is spoken to in the open.
    fn warn_of(&self, url: &OpsManagerUrl) {
        let warning = format!(
            "calls to {} go over plain http, as the profile allows: others on the network path can read the list and change calls",
            url.authority()
        );
        let mut ui = self.clients.ui.borrow_mut();
        if url.is_exposed() && !ui.warnings().contains(&warning) {
            ui.warning(&warning);
        }
    }

    /// `reached` with its address as the journal has it. The sandbox's port is another one in every run.
    fn recorded<C>(&self, reached: Connected<C>) -> Connected<C> {
        if self.sandbox.is_some() { Connected { endpoint: "sandbox".to_owned(), ..reached } } else { reached }
    }

    /// Keeps for the next run what `client` found out about the lists of `owner`'s kind.
    pub(crate) fn remember(&self, client: &OpsManager, owner: &Owner) {
        if let (Some(resource), Ok(url), None) = (client.resource(), self.settings.ops_manager(), &self.sandbox) {
            self.ops_manager_cache.remember_name(&url.to_string(), owner.into(), resource);
        }
    }

    /// The user that `reached` was found to call as in an earlier run.
    pub(crate) fn remembered_user(&self, reached: &Connected<OpsManager>) -> Option<UserId> {
        self.ops_manager_cache.user(&reached.endpoint, &reached.account).filter(|_| self.sandbox.is_none())
    }

    /// Keeps the user of the credentials for the next run, or forgets it if `user` is `None`.
    pub(crate) fn remember_user(&self, reached: &Connected<OpsManager>, user: Option<&UserId>) {
        if self.sandbox.is_none() {
            self.ops_manager_cache.remember_user(&reached.endpoint, &reached.account, user);
        }
    }

    /// The name of the installation in targets: `HOST[:PORT][/BASE]`.
    pub(crate) fn ops_manager_host(&self) -> Result<String, Error> {
        let url = self.settings.ops_manager()?;
        if self.sandbox.is_some() {
            // Its port is another one in every run, but its list is the same.
            return Ok("sandbox".to_owned());
        }
        Ok(format!("{}{}", url.authority(), url.base()))
    }

    /// `error` with the source of the credentials, if the service refused them.
    pub(crate) fn with_source(&self, error: Error) -> Error {
        let key = self.access_key.borrow().as_ref().map(|key| key.source.clone());
        let login = self.login.borrow().as_ref().map(|login| login.source.clone());
        match key.or(login).filter(|_| error.code == Code::Unauthenticated) {
            Some(source) => Error { message: format!("{}; they are from {source}", error.message), ..error },
            None => error,
        }
    }

    /// Hands in to the shared journal what earlier runs could not record there. An outage that lasts is told and stops
    /// nothing here.
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

impl Connections for Session<'_> {
    type Elasticsearch = SignedElasticsearch;
    type OpsManager = SignedOpsManager;
    type Error = Error;

    async fn elasticsearch(&self, region: &str) -> Result<Connected<Elasticsearch>, Error> {
        let region = Setting { value: region.to_owned(), origin: Origin::Journal };
        Session::elasticsearch(self, &region).await
    }

    async fn ops_manager(&self, owner: &Owner) -> Result<Connected<OpsManager>, Error> {
        Session::ops_manager(self, owner.into()).await
    }

    fn token(&self) -> String {
        Session::token(self)
    }

    fn hints(&self) -> Hints {
        let context = Rc::clone(&self.run_options.context);
        Rc::new(move |rest: &str| context.command(rest))
    }
}
