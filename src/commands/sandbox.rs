//! `sandbox`: serve both simulated services, run a command against them, show or reset the saved state.

use std::cell::RefCell;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::process::ExitStatus;
use std::rc::Rc;

use tokio::process::Command;

use crate::app::options::caller_setting;
use crate::app::policy_context::address;
use crate::cli::{Global, SandboxReset, SandboxRun, SandboxServe, SandboxState};
use crate::config::Paths;
use crate::error::{Code, Error};
use crate::exit::Exit;
use crate::output::table::exports;
use crate::output::ui::Ui;
use crate::output::view::{Document, ProgrammaticKey, SANDBOX_UNSET, SandboxAccount, SandboxInstance, SandboxStatus};
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
    let account = account(running.account(), caller);
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

/// `sandbox run`: serves while a command runs, and exits with its exit code.
pub(crate) async fn run(args: &SandboxRun, global: &Global, env: &Env, ui: &Rc<RefCell<Ui>>) -> Result<Exit, Error> {
    let caller = served_caller(global, env)?;
    let running = start(&args.serve, caller, env, ui).await?;
    let account = account(running.account(), caller);
    if let Some(path) = &args.serve.env_file {
        write_variables(path, &account)?;
    }
    let [program, arguments @ ..] = args.command.as_slice() else {
        return Err(Error::new(Code::Usage, "no command given").hint("add the command after `--`"));
    };
    let mut child = Command::new(program);
    child.args(arguments);
    for variable in SANDBOX_UNSET {
        child.env_remove(variable);
    }
    child.envs(account.variables());
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

/// `sandbox reset`: resets the saved state to the initial lists.
pub(crate) fn reset(args: &SandboxReset, env: &Env) -> Result<Document, Error> {
    let directory = directory(&args.state, env)?;
    sandbox::reset(&directory, &assumptions(&args.assume)?)?;
    status_of(&directory)
}

/// `sandbox status`: shows the saved state.
pub(crate) fn status(args: &SandboxState, env: &Env) -> Result<Document, Error> {
    status_of(&directory(args, env)?)
}

/// The source address of calls in the sandbox, if it is not the real one.
fn served_caller(global: &Global, env: &Env) -> Result<Option<IpAddr>, Error> {
    caller_setting(global, env).map_or(Ok(None), |setting| address(&setting))
}

async fn start(args: &SandboxServe, caller: Option<IpAddr>, env: &Env, ui: &Rc<RefCell<Ui>>) -> Result<Running, Error> {
    let state = if args.ephemeral { StateAt::Memory } else { StateAt::Directory(directory(&args.state, env)?) };
    let assume = assumptions(&args.assume)?;
    let faults = args.faults.as_deref().map(faults).transpose()?.unwrap_or_default();
    if let Some(seed) = faults.seed() {
        ui.borrow_mut().progress(&format!("random faults with seed {seed}"));
    }
    let options = Options { listen: args.listen, state, caller, assume, faults, ..Options::default() };
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
        pair.ok_or_else(|| Error::new(Code::Usage, format!("`--assume {text}` is not NAME=VALUE")))
    };
    texts.iter().map(split).collect()
}

fn account(account: &Account, caller: Option<IpAddr>) -> SandboxAccount {
    let (elasticsearch, ops_manager) = (account.elasticsearch.clone(), account.ops_manager.clone());
    let programmatic = ops_manager.programmatic;
    SandboxAccount {
        endpoint: elasticsearch.endpoint,
        region: elasticsearch.region,
        access_key_id: elasticsearch.access_key_id,
        access_key_secret: elasticsearch.access_key_secret,
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
    }
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

/// Writes the variables to the file of `--env-file`.
fn write_variables(path: &Path, account: &SandboxAccount) -> Result<(), Error> {
    let written = files::replace(path, exports(account).as_bytes());
    written.map_err(|error| {
        Error::new(Code::LocalState, format!("cannot write {}: {}", path.display(), files::reason(&error)))
    })
}

/// Runs `command` until it ends. A signal to this process is forwarded to the child, and this process continues to wait. A
/// terminal sends an interrupt to both processes, so that it is not forwarded.
pub(super) async fn attended(command: &mut Command, in_terminal: bool) -> std::io::Result<ExitStatus> {
    #[cfg(unix)]
    {
        use rustix::process::Signal;
        use tokio::signal::unix::{SignalKind, signal};
        let (mut terminate, mut hang_up) = (signal(SignalKind::terminate())?, signal(SignalKind::hangup())?);
        let mut interrupt = signal(SignalKind::interrupt())?;
        let mut child = command.spawn()?;
        loop {
            tokio::select! {
                status = child.wait() => return status,
                _ = terminate.recv() => pass_on(Signal::TERM, &child),
                _ = hang_up.recv() => pass_on(Signal::HUP, &child),
                _ = interrupt.recv() => if !in_terminal { pass_on(Signal::INT, &child) },
            }
        }
    }
    #[cfg(not(unix))]
    {
        // A console sends an interrupt to every process that uses it.
        let _ = in_terminal;
        let mut child = command.spawn()?;
        loop {
            tokio::select! {
                status = child.wait() => return status,
                _ = tokio::signal::ctrl_c() => {}
            }
        }
    }
}

/// Sends `signal` to `child`, which may have ended already.
#[cfg(unix)]
fn pass_on(signal: rustix::process::Signal, child: &tokio::process::Child) {
    let id = child.id().and_then(|id| rustix::process::Pid::from_raw(i32::try_from(id).ok()?));
    if let Some(id) = id {
        let _ = rustix::process::kill_process(id, signal);
    }
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

/// The exit code of a child: 128 plus the number of the signal that ended it, as in a shell.
fn passed_on(status: ExitStatus) -> Exit {
    #[cfg(unix)]
    let signal = std::os::unix::process::ExitStatusExt::signal(&status);
    #[cfg(not(unix))]
    let signal: Option<i32> = None;
    let code = signal.map_or(status.code(), |signal| Some(128 + signal));
    Exit::passed_on(code.and_then(|code| u8::try_from(code).ok()).unwrap_or(1))
}
