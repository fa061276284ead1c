//! `profile login`: sets up a profile in a dialogue: prompts, tries the credential with one reading call, writes the
//! profile and names the next command.
//!
//! Nothing is written before the call has succeeded, unless the user agrees. An interrupt or the end of the dialogue
//! changes nothing.

mod ask;
mod elasticsearch;
mod ops_manager;

use std::io;
use std::rc::Rc;

use super::{ProfileDeps, secrets, set};
use crate::app::clients::Clients;
use crate::app::network::Network;
use crate::app::options::layer;
use crate::app::run_options::{is_on, timeout};
use crate::cli::{ProfileLogin, ServiceArg, StoreArg};
use crate::config::{ConfigError, ConfigFile, Edit, Key, SecretKey, Settings, is_name};
use crate::credentials::alibaba::provider_deps::ProviderDeps as Sources;
use crate::credentials::secret_reader;
use crate::error::{Code, Error};
use crate::output::view::profile::ProfileChanged;
use crate::world::keyring::KeyringError;
use crate::world::{Clock, Entropy, Env, PrompterFactory, Signals};
use ask::Asker;

/// The end of a dialogue.
pub(crate) enum Ended {
    /// With a profile.
    Done(ProfileChanged),
    /// By an interrupt.
    Interrupted,
}

/// What the call needs besides [`ProfileDeps`].
pub(crate) struct LoginDeps {
    /// Time.
    pub(crate) clock: Rc<dyn Clock>,
    /// Randomness.
    pub(crate) entropy: Rc<dyn Entropy>,
    /// Opens the prompts.
    pub(crate) prompter: PrompterFactory,
    /// Signals to stop.
    pub(crate) signals: Rc<dyn Signals>,
}

/// Why a dialogue did not end with a profile.
enum Stop {
    /// An interrupt.
    Interrupt,
    /// The user ended it.
    Over,
    /// Something else.
    Failed(Box<Error>),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Failed(Box::new(error))
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::Interrupted { Self::Interrupt } else { Self::Over }
    }
}

/// How often a credential that the service rejects is prompted for.
const ATTEMPTS: usize = 3;

/// A profile that is not written yet.
struct Draft<'run> {
    name: String,
    edit: Edit,
    given: Vec<secrets::Given>,
    report: ProfileChanged,
    store: StoreArg,
    deps: &'run ProfileDeps<'run>,
    clock: Rc<dyn Clock>,
    entropy: Rc<dyn Entropy>,
}

pub(crate) async fn run(args: &ProfileLogin, deps: &ProfileDeps<'_>, outside: LoginDeps) -> Result<Ended, Error> {
    let mut requests = outside.signals.listen();
    let ended = tokio::select! {
        ended = dialogue(args, deps, outside) => ended,
        Some(_) = requests.recv() => Err(Stop::Interrupt),
    };
    match ended {
        Ok(changed) => Ok(Ended::Done(changed)),
        Err(Stop::Interrupt) => {
            deps.ui.borrow_mut().warning("interrupted; nothing is written");
            Ok(Ended::Interrupted)
        }
        Err(Stop::Over) => Err(Error::new(Code::Declined, "the dialogue was ended; nothing is written")),
        Err(Stop::Failed(error)) => Err(*error),
    }
}

async fn dialogue(args: &ProfileLogin, deps: &ProfileDeps<'_>, outside: LoginDeps) -> Result<ProfileChanged, Stop> {
    let edit = Edit::open(&deps.path).map_err(Error::from)?;
    let ask = asker(deps, outside.prompter)?;
    let name = match &args.name {
        Some(name) => validate_name(name).map(|()| name.clone())?,
        None => ask.valid("Name of the profile", Some("default"), validate_name).await?,
    };
    let service = if let Some(service) = args.service {
        service
    } else {
        let services = ["Elasticsearch of Alibaba Cloud (Kibana whitelist)", "MongoDB Ops Manager (user whitelist)"];
        let chosen = ask.choose("Service", &services).await?;
        if chosen == 0 { ServiceArg::Elasticsearch } else { ServiceArg::OpsManager }
    };
    let mut draft = Draft {
        report: deps.report("login", &name),
        name,
        edit,
        given: Vec::new(),
        store: args.store,
        deps,
        clock: outside.clock,
        entropy: outside.entropy,
    };
    draft.take_options()?;
    match service {
        ServiceArg::Elasticsearch => elasticsearch::ask(&mut draft, &ask).await?,
        ServiceArg::OpsManager => ops_manager::ask(&mut draft, &ask).await?,
    }
    keep(draft, &ask).await
}

fn validate_name(name: &str) -> Result<(), Error> {
    if is_name(name) { Ok(()) } else { Err(ConfigError::ProfileName.into()) }
}

/// The prompts, if there is a terminal for them.
fn asker<'run>(deps: &'run ProfileDeps<'run>, prompter: PrompterFactory) -> Result<Asker<'run>, Error> {
    let non_interactive = "whitelistctl profile set NAME KEY=VALUE … --secret-file PATH needs none";
    if deps.global.sandbox || is_on(deps.env, "WHITELISTCTL_SANDBOX")? {
        return Err(Error::new(Code::Usage, "the sandbox needs no profile")
            .hint("leave out --sandbox and WHITELISTCTL_SANDBOX"));
    }
    if deps.global.no_input || is_on(deps.env, "WHITELISTCTL_NO_INPUT")? {
        return Err(Error::new(Code::Usage, "a login is a dialogue, and prompts are disabled").hint(non_interactive));
    }
    let dialogue = prompter();
    let dialogue = dialogue.ok_or_else(|| {
        Error::new(Code::Usage, "a login is a dialogue, and there is no terminal for it").hint(non_interactive)
    })?;
    Ok(Asker::new(dialogue, deps.ui))
}

