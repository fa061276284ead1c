//! What a command works with: settings, credentials, and clients that are signed, retried and traced.
//!
//! This is where the transport stack is put together: `Retry(signature(Trace(Live)))`. With `--sandbox` the session
//! starts the simulator and points everything at it.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::io::Read;
use std::rc::Rc;
use std::time::Duration;

use sha2::{Digest as _, Sha256};

use crate::api::{Failure, elasticsearch, ops_manager};
use crate::auth::credential::{AlibabaCredential, DigestCredential};
use crate::auth::layer::{Acs3, Digest};
use crate::auth::secret::Secret;
use crate::cli::{self, Global};
use crate::commands::change::Manner;
use crate::commands::generation::Generations;
use crate::commands::judging;
use crate::commands::manner;
use crate::commands::operands::{self, Operands};
use crate::config::{ConfigFile, Key, Layer, Origin, Paths, PolicyTables, Setting, Settings};
use crate::credentials;
use crate::domain::hazard::Allowance;
use crate::domain::instance::{InstanceId, NameError, UserId};
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::output::plain::check_targets;
use crate::output::ui::Ui;
use crate::sandbox::{self, Running, StateAt};
use crate::transport::live::{self, Live};
use crate::transport::retry::Retry;
use crate::transport::trace::Trace;
use crate::world::{Clock, Entropy, Env};

/// A client of the Elasticsearch service, ready to be called.
pub(crate) type Elasticsearch = elasticsearch::Client<Retry<Acs3<Trace<Live>>>>;
/// A client of Ops Manager, ready to be called.
pub(crate) type OpsManager = ops_manager::Client<Retry<Digest<Trace<Live>>>>;

/// Seconds that one call may take where nobody says otherwise.
const TIMEOUT: u64 = 60;

/// The means of one run.
pub(crate) struct Session<'run> {
    env: &'run Env,
    clock: Rc<dyn Clock>,
    entropy: Rc<dyn Entropy>,
    stdin: &'run mut dyn Read,
    ui: Rc<RefCell<Ui>>,
    file: ConfigFile,
    settings: Settings,
    generations: Generations,
    sandbox: Option<Running>,
    timeout: Duration,
    allowed: Vec<Allowance>,
    manner: Manner,
}

/// A client with the names that the journal has for where it goes and as whom.
pub(crate) struct Reached<C> {
    /// The client.
    pub(crate) client: C,
    /// The base address.
    pub(crate) endpoint: String,
    /// The fingerprint of the account.
    pub(crate) account: String,
}

/// An instance to work on, and where.
pub(crate) struct Place {
    /// The instance.
    pub(crate) instance: InstanceId,
    /// Its region.
    pub(crate) region: Setting,
}

/// The outside that a session takes over.
pub(crate) struct Outside<'run> {
    /// The environment.
    pub(crate) env: &'run Env,
    /// Time.
    pub(crate) clock: Rc<dyn Clock>,
    /// Randomness.
    pub(crate) entropy: Rc<dyn Entropy>,
    /// Where piped entries come from.
    pub(crate) stdin: &'run mut dyn Read,
    /// Where talk goes.
    pub(crate) ui: Rc<RefCell<Ui>>,
}

impl<'run> Session<'run> {
    /// Reads the settings, and starts the sandbox if it is asked for. Sends nothing.
    pub(crate) async fn open(global: &Global, outside: Outside<'run>) -> Result<Self, Error> {
        let Outside { env, clock, entropy, stdin, ui } = outside;
        let paths = Paths::from_env(env)?;
        let flags = layer(global);
        let in_sandbox = global.sandbox || manner::is_on(env, "WHITELISTCTL_SANDBOX")?;
        let (file, settings, sandbox) = if in_sandbox {
            let rehearsed = rehearsed(global, env, &paths)?;
            let caller = caller_setting(global, env);
            let running = sandbox::start(sandbox::Options {
                state: StateAt::Directory(paths.state.join("sandbox")),
                caller: caller.as_ref().map_or(Ok(None), judging::address)?,
                ..sandbox::Options::default()
            });
            let running = running.await?;
            let mut settings = sandbox_settings(&running)?;
            (settings.caller, settings.policy) = (caller, rehearsed);
            (ConfigFile::default(), settings, Some(running))
        } else {
            let file = ConfigFile::load(&paths.config_file())?;
            let settings = Settings::resolve(&flags, env, &file, global.profile.as_deref())?;
            (file, settings, None)
        };
        let state = if sandbox.is_some() { paths.state.join("sandbox") } else { paths.state.clone() };
        let profile = settings.profile.as_ref().map(|profile| profile.name.clone());
        let recorder = manner::recorder(global, env, &state, profile, &clock, &entropy, &ui);
        let manner = manner::of(global, env, &clock, &ui, recorder)?;
        Ok(Self {
            env,
            clock,
            entropy,
            stdin,
            ui,
            file,
            settings,
            generations: Generations::in_directory(&paths.state),
            sandbox,
            timeout: timeout(global, env)?,
            allowed: allowances(&global.allow)?,
            manner,
        })
    }

