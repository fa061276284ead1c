//! `undo`: the inverse of a change's difference, worked out against the list as it is now, and made like any change.

use crate::app::changes::{self, Request};
use crate::app::policy_context::PolicyContext;
use crate::app::session::Session;
use crate::change::goal::Goal;
use crate::cli;
use crate::commands::history::{self, find};
use crate::domain::event::Intent;
use crate::domain::history::{Change, History};
use crate::domain::plan::Verb;
use crate::domain::report::Outcome;
use crate::error::{Code, Error};
use crate::output::view::{Changed, Document};

pub(crate) async fn run(args: &cli::Undo, session: &mut Session<'_>) -> Result<Document, Error> {
    let past = match &args.id {
        Some(id) => history::named(session, id).await?,
        None => history::recent(session, &|history| candidates(history).nth(1).is_some()).await?,
    };
    if past.is_damaged {
        return Err(Error::new(Code::LocalState, past.problems.join("; ")).hint(format!(
            "what was done meanwhile is not known, so nothing is taken back: change the list by hand; {}",
            past.mending
        )));
    }
    past.problems.iter().for_each(|problem| session.warn(problem));
    let mut candidates = candidates(&past.history);
    let change = match &args.id {
        Some(id) => find(&past, id, session)?,
        None => candidates.next().ok_or_else(|| nothing_to_take_back(session))?,
    };
    let mut changed = take_back(change, session).await?;
    let is_spent = args.id.is_none() && changed.report.outcome == Outcome::Unchanged;
    if let Some(earlier) = candidates.next().filter(|_| is_spent) {
        let Intent { id, verb, target, .. } = &earlier.intent;
        let undo = session.run_options().context.command(&format!("undo {id}"));
        changed.report.notes.push(format!("{undo} takes back the change before it: {verb}, {target}"));
    }
    Ok(Document::Change(vec![changed]))
}

/// The changes that were made and not taken back, latest first.
fn candidates(history: &History) -> impl Iterator<Item = &Change> {
    let done = |change: &&Change| matches!(change.outcome(), Outcome::Applied | Outcome::Partial | Outcome::Unknown);
    let taken_back = |change: &Change| {
        let by = change.reverted_by.iter().filter_map(|id| history.get(id));
        by.into_iter().any(|by| by.outcome() == Outcome::Applied)
    };
    history.changes().iter().rev().filter(done).filter(move |change| !taken_back(change))
}

fn nothing_to_take_back(session: &Session<'_>) -> Error {
    let history = session.run_options().context.command("history");
    Error::new(Code::NotFound, "the journal has no change that could be taken back").hint(format!("see {history}"))
}

async fn take_back(change: &Change, session: &Session<'_>) -> Result<Changed, Error> {
    let intent = &change.intent;
    let Some(found) = change.found().filter(|_| !change.is_open()) else {
        let message = format!("what became of change {} is not known, so it cannot be taken back", intent.id);
        return Err(
            Error::new(Code::Refused, message).hint(format!("settle it first: `whitelistctl resume {}`", intent.id))
        );
    };
    let list = history::list(intent, session).await?;
    let request = Request {
        goal: Goal::Undo { intent: Box::new(intent.clone()), found: found.clone() },
        verb: Verb::Undo,
        notes: Vec::new(),
        allowed: session.allowed(),
        run_options: session.run_options(),
        policy_context: PolicyContext::of(history::traits(intent)?, session.settings(), false)?,
    };
    Ok(changes::run(intent.target.clone(), list.as_ref(), &request).await)
}
