//! What a change leaves in the journal, and the lock that keeps a second writer off the list meanwhile.

use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

use super::{Identity, Request};
use crate::app::context::Context;
use crate::domain::event::{Conclusion, Failure, Intent, IntentId, Moment, Sent};
use crate::domain::plan::{Current, Plan};
use crate::domain::report::ChangeReport;
use crate::error::{Code, Error};
use crate::journal::lock::{self, Holder, Lock};
use crate::journal::{self, Journal, JournalError, Sink};
use crate::redactor::Redactor;
use crate::world::{Clock, Entropy};

/// How long a second writer waits for the first.
const PATIENCE: Duration = Duration::from_secs(30);

/// Writes the records of a run.
pub(crate) struct Recorder {
    /// Where they go.
    pub(crate) journal: Journal,
    /// The folder of the locks.
    pub(crate) locks: PathBuf,
    /// Who is logged in.
    pub(crate) user: String,
    /// This machine.
    pub(crate) host: String,
    /// The profile in use.
    pub(crate) profile: Option<String>,
    /// Why, in the user's words.
    pub(crate) reason: Option<String>,
    /// Time.
    pub(crate) clock: Rc<dyn Clock>,
    /// Randomness, for the names of intents.
    pub(crate) entropy: Rc<dyn Entropy>,
    /// Takes secrets out of what a service said; lists are recorded as they are.
    pub(crate) redactor: Rc<Redactor>,
}

/// An intent that is on disk.
pub(super) struct OpenIntent<'run> {
    recorder: &'run Recorder,
    id: IntentId,
    calls: std::cell::Cell<u32>,
}

impl Recorder {
    /// Takes the list for this process.
    pub(super) async fn hold(&self, report: &ChangeReport) -> Result<Lock, Error> {
        let me = Holder { pid: std::process::id(), host: self.host.clone(), since: self.now() };
        Ok(lock::take(&self.locks, &report.target, &me, PATIENCE, self.clock.as_ref()).await?)
    }

    /// Puts the intent of `plan` on disk. Nothing may be sent before this returned.
    pub(super) fn begin(
        &self,
        request: &Request<'_>,
        plan: &Plan,
        current: &Current,
        identity: Identity,
        report: &mut ChangeReport,
    ) -> Result<OpenIntent<'_>, Error> {
        let at = self.now();
        let id = IntentId::new(at, self.entropy.bytes());
        let intent = Intent {
            id: id.clone(),
            at,
            user: self.user.clone(),
            host: self.host.clone(),
            profile: self.profile.clone(),
            tool_version: env!("CARGO_PKG_VERSION").to_owned(),
            endpoint: identity.endpoint,
            account: identity.account,
            target: report.target.clone(),
            verb: request.verb,
            desired: request.desired.clone(),
            added: plan.added.clone(),
            removed: plan.removed.iter().map(|stored| stored.text.clone()).collect(),
            before: current.list.entries().iter().map(|stored| stored.text.clone()).collect(),
            existed: current.exists,
            creates: plan.creates,
            deletes: plan.deletes,
            token: identity.token,
            reason: self.reason.clone(),
            reverts: request.reverts.clone(),
        };
        let damage = self.damage();
        self.journal.begin(intent)?;
        match self.journal.sink() {
            Sink::File(_) => {
                report.intent = Some(id.to_string());
                report.notes.extend(damage);
            }
            Sink::Stderr => {
                report.notes.push("the journal went to standard error; undo and resume cannot read it".into());
            }
            Sink::None => {
                report.notes.push("no journal is kept; this change cannot be undone or resumed".to_owned());
            }
        }
        Ok(OpenIntent { recorder: self, id, calls: std::cell::Cell::new(0) })
    }

    /// What to know of a journal that is damaged: the change is recorded all the same.
    fn damage(&self) -> Option<String> {
        let Sink::File(path) = self.journal.sink() else { return None };
        let damage = journal::first_damage(path).ok()??;
        Some(format!(
            "line {} of {} is damaged ({}), so that undo takes nothing back by it; {}",
            damage.line,
            path.display(),
            damage.problem,
            journal::begin_anew(path)
        ))
    }

    fn now(&self) -> Moment {
        Moment::from(self.clock.now())
    }
}

impl OpenIntent<'_> {
    /// Notes that a call is about to leave.
    pub(super) fn sending(&self, call: &str) -> Result<(), Error> {
        self.calls.set(self.calls.get() + 1);
        let sent =
            Sent { id: self.id.clone(), at: self.recorder.now(), attempt: self.calls.get(), call: call.to_owned() };
        Ok(self.recorder.journal.note_sent(sent)?)
    }

    /// Whether a call has left, or is about to.
    pub(super) fn has_sent(&self) -> bool {
        self.calls.get() > 0
    }

    /// Notes how it ended. If that cannot be written the intent stays open, and the record is told instead.
    pub(super) fn finish(&self, report: &mut ChangeReport, error: Option<&Error>, context: &Context) {
        let told = |text: &String| self.recorder.redactor.redact(text).into_owned();
        let conclusion = Conclusion {
            id: self.id.clone(),
            at: self.recorder.now(),
            outcome: error.and_then(|error| error.outcome).unwrap_or(report.outcome),
            found: report.found.clone(),
            request_ids: report.request_ids.iter().map(told).collect(),
            error: error.map(|error| Failure { code: error.code.as_str().to_owned(), message: told(&error.message) }),
        };
        if let Err(error) = self.recorder.journal.finish(conclusion) {
            report.notes.push(format!(
                "how it ended could not be recorded ({error}); {} finds it out again",
                context.command(&format!("resume {}", self.id))
            ));
        }
    }
}

impl From<JournalError> for Error {
    fn from(error: JournalError) -> Self {
        let code = if matches!(error, JournalError::Held { .. }) { Code::Busy } else { Code::LocalState };
        let hint = error.hint().unwrap_or_else(|| "nothing was sent; --journal names another place".to_owned());
        Self::new(code, error.to_string()).hint(hint)
    }
}
