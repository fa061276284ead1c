//! `lease run`: adds a lease, runs a command while it lasts, and ends the lease.
//!
//! The command starts only when the lease is verified and in effect. Its exit code is that of this program, unless the
//! lease could not be ended. The lease also ends when its time is over, whatever the command does.

use std::cell::RefCell;
use std::path::Path;
use std::pin::pin;
use std::rc::Rc;
use std::time::Duration;

use tokio::process::Command;

use crate::app::context::Context;
use crate::app::interrupt::Interrupt;
use crate::app::leases::{self, Held};
use crate::app::session::{Session, SessionDeps};
use crate::cli::{Global, LeaseRun};
use crate::commands::attended::{attended, passed_on};
use crate::commands::lease::add::{self, Added};
use crate::commands::{Deps, runtime};
use crate::domain::lease::LeaseStep;
use crate::domain::report::Outcome;
use crate::error::{Code, Error};
use crate::exit::Exit;
use crate::output::ui::Ui;
use crate::world::files;

/// Runs the command to its end.
///
/// # Errors
/// The lease was not added, the command could not be started, or the lease could not be ended.
pub(crate) fn run(args: &LeaseRun, global: &Global, deps: Deps, ui: &Rc<RefCell<Ui>>) -> Result<Exit, Error> {
    let interrupt = Rc::new(Interrupt::new(deps.signals.clone()));
    let context = Context::of(global, &deps.env);
    let runtime = runtime()?;
    let ended = runtime.block_on(async {
        tokio::select! {
            biased;
            ended = in_session(args, global, deps, ui, interrupt.clone()) => ended,
            left = interrupt.leaves_at_once(&context) => {
                Err(left.and_hint("the lease ends by itself: with the next change of the instance, or `lease reap`"))
            }
        }
    });
    // An abandoned name lookup may still run on a thread; do not wait for it.
    runtime.shutdown_background();
    ended
}

async fn in_session(
    args: &LeaseRun,
    global: &Global,
    deps: Deps,
    ui: &Rc<RefCell<Ui>>,
    interrupt: Rc<Interrupt>,
) -> Result<Exit, Error> {
    if global.dry_run {
        return Err(Error::new(Code::Usage, "`lease run` has no dry run").hint("use `lease add --dry-run`"));
    }
    let Deps { env, clock, entropy, mut stdin, prompter, keyring, dial, .. } = deps;
    let prompter = Some(prompter);
    let own = interrupt.clone();
    let outside = SessionDeps {
        env: &env,
        keyring,
        clock,
        entropy,
        stdin: &mut *stdin,
        ui: ui.clone(),
        prompter,
        interrupt,
        dial,
    };
    let mut session = Session::open(global, outside).await?;
    if args.add.entries.my_ip {
        session.find_own_address().await?;
    }
    let in_terminal = {
        let ui = ui.borrow();
        ui.settings().stdout_is_terminal || ui.settings().stderr_is_terminal
    };
    let ended = leased(args, &mut session, &own, in_terminal).await.map_err(|error| session.with_source(error));
    session.close().await;
    ended
}

async fn leased(
    args: &LeaseRun,
    session: &mut Session<'_>,
    interrupt: &Interrupt,
    in_terminal: bool,
) -> Result<Exit, Error> {
    let wanted = add::wanted(&args.add, session)?;
    let clock = session.run_options().clock.clone();
    let begun = clock.elapsed();
    let added = add::add(&wanted, session).await?;
    let is_carried = |added: &&Added| added.changed.report.lease.is_some();
    let carried = || added.iter().filter(is_carried).filter_map(|added| added.held.as_ref());
    let held: Vec<Held> = carried().map(|(held, _)| held.clone()).collect();
    let failed = added.iter().find_map(|added| added.changed.error.clone());
    // From here on the lease has to be ended, whatever signals came.
    session.ignore_signals();
    if let Some(error) = failed {
        return Err(not_started(error, &added, session).await);
    }
    // Its time runs while the lease is verified.
    let length = carried().map(|(_, length)| *length).min().unwrap_or_default();
    let left = length.saturating_sub(clock.elapsed().saturating_sub(begun));
    if !held.is_empty() && left.is_zero() {
        let error = Error::new(Code::Refused, "the time of the lease was over when it could be verified");
        return Err(not_started(error.hint("take a longer lease with --for"), &added, session).await);
    }
    for note in added.iter().flat_map(|added| &added.changed.report.notes) {
        session.progress(note);
    }
    for held in &held {
        let (id, end, target) = (&held.lease.id, held.lease.end_text(), held.carrier.target());
        session.progress(&format!("lease {id}: {} on {target} until {end}", held.entries.join(", ")));
    }
    interrupt.set_aside(true);
    let (status, is_over) = attend(args, &held, left, session, in_terminal).await;
    interrupt.set_aside(false);
    if !is_over {
        end_all(&held, session).await?;
    }
    let program = args.command.first().map_or(Path::new(""), Path::new);
    let status = status.map_err(|error| {
        Error::new(Code::Usage, format!("cannot run {}: {}", program.display(), files::reason(&error)))
    })?;
    Ok(passed_on(status))
}

