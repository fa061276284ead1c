//! `resume`: reads the lists of changes whose outcome is unknown. Sends nothing unless `--finish` says so.

use std::time::Duration;

use crate::app::changes;
use crate::app::interrupt;
use crate::app::session::Session;
use crate::cli;
use crate::commands::history::{self, Journaled, dismiss, find, finish};
use crate::domain::event::{self, Conclusion, Intent};
use crate::domain::exposure::Exposure;
use crate::domain::history::Change;
use crate::domain::list::List;
use crate::domain::plan::Current;
use crate::domain::remainder::Remainder;
use crate::domain::report::{ChangeReport, Outcome, spellings};
use crate::domain::rules::Rules;
use crate::domain::settle::{Certainty, Seen, Settling, Step};
use crate::domain::stored::Stored;
use crate::error::{Code, Error};
use crate::output::view::{Changed, Document};
use crate::services::port::WritableList;

/// How many settled changes are named that could be finished.
const NAMED: usize = 3;

pub(crate) async fn run(args: &cli::Resume, session: &mut Session<'_>) -> Result<Document, Error> {
    if session.run_options().dry_run && !args.finish && !args.dismiss {
        let message = "`resume` has no dry run: it sends nothing that changes a list, and records what it finds";
        return Err(Error::new(Code::Usage, message).hint("`history` lists the changes whose outcome is unknown"));
    }
    let past = match &args.id {
        Some(id) => history::named(session, id).await?,
        None => history::unsettled(session).await?,
    };
    past.problems.iter().for_each(|problem| session.warn(problem));
    let changes: Vec<&Change> = match &args.id {
        Some(id) => of_run(find(&past, id, session)?, &past, args, session),
        None => past.history.open().collect(),
    };
    if args.dismiss {
        let mut results = Vec::new();
        for change in changes {
            results.push(dismiss::run(change, session).await?);
        }
        return Ok(Document::Change(results));
    }
    if args.finish && changes.is_empty() {
        name_unfinished(&history::read(session).await?, session);
    }
    let mut results = Vec::new();
    for change in changes {
        let Settled { changed, live } = settle(change, session).await;
        let unmade = matches!(changed.report.outcome, Outcome::NotApplied | Outcome::Partial);
        results.push(match live.filter(|_| args.finish && unmade) {
            Some(_) => finish::run(&change.intent, session).await,
            None => changed,
        });
    }
    Ok(Document::Change(results))
}

/// The change that was named, and those of its run that are as unknown. What is dismissed or finished is named itself.
fn of_run<'past>(
    named: &'past Change,
    past: &'past Journaled,
    args: &cli::Resume,
    session: &Session<'_>,
) -> Vec<&'past Change> {
    let is_named = |change: &&Change| change.intent.id == named.intent.id;
    let is_due =
        |change: &&Change| is_named(change) || !args.dismiss && !args.finish && change.outcome() == Outcome::Unknown;
    past.history.run_of(named).filter(|change| session.has_made(&change.intent)).filter(is_due).collect()
}

/// Changes that are known not to be made are finished one by one and by name: they may be old, and no longer meant.
fn name_unfinished(past: &Journaled, session: &Session<'_>) {
    let changes = past.history.changes();
    let is_last = |change: &&Change| {
        let later = changes.iter().rev().take_while(|later| later.intent.id != change.intent.id);
        later.into_iter().all(|later| later.intent.target != change.intent.target)
    };
    let unmade = |change: &&Change| matches!(change.outcome(), Outcome::NotApplied | Outcome::Partial);
    for change in changes.iter().rev().filter(unmade).filter(is_last).take(NAMED) {
        let Intent { id, verb, target, .. } = &change.intent;
        let finish = session.run_options().context.command(&format!("resume {id} --finish"));
        let outcome = change.outcome().as_str();
        session.warn(&format!("the last change of {target}, {verb}, is settled as {outcome}; {finish} sends the rest"));
    }
}

/// A change that was looked for, with the list as it is if it was read.
struct Settled {
    changed: Changed,
    live: Option<Current>,
}

/// Reads the list of `change` until its outcome is known, and records that.
async fn settle(change: &Change, session: &Session<'_>) -> Settled {
    let intent = &change.intent;
    let mut report = ChangeReport::new(intent.target.clone(), intent.verb, false);
    report.wanted =
        intent.desired.entries.iter().map(ToString::to_string).chain(intent.desired.texts.clone()).collect();
    report.added = intent.added.iter().map(ToString::to_string).collect();
    report.removed.clone_from(&intent.removed);
    report.before = Some(intent.before.clone());
    report.outcome = change.outcome();
    report.intent = Some(intent.id.to_string());
    let known = match report.outcome {
        // What others did to the list since does not make it unmade.
        Outcome::Applied => Some("this change is known to be made; nothing was looked up"),
        Outcome::Unchanged => Some("this change had nothing to do; nothing was looked up"),
        _ => None,
    };
    if let Some(known) = known {
        report.notes.push(known.to_owned());
        return Settled { changed: Changed { report, error: None }, live: None };
    }
    let looked = session.run_options().interrupt.unless(look(change, session, &mut report)).await;
    let (live, error) = match looked {
        Ok(Ok(live)) => {
            let error = verdict(intent, report.outcome, &live, session);
            (Some(live), error)
        }
        Ok(Err(error)) => (None, Some(error)),
        Err(signal) => (None, Some(interrupt::error(signal, "the change is not settled"))),
    };
    let error = error.map(|error| changes::finished(error, &report, session.run_options()));
    Settled { changed: Changed { report, error }, live }
}

