//! `journal init`, `status`, `verify` and `copy`: what a journal needs, how it is, whether it was changed, and a local
//! history in a shared journal.

use std::path::Path;

use crate::app::session::Session;
use crate::app::shared_journal;
use crate::cli;
use crate::domain::event::IntentId;
use crate::error::{Code, Error};
use crate::journal::{Journal, NotImported, Sink, Verified};
use crate::output::view::doctor::{Check, Checkup, Finding};
use crate::output::view::{Document, JournalImported, Text};
use crate::services::registry;
use crate::stores::policy;

/// The most faults that are named one by one.
const NAMED: usize = 50;

/// Checks that the journal can be used.
pub(crate) async fn init(args: &cli::JournalInit, session: &Session<'_>) -> Result<Document, Error> {
    let journal = &session.run_options().recorder.journal;
    let name = shared(journal)?;
    if args.policy {
        let policy = policy::policy(&shared_journal::location(name)?);
        let text = serde_json::to_string_pretty(&policy).map_err(|error| Error::new(Code::Bug, error.to_string()))?;
        return Ok(Document::Text(Text { name: "policy.json".to_owned(), text: format!("{text}\n") }));
    }
    let mut checkup = Checkup::default();
    match journal.probe().await {
        Ok(checked) => checked.into_iter().for_each(|text| add(&mut checkup, "store", "store", Finding::Well(text))),
        Err(error) => add(&mut checkup, "store", "store", Finding::Wrong(Box::new(error.into()))),
    }
    Ok(Document::Doctor(checkup))
}

/// Shows where the journal is, what it holds and where it ends.
pub(crate) async fn status(session: &Session<'_>) -> Result<Document, Error> {
    let recorder = &session.run_options().recorder;
    let place = place(&recorder.journal)?;
    let mut checkup = Checkup::default();
    add(&mut checkup, "journal", "journal", Finding::Well(place.display().to_string()));
    let all = recorder.journal.all().await?;
    let open = all.history.open().count();
    let count = all.history.changes().len();
    add(&mut checkup, "changes", "changes", Finding::Well(format!("{count}, of which {open} have an unknown outcome")));
    let head = recorder.journal.head().await?.unwrap_or_else(|| "none".to_owned());
    add(&mut checkup, "head", "hash of the last record", Finding::Well(head));
    if let Some(shared) = recorder.shared.as_ref().filter(|shared| shared.has_records()) {
        let text = format!("records in {} wait to be handed in", shared.outbox_path().display());
        add(&mut checkup, "waiting", "not handed in", Finding::Note(text));
    }
    Ok(Document::Doctor(checkup))
}

/// Reads everything that the journal holds, and names what was changed, is missing or does not fit.
pub(crate) async fn verify(args: &cli::JournalVerify, session: &Session<'_>) -> Result<Document, Error> {
    let journal = &session.run_options().recorder.journal;
    place(journal)?;
    let Verified { records, head, has_anchor, faults } = journal.verify(args.head.as_deref()).await?;
    let mut checkup = Checkup::default();
    for fault in faults.iter().take(NAMED) {
        let error = Error::new(Code::LocalState, fault.clone());
        let hint = "restore the objects from the bucket's versions or a backup; `undo` does not use a damaged journal";
        add(&mut checkup, "records", "records", Finding::Wrong(Box::new(error.hint(hint))));
    }
    if faults.is_empty() {
        let text = format!("{records} records, each linked to the one before it");
        add(&mut checkup, "records", "records", Finding::Well(text));
    }
    if let (Some(anchor), false) = (&args.head, has_anchor) {
        let message = format!("no record has the hash {anchor}: the journal was cut or rewritten after it was noted");
        add(&mut checkup, "head", "noted hash", Finding::Wrong(Box::new(Error::new(Code::LocalState, message))));
    }
    let head = head.unwrap_or_else(|| "none".to_owned());
    add(&mut checkup, "last", "hash of the last record", Finding::Well(head));
    Ok(Document::Doctor(checkup))
}

/// Adds the changes of a journal on this machine to the journal of this run.
pub(crate) async fn copy(args: &cli::JournalCopy, session: &Session<'_>) -> Result<Document, Error> {
    let journal = &session.run_options().recorder.journal;
    let name = shared(journal)?.to_owned();
    let from = args.from.clone().unwrap_or_else(|| session.own_journal());
    if !from.exists() {
        return Err(Error::new(Code::InvalidFile, format!("{} does not exist", from.display()))
            .hint("name the file of the local journal with --from"));
    }
    let source = Journal::new(Sink::File(from.clone()), from.clone(), Box::new(|_| Ok(())), registry::knows);
    let events = source.all().await?.events();
    let imported = journal.import(&events).await.map_err(|error| match error {
        NotImported::Journal(error) => error.into(),
        other => Error::new(Code::Conflict, format!("{}: {other}", from.display())),
    })?;
    Ok(Document::JournalImport(JournalImported {
        journal: name,
        added: imported.added,
        known: imported.known,
        others: 0,
        changes: imported.changes.iter().map(IntentId::to_string).collect(),
    }))
}

/// The name of the journal, which other machines share.
fn shared(journal: &Journal) -> Result<&Path, Error> {
    place(journal)?;
    match journal.sink() {
        Sink::Shared(name) => Ok(name),
        _ => Err(Error::new(Code::Usage, "the journal is a file on this machine, not a shared one")
            .hint("name a store with --journal s3://BUCKET/PREFIX or oss://BUCKET/PREFIX")),
    }
}

fn place(journal: &Journal) -> Result<&Path, Error> {
    let none = || Error::new(Code::Usage, "there is no journal to read").hint("omit --journal, or name a place");
    journal.sink().place().ok_or_else(none)
}

fn add(checkup: &mut Checkup, id: &'static str, title: &'static str, finding: Finding) {
    checkup.checks.push(Check { id, title, finding });
}
