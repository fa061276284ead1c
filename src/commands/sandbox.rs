//! `sandbox`: serves both simulated services, runs a command against them, shows the kept state, and resets it.

use std::cell::RefCell;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use tokio::process::Command;

use crate::app::options::setting_of_run;
use crate::app::policy_context::address;
use crate::cli::{Global, SandboxReset, SandboxRun, SandboxServe, SandboxState};
use crate::commands::attended::{attended, passed_on};
use crate::config::{Key, Paths};
use crate::error::{Code, Error};
use crate::exit::Exit;
use crate::output::table::exports;
use crate::output::ui::Ui;
use crate::output::view::{
    Document, ProgrammaticKey, SANDBOX_UNSET, SandboxAccount, SandboxInstance, SandboxStatus, TemporaryKey,
};
use crate::sandbox::faults::{Faults, ScriptError};
use crate::sandbox::{self, Account, Options, Running, StateAt};
use crate::world::{Env, files};

/// `sandbox serve`: serves until interrupted.
pub(crate) async fn serve(
    args: &SandboxServe,
    global: &Global,
    env: &Env,
    ui: &Rc<RefCell<Ui>>,
) -> Result<Exit, Error> {
    let caller = served_caller(global, env)?;
    let running = start(args, caller, env, ui).await?;
    let clients = ClientState::open(args, env)?;
    let account = account(running.account(), caller, &clients.directory)?;
    if let Some(path) = &args.env_file {
        write_variables(path, &account)?;
    }
    let shown = ui.borrow_mut().document(&Document::Sandbox(account), &[]);
    if let Some(error) = shown.err().and_then(|error| error.to_error()) {
        return Err(error);
    }
    interrupted().await;
    running.stop().await;
    Ok(Exit::DONE)
}

/// `sandbox run`: serves while a command runs, and ends with the exit code of the command.
pub(crate) async fn run(args: &SandboxRun, global: &Global, env: &Env, ui: &Rc<RefCell<Ui>>) -> Result<Exit, Error> {
    let caller = served_caller(global, env)?;
    let running = start(&args.serve, caller, env, ui).await?;
    let clients = ClientState::open(&args.serve, env)?;
    let account = account(running.account(), caller, &clients.directory)?;
    if let Some(path) = &args.serve.env_file {
        write_variables(path, &account)?;
    }
    let [program, arguments @ ..] = args.command.as_slice() else {
        return Err(Error::new(Code::Usage, "no command given").hint("write the command after `--`"));
    };
    let mut child = Command::new(program);
    child.args(arguments);
    for variable in SANDBOX_UNSET {
        child.env_remove(variable);
    }
    for (name, value) in account.variables() {
        child.env(name, value.as_ref());
    }
    let in_terminal = {
        let ui = ui.borrow();
        ui.settings().stdout_is_terminal || ui.settings().stderr_is_terminal
    };
    let status = attended(&mut child, in_terminal).await;
    running.stop().await;
    let status = status.map_err(|error| {
        Error::new(Code::Usage, format!("cannot run {}: {}", Path::new(program).display(), files::reason(&error)))
    })?;
    Ok(passed_on(status))
}

/// `sandbox reset`: resets the kept state.
pub(crate) fn reset(args: &SandboxReset, env: &Env) -> Result<Document, Error> {
    let directory = directory(&args.state, env)?;
    sandbox::reset(&directory, &assumptions(&args.assume)?)?;
    status_of(&directory)
}

/// `sandbox status`: shows the saved state.
pub(crate) fn status(args: &SandboxState, env: &Env) -> Result<Document, Error> {
    status_of(&directory(args, env)?)
}

/// The address that calls count as coming from, if it is not the real one.
fn served_caller(global: &Global, env: &Env) -> Result<Option<IpAddr>, Error> {
    setting_of_run(Key::Caller, global, env).map_or(Ok(None), |setting| address(&setting))
}

async fn start(args: &SandboxServe, caller: Option<IpAddr>, env: &Env, ui: &Rc<RefCell<Ui>>) -> Result<Running, Error> {
    let state = if args.ephemeral { StateAt::Memory } else { StateAt::Directory(directory(&args.state, env)?) };
    let assume = assumptions(&args.assume)?;
    let faults = args.faults.as_deref().map(faults).transpose()?.unwrap_or_default();
    if let Some(seed) = faults.seed() {
        ui.borrow_mut().progress(&format!("random faults use seed {seed}"));
    }
    let instances = args.instances.and_then(|count| usize::try_from(count).ok());
    let latency = args.latency.unwrap_or_default();
    let (listen, regions) = (args.listen, args.regions.map_or(1, usize::from));
    let options = Options { listen, state, caller, assume, faults, instances, regions, latency, ..Options::default() };
    Ok(sandbox::start(options).await?)
}

