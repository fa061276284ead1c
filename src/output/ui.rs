//! The two output streams and how they are written. Nothing else in this crate writes to them.
//!
//! Standard output carries the result, standard error everything else. A result is put together whole, then written
//! and flushed with every error looked at; what is told on standard error is best effort, because there is nowhere
//! left to tell that it failed. Known secrets are taken out of both, by their value.

use std::io::Write;
use std::rc::Rc;
use std::time::Duration;

use crate::domain::report::ChangeReport;
use crate::error::Error;
use crate::output::error::{self, OutputError};
use crate::output::page::{Page, Style};
use crate::output::view::{Document, Format};
use crate::output::{escape, json, plain, table};
use crate::redactor::Redactor;
use crate::world::{Answers, Env, Stdio, Terminal};

/// When there is colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ColorChoice {
    /// On terminals, unless the environment says otherwise.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// What a person chose by options.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// The form of the result.
    pub format: Format,
    /// When there is colour.
    pub color: ColorChoice,
    /// Whether warnings and progress are left out.
    pub quiet: bool,
    /// How much is traced; 0 is nothing.
    pub verbosity: u8,
}

/// All that decides how output looks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts about streams and environment")]
pub struct UiSettings {
    /// The form of the result.
    pub format: Format,
    /// When there is colour.
    pub color: ColorChoice,
    /// Whether warnings and progress are left out.
    pub quiet: bool,
    /// How much is traced; 0 is nothing.
    pub verbosity: u8,
    /// Whether standard output is a terminal.
    pub stdout_is_terminal: bool,
    /// Whether standard error is a terminal.
    pub stderr_is_terminal: bool,
    /// The columns of standard output; without a number a terminal has 80 and anything else no limit.
    pub columns: Option<u16>,
    /// Whether the environment asks for no colour.
    pub no_color: bool,
    /// Whether the environment asks for colour even without a terminal.
    pub clicolor_force: bool,
    /// Whether the terminal takes no escape sequences.
    pub dumb: bool,
}

impl UiSettings {
    /// What `choices`, the streams and the environment come to. Read are `NO_COLOR` (no-color.org: any value but the
    /// empty one), `CLICOLOR_FORCE` and `CLICOLOR` (bixense.com/clicolors), `TERM` and `COLUMNS` (POSIX.1-2024, 8.3).
    /// `COLUMNS` counts without a terminal too: who sets it for a pipe means it.
    #[must_use]
    pub fn new(stdio: &Stdio, env: &Env, choices: Choices) -> Self {
        let clicolor_force = env.get_os("CLICOLOR_FORCE").is_some_and(|value| value != "0");
        let discouraged = env.get("CLICOLOR") == Some("0") && !clicolor_force;
        let asked = env.get("COLUMNS").and_then(|columns| columns.parse().ok()).filter(|columns| *columns > 0);
        Self {
            format: choices.format,
            color: choices.color,
            quiet: choices.quiet,
            verbosity: choices.verbosity,
            stdout_is_terminal: stdio.stdout_is_terminal,
            stderr_is_terminal: stdio.stderr_is_terminal,
            columns: asked.or(stdio.columns.filter(|_| stdio.stdout_is_terminal)),
            no_color: env.get_os("NO_COLOR").is_some() || discouraged,
            clicolor_force,
            dumb: env.get("TERM") == Some("dumb"),
        }
    }

    fn has_color(&self, is_terminal: bool) -> bool {
        match self.color {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto if self.no_color => false,
            ColorChoice::Auto => self.clicolor_force || (is_terminal && !self.dumb),
        }
    }

    fn width(&self) -> Option<usize> {
        /// Narrower than this, every line would be a word; the terminal breaks lines itself.
        const LEAST: u16 = 20;
        let columns = self.columns.or(self.stdout_is_terminal.then_some(80));
        columns.map(|columns| usize::from(columns.max(LEAST)))
    }

    /// Whether what is told on standard error is JSON.
    #[must_use]
    pub fn tells_json(&self) -> bool {
        matches!(self.format, Format::Json | Format::Jsonl)
    }
}

/// The streams of a run.
pub struct Ui {
    stdout: Box<dyn Write>,
    stderr: Box<dyn Write>,
    terminal: Option<Terminal>,
    answers: Option<Answers>,
    settings: UiSettings,
    redactor: Rc<Redactor>,
    warnings: Vec<String>,
    waiting: Waiting,
    /// Whether a question stands on the terminal's last line, which has no end yet.
    asks: bool,
}

/// What was last said of a wait.
#[derive(Default)]
struct Waiting {
    what: String,
    at: Duration,
    /// Whether it stands on the terminal's last line, which has no end yet.
    is_on_screen: bool,
}

