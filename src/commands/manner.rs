//! How changes of a run are made, from options, variables and what is at the other end of the streams.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use crate::cli::Global;
use crate::commands::change::{Manner, Question};
use crate::domain::list::{Fingerprint, FingerprintError};
use crate::error::{Code, Error};
use crate::output::ui::Ui;
use crate::world::{Clock, Env};

/// Seconds to wait for an instance that is changing, where nobody says otherwise.
const WAIT: u64 = 15 * 60;
/// Seconds that a change may take to show, where nobody says otherwise.
const SETTLE: u64 = 60;

/// The manner that the options in `global` and the variables of `env` ask for.
pub(crate) fn of(global: &Global, env: &Env, clock: &Rc<dyn Clock>, ui: &Rc<RefCell<Ui>>) -> Result<Manner, Error> {
    let fingerprint = |text: &String| {
        text.parse::<Fingerprint>()
            .map_err(|error: FingerprintError| Error::new(Code::Usage, format!("`--if-match {text}`: {error}")))
    };
    let talk = ui.clone();
    Ok(Manner {
        dry_run: global.dry_run,
        if_match: global.if_match.as_ref().map(fingerprint).transpose()?,
        clock: clock.clone(),
        wait: seconds(global.wait, env, "WHITELISTCTL_WAIT", WAIT)?,
        waits_after: !(global.no_wait || is_on(env, "WHITELISTCTL_NO_WAIT")?),
        settle: seconds(global.settle, env, "WHITELISTCTL_SETTLE", SETTLE)?,
        progress: Rc::new(move |line: &str| talk.borrow_mut().progress(line)),
        question: question(global, env, ui)?,
    })
}

/// A person is asked if there is one.
fn question(global: &Global, env: &Env, ui: &Rc<RefCell<Ui>>) -> Result<Question, Error> {
    if global.yes || !ui.borrow().can_ask() {
        return Ok(Question::No);
    }
    if global.no_input || is_on(env, "WHITELISTCTL_NO_INPUT")? {
        return Ok(Question::Forbidden);
    }
    let ui = ui.clone();
    Ok(Question::Ask(Box::new(move |report| ui.borrow_mut().ask(report))))
}

/// A number of seconds: the option, else the variable, else `default`.
pub(crate) fn seconds(option: Option<u64>, env: &Env, variable: &str, default: u64) -> Result<Duration, Error> {
    let bad =
        |_| Error::new(Code::Usage, format!("{variable} is not a whole number of seconds")).hint("for example 60");
    let told = env.get(variable).map(|text| text.parse::<u64>().map_err(bad)).transpose()?;
    Ok(Duration::from_secs(option.or(told).unwrap_or(default)))
}

/// Whether a variable that switches something says so.
pub(crate) fn is_on(env: &Env, variable: &str) -> Result<bool, Error> {
    match env.get(variable) {
        None | Some("0" | "false" | "no" | "off") => Ok(false),
        Some("1" | "true" | "yes" | "on") => Ok(true),
        Some(_) => Err(Error::new(Code::Usage, format!("{variable} is neither true nor false")).hint("say 1 or 0")),
    }
}
