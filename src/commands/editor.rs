//! A list in the editor of the user, for `edit` of every family.
//!
//! The text is kept at a printed path, whatever happens. Lines that are no entries come back with the problem above
//! them. An empty or unchanged text is no change. What is made of the entries is up to the command.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::app::session::Session;
use crate::cli::Entries;
use crate::config::Paths;
use crate::domain::entry::Entry;
use crate::domain::report::ListReport;
use crate::error::{BadEntry, Code, Error};
use crate::output::escape;
use crate::world::{Env, files};

/// How a line starts that reports a problem. Such lines are removed when the text is read again.
const MARK: &str = "#! ";

/// The editor of the user.
pub(crate) struct Editor(Vec<String>);

impl Editor {
    /// The editor that VISUAL or EDITOR names, on a terminal also that of the system.
    ///
    /// # Errors
    /// There is none, or what is named is no command.
    pub(crate) fn find(session: &Session<'_>) -> Result<Self, Error> {
        words(session.env(), session.run_options().has_terminal).map(Self)
    }

    /// The entries that `report` holds after an edit. From now on, changes of the run are limited to the list as it was
    /// shown.
    ///
    /// # Errors
    /// The list holds an unreadable text, the editor fails, or without a terminal a line is no entry.
    pub(crate) async fn edit(&self, report: &ListReport, session: &mut Session<'_>) -> Result<BTreeSet<Entry>, Error> {
        refuse_unreadable(report)?;
        session.expect(report.list.fingerprint());
        let path = kept_at(session.env(), &report.target.to_string())?;
        let start = page(report);
        save(&path, &start)?;
        session.warn(&format!("the text is kept in {}", path.display()));
        loop {
            run_editor(&self.0, &path).await?;
            let text = std::fs::read_to_string(&path).map_err(|error| unusable(&path, &error))?;
            let text = without_marks(&text);
            save(&path, &text)?;
            if text == start || is_empty(&text) {
                return Ok(report.list.values());
            }
            let named =
                Entries { entries: Vec::new(), files: vec![path.clone()], column: None, expand: true, my_ip: false };
            match session.operands(&named) {
                Ok(operands) => return Ok(operands.entries),
                Err(error) if error.bad_entries.is_empty() => return Err(error),
                Err(error) => {
                    error.bad_entries.iter().for_each(|bad| session.warn(&bad.to_string()));
                    save(&path, &marked(&text, &error.bad_entries))?;
                    if !session.run_options().has_terminal {
                        return Err(error);
                    }
                }
            }
        }
    }
}

/// An edited text names entries by value, so that all of them must be readable.
fn refuse_unreadable(report: &ListReport) -> Result<(), Error> {
    let Some(stored) = report.list.entries().iter().find(|stored| stored.entry.is_none()) else { return Ok(()) };
    let text = escape::text(&stored.text).into_owned();
    Err(Error::new(Code::InvalidEntry, format!("the list has an unreadable entry: `{text}`"))
        .hint("remove it with `delete --stored TEXT`, then edit")
        .at(&report.target))
}

/// The words of the editor's command.
fn words(env: &Env, has_terminal: bool) -> Result<Vec<String>, Error> {
    let named = env.get("VISUAL").or(env.get("EDITOR"));
    let command = match named {
        Some(command) => command,
        None if has_terminal => {
            if cfg!(windows) {
                "notepad"
            } else {
                "vi"
            }
        }
        None => {
            return Err(Error::new(Code::Usage, "no editor: VISUAL and EDITOR are not set")
                .hint("without a terminal, use `cover --gradual -f FILE`"));
        }
    };
    let words = shlex::split(command).filter(|words| !words.is_empty());
    words.ok_or_else(|| {
        Error::new(Code::Usage, "VISUAL or EDITOR is not a command").hint("for example EDITOR='code --wait'")
    })
}

async fn run_editor(words: &[String], path: &Path) -> Result<(), Error> {
    let mut command = tokio::process::Command::new(&words[0]);
    command.args(&words[1..]).arg(path);
    let status = crate::commands::attended::attended(&mut command, true).await;
    let failed = |why: String| {
        Error::new(Code::Declined, format!("the editor {why}; nothing was changed"))
            .hint(format!("the text is kept in {}", path.display()))
    };
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => {
            Err(failed(status.code().map_or("was ended".to_owned(), |code| format!("failed with exit code {code}"))))
        }
        Err(error) => Err(failed(format!("cannot be started ({})", files::reason(&error)))),
    }
}

/// Where the text of a list is kept: one file for each list.
fn kept_at(env: &Env, target: &str) -> Result<PathBuf, Error> {
    let name: String = target.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' }).collect();
    Ok(Paths::from_env(env)?.state.join("edit").join(format!("{name}.txt")))
}

fn save(path: &Path, text: &str) -> Result<(), Error> {
    let saved = files::make_folder(files::parent(path)).and_then(|()| files::replace(path, text.as_bytes()));
    saved.map_err(|error| unusable(path, &error))
}

fn unusable(path: &Path, error: &std::io::Error) -> Error {
    Error::new(Code::LocalState, format!("cannot use {}: {}", path.display(), files::reason(error)))
}

/// The text that the editor opens.
fn page(report: &ListReport) -> String {
    let mut text = format!(
        "# {}\n# One entry per line, with a note after `#` if you like. Lines that start with `#` are ignored.\n\
         # Save to continue. An empty or unchanged text changes nothing.\n",
        report.target
    );
    for stored in report.list.entries() {
        text.push_str(&stored.display());
        if let Some(description) = &stored.usage.description {
            let written = write!(text, "  # {}", escape::text(description));
            debug_assert!(written.is_ok(), "a string takes whatever is written to it");
        }
        text.push('\n');
    }
    text
}

fn without_marks(text: &str) -> String {
    text.lines().filter(|line| !line.starts_with(MARK)).flat_map(|line| [line, "\n"]).collect()
}

fn is_empty(text: &str) -> bool {
    text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#'))
}

/// The text with the problem of each wrong line above it.
fn marked(text: &str, bad: &[BadEntry]) -> String {
    let mut marked = String::new();
    for (index, line) in text.lines().enumerate() {
        for bad in bad.iter().filter(|bad| bad.position.is_some_and(|(line, _)| line == index + 1)) {
            marked.extend([MARK, &*escape::text(&bad.cause), "\n"]);
        }
        marked.extend([line, "\n"]);
    }
    marked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_line_has_its_problem_above_it_until_it_is_read_again() {
        let bad = BadEntry {
            file: Some("list.txt".to_owned()),
            position: Some((2, 1)),
            text: "10.0.0".to_owned(),
            cause: "an IPv4 address has four numbers".to_owned(),
        };
        let marked = marked("10.0.0.1\n10.0.0\n", &[bad]);
        assert_eq!(marked, "10.0.0.1\n#! an IPv4 address has four numbers\n10.0.0\n");
        assert_eq!(without_marks(&marked), "10.0.0.1\n10.0.0\n");
    }

    #[test]
    fn a_text_of_comments_is_empty() {
        assert!(is_empty("# a\n\n  # b\n") && is_empty("") && !is_empty("# a\n10.0.0.1\n"));
    }

    #[test]
    fn the_editor_has_arguments_and_is_needed_without_a_terminal() {
        let env: Env = [("EDITOR", "vi"), ("VISUAL", "code --wait 'a b'")].into_iter().collect();
        assert_eq!(words(&env, false).unwrap(), ["code", "--wait", "a b"]);
        assert!(words(&Env::default(), true).is_ok());
        assert_eq!(words(&Env::default(), false).unwrap_err().exit().code(), 2);
    }
}
