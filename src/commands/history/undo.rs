//! `undo`: the inverse of a change's difference, worked out against the list as it is now, and made like any change.
//!
//! A change is undone once: what is listed anew after that is no part of it. A change of several lists is undone on
//! all of them, the latest list first.

use crate::app::many::{self, Rollout};
use crate::app::session::Session;
use crate::cli;
use crate::commands::history::back::{self, Scope};
use crate::commands::history::{self, find};
use crate::domain::history::{Change, History};
use crate::domain::plan::Verb;
use crate::domain::report::{ChangeReport, Outcome};
use crate::error::{Code, Error};
use crate::output::view::{Changed, Document};

/// How many lists are worked on at the same time.
const PARALLEL: usize = 16;

pub(crate) async fn run(args: &cli::Undo, session: &Session<'_>) -> Result<Document, Error> {
    let scope = Scope { command: "undo", last: args.last, list: args.list.as_deref() };
    let id = match &args.id {
        Some(id) => id.clone(),
        None => newest(&scope, session).await?,
    };
    let past = back::sound(history::named(session, &id).await?, session)?;
    let named = find(&past, &id, session)?;
    let members: Vec<&Change> = scope.within(past.history.run_of(named), session)?;
    // Each profile of a run over several ones reverts what was made with it.
    let is_own = |change: &&Change| session.has_made(&change.intent);
    let is_due = |change: &&Change| change.is_made() && past.history.undone_by(change).is_none();
    let mut due: Vec<&Change> = members.iter().copied().filter(is_own).filter(is_due).collect();
    if due.is_empty() && session.is_one_of_many() {
        return Ok(Document::Change(Vec::new()));
    }
    if due.is_empty() {
        // Nothing is left of the run: what is said is about the change that was named.
        let one = members.iter().find(|change| change.intent.id == named.intent.id).or(members.first());
        let Some(one) = one.copied() else { return Ok(Document::Change(Vec::new())) };
        if let Some(by) = past.history.undone_by(one) {
            return Ok(Document::Change(vec![undone_already(one, by, session)]));
        }
        due.push(one);
    }
    if let [change] = due.as_slice()
        && !session.is_one_of_many()
    {
        return Ok(Document::Change(vec![back::take_back(change, Vec::new(), session).await?]));
    }
    due.reverse();
    Ok(Document::Change(take_back_all(&due, session).await))
}

/// Takes `changes` back in one run, with one question. Those that cannot be undone have their result all the same.
async fn take_back_all(changes: &[&Change], session: &Session<'_>) -> Vec<Changed> {
    let (mut jobs, mut places, mut results) = (Vec::new(), Vec::new(), Vec::new());
    for (place, change) in changes.iter().enumerate() {
        match back::job(change, session) {
            Ok(job) => {
                places.push(place);
                jobs.push(job);
            }
            Err(error) => results.push((place, not_undone(change, error, session))),
        }
    }
    let rollout = Rollout { parallel: PARALLEL, ..Rollout::default() };
    results.extend(places.into_iter().zip(many::run(jobs, rollout).await));
    results.sort_by_key(|(place, _)| *place);
    results.into_iter().map(|(_, changed)| changed).collect()
}

/// The ID of the newest change that is not undone.
async fn newest(scope: &Scope<'_>, session: &Session<'_>) -> Result<String, Error> {
    scope.check_consent(session)?;
    let suffices = |history: &History| history.undoable().is_some();
    let past = back::sound(history::recent(session, &suffices).await?, session)?;
    let newest = past.history.undoable().map(|change| change.intent.id.to_string());
    newest.ok_or_else(|| {
        let history = session.run_options().context.command("history");
        let message = "the journal has no change that could be undone";
        Error::new(Code::NotFound, message).hint(format!("{history} lists the changes"))
    })
}

/// The report on a change that could not be undone.
fn not_undone(change: &Change, error: Error, session: &Session<'_>) -> Changed {
    let report = ChangeReport::new(change.intent.target.clone(), Verb::Undo, session.run_options().dry_run);
    let outcome = error.outcome.unwrap_or(report.outcome);
    Changed { error: Some(error.outcome(outcome).at(&report.target)), report: ChangeReport { outcome, ..report } }
}

/// The report on a change that was undone before.
fn undone_already(change: &Change, by: &Change, session: &Session<'_>) -> Changed {
    let options = session.run_options();
    let mut report = ChangeReport::new(change.intent.target.clone(), Verb::Undo, options.dry_run);
    report.outcome = if options.dry_run { Outcome::Planned } else { Outcome::Unchanged };
    report.intent = Some(by.intent.id.to_string());
    let redo = options.context.command(&format!("redo {}", change.intent.id));
    report.notes.push(format!(
        "change {} was undone before, by change {}; the list was not read, and {redo} makes the change again",
        change.intent.id, by.intent.id
    ));
    Changed { report, error: None }
}
