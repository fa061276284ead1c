//! How a run makes changes: from options, variables, and whether there is a terminal.

use std::cell::{Cell, OnceCell, RefCell};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use crate::app::changes::{Question, RunOptions};
use crate::app::context::Context;
use crate::app::entry_input::echoed;
use crate::app::interrupt::Interrupt;
use crate::app::provenance;
use crate::app::recorder::Recorder;
use crate::app::shared_journal::SharedMeans;
use crate::cli::{self, Global};
use crate::config::{ConfigError, Key, Settings, switch};
use crate::domain::list::{Fingerprint, FingerprintError};
use crate::error::{Code, Error};
use crate::journal::{self, Journal, Sink, lock};
use crate::output::ui::Ui;
use crate::services::registry;
use crate::world::{Answers, Clock, Entropy, Env, files};

/// Seconds to wait for an instance that is changing, where nothing else is set.
const WAIT: u64 = 15 * 60;
/// Seconds that a change may take to show, where nothing else is set.
const SETTLE: u64 = 60;
/// Seconds that one call may take where nothing else is set.
const TIMEOUT: u64 = 60;

/// The run options that the options in `global` and the variables of `env` ask for.
pub(crate) fn of(
    global: &Global,
    env: &Env,
    clock: &Rc<dyn Clock>,
    ui: &Rc<RefCell<Ui>>,
    recorder: Recorder,
    interrupt: Rc<Interrupt>,
) -> Result<RunOptions, Error> {
    let fingerprint = |text: &String| {
        text.parse::<Fingerprint>()
            .map_err(|error: FingerprintError| Error::new(Code::Usage, format!("`--if-match {text}`: {error}")))
    };
    let (talk, spinner, bar) = (ui.clone(), ui.clone(), ui.clone());
    Ok(RunOptions {
        has_terminal: ui.borrow().can_ask(),
        is_confirmed: global.yes,
        dry_run: global.dry_run,
        if_match: global.if_match.as_ref().map(fingerprint).transpose()?,
        clock: clock.clone(),
        wait: seconds(global.wait, env, "WHITELISTCTL_WAIT", WAIT)?,
        waits_after: !(global.no_wait || is_on(env, "WHITELISTCTL_NO_WAIT")?),
        settle: seconds(global.settle, env, "WHITELISTCTL_SETTLE", SETTLE)?,
        progress: Rc::new(move |line: &str| talk.borrow_mut().progress(line)),
        waiting: Rc::new(move |what: &str, waited| spinner.borrow_mut().waiting(what, waited)),
        tally: Rc::new(move |tally| bar.borrow_mut().tally(tally)),
        question: question(global, env, ui)?,
        recorder,
        interrupt,
        context: Rc::new(Context::of(global, env)),
    })
}

/// The journal of this run: where `--journal` or `settings` say, else in the directory `state`.
pub(crate) fn recorder(
    global: &Global,
    env: &Env,
    state: &Path,
    settings: &Settings,
    clock: &Rc<dyn Clock>,
    entropy: &Rc<dyn Entropy>,
    ui: &Rc<RefCell<Ui>>,
) -> Result<Recorder, Error> {
    let wait = seconds(global.wait, env, "WHITELISTCTL_WAIT", WAIT)?;
    let is_optional = global.journal_optional || is_on(env, "WHITELISTCTL_JOURNAL_OPTIONAL")?;
    let talk = ui.clone();
    let print = Box::new(move |line: &str| talk.borrow_mut().record(line));
    let sink = sink(global, env, settings, state)?;
    let own_file = state.join(journal::FILE);
    let locks = lock_folder(&sink, env, state);
    let shared = match &sink {
        Sink::Shared(name) => Some(SharedMeans::new(name, state, is_optional, wait)),
        _ => None,
    };
    Ok(Recorder {
        shared,
        is_elsewhere: matches!(&sink, Sink::File(path) if *path != own_file),
        journal: Journal::new(sink, locks, print, registry::knows),
        run: OnceCell::new(),
        lacks_locks: Cell::default(),
        user: provenance::user(env),
        job: provenance::job(env),
        host: host(env),
        profile: settings.profile.as_ref().map(|profile| profile.name.clone()),
        reason: global.reason.clone().or(env.get("WHITELISTCTL_REASON").map(ToOwned::to_owned)),
        clock: clock.clone(),
        entropy: entropy.clone(),
        redactor: ui.borrow().redactor(),
    })
}

