//! Errors as text, and why a result could not be written.

use std::io;

use crate::error::{Code, Error};
use crate::output::explanations;
use crate::output::page::{Page, Style};

/// The most bad entries that are shown one by one.
const MOST_BAD: usize = 20;

/// Why a result was not written to standard output.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// The reader closed the pipe, as in `… | head -1`. The run ends quietly; it is not a failure.
    #[error("the reader closed the output")]
    Closed,
    /// The output could not be written, for example because the disk is full.
    #[error("the output could not be written: {}", .0.kind())]
    Failed(#[source] io::Error),
    /// The chosen output cannot show the document, for example `-o plain` several lists.
    #[error("{message}")]
    NotShown {
        /// Why not.
        message: String,
        /// What to do.
        hint: String,
    },
}

impl OutputError {
    /// The error to report and to exit with; `None` if the reader closed the pipe.
    #[must_use]
    pub fn to_error(&self) -> Option<Error> {
        match self {
            Self::Closed => None,
            Self::Failed(_) => Some(Error::new(Code::Output, self.to_string())),
            Self::NotShown { hint, .. } => Some(Error::new(Code::Usage, self.to_string()).hint(hint)),
        }
    }
}

impl From<io::Error> for OutputError {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe { Self::Closed } else { Self::Failed(error) }
    }
}

impl From<serde_json::Error> for OutputError {
    fn from(error: serde_json::Error) -> Self {
        io::Error::from(error).into()
    }
}

/// `error:` with the list and the response of the service below it, then `hint:`. Lines are not wrapped, so that a
/// message can be searched for.
pub(crate) fn show(page: &mut Page, error: &Error) {
    let address = explanations::of_error(error.code.as_str());
    page.linked(("", "error", Style::Bad), &error.message, ("error", &address));
    // One bad entry stands in the message.
    if error.bad_entries.len() > 1 {
        for bad in error.bad_entries.iter().take(MOST_BAD) {
            page.line(Style::Plain, &format!("  {bad}"));
        }
        if let more @ 1.. = error.bad_entries.len().saturating_sub(MOST_BAD) {
            page.line(Style::Plain, &format!("  and {more} more"));
        }
    }
    if let Some(target) = error.target.as_ref().map(ToString::to_string)
        && !error.message.contains(&target)
    {
        page.labelled("  ", "list", Style::Plain, &target);
    }
    if let Some(answer) = answer(error) {
        page.labelled("  ", "response", Style::Plain, &answer);
    }
    for hint in &error.hints {
        page.labelled("", "hint", Style::Heading, hint);
    }
}

/// The response of the service, for a support case.
fn answer(error: &Error) -> Option<String> {
    let answer = &error.answer;
    let parts = [
        answer.http_status.map(|status| format!("HTTP {status}")),
        answer.service_code.clone(),
        answer.request_id.as_ref().map(|id| format!("request {id}")),
    ];
    let said: Vec<String> = parts.into_iter().flatten().collect();
    (!said.is_empty()).then(|| said.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Answer;

    fn shown(error: &Error) -> String {
        let mut page = Page::new(None, false);
        show(&mut page, error);
        page.into_text()
    }

    #[test]
    fn an_error_shows_message_response_and_hint() {
        let mut error = Error::new(Code::Forbidden, "the key may not call DescribeInstance").hint("allow it in RAM");
        *error.answer = Answer {
            http_status: Some(403),
            service_code: Some("Forbidden.RAM\u{1b}[2J".to_owned()),
            request_id: Some("5A2C".to_owned()),
            ..Answer::default()
        };
        assert_eq!(
            shown(&error),
            "error: the key may not call DescribeInstance\n  response: HTTP 403, Forbidden.RAM\\x1b[2J, request 5A2C\n\
             hint: allow it in RAM\n"
        );
    }

    #[test]
    fn a_full_disk_is_an_error_and_a_closed_pipe_is_none() {
        let full = OutputError::from(io::Error::from(io::ErrorKind::StorageFull));
        assert_eq!(full.to_error().map(|error| error.code), Some(Code::Output));
        assert_eq!(full.to_string(), "the output could not be written: no storage space");
        assert!(OutputError::from(io::Error::from(io::ErrorKind::BrokenPipe)).to_error().is_none());
    }
}