/// Searches for the change, and records what it finds. Gives the list as it is.
async fn look(change: &Change, session: &Session<'_>, report: &mut ChangeReport) -> Result<Current, Error> {
    let intent = &change.intent;
    let list = history::list(intent, session).await?;
    let live = watched(change, &*list, session).await?;
    let rest = Remainder::new(intent, &live);
    report.after = Some(spellings(&live.list));
    report.fingerprint = Some(live.list.fingerprint());
    report.exposure = Some(exposure(intent, &live, &list.rules()));
    (report.drift_added, report.drift_removed) = (rest.came.clone(), rest.went.clone());
    report.outcome = if change.was_sent() { rest.outcome() } else { Outcome::NotApplied };
    let recorder = &session.run_options().recorder;
    let settled = Conclusion {
        id: intent.id.clone(),
        at: recorder.now(),
        outcome: report.outcome,
        found: Some(event::Found::from(&live)),
        request_ids: Vec::new(),
        error: None,
        dismissed: false,
        by: recorder.other_than(intent),
    };
    recorder.journal.finish(settled).await?;
    Ok(live)
}

/// The list when the change shows, or can no longer come to show: what was sent may still take effect until the window
/// is over.
async fn watched(change: &Change, list: &dyn WritableList, session: &Session<'_>) -> Result<Current, Error> {
    let run_options = session.run_options();
    let window = window(change, session);
    let since = run_options.clock.elapsed();
    let mut settling = Settling::new(Certainty::Unknown, since, window);
    loop {
        let read = list.read().await.map(|reading| reading.current).map_err(Error::from);
        let shows = |live: &Current| Remainder::new(&change.intent, live).outcome() == Outcome::Applied;
        let seen = if read.as_ref().is_ok_and(shows) { Seen::Wanted } else { Seen::Neither };
        let is_lasting = read.as_ref().is_err_and(|error| !error.retryable);
        match settling.next(seen, false, run_options.clock.elapsed()) {
            Step::ReadIn(pause) if !is_lasting => {
                let left = window.saturating_sub(run_options.clock.elapsed().saturating_sub(since)).as_secs() + 1;
                let what = format!("the change may still take effect; checking for {left} s more");
                changes::pause(run_options, pause, since, Some(&what)).await;
            }
            _ => return read.map_err(unread),
        }
    }
}

/// How much longer what was sent may come to show. It counts from the last call, and in full if nothing tells how long
/// ago that left.
fn window(change: &Change, session: &Session<'_>) -> Duration {
    let run_options = session.run_options();
    let Some(sent) = change.sent.last().filter(|_| change.outcome() == Outcome::Unknown) else { return Duration::ZERO };
    let (now, uptime) = (run_options.recorder.now(), run_options.recorder.uptime());
    sent.age(now, uptime.as_ref()).map_or(run_options.settle, |age| run_options.settle.saturating_sub(age))
}

/// The error for a list that cannot be read: the outcome of the change stays unknown.
fn unread(error: Error) -> Error {
    let hints = if error.retryable { Vec::new() } else { error.hints.clone() };
    let message = format!("the outcome of the change could not be read: {}", error.message);
    Error { code: Code::Unknown, message, hints, outcome: Some(Outcome::Unknown), ..error }
}

/// Which addresses the change was to admit and to admit no longer.
fn exposure(intent: &Intent, live: &Current, rules: &Rules) -> Exposure {
    let before: List = intent.before.iter().map(|text| Stored::new(text.as_str())).collect();
    let kept = before.entries().iter().filter(|stored| !intent.removed.contains(&stored.text));
    let after = kept.filter_map(|stored| stored.entry).chain(intent.added.iter().copied()).collect();
    let admitting = |entries| rules.admitting(entries);
    Exposure::between(&admitting(before.values()), &admitting(after), &admitting(live.others.values()))
}

/// The error for a change that is not made as it was to be.
fn verdict(intent: &Intent, outcome: Outcome, live: &Current, session: &Session<'_>) -> Option<Error> {
    match outcome {
        Outcome::Partial => {
            let missing = Remainder::new(intent, live).missing().join(", ");
            Some(Error::new(Code::Partial, format!("the list shows a part of the change; {missing}")))
        }
        Outcome::NotApplied => {
            let message = "the list does not show the change: it was not made, or another client reverted it";
            let finish = session.run_options().context.command(&format!("resume {} --finish", intent.id));
            Some(Error::new(Code::NotApplied, message).hint(format!("{finish} makes it")))
        }
        _ => None,
    }
}
