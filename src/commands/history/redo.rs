//! `redo`: makes an undone change again. It takes the undo back, which is a change like any other.

use crate::app::session::Session;
use crate::cli;
use crate::commands::history::back::{self, Scope};
use crate::commands::history::{self, find};
use crate::domain::history::{Change, History, Redoable};
use crate::domain::plan::Verb;
use crate::domain::report::{ChangeReport, Outcome};
use crate::error::{Code, Error};
use crate::output::view::{Changed, Document};

pub(crate) async fn run(args: &cli::Redo, session: &Session<'_>) -> Result<Document, Error> {
    let scope = Scope { command: "redo", last: args.last, list: args.list.as_deref() };
    let id = match &args.id {
        Some(id) => id.clone(),
        None => latest_undo(&scope, session).await?,
    };
    let past = back::sound(history::named(session, &id).await?, session)?;
    let named = find(&past, &id, session)?;
    let Some(undo) = undo_of(named, &past.history) else {
        return Ok(Document::Change(vec![not_undone(named, session)]));
    };
    let members = scope.within(past.history.run_of(undo), session)?;
    let is_open = |change: &&Change| past.history.undone_by(change).is_none();
    let is_due = |change: &&Change| change.outcome() != Outcome::NotApplied && is_open(change);
    let mut results = Vec::new();
    for change in members.into_iter().rev().filter(is_due) {
        let original = change.intent.reverts.iter().map(|id| format!("makes change {id} again")).collect();
        results.push(back::take_back(change, original, session).await?);
    }
    if results.is_empty() {
        results.push(not_undone(named, session));
    }
    Ok(Document::Change(results))
}

/// The undo that `named` is, or by which it is undone; `None` if there is nothing to make again.
fn undo_of<'past>(named: &'past Change, history: &'past History) -> Option<&'past Change> {
    if named.intent.reverts.is_none() {
        return history.undone_by(named);
    }
    Some(named).filter(|undo| history.undone_by(undo).is_none())
}

/// The ID of the latest undo, if no change was made after it.
async fn latest_undo(scope: &Scope<'_>, session: &Session<'_>) -> Result<String, Error> {
    scope.check_consent(session)?;
    let suffices = |history: &History| history.redoable() != Redoable::Unclear;
    let past = back::sound(history::recent(session, &suffices).await?, session)?;
    let latest = past.history.redoable().undo().map(|change| change.intent.id.to_string());
    latest.ok_or_else(|| {
        let context = &session.run_options().context;
        let (history, redo) = (context.command("history"), context.command("redo ID"));
        Error::new(Code::NotFound, "nothing was undone since the last change")
            .hint(format!("{history} marks the undone changes, and {redo} makes one of them again"))
    })
}

/// The report on a change that is not undone.
fn not_undone(change: &Change, session: &Session<'_>) -> Changed {
    let options = session.run_options();
    let mut report = ChangeReport::new(change.intent.target.clone(), Verb::Undo, options.dry_run);
    report.outcome = if options.dry_run { Outcome::Planned } else { Outcome::Unchanged };
    report.is_redo = true;
    report.intent = Some(change.intent.id.to_string());
    report.notes.push(format!("change {} is not undone; the list was not read", change.intent.id));
    Changed { report, error: None }
}
