//! `profile login`: a profile set up in a dialogue. Ask, try it with one reading call, keep it, say what comes next.
//!
//! Nothing is written before the call has succeeded, unless the person says so; an interrupt or the end of the dialogue
//! leaves everything as it was.

mod ask;
mod elasticsearch;
mod ops_manager;

use std::io;
use std::rc::Rc;

use super::{ProfileDeps, secrets, set};
use crate::app::clients::Clients;
use crate::app::network::Network;
use crate::app::options::{layer, timeout};
use crate::app::run_options::is_on;
use crate::cli::{ProfileLogin, ServiceArg, StoreArg};
use crate::config::{ConfigError, ConfigFile, Edit, Key, Settings, is_name};
use crate::credentials::alibaba::provider_deps::ProviderDeps as Sources;
use crate::error::{Code, Error};
use crate::output::view::profile::ProfileChanged;
use crate::world::{Clock, Entropy, Env, PrompterFactory, Signals};
use ask::Asker;

/// How a dialogue ended.
pub(crate) enum Ended {
    /// With a profile.
    Done(ProfileChanged),
    /// By an interrupt.
    Interrupted,
}

/// What the trying call needs besides the ground.
pub(crate) struct LoginDeps {
    /// Time.
    pub(crate) clock: Rc<dyn Clock>,
    /// Randomness.
    pub(crate) entropy: Rc<dyn Entropy>,
    /// Who is asked.
    pub(crate) prompter: PrompterFactory,
    /// Requests to end.
    pub(crate) signals: Rc<dyn Signals>,
}

/// Why a dialogue did not come to its end.
enum Stop {
    /// An interrupt.
    Interrupt,
    /// The person ended it.
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

/// A profile in the making.
struct Draft<'run> {
    name: String,
    edit: Edit,
    given: Vec<secrets::Given>,
    report: ProfileChanged,
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
        Some(name) => judge_name(name).map(|()| name.clone())?,
        None => ask.judged("Name of the profile", Some("default"), judge_name).await?,
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
        deps,
        clock: outside.clock,
        entropy: outside.entropy,
    };
    draft.take_options()?;
    match service {
        ServiceArg::Elasticsearch => elasticsearch::ask(&mut draft, &ask).await?,
        ServiceArg::OpsManager => ops_manager::ask(&mut draft, &ask).await?,
    }
    keep(draft, args.store, &ask).await
}

fn judge_name(name: &str) -> Result<(), Error> {
    if is_name(name) { Ok(()) } else { Err(ConfigError::ProfileName.into()) }
}

/// A person who can be asked.
fn asker<'run>(deps: &'run ProfileDeps<'run>, prompter: PrompterFactory) -> Result<Asker<'run>, Error> {
    let non_interactive = "whitelistctl profile set NAME KEY=VALUE … --secret-file PATH needs none";
    if deps.global.sandbox || is_on(deps.env, "WHITELISTCTL_SANDBOX")? {
        return Err(Error::new(Code::Usage, "the sandbox needs no profile")
            .hint("leave out --sandbox and WHITELISTCTL_SANDBOX"));
    }
    if deps.global.no_input || is_on(deps.env, "WHITELISTCTL_NO_INPUT")? {
        return Err(Error::new(Code::Usage, "a login is a dialogue, and nothing may be asked").hint(non_interactive));
    }
    let dialogue = prompter();
    let dialogue = dialogue.ok_or_else(|| {
        Error::new(Code::Usage, "a login is a dialogue, and there is no terminal for it").hint(non_interactive)
    })?;
    Ok(Asker::new(dialogue, deps.ui))
}

/// Keeps the draft. Where the keyring does not take a secret, the person may say that the file is to.
async fn keep(mut draft: Draft<'_>, store: StoreArg, ask: &Asker<'_>) -> Result<ProfileChanged, Stop> {
    let deps = draft.deps;
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
    if !ask.confirm(&format!("Keep the secret in {}, closed to everybody else?", deps.shown())).await? {
        return Err(refused.into());
    }
    secrets::keep(&draft.name, &draft.given, StoreArg::File, draft.edit, deps, &mut draft.report)?;
    Ok(draft.report)
}

impl Draft<'_> {
    /// Gives `value` to `key`.
    fn set(&mut self, key: &str, value: &str) -> Result<(), Error> {
        self.edit.set(&self.name, &[key], value)?;
        if !self.report.set.iter().any(|known| known == key) {
            self.report.set.push(key.to_owned());
        }
        Ok(())
    }

    /// Takes `key` out.
    fn unset(&mut self, key: &str) -> Result<(), Error> {
        if self.edit.unset(&self.name, &[key])? {
            self.report.unset.push(key.to_owned());
        }
        Ok(())
    }

    /// What was typed as an option becomes part of the profile: it is what the profile is tried with.
    fn take_options(&mut self) -> Result<(), Error> {
        let typed = layer(self.deps.global);
        for (key, value) in typed.given().filter(|(key, _)| key.row().login) {
            if key.is_switch() {
                self.edit.turn(&self.name, key.name(), set::switched(key.name(), value)?)?;
                self.report.set.push(key.name().to_owned());
            } else if key.names_file() {
                // A path in the file is seen from its folder, and was typed as seen from here.
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

    /// The settings that the profile would come to, and the means to call with them. No variable counts but those of
    /// proxies: the profile is to stand by itself.
    fn reach(&self) -> Result<(Settings, Clients), Error> {
        let settings = Settings::resolve(&layer(self.deps.global), &Env::default(), &self.file()?, Some(&self.name))?;
        let redactor = self.deps.ui.borrow().redactor();
        let total = timeout(self.deps.global, self.deps.env)?;
        let network = Network::of(&settings, self.deps.env, total, &redactor)?;
        let reach = Clients::new(self.clock.clone(), self.entropy.clone(), self.deps.ui.clone(), network);
        Ok((settings, reach))
    }

    /// The ground of the sources of access keys, with calls that go by `network`.
    fn sources(&self, network: Network) -> Rc<Sources> {
        let reach = Clients::new(self.clock.clone(), self.entropy.clone(), self.deps.ui.clone(), network);
        reach.deps(self.deps.env, Rc::clone(&self.deps.keyring))
    }

    /// Goes on after a call that failed with `error` only if the person says so.
    async fn despite(&self, error: Error, ask: &Asker<'_>) -> Result<(), Stop> {
        self.deps.ui.borrow_mut().error(&error);
        let goes_on = ask.confirm("The call failed. Write the profile all the same?").await?;
        if goes_on {
            return Ok(());
        }
        let message = "the profile was tried and does not work; nothing is written".to_owned();
        Err(Error { message, hints: Vec::new(), ..error }.into())
    }
}
