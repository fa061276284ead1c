//! `undo`: the inverse of a change's difference, worked out against the list as it is now, and made like any change.

use std::collections::BTreeSet;

use crate::app::policy_context::PolicyContext;
use crate::app::session::Session;
use crate::change::{self, Request};
use crate::cli;
use crate::commands::history::{self, Journaled, find};
use crate::domain::event::Intent;
use crate::domain::hazard::{Allowance, Name};
use crate::domain::history::Change;
use crate::domain::plan::{Desired, Verb};
use crate::domain::report::Outcome;
use crate::domain::reversal::Reversal;
use crate::domain::stored::Stored;
use crate::error::{Code, Error};
use crate::output::view::{Changed, Document};

pub(crate) async fn run(args: &cli::Undo, session: &mut Session<'_>) -> Result<Document, Error> {
    let past = history::read(session)?;
    if past.is_damaged {
        return Err(Error::new(Code::LocalState, past.problems.join("; ")).hint(format!(
            "what was done meanwhile is not known, so nothing is taken back: change the list by hand; {}",
            past.mending
        )));
    }
    let mut candidates = candidates(&past);
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
fn candidates(past: &Journaled) -> impl Iterator<Item = &Change> {
    let done = |change: &&Change| matches!(change.outcome(), Outcome::Applied | Outcome::Partial | Outcome::Unknown);
    let taken_back = |change: &Change| {
        let by = change.reverted_by.iter().filter_map(|id| past.history.get(id));
        by.into_iter().any(|by| by.outcome() == Outcome::Applied)
    };
    past.history.changes().iter().rev().filter(done).filter(move |change| !taken_back(change))
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
    let reversal = Reversal::new(intent, found, &list.read().await?.current);
    let desired = Desired {
        verb: Verb::Undo,
        entries: reversal.add.iter().copied().collect(),
        texts: reversal.remove.iter().map(|stored| stored.text.clone()).collect::<BTreeSet<_>>(),
        whole_group: reversal.removes_group,
    };
    let short = [(reversal.recreates_group, Name::CreatesGroup), (reversal.removes_group, Name::DeletesGroup)];
    let short = short.iter().filter(|(given, _)| *given).map(|(_, name)| Allowance { name: *name, up_to: None });
    let allowed: Vec<Allowance> = session.allowed().iter().copied().chain(short).collect();
    let skipped: Vec<String> =
        reversal.conflicts().map(|skipped| format!("{} ({})", skipped.text, skipped.reason)).collect();
    let stays = (!reversal.keeps_group.is_empty()).then(|| {
        let others = reversal.keeps_group.join(", ");
        format!("the change created the group, which stays: others put {others} into it since")
    });
    let request = Request {
        desired,
        verb: Verb::Undo,
        notes: skipped.iter().map(|skipped| format!("left alone: {skipped}")).chain(stays).collect(),
        allowed: &allowed,
        run_options: session.run_options(),
        reverts: Some(intent.id.clone()),
        restores: Some(intent.before.iter().map(|text| Stored::new(text.as_str())).collect()),
        policy_context: PolicyContext::of(history::traits(intent)?, session.settings(), false)?,
    };
    let mut changed = change::run(intent.target.clone(), &*list, &request).await;
    if changed.error.is_none() && !skipped.is_empty() {
        let message = format!("the list was changed since; left alone: {}", skipped.join(", "));
        let error =
            Error::new(Code::Conflict, message).hint("look at the list, and change these by hand if they are to be");
        changed.error = Some(change::finished(error, &changed.report, session.run_options()));
    }
    Ok(changed)
}
