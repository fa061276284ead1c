//! The questions of a login, with their words made safe to show.

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

/// Whoever is asked.
pub(super) struct Asker<'run> {
    dialogue: Box<dyn Prompter>,
    ui: &'run Rc<RefCell<Ui>>,
}

impl<'run> Asker<'run> {
    pub(super) fn new(dialogue: Box<dyn Prompter>, ui: &'run Rc<RefCell<Ui>>) -> Self {
        Self { dialogue, ui }
    }

    /// Tells something between two questions.
    pub(super) fn tell(&self, message: &str) {
        self.ui.borrow_mut().progress(message);
    }

    /// Which of `choices`, by its place.
    pub(super) async fn choose<T: AsRef<str>>(&self, question: &str, choices: &[T]) -> io::Result<usize> {
        let choices = choices.iter().map(|choice| escape::text(choice.as_ref()).into_owned()).collect();
        self.dialogue.choose(&escape::text(question), choices).await
    }

    /// A text that is not empty; nothing typed ends the dialogue, unless there is a `default`.
    pub(super) async fn text(&self, question: &str, default: Option<&str>) -> io::Result<String> {
        let default = default.map(|default| escape::text(default).into_owned());
        let text = self.dialogue.text(&escape::text(question), default).await?;
        let text = text.trim().to_owned();
        if text.is_empty() { Err(io::ErrorKind::UnexpectedEof.into()) } else { Ok(text) }
    }

    /// A text that `judge` takes, or none.
    pub(super) async fn optional(
        &self,
        question: &str,
        judge: impl Fn(&str) -> Result<(), Error>,
    ) -> io::Result<Option<String>> {
        loop {
            let text = self.dialogue.text(&escape::text(question), None).await?;
            let text = text.trim();
            match judge(text) {
                _ if text.is_empty() => return Ok(None),
                Ok(()) => return Ok(Some(text.to_owned())),
                Err(error) => self.tell(&error.message),
            }
        }
    }

    /// A text that `judge` takes; what it does not take is asked for again.
    pub(super) async fn judged(
        &self,
        question: &str,
        default: Option<&str>,
        judge: impl Fn(&str) -> Result<(), Error>,
    ) -> io::Result<String> {
        loop {
            let text = self.text(question, default).await?;
            match judge(&text) {
                Ok(()) => return Ok(text),
                Err(error) => self.tell(&error.message),
            }
        }
    }

    /// A text that is not shown; nothing typed ends the dialogue.
    pub(super) async fn secret(&self, question: &str) -> Result<Zeroizing<String>, Stop> {
        loop {
            let secret = self.dialogue.secret(&escape::text(question)).await?;
            if secret.is_empty() {
                return Err(Stop::Over);
            }
            match secrets::judge(&secret) {
                Ok(()) => return Ok(secret),
                Err(why) => self.tell(&format!("that is no secret: {why}")),
            }
        }
    }

    /// Yes or no.
    pub(super) async fn confirm(&self, question: &str) -> io::Result<bool> {
        self.dialogue.confirm(&escape::text(question)).await
    }
}
