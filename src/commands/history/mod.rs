//! `history`, `undo` and `resume`: reading the journal, and finding the list of a change again.

mod finish;
pub(crate) mod list;
pub(crate) mod resume;
pub(crate) mod undo;

use crate::app::session::Session;
use crate::domain::event::Intent;
use crate::domain::history::{Change, History};
use crate::error::{Code, Error};
use crate::journal::{self, Sink};
use crate::services::port::{Identity, ListTraits, WritableList};
use crate::services::registry::Place;

/// The journal as read.
pub(crate) struct Journaled {
    /// The changes.
    pub(crate) history: History,
    /// What is wrong with the journal, in sentences.
    pub(crate) problems: Vec<String>,
    /// Whether a part of it is lost, so that nothing can be taken back by it.
    pub(crate) is_damaged: bool,
    /// How a journal begins that is whole.
    pub(crate) mending: String,
}

/// Reads the journal of this run.
pub(crate) fn read(session: &Session<'_>) -> Result<Journaled, Error> {
    let Sink::File(path) = session.run_options().recorder.journal.sink() else {
        return Err(Error::new(Code::Usage, "there is no journal to read: --journal names no file")
            .hint("leave --journal out, or name the file"));
    };
    let reading = journal::read(path)?;
    let mut problems: Vec<String> = reading
        .damages
        .iter()
        .map(|damage| format!("line {} of {} is damaged: {}", damage.line, path.display(), damage.problem))
        .collect();
    let is_damaged = !problems.is_empty();
    problems
        .extend(reading.torn.map(|line| format!("line {line} of {} was cut off as it was written", path.display())));
    let mending = journal::begin_anew(path);
    Ok(Journaled { history: reading.records.into_iter().collect(), problems, is_damaged, mending })
}

/// The change that `text` names.
pub(crate) fn find<'past>(past: &'past Journaled, text: &str, session: &Session<'_>) -> Result<&'past Change, Error> {
    past.history.find(text).map_err(|error| {
        let history = session.run_options().context.command("history");
        Error::new(Code::NotFound, format!("`{text}`: {error}")).hint(format!("{history} names the changes"))
    })
}

/// The list that `intent` changed, found again where and as whom it was changed. An error if the settings lead elsewhere
/// now, or to another account.
pub(crate) async fn list(intent: &Intent, session: &Session<'_>) -> Result<Box<dyn WritableList>, Error> {
    let list = place(intent)?.open(session).await?;
    let Identity { endpoint, account, .. } = list.identity();
    same(intent, &endpoint, &account)?;
    Ok(list)
}

/// What is known of the list that `intent` changed without asking.
pub(crate) fn traits(intent: &Intent) -> Result<ListTraits, Error> {
    Ok(place(intent)?.traits())
}

fn place(intent: &Intent) -> Result<Place, Error> {
    let unknown = || Error::new(Code::LocalState, "the journal does not name the list of this change");
    Place::of(&intent.target).ok_or_else(unknown)
}

/// Refuses to go on elsewhere, or as somebody else, than where the change was made.
fn same(intent: &Intent, endpoint: &str, account: &str) -> Result<(), Error> {
    if intent.endpoint != endpoint {
        let message = format!("the change was made at {}, and the settings lead to {endpoint}", intent.endpoint);
        return Err(Error::new(Code::Conflict, message).hint("use the profile or address of that time"));
    }
    if intent.account != account {
        let message = "the change was made with another account than the credentials of now";
        return Err(Error::new(Code::Conflict, message).hint("use the credentials of that time"));
    }
    Ok(())
}