/// Reads a fault script.
fn faults(path: &Path) -> Result<Faults, Error> {
    let text = std::fs::read_to_string(path).map_err(|error| {
        Error::new(Code::Usage, format!("cannot read {}: {}", path.display(), files::reason(&error)))
    })?;
    text.parse().map_err(|error: ScriptError| Error::new(Code::Usage, format!("{}, {error}", path.display())))
}

fn directory(state: &SandboxState, env: &Env) -> Result<PathBuf, Error> {
    match &state.directory {
        Some(directory) => Ok(directory.clone()),
        None => Ok(Paths::from_env(env)?.state.join("sandbox")),
    }
}

fn assumptions(texts: &[String]) -> Result<Vec<(String, String)>, Error> {
    let split = |text: &String| {
        let pair = text.split_once('=').map(|(name, value)| (name.to_owned(), value.to_owned()));
        pair.ok_or_else(|| Error::new(Code::Usage, format!("invalid value `{text}` for --assume: expected NAME=VALUE")))
    };
    texts.iter().map(split).collect()
}

/// The state directory of the programs that use a sandbox: their journal and caches. What happens in a sandbox must not
/// be in the journal of real changes, because its port is gone afterwards.
struct ClientState {
    directory: PathBuf,
    /// The directory of an ephemeral sandbox, which is deleted when this is dropped.
    _temporary: Option<tempfile::TempDir>,
}

impl ClientState {
    /// Beside the kept state, or in a new temporary directory.
    fn open(args: &SandboxServe, env: &Env) -> Result<Self, Error> {
        let failed = |error: std::io::Error| {
            let reason = files::reason(&error);
            Error::new(Code::LocalState, format!("cannot make a state directory for the sandbox's clients: {reason}"))
        };
        if args.ephemeral {
            let temporary = tempfile::Builder::new().prefix("whitelistctl-").tempdir().map_err(failed)?;
            return Ok(Self { directory: temporary.path().to_owned(), _temporary: Some(temporary) });
        }
        // Clients may run in another working directory.
        let directory = std::path::absolute(directory(&args.state, env)?.join("client")).map_err(failed)?;
        Ok(Self { directory, _temporary: None })
    }
}

fn account(account: &Account, caller: Option<IpAddr>, state: &Path) -> Result<SandboxAccount, Error> {
    let state = state.to_str().ok_or_else(|| {
        Error::new(Code::Usage, format!("the path {} is not UTF-8", state.display())).hint("pass --state DIR")
    })?;
    let (elasticsearch, ops_manager) = (account.elasticsearch.clone(), account.ops_manager.clone());
    let programmatic = ops_manager.programmatic;
    Ok(SandboxAccount {
        endpoint: elasticsearch.endpoint,
        region: elasticsearch.region,
        further: elasticsearch.further.into_iter().map(|other| (other.region, other.endpoint)).collect(),
        access_key_id: elasticsearch.access_key_id,
        access_key_secret: elasticsearch.access_key_secret,
        temporary_key: elasticsearch.sts.map(|sts| TemporaryKey {
            access_key_id: sts.access_key_id,
            access_key_secret: sts.access_key_secret,
            security_token: sts.security_token,
        }),
        instances: elasticsearch.instances,
        ops_manager_url: ops_manager.url,
        username: ops_manager.username,
        api_key: ops_manager.api_key,
        user: ops_manager.user,
        programmatic: ProgrammaticKey {
            org: programmatic.org,
            id: programmatic.id,
            public_key: programmatic.public_key,
            private_key: programmatic.private_key,
        },
        caller: caller.map(|caller| caller.to_string()),
        state_directory: state.to_owned(),
        my_ip_url: account.my_ip_url(),
    })
}

fn status_of(directory: &Path) -> Result<Document, Error> {
    let status = sandbox::status(directory)?;
    let instances = status.instances.into_iter().map(|instance| SandboxInstance {
        id: instance.id,
        name: instance.description,
        status: instance.status.to_owned(),
        groups: instance
            .groups
            .into_iter()
            .map(|group| (group.network.to_owned(), group.group, group.entries))
            .collect(),
    });
    let assumptions =
        status.assumptions.into_iter().map(|switch| (switch.name.to_owned(), switch.value, switch.about.to_owned()));
    Ok(Document::SandboxStatus(SandboxStatus {
        file: status.file.display().to_string(),
        kept: status.exists,
        instances: instances.collect(),
        user: status.user.id,
        entries: status.user.entries,
        org: status.key.org,
        api_key: status.key.id,
        key_entries: status.key.entries,
        assumptions: assumptions.collect(),
    }))
}

/// Writes the variables to `path`.
fn write_variables(path: &Path, account: &SandboxAccount) -> Result<(), Error> {
    let written = files::replace(path, exports(account).as_bytes());
    written.map_err(|error| {
        Error::new(Code::LocalState, format!("cannot write {}: {}", path.display(), files::reason(&error)))
    })
}

/// Waits for an interrupt, or on Unix for SIGTERM.
async fn interrupted() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    // Without a handler, the default action of the signal ends the process.
    let _ = tokio::signal::ctrl_c().await;
}
