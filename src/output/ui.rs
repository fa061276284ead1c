//! The two output streams and how they are written. Nothing else in this crate writes to them.
//!
//! Standard output carries the result, standard error everything else. A result is rendered completely, then written
//! and flushed, and every error is checked. Standard error is best effort, because there is nowhere to report its
//! failure. Known secrets are redacted in both, by their value.

mod questions;
mod settings;
mod tally;

use std::io::Write;
use std::rc::Rc;
use std::time::Duration;

use crate::error::Error;
use crate::output::error::{self, OutputError};
use crate::output::page::{Page, Style};
use crate::output::rows::Rows;
use crate::output::tree::Tree;
use crate::output::view::{Document, Format};
use crate::output::{declared, escape, html, json, plain, query, table, yaml};
use crate::redactor::Redactor;
use crate::world::{Answers, Terminal};

pub use settings::{Choices, ColorChoice, UiSettings};

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
    /// When the progress of many lists was shown last, in the time since they began.
    tallied: Duration,
    /// Whether results of changes were written before the document.
    has_streamed: bool,
    /// Whether the last line of the terminal is an unfinished prompt.
    asks: bool,
    /// The targets of the plans that a prompt shows.
    posed: Vec<String>,
    /// The targets whose plans were shown and declined.
    declined: Vec<String>,
}

/// The wait that was reported last.
#[derive(Default)]
struct Waiting {
    what: String,
    at: Duration,
    /// Whether it is on the unfinished last line of the terminal.
    is_on_screen: bool,
}

