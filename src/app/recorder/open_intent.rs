//! A change that is in the journal and has no outcome there yet.

use std::cell::{Cell, RefCell};

use super::Recorder;
use crate::app::context::Context;
use crate::change::failure::LocalFailure;
use crate::domain::event::{Conclusion, Event, Intent, IntentId, Sent};
use crate::domain::report::ChangeReport;
use crate::error::Error;
use crate::journal::{JournalError, Sink};

/// An intent that is on disk.
pub(crate) struct OpenIntent<'run> {
    pub(in crate::app) recorder: &'run Recorder,
    pub(super) id: IntentId,
    /// Whether the change can be found again by its ID.
    pub(super) is_kept: bool,
    pub(super) calls: Cell<u32>,
    /// All records of the change, in case the journal can no longer be written.
    pub(in crate::app) events: RefCell<Vec<Event>>,
    /// The intent, until it is recorded together with the first call.
    pub(in crate::app) pending: RefCell<Option<Intent>>,
}

impl OpenIntent<'_> {
    /// Records that a call is about to be sent.
    pub(crate) async fn sending(&self, call: &str) -> Result<(), LocalFailure> {
        let attempt = self.calls.get() + 1;
        let (id, at, uptime) = (self.id.clone(), self.recorder.now(), self.recorder.uptime());
        let sent = Sent { id, at, attempt, call: call.to_owned(), uptime };
        if self.recorder.shared.is_some() {
            self.send_shared(sent.clone()).await?;
        } else {
            self.recorder.journal.note_sent(sent.clone()).await?;
        }
        self.events.borrow_mut().push(Event::Sent(sent));
        self.calls.set(attempt);
        Ok(())
    }

    /// The ID by which the change can be found again.
    pub(crate) fn shown_id(&self) -> Option<String> {
        self.is_kept.then(|| self.id.to_string())
    }

    /// Records the outcome. If that cannot be written, the records of the change are printed on standard error.
    pub(crate) async fn finish(&self, report: &mut ChangeReport, error: Option<&Error>, context: &Context) {
        let redacted = |text: &String| self.recorder.redactor.redact(text).into_owned();
        let conclusion = Conclusion {
            id: self.id.clone(),
            at: self.recorder.now(),
            outcome: error.and_then(|error| error.outcome).unwrap_or(report.outcome),
            found: report.found.clone(),
            request_ids: report.request_ids.iter().map(redacted).collect(),
            error: error.map(|error| self.recorder.failure(error)),
            dismissed: false,
            by: None,
        };
        if self.pending.borrow().is_some() {
            // Nothing was sent, and nothing of the change is in the shared journal.
            report.intent = None;
            return;
        }
        self.events.borrow_mut().push(Event::Concluded(conclusion.clone()));
        if self.recorder.is_out() {
            return self.keep(report, None).await;
        }
        if let Err(failure) = self.recorder.journal.finish(conclusion).await {
            if self.recorder.shared.is_some() {
                return self.keep(report, Some(&failure)).await;
            }
            self.hand_over(report, &failure, context).await;
        }
    }

    /// Prints the records of the change, because the journal could not be written.
    async fn hand_over(&self, report: &mut ChangeReport, failure: &JournalError, context: &Context) {
        let journal = &self.recorder.journal;
        if !journal.holds(&self.id).await {
            // Nothing can be undone or resumed by an ID that the journal does not have.
            report.intent = None;
        }
        let is_printed =
            matches!(journal.sink(), Sink::File(_)) && journal.print(self.events.borrow().as_slice()).is_ok();
        report.notes.push(if is_printed {
            format!(
                "the outcome could not be recorded ({failure}); the record of this change is on standard error, and {} \
                 adds it to the journal",
                context.command("journal import -")
            )
        } else {
            format!("the outcome could not be recorded, and the record could not be printed ({failure})")
        });
    }
}
