//! `audit`: everything that is to be said of the lists in scope as they are. It reads and changes nothing.

use std::collections::BTreeMap;

use crate::app::session::Session;
use crate::cli::{self, LevelArg};
use crate::commands::notes::DeclaredNotes;
use crate::commands::user::list::read_time;
use crate::commands::{groups, history, survey};
use crate::domain::audit::{Level, Question, findings};
use crate::domain::entry::Entry;
use crate::domain::event::Moment;
use crate::domain::instance::ListType;
use crate::domain::note::Note;
use crate::domain::report::ListReport;
use crate::domain::stored::Stored;
use crate::domain::target::Target;
use crate::error::Error;
use crate::output::view::audit::{Audited, Origin};
use crate::output::view::{Document, Listed};
use crate::text;

pub(crate) async fn run(args: &cli::Audit, session: &mut Session<'_>) -> Result<Document, Error> {
    let notes = DeclaredNotes::find(session)?;
    let mut lists = read(args, session).await?;
    if let Some(notes) = notes {
        notes.add_to(&mut lists, session).await;
    }
    let origins = origins(session).await;
    let time = session.run_options().clock.now();
    let is_known = |report: &ListReport, stored: &Stored| {
        let origin = stored.entry.and_then(|entry| origins.get(&(report.target.clone(), entry)));
        stored.usage.description.is_some()
            || origin.is_some_and(|origin| origin.reason.is_some())
            || report.note(stored).is_some_and(Note::explains)
    };
    let question =
        Question { unused_for: args.unused_for, now: Moment::from(time), read_time: &read_time, is_known: &is_known };
    let found = findings(lists.iter().filter_map(|listed| listed.outcome.as_ref().ok()), question);
    Ok(Document::Audit(Audited {
        lists,
        findings: found,
        origins,
        at: text::seconds(time).unwrap_or_default(),
        unused_for: args.unused_for,
        exit_at: args.exit_code.map(level),
    }))
}

fn level(arg: LevelArg) -> Level {
    match arg {
        LevelArg::Error => Level::Error,
        LevelArg::Warning => Level::Warning,
        LevelArg::Note => Level::Note,
    }
}

/// Every list in scope. An instance without one of the lists has nothing to audit there.
async fn read(args: &cli::Audit, session: &Session<'_>) -> Result<Vec<Listed>, Error> {
    // A policy that cannot be read is an error before anything is asked.
    ListType::ALL.iter().try_for_each(|list| groups::list::context(*list, session).map(drop))?;
    let mut lists = survey::read(&args.reach, session).await?;
    lists
        .retain(|listed| listed.outcome.is_err() || listed.target.has_group() || listed.target.path.instance.is_none());
    Ok(lists)
}

/// The latest change in the journal that added each entry, as far as it is not undone. Without a journal there is none.
async fn origins(session: &Session<'_>) -> BTreeMap<(Target, Entry), Origin> {
    let mut origins = BTreeMap::new();
    if session.run_options().recorder.journal.sink().place().is_none() {
        return origins;
    }
    let past = match history::read(session).await {
        Ok(past) => past,
        Err(error) => {
            session.warn(&format!("who added the entries is unknown: {}", error.message));
            return origins;
        }
    };
    for change in past.history.changes().iter().filter(|change| change.is_made()) {
        if past.history.undone_by(change).is_some() {
            continue;
        }
        let intent = &change.intent;
        for entry in &intent.added {
            let millis = i64::try_from(intent.at.as_millis()).unwrap_or(i64::MAX);
            let origin = Origin {
                change: past.history.short(&intent.id).to_owned(),
                at: text::milliseconds(millis - millis % 1_000).unwrap_or_default(),
                user: intent.user.clone(),
                reason: intent.reason.clone(),
            };
            origins.insert((intent.target.clone(), *entry), origin);
        }
    }
    origins
}
