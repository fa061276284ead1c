//! `history`, `undo`, `redo`, `resume` and `journal import`: reading the journal, and finding the list of a change
//! again.

mod back;
mod dismiss;
mod finish;
pub(crate) mod import;
pub(crate) mod journal;
pub(crate) mod list;
pub(crate) mod redo;
pub(crate) mod resume;
pub(crate) mod undo;

use std::path::Path;

use crate::app::session::Session;
use crate::domain::event::Intent;
use crate::domain::history::{Change, History, WhichError};
use crate::error::{Code, Error};
use crate::journal::{Excerpt, Journal, Sink, set_aside};
use crate::services::port::{Identity, ListTraits, WritableList};
use crate::services::registry::Place;
use crate::world::files::shell_word;

/// The address of the sandbox in records.
const SANDBOX: &str = "sandbox";

/// The journal as read, or the part of it that was asked for.
pub(crate) struct Journaled {
    /// The changes.
    pub(crate) history: History,
    /// What is wrong with the journal, in sentences.
    pub(crate) problems: Vec<String>,
    /// Whether a part of it is lost, so that nothing can be reverted by it.
    pub(crate) is_damaged: bool,
    /// How to start a new journal.
    pub(crate) mending: String,
    /// Records of later versions of this program that were skipped.
    pub(crate) skipped: usize,
}

/// Reads the whole journal of this run.
pub(crate) async fn read(session: &Session<'_>) -> Result<Journaled, Error> {
    let (journal, path) = journal(session)?;
    Ok(Journaled::new(journal.all().await?, path))
}

/// Reads the latest changes: so many that `suffices` says so, or all.
pub(crate) async fn recent(session: &Session<'_>, suffices: &dyn Fn(&History) -> bool) -> Result<Journaled, Error> {
    let (journal, path) = journal(session)?;
    Ok(Journaled::new(journal.recent(suffices).await?, path))
}

/// Reads the changes whose ID begins with `text`.
pub(crate) async fn named(session: &Session<'_>, text: &str) -> Result<Journaled, Error> {
    let (journal, path) = journal(session)?;
    Ok(Journaled::new(journal.named(text).await?, path))
}

/// Reads the changes whose outcome is not known.
pub(crate) async fn unsettled(session: &Session<'_>) -> Result<Journaled, Error> {
    let (journal, path) = journal(session)?;
    Ok(Journaled::new(journal.unsettled().await?, path))
}

/// The journal of this run, and its file.
fn journal<'run>(session: &'run Session<'_>) -> Result<(&'run Journal, &'run Path), Error> {
    let journal = &session.run_options().recorder.journal;
    match journal.sink() {
        Sink::File(path) | Sink::Shared(path) => Ok((journal, path)),
        Sink::Stderr | Sink::None => {
            Err(Error::new(Code::Usage, "there is no journal to read: --journal names no file")
                .hint("omit --journal, or name a file"))
        }
    }
}

impl Journaled {
    fn new(excerpt: Excerpt, path: &Path) -> Self {
        let Excerpt { history, findings, orphans } = excerpt;
        let place = path.display();
        let lines = findings.damages.iter().map(|damage| format!("line {} {}", damage.line, damage.problem));
        let lost = orphans.iter().map(|id| format!("the first record of change {id} is missing"));
        let damages: Vec<String> = lines.chain(lost).collect();
        let mut problems = Vec::new();
        problems.extend((!damages.is_empty()).then(|| format!("the journal {place} is damaged: {}", first(&damages))));
        problems.extend(findings.truncated.map(|line| {
            format!("line {line} of {place} is truncated: a run ended while it wrote it, before it sent anything")
        }));
        let skipped = findings.skipped_records();
        let of: Vec<String> = findings.skipped.iter().map(|(what, count)| format!("{what} ({count})")).collect();
        problems.extend((skipped > 0).then(|| {
            format!(
                "records in {place} that a newer whitelistctl wrote were skipped: {skipped}, of unknown {}",
                first(&of)
            )
        }));
        Self { history, is_damaged: !damages.is_empty(), problems, mending: set_aside(path), skipped }
    }
}

/// The first few of `texts` in a sentence, and how many more there are.
fn first(texts: &[String]) -> String {
    const NAMED: usize = 10;
    let named = texts.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join("; ");
    match texts.len().saturating_sub(NAMED) {
        0 => named,
        more => format!("{named}; and {more} more"),
    }
}

/// The change that `text` names.
pub(crate) fn find<'past>(past: &'past Journaled, text: &str, session: &Session<'_>) -> Result<&'past Change, Error> {
    past.history.find(text).map_err(|error| {
        let (message, hint) = match &error {
            WhichError::Unknown => (format!("change ID {text}: {error}"), "lists the changes"),
            WhichError::Ambiguous(_) => (format!("ambiguous change ID {text}: {error}"), "shows the IDs"),
        };
        let history = session.run_options().context.command("history");
        Error::new(Code::NotFound, message).hint(format!("{history} {hint}"))
    })
}

/// The list that `intent` changed, found again where and as whom it was changed. An error if the settings lead
/// elsewhere now, or to another account.
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

/// Refuses to go on elsewhere, or with another account, than where the change was made.
fn same(intent: &Intent, endpoint: &str, account: &str) -> Result<(), Error> {
    if intent.endpoint != endpoint {
        let message = format!("the change was made at {}, and the settings lead to {endpoint}", intent.endpoint);
        return Err(Error::new(Code::Conflict, message).hint(then(intent, "address")));
    }
    if intent.account != account {
        let message = "the change was made with another account than the credentials of now";
        return Err(Error::new(Code::Conflict, message).hint(then(intent, "credentials")));
    }
    Ok(())
}

/// How to get back to the settings that `intent` was made with, of which `what` differs now.
fn then(intent: &Intent, what: &str) -> String {
    match &intent.profile {
        _ if intent.endpoint == SANDBOX => "the change was made in the sandbox: add --sandbox".to_owned(),
        Some(profile) => format!("use the {what} of that time: add -p {}", shell_word(profile.as_ref())),
        None => format!("use the {what} of that time"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::event::sample::intent;

    #[test]
    fn the_hint_names_the_profile_or_sandbox_of_the_change() {
        let here = intent(1);
        let other = Intent { profile: Some("my prod".to_owned()), ..intent(1) };
        let sandbox = Intent { endpoint: SANDBOX.to_owned(), ..intent(1) };
        let hint = |intent: &Intent| same(intent, "https://elsewhere", "f1").unwrap_err().hints.remove(0);
        assert_eq!(hint(&here), "use the address of that time");
        assert_eq!(hint(&other), "use the address of that time: add -p 'my prod'");
        assert_eq!(hint(&sandbox), "the change was made in the sandbox: add --sandbox");
    }
}
