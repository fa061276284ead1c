//! The prompts of a login: escaped before they are shown, and repeated until the answer is usable.

use std::cell::RefCell;
use std::io;
use std::rc::Rc;

use secrecy::zeroize::Zeroizing;

use super::Stop;
use crate::commands::profile::secrets;
use crate::error::Error;
use crate::output::escape;
use crate::output::ui::Ui;
use crate::world::tty::Prompter;

/// The answer to an empty one.
const EMPTY: &str = "a value is required; Ctrl-C ends the dialogue";
/// How often an empty answer is prompted for again before the dialogue ends: input that never has anything must not
/// keep the program busy for ever.
const EMPTY_ANSWERS: usize = 3;

/// The prompts of one dialogue.
pub(super) struct Asker<'run> {
    dialogue: Box<dyn Prompter>,
    ui: &'run Rc<RefCell<Ui>>,
}

impl<'run> Asker<'run> {
    pub(super) fn new(dialogue: Box<dyn Prompter>, ui: &'run Rc<RefCell<Ui>>) -> Self {
        Self { dialogue, ui }
    }

    /// Prints a line between two prompts.
    pub(super) fn tell(&self, message: &str) {
        self.ui.borrow_mut().progress(message);
    }

    /// The index of the chosen one of `choices`.
    pub(super) async fn choose<T: AsRef<str>>(&self, question: &str, choices: &[T]) -> io::Result<usize> {
        let choices = choices.iter().map(|choice| escape::text(choice.as_ref()).into_owned()).collect();
        self.dialogue.choose(&escape::text(question), choices).await
    }

    /// A text that is not empty. An empty answer is the `default`, or is prompted for again.
    pub(super) async fn text(&self, question: &str, default: Option<&str>) -> io::Result<String> {
        let default = default.map(|default| escape::text(default).into_owned());
        for _ in 0..EMPTY_ANSWERS {
            let text = self.dialogue.text(&escape::text(question), default.clone()).await?;
            if !text.trim().is_empty() {
                return Ok(text.trim().to_owned());
            }
            self.tell(EMPTY);
        }
        Err(io::ErrorKind::UnexpectedEof.into())
    }

    /// A text that `validate` accepts, or none.
    pub(super) async fn optional(
        &self,
        question: &str,
        validate: impl Fn(&str) -> Result<(), Error>,
    ) -> io::Result<Option<String>> {
        loop {
            let text = self.dialogue.text(&escape::text(question), None).await?;
            let text = text.trim();
            match validate(text) {
                _ if text.is_empty() => return Ok(None),
                Ok(()) => return Ok(Some(text.to_owned())),
                Err(error) => self.tell(&error.message),
            }
        }
    }

    /// A text that `validate` accepts. Any other is prompted for again.
    pub(super) async fn valid(
        &self,
        question: &str,
        default: Option<&str>,
        validate: impl Fn(&str) -> Result<(), Error>,
    ) -> io::Result<String> {
        loop {
            let text = self.text(question, default).await?;
            match validate(&text) {
                Ok(()) => return Ok(text),
                Err(error) => self.tell(&error.message),
            }
        }
    }

    /// A secret, which is not shown while it is typed. An empty answer is prompted for again.
    pub(super) async fn secret(&self, question: &str) -> Result<Zeroizing<String>, Stop> {
        let mut empty = 0;
        while empty < EMPTY_ANSWERS {
            let secret = self.dialogue.secret(&escape::text(question)).await?;
            match secrets::validate(&secret) {
                Ok(()) => return Ok(secret),
                Err(_) if secret.is_empty() => {
                    empty += 1;
                    self.tell(EMPTY);
                }
                Err(why) => self.tell(&format!("the secret is invalid: {why}")),
            }
        }
        Err(Stop::Over)
    }

    /// Yes or no.
    pub(super) async fn confirm(&self, question: &str) -> io::Result<bool> {
        self.dialogue.confirm(&escape::text(question)).await
    }
}
