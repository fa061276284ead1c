//! The checks of what is on this machine: settings, journal, keyring, completion.

use super::completion;
use crate::app::session::Session;
use crate::commands::history;
use crate::config::SecretLocation;
use crate::credentials::secret_reader::item;
use crate::error::{Code, Error};
use crate::journal::{JournalError, Sink};
use crate::output::view::doctor::{Checkup, Finding};
use crate::world::files;

/// Makes them.
pub(super) fn check(checkup: &mut Checkup, session: &Session<'_>) {
    checkup.add("configuration", settings(session));
    checkup.add("journal", journal(session));
    checkup.add("keyring", keyring(session));
    checkup.add("completion", completion::check(session.env()));
}

/// The session is open, so the settings can be read and trusted.
fn settings(session: &Session<'_>) -> Finding {
    let Some(profile) = &session.settings().profile else {
        return Finding::Well("no profile is in force".to_owned());
    };
    let how = if profile.named { "named" } else { "the default" };
    Finding::Well(format!("profile {} ({how}) in {}", profile.name, profile.path.display()))
}

fn journal(session: &Session<'_>) -> Finding {
    let Sink::File(path) = session.run_options().recorder.journal.sink() else {
        return Finding::Note("none is kept, so no change can be taken back".to_owned());
    };
    let past = match history::read(session) {
        Ok(past) => past,
        Err(error) => return Finding::Wrong(Box::new(error)),
    };
    if past.is_damaged {
        let error = Error::new(Code::LocalState, past.problems.join("; "));
        return Finding::Wrong(Box::new(error.hint(past.mending)));
    }
    let open = past.history.open().count();
    if open > 0 {
        let error = Error::new(Code::Unknown, format!("the outcome of {open} changes is unknown"));
        return Finding::Wrong(Box::new(error.hint(session.run_options().context.command("resume"))));
    }
    if let Err(cause) = files::may_be_written(path) {
        return Finding::Wrong(Box::new(JournalError::Io { doing: "write", path: path.clone(), cause }.into()));
    }
    let count = past.history.changes().len();
    let said = format!("{}, {count} changes", path.display());
    if past.problems.is_empty() {
        Finding::Well(said)
    } else {
        Finding::Note(format!("{said}; {}", past.problems.join("; ")))
    }
}

fn keyring(session: &Session<'_>) -> Finding {
    let Some((name, path, profile)) = session.profile() else {
        return Finding::Note("no profile is in force that could keep a secret there".to_owned());
    };
    let kept =
        profile.places.elsewhere.iter().filter(|(_, place)| **place == SecretLocation::Keyring).map(|(key, _)| *key);
    let mut found = Vec::new();
    for key in kept {
        let wrong = |why: String| {
            let error = Error::new(Code::BrokenCredentials, format!("{} of profile {name}: {why}", key.name()));
            Finding::Wrong(Box::new(error.hint(format!("unlock it, or whitelistctl profile login {name}"))))
        };
        match session.keyring().read(&item(path, name, key)) {
            Ok(Some(_)) => found.push(key.name()),
            Ok(None) => return wrong("the keyring does not hold it".to_owned()),
            Err(error) => return wrong(format!("the keyring {error}")),
        }
    }
    if found.is_empty() {
        return Finding::Note(format!("profile {name} keeps no secret there"));
    }
    Finding::Well(format!("it holds {} of profile {name}", found.join(", ")))
}
