//! Everything that decides how output looks: the choices of the user, the streams and the environment.

use crate::output::view::Format;
use crate::world::{Env, Stdio};

/// When to use colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ColorChoice {
    /// On a terminal, unless a variable says otherwise.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The choices of the user.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// The output format.
    pub format: Format,
    /// When to use colour.
    pub color: ColorChoice,
    /// Whether codes are never linked to their explanation.
    pub no_links: bool,
    /// Whether to omit warnings and progress.
    pub quiet: bool,
    /// How much to trace; 0 is nothing.
    pub verbosity: u8,
    /// Whether to show every entry of a long list.
    pub full: bool,
    /// The `JMESPath` expression that selects a part of the result.
    pub query: Option<String>,
    /// The columns of the result; empty means the usual ones.
    pub picked: Vec<String>,
}

/// Everything that decides how output looks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts about streams and environment")]
pub struct UiSettings {
    /// The choices of the user.
    pub choices: Choices,
    /// Whether standard output is a terminal.
    pub stdout_is_terminal: bool,
    /// Whether standard error is a terminal.
    pub stderr_is_terminal: bool,
    /// The columns of standard output. `None` means 80 on a terminal and no limit elsewhere.
    pub columns: Option<u16>,
    /// Whether a variable turns colour off.
    pub no_color: bool,
    /// Whether a variable turns colour on without a terminal.
    pub clicolor_force: bool,
    /// Whether the terminal has no escape sequences.
    pub dumb: bool,
}

impl From<Choices> for UiSettings {
    /// The choices where nothing is a terminal and no variable is set.
    fn from(choices: Choices) -> Self {
        Self { choices, ..Self::default() }
    }
}

impl UiSettings {
    /// Combines `choices`, the streams and the environment: `NO_COLOR` (no-color.org: any value but the empty one),
    /// `CLICOLOR_FORCE` and `CLICOLOR` (bixense.com/clicolors), `TERM` and `COLUMNS` (POSIX.1-2024, 8.3). `COLUMNS`
    /// applies to a pipe, too.
    #[must_use]
    pub fn new(stdio: &Stdio, env: &Env, choices: Choices) -> Self {
        let clicolor_force = env.get_os("CLICOLOR_FORCE").is_some_and(|value| value != "0");
        let discouraged = env.get("CLICOLOR") == Some("0") && !clicolor_force;
        let asked = env.get("COLUMNS").and_then(|columns| columns.parse().ok()).filter(|columns| *columns > 0);
        Self {
            choices,
            stdout_is_terminal: stdio.stdout_is_terminal,
            stderr_is_terminal: stdio.stderr_is_terminal,
            columns: asked.or(stdio.columns.filter(|_| stdio.stdout_is_terminal)),
            no_color: env.get_os("NO_COLOR").is_some() || discouraged,
            clicolor_force,
            dumb: env.get("TERM") == Some("dumb"),
        }
    }

    pub(super) fn has_color(&self, is_terminal: bool) -> bool {
        match self.choices.color {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto if self.no_color => false,
            ColorChoice::Auto => self.clicolor_force || (is_terminal && !self.dumb),
        }
    }

    /// Whether codes are links on this stream. Only a terminal follows links, and one without colour has none.
    pub(super) fn has_links(&self, is_terminal: bool) -> bool {
        is_terminal && !self.choices.no_links && !self.dumb && self.has_color(is_terminal)
    }

    pub(super) fn width(&self) -> Option<usize> {
        /// In a narrower terminal, every line would be one word.
        const LEAST: u16 = 20;
        let columns = self.columns.or(self.stdout_is_terminal.then_some(80));
        columns.map(|columns| usize::from(columns.max(LEAST)))
    }

    /// Whether standard error is JSON.
    #[must_use]
    pub fn tells_json(&self) -> bool {
        matches!(self.choices.format, Format::Json | Format::Jsonl | Format::Yaml)
    }

    /// The format if it shows the report itself, and not rows or parts of its JSON document.
    #[must_use]
    pub fn report_format(&self) -> Option<Format> {
        let is_report = self.choices.query.is_none()
            && self.choices.picked.is_empty()
            && matches!(
                self.choices.format,
                Format::Table | Format::Plain | Format::Json | Format::Jsonl | Format::Html
            );
        is_report.then_some(self.choices.format)
    }
}
