//! What the definitions of this folder add to a clap command.

use clap::Command;

/// The last line of every short help.
const POINTER: &str = "Global options: `whitelistctl help options`";

/// What the definitions of this folder add to a clap command.
pub(super) trait CommandHelp: Sized {
    /// Sets the text after the options: examples and remarks. Short help ends with the pointer to the global options.
    fn notes(self, text: &'static str) -> Self;

    /// Applies `fit`, one of [`uses`](super::uses), now. For structures of arguments, which clap adds when the command
    /// is reached.
    fn fit(self, fit: fn(Self) -> Self) -> Self {
        fit(self)
    }

    /// Applies `fit` when the command is reached. For commands without a structure of arguments.
    fn fit_later(self, fit: fn(Self) -> Self) -> Self;
}

impl CommandHelp for Command {
    fn notes(self, text: &'static str) -> Self {
        self.after_help(format!("{text}\n\n{POINTER}")).after_long_help(text)
    }

    fn fit_later(self, fit: fn(Self) -> Self) -> Self {
        self.defer(fit)
    }
}
