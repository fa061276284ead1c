//! `journal import`: adds records to the journal that a run printed because its journal could not be written.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::app::session::Session;
use crate::cli;
use crate::domain::event::IntentId;
use crate::error::{Code, Error};
use crate::journal::{self, NotImported, Sink};
use crate::output::view::{Document, JournalImported};
use crate::services::registry;

/// The most bytes that are read; far more than any run prints.
const MOST_BYTES: u64 = 256 << 20;

pub(crate) async fn run(args: &cli::JournalImport, session: &mut Session<'_>) -> Result<Document, Error> {
    let (name, bytes) = read(&args.file, session)?;
    let printed = journal::printed(&bytes, registry::knows).map_err(|error| failure(error, &name))?;
    if printed.events.is_empty() {
        let message = format!("{name} holds no record of a change");
        return Err(Error::new(Code::InvalidFile, message)
            .hint("a record is a line that begins with {\"v\":, as a run printed it on standard error"));
    }
    let journal = &session.run_options().recorder.journal;
    let imported = journal.import(&printed.events).await.map_err(|error| failure(error, &name))?;
    let path = match journal.sink() {
        Sink::File(path) | Sink::Shared(path) => path.clone(),
        Sink::Stderr | Sink::None => return Err(failure(NotImported::NoFile, &name)),
    };
    Ok(Document::JournalImport(JournalImported {
        journal: path,
        added: imported.added,
        known: imported.known,
        others: printed.others,
        changes: imported.changes.iter().map(IntentId::to_string).collect(),
    }))
}

/// What the file at `path` holds, and how it is called in messages.
fn read(path: &Path, session: &mut Session<'_>) -> Result<(String, Vec<u8>), Error> {
    let mut bytes = Vec::new();
    let (name, read) = if path.as_os_str() == "-" {
        ("standard input".to_owned(), session.stdin().take(MOST_BYTES + 1).read_to_end(&mut bytes))
    } else {
        let opened = File::open(path).and_then(|file| file.take(MOST_BYTES + 1).read_to_end(&mut bytes));
        (path.display().to_string(), opened)
    };
    let unreadable = |why: &str| Error::new(Code::InvalidFile, format!("{name} cannot be read: {why}"));
    read.map_err(|error| unreadable(&crate::world::files::reason(&error)))?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(unreadable("it is larger than 256 MiB"));
    }
    Ok((name, bytes))
}

/// The error for records that cannot be imported from `name`.
fn failure(error: NotImported, name: &str) -> Error {
    let message = format!("{name}: {error}");
    match error {
        NotImported::Invalid(_) => Error::new(Code::InvalidFile, message)
            .hint("copy the line again, in one piece; a terminal may have broken it"),
        NotImported::Newer(_) => Error::new(Code::InvalidFile, message).hint("import it with the newer version"),
        NotImported::NoIntent(_) => Error::new(Code::InvalidFile, message)
            .hint("import the line with \"kind\":\"intent\" of the same change together with it"),
        NotImported::Other(_) => {
            Error::new(Code::Conflict, message).hint("import into another file with --journal PATH")
        }
        NotImported::NoFile => Error::new(Code::Usage, error.to_string()).hint("omit --journal, or name a file"),
        NotImported::Journal(error) => error.into(),
    }
}