/// Runs the command. If the time of the lease is over first, the lease is ended while the command goes on; then the
/// second part is true.
async fn attend(
    args: &LeaseRun,
    held: &[Held],
    length: Duration,
    session: &Session<'_>,
    in_terminal: bool,
) -> (std::io::Result<std::process::ExitStatus>, bool) {
    let [program, arguments @ ..] = args.command.as_slice() else {
        return (Err(std::io::Error::from(std::io::ErrorKind::InvalidInput)), false);
    };
    let mut command = Command::new(program);
    command.args(arguments);
    if let Some(first) = held.first() {
        command.env("WHITELISTCTL_LEASE_ID", first.lease.id.as_str());
        command.env("WHITELISTCTL_LEASE_ADDRESS", first.entries.join(" "));
        command.env("WHITELISTCTL_LEASE_ENDS", first.lease.end_text());
    }
    if session.sandbox_echo().is_some() {
        command.env("WHITELISTCTL_SANDBOX", "1");
    }
    let clock = session.run_options().clock.clone();
    let mut attended = pin!(attended(&mut command, in_terminal));
    tokio::select! {
        biased;
        status = &mut attended => return (status, false),
        () = clock.sleep(length), if !held.is_empty() => {}
    }
    session.warn("the time of the lease is over; the command goes on without it");
    let (status, ended) = tokio::join!(attended, end_all(held, session));
    (status, ended.is_ok())
}

/// Ends every lease of `held`.
async fn end_all(held: &[Held], session: &Session<'_>) -> Result<(), Error> {
    let mut failed = None;
    for held in held {
        let ended = leases::end(session, held, LeaseStep::Ended).await;
        let error = ended.map_or_else(Some, |changed| changed.error);
        match error {
            Some(error) => failed = failed.or(Some(left_behind(&error, held, session))),
            None => session.progress(&format!("lease {} ended", held.lease.id)),
        }
    }
    failed.map_or(Ok(()), Err)
}

/// The error about a lease that is still there, with the command that ends it.
fn left_behind(error: &Error, held: &Held, session: &Session<'_>) -> Error {
    let (id, end) = (&held.lease.id, held.lease.end_text());
    let line = format!("lease end {id} {}", held.carrier.options());
    let command = session.run_options().context.command(&line);
    let message = format!("lease {id} could not be ended: {}", error.message);
    let own =
        format!("{command} ends it; otherwise it ends after {end}, by the next change of the instance or `lease reap`");
    Error { target: Some(Box::new(held.carrier.target())), ..Error::new(Code::LeaseLeft, message).hint(own) }
}

/// The error of a lease that was not added. What may be there of it is ended, and the command is not started.
async fn not_started(error: Error, added: &[Added], session: &Session<'_>) -> Error {
    let may_be_there = |added: &&Added| {
        let outcome = added.changed.report.outcome;
        matches!(outcome, Outcome::Applied | Outcome::Partial | Outcome::Unknown)
    };
    let held: Vec<Held> = {
        let there = added.iter().filter(may_be_there).filter_map(|added| added.held.as_ref());
        there.map(|(held, _)| held.clone()).collect()
    };
    let error = Error { message: format!("{}; the command was not started", error.message), ..error };
    match end_all(&held, session).await {
        Ok(()) => error,
        Err(left) => left.hints.into_iter().fold(error.and_hint(left.message), Error::and_hint),
    }
}