/// Erases the rest of the line (ECMA-48, section 8.3.41).
const CLEAR: &str = "\u{1b}[K";
/// How often the line of a wait moves on a terminal.
const FRAME: Duration = Duration::from_millis(125);
/// How often it is said anew where it cannot move.
const REMINDER: Duration = Duration::from_mins(1);

impl Ui {
    /// Output to these two streams.
    #[must_use]
    pub fn new(stdout: Box<dyn Write>, stderr: Box<dyn Write>, settings: UiSettings) -> Self {
        Self {
            stdout,
            stderr,
            terminal: None,
            answers: None,
            settings,
            redactor: Rc::default(),
            warnings: Vec::new(),
            waiting: Waiting::default(),
            asks: false,
        }
    }

    /// The same with a terminal to read answers from, which is opened at the first question.
    #[must_use]
    pub fn with_terminal(mut self, terminal: Option<Terminal>) -> Self {
        self.terminal = terminal;
        self
    }

    /// How output looks.
    #[must_use]
    pub fn settings(&self) -> &UiSettings {
        &self.settings
    }

    /// What takes secrets out of all that is told here; whoever comes to hold one makes it known.
    #[must_use]
    pub fn redactor(&self) -> Rc<Redactor> {
        Rc::clone(&self.redactor)
    }

    /// Whether standard output takes colour.
    #[must_use]
    pub fn colours_stdout(&self) -> bool {
        self.settings.has_color(self.settings.stdout_is_terminal)
    }

    /// Writes a result in the chosen format. JSON has `warnings` in the document as well; for the other formats they
    /// are told by [`Ui::warning`] alone. The document's errors are told by [`Ui::error`], after this.
    ///
    /// # Errors
    /// The format has no form for the document, or it could not be written.
    pub fn document(&mut self, document: &Document, warnings: &[String]) -> Result<(), OutputError> {
        let colour = self.colours_stdout();
        let text = match self.settings.format {
            Format::Table => table::render(document, Page::new(self.settings.width(), colour)),
            Format::Plain => plain::render(document)?,
            Format::Json => return self.text(&self.discreet_json(&json::document(document, warnings)?)),
            Format::Jsonl => return self.text(&self.discreet_json(&json::lines(document, warnings)?)),
        };
        let redactor = self.redactor();
        self.text(&redactor.redact(&text))
    }

    /// Writes a text of this program's own as it is: a completion script, a manual page, help, the schema.
    ///
    /// # Errors
    /// It could not be written.
    pub fn text(&mut self, text: &str) -> Result<(), OutputError> {
        self.clear();
        self.stdout.write_all(text.as_bytes())?;
        self.stdout.flush()?;
        Ok(())
    }

    /// Tells an error; nothing silences it.
    pub fn error(&mut self, error: &Error) {
        if self.settings.tells_json() {
            self.tell_json(&json::error(error));
        } else {
            self.tell_page(|page| error::show(page, error));
        }
    }

    /// Tells an error that has a form of its own for people, such as the argument parser's with its usage lines.
    /// Line ends in `rendered` stay, everything else unseen is escaped.
    pub fn error_as(&mut self, error: &Error, rendered: &str) {
        if self.settings.tells_json() {
            self.tell_json(&json::error(error));
        } else {
            self.tell_page(|page| rendered.lines().for_each(|line| page.line(Style::Plain, line)));
        }
    }

    /// Whether there is somebody to ask.
    #[must_use]
    pub fn can_ask(&self) -> bool {
        self.terminal.is_some() || self.answers.is_some()
    }

    /// Shows what a change would do and asks whether to make it. Gives where the answer comes from, for
    /// [`Ui::answered`]; nothing if nobody can be asked, which is a no.
    pub fn pose(&mut self, report: &ChangeReport) -> Option<Answers> {
        let page = Page::new(self.settings.width(), self.settings.has_color(self.settings.stderr_is_terminal));
        let plan = table::plan(report, page);
        self.question(&format!("{plan}Make this change? [y/N] "))
    }

    /// Asks `question`, and waits for the answer. Anything but a clear yes is no, as with [`Ui::answered`].
    pub fn confirm(&mut self, question: &str) -> bool {
        let Some(mut answers) = self.question(&format!("{} [y/N] ", escape::text(question))) else { return false };
        let mut line = String::new();
        let answer = matches!(answers.read_line(&mut line), Ok(read) if read > 0).then_some(line);
        self.answered(answers, answer.as_deref())
    }

    /// Shows `question`, and gives where the answer to it comes from.
    fn question(&mut self, question: &str) -> Option<Answers> {
        match self.terminal.take().map(|open| open()).transpose() {
            Ok(opened) => self.answers = opened.or(self.answers.take()),
            Err(error) => {
                self.warning(&format!(
                    "the terminal cannot be opened to ask ({}); --yes goes on without",
                    error.kind()
                ));
                return None;
            }
        }
        let answers = self.answers.take()?;
        self.tell(question);
        self.asks = true;
        Some(answers)
    }

