//! What is different about recording a change in a shared journal.
//!
//! The intent and the first call are one batch, so that a change costs two requests. A journal that cannot be reached
//! stops a change before anything is sent, unless it is optional. After that, records are kept on this machine, and the
//! next run hands them in.

use std::time::Duration;

use crate::app::recorder::{OpenIntent, Recorder};
use crate::change::failure::LocalFailure;
use crate::domain::event::{Event, Moment, Sent};
use crate::domain::report::ChangeReport;
use crate::domain::target::Target;
use crate::journal::JournalError;
use crate::journal::lock::{self, Holder, Lock};

impl Recorder {
    /// Whether the shared journal could not be reached in this run, and changes are recorded on this machine.
    pub(super) fn is_out(&self) -> bool {
        self.shared.as_ref().is_some_and(|shared| shared.is_out.get())
    }

    /// Until when a change that begins now holds its list.
    pub(super) fn holds_until(&self) -> Option<Moment> {
        let hold = u64::try_from(self.shared.as_ref()?.hold.as_millis()).unwrap_or(u64::MAX);
        Some(Moment::from_millis(self.journal.shared_time()?.as_millis().saturating_add(hold)))
    }

    /// Takes the lock of `target`. Where an optional shared journal cannot be reached, that of this machine alone, with
    /// a remark.
    pub(super) async fn take_lock(
        &self,
        target: &Target,
        me: &Holder,
        patience: Duration,
    ) -> Result<(Lock, Option<String>), LocalFailure> {
        if self.is_out() {
            return Ok((self.own_lock(target, me, patience).await?, None));
        }
        match self.journal.lock(target, me, patience, self.clock.as_ref()).await {
            Err(error) if self.goes_on_without(&error) => {
                let lock = self.own_lock(target, me, patience).await?;
                let remark = format!("{error}; the records of this run are kept on this machine");
                Ok((lock, Some(remark)))
            }
            taken => Ok((taken?, None)),
        }
    }

    async fn own_lock(&self, target: &Target, me: &Holder, patience: Duration) -> Result<Lock, JournalError> {
        lock::take(self.journal.locks(), target, me, patience, self.clock.as_ref()).await
    }

    /// Whether the run goes on although the shared journal fails with `error`; then it is not used again in this run.
    fn goes_on_without(&self, error: &JournalError) -> bool {
        let may_pass = matches!(error, JournalError::Store { problem, .. } if problem.may_pass());
        let Some(shared) = self.shared.as_ref().filter(|shared| shared.is_optional && may_pass) else { return false };
        shared.is_out.set(true);
        true
    }
}

impl OpenIntent<'_> {
    /// Records the call `sent`, the first one together with the intent.
    pub(super) async fn send_shared(&self, sent: Sent) -> Result<(), JournalError> {
        let recorder = self.recorder;
        let intent = self.pending.borrow().clone();
        let is_first = intent.is_some();
        if !recorder.is_out() {
            let written = match intent {
                Some(intent) => recorder.journal.begin_sending(intent, sent.clone()).await,
                None => recorder.journal.note_sent(sent.clone()).await,
            };
            match written {
                Err(error) if is_first && recorder.goes_on_without(&error) => {}
                written => {
                    written?;
                    self.pending.take();
                    return Ok(());
                }
            }
        }
        let events: Vec<Event> = self.events.borrow().iter().cloned().chain([Event::Sent(sent)]).collect();
        if let Some(shared) = &recorder.shared {
            shared.keep(&events).await?;
        }
        self.pending.take();
        Ok(())
    }

    /// Keeps the records of the change on this machine, because the shared journal does not take them.
    pub(super) async fn keep(&self, report: &mut ChangeReport, failure: Option<&JournalError>) {
        let Some(shared) = &self.recorder.shared else { return };
        let events = self.events.borrow().clone();
        let kept = shared.keep(&events).await;
        let why = failure.map_or_else(
            || "the shared journal cannot be reached".to_owned(),
            |failure| format!("the outcome could not be recorded ({failure})"),
        );
        report.notes.push(match kept {
            Ok(()) => format!(
                "{why}; the record of this change is in {}, and the next run hands it in",
                shared.outbox_path().display()
            ),
            Err(error) => {
                let is_printed = self.recorder.journal.print(&events).is_ok();
                let place = if is_printed { "on standard error" } else { "lost" };
                format!("{why} or kept on this machine ({error}); the record of this change is {place}")
            }
        });
    }
}
