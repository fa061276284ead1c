//! A dialogue with the person at the controlling terminal: choices, texts, secrets, yes or no.
//!
//! Whoever asks has made the words safe to show. Only the terminal is read and written, never standard input or output.
//! Each question runs in a thread of its own: whoever waits may give it up, on an interrupt say, and the terminal is
//! put back.

use std::fs::File;
use std::future::Future;
use std::io::{self, ErrorKind, Write};
use std::pin::Pin;
use std::thread;

use secrecy::zeroize::Zeroizing;
use tokio::sync::oneshot;

/// An answer that is waited for. An error is the end of the dialogue, by an interrupt if it is of kind `Interrupted`.
pub type Answer<T> = Pin<Box<dyn Future<Output = io::Result<T>>>>;

/// A person who can be asked.
pub trait Prompter {
    /// Which of `choices`, by its place; the first is offered.
    fn choose(&self, question: &str, choices: Vec<String>) -> Answer<usize>;
    /// A text of one line; `default` is taken if nothing is typed. Empty if there is neither.
    fn text(&self, question: &str, default: Option<String>) -> Answer<String>;
    /// A text that is not shown while it is typed; empty if nothing is.
    fn secret(&self, question: &str) -> Answer<Zeroizing<String>>;
    /// Yes or no; no is offered.
    fn confirm(&self, question: &str) -> Answer<bool>;
}

/// The person at the controlling terminal of this process.
#[derive(Clone, Copy, Debug)]
pub struct ControllingTerminal;

impl ControllingTerminal {
    /// The terminal, if this process has one and a person would see a question on standard error.
    #[must_use]
    pub fn open(stderr_is_terminal: bool) -> Option<Box<dyn Prompter>> {
        let device = if cfg!(windows) { "CONIN$" } else { "/dev/tty" };
        (stderr_is_terminal && File::open(device).is_ok()).then(|| Box::new(Self) as Box<dyn Prompter>)
    }
}

impl Prompter for ControllingTerminal {
    fn choose(&self, question: &str, choices: Vec<String>) -> Answer<usize> {
        let question = question.to_owned();
        asked(move || {
            let select = dialoguer::Select::new().with_prompt(question).items(choices).default(0);
            select.interact_opt()?.ok_or_else(|| ErrorKind::UnexpectedEof.into())
        })
    }

    fn text(&self, question: &str, default: Option<String>) -> Answer<String> {
        let question = question.to_owned();
        asked(move || {
            let mut input = dialoguer::Input::<String>::new().with_prompt(question).allow_empty(true);
            if let Some(default) = default {
                input = input.default(default);
            }
            let text = input.interact()?;
            // The end of input is a character here, for the terminal hands over single keys.
            if text.chars().any(char::is_control) { Err(ErrorKind::UnexpectedEof.into()) } else { Ok(text) }
        })
    }

    fn secret(&self, question: &str) -> Answer<Zeroizing<String>> {
        let question = question.to_owned();
        asked(move || {
            let password = dialoguer::Password::new().with_prompt(question).allow_empty_password(true).report(false);
            Ok(Zeroizing::new(password.interact()?))
        })
    }

    fn confirm(&self, question: &str) -> Answer<bool> {
        let question = question.to_owned();
        asked(move || {
            let confirm = dialoguer::Confirm::new().with_prompt(question).default(false);
            confirm.interact_opt()?.ok_or_else(|| ErrorKind::UnexpectedEof.into())
        })
    }
}

/// The answer that `question` gets, unless an interrupt comes first.
fn asked<T: Send + 'static>(question: impl FnOnce() -> io::Result<T> + Send + 'static) -> Answer<T> {
    Box::pin(async move {
        let mut modes = Modes { before: system::modes(), is_answered: false };
        let (give, given) = oneshot::channel();
        thread::Builder::new().spawn(move || drop(give.send(question())))?;
        let answer = given.await.unwrap_or_else(|_| Err(ErrorKind::UnexpectedEof.into()));
        modes.is_answered = answer.is_ok();
        answer
    })
}

/// Sets the terminal as it was before a question when that is given up, whoever does so.
struct Modes {
    before: system::Before,
    is_answered: bool,
}

impl Drop for Modes {
    fn drop(&mut self) {
        if !self.is_answered {
            system::restore(&self.before);
        }
    }
}

/// Ends the line of the question and shows the cursor, which a question may have hidden.
fn end_line(mut terminal: File) {
    // There is nowhere to tell that this failed, and nothing depends on it.
    drop(terminal.write_all(b"\x1b[?25h\r\n"));
}

#[cfg(unix)]
mod system {
    use std::fs::File;

    use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};

    fn terminal() -> Option<File> {
        File::options().read(true).write(true).open("/dev/tty").ok()
    }

    pub(super) type Before = Option<Termios>;

    /// How the terminal is set.
    pub(super) fn modes() -> Before {
        tcgetattr(terminal()?).ok()
    }

    /// Sets the terminal as it was.
    pub(super) fn restore(before: &Before) {
        if let (Some(before), Some(terminal)) = (before, terminal()) {
            let _ = tcsetattr(&terminal, OptionalActions::Now, before);
            super::end_line(terminal);
        }
    }
}

#[cfg(not(unix))]
mod system {
    pub(super) type Before = ();

    /// Consoles keep their modes.
    pub(super) fn modes() {}

    pub(super) fn restore(_before: &Before) {
        if let Ok(console) = std::fs::File::options().write(true).open("CONOUT$") {
            super::end_line(console);
        }
    }
}