    /// Whether `answer`, a line that was read from `answers`, is a clear yes. Anything else is no: another word, the end
    /// of input, a terminal that cannot be read.
    pub fn answered(&mut self, answers: Answers, answer: Option<&str>) -> bool {
        self.answers = Some(answers);
        self.asks = answer.is_none();
        self.clear();
        matches!(answer.unwrap_or_default().trim().to_ascii_lowercase().as_str(), "y" | "yes")
    }

    /// The warnings so far, told or not.
    #[must_use]
    pub fn warnings(&self) -> Vec<String> {
        self.warnings.clone()
    }

    /// Tells a warning, unless quiet.
    pub fn warning(&mut self, message: &str) {
        self.warnings.push(message.to_owned());
        if !self.settings.quiet {
            self.remark(json::Remark::Warning, message);
        }
    }

    /// Tells how far things are, unless quiet.
    pub fn progress(&mut self, message: &str) {
        if !self.settings.quiet {
            self.remark(json::Remark::Progress, message);
        }
    }

    /// Tells what is being waited for, and since when, unless quiet. On a terminal that is one line that moves; gives how
    /// soon it is to be told again. Elsewhere it is a line at the beginning and one a minute.
    pub fn waiting(&mut self, what: &str, waited: Duration) -> Option<Duration> {
        if self.settings.quiet {
            return None;
        }
        let text = format!("{what} ({} s)", waited.as_secs());
        if self.settings.stderr_is_terminal && !self.settings.dumb && !self.settings.tells_json() {
            let frame = ['|', '/', '-', '\\'][usize::try_from(waited.as_millis() / FRAME.as_millis()).unwrap_or(0) % 4];
            // A line that is wrapped could not be written over.
            let room = self.settings.columns.map_or(80, usize::from).saturating_sub(3);
            let line: String = escape::text(&text).chars().take(room).collect();
            let line = self.redactor.redact(&line).into_owned();
            self.write(&format!("\r{frame} {line}{CLEAR}"));
            self.waiting.is_on_screen = true;
            return Some(FRAME);
        }
        let is_new = self.waiting.what != what || waited < self.waiting.at;
        if is_new || waited.saturating_sub(self.waiting.at) >= REMINDER {
            self.progress(&if waited.is_zero() { what.to_owned() } else { text });
            self.waiting = Waiting { what: what.to_owned(), at: waited, is_on_screen: false };
        }
        None
    }

    /// Tells a record of the journal as it is: one line of JSON. Unlike other talk it must arrive.
    ///
    /// # Errors
    /// It could not be written.
    pub fn record(&mut self, line: &str) -> std::io::Result<()> {
        self.clear();
        self.stderr.write_all(format!("{}\n", escape::json(line)).as_bytes())?;
        self.stderr.flush()
    }

    /// Tells what goes over the wire, if that was asked for.
    pub fn trace(&mut self, message: &str) {
        if self.settings.verbosity > 0 {
            self.remark(json::Remark::Trace, message);
        }
    }

    fn remark(&mut self, remark: json::Remark, message: &str) {
        if self.settings.tells_json() {
            return self.tell_json(&json::remark(remark, message));
        }
        self.tell_page(|page| match remark {
            json::Remark::Warning => page.labelled("", "warning", Style::Caution, message),
            json::Remark::Progress | json::Remark::Trace => page.line(Style::Plain, message),
        });
    }

    fn tell_page(&mut self, fill: impl FnOnce(&mut Page)) {
        let mut page = Page::new(None, self.settings.has_color(self.settings.stderr_is_terminal));
        fill(&mut page);
        self.tell(&page.into_text());
    }

    fn tell_json(&mut self, line: &str) {
        self.clear();
        self.write(&self.discreet_json(line));
    }

    /// One write for the whole text, so that lines of other programs do not get in between.
    fn tell(&mut self, text: &str) {
        self.clear();
        let redactor = self.redactor();
        self.write(&redactor.redact(text));
    }

    /// A finished JSON text without secrets.
    fn discreet_json(&self, text: &str) -> String {
        escape::json(&self.redactor.redact_json(text)).into_owned()
    }

    /// Takes the line of a wait off the screen, and ends that of a question that nobody answered.
    fn clear(&mut self) {
        if std::mem::take(&mut self.asks) {
            self.write("\n");
        }
        if std::mem::take(&mut self.waiting.is_on_screen) {
            self.write(&format!("\r{CLEAR}"));
        }
    }

    fn write(&mut self, text: &str) {
        let told = self.stderr.write_all(text.as_bytes()).and_then(|()| self.stderr.flush());
        drop(told);
    }
}

impl std::fmt::Debug for Ui {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ui").field("settings", &self.settings).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