/// Writes the draft; the first profile of the file becomes the default. If the keyring does not store a secret after
/// all, the user may choose the file.
async fn keep(mut draft: Draft<'_>, ask: &Asker<'_>) -> Result<ProfileChanged, Stop> {
    let (deps, store) = (draft.deps, draft.store);
    if deps.file()?.profiles.is_empty() {
        draft.edit.set_default(Some(&draft.name));
    }
    let after = draft.edit.checked().map_err(Error::from)?;
    draft.report.default_profile = after.default_profile;
    let refused = {
        // The draft is needed again if the keyring refuses.
        let mut report = draft.report.clone();
        match secrets::keep(&draft.name, &draft.given, store, draft.edit.clone(), deps, &mut report) {
            Ok(()) => return Ok(report),
            Err(error) => error,
        }
    };
    if store == StoreArg::File || draft.given.is_empty() || refused.code != Code::LocalState {
        return Err(refused.into());
    }
    ask.tell(&refused.message);
    if !ask.confirm(&in_file(deps)).await? {
        return Err(refused.into());
    }
    secrets::keep(&draft.name, &draft.given, StoreArg::File, draft.edit, deps, &mut draft.report)?;
    Ok(draft.report)
}

/// The question whether the settings file may store a secret.
fn in_file(deps: &ProfileDeps<'_>) -> String {
    format!("Store the secret in {}, readable only by you?", deps.shown())
}

impl Draft<'_> {
    /// Decides where the secret `key` will be stored, before the user types it: in the file if the keyring cannot be
    /// used and the user agrees.
    async fn decide_store(&mut self, key: SecretKey, ask: &Asker<'_>) -> Result<(), Stop> {
        if self.store == StoreArg::File || self.deps.global.dry_run {
            return Ok(());
        }
        let item = secret_reader::item(&self.deps.path, &self.name, key);
        let error = match self.deps.keyring.read_async(&item).await {
            Ok(_) | Err(KeyringError::Damaged) => return Ok(()),
            Err(error) => error,
        };
        ask.tell(&format!("the keyring {error}"));
        if !ask.confirm(&in_file(self.deps)).await? {
            return Err(secrets::not_kept(error, self.deps).into());
        }
        self.store = StoreArg::File;
        Ok(())
    }

    /// Sets `key` to `value`.
    fn set(&mut self, key: &str, value: &str) -> Result<(), Error> {
        self.edit.set(&self.name, &[key], value)?;
        if !self.report.set.iter().any(|known| known == key) {
            self.report.set.push(key.to_owned());
        }
        Ok(())
    }

    /// Removes `key`.
    fn unset(&mut self, key: &str) -> Result<(), Error> {
        if self.edit.unset(&self.name, &[key])? {
            self.report.unset.push(key.to_owned());
        }
        Ok(())
    }

    /// Puts the options of the command line into the profile, because it is tried with them.
    fn take_options(&mut self) -> Result<(), Error> {
        let typed = layer(self.deps.global);
        for (key, value) in typed.given().filter(|(key, _)| key.row().login) {
            if key.is_switch() {
                self.edit.turn(&self.name, key.name(), set::switched(key.name(), value)?)?;
                self.report.set.push(key.name().to_owned());
            } else if key.names_file() {
                // A path in the file starts at its folder; the typed one starts at the working directory.
                self.set(key.name(), &set::written_out(value))?;
            } else {
                self.set(key.name(), value)?;
            }
        }
        Ok(())
    }

    /// The file as it would be.
    fn file(&self) -> Result<ConfigFile, Error> {
        Ok(self.edit.checked()?)
    }

    /// The setting `key` of the draft.
    fn get(&self, key: Key) -> Result<Option<String>, Error> {
        let file = self.file()?;
        Ok(file.profiles.get(&self.name).and_then(|profile| profile.settings.get(key)).map(str::to_owned))
    }

    /// The settings that the profile would give, and clients for them. No variables count but those of proxies, so that
    /// the profile works without them.
    fn connect(&self) -> Result<(Settings, Clients), Error> {
        let settings = Settings::resolve(&layer(self.deps.global), &Env::default(), &self.file()?, Some(&self.name))?;
        let redactor = self.deps.ui.borrow().redactor();
        let total = timeout(self.deps.global, self.deps.env)?;
        let network = Network::of(&settings, self.deps.env, total, &redactor)?;
        let clients = Clients::new(self.clock.clone(), self.entropy.clone(), self.deps.ui.clone(), network);
        Ok((settings, clients))
    }

    /// What the sources of access keys need, with calls over `network`.
    fn sources(&self, network: Network) -> Rc<Sources> {
        let clients = Clients::new(self.clock.clone(), self.entropy.clone(), self.deps.ui.clone(), network);
        clients.deps(self.deps.env, Rc::clone(&self.deps.keyring))
    }

    /// Continues after a call that failed with `error` only if the user agrees.
    async fn continue_after(&self, error: Error, ask: &Asker<'_>) -> Result<(), Stop> {
        self.deps.ui.borrow_mut().error(&error);
        let continues = ask.confirm("The call failed. Write the profile anyway?").await?;
        if continues {
            return Ok(());
        }
        let message = "the profile does not work; nothing is written".to_owned();
        Err(Error { message, hints: Vec::new(), ..error }.into())
    }
}