    /// The entries that `named` names.
    pub(crate) fn operands(&mut self, named: &cli::Entries) -> Result<Operands, Error> {
        operands::gather(named, &mut self.stdin)
    }

    /// How changes are made.
    pub(crate) fn manner(&self) -> &Manner {
        &self.manner
    }

    /// Refuses a form of output that cannot tell `targets` apart, before anything is sent.
    pub(crate) fn check_output(&self, targets: &[Target]) -> Result<(), Error> {
        let checked = check_targets(self.ui.borrow().settings().format, targets);
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
        uuid::Builder::from_random_bytes(self.entropy.bytes()).into_uuid().to_string()
    }

    /// The instances that `named` names, or else that of the settings; each once, in the order named.
    pub(crate) fn places(&self, named: &[String]) -> Result<Vec<Place>, Error> {
        let default = self.settings.instance.as_ref().map(|setting| setting.value.clone());
        let chosen: Vec<String> = if named.is_empty() { default.into_iter().collect() } else { named.to_vec() };
        if chosen.is_empty() {
            return Err(Error::new(Code::Usage, "no instance is named")
                .hint("name one with -i, WHITELISTCTL_INSTANCE or a profile; `whitelistctl instances` lists them"));
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

    fn place(&self, name: &str) -> Result<Place, Error> {
        let chosen = self.settings.instance(name);
        let instance = chosen.id.parse().map_err(|error: NameError| {
            let known: Vec<&str> = self.settings.instance_names().collect();
            let error = Error::new(Code::InvalidName, format!("`{name}`: {error}"));
            if known.is_empty() { error } else { error.hint(format!("the profile names {}", known.join(", "))) }
        })?;
        Ok(Place { instance, region: demanded(chosen.region)? })
    }

    /// The region of the settings; there has to be one, even with an endpoint of one's own, because it is part of what
    /// a list is called.
    pub(crate) fn default_region(&self) -> Result<Setting, Error> {
        demanded(self.settings.region.clone())
    }

    /// The user that `named` names, or else that of the settings.
    pub(crate) fn user(&self, named: Option<&str>) -> Result<UserId, Error> {
        let default = self.settings.user.as_ref().map(|setting| setting.value.as_str());
        let Some(text) = named.or(default) else {
            return Err(Error::new(Code::Usage, "no user is named").hint(
                "name one with -u, WHITELISTCTL_USER or a profile: the id of the user that the API key belongs to",
            ));
        };
        let user: UserId =
            text.parse().map_err(|error: NameError| Error::new(Code::InvalidName, format!("`{text}`: {error}")))?;
        if user.is_placeholder() {
            self.ui.borrow_mut().warning("a user id of zeros only is a placeholder, not anybody's id");
        }
        Ok(user)
    }

    /// Says something that is no part of the result.
    pub(crate) fn warn(&self, message: &str) {
        self.ui.borrow_mut().warning(message);
    }

    /// A client for `region`.
    pub(crate) fn elasticsearch(&self, region: &Setting) -> Result<Reached<Elasticsearch>, Error> {
        let origin = self.settings.elasticsearch(Some(region))?.origin();
        let credential = match &self.sandbox {
            Some(running) => sandbox_access_key(running),
            None => credentials::alibaba(self.env, &self.file, &self.settings)?.credential,
        };
        let account = fingerprint("elasticsearch", &credential.access_key_id);
        let signed = Acs3::new(self.traced(), credential, self.clock.clone(), self.entropy.clone());
        let transport = self.retried(signed, elasticsearch::is_refused_before_work);
        let client = elasticsearch::Client::new(transport, origin.clone(), region.value.clone());
        Ok(Reached { client, endpoint: self.recorded(&origin), account })
    }

    /// The address as the journal has it. The sandbox's port is another one in every run.
    fn recorded(&self, address: &str) -> String {
        if self.sandbox.is_some() { "sandbox".to_owned() } else { address.to_owned() }
    }

    /// A client of the installation of the settings.
    pub(crate) fn ops_manager(&self) -> Result<Reached<OpsManager>, Error> {
        let url = self.settings.ops_manager()?;
        let credential = match &self.sandbox {
            Some(running) => sandbox_login(running),
            None => credentials::ops_manager(self.env, &self.file, &self.settings)?.credential,
        };
        let username = credential.username.clone();
        let account = fingerprint("ops-manager", &username);
        let base = url.origin().parse().map_err(|_| Error::new(Code::Bug, "the Ops Manager address has no origin"))?;
        let signed = Digest::new(self.traced(), &base, credential, self.clock.clone(), self.entropy.clone());
        let signed = signed.map_err(|error| Error::from(Failure::from(error)))?;
        let transport = self.retried(signed, ops_manager::is_refused_before_work);
        let known = self.generations.known(&url.to_string()).filter(|_| self.sandbox.is_none());
        let client = ops_manager::Client::new(transport, &url.to_string(), username, known);
        Ok(Reached { client, endpoint: self.recorded(&url.to_string()), account })
    }

    /// Keeps for the next run what `client` found out about its installation.
    pub(crate) fn remember(&self, client: &OpsManager) {
        if let (Some(resource), Ok(url), None) = (client.resource(), self.settings.ops_manager(), &self.sandbox) {
            self.generations.remember(&url.to_string(), resource);
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

    /// Stops what the session started.
    pub(crate) async fn close(self) {
        if let Some(running) = self.sandbox {
            running.stop().await;
        }
    }

    fn traced(&self) -> Trace<Live> {
        let ui = self.ui.clone();
        let sink = Rc::new(move |line: &str| ui.borrow_mut().trace(line));
        let options = live::Options { total: self.timeout, ..live::Options::default() };
        Trace::new(Live::new(self.clock.clone(), options), self.clock.clone(), sink)
    }

    fn retried<T>(&self, inner: T, is_refused: fn(&crate::transport::Response) -> bool) -> Retry<T> {
        let ui = self.ui.clone();
        let notice = Rc::new(move |line: &str| ui.borrow_mut().progress(line));
        Retry::new(inner, self.clock.clone(), self.entropy.clone(), self.timeout, is_refused, notice)
    }
}

/// The sandbox stands in for every setting: its first instance and its only user are what a command works on unless
/// the command line says otherwise.
fn sandbox_settings(running: &Running) -> Result<Settings, Error> {
    let account = running.account();
    let mut layer = Layer::default();
    layer.set(Key::Region, account.elasticsearch.region.clone());
    layer.set(Key::Endpoint, account.elasticsearch.endpoint.clone());
    layer.set(Key::OpsManagerUrl, account.ops_manager.url.clone());
    layer.set(Key::User, account.ops_manager.user.clone());
    if let Some(first) = account.elasticsearch.instances.first() {
        layer.set(Key::Instance, first.clone());
    }
    Ok(Settings::resolve(&layer, &Env::default(), &ConfigFile::default(), None)?)
}

/// The policy of a profile that the command line itself names: the sandbox takes nothing else of it.
fn rehearsed(global: &Global, env: &Env, paths: &Paths) -> Result<PolicyTables, Error> {
    let Some(name) = &global.profile else { return Ok(PolicyTables::default()) };
    let file = ConfigFile::load(&paths.config_file())?;
    Ok(Settings::resolve(&Layer::default(), env, &file, Some(name))?.policy)
}

/// The caller's address as this very run tells it, by option or variable.
pub(crate) fn caller_setting(global: &Global, env: &Env) -> Option<Setting> {
    let typed = global.caller.clone().map(|value| Setting { value, origin: Origin::Flag(Key::Caller.flag()) });
    let name = Key::Caller.variable();
    typed.or_else(|| env.get(name).map(|value| Setting { value: value.to_owned(), origin: Origin::Variable(name) }))
}

fn sandbox_access_key(running: &Running) -> AlibabaCredential {
    let account = &running.account().elasticsearch;
    AlibabaCredential {
        access_key_id: account.access_key_id.clone(),
        access_key_secret: Secret::from(account.access_key_secret.clone()),
        security_token: None,
    }
}

fn sandbox_login(running: &Running) -> DigestCredential {
    let account = &running.account().ops_manager;
    DigestCredential { username: account.username.clone(), password: Secret::from(account.api_key.clone()) }
}

/// A name for an account that tells two apart and gives neither away.
fn fingerprint(service: &str, account: &str) -> String {
    let digest = Sha256::digest(format!("whitelistctl account\0{service}\0{account}").as_bytes());
    let first: [u8; 8] = std::array::from_fn(|place| digest[place]);
    format!("{:016x}", u64::from_be_bytes(first))
}

fn demanded(region: Option<Setting>) -> Result<Setting, Error> {
    region.ok_or_else(|| {
        Error::new(Code::Usage, "no region is named")
            .hint("name one with --region, ALIBABA_CLOUD_REGION_ID or a profile; an instance id does not tell it")
    })
}

fn layer(global: &Global) -> Layer {
    let mut layer = Layer::default();
    let flags = [
        (Key::Region, &global.region),
        (Key::Endpoint, &global.endpoint),
        (Key::OpsManagerUrl, &global.ops_manager_url),
        (Key::Caller, &global.caller),
    ];
    for (key, value) in flags {
        if let Some(value) = value {
            layer.set(key, value.clone());
        }
    }
    layer
}

fn allowances(texts: &[String]) -> Result<Vec<Allowance>, Error> {
    let parse = |text: &String| {
        text.parse().map_err(|error| Error::new(Code::Usage, format!("`--allow {text}` cannot be used: {error}")))
    };
    texts.iter().map(parse).collect()
}

fn timeout(global: &Global, env: &Env) -> Result<Duration, Error> {
    let timeout = manner::seconds(global.timeout, env, "WHITELISTCTL_TIMEOUT", TIMEOUT)?;
    if timeout.is_zero() {
        return Err(Error::new(Code::Usage, "a timeout of 0 seconds leaves no time for a call").hint("for example 60"));
    }
    Ok(timeout)
}