/// Where the journal is: `--journal`, its variable, the profile's, or the file in the directory `state`.
fn sink(global: &Global, env: &Env, settings: &Settings, state: &Path) -> Result<Sink, Error> {
    if let Some(text) = global.journal.as_ref().or(env.get_os(Key::Journal.variable())) {
        return named_sink(text);
    }
    let Some(setting) = &settings.values.journal else { return Ok(Sink::File(state.join(journal::FILE))) };
    let invalid = |why| {
        Error::new(Code::Config, format!("the journal {} is not usable: {why}", setting.origin))
            .hint("an example is journal = \"s3://BUCKET/PREFIX?region=eu-central-1\"")
    };
    Key::Journal.row().form.validate(&setting.value).map_err(invalid)?;
    Ok(match Sink::named(setting.value.as_ref()) {
        Sink::File(_) => Sink::File(setting.path()),
        place => place,
    })
}

/// The place that the text of `--journal` or of its variable names. What looks like a URL is no path of a file.
fn named_sink(text: &OsStr) -> Result<Sink, Error> {
    let sink = Sink::named(text);
    let is_url = matches!(&sink, Sink::File(path) if path.to_string_lossy().contains("://"));
    if !is_url {
        return Ok(sink);
    }
    let scheme = text.to_string_lossy().split("://").next().unwrap_or_default().to_owned();
    Err(Error::new(Code::Usage, format!("no journal can be at `{}://`", echoed(&scheme)))
        .hint("a bucket is s3://BUCKET/PREFIX or oss://BUCKET/PREFIX, and a file is named by its path"))
}

/// The folder of the locks: in `state`, so that all runs of this user share it. If `state` is read-only and the journal
/// is elsewhere, the folder is beside the journal, or in the folder for temporary files if the journal is no file.
fn lock_folder(sink: &Sink, env: &Env, state: &Path) -> PathBuf {
    let is_usable = state
        .ancestors()
        .find(|folder| folder.exists())
        .is_some_and(|folder| folder.is_dir() && files::may_be_written(folder).is_ok());
    match sink {
        _ if is_usable => state.join(lock::FOLDER),
        Sink::File(path) if path.parent() == Some(state) => state.join(lock::FOLDER),
        Sink::File(path) => files::parent(path).join(lock::FOLDER),
        Sink::Shared(_) | Sink::Stderr | Sink::None => {
            let temporary = env.get_os("TMPDIR").or(env.get_os("TEMP")).map_or_else(|| "/tmp".into(), PathBuf::from);
            temporary.join(format!("whitelistctl-{}-{}", lock::FOLDER, files::me()))
        }
    }
}

/// This machine's name, for people who read the journal.
fn host(env: &Env) -> String {
    let named = env.get("HOSTNAME").or(env.get("COMPUTERNAME")).map(ToOwned::to_owned);
    let kept = || std::fs::read_to_string("/etc/hostname").ok().map(|name| name.trim().to_owned());
    named.or_else(kept).filter(|name| !name.is_empty()).unwrap_or_else(|| "unknown".to_owned())
}

/// Prompts if there is a terminal.
fn question(global: &Global, env: &Env, ui: &Rc<RefCell<Ui>>) -> Result<Question, Error> {
    // A program that reads JSON cannot answer a prompt: the verb is the consent, as without a terminal.
    if global.yes || !ui.borrow().can_ask() || ui.borrow().settings().tells_json() {
        return Ok(Question::No);
    }
    if global.no_input || is_on(env, "WHITELISTCTL_NO_INPUT")? {
        return Ok(Question::Forbidden);
    }
    let ui = ui.clone();
    Ok(Question::Ask(Box::new(move |reports| {
        let posed = ui.borrow_mut().pose(reports);
        let ui = ui.clone();
        Box::pin(async move {
            let Some(answers) = posed else { return false };
            let (answers, line) = read_line(answers).await;
            answers.is_some_and(|answers| ui.borrow_mut().answered(answers, line.as_deref()))
        })
    })))
}

