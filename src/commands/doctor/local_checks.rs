//! The checks of this machine: settings, journal, keyring, completion.

use crate::app::session::Session;
use crate::commands::complete::install;
use crate::commands::history;
use crate::config::SecretLocation;
use crate::credentials::secret_reader::item;
use crate::error::{Code, Error};
use crate::journal::{JournalError, Sink};
use crate::output::view::doctor::{Checkup, Finding};
use crate::world::files;

/// Runs the checks.
pub(super) async fn check(checkup: &mut Checkup, session: &Session<'_>) {
    checkup.add("configuration", settings(session));
    checkup.add("journal", journal(session).await);
    checkup.add("keyring", keyring(session));
    checkup.add("completion", install::check(session.env()));
}

/// The session is open, so the settings are valid.
fn settings(session: &Session<'_>) -> Finding {
    let Some(profile) = &session.settings().profile else {
        return Finding::Well("no profile in use".to_owned());
    };
    let how = if profile.named { "named" } else { "the default" };
    Finding::Well(format!("profile {} ({how}) in {}", profile.name, profile.path.display()))
}

/// How far this machine's clock is from that of the store of a shared journal, if it is far.
fn clock(session: &Session<'_>) -> Option<String> {
    let recorder = &session.run_options().recorder;
    let there = recorder.journal.shared_time()?;
    let minutes = recorder.now().as_millis().abs_diff(there.as_millis()) / 60_000;
    (minutes > 0).then(|| format!("this machine's clock differs from the store's by {minutes} min; the store's counts"))
}

/// A shared journal is probed, which writes one small object beside the records; nothing else here writes.
async fn journal(session: &Session<'_>) -> Finding {
    let sink = session.run_options().recorder.journal.sink();
    let Some(path) = sink.place() else {
        return Finding::Note("no journal, so that no change can be undone".to_owned());
    };
    let journal = match history::read(session).await {
        Ok(journal) => journal,
        Err(error) => return Finding::Wrong(Box::new(error)),
    };
    if journal.is_damaged {
        let error = Error::new(Code::LocalState, journal.problems.join("; "));
        return Finding::Wrong(Box::new(error.hint(journal.mending)));
    }
    let open = journal.history.open().count();
    if open > 0 {
        let changes = if open == 1 { "1 change has".to_owned() } else { format!("{open} changes have") };
        let error = Error::new(Code::Unknown, format!("{changes} an unknown outcome"));
        return Finding::Wrong(Box::new(error.hint(session.run_options().context.command("resume"))));
    }
    if let (Sink::File(_), Err(cause)) = (sink, files::may_be_written(path)) {
        return Finding::Wrong(Box::new(JournalError::Io { doing: "write", path: path.to_owned(), cause }.into()));
    }
    let count = journal.history.changes().len();
    let mut text = format!("{}, {count} changes", path.display());
    if let Sink::Shared(_) = sink {
        if let Err(error) = session.run_options().recorder.journal.probe().await {
            return Finding::Wrong(Box::new(error.into()));
        }
        text.push_str("; the store refuses a second write of one name");
    }
    if let Some(difference) = clock(session) {
        return Finding::Note(format!("{text}; {difference}"));
    }
    if journal.problems.is_empty() {
        Finding::Well(text)
    } else {
        Finding::Note(format!("{text}; {}", journal.problems.join("; ")))
    }
}

fn keyring(session: &Session<'_>) -> Finding {
    let Some((name, path, profile)) = session.profile() else {
        return Finding::Note("not checked: no profile in use".to_owned());
    };
    let kept =
        profile.places.elsewhere.iter().filter(|(_, place)| **place == SecretLocation::Keyring).map(|(key, _)| *key);
    let mut found = Vec::new();
    for key in kept {
        let failed = |why: String| {
            let error = Error::new(Code::BrokenCredentials, format!("{} of profile {name}: {why}", key.name()));
            Finding::Wrong(Box::new(error.hint(format!("unlock it, or run `whitelistctl profile login {name}`"))))
        };
        match session.keyring().read(&item(path, name, key)) {
            Ok(Some(_)) => found.push(key.name()),
            Ok(None) => return failed("not found in the keyring".to_owned()),
            Err(error) => return failed(format!("the keyring {error}")),
        }
    }
    if found.is_empty() {
        return Finding::Note(format!("profile {name} stores no secret in it"));
    }
    Finding::Well(format!("holds {} of profile {name}", found.join(", ")))
}
