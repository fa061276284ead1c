//! How a command ends: its document or text is written, and the exit code of the run follows from it.

use std::cell::RefCell;
use std::rc::Rc;

use crate::domain::report::Outcome;
use crate::error::{Code, Error};
use crate::exit::Exit;
use crate::output::ui::Ui;
use crate::output::view::{Changed, Document, Format};

/// Writes the document of a command and the errors of its targets. Gives the exit code of the run.
pub(super) fn show(document: &Document, ui: &Rc<RefCell<Ui>>) -> Result<Exit, Error> {
    let mut ui = ui.borrow_mut();
    let warnings = ui.warnings();
    let shown = ui.document(document, &warnings);
    let shows_plan = shown.is_ok() && ui.settings().report_format() == Some(Format::Table);
    for error in document.errors() {
        ui.error(&if shows_plan { without_reasons(error, document) } else { error.clone() });
    }
    let failure = shown.err().and_then(|error| error.to_error());
    failure.map_or_else(|| Ok(document.exit()), |failure| Err(with_outcomes(failure, document)))
}

/// The error of a refused change without the reasons of its hazards, which the plan on standard output has shown.
fn without_reasons(error: &Error, document: &Document) -> Error {
    let Document::Change(results) = document else { return error.clone() };
    let of_error = |changed: &&Changed| changed.error.as_ref().is_some_and(|own| std::ptr::eq(own, error));
    let hazards = results.iter().find(of_error).map(|changed| changed.report.hazards.as_slice()).unwrap_or_default();
    let mut names: Vec<&str> = hazards.iter().filter(|one| one.refuses()).map(|one| one.name.as_str()).collect();
    names.dedup();
    if error.code != Code::Refused || names.is_empty() {
        return error.clone();
    }
    Error { message: format!("refused: {}", names.join(", ")), ..error.clone() }
}

/// The error for a result that could not be written, with the outcomes of the changes: standard error is the only place
/// left to report them.
fn with_outcomes(failure: Error, document: &Document) -> Error {
    let Document::Change(results) = document else { return failure };
    let outcome = |changed: &Changed| format!("{}: {}", changed.report.target, changed.report.outcome.as_str());
    let outcomes: Vec<String> = results.iter().map(outcome).collect();
    let message = format!("{}; {}", failure.message, outcomes.join("; "));
    let has_sent =
        |changed: &Changed| matches!(changed.report.outcome, Outcome::Applied | Outcome::Partial | Outcome::Unknown);
    // A usage error means that nothing was sent.
    let code = if results.iter().any(has_sent) { Code::Output } else { failure.code };
    let error = Error { code, message, ..failure };
    match results.as_slice() {
        [one] => error.outcome(one.report.outcome).at(&one.report.target),
        _ => error,
    }
}

/// Writes a text of the program itself unchanged.
pub(super) fn text(text: &str, ui: &Rc<RefCell<Ui>>) -> Result<Exit, Error> {
    match ui.borrow_mut().text(text) {
        Ok(()) => Ok(Exit::DONE),
        Err(error) => error.to_error().map_or(Ok(Exit::DONE), Err),
    }
}