/// Erases the rest of the line (ECMA-48, section 8.3.41).
const CLEAR: &str = "\u{1b}[K";
/// How often the line of a wait is updated on a terminal.
const FRAME: Duration = Duration::from_millis(125);
/// How often it is repeated elsewhere.
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
            tallied: Duration::ZERO,
            has_streamed: false,
            asks: false,
            posed: Vec::new(),
            declined: Vec::new(),
        }
    }

    /// Adds a terminal to read answers from. It is opened at the first prompt.
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

    /// The redactor of both streams. Code that obtains a secret registers it here.
    #[must_use]
    pub fn redactor(&self) -> Rc<Redactor> {
        Rc::clone(&self.redactor)
    }

    /// Whether standard output uses colour.
    #[must_use]
    pub fn colours_stdout(&self) -> bool {
        self.settings.has_color(self.settings.stdout_is_terminal)
    }

    /// Writes a result in the chosen format. JSON includes `warnings`; for other formats, [`Ui::warning`] printed them.
    /// The caller prints the errors of the document with [`Ui::error`] afterwards.
    ///
    /// # Errors
    /// The format cannot show the document, or the output could not be written.
    pub fn document(&mut self, document: &Document, warnings: &[String]) -> Result<(), OutputError> {
        let colour = self.colours_stdout();
        let text = match self.settings.report_format() {
            Some(Format::Plain) => plain::render(document)?,
            Some(Format::Html) => html::document(document)?,
            Some(Format::Json) => return self.text(&self.redacted_json(&json::document(document, warnings)?)),
            Some(Format::Jsonl) => {
                let lines = json::lines(document, warnings)?;
                // What was written as it finished is not written again; the summary is the last line.
                let last = lines.trim_end().rfind('\n').map_or(0, |newline| newline + 1);
                let rest = if self.has_streamed { &lines[last..] } else { &lines };
                return self.text(&self.redacted_json(rest));
            }
            Some(_) => table::render(document, self.page(colour)),
            None => self.derived(document, warnings)?,
        };
        let redactor = self.redactor();
        self.text(&redactor.redact(&text))
    }

    /// The result, or the part that the query selects, in a format that is made from the JSON document.
    fn derived(&self, document: &Document, warnings: &[String]) -> Result<String, OutputError> {
        let (format, picked) = (self.settings.choices.format, &self.settings.choices.picked);
        let is_rows = matches!(format, Format::Csv | Format::Markdown);
        if let (Document::Text(text), None, true) =
            (document, &self.settings.choices.query, is_rows && picked.is_empty())
        {
            return Ok(text.text.clone());
        }
        let is_report = self.settings.choices.query.is_none() && picked.is_empty();
        if is_report && declared::has(document, format) {
            return declared::render(document, format);
        }
        let json = self.redacted_json(&json::document(document, warnings)?);
        let tree = match &self.settings.choices.query {
            Some(expression) => query::select(expression, &json)?,
            None => Tree::of_json(&json)?,
        };
        let page = || Page::new(self.settings.width(), self.colours_stdout());
        Ok(match format {
            Format::Json => json::part(&tree)?,
            Format::Jsonl => json::parts(&tree)?,
            Format::Yaml => yaml::render(&tree),
            Format::Html => return Err(html::whole_only()),
            Format::Github | Format::Sarif => return declared::render(document, format),
            Format::Csv => Rows::new(&tree, picked)?.csv(),
            Format::Markdown => Rows::new(&tree, picked)?.markdown(),
            Format::Plain => Rows::new(&tree, picked)?.plain(),
            // The result of a query has headings only if its parts have names.
            Format::Table if picked.is_empty() && !tree.has_names() => Rows::new(&tree, picked)?.plain(),
            Format::Table => Rows::new(&tree, picked)?.table(page()),
        })
    }

    /// An empty page of standard output. A plan that the user has seen on the same terminal is not repeated.
    fn page(&mut self, colour: bool) -> Page {
        let page = Page::new(self.settings.width(), colour).full(self.settings.choices.full);
        let page = page.linking(self.settings.has_links(self.settings.stdout_is_terminal));
        let is_same_screen = self.settings.stdout_is_terminal && self.settings.stderr_is_terminal;
        if is_same_screen { page.declined(std::mem::take(&mut self.declined)) } else { page }
    }

    /// Writes the JSON document of a change command that failed before it had a result. Other formats have no document
    /// for it. The caller prints the error with [`Ui::error`] afterwards.
    ///
    /// # Errors
    /// The output could not be written.
    pub fn failed_change(&mut self, error: &Error) -> Result<(), OutputError> {
        let warnings = self.warnings();
        let text = match self.settings.choices.format {
            Format::Json => json::failed_change(error, &warnings)?,
            Format::Jsonl => json::failed_change_line(error, &warnings)?,
            Format::Yaml => {
                let json = self.redacted_json(&json::failed_change(error, &warnings)?);
                return self.text(&yaml::render(&Tree::of_json(&json)?));
            }
            _ => return Ok(()),
        };
        self.text(&self.redacted_json(&text))
    }

    /// Writes a text of the program itself unchanged: a completion script, a manual page, help, the schema.
    ///
    /// # Errors
    /// It could not be written.
    pub fn text(&mut self, text: &str) -> Result<(), OutputError> {
        self.clear();
        self.stdout.write_all(text.as_bytes())?;
        self.stdout.flush()?;
        Ok(())
    }

    /// Prints an error, even with `--quiet`.
    pub fn error(&mut self, error: &Error) {
        if self.settings.tells_json() {
            self.print_json(&json::error(error));
        } else {
            self.print_page(|page| error::show(page, error));
        }
    }

    /// Prints an error with its own text for people, such as the usage error of the argument parser. Line breaks in
    /// `rendered` stay, other control characters are escaped.
    pub fn error_as(&mut self, error: &Error, rendered: &str) {
        if self.settings.tells_json() {
            self.print_json(&json::error(error));
        } else {
            self.print_page(|page| rendered.lines().for_each(|line| page.line(Style::Plain, line)));
        }
    }

    /// The warnings so far, printed or not.
    #[must_use]
    pub fn warnings(&self) -> Vec<String> {
        self.warnings.clone()
    }

    /// Prints a warning, unless quiet.
    pub fn warning(&mut self, message: &str) {
        self.warnings.push(message.to_owned());
        if !self.settings.choices.quiet {
            self.remark(json::Remark::Warning, message);
        }
    }

    /// Prints progress, unless quiet.
    pub fn progress(&mut self, message: &str) {
        if !self.settings.choices.quiet {
            self.remark(json::Remark::Progress, message);
        }
    }

    /// Shows what the run waits for, and for how long, unless quiet. On a terminal this is one line that is updated;
    /// the result is the time until the next update. Elsewhere it is one line at the start and one per minute.
    pub fn waiting(&mut self, what: &str, waited: Duration) -> Option<Duration> {
        if self.settings.choices.quiet {
            return None;
        }
        let text = format!("{what} ({} s)", waited.as_secs());
        if self.settings.stderr_is_terminal && !self.settings.dumb && !self.settings.tells_json() {
            let frame = ['|', '/', '-', '\\'][usize::try_from(waited.as_millis() / FRAME.as_millis()).unwrap_or(0) % 4];
            // A wrapped line could not be overwritten.
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

    /// Writes a record of the journal to standard error as one line of JSON. Unlike other messages, it must arrive.
    ///
    /// # Errors
    /// It could not be written.
    pub fn record(&mut self, line: &str) -> std::io::Result<()> {
        self.clear();
        self.stderr.write_all(format!("{}\n", escape::json(line)).as_bytes())?;
        self.stderr.flush()
    }

    /// Prints the trace of a request or response, if verbose.
    pub fn trace(&mut self, message: &str) {
        if self.settings.choices.verbosity > 0 {
            self.remark(json::Remark::Trace, message);
        }
    }

    fn remark(&mut self, remark: json::Remark, message: &str) {
        if self.settings.tells_json() {
            return self.print_json(&json::remark(remark, message));
        }
        self.print_page(|page| match remark {
            json::Remark::Warning => page.labelled("", "warning", Style::Caution, message),
            json::Remark::Progress | json::Remark::Trace => page.line(Style::Plain, message),
        });
    }

    fn print_page(&mut self, fill: impl FnOnce(&mut Page)) {
        let is_terminal = self.settings.stderr_is_terminal;
        let page = Page::new(None, self.settings.has_color(is_terminal));
        let mut page = page.linking(self.settings.has_links(is_terminal));
        fill(&mut page);
        self.print(&page.into_text());
    }

    fn print_json(&mut self, line: &str) {
        self.clear();
        self.write(&self.redacted_json(line));
    }

    /// One write for the whole text, so that lines of other programs cannot get in between.
    fn print(&mut self, text: &str) {
        self.clear();
        let redactor = self.redactor();
        self.write(&redactor.redact(text));
    }

    /// A finished JSON text without secrets.
    fn redacted_json(&self, text: &str) -> String {
        escape::json(&self.redactor.redact_json(text)).into_owned()
    }

    /// Erases the line of a wait, and ends the line of an unanswered prompt.
    fn clear(&mut self) {
        if std::mem::take(&mut self.asks) {
            self.write("\n");
        }
        if std::mem::take(&mut self.waiting.is_on_screen) {
            self.write(&format!("\r{CLEAR}"));
        }
    }

    fn write(&mut self, text: &str) {
        let written = self.stderr.write_all(text.as_bytes()).and_then(|()| self.stderr.flush());
        drop(written);
    }
}

impl std::fmt::Debug for Ui {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ui").field("settings", &self.settings).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