/// A line of `answers`, and `answers` again; no line at the end of input. It is read on a thread of its own, so that an
/// interrupt is handled in the meantime; the thread ends with the process.
pub(crate) async fn read_line(mut answers: Answers) -> (Option<Answers>, Option<String>) {
    let (sender, receiver) = tokio::sync::oneshot::channel();
    drop(std::thread::spawn(move || {
        let mut line = String::new();
        let line = matches!(answers.read_line(&mut line), Ok(read) if read > 0).then_some(line);
        drop(sender.send((answers, line)));
    }));
    receiver.await.map_or((None, None), |(answers, line)| (Some(answers), line))
}

/// The most seconds that anything may wait; longer is a slip of the finger, and sums of times have an end.
const MOST_SECONDS: u64 = 7 * 24 * 60 * 60;

/// A number of seconds: the option, else the variable, else `default`.
pub(crate) fn seconds(option: Option<u64>, env: &Env, variable: &'static str, default: u64) -> Result<Duration, Error> {
    let bad = |expected| Error::new(Code::Usage, format!("invalid value of {variable}: {expected}"));
    let set = text(env, variable)?.map(|text| cli::seconds(text).map_err(bad)).transpose()?;
    let seconds = option.or(set).unwrap_or(default);
    if seconds > MOST_SECONDS {
        let message = format!("{seconds} seconds are more than a week, and nothing waits that long");
        return Err(Error::new(Code::Usage, message).hint(format!("give at most {MOST_SECONDS}")));
    }
    Ok(Duration::from_secs(seconds))
}

/// The time that one call may take.
pub(crate) fn timeout(global: &Global, env: &Env) -> Result<Duration, Error> {
    let timeout = seconds(global.timeout, env, "WHITELISTCTL_TIMEOUT", TIMEOUT)?;
    if timeout.is_zero() {
        return Err(Error::new(Code::Usage, "a timeout of 0 seconds leaves no time for a call").hint("for example 60"));
    }
    Ok(timeout)
}

/// Whether the switch `variable` is on.
pub(crate) fn is_on(env: &Env, variable: &'static str) -> Result<bool, Error> {
    let Some(text) = text(env, variable)? else { return Ok(false) };
    let unknown = || Error::new(Code::Usage, format!("{variable} is neither true nor false")).hint("set it to 1 or 0");
    switch::parse(text).ok_or_else(unknown)
}

/// Our variables that switch something on.
const SWITCHES: [&str; 4] =
    ["WHITELISTCTL_SANDBOX", "WHITELISTCTL_NO_INPUT", "WHITELISTCTL_NO_WAIT", "WHITELISTCTL_JOURNAL_OPTIONAL"];

/// The prefix of our variables.
const OURS: &str = "WHITELISTCTL_";

/// Checks our variables for every command: a value that is not Unicode, a switch that is neither on nor off and an
/// invalid number stop the run, even if the command does not use them. To ignore one could change the real list instead
/// of the sandbox.
pub(crate) fn check_variables(env: &Env) -> Result<(), Error> {
    if let Some(name) = env.not_unicode(OURS) {
        return Err(ConfigError::NotUnicode(name.to_owned()).into());
    }
    for switch in SWITCHES {
        is_on(env, switch)?;
    }
    for number in ["WHITELISTCTL_WAIT", "WHITELISTCTL_SETTLE", "WHITELISTCTL_TIMEOUT"] {
        seconds(None, env, number, 1)?;
    }
    Ok(())
}

/// The value of `variable`, if it is set and not empty. A value that is not Unicode is an error: to ignore it could
/// turn a protection off.
pub(crate) fn text<'e>(env: &'e Env, variable: &'static str) -> Result<Option<&'e str>, Error> {
    match (env.get_os(variable), env.get(variable)) {
        (Some(_), None) => Err(ConfigError::NotUnicode(variable.to_owned()).into()),
        (_, text) => Ok(text),
    }
}
